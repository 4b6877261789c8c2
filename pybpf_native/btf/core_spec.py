"""What a CO-RE relocation means in terms of types: the local one read, and looked for in a candidate.

The indices of an access name every step, those through anonymous members included. What counts elsewhere are the
accessors: the first index, members with a name, elements of arrays. A candidate matches when each accessor has a
counterpart there, members by name, wherever anonymous members hide them.

Source: libbpf's relo_core.c for the rules.
"""

from __future__ import annotations

from ..errors import RelocError
from .core_compat import fields_compatible, types_compatible, types_match
from .core_kinds import ENUMERATOR_KINDS, FIELD_KINDS, TYPE_KINDS, TYPE_MATCHES
from .core_names import essential_name
from .types import Array, BtfType, DataSec, Enum, Float, Int, Member, Ptr, Struct, Var, size_of, strip_modifiers

MAX_STEPS = 64


class Accessor:
    """One step that counts. type: the record or enum, or what an array is of; name: of the member or enumerator."""

    __slots__ = ("index", "name", "type")

    def __init__(self, type: BtfType | None, index: int, name: str | None = None) -> None:
        self.type = type
        self.index = index
        self.name = name

    @property
    def member(self) -> Member:
        """The member that a named accessor of a record leads to."""
        assert isinstance(self.type, Struct)
        return self.type.members[self.index]


class Spec:
    """An access within the types of one BTF; bit_offset counts from the start of the root."""

    __slots__ = ("accessors", "bit_offset", "kind", "root", "steps")

    def __init__(self, root: BtfType, kind: int) -> None:
        self.root = root
        self.kind = kind
        self.accessors: list[Accessor] = []
        self.bit_offset = 0
        self.steps = 0

    def step(self) -> None:
        """Count one index.

        Raises:
            RelocError: there are too many.
        """
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise RelocError(f"a CO-RE access through {self.root!r} has more than {MAX_STEPS} steps")


def sized(type: BtfType | None) -> int:
    """The size in bytes of a type that has one.

    Raises:
        RelocError: it has none.
    """
    bare = strip_modifiers(type)
    while isinstance(bare, Array):
        bare = strip_modifiers(bare.element)
    if not isinstance(bare, (Int, Ptr, Struct, Enum, Float, DataSec, Var)):
        raise RelocError(f"a CO-RE access needs the size of {type!r}, which has none")
    return size_of(type)


def parse(root: BtfType, access: str, kind: int) -> Spec:
    """The spec of a relocation's own types.

    Raises:
        RelocError: the access does not fit the types.
    """
    spec = Spec(root, kind)
    if kind in TYPE_KINDS:
        if access != "0":
            raise _misfit(root, access)
        return spec
    if not all(part.isdecimal() and len(part) < 10 for part in access.split(":")):
        raise _misfit(root, access)
    first, *rest = (int(part) for part in access.split(":"))
    type = strip_modifiers(root)
    spec.step()
    if kind in ENUMERATOR_KINDS:
        if not isinstance(type, Enum) or rest or first >= len(type.values):
            raise _misfit(root, access)
        spec.accessors.append(Accessor(type, first, type.values[first][0]))
        return spec
    if kind not in FIELD_KINDS:
        raise RelocError(f"a CO-RE relocation of kind {kind}, which is not known")
    spec.accessors.append(Accessor(type, first))
    spec.bit_offset = first * sized(root) * 8
    for index in rest:
        spec.step()
        type = _descend(spec, type, index, access)
    return spec


def _misfit(root: BtfType, access: str) -> RelocError:
    return RelocError(f"the CO-RE access {access!r} does not fit {root!r}")


def _descend(spec: Spec, type: BtfType | None, index: int, access: str) -> BtfType | None:
    """One index further; returns the type there."""
    if isinstance(type, Struct) and index < len(type.members):
        member = type.members[index]
        spec.bit_offset += member.bit_offset
        if member.name:
            spec.accessors.append(Accessor(type, index, member.name))
        return strip_modifiers(member.type)
    if isinstance(type, Array) and (index < type.count or _is_flexible(type, spec.accessors[-1])):
        element = strip_modifiers(type.element)
        spec.accessors.append(Accessor(element, index))
        spec.bit_offset += index * sized(element) * 8
        return element
    raise _misfit(spec.root, access)


def _is_flexible(array: Array, outer: Accessor) -> bool:
    """An array without elements at the end of a record has as many as are asked for."""
    if array.count or not outer.name or not isinstance(outer.type, Struct):
        return False
    return outer.index == len(outer.type.members) - 1


def match(local: Spec, candidate: BtfType) -> Spec | None:
    """The same access in a candidate of another BTF; None when it does not have it.

    Raises:
        RelocError: the types nest too deeply to be compared.
    """
    found = Spec(candidate, local.kind)
    if local.kind in TYPE_KINDS:
        compare = types_match if local.kind == TYPE_MATCHES else types_compatible
        return found if compare(local.root, candidate) else None
    if local.kind in ENUMERATOR_KINDS:
        return _match_enumerator(local.accessors[0], found)
    type: BtfType | None = candidate
    for position, accessor in enumerate(local.accessors):
        type = strip_modifiers(type)
        if accessor.name is not None:
            member = _match_member(accessor, type, found)
            if member is None:
                return None
            type = member.type
            continue
        if position:
            if not isinstance(type, Array):
                return None
            if accessor.index >= type.count and not _is_flexible(type, found.accessors[-1]):
                return None
            type = strip_modifiers(type.element)
        found.step()
        found.accessors.append(Accessor(type, accessor.index))
        found.bit_offset += accessor.index * sized(type) * 8
    return found


def _match_enumerator(accessor: Accessor, found: Spec) -> Spec | None:
    type = strip_modifiers(found.root)
    if isinstance(type, Enum):
        wanted = essential_name(accessor.name or "")
        for index, (name, _) in enumerate(type.values):
            if essential_name(name) == wanted:
                found.accessors.append(Accessor(type, index, name))
                return found
    return None


def _match_member(accessor: Accessor, type: BtfType | None, found: Spec) -> Member | None:
    """The member of `type`, or of an anonymous member of it, that the local accessor names."""
    type = strip_modifiers(type)
    if not isinstance(type, Struct):
        return None
    for index, member in enumerate(type.members):
        before = found.bit_offset
        found.step()
        found.bit_offset += member.bit_offset
        if not member.name:
            inner = _match_member(accessor, member.type, found)
            if inner is not None:
                return inner
        elif member.name == accessor.name:
            if not fields_compatible(accessor.member.type, member.type):
                return None
            found.accessors.append(Accessor(type, index, member.name))
            return member
        found.bit_offset = before
        found.steps -= 1
    return None
