"""Part `ir` of a campaign: random IR programs, each at every ISA level, before all judges.

Programs are compiled and run in batches, each in a process of its own, since LLVM ends the process on what it cannot
compile. What is wrong is printed as the smallest program that shows it.
"""

from __future__ import annotations

from pathlib import Path

from pybpf_native.crosscheck.isolate import ChildFailed

from .campaign import Campaign, Progress, apart
from .compare import Setting, Tally, compare_batch, minimal

BATCH = 12
Job = tuple[int, int, Setting]  # first seed, how many, way to compile


def run(campaign: Campaign) -> int:
    """Compare until time or programs are used up; the number of failures."""
    progress, tally, ended = Progress("ir"), Tally(), 0
    for number, seed in campaign.batches(BATCH):
        mode = campaign.modes[number % len(campaign.modes)]
        for cpu in campaign.cpus:
            job = seed, min(BATCH, campaign.programs - number * BATCH), Setting(cpu, mode)
            part = apart(_compare, job)
            if isinstance(part, ChildFailed):
                part, crashed = _one_by_one(job)
                ended += crashed
            _report(part, job[2], campaign)
            tally.add(part)
        progress.tell(_summary(tally, ended))
    progress.end(_summary(tally, ended))
    return len(tally.failures)


def _compare(job: Job) -> Tally:
    tally = Tally()
    compare_batch(*job, tally)
    return tally


def _one_by_one(job: Job) -> tuple[Tally, int]:
    """A batch whose process ended, program by program; how many of those have no result."""
    seed, count, setting = job
    tally, ended = Tally(), 0
    for number in range(seed, seed + count):
        part = apart(_compare, (number, 1, setting))
        if isinstance(part, ChildFailed):
            print(f"program {number} {setting}: {part}", flush=True)
            ended += 1
        else:
            tally.add(part)
    return tally, ended


def _report(tally: Tally, setting: Setting, campaign: Campaign) -> None:
    for seed, problem in tally.failures:
        text = apart(_minimal, (seed, setting))
        print(f"program {seed} {setting}: {problem}\n{text}", flush=True)
        if campaign.save and isinstance(text, str):
            path = Path(campaign.save) / f"ir-{seed}-{setting.cpu}-{setting.mode}.ll"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)


def _minimal(job: tuple[int, Setting]) -> str:
    return minimal(*job)


def _summary(tally: Tally, ended: int) -> str:
    return (
        f"{tally.programs} compilations, {tally.runs} runs of each side, {len(tally.failures)} disagreements, "
        f"{len(tally.wrong)} where LLVM is wrong, {tally.unjudged} not judged by the IR, "
        f"{tally.complex} too complex for the kernel, {ended} ended by LLVM"
    )
