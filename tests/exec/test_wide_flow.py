"""Integers of more than 64 bits through control flow, calls and addresses, from hand-written IR and from C."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from .harness import ours, run
from .memory_cases import number
from .test_integers import signed
from .wide_cases import (
    LEVELS,
    boundaries,
    packed,
    results,
)

pytestmark = pytest.mark.kernel


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("bits", [3, 24, 48, 96, 128])
def test_switch(bits: int, cpu: str) -> None:
    keys = boundaries(bits)[:12]
    targets = " ".join(f"i{bits} {key}, label %c{at}" for at, key in enumerate(keys[1:]))
    blocks = "".join(f"c{at}:\n  br label %out\n" for at in range(len(keys) - 1))
    incoming = ", ".join(f"[ {at + 1}, %c{at} ]" for at in range(len(keys) - 1))
    body = f"""  %x = load i{bits}, ptr %px, align 8
  switch i{bits} %x, label %other [ {targets} ]
{blocks}other:
  br label %out
out:
  %v = phi i8 {incoming}, [ 0, %other ]
  store i8 %v, ptr %pr"""
    values = sorted({*keys, *((key + 1) % (1 << bits) for key in keys)})
    answers = results({"f": body}, cpu, [packed(x) for x in values])["f"]
    for x, left in zip(values, answers, strict=True):
        assert left[0] == (keys[1:].index(x) + 1 if x in keys[1:] else 0), x


@pytest.mark.parametrize("cpu", LEVELS)
def test_phi_select_freeze(cpu: str) -> None:
    """A loop that carries two 128-bit numbers, exchanged in each round: Fibonacci."""
    body = """  %n = load i8, ptr %px
  br label %loop
loop:
  %i = phi i8 [ 0, %entry ], [ %next, %loop ]
  %a = phi i128 [ 0, %entry ], [ %b, %loop ]
  %b = phi i128 [ 1, %entry ], [ %kept, %loop ]
  %sum = add i128 %a, %b
  %frozen = freeze i128 %sum
  %less = icmp ult i128 %frozen, 170141183460469231731687303715884105728
  %kept = select i1 %less, i128 %frozen, i128 5
  %next = add i8 %i, 1
  %more = icmp ult i8 %i, %n
  %bounded = icmp ult i8 %i, 200
  %go = and i1 %more, %bounded
  br i1 %go, label %loop, label %out
out:
  store i128 %kept, ptr %pr"""
    rounds = [0, 1, 2, 50, 90, 92, 93, 94, 95, 150, 182, 183, 184, 185, 199]
    answers = results({"f": body}, cpu, [bytes([n]) for n in rounds])["f"]
    for n, left in zip(rounds, answers, strict=True):
        a, b = 0, 1
        for _ in range(n + 1):
            a, b = b, a + b if a + b < 1 << 127 else 5
        assert number(left, 128) == b, n


def test_undefined_and_pointers() -> None:
    body = """  %u = xor i128 undef, 0
  %p = ptrtoint ptr %ctx to i128
  %h = lshr i128 %p, 64
  %s = or i128 %u, %h
  %q = inttoptr i128 %p to ptr
  %same = icmp eq ptr %q, %ctx
  %z = zext i1 %same to i128
  %v = or i128 %s, %z
  store i128 %v, ptr %pr"""
    # The comparison of two pointers is not for programs without privileges, and this one has them.
    (left,) = results({"f": body.replace("  %u = xor i128 undef, 0\n", "  %u = and i128 undef, 0\n")}, "v3", [b""])["f"]
    assert number(left, 128) == 1


def test_index_of_128_bits() -> None:
    body = """  %x = load i128, ptr %px
  %i = and i128 %x, 3
  %b = alloca [4 x i16], align 8
  store i64 0, ptr %b
  %p = getelementptr i16, ptr %b, i128 %i
  store i16 77, ptr %p
  %v = load i64, ptr %b
  store i64 %v, ptr %pr
  %c = getelementptr i16, ptr %pr, i128 9
  store i16 88, ptr %c"""
    (left,) = results({"f": body}, "v3", [packed(2 + (1 << 70))])["f"]
    assert number(left, 64) == 77 << 32
    assert number(left, 16, 18) == 88


CALLS = """
define internal i64 @sum(i128 %x, [2 x i64] %pair, i8 zeroext %k) noinline {
  %first = extractvalue [2 x i64] %pair, 0
  %second = extractvalue [2 x i64] %pair, 1
  %low = trunc i128 %x to i64
  %moved = lshr i128 %x, 64
  %high = trunc i128 %moved to i64
  %a = shl i64 %high, 1
  %b = xor i64 %low, %a
  %c = shl i64 %first, 2
  %d = xor i64 %b, %c
  %e = shl i64 %second, 3
  %f = xor i64 %d, %e
  %w = zext i8 %k to i64
  %g = xor i64 %f, %w
  ret i64 %g
}
"""


@pytest.mark.parametrize("cpu", LEVELS)
def test_arguments_of_several_registers(cpu: str) -> None:
    body = """  %x = load i128, ptr %px
  %pair = load [2 x i64], ptr %py
  %wide = load i64, ptr %pz
  %k = trunc i64 %wide to i8
  %v = call i64 @sum(i128 %x, [2 x i64] %pair, i8 zeroext %k)
  store i64 %v, ptr %pr"""
    rng = random.Random(9)
    words = [[rng.getrandbits(64) for _ in range(5)] for _ in range(20)]
    inputs = [b"".join(word.to_bytes(8, "little") for word in row) for row in words]
    answers = results({"f": body}, cpu, inputs, CALLS)["f"]
    for (low, high, first, second, k), left in zip(words, answers, strict=True):
        assert number(left, 64) == (low ^ high << 1 ^ first << 2 ^ second << 3 ^ k & 255) % (1 << 64)


def c_mixed(a: int, b: int) -> int:
    """What data/wide.c's `mixed` computes."""
    mask = (1 << 128) - 1
    x = (a << 64 | b) & mask
    y = (x * 0x123456789ABCDEF + b) & mask
    y ^= y >> 77
    if y > x:
        y = (y - x) & mask
    y = (y << (a & 63)) & mask
    return (y ^ y >> 64) % (1 << 64)


@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_c_with_int128(cpu: str) -> None:
    text = (Path(__file__).parent / "data" / "wide.ll").read_text()
    seeds = (0, 1, 63, 64, 0xFFFFFFFF, 1 << 63, (1 << 64) - 1, 0x123456789ABCDEF0)
    operands = [(a, b) for a in seeds for b in seeds]
    found = run(ours(text.replace('"target-cpu"="v3"', f'"target-cpu"="{cpu}"'), cpu), operands)
    functions: dict[str, Callable[[int, int], int]] = {
        "mixed": c_mixed,
        "scaled": lambda a, b: (a * b >> 64) % (1 << 64),
    }
    for name, function in functions.items():
        for (a, b), value in zip(operands, found[name], strict=True):
            assert value == function(a, b), (name, a, b)


EXTENDED = """
define internal i64 @{name}(i{bits} {how}ext %x) noinline {{
  %v = {how}ext i{bits} %x to i64
  ret i64 %v
}}
define internal {how}ext i{bits} @{name}_back(i64 %x) noinline {{
  %v = trunc i64 %x to i{bits}
  ret i{bits} %v
}}
"""


@pytest.mark.parametrize("cpu", LEVELS)
def test_extended_arguments_and_results(cpu: str) -> None:
    """Neither side believes more about the upper bits of a register than the other side provides."""
    kinds = [(how, bits) for how in ("zero", "sign") for bits in (1, 8, 16, 24, 32, 48)]
    declarations, cases = "", {}
    for how, bits in kinds:
        name, op = f"{how}{bits}", how[0] + "ext"
        declarations += EXTENDED.format(name=name, bits=bits, how=how).replace(f"= {how}ext", f"= {op}")
        cases[f"r{name}"] = f"""  %x = load i64, ptr %px
  %t = trunc i64 %x to i{bits}
  %v = call i64 @{name}(i{bits} {how}ext %t)
  store i64 %v, ptr %pr
  %b = call {how}ext i{bits} @{name}_back(i64 %x)
  %w = {op} i{bits} %b to i64
  store i64 %w, ptr %ps"""
    values = [value % (1 << 64) for value in boundaries(128)]
    found = results(cases, cpu, [value.to_bytes(8, "little") for value in values], declarations)
    for how, bits in kinds:
        for value, left in zip(values, found[f"r{how}{bits}"], strict=True):
            wanted = value % (1 << bits) if how == "zero" else signed(value, bits) % (1 << 64)
            assert number(left, 64) == number(left, 64, 32) == wanted, (how, bits, value)
