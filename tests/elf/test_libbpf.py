"""Written objects load with libbpf: maps, globals, subprograms, callbacks, types and lines as the kernel wants them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write

from .test_writer import DATA, tool

BPFFS = Path("/sys/fs/bpf")


@pytest.fixture
def pins() -> Iterator[Path]:
    """A folder of our own for pinned programs, gone afterwards."""
    if not os.path.ismount(BPFFS):
        pytest.skip(f"nothing is mounted at {BPFFS}")
    folder = BPFFS / f"pybpf_test_{os.getpid()}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


@pytest.mark.kernel
@pytest.mark.parametrize("rounds", [1, 2])
def test_loads(tmp_path: Path, pins: Path, rounds: int) -> None:
    data = (DATA / "program.o").read_bytes()
    for _ in range(rounds):
        data = write(read(data))
    path = tmp_path / "program.o"
    path.write_bytes(data)
    command = [tool("bpftool"), "prog", "loadall", str(path), str(pins / "all")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert sorted(pin.name for pin in (pins / "all").iterdir()) == ["first", "second"]
    dump = [tool("bpftool"), "prog", "dump", "xlated", "pinned", str(pins / "all" / "first")]
    shown = subprocess.run(dump, capture_output=True, text=True, timeout=60, check=True).stdout
    assert "int first(void * ctx):" in shown
    assert "long body(u32 index, void * ctx):" in shown
    assert "; *count += twice(3);" in shown
