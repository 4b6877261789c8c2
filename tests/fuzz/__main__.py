"""Random inputs for as long as one likes: `python3 -m tests.fuzz [PART...] --minutes 10 --seed 7`.

The parts, each of which gets the time: `ir`, random programs through our code generator and LLVM's, and `objects`,
readers on objects, types and assembly text that are nearly right.

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

from pybpf_native.crosscheck.isolate import ChildFailed, alone

from .compare import CPUS, MODES, Setting, Tally, compare_batch, minimal
from .objects import Attacked, attack

BATCH = 12
OBJECTS_BATCH = 60.0  # seconds
PATIENCE = 300  # seconds for a batch, or for making a program smaller


def main() -> int:
    """Run the parts until their time is up; the exit status."""
    options = _options()
    return max(PARTS[part](options) for part in options.parts or PARTS)


def objects(options: argparse.Namespace) -> int:
    """Attack the readers, a child a batch."""
    total = Attacked()
    end = time.monotonic() + options.minutes * 60
    while (left := end - time.monotonic()) > 0 and total.cases < options.programs:
        first = options.seed + total.cases
        job = (first, min(left, OBJECTS_BATCH), options.programs - total.cases)
        try:
            done = alone(attack, job)
        except ChildFailed as failure:
            print(f"objects from {first} on: {failure}", flush=True)
            return 1
        for number, problem in done.failures:
            print(f"object {number}: {problem}", flush=True)
        total.add(done)
    print(f"{total.cases} objects and texts, {total.read} of them read, {len(total.failures)} failures")
    return 1 if total.failures else 0


def ir(options: argparse.Namespace) -> int:
    """Compare with LLVM."""
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
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{' or '.join(PARTS)}; all of them without any")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--programs", type=int, default=sys.maxsize)
    parser.add_argument("--cpu", choices=CPUS, default="")
    parser.add_argument("--mode", choices=MODES, default="")
    options = parser.parse_args()
    if unknown := set(options.parts) - PARTS.keys():
        parser.error(f"no part is called {sorted(unknown)[0]!r}; there are {', '.join(PARTS)}")
    return options


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


PARTS: dict[str, Callable[[argparse.Namespace], int]] = {"ir": ir, "objects": objects}

if __name__ == "__main__":
    sys.exit(main())
