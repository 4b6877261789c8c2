"""Part `c` of a campaign: random C through clang, then as part `ir`. Without a clang there is nothing to do."""

from __future__ import annotations

import functools
import subprocess
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from tests.corpus.regenerate import find_clang

from . import compare
from .c_render import c_text
from .campaign import Campaign, Job, Part
from .compare import INPUTS, PLAIN, Setting, Tally, Verdict, judged_text
from .program import Program, random_program

BATCH = 8
LEVELS = ("-O2", "-O1", "-Os")
FLAGS = "-target bpf -S -emit-llvm -fwrapv -w -x c -o - -"


class Way(NamedTuple):
    """The ISA level, and how much clang optimises."""

    cpu: str
    optimise: str


class Refused(Exception):
    """What clang said."""


@functools.cache
def clang() -> list[str] | None:
    """The command of a clang, None without one."""
    return find_clang()


def ir_of(text: str, cpu: str, optimise: str) -> str:
    """The IR that clang makes of C."""
    command = [*(clang() or ()), *FLAGS.split(), f"-mcpu={cpu}", optimise]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(done.stderr[:2000])
    return done.stdout


def judged_c(programs: dict[str, Program], cpu: str, optimise: str) -> Verdict:
    """All judges on the IR of a file of programs."""
    return judged_text(ir_of(c_text(programs, int(cpu[1:])), cpu, optimise), Setting(cpu, PLAIN))


def compare_c(job: Job) -> Tally:
    """Compare a file at once, and program by program when something is wrong."""
    seed, count, (cpu, optimise) = job
    programs = {seed + at: random_program(Random(seed + at)) for at in range(count)}
    tally = Tally(programs=count, runs=count * len(INPUTS))
    if judged_c({f"p{number}": program for number, program in programs.items()}, cpu, optimise) == Verdict():
        return tally
    for number, program in programs.items():
        tally.take(number, judged_c({f"p{number}": program}, cpu, optimise))
    return tally


def smallest(job: Job) -> str:
    """The C of the smallest variant of a failing program, the problem in its first line."""
    cpu, optimise = job.way

    def problem(program: Program) -> str:
        return judged_c({"p": program}, cpu, optimise).problem

    small, words = compare.smallest(job.seed, problem)
    return f"// {cpu} {optimise}, {words}\n{c_text({'p': small}, int(cpu[1:]))}"


def jobs(campaign: Campaign) -> Iterator[Job]:
    """Every batch at every level of the ISA, at one level of optimisation after the other."""
    if clang() is None:
        print("c: there is no clang that makes IR of LLVM 22 for BPF", flush=True)
        return
    for number, seed, count in campaign.batches(BATCH):
        for cpu in campaign.cpus:
            yield Job(seed, count, Way(cpu, LEVELS[number % len(LEVELS)]))


PART = Part(compare_c, Tally, jobs, smallest, "c-{seed}-{way.cpu}.c", Tally.remarks)
