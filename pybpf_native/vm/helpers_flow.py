"""Helpers that call functions of the program: loops, and walks over maps."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .dynptr import local_dynptr
from .helpers import helper
from .memory import Fault
from .ringbuf import UserRingBuffer

if TYPE_CHECKING:
    from .machine import Machine

MAX_LOOPS = 1 << 23  # BPF_MAX_LOOPS


@helper(181, calls_back=True)
def loop(vm: Machine, count: int, callback: int, ctx: int, flags: int) -> int:
    """Calls `callback(index, ctx)` until it returns 1; how often it did."""
    count &= 0xFFFFFFFF
    if flags:
        return -errno.EINVAL
    if count > MAX_LOOPS:
        return -errno.E2BIG
    code = vm.code_at(callback)
    for index in range(count):
        if code(vm, index, ctx, None, None, None):
            return index + 1
    return count


@helper(164, calls_back=True)
def for_each_map_elem(vm: Machine, map: int, callback: int, ctx: int, flags: int) -> int:
    """Calls `callback(map, key, value, ctx)` for the entries until it returns 1; for how many it did."""
    if flags:
        return -errno.EINVAL
    found, code, memory = vm.map_at(map), vm.code_at(callback), vm.state.memory
    done = 0
    for key in found.walk():
        values = found.lookup(key)
        if values is None:  # the callback deleted it
            continue
        place = memory.add(f"a key of map {found.name!r}", bytearray(key), writable=False)
        stop = code(vm, map, place.address, found.address(values), ctx, None)
        memory.drop(place, "the callback returned")
        done += 1
        if stop:
            break
    return done


@helper(209, calls_back=True)
def user_ringbuf_drain(vm: Machine, map: int, callback: int, ctx: int, flags: int) -> int:
    """Calls `callback(dynptr, ctx)` for each message from user space until it returns 1; for how many it did."""
    found = vm.map_at(map)
    if not isinstance(found, UserRingBuffer):
        raise Fault(f"map {found.name!r} is no user ring buffer")
    code, memory = vm.code_at(callback), vm.state.memory
    done = 0
    while found.messages:
        message = memory.add("a message from user space", bytearray(found.messages.pop(0)), writable=False)
        handle = local_dynptr(vm, message.address, len(message.data))
        stop = code(vm, handle.address, ctx, None, None, None)
        memory.drop(message, "the callback returned")
        memory.drop(handle, "the callback returned")
        done += 1
        if stop:
            break
    return done
