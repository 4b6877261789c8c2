"""Timers and work queues: time passes when it is told to."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from pybpf_native import maptypes
from pybpf_native.errors import VmError
from pybpf_native.ir.reader import read
from pybpf_native.object import Function, MapDef
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine, mapkinds
from pybpf_native.vm.helpers import HELPERS, KFUNCS
from pybpf_native.vm.memory import Fault

from .programs import EXIT, obj_of, op

TIMERS = Path(__file__).parent.parent / "corpus" / "timers.ll"
MS = 1_000_000


def machine() -> Machine:
    """A program that arms the timer of element `mark`, which starts itself again until it has fired 3 times."""
    return Machine(compile_module(read(TIMERS.read_text()), target_for("v3"), Options()))


def fired(vm: Machine) -> list[int]:
    regions = [(vm.layout.maps["elements"].lookup(key.to_bytes(4, "little")) or [])[0] for key in range(4)]
    return [int.from_bytes(region.data[16:24], "little") for region in regions]


def test_timers_run_when_they_are_due() -> None:
    vm = machine()
    assert vm.run("arm", packet=bytes(60), ctx={"mark": 1}).value == 0
    assert (vm.advance(MS // 2).value, fired(vm)) == (0, [0, 0, 0, 0])
    result = vm.advance(MS)
    assert (result.value, fired(vm), vm.globals.total) == (1, [0, 1, 0, 0], 1)
    assert result.executed > 5
    assert (vm.advance(10 * MS).value, fired(vm), vm.globals.total) == (2, [0, 3, 0, 0], 3)
    assert vm.advance(10 * MS).value == 0


def test_timers_run_in_the_order_of_their_times_and_can_be_cancelled() -> None:
    vm = machine()
    for mark in (3, 0):
        vm.run("arm", packet=bytes(60), ctx={"mark": mark})
    vm.run("arm", packet=bytes(1100), ctx={"mark": 3})
    vm.advance(2 * MS - 1)
    assert fired(vm) == [1, 0, 0, 0]
    vm.advance(1)
    assert fired(vm) == [2, 0, 0, 0]
    start = vm.state.time_ns
    vm.advance(7)
    assert vm.state.time_ns == start + 7


def with_value(kind: int = maptypes.ARRAY) -> tuple[Machine, int, int]:
    """(machine, address of a map, address of its first value)"""
    callback = Function("callback", ".text", [op("st64", 3, imm=9, off=24), op("mov64_ri", 0, imm=0), EXIT])
    vm = Machine(obj_of(callback))
    definition = MapDef("m")
    definition.type, definition.max_entries, definition.key_size, definition.value_size = kind, 2, 4, 32
    made = mapkinds.make(definition, vm.state)
    vm.state.maps[made.handle.base >> 32] = made
    made.update(bytes(4), bytes(32))
    return vm, made.handle.base, made.address(made.lookup(bytes(4)) or [])


def call(vm: Machine, number: int, *arguments: int) -> int:
    result: int = HELPERS[number].function(vm, *arguments)
    return result


def test_the_rules_of_timers() -> None:
    vm, table, timer = with_value()
    callback = vm.layout.code_address(vm.object.functions[0])
    assert call(vm, 171, timer, 5, 0) == -errno.EINVAL
    assert [call(vm, 169, timer, table, clock) for clock in (9, 1, 1)] == [-errno.EINVAL, 0, -errno.EBUSY]
    assert call(vm, 171, timer, 5, 0) == -errno.EINVAL
    assert [call(vm, 172, timer), call(vm, 170, timer, callback)] == [0, 0]
    assert [call(vm, 171, timer, 5, 0), call(vm, 172, timer), call(vm, 172, timer)] == [0, 1, 0]
    assert call(vm, 171, timer, vm.state.time_ns + 50, 1) == 0
    start = vm.state.time_ns
    assert [vm.advance(49).value, vm.advance(1).value, vm.state.time_ns - start] == [0, 1, 50]
    assert vm.state.memory.loads[64](timer + 24) == 9
    with pytest.raises(Fault, match="a timer that is in no value of map 'm'"):
        call(vm, 169, vm.state.memory.add("elsewhere", bytearray(16)).base, table, 1)


def test_the_timer_that_is_due_first_is_the_first() -> None:
    vm, table, first = with_value()
    second = vm.map_at(table).lookup(b"\1\0\0\0") or []
    for timer, after in ((first, 50), (second[0].address, 20)):
        call(vm, 169, timer, table, 1)
        call(vm, 170, timer, vm.layout.code_address(vm.object.functions[0]))
        call(vm, 171, timer, after, 0)
    start = vm.state.time_ns
    due = [vm.state.timers.due(start + 100) for _ in range(2)]
    assert [one and one.key for one in due] == [b"\1\0\0\0", bytes(4)]
    assert vm.state.time_ns == start + 50


def test_the_timer_of_an_entry_that_was_deleted_is_gone() -> None:
    vm, table, timer = with_value(maptypes.HASH)
    call(vm, 169, timer, table, 1)
    call(vm, 170, timer, vm.layout.code_address(vm.object.functions[0]))
    call(vm, 171, timer, 5, 0)
    vm.map_at(table).delete(bytes(4))
    vm.state.end_run()
    assert vm.advance(100).value == 0


def test_work_queues() -> None:
    vm, table, queue = with_value()
    callback = vm.layout.code_address(vm.object.functions[0])
    assert KFUNCS["bpf_wq_init"].function(vm, queue, table, 0) == 0
    assert KFUNCS["bpf_wq_set_callback_impl"].function(vm, queue, callback, 0, 0) == 0
    assert KFUNCS["bpf_wq_start"].function(vm, queue, 0) == 0
    assert vm.advance(0).value == 1


def test_an_error_in_a_callback_has_its_place() -> None:
    vm, table, timer = with_value()
    vm.object.functions[0].insns[0] = op("st64", 3, imm=9, off=32)
    call(vm, 169, timer, table, 1)
    call(vm, 170, timer, vm.layout.code_address(vm.object.functions[0]))
    call(vm, 171, timer, 5, 0)
    with pytest.raises(VmError, match="a value of map 'm', which has 32 bytes") as caught:
        vm.advance(5)
    assert (caught.value.function, caught.value.insn) == ("callback", 0)
    assert not vm.frames
