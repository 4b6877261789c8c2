"""Random inputs for as long as one likes: `python3 -m tests.fuzz [PART...] --minutes 10 --seed 7`.

The parts, among which the time is divided: `ir`, random programs before all judges (what the IR means, our code and
LLVM's, in the interpreter and in the kernel); `c`, the same with random C through clang where there is one;
`registers`, random problems for the register allocator and its checker; `objects` and `texts`, files that are nearly
right: objects, types and assembly text for the readers, IR and Python for the compilers.

`--programs N` ends each part after so many, `--cpu` and `--mode` take one way to compile alone; without them every
program is compiled at every ISA level. `--save FOLDER` keeps the smallest program of each disagreement. The exit
status says whether all was well.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial

from . import c_part, ir_part, registers_part
from .campaign import Campaign, Progress, apart
from .compare import CPUS, MODES
from .objects import TARGETS as OBJECTS
from .objects import Attacked, Target, attack
from .texts import TARGETS as TEXTS

ATTACKS = 1000  # files in one process


def main() -> int:
    """Run the parts until their time is up; the exit status."""
    options = _options()
    parts = options.parts or list(PARTS)
    campaign = Campaign(
        options.minutes * 60 / len(parts),
        options.seed,
        options.programs,
        (options.cpu,) if options.cpu else CPUS,
        (options.mode,) if options.mode else MODES,
        options.save,
    )
    failures = [PARTS[part](campaign) for part in parts]
    return 1 if any(failures) else 0


def objects(campaign: Campaign) -> int:
    """Attack the readers of objects, types and assembly text; the number of failures."""
    return _attack(campaign, "objects", OBJECTS)


def texts(campaign: Campaign) -> int:
    """Attack the compilers with IR and Python that are nearly right; the number of failures."""
    return _attack(campaign, "texts", TEXTS)


def _attack(campaign: Campaign, part: str, targets: Sequence[Target]) -> int:
    progress, total = Progress(part), Attacked()
    for number, first in campaign.batches(ATTACKS):
        job = first, campaign.seconds, min(ATTACKS, campaign.programs - number * ATTACKS)
        done = apart(partial(attack, targets=targets), job)
        if not isinstance(done, Attacked):
            done = Attacked(failures=[(first, f"the batch from here on: {done}")])
        for case, problem in done.failures:
            print(f"{part} {case}: {problem}", flush=True)
        total.add(done)
        progress.tell(_summary(total))
    progress.end(_summary(total))
    return len(total.failures)


def _summary(total: Attacked) -> str:
    return f"{total.cases} files, {total.read} of them read, {len(total.failures)} failures"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{', '.join(PARTS)}; all of them without any")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--programs", type=int, default=sys.maxsize)
    parser.add_argument("--cpu", choices=CPUS, default="")
    parser.add_argument("--mode", choices=MODES, default="")
    parser.add_argument("--save", default="", metavar="FOLDER")
    options = parser.parse_args()
    if unknown := set(options.parts) - PARTS.keys():
        parser.error(f"no part is called {sorted(unknown)[0]!r}; there are {', '.join(PARTS)}")
    return options


PARTS: dict[str, Callable[[Campaign], int]] = {
    "ir": ir_part.run,
    "c": c_part.run,
    "registers": registers_part.run,
    "objects": objects,
    "texts": texts,
}

if __name__ == "__main__":
    sys.exit(main())
