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


# The first round's `last` is poison: LLVM copies a register that nothing was written to, which no kernel takes.
POISON_AT_FIRST = r"""
@_license = global [4 x i8] c"GPL\00", section "license", align 1

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  br label %round
round:
  %last = phi i64 [ poison, %entry ], [ %now, %round ]
  %now = phi i64 [ %a, %entry ], [ 0, %round ]
  %i = phi i64 [ 0, %entry ], [ %n, %round ]
  %n = add i64 %i, 1
  %done = icmp eq i64 %n, 5
  br i1 %done, label %out, label %round
out:
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %last, ptr %pr, align 8
  ret i32 0
}
"""


@pytest.mark.kernel
def test_code_of_llvm_that_reads_what_is_not_written() -> None:
    pytest.importorskip("llvmlite")
    verdict = judged_text(POISON_AT_FIRST, Setting("v3", PLAIN))
    assert verdict == Verdict(reference_wrong=verdict.reference_wrong)
    assert verdict.reference_wrong.startswith("in the interpreter: ")


# Each function fits into 512 bytes, the one with the other does not.
DEEP = r"""
define internal i32 @below(i64 %a) noinline {
  %buffer = alloca [200 x i8], align 8
  store volatile i64 %a, ptr %buffer
  ret i32 0
}

define i32 @p(ptr %ctx) section "syscall" {
  %buffer = alloca [400 x i8], align 8
  %a = load i64, ptr %ctx, align 8
  store volatile i64 %a, ptr %buffer
  %r = call i32 @below(i64 %a)
  ret i32 0
}
"""


def test_calls_for_which_no_stack_has_room() -> None:
    pytest.importorskip("llvmlite")
    assert judged_text(DEEP, Setting("v3", PLAIN)) == Verdict(complex=True)
