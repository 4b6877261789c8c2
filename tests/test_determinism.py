"""The same input gives the same bytes: in every process, for every hash seed, on every Python that is supported."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
VERSIONS = ("3.11", "3.12", "3.13")
SEEDS = ("1", "4294967295")
# Prints a digest of the object, and of the assembly text, of each file named; Python files by way of our own optimiser.
DIGESTS = """
import hashlib, sys
from pybpf_native import build
from pybpf_native.elf.assembly import to_assembly
from pybpf_native.elf.writer import write
from pybpf_native.ir.simplify import simplify
from pybpf_native.lang.unit import unit_from_file

for path in sys.argv[1:]:
    if path.endswith(".ll"):
        module = build.read_ir(open(path, "rb").read(), path)
    else:
        module = build.module_of(unit_from_file(path))
        simplify(module)
    obj = build.object_of(module)
    print(path, hashlib.sha256(write(obj) + to_assembly(obj).encode()).hexdigest())
"""
FILES = [
    str(path.relative_to(ROOT))
    for pattern in ("examples/*.py", "tests/corpus/*.ll", "tests/golden/tables/*.ll")
    for path in sorted(ROOT.glob(pattern))
]


def interpreters() -> Iterator[tuple[str, str]]:
    """(version, path) of other Pythons: on PATH, or where pyenv keeps them."""
    for version in VERSIONS:
        names = [shutil.which(f"python{version}") or ""]
        kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
        names += [str(path) for path in sorted(kept.glob(f"{version}*/bin/python"))]
        for path in names:
            if path and version_of(path) == version:
                yield version, path
                break


def version_of(path: str) -> str:
    """A version like 3.12, or "" when it does not run."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([path, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def digests(python: str, seed: str) -> list[str]:
    """What a process of its own makes of FILES."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [python, "-c", DIGESTS, *FILES]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@functools.cache
def expected() -> list[str]:
    return digests(sys.executable, "0")


@pytest.mark.parametrize("seed", SEEDS)
def test_hash_seeds(seed: str) -> None:
    assert len(expected()) == len(FILES)
    assert digests(sys.executable, seed) == expected()


@pytest.mark.parametrize("version", VERSIONS)
def test_versions_of_python(version: str) -> None:
    found = dict(interpreters())
    if version not in found:
        pytest.skip(f"no python{version} on PATH or in PYENV_ROOT")
    assert digests(found[version], "random") == expected()
