"""Many files, each in a process of its own: which of them, at which levels; what an earlier run has done already.

A campaign is a list of jobs, a file at an ISA level each, in an order that depends on the files alone. `shard` takes
every so many-th of them, so that several machines do all of it between them. A state file has a line of JSON for each
job that is done, behind one that says how it was done; it is written as results come, and what stands in it is not
done again unless the file has changed.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import BpfError
from ..files import read_file
from .compare import Settings, check, why_no_kernel
from .isolate import TIME_LIMIT, TimedOut, each
from .printed import tidy
from .reference import has_llvmlite, version
from .result import CRASH, NOT_REACHED, TIMEOUT, Finding, Result, from_record

# What a state file must have been written with.
_SAME = ("reference", "seed", "runs", "kernel", "verify")


class Job(NamedTuple):
    """A file at an ISA level, "" for those that functions have of themselves."""

    path: str
    cpu: str


@dataclass
class Campaign:
    """settings: of each comparison. workers: processes at once, as many as processors for 0. limit: seconds for one
    job. state: the file of results, "" for none."""

    settings: Settings = field(default_factory=Settings)
    workers: int = 0
    limit: float = TIME_LIMIT
    state: str = ""

    def run(self, jobs: list[Job], tell: Callable[[Result], object] = lambda result: None) -> list[Result]:
        """The results of all jobs, in their order; `tell` gets each as it comes, those of an earlier run first.

        Raises:
            BpfError: the state file cannot be read or written, or is one of another campaign.
        """
        state = State(self.state, self.settings)
        known = state.read()
        done = {job: known[job] for job in jobs if job in known and self._is_current(known[job])}
        for result in done.values():
            tell(result)
        has_llvmlite()  # loaded once, for all children
        try:
            for job, made in each(self._work, [job for job in jobs if job not in done], self.workers, self.limit):
                result = made if isinstance(made, Result) else failed(job, made, self.settings)
                done[job] = result
                state.add(result)
                tell(result)
        finally:
            tidy()
        return [done[job] for job in jobs]

    def _is_current(self, result: Result) -> bool:
        """The file has not changed, there was time enough, and the result has the code where that is wanted."""
        if result.of(TIMEOUT):
            return False
        has_code = bool(result.ours.listing or result.ours.error) or not self.settings.listings
        return has_code and result.digest == digest(result.path)

    def keep(self, result: Result) -> None:
        """Write a result that has changed to the state file, where it counts from now on.

        Raises:
            BpfError: the file cannot be written.
        """
        State(self.state, self.settings).add(result)

    def _work(self, job: Job) -> Result:
        return check(job.path, job.cpu, self.settings)


def failed(job: Job, failure: BpfError, settings: Settings) -> Result:
    """The result of a file whose process ended without one."""
    late = isinstance(failure, TimedOut)
    result = Result(job.path, job.cpu, settings.seed, digest=digest(job.path))
    result.ours.error, result.ours.crashed, result.reference.error = str(failure), not late, NOT_REACHED
    result.findings.append(Finding(TIMEOUT if late else CRASH, str(failure)))
    return result


def digest(path: str) -> str:
    """What tells the content of a file from another one's, "" when it cannot be read."""
    try:
        return hashlib.sha256(read_file(path)).hexdigest()[:16]
    except BpfError:
        return ""


def shard(jobs: list[Job], text: str) -> list[Job]:
    """The jobs of one shard: "2/5" is the second of five.

    Raises:
        BpfError: the text does not say which.
    """
    which, _, count = text.partition("/")
    if not (which.isascii() and count.isascii() and which.isdigit() and count.isdigit()) or len(text) > 20:
        raise BpfError(f"{text[:20]!r} is no shard: 2/5 is the second of five")
    if not 1 <= int(which) <= int(count):
        raise BpfError(f"there is no shard {which} of {count}: they count from 1")
    return jobs[int(which) - 1 :: int(count)]


@functools.cache
def fingerprint() -> str:
    """What tells this version of our own code from all others, changes without a number included."""
    package = Path(__file__).resolve().parent.parent
    seen = hashlib.sha256()
    for path in sorted(package.rglob("*")):
        if path.suffix in (".py", ".json"):
            seen.update(f"{path.relative_to(package)}\0".encode())
            seen.update(path.read_bytes())
    return seen.hexdigest()[:16]


class State:
    """A file of results, a line each; nothing happens for path ""."""

    def __init__(self, path: str, settings: Settings) -> None:
        self.path = path
        self.head = {"crosscheck": 2, **{name: asdict(settings)[name] for name in _SAME}}
        self.head |= {"compilers": [fingerprint(), version(settings.reference)], "loads": not why_no_kernel()}

    def read(self) -> dict[Job, Result]:
        """What is in the file, the last line of each job; a line that was cut short is dropped from it.

        Raises:
            BpfError: it is no such file, or its results were had in another way.
        """
        if not self.path:
            return {}
        if not os.path.exists(self.path):
            self._append(self.head, "w")
            return {}
        if not os.path.isfile(self.path):
            raise BpfError(f"{self.path} is no regular file, and cannot keep results")
        data = read_file(self.path)
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) != len(data):
            self._truncate(len(whole))
        lines = self._parsed(whole.splitlines())
        if not whole:
            self._append(self.head, "w")
        elif next(lines, None) != self.head:
            what = "other settings, another compiler or another kernel"
            raise BpfError(f"{self.path} has results of {what}: give another file, or remove it")
        return {Job(result.path, result.cpu): result for result in self._results(lines)}

    def _parsed(self, lines: Iterable[bytes]) -> Iterator[Any]:
        for number, line in enumerate(lines, 1):
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                raise BpfError(f"{self.path}:{number}: this is no line of JSON") from None

    def _results(self, records: Iterable[Any]) -> Iterator[Result]:
        for record in records:
            try:
                yield from_record(record)
            except (TypeError, KeyError, AttributeError):
                raise BpfError(f"{self.path} holds a line that is no result of a comparison") from None

    def add(self, result: Result) -> None:
        """Add a line.

        Raises:
            BpfError: the file cannot be written.
        """
        if self.path:
            self._append(result.record(), "a")

    def _append(self, record: dict[str, Any], mode: str) -> None:
        try:
            with open(self.path, mode, encoding="utf-8") as file:
                file.write(json.dumps(record) + "\n")
        except OSError as error:
            raise BpfError(f"cannot write {self.path}: {error.strerror}") from error

    def _truncate(self, size: int) -> None:
        try:
            os.truncate(self.path, size)
        except OSError as error:
            raise BpfError(f"cannot write {self.path}: {error.strerror}") from error
