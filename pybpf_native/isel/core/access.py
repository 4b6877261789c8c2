"""A CO-RE access from debug information: the root type, the path from there, and the number that holds here.

The path begins with an index as on a pointer to the root (`p[3].x`), then an index for every member and array
element. Arrays in front of the first record count into that first index; without a record there is nothing that a
loader could look up, and nothing to relocate.

An access is asked for what `kind` says about its last field; the offset is the one from the root's start.

Sources: LLVM's BPFAbstractMemberAccess.cpp, the kernel's Documentation/bpf/llvm_reloc.rst.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...btf.core_kinds import (
    ENUMERATOR_VALUE,
    FIELD_EXISTS,
    FIELD_OFFSET,
    FIELD_SIZE,
    ID_KINDS,
    TYPE_ID_LOCAL,
    TYPE_SIZE,
)
from ...btf.types import MAX_NESTING
from ...errors import CompileError
from ...ir.metadata import MDNode
from ...mir.func import CoreAccess
from .fields import ARRAY, POINTER, QUESTIONS, Field, count, elements, is_record, strip, type_size

Typedefs = Callable[[MDNode], MDNode | None]


class Step:
    """One step of an access: into a record or array whose type is `type`, at `index`; align as for `Field`.

    whole: the index counts arrays of `type`, as on a pointer to one, and the step leads to the first element there.
    """

    __slots__ = ("align", "index", "is_array", "type", "whole")

    def __init__(self, type: MDNode, index: int, is_array: bool, align: int = 0, *, whole: bool = False) -> None:
        self.type = type
        self.index = index
        self.is_array = is_array
        self.align = align
        self.whole = whole


def named(root: MDNode, kind: int, value: int, path: str) -> CoreAccess:
    """The access, called as LLVM calls the global that stands for it.

    Raises:
        CompileError: the number does not fit a register.
    """
    if not -(1 << 63) <= value < 1 << 64:
        raise CompileError(f"the number {value} of a CO-RE access is out of range")
    return CoreAccess(f"llvm.{root.text('name')}:{kind}:{value}${path}", kind, value, path, root)


def field_access(steps: Sequence[Step], kind: int, big_endian: bool, typedef_of: Typedefs) -> CoreAccess | None:
    """The access to what `steps` lead to; None when they lead through no record.

    typedef_of: finds a name for a record without one.

    Raises:
        CompileError: the steps do not fit the types, the root has no name, or the field cannot be asked for this.
    """
    root, first, steps = _root(steps)
    if root is None:
        return None
    fields = [_field(step) for step in steps]
    value = first * type_size(root)
    for field in fields[:-1] if kind != FIELD_OFFSET else fields:
        value += QUESTIONS[FIELD_OFFSET](field, big_endian)
    if kind != FIELD_OFFSET:
        value = QUESTIONS[kind](fields[-1], big_endian) if fields else _about_root(root, kind)
    path = ":".join(str(index) for index in (first, *(step.index for step in steps)))
    return named(_with_name(root, typedef_of), kind, value, path)


def _root(steps: Sequence[Step]) -> tuple[MDNode | None, int, Sequence[Step]]:
    """(type, first index, the steps that remain); the type is None when there is no record."""
    first = 0
    target: MDNode | None = None
    for position, step in enumerate(steps):
        if not step.is_array:
            return _outermost(step.type), first, steps[position:]
        type = strip(step.type)
        if type is None:
            raise CompileError("an access through void cannot be described for CO-RE")
        target = type.node("baseType")
        pointee = strip(target)
        if type.text("tag") == POINTER and (pointee is None or pointee.text("tag") != ARRAY):
            first += step.index
            last = True
        elif type.text("tag") == POINTER and pointee is not None:
            first += step.index * count(pointee, 0)
            target, last = pointee.node("baseType"), False
        elif type.text("tag") == ARRAY:
            first += step.index * count(type, 0 if step.whole else 1)
            last = len(elements(type)) == 1
        else:
            raise CompileError("an array access to what is no array cannot be described for CO-RE")
        if last:
            return _record(target), first, steps[position + 1 :]
    return _record(target), first, ()


def _record(type: MDNode | None) -> MDNode | None:
    """The record that an array is of; its typedef only where it has no other name."""
    bare = strip(type)
    if bare is None or not is_record(bare):
        return None
    return bare if bare.text("name") else strip(type, typedefs=False)


def _outermost(type: MDNode) -> MDNode:
    """The type as the program names it, by its typedef if there is one."""
    found = strip(type, typedefs=False)
    if found is None or not is_record(strip(found)):
        raise CompileError("a member access to what is no struct or union cannot be described for CO-RE")
    return found


def _field(step: Step) -> Field:
    container = strip(step.type)
    if container is None or container.kind != "DICompositeType":
        raise CompileError("an access through a pointer cannot be described for CO-RE")
    if step.is_array != (container.text("tag") == ARRAY) or not (step.is_array or is_record(container)):
        raise CompileError("an access whose type does not fit cannot be described for CO-RE")
    return Field(container, step.index, step.align)


def is_bitfield(step: Step) -> bool:
    """Whether a step leads to a bitfield."""
    return _field(step).is_bitfield


def _about_root(root: MDNode, kind: int) -> int:
    """What can be asked about an element of an array of records."""
    if kind == FIELD_EXISTS:
        return 1
    if kind == FIELD_SIZE:
        return type_size(root)
    raise CompileError("this cannot be asked about an element of an array of structs")


def _with_name(root: MDNode, typedef_of: Typedefs) -> MDNode:
    found = root if root.text("name") else typedef_of(root)
    if found is None:
        raise CompileError("a struct or union without a name cannot be found in another kernel")
    return found


def type_access(type: MDNode, kind: int) -> CoreAccess:
    """The access for a question about a whole type.

    Raises:
        CompileError: the type has no name by which it could be found.
    """
    if kind in ID_KINDS:
        root: MDNode | None = _without_cv(type)
    else:
        root = strip(type, typedefs=False)
    if root is None or (kind != TYPE_ID_LOCAL and not root.text("name")):
        raise CompileError("a type without a name cannot be found in another kernel")
    value = 0 if kind in ID_KINDS else type_size(root) if kind == TYPE_SIZE else 1
    return named(root, kind, value, "0")


def _without_cv(type: MDNode) -> MDNode | None:
    """The type below const and volatile, which ids do not look through further."""
    node: MDNode | None = type
    for _ in range(MAX_NESTING):
        if node is None or node.text("tag") not in ("DW_TAG_const_type", "DW_TAG_volatile_type"):
            return node
        node = node.node("baseType")
    return None


def enumerator_access(type: MDNode, kind: int, text: str) -> CoreAccess:
    """The access to an enumerator; `text` is `NAME:VALUE`, as clang gives it.

    Raises:
        CompileError: the enumeration has no name, or no such enumerator.
    """
    root, bare = strip(type, typedefs=False), strip(type)
    name, _, number = text.partition(":")
    if root is None or bare is None or bare.text("tag") != "DW_TAG_enumeration_type":
        raise CompileError("an enumerator of what is no enumeration cannot be described for CO-RE")
    if not root.text("name"):
        raise CompileError("an enumeration without a name cannot be found in another kernel")
    names = [item.text("name") for item in elements(bare)]
    if name not in names or not number.removeprefix("-").isdecimal():
        raise CompileError(f"the debug information of enum {bare.text('name')!r} has no enumerator {name!r}")
    value = int(number) if kind == ENUMERATOR_VALUE else 1
    return named(root, kind, value, str(names.index(name)))
