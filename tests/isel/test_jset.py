"""Branches on bits: `jset` where the mask fits it, and the right answers everywhere."""

from __future__ import annotations

import pytest

from pybpf_native.isa.text import listing
from tests.exec.harness import PAIRS, module_text, ours, run

BRANCH = """  {value}
  %m = and {type} {left}, {right}
  %c = icmp {pred} {type} %m, 0
  br i1 %c, label %yes, label %no
yes:
  br label %no
no:
  %r = phi i64 [ 1, %yes ], [ 2, %entry ]"""
SIGN = """  %x = trunc i64 %a to i{bits}
  %c = icmp {pred} i{bits} %x, {number}
  %r = select i1 %c, i64 1, i64 2"""
LEVELS = ("v1", "v2", "v3", "v4")
# type, what it is, the other operand, what of it is tested
MASKS = {
    "bit": ("i64", "", "%a", "1", 1),
    "bit_31": ("i64", "", "%a", "2147483648", 1 << 31),
    "bit_32": ("i64", "", "%a", "4294967296", 1 << 32),
    "upper": ("i64", "", "%a", "-4294967296", 0xFFFFFFFF << 32),
    "signed": ("i64", "", "%a", "-8", (1 << 64) - 8),
    "word": ("i32", "%x = trunc i64 %a to i32", "%x", "-16", 0xFFFFFFF0),
    "byte": ("i8", "%x = trunc i64 %a to i8", "%x", "-2", 0xFE),
    "known_word": ("i64", "%x = and i64 %a, 4294967295", "%x", "2147483648", 1 << 31),
}
JUMPS = {"v3": {"bit", "bit_31", "bit_32", "upper", "signed", "word", "byte"}, "v1": {"bit", "signed", "byte"}}


def case(name: str, pred: str = "ne") -> str:
    type, value, left, right, _ = MASKS[name]
    return BRANCH.format(type=type, value=value, left=left, right=right, pred=pred)


def text(body: str, cpu: str) -> str:
    (function,) = ours(module_text({"f": body}), cpu).functions
    return listing(function.insns, "f")


@pytest.mark.parametrize("cpu", JUMPS)
def test_a_mask_that_fits_needs_no_and(cpu: str) -> None:
    for name in JUMPS[cpu]:
        code = text(case(name), cpu)
        assert "&=" not in code, (name, code)
        assert " & " in code, (name, code)


def test_a_result_that_is_needed_is_compared() -> None:
    body = case("bit").replace("[ 1, %yes ]", "[ %m, %yes ]")
    assert "&=" in text(body, "v3")


@pytest.mark.parametrize("bits", [8, 16])
def test_the_sign_of_a_narrow_value_is_a_bit(bits: int) -> None:
    code = text(SIGN.format(bits=bits, pred="slt", number=0), "v3")
    assert "<<=" not in code
    assert f"& {1 << bits - 1:#x}" in code


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_masks(cpu: str) -> None:
    cases = {f"{name}_{pred}": case(name, pred) for name in MASKS for pred in ("eq", "ne")}
    for name, values in run(ours(module_text(cases), cpu)).items():
        mask = MASKS[name.rpartition("_")[0]][-1]
        holds = name.endswith("ne")
        assert values == [1 if bool(a & mask) == holds else 2 for a, _ in PAIRS], name


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_two_registers(cpu: str) -> None:
    widths = (64, 32, 8)
    cases = {
        f"and{bits}": f"""  %x = {"add" if bits == 64 else "trunc"} i64 %a{", 0" if bits == 64 else f" to i{bits}"}
  %y = {"add" if bits == 64 else "trunc"} i64 %b{", 0" if bits == 64 else f" to i{bits}"}
  %m = and i{bits} %x, %y
  %c = icmp ne i{bits} %m, 0
  %r = select i1 %c, i64 1, i64 2"""
        for bits in widths
    }
    for name, values in run(ours(module_text(cases), cpu)).items():
        mask = (1 << int(name.removeprefix("and"))) - 1
        assert values == [1 if a & b & mask else 2 for a, b in PAIRS], name


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_signs(cpu: str) -> None:
    tests = {"slt": (0, True), "sge": (0, False), "sgt": (-1, False), "sle": (-1, True)}
    cases = {
        f"{pred}_{bits}": SIGN.format(bits=bits, pred=pred, number=number)
        for pred, (number, _) in tests.items()
        for bits in (8, 13, 16, 32)
    }
    for name, values in run(ours(module_text(cases), cpu)).items():
        pred, bits = name.split("_")
        negative = tests[pred][1]
        assert values == [1 if bool(a >> int(bits) - 1 & 1) == negative else 2 for a, _ in PAIRS], name
