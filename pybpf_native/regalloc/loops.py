"""The greatest of something in each loop.

Loops are taken inner first: headers in reverse postorder, from the last to the first. A walk backwards from the latches
collects the blocks of a loop and steps over an inner loop, whose greatest is known, as if it were one block. So each
block is met a few times, not once for every loop around it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .api import Problem


def greatest_in_loops(
    problem: Problem, order: Sequence[int], position: Sequence[int], measure: Callable[[int], int]
) -> dict[int, int]:
    """By header of a loop: the greatest `measure` of its blocks. order: a reverse postorder; position: its inverse."""
    around: dict[int, int] = {}
    greatest: dict[int, int] = {}
    for header in reversed(order):
        start = position[header]
        pending = [block for block in problem.blocks[header].preds if position[block] >= start]
        if not pending:
            continue
        most = measure(header)
        while pending:
            block = _outermost(pending.pop(), around)
            if position[block] <= start:
                continue  # the header itself, or a way into the loop past it
            around[block] = header
            most = max(most, greatest[block] if block in greatest else measure(block))
            pending += problem.blocks[block].preds
        greatest[header] = most
    return greatest


def _outermost(block: int, around: dict[int, int]) -> int:
    """The header of the outermost loop known so far around a block, or itself; shortens the way for the next."""
    while block in around:
        header = around[block]
        around[block] = around.get(header, header)
        block = header
    return block
