#!/usr/bin/env python3
"""Compiles every .ll file of some folders with this package and with LLVM, loads both results, compares.

    tools/try_corpus.py FOLDER... [--cpu v1] [--run 50] [--csv FILE] [--no-kernel]

One line a file: what came of it, slots of code, instructions the verifier went through, bytes of stack and milliseconds
of compilation, each as ours/LLVM's; below a file, one line for each thing that is wrong. Instructions and stack count
only programs that the kernel accepts from both. `--run N` runs what can be run by hand on N inputs and compares
results, packets and maps. The exit status is 1 when LLVM compiles what we do not, the kernel accepts LLVM's program and
not ours, or behaviour differs.

Every file has a process of its own, so that one that ends LLVM (its BPF target aborts on what it cannot do) costs
nothing else. The reference is llvmlite, for files with inline assembly an llc on PATH.
"""

from __future__ import annotations

import argparse
import csv
import functools
import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pybpf_native.crosscheck import reference, table
from pybpf_native.crosscheck.compare import Compared, Side, compare
from pybpf_native.crosscheck.isolate import ChildFailed, each
from pybpf_native.target import CPU_LEVELS

HEAD = f"{'file':44} {'result':10} {'slots':>13} {'insns':>17} {'stack':>11} {'ms':>13}"


def main(arguments: list[str]) -> int:
    """The exit status."""
    options = parse(arguments)
    files = [str(path) for folder in options.folders for path in found(Path(folder))]
    reference.has_llvmlite()  # loaded once, for all children
    work = functools.partial(
        compare, cpu=options.cpu, kernel=not options.no_kernel, verify=options.verify, runs=options.run
    )
    print(HEAD)
    results = []
    for path, result in each(work, files, options.jobs, options.limit):
        result = result if isinstance(result, Compared) else failed(path, result)
        results.append(result)
        show(result, options.all)
    summarise(results)
    if options.csv:
        with open(options.csv, "w", newline="") as file:
            csv.writer(file).writerows([table.COLUMNS, *(row for result in results for row in table.rows(result))])
    return int(any(status(result) in WRONG for result in results))


def parse(arguments: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="+", metavar="FOLDER", help="folders, searched to the bottom, or .ll files")
    parser.add_argument("--cpu", choices=tuple(CPU_LEVELS), default="", help="ISA level (default: what functions say)")
    parser.add_argument("--run", type=int, default=0, metavar="N", help="run programs on N inputs and compare")
    parser.add_argument("--csv", metavar="FILE", help="write the figures of all programs with veristat's column names")
    parser.add_argument("--no-kernel", action="store_true", help="load nothing")
    parser.add_argument("--verify", action="store_true", help="check the form of the code after every pass")
    parser.add_argument("--all", action="store_true", help="show every program, not only what is wrong")
    parser.add_argument("--jobs", type=int, default=0, metavar="N", help="children at once (default: processors)")
    parser.add_argument("--limit", type=float, default=120, metavar="SECONDS", help="longest time of one file")
    return parser.parse_args(arguments)


def found(folder: Path) -> list[Path]:
    """The .ll files of a folder, in order."""
    return sorted(folder.rglob("*.ll")) if folder.is_dir() else [folder]


def failed(path: str, failure: ChildFailed) -> Compared:
    """The result of a file whose process ended without one."""
    return Compared(path, Side(error=str(failure), crashed=True), Side(error="not reached"))


WRONG = ("CRASH", "refused", "REJECTED", "DIFFERS")


def status(result: Compared) -> str:
    """What came of a file, in a word. "refused": not compiled, though LLVM does."""
    if result.ours.crashed:
        return "CRASH"
    if result.ours.error:
        return "neither" if result.reference.error and result.reference.error != "not reached" else "refused"
    if result.worse():
        return "REJECTED"
    if result.difference:
        return "DIFFERS"
    if result.reference.error:
        return "no ref"
    if result.ours.refusal:
        return "not loaded"
    return "ok"


def show(result: Compared, everything: bool) -> None:
    """Print a file's line and what is wrong with it."""
    numbers = table.totals(result)
    cells = [f"{ours}/{theirs}" for ours, theirs in (numbers[0], numbers[1], numbers[3])]
    ms = f"{result.ours.seconds * 1e3:.0f}/{result.reference.seconds * 1e3:.0f}"
    name = os.sep.join(Path(result.path).parts[-2:])
    print(f"{name[-44:]:44} {status(result):10} {cells[0]:>13} {cells[1]:>17} {cells[2]:>11} {ms:>13}")
    for line in complaints(result):
        print(f"    {line}")
    if everything:
        for row in table.rows(result):
            print("   ", *row[1:])
    sys.stdout.flush()


def complaints(result: Compared) -> list[str]:
    """One line for each thing to look at."""
    lines = result.ours.error.splitlines()
    for name in result.worse():
        mine = result.ours.verdicts.get(name)
        lines.append(f"{name}: accepted from LLVM only: {mine.reason if mine else result.ours.refusal}")
    for name in result.better():
        lines.append(f"{name}: accepted from us only")
    if result.ours.refusal and not result.worse():
        lines.append(f"not loaded: {result.ours.refusal}")
    both = both_refused(result)
    if both:
        lines.append(f"{len(both)} programs that the kernel takes from neither, {both[0][0]}: {both[0][1]}")
    return [*lines, *([f"behaviour: {result.difference}"] if result.difference else [])]


def both_refused(result: Compared) -> list[tuple[str, str]]:
    """(program, why) of those that the kernel takes from neither."""
    theirs = result.reference.verdicts
    return [
        (name, verdict.reason.partition(" | ")[0])
        for name, verdict in result.ours.verdicts.items()
        if not verdict.accepted and name in theirs and not theirs[name].accepted
    ]


def summarise(results: list[Compared]) -> None:
    """Print the totals."""
    for what, count in sorted(Counter(map(status, results)).items()):
        print(f"{count:6} {what}")
    sums = [table.totals(result) for result in results]
    for number, what in enumerate(table.TOTALS):
        ours, theirs = (sum(one[number][side] for one in sums) for side in (0, 1))
        print(f"{what:15} {ours:9} ours {theirs:9} LLVM  {ours / theirs if theirs else 0:.4f}")
    times = [(result.ours.seconds, result.reference.seconds) for result in results if not result.ours.error]
    print(f"{'seconds':15} {sum(a for a, _ in times):9.2f} ours {sum(b for _, b in times):9.2f} LLVM")
    run, interpreted = (sum(len(getattr(one, where)) for one in results) for where in ("compared", "interpreted"))
    print(f"{run} programs run on the same inputs, {interpreted} in the interpreter" if run or interpreted else "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
