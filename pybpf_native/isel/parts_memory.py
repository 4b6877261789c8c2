"""Loads and stores of values that one access cannot move: each scalar by itself, integers of odd widths in pieces.

An integer of N bits occupies (N + 7) / 8 bytes in the machine's byte order, the bits above N zero: they are
written as zero, and not believed when read (LLVM's language reference leaves them open, its code generator
writes zeros). Padding of structs is left alone. Pieces are as wide as the alignment allows: the verifier wants
accesses of the stack and of contexts aligned. A local variable is aligned as its users like.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..errors import Unsupported
from ..ir.layout import align_of, constant_offset, store_size
from ..ir.types import I1, I8, VOID, IntType, PtrType, Type, VectorType, int_type
from ..ir.values import Instr, Value, const_int
from .bits import cut, from_row, vector_row, zeros
from .builder import Builder
from .shapes import lane_count, units

if TYPE_CHECKING:
    from .parts import Parts

MAX_ACCESS = 8  # bytes
_ACCESSED = (8, 16, 32, 64)


def is_odd(type: Type) -> bool:
    """An integer that no single access moves."""
    return isinstance(type, IntType) and type.bits not in _ACCESSED


class _Place:
    """Memory at a pointer, accessed as the instruction `like` says."""

    def __init__(self, b: Builder, pointer: Value, type: Type) -> None:
        self.b = b
        self.pointer = pointer
        self.like = b.at
        self.align = _local_alignment(pointer) or b.at.align or align_of(type)

    def _address(self, offset: int) -> Value:
        if offset == 0:
            return self.pointer
        return self.b.add("getelementptr", self.pointer.type, [self.pointer, const_int(64, offset)], aux_type=I8)

    def align_at(self, offset: int) -> int:
        """The alignment of a place within."""
        return min(self.align, offset & -offset) if offset else self.align

    def accesses(self, offset: int, size: int) -> Iterator[tuple[int, int]]:
        """(offset from there, size) of the widest aligned accesses that cover `size` bytes from `offset`."""
        at = 0
        while at < size:
            step = min(MAX_ACCESS, self.align_at(offset + at), 1 << (size - at).bit_length() - 1)
            yield at, step
            at += step

    def load(self, offset: int, type: Type) -> Value:
        """One access."""
        flags, align = self.like.flags, self.align_at(offset)
        return self.b.add("load", type, [self._address(offset)], align=align, flags=flags)

    def store(self, offset: int, value: Value) -> None:
        """One access."""
        flags, align = self.like.flags, self.align_at(offset)
        self.b.add("store", VOID, [value, self._address(offset)], align=align, flags=flags)


def load(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """The parts of a loaded value."""
    _check(p, instr, instr.type)
    place = _Place(b, instr.operands[0], instr.type)
    parts: list[Value] = []
    for offset, unit in units(instr.type):
        parts += _load_unit(p, place, offset, unit)
    return parts


def _load_unit(p: Parts, place: _Place, offset: int, unit: Type) -> list[Value]:
    if not is_odd(unit) and not isinstance(unit, VectorType):
        return [place.load(offset, unit)]
    if unit is I1:
        return [place.load(offset, I1)]
    row = [place.load(offset + at, int_type(size * 8)) for at, size in place.accesses(offset, store_size(unit))]
    if p.big_endian:
        row.reverse()
    return from_row(place.b, row, unit, p.big_endian)


def store(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """Store the parts of a value."""
    value, pointer = instr.operands
    _check(p, instr, value.type)
    place = _Place(b, pointer, value.type)
    parts = p.of(value)
    for offset, unit in units(value.type):
        count = len(p.shapes.leaves(unit))
        _store_unit(p, place, offset, unit, parts[:count])
        parts = parts[count:]
    return []


def _store_unit(p: Parts, place: _Place, offset: int, unit: Type, parts: list[Value]) -> None:
    if not is_odd(unit) and not isinstance(unit, VectorType):
        place.store(offset, parts[0])
        return
    row = [*vector_row(parts, lane_count(unit), p.big_endian), *zeros(7)]
    total = store_size(unit)
    for at, size in place.accesses(offset, total):
        first = total - at - size if p.big_endian else at
        place.store(offset + at, cut(place.b, row, first * 8, size * 8))


def _local_alignment(pointer: Value) -> int:
    """The alignment of a constant place within a local variable, which is aligned for it; 0 for other places."""
    offset = 0
    while isinstance(pointer, Instr) and pointer.op == "getelementptr":
        step = constant_offset(pointer)
        if step is None:
            return 0
        offset += step
        pointer = pointer.operands[0]
    if not isinstance(pointer, Instr) or pointer.op != "alloca":
        return 0
    pointer.align = max(pointer.align, MAX_ACCESS)
    return offset & -offset if offset % MAX_ACCESS else MAX_ACCESS


def _check(p: Parts, instr: Instr, type: Type) -> None:
    p.shapes.leaves(type)
    if instr.ordering:
        raise Unsupported(f"an atomic {instr.op} of {type} is not supported", help="use 8, 16, 32 or 64 bits")
    if not isinstance(instr.operands[-1].type, PtrType):
        raise Unsupported(f"a {instr.op} at an address of type {instr.operands[-1].type} is not supported")
