"""One file of LLVM IR through both code generators and the kernel: sizes, verdicts, times, and behaviour.

`compare` is meant for a child process (`isolate.each`): whatever happens in LLVM stays there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from ..elf.reader import read as read_object
from ..errors import BpfError, InternalError, VmError
from ..ir.reader import read as read_ir
from ..load.relocate import reachable
from ..object import Object
from ..pipeline import Options, compile_module
from ..target import target_for
from . import interpret
from .btf_ext import compare as compare_types
from .execute import is_comparable, outcome
from .measure import Measured, Verdict
from .reference import at_level, compiled

SEED = 2026
INTERPRETED = 30  # inputs at most, since the interpreter is slower than the kernel


@dataclass
class Side:
    """One code generator's result. error: why there is no object. refusal: why the object as a whole could not be
    loaded (a map that the kernel does not make, a symbol nobody defines). sizes: slots by function; programs: slots by
    program, with the subprograms that it reaches."""

    error: str = ""
    crashed: bool = False
    seconds: float = 0.0
    sizes: dict[str, int] = field(default_factory=dict)
    programs: dict[str, int] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    refusal: str = ""

    @property
    def slots(self) -> int:
        return sum(self.sizes.values())


@dataclass
class Compared:
    """Both sides of one file. difference: where behaviour differs first. compared: programs whose behaviour was, in the
    kernel; interpreted: in the interpreter. types: where type information differs."""

    path: str
    ours: Side
    reference: Side
    compared: list[str] = field(default_factory=list)
    interpreted: list[str] = field(default_factory=list)
    difference: str = ""
    types: list[str] = field(default_factory=list)

    def worse(self) -> list[str]:
        """The programs that the kernel accepts from the reference only."""
        verdicts = self.reference.verdicts
        if self.ours.error:
            return []
        return [name for name, theirs in verdicts.items() if theirs.accepted and not self._accepted(self.ours, name)]

    def better(self) -> list[str]:
        """The programs that the kernel accepts from us only, though the reference's was made."""
        verdicts = self.ours.verdicts
        if self.reference.error:
            return []
        return [name for name, ours in verdicts.items() if ours.accepted and not self._accepted(self.reference, name)]

    @staticmethod
    def _accepted(side: Side, name: str) -> bool:
        return name in side.verdicts and side.verdicts[name].accepted


NOT_ASKED = "not asked"


def compare(
    path: str,
    cpu: str = "",
    *,
    kernel: bool = True,
    verify: bool = False,
    runs: int = 0,
    always: bool = True,
    by: str = "",
) -> Compared:
    """Compile the file at `path` both ways.

    cpu: the ISA level for both, whatever the functions say; "" for theirs. kernel: load both. verify: check every
    pass of ours. runs: how many inputs to run each program on, when both are accepted. always: ask the reference also
    when ours compiles and is accepted in all parts, which is faster without. by: as for `reference.compiled`.
    """
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        text = file.read()
    text, level = (at_level(text, cpu), cpu) if cpu else (text, "v3")
    ours, mine = _side(lambda: _by_us(text, path, level, verify), kernel)
    if not always and _is_fine(ours):
        return Compared(path, ours, Side(error=NOT_ASKED))
    theirs, other = _side(lambda: _by_reference(text, level, by), kernel)
    result = Compared(path, ours, theirs)
    if mine is not None and other is not None:
        result.types = [str(difference) for difference in compare_types(mine, other)]
    if runs and mine is not None and other is not None:
        result.compared, result.difference = _behaviour(mine, other, runs)
        rest = [program.name for program in mine.programs if program.name not in result.compared]
        result.interpreted, difference = _interpreted(mine, other, rest, result.better(), min(runs, INTERPRETED))
        result.difference = result.difference or difference
    return result


def _is_fine(side: Side) -> bool:
    return not side.error and not side.refusal and all(verdict.accepted for verdict in side.verdicts.values())


def _by_us(text: str, path: str, cpu: str, verify: bool) -> tuple[Object, float]:
    start = time.perf_counter()
    obj = compile_module(read_ir(text, path), target_for(cpu), Options(verify=verify))
    return obj, time.perf_counter() - start


def _by_reference(text: str, cpu: str, by: str) -> tuple[Object, float]:
    made = compiled(text, cpu, by)
    return read_object(made.data, "reference.o"), made.seconds


def _side(make: Callable[[], tuple[Object, float]], kernel: bool) -> tuple[Side, Object | None]:
    side = Side()
    try:
        obj, side.seconds = make()
    except BpfError as error:
        side.error = str(error)
        side.crashed = isinstance(error, InternalError)
        return side, None
    side.sizes = {function.name: function.slots for function in obj.functions}
    side.programs = {program.name: sum(part.slots for part in reachable(program)) for program in obj.programs}
    if kernel:
        side.verdicts, side.refusal = _verdicts(obj)
    return side, obj


def _verdicts(obj: Object) -> tuple[dict[str, Verdict], str]:
    try:
        collection = Measured(obj)
        with collection:
            collection.load()
        return collection.verdicts, ""
    except BpfError as error:
        return {}, " | ".join(str(error).splitlines())


def _behaviour(ours: Object, theirs: Object, count: int) -> tuple[list[str], str]:
    """(programs that were run, where they differ first)"""
    try:
        with Measured(ours) as mine, Measured(theirs) as other:
            mine.load()
            other.load()
            names = [
                name
                for name, program in mine.programs.items()
                if is_comparable(program) and name in other.programs and is_comparable(other.programs[name])
            ]
            outcomes = [outcome(collection, names, SEED, count) for collection in (mine, other)]
    except BpfError:  # objects that cannot be loaded are told of elsewhere
        return [], ""
    return names, outcomes[0].difference(outcomes[1])


def _interpreted(
    ours: Object, theirs: Object, names: list[str], refused: list[str], count: int
) -> tuple[list[str], str]:
    """The same for the programs `names` in the interpreter. What the kernel refused of the reference counts only if
    the interpreter finds nothing wrong with it."""
    ran = []
    for name in names:
        try:
            mine, other = (interpret.outcome(obj, name, SEED, count) for obj in (ours, theirs))
        except VmError:  # something that the interpreter does not have
            continue
        if interpret.ended(mine) and (name not in refused or interpret.ended(other) == count):
            ran.append(name)
            if difference := mine.difference(other):
                return ran, difference
    return ran, ""
