"""Random programs for as long as one likes: `python3 -m tests.fuzz --minutes 10 --seed 7`.

Programs are compiled and run in batches, each in a process of its own, since LLVM ends the process on what it
cannot compile. What differs from LLVM is printed as the smallest program that shows it. `--programs N` stops
after so many, `--cpu` and `--mode` take one way to compile alone. The exit status says whether all was well.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection

from .compare import CPUS, MODES, Setting, Tally, compare_batch, minimal

BATCH = 12
PATIENCE = 300  # seconds for a batch, or for making a program smaller


def main() -> int:
    """Compare until the time is up; the exit status."""
    options = _options()
    settings = [s for s in (Setting(cpu, mode) for mode in MODES for cpu in CPUS) if options.cpu in ("", s.cpu)]
    settings = [setting for setting in settings if options.mode in ("", setting.mode)]
    tally = Tally()
    ended = 0
    for number in _batches(options):
        setting = settings[number % len(settings)]
        seed = options.seed + number * BATCH
        part = _apart(_compare, seed, setting)
        if not isinstance(part, Tally):
            print(f"seed {seed} {setting}: the process ended or took too long", flush=True)
            ended += 1
            continue
        _report(part, setting)
        tally.add(part)
    print(
        f"{tally.programs} programs, {tally.runs} runs of each side, {tally.too_complex} not judged, "
        f"{ended} batches ended by LLVM, {len(tally.failures)} failures"
    )
    return 1 if tally.failures else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--programs", type=int, default=sys.maxsize)
    parser.add_argument("--cpu", choices=CPUS, default="")
    parser.add_argument("--mode", choices=MODES, default="")
    return parser.parse_args()


def _batches(options: argparse.Namespace) -> Iterator[int]:
    end = time.monotonic() + options.minutes * 60
    number = 0
    while time.monotonic() < end and number * BATCH < options.programs:
        yield number
        number += 1


def _report(tally: Tally, setting: Setting) -> None:
    for seed, problem in tally.failures:
        print(f"program {seed} {setting}: {problem}\n{_apart(minimal, seed, setting)}", flush=True)


def _compare(seed: int, setting: Setting) -> Tally:
    tally = Tally()
    compare_batch(seed, BATCH, setting, tally)
    return tally


def _apart(work: Callable[[int, Setting], object], seed: int, setting: Setting) -> object:
    """The result of `work(seed, setting)` in a process of its own, None when that ended or took too long."""
    receive, send = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=_send, args=(send, work, seed, setting))
    process.start()
    send.close()
    try:
        return receive.recv() if receive.poll(PATIENCE) else None
    except EOFError:
        return None
    finally:
        process.kill()
        process.join()
        receive.close()


def _send(send: Connection, work: Callable[[int, Setting], object], seed: int, setting: Setting) -> None:
    send.send(work(seed, setting))


if __name__ == "__main__":
    sys.exit(main())
