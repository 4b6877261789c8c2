"""The number that a CO-RE relocation asks for, computed from types: once from the program's, once from the kernel's.

Source: libbpf's relo_core.c for the rules.
"""

from __future__ import annotations

from ..errors import RelocError
from .core_kinds import (
    ENUMERATOR_EXISTS,
    ENUMERATOR_KINDS,
    FIELD_EXISTS,
    FIELD_KINDS,
    FIELD_LEFT_SHIFT,
    FIELD_OFFSET,
    FIELD_RIGHT_SHIFT,
    FIELD_SIGNED,
    FIELD_SIZE,
    ID_KINDS,
    KIND_NAMES,
    TYPE_SIZE,
)
from .core_spec import Accessor, Spec, sized
from .types import SIGNED, BtfType, Enum, Int, strip_modifiers

WORD = 8  # bytes of the largest integer that a bitfield is loaded with


class Value:
    """`number`, or None where there is nothing that it could be. exact: compiler and loader must agree on it.

    field: of offsets that are accessed as they are, the type that is there.
    """

    __slots__ = ("exact", "field", "number")

    def __init__(self, number: int | None, exact: bool = True, field: BtfType | None = None) -> None:
        self.number = number
        self.exact = exact
        self.field = field


def value_of(spec: Spec | None, kind: int, big_endian: bool) -> Value:
    """What `spec` has, or what holds where there is no match (None). A type's id is left to who knows it.

    Raises:
        RelocError: this cannot be asked about such a field.
    """
    if kind in FIELD_KINDS:
        if kind == FIELD_EXISTS:
            return Value(int(spec is not None))
        return Value(None) if spec is None else _field_value(spec, kind, big_endian)
    if kind in ENUMERATOR_KINDS:
        if kind == ENUMERATOR_EXISTS:
            return Value(int(spec is not None))
        return Value(None) if spec is None else Value(_enumerator(spec.accessors[0]))
    if spec is None or kind in ID_KINDS:
        return Value(0, exact=kind not in ID_KINDS)
    return Value(sized(spec.root) if kind == TYPE_SIZE else 1)


def _enumerator(accessor: Accessor) -> int:
    assert isinstance(accessor.type, Enum)
    return accessor.type.values[accessor.index][1] & (1 << 64) - 1


def _field_value(spec: Spec, kind: int, big_endian: bool) -> Value:
    last = spec.accessors[-1]
    if last.name is None:
        return _element_value(spec, last, kind)
    member = last.member
    type = strip_modifiers(member.type)
    if kind == FIELD_SIGNED:
        return Value(int(_is_signed(type)))
    if not member.bit_size:
        size = sized(type)
        bits, offset = size * 8, spec.bit_offset // 8
    else:
        bits = member.bit_size
        offset, size = _unit(spec.bit_offset, bits, sized(type))
    exact = not member.bit_size
    if kind == FIELD_OFFSET:
        return Value(offset, exact, type if exact else None)
    if kind == FIELD_SIZE:
        return Value(size, exact)
    if kind == FIELD_RIGHT_SHIFT:
        return Value(64 - bits & _MASK)
    assert kind == FIELD_LEFT_SHIFT
    within = spec.bit_offset - offset * 8
    return Value(((WORD - size) * 8 + within if big_endian else 64 - within - bits) & _MASK, exact)


_MASK = (1 << 32) - 1  # libbpf computes with 32 bits


def _element_value(spec: Spec, last: Accessor, kind: int) -> Value:
    if kind == FIELD_OFFSET:
        return Value(spec.bit_offset // 8, field=last.type)
    if kind == FIELD_SIZE:
        return Value(sized(last.type))
    raise RelocError(f"CO-RE cannot tell {KIND_NAMES[kind]} of an element of an array ({spec.root!r})")


def _is_signed(type: BtfType | None) -> bool:
    return type.signed if isinstance(type, Enum) else isinstance(type, Int) and bool(type.encoding & SIGNED)


def _unit(bit_offset: int, bits: int, size: int) -> tuple[int, int]:
    """(offset, size) in bytes of the smallest aligned integer around a bitfield, no smaller than its type."""
    while size:
        offset = bit_offset // 8 // size * size
        if bit_offset + bits <= (offset + size) * 8:
            return offset, size
        size = size * 2 if size < WORD else 0
    raise RelocError("a bitfield that no integer of 64 bits holds cannot be relocated")
