"""Fields in debug information, and what CO-RE asks about them: where, how large, signed, how to extract.

A bitfield lies in a storage unit, the aligned word that a program loads to get at it: `size` is that of the
unit, `offset` the unit's, and the two shifts move the field to the top of 64 bits and down again. Everything else is
its own unit.

Sources: LLVM's BPFAbstractMemberAccess.cpp for units of bitfields, libbpf's relo_core.c for what loaders expect.
"""

from __future__ import annotations

from collections.abc import Callable

from ...btf.core_kinds import FIELD_EXISTS, FIELD_LEFT_SHIFT, FIELD_OFFSET, FIELD_RIGHT_SHIFT, FIELD_SIGNED, FIELD_SIZE
from ...btf.types import MAX_NESTING
from ...errors import CompileError
from ...ir.metadata import MDNode

TYPEDEF, POINTER, ARRAY = "DW_TAG_typedef", "DW_TAG_pointer_type", "DW_TAG_array_type"
RECORDS = frozenset(("DW_TAG_structure_type", "DW_TAG_union_type"))
UNION = "DW_TAG_union_type"
_QUALIFIERS = frozenset(
    ("DW_TAG_const_type", "DW_TAG_volatile_type", "DW_TAG_restrict_type", "DW_TAG_member", "DW_TAG_atomic_type")
)
_SIGNED = frozenset(("DW_ATE_signed", "DW_ATE_signed_char"))
WORD = 64  # bits of a register, and of the largest storage unit
_UNITS = (8, 16, 32, WORD)


def strip(node: MDNode | None, *, typedefs: bool = True) -> MDNode | None:
    """The type below qualifiers, and below typedefs unless they are to stay; None for void and for endless chains."""
    for _ in range(MAX_NESTING):
        if node is None or node.kind != "DIDerivedType":
            return node
        tag = node.text("tag")
        if tag not in _QUALIFIERS and (tag != TYPEDEF or not typedefs):
            return node
        node = node.node("baseType")
    return None


def is_record(node: MDNode | None) -> bool:
    """A struct or a union."""
    return node is not None and node.kind == "DICompositeType" and node.text("tag") in RECORDS


def elements(node: MDNode) -> list[MDNode]:
    """The members of a record, the dimensions of an array, the enumerators of an enumeration."""
    found = node.node("elements")
    return found.nodes() if found is not None else []


def count(array: MDNode, first: int) -> int:
    """How many elements an array has in its dimensions from `first` on."""
    total = 1
    for dimension in elements(array)[first:]:
        if dimension.kind == "DISubrange":
            total *= max(dimension.number("count"), 0)
    return total


def type_size(node: MDNode | None) -> int:
    """The size in bytes of a type; typedefs have that of what they name."""
    bare = strip(node)
    return bare.number("size") // 8 if bare is not None else 0


class Field:
    """A member of a record, or an element of an array. `align`: the record's alignment in bytes, 0 if unknown."""

    __slots__ = ("align", "container", "index")

    def __init__(self, container: MDNode, index: int, align: int) -> None:
        self.container = container
        self.index = index
        self.align = align

    @property
    def is_element(self) -> bool:
        return self.container.text("tag") == ARRAY

    @property
    def member(self) -> MDNode:
        """The member's DIDerivedType.

        Raises:
            CompileError: the record has no such member.
        """
        members = elements(self.container)
        if self.index >= len(members) or members[self.index].text("tag") != "DW_TAG_member":
            name = self.container.text("name") or "(anonymous)"
            raise CompileError(f"the debug information of {name} has no member {self.index}")
        return members[self.index]

    @property
    def is_bitfield(self) -> bool:
        return not self.is_element and "DIFlagBitField" in self.member.text("flags").split(" | ")

    @property
    def bits(self) -> int:
        """The width of the value."""
        return self._element_size * 8 if self.is_element else self.member.number("size")

    @property
    def _element_size(self) -> int:
        """Of an array of arrays, an element is an array."""
        return count(self.container, 1) * type_size(self.container.node("baseType"))

    @property
    def start(self) -> int:
        """Where the storage unit begins, in bits from the start of the container."""
        if self.is_element:
            return self.index * self._element_size * 8
        return self._unit()[0] if self.is_bitfield else self.member.number("offset")

    @property
    def unit_bits(self) -> int:
        """The width of the storage unit."""
        return self._unit()[1] if self.is_bitfield else self.bits

    def _unit(self) -> tuple[int, int]:
        """(start, width) of a bitfield's storage unit, in bits: LLVM's, as wide as the record is aligned, or where the
        field does not fit there, the loaders': as wide as its declared type, or the next wider."""
        member = self.member
        offset, bits = member.number("offset"), member.number("size")
        declared = type_size(member.node("baseType")) * 8
        own = min(self.align, WORD // 8) * 8
        for width in (own, *(unit for unit in _UNITS if unit >= declared)):
            start = offset - offset % width if width else offset
            if offset + bits <= start + width:
                return start, width
        raise CompileError(f"the bitfield {member.text('name')!r} is not within one aligned word")


def _offset(field: Field, big_endian: bool) -> int:
    return field.start // 8


def _size(field: Field, big_endian: bool) -> int:
    return field.unit_bits // 8


def _exists(field: Field, big_endian: bool) -> int:
    return 1


def _signedness(field: Field, big_endian: bool) -> int:
    type = strip(field.container.node("baseType") if field.is_element else field.member.node("baseType"))
    if type is not None and type.text("tag") == "DW_TAG_enumeration_type":
        type = strip(type.node("baseType"))
    return int(type is not None and type.text("encoding") in _SIGNED)


def _left_shift(field: Field, big_endian: bool) -> int:
    bits = _shiftable(field)
    if not field.is_bitfield:
        return WORD - bits
    above = field.member.number("offset") - field.start  # of the unit, on machines that count from the top
    return WORD - field.unit_bits + above if big_endian else WORD - above - bits


def _right_shift(field: Field, big_endian: bool) -> int:
    return WORD - _shiftable(field)


def _shiftable(field: Field) -> int:
    if field.bits > WORD:
        raise CompileError("a field of more than 64 bits cannot be shifted into place")
    return field.bits


QUESTIONS: dict[int, Callable[[Field, bool], int]] = {
    FIELD_OFFSET: _offset,
    FIELD_SIZE: _size,
    FIELD_EXISTS: _exists,
    FIELD_SIGNED: _signedness,
    FIELD_LEFT_SHIFT: _left_shift,
    FIELD_RIGHT_SHIFT: _right_shift,
}
