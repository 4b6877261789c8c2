"""Figures of compared files as rows, with the column names that veristat uses when it compares (-C -o csv):
`_base` is the reference, `_comp` is ours. Times are left out, and the differences, which follow."""

from __future__ import annotations

from collections.abc import Callable

from .measure import Verdict
from .result import Result, Side

FIGURES: dict[str, Callable[[Verdict], object]] = {
    "verdict": lambda v: "success" if v.accepted else "failure",
    "total_insns": lambda v: v.insns,
    "total_states": lambda v: v.states,
    "peak_states": lambda v: v.peak_states,
    "stack_depth": lambda v: v.stack,
}
SIZE = "prog_size"
COLUMNS = ("file_name", "prog_name", *(f"{name}_{side}" for name in (*FIGURES, SIZE) for side in ("base", "comp")))
MISSING = "N/A"
TOTALS = ("slots", "verifier insns", "verifier states", "bytes of stack")


def rows(result: Result) -> list[list[object]]:
    """One row a program that either side has, in the order of the object."""
    sides = (result.reference, result.ours)
    file = _file(result)
    found = []
    for name in dict.fromkeys([*result.ours.programs, *result.reference.programs]):
        row: list[object] = [file, name]
        for figure in FIGURES.values():
            row += [figure(side.verdicts[name]) if name in side.verdicts else MISSING for side in sides]
        found.append([*row, *(side.programs.get(name, MISSING) for side in sides)])
    return found


def unfinished(result: Result) -> list[object]:
    """The row of a file without programs: its status where our verdict would be."""
    row = dict.fromkeys(COLUMNS, MISSING) | {"file_name": _file(result), "verdict_comp": result.status}
    return [row[column] for column in COLUMNS]


def _file(result: Result) -> str:
    """The name of a file, with the level that was asked for: rows of several levels are told apart by it."""
    name = result.path.rpartition("/")[2]
    return f"{name} {result.cpu}" if result.cpu else name


def totals(result: Result) -> list[tuple[int, int]]:
    """(ours, reference) of each of `TOTALS`.

    Slots count when both sides have an object, the rest when both programs are accepted.
    """
    both = not result.ours.error and not result.reference.error
    slots = (result.ours.slots, result.reference.slots) if both else (0, 0)
    pairs = accepted(result.ours, result.reference)
    return [
        slots,
        (sum(a.insns for a, _ in pairs), sum(b.insns for _, b in pairs)),
        (sum(a.states for a, _ in pairs), sum(b.states for _, b in pairs)),
        (sum(a.stack for a, _ in pairs), sum(b.stack for _, b in pairs)),
    ]


def accepted(ours: Side, reference: Side) -> list[tuple[Verdict, Verdict]]:
    """The programs that the kernel accepts from both."""
    theirs = reference.verdicts
    return [
        (mine, theirs[name])
        for name, mine in ours.verdicts.items()
        if mine.accepted and name in theirs and theirs[name].accepted
    ]
