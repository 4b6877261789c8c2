"""Which machine registers are live, after allocation, as bit sets."""

from __future__ import annotations

from ..ir.graph import rpo
from ..isa.insn import CALLER_SAVED, Insn
from ..isa.opcodes import CALL
from .asm import AsmRegs
from .func import Block, Function

CLOBBERED = sum(1 << reg for reg in CALLER_SAVED)


def defined_by(insn: Insn) -> int:
    """The registers that hold something else after `insn`."""
    mask = CLOBBERED if insn.op.flags & CALL else 0
    if insn.sym is not None and isinstance(insn.sym, AsmRegs):
        mask = insn.sym.clobbers
    for reg in insn.defs:
        mask |= 1 << reg
    return mask


def used_by(insn: Insn) -> int:
    """The registers that `insn` reads."""
    mask = 0
    for reg in insn.uses:
        mask |= 1 << reg
    return mask


def before(insn: Insn, live: int) -> int:
    """The registers live before `insn`, given those live after it."""
    return live & ~defined_by(insn) | used_by(insn)


def live_registers(fn: Function) -> tuple[list[int], list[int]]:
    """(live at the start, live at the end) of every block, by number."""
    live_in = [0] * len(fn.blocks)
    live_out = [0] * len(fn.blocks)
    effects = [_effect(block) for block in fn.blocks]
    order = rpo(fn.successors())
    changed = True
    while changed:
        changed = False
        for number in reversed(order):
            live = 0
            for successor in fn.blocks[number].succs:
                live |= live_in[successor.number]
            live_out[number] = live
            defined, read = effects[number]
            live = live & ~defined | read
            if live != live_in[number]:
                live_in[number] = live
                changed = True
    return live_in, live_out


def _effect(block: Block) -> tuple[int, int]:
    """(the registers that a block sets, those that it reads as they were at its start)."""
    defined = read = 0
    for insn in reversed(block.insns):
        sets = defined_by(insn)
        defined |= sets
        read = read & ~sets | used_by(insn)
    return defined, read
