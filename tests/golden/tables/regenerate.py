#!/usr/bin/env python3
"""Writes reference.txt: the tables of LLVM's objects, of the corpus and of the files beside this one.

Run as `python3 -m tests.golden.tables.regenerate` with llc of LLVM 22 on PATH (llc-22, or llc). One line a fact; facts
whose presence tells nothing (`crosscheck.elf_tables.ALLOWED` says which, and why) are left out.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pybpf_native.crosscheck import elf_tables
from pybpf_native.crosscheck.reference import LLC_FLAGS, find_llc

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parent.parent / "corpus"
REFERENCE = HERE / "reference.txt"
BIG = 7  # every so many programs of the corpus are also made for the other byte order


def cases() -> list[tuple[str, Path, bool]]:
    """(name, file, big endian)"""
    corpus = sorted(CORPUS.glob("*.ll"))
    found = [(path.stem, path, False) for path in corpus]
    found += [(f"{path.stem} big", path, True) for path in corpus[::BIG]]
    own = sorted(HERE.glob("*.ll"))
    return (
        found
        + [(f"tables/{path.stem}", path, False) for path in own]
        + [(f"tables/{path.stem} big", path, True) for path in own]
    )


def load() -> dict[str, elf_tables.Facts]:
    """The facts of LLVM's objects by the name of their case."""
    known: dict[str, elf_tables.Facts] = {}
    for line in REFERENCE.read_text().splitlines():
        if line.startswith("== "):
            facts = known[line[3:]] = {}
        else:
            key, _, value = line.partition("\t")
            facts[key] = value
    return known


def by_llvm(llc: str, path: Path, big_endian: bool) -> bytes:
    """LLVM's object, nothing when it refuses the file."""
    triple = "bpfeb" if big_endian else "bpfel"
    command = [llc, f"-march={triple}", "-mcpu=v3", *LLC_FLAGS, "-o", "-", str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    return b"" if done.returncode else done.stdout


def main() -> int:
    """Write the file; the exit status."""
    llc = find_llc()
    if not llc:
        print("regenerate: there is no llc", file=sys.stderr)
        return 1
    lines = []
    for name, path, big_endian in cases():
        data = by_llvm(llc, path, big_endian)
        if not data:
            print(f"{name}: LLVM refuses it", file=sys.stderr)
            continue
        lines.append(f"== {name}")
        lines += [f"{key}\t{value}" for key, value in elf_tables.relevant(elf_tables.facts(data)).items()]
    REFERENCE.write_text("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
