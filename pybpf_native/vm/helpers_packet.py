"""Helpers on packets: reading and writing, changing their ends, and where they go."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper, s32
from .memory import Fault
from .packet import ETHERNET, FRAME_INFO, Packet

if TYPE_CHECKING:
    from .machine import Machine

MAX_OFFSET = 0x7FFFFFFF
MAX_XDP = 0xFFFF  # of offsets and sizes (bpf_xdp_pointer)
XDP_ABORTED, XDP_REDIRECT = 0, 4
TC_SHOT, TC_REDIRECT = 2, 7
INGRESS = 1  # BPF_F_INGRESS
STORE_FLAGS = 3  # BPF_F_RECOMPUTE_CSUM, BPF_F_INVALIDATE_HASH
MAX_META = 252  # bytes before an XDP packet


def packet_of(vm: Machine) -> Packet:
    """The packet of the run."""
    if vm.state.packet is None:
        raise Fault("the program has no packet")
    return vm.state.packet


@helper(26)
def skb_load_bytes(vm: Machine, skb: int, at: int, to: int, size: int) -> int:
    size &= 0xFFFFFFFF
    found = packet_of(vm).read(at & 0xFFFFFFFF, size)
    vm.state.memory.put(to, found or b"", size)
    return -errno.EFAULT if found is None else 0


@helper(68)
def skb_load_bytes_relative(vm: Machine, skb: int, at: int, to: int, size: int, start: int) -> int:
    """From the link header (start 0) or the network header (1)."""
    packet, size, start = packet_of(vm), size & 0xFFFFFFFF, start & 0xFFFFFFFF
    at = (at & 0xFFFFFFFF) + (0 if start else -ETHERNET) + vm.network_offset()
    found = packet.read(at, size) if start in (0, 1) else None
    vm.state.memory.put(to, found or b"", size)
    return -errno.EFAULT if found is None else 0


@helper(9)
def skb_store_bytes(vm: Machine, skb: int, at: int, source: int, size: int, flags: int) -> int:
    packet = packet_of(vm)
    data = vm.state.memory.given(source, size & 0xFFFFFFFF, packet.region.name)
    if flags & ~STORE_FLAGS:
        return -errno.EINVAL
    if at & 0xFFFFFFFF > MAX_OFFSET or not packet.write(at & 0xFFFFFFFF, data):
        return -errno.EFAULT
    packet.renew()
    return 0


@helper(39)
def skb_pull_data(vm: Machine, skb: int, size: int) -> int:
    packet = packet_of(vm)
    if size & 0xFFFFFFFF > len(packet):
        return -errno.ENOMEM
    packet.renew()
    return 0


@helper(38)
def skb_change_tail(vm: Machine, skb: int, size: int, flags: int) -> int:
    packet, size = packet_of(vm), size & 0xFFFFFFFF
    least = vm.network_offset()
    if flags or size < least or not packet.resize(packet.start, packet.start + size):
        return -errno.EINVAL
    return 0


@helper(43)
def skb_change_head(vm: Machine, skb: int, size: int, flags: int) -> int:
    packet, size = packet_of(vm), size & 0xFFFFFFFF
    if flags or size > packet.start - FRAME_INFO:
        return -errno.EINVAL
    packet.resize(packet.start - size, packet.end)
    packet.buffer[packet.start : packet.start + size] = bytes(size)
    packet.meta = packet.start
    packet.renew()
    return 0


@helper(44)
def xdp_adjust_head(vm: Machine, xdp: int, delta: int) -> int:
    packet, delta = packet_of(vm), s32(delta)
    start = packet.start + delta
    ahead = packet.start - packet.meta
    if start < FRAME_INFO + ahead or start > packet.end - ETHERNET:
        return -errno.EINVAL
    packet.buffer[packet.meta + delta : start] = packet.buffer[packet.meta : packet.start]
    packet.resize(start, packet.end)
    return 0


@helper(65)
def xdp_adjust_tail(vm: Machine, xdp: int, delta: int) -> int:
    packet = packet_of(vm)
    end = packet.end + s32(delta)
    if end < packet.start + ETHERNET or not packet.resize(packet.start, end):
        return -errno.EINVAL
    return 0


@helper(54)
def xdp_adjust_meta(vm: Machine, xdp: int, delta: int) -> int:
    packet = packet_of(vm)
    meta = packet.meta + s32(delta)
    if meta < FRAME_INFO or meta > packet.start:
        return -errno.EINVAL
    if (packet.start - meta) & 3 or packet.start - meta > MAX_META:
        return -errno.EACCES
    packet.meta = meta
    packet.renew()
    return 0


@helper(188)
def xdp_get_buff_len(vm: Machine, xdp: int) -> int:
    return len(packet_of(vm))


@helper(189)
def xdp_load_bytes(vm: Machine, xdp: int, at: int, to: int, size: int) -> int:
    at, size = at & 0xFFFFFFFF, size & 0xFFFFFFFF
    found = packet_of(vm).read(at, size)
    if found is None:
        return _outside(at, size)
    vm.state.memory.write(to, found)
    return 0


@helper(190)
def xdp_store_bytes(vm: Machine, xdp: int, at: int, source: int, size: int) -> int:
    packet = packet_of(vm)
    data = vm.state.memory.given(source, size & 0xFFFFFFFF, packet.region.name)
    return 0 if packet.write(at & 0xFFFFFFFF, data) else _outside(at & 0xFFFFFFFF, len(data))


def _outside(at: int, size: int) -> int:
    return -errno.EFAULT if max(at, size) > MAX_XDP else -errno.EINVAL


def _redirected(vm: Machine, how: str, index: int, flags: int) -> int:
    vm.state.redirects.append((how, index & 0xFFFFFFFF, flags))
    return XDP_REDIRECT if vm.kind == "XDP" else TC_REDIRECT


@helper(23)
def redirect(vm: Machine, index: int, flags: int) -> int:
    if vm.kind == "XDP" and flags:
        return XDP_ABORTED
    if flags & ~INGRESS:
        return TC_SHOT
    return _redirected(vm, "redirect", index, flags)


@helper(13)
def clone_redirect(vm: Machine, skb: int, index: int, flags: int) -> int:
    if flags & ~INGRESS:
        return -errno.EINVAL
    _redirected(vm, "clone_redirect", index, flags)
    packet_of(vm).renew()
    return 0


@helper(155)
def redirect_peer(vm: Machine, index: int, flags: int) -> int:
    return TC_SHOT if flags else _redirected(vm, "redirect_peer", index, flags)


@helper(152)
def redirect_neigh(vm: Machine, index: int, params: int, size: int, flags: int) -> int:
    if flags or (size and size & 0xFFFFFFFF < 4):
        return TC_SHOT
    return _redirected(vm, "redirect_neigh", index, flags)


@helper(51)
def redirect_map(vm: Machine, map: int, key: int, flags: int) -> int:
    """Through an entry of a map of devices, processors or sockets; without an entry the lower bits of `flags`."""
    found = vm.map_at(map)
    if flags & ~0b11011:
        return XDP_ABORTED
    values = found.lookup((key & 0xFFFFFFFF).to_bytes(4, vm.state.order))
    if not values or not any(values[0].data):
        return flags & 3
    return _redirected(vm, found.name, key, flags)


@helper(34)
def get_hash_recalc(vm: Machine, skb: int) -> int:
    return vm.state.memory.loads[32](skb + 68)


@helper(48)
def set_hash(vm: Machine, skb: int, value: int) -> int:
    region, at = vm.state.memory.find(skb + 68, 4)
    region.data[at : at + 4] = (value & 0xFFFFFFFF).to_bytes(4, vm.state.order)
    return 0
