"""The same program under both engines: its maps, globals, events and trace lines; attaching; what goes wrong."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from select import select
from typing import Any

import pytest

from pybpf_native import BPF, open_object, trace_fields, trace_pipe
from pybpf_native.elf.writer import write
from pybpf_native.errors import KernelError, VmError
from pybpf_native.load import trace
from pybpf_native.load.base import BaseCollection
from pybpf_native.vm.collection import VmCollection

from ..handmade import PERF, U32, Builder

EVENT = "tracepoint/syscalls/sys_enter_getppid"
PROGRAM = """
from ctypes import c_int32, c_int64, c_uint32, c_uint64, c_void_p
from pybpf_native import bpf, bpfglobal, map, section, struct
from pybpf_native.helper import tgid
from pybpf_native.maps import ArrayMap, HashMap, PerCPUArrayMap, RingBuffer


@bpf
@struct
class call:
    process: c_uint32
    number: c_uint32
    name: str(16)


@bpf
@map
def calls() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=64)


@bpf
@map
def squares() -> ArrayMap:
    return ArrayMap(key=c_uint32, value=c_uint64, max_entries=8)


@bpf
@map
def events() -> RingBuffer:
    return RingBuffer(max_entries=4096)


@bpf
@bpfglobal
def wanted() -> c_uint32:
    return 0


@bpf
@bpfglobal
def seen() -> c_uint32:
    return 0


@bpf
@section("tracepoint/syscalls/sys_enter_getppid")
def watch(ctx: c_void_p) -> c_int64:
    global seen
    process = tgid()
    if process != wanted:
        return 0
    seen += 1
    before = calls.lookup(process)
    calls.update(process, before + 1 if before else 1)
    if seen < 8:
        squares.update(seen, seen * seen)
    if seen % 2 == 0:
        event = call(process=process, number=seen)
        event.name = "even"
        events.output(event)
    if seen == 3:
        print(f"the third call of {process}")
    return 0


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("engine") / "watch.py"
    path.write_text(PROGRAM)
    return str(path)


def make_calls(b: BaseCollection, count: int) -> None:
    """The same events for both: calls of this process."""
    if isinstance(b, VmCollection):
        b.machine.state.pid = b.machine.state.tgid = os.getpid()
        for _ in range(count):
            b.trigger(EVENT, ctx=bytes(64))
    else:
        for _ in range(count):
            os.getppid()


def use(b: BaseCollection) -> dict[str, Any]:
    """What a user's script does, and all that it sees."""
    got: list[tuple[int, str]] = []
    with b:
        b.globals.wanted = os.getpid()
        b.load_and_attach()
        events = b["events"].open_ring_buffer(lambda event: got.append((event.number, event.name)), "call")
        make_calls(b, 5)
        found: dict[str, Any] = {"polled": events.poll(100), "attached": b.is_attached()}
        b["calls"][1] = 99
        make_calls(b, 3)
        b.globals.seen = 100
        make_calls(b, 1)
        found |= {name: b[name].to_dict() for name in ("calls", "squares")}
        found |= {"lookups": (b["calls"].lookup(1), b["calls"].lookup(2)), "names": b.get_map_names()}
        found |= {"consumed": events.consume(), "seen": b.globals.seen, "line": None}
        for _ in range(1000):  # others may be tracing
            fields = trace_fields(timeout=10)
            if fields[-1] == b"the third call of %d" % os.getpid():
                found["line"] = fields[1], fields[-1]
                break
    trace.close()
    return found | {"events": got, "last": b.globals.seen, "closed": b.is_loaded()}


@pytest.mark.kernel
@pytest.mark.usefixtures("tracefs")
def test_one_program_sees_the_same_under_both(program: str) -> None:
    kernel, vm = use(BPF(program)), use(BPF(program, engine="vm"))
    me = os.getpid()
    assert vm["calls"] == {me: 9, 1: 99}
    assert vm["squares"] == {index: index * index if 0 < index < 8 else 0 for index in range(8)}
    assert vm["events"] == [(2, "even"), (4, "even"), (6, "even"), (8, "even")]
    assert (vm["polled"], vm["consumed"], vm["seen"], vm["last"]) == (2, 2, 101, 101)
    assert vm["line"] == (me, b"the third call of %d" % me)
    # In a process id namespace the kernel knows us by another number than its helpers do.
    assert vm == kernel


def test_one_program_is_fired_by_name_attached_or_not(program: str, no_leak: None) -> None:
    with BPF(program, engine="vm", seed=3) as b:
        assert isinstance(b, VmCollection)
        b.globals.wanted = 1000
        b.load()
        result = b.fire("watch", ctx=bytes(64))
        assert (result.value, result.maps["calls"].to_dict(), b["calls"].to_dict()) == (0, {1000: 1}, {1000: 1})
        with pytest.raises(VmError, match=r"no program is attached to 'tracepoint/syscalls/sys_enter_getppid'.*none"):
            b.trigger(EVENT)
        link = b.get_program("watch").attach()
        assert b.is_attached()
        assert list(b.trigger("tp.s/syscalls/sys_enter_getppid", ctx=bytes(64))) == ["watch"]
        with pytest.raises(VmError, match="no program is attached to '5'"):
            b.trigger(5)  # type: ignore[arg-type]
        with pytest.raises(VmError, match="'kprobe/x'; events that are waited for: tracepoint/syscalls/sys_enter_get"):
            b.trigger("kprobe/x")
        b.get_program("watch").detach()
        assert link.fileno() == -1
        with pytest.raises(VmError, match="no program is attached"):
            b.trigger(EVENT)
        with pytest.raises(KernelError, match="there is no program 'what'") as caught:
            b.fire("what")
        assert caught.value.hint == "there are: watch"
    with pytest.raises(KernelError, match="not loaded"):
        b.fire("watch")


def test_lines_of_the_last_collection_are_read_first(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    with BPF(program, engine="vm") as one, BPF(program, engine="vm") as two:
        for b, process in ((one, 7), (two, 8)):
            assert isinstance(b, VmCollection)
            b.load()
            b.machine.state.comm, b.machine.state.cpu = b"task", 0
            b.machine.state.pid = b.machine.state.tgid = b.globals.wanted = process
            for _ in range(3):
                b.fire("watch", ctx=bytes(64))
        assert trace_fields()[:5] == (b"task", 8, 0, b".....", pytest.approx(1.0, abs=0.1))
        with pytest.raises(KernelError, match="waiting for a trace message"):
            trace_fields(timeout=5)
        two.close()
        assert trace_pipe(limit=5) == 1
        assert capsys.readouterr().out.endswith("bpf_trace_printk: the third call of 7\n")


def test_waiting_for_events_ends_with_the_last_one(program: str, no_leak: None) -> None:
    with BPF(program, engine="vm") as b:
        b.globals.wanted = os.getpid()
        b.load_and_attach()
        make_calls(b, 5)
        assert [event.number for event in b["events"]] == [2, 4]
        make_calls(b, 1)
        assert [[event.number for event in batch] for batch in b["events"].batches()] == [[6]]
        assert repr(b["events"]) == "<UserEvents events>"
        for count, ready in ((0, False), (2, True)):
            make_calls(b, count)
            assert bool(select([b["events"].stream().fileno()], [], [], 0)[0]) == ready


def test_tasks_wait_for_events(program: str, no_leak: None) -> None:
    async def read(b: BaseCollection) -> list[int]:
        numbers = []
        for at in (0.01, 0.02):
            asyncio.get_running_loop().call_later(at, make_calls, b, 2)
        async for event in b["events"]:
            numbers.append(event.number)
            if len(numbers) == 2:
                break
        return numbers

    with BPF(program, engine="vm") as b:
        b.globals.wanted = os.getpid()
        b.load_and_attach()
        assert asyncio.run(asyncio.wait_for(read(b), 10)) == [2, 4]


def test_perf_events_know_their_cpu() -> None:
    builder = Builder()
    builder.map("events", PERF, key=U32, value=U32)
    send = "*(u64 *)(r10 - 8) = 77\n r2 = events ll\n w3 = -1\n r4 = r10\n r4 += -8\n r5 = 8\n call 25\n r0 = 0\n exit"
    builder.function("main", "raw_tracepoint/sys_enter", send)
    got: list[tuple[int, bytes]] = []
    with open_object(write(builder.build()), engine="vm", cpus=4) as b:
        assert isinstance(b, VmCollection)
        b.load_and_attach()
        with pytest.raises(KernelError, match="power of two"):
            b["events"].open_perf_buffer(lambda cpu, event: None, page_cnt=3)
        events = b["events"].open_perf_buffer(lambda cpu, event: got.append((cpu, event)))
        for cpu in (0, 3):
            b.machine.state.cpu = cpu
            b.trigger("raw_tp/sys_enter", ctx=[0, 0])
        assert (events.poll(), events.lost) == (2, 0)
    assert got == [(0, (77).to_bytes(8, "little")), (3, (77).to_bytes(8, "little"))]


WAYS: dict[str, tuple[str, Callable[[Any], Any], str]] = {
    "xdp": ("xdp", lambda program: program.attach_xdp("eth0"), "xdp/eth0"),
    "kprobe": ("kprobe/x", lambda program: program.attach_kprobe("do_exit", 16), "kprobe/do_exit+0x10"),
    "kretprobe": ("kprobe/x", lambda program: program.attach_kprobe("f", on_return=True), "kretprobe/f"),
    "tp": ("tp/a/b", lambda program: program.attach_tracepoint("sched", "s"), "tp/sched/s"),
    "section": ("?lsm.s/file_open", lambda program: program.attach(), "lsm/file_open"),
}


@pytest.mark.parametrize("way", WAYS)
def test_ways_of_attaching(way: str) -> None:
    section, attach, event = WAYS[way]
    builder = Builder()
    builder.function("main", section.removeprefix("?"), "r0 = 2\n exit")
    with open_object(write(builder.build()), engine="vm") as b:
        with pytest.raises(KernelError, match="not loaded"):
            attach(b.get_program("main"))
        b.load()
        attach(b.get_program("main"))
        with pytest.raises(KernelError, match="attached already"):
            attach(b.get_program("main"))
        assert [result.value for result in b.trigger(event).values()] == [2]


def test_attaching_is_refused_where_the_kernel_would() -> None:
    builder = Builder()
    builder.function("main", "xdp", "r0 = 2\n exit")
    builder.function("other", "kprobe/f", "r0 = 3\n exit")
    with open_object(write(builder.build()), engine="vm") as b:
        with pytest.raises(KernelError, match="cannot attach itself"):
            b.load_and_attach()
        with pytest.raises(VmError, match=r"events that are waited for: none before attach_all\(\), or attach_xdp\(\)"):
            b.trigger("xdp/eth0")
        with pytest.raises(KernelError, match="attaching 'xdp'") as caught:
            b.get_program("main").attach()
        assert "name the interface" in caught.value.hint
        b.get_program("main").attach_xdp("eth0")
        b.get_program("other").attach()
        assert list(b.trigger("kprobe/f")) == ["other"]
        b.get_program("main").detach()
        with pytest.raises(KernelError, match="Invalid argument"):
            b.get_program("main").attach_kprobe("do_exit")
        run = b.get_program("main").test_run(bytes(60))
        assert (run.retval, run.data) == (2, bytes(60))
