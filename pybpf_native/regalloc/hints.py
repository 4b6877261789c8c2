"""What each value would like: a backward scan before colouring.

Every value collects a score for each register (after Braun, Mallon and Hack, "Preference-Guided Register
Assignment", CC 2010). Its own fixed uses raise the score; instructions that destroy the register while the value
lives on lower it, and so, a little, do other values that live at the same time and want that register. Scores flow
backwards where a register is handed on: from the result of a two-address instruction or a copy to the use that
dies there, from a parameter to its arguments. Blocks are scanned in postorder, so scores come from later code to
earlier code, except along back edges; there the *web* helps: parameters, arguments and copies that should share a
register are joined, and whoever of them is coloured first decides. A value whose register is handed on, instruction by
instruction, until it becomes a member of a web has that web as its *goal*: the chain of two-address instructions
that computes a loop variable anew stays in the variable's register. Values that live where somebody with a goal is
defined keep away from that web's register.

A parameter that gets a constant on the edge of a branch would like a register that is not busy at the branch: the
constant can then be made before it, and the edge needs no code (and no jump around it).

The scan also notes which values die at each instruction, and for each value the registers that are destroyed
somewhere while it lives (`crosses`).
"""

from __future__ import annotations

from array import array

from .api import BlockInfo, InsnInfo, Problem
from .liveness import Liveness
from .ranges import Ranges
from .remat import Plan, fixed_bits
from .spill import Residence

HANDED_ON = 0.9  # of a wish, when a register is handed from one value to the next
NEIGHBOUR = 0.5  # of a wish, as a reason for others to stay away
RIVALS = 8  # webs that one value keeps away from


class Hints:
    """The results of the scan.

    dying[b][i]: the values whose register range ends in instruction i. scores: value -> score by register; a
    value without entry does not care. crosses[v]: registers that a living v would lose somewhere. unread: values
    never read from the register of their definition (at most stored). flows[v]: whether the value's register will be
    handed on towards its goal; a parameter as such only came from there. rivals: value -> members of webs that want
    their web's register while the value lives (RIVALS of them at most).
    constant_edges: by web, or parameter without one, the blocks on edges that bring it a constant.
    """

    __slots__ = (
        "_goal",
        "_indifferent",
        "_parent",
        "constant_edges",
        "crosses",
        "dying",
        "flows",
        "rivals",
        "scores",
        "unread",
    )

    def __init__(self, problem: Problem, plan: Plan, live: Liveness, residence: Residence, ranges: Ranges) -> None:
        self.dying: list[list[tuple[int, ...]]] = [[] for _ in problem.blocks]
        self.scores: dict[int, array[float]] = {}
        self.rivals: dict[int, list[int]] = {}
        self.crosses = [0] * problem.value_count
        self.unread: set[int] = set()
        self._parent = array("l", range(problem.value_count))
        self._goal = array("l", [-1]) * problem.value_count
        self.flows = bytearray(problem.value_count)
        self._indifferent = array("d", [0.0]) * problem.machine.count
        edges: list[tuple[int, int]] = []
        for number in reversed(live.order):
            self._scan_edges(problem, plan, ranges, number)
            self._scan_block(problem.blocks[number], plan, residence, ranges, number)
            edges += _constant_edges(problem, plan, ranges, number)
        self.constant_edges: dict[int, list[int]] = {}
        for param, edge in edges:
            self.constant_edges.setdefault(self.home(param), []).append(edge)

    def home(self, value: int) -> int:
        """What stands for all values that should share a register with this one: its web, or itself."""
        goal = self.goal(value)
        return value if goal < 0 else goal

    def goal(self, value: int) -> int:
        """The representative of the web that the value's register should belong to, -1 if there is none."""
        member = self._goal[value]
        return member if member < 0 else self._web(member)

    def in_web(self, value: int) -> bool:
        """Whether the value itself belongs to a web."""
        return self._goal[value] == value

    def _web(self, value: int) -> int:
        parent = self._parent
        while parent[value] != value:
            parent[value] = parent[parent[value]]
            value = parent[value]
        return value

    def _join(self, one: int, other: int) -> None:
        self._goal[one], self._goal[other] = one, other
        self.flows[one] = 1
        self._parent[self._web(one)] = self._web(other)

    def _row(self, value: int) -> array[float]:
        row = self.scores.get(value)
        if row is None:
            row = self.scores[value] = self._indifferent[:]
        return row

    def _hand_on(self, giver: int, taker: int, share: float = HANDED_ON) -> None:
        """The wishes of `giver`, which comes later, become wishes of `taker`."""
        given = self.scores.get(giver)
        if given is not None:
            row = self._row(taker)
            for register, score in enumerate(given):
                row[register] += score * share

    def _scan_edges(self, problem: Problem, plan: Plan, ranges: Ranges, number: int) -> None:
        for edge, successor in enumerate(problem.blocks[number].succs):
            if not problem.blocks[successor].params:
                continue
            reg_in = ranges.reg_in[successor]
            for param, arg in ranges.arriving(problem, number, edge):
                if param in reg_in and arg not in reg_in and not plan.direct[arg]:
                    self._join(arg, param)
                    self._hand_on(param, arg)

    def _scan_block(self, block: BlockInfo, plan: Plan, residence: Residence, ranges: Ranges, number: int) -> None:
        alive = set(ranges.reg_out[number])
        weight = 1.0 + block.depth
        held, loads = plan.held[number], residence.loads[number]
        dying = self.dying[number]
        for place in range(len(block.insns) - 1, -1, -1):
            insn = block.insns[place]
            for value in insn.defs:
                if value in alive:
                    alive.discard(value)
                else:
                    self.unread.add(value)
            blocked = insn.clobbers | fixed_bits(insn.def_fixed)
            if blocked:
                self._repel(alive, blocked, weight)
            for value in insn.defs:
                self._crowd_out(value, alive)
            last = tuple(dict.fromkeys([value for value in held[place] if value not in alive]))
            dying.append(last)
            if last:
                self._hand_back(insn, last)
                alive.update(last)
            self._attract(insn, last, blocked, alive, weight)
            if place in loads:
                alive.difference_update(loads[place])
        dying.reverse()
        self.unread.update(value for value in block.params if value not in alive)

    def _repel(self, alive: set[int], blocked: int, weight: float) -> None:
        registers = [register for register in range(len(self._indifferent)) if blocked >> register & 1]
        for value in alive:
            self.crosses[value] |= blocked
            row = self._row(value)
            for register in registers:
                row[register] -= weight

    def _crowd_out(self, value: int, alive: set[int]) -> None:
        """Whoever lives where `value` is defined should not sit in the register that it wants."""
        goal = self._goal[value]
        if goal >= 0:
            for other in alive:
                rivals = self.rivals.setdefault(other, [])
                if len(rivals) < RIVALS and goal not in rivals:
                    rivals.append(goal)
        row = self.scores.get(value)
        if row is None:
            return
        best = max(row)
        if best > 0:
            register = row.index(best)
            for other in alive:
                self._row(other)[register] -= best * NEIGHBOUR

    def _hand_back(self, insn: InsnInfo, last: tuple[int, ...]) -> None:
        if insn.tied >= 0:
            result = insn.defs[0]
            candidates = insn.uses[:2] if insn.commutes else insn.uses[insn.tied : insn.tied + 1]
            share = HANDED_ON if len(candidates) == 1 else HANDED_ON / 2
            for value in candidates:
                if value in last:
                    self._hand_on(result, value, share)
                    if self._goal[value] < 0:
                        self._goal[value] = self._goal[result]
                        self.flows[value] = self.flows[result]
        elif insn.copy and insn.uses[0] in last:
            self._join(insn.uses[0], insn.defs[0])
            self._hand_on(insn.defs[0], insn.uses[0])

    def _attract(self, insn: InsnInfo, last: tuple[int, ...], blocked: int, alive: set[int], weight: float) -> None:
        for value, register in zip(insn.uses, insn.use_fixed, strict=True):
            if register < 0:
                continue
            if value in last or not blocked >> register & 1:
                self._row(value)[register] += weight
            if not blocked >> register & 1:
                for other in alive:
                    if other != value:
                        self._row(other)[register] -= weight * NEIGHBOUR


def _constant_edges(problem: Problem, plan: Plan, ranges: Ranges, number: int) -> list[tuple[int, int]]:
    """(parameter, `number`) for every constant that this block, when it is the edge of a branch, passes on."""
    block = problem.blocks[number]
    if len(block.succs) != 1 or len(block.preds) != 1:
        return []
    if not all(insn.defs and insn.defs[0] in problem.remat for insn in block.insns[:-1]):
        return []  # there is other code on this edge
    if len(problem.blocks[block.preds[0]].succs) != 2:
        return []
    reg_in = ranges.reg_in[block.succs[0]]
    arriving = ranges.arriving(problem, number, 0)
    return [(param, number) for param, arg in arriving if param in reg_in and plan.direct[arg]]
