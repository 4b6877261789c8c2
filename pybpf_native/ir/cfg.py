"""The control-flow graph of an IR function: `graph`'s algorithms over its blocks."""

from __future__ import annotations

from . import graph
from .values import Block, Function


class Cfg:
    """A snapshot of a function's graph; it is out of date as soon as a terminator changes.

    Nodes are the blocks' positions in `function.blocks`; node 0 is the entry.
    """

    __slots__ = ("blocks", "idom", "number", "order", "post", "pre", "preds", "succs")

    def __init__(self, function: Function) -> None:
        self.blocks = list(function.blocks)
        self.number = {block: index for index, block in enumerate(self.blocks)}
        self.succs = [[self.number[target] for target in block.successors] for block in self.blocks]
        self.preds = graph.predecessors(self.succs)
        self.order = graph.rpo(self.succs)
        self.idom = graph.idoms(self.succs)
        self.pre, self.post = graph.dominator_intervals(self.idom, self.order)

    def reachable(self, block: Block) -> bool:
        """Control can come here from the entry."""
        return self.pre[self.number[block]] != graph.NONE

    def dominates(self, above: Block, below: Block) -> bool:
        """Every way to `below` passes `above` (a block dominates itself). Both must be reachable."""
        a, b = self.number[above], self.number[below]
        return self.pre[a] <= self.pre[b] and self.post[b] <= self.post[a]

    def predecessors(self, block: Block) -> list[Block]:
        """The blocks that may go to `block`, each once, in the function's order."""
        return [self.blocks[index] for index in self.preds[self.number[block]]]

    def children(self) -> list[list[int]]:
        """The dominator tree downwards."""
        return graph.dominator_children(self.idom, self.order)

    def dominance_frontiers(self) -> list[list[int]]:
        """For every node, where its dominance ends."""
        return graph.dominance_frontiers(self.succs, self.idom)

    def loop_depths(self) -> list[int]:
        """For every node, how many loops are around it."""
        return graph.loop_depths(self.succs)


def reverse_postorder(function: Function) -> list[Block]:
    """The reachable blocks, each before its successors, back edges aside."""
    number = {block: index for index, block in enumerate(function.blocks)}
    order = graph.rpo([[number[target] for target in block.successors] for block in function.blocks])
    return [function.blocks[index] for index in order]
