"""Other people's tools take objects of the whole corpus without a word of complaint, and libbpf loads what it loads of
LLVM's."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pybpf_native.crosscheck.reference import NoReference
from tests.tools import tool

from .made import CORPUS, SOURCES, llvms, ours

BPFFS = Path("/sys/fs/bpf")
# Types that C declarations are made of: maps of maps, globals of all sorts, CO-RE with its forward declarations,
# bit-fields, subprograms, kernel functions.
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


# The names that a tool may have, what it is asked, whether it takes many files at once.
TOOLS: dict[str, tuple[tuple[str, ...], tuple[str, ...], bool]] = {
    "readelf": (("readelf",), ("-aW",), True),
    "objdump": (_versions("llvm-objdump"), ("-d", "-r", "-S"), True),
    "readobj": (_versions("llvm-readobj"), ("--all",), True),
    "pahole": (("pahole",), ("-F", "btf"), False),
    "bpftool": (("bpftool",), ("btf", "dump", "file"), False),
}
# What they should find in every file, so that silence is not for want of anything to say.
EXPECTED = {
    "readelf": ".BTF.ext",
    "objdump": "file format",
    "readobj": "R_BPF_64_NODYLD32",
    "pahole": "",  # of a file without structs it says nothing
    "bpftool": "DATASEC",
}


def run(*command: str, text: str | None = None) -> str:
    """What a command prints; it must have nothing to complain about."""
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    assert "arning" not in done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The objects of the whole corpus."""
    made = tmp_path_factory.mktemp("objects")
    for source in SOURCES:
        (made / f"{source.stem}.o").write_bytes(ours(source))
    return made


@pytest.mark.parametrize("name", TOOLS)
def test_no_complaint(name: str, folder: Path) -> None:
    names, options, many = TOOLS[name]
    paths = sorted(map(str, folder.iterdir()))
    assert len(paths) == len(SOURCES)
    shown = [run(tool(*names), *options, *part) for part in ([paths] if many else [[path] for path in paths])]
    assert "".join(shown).count(EXPECTED[name]) >= len(paths)


@pytest.mark.parametrize("name", SAMPLE)
def test_types_as_c_compile(name: str, folder: Path) -> None:
    text = run(tool("bpftool"), "btf", "dump", "file", str(folder / f"{name}.o"), "format", "c")
    run(tool("clang", "cc"), "-fsyntax-only", "-w", "-x", "c", "-", text=text)


@pytest.fixture(scope="module")
def pins() -> Iterator[Path]:
    """A folder of our own for pinned programs, gone afterwards."""
    if not os.path.ismount(BPFFS):
        pytest.skip(f"nothing is mounted at {BPFFS}")
    pins = BPFFS / f"pybpf_tools_{os.getpid()}"
    pins.mkdir()
    yield pins
    shutil.rmtree(pins)


def why_not_loaded(path: Path, pins: Path) -> str:
    """What libbpf says of an object that it does not load; "" when all its programs are there."""
    place = pins / path.stem
    try:
        done = subprocess.run([tool("bpftool"), "prog", "loadall", str(path), str(place)], capture_output=True)
        said = done.stderr.decode("utf-8", "replace")
        # Kernels that do not take the types load the programs without, and libbpf goes on.
        complaints = [line for line in said.splitlines() if "BTF" in line]
        return (said or "failed") if done.returncode else "\n".join(complaints)
    finally:
        shutil.rmtree(place, ignore_errors=True)


@pytest.mark.kernel
def test_libbpf_loads_what_it_loads_of_llvms(folder: Path, pins: Path, tmp_path: Path) -> None:
    refused = {source: why_not_loaded(folder / f"{source.stem}.o", pins) for source in SOURCES}
    assert sum(not why for why in refused.values()) > 0.9 * len(SOURCES)
    for source, why in refused.items():
        if not why:
            continue
        path = tmp_path / f"{source.stem}.o"
        try:
            path.write_bytes(llvms(source).data)
        except NoReference:
            continue
        assert why_not_loaded(path, pins), f"{source.name}: LLVM's object loads, ours does not: {why}"


def test_lines_are_quoted(folder: Path) -> None:
    shown = run(tool(*_versions("llvm-objdump")), "-d", "-S", str(folder / "unions.o"))
    source = (CORPUS / "unions.c").read_text().splitlines()
    quoted = [line[2:] for line in shown.splitlines() if line.startswith("; ")]
    assert quoted
    assert set(quoted) <= set(source)
