"""Part `c` of a campaign: random C through clang, then as part `ir`. Without a clang there is nothing to do."""

from __future__ import annotations

import functools
import subprocess
from pathlib import Path
from random import Random

from pybpf_native.crosscheck.isolate import ChildFailed
from tests.corpus.regenerate import find_clang

from .c_render import c_text
from .campaign import Campaign, Progress, apart, batch_apart
from .compare import INPUTS, PLAIN, Setting, Tally, Verdict, judged_text, kind
from .program import Program, random_program, shrink

BATCH = 8
LEVELS = ("-O2", "-O1", "-Os")
FLAGS = "-target bpf -S -emit-llvm -fwrapv -w -x c -o - -"
Job = tuple[int, int, tuple[str, str]]  # first seed, how many, CPU and how much clang optimises


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


def minimal_c(job: tuple[int, str, str]) -> str:
    """The C of the smallest variant of a failing program, the problem in its first line."""
    seed, cpu, optimise = job

    def problem(program: Program) -> str:
        return judged_c({"p": program}, cpu, optimise).problem

    program = random_program(Random(seed))
    wanted = kind(problem(program))
    small = shrink(program, lambda smaller: kind(problem(smaller)) == wanted)
    return f"// {cpu} {optimise}, {problem(small).splitlines()[0]}\n{c_text({'p': small}, int(cpu[1:]))}"


def run(campaign: Campaign) -> int:
    """Compare until time or programs are used up; the number of failures."""
    progress, total, ended = Progress("c"), Tally(), 0
    if clang() is None:
        progress.end("there is no clang that makes IR of LLVM 22 for BPF")
        return 0
    for number, seed in campaign.batches(BATCH):
        count = min(BATCH, campaign.programs - number * BATCH)
        optimise = LEVELS[number % len(LEVELS)]
        for cpu in campaign.cpus:
            for first, tally in batch_apart(compare_c, seed, count, (cpu, optimise)):
                if isinstance(tally, ChildFailed):
                    print(f"C program {first} {cpu} {optimise}: {tally}", flush=True)
                    ended += 1
                else:
                    _report(tally, cpu, optimise, campaign)
                    total.add(tally)
        progress.tell(f"{total}, {ended} ended by LLVM")
    progress.end(f"{total}, {ended} ended by LLVM")
    return len(total.failures)


def _report(tally: Tally, cpu: str, optimise: str, campaign: Campaign) -> None:
    for seed, problem in tally.failures:
        text = apart(minimal_c, (seed, cpu, optimise))
        print(f"C program {seed} {cpu} {optimise}: {problem}\n{text}", flush=True)
        if campaign.save and isinstance(text, str):
            path = Path(campaign.save) / f"c-{seed}-{cpu}.c"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
