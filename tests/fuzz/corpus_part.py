"""Part `corpus` of a campaign: each C program of tests/corpus through both code generators, as `pybpf crosscheck` does.

The inputs of the programs follow from the campaign's seed. That no compiler takes a program at a level is no failure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from pybpf_native.crosscheck import Settings, check, reference

from .campaign import Campaign, Job, Part

CORPUS = Path(__file__).parent.parent / "corpus"


@dataclass
class Compared:
    """How many comparisons ended in which status, and what disagreed: (seed, what)."""

    statuses: Counter[str] = field(default_factory=Counter)
    failures: list[tuple[int, str]] = field(default_factory=list)

    def __str__(self) -> str:
        found = ", ".join(f"{count} {status}" for status, count in sorted(self.statuses.items()))
        return f"{self.statuses.total()} comparisons ({found}), {len(self.failures)} disagreements"

    def add(self, other: Compared) -> None:
        self.statuses += other.statuses
        self.failures += other.failures


def compare(job: Job) -> Compared:
    path, cpu = job.way
    result = check(path, cpu, Settings(seed=job.seed))
    done = Compared(Counter([result.status]))
    done.failures += [(job.seed, str(finding)) for finding in result.findings]
    return done


def jobs(campaign: Campaign) -> Iterator[Job]:
    """Every file at every level, while there is time."""
    reference.has_llvmlite()  # loaded once, for all children
    for path, cpu in campaign.in_time(product(sorted(map(str, CORPUS.glob("*.ll"))), campaign.cpus)):
        yield Job(campaign.seed, 1, (path, cpu))


PART = Part(compare, Compared, jobs)
