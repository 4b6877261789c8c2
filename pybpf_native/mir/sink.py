"""A value that is only copied is computed where the copy is.

    r0 = *(u64 *)(r1 + 8); r2 = *(u64 *)(r1 + 16); r1 = r0     =>     r2 = ...; r1 = *(u64 *)(r1 + 8)

After allocation a copy is left where a value could not be born in the register that it is wanted in, because
something else was still there. When the computation can as well be done at the copy's place, nothing is there any
more, and the copy goes. Only computations that do not overwrite their operand are moved: loads, constants, copies.
"""

from __future__ import annotations

from ..isa.insn import Insn
from ..isa.opcodes import CALL, MOVE, READS, WRITES
from .func import Function
from .liveness import defined_by, live_registers, used_by

WINDOW = 16  # how far behind the computation its copy is looked for


def sink_to_copies(fn: Function) -> None:
    """Move computations down to the copies of their results, block by block."""
    _, live_out = live_registers(fn)
    for block in fn.blocks:
        at = 0
        while at < len(block.insns):
            copy = _copy_of(block.insns, at, live_out[block.number])
            if copy is None:
                at += 1
                continue
            insn = block.insns[at]
            insn.defs = block.insns[copy].defs
            block.insns[copy] = insn
            del block.insns[at]


def _copy_of(insns: list[Insn], at: int, live_out: int) -> int | None:
    """Where the only use of the result of insns[at] is, if that is a copy and the computation can move there."""
    insn = insns[at]
    flags = insn.op.flags
    if len(insn.defs) != 1 or insn.op.shape.tied >= 0 or flags & (CALL | WRITES):
        return None
    result, operands = insn.defs[0], used_by(insn)
    for place in range(at + 1, min(len(insns), at + WINDOW)):
        other = insns[place]
        if result in other.uses:
            copied = other.op.flags & MOVE and not _live_after(insns, place, result, live_out)
            return place if copied else None
        if defined_by(other) & (operands | 1 << result) or (flags & READS and other.op.flags & (WRITES | CALL)):
            return None
    return None


def _live_after(insns: list[Insn], place: int, register: int, live_out: int) -> bool:
    for insn in insns[place + 1 :]:
        if register in insn.uses:
            return True
        if defined_by(insn) >> register & 1:
            return False
    return bool(live_out >> register & 1)
