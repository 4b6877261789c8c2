"""Results as text: a line a file with its figures, below it what is wrong, and the totals at the end."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ..source import printable
from . import table
from .result import BAD, Result

WIDTHS = (13, 17, 11, 13)  # of the figures: slots, insns, stack, ms
NAME, SHORTEST, STATUS = 44, 16, 10
WIDE = NAME + 1 + STATUS + sum(width + 1 for width in WIDTHS)
FIGURES = {
    "verdict": "verdict",
    table.SIZE: "slots",
    "total_insns": "insns",
    "total_states": "states",
    "stack_depth": "stack",
}
SHOWN = 8  # findings of a file
LONGEST = 300  # characters of one


def head(width: int = WIDE) -> str:
    """The line above those of the files, for a terminal with so many columns."""
    return _row("file", "result", ("slots", "insns", "stack", "ms"), width)


def lines(result: Result, *, everything: bool = False, width: int = WIDE) -> Iterator[str]:
    """A file's line, each pair of figures ours/the reference's, and what is to be said of it.

    Instructions that the verifier went through, and bytes of stack, count only programs that the kernel accepts of
    both. everything: the figures of each program, too, and what was not compared. width: as for `head`.
    """
    numbers = table.totals(result)
    cells = [f"{ours}/{theirs}" for ours, theirs in (numbers[0], numbers[1], numbers[3])]
    ms = f"{result.ours.seconds * 1e3:.0f}/{result.reference.seconds * 1e3:.0f}"
    yield _row(" ".join(printable(name(result)).splitlines()), result.status, (*cells, ms), width)
    yield from (f"    {line}" for line in complaints(result, everything))
    if everything:
        yield from (f"    {_of_program(dict(zip(table.COLUMNS, row, strict=True)))}" for row in table.rows(result))


def _of_program(row: Mapping[str, object]) -> str:
    figures = (f"{word} {row[f'{name}_comp']}/{row[f'{name}_base']}" for name, word in FIGURES.items())
    return f"{row['prog_name']}: {', '.join(figures)}"


def _row(first: str, status: str, figures: Sequence[str], width: int) -> str:
    """The end of a name, and as many figures as there is room for."""
    room = max(width, SHORTEST + 1 + STATUS) - STATUS - 1
    fit = sum(1 for at in range(len(WIDTHS)) if sum(WIDTHS[: at + 1]) + at + 1 <= room - SHORTEST)
    size = min(NAME, room - sum(WIDTHS[:fit]) - fit)
    cells = [f"{text:>{space}}" for text, space in zip(figures[:fit], WIDTHS, strict=False)]
    return " ".join([f"{first[-size:]:{size}}", f"{status:{STATUS}}", *cells]).rstrip()


def name(result: Result) -> str:
    """The end of a file's path, with the level that was asked for."""
    end = os.sep.join(result.path.split(os.sep)[-2:])
    return f"{end} {result.cpu}" if result.cpu else end


def complaints(result: Result, everything: bool = False) -> Iterator[str]:
    """One line for each thing to look at."""
    for finding in result.findings[:SHOWN]:
        yield cut(str(finding))
    if len(result.findings) > SHOWN:
        yield f"and {len(result.findings) - SHOWN} more"
    if result.status in ("no ref", "neither"):
        yield cut(f"the reference: {result.reference.error}")
    yield from (f"{program}: accepted from us only" for program in result.better())
    if result.ours.refusal and not result.worse():
        yield cut(f"not loaded: {result.ours.refusal}")
    both = both_refused(result)
    if both:
        yield cut(f"{len(both)} programs that the kernel takes from neither, {both[0][0]}: {both[0][1]}")
    if result.reproducer:
        yield f"the smallest case: {printable(result.reproducer)}"
    if everything:
        yield from map(cut, result.notes)


def cut(text: str) -> str:
    """One line that fits a screen, without carets below what they point to."""
    parts = (" ".join(part.split()) for part in text.splitlines())
    line = printable(" | ".join(part for part in parts if part.strip("|^~ ")))
    return line if len(line) <= LONGEST else line[: LONGEST - 4] + " ..."


def both_refused(result: Result) -> list[tuple[str, str]]:
    """(program, why) of those that the kernel takes from neither."""
    theirs = result.reference.verdicts
    return [
        (program, verdict.reason.partition(" | ")[0])
        for program, verdict in result.ours.verdicts.items()
        if not verdict.accepted and program in theirs and not theirs[program].accepted
    ]


def summary(results: Sequence[Result]) -> Iterator[str]:
    """The totals, and what was not done at all."""
    for what, count in sorted(Counter(result.status for result in results).items()):
        yield f"{count:6} {what}"
    sums = [table.totals(result) for result in results]
    for number, what in enumerate(table.TOTALS):
        ours, theirs = (sum(one[number][side] for one in sums) for side in (0, 1))
        ratio = f"  {ours / theirs:.4f}" if theirs else ""
        yield f"{what:15} {ours:9} ours {theirs:9} theirs{ratio}"
    times = [(result.ours.seconds, result.reference.seconds) for result in results if not result.ours.error]
    yield f"{'seconds':15} {sum(a for a, _ in times):9.2f} ours {sum(b for _, b in times):9.2f} theirs"
    if not results:
        return
    executed, interpreted = (sum(len(getattr(one, where)) for one in results) for where in ("executed", "interpreted"))
    seeds = sorted({result.seed for result in results})
    yield (
        f"run on the same inputs: {executed} programs in the kernel, {interpreted} in the interpreter "
        f"(seed {', '.join(map(str, seeds))})"
    )
    if empty := sum(result.status == "ok" and not result.ours.programs for result in results):
        yield f"no programs in {empty} of the files that agree"
    missing = dict.fromkeys(note for result in results for note in result.notes if note.startswith("nothing"))
    yield from map(cut, missing)


def verdict(results: Sequence[Result]) -> str:
    """All in a line."""
    if not results:
        return "nothing to compare: there are fewer files than shards"
    unread = sum(result.status == BAD for result in results)
    bad = sum(not result.agrees for result in results) - unread
    compared = sum(result.agrees and result.status in ("ok", "not loaded") for result in results)
    if bad or unread:
        said = [f"{bad} of {len(results)} DISAGREE"] if bad else []
        return ", ".join([*said, *([f"{unread} of {len(results)} ARE {BAD}"] if unread else [])])
    rest = len(results) - compared
    return f"{compared} agree" + (f", {rest} without a reference" if rest else "")
