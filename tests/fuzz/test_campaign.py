"""A campaign of any sort: what is counted as a failure, how batches are split, what is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from .campaign import Campaign, Job, Part

BATCH = 4


@dataclass
class Seen:
    """The seeds that were worked on."""

    seeds: list[int] = field(default_factory=list)
    failures: list[tuple[int, str]] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{len(self.seeds)} seeds"

    def add(self, other: Seen) -> None:
        self.seeds += other.seeds
        self.failures += other.failures


def jobs(campaign: Campaign) -> Iterator[Job]:
    for _, seed, count in campaign.batches(BATCH):
        yield Job(seed, count, "way")


def work(job: Job) -> Seen:
    done = Seen()
    for seed in range(job.seed, job.seed + job.count):
        if seed == 2:
            os.write(2, b"LLVM ERROR: no\n")
            os.abort()
        if seed == 5:
            raise ZeroDivisionError
        done.seeds.append(seed)
        if seed == 8:
            done.failures.append((seed, "wrong"))
    return done


def smallest(job: Job) -> str:
    return f"smallest of {job.seed}"


def remarks(done: Seen) -> list[tuple[int, str]]:
    return [(seed, "is odd") for seed in done.seeds if seed == 9]


def run(programs: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    campaign = Campaign(60, 0, programs, ("v3",), ("plain",), 2, str(folder))
    status = Part(work, Seen, jobs, smallest, "{way}-{seed}.txt", remarks).run("it", campaign)
    return status, capsys.readouterr().out


def test_what_llvm_ends_is_tried_one_by_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(4, tmp_path, capsys)
    assert status == 0
    assert said.startswith("it 2 way: LLVM ERROR: no (SIGABRT)\nit: 3 seeds, 1 without a result, ")


def test_what_nobody_but_us_can_have_ended_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(8, tmp_path, capsys)[0] == 1


def test_a_failure_is_shown_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(10, tmp_path, capsys)
    assert status == 2
    assert "it 9 way: is odd\nit 8 way: wrong\nsmallest of 8\nit: 8 seeds, 2 without a result, " in said
    assert [path.name for path in tmp_path.iterdir()] == ["way-8.txt"]
