"""Other people's tools take objects made of the corpus without a word of complaint."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from pybpf_native import compile_ir
from tests.tools import tool

CORPUS = Path(__file__).parent.parent / "corpus"
BPFFS = Path("/sys/fs/bpf")
# Maps of maps, globals of all sorts, CO-RE with its forward declarations, bit-fields, subprograms, kernel functions.
SAMPLE = (
    "map_in_map",
    "rodata_tables",
    "core_task",
    "bitfields",
    "iterator_map",
    "for_each_map",
    "unions",
    "xdp_http",
)
LLVM = tuple(range(22, 17, -1))


def _versions(name: str) -> tuple[str, ...]:
    return (*(f"{name}-{version}" for version in LLVM), name)


# The names that a tool may have, and what it is asked.
TOOLS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "readelf": (("readelf",), ("-aW",)),
    "objdump": (_versions("llvm-objdump"), ("-d", "-r", "-S")),
    "readobj": (_versions("llvm-readobj"), ("--all",)),
    "pahole": (("pahole",), ("-F", "btf")),
    "bpftool": (("bpftool",), ("btf", "dump", "file")),
}
# What they should have found, so that silence is not for want of anything to say.
EXPECTED = {"readelf": ".BTF.ext", "objdump": "exit", "readobj": "R_BPF_64_", "pahole": "struct ", "bpftool": "DATASEC"}


@functools.cache
def compiled(name: str) -> bytes:
    """The object of a program of the corpus, with the text of its source lines."""
    before = Path.cwd()
    os.chdir(CORPUS)  # where the debug information finds the source
    try:
        return compile_ir((CORPUS / f"{name}.ll").read_bytes(), optimize=False)
    finally:
        os.chdir(before)


def run(*command: str, text: str | None = None) -> str:
    """What a command prints; it must have nothing to complain about."""
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert "arning" not in done.stdout
    return done.stdout


@pytest.fixture
def path(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """A file with the object of a program of the corpus."""
    (tmp_path / "program.o").write_bytes(compiled(request.param))
    return str(tmp_path / "program.o")


@pytest.mark.parametrize("path", SAMPLE, indirect=True)
@pytest.mark.parametrize("name", TOOLS)
def test_no_complaint(name: str, path: str) -> None:
    names, options = TOOLS[name]
    assert EXPECTED[name] in run(tool(*names), *options, path)


@pytest.mark.parametrize("path", SAMPLE, indirect=True)
def test_types_as_c_compile(path: str) -> None:
    text = run(tool("bpftool"), "btf", "dump", "file", path, "format", "c")
    run(tool("clang", "cc"), "-fsyntax-only", "-w", "-x", "c", "-", text=text)


@pytest.mark.kernel
@pytest.mark.parametrize("path", SAMPLE, indirect=True)
def test_libbpf_loads_all_programs(path: str) -> None:
    if not os.path.ismount(BPFFS):
        pytest.skip(f"nothing is mounted at {BPFFS}")
    folder = BPFFS / f"pybpf_tools_{os.getpid()}"
    try:
        done = subprocess.run([tool("bpftool"), "prog", "loadall", path, str(folder)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert "BTF" not in done.stderr
        assert list(folder.iterdir())
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_lines_are_quoted(tmp_path: Path) -> None:
    (tmp_path / "program.o").write_bytes(compiled("unions"))
    shown = run(tool(*_versions("llvm-objdump")), "-d", "-S", str(tmp_path / "program.o"))
    source = (CORPUS / "unions.c").read_text().splitlines()
    quoted = [line[2:] for line in shown.splitlines() if line.startswith("; ")]
    assert quoted
    assert set(quoted) <= set(source)
