"""Random C does the same in our code, in LLVM's, and as its IR says; where there is a clang to make IR of it."""

from __future__ import annotations

from random import Random

import pytest

from .c_part import Way, clang, compare_c, judged_c
from .c_render import STATEMENTS, c_text
from .campaign import Job
from .compare import Verdict
from .program import KINDS, Program, random_program


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", ["v1", "v4"])
def test_same_as_llvm(cpu: str) -> None:
    pytest.importorskip("llvmlite")
    if clang() is None:
        pytest.skip("no clang of LLVM 22 with the BPF target")
    assert compare_c(Job(0, 8, Way(cpu, "-O2"))).failures == []


def test_an_empty_program_is_one() -> None:
    if clang() is None:
        pytest.skip("no clang of LLVM 22 with the BPF target")
    assert judged_c({"p": Program([], [], [])}, "v3", "-O1") == Verdict()


def test_every_kind_of_statement_is_c() -> None:
    assert STATEMENTS.keys() == KINDS.keys()
    assert c_text({"p": random_program(Random(7))}, 4) == c_text({"p": random_program(Random(7))}, 4)
