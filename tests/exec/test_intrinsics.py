"""LLVM's integer intrinsics give in the kernel what LLVM's language reference says, at every width."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .harness import PAIRS, module_text, ours, run
from .test_integers import narrowed, signed, widened

pytestmark = pytest.mark.kernel

CPUS = ("v1", "v3", "v4")
WIDTHS = (8, 16, 32, 64)
U64 = (1 << 64) - 1


def least(bits: int) -> int:
    return -(1 << (bits - 1))


def most(bits: int) -> int:
    return (1 << (bits - 1)) - 1


def clamped(value: int, bits: int) -> int:
    return min(max(value, least(bits)), most(bits))


def zeros_above(a: int, bits: int) -> int:
    return bits - a.bit_length()


def zeros_below(a: int, bits: int) -> int:
    return (a & -a).bit_length() - 1 if a else bits


def reversed_bits(a: int, bits: int) -> int:
    return int(f"{a:0{bits}b}"[::-1], 2)


def swapped(a: int, bits: int) -> int:
    return int.from_bytes(a.to_bytes(bits // 8, "little"), "big")


# name -> (further operands, Python semantics on unsigned a and b of `bits` bits)
UNARY: dict[str, tuple[str, Callable[[int, int], int]]] = {
    "ctpop": ("", lambda a, bits: a.bit_count()),
    "ctlz": (", i1 false", zeros_above),
    "cttz": (", i1 false", zeros_below),
    "bitreverse": ("", reversed_bits),
    "abs": (", i1 false", lambda a, bits: abs(signed(a, bits))),
}
BINARY: dict[str, Callable[[int, int, int], int]] = {
    "umin": lambda a, b, bits: min(a, b),
    "umax": lambda a, b, bits: max(a, b),
    "smin": lambda a, b, bits: min(signed(a, bits), signed(b, bits)),
    "smax": lambda a, b, bits: max(signed(a, bits), signed(b, bits)),
    "uadd.sat": lambda a, b, bits: min(a + b, (1 << bits) - 1),
    "usub.sat": lambda a, b, bits: max(a - b, 0),
    "sadd.sat": lambda a, b, bits: clamped(signed(a, bits) + signed(b, bits), bits),
    "ssub.sat": lambda a, b, bits: clamped(signed(a, bits) - signed(b, bits), bits),
    "ushl.sat": lambda a, b, bits: min(a << b % bits, (1 << bits) - 1),
    "sshl.sat": lambda a, b, bits: clamped(signed(a, bits) << b % bits, bits),
    "ucmp": lambda a, b, bits: (a > b) - (a < b),
    "scmp": lambda a, b, bits: (signed(a, bits) > signed(b, bits)) - (signed(a, bits) < signed(b, bits)),
}
SHIFTS = ("ushl.sat", "sshl.sat")
EXACT: dict[str, Callable[[int, int], int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
}


def suffix(name: str, bits: int) -> str:
    """Comparisons have a type of result and a type of operands."""
    return f".i{bits}" if "cmp" in name else ""


def declaration(result: str, name: str, *arguments: str) -> str:
    return f"declare {result} @llvm.{name}({', '.join(arguments)})\n"


def check(cases: dict[str, str], declarations: str, cpu: str, expected: Callable[[str, int, int], int | None]) -> None:
    """Run all cases; `expected(name, a, b)` is the result, or None where LLVM leaves it open."""
    results = run(ours(module_text(cases, declarations), cpu))
    assert set(results) == set(cases)
    for name, values in results.items():
        for (a, b), value in zip(PAIRS, values, strict=True):
            wanted = expected(name, a, b)
            assert wanted is None or value == wanted & U64, (name, hex(a), hex(b))


@pytest.mark.parametrize("cpu", CPUS)
def test_one_operand(cpu: str) -> None:
    widths = (*WIDTHS, 24, 33, 48)
    names = {f"{name}_{bits}": (name, bits) for name in UNARY for bits in widths}
    names |= {f"bswap_{bits}": ("bswap", bits) for bits in (16, 32, 48, 64)}
    further = {name: text for name, (text, _) in UNARY.items()} | {"bswap": ""}
    cases = {
        key: f"{narrowed(bits)}  %v = call i{bits} @llvm.{name}.i{bits}(i{bits} %x{further[name]})\n"
        + widened(bits, "zext")
        for key, (name, bits) in names.items()
    }
    declarations = "".join(
        declaration(f"i{bits}", f"{name}.i{bits}", f"i{bits}", *(["i1"] if further[name] else []))
        for name, bits in names.values()
    )

    def expected(key: str, a: int, b: int) -> int:
        name, bits = names[key]
        a &= (1 << bits) - 1
        return (swapped(a, bits) if name == "bswap" else UNARY[name][1](a, bits)) & ((1 << bits) - 1)

    check(cases, declarations, cpu, expected)


@pytest.mark.parametrize("constant", [None, 0, 1, 3, -1, -7, 100], ids=str)
@pytest.mark.parametrize("cpu", CPUS)
def test_two_operands(cpu: str, constant: int | None) -> None:
    names = {
        f"{name}_{bits}": (name, bits)
        for name in BINARY
        for bits in (*WIDTHS, 33)
        if constant is None or (bits != 33 and (name not in SHIFTS or 0 <= constant < bits))
    }
    cases = {}
    for key, (name, bits) in names.items():
        right = "%y" if constant is None else str(constant)
        guard = ""
        if name in SHIFTS and constant is None:
            guard, right = f"  %s = urem i{bits} %y, {bits}\n", "%s"
        call = f"  %v = call i{bits} @llvm.{name}.i{bits}{suffix(name, bits)}"
        cases[key] = f"{narrowed(bits)}{guard}{call}(i{bits} %x, i{bits} {right})\n" + widened(bits, "sext")
    declarations = "".join(
        declaration(f"i{bits}", f"{name}.i{bits}{suffix(name, bits)}", f"i{bits}", f"i{bits}")
        for name, bits in names.values()
    )

    def expected(key: str, a: int, b: int) -> int:
        name, bits = names[key]
        mask = (1 << bits) - 1
        other = b if constant is None else constant
        return signed(BINARY[name](a & mask, other & mask, bits), bits)

    check(cases, declarations, cpu, expected)


@pytest.mark.parametrize("constant", [None, 0, 1, 3, -1, -7, 100], ids=str)
@pytest.mark.parametrize("cpu", CPUS)
def test_with_overflow(cpu: str, constant: int | None) -> None:
    names = {
        f"{sign}{op}_{bits}": (sign, op, bits)
        for sign in "us"
        for op in EXACT
        for bits in (*WIDTHS, 33)
        if constant is None or bits != 33
    }
    cases = {}
    declarations = ""
    for key, (sign, op, bits) in names.items():
        right = "%y" if constant is None else str(constant)
        name, pair = f"{sign}{op}.with.overflow.i{bits}", f"{{ i{bits}, i1 }}"
        declarations += declaration(pair, name, f"i{bits}", f"i{bits}")
        cases[key] = f"""{narrowed(bits)}  %t = call {pair} @llvm.{name}(i{bits} %x, i{bits} {right})
  %w = extractvalue {pair} %t, 0
  %o = extractvalue {pair} %t, 1
  %ov = zext i1 %o to i64
  %half = xor i64 %ov, -1
{widened(bits, "zext").replace("%r", "%u").replace("%v", "%w")}
  %r = xor i64 %u, %half"""

    def expected(key: str, a: int, b: int) -> int:
        sign, op, bits = names[key]
        mask = (1 << bits) - 1
        other = b if constant is None else constant
        left, right = (signed(x, bits) if sign == "s" else x & mask for x in (a, other))
        exact = EXACT[op](left, right)
        low, high = (least(bits), most(bits)) if sign == "s" else (0, mask)
        return (exact & mask) ^ ~int(not low <= exact <= high)

    check(cases, declarations, cpu, expected)


@pytest.mark.parametrize("kind", ["variable", "rotated", "0", "1", "7", "-1"])
@pytest.mark.parametrize("cpu", CPUS)
def test_funnel_shifts(cpu: str, kind: str) -> None:
    widths = (*WIDTHS, 24, 33, 48)
    names = {f"fsh{side}_{bits}": (side, bits) for side in "lr" for bits in widths}
    cases = {}
    for key, (side, bits) in names.items():
        amount = "%y" if kind in ("variable", "rotated") else kind
        low = "%x" if kind == "rotated" else "%l"
        call = f"call i{bits} @llvm.fsh{side}.i{bits}(i{bits} %x, i{bits} {low}, i{bits} {amount})"
        cases[key] = f"{narrowed(bits)}  %l = xor i{bits} %x, 81\n  %v = {call}\n" + widened(bits, "zext")
    declarations = "".join(
        declaration(f"i{bits}", f"fsh{side}.i{bits}", *[f"i{bits}"] * 3) for side, bits in names.values()
    )

    def expected(key: str, a: int, b: int) -> int:
        side, bits = names[key]
        mask = (1 << bits) - 1
        high = a & mask
        low = high if kind == "rotated" else high ^ 81
        amount = ((b if kind in ("variable", "rotated") else int(kind)) & mask) % bits
        both = high << bits | low
        return (both << amount >> bits if side == "l" else both >> amount) & mask

    check(cases, declarations, cpu, expected)


WIDE = """
  %x0 = zext i64 %a to i128
  %x1 = zext i64 %b to i128
  %x2 = shl i128 %x1, 64
  %x = or i128 %x0, %x2
"""


@pytest.mark.parametrize("cpu", ["v1", "v4"])
def test_128_bits(cpu: str) -> None:
    reference: dict[str, tuple[str, Callable[[int], int]]] = {
        "ctpop": ("i128 %x", lambda x: x.bit_count()),
        "ctlz": ("i128 %x, i1 false", lambda x: zeros_above(x, 128)),
        "cttz": ("i128 %x, i1 false", lambda x: zeros_below(x, 128)),
        "bitreverse": ("i128 %x", lambda x: reversed_bits(x, 128)),
        "bswap": ("i128 %x", lambda x: swapped(x, 128)),
        "fshl": ("i128 %x, i128 1, i128 %x0", lambda x: ((x << 128 | 1) << (x & U64) % 128) >> 128),
        "uadd.sat": ("i128 %x, i128 %x", lambda x: min(2 * x, (1 << 128) - 1)),
        "smax": ("i128 %x, i128 5", lambda x: max(signed(x, 128), 5)),
    }
    cases, declarations = {}, ""
    for name, (arguments, _) in reference.items():
        types = [argument.split()[0] for argument in arguments.split(", ")]
        declarations += declaration("i128", f"{name}.i128", *types)
        for half in (0, 64):
            cases[f"{name.replace('.', '_')}__{half}"] = f"""{WIDE}
  %v = call i128 @llvm.{name}.i128({arguments})
  %s = lshr i128 %v, {half}
  %r = trunc i128 %s to i64"""

    def expected(key: str, a: int, b: int) -> int | None:
        name, half = key.replace("_sat", ".sat").split("__")
        return (reference[name][1](b << 64 | a) & (1 << 128) - 1) >> int(half) & U64

    check(cases, declarations, cpu, expected)


def test_questions_and_hints() -> None:
    declarations = """
declare i1 @llvm.is.constant.i64(i64)
declare i64 @llvm.objectsize.i64.p0(ptr, i1, i1, i1)
declare i32 @llvm.objectsize.i32.p0(ptr, i1, i1, i1)
declare i64 @llvm.expect.i64(i64, i64)
declare void @llvm.assume(i1)
declare ptr @llvm.invariant.start.p0(i64, ptr)
declare void @llvm.invariant.end.p0(ptr, i64, ptr)
declare i1 @llvm.bpf.compare.i64.i64(i32, i64, i64)
declare ptr @llvm.frameaddress.p0(i32)
@data = global [24 x i8] zeroinitializer, section ".data"
"""
    cases = {
        "constant": """  %c = call i1 @llvm.is.constant.i64(i64 3)
  %d = call i1 @llvm.is.constant.i64(i64 %a)
  %e = zext i1 %c to i64
  %f = zext i1 %d to i64
  %g = shl i64 %f, 1
  %r = or i64 %e, %g""",
        "sizes": """  %o = alloca [20 x i8]
  %p = getelementptr i8, ptr %o, i64 6
  %s = call i64 @llvm.objectsize.i64.p0(ptr %p, i1 false, i1 false, i1 false)
  %q = getelementptr i8, ptr @data, i64 4
  %t = call i32 @llvm.objectsize.i32.p0(ptr %q, i1 true, i1 false, i1 false)
  %u = zext i32 %t to i64
  %v = call i64 @llvm.objectsize.i64.p0(ptr %ctx, i1 true, i1 false, i1 true)
  %w = call i64 @llvm.objectsize.i64.p0(ptr %ctx, i1 false, i1 false, i1 true)
  %x = mul i64 %u, 256
  %y = add i64 %s, %x
  %z = add i64 %y, %v
  %r = sub i64 %z, %w""",
        "hints": """  %c = icmp ult i64 %a, 5
  call void @llvm.assume(i1 %c) [ "align"(ptr %ctx, i64 8), "nonnull"(ptr %ctx) ]
  %i = call ptr @llvm.invariant.start.p0(i64 8, ptr %ctx)
  call void @llvm.invariant.end.p0(ptr %i, i64 8, ptr %ctx)
  %r = call i64 @llvm.expect.i64(i64 %b, i64 1)""",
        "compare": """  %c = call i1 @llvm.bpf.compare.i64.i64(i32 40, i64 %a, i64 %b)
  %r = zext i1 %c to i64""",
        "frame": """  %o = alloca i64
  store i64 %a, ptr %o
  %f = call ptr @llvm.frameaddress.p0(i32 0)
  %p = getelementptr i8, ptr %f, i64 -8
  %r = load i64, ptr %p""",
    }

    def expected(key: str, a: int, b: int) -> int:
        return {
            "constant": 1,
            "sizes": 14 + 256 * 20 + 1,
            "hints": b,
            "compare": int(signed(a, 64) < signed(b, 64)),
            "frame": a,
        }[key]

    check(cases, declarations, "v3", expected)
