"""Moves on an edge go before the branch, where nobody minds.

    if c goto E; F: ...; E: r0 = 1; goto S     =>     r0 = 1; if c goto S; F: ...

The block E of an edge holds what the edge's phis need. When the other side of the branch does not read the
registers that E sets, and the branch itself does not, setting them earlier is harmless and saves E's jump.

What E computes from a register that the branch compares stays in E: the verifier knows its bounds there only. Whole
copies may go, for it finds the bounds of those together (`find_equal_scalars` in kernel/bpf/verifier.c).
"""

from __future__ import annotations

from ..isa.opcodes import CALL, MOVE, OPS, READS, WRITES
from .asm import ASM_GOTO
from .func import Block, Function
from .layout import JUMP
from .liveness import defined_by, live_registers, used_by

COPY = OPS["mov64_rr"]
EFFECTS = CALL | READS | WRITES


def hoist_edge_moves(fn: Function) -> None:
    """Empty edge blocks into their predecessors. There must be no copies left that would vanish."""
    live_in, _ = live_registers(fn)
    for block in fn.blocks:
        if len(block.succs) == 2 and block.insns[-1].op is not ASM_GOTO:
            for edge, other in (block.succs, block.succs[::-1]):
                if _is_edge_block(edge) and _may_hoist(edge, block, live_in[other.number]):
                    block.insns[-1:-1] = edge.insns[:-1]
                    del edge.insns[:-1]
                    # What was set here is now live through the branch: the other side must not count on it.
                    live_in[edge.number] = live_in[edge.succs[0].number]


def _is_edge_block(block: Block) -> bool:
    return len(block.preds) == 1 and block.insns[-1].op is JUMP and len(block.insns) > 1


def _may_hoist(edge: Block, block: Block, live_other: int) -> bool:
    branch = block.insns[-1]
    defined, compared = 0, _compared(block)
    for insn in edge.insns[:-1]:
        if insn.op.flags & EFFECTS:
            return False
        if used_by(insn) & compared:
            if insn.op is not COPY:
                return False
            compared |= defined_by(insn)
        defined |= defined_by(insn)
    return not defined & (live_other | used_by(branch))


def _compared(block: Block) -> int:
    """The registers that the branch of `block` says something of: those it reads and their copies."""
    known = used_by(block.insns[-1])
    for insn in reversed(block.insns[:-1]):
        if insn.op.flags & MOVE and (used_by(insn) | defined_by(insn)) & known:
            known |= used_by(insn) | defined_by(insn)
    return known
