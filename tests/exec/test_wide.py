"""Integers of more than 64 bits do in the kernel what Python's integers do."""

from __future__ import annotations

import random

import pytest

from .harness import ours
from .memory_cases import memory_module, number
from .test_integers import BINARY, COMPARE, signed
from .wide_cases import (
    ALL_PREDICATES,
    LEVELS,
    WIDE,
    boundaries,
    loaded,
    packed,
    pairs,
    results,
    stored,
)

pytestmark = pytest.mark.kernel


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", WIDE)
def test_arithmetic(bits: int, cpu: str) -> None:
    operations = ("add", "sub", "mul", "and", "or", "xor")
    cases = {op: f"{loaded(bits)}  %v = {op} i{bits} %x, %y\n{stored(bits)}" for op in operations}
    operands = pairs(bits)
    found = results(cases, cpu, [packed(x, y) for x, y in operands])
    for op in cases:
        for (x, y), left in zip(operands, found[op], strict=True):
            assert number(left, bits) == BINARY[op](x, y, bits) % (1 << bits), (op, x, y)


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", WIDE)
def test_variable_shifts(bits: int, cpu: str) -> None:
    cases = {op: f"{loaded(bits)}  %v = {op} i{bits} %x, %y\n{stored(bits)}" for op in ("shl", "lshr", "ashr")}
    amounts = (0, 1, 5, 31, 32, 33, 63, 64, bits - 2, bits - 1)
    operands = [(x, amount) for x in boundaries(bits) for amount in amounts]
    found = results(cases, cpu, [packed(x, y) for x, y in operands])
    for op in cases:
        for (x, y), left in zip(operands, found[op], strict=True):
            assert number(left, bits) == BINARY[op](x, y, bits) % (1 << bits), (op, x, y)


@pytest.mark.parametrize("bits", WIDE)
def test_constant_operands(bits: int) -> None:
    constants = [
        value for value in (1, 7, 1 << 40, (1 << 64) - 1, 1 << 64, (1 << bits) - 1, (1 << 32) + 9) if value >> bits == 0
    ]
    shifts = [0, 1, 31, 32, 63, 64, bits - 1]
    cases = {}
    for op in ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr"):
        for at, constant in enumerate(shifts if op in ("shl", "lshr", "ashr") else constants):
            cases[f"{op}_{at}"] = f"{loaded(bits)}  %v = {op} i{bits} %x, {constant}\n{stored(bits)}"
    values = boundaries(bits)
    found = results(cases, "v3", [packed(x) for x in values])
    for name, answers in found.items():
        op, at = name.split("_")
        constant = (shifts if op in ("shl", "lshr", "ashr") else constants)[int(at)]
        for x, left in zip(values, answers, strict=True):
            assert number(left, bits) == BINARY[op](x, constant, bits) % (1 << bits), (op, x, constant)


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", WIDE)
def test_division_by_powers_of_two(bits: int, cpu: str) -> None:
    divisors = [sign << count for count in (0, 1, 4, 63, 64, bits - 2) for sign in (1, -1)] + [-(1 << bits - 1)]
    named = {f"{op}_{at}": (op, d) for op in ("udiv", "urem", "sdiv", "srem") for at, d in enumerate(divisors)}
    named = {name: (op, d) for name, (op, d) in named.items() if d > 0 or op[0] == "s"}
    cases = {name: f"{loaded(bits)}  %v = {op} i{bits} %x, {d}\n{stored(bits)}" for name, (op, d) in named.items()}
    values = boundaries(bits)
    for name, answers in results(cases, cpu, [packed(x) for x in values]).items():
        op, divisor = named[name]
        for x, left in zip(values, answers, strict=True):
            assert number(left, bits) == BINARY[op](x, divisor, bits) % (1 << bits), (op, x, divisor)


def compared(pred: str, bits: int, other: str, as_number: bool) -> str:
    if as_number:
        tail = "  %v = zext i1 %c to i8\n"
    else:
        tail = """  br i1 %c, label %yes, label %no
yes:
  br label %out
no:
  br label %out
out:
  %v = phi i8 [ 1, %yes ], [ 0, %no ]
"""
    return f"{loaded(bits)}  %c = icmp {pred} i{bits} %x, {other}\n{tail}  store i8 %v, ptr %pr, align 1"


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", [33, 48, *WIDE])
def test_comparisons(bits: int, cpu: str) -> None:
    others: dict[str, int | None] = {
        "y": None,
        "zero": 0,
        "ones": (1 << bits) - 1,
        "top": 1 << bits - 1,
        "mid": 1 << 32,
    }
    cases = {
        f"{pred}_{name}_{kind}": compared(pred, bits, "%y" if other is None else str(other), kind == "number")
        for pred in ALL_PREDICATES
        for name, other in others.items()
        for kind in ("number", "branch")
    }
    operands = pairs(bits)
    found = results(cases, cpu, [packed(x, y) for x, y in operands])
    for name, answers in found.items():
        pred, kind, _ = name.split("_")
        view = signed if pred[0] == "s" else lambda value, bits: value
        for (x, y), left in zip(operands, answers, strict=True):
            other = others[kind]
            right = y if other is None else other
            assert left[0] == COMPARE[pred[-2:]](view(x, bits), view(right, bits)), (name, x, y)


@pytest.mark.parametrize("cpu", LEVELS)
def test_conversions(cpu: str) -> None:
    widths = (1, 8, 24, 32, 33, 63, 64, 65, 96, 128)
    routes = [
        (op, a, b) for a in widths for b in widths for op in (("zext", "sext") if a < b else ("trunc",)) if a != b
    ]
    cases = {
        f"{op}_{a}_{b}": f"  %x = load i{a}, ptr %px, align 8\n  %v = {op} i{a} %x to i{b}\n{stored(b)}"
        for op, a, b in routes
    }
    values = boundaries(128)
    found = results(cases, cpu, [packed(x) for x in values])
    for op, a, b in routes:
        for x, left in zip(values, found[f"{op}_{a}_{b}"], strict=True):
            if a == 1 and x & 0xFE:
                continue  # a stored i1 is 0 or 1
            source = x % (1 << a)
            wanted = (signed(source, a) if op == "sext" else source) % (1 << b)
            assert number(left, b) == wanted, (op, a, b, x)


def test_bytes_swapped() -> None:
    cases = {
        f"b{bits}": f"{loaded(bits)}  %v = call i{bits} @llvm.bswap.i{bits}(i{bits} %x)\n{stored(bits)}"
        for bits in (80, 96, 112, 128)
    }
    declarations = "".join(f"declare i{bits} @llvm.bswap.i{bits}(i{bits})\n" for bits in (80, 96, 112, 128))
    values = boundaries(128)
    for cpu in ("v3", "v4"):
        found = results(cases, cpu, [packed(x) for x in values], declarations)
        for name, answers in found.items():
            size = int(name[1:]) // 8
            for x, left in zip(values, answers, strict=True):
                assert left[:size] == packed(x)[:size][::-1], (name, x)


def test_256_bits() -> None:
    """Limbs in the middle take a carry and give one, and have no sign."""
    operands_256 = "  %x = load i256, ptr %px\n  %y = load i256, ptr %pz\n"
    text = {op: f"{operands_256}  %v = {op} i256 %x, %y\n  store i256 %v, ptr %pr" for op in ("add", "sub", "xor")}
    text |= {
        pred: f"{operands_256}  %c = icmp {pred} i256 %x, %y\n  %v = zext i1 %c to i256\n  store i256 %v, ptr %pr"
        for pred in ("ult", "sle", "sgt", "eq")
    }
    rng = random.Random(1)
    edges = [0, 1, (1 << 64) - 1, (1 << 128) - 1, (1 << 192) - 1, (1 << 256) - 1, 1 << 255, rng.getrandbits(256)]
    operands = [(x, y) for x in edges for y in edges]
    inputs = [x.to_bytes(32, "little") + y.to_bytes(32, "little") for x, y in operands]
    for name, answers in results(text, "v3", inputs).items():
        for (x, y), left in zip(operands, answers, strict=True):
            if name in BINARY:
                wanted = BINARY[name](x, y, 256) % (1 << 256)
            else:
                view = signed if name[0] == "s" else lambda value, bits: value
                wanted = COMPARE[name[-2:]](view(x, 256), view(y, 256))
            assert number(left, 256) == wanted, (name, x, y)


@pytest.mark.parametrize("op", ["add", "sub"])
def test_a_carry_is_one_branch(op: str) -> None:
    """What the last limb would carry is not computed: as a comparison it would become a branch that stays."""
    case = f"{loaded(128)}  %v = {op} i128 %x, %y\n{stored(128)}"
    (function,) = ours(memory_module({"f": case})).functions
    assert sum(insn.op.name.startswith("j") and insn.op.name != "ja" for insn in function.insns) == 1
    assert function.slots <= 13
