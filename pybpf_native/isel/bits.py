"""A row of bits made of pieces: what conversions, constant shifts and split memory accesses have in common.

A row is a list of integers, low bits first. Each of the operations is: line up the pieces, then cut a range out:

    trunc x to iN         cut(x, 0, N)
    lshr x, 40            cut(x + zeros, 40, width)
    shl x, 40             cut(zeros(40) + x, 0, width)
    load i48              cut(loaded i32 + loaded i16, 0, 48)
    bitcast <4 x i8>      cut(lane 0 + lane 1 + lane 2 + lane 3, 0, 32)
"""

from __future__ import annotations

from collections.abc import Sequence

from ..ir.types import IntType, Type, VectorType, int_type
from ..ir.values import Value, const_int
from .builder import Builder
from .shapes import LIMB, limbs

Row = Sequence[Value]


def width_of(piece: Value) -> int:
    """The bits of one piece."""
    assert isinstance(piece.type, IntType)
    return piece.type.bits


def zeros(bits: int) -> list[Value]:
    """A row of zero bits."""
    return [const_int(min(LIMB, bits - at), 0) for at in range(0, bits, LIMB)]


def cut(b: Builder, row: Row, start: int, width: int) -> Value:
    """The `width` bits (64 at most) from bit `start` of a row, as one integer."""
    type = int_type(width)
    result: Value = const_int(width, 0)
    at = 0  # the bit of the row where the piece begins
    for piece in row:
        first, last = max(start, at), min(start + width, at + width_of(piece))
        if first < last:
            part = _placed(b, piece, first - at, first - start, type)
            result = b.binary("or", result, part)
        at += width_of(piece)
    return result


def _placed(b: Builder, piece: Value, skip: int, place: int, type: IntType) -> Value:
    """The bits from `skip` up of a piece, moved to bit `place` of an integer of another type. What a piece has
    above is either nothing or does not fit the type: it needs no mask."""
    value = b.resize(b.binary("lshr", piece, const_int(width_of(piece), skip)), type)
    return b.binary("shl", value, const_int(type.bits, place))


def cut_limbs(b: Builder, row: Row, start: int, type: IntType) -> list[Value]:
    """The parts of an integer of any width whose bits begin at bit `start` of a row."""
    parts = []
    for leaf in limbs(type):
        assert isinstance(leaf, IntType)
        parts.append(cut(b, row, start, leaf.bits))
        start += leaf.bits
    return parts


def vector_row(parts: Row, lanes: int, big_endian: bool) -> list[Value]:
    """The parts of a vector as one row: lane 0 holds the low bits, or on a big-endian machine the high ones."""
    if not big_endian:
        return list(parts)
    each = len(parts) // lanes
    return [part for lane in reversed(range(lanes)) for part in parts[lane * each : (lane + 1) * each]]


def from_row(b: Builder, row: Row, type: Type, big_endian: bool) -> list[Value]:
    """A row read as an integer or a vector of integers: its parts."""
    if isinstance(type, IntType):
        return cut_limbs(b, row, 0, type)
    assert isinstance(type, VectorType)
    assert isinstance(type.element, IntType)
    bits = type.element.bits
    order = range(type.count)
    starts = [(type.count - 1 - lane if big_endian else lane) * bits for lane in order]
    return [part for start in starts for part in cut_limbs(b, row, start, type.element)]
