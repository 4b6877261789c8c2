"""Many small cases with few targets: one bit of a constant for each value, and one test for each target.

    case 1, 3, 5, 7, 8: A;  case 4, 6, 9, 11: B     =>     t = 1 << x;  if t & 0x1aa goto A;  if t & 0xa50 goto B

A group of runs within 32 values (64, where a longer constant still pays) is tested so when that takes fewer slots
than comparing. Whoever comes here is within the group's bounds, which the tree around it sees to. The verifier then
knows only these bounds of the value, not the value, so that a few comparisons are not given up for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from .runs import Run, slots

T = TypeVar("T")

WORD = 32  # values that one test covers; a mask of up to so many bits is an immediate
# How many runs a group must replace, for so many targets; it has no more targets than this table.
FEWEST = {1: 3, 2: 5, 3: 6}
LEAST_GAIN = 2  # slots that must be won


class BitTests(Generic[T]):
    """Where to go from a value between `low` and `high`: (mask, target) pairs, whose bit 0 is `base`; else `other`."""

    def __init__(self, runs: Sequence[Run[T]], default: T | None) -> None:
        self.low, self.high = runs[0].low, runs[-1].high
        self.base = 0 if self.low >= 0 and self.high < WORD else self.low
        self.wide = self.high - self.base >= WORD
        masks: dict[T, int] = {}
        for run in runs:
            if run.target is not default:
                bits = (1 << run.high - run.low + 1) - 1 << run.low - self.base
                masks[run.target] = masks.get(run.target, 0) | bits
        # The largest first: most values are done then.
        self.masks = sorted(((mask, target) for target, mask in masks.items()), key=lambda m: -m[0].bit_count())
        told = sum(mask.bit_count() for mask, _ in self.masks)
        self.other = default if default is not None and told <= self.high - self.low else self.masks.pop()[1]

    def slots(self) -> int:
        """The size of the tests: the shifted bit, the offset, a jump for each mask and the mask when it is long."""
        long = sum(2 for mask, _ in self.masks if mask >> WORD)
        return 2 + 2 * (self.base != 0) + len(self.masks) + long


def with_bit_tests(runs: Sequence[Run[T]], default: T | None) -> list[Run[T | BitTests[T]]]:
    """The runs, with those groups of them replaced that bits tell apart in fewer slots."""
    result: list[Run[T | BitTests[T]]] = []
    at = 0
    while at < len(runs):
        group = _group(runs, at, default) if runs[at].target is not default else None
        if group is None:
            result.append(Run(runs[at].low, runs[at].high, runs[at].target))
            at += 1
            continue
        start, end = group
        del result[len(result) - (at - start) :]
        tests = BitTests(runs[start:end], default)
        result.append(Run(tests.low, tests.high, tests))
        at = end
    return result


def _group(runs: Sequence[Run[T]], start: int, default: T | None) -> tuple[int, int] | None:
    """The longest group that begins with runs[start] and pays: (its first run, the first one behind it)."""
    for width in (2 * WORD, WORD):
        end = start
        while end < len(runs) and runs[end].high - runs[start].low < width:
            end += 1
        while end > start and runs[end - 1].target is default:
            end -= 1
        if end > start:
            group = _widened(runs, start, end, default)
            if _pays(runs, *group, default):
                return group
    return None


def _widened(runs: Sequence[Run[T]], start: int, end: int, default: T | None) -> tuple[int, int]:
    """With the defaults before and behind that have bits in the word anyway: their bounds need no test."""
    if start and runs[start - 1].target is default and runs[start - 1].low == 0 and runs[end - 1].high < WORD:
        start -= 1
    base = BitTests(runs[start:end], default).base
    if end < len(runs) and runs[end].target is default and runs[end].high - base < WORD:
        end += 1
    return start, end


def _pays(runs: Sequence[Run[T]], start: int, end: int, default: T | None) -> bool:
    tested = [run for run in runs[start:end] if run.target is not default]
    targets = len({id(run.target) for run in tested})
    if len(tested) < FEWEST.get(targets, len(runs) + 1):
        return False
    tests = BitTests(runs[start:end], default)
    first, last = max(start - 1, 0), end + 1
    rest: list[Run[T | BitTests[T]]] = [Run(run.low, run.high, run.target) for run in runs[first:start]]
    rest.append(Run(tests.low, tests.high, tests))
    rest += [Run(run.low, run.high, run.target) for run in runs[end:last]]
    return slots(rest) + tests.slots() + LEAST_GAIN <= slots(runs[first:last])
