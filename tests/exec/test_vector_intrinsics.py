"""Intrinsics that move lanes of vectors, or access them in memory under a mask, do in the kernel what Python does."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable

import pytest

from pybpf_native.errors import CompileError

from .harness import ours
from .memory_cases import memory_module, on_memory

Lanes = list[int]
V4, V2 = "<4 x i32>", "<2 x i32>"
LEVELS = ["v1", "v3"]
INPUTS = [random.Random(seed).randbytes(32) for seed in range(12)]
PAIR = f"{{ {V2}, {V2} }}"
FLAGGED = f"{{ {V4}, <4 x i1> }}"
LOADED = f"  %x = load {V4}, ptr %px\n  %y = load {V4}, ptr %py\n  %m = icmp slt {V4} %x, %y\n"


def signed(value: int) -> int:
    return value - (value >> 31 << 32)


def compressed(x: Lanes, y: Lanes) -> Lanes:
    chosen = [a for a, b in zip(x, y, strict=True) if signed(a) < signed(b)]
    return chosen + y[len(chosen) :]


def first_below(x: Lanes, y: Lanes) -> Lanes:
    return [next((at for at in range(4) if signed(x[at]) < signed(y[at])), 4)]


def fixed(a: int, b: int, limits: tuple[int, int] = (-(1 << 31), (1 << 31) - 1)) -> int:
    return min(max((signed(a) * signed(b)) >> 20, limits[0]), limits[1])


def carryless(a: int, b: int) -> int:
    total = 0
    for place in range(32):
        total ^= (a << place) * (b >> place & 1)
    return total


# name: (type of the result, the call's name, its arguments, what Python makes of x and y)
MOVES: dict[str, tuple[str, str, str, Callable[[Lanes, Lanes], Lanes]]] = {
    "reverse": (V4, "vector.reverse.v4i32", f"{V4} %x", lambda x, y: x[::-1]),
    "old_reverse": (V4, "experimental.vector.reverse.v4i32", f"{V4} %x", lambda x, y: x[::-1]),
    "extract": (V2, "vector.extract.v2i32.v4i32", f"{V4} %x, i64 2", lambda x, y: x[2:]),
    "insert": (V4, "vector.insert.v4i32.v4i32", f"{V4} %x, {V4} %y, i64 0", lambda x, y: y),
    "interleave": (
        "<8 x i32>", "vector.interleave2.v8i32", f"{V4} %x, {V4} %y",
        lambda x, y: [lane for pair in zip(x, y, strict=True) for lane in pair],
    ),
    "deinterleave": (PAIR, "vector.deinterleave2.v4i32", f"{V4} %x", lambda x, y: [x[0], x[2], x[1], x[3]]),
    "splice": (V4, "vector.splice.v4i32", f"{V4} %x, {V4} %y, i32 1", lambda x, y: x[1:] + y[:1]),
    "splice_back": (V4, "vector.splice.v4i32", f"{V4} %x, {V4} %y, i32 -1", lambda x, y: x[3:] + y[:3]),
    "splice_left": (V4, "vector.splice.left.v4i32", f"{V4} %x, {V4} %y, i32 3", lambda x, y: x[3:] + y[:3]),
    "splice_right": (V4, "vector.splice.right.v4i32", f"{V4} %x, {V4} %y, i32 3", lambda x, y: x[1:] + y[:1]),
    "compress": (V4, "experimental.vector.compress.v4i32", f"{V4} %x, <4 x i1> %m, {V4} %y", compressed),
    "first": ("i32", "experimental.cttz.elts.i32.v4i1", "<4 x i1> %m, i1 false", first_below),
    "steps": (V4, "stepvector.v4i32", "", lambda x, y: [0, 1, 2, 3]),
    "over": (
        FLAGGED, "uadd.with.overflow.v4i32", f"{V4} %x, {V4} %y",
        lambda x, y: [*(a + b for a, b in zip(x, y, strict=True)),
                      sum((a + b >> 32) << at for at, (a, b) in enumerate(zip(x, y, strict=True)))],
    ),
    "shorter": (
        V4, "ssub.sat.v4i32", f"{V4} %x, {V4} %y",
        lambda x, y: [min(max(signed(a) - signed(b), -(1 << 31)), (1 << 31) - 1) for a, b in zip(x, y, strict=True)],
    ),
    "apart": (
        V4, "abds.v4i32", f"{V4} %x, {V4} %y",
        lambda x, y: [abs(signed(a) - signed(b)) for a, b in zip(x, y, strict=True)],
    ),
    "apart_u": (V4, "abdu.v4i32", f"{V4} %x, {V4} %y", lambda x, y: [abs(a - b) for a, b in zip(x, y, strict=True)]),
    "carryless": (V4, "clmul.v4i32", f"{V4} %x, {V4} %y", lambda x, y: list(map(carryless, x, y))),
    "fixed": (V4, "smul.fix.sat.v4i32", f"{V4} %x, {V4} %y, i32 20", lambda x, y: list(map(fixed, x, y))),
    "fixed_u": (
        V4, "umul.fix.v4i32", f"{V4} %x, {V4} %y, i32 32",
        lambda x, y: [a * b >> 32 for a, b in zip(x, y, strict=True)],
    ),
    "quotient": (
        V4, "sdiv.fix.v4i32", f"{V4} %x, {V4} %y, i32 12",
        lambda x, y: [(signed(a) << 12) // signed(b) if b else 0 for a, b in zip(x, y, strict=True)],
    ),
    "quotient_u": (
        V4, "udiv.fix.sat.v4i32", f"{V4} %x, {V4} %y, i32 12",
        lambda x, y: [min((a << 12) // b, (1 << 32) - 1) if b else 0 for a, b in zip(x, y, strict=True)],
    ),
}  # fmt: skip


def declared(result: str, name: str, arguments: str) -> str:
    types = ", ".join(one.rpartition(" ")[0] for one in arguments.split(", ") if one)
    return f"declare {result} @llvm.{name}({types})\n"


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
def test_lanes_moved(cpu: str) -> None:
    cases = {
        f"f_{case}": f"{LOADED}  %v = call {result} @llvm.{name}({arguments})\n  store {result} %v, ptr %pr"
        for case, (result, name, arguments, _) in MOVES.items()
    }
    lines = {declared(*move[:3]) for move in MOVES.values()}
    found = on_memory(ours(memory_module(cases, "".join(sorted(lines))), cpu), INPUTS)
    for case, move in MOVES.items():
        for data, left in zip(INPUTS, found[f"f_{case}"], strict=True):
            lanes = struct.unpack("<8I", data)
            wanted = move[3](list(lanes[:4]), list(lanes[4:]))
            got = struct.unpack_from(f"<{len(wanted)}I", left)
            if case == "over":
                got = (*got[:4], left[16])
            assert list(got) == [lane & 0xFFFFFFFF for lane in wanted], case


@pytest.mark.kernel
def test_active_lanes() -> None:
    body = """  %x = load i8, ptr %px
  %py1 = getelementptr i8, ptr %px, i64 1
  %y = load i8, ptr %py1
  %m = call <4 x i1> @llvm.get.active.lane.mask.v4i1.i8(i8 %x, i8 %y)
  %v = zext <4 x i1> %m to <4 x i8>
  store <4 x i8> %v, ptr %pr"""
    pairs = [(0, 0), (0, 3), (7, 9), (253, 255), (255, 255), (9, 3), (250, 255)]
    declaration = "declare <4 x i1> @llvm.get.active.lane.mask.v4i1.i8(i8, i8)\n"
    answers = on_memory(ours(memory_module({"f": body}, declaration)), [bytes(pair) for pair in pairs])["f"]
    for (base, limit), left in zip(pairs, answers, strict=True):
        assert list(left[:4]) == [base + lane < limit for lane in range(4)]


# The stack, because a context is not accessed at variable offsets.
COPIES = f"""  %copy = alloca {V4}, align 8
  store {V4} %y, ptr %copy
  %left = alloca {V4}, align 8
  store {V4} splat (i32 -1431655766), ptr %left
  %offsets = and <4 x i32> %x, splat (i32 3)
  %at = getelementptr i32, ptr %copy, <4 x i32> %offsets
  %to = getelementptr i32, ptr %left, <4 x i64> <i64 3, i64 2, i64 1, i64 0>
"""
# Accesses under a mask: (result, arguments).
MEMORY = {
    "load": (V4, f"ptr align 4 %copy, <4 x i1> MASK, {V4} %x"),
    "gather": (V4, f"<4 x ptr> align 4 %at, <4 x i1> MASK, {V4} %x"),
    "expandload": (V4, f"ptr align 4 %copy, <4 x i1> MASK, {V4} %x"),
    "store": ("void", f"{V4} %x, ptr align 4 %left, <4 x i1> MASK"),
    "compressstore": ("void", f"{V4} %x, ptr align 4 %left, <4 x i1> MASK"),
    "scatter": ("void", f"{V4} %x, <4 x ptr> align 4 %to, <4 x i1> MASK"),
}
OLD = {"load": f"ptr %copy, i32 4, <4 x i1> MASK, {V4} %x", "store": f"{V4} %x, ptr %left, i32 4, <4 x i1> MASK"}
CONSTANT = "<i1 true, i1 false, i1 true, i1 true>"
GAP = 0xAAAAAAAA


def masked(kind: str, x: Lanes, y: Lanes, mask: Lanes) -> Lanes:
    """What `kind` leaves in memory."""
    chosen = [lane for lane, bit in zip(x, mask, strict=True) if bit]
    rest = iter(y)
    return {
        "load": lambda: [b if bit else a for a, b, bit in zip(x, y, mask, strict=True)],
        "gather": lambda: [y[a & 3] if bit else a for a, bit in zip(x, mask, strict=True)],
        "expandload": lambda: [next(rest) if bit else a for a, bit in zip(x, mask, strict=True)],
        "store": lambda: [a if bit else GAP for a, bit in zip(x, mask, strict=True)],
        "compressstore": lambda: chosen + [GAP] * (4 - len(chosen)),
        "scatter": lambda: [a if bit else GAP for a, bit in zip(x, mask, strict=True)][::-1],
    }[kind]()


def masked_case(kind: str, result: str, arguments: str, mask: str) -> tuple[str, str]:
    """(declaration, body)."""
    vector = (
        "v4i32.v4p0"
        if kind in ("gather", "scatter")
        else "v4i32"
        if kind in ("expandload", "compressstore")
        else "v4i32.p0"
    )
    types = [one.partition(" align")[0] if " align" in one else one.rpartition(" ")[0] for one in arguments.split(", ")]
    name = f"@llvm.masked.{kind}.{vector}"
    call = f"call {result} {name}({arguments.replace('MASK', mask)})"
    body = f"  {call}\n  %v = load {V4}, ptr %left" if result == "void" else f"  %v = {call}"
    return f"declare {result} {name}({', '.join(types)})\n", f"{LOADED}{COPIES}{body}\n  store {V4} %v, ptr %pr"


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("mask", ["%m", CONSTANT])
@pytest.mark.parametrize("old", [False, True])
def test_masked_accesses(old: bool, mask: str, cpu: str) -> None:
    forms = {kind: (MEMORY[kind][0], arguments) for kind, arguments in OLD.items()} if old else MEMORY
    built = {kind: masked_case(kind, *form, mask) for kind, form in forms.items()}
    text = memory_module(
        {f"f_{kind}": body for kind, (_, body) in built.items()},
        "".join(declaration for declaration, _ in built.values()),
    )
    found = on_memory(ours(text, cpu), INPUTS)
    for kind in forms:
        for data, left in zip(INPUTS, found[f"f_{kind}"], strict=True):
            lanes = struct.unpack("<8I", data)
            x, y = list(lanes[:4]), list(lanes[4:])
            bits = [signed(a) < signed(b) for a, b in zip(x, y, strict=True)] if mask == "%m" else [1, 0, 1, 1]
            assert list(struct.unpack_from("<4I", left)) == masked(kind, x, y, bits), kind


MALFORMED = {
    "a result of another type": "<4 x i16> @llvm.vector.reverse.v4i32(<4 x i32> %x)",
    "lanes of another type": "<2 x i16> @llvm.vector.extract.v2i16.v4i32(<4 x i32> %x, i64 0)",
    "no argument": "<4 x i32> @llvm.vector.reverse.v4i32()",
    "a mask that is too short": "<4 x i32> @llvm.vector.compress.v4i32(<4 x i32> %x, <2 x i1> %s, <4 x i32> %x)",
    "a reduction to another type": "i16 @llvm.vector.reduce.add.v4i32(<4 x i32> %x)",
    "a struct of scalars": "{ i32, i32 } @llvm.vector.deinterleave2.v4i32(<4 x i32> %x)",
    "no struct": "<4 x i32> @llvm.uadd.with.overflow.v4i32(<4 x i32> %x, <4 x i32> %x)",
    "a load without mask": "<4 x i32> @llvm.masked.load.v4i32.p0(ptr %p, <4 x i32> %x)",
    "a load with the mask of another": "<4 x i32> @llvm.masked.load.v4i32.p0(ptr %p, <2 x i1> %s, <4 x i32> %x)",
    "an alignment that is none": "<4 x i32> @llvm.masked.load.v4i32.p0(ptr %p, i32 3, <4 x i1> %m, <4 x i32> %x)",
    "lanes of bits in memory": "<4 x i1> @llvm.masked.load.v4i1.p0(ptr %p, <4 x i1> %m, <4 x i1> %m)",
    "an unknown one": "<4 x i32> @llvm.masked.guess.v4i32(<4 x i32> %x)",
    "a variable place": "<2 x i32> @llvm.vector.extract.v2i32.v4i32(<4 x i32> %x, i64 %n)",
    "a variable scale": "<4 x i32> @llvm.smul.fix.v4i32(<4 x i32> %x, <4 x i32> %x, i32 %k)",
}


@pytest.mark.parametrize("what", MALFORMED)
def test_malformed_calls_are_refused(what: str) -> None:
    call = MALFORMED[what]
    result, _, rest = call.partition(" @")
    name, _, arguments = rest.partition("(")
    types = ", ".join(one.rpartition(" ")[0] for one in arguments.rstrip(")").split(", ") if one)
    text = f"""declare {result} @{name}({types})
define void @f(ptr %p, <4 x i32> %x, <4 x i1> %m, <2 x i1> %s, i64 %n) {{
  %k = trunc i64 %n to i32
  %v = call {call}
  store {result} %v, ptr %p
  ret void
}}"""
    with pytest.raises(CompileError):
        ours(text)
