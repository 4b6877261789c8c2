"""Parts `objects` and `texts` of a campaign: files that are nearly right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from .campaign import Campaign, Job, Part
from .objects import Attacked, Target, attack

BATCH = 500  # files in one process


def attack_part(targets: Sequence[Target]) -> Part:
    """The part that attacks some readers or compilers."""
    return Part(partial(_attack, targets=targets), Attacked, _jobs)


def _attack(job: Job, targets: Sequence[Target]) -> Attacked:
    return attack((job.seed, job.way, job.count), targets)


def _jobs(campaign: Campaign) -> Iterator[Job]:
    for _, seed, count in campaign.batches(BATCH):
        yield Job(seed, count, campaign.seconds)
