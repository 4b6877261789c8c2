"""Compiles random programs with our code generator and with LLVM's, runs both in the kernel, compares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from unittest import mock

from pybpf_native import allocate
from pybpf_native.errors import BpfError, VerifierError
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
from tests.exec.harness import PAIRS, llvm, module_text, run

from .program import Program, random_program, shrink
from .render import DATA, render

CPUS = ("v1", "v2", "v3", "v4")
# How the IR is treated first: not at all, by LLVM (for both sides), by our own simplifier (for us alone).
PLAIN, OPTIMISED, SIMPLIFIED = MODES = ("plain", "optimised", "simplified")
INPUTS = [*PAIRS[5::29], (3, 0x8000000000000001), (0xFFFFFFFF80000000, 0x80)]
# A program that is right can still be too much for the verifier, by a path or two, with the one and not the other.
COMPLEX = "complex"
TOO_COMPLEX = ("too large", "too complex", "infinite loop")
# LLVM 22's BPFCheckAndAdjustIR takes comparisons with a minimum or maximum apart without asking whether both are
# signed alike, so the reference gets them as compare and select.
_MIN_MAX = re.compile(r"(%[\w.]+) = [^@\n]*call [^@\n]*@llvm\.([us])(min|max)\.(i\d+)\(i\d+ ([^,]+), i\d+ ([^)]+)\)")


@dataclass(frozen=True)
class Setting:
    """One way to compile."""

    cpu: str
    mode: str


SETTINGS = [Setting(cpu, mode) for cpu in CPUS for mode in MODES]


@dataclass
class Tally:
    """What has been compared."""

    programs: int = 0
    runs: int = 0
    too_complex: int = 0
    failures: list[tuple[int, str]] = field(default_factory=list)  # seed, what is wrong

    def add(self, other: Tally) -> None:
        self.programs += other.programs
        self.runs += other.runs
        self.too_complex += other.too_complex
        self.failures += other.failures


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


def text_of(programs: dict[str, Program], setting: Setting) -> str:
    """The IR of a module of programs."""
    level = int(setting.cpu[1:])
    bodies, others = {}, dict.fromkeys([DATA])
    for name, program in programs.items():
        bodies[name], needed = render(program, name, level)
        others |= needed
    text = module_text(bodies, "".join(others))
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


def difference(text: str, setting: Setting, compile: Callable[[str, Setting], Object] = ours) -> str:
    """What is wrong with our code for a module, "" when nothing is, COMPLEX when that is not known."""
    try:
        mine = compile(text, setting)
    except BpfError as error:
        return f"does not compile: {error}"
    try:
        theirs = run(reference(text, setting.cpu), INPUTS)
    except VerifierError:
        return COMPLEX  # or nothing that the verifier would accept from anybody
    try:
        results = run(mine, INPUTS)
    except VerifierError as error:
        refused = str(error)
        return COMPLEX if any(words in refused + error.log for words in TOO_COMPLEX) else f"refused: {refused}"
    for name, values in theirs.items():
        for pair, wanted, value in zip(INPUTS, values, results[name], strict=True):
            if value != wanted:
                return f"{name}{pair} is {value:#x}, with LLVM's code {wanted:#x}"
    return ""


def compare_batch(seed: int, count: int, setting: Setting, tally: Tally) -> None:
    """Compare `count` programs at once, and one by one when something is wrong."""
    programs = {seed + at: random_program(Random(seed + at)) for at in range(count)}
    tally.programs += count
    tally.runs += count * len(INPUTS)
    if difference(text_of({f"p{number}": program for number, program in programs.items()}, setting), setting):
        for number, program in programs.items():
            problem = difference(text_of({f"p{number}": program}, setting), setting)
            if problem == COMPLEX:
                tally.too_complex += 1
            elif problem:
                tally.failures.append((number, problem))


def minimal(seed: int, setting: Setting, compile: Callable[[str, Setting], Object] = ours) -> str:
    """The IR of the smallest variant of a failing program that fails in the same way."""

    def fails(program: Program) -> bool:
        return kind(difference(text_of({"p": program}, setting), setting, compile)) == wanted

    program = random_program(Random(seed))
    wanted = kind(difference(text_of({"p": program}, setting), setting, compile))
    assert wanted, f"program {seed} does not fail"
    return text_of({"p": shrink(program, fails)}, setting)


def kind(problem: str) -> str:
    """The sort of a difference."""
    return problem.split(":")[0] if ":" in problem else problem[:1]
