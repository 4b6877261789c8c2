"""Part `registers` of a campaign: random problems for the register allocator, whose answers the checker proves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from pybpf_native.regalloc import allocate
from pybpf_native.regalloc.checker import check
from tests.regalloc.problems import Shape, describe, random_problem

from .campaign import Campaign, Job, Part

BATCH = 100


@dataclass
class Proven:
    """How many problems there were, how many needed memory, and what went wrong: (number, what)."""

    problems: int = 0
    spilled: int = 0
    failures: list[tuple[int, str]] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.problems} problems, {self.spilled} of them with spills, {len(self.failures)} failures"

    def add(self, other: Proven) -> None:
        self.problems += other.problems
        self.spilled += other.spilled
        self.failures += other.failures


def shape(random: Random) -> Shape:
    """What a problem is like."""
    return Shape(
        blocks=random.randint(1, 14),
        insns=random.choice((1, 4, 10, 30)),
        structured=random.random() < 0.5,
        calls=random.choice((0.0, 0.1, 0.4)),
        params=random.choice((0, 2, 6, 14)),
        entry_values=random.randint(0, 5),
        recent=random.choice((0.0, 0.5, 0.95)),
        tiny=random.random() < 0.3,
    )


def prove(job: Job) -> Proven:
    first, count, _ = job
    done = Proven()
    for number in range(first, first + count):
        random = Random(number)
        problem = random_problem(random, shape(random))
        done.problems += 1
        try:
            solution = allocate(problem)
            check(problem, solution)
            done.spilled += solution.slots > 0
        except Exception as bug:
            done.failures.append((number, f"{type(bug).__name__}: {bug}\n{describe(problem)}"))
    return done


def jobs(campaign: Campaign) -> Iterator[Job]:
    for _, seed, count in campaign.batches(BATCH):
        yield Job(seed, count, "")


PART = Part(prove, Proven, jobs)
