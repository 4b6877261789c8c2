"""Packets and numbers to run programs on: random, the same ones for the same seed.

Random bytes alone never get past the first check of a parser, so most packets are well-formed: Ethernet, VLAN
tags, IPv4 or IPv6 with options and extensions, a transport header and now and then a DNS question or an HTTP
request. Addresses and ports come from few values, so that state meets packets of the same flow again. Some end where a
header does, or a byte beside it, and numbers are at the edge of a width now and then, where mistakes are.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator

from ..vm.entry import ON_SKB
from ..vm.helpers_checksum import checksum

PORTS = (53, 80, 443, 4000, 8080)
HTTP = b"GET /index.html HTTP/1.1\r\nHost: example.org\r\n\r\n"
DNS = struct.pack(">6H", 4711, 0x100, 1, 0, 0, 0) + b"\3www\7example\3org\0\0\1\0\1"
TLS_HELLO = (
    b"\x16\x03\x01\0\x54\x01\0\0\x50\x03\x03" + bytes(range(32)) + b"\0\0\2\x13\x01\1\0"
    b"\0\x21\0\0\0\x10\0\x0e\0\0\x0bexample.org\0\x2b\0\x03\x02\x03\x04"
)
TCP_OPTIONS = bytes((1, 1, 2, 4, 5, 180, 3, 3, 7, 8, 10, 0))
# Where headers end, in packets with and without VLAN tags, and what Ethernet carries at most.
LENGTHS = (14, 15, 17, 18, 22, 33, 34, 35, 37, 38, 41, 42, 43, 53, 54, 55, 57, 58, 61, 62, 66, 73, 74, 1513, 1514)
_WIDTHS = (7, 8, 15, 16, 31, 32, 63)
EDGES = (0, 1, -1, *((1 << bits) + by for bits in _WIDTHS for by in (-1, 0, 1)))
TCP, UDP, ICMP, ICMP6, GRE, IPIP = 6, 17, 1, 58, 47, 4
AF_INET, AF_INET6 = 2, 10


def packets(seed: int, count: int) -> Iterator[bytes]:
    """`count` packets of at least 14 bytes."""
    rng = random.Random(seed)
    for number in range(count):
        payload = rng.randbytes(rng.choice((0, 1, 7, 26, 46, 120, 240)))
        if number % 8 == 0:
            yield rng.randbytes(14) + payload
        elif number % 4 == 1:
            yield _at_edge(rng, _frame(rng, payload))
        else:
            yield _frame(rng, payload)


def beside(kind: str, seed: int, count: int) -> Iterator[dict[str, object]]:
    """What comes with each of `packets` for programs of a type: members of the context by name, none every other time.

    Those of socket buffers are what BPF_PROG_TEST_RUN takes; of XDP programs' it takes none.
    """
    rng = random.Random(seed)
    for number in range(count):
        if number % 2 and kind in ON_SKB:
            yield {"mark": _mark(rng), "priority": _mark(rng), "cb": [_mark(rng) for _ in range(5)]}
        elif number % 2 and kind == "XDP":
            yield {"ingress_ifindex": _mark(rng), "rx_queue_index": _mark(rng)}
        else:
            yield {}


def _mark(rng: random.Random) -> int:
    """A number of 32 bits, a small one every second time."""
    return rng.randrange(64) if rng.random() < 0.5 else any_number(rng, 4)


def _at_edge(rng: random.Random, frame: bytes) -> bytes:
    """A frame as long as one of LENGTHS; now and then only zeros, or ones."""
    length = rng.choice(LENGTHS)
    return rng.choice((frame, frame, frame, b"\xff" * length, b""))[:length].ljust(length, b"\0")


def any_number(rng: random.Random, size: int = 8) -> int:
    """A number of `size` bytes: of few bits or many, or at an edge."""
    found = rng.choice(EDGES) if rng.random() < 0.25 else rng.getrandbits(rng.choice((4, 8, 16, 32, 64)))
    return found & (1 << 8 * size) - 1


def _frame(rng: random.Random, payload: bytes) -> bytes:
    """Ethernet, sometimes VLAN tags, IPv4 or IPv6 and the rest; now and then cut short."""
    addresses = bytes((2, 0, 0, 0, 0, rng.randrange(4), 2, 0, 0, 0, 1, rng.randrange(4)))
    tags = struct.pack(">HH", 0x8100, rng.randrange(4096)) * rng.choice((0, 0, 0, 1, 2))
    protocol = rng.choice((TCP, TCP, TCP, UDP, UDP, ICMP, ICMP6, GRE, IPIP))
    network = rng.choice((_ip4, _ip4, _ip6))(rng, protocol, _transport(rng, protocol, payload))
    frame = addresses + tags + network
    return frame[: rng.randrange(14, len(frame) + 1)] if rng.random() < 0.1 else frame


def _transport(rng: random.Random, protocol: int, payload: bytes) -> bytes:
    ports = struct.pack(">HH", rng.choice((*PORTS, rng.randrange(65536))), rng.choice(PORTS))
    if protocol == TCP:
        return ports + _tcp(rng) + rng.choice((b"", HTTP, TLS_HELLO)) + payload
    if protocol == UDP:
        body = rng.choice((DNS, b"")) + payload
        return ports + struct.pack(">HH", 8 + len(body), 0) + body
    if protocol in (ICMP, ICMP6):
        return bytes((rng.choice((0, 8, 128, 135)), 0)) + rng.randbytes(6) + payload
    return rng.choice((b"\0\0\x08\0", b"\x20\0\x08\0")) + payload


def _tcp(rng: random.Random) -> bytes:
    """A header without its ports."""
    words = rng.choice((0, 0, 1, 3))
    options = TCP_OPTIONS[: words * 4]
    flags = rng.choice((2, 16, 18, 24, 4, 17))
    numbers = rng.getrandbits(32), rng.getrandbits(32)
    return struct.pack(">IIBBHHH", *numbers, (5 + words) << 4, flags, 512, 0, 0) + options


def _ip4(rng: random.Random, protocol: int, body: bytes) -> bytes:
    words = rng.choice((0, 0, 0, 1))
    head = bytearray(
        struct.pack(
            ">BBHHHBBHII",
            *(0x45 + words, rng.randrange(256), 20 + words * 4 + len(body), rng.getrandbits(16)),
            *(rng.choice((0, 0x4000, 0x2000)), rng.choice((0, 1, 64)), protocol, 0),
            *(0x0A000000 | rng.randrange(4), 0x0A000100 | rng.randrange(4)),
        )
        + bytes(words * 4)
    )
    struct.pack_into("<H", head, 10, checksum(head))
    return b"\x08\x00" + bytes(head) + body


def _ip6(rng: random.Random, protocol: int, body: bytes) -> bytes:
    extension = rng.choice((b"", b"", bytes((protocol, 0, 1, 4, 0, 0, 0, 0))))
    prefix = b"\x20\x01\x0d\xb8" + bytes(11)
    addresses = b"".join(prefix + bytes((rng.randrange(4),)) for _ in range(2))
    first, length = 0 if extension else protocol, len(extension) + len(body)
    head = struct.pack(">IHBB", 0x60000000 | rng.getrandbits(20), length, first, 64)
    return b"\x86\xdd" + head + addresses + extension + body


def lookups(seed: int, count: int) -> Iterator[bytes]:
    """`count` contexts of `sk_lookup` programs, struct bpf_sk_lookup of linux/bpf.h: who asks for which address."""
    rng = random.Random(seed)
    for _ in range(count):
        family, protocol = rng.choice((AF_INET, AF_INET6)), rng.choice((TCP, TCP, UDP))
        ours, theirs = (_address(rng, family) for _ in range(2))
        port = rng.choice((*PORTS, rng.randrange(7000, 7200), rng.randrange(65536)))
        remote = struct.pack(">HH", rng.choice((1, rng.randrange(65536))), 0)
        yield struct.pack("<QII", 0, family, protocol) + theirs + remote + ours + struct.pack("<II", port, 0)


def _address(rng: random.Random, family: int) -> bytes:
    """The IPv4 and the IPv6 address, of which one is zero."""
    last = rng.randrange(4)
    if family == AF_INET:
        return bytes((192, 0, 2, last)) + bytes(16)
    return bytes(4) + b"\x20\x01\x0d\xb8" + bytes(11) + bytes((last,))
