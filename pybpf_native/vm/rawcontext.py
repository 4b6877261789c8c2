"""Contexts of programs on packets that are given as bytes: what BPF_PROG_TEST_RUN reads out of them.

Members that the kernel does not take have to be zero (convert___skb_to_skb, xdp_convert_md_to_buff in
net/bpf/test_run.c). Of XDP `data` says how many bytes before the packet are metadata, and `data_end` where it ends.
"""

from __future__ import annotations

from typing import Literal

from .contexts import Context, Member
from .memory import Fault
from .packet import ETHERNET, FRAME_INFO, HEADROOM, Packet

TAKEN: dict[str, tuple[str, ...]] = {
    "__sk_buff": (
        *("mark", "priority", "ingress_ifindex", "ifindex", "cb"),
        *("tstamp", "wire_len", "gso_segs", "gso_size", "hwtstamp"),
    ),
    "xdp_md": ("data", "data_end", "ingress_ifindex", "rx_queue_index"),
}
MAX_WIRE, MAX_SEGMENTS = 1 << 16, (1 << 16) - 1  # GSO_LEGACY_MAX_SIZE, GSO_MAX_SEGS
MAX_META = HEADROOM - FRAME_INFO


def members(context: Context, raw: bytes, packet: Packet, order: Literal["little", "big"]) -> dict[str, object]:
    """The members of the context that `raw` sets; for XDP the beginning of the packet moves as it says.

    Raises:
        Fault: the kernel does not take that.
    """
    taken = [context.members[name] for name in TAKEN[context.name]]
    data = raw.ljust(context.size, b"\0")
    _check_rest(context, data, taken)
    found = {one.name: data[one.offset : one.end] for one in taken}
    numbers = {name: int.from_bytes(value, order) for name, value in found.items()}
    if context.name == "xdp_md":
        _move(packet, numbers["data"], numbers["data_end"])
        if numbers["rx_queue_index"]:
            raise Fault(f"a context with rx_queue_index {numbers['rx_queue_index']}: devices here have one queue, 0")
        return {"ingress_ifindex": numbers["ingress_ifindex"]} if numbers["ingress_ifindex"] else {}
    _check_sizes(numbers, len(packet))
    values: dict[str, object] = {name: value for name, value in found.items() if numbers[name]}
    return {"wire_len": len(packet), **values}


def _check_rest(context: Context, data: bytes, taken: list[Member]) -> None:
    rest = bytearray(data)
    for one in taken:
        rest[one.offset : one.end] = bytes(one.size)
    at = next((at for at, byte in enumerate(rest) if byte), None)
    if at is not None:
        name = next((one.name for one in context.members.values() if one.offset <= at < one.end), f"offset {at}")
        settable = ", ".join(one.name for one in taken)
        raise Fault(f"a context of bytes with {name!r} of {context.name} set; the kernel takes {settable}")


def _check_sizes(numbers: dict[str, int], length: int) -> None:
    wire, segments = numbers["wire_len"], numbers["gso_segs"]
    if wire and not length <= wire <= MAX_WIRE:
        raise Fault(f"a context with wire_len {wire}, which is {length}, the packet's length, to {MAX_WIRE}, or 0")
    if segments > MAX_SEGMENTS:
        raise Fault(f"a context with gso_segs {segments}: {MAX_SEGMENTS} are allowed")


def _move(packet: Packet, start: int, end: int) -> None:
    """Make the first `start` bytes metadata."""
    if end != len(packet):
        raise Fault(f"a context with data_end {end}, which is {len(packet)}, the packet's length: it is in one piece")
    if start % 4 or start > min(MAX_META, end - ETHERNET):
        raise Fault(f"a context with data {start}: that many bytes before the packet cannot be metadata")
    packet.take_meta(start)
