#!/usr/bin/env python3
"""Would the tests notice? Puts the faults of `faults.py` into a copy of the tree, one at a time, and runs the tests.

    python tools/mutate.py [WORD...]      only faults whose file or text has one of the words
    python tools/mutate.py --first N      from row N of the table on
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
LIMIT = 900  # seconds for one stage
# The tests by what they are about; each list is a stage.
NEAR = {
    "isel": ["tests/fuzz/test_cases.py", "tests/isel", "tests/exec"],
    "mir": ["tests/fuzz/test_cases.py", "tests/mir", "tests/exec", "tests/isel"],
    "regalloc": ["tests/regalloc", "tests/exec"],
    "emit": ["tests/test_emit.py", "tests/elf", "tests/crosscheck", "tests/exec"],
}
THEN = ["tests/fuzz/test_ir.py", "tests/corpus", "tests/test_debuginfo.py", "tests/vm/test_kernel.py", "tests/elf"]
IGNORED = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info")


def main() -> int:
    """Try all faults; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--first", type=int, default=1, metavar="N", help="begin with row N of the table")
    options = parser.parse_args()
    wanted = FAULTS[options.first - 1 :]
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
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=IGNORED)
        for fault in faults:
            began = time.monotonic()
            by = noticed_by(tree, fault)
            file, old, _ = fault
            taken = f"{FAULTS.index(fault) + 1:3} {time.monotonic() - began:6.1f} s"
            print(f"{taken}  {by or 'NOT NOTICED':40} {file}: {old!r}", flush=True)
            if not by:
                survivors.append(fault)
    return survivors


def noticed_by(tree: Path, fault: Fault) -> str:
    """The first test that fails with the fault in place, "" when all pass."""
    file, old, new = fault
    path = tree / "pybpf_native" / file
    text = path.read_text()
    path.write_text(text.replace(old, new))
    try:
        for stage in stages(tree, file):
            failed = first_failure(tree, stage)
            if failed:
                return failed
        return ""
    finally:
        path.write_text(text)


def stages(tree: Path, file: str) -> list[list[str]]:
    """What to run, the tests of the fault's own room first."""
    room = file.split("/")[0]
    near = NEAR.get(room, NEAR["regalloc"] if room == "allocate.py" else NEAR["emit"])
    found = [[path] for path in near if (tree / path).exists()]
    found.append([path for path in THEN if path not in near])
    return found


def first_failure(tree: Path, paths: list[str]) -> str:
    """The name of the first test that fails, "" when none does."""
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", *paths]
    try:
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return f"{paths[0]} took too long"
    if not done.returncode:
        return ""
    named = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return named[0].split(" - ")[0].split(" ", 1)[1].rpartition("/")[2][:40] if named else f"status {done.returncode}"


if __name__ == "__main__":
    sys.exit(main())
