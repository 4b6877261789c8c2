"""Objects of everything there is to compile: the programs in C of tests/corpus, and the examples in Python."""

from __future__ import annotations

import contextlib
import functools
from pathlib import Path

from pybpf_native import build, compile_ir
from pybpf_native.crosscheck.reference import Made, compiled
from pybpf_native.elf.writer import write
from pybpf_native.ir.printer import to_text
from pybpf_native.lang.unit import unit_from_file

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus"
SOURCES = [*sorted(CORPUS.glob("*.ll")), *sorted((ROOT / "examples").glob("*.py"))]
CPU = "v3"


@functools.cache
def ours(path: Path) -> bytes:
    """Our object of a source, at level v3, with the text of its source lines."""
    if path.suffix == ".py":
        return write(build.build(unit_from_file(str(path))))
    with contextlib.chdir(CORPUS):  # where the debug information finds the source
        return compile_ir(path.read_bytes(), cpu=CPU, optimize=False)


def llvms(path: Path) -> Made:
    """LLVM's object of the same IR.

    Raises:
        NoReference: LLVM cannot compile it, or there is no LLVM.
    """
    text = path.read_text()
    if path.suffix == ".py":
        text = to_text(build.optimized(build.module_of(unit_from_file(str(path)))))
    return compiled(text, CPU)
