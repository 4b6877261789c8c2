"""What all parts of a campaign share: when they end, where their seeds begin, batches in processes of their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pybpf_native.crosscheck.isolate import ChildFailed, alone

PATIENCE = 600  # seconds for a batch, or for making a program smaller
REPORT = 60.0  # seconds between two lines about how far it is


@dataclass
class Campaign:
    """seconds: how long a part may take. programs: how many it may run. cpus, modes: the ways to compile.

    save: the folder for reproducers, "" for none.
    """

    seconds: float
    seed: int
    programs: int
    cpus: tuple[str, ...]
    modes: tuple[str, ...]
    save: str = ""

    def batches(self, size: int) -> Iterator[tuple[int, int]]:
        """(number, first seed) of one batch after the other, until time or programs are used up."""
        end = time.monotonic() + self.seconds
        number = 0
        while time.monotonic() < end and number * size < self.programs:
            yield number, self.seed + number * size
            number += 1


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


def batch_apart(
    work: Callable[[tuple[int, int, Any]], Any], seed: int, count: int, way: object
) -> Iterator[tuple[int, Any]]:
    """(first seed, result) of `work((seed, count, way))` in a process of its own; of each program when that ended."""
    result = apart(work, (seed, count, way))
    if isinstance(result, ChildFailed) and count > 1:
        for number in range(seed, seed + count):
            yield number, apart(work, (number, 1, way))
    else:
        yield seed, result


def apart(work: Callable[[Any], Any], item: object) -> Any:
    """The result of `work(item)` in a process of its own, the error of a process that ended without one."""
    try:
        return alone(work, item, limit=PATIENCE)
    except ChildFailed as failure:
        return failure
