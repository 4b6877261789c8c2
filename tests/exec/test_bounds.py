"""Bounds that a program states are still there for the verifier to see."""

from __future__ import annotations

import pytest

from .harness import module_text, ours, run

pytestmark = pytest.mark.kernel

TABLE = '@table = global [4 x i64] [i64 10, i64 11, i64 12, i64 13], section ".data", align 8\n'
DECLARED = "declare i8 @llvm.ctpop.i8(i8)\ndeclare i16 @llvm.ctpop.i16(i16)\n"
ACCESS = """
  %place = getelementptr [4 x i64], ptr @table, i64 0, i64 %i
  %r = load i64, ptr %place, align 8"""
# Of quotients and remainders, and of bits that are counted, the verifier knows only what the last operations say.
INDICES = {
    "quotient_masked": "%q = udiv i64 3, %b1\n %i = and i64 %q, 3",
    "remainder_masked": "%q = urem i64 %a, 4\n %i = and i64 %q, 3",
    "narrow_remainder": "%n = trunc i64 %a to i2\n %q = urem i2 %n, -1\n %i = zext i2 %q to i64",
    "quotient_of_a_byte": "%n = trunc i64 %a to i8\n %q = udiv i8 %n, 85\n %i = zext i8 %q to i64",
    "bits_of_a_byte": "%n = trunc i64 %a to i8\n %q = call i8 @llvm.ctpop.i8(i8 %n)\n %h = lshr i8 %q, 2\n"
    " %i = zext i8 %h to i64",
    "bits_of_16": "%n = trunc i64 %a to i16\n %q = call i16 @llvm.ctpop.i16(i16 %n)\n %h = lshr i16 %q, 3\n"
    " %i = zext i16 %h to i64",
    "quotient_of_16_bits": "%n = trunc i64 %a to i16\n %q = udiv i16 %n, 16384\n %i = zext i16 %q to i64",
}
EXPECTED = {
    "quotient_masked": lambda a, b: 10 + 3 // (b | 1),
    "remainder_masked": lambda a, b: 10 + a % 4,
    "narrow_remainder": lambda a, b: 10 + a % 4 % 3,
    "quotient_of_a_byte": lambda a, b: 10 + a % 256 // 85,
    "bits_of_a_byte": lambda a, b: 10 + (a % 256).bit_count() // 4,
    "bits_of_16": lambda a, b: 10 + (a % 65536).bit_count() // 8,
    "quotient_of_16_bits": lambda a, b: 10 + a % 65536 // 16384,
}
PAIRS = [(a, b) for a in (0, 1, 2, 3, 6, 84, 85, 170, 255, 65535) for b in (0, 1, 2, 9)]


@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_results_as_indices(cpu: str) -> None:
    bodies = {name: f"  %b1 = or i64 %b, 1\n {index}\n{ACCESS}" for name, index in INDICES.items()}
    results = run(ours(module_text(bodies, TABLE + DECLARED), cpu), PAIRS)
    for name, expected in EXPECTED.items():
        assert results[name] == [expected(*pair) for pair in PAIRS], name


# 0 or -1 in 8 bits, from a shift by 31: extended by 32 bits it is that still, extended by 56 it could be any byte.
TRUTH = """  %bit = trunc i64 %a to i1
  %n = sext i1 %bit to i8
  %c = icmp eq i64 %b, 3
  br i1 %c, label %one, label %two
one:
  br label %two
two:
  %m = phi i8 [ %n, %entry ], [ 0, %one ]
  %w = sext i8 %m to i64
  %p = sub i64 0, %w
  %i = mul i64 %p, 3"""


def test_extended_from_what_is_extended_in_part() -> None:
    results = run(ours(module_text({"truth": TRUTH + ACCESS}, TABLE), "v3"), [(1, 2), (2, 2), (1, 3)])
    assert results["truth"] == [13, 10, 10]
