"""Data-flow problems over bit sets: what may hold at the start or end of each block, joined where ways meet.

An effect is (gone, made), for a block or an instruction: of a set before it, `set & ~gone | made` is left behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .func import Function

Effect = tuple[int, int]


def combined(effects: Iterable[Effect]) -> Effect:
    """The effect of one after the other."""
    all_gone = all_made = 0
    for gone, made in effects:
        all_gone |= gone
        all_made = all_made & ~gone | made
    return all_gone, all_made


def forwards(fn: Function, order: Sequence[int], effects: Sequence[Effect]) -> list[int]:
    """The sets at the starts of blocks. order: the blocks that can be reached, in reverse postorder."""
    begin = [0] * len(fn.blocks)
    changed = True
    while changed:
        changed = False
        for number in order:
            mask = 0
            for pred in fn.blocks[number].preds:
                gone, made = effects[pred.number]
                mask |= begin[pred.number] & ~gone | made
            if mask != begin[number]:
                begin[number] = mask
                changed = True
    return begin


def backwards(fn: Function, order: Sequence[int], effects: Sequence[Effect]) -> list[int]:
    """The sets at the ends of blocks, of a problem that goes against control flow."""
    end = [0] * len(fn.blocks)
    changed = True
    while changed:
        changed = False
        for number in reversed(order):
            mask = 0
            for successor in fn.blocks[number].succs:
                gone, made = effects[successor.number]
                mask |= end[successor.number] & ~gone | made
            if mask != end[number]:
                end[number] = mask
                changed = True
    return end
