"""Integer operations of every width give in the kernel what LLVM IR says they give."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .harness import PAIRS, module_text, ours, run

pytestmark = pytest.mark.kernel

WIDTHS = (8, 16, 32, 64)


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def truncated_division(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


BINARY: dict[str, Callable[[int, int, int], int]] = {
    "add": lambda a, b, bits: a + b,
    "sub": lambda a, b, bits: a - b,
    "mul": lambda a, b, bits: a * b,
    "and": lambda a, b, bits: a & b,
    "or": lambda a, b, bits: a | b,
    "xor": lambda a, b, bits: a ^ b,
    "udiv": lambda a, b, bits: a // b,
    "urem": lambda a, b, bits: a % b,
    "sdiv": lambda a, b, bits: truncated_division(signed(a, bits), signed(b, bits)),
    "srem": lambda a, b, bits: signed(a, bits) - signed(b, bits) * truncated_division(signed(a, bits), signed(b, bits)),
    "shl": lambda a, b, bits: a << b,
    "lshr": lambda a, b, bits: a >> b,
    "ashr": lambda a, b, bits: signed(a, bits) >> b,
}
SHIFTS, DIVISIONS = ("shl", "lshr", "ashr"), ("udiv", "urem", "sdiv", "srem")
COMPARE: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}


def narrowed(bits: int) -> str:
    """IR that makes %x and %y, of `bits` bits, from %a and %b."""
    if bits == 64:
        return "  %x = add i64 %a, 0\n  %y = add i64 %b, 0\n"
    return f"  %x = trunc i64 %a to i{bits}\n  %y = trunc i64 %b to i{bits}\n"


def widened(bits: int, extension: str) -> str:
    """IR that makes %r from %v."""
    return "  %r = add i64 %v, 0" if bits == 64 else f"  %r = {extension} i{bits} %v to i64"


def binary_case(op: str, bits: int, extension: str) -> str:
    guard = ""
    divisor = "%y"
    if op in SHIFTS:
        guard = f"  %s = and i{bits} %y, {bits - 1}\n"
        divisor = "%s"
    elif op in DIVISIONS:
        guard = f"  %s = or i{bits} %y, 1\n"
        divisor = "%s"
    return f"{narrowed(bits)}{guard}  %v = {op} i{bits} %x, {divisor}\n{widened(bits, extension)}"


def expected_binary(op: str, bits: int, extension: str, a: int, b: int) -> int:
    mask = (1 << bits) - 1
    a, b = a & mask, b & mask
    if op in SHIFTS:
        b &= bits - 1
    elif op in DIVISIONS:
        b |= 1
    result = BINARY[op](a, b, bits) & mask
    return (signed(result, bits) if extension == "sext" else result) & (1 << 64) - 1


@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_binary_operations(cpu: str) -> None:
    cases = {
        f"{op}_{bits}_{extension}": binary_case(op, bits, extension)
        for op in BINARY
        for bits in WIDTHS
        for extension in ("zext", "sext")
    }
    results = run(ours(module_text(cases), cpu))
    for name, values in results.items():
        op, bits, extension = name.split("_")
        for (a, b), value in zip(PAIRS, values, strict=True):
            if (op in ("sdiv", "srem")) and signed(b | 1, int(bits)) == -1:
                continue  # INT_MIN / -1 is undefined
            assert value == expected_binary(op, int(bits), extension, a, b), (name, a, b)


CONSTANTS = (1, 5, -1, 127, -128, 2**31 - 1, -(2**31), 2**31, 2**32 - 1, 2**40)


@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_constant_operands(cpu: str) -> None:
    cases = {
        f"{op}_{bits}_{number}": f"{narrowed(bits)}  %v = {op} i{bits} %x, {signed(constant, bits)}\n"
        + widened(bits, "zext")
        for op in ("add", "sub", "mul", "and", "or", "xor", "udiv", "urem")
        for bits in WIDTHS
        for number, constant in enumerate(CONSTANTS)
        if constant % (1 << bits)
    }
    results = run(ours(module_text(cases), cpu))
    for name, values in results.items():
        op, width, number = name.split("_")
        bits = int(width)
        mask = (1 << bits) - 1
        for (a, b), value in zip(PAIRS, values, strict=True):
            assert value == BINARY[op](a & mask, CONSTANTS[int(number)] & mask, bits) & mask, (name, a, b)


def compare_case(pred: str, bits: int, right: str) -> str:
    return f"""{narrowed(bits)}  %c = icmp {pred} i{bits} %x, {right}
  br i1 %c, label %yes, label %no
yes:
  br label %out
no:
  br label %out
out:
  %p = phi i64 [ 10, %yes ], [ 20, %no ]
  %z = zext i1 %c to i64
  %r = or i64 %p, %z"""


@pytest.mark.parametrize("cpu", ["v1", "v2", "v3"])
@pytest.mark.parametrize("constant", [None, 0, -1, 100, 1 << 31], ids=str)
def test_comparisons(cpu: str, constant: int | None) -> None:
    def right(bits: int) -> str:
        return "%y" if constant is None else str(signed(constant, bits))

    names = ["eq", "ne", *[f"{sign}{order}" for sign in "us" for order in ("lt", "le", "gt", "ge")]]
    cases = {f"{pred}_{bits}": compare_case(pred, bits, right(bits)) for pred in names for bits in WIDTHS}
    results = run(ours(module_text(cases), cpu))
    for name, values in results.items():
        pred, width = name.split("_")
        bits = int(width)
        view = signed if pred[0] == "s" else lambda value, bits: value & ((1 << bits) - 1)
        for (a, b), value in zip(PAIRS, values, strict=True):
            other = b if constant is None else constant
            holds = COMPARE[pred[-2:]](view(a, bits), view(other, bits))
            assert value == (11 if holds else 20), (name, a, b)
