"""Instructions of every row of the table, with every register and the edges of every number field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import DST, R0, R6, SRC, TABLE, Op

NUMBERS = {
    "value": (0, 1, -1, 0x7FFFFFFF, -0x80000000),
    "wide": (0, 1, -1, 0x1_0000_0000, 0x7FFF_FFFF_FFFF_FFFF, -0x8000_0000_0000_0000, 0x5_FFFF_FFFF),
    "target": (0, 1, -1, 0x7FFF, -0x8000),
    "disp": (0, 8, -8, 0x7FFF, -0x8000),
    "module": (0, 3),
    "": (0,),
}


def make(op: Op, dst: int = 1, src: int = 2, *, imm: int = 0, off: int = 0) -> Insn:
    """An instruction of row `op` with these fields; those that the row does not have are ignored."""
    places = {DST: dst, SRC: src, R0: 0, R6: 6}
    shape = op.shape
    return Insn(op, [places[p] for p in shape.defs], [places[p] for p in shape.uses], imm=imm, off=off)


def of_row(op: Op, registers: Iterable[int] = range(11)) -> Iterator[Insn]:
    """Every one of `registers` in every place, then every pair of number values."""
    for number in registers:
        yield make(op, dst=number, src=10 - number)
    for imm in NUMBERS[op.shape.imm]:
        for off in NUMBERS[op.shape.off]:
            yield make(op, imm=imm, off=off)


def everything() -> list[Insn]:
    """Samples of all rows, with a few registers."""
    return [insn for op in TABLE for insn in of_row(op, (0, 6, 10))]


def same(a: Insn, b: Insn) -> bool:
    """Equal in everything that the wire form holds."""
    return (a.op, a.defs, a.uses, a.off, a.imm) == (b.op, b.defs, b.uses, b.off, b.imm)
