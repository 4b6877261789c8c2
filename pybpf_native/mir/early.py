"""The arm of a branch that is laid out first for the verifier's sake.

The order of the arms hardly matters to the size, but the verifier follows what falls through and keeps every jump on
the way for later (8192 at most). What it has walked to the end spares it what comes to the same place in a state that
is no more than a special case. So these come first, the first of them that decides:

1. What stays in the loop. The later a round, the less is known of what the loop changes.
2. A short way around: `a: if c goto short else long; short: y = 1, goto join; long: ...; join: ...`. The long arm first
   is that many more branches open at once, in a loop in every round.
3. Where a value is not what it is compared with for equality: where it is, it is a constant.

The short arm must end at a join that the long arm comes to as well, or behind: otherwise it could have fallen through.
An arm that calls something is no short one. Where registers are compared (the end of a packet, the end of a loop)
there is none: each arm knows as much as the other. A jump without an inverse keeps its order.
"""

from __future__ import annotations

from collections.abc import Container

from ..ir.graph import NONE, idoms, loop_headers
from .func import Block, Function
from .invert import inverse

EQUAL = {"jeq64_ri": 0, "jne64_ri": 1, "jeq32_ri": 0, "jne32_ri": 1}  # the successor where it is the constant
SEARCHED = 200  # blocks of the other arm that are looked at


class Arms:
    """The order of a function's arms. order: its block numbers in reverse postorder."""

    def __init__(self, fn: Function, order: list[int]) -> None:
        self.target = fn.target
        self.innermost, self.outer = _loops(fn, order)

    def sort(self, block: Block, ready: list[Block], placed: Container[Block]) -> list[Block]:
        """The successors of a block that may follow it, the one that should first. `placed`: blocks with places."""
        op = block.insns[-1].op
        if inverse(op, self.target) is None:
            return ready
        short = self._short_arm(block, placed)
        equal = EQUAL.get(op.name)
        constant = None if equal is None else block.succs[equal]
        return sorted(ready, key=lambda arm: (self._leaves(block, arm), arm is not short, arm is constant))

    def _leaves(self, block: Block, successor: Block) -> bool:
        """Whether the edge leaves the innermost loop around it. (A loop inside is entered at its header.)"""
        loop, to = self.innermost[block.number], self.innermost[successor.number]
        return loop != NONE and loop not in (to, self.outer.get(to, NONE))

    def _short_arm(self, block: Block, placed: Container[Block]) -> Block | None:
        """The arm that is a short way around the other, where a register is compared with a constant."""
        if not block.insns[-1].op.name.endswith("_ri"):
            return None
        taken, other = block.succs
        short = [arm for arm, long in ((taken, other), (other, taken)) if self._is_short(arm, long, placed)]
        return short[0] if len(short) == 1 else None

    def _is_short(self, arm: Block, other: Block, placed: Container[Block]) -> bool:
        if len(arm.succs) != 1 or any(insn.op.name.startswith("call") for insn in arm.insns):
            return False
        return arm.succs[0] in placed or self._comes_to(other, arm.succs[0], placed)

    def _comes_to(self, start: Block, join: Block, placed: Container[Block]) -> bool:
        """Whether a way from `start` forward ends at `join`, rather than passing by."""
        seen = {start: None}
        work = [start]
        while work and len(seen) < SEARCHED:
            block = work.pop()
            if join in block.succs and all(arm is join or self._leaves(block, arm) for arm in block.succs):
                return True
            for successor in block.succs:
                if successor is not join and successor not in seen and successor not in placed:
                    seen[successor] = None
                    work.append(successor)
        return False


def _loops(fn: Function, order: list[int]) -> tuple[list[int], dict[int, int]]:
    """(for every block the header of its innermost loop, for every header that of the loop around it)."""
    succs = fn.successors()
    position = {number: at for at, number in enumerate(order)}
    if all(position[number] < position[successor] for number in order for successor in succs[number]):
        return [NONE] * len(succs), {}
    return loop_headers(succs, idoms(succs), order)
