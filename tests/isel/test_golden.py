"""Selected and final code of small IR functions, as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isa.text import listing
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from tests.golden_files import check, inputs


def compiled(path: Path, cpu: str) -> tuple[str, str]:
    """(selected machine form, final code)."""
    shown: list[str] = []
    options = Options(dump_after=["dead"], dump=shown.append, verify=True)
    obj = compile_module(read(path.read_text(), path.name), target_for(cpu), options)
    return "\n".join(shown), "\n".join(listing(f.insns, f.name) for f in obj.functions)


def levels(path: Path) -> list[str]:
    """The ISA levels a file is for: all, unless its second line says which."""
    head = path.read_text().splitlines()[1]
    return head.removeprefix("; levels:").split() if head.startswith("; levels:") else ["v1", "v3", "v4"]


CASES = [pytest.param(path, cpu, id=f"{path.stem}-{cpu}") for path in inputs("select", ".ll") for cpu in levels(path)]


@pytest.mark.parametrize(("path", "cpu"), CASES)
def test_code(path: Path, cpu: str) -> None:
    selected, code = compiled(path, cpu)
    if cpu == "v3":
        check(path, selected, ".mir")
    check(path, code, f".{cpu}")


@pytest.mark.parametrize("path", inputs("select", ".ll"), ids=lambda path: path.stem)
def test_same_input_same_code(path: Path) -> None:
    assert compiled(path, "v3") == compiled(path, "v3")
