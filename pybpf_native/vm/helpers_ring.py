"""Helpers that send events: ring buffers and perf buffers."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper
from .mapkinds import PerfArray
from .memory import Fault
from .ringbuf import DISCARDED, SUBMITTED, RingBuffer, finish

if TYPE_CHECKING:
    from .machine import Machine

NO_WAKEUP, FORCE_WAKEUP = 1, 2


def ring_at(vm: Machine, address: int) -> RingBuffer:
    """The ring buffer that a program names."""
    found = vm.map_at(address)
    if not isinstance(found, RingBuffer):
        raise Fault(f"map {found.name!r} is no ring buffer")
    return found


@helper(25, 111, 121)
def perf_event_output(vm: Machine, ctx: int, map: int, flags: int, data: int, size: int) -> int:
    """The upper half of `flags` asks for bytes of the packet behind the data."""
    found = vm.map_at(map)
    if not isinstance(found, PerfArray):
        raise Fault(f"map {found.name!r} is no perf event array")
    sent = vm.state.memory.given(data, size, f"map {found.name!r}")
    if more := flags >> 32 & 0xFFFFF:
        packet = vm.state.packet
        extra = packet.read(0, more) if packet else None
        if extra is None:
            return -errno.EFAULT
        sent += extra
    return found.output(flags, sent)


@helper(130)
def ringbuf_output(vm: Machine, ring: int, data: int, size: int, flags: int) -> int:
    if flags & ~(NO_WAKEUP | FORCE_WAKEUP):
        return -errno.EINVAL
    found = ring_at(vm, ring)
    return found.output(vm.state.memory.given(data, size, f"map {found.name!r}"))


@helper(131)
def ringbuf_reserve(vm: Machine, ring: int, size: int, flags: int) -> int:
    found = ring_at(vm, ring)
    record = None if flags or size > found.definition.max_entries else found.reserve(size)
    return record.region.base if record else 0


@helper(132)
def ringbuf_submit(vm: Machine, data: int, flags: int) -> int:
    finish(vm.state, data, SUBMITTED)
    return 0


@helper(133)
def ringbuf_discard(vm: Machine, data: int, flags: int) -> int:
    finish(vm.state, data, DISCARDED)
    return 0


@helper(134)
def ringbuf_query(vm: Machine, ring: int, what: int) -> int:
    return ring_at(vm, ring).query(what)
