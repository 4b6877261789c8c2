"""Jumps over more than 32,767 slots, run in the kernel: forwards, backwards, conditional, out of a huge block."""

from __future__ import annotations

import struct

import pytest

from pybpf_native.emit import JUMP_MAX, flatten
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.load.collection import Collection
from pybpf_native.mir.func import Block, Function
from pybpf_native.mir.islands import add_islands
from pybpf_native.object import DataSection, Object
from pybpf_native.object import Function as Program
from pybpf_native.target import target_for

pytestmark = pytest.mark.kernel

SIZE = 40_000


def laid_out(cpu: str, cut: int) -> Function:
    """r0 = input; if it is odd, skip a huge piece of code that adds 1 so often; jump back once, then leave.

    `cut`: in how many blocks the huge piece stands.
    """
    fn = Function("far", "syscall", target_for(cpu))
    start, back, *piece, end, out = (Block(number) for number in range(4 + cut))
    load = [Insn(OPS["ldx64"], [2], [1]), Insn(OPS["mov64_ri"], [3], imm=0), Insn(OPS["mov64_ri"], [0], imm=0)]
    start.insns = load
    back.insns = [Insn(OPS["jset64_ri"], [], [2], imm=1, sym=end)]
    for block in piece:
        block.insns = [Insn(OPS["add64_ri"], [0], [0], imm=1) for _ in range(SIZE // cut)]
    again = [Insn(OPS["add64_ri"], [3], [3], imm=1), Insn(OPS["jeq64_ri"], [], [3], imm=1, sym=back)]
    end.insns = again
    out.insns = [Insn(OPS["stx64"], [], [1, 0], off=8), Insn(OPS["mov64_ri"], [0], imm=0), Insn(OPS["exit"], [], [0])]
    fn.blocks = [start, back, *piece, end, out]
    return fn


@pytest.mark.parametrize("cut", [1, 2, 400])
@pytest.mark.parametrize("cpu", ["v3", "v4"])
def test_far_jumps(cpu: str, cut: int) -> None:
    fn = laid_out(cpu, cut)
    add_islands(fn)
    insns = flatten(fn)
    assert all(abs(insn.off) <= JUMP_MAX for insn in insns)
    assert len(insns) < SIZE + 30
    obj = Object("far")
    obj.functions = [Program("far", "syscall", insns)]
    obj.sections = [DataSection("license", b"GPL\0")]
    with Collection(obj) as collection:
        collection.load()
        for value, expected in ((7, 0), (8, 2 * SIZE)):
            ran = collection.get_program("far").test_run(ctx=struct.pack("<QQ", value, 0))
            assert struct.unpack("<QQ", ran.ctx)[1] == expected


def test_small_functions_stay_as_they_are() -> None:
    fn = laid_out("v3", 1)
    fn.blocks[2].insns = fn.blocks[2].insns[:10]
    before = [block.insns[:] for block in fn.blocks]
    add_islands(fn)
    assert [block.insns for block in fn.blocks] == before


def branchy(cpu: str, blocks: int, size: int) -> Function:
    """r0 counts the blocks passed until the one whose number is the input; from each one a jump goes to the end."""
    fn = Function("far", "syscall", target_for(cpu))
    start, *middle, out = (Block(number) for number in range(blocks + 2))
    start.insns = [Insn(OPS["ldx64"], [2], [1]), Insn(OPS["mov64_ri"], [0], imm=0)]
    for number, block in enumerate(middle):
        block.insns = [Insn(OPS["add64_ri"], [0], [0], imm=1)]
        block.insns += [Insn(OPS["mov64_ri"], [3], imm=0) for _ in range(size - 2)]
        block.insns.append(Insn(OPS["jeq64_ri"], [], [2], imm=number, sym=out))
    out.insns = [Insn(OPS["stx64"], [], [1, 0], off=8), Insn(OPS["mov64_ri"], [0], imm=0), Insn(OPS["exit"], [], [0])]
    fn.blocks = [start, *middle, out]
    return fn


@pytest.mark.parametrize("cpu", ["v3", "v4"])
def test_thousands_of_far_jumps(cpu: str) -> None:
    count = 6000
    fn = branchy(cpu, count, 20)
    add_islands(fn)
    obj = Object("far")
    obj.functions = [Program("far", "syscall", flatten(fn))]
    obj.sections = [DataSection("license", b"GPL\0")]
    with Collection(obj) as collection:
        collection.load()
        for value, expected in ((0, 1), (1234, 1235), (count - 1, count), (count, count)):
            ran = collection.get_program("far").test_run(ctx=struct.pack("<QQ", value, 0))
            assert struct.unpack("<QQ", ran.ctx)[1] == expected
