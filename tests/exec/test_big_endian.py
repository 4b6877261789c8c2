"""The same IR for machines of both byte orders: on the same numbers, each in its order, the interpreter gives the same.

What code for little-endian machines does is compared with Python, in the kernel, by the other tests here.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Literal

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine

from .memory_cases import memory_module

SIZE = 128
X, Y, RESULT, OTHER = 0, 16, 64, 96
Order = Literal["little", "big"]
ORDERS: tuple[Order, ...] = ("little", "big")
Field = tuple[int, int]  # (offset, width in bits) of a number in the context
WIDTHS = (7, 16, 24, 32, 33, 48, 64, 72, 128)
INTRINSICS = {
    **dict.fromkeys(("bitreverse", "ctpop"), "T %x"),
    **dict.fromkeys(("ctlz", "cttz", "abs"), "T %x, i1 false"),
    **dict.fromkeys(("umin", "smax", "uadd.sat", "ssub.sat"), "T %x, T %y"),
    **dict.fromkeys(("fshl", "fshr"), "T %x, T %y, T 5"),
}


def on_integers(bits: int) -> tuple[dict[str, str], str]:
    """(bodies, declarations): what there is to do with two integers."""
    type = f"i{bits}"
    loaded = f"  %x = load {type}, ptr %px, align 8\n  %y = load {type}, ptr %py, align 8\n"
    stored = f"\n  store {type} %v, ptr %pr, align 8"
    operations = ["add", "sub", "mul", "and", "or", "xor"] + (["udiv", "srem"] if bits <= 64 else [])
    bodies = {op: f"{loaded}  %v = {op} {type} %x, %y{stored}" for op in operations}
    bodies |= {op: f"{loaded}  %v = {op} {type} %x, {bits * 2 // 3}{stored}" for op in ("shl", "lshr", "ashr")}
    bodies["compare"] = f"{loaded}  %c = icmp slt {type} %x, %y\n  %v = select i1 %c, {type} %x, {type} %y{stored}"
    bodies["packed"] = f"  %x = load {type}, ptr %px, align 1\n  store {type} %x, ptr %pr, align 2"
    bodies["widened"] = f"{loaded}  %w = sext {type} %x to i130\n  %v = trunc i130 %w to {type}{stored}"
    declarations = ""
    for name, form in INTRINSICS.items():
        arguments = form.replace("T", type)
        types = ", ".join(one.split()[0] for one in arguments.split(", "))
        declarations += f"declare {type} @llvm.{name}.{type}({types})\n"
        bodies[name] = f"{loaded}  %v = call {type} @llvm.{name}.{type}({arguments}){stored}"
    return {f"f_{name.replace('.', '_')}": body for name, body in bodies.items()}, declarations


def machines(text: str, cpu: str) -> list[tuple[Order, Machine]]:
    """A machine for each byte order."""
    return [
        (order, Machine(compile_module(read(text), target_for(cpu, big_endian=order == "big"), Options(verify=True))))
        for order in ORDERS
    ]


def answer(order: Order, machine: Machine, name: str, inputs: dict[Field, int], results: Sequence[Field]) -> list[int]:
    """The numbers at `results` after a run on `inputs`, both in the machine's byte order."""
    memory = bytearray(b"\xaa" * SIZE)
    for (offset, bits), number in inputs.items():
        size = (bits + 7) // 8
        memory[offset : offset + size] = number.to_bytes(size, order)
    left = bytes(machine.run(name, ctx=bytes(memory)).ctx)
    return [int.from_bytes(left[offset : offset + (bits + 7) // 8], order) for offset, bits in results]


@pytest.mark.parametrize("cpu", ["v1", "v4"])
@pytest.mark.parametrize("bits", WIDTHS)
def test_integers(bits: int, cpu: str) -> None:
    bodies, declarations = on_integers(bits)
    both = machines(memory_module(bodies, declarations), cpu)
    rng = random.Random(bits)
    for name in bodies:
        for _ in range(4):
            x, y = (rng.choice((rng.getrandbits(bits), 1, (1 << bits) - 1)) for _ in "xy")
            inputs = {(X, bits): x, (Y, bits): y}
            little, big = (answer(*one, name, inputs, [(RESULT, bits)]) for one in both)
            assert little == big, (name, x, y)


MEMORY: dict[str, tuple[str, Sequence[Field], Sequence[Field]]] = {
    "parts_of_a_number": (
        """  %x = load i64, ptr %px
  %low = trunc i64 %x to i8
  store i8 %low, ptr %pr
  %shifted = lshr i64 %x, 40
  %high = trunc i64 %shifted to i16
  store i16 %high, ptr %ps""",
        [(X, 64)],
        [(RESULT, 8), (OTHER, 16)],
    ),
    "constants": (
        """  store i8 1, ptr %pr, align 8
  %p1 = getelementptr i8, ptr %pr, i64 1
  store i8 2, ptr %p1
  %p2 = getelementptr i8, ptr %pr, i64 2
  store i16 772, ptr %p2
  %p4 = getelementptr i8, ptr %pr, i64 4
  store i32 84281096, ptr %p4
  store i128 81985529216486895812345678, ptr %ps, align 4""",
        [],
        [(RESULT, 8), (RESULT + 1, 8), (RESULT + 2, 16), (RESULT + 4, 32), (OTHER, 128)],
    ),
    "structs": (
        """  %x = load { i8, i16, i32, i64 }, ptr %px, align 8
  store { i8, i16, i32, i64 } %x, ptr %pr, align 1""",
        [(X, 8), (X + 2, 16), (X + 4, 32), (X + 8, 64)],
        [(RESULT, 8), (RESULT + 2, 16), (RESULT + 4, 32), (RESULT + 8, 64)],
    ),
    "lanes": (
        """  %x = load <4 x i16>, ptr %px
  %w = zext <4 x i16> %x to <4 x i24>
  store <4 x i24> %w, ptr %pr
  %y = load <4 x i24>, ptr %pr
  %z = trunc <4 x i24> %y to <4 x i12>
  store <4 x i12> %z, ptr %ps
  %v = load <4 x i12>, ptr %ps
  %u = sext <4 x i12> %v to <4 x i32>
  store <4 x i32> %u, ptr %ps""",
        [(X + at, 16) for at in (0, 2, 4, 6)],
        [*((RESULT + at, 24) for at in (0, 3, 6, 9)), *((OTHER + at, 32) for at in (0, 4, 8, 12))],
    ),
    "atomics": (
        """  %y = load i32, ptr %py
  %o = atomicrmw xor ptr %px, i32 %y seq_cst
  store i32 %o, ptr %pr
  %n = load i32, ptr %px
  store i32 %n, ptr %ps""",
        [(X, 32), (Y, 32)],
        [(RESULT, 32), (OTHER, 32)],
    ),
    "bytes": (
        """  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %pr, ptr align 1 %px, i64 11, i1 false)
  %c = call i32 @memcmp(ptr %px, ptr %py, i64 11)
  %n = icmp slt i32 %c, 0
  store i1 %n, ptr %ps""",
        [*((X + at, 8) for at in range(11)), *((Y + at, 8) for at in range(11))],
        [*((RESULT + at, 8) for at in range(12)), (OTHER, 8)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MEMORY)
def test_memory(name: str) -> None:
    body, fields, results = MEMORY[name]
    declarations = "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)\ndeclare i32 @memcmp(ptr, ptr, i64)\n"
    both = machines(memory_module({name: body}, declarations), "v3")
    rng = random.Random(name)
    for _ in range(6):
        inputs = {field: rng.choice((rng.getrandbits(field[1]), 0, (1 << field[1]) - 1)) for field in fields}
        little, big = (answer(*one, name, inputs, results) for one in both)
        assert little == big, inputs
