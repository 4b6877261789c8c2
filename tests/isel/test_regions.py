"""What pointers point into, and what follows for accesses that are not aligned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Function, Module, Value
from pybpf_native.isa.insn import ARENA, CTX, MAP_VALUE, MEM, PACKET, REGION_NAMES, STACK, UNKNOWN, Insn
from pybpf_native.isel.regions import Place, Regions
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

TEXT = """
@data = global [16 x i8] zeroinitializer, section ".data", align 4
@arena = addrspace(1) global i64 0
define i32 @f(ptr %ctx, i64 %n) section "xdp" {
entry:
  %field = getelementptr i8, ptr %ctx, i64 12
  %start = load i32, ptr %ctx
  %wide = zext i32 %start to i64
  %behind = add i64 %wide, %n
  %packet = inttoptr i64 %behind to ptr
  %endat = getelementptr i8, ptr %ctx, i64 4
  %end = load i32, ptr %endat
  %ewide = zext i32 %end to i64
  %length = sub i64 %ewide, %wide
  %reverse = sub i64 %n, %wide
  %index = load i32, ptr %field
  %local = alloca [20 x i8], align 1
  %small = alloca [3 x i8], align 1
  %inside = getelementptr i8, ptr %local, i64 6
  %value = call ptr inttoptr (i64 1 to ptr)(ptr @data, ptr %local)
  %ring = call ptr inttoptr (i64 131 to ptr)(ptr @data, i64 8, i64 0)
  %other = call ptr inttoptr (i64 35 to ptr)()
  %global = getelementptr i8, ptr @data, i64 2
  %cast = addrspacecast ptr addrspace(1) @arena to ptr
  %c = icmp eq i64 %n, 0
  %same = select i1 %c, ptr %value, ptr null
  %mixed = select i1 %c, ptr %value, ptr %local
  br label %loop
loop:
  %walk = phi ptr [ %packet, %entry ], [ %next, %loop ]
  %next = getelementptr i8, ptr %walk, i64 %n
  %kept = call ptr @llvm.bpf.passthrough.p0.p0(i32 0, ptr %next)
  br i1 %c, label %loop, label %out
out:
  ret i32 0
}
declare ptr @llvm.bpf.passthrough.p0.p0(i32, ptr)
"""
EXPECTED = {
    "ctx": CTX,
    "field": CTX,
    "start": PACKET,
    "packet": PACKET,
    "length": UNKNOWN,
    "reverse": UNKNOWN,
    "index": UNKNOWN,
    "local": STACK,
    "inside": STACK,
    "value": MAP_VALUE,
    "ring": MEM,
    "other": UNKNOWN,
    "global": MAP_VALUE,
    "cast": ARENA,
    "same": MAP_VALUE,
    "mixed": UNKNOWN,
    "walk": PACKET,
    "next": PACKET,
    "kept": PACKET,
}


def function(text: str = TEXT) -> tuple[Function, dict[str, Value]]:
    """The function of a module, and its values by name."""
    module: Module = read(text)
    fn = next(fn for fn in module.functions if fn.name == "f")
    return fn, {**{value.name: value for value in fn.args}, **{value.name: value for value in fn.instrs()}}


@pytest.mark.parametrize("name", EXPECTED)
def test_region(name: str) -> None:
    fn, values = function()
    assert REGION_NAMES[Regions(fn).of(values[name])] == REGION_NAMES[EXPECTED[name]]


def test_the_section_decides_what_the_context_holds() -> None:
    for section, start in (("tc", UNKNOWN), ("kprobe/x", UNKNOWN), ("sk_msg", PACKET), (".text", UNKNOWN)):
        fn, values = function(TEXT.replace('"xdp"', f'"{section}"'))
        regions = Regions(fn)
        assert regions.of(values["start"]) == start, section
        assert regions.of(values["ctx"]) == (UNKNOWN if section == ".text" else CTX), section


def test_widest_access() -> None:
    fn, values = function()
    regions = Regions(fn)

    def widest(name: str, at: int, align: int = 1) -> int:
        return Place(regions, values[name], align).widest(at)

    assert [widest("inside", at) for at in range(4)] == [2, 1, 8, 1]
    assert widest("small", 0) == 2
    assert widest("packet", 3) == widest("value", 1) == widest("global", 0) == 8
    assert widest("other", 0) == 1
    assert [widest("other", at, 4) for at in (0, 2, 4)] == [4, 2, 4]
    assert widest("field", 0, 4) == 4


UNALIGNED = """
define i32 @f(ptr %p, i32 %v) {
  %x = load i32, ptr %p, align 1
  store i32 %v, ptr %p, align 2
  ret i32 %x
}"""


BINARY: dict[str, Callable[[int, int], int]] = {
    "lsh": lambda a, b: a << b,
    "rsh": lambda a, b: a >> b,
    "or": lambda a, b: a | b,
    "and": lambda a, b: a & b,
    "add": lambda a, b: a + b,
}


def executed(insns: list[Insn], memory: bytearray, value: int, order: Literal["little", "big"]) -> int:
    """The result of straight code that gets the address of `memory` in r1 and `value` in r2."""
    regs = {1: 0, 2: value}
    for insn in insns:
        stem, width = insn.op.name.removesuffix("_rr").removesuffix("_ri")[:-2], insn.op.width
        size = width // 8
        if insn.op.name.startswith("ldx"):
            at = regs[insn.uses[0]] + insn.off
            regs[insn.defs[0]] = int.from_bytes(memory[at : at + size], order)
        elif insn.op.name.startswith("stx"):
            at = regs[insn.uses[0]] + insn.off
            number = regs[insn.uses[1]] & ((1 << width) - 1)
            memory[at : at + size] = number.to_bytes(size, order)
        elif insn.op.name != "exit":
            right = regs[insn.uses[-1]] if insn.op.name.endswith("_rr") else insn.imm
            result = right if stem == "mov" else BINARY[stem](regs[insn.uses[0]], right)
            regs[insn.defs[0]] = result & ((1 << width) - 1)
    return regs[0]


@pytest.mark.parametrize("order", ["little", "big"])
def test_pieces_of_an_unaligned_access_in_the_machines_order(order: Literal["little", "big"]) -> None:
    target = target_for("v3", big_endian=order == "big")
    obj = compile_module(read(UNALIGNED), target, Options(verify=True))
    memory = bytearray((0x11, 0x22, 0x33, 0x44))
    result = executed(obj.functions[0].insns, memory, 0xAABBCCDD, order)
    assert result == int.from_bytes(b"\x11\x22\x33\x44", order)
    assert memory == 0xAABBCCDD.to_bytes(4, order)
    widths = [insn.op.name for insn in obj.functions[0].insns if insn.op.name.startswith(("ldx", "stx"))]
    assert widths == ["ldx8"] * 4 + ["stx16"] * 2


def test_a_constant_goes_to_the_context_by_way_of_a_register() -> None:
    text = """
    define i32 @f(ptr %skb) section "tc" {
      %mark = getelementptr i8, ptr %skb, i64 8
      store i32 7, ptr %mark, align 4
      ret i32 0
    }"""
    (function,) = compile_module(read(text), target_for("v3")).functions
    assert [insn.op.name for insn in function.insns] == ["mov32_ri", "stx32", "mov32_ri", "exit"]
