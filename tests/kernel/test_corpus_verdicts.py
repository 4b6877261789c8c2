"""What other kernels accept of LLVM's code for the corpus, they accept of ours.

Older verifiers know less, and code that is right for one may be refused by another. PYBPF_KERNEL_RUNNER names commands
that run another one inside another kernel (see test_other_kernels.py); all of the corpus is compiled here and loaded
there, in one go. `verdicts.csv` says which programs each kernel accepts of LLVM's: with PYBPF_BLESS=1 it is found out
anew for the kernels that there are, which needs llvmlite and an llc for inline assembly.
"""

from __future__ import annotations

import csv
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native.crosscheck.isolate import each
from pybpf_native.crosscheck.reference import NoReference, at_level, compiled, has_llvmlite
from pybpf_native.elf.writer import write
from pybpf_native.errors import CompileError
from pybpf_native.ir.reader import read
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

HERE = Path(__file__).parent
CORPUS = sorted((HERE.parent / "corpus").glob("*.ll"))
TABLE = HERE / "verdicts.csv"
RUNNERS = os.environ.get("PYBPF_KERNEL_RUNNER", "").splitlines()
CPU = "v3"
YES, NO = "accepted", "refused"

Program = tuple[str, str]  # file, name


def test_the_table_is_of_the_corpus() -> None:
    files = {path.stem for path in CORPUS}
    known = {file for file, _ in read_table()}
    assert known <= files
    assert len(known) > 0.9 * len(files)  # a few objects need what only newer kernels have


@pytest.mark.skipif(not RUNNERS, reason="PYBPF_KERNEL_RUNNER names no command that runs another one in another kernel")
@pytest.mark.parametrize("runner", RUNNERS)
def test_what_llvm_gets_accepted_is_accepted(runner: str, tmp_path: Path) -> None:
    if os.environ.get("PYBPF_BLESS"):
        bless(runner, tmp_path)
    for path in CORPUS:
        (tmp_path / f"{path.stem}.o").write_bytes(ours(path))
    kernel, verdicts = loaded(runner, tmp_path)
    wanted = {program for program, kernels in read_table().items() if kernels.get(kernel) == YES}
    assert wanted, f"verdicts.csv says nothing of Linux {kernel}: write it with PYBPF_BLESS=1"
    reasons = {program: verdicts.get(program, verdicts.get((program[0], "*"), "was not loaded")) for program in wanted}
    assert {program: reason for program, reason in reasons.items() if reason != YES} == {}


def ours(path: Path) -> bytes:
    return write(compile_module(read(path.read_text(), path.name), target_for(CPU)))


def loaded(runner: str, folder: Path) -> tuple[str, dict[Program, str]]:
    """(series of the kernel, why each program was refused, or YES)"""
    command = [*shlex.split(runner), sys.executable, str(HERE / "run_corpus.py"), str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr
    head, *lines = run.stdout.splitlines()
    rows = [line.split("\t", 3) for line in lines]
    series = ".".join(head.removeprefix("kernel ").split(".")[:2])
    return series, {(file, name): YES if accepted == "1" else reason for file, name, accepted, reason in rows}


# The table: a row a program, a column a kernel.


def read_table() -> dict[Program, dict[str, str]]:
    with TABLE.open(newline="") as file:
        return {(row.pop("file"), row.pop("program")): row for row in csv.DictReader(file)}


def bless(runner: str, folder: Path) -> None:
    """Load LLVM's objects and write down what became of them."""
    inside = folder / "llvm"
    inside.mkdir()
    has_llvmlite()  # once, for all children
    for path, data in each(reference, CORPUS):
        if isinstance(data, bytes):
            (inside / f"{Path(path).stem}.o").write_bytes(data)
    kernel, verdicts = loaded(runner, inside)
    table = read_table() if TABLE.exists() else {}
    for program, reason in verdicts.items():
        if program[1] != "*":
            table.setdefault(program, {})[kernel] = YES if reason == YES else NO
    kernels = sorted({name for row in table.values() for name in row}, key=lambda name: [*map(int, name.split("."))])
    with TABLE.open("w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["file", "program", *kernels])
        rows.writerows([*program, *(row.get(name, NO) for name in kernels)] for program, row in sorted(table.items()))


def reference(path: Path) -> bytes | None:
    try:
        return compiled(at_level(path.read_text(), CPU), CPU).data
    except (NoReference, CompileError):
        return None
