"""Liveness and next-use distances.

Liveness is the usual backward data flow, on ints as bit sets. Only values that cross a block boundary take
part: they are numbered densely, so the sets stay short however many values a function has. The work list
visits blocks in postorder, which settles a loop-free graph in one pass and each level of loops in one more.

The next-use distance of a value is the number of instructions to its nearest use over all paths. An edge that
leaves loops adds LOOP_EXIT for each loop it leaves: a use behind the loop is farther than any use inside.
Distances steer evictions only; they need not be exact, so each block keeps those of the nearest NEAREST values
(more than twice the number of registers) and a live value without an entry counts as FAR. That bounds memory
and time by the number of blocks, not by blocks times live values. Like liveness they are a fixed point, taken
after PASSES rounds at most.
"""

from __future__ import annotations

from heapq import nsmallest

from pybpf_native.errors import InternalError

from .api import Problem
from .remat import Plan

LOOP_EXIT = 100_000  # instructions: more than any function has
FAR = 1 << 40  # live, and nobody looked how far the next use is
DEAD = 1 << 41  # no next use
NEAREST = 40
PASSES = 6


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

    order: blocks in reverse postorder; position: its inverse. index[v]: the bit of a value in the sets, -1 if
    it does not leave its block. live_in, live_out: bit sets by block; arguments passed to a successor are not
    live out by that. next_in[b], next_out[b]: value -> distance from the start (end) of the block to its next
    use; arguments are uses at the end, distance 0. def_block[v]: the block that defines a value.
    """

    __slots__ = ("def_block", "index", "live_in", "live_out", "next_in", "next_out", "order", "position")

    def __init__(self, problem: Problem, plan: Plan) -> None:
        self.order = reverse_postorder(problem)
        self.position = [0] * len(self.order)
        for place, number in enumerate(self.order):
            self.position[number] = place
        self.def_block = _def_blocks(problem)
        self.index = [-1] * problem.value_count
        self._solve_liveness(problem, plan)
        self._solve_distances(problem, plan)

    def is_live_in(self, block: int, value: int) -> bool:
        """Whether the value, not a parameter of the block, is needed at its start or later."""
        bit = self.index[value]
        return bit >= 0 and bool(self.live_in[block] >> bit & 1)

    def is_live_out(self, block: int, value: int) -> bool:
        """Whether a successor needs the value, other than as an argument."""
        bit = self.index[value]
        return bit >= 0 and bool(self.live_out[block] >> bit & 1)

    def _solve_liveness(self, problem: Problem, plan: Plan) -> None:
        exposed = _exposed_uses(problem, plan, self.def_block)
        count = 0
        for values in exposed:
            for value in values:
                if self.index[value] < 0:
                    self.index[value] = count
                    count += 1
        defined = [0] * len(exposed)
        for value, bit in enumerate(self.index):
            if bit >= 0:
                defined[self.def_block[value]] |= 1 << bit
        used = [_bits(values, self.index) for values in exposed]
        self._iterate(problem, used, defined)
        if self.live_in[0]:
            raise InternalError("regalloc", "", "a value is used where its definition does not reach")

    def _iterate(self, problem: Problem, used: list[int], defined: list[int]) -> None:
        blocks = problem.blocks
        live_in, live_out = used[:], [0] * len(used)
        queued = bytearray(b"\1" * len(blocks))
        pending = self.order[:]  # a stack: postorder first
        while pending:
            number = pending.pop()
            queued[number] = 0
            out = 0
            for successor in blocks[number].succs:
                out |= live_in[successor]
            live_out[number] = out
            new = used[number] | (out & ~defined[number])
            if new != live_in[number]:
                live_in[number] = new
                for predecessor in blocks[number].preds:
                    if not queued[predecessor]:
                        queued[predecessor] = 1
                        pending.append(predecessor)
        self.live_in, self.live_out = live_in, live_out

    def _solve_distances(self, problem: Problem, plan: Plan) -> None:
        blocks = problem.blocks
        first = [_first_uses(held, self.def_block, number) for number, held in enumerate(plan.held)]
        self.next_in: list[dict[int, int]] = [{} for _ in blocks]
        self.next_out: list[dict[int, int]] = [{} for _ in blocks]
        for _ in range(PASSES):
            changed = False
            for number in reversed(self.order):
                out = self._distances_out(problem, plan, number)
                self.next_out[number] = out
                new = _distances_in(first[number], out, self.def_block, number, len(blocks[number].insns))
                if new != self.next_in[number]:
                    self.next_in[number] = new
                    changed = True
            if not changed:
                break

    def _distances_out(self, problem: Problem, plan: Plan, number: int) -> dict[int, int]:
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


def _bits(values: dict[int, None], index: list[int]) -> int:
    bits = 0
    for value in values:
        bits |= 1 << index[value]
    return bits


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
