"""Integers of more than 64 bits, and of odd widths, do in the kernel what Python's integers do."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from .harness import ours, run
from .memory_cases import memory_module, number, on_memory
from .test_integers import BINARY, COMPARE, signed

pytestmark = pytest.mark.kernel

LEVELS = ["v1", "v3", "v4"]
WIDE = (65, 96, 127, 128)
ODD = (1, 3, 24, 31, 33, 40, 48, 56, 63)
ALL_PREDICATES = ["eq", "ne", *[f"{sign}{order}" for sign in "us" for order in ("lt", "le", "gt", "ge")]]


def boundaries(bits: int) -> list[int]:
    """Numbers where carries, signs and limbs begin and end."""
    rng = random.Random(bits)
    found = {0, 1, 2, (1 << bits) - 1, (1 << bits) - 2, 1 << bits - 1, (1 << bits - 1) - 1}
    for edge in (8, 31, 32, 63, 64, 65, 96):
        if edge < bits:
            found |= {1 << edge, (1 << edge) - 1, (1 << bits) - (1 << edge)}
    found |= {rng.getrandbits(bits), rng.getrandbits(bits)}
    return sorted(value & (1 << bits) - 1 for value in found)


def pairs(bits: int) -> list[tuple[int, int]]:
    values = boundaries(bits)
    rng = random.Random(bits)
    some = [(x, y) for x in values for y in values]
    return rng.sample(some, min(len(some), 120)) + [(x, x) for x in values]


def packed(*values: int) -> bytes:
    """Operands at 0, 16, 32."""
    return b"".join(value.to_bytes(16, "little") for value in values)


def loaded(bits: int) -> str:
    return f"  %x = load i{bits}, ptr %px, align 8\n  %y = load i{bits}, ptr %py, align 8\n"


def stored(bits: int) -> str:
    return f"  store i{bits} %v, ptr %pr, align 8"


def shift_guard(bits: int) -> str:
    return f"  %small = and i{bits} %y, {min(127, (1 << bits) - 1)}\n  %s = urem i{bits} %small, {bits}\n"


def results(cases: dict[str, str], cpu: str, inputs: list[bytes], declarations: str = "") -> dict[str, list[bytes]]:
    return on_memory(ours(memory_module(cases, declarations), cpu), inputs)


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


# Odd widths -------------------------------------------------------------------------------------------

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


# Control flow -----------------------------------------------------------------------------------------


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


# Calls ------------------------------------------------------------------------------------------------

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


# From C -----------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize("op", ["add", "sub"])
def test_a_carry_is_one_branch(op: str) -> None:
    """What the last limb would carry is not computed: as a comparison it would become a branch that stays."""
    case = f"{loaded(128)}  %v = {op} i128 %x, %y\n{stored(128)}"
    (function,) = ours(memory_module({"f": case})).functions
    assert sum(insn.op.name.startswith("j") and insn.op.name != "ja" for insn in function.insns) == 1
    assert function.slots <= 13
