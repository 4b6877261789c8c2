"""Runs user scripts as a user would: a file, a Python, an exit status and what it printed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = """\
from ctypes import c_int32, c_int64, c_uint64, c_void_p
import os

from pybpf_native import BPF, bpf, bpfglobal, map, section, struct
from pybpf_native.helper import ktime, pid
from pybpf_native.maps import HashMap


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"


"""
COUNTER = (
    HEAD
    + """\
@bpf
@map
def counts() -> HashMap:
    return HashMap(key=c_int32, value=c_uint64, max_entries=64)


@bpf
@section("tracepoint/syscalls/sys_enter_getpgid")
def count(ctx: c_void_p) -> c_int64:
    who = pid()
    seen = counts().lookup(who)
    if seen:
        counts().update(who, seen + 1)
    else:
        counts().update(who, 1)
    return 0


with BPF() as b:
    b.load_and_attach()
    for _ in range(7):
        os.getpgid(0)
    print("counted", b["counts"][os.getpid()])
"""
)


def run_script(
    path: Path,
    text: str | None = None,
    *arguments: str,
    python: str = sys.executable,
    prefix: tuple[str, ...] = (),
    timeout: float = 60,
) -> subprocess.CompletedProcess[str]:
    """Write `text` to `path` if given, and run it with this checkout's package; `prefix` is a command before it."""
    if text is not None:
        path.write_text(text)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [*prefix, python, str(path), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, env=environment, check=False)
