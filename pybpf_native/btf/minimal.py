"""The part of a kernel's types that the CO-RE relocations of some objects need, as a BTF of its own.

A kernel without BTF can be given that of an equal kernel, and a program for many kernels can carry a small part of
the types of each. Kept are, of every candidate that a relocation matches, the members on the way to the field, with
their types, and of what those point to the name and size alone; the size and kind of types that are asked for; whole
enumerations; and everything below a type that must match member by member. Sizes and offsets stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy

from .core import Resolver
from .core_kinds import ENUMERATOR_KINDS, TYPE_KINDS, TYPE_MATCHES
from .core_spec import Spec
from .dedup import rewire
from .encode import encode, references
from .lazy import BtfFile
from .types import MAX_NESTING, Array, BtfType, Member, Ptr, Struct, Union, strip_modifiers

Access = tuple[BtfType, str, int]  # root type, path, kind


def minimal(kernel: BtfFile, accesses: Iterable[Access], *, big_endian: bool = False) -> bytes:
    """The bytes of a `.BTF` section with what `accesses`, those of the objects' CO-RE relocations, need of `kernel`.

    Raises:
        RelocError: an access is malformed.
        FormatError: a type of the kernel is.
    """
    kept = _Kept()
    resolver = Resolver(kernel, lambda type: 0)
    for root, access, kind in accesses:
        for spec in resolver.matches(root, access, kind):
            kept.keep(spec)
    roots = sorted(kept.roots.values(), key=kernel.id_of)
    return encode(kept.copies(roots), big_endian=big_endian).data


class _Kept:
    """What is kept: roots, members by their record, types that are kept with all that they hold."""

    def __init__(self) -> None:
        self.roots: dict[int, BtfType] = {}
        self._members: dict[int, set[int]] = {}
        self._copies: dict[int, BtfType] = {}
        self._unlinked: list[BtfType] = []

    def keep(self, spec: Spec) -> None:
        """Keep what one relocation was resolved by."""
        self.roots[id(spec.root)] = spec.root
        if spec.kind == TYPE_MATCHES:
            self._keep_all(spec.root)
        elif spec.kind not in TYPE_KINDS | ENUMERATOR_KINDS:
            at: BtfType | None = spec.root
            for accessor in spec.accessors:
                if accessor.name is not None and isinstance(accessor.type, Struct):
                    self._keep_way(at, accessor.type)
                    self._members.setdefault(id(accessor.type), set()).add(accessor.index)
                    at = accessor.member.type

    def _keep_way(self, outer: BtfType | None, inner: Struct) -> None:
        """Keep the nameless members through which `inner` is reached from `outer`."""
        outer = _record(outer)
        if outer is None or outer is inner:
            return
        for index, member in enumerate(outer.members):
            if not member.name and _holds(member, inner):
                self._members.setdefault(id(outer), set()).add(index)
                self._keep_way(member.type, inner)
                return

    def _keep_all(self, root: BtfType) -> None:
        """Keep all members of what `root` consists of; behind pointers names are enough."""
        waiting: list[BtfType | None] = [root]
        seen: set[int] = set()
        while waiting:
            type = waiting.pop()
            if type is None or id(type) in seen or isinstance(type, Ptr):
                continue
            seen.add(id(type))
            if isinstance(type, Struct):
                self._members[id(type)] = set(range(len(type.members)))
            waiting += references(type)

    def copies(self, roots: Iterable[BtfType]) -> list[BtfType]:
        """`roots` with what is kept of them, and of what they reach."""
        made = [self._copy(root) for root in roots]
        while self._unlinked:
            copied = self._unlinked.pop()
            rewire(copied, self._copy)
        return made

    def _copy(self, type: BtfType) -> BtfType:
        """A copy that refers to what the original does, until it is its turn in `copies`."""
        known = self._copies.get(id(type))
        if known is None:
            known = self._shortened(type) if isinstance(type, Struct) else copy(type)
            self._copies[id(type)] = known
            self._unlinked.append(known)
        return known

    def _shortened(self, record: Struct) -> Struct:
        kept = sorted(self._members.get(id(record), ()))
        members = [record.members[index] for index in kept]
        plain = Union if isinstance(record, Union) else Struct
        return plain(record.name, record.size, [Member(m.name, m.type, m.bit_offset, m.bit_size) for m in members])


def _record(type: BtfType | None) -> Struct | None:
    """The record that a member of this type, or an element of an array of it, is."""
    for _ in range(MAX_NESTING):
        type = strip_modifiers(type)
        if not isinstance(type, Array):
            break
        type = type.element
    return type if isinstance(type, Struct) else None


def _holds(member: Member, inner: Struct) -> bool:
    """Whether a nameless member is `inner`, or has it within nameless members of its own."""
    record = _record(member.type)
    if record is None or record is inner:
        return record is inner
    return any(not each.name and _holds(each, inner) for each in record.members)
