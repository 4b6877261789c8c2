"""Integers of odd widths up to 64 bits do in the kernel what Python's integers do; in memory they are whole bytes."""

from __future__ import annotations

import pytest

from .memory_cases import number
from .test_integers import BINARY, signed
from .wide_cases import (
    LEVELS,
    ODD,
    WIDE,
    boundaries,
    loaded,
    packed,
    pairs,
    results,
    stored,
)

pytestmark = pytest.mark.kernel


ODD_OPERATIONS = ("add", "sub", "mul", "and", "or", "xor", "udiv", "urem", "sdiv", "srem", "shl", "lshr", "ashr")


def odd_case(op: str, bits: int, right: str) -> str:
    guard = ""
    if op in ("shl", "lshr", "ashr"):
        guard, right = f"  %s = urem i{bits} {right}, {bits}\n" if bits > 1 else "  %s = and i1 %y, 0\n", "%s"
    elif op in ("udiv", "urem", "sdiv", "srem"):
        guard, right = f"  %s = or i{bits} {right}, 1\n", "%s"
    return f"{loaded(bits)}{guard}  %v = {op} i{bits} %x, {right}\n{stored(bits)}"


def odd_expected(op: str, bits: int, x: int, y: int) -> int | None:
    if op in ("shl", "lshr", "ashr"):
        y = y % bits if bits > 1 else 0
    elif "div" in op or "rem" in op:
        y |= 1
        if op[0] == "s" and signed(y, bits) == -1:
            return None
    return BINARY[op](x, y, bits) % (1 << bits)


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", ODD[1:])
def test_odd_widths(bits: int, cpu: str) -> None:
    cases = {op: odd_case(op, bits, "%y") for op in ODD_OPERATIONS}
    high = (1 << bits) - 2
    cases |= {
        f"{op}_high": f"{loaded(bits)}  %v = {op} i{bits} %x, {high}\n{stored(bits)}" for op in ODD_OPERATIONS[:8]
    }
    operands = pairs(bits)
    found = results(cases, cpu, [packed(x, y) for x, y in operands])
    for name, answers in found.items():
        op = name.removesuffix("_high")
        for (x, y), left in zip(operands, answers, strict=True):
            wanted = odd_expected(op, bits, x, y) if name == op else BINARY[op](x, high, bits) % (1 << bits)
            if wanted is not None:
                assert number(left, bits) == wanted, (name, x, y)


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", [*ODD, *WIDE, 104])
def test_stores_write_whole_bytes_with_zeros_above(bits: int, cpu: str) -> None:
    size = (bits + 7) // 8
    cases = (
        {
            "unknown": f"""  %a = load i128, ptr %px
  %x = trunc i128 %a to i{bits}
  store i{bits} %x, ptr %pr, align 1""",
            "ones": f"  store i{bits} -1, ptr %pr, align 8",
            "again": f"""  %a = load i128, ptr %px
  %x = trunc i128 %a to i{bits}
  store i{bits} %x, ptr %pr, align 4
  %y = load i{bits}, ptr %pr, align 4
  store i{bits} %y, ptr %ps, align 4""",
        }
        if bits < 128
        else {"ones": "  store i128 -1, ptr %pr, align 8"}
    )
    values = boundaries(128)
    found = results(cases, cpu, [packed(x) for x in values])
    for name, answers in found.items():
        for x, left in zip(values, answers, strict=True):
            wanted = (-1 if name == "ones" else x) % (1 << bits)
            assert left[: size + 1] == wanted.to_bytes(size, "little") + b"\xaa", (name, x)
            if name == "again":
                assert left[32 : 33 + size] == wanted.to_bytes(size, "little") + b"\xaa"


@pytest.mark.parametrize("bits", [3, 24, 33, 48, 128])
def test_loads_do_not_believe_padding(bits: int) -> None:
    """What lies above an integer in its last byte, or behind its bytes, is not part of it."""
    case = f"  %x = load i{bits}, ptr %px, align 8\n  %v = lshr i{bits} %x, 1\n{stored(bits)}"
    (left,) = results({"f": case}, "v3", [b"\xff" * 32])["f"]
    assert number(left, bits) == (1 << bits) - 1 >> 1
