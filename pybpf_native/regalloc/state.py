"""The state of colouring: which register holds what, at the present point and at block boundaries.

Registers keep stale copies after a value moved away or died. The state remembers them (`content`), and a value that
is still where it is wanted needs no move, no load and no rematerialisation.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from pybpf_native.errors import InternalError

from .api import SPILL, Edit, Problem, Solution
from .hints import Hints
from .liveness import Liveness
from .moves import NOWHERE, Transfer, sequentialise
from .ranges import Ranges
from .remat import Plan
from .spill import Residence

EMPTY = -1  # a register without known content
WEB = 1.5  # the worth of sharing a register with the rest of the web
RIVAL = 0.75  # the worth of leaving a web's register to the web
BRANCH = 0.15  # the worth of a register in which a constant can be made before a branch
SPARE = 0.05  # a small reason to leave callee-saved registers to those that live across calls


class Facts:
    """What the passes before colouring have found out about a problem."""

    __slots__ = ("hints", "live", "plan", "problem", "ranges", "residence")

    def __init__(
        self, problem: Problem, plan: Plan, live: Liveness, residence: Residence, ranges: Ranges, hints: Hints
    ) -> None:
        self.problem = problem
        self.plan = plan
        self.live = live
        self.residence = residence
        self.ranges = ranges
        self.hints = hints


class State:
    """Registers and edits so far.

    where: value -> its register, for the values that live in one now. free: bit set of the other registers. content:
    by register, the value that it holds, needed or not, or EMPTY. entry_where, exit_where, exit_content: the same at
    the start of each merge and the end of each block; exit_where is None for a block not yet walked. web_register: the
    register in which a web is at home.
    """

    def __init__(self, facts: Facts) -> None:
        self.problem = facts.problem
        self.ranges = facts.ranges
        self.hints = facts.hints
        self.plan = facts.plan
        self.solution = Solution(facts.problem)
        machine = facts.problem.machine
        self.registers = range(machine.count)
        self.all = (1 << machine.count) - 1
        self.preference = machine.order
        self.caller_saved = machine.caller_saved
        self.temp_slots = 0
        self.web_register: dict[int, int] = {}
        self.where: dict[int, int] = {}
        self.free = self.all
        self.content = [EMPTY] * machine.count
        self.entry_where: list[dict[int, int]] = [{}] * len(facts.problem.blocks)
        self.exit_where: list[dict[int, int] | None] = [None] * len(facts.problem.blocks)
        self.exit_content: list[list[int]] = [[] for _ in facts.problem.blocks]
        self._indifferent = array("d", [0.0]) * machine.count
        self._nowhere_busy = [0] * machine.count

    def choose(self, value: int, mask: int) -> int:
        """The register of the set `mask` that suits a value best."""
        scores = self.hints.scores.get(value)
        shared = self.shared(value)
        busy = self.busy_at_branches(value)
        if scores is None:
            if shared >= 0 and mask >> shared & 1:
                return shared
            scores = self._indifferent
        rivals = self.hints.rivals.get(value)
        wanted = {self.shared(rival) for rival in rivals} if rivals else ()
        spare = self.caller_saved if not self.hints.crosses[value] else self.all
        best, best_score = -1, 0.0
        for register in self.preference:
            if mask >> register & 1:
                score = scores[register]
                if register == shared:
                    score += WEB
                elif register in wanted:
                    score -= RIVAL
                score -= BRANCH * busy[register]
                if not spare >> register & 1:
                    score -= SPARE
                if best < 0 or score > best_score:
                    best, best_score = register, score
        if best < 0:
            raise InternalError("regalloc", "", f"no register is left for v{value}")
        return best

    def busy_at_branches(self, value: int) -> list[int]:
        """By register, at how many branches it is busy on whose edges the value's web gets a constant."""
        counts = self._nowhere_busy
        for edge in self.hints.constant_edges.get(self.hints.home(value), ()):
            source = self.problem.blocks[edge].preds[0]
            where = self.exit_where[source]
            if where is None:
                continue
            (other,) = [block for block in self.problem.blocks[source].succs if block != edge]
            reg_in = self.ranges.reg_in[other]
            busy = {register for living, register in where.items() if living in reg_in}
            busy.update(self.solution.regs[source][-1].uses)
            counts = [count + (register in busy) for register, count in enumerate(counts)]
        return counts

    def shared(self, value: int) -> int:
        """The register in which the value's web is at home, or EMPTY."""
        goal = self.hints.goal(value)
        return EMPTY if goal < 0 else self.web_register.get(goal, EMPTY)

    def settle(self, value: int, mask: int) -> int:
        """Like `choose`, but a register of `mask` that still holds the value comes first."""
        if value in self.content:
            for register in self.registers:
                if mask >> register & 1 and self.content[register] == value:
                    return register
        return self.choose(value, mask)

    def occupy(self, value: int, register: int) -> None:
        """From now on the value lives in the register."""
        self.where[value] = register
        self.free &= ~(1 << register)
        self.content[register] = value
        if self.hints.in_web(value):
            self.web_register.setdefault(self.hints.goal(value), register)

    def origin(self, value: int) -> int | None:
        """Where a value that is in no register comes from."""
        return NOWHERE if value in self.problem.remat else ~self.ranges.slot_of[value]

    def edits(self, number: int, place: int) -> list[Edit]:
        """The list of edits before an instruction, to append to."""
        return self.solution.before[number].setdefault(place, [])

    def perform(self, transfers: Iterable[Transfer], busy: int, edits: list[Edit]) -> None:
        """Append a parallel move to `edits`. busy: registers that it must not use in passing."""
        free = [register for register in self.registers if not busy >> register & 1]
        sequence, temps = sequentialise(transfers, free, self.ranges.slots)
        self.temp_slots = max(self.temp_slots, temps)
        edits += sequence

    def note_content(self, edits: Sequence[Edit]) -> None:
        """Remember what edits leave in registers."""
        for edit in edits:
            if edit.kind != SPILL:
                self.content[edit.reg] = edit.value

    def worth(self, value: int, register: int) -> float:
        """What it is worth for the rest of a value's life to be in a register."""
        scores = self.hints.scores.get(value)
        worth = scores[register] if scores is not None else 0.0
        return worth + WEB if self.hints.flows[value] and self.shared(value) == register else worth
