"""Programs from hypothesis: ours do what their IR means, and what fails becomes small."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from .compare import ALONE, CPUS, Setting, Verdict, judged
from .program import Program, walk
from .strategies import programs


@pytest.mark.kernel
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(programs(), st.sampled_from(CPUS))
def test_code_does_what_the_ir_means(program: Program, cpu: str) -> None:
    assert judged({"p": program}, Setting(cpu, ALONE)).problem == ""


def test_hypothesis_makes_programs_small() -> None:
    def is_wanted(program: Program) -> bool:
        return any(node.kind == "atomic" and node.numbers[2:3] > [9] for node in walk(program.body))

    found = find(programs(6), is_wanted, settings=settings(max_examples=2000, derandomize=True, database=None))
    assert [(node.kind, node.numbers) for node in walk(found.body)] == [("atomic", [0, 0, 10])]
    assert not found.numbers
    assert not found.helper


def test_no_statements_are_a_program() -> None:
    assert judged({"p": Program([], [], [])}, Setting("v1", ALONE)) == Verdict()
