#!/usr/bin/env python3
"""Would the tests notice? Puts the faults of `faults.py` into a copy of the tree, one at a time, and runs the tests.

    python tools/mutate.py [WORD...]      only faults whose file or text has one of the words
    python tools/mutate.py --rows 10-19   only these rows of the table
    python tools/mutate.py --check        whether every row of the table still fits the code

The tests that should notice come first, so that most faults are noticed within seconds; only one that survives meets
the rest, which takes minutes. A fault that makes them run too long is noticed as well. The exit status says whether
enough were noticed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from faults import FAULTS, Fault

ROOT = Path(__file__).resolve().parent.parent
ENOUGH = 0.95
LIMIT = 1800  # seconds for one stage
# The tests by what they are about, a stage each.
CASES, RANDOM = "tests/fuzz/test_cases.py", "tests/fuzz/test_ir.py"
NEAR = {
    "isel": ([CASES, "tests/isel"], [RANDOM], ["tests/exec"]),
    "mir": ([CASES, "tests/mir"], [RANDOM], ["tests/exec", "tests/isel"]),
    "regalloc": (["tests/regalloc"], [CASES, RANDOM], ["tests/exec"]),
    "emit": ([CASES, "tests/elf", "tests/isel", "tests/mir"], ["tests/exec"], [RANDOM]),
}
THEN = [f"tests/{name}" for name in ("corpus", "test_debuginfo.py", "vm", "isel", "mir", "elf", "crosscheck", "load")]
IGNORED = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info")


def main() -> int:
    """Try all faults; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--rows", default=f"1-{len(FAULTS)}", metavar="M-N", help="the rows of the table to try")
    options = parser.parse_args()
    first, _, last = options.rows.partition("-")
    wanted = FAULTS[int(first) - 1 : int(last or first)]
    faults = [fault for fault in wanted if not options.words or any(w in " ".join(fault) for w in options.words)]
    misfits = [fault for fault in faults if not fits(fault)]
    for file, old, _ in misfits:
        print(f"not there exactly once: {file}: {old!r}")
    if options.check or misfits:
        return 1 if misfits else 0
    survivors = try_all(faults)
    caught = len(faults) - len(survivors)
    print(f"{caught} of {len(faults)} faults noticed, {caught / len(faults):.1%}; not noticed:")
    for file, old, new in survivors:
        print(f"  {file}: {old!r} -> {new!r}")
    return 0 if caught >= ENOUGH * len(faults) else 1


def fits(fault: Fault) -> bool:
    """Whether the text to be changed is there, once."""
    file, old, _ = fault
    return (ROOT / "pybpf_native" / file).read_text().count(old) == 1


def try_all(faults: list[Fault]) -> list[Fault]:
    """Those that nobody noticed."""
    survivors = []
    broken: list[str] = []  # tests that fail without a fault too
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=IGNORED)
        for fault in faults:
            began = time.monotonic()
            by = noticed_by(tree, fault, broken)
            file, old, _ = fault
            taken = f"{FAULTS.index(fault) + 1:3} {time.monotonic() - began:6.1f} s"
            print(f"{taken}  {by or 'NOT NOTICED':40} {file}: {old!r}", flush=True)
            if not by:
                survivors.append(fault)
    return survivors


def noticed_by(tree: Path, fault: Fault, broken: list[str]) -> str:
    """The first test that fails because of the fault, "" when there is none. One that fails anyway goes to `broken`."""
    file, old, new = fault
    path = tree / "pybpf_native" / file
    text = path.read_text()
    for stage in stages(file):
        while True:
            path.write_text(text.replace(old, new))
            left_out = [f"--{'deselect' if '::' in test else 'ignore'}={test}" for test in broken]
            failed = failures(tree, ["-x", *left_out, *stage])
            path.write_text(text)
            if not failed:
                break
            if not failed[0].startswith("tests/") or not failures(tree, failed):
                return failed[0].rpartition("/")[2][:40]
            print(f"fails without a fault: {failed[0]}", flush=True)
            broken += failed
    return ""


def stages(file: str) -> list[list[str]]:
    """What to run, the tests of the fault's own room first."""
    room = file.split("/")[0]
    near = NEAR.get(room, NEAR["regalloc"] if room == "allocate.py" else NEAR["emit"])
    return [*near, THEN]


def failures(tree: Path, arguments: list[str]) -> list[str]:
    """The names of the tests that fail."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", *arguments]
    try:
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return ["they took too long"]
    named = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if done.returncode and not named:
        return [f"status {done.returncode}"]
    return [line.split(" - ")[0].split(" ", 1)[1] for line in named]


if __name__ == "__main__":
    sys.exit(main())
