"""Blocks that only jump are bypassed while the code is in SSA form.

Layout does that too, in the end. Here it makes blocks that leave to the same place visibly do so, which is where
`merge` looks for common ends. A block with parameters stays, for they may be needed further down, and so does one that
passes arguments: it is the place for their moves.
"""

from __future__ import annotations

from .func import Block, Function
from .layout import JUMP, reachable


def bypass_jumps(fn: Function) -> None:
    """Redirect edges past empty blocks; those nobody reaches any more are gone afterwards."""
    changed = False
    for block in fn.blocks:
        for index, successor in enumerate(block.succs):
            target = _destination(successor)
            if target is not successor and target not in block.succs:
                block.succs[index], block.args[index] = target, []
                changed = True
    if changed:
        reached = reachable(fn.blocks[0])
        fn.renumber([block for block in fn.blocks if block in reached])


def _destination(block: Block) -> Block:
    seen: set[Block] = set()
    while block not in seen and _only_jumps(block):
        seen.add(block)
        block = block.succs[0]
    return block


def _only_jumps(block: Block) -> bool:
    return len(block.insns) == 1 and block.insns[0].op is JUMP and not block.params and not block.args[0]
