"""What the kernel does or refuses, seen there, and what the interpreter did otherwise once."""

from __future__ import annotations

import os
import struct

import pytest

from pybpf_native import maptypes
from pybpf_native.errors import BpfError, VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.kernel.sys import Fd
from pybpf_native.load.collection import Collection
from pybpf_native.object import Function, Object
from pybpf_native.source import Loc, Source
from pybpf_native.vm import Machine

from ..handmade import U32, U64, Builder
from .programs import EXIT, obj_of, op, program

ZERO = op("mov64_ri", 0, imm=0)
UPDATE = """
    r2 = *(u32 *)(r1 + 12)
    *(u32 *)(r10 - 4) = r2
    r2 = 1
    *(u64 *)(r10 - 16) = r2
    r1 = table ll
    r2 = r10
    r2 += -4
    r3 = r10
    r3 += -16
    r4 = 0
    call 2
    exit
"""
# Keys in the order of their updates, and what an LRU map of two entries has then: a new value takes a place first.
LRU = [
    ((1, 2, 2), [2]),
    ((1, 2, 1), [1, 2]),
    ((1, 2, 1, 3), [1, 3]),
    ((1, 2, 2, 3), [2, 3]),
    ((1, 2, 3, 1), [1, 3]),
    ((1, 2, 3, 2, 4), [2, 4]),
    ((1, 1, 2, 3), [2, 3]),
    ((1, 2, 1, 2, 3), [2, 3]),
]


def updating() -> Object:
    builder = Builder()
    builder.map("table", maptypes.LRU_HASH, 2, U32, U64)
    builder.function("main", "xdp", UPDATE)
    return builder.build()


@pytest.mark.parametrize(("keys", "left"), LRU)
def test_what_an_lru_map_forgets(keys: tuple[int, ...], left: list[int]) -> None:
    machine = Machine(updating())
    for key in keys:
        assert machine.run("main", packet=bytes(60), ctx={"ingress_ifindex": key}).value == 0
    assert sorted(machine.maps["table"]) == left


@pytest.mark.kernel
@pytest.mark.parametrize(("keys", "left"), LRU)
def test_the_kernel_forgets_the_same(keys: tuple[int, ...], left: list[int]) -> None:
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})  # each processor has places of its own
    try:
        with Collection(updating()) as collection:
            collection.load()
            for key in keys:
                collection["table"].update(key, 1)
            assert sorted(collection["table"].keys()) == left
    finally:
        os.sched_setaffinity(0, allowed)


@pytest.mark.parametrize(("width", "offset"), [(64, -15), (32, -14), (16, -3), (64, -12)])
def test_offsets_on_a_stack_are_multiples_of_the_size(width: int, offset: int) -> None:
    zeros = [op("st64", 10, off=-8), op("st64", 10, off=-16)]
    for access in (op(f"st{width}", 10, off=offset), op(f"ldx{width}", 1, 10, off=offset)):
        with pytest.raises(VmError, match="on a stack the offset has to be a multiple of the size") as caught:
            Machine(program(*zeros, access, ZERO, EXIT)).run("main")
        assert caught.value.insn == 2


@pytest.mark.kernel
def test_the_kernel_wants_multiples_too() -> None:
    for offset, fine in ((-16, True), (-12, False)):
        with Collection(program(op("st64", 10, off=offset), ZERO, EXIT, section="xdp")) as collection:
            if fine:
                collection.load()
            else:
                with pytest.raises(BpfError, match="unaligned offset"):
                    collection.load()


def test_places_in_memory_other_than_stacks_may_be_any() -> None:
    assert Machine(program(op("ldx32", 0, 1, off=3), EXIT)).run("main", ctx=bytes(range(8))).value == 0x06050403


def test_what_is_held_at_the_end_is_an_error_of_the_exit() -> None:
    machine = Machine(program(ZERO, EXIT, section="xdp"))
    end = machine.object.functions[0].insns[1] = op("exit")
    end.loc = Loc(Source("prog.c", "return 0;\n"), 1, 1)
    machine.state.begin_run()
    machine.state.references[8] = machine.socket()
    with pytest.raises(VmError, match="ended without releasing a socket") as caught:
        machine.run("main")
    assert (caught.value.function, caught.value.insn, caught.value.loc) == ("main", 1, end.loc)


def jumping(section: str) -> Object:
    """A program that goes on in `other`, which is of `section`."""
    builder = Builder()
    builder.map("programs", maptypes.PROG_ARRAY, 1, U32, U32)
    builder.function("main", "xdp", "r2 = programs ll\nr3 = 0\ncall 12\nr0 = 1\nexit")
    builder.function("other", section, "r0 = 2\nexit")
    return builder.build()


def test_tail_calls_stay_within_a_type() -> None:
    machine = Machine(jumping("xdp"))
    machine.maps["programs"][0] = "other"
    assert machine.run("main", packet=bytes(60)).value == 2
    machine = Machine(jumping("tc"))
    machine.maps["programs"][0] = "other"
    words = "a tail call of 'other', which is of type SCHED_CLS, by one of type XDP"
    with pytest.raises(VmError, match=words) as caught:
        machine.run("main", packet=bytes(60))
    assert caught.value.function == "main"


@pytest.mark.kernel
def test_the_kernel_takes_programs_of_one_type() -> None:
    for section, fine in (("xdp", True), ("tc", False)):
        with Collection(jumping(section)) as collection:
            collection.load()
            target: Fd | int = collection.get_program("other").fileno()
            if fine:
                collection["programs"][0] = target
            else:
                with pytest.raises(BpfError):
                    collection["programs"][0] = target


TASK = op("call_helper", imm=158)  # bpf_get_current_task_btf


def test_there_always_is_a_task() -> None:
    read: list[Insn] = [TASK, op("ldx64", 0, 0, off=16), EXIT]
    machine = Machine(obj_of(Function("main", "of no type", read)))
    with pytest.raises(VmError, match="of the current task, which machine"):
        machine.run("main")
    first = Machine(obj_of(Function("main", "of no type", [TASK, EXIT])))
    assert first.run("main").r0 == first.run("main").r0 == first.state.task != 0
    assert first.run("main").leaks == []
    first.state.task = first.kernel_bytes(struct.pack("<3Q", 1, 2, 3))
    first.object.functions[0].insns = read
    machine = Machine(first.object)
    machine.state.task = machine.kernel_bytes(struct.pack("<3Q", 1, 2, 3))
    assert machine.run("main").r0 == 3
