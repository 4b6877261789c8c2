"""`pybpf crosscheck`: the same IR through our code generator and LLVM's, everything about the two objects compared."""

from __future__ import annotations

import argparse
import csv
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..errors import BpfError
from ..source import printable
from ..target import CPU_LEVELS
from .files import STANDARD, note, output_path, show, write_output

if TYPE_CHECKING:
    from ..crosscheck.campaign import Campaign, Job
    from ..crosscheck.result import Result

EPILOG = """\
pybpf crosscheck prog.ll                        one file, at the ISA levels that its functions say
pybpf crosscheck corpus/ --cpu v1..v4           a folder, at four levels
pybpf crosscheck corpus/ --shard 2/5 --resume part2.jsonl --json part2.json     a part of it, on one of five machines

Figures are ours/the reference's: slots of code, instructions that the verifier went through, bytes of stack,
milliseconds. The exit status is 0 when nothing disagrees, 1 when something does or a file is bad.
"""
LEVELS = ("v1", "v2", "v3", "v4")
MOST_REPRODUCERS = 20
MOST_JOBS = 256  # each has files open
MOST_SECONDS = 1e6
DIGITS = 18  # of a number


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EPILOG
    parser.add_argument("paths", nargs="+", metavar="path", help="LLVM IR (.ll), Python, an object (.o), or a folder")
    parser.add_argument("--reference", choices=("llvmlite", "llc", "clang"), default="", help="(default: what can)")
    parser.add_argument("--cpu", default="", help="ISA levels for both: v3, v1,v3 or v1..v4 (default: the functions')")
    parser.add_argument("--runs", type=_count, default=40, metavar="N", help="inputs for each program (default: 40)")
    parser.add_argument("--seed", type=_count, default=2026, metavar="S", help="of the inputs (default: 2026)")
    parser.add_argument("--no-kernel", action="store_true", help="load nothing; the interpreter alone runs programs")
    parser.add_argument("--verify", action="store_true", help="check the form of our code after every pass")
    parser.add_argument("--all", action="store_true", help="show every program, and what was not compared")
    parser.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="files at once (default: processors)")
    parser.add_argument("--limit", type=_seconds, default=120, metavar="SECONDS", help="longest time of one file")
    parser.add_argument("--shard", default="", metavar="i/n", help="every n-th file, from the i-th on")
    parser.add_argument("--resume", default="", metavar="FILE", help="keep results there, and do none of them again")
    parser.add_argument("--json", metavar="FILE", help="everything as JSON; - for standard output")
    parser.add_argument("--junit", metavar="FILE", help="a test case a file, as CI systems read it")
    parser.add_argument("--html", metavar="FILE", help="a page with both codes side by side")
    parser.add_argument("--csv", metavar="FILE", help="the figures of all programs with veristat's column names")
    parser.add_argument("--reproducers", default="reproducers", metavar="DIR", help="where the smallest cases go")
    parser.add_argument("--no-reproducers", action="store_true", help="make no disagreement smaller")


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > DIGITS:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no number from 0 on with {DIGITS} digits at most")
    return int(text)


def _jobs(text: str) -> int:
    if _count(text) > MOST_JOBS:
        raise argparse.ArgumentTypeError(f"no more than {MOST_JOBS} at once")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < MOST_SECONDS:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no time in seconds")
    return seconds


def levels(text: str) -> list[str]:
    """The ISA levels that --cpu names; one that is "" for none.

    Raises:
        BpfError: there are no such levels.
    """
    first, dots, last = text.partition("..")
    if dots and first in LEVELS and last in LEVELS and first <= last:
        return list(LEVELS[LEVELS.index(first) : LEVELS.index(last) + 1])
    names = text.split(",")
    if text and (unknown := [name for name in names if name not in CPU_LEVELS]):
        raise BpfError(f"there is no ISA level {unknown[0][:20]!r}: give one (v3), some (v1,v3) or a range (v1..v4)")
    return list(dict.fromkeys(names))


def run(options: argparse.Namespace) -> int:
    from ..crosscheck import report_text

    campaign, jobs = _campaign(options)
    _check_reports(options, [job.path for job in jobs])
    quiet = STANDARD in (options.json, options.junit, options.html, options.csv)
    out = (lambda text: None) if quiet else show
    width = shutil.get_terminal_size((report_text.WIDE, 0)).columns
    out(f"{report_text.head(width)}\n")
    progress = Progress(len(jobs))

    def tell(result: Result) -> None:
        progress.clear()
        out("".join(f"{line}\n" for line in report_text.lines(result, everything=options.all, width=width)))
        progress.step(result)

    try:
        results = campaign.run(jobs, tell)
    except KeyboardInterrupt:
        progress.clear()
        note(progress.said(bool(options.resume)))
        raise
    progress.clear()
    written, is_stopped = True, False
    try:
        written = options.no_reproducers or _reproduce(results, campaign, options, out)
    except KeyboardInterrupt:  # all is compared by now, and is told
        note("interrupted: disagreements that are left are not made small")
        is_stopped = True
    out("".join(f"{line}\n" for line in report_text.summary(results)))
    written &= _write_reports(results, options)
    out(f"{report_text.verdict(results)}\n")
    if is_stopped:
        raise KeyboardInterrupt
    return 0 if written and all(result.agrees for result in results) else 1


def _write_reports(results: Sequence[Result], options: argparse.Namespace) -> bool:
    """Whether all could be written; one that could not keeps no other from it."""
    written = True
    for name, report in REPORTS.items():
        if path := getattr(options, name):
            try:
                write_output(path, report(results).encode("utf-8", "surrogateescape"))
            except BpfError as error:
                note(printable(str(error)))
                written = False
    return written


def _campaign(options: argparse.Namespace) -> tuple[Campaign, list[Job]]:
    from ..crosscheck.campaign import Campaign, Job, shard
    from ..crosscheck.compare import Settings
    from ..crosscheck.inputs import OBJECT, found
    from ..crosscheck.reference import need

    cpus = levels(options.cpu)
    files = found(options.paths)
    if not all(path.endswith(OBJECT) for path in files):
        need(options.reference)
    settings = Settings(
        options.reference,
        options.seed,
        options.runs,
        kernel=not options.no_kernel,
        verify=options.verify,
        listings=bool(options.html),
    )
    jobs = [Job(path, cpu) for path in files for cpu in (("",) if path.endswith(OBJECT) else cpus)]
    if options.shard:
        jobs = shard(jobs, options.shard)
    return Campaign(settings, options.jobs, options.limit, options.resume), jobs


def _check_reports(options: argparse.Namespace, inputs: list[str]) -> None:
    """Say now what would go wrong at the end.

    Raises:
        BpfError: a report would be written over an input or another report, or where there is no folder.
    """
    paths = [path for path in (*(getattr(options, name) for name in REPORTS), options.resume) if path]
    places = [path if path == STANDARD else os.path.realpath(path) for path in paths]
    for number, path in enumerate(paths):
        output_path(path, inputs)
        if places[number] in places[:number]:
            raise BpfError(f"two results would go to {'standard output' if path == STANDARD else path}")
        folder = os.path.dirname(path) or "."
        if path != STANDARD and not os.path.isdir(folder):
            raise BpfError(f"cannot write {path}: there is no folder {folder}")
        if os.path.isdir(path):
            raise BpfError(f"cannot write {path}: it is a folder")
    if options.resume and os.path.lexists(options.resume) and not os.path.isfile(options.resume):
        raise BpfError(f"{options.resume} is no regular file, and cannot keep results")
    folder = options.reproducers
    if not options.no_reproducers and os.path.lexists(folder) and not os.path.isdir(folder):
        raise BpfError(f"cannot write reproducers to {folder}: it is no folder")


class Progress:
    """How far it is, in a line of standard error when that is a terminal."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.bad, self.line = total, 0, 0, ""
        self.shown = sys.stderr is not None and sys.stderr.isatty() and total > 1

    def step(self, result: Result) -> None:
        self.done += 1
        self.bad += not result.agrees
        if self.shown:
            self.line = f"{self.done} of {self.total} done, {self.bad} disagree "
            print(f"\r{self.line}", end="", file=sys.stderr, flush=True)

    def said(self, is_kept: bool) -> str:
        """What there is after an interruption."""
        rest = "; the same command goes on with the rest" if is_kept and self.done < self.total else ""
        return f"interrupted: {self.done} of {self.total} are done, {self.bad} disagree{rest}"

    def clear(self) -> None:
        if self.shown and self.done:
            print(f"\r{' ' * len(self.line)}\r", end="", file=sys.stderr, flush=True)


def _reproduce(
    results: Sequence[Result], campaign: Campaign, options: argparse.Namespace, out: Callable[[str], object]
) -> bool:
    """Whether the reproducers could be written."""
    from ..crosscheck.reproduce import reproduce, reproducible

    left = len(reproducible(results)) - MOST_REPRODUCERS
    try:
        for result in reproduce(results, campaign, options.reproducers, MOST_REPRODUCERS):
            out(printable(f"the smallest case of {result.path}: {result.reproducer}\n"))
    except BpfError as error:
        note(printable(str(error)))
        return False
    if left > 0:
        out(f"not made small: {left} more; compare their files alone\n")
    return True


# -- reports


def _json(results: Sequence[Result]) -> str:
    from ..crosscheck.report_json import report

    return report(results)


def _junit(results: Sequence[Result]) -> str:
    from ..crosscheck.report_junit import report

    return report(results)


def _html(results: Sequence[Result]) -> str:
    from ..crosscheck.report_html import report

    return report(results)


def _csv(results: Sequence[Result]) -> str:
    from ..crosscheck import table

    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([table.COLUMNS, *_rows(results)])
    return text.getvalue()


def _rows(results: Sequence[Result]) -> Iterator[list[object]]:
    from ..crosscheck import table

    for result in results:
        yield from table.rows(result) or [table.unfinished(result)]


# Option -> what it writes.
REPORTS: dict[str, Callable[[Sequence[Result]], str]] = {"json": _json, "junit": _junit, "html": _html, "csv": _csv}
