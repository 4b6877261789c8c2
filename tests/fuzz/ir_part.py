"""Part `ir` of a campaign: random IR programs, each at every ISA level, before all judges.

Programs are compiled and run in batches, each in a process of its own, since LLVM ends the process on what it cannot
compile. What is wrong is printed as the smallest program that shows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from .campaign import Campaign, Job, Part
from .compare import Setting, Tally, compare_batch, minimal

BATCH = 12


def jobs(campaign: Campaign) -> Iterator[Job]:
    """Every batch at every level, in one mode after the other."""
    for number, seed, count in campaign.batches(BATCH):
        mode = campaign.modes[number % len(campaign.modes)]
        for cpu in campaign.cpus:
            yield Job(seed, count, Setting(cpu, mode))


def compare(job: Job) -> Tally:
    tally = Tally()
    compare_batch(*job, tally)
    return tally


def smallest(job: Job) -> str:
    return minimal(job.seed, job.way)


PART = Part(compare, Tally, jobs, smallest, "ir-{seed}-{way.cpu}-{way.mode}.ll", Tally.remarks)
