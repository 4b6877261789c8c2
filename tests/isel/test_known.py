"""Known-zero upper bits: as many as are certain, and not one more."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isel.known import KnownBits
from pybpf_native.isel.rewrite import users

EXACT = {
    "%v = urem i64 %a, 4": 64,
    "%v = urem i32 %w, 5": 64,
    "%v = sdiv i32 %w, 5": 64,
    "%v = lshr i32 %w, 5": 27,
    "%v = lshr i32 %w, %w": 64,
    "%v = shl i32 %w, %w": 64,
    "%v = ashr i32 %w, %w": 64,
    "%v = ashr i32 %w, 5": 32,
    "%v = udiv i64 %n, 3": 64,
    "%v = and i64 %a, 255": 8,
    "%v = or i64 %n, 256": 9,
    "%v = add i64 %n, 1": 9,
    "%v = mul i64 %n, %n": 16,
    "%v = sub i64 %n, 1": 64,
    "%v = shl i64 %n, 3": 11,
    "%v = shl i64 %n, %a": 64,
    "%v = lshr i64 %a, 60": 4,
    "%v = lshr i64 %n, 9": 0,
    "%v = sext i8 %b to i64": 64,
    "%v = zext i8 %b to i64": 8,
    "%v = zext i32 %w to i64": 32,
    "%v = load i16, ptr %p": 16,
    "%v = add i32 %w, 1": 32,
    "%v = trunc i64 %a to i8": 64,
    "%v = trunc nuw i64 %a to i8": 8,
    "%v = trunc nuw i32 %w to i8": 64,
    "%v = load i8, ptr %p, !range !{i8 0, i8 2}": 1,
    "%v = load i8, ptr %p, !range !{i8 -2, i8 2}": 8,
    "%v = call i8 inttoptr (i64 7 to ptr)()": 64,
    "%v = call zeroext i8 inttoptr (i64 7 to ptr)()": 8,
}


@pytest.mark.parametrize("line", EXACT)
def test_bits(line: str) -> None:
    text = f"""
    define void @f(i64 %a, i8 %b, i32 %w, ptr %p) {{
      %n = zext i8 %b to i64
      {line}
      ret void
    }}"""
    fn = read(text).functions[0]
    assert KnownBits(fn, users(fn)).bits(fn.blocks[0].instrs[1]) == EXACT[line]


def loop(step: str) -> int:
    text = f"""
    define i64 @f(i64 %a) {{
    entry:
      br label %body
    body:
      %i = phi i64 [ 0, %entry ], [ %next, %body ]
      {step}
      %c = icmp ult i64 %next, %a
      br i1 %c, label %body, label %out
    out:
      ret i64 %i
    }}"""
    fn = read(text).functions[0]
    return KnownBits(fn, users(fn)).bits(fn.blocks[1].instrs[0])


def test_loop_variable_that_stays_small() -> None:
    assert loop("%next = and i64 %a, 15") == 4


def test_loop_variable_that_grows_is_given_up() -> None:
    assert loop("%next = add i64 %i, 1") == 64


def test_levels_that_compare_64_bits_only_bound_a_quotient_as_it_is() -> None:
    text = "define i64 @f(i32 %w) {\n  %v = udiv i32 %w, 5\n  %z = zext i32 %v to i64\n  ret i64 %z\n}\n"
    fn = read(text).functions[0]
    quotient = fn.blocks[0].instrs[0]
    using = users(fn)
    assert KnownBits(fn, using).bits(quotient) == 64
    assert KnownBits(fn, using, jump32=False).bits(quotient) == 32
