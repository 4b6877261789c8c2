"""What the tests of `pybpf crosscheck` share: programs, a reference that is wrong about one of them."""

from __future__ import annotations

import pytest

from pybpf_native.build import object_of, read_ir
from pybpf_native.crosscheck.reference import Made
from pybpf_native.elf.writer import write
from pybpf_native.target import target_for

PROGRAM = """\
@_license = global [4 x i8] c"GPL\\00", section "license", align 1
@sum = global i64 0, align 8
define internal i64 @half(i64 %x) noinline {
  %h = lshr i64 %x, 1
  ret i64 %h
}
define i32 @second(ptr %ctx) section "syscall" {
  ret i32 7
}
define i32 @first(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  %big = icmp ugt i64 %a, 100
  br i1 %big, label %more, label %end
more:
  %h = call i64 @half(i64 %a)
  %n = add i64 %h, 5
  store i64 %n, ptr @sum, align 8
  br label %end
end:
  %v = phi i64 [ %n, %more ], [ 3, %entry ]
  %x = xor i64 %v, 12
  %t = trunc i64 %x to i32
  ret i32 %t
}
"""
GOOD = PROGRAM.replace("xor i64", "and i64")


def compiled(text: str, cpu: str, by: str = "") -> Made:
    """A reference that takes xor for or."""
    obj = object_of(read_ir(text.replace("= xor ", "= or "), "it.ll"), target_for(cpu))
    return Made(write(obj), 0.001, "stand-in")


def refused(capsys: pytest.CaptureFixture[str]) -> str:
    """The message of a command that did nothing."""
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    assert 0 < len(captured.err.splitlines()) <= 4
    assert len(captured.err) < 2000
    return captured.err
