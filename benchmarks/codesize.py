"""Code size and the verifier's effort: our code generator against LLVM's, from the same optimised LLVM IR, at ISA v3.

Two tables: the examples, from their IR after optimisation, by function; and the programs of tests/corpus, by program
(its subprograms included) where the sides differ much, and in total. LLVM's code generator is the one inside llvmlite
(an llc on PATH for files with inline assembly); where there is an llc on PATH, the totals are shown against it as well.
Sizes are in 8-byte slots; the verifier's instructions, states and bytes of stack are those of programs that the running
kernel accepts from both.

    codesize.py [--all] [--csv FILE] [--bless]

--all shows every program. --csv writes all figures with veristat's column names (`_base` is LLVM, `_comp` is ours).
--bless writes them to codesize_baseline.csv, which tests/corpus/test_corpus.py holds us to.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path

from _table import show

from pybpf_native.build import module_of, object_of, optimized
from pybpf_native.crosscheck import Result, Settings, check, reference, table
from pybpf_native.crosscheck.isolate import each
from pybpf_native.elf.reader import read
from pybpf_native.errors import BpfError
from pybpf_native.ir.printer import to_text
from pybpf_native.lang.unit import unit_from_file
from pybpf_native.target import target_for

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES, CORPUS = ROOT / "examples", ROOT / "tests" / "corpus"
BASELINE = Path(__file__).resolve().parent / "codesize_baseline.csv"
CPU = "v3"
# A program is shown when it is this much larger or smaller than LLVM's, in percent.
REMARKABLE = 3
HEAD = ("program", "ours", "LLVM", "% of LLVM")


def main(arguments: list[str]) -> int:
    """Print the tables; the exit status."""
    options = parse(arguments)
    reference.has_llvmlite()  # loaded once, for all children
    try:
        show("Examples: slots", HEAD, with_total(examples()))
    except BpfError as error:
        print(error, file=sys.stderr)
        return 1
    results = corpus()
    show_corpus(results, everything=options.all)
    show_totals(results, "LLVM")
    if reference.find_llc():
        show_totals(corpus(reference.LLC), Path(reference.find_llc()).name)
    for path in [*([options.csv] if options.csv else []), *([BASELINE] if options.bless else [])]:
        write(path, results)
    return int(any(result.ours.error or result.worse() for result in results))


def parse(arguments: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--all", action="store_true", help="show every program of the corpus")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write all figures of the corpus")
    parser.add_argument("--bless", action="store_true", help=f"write them to {BASELINE.name}")
    return parser.parse_args(arguments)


def examples() -> list[list[object]]:
    """One row a function of the examples."""
    target = target_for(CPU)
    rows: list[list[object]] = []
    for path in sorted(EXAMPLES.glob("*.py")):
        module = optimized(module_of(unit_from_file(str(path)), target), target)
        text = to_text(module)
        ours, theirs = object_of(module, target), read(reference.compiled(text, CPU).data, "llvm.o")
        sizes = {function.name: function.slots for function in theirs.functions}
        rows += [row(f"{path.name}: {one.name}", one.slots, sizes[one.name]) for one in ours.functions]
    return rows


def row(name: str, ours: int, theirs: int) -> list[object]:
    """A row of a table."""
    return [name, ours, theirs, ours / theirs * 100 if theirs else 0.0]


def with_total(rows: list[list[object]]) -> list[list[object]]:
    """The rows and their sum."""
    ours, theirs = (sum(int(str(one[i])) for one in rows) for i in (1, 2))
    return [*rows, row("all", ours, theirs)]


def corpus(by: str = "") -> list[Result]:
    """Every file of the corpus through both; `by` says which LLVM."""
    paths = sorted(str(path) for path in CORPUS.glob("*.ll"))
    results = []
    for path, result in each(lambda path: check(path, CPU, Settings(by, runs=0)), paths):
        if not isinstance(result, Result):
            sys.exit(f"codesize: {path}: {result}")
        results.append(result)
    return results


def show_corpus(results: list[Result], *, everything: bool) -> None:
    """Print the table of programs."""
    rows = [
        row(f"{Path(result.path).stem}: {name}", size, result.reference.programs[name])
        for result in results
        for name, size in result.ours.programs.items()
        if name in result.reference.programs
    ]
    shown = [one for one in rows if everything or abs(float(str(one[3])) - 100) > REMARKABLE]
    show("Corpus: slots" + ("" if everything else f", where they differ by {REMARKABLE} %"), HEAD, shown)


def show_totals(results: list[Result], peer: str) -> None:
    """Print the table of totals against `peer`."""
    totals = [table.totals(result) for result in results]
    sums = [[sum(one[number][side] for one in totals) for side in (0, 1)] for number in range(len(table.TOTALS))]
    count = sum(name in result.reference.programs for result in results for name in result.ours.programs)
    show(
        f"Corpus: all {count} programs",
        ("", "ours", peer, f"% of {peer}"),
        [row(name, *pair) for name, pair in zip(table.TOTALS, sums, strict=True)],
    )


def write(path: Path, results: list[Result]) -> None:
    """Write all figures."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(table.COLUMNS)
        writer.writerows(one for result in results for one in table.rows(result))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
