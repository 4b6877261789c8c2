"""Helpers of tracing programs: stacks, the function that is traced, signals, memory of processes, texts of symbols."""

from __future__ import annotations

import errno
import struct

import pytest

from pybpf_native import maptypes
from pybpf_native.errors import VmError
from pybpf_native.vm import Machine
from pybpf_native.vm.memory import Fault

from ..handmade import program as assembled
from .test_network import add_map, call, on, put


def test_stacks() -> None:
    vm = on("kprobe/f")
    vm.state.kernel_stack, vm.state.user_stack = (0x10, 0x20, 0x30), (0x40,)
    to = put(vm, b"x" * 24)
    assert (call(vm, 67, 0, to, 24, 0), vm.state.memory.read(to, 24)) == (24, struct.pack("<3Q", 0x10, 0x20, 0x30))
    assert (call(vm, 67, 0, to, 24, 2), vm.state.memory.read(to, 24)) == (8, struct.pack("<3Q", 0x30, 0, 0))
    assert (call(vm, 141, 0, to, 16, 1 << 8), vm.state.memory.read(to, 16)) == (8, struct.pack("<2Q", 0x40, 0))
    assert [call(vm, 67, 0, to, 23, 0), call(vm, 67, 0, to, 24, 9)] == [-errno.EINVAL, -errno.EFAULT]


def test_stacks_by_their_numbers() -> None:
    vm = on("kprobe/f")
    vm.state.kernel_stack, vm.state.user_stack = (0x10, 0x20, 0x30), ()
    stacks = add_map(vm, maptypes.STACK_TRACE, value=16)
    number = call(vm, 27, 0, stacks, 0)
    assert 0 <= number < 4
    held = vm.map_at(stacks).lookup(number.to_bytes(4, "little"))
    assert held is not None
    assert held[0].data == struct.pack("<2Q", 0x10, 0x20)
    assert call(vm, 27, 0, stacks, 0) == number
    assert [call(vm, 27, 0, stacks, 1 << 8), call(vm, 27, 0, stacks, 1 << 20)] == [-errno.EFAULT, -errno.EINVAL]
    found = set()
    for address in range(64):  # four places for many stacks
        vm.state.kernel_stack = (address,)
        found.add(call(vm, 27, 0, stacks, 0))
        assert call(vm, 27, 0, stacks, 1 << 10) >= 0
    assert -errno.EEXIST in found
    with pytest.raises(Fault, match="is no map of stacks"):
        call(vm, 27, 0, add_map(vm, maptypes.HASH), 0)


def test_the_function_that_is_traced() -> None:
    vm = on("fexit/f")
    vm.state.ctx = vm.state.memory.add("the context", bytearray(struct.pack("<3Q", 5, 6, 7)))
    ctx, to = vm.state.ctx.address, put(vm, bytes(8))
    vm.state.function_ip, vm.state.cookie = 0x99, 0x88
    assert [call(vm, 173, ctx), call(vm, 174, ctx), call(vm, 185, ctx)] == [0x99, 0x88, 2]
    assert (call(vm, 183, ctx, 1, to), vm.state.memory.loads[64](to)) == (0, 6)
    assert (call(vm, 184, ctx, to), vm.state.memory.loads[64](to)) == (0, 7)
    assert call(vm, 183, ctx, 2, to) == -errno.EINVAL


def test_results_that_are_set() -> None:
    vm = on("cgroup/getsockopt")
    assert [call(vm, 187, -errno.EPERM & 0xFFFFFFFF), call(vm, 186), call(vm, 187, 5)] == [
        0,
        -errno.EPERM,
        -errno.EINVAL,
    ]
    assert [call(vm, 58, 0, 3), vm.state.returned] == [0, 3]


def test_processes() -> None:
    vm = on("kprobe/f")
    to = put(vm, bytes(8))
    vm.state.pid, vm.state.tgid, vm.state.symbols = 7, 6, {"jiffies": 0xFF}
    assert [call(vm, 109, 9), call(vm, 117, 65), vm.state.signals] == [0, -errno.EINVAL, [9]]
    assert (call(vm, 120, 0, 0, to, 8), vm.state.memory.read(to, 8)) == (0, struct.pack("<2I", 7, 6))
    assert (call(vm, 179, put(vm, b"jiffies\0"), 8, 0, to), vm.state.memory.loads[64](to)) == (0, 0xFF)
    assert call(vm, 179, put(vm, b"other\0"), 6, 0, to) == -errno.ENOENT
    assert [call(vm, 153, 5, 0), call(vm, 153, 5, 1), call(vm, 154, 5)] == [5, 0, 5]


def test_writes_to_memory_of_processes() -> None:
    vm = on("kprobe/f")
    source, region = put(vm, b"new"), vm.state.memory.add("memory of a process", bytearray(b"old!"))
    assert call(vm, 36, region.base, source, 3) == -errno.EPERM
    region.foreign = True
    assert (call(vm, 36, region.base, source, 3), region.data) == (0, b"new!")
    assert [call(vm, 36, region.base + 2, source, 3), call(vm, 36, 0, source, 3)] == [-errno.EPERM] * 2


@pytest.mark.parametrize("section", ["tracepoint/a/b", "raw_tp/f", "tp_btf/f"])
def test_a_context_that_was_forgotten(section: str) -> None:
    machine = Machine(assembled("r0 = *(u64 *)(r1 + 16)\n exit", section))
    with pytest.raises(VmError, match=r"at offset 16 of the context \(the run was given none: ctx=...\), which cannot"):
        machine.run("main")
    assert machine.run("main", ctx=bytes(24)).value == 0


@pytest.mark.parametrize(("section", "is_told"), [("tp_btf/f", True), ("lsm/file_open", True), ("kprobe/f", False)])
def test_null_pointers_to_structs_of_the_kernel(section: str, is_told: bool) -> None:
    machine = Machine(assembled("r1 = *(u64 *)(r1 + 0)\n r0 = *(u64 *)(r1 + 16)\n exit", section))
    with pytest.raises(VmError, match=r"no memory of the program \(a null pointer") as caught:
        machine.run("main", ctx=bytes(168))
    assert ("the program reads 0 there, and goes on" in str(caught.value)) == is_told


@pytest.mark.parametrize(("arch", "register"), [("arm64", "x0"), ("aarch64", "x0"), ("amd64", "di"), ("x86-64", "di")])
def test_names_of_processors(arch: str, register: str) -> None:
    machine = Machine(assembled("r0 = 0\n exit", "kprobe/f"), arch=arch)
    assert machine.run("main", ctx={"parm1": 7}).context[register] == 7
