"""Small vectors, lane by lane, do in the kernel what Python does on lists."""

from __future__ import annotations

import random
import struct
from functools import reduce
from pathlib import Path

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

from .harness import ours, run
from .memory_cases import memory_module, on_memory
from .test_integers import BINARY, COMPARE, signed
from .wide_cases import LEVELS

pytestmark = pytest.mark.kernel

SHAPES = ((8, 4), (16, 4), (32, 4), (64, 2), (24, 3))
FORMATS = {8: "B", 16: "H", 32: "I", 64: "Q"}


def vectors(bits: int, count: int) -> list[list[int]]:
    rng = random.Random(bits * count)
    edges = (0, 1, (1 << bits) - 1, 1 << bits - 1, (1 << bits - 1) - 1)
    return [[rng.choice((*edges, rng.getrandbits(bits))) for _ in range(count)] for _ in range(24)]


def packed(lanes: list[int], bits: int) -> bytes:
    return b"".join(lane.to_bytes(bits // 8, "little") for lane in lanes).ljust(16, b"\0")


def unpacked(data: bytes, bits: int, count: int) -> list[int]:
    size = bits // 8
    return [int.from_bytes(data[lane * size : (lane + 1) * size], "little") for lane in range(count)]


def operands(bits: int, count: int) -> list[tuple[list[int], list[int]]]:
    lanes = vectors(bits, count)
    return list(zip(lanes, [*lanes[7:], *lanes[:7]], strict=True))


def loaded(type: str) -> str:
    return f"  %x = load {type}, ptr %px, align 8\n  %y = load {type}, ptr %py, align 8\n"


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize(("bits", "count"), SHAPES)
def test_lane_by_lane(bits: int, count: int, cpu: str) -> None:
    type = f"<{count} x i{bits}>"
    amounts = ", ".join(f"i{bits} {lane * 3 % bits}" for lane in range(count))
    cases = {
        op: f"""{loaded(type)}  %v = {op} {type} %x, {f"<{amounts}>" if op in ("shl", "ashr") else "%y"}
  store {type} %v, ptr %pr, align 8"""
        for op in ("add", "sub", "mul", "and", "or", "xor", "shl", "ashr")
    }
    pairs = operands(bits, count)
    found = on_memory(ours(memory_module(cases), cpu), [packed(x, bits) + packed(y, bits) for x, y in pairs])
    for op, answers in found.items():
        for (x, y), left in zip(pairs, answers, strict=True):
            right = [lane * 3 % bits for lane in range(count)] if op in ("shl", "ashr") else y
            wanted = [BINARY[op](a, b, bits) % (1 << bits) for a, b in zip(x, right, strict=True)]
            assert unpacked(left, bits, count) == wanted, (op, x, y)


@pytest.mark.parametrize("cpu", LEVELS)
def test_compare_select_and_widen(cpu: str) -> None:
    body = (
        loaded("<4 x i16>")
        + """  %c = icmp slt <4 x i16> %x, %y
  %least = select <4 x i1> %c, <4 x i16> %x, <4 x i16> %y
  store <4 x i16> %least, ptr %pr
  %w = sext <4 x i16> %least to <4 x i32>
  store <4 x i32> %w, ptr %ps
  %m = bitcast <4 x i1> %c to i4
  %q = getelementptr i8, ptr %pr, i64 8
  store i4 %m, ptr %q
  %k = getelementptr i8, ptr %pr, i64 9
  store <4 x i1> %c, ptr %k"""
    )
    pairs = operands(16, 4)
    answers = on_memory(ours(memory_module({"f": body}), cpu), [packed(x, 16) + packed(y, 16) for x, y in pairs])["f"]
    for (x, y), left in zip(pairs, answers, strict=True):
        least = [min(signed(a, 16), signed(b, 16)) for a, b in zip(x, y, strict=True)]
        assert list(struct.unpack_from("<4h", left)) == least
        assert list(struct.unpack_from("<4i", left, 32)) == least
        mask = sum(
            COMPARE["lt"](signed(a, 16), signed(b, 16)) << at for at, (a, b) in enumerate(zip(x, y, strict=True))
        )
        assert left[8] == left[9] == mask


REDUCE = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "umin": min,
    "umax": max,
}


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize(("bits", "count"), SHAPES)
def test_reductions(bits: int, count: int, cpu: str) -> None:
    names = [*REDUCE, "smin", "smax"]
    declarations = "".join(
        f"declare i{bits} @llvm.vector.reduce.{name}.v{count}i{bits}(<{count} x i{bits}>)\n" for name in names
    )
    cases = {
        name: f"""  %x = load <{count} x i{bits}>, ptr %px, align 8
  %v = call i{bits} @llvm.vector.reduce.{name}.v{count}i{bits}(<{count} x i{bits}> %x)
  store i{bits} %v, ptr %pr, align 8"""
        for name in names
    }
    lanes = vectors(bits, count)
    found = on_memory(ours(memory_module(cases, declarations), cpu), [packed(x, bits) for x in lanes])
    for name, answers in found.items():
        for x, left in zip(lanes, answers, strict=True):
            if name[0] == "s":
                wanted = (min if name == "smin" else max)(signed(lane, bits) for lane in x)
            else:
                wanted = reduce(REDUCE[name], x)
            assert unpacked(left, bits, 1) == [wanted % (1 << bits)], (name, x)


@pytest.mark.parametrize("cpu", LEVELS)
def test_lanes_moved(cpu: str) -> None:
    body = (
        loaded("<4 x i32>")
        + """  %n = load i8, ptr %pz
  %i = and i8 %n, 3
  %v = extractelement <4 x i32> %x, i8 %i
  store i32 %v, ptr %pr
  %w = insertelement <4 x i32> %y, i32 %v, i8 %i
  %s = shufflevector <4 x i32> %x, <4 x i32> %w, <4 x i32> <i32 7, i32 0, i32 poison, i32 5>
  %z = insertelement <4 x i32> %s, i32 99, i32 2
  store <4 x i32> %z, ptr %ps
  %e = extractelement <4 x i32> %w, i64 1
  %q = getelementptr i8, ptr %pr, i64 8
  store i32 %e, ptr %q"""
    )
    pairs = operands(32, 4)
    inputs = [packed(x, 32) + packed(y, 32) + bytes([at]) for at, (x, y) in enumerate(pairs)]
    answers = on_memory(ours(memory_module({"f": body}), cpu), inputs)["f"]
    for at, ((x, y), left) in enumerate(zip(pairs, answers, strict=True)):
        lane = at & 3
        w = [x[lane] if number == lane else other for number, other in enumerate(y)]
        assert unpacked(left, 32, 3)[0::2] == [x[lane], w[1]]
        assert unpacked(left[32:], 32, 4) == [w[3], x[0], 99, w[1]]


BITCASTS = [
    ("<4 x i8>", "i32"), ("i32", "<4 x i8>"), ("<8 x i16>", "i128"), ("i128", "<2 x i64>"), ("<2 x i32>", "<4 x i16>"),
    ("<4 x i16>", "<2 x i32>"), ("<1 x i64>", "i64"), ("i64", "<1 x i64>"), ("<16 x i1>", "i16"), ("i8", "<8 x i1>"),
    ("<2 x i48>", "i96"), ("i24", "<3 x i8>"), ("<8 x i3>", "<3 x i8>"), ("i48", "<2 x i24>"),
]  # fmt: skip


@pytest.mark.parametrize("cpu", ["v1", "v3"])
@pytest.mark.parametrize(("source", "target"), BITCASTS)
def test_bitcasts_keep_memory(source: str, target: str, cpu: str) -> None:
    """A value stored as another type is the same in memory."""
    body = f"""  %x = load {source}, ptr %px, align 8
  %v = bitcast {source} %x to {target}
  store {target} %v, ptr %pr, align 8
  store {source} %x, ptr %ps, align 8"""
    rng = random.Random(3)
    inputs = [rng.randbytes(16) for _ in range(10)]
    for big_endian in (False, True):
        obj = compile_module(
            read(memory_module({"f": body})), target_for(cpu, big_endian=big_endian), Options(verify=True)
        )
        obj.big_endian = False
        for data, left in zip(inputs, on_memory(obj, inputs)["f"], strict=True):
            if not big_endian:
                size = next(at for at in range(17) if left[at] == 0xAA and left[32 + at] == 0xAA)
                assert left[:size] == data[:size]
                assert left[32 : 32 + size] == data[:size]


def test_big_endian_lanes() -> None:
    """Lane 0 is at the lowest address, and so the high part of an integer of the same bytes."""
    body = """  %x = load i32, ptr %px
  %v = bitcast i32 %x to <4 x i8>
  store <4 x i8> %v, ptr %pr
  %w = load <2 x i16>, ptr %px
  %n = bitcast <2 x i16> %w to i32
  store i32 %n, ptr %ps"""
    obj = compile_module(read(memory_module({"f": body})), target_for("v3", big_endian=True), Options(verify=True))
    obj.big_endian = False
    # The machine here is little-endian: the loaded i32 is 0x04030201, the lanes of the loaded vector 0x0201, 0x0403.
    (left,) = on_memory(obj, [bytes([1, 2, 3, 4])])["f"]
    assert left[:4] == bytes([4, 3, 2, 1])
    assert left[32:36] == (0x02010403).to_bytes(4, "little")


INTRINSICS = {
    "umin": min,
    "umax": max,
    "usub.sat": lambda a, b: max(a - b, 0),
    "uadd.sat": lambda a, b: min(a + b, 0xFFFF),
}


@pytest.mark.parametrize("name", INTRINSICS)
def test_intrinsics_lane_by_lane(name: str) -> None:
    body = (
        loaded("<4 x i16>")
        + f"""  %v = call <4 x i16> @llvm.{name}.v4i16(<4 x i16> %x, <4 x i16> %y)
  store <4 x i16> %v, ptr %pr"""
    )
    declaration = f"declare <4 x i16> @llvm.{name}.v4i16(<4 x i16>, <4 x i16>)\n"
    pairs = operands(16, 4)
    obj = ours(memory_module({"f": body}, declaration))
    answers = on_memory(obj, [packed(x, 16) + packed(y, 16) for x, y in pairs])["f"]
    for (x, y), left in zip(pairs, answers, strict=True):
        assert unpacked(left, 16, 4) == [INTRINSICS[name](a, b) for a, b in zip(x, y, strict=True)]


def c_lanes(a: int, b: int) -> int:
    """What data/vectors.c computes."""
    x = [a & 0xFFFFFFFF, a >> 32, b & 0xFFFFFFFF, b >> 32]
    y = [x[3], x[2], x[1], x[0]]
    z = [(p * 3 + q) & 0xFFFFFFFF for p, q in zip(x, y, strict=True)]
    z = [p ^ q if p > q else p for p, q in zip(z, x, strict=True)]
    return (z[0] | z[1] << 32) ^ (z[2] | z[3] << 32)


@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_c_with_vector_types(cpu: str) -> None:
    text = (Path(__file__).parent / "data" / "vectors.ll").read_text()
    seeds = (0, 1, 0xFFFFFFFF, 1 << 32, 1 << 63, (1 << 64) - 1, 0x123456789ABCDEF0)
    pairs = [(a, b) for a in seeds for b in seeds]
    found = run(ours(text.replace('"target-cpu"="v3"', f'"target-cpu"="{cpu}"'), cpu), pairs)["lanes"]
    for (a, b), value in zip(pairs, found, strict=True):
        assert value == c_lanes(a, b), (a, b)
