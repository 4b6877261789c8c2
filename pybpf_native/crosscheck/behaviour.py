"""What the programs of two objects do, compared: in the kernel where it runs them by hand, and in the interpreter.

The kernel runs programs of some types (`execute.is_comparable`), and only those that it accepts of both sides. The
interpreter runs all, on random contexts, which may have numbers where the kernel has pointers: when the reference's
program does not get through all of its inputs, runs count from the first on to that in which one side alone fails. What
the kernel has refused of the reference counts only when the interpreter finds nothing wrong with it at all.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import ExitStack

from ..errors import BpfError, KernelError
from ..object import Object
from . import interpret
from .execute import Entries, Outcome, bind, is_comparable, outcome
from .isolate import doing
from .measure import Measured
from .printed import Printed, prints
from .result import INTERPRETER, KERNEL, OUR, THEIR, Finding, Result

REPEATS = 6  # of the reference's programs, where ours differ
INTERPRETED = 30  # inputs at most, since the interpreter is slower than the kernel


def in_kernel(result: Result, ours: Object, theirs: Object, runs: int, entries: Entries) -> None:
    """Run the programs that the kernel accepts of both on `runs` inputs; what is found goes into `result`.
    entries: what maps hold before (`held`)."""
    processors = os.sched_getaffinity(0)
    bind()
    try:
        with ExitStack() as stack:
            mine, other = (_loaded(obj, stack) for obj in (ours, theirs))
            names = _comparable(mine, other)
            printed = _listener(result, stack) if any(prints(mine.programs[name]) for name in names) else None
            outcomes = []
            for whose, collection in ((OUR, mine), (THEIR, other)):
                doing(f"{whose} programs, in the kernel")
                outcomes.append(outcome(collection, names, result.seed, runs, printed, entries))
            again: list[Outcome] = []
            # A program may print addresses, or walk over a hash table, which are others each time, but for chance.
            while outcomes[0].difference(outcomes[1], again) and len(again) < REPEATS:
                with ExitStack() as once:
                    again.append(outcome(_loaded(theirs, once), names, result.seed, runs, printed, entries))
    except BpfError as error:
        result.notes.append(f"not run in the kernel: {error}")
        return
    finally:
        os.sched_setaffinity(0, processors)
    result.executed = names
    result.notes += outcomes[0].notes
    _note(result, KERNEL, outcomes[0], outcomes[1], again)


def _loaded(obj: Object, stack: ExitStack) -> Measured:
    collection = stack.enter_context(Measured(obj))
    collection.load()
    return collection


def _comparable(ours: Measured, theirs: Measured) -> list[str]:
    """The programs that the kernel runs of both."""
    return [
        name
        for name, program in ours.programs.items()
        if is_comparable(program) and name in theirs.programs and is_comparable(theirs.programs[name])
    ]


def _listener(result: Result, stack: ExitStack) -> Printed | None:
    try:
        return stack.enter_context(Printed())
    except KernelError as error:
        result.notes.append(f"what is printed in the kernel is not compared: {error}")
        return None


def in_interpreter(
    result: Result, ours: Object, theirs: Object, runs: int, entries: Entries, *, everything: bool
) -> None:
    """The same in the interpreter. everything: also those that the kernel has run."""
    count = min(runs, INTERPRETED)
    for program in ours.programs:
        name = program.name
        if (name in result.executed and not everything) or theirs.function(name) is None:
            continue
        try:
            outcomes = []
            for whose, obj in ((OUR, ours), (THEIR, theirs)):
                doing(f"{whose} program {name}, in the interpreter")
                outcomes.append(interpret.outcome(obj, name, result.seed, count, entries))
        except BpfError as error:  # what the interpreter has not, or cannot read
            result.notes.append(f"{name}: not interpreted: {error}")
            continue
        mine, other = outcomes
        if interpret.ended(other) < count:
            refused = name in result.reference.verdicts and not result.reference.accepts(name)
            mine, other = (Outcome(), Outcome()) if refused else _common(mine, other)
            if not mine.runs or (mine.runs == other.runs and not interpret.ended(mine)):
                result.notes.append(f"{name}: the interpreter does not get through the reference's program")
                continue
        result.interpreted.append(name)
        _note(result, INTERPRETER, mine, other, program=name)


def _common(ours: Outcome, theirs: Outcome) -> tuple[Outcome, Outcome]:
    """Both up to the run in which one of them fails alone, and with it when ours leaves its memory there; what maps
    hold only when there is no such run."""
    failed = [[run == interpret.FORBIDDEN for _, run in side.runs] for side in (ours, theirs)]
    end = next((at for at, (one, other) in enumerate(zip(*failed, strict=True)) if one != other), None)
    if end is None:
        return ours, theirs
    mine = ours.runs[end][1]
    end += isinstance(mine, interpret.Failed) and mine.is_outside
    return Outcome(ours.runs[:end], parts=ours.parts), Outcome(theirs.runs[:end])


def _note(
    result: Result, sort: str, ours: Outcome, theirs: Outcome, again: Sequence[Outcome] = (), program: str = ""
) -> None:
    if difference := ours.difference(theirs, again):
        # A difference in a run names its program first, one of maps does not.
        where = difference.partition(": run ")[0] if ": run " in difference else program
        result.findings.append(Finding(sort, difference, where))
