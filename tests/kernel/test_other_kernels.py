"""Attachments that the kernel of this machine may not have, inside another kernel.

PYBPF_KERNEL_RUNNER is a command to put in front of one that runs there, with this machine's files in sight; it may
be several, one a line. The objects are made here, loading and attaching happen there.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native.api import compile, compile_ir
from pybpf_native.elf.writer import write
from pybpf_native.object import Object

from ..handmade import ARRAY, U32, U64, Builder

RUNNERS = os.environ.get("PYBPF_KERNEL_RUNNER", "").splitlines()
EXAMPLE = Path(__file__).parents[2] / "examples" / "clone_counts.py"
SCRIPT = Path(__file__).with_name("run_kprobe.py")
MODULES_SCRIPT = Path(__file__).with_name("run_module_functions.py")
MODULES_SOURCE = Path(__file__).parent / "data" / "module_functions.ll"
SECTIONS = {
    "entry": "kprobe/hrtimer_nanosleep",
    "exit": "kretprobe/hrtimer_nanosleep",
    "call": "ksyscall/getppid",
    "point": "tracepoint/syscalls/sys_enter_getppid",
    "raw": "raw_tp/sys_exit",
    "typed": "tp_btf/sys_enter",
    "before": "fentry/hrtimer_nanosleep",
    "after": "fexit/hrtimer_nanosleep",
}
# A kernel without syscall wrappers in its way: time.sleep may come in by either of two calls, both end here.
COUNT = """
    call 14
    r0 >>= 32
    r1 = wanted ll
    r1 = *(u32 *)(r1 + 0)
    if r0 != r1 goto out
    *(u32 *)(r10 - 4) = {index}
    r2 = r10
    r2 += -4
    r1 = counts ll
    call 1
    if r0 == 0 goto out
    r1 = 1
    lock *(u64 *)(r0 + 0) += r1
out:
    r0 = 0
    exit
"""


def probes() -> Object:
    builder = Builder()
    builder.map("counts", ARRAY, len(SECTIONS), U32, U64)
    builder.variable(builder.section(".bss", size=4), "wanted", U32, 0)
    for index, (name, section) in enumerate(SECTIONS.items()):
        builder.function(name, section, COUNT.format(index=index))
    return builder.build()


@pytest.mark.skipif(not RUNNERS, reason="PYBPF_KERNEL_RUNNER names no command that runs another one in another kernel")
@pytest.mark.parametrize("runner", RUNNERS)
def test_objects_count_in_another_kernel(runner: str, tmp_path: Path) -> None:
    path, clones = tmp_path / "probes.o", tmp_path / "clone_counts.o"
    path.write_bytes(write(probes()))
    compile(str(EXAMPLE), str(clones))
    command = [*shlex.split(runner), sys.executable, str(SCRIPT), str(path), str(clones)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr
    found = {name: int(count) for name, count in (line.split() for line in run.stdout.splitlines())}
    assert found.pop("closed") == 0
    assert found.pop("clones") == 3
    assert found.pop("raw") >= 10
    assert found.pop("typed") >= 10
    assert found == {"entry": 5, "exit": 5, "call": 5, "point": 5, "before": 5, "after": 5}


@pytest.mark.skipif(not RUNNERS, reason="PYBPF_KERNEL_RUNNER names no command that runs another one in another kernel")
@pytest.mark.parametrize("runner", RUNNERS)
def test_functions_of_modules_are_called(runner: str, tmp_path: Path) -> None:
    path = tmp_path / "module_functions.o"
    path.write_bytes(compile_ir(MODULES_SOURCE.read_bytes()))
    command = [*shlex.split(runner), sys.executable, str(MODULES_SCRIPT), str(path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr
    found = dict(line.split() for line in run.stdout.splitlines())
    # 6.1 does not have the function of the other module yet.
    assert found in (
        {"look_up": "-97", "both": "-970022", "closed": "0"},
        {"look_up": "-97", "both": "-969000", "closed": "0"},
    )
