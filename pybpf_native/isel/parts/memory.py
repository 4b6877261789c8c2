"""Loads and stores of values that one access cannot move: each scalar by itself, integers of odd widths in pieces.

An integer of N bits occupies (N + 7) / 8 bytes in the machine's byte order, the bits above N zero: they are
written as zero, and not believed when read (LLVM's language reference leaves them open, its code generator
writes zeros). Padding of structs is left alone. Pieces are as wide as the region and the alignment allow
(`regions`); ordinary integers at addresses that are not aligned for them are split in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...errors import Unsupported
from ...ir.layout import align_of, store_size
from ...ir.types import I1, VOID, IntType, PtrType, Type, VectorType, int_type
from ...ir.values import Instr, Value
from ..bits import cut, from_row, vector_row, zeros
from ..builder import Builder
from ..expansion import at_offset
from ..regions import Place
from ..shapes import lane_count, units

if TYPE_CHECKING:
    from .split import Parts

_ACCESSED = (8, 16, 32, 64)
POINTER_BYTES = 8


def is_odd(type: Type) -> bool:
    """An integer that no single access moves."""
    return isinstance(type, IntType) and type.bits not in _ACCESSED


def is_split(instr: Instr) -> bool:
    """A load or store of a scalar that one access does not move, or perhaps not: by its width, or its alignment."""
    if instr.op not in ("load", "store"):
        return False
    type = instr.type if instr.op == "load" else instr.operands[0].type
    if type is I1:
        return instr.op == "store"
    if isinstance(type, PtrType):
        return 0 < instr.align < POINTER_BYTES  # moved whole, and a stack object is aligned for it
    return isinstance(type, IntType) and (is_odd(type) or 0 < instr.align * 8 < type.bits)


class _Memory:
    """Memory at a pointer, accessed as the instruction at hand says."""

    def __init__(self, p: Parts, b: Builder, pointer: Value, type: Type) -> None:
        self.b = b
        self.pointer = pointer
        self.like = b.at
        self.place = Place(p.ctx.regions(), pointer, b.at.align or align_of(type))
        self.place.use()

    def accesses(self, offset: int, size: int) -> Iterator[tuple[int, int]]:
        """(offset from there, size) of the widest accesses that cover `size` bytes from `offset`."""
        at = 0
        while at < size:
            step = min(self.place.widest(offset + at), 1 << (size - at).bit_length() - 1)
            yield at, step
            at += step

    def moves_whole(self, offset: int, unit: Type) -> bool:
        """One access does; a pointer is never split, the verifier would lose it."""
        if isinstance(unit, PtrType):
            return True
        if is_odd(unit) or isinstance(unit, VectorType):
            return False
        return self.place.widest(offset) >= store_size(unit)

    def load(self, offset: int, type: Type) -> Value:
        """One access."""
        flags, align = self.like.flags, self.place.known(offset)
        return self.b.add("load", type, [at_offset(self.b, self.pointer, offset)], align=align, flags=flags)

    def store(self, offset: int, value: Value) -> None:
        """One access."""
        flags, align = self.like.flags, self.place.known(offset)
        self.b.add("store", VOID, [value, at_offset(self.b, self.pointer, offset)], align=align, flags=flags)


def load(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """The parts of a loaded value."""
    _check(p, instr, instr.type)
    memory = _Memory(p, b, instr.operands[0], instr.type)
    parts: list[Value] = []
    for offset, unit in units(instr.type):
        parts += _load_unit(p, memory, offset, unit)
    return parts


def _load_unit(p: Parts, memory: _Memory, offset: int, unit: Type) -> list[Value]:
    if unit is I1 or memory.moves_whole(offset, unit):
        return [memory.load(offset, unit)]
    row = [memory.load(offset + at, int_type(size * 8)) for at, size in memory.accesses(offset, store_size(unit))]
    if p.big_endian:
        row.reverse()
    return from_row(memory.b, row, unit, p.big_endian)


def store(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """Store the parts of a value."""
    value, pointer = instr.operands
    _check(p, instr, value.type)
    memory = _Memory(p, b, pointer, value.type)
    parts = p.of(value)
    for offset, unit in units(value.type):
        count = len(p.shapes.leaves(unit))
        _store_unit(p, memory, offset, unit, parts[:count])
        parts = parts[count:]
    return []


def _store_unit(p: Parts, memory: _Memory, offset: int, unit: Type, parts: list[Value]) -> None:
    if memory.moves_whole(offset, unit):
        memory.store(offset, parts[0])
        return
    row = [*vector_row(parts, lane_count(unit), p.big_endian), *zeros(7)]
    total = store_size(unit)
    for at, size in memory.accesses(offset, total):
        first = total - at - size if p.big_endian else at
        memory.store(offset + at, cut(memory.b, row, first * 8, size * 8))


def _check(p: Parts, instr: Instr, type: Type) -> None:
    p.shapes.leaves(type)
    if instr.ordering:
        raise Unsupported(f"an atomic {instr.op} of {type} is not supported", help="use 8, 16, 32 or 64 bits")
    if not isinstance(instr.operands[-1].type, PtrType):
        raise Unsupported(f"a {instr.op} at an address of type {instr.operands[-1].type} is not supported")
