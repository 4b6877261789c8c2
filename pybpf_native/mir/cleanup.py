"""After allocation: instructions that allocation made unnecessary.

A copy whose two registers became one goes, and so does a computation whose register nobody reads any more
(the definition of a value that was rematerialised at all its uses).
"""

from __future__ import annotations

from ..isa.insn import Insn
from ..isa.opcodes import CALL, MOVE, READS, TERMINATOR, WRITES
from .func import PARAMS, Function
from .liveness import before, live_registers

KEPT = CALL | TERMINATOR | READS | WRITES


def clean_up(fn: Function) -> None:
    """Remove copies of a register to itself, parameters' pseudo instruction, and dead computations."""
    for block in fn.blocks:
        block.insns = [insn for insn in block.insns if insn.op is not PARAMS and not _is_self_copy(insn)]
    _, live_out = live_registers(fn)
    for block in fn.blocks:
        live = live_out[block.number]
        kept = []
        for insn in reversed(block.insns):
            if insn.op.flags & KEPT or any(live >> reg & 1 for reg in insn.defs):
                live = before(insn, live)
                kept.append(insn)
        kept.reverse()
        block.insns = kept


def _is_self_copy(insn: Insn) -> bool:
    return bool(insn.op.flags & MOVE) and insn.defs == insn.uses
