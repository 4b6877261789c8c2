"""What fuzzing has found, each in its smallest form: right by now, at every ISA level, before all judges."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.ir.optimize import optimize
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.target import target_for

from .compare import CPUS, OPTIMISED, PLAIN, SIMPLIFIED, Setting, Verdict, judged_text

CASES = sorted((Path(__file__).parent / "cases").glob("*.ll"))


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_is_right(path: Path, cpu: str) -> None:
    pytest.importorskip("llvmlite")
    text = path.read_text()
    for mode in (PLAIN, OPTIMISED, SIMPLIFIED):
        given = to_text(optimize(read(text), target_for(cpu))) if mode == OPTIMISED else text
        assert judged_text(given, Setting(cpu, mode), source=text) == Verdict(), mode
