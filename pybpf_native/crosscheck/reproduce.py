"""Disagreements as files that show them: the smallest IR that there is in a given time, and how to run it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..errors import BpfError
from ..target import DEFAULT_CPU, target_for
from .campaign import Campaign
from .compare import Settings, check
from .inputs import IR, OBJECT, ir_text, read_bytes
from .isolate import ChildFailed, alone, each
from .minimize import SECONDS, minimize
from .report_text import cut
from .result import INPUT, INTERPRETER, KERNEL, NOT_REACHED, VERDICT, Finding, Result

ONE_CHECK = 20.0  # seconds
_ODD = re.compile(r"[^\w.-]+")


def reproduce(results: Sequence[Result], campaign: Campaign, folder: str, most: int) -> Iterator[Result]:
    """Write the smallest case of each result that disagrees, of `most` at most, and say so in the result; those for
    which that was done. Objects have no IR that could be made smaller, and what is no program stays as it is.

    Raises:
        BpfError: the folder cannot be written.
    """
    waiting = reproducible(results)[:most]
    texts = each(_Work(campaign.settings), waiting, campaign.workers, SECONDS + campaign.limit)
    for result, text in texts:
        if isinstance(text, ChildFailed) or not text:
            continue
        result.reproducer = _written(folder, result, text, campaign.settings)
        campaign.keep(result)
        yield result


def reproducible(results: Sequence[Result]) -> list[Result]:
    """Those that disagree and have no reproducer yet."""
    return [result for result in results if _is_reproducible(result)]


def _is_reproducible(result: Result) -> bool:
    if result.agrees or result.path.endswith(OBJECT) or os.path.exists(result.reproducer):
        return False
    return result.reference.error != NOT_REACHED and all(finding.sort != INPUT for finding in result.findings)


class _Work:
    """What a child does: the smallest text for a result, "" when it does not disagree again."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __call__(self, result: Result) -> str:
        finding = result.findings[0]
        text = ir_text(result.path, read_bytes(result.path), target_for(result.cpu or DEFAULT_CPU))
        for settings in _narrowed(self.settings, finding):
            fails = _Predicate(result, finding, settings)
            if fails(text):
                return minimize(text, fails)
        return ""


class _Predicate:
    """Whether the compilers disagree about a text as they do in a finding."""

    def __init__(self, result: Result, finding: Finding, settings: Settings) -> None:
        self.cpu, self.finding, self.settings = result.cpu, finding, settings
        self.path = os.path.splitext(result.path)[0] + IR

    def __call__(self, text: str) -> bool:
        try:
            result = alone(self._check, text, ONE_CHECK)
        except ChildFailed:
            return False
        return any(found.is_like(self.finding) for found in result.findings)

    def _check(self, text: str) -> Result:
        return check(self.path, self.cpu, self.settings, text=text)


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


def _written(folder: str, result: Result, text: str, settings: Settings) -> str:
    """The path of the reproducer."""
    finding = result.findings[0]
    stem = os.path.splitext(os.path.basename(result.path))[0]
    # Files of several folders may have one name.
    name = "-".join(filter(None, (stem, result.cpu, finding.sort, result.digest[:6])))
    path = os.path.join(folder, _ODD.sub("_", name) + IR)
    words = ["pybpf", "crosscheck", path]
    words += ["--cpu", result.cpu] if result.cpu else []
    words += ["--reference", settings.reference] if settings.reference else []
    command = " ".join([*words, f"--seed {settings.seed} --runs {settings.runs}"])
    head = [f"; {line}" for line in (cut(f"of {result.path}"), cut(str(finding)), cut(command))]
    try:
        os.makedirs(folder, exist_ok=True)
        with open(path, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write("\n".join(head) + "\n" + text)
    except OSError as error:
        raise BpfError(f"cannot write {path}: {error.strerror}") from error
    return path
