"""Critical edges: from a block with several successors to one with several predecessors.

The allocator puts the moves of an edge at its one end or the other, so such an edge gets a block of its own.
Layout removes those that stayed empty.
"""

from __future__ import annotations

from ..isa.insn import Insn
from ..isa.opcodes import OPS
from .func import Block, Function


def split_critical_edges(fn: Function) -> bool:
    """Put an empty block on every critical edge, and on one to a block that a jump names twice."""
    count = len(fn.blocks)
    for block in fn.blocks[:count]:
        if len(block.succs) < 2:
            continue
        for index, successor in enumerate(block.succs):
            if len(successor.preds) > 1:
                _split(fn, block, index, successor)
    return len(fn.blocks) != count


def _split(fn: Function, block: Block, index: int, successor: Block) -> None:
    middle = fn.new_block()
    middle.insns.append(Insn(OPS["ja"], loc=block.insns[-1].loc))
    middle.succs, middle.args = [successor], [block.args[index]]
    middle.preds = [block]
    block.succs[index], block.args[index] = middle, []
    successor.preds[successor.preds.index(block)] = middle
