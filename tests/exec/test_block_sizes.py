"""Copies, moves, fills and comparisons of every size to 80 at every alignment, on packets, the stack and map values.

One program does all sizes of a range: packet to stack to map, and back into the packet, whose bytes are compared with
the map's again. An object begins at a multiple of 16, and `align` bytes behind it is where the bytes lie.
"""

from __future__ import annotations

import random
import struct

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.load.collection import Collection
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

from .harness import LICENSE

pytestmark = pytest.mark.kernel

MOST, ROOM, PACKET, XDP_PASS, FILL = 80, 112, 256, 2, 0x5A
GAP = 0xEE
RANGES = [range(start, min(start + 27, MOST + 1)) for start in range(0, MOST + 1, 27)]
AREAS = ("copied", "moved", "filled", "stacked")
HEAD = """
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare i32 @memcmp(ptr, ptr, i64)
"""
PROGRAM = """
define i32 @f(ptr %ctx) section "xdp" {{
  %stack = alloca [112 x i8], align 16
  %spare = alloca [112 x i8], align 16
  %first = load i32, ptr %ctx
  %pe = getelementptr i8, ptr %ctx, i64 4
  %last = load i32, ptr %pe
  %a = zext i32 %first to i64
  %z = zext i32 %last to i64
  %p = inttoptr i64 %a to ptr
  %end = inttoptr i64 %z to ptr
  %limit = getelementptr i8, ptr %p, i64 256
  %short = icmp ugt ptr %limit, %end
  br i1 %short, label %out, label %in
in:
{steps}
  br label %out
out:
  ret i32 2
}}
"""
STEP = """
  %s{n} = getelementptr i8, ptr %stack, i64 {align}
  %t{n} = getelementptr i8, ptr %spare, i64 {align}
  %p{n} = getelementptr i8, ptr %p, i64 {align}
  %q{n} = getelementptr i8, ptr %p, i64 {second}
  call void @llvm.memcpy.p0.p0.i64(ptr align {align} %s{n}, ptr align {align} %p{n}, i64 {n}, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align {align} {copied}, ptr align {align} %s{n}, i64 {n}, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr align {align} %q{n}, ptr align {align} {copied}, i64 {n}, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr align {align} {moved}, ptr align {align} %q{n}, i64 {n}, i1 false)
  call void @llvm.memset.p0.i64(ptr align {align} {filled}, i8 90, i64 {n}, i1 false)
  call void @llvm.memset.p0.i64(ptr align {align} %t{n}, i8 90, i64 {n}, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align {align} {stacked}, ptr align {align} %t{n}, i64 {n}, i1 false)
  %c{n} = call i32 @memcmp(ptr align {align} %q{n}, ptr align {align} {copied}, i64 {n})
  %d{n} = call i32 @memcmp(ptr align {align} %s{n}, ptr align {align} {filled}, i64 {n})
  store volatile i32 %c{n}, ptr getelementptr (i8, ptr @equal, i64 {at})
  store volatile i32 %d{n}, ptr getelementptr (i8, ptr @order, i64 {at})
"""


def module(sizes: range, align: int) -> str:
    """A program that does everything with blocks of `sizes` bytes."""
    bytes_ = "\\EE" * (ROOM * len(sizes))
    text = LICENSE + HEAD
    for name in AREAS:
        text += f'@{name} = global [{ROOM * len(sizes)} x i8] c"{bytes_}", align 16\n'
    text += "".join(f"@{name} = global [{len(sizes)} x i32] zeroinitializer, align 16\n" for name in ("equal", "order"))
    steps = ""
    for at, size in enumerate(sizes):
        places = {name: f"getelementptr (i8, ptr @{name}, i64 {ROOM * at + align})" for name in AREAS}
        steps += STEP.format(n=size, align=align, second=128 + align, at=4 * at, **places)
    return text + PROGRAM.format(steps=steps)


def sign(value: int) -> int:
    return (value > 0) - (value < 0)


@pytest.mark.parametrize(("align", "cpu"), [(1, "v3"), (2, "v1"), (4, "v3"), (8, "v1")])
@pytest.mark.parametrize("sizes", RANGES, ids=lambda sizes: f"{sizes.start}-{sizes.stop - 1}")
def test_every_size(sizes: range, align: int, cpu: str) -> None:
    packet = random.Random(align).randbytes(PACKET)
    obj = compile_module(read(module(sizes, align)), target_for(cpu))
    with Collection(obj) as collection:
        collection.load()
        assert collection.get_program("f").test_run(packet).retval == XDP_PASS
        data = {name: bytes(getattr(collection.globals, name)) for name in AREAS}
        numbers = (bytes(collection.globals.equal), bytes(collection.globals.order))
        equal, order = (struct.unpack(f"<{len(sizes)}i", four) for four in numbers)
    for at, size in enumerate(sizes):
        block = packet[align : align + size]
        fill = bytes([FILL]) * size
        for name, wanted in (("copied", block), ("moved", block), ("filled", fill), ("stacked", fill)):
            around = bytes([GAP]) * align + wanted
            assert data[name][ROOM * at : ROOM * (at + 1)] == around.ljust(ROOM, bytes([GAP])), (name, size)
        assert equal[at] == 0, size
        assert sign(order[at]) == (block > fill) - (block < fill), size
