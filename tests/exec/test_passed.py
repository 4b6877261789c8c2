"""Narrow arguments and results between functions: extended by who passes them, and nobody extends them again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.isa.text import listing

from .harness import PAIRS, module_text, ours, run

DECLARATIONS = """
define internal signext i8 @less(i8 signext %x, i16 signext %y) noinline {
  %w = sext i8 %x to i16
  %c = icmp slt i16 %w, %y
  %s = sub i8 %x, 100
  %r = select i1 %c, i8 %s, i8 -3
  ret i8 %r
}
define internal signext i8 @smaller(i8 signext %x, i8 signext %y) noinline {
  %c = icmp slt i8 %x, %y
  %r = select i1 %c, i8 %x, i8 %y
  ret i8 %r
}
define internal signext i16 @same(i8 signext %x, i8 signext %y, i16 signext %z) noinline {
  %c = icmp eq i8 %x, %y
  %r = select i1 %c, i16 %z, i16 -7
  ret i16 %r
}
define internal zeroext i8 @above(i8 zeroext %x, i8 signext %y) noinline {
  %c = icmp ugt i8 %x, %y
  %r = select i1 %c, i8 %x, i8 %y
  ret i8 %r
}
"""
LESS = """
  %x = trunc i64 %a to i8
  %y = trunc i64 %b to i16
  %v = call signext i8 @less(i8 signext %x, i16 signext %y)
  %r = sext i8 %v to i64"""
TWO = """
  %x = trunc i64 %a to i8
  %y = trunc i64 %b to i8
  %v = call {result} @{name}(i8 {first} %x, i8 signext %y)
  %r = {extension} i8 %v to i64"""
SAME = """
  %x = trunc i64 %a to i8
  %y = trunc i64 %b to i8
  %z = trunc i64 %b to i16
  %v = call signext i16 @same(i8 signext %x, i8 signext %y, i16 signext %z)
  %t = icmp slt i16 %v, -6
  %u = select i1 %t, i16 5, i16 %v
  %r = sext i16 %u to i64"""


def _s(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def _less(a: int, b: int) -> int:
    return _s(_s(a, 8) - 100, 8) if _s(a, 8) < _s(b, 16) else -3


def _same(a: int, b: int) -> int:
    value = _s(b, 16) if (a ^ b) & 255 == 0 else -7
    return 5 if value < -6 else value


CASES: dict[str, tuple[str, Callable[[int, int], int]]] = {
    "less": (LESS, _less),
    "smaller": (
        TWO.format(result="signext i8", name="smaller", first="signext", extension="sext"),
        lambda a, b: min(_s(a, 8), _s(b, 8)),
    ),
    "above": (
        TWO.format(result="zeroext i8", name="above", first="zeroext", extension="zext"),
        lambda a, b: max(a & 255, b & 255),
    ),
    "same": (SAME, _same),
}
TEXT = module_text({f"p_{name}": body for name, (body, _) in CASES.items()}, DECLARATIONS)


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_results(cpu: str) -> None:
    results = run(ours(TEXT, cpu))
    for name, (_, expected) in CASES.items():
        assert results[f"p_{name}"] == [expected(a, b) & (1 << 64) - 1 for a, b in PAIRS], name


@pytest.mark.parametrize(("cpu", "width"), [("v1", 64), ("v2", 64), ("v3", 32)])
def test_extended_as_llvm_has_it(cpu: str, width: int) -> None:
    """To the whole register where LLVM does not use 32-bit operations, so that objects can be linked with its own."""
    functions = {function.name: function for function in ours(TEXT, cpu).functions}
    caller = [insn.op.name for insn in functions["p_smaller"].insns]
    assert caller.count(f"arsh{width}_ri") >= 2
    callee = listing(functions["smaller"].insns, "smaller", source=False)
    assert ">>=" not in callee, callee
