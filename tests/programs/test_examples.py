"""The example programs as objects: accepted by other people's tools, and the same in effect as LLVM's code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pybpf_native.cli import main
from pybpf_native.elf.reader import read as read_object
from pybpf_native.helper import XDP_DROP, XDP_PASS
from pybpf_native.load.collection import Collection
from pybpf_native.load.trace import trace_messages
from pybpf_native.object import Object
from pybpf_native.testing import packets
from tests.exec.harness import llvm
from tests.tools import tool

from .scripts import ROOT

# Name -> the type of its program.
EXAMPLES = {
    "hello_world": "tracepoint",
    "clone_counts": "tracepoint",
    "sync_timing": "tracepoint",
    "xdp_firewall": "xdp",
}
BPFFS = Path("/sys/fs/bpf")


def compiled(name: str, folder: Path, emit: str = "obj") -> Path:
    """An example compiled by the command line."""
    path = folder / f"{name}.{emit}"
    assert main(["compile", str(ROOT / "examples" / f"{name}.py"), "--emit", emit, "-o", str(path)]) == 0
    return path


def quiet(*command: str) -> str:
    """The output of a tool that must succeed and complain of nothing."""
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "warning" not in (ran.stdout + ran.stderr).lower()
    assert ran.stderr == ""
    return ran.stdout


@pytest.mark.parametrize("name", EXAMPLES)
def test_tools_read_it_without_a_warning(name: str, tmp_path: Path) -> None:
    path = str(compiled(name, tmp_path))
    assert ".BTF.ext" in quiet(tool("readelf"), "-aW", path)
    assert "call" in quiet(tool("llvm-objdump-22", "llvm-objdump"), "-dr", path)
    assert "FUNC" in quiet(tool("bpftool"), "btf", "dump", "file", path)


@pytest.fixture
def pinned() -> Iterator[Path]:
    """A folder in a BPF file system, removed with all pins."""
    if not os.path.ismount(BPFFS):
        quiet("mount", "-t", "bpf", "bpf", str(BPFFS))
    folder = BPFFS / f"pybpf-test-{os.getpid()}"
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.kernel
@pytest.mark.parametrize("name", EXAMPLES)
def test_bpftool_loads_it(name: str, tmp_path: Path, pinned: Path) -> None:
    quiet(tool("bpftool"), "prog", "loadall", str(compiled(name, tmp_path)), str(pinned))
    (program,) = pinned.iterdir()
    assert f": {EXAMPLES[name]} " in quiet(tool("bpftool"), "prog", "show", "pinned", str(program))


def objects(name: str, folder: Path) -> tuple[Object, Object]:
    """(ours, LLVM's) from the same IR: what `--emit ll` writes."""
    pytest.importorskip("llvmlite")
    return read_object(compiled(name, folder).read_bytes()), llvm(compiled(name, folder, "ll").read_text())


def fork(count: int) -> int:
    """A process that forks so often; its id."""
    parent = os.fork()
    if not parent:
        for _ in range(count):
            child = os.fork()
            if not child:
                os._exit(0)
            os.waitpid(child, 0)
        os._exit(0)
    os.waitpid(parent, 0)
    return parent


@pytest.mark.kernel
def test_hello_world_agrees(tmp_path: Path, tracefs: str) -> None:
    for obj in objects("hello_world", tmp_path):
        with Collection(obj) as b:
            b.load_and_attach()
            with subprocess.Popen(["/bin/true"]) as started:
                pass
            wanted = f"Hello, World! from process {started.pid}"
            assert any(wanted in str(line) for line in trace_messages(timeout=1))


@pytest.mark.kernel
def test_clone_counts_agree(tmp_path: Path, tracefs: str) -> None:
    for obj in objects("clone_counts", tmp_path):
        with Collection(obj) as b:
            b.load_and_attach()
            for count in (1, 4):
                assert b["hist"][fork(count)] == count


@pytest.mark.kernel
def test_sync_timing_agrees(tmp_path: Path, tracefs: str) -> None:
    for obj in objects("sync_timing", tmp_path):
        with Collection(obj) as b:
            b.load_and_attach()
            seen: list[object] = []
            b["events"].open_ring_buffer(seen.append)  # type: ignore[union-attr]
            for _ in range(4):
                os.sync()
            b["events"].consume()  # type: ignore[union-attr]
        assert [(event.process, event.command) for event in seen] == [(os.getpid(), _command())] * len(seen)  # type: ignore[attr-defined]
        assert len(seen) >= 2
        assert all(event.milliseconds < 1000 for event in seen)  # type: ignore[attr-defined]


@pytest.mark.kernel
def test_xdp_firewall_agrees(tmp_path: Path) -> None:
    blocked = int.from_bytes(bytes((192, 0, 2, 66)), sys.byteorder)
    frames = [packets.udp(b"question", source="192.0.2.66"), packets.udp(b"question"), bytes(14)]
    for obj in objects("xdp_firewall", tmp_path):
        with Collection(obj) as b:
            b.load()
            b["blocked"][blocked] = 0
            firewall = b.get_program("firewall")
            assert [firewall.test_run(data=frame).retval for frame in frames] == [XDP_DROP, XDP_PASS, XDP_PASS]
            (event,) = b["drops"].events(timeout=0)  # type: ignore[union-attr]
            assert (event.source, event.length, event.protocol) == (blocked, 50, 17)
            assert sum(b["verdicts"][XDP_PASS]) == 2


def _command() -> str:
    return Path("/proc/self/comm").read_text().strip()
