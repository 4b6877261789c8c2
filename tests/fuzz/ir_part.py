"""Part `ir` of a campaign: random IR programs, each at every ISA level, before all judges.

Programs are compiled and run in batches, each in a process of its own, since LLVM ends the process on what it cannot
compile. What is wrong is printed as the smallest program that shows it.
"""

from __future__ import annotations

from pathlib import Path

from pybpf_native.crosscheck.isolate import ChildFailed

from .campaign import Campaign, Progress, apart, batch_apart
from .compare import Setting, Tally, compare_batch, minimal

BATCH = 12
Job = tuple[int, int, Setting]  # first seed, how many, way to compile


def run(campaign: Campaign) -> int:
    """Compare until time or programs are used up; the number of failures."""
    progress, tally, ended = Progress("ir"), Tally(), 0
    for number, seed in campaign.batches(BATCH):
        mode = campaign.modes[number % len(campaign.modes)]
        count = min(BATCH, campaign.programs - number * BATCH)
        for setting in (Setting(cpu, mode) for cpu in campaign.cpus):
            for first, part in batch_apart(_compare, seed, count, setting):
                if isinstance(part, ChildFailed):
                    print(f"program {first} {setting}: {part}", flush=True)
                    ended += 1
                else:
                    _report(part, setting, campaign)
                    tally.add(part)
        progress.tell(f"{tally}, {ended} ended by LLVM")
    progress.end(f"{tally}, {ended} ended by LLVM")
    return len(tally.failures)


def _compare(job: Job) -> Tally:
    tally = Tally()
    compare_batch(*job, tally)
    return tally


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
