"""Disagreements as files that show them: the smallest IR that there is in a given time, and how to run it.

Where programs do different things, what is left must be a program that the IR says something of, as far as that was
known of the whole one (`guard`). Where it was not, at least LLVM's code must get through its inputs in the interpreter,
as that of the whole one does: it reads nothing that was not written then, and stays in its memory.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..elf.reader import read as read_object
from ..errors import BpfError
from ..files import read_file
from ..target import DEFAULT_CPU, target_for
from .behaviour import INTERPRETED
from .campaign import Campaign
from .compare import Settings, check
from .guard import RUNS, why_not
from .held import held
from .inputs import IR, OBJECT, ir_text
from .interpret import ended, outcome
from .isolate import ChildFailed, TimedOut, alone, each
from .minimize import SECONDS, minimize
from .printed import tidy
from .reference import compiled
from .report_text import cut
from .result import CRASH, INPUT, INTERPRETER, KERNEL, TIMEOUT, VERDICT, Finding, Result

ONE_CHECK = 20.0  # seconds
# Sorts of disagreement that code has a right to where the IR says nothing.
GUARDED = (VERDICT, KERNEL, INTERPRETER)
NOT_GUARDED = "what is left may do what is undefined, as the meaning of the whole is not known: {}"
_ODD = re.compile(r"[^\w.-]+")


def reproduce(results: Sequence[Result], campaign: Campaign, folder: str, most: int) -> Iterator[Result]:
    """Write the smallest case of each result that disagrees, of `most` at most, and say so in the result; those for
    which that was done. Objects have no IR that could be made smaller, and what is no program stays as it is.

    Raises:
        BpfError: the folder cannot be written.
    """
    waiting = reproducible(results)[:most]
    made = each(_Work(campaign.settings), waiting, campaign.workers, SECONDS + 2 * ONE_CHECK + campaign.limit)
    try:
        for result, small in made:
            if isinstance(small, ChildFailed) or not small:
                continue
            result.reproducer = _written(folder, result, small, campaign.settings)
            campaign.keep(result)
            yield result
    finally:
        made.close()
        tidy()


def reproducible(results: Sequence[Result]) -> list[Result]:
    """Those that disagree and have no reproducer yet."""
    return [result for result in results if _is_reproducible(result)]


def _is_reproducible(result: Result) -> bool:
    if result.agrees or result.path.endswith(OBJECT) or os.path.exists(result.reproducer):
        return False
    return all(finding.sort not in (INPUT, TIMEOUT) for finding in result.findings)


class Small(NamedTuple):
    """A smallest text, and what is to be said of its meaning, "" when it has one."""

    text: str
    note: str


class _Work:
    """What a child does: the smallest text for a result, None when it does not disagree again."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __call__(self, result: Result) -> Small | None:
        finding = result.findings[0]
        text = ir_text(result.path, read_file(result.path), target_for(result.cpu or DEFAULT_CPU))
        for settings in _narrowed(self.settings, finding):
            fails = _Predicate(result, finding, settings)
            if fails(text):
                note = fails.guard(text)
                return Small(minimize(text, fails), note)
        return None


class _Predicate:
    """Whether the compilers disagree about a text as they do in a finding, and it means something, when that is asked
    for. judged: the programs of which it is; ending: of the others, those that must get through their inputs."""

    def __init__(self, result: Result, finding: Finding, settings: Settings) -> None:
        self.cpu, self.finding, self.settings = result.cpu, finding, settings
        self.path = os.path.splitext(result.path)[0] + IR
        self.judged: tuple[str, ...] = ()
        self.ending: frozenset[str] = frozenset()

    def guard(self, text: str) -> str:
        """Ask from now on that the programs mean something that do so in `text`. What there is to say, if it is not
        known of that which the disagreement is about."""
        if self.finding.sort not in GUARDED:
            return ""
        try:
            unknown: dict[str, str] = alone(self._unknown, text, ONE_CHECK)
        except ChildFailed as failure:
            return NOT_GUARDED.format(failure)
        self.judged = tuple(name for name, reason in unknown.items() if not reason)
        about = [self.finding.program] if self.finding.program in unknown else list(unknown)
        reasons = [f"{name}: {unknown[name]}" for name in about if unknown[name]]
        if reasons:
            with contextlib.suppress(ChildFailed):
                self.ending = alone(self._ending, text, ONE_CHECK)
        return NOT_GUARDED.format("; ".join(reasons)) if reasons else ""

    def __call__(self, text: str) -> bool:
        try:
            found: bool = alone(self._holds, text, ONE_CHECK)
        except TimedOut:
            return False
        except ChildFailed as failure:
            return Finding(CRASH, str(failure)).is_like(self.finding)
        return found

    def _holds(self, text: str) -> bool:
        result = check(self.path, self.cpu, self.settings, text=text)
        if not any(found.is_like(self.finding) for found in result.findings):
            return False
        if self.judged and any(self._unknown(text, self.judged).values()):
            return False
        return not self.ending or self.ending <= self._ending(text)

    def _ending(self, text: str) -> frozenset[str]:
        """The programs about which the finding is whose code by LLVM gets through all inputs in the interpreter."""
        made = compiled(text, self.cpu or DEFAULT_CPU, self.settings.reference)
        obj, seed = read_object(made.data, "reference.o"), self.settings.seed
        runs = min(self.settings.runs or RUNS, INTERPRETED)
        entries = held(obj, seed, runs)
        names = [one.name for one in obj.programs if self.finding.program in ("", one.name)]
        return frozenset(name for name in names if ended(outcome(obj, name, seed, runs, entries)) == runs)

    def _unknown(self, text: str, names: Sequence[str] = ()) -> dict[str, str]:
        return why_not(text, self.cpu, self.settings.seed, self.settings.runs or RUNS, names)


def _narrowed(settings: Settings, finding: Finding) -> list[Settings]:
    """What has to be done to see the finding, the least first."""
    small = replace(settings, listings=False, verify=False)
    nothing = replace(small, runs=0, kernel=False)
    least = {
        KERNEL: replace(small, everything=False),
        INTERPRETER: replace(small, kernel=False),
        VERDICT: replace(small, runs=0),
    }
    return [least.get(finding.sort, nothing), replace(settings, listings=False)]


def _command(path: str, cpu: str, settings: Settings) -> str:
    """What a shell is told to see the disagreement again."""
    words = ["pybpf", "crosscheck", path]
    words += ["--cpu", cpu] if cpu else []
    words += ["--reference", settings.reference] if settings.reference else []
    words += ["--no-kernel"] if not settings.kernel else []
    words += ["--verify"] if settings.verify else []
    words += ["--seed", str(settings.seed), "--runs", str(settings.runs)]
    return shlex.join(words).replace("\n", " ")  # the rest of the line would be no comment


def _written(folder: str, result: Result, small: Small, settings: Settings) -> str:
    """The path of the reproducer."""
    finding = result.findings[0]
    stem = os.path.splitext(os.path.basename(result.path))[0]
    # Files of several folders may have one name.
    name = "-".join(filter(None, (stem, result.cpu, finding.sort, result.digest[:6])))
    path = os.path.join(folder, _ODD.sub("_", name) + IR)
    said = [cut(f"of {result.path}"), cut(str(finding)), _command(path, result.cpu, settings), cut(small.note)]
    head = [f"; {line}" for line in said if line]
    try:
        os.makedirs(folder, exist_ok=True)
        with open(path, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write("\n".join(head) + "\n" + small.text)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(path)  # a part of it
        raise BpfError(f"cannot write {path}: {error.strerror}") from error
    return path
