"""The same program under both engines: its maps, globals, events and trace lines; attaching; what goes wrong."""

from __future__ import annotations

import asyncio
import errno
import os
import struct
from collections.abc import Callable
from pathlib import Path
from select import select
from typing import Any

import pytest

from pybpf_native import BPF, open_object, trace_fields, trace_pipe
from pybpf_native.elf.writer import write
from pybpf_native.errors import BpfError, KernelError, VmError
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import use_door
from pybpf_native.load import trace
from pybpf_native.load.base import BaseCollection
from pybpf_native.sections import PROG_TYPES
from pybpf_native.vm.collection import VmCollection

from ..handmade import PERF, U32, Builder
from ..kernel.fake import FakeDoor

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
            if b"third call" in fields[-1]:
                found["line"] = fields[1], fields[-1]
                break
    trace.close()
    return found | {"events": got, "last": b.globals.seen, "closed": b.is_loaded()}


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak", "tracefs")
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
    with open_object(write(builder.build()), engine="vm") as b:
        with pytest.raises(KernelError, match="cannot attach itself"):
            b.load_and_attach()
        with pytest.raises(KernelError, match="Invalid argument"):
            b.get_program("main").attach_kprobe("do_exit")
        run = b.get_program("main").test_run(bytes(60))
        assert (run.retval, run.data) == (2, bytes(60))


# -- which engine


def test_the_kernel_is_the_default(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert BPF(program).engine == "kernel"
    monkeypatch.setenv("PYBPF_ENGINE", "vm")
    assert BPF(program).engine == "vm"
    assert BPF(program, engine="kernel").engine == "kernel"
    monkeypatch.setenv("PYBPF_ENGINE", "bpf")
    with pytest.raises(BpfError, match="no engine 'bpf': there are kernel, vm, auto"):
        BPF(program)


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOSYS])
def test_auto_takes_the_interpreter_where_the_kernel_is_not_for_us(program: str, number: int) -> None:
    for door in ({bpf.MAP_CREATE: -number}, {bpf.MAP_CREATE: [os.dup(0)], bpf.PROG_LOAD: -number}):
        with use_door(FakeDoor(door)), BPF(program, engine="auto", cpus=2) as b:
            assert isinstance(b, VmCollection)
            assert b.refusal is not None
            assert b.refusal.errno == number
            b.load()
            assert b.machine.state.cpus == 2


def test_auto_leaves_other_errors_to_who_loads(program: str) -> None:
    with use_door(FakeDoor({bpf.MAP_CREATE: -errno.ENOMEM})):
        assert BPF(program, engine="auto").engine == "kernel"


@pytest.mark.parametrize(
    ("loaded", "perf", "tracefs", "refused"),
    [
        (0, -errno.EACCES, 0, "perf_event_open"),
        (0, 0, errno.EACCES, "reading tracefs"),
        (0, 0, errno.ENOENT, ""),  # not mounted, which can be mended
        (-errno.EACCES, 0, 0, ""),  # which is the verifier's word
    ],
)
def test_auto_asks_for_programs_and_events(program: str, loaded: int, perf: int, tracefs: int, refused: str) -> None:
    with use_door(Asked(loaded, perf, tracefs)):
        b = BPF(program, engine="auto")
    assert b.engine == ("vm" if refused else "kernel")
    assert refused in str(getattr(b, "refusal", ""))


class Asked(FakeDoor):
    """A kernel that gives maps, and answers the rest as it is told."""

    def __init__(self, loaded: int, perf: int, tracefs: int) -> None:
        super().__init__({bpf.MAP_CREATE: os.dup(0), bpf.PROG_LOAD: loaded or os.dup(0)})
        self.perf_result = perf or os.dup(0)
        self.tracefs = tracefs

    def list_directory(self, path: str) -> list[str]:
        if self.tracefs:
            raise OSError(self.tracefs, os.strerror(self.tracefs), path)
        return ["events"]


def test_auto_asks_with_programs_that_need_no_target() -> None:
    builder = Builder()
    for name in ("fentry/f", "lsm/g", "tc", "cgroup/bind4"):
        builder.function(name[:2], name, "r0 = 0\n exit")
    asked: list[tuple[int, int]] = []

    class Door(FakeDoor):
        def bpf(self, command: int, attr: bytearray) -> int:
            if command == bpf.PROG_LOAD:
                asked.append((struct.unpack_from("=I", attr)[0], struct.unpack_from("=I", attr, 68)[0]))
            return os.dup(0)

    with use_door(Door()):
        assert open_object(write(builder.build()), engine="auto").engine == "kernel"
    kprobe, classifier, address = (PROG_TYPES.index(name) for name in ("KPROBE", "SCHED_CLS", "CGROUP_SOCK_ADDR"))
    assert asked == [(kprobe, 0), (classifier, 0), (address, 8)]


@pytest.mark.kernel
def test_auto_takes_the_kernel(program: str, tracefs: str, no_leak: None) -> None:
    assert BPF(program, engine="auto", cpus=2).engine == "kernel"


def test_a_refusal_names_the_interpreter(program: str) -> None:
    with use_door(FakeDoor()), pytest.raises(KernelError) as caught:
        BPF(program).load()
    assert 'BPF(engine="vm") runs programs in the interpreter instead' in caught.value.hint


def test_options_are_of_the_interpreter(program: str) -> None:
    with pytest.raises(BpfError, match=r"'cpus' is an option of the interpreter: engine=.vm."):
        BPF(program, engine="kernel", cpus=2)
    with pytest.raises(VmError, match="no option 'cpu'; it has kconfig, ksyms, cpus"):
        BPF(program, engine="vm", cpu=2)


def test_events_in_the_kernel_are_not_made_up(program: str) -> None:
    b = BPF(program)
    for call in (lambda: b.fire("watch"), lambda: b.trigger(EVENT)):
        with pytest.raises(KernelError, match="in the kernel events are real") as caught:
            call()
        assert 'engine="vm"' in caught.value.hint


def test_files_that_are_no_objects(tmp_path: Path) -> None:
    with pytest.raises(BpfError, match="cannot read"):
        open_object(str(tmp_path / "missing.o"), engine="vm")
    with pytest.raises(BpfError):
        open_object(b"nothing", engine="vm")
