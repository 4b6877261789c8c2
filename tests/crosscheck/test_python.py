"""Python programs: the object of our code generator against LLVM's, from the same IR."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native import build
from pybpf_native.crosscheck import btf_ext, elf_tables, reference
from pybpf_native.elf.writer import write
from pybpf_native.ir.printer import to_text
from pybpf_native.lang.unit import unit_from_file

ROOT = Path(__file__).parents[2]
PROGRAMS = [*sorted((ROOT / "examples").glob("*.py")), ROOT / "tests" / "lang" / "live_programs.py"]


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_tables_types_and_lines_are_llvms(path: Path) -> None:
    pytest.importorskip("llvmlite", reason="LLVM's code generator is the reference")
    text = to_text(build.optimized(build.module_of(unit_from_file(str(path)))))
    ours = write(build.object_of(build.read_ir(text, str(path))))
    theirs = reference.compiled(text, "v3", reference.LLVMLITE).data
    found = elf_tables.compare(elf_tables.facts(ours), elf_tables.facts(theirs))
    assert [each for each in found if not each.allowed] == []
    assert btf_ext.compare(ours, theirs) == []
