"""Objects with jump tables, as LLVM makes them at level v4: they run where the kernel takes them; others say so."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write

from .run_jump_tables import INPUTS

HERE = Path(__file__).parent
DATA = (HERE.parent / "elf" / "data" / "jumptables.o").read_bytes()
COMMANDS = (os.environ.get(name, "") for name in ("PYBPF_KERNEL_RUNNER", "PYBPF_NEWEST_RUNNER"))
RUNNERS = ["", *(command for commands in COMMANDS for command in commands.splitlines())]
FIRST = (6, 19)
MASK = (1 << 32) - 1


def case(index: int, k: int, default: int) -> int:
    """What the switch of jumptables.c makes of the inputs."""
    a, b = 1234, 777
    arms = (
        a + 3,
        b * 5 + k,
        a ^ b,
        a - k,
        b // 3,
        b % 7,
        a << 2,
        a | k,
        a & 77,
        b + a,
        k,
        a * b,
        a >> 1,
        ~a,
        b - a,
        b ^ k,
    )
    return arms[index] & MASK if index < len(arms) else default


OTHER = [case(index, 1000, 1) for index in INPUTS]
BOTH = [case(index, 1000, 1) + case(index, 2000, 2) & MASK for index in INPUTS]
WANTED = [f"{name} {' '.join(map(str, results))}" for name, results in (("other", OTHER), ("both", BOTH))]
REFUSAL = "creating jump table 'BPF.JT.1.0': Invalid argument help: gotox needs Linux 6.19"


@pytest.mark.kernel
@pytest.mark.parametrize("runner", RUNNERS)
def test_runs_where_there_are_maps_of_instructions(runner: str, tmp_path: Path) -> None:
    objects = {"read.o": DATA, "written.o": write(read(DATA)), "linked.o": write(link([read(DATA)]))}
    for name, data in objects.items():
        (tmp_path / name).write_bytes(data)
    script = [sys.executable, str(HERE / "run_jump_tables.py"), *(str(tmp_path / name) for name in objects)]
    run = subprocess.run([*shlex.split(runner), *script], capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr
    release, *lines = run.stdout.splitlines()
    takes = tuple(int(part) for part in release.split(".")[:2]) >= FIRST
    assert lines == (WANTED if takes else [REFUSAL]) * len(objects)
