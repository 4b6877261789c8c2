"""Moves on an edge go before the branch, where nobody minds.

    if c goto E; F: ...; E: r0 = 1; goto S     =>     r0 = 1; if c goto S; F: ...

The block E of an edge holds what the edge's phis need. When the other side of the branch does not read the
registers that E sets, and the branch itself does not, setting them earlier is harmless and saves E's jump.
"""

from __future__ import annotations

from ..isa.insn import Insn
from ..isa.opcodes import CALL, READS, WRITES
from .asm import ASM_GOTO
from .func import Block, Function
from .layout import JUMP
from .liveness import defined_by, live_registers, used_by

EFFECTS = CALL | READS | WRITES


def hoist_edge_moves(fn: Function) -> None:
    """Empty edge blocks into their predecessors. There must be no copies left that would vanish."""
    live_in, _ = live_registers(fn)
    for block in fn.blocks:
        if len(block.succs) == 2 and block.insns[-1].op is not ASM_GOTO:
            for edge, other in (block.succs, block.succs[::-1]):
                if _is_edge_block(edge) and _may_hoist(edge, block.insns[-1], live_in[other.number]):
                    block.insns[-1:-1] = edge.insns[:-1]
                    del edge.insns[:-1]
                    # What was set here is now live through the branch: the other side must not count on it.
                    live_in[edge.number] = live_in[edge.succs[0].number]


def _is_edge_block(block: Block) -> bool:
    return len(block.preds) == 1 and block.insns[-1].op is JUMP and len(block.insns) > 1


def _may_hoist(edge: Block, branch: Insn, live_other: int) -> bool:
    defined = 0
    for insn in edge.insns[:-1]:
        if insn.op.flags & EFFECTS:
            return False
        defined |= defined_by(insn)
    return not defined & (live_other | used_by(branch))
