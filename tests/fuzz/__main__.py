"""Random inputs for as long as one likes: `python3 -m tests.fuzz [PART...] --minutes 10 --seed 7`.

The parts, among which the time is divided: `ir`, random programs before all judges (what the IR means, our code and
LLVM's, in the interpreter and in the kernel); `c`, the same with random C through clang where there is one;
`registers`, random problems for the register allocator and its checker; `objects` and `texts`, files that are nearly
right: objects, types and assembly text for the readers, IR and Python for the compilers. Only when it is named:
`corpus`, a crosscheck of the C programs of tests/corpus.

Without `--cpu` and `--mode` every program is compiled at every ISA level, in one mode after the other. The exit status
says whether all was well.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from . import c_part, corpus_part, ir_part, registers_part
from .attack_part import attack_part
from .campaign import Campaign, Part
from .compare import CPUS, MODES
from .objects import TARGETS as OBJECTS
from .texts import TARGETS as TEXTS


def main() -> int:
    """Run the parts until their time is up; the exit status."""
    options = options_of(sys.argv[1:])
    parts = options.parts or [part for part in PARTS if part not in NAMED_ONLY]
    campaign = Campaign(
        options.minutes * 60 / len(parts),
        options.seed,
        options.programs,
        (options.cpu,) if options.cpu else CPUS,
        (options.mode,) if options.mode else MODES,
        options.jobs,
        options.save,
    )
    failures = [PARTS[part].run(part, campaign) for part in parts]
    return 1 if any(failures) else 0


def options_of(arguments: Sequence[str]) -> argparse.Namespace:
    """What a command line says."""
    as_it_is = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__, formatter_class=as_it_is)
    usual = ", ".join(part for part in PARTS if part not in NAMED_ONLY)
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{', '.join(PARTS)} (default: {usual})")
    parser.add_argument("--minutes", type=float, default=1.0, metavar="N", help="of all parts together (default: 1)")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="of the first program (default: 0)")
    parser.add_argument("--programs", type=int, default=sys.maxsize, metavar="N", help="most programs of a part")
    parser.add_argument("--cpu", choices=CPUS, default="", help="one ISA level alone")
    parser.add_argument("--mode", choices=MODES, default="", help="how IR is treated before it is compiled, one alone")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at once (default: 1)")
    parser.add_argument("--save", default="", metavar="FOLDER", help="keep the smallest program of each disagreement")
    options = parser.parse_args(arguments)
    if unknown := set(options.parts) - PARTS.keys():
        parser.error(f"no part is called {sorted(unknown)[0]!r}; there are {', '.join(PARTS)}")
    return options


PARTS: dict[str, Part] = {
    "ir": ir_part.PART,
    "c": c_part.PART,
    "registers": registers_part.PART,
    "objects": attack_part(OBJECTS),
    "texts": attack_part(TEXTS),
    "corpus": corpus_part.PART,
}
# Nothing of it is random but the inputs of its programs.
NAMED_ONLY = {"corpus"}

if __name__ == "__main__":
    sys.exit(main())
