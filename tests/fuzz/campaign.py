"""A campaign: random inputs in batches, each in a process of its own, until time or inputs are used up."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol, Self, TypeVar

from pybpf_native.crosscheck.isolate import ChildFailed, alone, each

T = TypeVar("T")
PATIENCE = 600  # seconds for a batch, or for making a program smaller
# How LLVM begins its last words, when it ends the process for what its BPF target cannot compile.
LLVM_ENDS = ("LLVM ERROR", "error: <unknown>")
REPORT = 60.0  # seconds between two lines about how far it is


class Job(NamedTuple):
    """A batch: its first seed, how many inputs from there on, and what is done with them."""

    seed: int
    count: int
    way: Any


class Total(Protocol):
    """What has been tried, in words, and what was wrong: (seed, problem)."""

    failures: list[tuple[int, str]]

    def add(self, other: Self, /) -> None: ...


@dataclass
class Campaign:
    """seconds: how long a part may take. programs: how many it may run. cpus, modes: the ways to compile.

    workers: processes at once. save: the folder for reproducers, "" for none.
    """

    seconds: float
    seed: int
    programs: int
    cpus: tuple[str, ...]
    modes: tuple[str, ...]
    workers: int = 1
    save: str = ""

    def batches(self, size: int) -> Iterator[tuple[int, int, int]]:
        """(number, first seed, how many) of one batch of at most `size` after the other, until time or programs are
        used up."""
        for number, start in enumerate(self.in_time(range(0, self.programs, size))):
            yield number, self.seed + start, min(size, self.programs - start)

    def in_time(self, items: Iterable[T]) -> Iterator[T]:
        """The items, until time is used up."""
        end = time.monotonic() + self.seconds
        return itertools.takewhile(lambda item: time.monotonic() < end, items)


@dataclass(frozen=True)
class Part:
    """A sort of campaign.

    work: does a job. total: an empty result. jobs: all of them. smallest: the text of the smallest input that fails
    like a seed. file: the name of such a text, made of seed and way. remarks: what is worth a line though no
    failure, as (seed, words).
    """

    work: Callable[[Job], Total]
    total: Callable[[], Total]
    jobs: Callable[[Campaign], Iterable[Job]]
    smallest: Callable[[Job], str] | None = None
    file: str = ""
    remarks: Callable[[Any], Iterable[tuple[int, str]]] = lambda total: ()

    def run(self, name: str, campaign: Campaign) -> int:
        """Work until the jobs are used up, and say what is wrong as soon as it is found; the number of failures.

        A process that ends before it has a result is one, unless LLVM ended it.
        """
        total, progress, ended, failed = self.total(), Progress(name), 0, 0
        for job, done in self._done(campaign):
            if isinstance(done, ChildFailed):
                print(f"{name} {job.seed} {job.way}: {done}", flush=True)
                ended += 1
                failed += not str(done).startswith(LLVM_ENDS)
            else:
                self._report(name, job, done, campaign)
                total.add(done)
            progress.tell(f"{total}, {ended} without a result")
        progress.end(f"{total}, {ended} without a result")
        return len(total.failures) + failed

    def _done(self, campaign: Campaign) -> Iterator[tuple[Job, Any]]:
        """Each job and its result; when a process ended without one, each of its inputs alone."""
        for job, done in each(self.work, self.jobs(campaign), campaign.workers, PATIENCE):
            if isinstance(done, ChildFailed) and job.count > 1:
                alone_each = [Job(seed, 1, job.way) for seed in range(job.seed, job.seed + job.count)]
                yield from each(self.work, alone_each, campaign.workers, PATIENCE)
            else:
                yield job, done

    def _report(self, name: str, job: Job, done: Total, campaign: Campaign) -> None:
        for seed, words in self.remarks(done):
            print(f"{name} {seed} {job.way}: {words}", flush=True)
        for seed, problem in done.failures:
            print(f"{name} {seed} {job.way}: {problem}", flush=True)
            if self.smallest is None:
                continue
            try:
                text = alone(self.smallest, Job(seed, 1, job.way), limit=PATIENCE)
            except ChildFailed as failure:
                print(f"no smaller one: {failure}", flush=True)
                continue
            print(text, flush=True)
            if campaign.save:
                path = Path(campaign.save) / self.file.format(seed=seed, way=job.way)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)


class Progress:
    """Says from time to time how far a part is."""

    def __init__(self, part: str) -> None:
        self.part = part
        self.began = self.said = time.monotonic()

    def tell(self, text: str) -> None:
        now = time.monotonic()
        if now - self.said >= REPORT:
            self.said = now
            print(f"{time.strftime('%H:%M:%S')} {self.part}: {text}", flush=True)

    def end(self, text: str) -> None:
        print(f"{self.part}: {text}, {time.monotonic() - self.began:.0f} s", flush=True)
