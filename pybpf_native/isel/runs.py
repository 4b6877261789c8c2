"""How a switch divides the numbers: runs of neighbouring values that go the same way, and tests to tell them apart.

All values of the switch's operand, in order, are cut into runs; where the switch has no defined way (its default
cannot be reached), there simply is no run, and the neighbours may take those values. Two tests exist, of a slot each:

    x == c      takes a run of one value out, whose place is then anybody's: its neighbours, when they go the same
                way, become one run;
    x < c       parts the runs below c from the others.

So n separate values in front of a default cost n tests, and a range amid others costs two. `plan` makes the tests
of a short list, one after the other; a long one is parted in the middle first (`pivot`), preferably where a test
is needed anyway.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")  # where a run goes; compared by identity

IMMEDIATE = 1 << 31  # numbers from minus this to below it fit an instruction
REACH = 4  # how far from its middle a list may be parted


class Run(Generic[T]):
    """The values from `low` to `high` go to `target`."""

    __slots__ = ("high", "low", "target")

    def __init__(self, low: int, high: int, target: T) -> None:
        self.low = low
        self.high = high
        self.target = target

    def __repr__(self) -> str:
        return f"{self.low}..{self.high}: {self.target!r}"


class Step(Generic[T]):
    """A test: where `pred` (eq, lt or le) holds for the value and `number`, control goes to `target`."""

    __slots__ = ("number", "pred", "target")

    def __init__(self, pred: str, number: int, target: T) -> None:
        self.pred = pred
        self.number = number
        self.target = target

    def slots(self) -> int:
        """The jump, and a 64-bit number that it needs in a register."""
        return 1 if -IMMEDIATE <= self.number < IMMEDIATE else 3


def runs_of(cases: Sequence[tuple[int, T]], default: T | None, least: int, most: int) -> list[Run[T]]:
    """The runs of all values from `least` to `most`. `cases` is in order; no default: it is never reached."""
    runs: list[Run[T]] = []
    following = least
    for number, target in cases:
        if default is not None and number > following:
            append(runs, Run(following, number - 1, default))
        append(runs, Run(number, number, target))
        following = number + 1
    if default is not None and following <= most:
        append(runs, Run(following, most, default))
    return runs


def append(runs: list[Run[T]], run: Run[T]) -> None:
    """Add a run; it becomes part of the last one when both go the same way."""
    if runs and runs[-1].target is run.target:
        runs[-1] = Run(runs[-1].low, run.high, run.target)
    else:
        runs.append(run)


def boundary(below: Run[T], above: Run[T]) -> Step[T]:
    """The test between two neighbours, taken for the lower; any number between them will do."""
    step = Step("lt", above.low, below.target)
    other = Step("le", below.high, below.target)
    return step if step.slots() <= other.slots() else other


def plan(runs: Sequence[Run[T]]) -> tuple[list[Step[T]], T]:
    """(tests to make one after the other, where control goes when none of them holds)."""
    steps: list[Step[T]] = []
    rest = _without_islands(runs, steps)
    rest = _without_single(rest, steps)
    if len(rest) == 1:
        steps = [step for step in steps if step.target is not rest[0].target]
    steps += [boundary(below, above) for below, above in pairwise(rest)]
    return steps, rest[-1].target


def _without_islands(runs: Sequence[Run[T]], steps: list[Step[T]]) -> list[Run[T]]:
    """Take out single values whose neighbours go the same way: one test joins what would need two to be parted."""
    rest: list[Run[T]] = []
    for run in runs:
        append(rest, run)
        while len(rest) >= 3 and rest[-2].low == rest[-2].high and rest[-3].target is rest[-1].target:
            last, island, first = rest.pop(), rest.pop(), rest.pop()
            steps.append(Step("eq", island.low, island.target))
            append(rest, Run(first.low, last.high, first.target))
    return rest


def _without_single(runs: Sequence[Run[T]], steps: list[Step[T]]) -> list[Run[T]]:
    """Take out all other single values, but not the last run of all."""
    rest: list[Run[T]] = []
    for at, run in enumerate(runs):
        if run.low == run.high and (rest or at < len(runs) - 1):
            steps.append(Step("eq", run.low, run.target))
        else:
            append(rest, run)
    return rest


def slots(runs: Sequence[Run[T]]) -> int:
    """What the tests of a plan take."""
    return sum(step.slots() for step in plan(runs)[0])


def pivot(runs: Sequence[Run[T]]) -> int:
    """Where to part a list of two or more: the run that becomes the first of the upper half."""
    middle = len(runs) // 2
    reach = min(REACH, len(runs) // 6)

    def price(at: int) -> tuple[int, int]:
        below, above = slots(runs[:at]), slots(runs[at:])
        return boundary(runs[at - 1], runs[at]).slots() + below + above, abs(below - above)

    return min(range(middle - reach, middle + reach + 1), key=price)
