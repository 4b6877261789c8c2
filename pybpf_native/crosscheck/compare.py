"""`check`: one file through both code generators, and everything that can be said of the two objects compared.

Objects are compared as they are (`differences`), by what the kernel's verifier says of them (`measure`), and by what
their programs do (`behaviour`). The reference is LLVM (`reference`), in a child where it may end the process.
"""

from __future__ import annotations

import functools
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from .. import build
from ..elf.file import ElfFile
from ..elf.reader import read as read_object
from ..elf.writer import write
from ..errors import BpfError, FormatError, InternalError, KernelError
from ..files import read_file
from ..isa.text import listing
from ..kernel import bpf
from ..load.relocate import reachable
from ..maptypes import ARRAY
from ..object import Object
from ..pipeline import Options
from ..target import DEFAULT_CPU, target_for
from . import behaviour
from .differences import Made, differences
from .held import held
from .inputs import OBJECT, ir_text
from .isolate import doing, in_a_line
from .measure import Measured, Verdict
from .reference import Malformed, NoReference, at_level, compiled, is_big_endian, named, need
from .result import COMPILE, CRASH, INPUT, NOT_ASKED, OUR, THEIR, VERDICT, Finding, Result, Side

SEED, RUNS = 2026, 40
OURS, THE_OBJECT = "pybpf-native", "the object itself"


@dataclass(frozen=True)
class Settings:
    """How to compare.

    reference: one of `reference.REFERENCES`, "" for llvmlite or an llc, the first that can. seed, runs: of the inputs
    that each program runs on; no runs, no execution. kernel: load and run in the kernel, where that is allowed. verify:
    check the form of our code after every pass. listings: keep the code in the result. always: ask the reference also
    when our programs are all accepted. everything: interpret also what the kernel has run.
    """

    reference: str = ""
    seed: int = SEED
    runs: int = RUNS
    kernel: bool = True
    verify: bool = False
    listings: bool = False
    always: bool = True
    everything: bool = True


@functools.cache
def why_no_kernel() -> str:
    """Why nothing can be loaded into the kernel here, "" when it can."""
    try:
        bpf.map_create("probe", ARRAY, 4, 8, 1).close()
    except KernelError as error:
        return str(error).replace("\n", ";")
    return ""


def check(path: str, cpu: str = "", settings: Settings | None = None, *, text: str | None = None) -> Result:
    """Compile the file at `path` with our code generator and with the reference, and compare the results.

    path: LLVM IR text (.ll), a Python program (.py), or an object (.o), which is compared with itself after reading
    and writing. cpu: the ISA level for both, whatever functions say; "" for theirs. text: IR, in place of the file's
    content. What is wrong with the file, or with our compiler, is a finding of the result.

    Raises:
        NoReference: there is no LLVM here that could be asked.
    """
    settings = settings or Settings()
    result = Result(path, cpu, settings.seed)
    doing("reading the file")
    try:
        data = read_file(path) if text is None else text.encode("utf-8", "surrogateescape")
        result.digest = hashlib.sha256(data).hexdigest()[:16]
        makers = _from_object(data, path) if path.endswith(OBJECT) else _from_source(data, path, cpu, settings)
    except NoReference:
        raise
    except BpfError as error:
        result.findings.append(Finding(CRASH if isinstance(error, InternalError) else INPUT, str(error)))
        return result
    if settings.kernel and (refusal := why_no_kernel()):
        result.notes.append(f"nothing is loaded into the kernel: {refusal}")
        settings = replace(settings, kernel=False)
    _compare(result, makers, settings)
    return result


class _Product(NamedTuple):
    """An object, its file, who made it in how many seconds."""

    obj: Object
    data: bytes
    by: str
    seconds: float


_Maker = Callable[[], _Product]


def _from_source(data: bytes, path: str, cpu: str, settings: Settings) -> tuple[_Maker, _Maker]:
    need(settings.reference)
    text = ir_text(path, data, target_for(cpu or DEFAULT_CPU))
    level = cpu or DEFAULT_CPU
    text = at_level(text, cpu) if cpu else text

    def ours() -> _Product:
        start = time.perf_counter()
        target = target_for(level, big_endian=is_big_endian(text))
        data = write(build.object_of(build.read_ir(text, path), target, Options(verify=settings.verify)))
        seconds = time.perf_counter() - start
        try:
            return _Product(read_object(data, "ours.o"), data, OURS, seconds)  # what counts is the file
        except BpfError as error:
            raise InternalError("write", "", f"the object cannot be read: {error}") from error

    def reference() -> _Product:
        made = compiled(named(text, os.path.basename(path)), level, settings.reference)
        return _Product(read_object(made.data, "reference.o"), made.data, made.by, made.seconds)

    return ours, reference


def _from_object(data: bytes, path: str) -> tuple[_Maker, _Maker]:
    def ours() -> _Product:
        start = time.perf_counter()
        obj = read_object(data, path)
        obj.name = next((symbol.name for symbol in ElfFile(data, path).symbols if symbol.type == "STT_FILE"), "")
        again = write(obj)
        return _Product(read_object(again, path), again, OURS, time.perf_counter() - start)

    return ours, lambda: _Product(read_object(data, path), data, THE_OBJECT, 0.0)


def _compare(result: Result, makers: tuple[_Maker, _Maker], settings: Settings) -> None:
    mine = _product(result.ours, makers[0], settings, OUR)
    if not settings.always and _is_fine(result.ours):
        result.reference.error = NOT_ASKED
        return
    theirs = _product(result.reference, makers[1], settings, THEIR)
    if mine is None or theirs is None:
        result.findings += _uncompiled(result.ours, result.reference)
        return
    doing("comparing the objects")
    result.findings += differences(Made(mine.obj, mine.data), Made(theirs.obj, theirs.data, theirs.by == THE_OBJECT))
    result.findings += _refused(result)
    if settings.runs:
        doing("the reference's programs, to see which keys they ask for")
        entries = held(theirs.obj, result.seed, settings.runs)
        if settings.kernel and not mine.obj.big_endian:
            behaviour.in_kernel(result, mine.obj, theirs.obj, settings.runs, entries)
        behaviour.in_interpreter(result, mine.obj, theirs.obj, settings.runs, entries, everything=settings.everything)


def _uncompiled(ours: Side, reference: Side) -> Iterator[Finding]:
    if ours.crashed and reference.malformed:
        yield Finding(INPUT, reference.error)
    elif ours.crashed:
        yield Finding(CRASH, ours.error)
    elif ours.error and not reference.error:
        yield Finding(COMPILE, ours.error)
    elif ours.malformed:
        yield Finding(INPUT, ours.error)


def _refused(result: Result) -> Iterator[Finding]:
    for name in result.worse():
        verdict = result.ours.verdicts.get(name)
        yield Finding(VERDICT, f"{name}: {verdict.reason if verdict else result.ours.refusal}", name)


def _is_fine(side: Side) -> bool:
    return not side.error and not side.refusal and all(verdict.accepted for verdict in side.verdicts.values())


def _product(side: Side, make: _Maker, settings: Settings, whose: str) -> _Product | None:
    """What one side makes, if anything; its figures and verdicts go into `side`."""
    doing(f"{whose} compiler")
    try:
        made = make()
    except BpfError as error:
        side.error = str(error)
        side.crashed = isinstance(error, InternalError)
        side.malformed = isinstance(error, (FormatError, Malformed))
        return None
    except Exception as error:  # of ours, as the reference has a process of its own
        side.error = in_a_line(error)
        side.crashed = True
        return None
    side.by, side.seconds = made.by, made.seconds
    side.sizes = {function.name: function.slots for function in made.obj.functions}
    side.programs = {program.name: sum(part.slots for part in reachable(program)) for program in made.obj.programs}
    if settings.listings:
        side.listing = {one.name: listing(one.insns, source=False).splitlines() for one in made.obj.functions}
    if settings.kernel and not made.obj.big_endian:
        doing(f"the kernel's verifier, with {whose} programs")
        side.verdicts, side.refusal = _verdicts(made.obj)
    return made


def _verdicts(obj: Object) -> tuple[dict[str, Verdict], str]:
    try:
        collection = Measured(obj)
        with collection:
            collection.load()
        return collection.verdicts, ""
    except BpfError as error:
        return {}, " | ".join(str(error).splitlines())
