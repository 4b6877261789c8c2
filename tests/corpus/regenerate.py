#!/usr/bin/env python3
"""Makes the .ll files of this folder from the .c files: `tests/corpus/regenerate.py [NAME...]`.

Needs clang 22 with the BPF target: `clang-22`, `clang` when it is 22, or the one in the PyPI package `ziglang`. The
output is that of `clang -O2 -g -mcpu=v3`, without checksums of the source, so that no byte depends on the machine.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VERSION = 22
CLANGS = (["clang-22"], ["clang"], [sys.executable, "-m", "ziglang", "clang"])
FLAGS = "-target bpf -mcpu=v3 -O2 -g -S -emit-llvm -fdebug-compilation-dir=. -gno-embed-source -Wall -Wno-unused -o -"
CHECKSUM = re.compile(r", checksumkind: \w+, checksum: \"[0-9a-f]*\"")


def main(names: list[str]) -> int:
    """Write what is asked for, everything without names; the exit status."""
    clang = find_clang()
    if clang is None:
        print(f"regenerate: no clang {VERSION} with the BPF target was found", file=sys.stderr)
        return 1
    failed = [
        path.stem for path in sorted(HERE.glob("*.c")) if not names or path.stem in names if not make(clang, path)
    ]
    if failed:
        print(f"regenerate: clang refuses {', '.join(failed)}", file=sys.stderr)
    return bool(failed)


def find_clang() -> list[str] | None:
    """The command of a clang of the right version."""
    for command in CLANGS:
        try:
            done = subprocess.run([*command, "--version"], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            continue
        if f"clang version {VERSION}." in done.stdout:
            return command
    return None


def make(clang: list[str], path: Path) -> bool:
    """Compile one file; whether that worked. What clang says is shown as it is."""
    command = [*clang, *FLAGS.split(), path.name]
    done = subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode == 0:
        path.with_suffix(".ll").write_text(CHECKSUM.sub("", done.stdout))
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
