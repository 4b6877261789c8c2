"""Random problems: the checker proves every allocation, and allocations are reproducible."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, example, given, note, settings
from hypothesis import strategies as st

from pybpf_native.regalloc import allocate
from pybpf_native.regalloc.api import Problem, Solution
from pybpf_native.regalloc.checker import check

from .problems import Shape, describe, random_problem

SHAPES = st.builds(
    Shape,
    blocks=st.integers(1, 14),
    insns=st.sampled_from([1, 4, 10, 30]),
    structured=st.booleans(),
    calls=st.sampled_from([0.0, 0.1, 0.4]),
    params=st.sampled_from([0, 2, 6, 14]),
    entry_values=st.integers(0, 5),
    recent=st.sampled_from([0.0, 0.5, 0.95]),
    tiny=st.booleans(),
)


def as_text(solution: Solution) -> str:
    regs = [[(r.uses, r.defs, r.swapped, r.dropped) for r in block] for block in solution.regs]
    return f"{regs}\n{solution.before}\n{solution.at_start}\n{solution.slots}"


# Problems in which a value that lives on needs a register besides the one that an instruction asks for.
@example(Shape(blocks=5, insns=2, params=0, entry_values=4, recent=0.3, tiny=True), 170801042)
@example(Shape(blocks=5, insns=4, params=2, entry_values=4, recent=0.3, tiny=True), 1346502997)
@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(SHAPES, st.integers(0, 2**32))
def test_every_allocation_is_right(shape: Shape, seed: int) -> None:
    problem = random_problem(Random(seed), shape)
    note(describe(problem))
    solution = allocate(problem)
    check(problem, solution)
    assert as_text(solution) == as_text(allocate(random_problem(Random(seed), shape)))


def count_spills(problem: Problem) -> int:
    solution = allocate(problem)
    check(problem, solution)
    return solution.slots


def test_fuzzing_reaches_spills_and_memory_parameters() -> None:
    """The fuzzer is only worth something if its problems are hard."""
    shape = Shape(blocks=6, insns=12, params=14, recent=0.0)
    problems = [random_problem(Random(seed), shape) for seed in range(20)]
    assert sum(count_spills(problem) > 0 for problem in problems) >= 15
