"""Contexts: what r1 points to when a program begins, and the packet behind it.

`xdp_md` and `__sk_buff` have the layout of include/uapi/linux/bpf.h. The kernel rewrites accesses to them; here they
are memory whose pointer members are computed when they are read. Everything else is bytes as the caller gives them.
Without other values a packet looks as it does to a program under BPF_PROG_TEST_RUN (net/bpf/test_run.c).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence

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
        self.buffer = bytearray(HEADROOM) + data + bytes(room - HEADROOM - len(data))
        self.meta = self.start = HEADROOM + skipped
        self.end = HEADROOM + len(data)
        self.region = memory.add("the packet", self.buffer)
        self._bound()

    def _bound(self) -> None:
        self.region.low, self.region.high = self.meta, self.end

    def __len__(self) -> int:
        return self.end - self.start

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


class Computed:
    """The members of a context that are computed: offset -> (size, value). writable: (first, end) of ranges."""

    def __init__(
        self, name: str, members: dict[int, tuple[int, Callable[[], int]]], writable: Sequence[tuple[int, int]]
    ) -> None:
        self.name = name
        self.members = members
        self.writable = tuple(writable)
        self._inside = {at + byte: at for at, (size, _) in members.items() for byte in range(size)}

    def load(self, at: int, size: int) -> int | None:
        if at not in self._inside:
            return None
        member, value = self.members.get(at, (0, int))
        if member != size:
            raise Fault(f"read of {size} bytes at offset {at} of {self.name}, a pointer, which is read whole", "", at)
        return value()

    def check_store(self, at: int, size: int) -> None:
        if not any(first <= at and at + size <= end for first, end in self.writable):
            raise Fault(f"write of {size} bytes at offset {at} of {self.name}, which is read-only", self.name, at)


class Layout:
    """A typed context: the members that a user may set, by name: (offset, size), and what programs may write."""

    def __init__(self, name: str, size: int, members: str, writable: Sequence[str] = ()) -> None:
        self.name = name
        self.size = size
        self.members: dict[str, tuple[int, int]] = {}
        for row in members.split():
            member, at, bytes_ = row.split(":")
            self.members[member] = int(at), int(bytes_)
        self.writable = [(at, at + size) for at, size in (self.members[member] for member in writable)]

    def fill(self, order: str, values: Mapping[str, int | bytes]) -> bytearray:
        """The bytes of the context with `values` by member.

        Raises:
            Fault: there is no such member, or the value does not fit.
        """
        data = bytearray(self.size)
        for name, value in values.items():
            if name not in self.members:
                raise Fault(f"{self.name} has no member {name!r} to set; it has {', '.join(self.members)}")
            at, size = self.members[name]
            if isinstance(value, int) and -(1 << 8 * size - 1) <= value < 1 << 8 * size:
                value = (value & (1 << 8 * size) - 1).to_bytes(size, "little" if order == "<" else "big")
            if not isinstance(value, bytes) or len(value) != size:
                raise Fault(f"{value!r} does not fit member {name!r} of {self.name} ({size} bytes)")
            data[at : at + size] = value
        return data


XDP_MD = Layout("xdp_md", 24, "ingress_ifindex:12:4 rx_queue_index:16:4 egress_ifindex:20:4")
SK_BUFF = Layout(
    "__sk_buff",
    192,
    "pkt_type:4:4 mark:8:4 queue_mapping:12:4 protocol:16:4 vlan_present:20:4 vlan_tci:24:4 vlan_proto:28:4 "
    "priority:32:4 ingress_ifindex:36:4 ifindex:40:4 tc_index:44:4 cb:48:20 hash:68:4 tc_classid:72:4 napi_id:84:4 "
    "family:88:4 remote_ip4:92:4 local_ip4:96:4 remote_ip6:100:16 local_ip6:116:16 remote_port:132:4 "
    "local_port:136:4 tstamp:152:8 wire_len:160:4 gso_segs:164:4 sk:168:8 gso_size:176:4 tstamp_type:180:1 "
    "hwtstamp:184:8",
    ("mark", "queue_mapping", "priority", "tc_index", "cb", "tc_classid", "tstamp"),
)


def xdp(memory: Memory, packet: Packet, values: Mapping[str, int | bytes]) -> Region:
    """The `xdp_md` of a packet."""
    ctx = memory.add("the context", XDP_MD.fill(memory.order, {"ingress_ifindex": LOOPBACK, **values}), writable=True)
    ctx.fields = Computed(
        "xdp_md",
        {
            0: (4, lambda: packet.region.base + packet.start),
            4: (4, lambda: packet.region.base + packet.end),
            8: (4, lambda: packet.region.base + packet.meta),
        },
        (),
    )
    return ctx


def sk_buff(memory: Memory, packet: Packet, whole: bytes, values: Mapping[str, int | bytes], keys: int = 0) -> Region:
    """The `__sk_buff` of a packet. whole: it with its link header; keys: the address of the flow keys, or 0."""
    data = SK_BUFF.fill(memory.order, {**_defaults(whole), **values})
    ctx = memory.add("the context", data)
    ctx.fields = Computed(
        "__sk_buff",
        {
            0: (4, lambda: len(packet)),
            76: (4, lambda: packet.region.base + packet.start),
            80: (4, lambda: packet.region.base + packet.end),
            140: (4, lambda: packet.region.base + packet.meta),
            144: (8, lambda: keys),
        },
        SK_BUFF.writable,
    )
    return ctx


def _defaults(whole: bytes) -> dict[str, int | bytes]:
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


def plain(memory: Memory, ctx: bytes | Sequence[int], writable: bool) -> Region:
    """A context of bytes, or of 64-bit words."""
    if not isinstance(ctx, (bytes, bytearray)):
        try:
            ctx = struct.pack(f"{memory.order}{len(ctx)}Q", *(word & (1 << 64) - 1 for word in ctx))
        except TypeError:
            raise Fault(f"a context is bytes or a list of numbers, not {ctx!r}") from None
    return memory.add("the context", bytearray(ctx), writable=writable)
