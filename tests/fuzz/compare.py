"""Compiles random programs with our code generator and with LLVM's, and asks all judges what they do (`oracles`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from unittest import mock

from pybpf_native import allocate
from pybpf_native.crosscheck.compare import why_no_kernel
from pybpf_native.crosscheck.isolate import ChildFailed, alone
from pybpf_native.errors import BpfError, KernelError, VerifierError, VmError
from pybpf_native.ir.optimize import optimize
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.ir.simplify import simplify
from pybpf_native.ir.values import Module
from pybpf_native.object import Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.regalloc.api import Problem, Solution
from pybpf_native.regalloc.checker import check
from pybpf_native.target import target_for
from tests.exec.harness import PAIRS, llvm

from .oracles import Outcome, in_kernel, in_vm, meaning, programs_of
from .program import Program, random_program, shrink
from .render import module_text
from .render.frames import MAPS
from .roundtrip import round_trips

CPUS = ("v1", "v2", "v3", "v4")
# How the IR is treated first: not at all, by LLVM (for both sides), by our own simplifier (for us alone). What LLVM's
# code generator cannot compile at some level is in programs that it does not see.
PLAIN, OPTIMISED, SIMPLIFIED, ALONE = MODES = ("plain", "optimised", "simplified", "alone")
INPUTS = [*PAIRS[5::29], (3, 0x8000000000000001), (0xFFFFFFFF80000000, 0x80)]
STACK = "does not compile: error: stack of function"  # of 512 bytes
CHAIN = "a chain of calls has"  # 512 bytes of stack together, the interpreter says
# A program that is right can still be too much for the verifier, by a path or two, with the one and not the other.
TOO_COMPLEX = ("too large", "too complex", "infinite loop")
# LLVM 22's BPFCheckAndAdjustIR takes comparisons with a minimum or maximum apart without asking whether both are
# signed alike, so the reference gets them as compare and select.
_MIN_MAX = re.compile(r"(%[\w.]+) = [^@\n]*call [^@\n]*@llvm\.([us])(min|max)\.(i\d+)\(i\d+ ([^,]+), i\d+ ([^)]+)\)")

Compiler = Callable[[str, "Setting"], Object]


@dataclass(frozen=True)
class Setting:
    """One way to compile."""

    cpu: str
    mode: str


@dataclass
class Tally:
    """What has been compared. unjudged: modules of which the IR does not say all; complex: programs that
    nobody compiles, or the kernel took from neither; wrong: where LLVM's code did not do what the IR says."""

    programs: int = 0
    runs: int = 0
    complex: int = 0
    unjudged: int = 0
    wrong: list[tuple[int, str]] = field(default_factory=list)  # seed, what it did
    failures: list[tuple[int, str]] = field(default_factory=list)  # seed, what is wrong

    def __str__(self) -> str:
        return (
            f"{self.programs} compilations, {self.runs} runs of each side, {len(self.failures)} disagreements, "
            f"{len(self.wrong)} where LLVM is wrong, {self.unjudged} not judged by the IR, "
            f"{self.complex} too complex"
        )

    def remarks(self) -> list[tuple[int, str]]:
        """What is worth telling to those who make LLVM: (seed, words)."""
        return [(seed, f"LLVM's code is wrong: {words}") for seed, words in self.wrong]

    def take(self, seed: int, verdict: Verdict) -> None:
        """Add what was found out about one program."""
        self.complex += verdict.complex
        self.unjudged += verdict.unjudged
        if verdict.reference_wrong:
            self.wrong.append((seed, verdict.reference_wrong))
        if verdict.problem:
            self.failures.append((seed, verdict.problem))

    def add(self, other: Tally) -> None:
        self.programs += other.programs
        self.runs += other.runs
        self.complex += other.complex
        self.unjudged += other.unjudged
        self.wrong += other.wrong
        self.failures += other.failures


@dataclass
class Verdict:
    """What is wrong with our code for a module, "" when nothing is; the rest as in `Tally`."""

    problem: str = ""
    complex: bool = False
    unjudged: bool = False
    reference_wrong: str = ""


@contextmanager
def proven_allocations() -> Iterator[None]:
    """Every register allocation is checked while this is entered."""

    def proven(problem: Problem) -> Solution:
        solution = original(problem)
        check(problem, solution)
        return solution

    original = allocate.allocate
    with mock.patch.object(allocate, "allocate", proven):
        yield


def source_of(programs: dict[str, Program], setting: Setting) -> str:
    """The IR of a module of programs."""
    return module_text(programs, int(setting.cpu[1:]), alone=setting.mode == ALONE)


def text_of(programs: dict[str, Program], setting: Setting) -> str:
    """The same as it is compiled."""
    text = source_of(programs, setting)
    return to_text(optimize(read(text), target_for(setting.cpu))) if setting.mode == OPTIMISED else text


def ours(text: str, setting: Setting) -> Object:
    """Our object, every pass and every allocation checked."""
    module: Module = read(text)
    if setting.mode == SIMPLIFIED:
        simplify(module)
    with proven_allocations():
        return compile_module(module, target_for(setting.cpu), Options(verify=True))


def reference(text: str, cpu: str) -> Object:
    """The object that LLVM's code generator makes."""
    return llvm(_MIN_MAX.sub(_spelled_out, text), cpu)


def _spelled_out(found: re.Match[str]) -> str:
    name, sign, which, type, left, right = found.groups()
    pred = sign + ("lt" if which == "min" else "gt")
    truth = f"%is.{name[1:]}"
    return f"{truth} = icmp {pred} {type} {left}, {right}\n  {name} = select i1 {truth}, {type} {left}, {type} {right}"


def judged(programs: dict[str, Program], setting: Setting, compile: Compiler = ours) -> Verdict:
    """All judges on a module of programs."""
    # What LLVM's optimiser made of it has the same meaning.
    verdict = judged_text(text_of(programs, setting), setting, compile, source_of(programs, setting))
    if setting.mode == ALONE and verdict.problem.startswith(STACK) and _is_large_for_reference(programs):
        return Verdict(complex=True)
    return verdict


def judged_text(text: str, setting: Setting, compile: Compiler = ours, source: str = "") -> Verdict:
    """All judges on a module; source: the IR that it was made from."""
    try:
        mine = compile(text, setting)
    except BpfError as error:
        if setting.mode != ALONE and _reference_refuses(text, setting.cpu):
            return Verdict(complex=True)
        return Verdict(f"does not compile: {error}")
    if broken := round_trips(text, mine):
        return Verdict(f"round trip: {broken}")
    programs = programs_of(read(text))
    meant = meaning(source or text, INPUTS, MAPS)
    try:
        interpreted = in_vm(mine, programs, INPUTS)
    except VmError as error:
        if CHAIN in str(error) and _reference_has_no_room(text, setting, programs):
            return Verdict(complex=True)
        return Verdict(f"in the interpreter: {error}")
    verdict = Verdict(unjudged=bool(meant.ended))
    if found := meant.difference(interpreted):
        verdict.problem = f"against the IR: {found}"
    elif setting.mode == ALONE:
        _in_kernel(mine, programs, interpreted, verdict, is_accepted=False)
    else:
        _with_reference(reference(text, setting.cpu), mine, programs, meant, interpreted, verdict)
    return verdict


def _reference_refuses(text: str, cpu: str) -> bool:
    """LLVM does not compile it either: values that need more than 512 bytes of stack, in any order."""
    try:
        alone(_is_compiled, (text, cpu))
    except ChildFailed:
        return True
    return False


def _is_large_for_reference(programs: dict[str, Program]) -> bool:
    """LLVM has no room for the same programs at one level at least, although it gets them without what is wide."""
    return any(_reference_refuses(source_of(programs, Setting(cpu, PLAIN)), cpu) for cpu in CPUS)


def _reference_has_no_room(text: str, setting: Setting, programs: dict[str, str]) -> bool:
    """LLVM's functions need too much stack as well, one of them or those that call each other together."""
    if setting.mode == ALONE or _reference_refuses(text, setting.cpu):
        return True
    try:
        in_vm(reference(text, setting.cpu), programs, INPUTS)
    except VmError as error:
        return CHAIN in str(error)
    return False


def _is_compiled(job: tuple[str, str]) -> bool:
    return bool(reference(*job))


def _with_reference(
    theirs: Object, mine: Object, programs: dict[str, str], meant: Outcome, interpreted: Outcome, verdict: Verdict
) -> None:
    """LLVM's code, which may be wrong where the IR says so; then the kernel, which takes ours where it takes LLVM's."""
    try:
        outcome = in_vm(theirs, programs, INPUTS)
    except VmError as error:
        # Of a value that is poison on the first round of a loop, LLVM copies a register that nothing was written to.
        if _in_kernel(theirs, programs, interpreted, verdict, is_accepted=False, whose="LLVM's code in the kernel"):
            verdict.problem = f"LLVM's code, which the kernel takes, in the interpreter: {error}"
        verdict.reference_wrong, verdict.complex = "" if verdict.problem else f"in the interpreter: {error}", False
        return
    verdict.reference_wrong = meant.difference(outcome)
    if not verdict.reference_wrong and (found := outcome.difference(interpreted)):
        verdict.problem = f"against LLVM: {found}"
        return
    is_accepted = _in_kernel(theirs, programs, outcome, verdict, is_accepted=False, whose="LLVM's code in the kernel")
    if is_accepted and not verdict.problem:
        _in_kernel(mine, programs, interpreted, verdict, is_accepted=True)


def _in_kernel(
    obj: Object,
    programs: dict[str, str],
    interpreted: Outcome,
    verdict: Verdict,
    *,
    is_accepted: bool,
    whose: str = "in the kernel",
) -> bool:
    """An object does in the kernel what it does in the interpreter; whether the kernel takes it.

    is_accepted: it takes code of the same meaning, so that it should take this.
    """
    if why_no_kernel():
        return False
    try:
        ran = in_kernel(obj, programs, INPUTS)
    except KernelError as error:  # a jump table of LLVM's, too, on a kernel that knows none
        log = error.log if isinstance(error, VerifierError) else ""
        if is_accepted and not any(words in str(error) + log for words in TOO_COMPLEX):
            verdict.problem = f"refused: {error}"
        verdict.complex = not verdict.problem
        return False
    if found := interpreted.difference(ran):
        verdict.problem = f"{whose}: {found}"
    return True


def compare_batch(seed: int, count: int, setting: Setting, tally: Tally) -> None:
    """Compare `count` programs at once, and one by one when something is wrong."""
    programs = {seed + at: random_program(Random(seed + at)) for at in range(count)}
    tally.programs += count
    tally.runs += count * len(INPUTS)
    together = judged({f"p{number}": program for number, program in programs.items()}, setting)
    if together == Verdict():
        return
    alone = {number: judged({f"p{number}": program}, setting) for number, program in programs.items()}
    for number, verdict in alone.items():
        tally.take(number, verdict)
    if together.problem and not any(verdict.problem for verdict in alone.values()):
        tally.failures.append((seed, f"{count} programs together: {together.problem}"))


def minimal(seed: int, setting: Setting, compile: Compiler = ours) -> str:
    """The IR of the smallest variant of a failing program that fails in the same way, the problem in its first line."""

    def problem(program: Program) -> str:
        return judged({"p": program}, setting, compile).problem

    small, words = smallest(seed, problem)
    return f"; {setting.cpu} {setting.mode}, {words}\n{text_of({'p': small}, setting)}"


def smallest(seed: int, problem: Callable[[Program], str]) -> tuple[Program, str]:
    """The smallest variant of a program that has a problem of the same kind, and the problem's first line."""
    program = random_program(Random(seed))
    wanted = kind(problem(program))
    assert wanted, f"program {seed} does not fail"
    small = shrink(program, lambda smaller: kind(problem(smaller)) == wanted)
    return small, problem(small).splitlines()[0]


def kind(problem: str) -> str:
    """The sort of a problem."""
    return problem.split(":")[0]
