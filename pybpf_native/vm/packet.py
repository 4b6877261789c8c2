"""A packet with room around it, and what the kernel finds out of one that BPF_PROG_TEST_RUN gives it."""

from __future__ import annotations

import struct

from .memory import Fault, Memory, Region

HEADROOM, TAILROOM = 256, 320  # around a packet: XDP_PACKET_HEADROOM, and the shared info that ends a page
PAGE = 4096
FRAME_INFO = 40  # bytes of the headroom that the kernel keeps (struct xdp_frame)
ETHERNET = 14
MAX_PACKET = 1 << 20
LOOPBACK = 1  # index of the interface that test packets come from
AF_INET, AF_INET6 = 2, 10
FLOW_KEYS = 56  # sizeof(struct bpf_flow_keys)


class Packet:
    """A packet in a region with room before and behind it. `meta`, `start` and `end` are offsets in the region.

    Every change of its shape makes a new region, so that pointers from before are errors.
    """

    def __init__(self, memory: Memory, data: bytes, skipped: int = 0) -> None:
        if len(data) > MAX_PACKET:
            raise Fault(f"a packet of {len(data)} bytes: {MAX_PACKET} are allowed")
        self.memory = memory
        room = max(PAGE - TAILROOM, HEADROOM + len(data))
        self.buffer = bytearray(room)
        self.buffer[HEADROOM : HEADROOM + len(data)] = data
        self.meta = self.start = HEADROOM + skipped
        self.end = HEADROOM + len(data)
        self.region = memory.add("the packet", self.buffer)
        self._bound()

    def _bound(self) -> None:
        self.region.low, self.region.high = self.meta, self.end

    def __len__(self) -> int:
        return self.end - self.start

    def take_meta(self, size: int) -> None:
        """Make the first `size` bytes metadata, which is before the packet."""
        self.meta, self.start = self.start, self.start + size

    def renew(self) -> None:
        """Give the packet another address: pointers to it are no longer good."""
        self.memory.drop(self.region, "a helper changed the packet")
        self.region = self.memory.add("the packet", self.buffer)
        self._bound()

    def resize(self, start: int, end: int) -> bool:
        """Move the ends; what is gained is zeros at the end, and stays what it is at the start. False: no room."""
        if start < FRAME_INFO or end > len(self.buffer) or end < start:
            return False
        if end > self.end:
            self.buffer[self.end : end] = bytes(end - self.end)
        self.meta += start - self.start
        self.start, self.end = start, end
        self.renew()
        return True

    def content(self) -> bytes:
        return bytes(self.buffer[self.start : self.end])

    def read(self, at: int, size: int) -> bytes | None:
        """`size` bytes at `at`, None when they are not all in the packet."""
        if at < 0 or at + size > len(self):
            return None
        return bytes(self.buffer[self.start + at : self.start + at + size])

    def write(self, at: int, data: bytes) -> bool:
        """Overwrite bytes; False when they are not all in the packet."""
        if at < 0 or at + len(data) > len(self):
            return False
        self.buffer[self.start + at : self.start + at + len(data)] = data
        return True


def defaults(whole: bytes) -> dict[str, int | bytes]:
    """What the kernel finds out of a test packet: its protocol, and the socket that it makes up for it."""
    found: dict[str, int | bytes] = {"ifindex": LOOPBACK, "pkt_type": _packet_type(whole)}
    kind = int.from_bytes(whole[12:14], "big")
    if kind < 1536:  # a length: 802.3 frames, raw or with a header of 802.2
        kind = 1 if whole[14:16] == b"\xff\xff" else 4
    found["protocol"] = int.from_bytes(kind.to_bytes(2, "big"), "little")
    if kind == 0x0800:
        found["family"] = AF_INET
        if len(whole) >= ETHERNET + 20:
            local, remote = struct.unpack_from("<II", whole, ETHERNET + 12)
            found |= {"local_ip4": local, "remote_ip4": remote}
    elif kind == 0x86DD:
        found["family"] = AF_INET6
        if len(whole) >= ETHERNET + 40:
            found |= {"local_ip6": whole[ETHERNET + 8 :][:16], "remote_ip6": whole[ETHERNET + 24 :][:16]}
    return found


def _packet_type(whole: bytes) -> int:
    """PACKET_HOST, _BROADCAST, _MULTICAST, _OTHERHOST for the loopback interface, whose address is zeros."""
    destination = whole[:6]
    if destination == bytes(6):
        return 0
    if destination == b"\xff" * 6:
        return 1
    return 2 if destination[:1] and destination[0] & 1 else 3


def flow_keys(memory: Memory, whole: bytes) -> Region:
    """The `bpf_flow_keys` that a flow dissector starts with."""
    data = bytearray(FLOW_KEYS)
    struct.pack_into("<HH", data, 0, ETHERNET, ETHERNET)
    data[10:12] = whole[12:14]
    return memory.add("the flow keys", data)
