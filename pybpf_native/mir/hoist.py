"""Moves on an edge go before the branch, where nobody minds.

    if c goto E; F: ...; E: r0 = 1; goto S     =>     r0 = 1; if c goto S; F: ...

The block E of an edge holds what the edge's phis need. When the other side of the branch does not read the
registers that E sets, and the branch itself does not, setting them earlier is harmless and saves E's jump.

What E computes from a register that the branch compares stays in E: the verifier knows its bounds there only. Whole
copies may go, for it finds the bounds of those together (`find_equal_scalars` in kernel/bpf/verifier.c).

An edge block that several branches share, each on the other side of the one before, goes before the first of them
when it sets one register to a constant: `r = 0; if (a && b) r = ...`, as one writes it by hand.
"""

from __future__ import annotations

from ..isa.opcodes import CALL, MOVE, OPS, READS, WRITES
from .asm import ASM_GOTO
from .func import Block, Function
from .layout import JUMP
from .liveness import defined_by, live_registers, used_by

COPY = OPS["mov64_rr"]
EQUAL = (OPS["jeq64_ri"], OPS["jeq32_ri"])
UNEQUAL = (OPS["jne64_ri"], OPS["jne32_ri"])
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
    for block in fn.blocks:
        if _is_shared_constant(block):
            _hoist_before_all(block, live_in)


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


def _is_shared_constant(edge: Block) -> bool:
    """An edge block for several edges that sets one constant, and costs somebody a jump around it."""
    if len(edge.preds) < 2 or len(edge.insns) != 2 or edge.insns[-1].op is not JUMP:
        return False
    constant = edge.insns[0]
    if constant.uses or constant.op.flags & EFFECTS or constant.sym is not None:
        return False
    return any(block is not edge and block.insns[-1].op is JUMP for block in edge.succs[0].preds)


def _hoist_before_all(edge: Block, live_in: list[int]) -> None:
    chain = _chain(edge)
    if not chain or _goes_on_when_equal(chain[-1], edge):
        return
    constant = edge.insns[0]
    defined = defined_by(constant)
    read = used_by(chain[0].insns[-1])
    for block in chain:
        for succ in block.succs:
            read |= live_in[succ.number] if succ is not edge else 0
    between = [insn for block in chain[1:] for insn in block.insns]
    if defined & read or any(defined & (used_by(insn) | defined_by(insn)) for insn in between):
        return
    chain[0].insns.insert(-1, constant)
    del edge.insns[0]
    for block in (edge, *chain[1:]):
        live_in[block.number] |= defined


def _goes_on_when_equal(block: Block, edge: Block) -> bool:
    """The way past an empty `edge`, which then comes first, is the special case, which the verifier wants last."""
    return block.insns[-1].op in (UNEQUAL if block.succs[0] is edge else EQUAL)


def _chain(edge: Block) -> list[Block]:
    """The branches to `edge` in order, each reached only from the one before; none when they are no such chain."""
    branches = {block.number: block for block in edge.preds}
    if any(len(block.succs) != 2 or block.insns[-1].op is ASM_GOTO for block in branches.values()):
        return []
    after = {block.preds[0].number: block for block in branches.values() if len(block.preds) == 1}
    inner = {after[number].number for number in after if number in branches}
    heads = [block for number, block in branches.items() if number not in inner]
    chain = heads[:1]
    while len(heads) == 1 and (found := after.get(chain[-1].number)) is not None:
        chain.append(found)
    return chain if len(chain) == len(branches) else []
