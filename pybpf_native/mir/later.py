"""Values computed long before they are used, computed where they are used.

The optimiser moves computations up, out of the arms of branches, and leaves them where something else was computed from
the same operands. Thirty such values are thirty slots of the stack for all that lies between. Where registers do not
suffice, what has no effects goes down to the nearest block that dominates all users, before the first of them there.
It enters no loop, and no block that layout would have removed. Its operands are needed that far then: at most one of
them may be alive further down than before, so that nowhere are there more values alive.

Blocks are taken from the last to the first, and instructions likewise, so that what makes the operands of something
that has gone down can follow it. Each value is looked at once, with a climb in the dominator tree of FARTHEST steps.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping

from ..ir.graph import NONE, idoms, loop_headers, rpo
from ..isa.insn import FIRST_VIRTUAL, Insn
from ..isa.opcodes import CALL, OPS, READS, REMAT, TERMINATOR, WRITES
from .asm import ASM_OPS
from .func import PARAMS, Block, Function

FARTHEST = 1000  # steps down the dominator tree
_JUMP = OPS["ja"]
_BOUND = CALL | READS | REMAT | TERMINATOR | WRITES


def compute_later(fn: Function, is_live_in: Callable[[int, int], bool], free: Container[int]) -> bool:
    """Move computations down to their users; whether any has moved.

    is_live_in: of the number of a block and a register. free: registers whose values are made again at will. Blocks
    that change get new lists of instructions.
    """
    return _Descent(fn, is_live_in, free).run()


def is_computation(insn: Insn) -> bool:
    """Whether an instruction only makes one value from its operands: nothing else changes if it is somewhere else.

    A constant or an address is none: the allocator makes them where it wants.
    """
    pinned = insn.op.flags & _BOUND or insn.op in ASM_OPS or insn.op is PARAMS or insn.sym is not None
    return not pinned and len(insn.defs) == 1


def put_before_users(block: Block, made: dict[int, Insn], order: Mapping[int, int]) -> None:
    """Put each of some computations before its first user in a block, or at the block's end.

    made: by result. order: a number for each of them, less than those of what is computed from it.
    """
    waiting = dict(made)
    placed: list[Insn] = []
    for insn in block.insns[:-1]:
        placed += _needed(insn.uses, waiting, order)
        placed.append(insn)
    placed += _needed(tuple(waiting), waiting, order)
    block.insns = [*placed, block.insns[-1]]


def _needed(regs: tuple[int, ...], waiting: dict[int, Insn], order: Mapping[int, int]) -> list[Insn]:
    """The waiting computations of `regs`, and of what these are computed from, in their order; they wait no more."""
    found: dict[int, Insn] = {}
    pending = list(regs)
    while pending:
        reg = pending.pop()
        if reg in waiting:
            found[reg] = waiting.pop(reg)
            pending += found[reg].uses
    return [found[reg] for reg in sorted(found, key=order.__getitem__)]


class _Descent:
    """users: by register, how often each block uses it. down: by block, what has come there, users first.
    longer: (block, register) where a register has come to be alive."""

    def __init__(self, fn: Function, is_live_in: Callable[[int, int], bool], free: Container[int]) -> None:
        succs = fn.successors()
        self.blocks = fn.blocks
        self.is_live_in = is_live_in
        self.free = free
        self.order = rpo(succs)
        self.idom = idoms(succs)
        self.innermost, self.around = loop_headers(succs, self.idom, self.order)
        self.level = [0] * len(succs)
        for number in self.order[1:]:
            self.level[number] = self.level[self.idom[number]] + 1
        self.users: dict[int, dict[int, int]] = {}
        for block in fn.blocks:
            for regs in (*(insn.uses for insn in block.insns), *block.args):
                for reg in regs:
                    self._count(reg, block.number, 1)
        self.down: dict[int, dict[int, Insn]] = {}
        self.longer: set[tuple[int, int]] = set()

    def run(self) -> bool:
        """Take what can go out of each block, then put it where it goes."""
        for number in reversed(self.order):
            block = self.blocks[number]
            stay = [insn for insn in reversed(block.insns) if not self._goes(insn, number)]
            if len(stay) < len(block.insns):
                block.insns = stay[::-1]
        for number, made in self.down.items():
            put_before_users(self.blocks[number], made, {reg: -place for place, reg in enumerate(made)})
        return bool(self.down)

    def _count(self, reg: int, number: int, times: int) -> None:
        counts = self.users.setdefault(reg, {})
        counts[number] = counts.get(number, 0) + times
        if not counts[number]:
            del counts[number]

    def _goes(self, insn: Insn, home: int) -> bool:
        """Whether an instruction leaves its block; it is noted in `down` then."""
        if not is_computation(insn):
            return False
        place = self._place(insn.defs[0], home)
        if place == home:
            return False
        longer = {
            (place, reg)
            for reg in insn.uses
            if reg >= FIRST_VIRTUAL and reg not in self.free and not self.is_live_in(place, reg)
        } - self.longer
        if len(longer) > 1:
            return False
        self.longer |= longer
        for reg in insn.uses:
            self._count(reg, home, -1)
            self._count(reg, place, 1)
        self.down.setdefault(place, {})[insn.defs[0]] = insn
        return True

    def _place(self, reg: int, home: int) -> int:
        """The block in which to compute a register that is computed in `home`."""
        users = self.users.get(reg)
        if not users or home in users:
            return home
        if max(self.level[user] for user in users) > self.level[home] + FARTHEST:
            return home
        place = self._common_dominator(list(users))
        while not self._encloses(self.innermost[place], self.innermost[home]):
            place = self.idom[place]
        is_empty = self.blocks[place].insns[0].op is _JUMP and place not in self.down
        return home if is_empty else place

    def _common_dominator(self, numbers: list[int]) -> int:
        level, idom = self.level, self.idom
        place = numbers[0]
        for other in numbers[1:]:
            while place != other:
                if level[place] < level[other]:
                    other = idom[other]
                else:
                    place = idom[place]
        return place

    def _encloses(self, loop: int, inner: int) -> bool:
        """Whether a loop, or all of the function (NONE), has `inner` inside or is the same."""
        while inner not in (loop, NONE):
            inner = self.around[inner]
        return inner == loop
