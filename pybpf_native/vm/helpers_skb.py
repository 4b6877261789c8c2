"""Helpers that change what a socket buffer is: VLAN tags, room in headers, protocol, type, checksum state."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper, s32
from .helpers_checksum import checksum
from .helpers_packet import packet_of
from .packet import ETHERNET, Packet

if TYPE_CHECKING:
    from .machine import Machine

ENOTSUPP = 524  # the kernel's own, which is in no header for programs
IPV4, IPV6 = b"\x08\x00", b"\x86\xdd"
HEADERS = {IPV4: 20, IPV6: 40}
VLANS = (b"\x81\x00", b"\x88\xa8")  # 802.1Q, 802.1ad
TAG, MACS = 4, 12
MAX_ROOM = 0xFFF
# Of adjust_room: flags of growing; of shrinking; which headers are put on or taken off.
NET, MAC = 0, 1
FIXED_GSO, NO_CSUM_RESET = 1, 1 << 5
ENCAP_IPV4, ENCAP_IPV6, ENCAP_GRE, ENCAP_UDP, ENCAP_ETH = 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 6
DECAP_IPV4, DECAP_IPV6 = 1 << 7, 1 << 8
ENCAP_L3, DECAP_L3 = ENCAP_IPV4 | ENCAP_IPV6, DECAP_IPV4 | DECAP_IPV6
L2_LENGTH = 0xFF << 56
GROWING = FIXED_GSO | NO_CSUM_RESET | ENCAP_L3 | ENCAP_GRE | ENCAP_UDP | ENCAP_ETH | L2_LENGTH
SHRINKING = FIXED_GSO | NO_CSUM_RESET | DECAP_L3
MAX_LENGTH = 1 << 16
LWT_IP, MAX_ENCAP = 2, 256
REALTIME, CLOCKS = 0, range(3)  # BPF_SKB_CLOCK_REALTIME, _MONOTONIC, _TAI
CSUM_LEVEL_QUERY, CSUM_LEVELS = 0, range(4)


def protocol(vm: Machine) -> bytes:
    """The protocol of the packet as it is on the wire."""
    return vm.field("protocol").to_bytes(4, vm.state.order)[:2]


def set_protocol(vm: Machine, value: bytes) -> None:
    vm.set_field("protocol", int.from_bytes(value, vm.state.order))


def insert(packet: Packet, at: int, data: bytes) -> bool:
    """Put bytes into a packet; what is before them moves. False: no room."""
    head = packet.read(0, at)
    if head is None or not packet.resize(packet.start - len(data), packet.end):
        return False
    packet.write(0, head + data)
    return True


def remove(packet: Packet, at: int, size: int) -> bool:
    """Take bytes out of a packet; what is before them moves. False: they are not there."""
    head = packet.read(0, at)
    if head is None or at + size > len(packet):
        return False
    packet.resize(packet.start + size, packet.end)
    packet.write(0, head)
    return True


# -- VLAN tags: the outermost is beside the packet, as network cards give it


@helper(18)
def skb_vlan_push(vm: Machine, skb: int, kind: int, tag: int) -> int:
    packet = packet_of(vm)
    wanted = (kind & 0xFFFF).to_bytes(2, vm.state.order)
    if vm.field("vlan_present"):
        old = vm.field("vlan_proto").to_bytes(4, vm.state.order)[:2]
        if not insert(packet, MACS, old + vm.field("vlan_tci").to_bytes(4, "big")[2:]):
            return -errno.ENOMEM
        set_protocol(vm, old)
    else:
        packet.renew()
    _set_tag(vm, wanted if wanted in VLANS else VLANS[0], tag & 0xFFFF)
    return 0


def _set_tag(vm: Machine, kind: bytes, tag: int) -> None:
    vm.set_field("vlan_present", 1)
    vm.set_field("vlan_tci", tag)
    vm.set_field("vlan_proto", int.from_bytes(kind, vm.state.order))


@helper(19)
def skb_vlan_pop(vm: Machine, skb: int) -> int:
    """Takes the outermost tag off; the next one takes its place beside the packet."""
    packet = packet_of(vm)
    if vm.field("vlan_present"):
        for name in ("vlan_present", "vlan_tci", "vlan_proto"):
            vm.set_field(name, 0)
        packet.renew()
    elif protocol(vm) not in VLANS:
        packet.renew()
        return 0
    elif _pop(vm, packet) is None:
        return -errno.ENOMEM
    kind = protocol(vm)
    if kind in VLANS:
        tag = _pop(vm, packet)
        if tag is None:
            return -errno.ENOMEM
        _set_tag(vm, kind, tag)
    return 0


def _pop(vm: Machine, packet: Packet) -> int | None:
    """Take a tag out of the packet."""
    tag, kind = packet.read(MACS + 2, 2), packet.read(MACS + TAG, 2)
    if tag is None or kind is None or not remove(packet, MACS, TAG):
        return None
    if int.from_bytes(kind, "big") < 1536:  # a length
        kind = b"\0\1" if packet.read(ETHERNET, 2) == b"\xff\xff" else b"\0\4"
    set_protocol(vm, kind)
    return int.from_bytes(tag, "big")


# -- room


@helper(50)
def skb_adjust_room(vm: Machine, skb: int, difference: int, mode: int, flags: int) -> int:
    """Room after the link header (MAC), or after the network header (NET)."""
    packet, difference, kind = packet_of(vm), s32(difference), protocol(vm)
    if flags & ~(GROWING | SHRINKING):
        return -errno.EINVAL
    if abs(difference) > MAX_ROOM:
        return -errno.EFAULT
    if kind not in HEADERS or mode & 0xFFFFFFFF not in (NET, MAC):
        return -ENOTSUPP
    at = ETHERNET + (HEADERS[kind] if mode & 0xFFFFFFFF == NET else 0)
    if difference < 0:
        return _shrink(vm, packet, at, -difference, flags)
    return _grow(vm, packet, at, difference, flags)


def _shrink(vm: Machine, packet: Packet, at: int, size: int, flags: int) -> int:
    least, there = HEADERS[protocol(vm)], len(packet) - ETHERNET
    if flags & DECAP_L3:
        if flags & DECAP_L3 == DECAP_L3:
            return -errno.EINVAL
        least = 20 if flags & DECAP_IPV4 else 40
    if size >= there or there - size < least:
        return -ENOTSUPP
    if flags & ~SHRINKING:
        return -errno.EINVAL
    if not remove(packet, at, size):
        return -errno.ENOMEM
    if flags & DECAP_L3:
        set_protocol(vm, IPV4 if flags & DECAP_IPV4 else IPV6)
    return 0


def _grow(vm: Machine, packet: Packet, at: int, size: int, flags: int) -> int:
    if flags & DECAP_L3:
        return -errno.EINVAL
    if len(packet) + size > MAX_LENGTH:
        return -ENOTSUPP
    both = flags & ENCAP_L3 == ENCAP_L3 or flags & (ENCAP_GRE | ENCAP_UDP) == ENCAP_GRE | ENCAP_UDP
    if flags & ~GROWING or both or (flags & ENCAP_L3 and flags >> 56 > size):
        return -errno.EINVAL
    if flags & ENCAP_ETH and flags >> 56 < ETHERNET:
        return -errno.EINVAL
    if not insert(packet, at, bytes(size)):
        return -errno.ENOMEM
    if flags & ENCAP_L3:
        set_protocol(vm, IPV4 if flags & ENCAP_IPV4 else IPV6)
    return 0


@helper(31)
def skb_change_proto(vm: Machine, skb: int, wanted: int, flags: int) -> int:
    """From IPv4 to IPv6 and back: the size of the header changes, its content is the program's business."""
    packet, kind = packet_of(vm), protocol(vm)
    other = (wanted & 0xFFFF).to_bytes(2, vm.state.order)
    if flags:
        return -errno.EINVAL
    if {kind, other} != {IPV4, IPV6}:
        return -ENOTSUPP
    size = HEADERS[IPV6] - HEADERS[IPV4]
    done = insert(packet, ETHERNET, bytes(size)) if other == IPV6 else remove(packet, ETHERNET, size)
    if not done:
        return -errno.ENOMEM
    set_protocol(vm, other)
    return 0


# -- what is beside the packet


@helper(32)
def skb_change_type(vm: Machine, skb: int, kind: int) -> int:
    """PACKET_HOST to PACKET_OTHERHOST."""
    if vm.field("pkt_type") > 3 or kind & 0xFFFFFFFF > 3:
        return -errno.EINVAL
    vm.set_field("pkt_type", kind & 0xFFFFFFFF)
    return 0


@helper(40)
def csum_update(vm: Machine, skb: int, difference: int) -> int:
    """No packet here comes with a checksum from the card."""
    return -ENOTSUPP


@helper(135)
def csum_level(vm: Machine, skb: int, level: int) -> int:
    if level not in CSUM_LEVELS:
        return -errno.EINVAL
    return -errno.EACCES if level == CSUM_LEVEL_QUERY else 0


@helper(41)
def set_hash_invalid(vm: Machine, skb: int) -> int:
    vm.set_field("hash", 0)
    return 0


@helper(192)
def skb_set_tstamp(vm: Machine, skb: int, time: int, kind: int) -> int:
    """A time of the clock `kind`; only that of the real one may be 0."""
    kind &= 0xFFFFFFFF
    if protocol(vm) not in HEADERS:
        return -errno.EOPNOTSUPP
    if kind not in CLOCKS or (not time and kind != REALTIME):
        return -errno.EINVAL
    vm.set_field("tstamp", time)
    vm.set_field("tstamp_type", kind)
    return 0


@helper(97)
def skb_ecn_set_ce(vm: Machine, skb: int) -> int:
    """Marks congestion (RFC 3168) where the sender takes part in it; 1 when the packet is marked then."""
    packet, at, kind = packet_of(vm), vm.network_offset(), protocol(vm)
    head = packet.read(at, HEADERS.get(kind, 0))
    if not head:
        return 0
    shift = 0 if kind == IPV4 else 4  # the bits of the second byte, the traffic class beginning in the first
    bits = head[1] >> shift & 3
    if bits in (0, 3):
        return bits // 3
    packet.write(at + 1, bytes([head[1] | 3 << shift]))
    if kind == IPV4:  # what the header's checksum loses is what the second byte gains
        total = int.from_bytes(head[10:12], "big") + 0xFFFF - (3 - bits)
        packet.write(at + 10, (total % 0xFFFF or 0xFFFF).to_bytes(2, "big"))
    packet.renew()
    return 1


@helper(73)
def lwt_push_encap(vm: Machine, skb: int, kind: int, header: int, size: int) -> int:
    """An IP header, and what follows it, before the packet. Segment routing is not there."""
    size, packet = size & 0xFFFFFFFF, packet_of(vm)
    raw = vm.state.memory.read(header, size)
    if kind & 0xFFFFFFFF != LWT_IP or not 20 <= size <= MAX_ENCAP:
        return -errno.EINVAL
    version = raw[0] >> 4
    if version not in (4, 6) or size < (4 * (raw[0] & 15) if version == 4 else HEADERS[IPV6]):
        return -errno.EINVAL
    if version == 4 and not any(raw[10:12]):
        raw = raw[:10] + checksum(raw[: 4 * (raw[0] & 15)]).to_bytes(2, "little") + raw[12:]
    if not insert(packet, 0, raw):
        return -errno.ENOMEM
    set_protocol(vm, IPV4 if version == 4 else IPV6)
    return 0
