"""Liveness and next-use distances.

Liveness is the usual backward data flow, on ints as bit sets. Only values that cross a block boundary take part. They
are numbered in the order of their definitions and solved for in groups of GROUP: a group is visited in the blocks where
some of its values live, and nowhere else, so that time and memory grow with what is live, not with values times blocks.
The work list visits blocks in postorder, which settles a loop-free graph in one pass and each level of loops in one
more.

The next-use distance of a value is the number of instructions to its nearest use over all paths. An edge that
leaves loops adds LOOP_EXIT for each loop it leaves: a use behind the loop is farther than any use inside.
Distances steer evictions only; they need not be exact, so each block keeps those of the nearest NEAREST values
(more than twice the number of registers) and a live value without an entry counts as FAR. That bounds memory
and time by the number of blocks, not by blocks times live values. Like liveness they are a fixed point, taken
after PASSES rounds at most.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush, nsmallest

from pybpf_native.errors import InternalError

from .api import Problem
from .remat import Plan

LOOP_EXIT = 100_000  # instructions: more than any function has
FAR = 1 << 40  # live, and nobody looked how far the next use is
DEAD = 1 << 41  # no next use
NEAREST = 40
PASSES = 6
GROUP = 512  # values whose liveness is solved for together

Bits = dict[int, int]  # number of a group -> bit set, for groups with any value in the set


_NOTHING: Bits = {}


def reverse_postorder(problem: Problem) -> list[int]:
    """The blocks, each before its successors except along back edges. Raises InternalError if one is unreachable."""
    blocks = problem.blocks
    seen = bytearray(len(blocks))
    seen[0] = 1
    order: list[int] = []
    stack = [(0, iter(blocks[0].succs))]
    while stack:
        number, successors = stack[-1]
        for successor in successors:
            if not seen[successor]:
                seen[successor] = 1
                stack.append((successor, iter(blocks[successor].succs)))
                break
        else:
            order.append(number)
            stack.pop()
    if len(order) != len(blocks):
        raise InternalError("regalloc", "", f"block {seen.index(0)} is unreachable")
    order.reverse()
    return order


class Liveness:
    """What is live where.

    order: blocks in reverse postorder; position: its inverse. index[v]: the number of a value in the sets, -1 if
    it does not leave its block. live_in, live_out: sets by block; arguments passed to a successor are not
    live out by that. next_in[b]: value -> distance from the start of the block to its next use. def_block[v]: the
    block that defines a value.
    """

    __slots__ = ("def_block", "index", "live_in", "live_out", "next_in", "order", "position")

    def __init__(self, problem: Problem, plan: Plan) -> None:
        self.order = reverse_postorder(problem)
        self.position = [0] * len(self.order)
        for place, number in enumerate(self.order):
            self.position[number] = place
        self.def_block = _def_blocks(problem)
        self.index = [-1] * problem.value_count
        self.live_in: list[Bits] = []
        self.live_out: list[Bits] = []
        self.next_in: list[dict[int, int]] = []
        self._solve_liveness(problem, plan)
        self._solve_distances(problem, plan)

    def is_live_in(self, block: int, value: int) -> bool:
        """Whether the value, not a parameter of the block, is needed at its start or later."""
        number = self.index[value]
        return number >= 0 and bool(self.live_in[block].get(number // GROUP, 0) >> number % GROUP & 1)

    def is_live_out(self, block: int, value: int) -> bool:
        """Whether a successor needs the value, other than as an argument."""
        number = self.index[value]
        return number >= 0 and bool(self.live_out[block].get(number // GROUP, 0) >> number % GROUP & 1)

    def bits(self, values: Iterable[int]) -> Bits:
        """The set of those of `values` that leave their blocks."""
        found: Bits = {}
        for value in values:
            number = self.index[value]
            if number >= 0:
                found[number // GROUP] = found.get(number // GROUP, 0) | 1 << number % GROUP
        return found

    def forget(self, block: int) -> None:
        """Drop what only the spilling pass needs: liveness and distances."""
        for known in (self.live_in, self.live_out, self.next_in):
            known[block] = _NOTHING

    def _solve_liveness(self, problem: Problem, plan: Plan) -> None:
        exposed = _exposed_uses(problem, plan, self.def_block)
        self._number(exposed)
        self.live_in = [{} for _ in exposed]
        places: list[list[int]] = [[] for _ in range(max(self.index, default=-1) // GROUP + 1)]
        used = [self.bits(values) for values in exposed]
        for block in self.order:
            for group in used[block]:
                places[group].append(block)
        defined = self._defined()
        for group, blocks in enumerate(places):
            self._solve_group(problem, group, blocks, used, defined[group])
        self.live_out = [self._union(block.succs) for block in problem.blocks]
        if self.live_in[0]:
            raise InternalError("regalloc", "", "a value is used where its definition does not reach")

    def _number(self, exposed: list[dict[int, None]]) -> None:
        crossing = list(dict.fromkeys(value for values in exposed for value in values))
        crossing.sort(key=lambda value: self.position[self.def_block[value]])
        for number, value in enumerate(crossing):
            self.index[value] = number

    def _defined(self) -> list[dict[int, int]]:
        """By group: block -> the values of the group that it defines."""
        defined: list[dict[int, int]] = [{} for _ in range(max(self.index, default=-1) // GROUP + 1)]
        for value, number in enumerate(self.index):
            if number >= 0:
                here, block = defined[number // GROUP], self.def_block[value]
                here[block] = here.get(block, 0) | 1 << number % GROUP
        return defined

    def _solve_group(
        self, problem: Problem, group: int, places: list[int], used: list[Bits], defined: dict[int, int]
    ) -> None:
        """Carry uses in `places` up to the definitions. The work list is a heap: the last block in reverse postorder
        comes first, with all that its successors need."""
        live_in, order, position = self.live_in, self.order, self.position
        arrived = {block: used[block][group] for block in places}
        pending = [-position[block] for block in places]
        heapify(pending)
        while pending:
            block = order[-heappop(pending)]
            new = arrived.pop(block, 0) & ~live_in[block].get(group, 0)
            if not new:
                continue
            live_in[block][group] = live_in[block].get(group, 0) | new
            for predecessor in problem.blocks[block].preds:
                need = new & ~defined.get(predecessor, 0)
                if need:
                    before = arrived.get(predecessor)
                    arrived[predecessor] = need | (before or 0)
                    if before is None:
                        heappush(pending, -position[predecessor])

    def _union(self, blocks: Sequence[int]) -> Bits:
        """What is live at the start of any of `blocks`; nobody changes the answer."""
        if len(blocks) == 1:
            return self.live_in[blocks[0]]
        union: Bits = {}
        for block in blocks:
            for group, bits in self.live_in[block].items():
                union[group] = union.get(group, 0) | bits
        return union

    def _solve_distances(self, problem: Problem, plan: Plan) -> None:
        blocks = problem.blocks
        first = [_first_uses(held, self.def_block, number) for number, held in enumerate(plan.held)]
        self.next_in = [{} for _ in blocks]
        for _ in range(PASSES):
            changed = False
            for number in reversed(self.order):
                out = self.next_out(problem, plan, number)
                new = _distances_in(first[number], out, self.def_block, number, len(blocks[number].insns))
                if new != self.next_in[number]:
                    self.next_in[number] = new
                    changed = True
            if not changed:
                break

    def next_out(self, problem: Problem, plan: Plan, number: int) -> dict[int, int]:
        """As `next_in`, from the end of a block; arguments are uses there, distance 0."""
        block = problem.blocks[number]
        out: dict[int, int] = {}
        for successor in block.succs:
            levels = block.depth - problem.blocks[successor].depth
            away = levels * LOOP_EXIT if levels > 0 else 0
            if not out and not away:
                out = dict(self.next_in[successor])
                continue
            for value, distance in self.next_in[successor].items():
                if distance + away < out.get(value, DEAD):
                    out[value] = distance + away
        for args in block.args:
            for value in args:
                if not plan.direct[value]:
                    out[value] = 0
        return out


def _def_blocks(problem: Problem) -> list[int]:
    def_block = [-1] * problem.value_count
    for number, block in enumerate(problem.blocks):
        for value in block.params:
            def_block[value] = number
        for insn in block.insns:
            for value in insn.defs:
                def_block[value] = number
    return def_block


def count(values: Bits, without: Bits) -> int:
    """How many values a set has beside those of another one."""
    return sum((bits & ~without.get(group, 0)).bit_count() for group, bits in values.items())


def _exposed_uses(problem: Problem, plan: Plan, def_block: list[int]) -> list[dict[int, None]]:
    """By block: the values it needs from its predecessors, among them arguments that it passes on."""
    exposed: list[dict[int, None]] = []
    for number, block in enumerate(problem.blocks):
        values: dict[int, None] = {}
        for held in plan.held[number]:
            for value in held:
                if def_block[value] != number:
                    values[value] = None
        for args in block.args:
            for value in args:
                if def_block[value] != number and not plan.direct[value]:
                    values[value] = None
        exposed.append(values)
    return exposed


def _first_uses(held: list[tuple[int, ...]], def_block: list[int], number: int) -> dict[int, int]:
    first: dict[int, int] = {}
    for place, values in enumerate(held):
        for value in values:
            if def_block[value] != number and value not in first:
                first[value] = place
    return first


def _distances_in(
    first: dict[int, int], out: dict[int, int], def_block: list[int], number: int, length: int
) -> dict[int, int]:
    """Distances at the start of a block, the nearest NEAREST of them."""
    result = dict(first)
    for value, distance in out.items():
        if value not in result and def_block[value] != number:
            result[value] = distance + length
    if len(result) > NEAREST:
        result = dict(nsmallest(NEAREST, result.items(), key=lambda item: (item[1], item[0])))
    return result
