"""Internet checksums (RFC 1071): sums of 16-bit words in ones' complement."""

from __future__ import annotations

import errno
import struct
from typing import TYPE_CHECKING

from .helpers import helper

if TYPE_CHECKING:
    from .machine import Machine

FIELD_MASK, PSEUDO_HEADER, MARK_MANGLED_0, MARK_ENFORCE = 0xF, 1 << 4, 1 << 5, 1 << 6


def _add(*numbers: int) -> int:
    """Sum of 32-bit numbers with the carry added again."""
    total = sum(numbers)
    while total >> 32:
        total = (total & 0xFFFFFFFF) + (total >> 32)
    return total


def _fold(total: int) -> int:
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return total


def _partial(data: bytes, seed: int) -> int:
    """The sum of any number of bytes: csum_partial."""
    words = struct.iter_unpack("<I", data.ljust((len(data) + 3) & ~3, b"\0"))
    return _add(seed, *(word for (word,) in words))


def checksum(data: bytes | bytearray) -> int:
    """The checksum of `data`, a multiple of 4 bytes, as it is in memory."""
    return ~_fold(_add(*(word for (word,) in struct.iter_unpack("<I", data)))) & 0xFFFF


@helper(28)
def csum_diff(vm: Machine, old: int, old_size: int, new: int, new_size: int, seed: int) -> int:
    """The checksum of `new` without `old`, added to `seed`: folded to 16 bits, of any sizes, since Linux 6.13."""
    removed = vm.state.memory.read(old, old_size & 0xFFFFFFFF)
    added = vm.state.memory.read(new, new_size & 0xFFFFFFFF)
    total = _partial(added, seed & 0xFFFFFFFF)
    return _fold(_add(total, ~_partial(removed, 0) & 0xFFFFFFFF) if removed else total)


def _replaced(check: int, old: int, new: int) -> int:
    return ~_fold(_add(~check & 0xFFFF, ~old & 0xFFFFFFFF, new & 0xFFFFFFFF)) & 0xFFFF


@helper(10)
def l3_csum_replace(vm: Machine, skb: int, at: int, old: int, new: int, flags: int) -> int:
    return _replace(vm, at, old, new, flags, FIELD_MASK)


@helper(11)
def l4_csum_replace(vm: Machine, skb: int, at: int, old: int, new: int, flags: int) -> int:
    return _replace(vm, at, old, new, flags, FIELD_MASK | PSEUDO_HEADER | MARK_MANGLED_0 | MARK_ENFORCE | 1 << 7)


def _replace(vm: Machine, at: int, old: int, new: int, flags: int, allowed: int) -> int:
    if flags & ~allowed:
        return -errno.EINVAL
    packet = vm.state.packet
    at &= 0xFFFFFFFF
    raw = packet.read(at, 2) if packet and not at & 1 else None
    if packet is None or raw is None:
        return -errno.EFAULT
    check = int.from_bytes(raw, "little")
    size = flags & FIELD_MASK
    mangled = bool(flags & MARK_MANGLED_0)
    if mangled and not flags & MARK_ENFORCE and not check:
        return 0
    if size not in (0, 2, 4) or (not size and old):
        return -errno.EINVAL
    if size == 2:
        old, new = old & 0xFFFF, new & 0xFFFF
    check = _replaced(check, old, new) if size else _by_difference(check, new)
    packet.write(at, (0xFFFF if mangled and not check else check).to_bytes(2, "little"))
    packet.renew()
    return 0


def _by_difference(check: int, difference: int) -> int:
    """The checksum after a change whose checksum is `difference`."""
    return ~_fold(_add(~check & 0xFFFF, difference & 0xFFFFFFFF)) & 0xFFFF
