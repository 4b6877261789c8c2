"""Dynptrs: pointers with a length, 16 bytes in the program's memory that only helpers look into.

Here the two words are the address, and the length with the flags in the upper half of the word (as the kernel has
them in struct bpf_dynptr_kern). A null dynptr is zeros.
"""

from __future__ import annotations

import errno
import struct
from typing import TYPE_CHECKING

from .helpers import helper, kfunc
from .helpers_packet import packet_of
from .helpers_ring import ring_at
from .memory import Region
from .ringbuf import DISCARDED, SUBMITTED, finish

if TYPE_CHECKING:
    from .machine import Machine

SIZE = 16
MAX_LENGTH = (1 << 24) - 1
READ_ONLY, PACKET = 1 << 63, 1 << 62
_LENGTH = 0xFFFFFFFF


def _set(vm: Machine, dynptr: int, address: int, length: int) -> None:
    store = vm.state.memory.stores[64]
    store(dynptr, address)
    store(dynptr + 8, length)


def _get(vm: Machine, dynptr: int) -> tuple[int, int, bool]:
    """(address, length, whether it is read-only); all zero for a null one."""
    load = vm.state.memory.loads[64]
    address, word = load(dynptr), load(dynptr + 8)
    return address, word & _LENGTH, bool(word & READ_ONLY)


def local_dynptr(vm: Machine, address: int, length: int) -> Region:
    """A read-only dynptr outside of the program's memory, for callbacks."""
    words = struct.pack(f"{vm.state.memory.order}QQ", address, length | READ_ONLY)
    return vm.state.memory.add("a dynptr", bytearray(words))


@helper(197)
def dynptr_from_mem(vm: Machine, data: int, size: int, flags: int, dynptr: int) -> int:
    size &= _LENGTH
    error = -errno.E2BIG if size > MAX_LENGTH else -errno.EINVAL if flags else 0
    if not error:
        vm.state.memory.find(data, size)
    _set(vm, dynptr, *((0, 0) if error else (data, size)))
    return error


@helper(201)
def dynptr_read(vm: Machine, to: int, size: int, dynptr: int, at: int, flags: int) -> int:
    address, length, _ = _get(vm, dynptr)
    size, at = size & _LENGTH, at & _LENGTH
    if not address or flags:
        return -errno.EINVAL
    if at + size > length:
        return -errno.E2BIG
    vm.state.memory.write(to, vm.state.memory.read(address + at, size))
    return 0


@helper(202)
def dynptr_write(vm: Machine, dynptr: int, at: int, source: int, size: int, flags: int) -> int:
    address, length, read_only = _get(vm, dynptr)
    size, at = size & _LENGTH, at & _LENGTH
    if not address or flags or read_only:
        return -errno.EINVAL
    if at + size > length:
        return -errno.E2BIG
    memory = vm.state.memory
    region, _ = memory.find(address + at, size, "write")
    memory.write(address + at, memory.given(source, size, region.name))
    return 0


@helper(203)
def dynptr_data(vm: Machine, dynptr: int, at: int, size: int) -> int:
    """A pointer to `size` bytes, or null."""
    word = vm.state.memory.loads[64](dynptr + 8)
    return 0 if word & (READ_ONLY | PACKET) else _slice(vm, dynptr, at, size)


def _slice(vm: Machine, dynptr: int, at: int, size: int) -> int:
    address, length, _ = _get(vm, dynptr)
    size, at = size & _LENGTH, at & _LENGTH
    return 0 if at + size > length else address and address + at


@helper(198)
def ringbuf_reserve_dynptr(vm: Machine, ring: int, size: int, flags: int, dynptr: int) -> int:
    found = ring_at(vm, ring)
    size &= _LENGTH
    record = None if flags or size > MAX_LENGTH else found.reserve(size)
    _set(vm, dynptr, record.region.base if record else 0, size if record else 0)
    if flags:
        return -errno.EINVAL
    return 0 if record else -errno.E2BIG if size > MAX_LENGTH else -errno.EINVAL


@helper(199)
def ringbuf_submit_dynptr(vm: Machine, dynptr: int, flags: int) -> int:
    return _finish(vm, dynptr, SUBMITTED)


@helper(200)
def ringbuf_discard_dynptr(vm: Machine, dynptr: int, flags: int) -> int:
    return _finish(vm, dynptr, DISCARDED)


def _finish(vm: Machine, dynptr: int, outcome: int) -> int:
    address, _, _ = _get(vm, dynptr)
    if address:
        finish(vm.state, address, outcome)
    _set(vm, dynptr, 0, 0)
    return 0


# -- kernel functions


@kfunc("bpf_dynptr_from_skb", "bpf_dynptr_from_xdp")
def dynptr_from_packet(vm: Machine, ctx: int, flags: int, dynptr: int) -> int:
    packet = packet_of(vm)
    if flags:
        _set(vm, dynptr, 0, 0)
        return -errno.EINVAL
    _set(vm, dynptr, packet.region.base + packet.start, len(packet) | PACKET)
    return 0


@kfunc("bpf_dynptr_slice")
def dynptr_slice(vm: Machine, dynptr: int, at: int, buffer: int, size: int) -> int:
    """A pointer to `size` bytes, or null; `buffer` is for packets in pieces, which there are none of here."""
    return _slice(vm, dynptr, at, size)


@kfunc("bpf_dynptr_slice_rdwr")
def dynptr_slice_rdwr(vm: Machine, dynptr: int, at: int, buffer: int, size: int) -> int:
    return 0 if vm.state.memory.loads[64](dynptr + 8) & READ_ONLY else _slice(vm, dynptr, at, size)


@kfunc("bpf_dynptr_adjust")
def dynptr_adjust(vm: Machine, dynptr: int, start: int, end: int) -> int:
    """Narrow it to the bytes from `start` to `end`."""
    address, length, _ = _get(vm, dynptr)
    start, end = start & _LENGTH, end & _LENGTH
    if not address or start > end:
        return -errno.EINVAL
    if start > length or end > length:
        return -errno.ERANGE
    word = vm.state.memory.loads[64](dynptr + 8)
    _set(vm, dynptr, address + start, word & ~_LENGTH | end - start)
    return 0


@kfunc("bpf_dynptr_is_null")
def dynptr_is_null(vm: Machine, dynptr: int) -> int:
    return int(not _get(vm, dynptr)[0])


@kfunc("bpf_dynptr_is_rdonly")
def dynptr_is_rdonly(vm: Machine, dynptr: int) -> int:
    return int(_get(vm, dynptr)[2])


@kfunc("bpf_dynptr_size")
def dynptr_size(vm: Machine, dynptr: int) -> int:
    address, length, _ = _get(vm, dynptr)
    return length if address else -errno.EINVAL


@kfunc("bpf_dynptr_clone")
def dynptr_clone(vm: Machine, dynptr: int, to: int) -> int:
    loads = vm.state.memory.loads[64]
    _set(vm, to, loads(dynptr), loads(dynptr + 8))
    return 0 if loads(dynptr) else -errno.EINVAL
