"""After allocation: instructions that allocation made unnecessary.

A copy whose two registers became one goes, and so does a computation whose register nobody reads any more
(the definition of a value that was rematerialised at all its uses).
"""

from __future__ import annotations

from ..ir.graph import rpo
from ..isa.insn import CALLER_SAVED, Insn
from ..isa.opcodes import CALL, MOVE, READS, TERMINATOR, WRITES
from .func import PARAMS, Function

KEPT = CALL | TERMINATOR | READS | WRITES
_CLOBBERED = sum(1 << reg for reg in CALLER_SAVED)


def clean_up(fn: Function) -> None:
    """Remove copies of a register to itself, parameters' pseudo instruction, and dead computations."""
    for block in fn.blocks:
        block.insns = [insn for insn in block.insns if insn.op is not PARAMS and not _is_self_copy(insn)]
    live_out = _live_out(fn)
    for block in fn.blocks:
        live = live_out[block.number]
        kept = []
        for insn in reversed(block.insns):
            if insn.op.flags & KEPT or any(live >> reg & 1 for reg in insn.defs):
                live = _before(insn, live)
                kept.append(insn)
        kept.reverse()
        block.insns = kept


def _is_self_copy(insn: Insn) -> bool:
    return bool(insn.op.flags & MOVE) and insn.defs == insn.uses


def _before(insn: Insn, live: int) -> int:
    """The registers live before `insn`, as a bit set, given those live after it."""
    if insn.op.flags & CALL:
        live &= ~_CLOBBERED
    for reg in insn.defs:
        live &= ~(1 << reg)
    for reg in insn.uses:
        live |= 1 << reg
    return live


def _live_out(fn: Function) -> list[int]:
    live_in = [0] * len(fn.blocks)
    live_out = [0] * len(fn.blocks)
    order = rpo(fn.successors())
    changed = True
    while changed:
        changed = False
        for number in reversed(order):
            block = fn.blocks[number]
            live = 0
            for successor in block.succs:
                live |= live_in[successor.number]
            live_out[number] = live
            for insn in reversed(block.insns):
                live = _before(insn, live)
            if live != live_in[number]:
                live_in[number] = live
                changed = True
    return live_out
