"""A shift left and an arithmetic one back: the extension of a sign, which v4 has an instruction for."""

from __future__ import annotations

import pytest

from .harness import PAIRS, module_text, ours, run


def _body(bits: int, amount: int, between: str) -> str:
    return f"""
  %n = trunc i64 %a to i{bits}
  %w = {between}
  %l = shl i64 %w, {amount}
  %s = ashr i64 %l, {amount}
  %m = trunc i64 %a to i32
  %k = shl i32 %m, {amount & 31}
  %e = ashr exact i32 %k, {amount & 31}
  %x = zext i32 %e to i64
  %y = mul i64 %x, 3
  %r = add i64 %s, %y"""


# (bits that are extended before, shift) -> how
SHIFTS = {
    (8, 56): "zext i8 %n to i64",
    (8, 48): "zext i8 %n to i64",
    (32, 56): "zext i32 %n to i64",
    (32, 48): "sext i32 %n to i64",
    (16, 32): "sext i16 %n to i64",
    (16, 31): "add i64 %a, %b",
    (32, 40): "xor i64 %a, %b",
}
CASES = {f"from{bits}_by{amount}": _body(bits, amount, how) for (bits, amount), how in SHIFTS.items()}


def _signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def _expected(bits: int, amount: int, how: str, a: int, b: int) -> int:
    narrow = {"zext": a & (1 << bits) - 1, "sext": _signed(a, bits), "add": a + b, "xor": a ^ b}[how[:4].strip()]
    low = amount & 31
    product = (_signed(a, 32 - low) & 0xFFFFFFFF) * 3
    return (_signed(narrow, 64 - amount) + product) & (1 << 64) - 1


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_results(cpu: str) -> None:
    results = run(ours(module_text(CASES), cpu))
    for (bits, amount), how in SHIFTS.items():
        expected = [_expected(bits, amount, how, a, b) for a, b in PAIRS]
        assert results[f"from{bits}_by{amount}"] == expected, how


def test_one_instruction() -> None:
    functions = {function.name: function for function in ours(module_text(CASES), "v4").functions}
    for (bits, amount), how in SHIFTS.items():
        names = [insn.op.name for insn in functions[f"from{bits}_by{amount}"].insns]
        shifts = sum("arsh" in name for name in names)
        expected = (64 - amount not in (8, 16, 32)) + (32 - amount % 32 not in (8, 16))
        assert shifts == expected, (how, names)
