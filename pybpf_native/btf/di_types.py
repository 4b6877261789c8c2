"""DWARF-like type metadata to BTF types, with LLVM's pruning.

A program that includes vmlinux.h describes ten thousand types and needs a few dozen. The rule that keeps them
out: below a struct member, a pointer to a named struct does not follow to the struct. Such a pointer is
noted, and gets in the end the struct of that name if something else brought it in, or a forward declaration.
So what is complete: what functions and variables name, with or without pointers; members by value; and what map
definitions point to.

Two flags carry the rule down: `below` says that we came through a struct member, `pointed` that a pointer was
passed since then. A type tag on a pointer switches the rule off for it.

Types are made in the order in which LLVM gives out ids: a reference is resolved only when everything has been
seen. Visits are generators run from one loop, so deep nesting costs no stack.

Source: LLVM's lib/Target/BPF/BTFDebug.cpp for the rules; the LLVM language reference for the metadata.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from ..ir.metadata import MDNode
from .di_nodes import (
    VARIANTS,
    dimensions,
    elements_of,
    has_flag,
    is_annotated,
    may_be_forward,
    signature_of,
    strip_atomic,
    tags_of,
    type_of_member,
)
from .types import (
    BOOL,
    SIGNED,
    Array,
    BtfType,
    Const,
    DeclTag,
    Enum,
    Enum64,
    Float,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    RefType,
    Restrict,
    Struct,
    Typedef,
    TypeTag,
    Union,
    Volatile,
)

MAX_VLEN = 0xFFFF
ARRAY_INDEX_NAME = "__ARRAY_SIZE_TYPE__"
_INT_ENCODINGS = {
    "DW_ATE_boolean": BOOL,
    "DW_ATE_signed": SIGNED,
    "DW_ATE_signed_char": SIGNED,
    "DW_ATE_unsigned": 0,
    "DW_ATE_unsigned_char": 0,
    # Rust's char; LLVM has no BTF for it, and a member without a type helps nobody.
    "DW_ATE_UTF": 0,
}
_MODIFIERS: dict[str, Callable[[str], RefType]] = {
    "DW_TAG_typedef": lambda name: Typedef(name, None),
    "DW_TAG_const_type": lambda name: Const(None),
    "DW_TAG_volatile_type": lambda name: Volatile(None),
    "DW_TAG_restrict_type": lambda name: Restrict(None),
}
_POINTER = "DW_TAG_pointer_type"
_MEMBER = "DW_TAG_member"
# Variants share their bytes with each other and the discriminator.
_AGGREGATES: dict[str, type[Struct]] = {"DW_TAG_structure_type": Struct, "DW_TAG_union_type": Union, VARIANTS: Union}

Visit = Iterator["Visit"]


class DebugTypes:
    """The types that were asked for and what they need, in order of creation.

    types: those. forwards: forward declarations and type tags that pruned pointers need, which come last of all.
    """

    def __init__(self) -> None:
        self.types: list[BtfType] = []
        self.forwards: list[BtfType] = []
        self._made: dict[int, BtfType] = {}
        self._resolvers: list[Callable[[], None]] = []
        self._forward: dict[int, tuple[MDNode, list[tuple[MDNode, RefType]]]] = {}
        self._structs: dict[str, Struct] = {}
        self._array_index: Int | None = None
        self._open: set[int] = set()
        self._map_seen: set[int] = set()

    # What others call.

    def add(self, type: BtfType) -> None:
        """Append a type that no metadata node stands for."""
        self.types.append(type)

    def visit(self, node: MDNode | None) -> None:
        """Bring in the type of `node`, complete."""
        _run(self._visit(node, False, False))

    def visit_map(self, node: MDNode | None) -> None:
        """Bring in the type of a map definition: what its members point to is complete as well."""
        _run(self._visit_map(node))

    def proto(self, node: MDNode, names: dict[int, str] | None) -> FuncProto:
        """The signature of a function from its DISubroutineType.

        names: parameter numbers, from 1, to names. None for a declared function, whose signature also serves
        pointers to functions of this type.
        """
        proto = self._add_proto(node, names or {})
        if names is None:
            self._made[id(node)] = proto
        for item in signature_of(node):
            self.visit(item)
        return proto

    def add_tags(self, node: MDNode, type: BtfType, component: int = -1) -> None:
        """Add what btf_decl_tag attributes say of `type`; `node` has the annotations."""
        for value in tags_of(node, "btf_decl_tag"):
            self.add(DeclTag(value, type, component))

    def later(self, resolver: Callable[[], None]) -> None:
        """Call `resolver` when all types are known."""
        self._resolvers.append(resolver)

    def type_of(self, node: MDNode | None) -> BtfType | None:
        """The type of a node, None for void. Right only when all types are known."""
        node = strip_atomic(node)
        return self._made.get(id(node)) if node is not None else None

    def finish(self) -> None:
        """Give pruned pointers their targets, and set all references."""
        for struct, pointers in self._forward.values():
            self._resolve_forward(struct, pointers)
        for resolver in self._resolvers:
            resolver()
        self._resolvers.clear()
        self._forward.clear()

    def _resolve_forward(self, struct: MDNode, pointers: list[tuple[MDNode, RefType]]) -> None:
        name = struct.text("name")
        target: BtfType | None = self._structs.get(name)
        if target is None:
            target = Fwd(name, struct.text("tag") == "DW_TAG_union_type")
            self.forwards.append(target)
        for node, pointer in pointers:
            tags = tags_of(node, "btf_type_tag")
            pointer.target = _tag_chain(TypeTag(target, tags[0]), tags, self.forwards) if tags else target

    # Visits. Each is a generator of the visits that it needs.

    def _visit(self, node: MDNode | None, below: bool, pointed: bool) -> Visit:
        node = strip_atomic(node)
        if node is None:
            return
        if id(node) in self._made:
            if not (below and pointed):
                yield self._revisit(node, below, pointed)
            return
        visitor = _VISITORS.get(node.kind)
        if visitor is not None:
            yield visitor(self, node, below, pointed)

    def _revisit(self, node: MDNode | None, below: bool, pointed: bool) -> Visit:
        """A type that is there may end in a struct that was pruned when it was made, and is needed now."""
        seen: set[int] = set()
        while node is not None and node.kind == "DIDerivedType" and id(node) not in seen:
            seen.add(id(node))
            base = strip_atomic(node.node("baseType"))
            if base is not None and id(base) not in self._made:
                if below and node.text("tag") == _POINTER and not is_annotated(node):
                    pointed = True
                    if may_be_forward(base):
                        return
                yield self._visit(base, below, pointed)
                return
            node = base

    def _visit_basic(self, node: MDNode, below: bool, pointed: bool) -> Visit:
        encoding = node.text("encoding")
        name, bits = node.text("name"), node.number("size")
        if encoding in _INT_ENCODINGS:
            self._add(node, Int(name, _bytes(bits), _INT_ENCODINGS[encoding], bits))
        elif encoding == "DW_ATE_float":
            self._add(node, Float(name, _bytes(bits)))
        yield from ()

    def _visit_subroutine(self, node: MDNode, below: bool, pointed: bool) -> Visit:
        self._made[id(node)] = self._add_proto(node, {})
        for item in signature_of(node):
            yield self._visit(item, False, False)

    def _visit_composite(self, node: MDNode, below: bool, pointed: bool) -> Visit:
        tag = node.text("tag")
        aggregate = _AGGREGATES.get(tag)
        if aggregate is not None and has_flag(node, "DIFlagFwdDecl"):
            self._add(node, Fwd(node.text("name"), aggregate is Union))
        elif aggregate is not None:
            yield self._visit_struct(node, aggregate)
        elif tag == "DW_TAG_array_type":
            yield self._visit_array(node)
        elif tag == "DW_TAG_enumeration_type":
            self._add_enum(node)

    def _visit_struct(self, node: MDNode, aggregate: type[Struct]) -> Visit:
        members = [item for item in elements_of(node) if item.text("tag") in (_MEMBER, VARIANTS)]
        discriminator = node.node("discriminator")
        if discriminator is not None and id(node) not in self._open:
            self._open.add(id(node))
            yield self._visit(type_of_member(discriminator), True, False)
            members.insert(0, discriminator)
        if len(members) > MAX_VLEN or id(node) in self._made:  # made: it is its own discriminator
            return
        struct = aggregate(node.text("name"), _bytes(node.number("size")), [_member(item) for item in members])
        self._add(node, struct)
        self._structs.setdefault(struct.name, struct)
        self.later(lambda: self._set_members(struct, members))
        self.add_tags(node, struct)
        for index, item in enumerate(members):
            yield self._visit(type_of_member(item), True, False)
            self.add_tags(item, struct, index)

    def _visit_array(self, node: MDNode) -> Visit:
        if id(node) in self._open:
            return
        self._open.add(id(node))
        element = node.node("baseType")
        yield self._visit(element, False, False)
        arrays = [Array(None, None, count) for count in reversed(dimensions(node))]
        for inner, outer in pairwise(arrays):
            outer.element = inner
        self._later_element(arrays[0], element)
        for array in arrays:
            self.add(array)
            self.later(partial(self._set_index, array))
        self._made[id(node)] = arrays[-1]
        if self._array_index is None:
            self._array_index = Int(ARRAY_INDEX_NAME, 4)
            self.add(self._array_index)

    def _visit_derived(self, node: MDNode, below: bool, pointed: bool) -> Visit:
        tag = node.text("tag")
        if tag != _POINTER and tag not in _MODIFIERS:
            return
        base = node.node("baseType")
        if below and not pointed:
            pointed = tag == _POINTER and not is_annotated(node)
        target = strip_atomic(base)
        if below and pointed and target is not None and may_be_forward(target):
            pruned = self._reference(tag, node)
            self._add(node, pruned)
            self._forward.setdefault(id(target), (target, []))[1].append((node, pruned))
            return
        self._add_derived(tag, node, base)
        yield self._visit(base, below, pointed)

    def _visit_map(self, node: MDNode | None) -> Visit:
        node = strip_atomic(node)
        if node is None or id(node) in self._made or id(node) in self._map_seen:
            return
        self._map_seen.add(id(node))
        tag = node.text("tag")
        if tag == _POINTER or tag in _MODIFIERS or tag == "DW_TAG_array_type":
            yield self._visit_map(node.node("baseType"))
        elif tag == "DW_TAG_structure_type":
            for item in elements_of(node):
                base = item.node("baseType")
                # A composite member is a map definition that this one wraps.
                composite = base is not None and base.kind == "DICompositeType"
                yield self._visit_map(base) if composite else self._visit(base, False, False)
        yield self._visit(node, False, False)

    # Makers.

    def _add(self, node: MDNode, type: BtfType) -> None:
        self._made[id(node)] = type
        self.types.append(type)

    def _reference(self, tag: str, node: MDNode) -> RefType:
        return Ptr(None) if tag == _POINTER else _MODIFIERS[tag](node.text("name"))  # the kernel wants PTR nameless

    def _add_derived(self, tag: str, node: MDNode, base: MDNode | None) -> None:
        made = self._reference(tag, node)
        holder = made
        tags = tags_of(node, "btf_type_tag") if tag == _POINTER else []
        if tags:
            holder = TypeTag(None, tags[0])
            made.target = _tag_chain(holder, tags, self.types)
        self._add(node, made)
        self.later(lambda: setattr(holder, "target", self.type_of(base)))
        if tag == "DW_TAG_typedef":
            self.add_tags(node, made)

    def _add_proto(self, node: MDNode, names: dict[int, str]) -> FuncProto:
        types = signature_of(node)[: MAX_VLEN + 1]
        proto = FuncProto(None)
        self.add(proto)
        self.later(lambda: self._set_proto(proto, types, names))
        return proto

    def _add_enum(self, node: MDNode) -> None:
        base = node.node("baseType")
        signed = base is not None and _INT_ENCODINGS.get(base.text("encoding")) == SIGNED
        wide = base is not None and base.number("size") > 32
        bits = 64 if wide else 32
        items = [item for item in elements_of(node) if item.kind == "DIEnumerator"]
        if len(items) > MAX_VLEN:
            return
        values = [(item.text("name"), _wrap(item.number("value"), bits, signed)) for item in items]
        self._add(node, (Enum64 if wide else Enum)(node.text("name"), _bytes(node.number("size")), values, signed))

    # Resolvers, called when all types are known.

    def _set_members(self, struct: Struct, items: list[MDNode]) -> None:
        for member, item in zip(struct.members, items, strict=True):
            member.type = self.type_of(type_of_member(item))

    def _later_element(self, array: Array, element: MDNode | None) -> None:
        self.later(lambda: setattr(array, "element", self.type_of(element)))

    def _set_index(self, array: Array) -> None:
        array.index = self._array_index

    def _set_proto(self, proto: FuncProto, types: list[MDNode | None], names: dict[int, str]) -> None:
        proto.ret = self.type_of(types[0]) if types else None
        for index, node in enumerate(types[1:], 1):
            type = self.type_of(node)
            proto.params.append((names.get(index, "") if type is not None else "", type))


_VISITORS: dict[str, Callable[[DebugTypes, MDNode, bool, bool], Visit]] = {
    "DIBasicType": DebugTypes._visit_basic,
    "DISubroutineType": DebugTypes._visit_subroutine,
    "DICompositeType": DebugTypes._visit_composite,
    "DIDerivedType": DebugTypes._visit_derived,
}


def _run(visit: Visit) -> None:
    stack = [visit]
    while stack:
        inner = next(stack[-1], None)
        if inner is None:
            stack.pop()
        else:
            stack.append(inner)


def _tag_chain(innermost: TypeTag, tags: list[str], types: list[BtfType]) -> TypeTag:
    """`int __a __b *p` has the tags [a, b], and is PTR -> b -> a -> int; appends all of them to `types`."""
    types.append(innermost)
    for value in tags[1:]:
        innermost = TypeTag(innermost, value)
        types.append(innermost)
    return innermost


def _member(node: MDNode) -> Member:
    bits = node.number("size") if has_flag(node, "DIFlagBitField") else 0
    return Member(node.text("name"), None, node.number("offset"), bits)


def _bytes(bits: int) -> int:
    return (bits + 7) // 8


def _wrap(value: int, bits: int, signed: bool) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if signed and value >> bits - 1 else value
