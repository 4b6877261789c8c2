"""Packets by what matters of them: `udp(b"question", dport=53)` is a whole frame, lengths and checksums right.

Each function makes one layer and passes what it does not know itself to the layer below: `udp` and `tcp` to `ip`, `ip`
to `ethernet`. Addresses are texts, or of the module `ipaddress`; IPv6 ones make a packet of IPv6. What does not fit is
a VmError.
"""

from __future__ import annotations

import ipaddress
import struct
from typing import Any

from ..errors import VmError
from ..vm.helpers_checksum import checksum

IPV4, IPV6, VLAN = 0x0800, 0x86DD, 0x8100  # linux/if_ether.h
TCP, UDP = 6, 17
_AT = {TCP: 16, UDP: 6}  # where the checksum is in a header
FLAGS = "FSRPAUEC"  # of TCP, from the lowest bit on
Address = str | ipaddress.IPv4Address | ipaddress.IPv6Address
# Addresses that are for examples (RFC 5737, RFC 3849).
ENDS = {4: ("192.0.2.1", "192.0.2.2"), 6: ("2001:db8::1", "2001:db8::2")}


def udp(payload: bytes | bytearray = b"", *, sport: int = 40000, dport: int = 9, **network: Any) -> bytes:
    """A UDP packet from port `sport` to `dport`. network: as `ip` takes it."""
    payload = _bytes(payload)
    return ip(_packed("!4H", sport, dport, 8 + len(payload), 0) + payload, protocol=UDP, **network)


def tcp(
    payload: bytes | bytearray = b"",
    *,
    sport: int = 40000,
    dport: int = 9,
    flags: str = "A",
    seq: int = 0,
    ack: int = 0,
    window: int = 65535,
    options: bytes = b"",
    **network: Any,
) -> bytes:
    """A TCP segment. flags: letters of FLAGS: "S", "SA". options: a multiple of 4 bytes. network: as `ip` takes it."""
    if unknown := set(str(flags)) - set(FLAGS):
        raise VmError(f"TCP has no flag {min(unknown)!r}: they are {FLAGS}")
    options, payload = _bytes(options), _bytes(payload)
    if len(options) % 4:
        raise VmError(f"{len(options)} bytes of TCP options are no multiple of 4")
    bits = sum(1 << FLAGS.index(letter) for letter in set(flags))
    words = 5 + len(options) // 4
    header = _packed("!HHIIBBHHH", sport, dport, seq, ack, words << 4, bits, window, 0, 0)
    return ip(header + options + payload, protocol=TCP, **network)


def ip(
    payload: bytes | bytearray = b"",
    *,
    protocol: int,
    source: Address = "",
    destination: Address = "",
    ttl: int = 64,
    tos: int = 0,
    **link: Any,
) -> bytes:
    """An IPv4 or IPv6 packet, by its addresses. ttl is the hop limit, tos the traffic class. link: as `ethernet`
    takes it."""
    given = [str(one) for one in (source, destination)]
    version = 6 if ":" in "".join(given) else 4
    ends = [_address(one or usual, version) for one, usual in zip(given, ENDS[version], strict=True)]
    payload = _checked(_bytes(payload), protocol, ends)
    if version == 6:
        (tos,) = _packed("!B", tos)  # which is checked so
        header = _packed("!IHBB", 6 << 28 | tos << 20, len(payload), protocol, ttl) + b"".join(ends)
        return ethernet(header + payload, type=IPV6, **link)
    header = _packed("!BBHHHBBH", 0x45, tos, 20 + len(payload), 0, 0, ttl, protocol, 0) + b"".join(ends)
    return ethernet(header[:10] + _sum(header) + header[12:] + payload, type=IPV4, **link)


def ethernet(
    payload: bytes | bytearray = b"",
    *,
    type: int = IPV4,
    source_mac: str = "02:00:00:00:00:01",
    destination_mac: str = "02:00:00:00:00:02",
    vlan: int | None = None,
) -> bytes:
    """A frame of Ethernet, with a VLAN tag if `vlan` is given."""
    tag = b"" if vlan is None else _packed("!HH", VLAN, vlan)
    return _mac(destination_mac) + _mac(source_mac) + tag + _packed("!H", type) + _bytes(payload)


def _checked(payload: bytes, protocol: int, ends: list[bytes]) -> bytes:
    """The payload with its checksum, which is over the addresses, too."""
    at = _AT.get(protocol)
    if at is None or len(payload) < at + 2:
        return payload
    pseudo = b"".join(ends) + struct.pack("!II", len(payload), protocol)
    found = _sum(pseudo + payload)
    if protocol == UDP and found == b"\0\0":  # which stands for none (RFC 768)
        found = b"\xff\xff"
    return payload[:at] + found + payload[at + 2 :]


def _sum(data: bytes) -> bytes:
    return checksum(data + bytes(-len(data) % 4)).to_bytes(2, "little")


def _address(text: str, version: int) -> bytes:
    try:
        found = ipaddress.ip_address(text)
    except ValueError as error:
        raise VmError(str(error)) from None
    if found.version != version:
        raise VmError(f"{text} is no IPv{version} address, as the other one is")
    return found.packed


def _mac(text: str) -> bytes:
    try:
        found = bytes.fromhex(str(text).replace(":", ""))
    except ValueError:
        found = b""
    if len(found) != 6:
        raise VmError(f"{text!r} is no Ethernet address like 02:00:00:00:00:01")
    return found


def _bytes(data: object) -> bytes:
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise VmError(f"what a packet carries is bytes, not {data!r}")
    return bytes(data)


def _packed(format: str, *numbers: int) -> bytes:
    try:
        return struct.pack(format, *numbers)
    except struct.error as error:
        raise VmError(f"a field of the packet does not fit: {error}") from None
