"""Jumps that are further than 16 bits can say go by way of islands.

An island is a jump of its own between two blocks, near enough to the jump that needs it and as near to the target as
that allows; from there it may need another one. It stands where no block falls through if there is such a place,
else the block before jumps over it. From ISA v4 on an unconditional jump reaches everything (`gotol`), so one
island next to the jump does.
"""

from __future__ import annotations

from bisect import bisect_right

from ..isa.insn import Insn
from ..isa.opcodes import OPS
from .func import Block, Function
from .layout import JUMP

REACH = (1 << 15) - 1
MARGIN = 64  # slots kept in reserve for islands that come between
ENDS = frozenset((JUMP, OPS["exit"], OPS["gotol"]))


def add_islands(fn: Function) -> None:
    """Put islands into a function that is laid out, until every jump reaches its target."""
    if sum(insn.slots for insn in fn.insns()) <= REACH:
        return
    while (far := _first_far_jump(fn)) is not None:
        _add_island(fn, *far)


def _starts(fn: Function) -> list[int]:
    """The slot of every block's first instruction, and the end."""
    starts, slot = [], 0
    for block in fn.blocks:
        starts.append(slot)
        slot += sum(insn.slots for insn in block.insns)
    return [*starts, slot]


def _first_far_jump(fn: Function) -> tuple[Insn, int, list[int]] | None:
    """(jump, the slot behind it, where blocks start) of a jump that does not reach its target."""
    starts = _starts(fn)
    places = dict(zip(fn.blocks, starts, strict=False))
    slot = 0
    for insn in fn.insns():
        slot += insn.slots
        if isinstance(insn.sym, Block) and not (insn.op is JUMP and fn.target.v4):
            if abs(places[insn.sym] - slot) > REACH:
                return insn, slot, starts
    return None


def _add_island(fn: Function, jump: Insn, slot: int, starts: list[int]) -> None:
    target = jump.sym
    assert isinstance(target, Block)
    forwards = starts[fn.blocks.index(target)] > slot
    limit = slot + (REACH - MARGIN if forwards else MARGIN - REACH)
    at = _place(fn, starts, slot, limit)
    island = Block(len(fn.blocks))
    island.insns = [Insn(JUMP, sym=target, loc=jump.loc)]
    jump.sym = island
    before = fn.blocks[at - 1]
    if _falls_through(before):
        before.insns.append(Insn(JUMP, sym=fn.blocks[at], loc=jump.loc))
    fn.blocks.insert(at, island)


def _place(fn: Function, starts: list[int], slot: int, limit: int) -> int:
    """The index of the block before which the island goes: in the far half of the way to `limit`, where nothing
    falls through if possible, else at the last boundary, else in the middle of a block, which is cut in two."""
    low, high = sorted(((slot + limit) // 2, limit))
    candidates = range(max(1, bisect_right(starts, low)), min(len(fn.blocks), bisect_right(starts, high)))
    if not candidates:
        return _cut(fn, starts, limit)
    free = [at for at in candidates if not _falls_through(fn.blocks[at - 1])]
    return (free or list(candidates))[-1 if limit > slot else 0]


def _cut(fn: Function, starts: list[int], slot: int) -> int:
    """Cut the block that lies at `slot` in two; the index of the second part."""
    at = bisect_right(starts, slot) - 1
    block, rest = fn.blocks[at], Block(len(fn.blocks))
    here = starts[at]
    for position, insn in enumerate(block.insns):
        if here >= slot:
            rest.insns = block.insns[position:]
            del block.insns[position:]
            break
        here += insn.slots
    fn.blocks.insert(at + 1, rest)
    return at + 1


def _falls_through(block: Block) -> bool:
    return not block.insns or block.insns[-1].op not in ENDS
