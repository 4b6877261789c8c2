"""The corpus through both code generators and the kernel: what compiles, is accepted, behaves alike, how large it is.

Everything that is checked comes from one pass over the files for each ISA level, a few files at a time, each in a child
of its own (`crosscheck`). At v3 all files are compared in full; at v1 and v4 every second one is, and the others, like
all at v2, only where ours is refused. The reference is LLVM as llvmlite has it, or an llc on PATH; without either,
what compares with it is skipped. Sizes are held to benchmarks/codesize_baseline.csv, which
`benchmarks/codesize.py --bless` writes anew.
"""

from __future__ import annotations

import csv
import functools
import os
from pathlib import Path

import pytest

from pybpf_native.crosscheck import Result, Settings, check, reference, table
from pybpf_native.crosscheck.isolate import each
from pybpf_native.crosscheck.result import CORE, INTERPRETER, KERNEL, MAPS, TABLES, TYPES

HERE = Path(__file__).parent
BASELINE = HERE.parent.parent / "benchmarks" / "codesize_baseline.csv"
REASONS = BASELINE.with_name("codesize_reasons.csv")  # why programs are larger than LLVM's
REASONS_SHOWN = HERE.parent.parent / "docs" / "code-size.md"
LARGER = 1.05  # than LLVM's, which needs a reason
FILES = sorted(str(path) for path in HERE.glob("*.ll"))
LEVELS = ("v1", "v2", "v3", "v4")
MAIN = "v3"
# Inputs that each program is run on: at v3, and elsewhere.
RUNS, FEWER_RUNS = 40, 8
# Which files are compared in full: those whose number leaves one of these when divided by 2.
IN_FULL = {"v1": (0,), "v2": (), "v3": (0, 1), "v4": (1,)}
# The kernel does most of the waiting, so more children than processors.
CHILDREN = 4

# Files with atomic operations that ISA v1 and v2 lack; LLVM refuses them there too.
NEED_V3 = frozenset(("atomics32", "atomics64", "atomic_counters", "compare_exchange", "tc_policer"))
# Programs that no kernel takes as they are, from anybody's compiler, and why.
NOT_LOADABLE = {
    "struct_ops": "they belong to a struct_ops map",
    "core_exists": "the kernel resolves no enumerator values of types that it does not have",
}
CORPUS_KERNEL = (6, 18)  # the corpus was written on this one; older kernels know less
# The most that ours may be of LLVM's in total at v3.
BOUNDS = {"slots": 0.80, "verifier insns": 0.68, "verifier states": 0.75, "bytes of stack": 0.92}
# Programs whose behaviour is compared at v3, in the kernel and in the interpreter.
FEWEST_RUN, FEWEST_INTERPRETED = 155, 40
# ... and those for which it is not: there is no code of LLVM's, the kernel refuses it, or the kernel's memory is read.
NOT_RUN = {"arith_signed_division", "mul_high", "context_writes", "core_types", "iterator_map"}


@functools.cache
def results(cpu: str) -> dict[str, Result]:
    """Every file of the corpus at one level, by name."""
    reference.has_llvmlite()  # loaded once, for all children
    runs = RUNS if cpu == MAIN else FEWER_RUNS

    def work(path: str) -> Result:
        full = FILES.index(path) % 2 in IN_FULL[cpu]
        # What the kernel runs is in the interpreter, too, in tests/vm.
        settings = Settings(runs=runs * full, verify=cpu == MAIN, always=full, everything=False)
        return check(path, cpu, settings)

    found = {}
    for path, result in each(work, FILES, CHILDREN):
        assert isinstance(result, Result), f"{path}: {result}"
        found[Path(path).stem] = result
    return found


@functools.cache
def baseline() -> dict[tuple[str, str], dict[str, str]]:
    """The rows of the baseline by file and program."""
    with BASELINE.open(newline="") as file:
        return {(row["file_name"], row["prog_name"]): row for row in csv.DictReader(file)}


def needs_reference() -> None:
    if not reference.has_llvmlite() and not reference.find_llc():
        pytest.skip("there is no LLVM with the BPF target to compare with")


def test_every_program_has_its_ir_and_says_what_it_is_for() -> None:
    sources = sorted(HERE.glob("*.c"))
    assert len(sources) >= 120
    assert [path.stem for path in sources] == [Path(path).stem for path in FILES]
    for path in sources:
        assert path.read_text().startswith("// "), path.name


def test_no_machine_left_its_mark_in_the_ir() -> None:
    for path in FILES:
        text = Path(path).read_text()
        assert 'directory: "."' in text, path
        assert "checksumkind" not in text, path
        assert 'directory: "/' not in text, path
        assert 'filename: "/' not in text, path


@pytest.mark.parametrize("cpu", LEVELS)
def test_compiles(cpu: str) -> None:
    refused = {name: result.ours.error for name, result in results(cpu).items() if result.ours.error}
    expected = NEED_V3 if cpu < MAIN else frozenset()
    assert {name: error for name, error in refused.items() if name not in expected} == {}
    assert refused.keys() == expected
    assert all("needs ISA v3" in error for error in refused.values())


@pytest.mark.parametrize("cpu", LEVELS)
def test_llvm_compiles_no_more_than_we_do(cpu: str) -> None:
    needs_reference()
    assert [name for name, r in results(cpu).items() if r.ours.error and not r.reference.error] == []


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_the_kernel_accepts_what_it_accepts_from_llvm(cpu: str) -> None:
    needs_reference()
    rejected = {
        f"{name}: {program}": result.ours.refusal or result.ours.verdicts[program].reason
        for name, result in results(cpu).items()
        for program in result.worse()
    }
    assert rejected == {}


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_the_kernel_accepts(cpu: str) -> None:
    release = tuple(int(part) for part in os.uname().release.split("-")[0].split(".")[:2])
    if release < CORPUS_KERNEL:
        pytest.skip(f"the corpus is for Linux {'.'.join(map(str, CORPUS_KERNEL))}, this is {os.uname().release}")
    refused = {
        f"{name}: {verdict.name}": verdict.reason
        for name, result in results(cpu).items()
        for verdict in result.ours.verdicts.values()
        if not verdict.accepted and name not in NOT_LOADABLE
    }
    refused |= {name: result.ours.refusal for name, result in results(cpu).items() if result.ours.refusal}
    assert refused == {}


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_behaves_as_llvm_s_code(cpu: str) -> None:
    needs_reference()
    assert {name: found for name, result in results(cpu).items() if (found := result.of(KERNEL, INTERPRETER))} == {}
    if cpu == MAIN:
        found = results(cpu).values()
        assert sum(len(result.executed) for result in found) >= FEWEST_RUN
        assert sum(len(result.interpreted) for result in found) >= FEWEST_INTERPRETED
        some = {name for name, r in results(cpu).items() if r.ours.programs.keys() - {*r.executed, *r.interpreted}}
        assert some == NOT_RUN


@pytest.mark.parametrize("cpu", LEVELS)
def test_tables_maps_types_lines_and_accesses_are_llvm_s(cpu: str) -> None:
    needs_reference()
    sorts = TABLES, MAPS, TYPES, CORE
    assert {name: found for name, result in results(cpu).items() if (found := result.of(*sorts))} == {}


def test_no_program_grows() -> None:
    known = baseline()
    sizes = {
        (f"{name}.ll", program): size
        for name, result in results(MAIN).items()
        for program, size in result.ours.programs.items()
    }
    assert sizes.keys() == known.keys(), "write the baseline anew: benchmarks/codesize.py --bless"
    grown = {key: (size, known[key]["prog_size_comp"]) for key, size in sizes.items() if size > recorded(key)}
    assert grown == {}, "(slots now, slots before) of programs that grew"


def reasons() -> list[dict[str, str]]:
    with REASONS.open(newline="") as file:
        return list(csv.DictReader(file))


def larger(cpu: str) -> dict[tuple[str, str], tuple[int, int]]:
    """The programs that are too large, with both sizes."""
    return {
        (f"{name}.ll", program): (size, result.reference.programs[program])
        for name, result in results(cpu).items()
        for program, size in result.ours.programs.items()
        if size > LARGER * result.reference.programs.get(program, size)
    }


@pytest.mark.parametrize("cpu", LEVELS)
def test_what_is_larger_than_llvm_s_has_a_reason(cpu: str) -> None:
    needs_reference()
    explained = {(row["file_name"], row["prog_name"]) for row in reasons() if cpu in row["cpus"].split()}
    found = larger(cpu)
    assert {key: sizes for key, sizes in found.items() if key not in explained} == {}
    if cpu == MAIN:
        assert explained <= found.keys(), "a reason that is none any more"


def test_every_reason_is_shown() -> None:
    text = REASONS_SHOWN.read_text()
    for row in reasons():
        name = row["file_name"].removesuffix(".ll")
        assert f"| {name}: {row['prog_name']} | {row['cpus']} | {row['reason']} |" in text


def recorded(key: tuple[str, str]) -> int:
    """The size of a program in the baseline."""
    return int(baseline()[key]["prog_size_comp"])


def test_the_total_is_smaller_than_llvm_s() -> None:
    rows = [row for row in baseline().values() if row["prog_size_base"] != table.MISSING]
    theirs = {(row["file_name"], row["prog_name"]): int(row["prog_size_base"]) for row in rows}
    ours = {
        (f"{name}.ll", program): size
        for name, result in results(MAIN).items()
        for program, size in result.ours.programs.items()
    }
    assert sum(ours[key] for key in theirs) <= BOUNDS["slots"] * sum(theirs.values())


@pytest.mark.kernel
def test_the_verifier_has_less_to_do() -> None:
    needs_reference()
    totals = [table.totals(result) for result in results(MAIN).values()]
    for number, what in enumerate(table.TOTALS):
        ours, theirs = (sum(total[number][side] for total in totals) for side in (0, 1))
        assert ours <= BOUNDS[what] * theirs, what
