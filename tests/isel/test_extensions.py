"""Narrow values are extended once for all their comparisons, and stay right at every width and level."""

from __future__ import annotations

import pytest

from pybpf_native.isa.text import listing
from tests.exec.harness import PAIRS, module_text, ours, run

LEVELS = ("v1", "v2", "v3", "v4")
PREDICATES = ("ult", "ugt", "slt", "sgt", "eq", "ne", "sle", "uge")


def compared(bits: int, tests: tuple[tuple[str, int], ...], more: str = "") -> str:
    """Comparisons of one narrow value, their results as the bits of %r; `more` makes further uses, the last one %m."""
    lines = [f"  %x = trunc i64 %a to i{bits}", *more.splitlines()]
    for at, (pred, number) in enumerate(tests):
        lines += [f"  %c{at} = icmp {pred} i{bits} %x, {number}", f"  %s{at} = select i1 %c{at}, i64 {1 << at}, i64 0"]
    last = "%m" if more else "0"
    for at in range(len(tests)):
        lines.append(f"  {'%r' if at == len(tests) - 1 else f'%o{at}'} = add i64 {last}, %s{at}")
        last = f"%o{at}"
    return "\n".join(lines)


def holds(pred: str, value: int, number: int, bits: int) -> bool:
    mask = (1 << bits) - 1
    left, right = value & mask, number & mask
    if pred[0] == "s":
        left, right = (side - (1 << bits) if side >> bits - 1 else side for side in (left, right))
    return {"lt": left < right, "gt": left > right, "le": left <= right, "ge": left >= right}.get(
        pred[1:], (left == right) == (pred == "eq")
    )


def code(body: str, cpu: str = "v3") -> str:
    (function,) = ours(module_text({"f": body}), cpu).functions
    return listing(function.insns, "f")


def test_signed_comparisons_share_one_extension() -> None:
    text = code(compared(8, (("sgt", 64), ("slt", 91), ("eq", 43), ("ne", -5))))
    assert text.count("<<= 0x18") == text.count("s>>= 0x18") == 1
    assert "&= 0xff" not in text


def test_unsigned_comparisons_share_one_mask() -> None:
    text = code(compared(16, (("ugt", 64), ("ult", 91), ("eq", 43), ("ne", 5))))
    assert text.count("&= 0xffff") == 1
    assert "<<=" not in text


def test_without_32_bit_comparisons_words_are_extended_once() -> None:
    assert code(compared(32, (("ugt", 64), ("ult", 91), ("eq", 43))), "v2").count("w1 = w1") <= 1
    assert code(compared(32, (("sgt", 64), ("slt", 91), ("sgt", 43))), "v1").count("s>>= 0x20") == 1


def test_one_comparison_extends_where_it_is() -> None:
    """In front of the branch that leads there, the extension would be for nothing."""
    body = """  %x = trunc i64 %a to i8
  %c = icmp ugt i64 %b, 7
  br i1 %c, label %yes, label %no
yes:
  %d = icmp ugt i8 %x, 9
  %e = select i1 %d, i64 5, i64 6
  br label %no
no:
  %r = phi i64 [ %e, %yes ], [ 2, %entry ]"""
    text = code(body)
    assert text.index("if ") < text.index("&= 0xff")


EXTENDED = {
    "to_word_and_beyond": "%p = sext i{n} %x to i32\n  %q = zext i32 %p to i64\n  %t = sext i{n} %x to i64\n"
    "  %u = sext i{n} %x to i64\n  %v = xor i64 %q, %t\n  %w = mul i64 %u, 3\n  %y = add i64 %v, %w\n"
    "  %m = shl i64 %y, 8",
    "both": "%p = sext i{n} %x to i64\n  %q = zext i{n} %x to i64\n  %y = mul i64 %p, %q\n  %m = shl i64 %y, 8",
}


def _first(name: str, value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    extended = value - (1 << bits) if value >> bits - 1 else value
    if name == "both":
        return extended * value << 8
    return ((extended & 0xFFFFFFFF) ^ (extended & (1 << 64) - 1)) + extended * 3 << 8


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_all_comparisons(cpu: str) -> None:
    wanted = {}
    cases = {}
    for bits in (8, 13, 16, 32, 48):
        for number in (0, 3, -7, (1 << bits - 1) - 2):
            tests = tuple((pred, number + at % 3) for at, pred in enumerate(PREDICATES))
            name = f"c{len(cases)}"
            cases[name], wanted[name] = compared(bits, tests), (bits, tests)
    for name, values in run(ours(module_text(cases), cpu)).items():
        bits, tests = wanted[name]
        expected = [sum(holds(pred, a, n, bits) << at for at, (pred, n) in enumerate(tests)) for a, _ in PAIRS]
        assert values == expected, (name, bits, tests)


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", [8, 16])
def test_extensions_beside_comparisons(cpu: str, bits: int) -> None:
    tests = (("sgt", 5), ("eq", -3), ("ult", 100))
    cases = {name: compared(bits, tests, "  " + more.format(n=bits)) for name, more in EXTENDED.items()}
    for name, values in run(ours(module_text(cases), cpu)).items():
        expected = [
            (_first(name, a, bits) + sum(holds(pred, a, n, bits) << at for at, (pred, n) in enumerate(tests)))
            % (1 << 64)
            for a, _ in PAIRS
        ]
        assert values == expected, name


PASSED = """
define internal signext i16 @half(i64 %x) noinline {
  %h = trunc i64 %x to i16
  ret i16 %h
}
"""
RESULT = """  %h = call signext i16 @half(i64 %a)
  %w = sext i16 %h to i32
  %r = zext i32 %w to i64"""


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_a_result_with_its_sign_has_more_above(cpu: str) -> None:
    """Extended to 32 or 64 bits by the callee; a zero extension behind it is no less needed."""
    (values,) = run(ours(module_text({"f": RESULT}, PASSED), cpu)).values()
    assert values == [((a & 0xFFFF ^ 0x8000) - 0x8000) & 0xFFFFFFFF for a, _ in PAIRS]
