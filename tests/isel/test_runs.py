"""Runs of a switch: the tests that a plan makes tell all values apart, and are as few as they can be."""

from __future__ import annotations

from random import Random

import pytest

from pybpf_native.isel.bittests import BitTests, with_bit_tests
from pybpf_native.isel.runs import Run, Step, pivot, plan, runs_of, slots

HOLDS = {"eq": int.__eq__, "lt": int.__lt__, "le": int.__le__}
Plan = tuple[list[Step[str]], str]


def cut(cases: dict[int, str], default: str | None = "default", least: int = 0, most: int = 255) -> list[Run[str]]:
    return runs_of(sorted(cases.items()), default, least, most)


def goes(steps: list[Step[str]], rest: str, value: int) -> str:
    return next((step.target for step in steps if HOLDS[step.pred](value, step.number)), rest)


def test_runs_cover_everything_once() -> None:
    runs = cut({3: "a", 4: "a", 5: "b", 200: "a"})
    assert [(run.low, run.high, run.target) for run in runs] == [
        (0, 2, "default"),
        (3, 4, "a"),
        (5, 5, "b"),
        (6, 199, "default"),
        (200, 200, "a"),
        (201, 255, "default"),
    ]


def test_without_a_default_there_are_no_runs_between() -> None:
    assert [(run.low, run.high) for run in cut({3: "a", 9: "a", 20: "b"}, None)] == [(3, 9), (20, 20)]


@pytest.mark.parametrize(
    ("cases", "default", "most"),
    [
        ({5: "a"}, "default", 1),
        ({5: "a", 77: "b", 100: "c"}, "default", 3),
        ({5: "a", 6: "b", 7: "c"}, "default", 3),
        ({**dict.fromkeys(range(10, 30), "a")}, "default", 2),
        ({**dict.fromkeys(range(30), "a")}, "default", 1),
        ({0: "a", 1: "b", 2: "c", 3: "d"}, None, 3),
        ({0: "a", 1: "b", 2: "a"}, None, 1),
        ({**dict.fromkeys(range(10, 30), "a"), 17: "b"}, "default", 3),
    ],
)
def test_as_few_tests_as_possible(cases: dict[int, str], default: str | None, most: int) -> None:
    assert slots(cut(cases, default)) == most


def random_cases(rng: Random) -> dict[int, str]:
    spread = rng.choice((8, 40, 256))
    return {rng.randrange(spread): rng.choice("abc") for _ in range(rng.randint(1, 25))}


@pytest.mark.parametrize("default", ["default", None])
@pytest.mark.parametrize("seed", range(40))
def test_plans_send_every_value_where_it_belongs(seed: int, default: str | None) -> None:
    cases = random_cases(Random(seed))
    steps, rest = plan(cut(cases, default))
    for value in range(256) if default else cases:
        assert goes(steps, rest, value) == cases.get(value, default)


def test_a_number_that_is_no_immediate_counts() -> None:
    assert slots(runs_of([(1 << 40, "a")], "default", 0, (1 << 64) - 1)) == 3


def test_parted_where_a_test_is_needed_anyway() -> None:
    """Between 30 and 31 the target changes; a test anywhere else would be one more."""
    runs = cut(
        {**dict.fromkeys((2, 5, 9), "a"), **dict.fromkeys(range(20, 31), "b"), **dict.fromkeys((31, 40, 50), "c")}
    )
    at = pivot(runs)
    assert slots(runs[:at]) + slots(runs[at:]) + 1 == slots(runs)


def bit(tests: BitTests[str], value: int) -> str:
    return next((target for mask, target in tests.masks if mask >> value - tests.base & 1), tests.other)


@pytest.mark.parametrize("default", ["default", None])
@pytest.mark.parametrize("seed", range(40))
def test_bits_send_every_value_where_it_belongs(seed: int, default: str | None) -> None:
    cases = random_cases(Random(seed))
    runs = with_bit_tests(cut(cases, default), default)
    for value in range(256) if default else cases:
        run = next(run for run in runs if run.low <= value <= run.high)
        target = bit(run.target, value) if isinstance(run.target, BitTests) else run.target
        assert target == cases.get(value, default)


def test_bits_only_where_they_pay() -> None:
    many = with_bit_tests(cut(dict.fromkeys(range(0, 30, 2), "a")), "default")
    assert [type(run.target) for run in many] == [BitTests, str]
    few = with_bit_tests(cut(dict.fromkeys(range(0, 6, 2), "a")), "default")
    assert not any(isinstance(run.target, BitTests) for run in few)


def test_bits_need_no_bounds_that_the_word_has() -> None:
    """All values are below 16: no comparison is left."""
    (only,) = with_bit_tests(cut(dict.fromkeys((1, 4, 6, 9, 11, 13), "a"), most=15), "default")
    assert (only.low, only.high) == (0, 15)
