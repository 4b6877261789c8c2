"""Timers and work queues of programs: what is due, and when. Time passes by `Machine.advance`.

A timer is a place in a map's value, known here by its address; its content is nobody's business but the kernel's.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper, kfunc
from .maps import VmMap
from .memory import Fault, Region

if TYPE_CHECKING:
    from .machine import Machine
    from .state import State

ABSOLUTE = 1  # BPF_F_TIMER_ABS
FLAGS = 3  # with BPF_F_TIMER_CPU_PIN
CLOCKS = (0, 1, 7)  # CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME


class Timer:
    """A timer or work queue in `region`, the value of `key` in `map`. at: when it is due, -1 when it is not started.
    section: of the program that gave it its callback."""

    __slots__ = ("at", "callback", "key", "map", "number", "region", "section")

    def __init__(self, map: VmMap, key: bytes, region: Region) -> None:
        self.map = map
        self.key = key
        self.region = region
        self.callback = 0
        self.at = -1
        self.number = 0
        self.section = ""

    def arguments(self, state: State) -> list[int]:
        """What the callback is given: map, key, value."""
        place = state.memory.add(f"a key of map {self.map.name!r}", bytearray(self.key), writable=False)
        state.retire([place], "the callback returned")
        return [self.map.handle.base, place.address, self.region.address]


class Timers:
    """All timers of a machine by their addresses."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.all: dict[int, Timer] = {}
        self.running: Timer | None = None  # the one whose callback runs
        self._started = 0

    def start(self, timer: Timer, at: int) -> None:
        self._started += 1
        timer.at, timer.number = at, self._started

    def forget(self, values: list[Region]) -> None:
        """Take away the timers in values that are deleted, or written as a whole."""
        if self.all:
            self.all = {address: one for address, one in self.all.items() if one.region not in values}

    def due(self, until: int) -> Timer | None:
        """The next timer that is due by `until`, stopped, and the time it is."""
        waiting = [one for one in self.all.values() if 0 <= one.at <= until and one.callback]
        if not waiting:
            return None
        found = min(waiting, key=lambda one: (one.at, one.number))
        self.state.time_ns = max(self.state.time_ns, found.at)
        found.at = -1
        return found


def _init(vm: Machine, address: int, map: int, what: str) -> int:
    timers = vm.state.timers
    if address in timers.all:
        return -errno.EBUSY
    found = vm.map_at(map)
    region, _ = vm.state.memory.find(address, 16)
    for key, values in list(getattr(found, "entries", {}).items()):
        if region in values:
            raw = key if isinstance(key, bytes) else key.to_bytes(found.definition.key_size, vm.state.order)
            timers.all[address] = Timer(found, raw, region)
            return 0
    raise Fault(f"a {what} that is in no value of map {found.name!r}")


def _known(vm: Machine, address: int) -> Timer | None:
    return vm.state.timers.all.get(address)


@helper(169)
def timer_init(vm: Machine, timer: int, map: int, flags: int) -> int:
    return _init(vm, timer, map, "timer") if flags in CLOCKS else -errno.EINVAL


@helper(170)
def timer_set_callback(vm: Machine, timer: int, callback: int) -> int:
    found = _known(vm, timer)
    if found is None:
        return -errno.EINVAL
    vm.code_at(callback)
    found.callback, found.section = callback, vm.section
    return 0


@helper(171)
def timer_start(vm: Machine, timer: int, after: int, flags: int) -> int:
    found = _known(vm, timer)
    if flags & ~FLAGS or found is None or not found.callback:
        return -errno.EINVAL
    vm.state.timers.start(found, after if flags & ABSOLUTE else vm.state.time_ns + after)
    return 0


@helper(172)
def timer_cancel(vm: Machine, timer: int) -> int:
    """1 when it was going to run. A callback cannot cancel the timer that it is of."""
    found = _known(vm, timer)
    if found is None:
        return -errno.EINVAL
    if found is vm.state.timers.running:
        return -errno.EDEADLK
    waiting, found.at = found.at >= 0, -1
    return int(waiting)


@kfunc("bpf_wq_init")
def wq_init(vm: Machine, queue: int, map: int, flags: int) -> int:
    return -errno.EINVAL if flags else _init(vm, queue, map, "work queue")


@kfunc("bpf_wq_set_callback_impl")
def wq_set_callback(vm: Machine, queue: int, callback: int, flags: int, aux: int) -> int:
    return -errno.EINVAL if flags else timer_set_callback(vm, queue, callback)


@kfunc("bpf_wq_start")
def wq_start(vm: Machine, queue: int, flags: int) -> int:
    return -errno.EINVAL if flags else timer_start(vm, queue, 0, 0)
