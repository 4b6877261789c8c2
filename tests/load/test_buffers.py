"""Ring buffers and perf buffers: events of real system calls, wrap-around, losses, every way to read them.

The same with the interpreter, where the calls are made up.
"""

from __future__ import annotations

import asyncio
import os
import struct
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pybpf_native.errors import BpfError, KernelError
from pybpf_native.load.base import BaseCollection
from pybpf_native.load.collection import Collection
from pybpf_native.load.pylibbpf import PerfEventArray
from pybpf_native.object import Object
from pybpf_native.vm.collection import VmCollection

from ..handmade import EVENT, PERF, RING, U32, U64, Builder

pytestmark = [pytest.mark.kernel, pytest.mark.usefixtures("no_leak", "tracefs")]

# Counts in `serial`, and sends event {pid, count, comm} when getppid(2) is entered by the process in `wanted`.
_FILL = """
    r6 = r1
    call 14
    r0 >>= 32
    r1 = wanted ll
    r1 = *(u32 *)(r1 + 0)
    if r0 != r1 goto out
    *(u32 *)(r10 - 32) = r0
    *(u32 *)(r10 - 28) = 0
    r1 = serial ll
    r2 = *(u64 *)(r1 + 0)
    r2 += 1
    *(u64 *)(r1 + 0) = r2
    *(u64 *)(r10 - 24) = r2
    r1 = r10
    r1 += -16
    r2 = 16
    call 16
"""
_RING = "r1 = events ll\n r2 = r10\n r2 += -32\n r3 = 32\n r4 = 0\n call 130\n"
_PERF = "r1 = r6\n r2 = events ll\n w3 = -1\n r4 = r10\n r4 += -32\n r5 = 32\n call 25\n"
_RESERVE = "r1 = events ll\n r2 = 8\n r3 = 0\n call 131\n if r0 == 0 goto out\n"
_END = "out:\n r0 = 0\n exit\n"


def sender(send: str, type: int, entries: int = 0, types: bool = True, **map_fields: Any) -> Object:
    builder = Builder()
    builder.map("events", type, entries, **map_fields)
    zeros = builder.section(".bss", size=16)
    builder.variable(zeros, "serial", U64, 0)
    builder.variable(zeros, "wanted", U32, 8)
    if types:
        assert builder.object.types is not None
        builder.object.types.append(EVENT)
    builder.function("main", "tracepoint/syscalls/sys_enter_getppid", _FILL + send + _END)
    return builder.build()


ENGINES: dict[str, Callable[[Object], BaseCollection]] = {"kernel": Collection, "vm": VmCollection}
IN_KERNEL = ["kernel"]
_interpreted: list[VmCollection] = []  # the collection of the running test, if it is one


def opened(obj: Object, engine: str = "kernel") -> BaseCollection:
    b = ENGINES[engine](obj)
    b.globals.wanted = os.getpid()
    b.load_and_attach()
    _interpreted[:] = [b] if isinstance(b, VmCollection) else []
    return b


def fire(count: int) -> None:
    for b in _interpreted:
        b.machine.state.pid = b.machine.state.tgid = os.getpid()
        b.machine.state.comm = comm().encode()
        for _ in range(count):
            b.trigger("tracepoint/syscalls/sys_enter_getppid", ctx=bytes(64))
    for _ in range(0 if _interpreted else count):
        os.getppid()


SENDERS: dict[str, Callable[[], Object]] = {
    "ring": lambda: sender(_RING, RING, 4096),
    "perf": lambda: sender(_PERF, PERF),
}


@pytest.fixture(params=ENGINES)
def ring(request: pytest.FixtureRequest) -> Iterator[BaseCollection]:
    with opened(SENDERS["ring"](), request.param) as b:
        yield b


@pytest.fixture(params=ENGINES)
def perf(request: pytest.FixtureRequest) -> Iterator[BaseCollection]:
    with opened(SENDERS["perf"](), request.param) as b:
        yield b


def comm() -> str:
    with open("/proc/self/comm") as file:
        return file.read().strip()


# -- ring buffer


def test_events_of_a_loop_are_records(ring: BaseCollection) -> None:
    fire(3)
    events = list(ring["events"].events(timeout=0))
    assert [(event.pid, event.count, event.comm) for event in events] == [(os.getpid(), n, comm()) for n in (1, 2, 3)]
    assert repr(events[0]).startswith("event(pid=")


def test_a_loop_goes_on_where_it_was_left(ring: BaseCollection) -> None:
    fire(3)
    for event in ring["events"]:
        assert event.count == 1
        break
    for event in ring["events"]:
        assert event.count == 2
        break
    fire(1)
    assert [event.count for event in ring["events"].events(timeout=0)] == [3, 4]


def test_a_callback_gets_the_events(ring: BaseCollection) -> None:
    seen: list[int] = []
    events = ring["events"].open_ring_buffer(lambda event: seen.append(event.count), "event")
    assert events.poll(0) == 0
    fire(4)
    assert events.poll(1000) == 4
    assert events.consume() == 0
    assert seen == [1, 2, 3, 4]


def test_an_exception_of_a_callback_loses_only_its_event(ring: BaseCollection) -> None:
    seen: list[int] = []

    def callback(event: Any) -> None:
        seen.append(event.count)
        if event.count == 2:
            raise ZeroDivisionError

    events = ring["events"].open_ring_buffer(callback)
    fire(4)
    with pytest.raises(ZeroDivisionError):
        events.consume()
    assert events.consume() == 2
    assert seen == [1, 2, 3, 4]


def test_the_ring_goes_round(ring: BaseCollection) -> None:
    seen: list[int] = []
    events = ring["events"].open_ring_buffer(lambda event: seen.append(event.count))
    for _ in range(40):  # 40 bytes an event, 4096 in the ring
        fire(30)
        events.consume()
    assert seen == list(range(1, 1201))


def test_a_full_ring_keeps_the_oldest(ring: BaseCollection) -> None:
    fire(300)
    counts = [event.count for event in ring["events"].events(timeout=0)]
    assert counts == list(range(1, len(counts) + 1))
    assert 90 < len(counts) < 103
    fire(1)
    assert [event.count for event in ring["events"].events(timeout=0)] == [301]


def test_batches(ring: BaseCollection) -> None:
    fire(10)
    assert [len(batch) for batch in ring["events"].batches(timeout=0, size=4)] == [4, 4, 2]


def test_async(ring: BaseCollection) -> None:
    async def read() -> list[int]:
        counts = []
        asyncio.get_running_loop().call_later(0.01, fire, 3)
        async for event in ring["events"]:
            counts.append(event.count)
            if len(counts) == 3:
                break
        return counts

    assert asyncio.run(asyncio.wait_for(read(), 10)) == [1, 2, 3]


def test_discarded_records_are_passed_over() -> None:
    builder = Builder()
    builder.map("events", RING, 4096)
    builder.function(
        "main",
        "socket",
        _RESERVE
        + "*(u64 *)(r0 + 0) = 1\n r1 = r0\n r2 = 0\n call 133\n"
        + _RESERVE
        + "*(u64 *)(r0 + 0) = 2\n r1 = r0\n r2 = 0\n call 132\n"
        + _END,
    )
    with Collection(builder.build()) as b:
        b.load()
        b.get_program("main").test_run(bytes(64), repeat=3)
        assert list(b["events"].events(timeout=0)) == [struct.pack("=Q", 2)] * 3


@pytest.mark.parametrize("size", [1, 4, 8, 12, 15])
def test_records_of_any_length(size: int) -> None:
    builder = Builder()
    builder.map("events", RING, 4096)
    text = f"*(u64 *)(r10 - 16) = 7\n *(u64 *)(r10 - 8) = 0\n r1 = events ll\n r2 = r10\n r2 += -16\n r3 = {size}\n"
    builder.function("main", "socket", text + "r4 = 0\n call 130\n r0 = 0\n exit")
    with Collection(builder.build()) as b:
        b.load()
        b.get_program("main").test_run(bytes(64), repeat=5)
        assert list(b["events"].events(timeout=0)) == [struct.pack("=QQ", 7, 0)[:size]] * 5


@pytest.mark.parametrize("engine", ENGINES)
def test_without_a_struct_events_are_bytes(engine: str) -> None:
    with opened(sender(_RING, RING, 4096, types=False), engine) as b:
        fire(1)
        (event,) = b["events"].events(timeout=0)
        assert struct.unpack("=I4xQ16s", event)[:2] == (os.getpid(), 1)


@pytest.mark.parametrize("engine", ENGINES)
def test_the_maps_own_type_is_used(engine: str) -> None:
    with opened(sender(_RING, RING, 4096, types=False, value=EVENT), engine) as b:
        fire(1)
        (event,) = b["events"].events(timeout=0)
        assert event.count == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_sizes_are_rounded_up(engine: str) -> None:
    with opened(sender(_RING, RING, 5000), engine) as b:
        fire(200)
        assert len(list(b["events"].events(timeout=0))) > 150


# -- perf buffer


def test_perf_events_reach_the_callback(perf: BaseCollection) -> None:
    seen: list[tuple[int, Any]] = []
    events = perf["events"].open_perf_buffer(lambda cpu, event: seen.append((cpu, event)), "event")
    assert events is perf["events"]
    fire(3)
    assert events.poll(1000) == 3
    assert sorted(event.count for _, event in seen) == [1, 2, 3]
    assert {event.comm for _, event in seen} == {comm()}
    assert {cpu for cpu, _ in seen} <= set(range(os.cpu_count() or 1))
    assert events.poll(0) == 0


def test_without_a_name_the_callback_gets_bytes(perf: BaseCollection) -> None:
    seen: list[bytes] = []
    events = PerfEventArray(perf["events"], 8, lambda cpu, event: seen.append(event))
    fire(1)
    events.poll(1000)
    assert struct.unpack_from("=I4xQ", seen[0]) == (os.getpid(), 1)


def test_perf_buffers_go_round(perf: BaseCollection) -> None:
    seen: list[int] = []
    events = perf["events"].open_perf_buffer(lambda cpu, event: seen.append(event.count), "event", page_cnt=1)
    for _ in range(20):  # 48 bytes an event, 4096 in the ring, which this is no multiple of
        fire(60)
        events.consume()
    assert sorted(seen) == list(range(1, 1201))
    assert events.lost == 0


@pytest.mark.parametrize("perf", IN_KERNEL, indirect=True)
def test_lost_events_are_counted(perf: BaseCollection) -> None:
    losses: list[tuple[int, int]] = []
    events = perf["events"].open_perf_buffer(
        lambda cpu, event: None, "event", 1, lambda cpu, count: losses.append((cpu, count))
    )
    os.sched_setaffinity(0, {min(allowed := os.sched_getaffinity(0))})
    try:
        fire(500)
        kept = events.consume()
        fire(1)  # the kernel tells with the next event that finds room
        kept += events.consume()
    finally:
        os.sched_setaffinity(0, allowed)
    assert events.lost == sum(count for _, count in losses) == 501 - kept
    assert events.lost > 300


def test_perf_iteration(perf: BaseCollection) -> None:
    list(perf["events"].events(timeout=0))  # opens it
    fire(5)
    assert sorted(event.count for event in perf["events"].events(timeout=0)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("pages", [0, -1, 3, 1 << 40, 1 << 70])
def test_pages_are_a_power_of_two(perf: BaseCollection, pages: int) -> None:
    with pytest.raises(KernelError, match="power of two"):
        perf["events"].open_perf_buffer(print, "event", pages)


def test_misuse_is_refused(perf: BaseCollection) -> None:
    events = perf["events"]
    with pytest.raises(KernelError, match="not open"):
        events.poll(0)
    with pytest.raises(BpfError, match="no struct 'evnt'"):
        events.open_perf_buffer(print, "evnt")
    with pytest.raises(BpfError, match="callback"):
        PerfEventArray(events)
    stream = events.stream()
    with pytest.raises(KernelError, match="callback"):
        stream.consume()
    stream.close()
    with pytest.raises(KernelError, match="closed"):
        stream.poll(0)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("kind", SENDERS)
def test_a_callback_may_close_the_buffer(kind: str, engine: str) -> None:
    b = opened(SENDERS[kind](), engine)
    got = []

    def close(*event: Any) -> None:
        got.append(event)
        b.close()

    events = b["events"]
    events.open_ring_buffer(close) if kind == "ring" else events.open_perf_buffer(close)
    fire(5)
    assert events.poll(1000) == 1
    assert len(got) == 1
    with pytest.raises(KernelError, match="closed"):
        events.consume()


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("kind", SENDERS)
def test_another_thread_may_close_the_buffer(kind: str, engine: str) -> None:
    b = opened(SENDERS[kind](), engine)
    events = b["events"]

    def decode(*place: Any) -> None:
        """Stands for another thread that closes everything while this one is reading."""
        b.close()

    events.open_ring_buffer(print) if kind == "ring" else events.open_perf_buffer(print)
    streams = [events.stream(), *getattr(events.stream(), "_rings", ())]
    for stream in streams:
        stream._decode = decode
    fire(3)
    with pytest.raises(KernelError, match="closed"):
        events.poll(1000)


def test_a_ring_buffer_has_no_entries(ring: BaseCollection) -> None:
    for read in (lambda: dict(ring["events"].items()), lambda: ring["events"][0], ring["events"].keys().__len__):
        with pytest.raises(KernelError, match="has no keys"):
            read()


def test_a_timeout_beyond_all_clocks(ring: BaseCollection) -> None:
    ring["events"].open_ring_buffer(lambda event: None)
    fire(2)
    assert ring["events"].poll(1 << 70) == 2
