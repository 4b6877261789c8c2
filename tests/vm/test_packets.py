"""Packets made for tests: their bytes, which checksums cover them, and that programs read what was asked for."""

from __future__ import annotations

import struct
from ipaddress import ip_address

import pytest

from pybpf_native.errors import VmError
from pybpf_native.testing import packets
from pybpf_native.vm import run

from ..handmade import program


def ones_sum(data: bytes) -> int:
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return total


def test_a_udp_packet_byte_by_byte() -> None:
    frame = packets.udp(b"abcd", dport=53)
    assert len(frame) == 14 + 20 + 8 + 4
    assert frame[:14].hex() == "0200000000020200000000010800"
    assert frame[14:24].hex() == "45000020000000004011"
    assert frame[26:34].hex() == "c0000201c0000202"
    assert frame[34:40].hex() == "9c400035000c"
    assert frame[42:] == b"abcd"


@pytest.mark.parametrize("payload", [b"", b"a", b"abcd", bytes(1400)])
@pytest.mark.parametrize("ends", [{}, {"source": "10.1.2.3"}, {"source": "2001:db8::9"}, {"destination": "::1"}])
@pytest.mark.parametrize(("make", "protocol"), [(packets.udp, 17), (packets.tcp, 6)])
def test_checksums_are_right(make: object, protocol: int, ends: dict[str, str], payload: bytes) -> None:
    assert callable(make)
    frame = make(payload, **ends)
    sixth = frame[12:14] == b"\x86\xdd"
    assert sixth == any(":" in end for end in ends.values())
    if not sixth:
        assert ones_sum(frame[14:34]) == 0xFFFF
    addresses, segment = (frame[22:54], frame[54:]) if sixth else (frame[26:34], frame[34:])
    pseudo = addresses + struct.pack("!II", len(segment), protocol)
    padded = segment + bytes(len(segment) % 2)
    assert ones_sum(pseudo + padded) == 0xFFFF
    assert segment.endswith(payload)


def test_a_checksum_of_zero_is_written_as_ones() -> None:
    before = packets.udp(b"\0\0")
    assert packets.udp(before[40:42])[40:42] == b"\xff\xff"


def test_flags_options_and_tags() -> None:
    frame = packets.tcp(flags="SA", options=b"\2\4\5\xb4", seq=1, ack=2, vlan=7, ttl=3, tos=4)
    assert frame[12:18].hex() == "810000070800"
    assert (frame[19], frame[26]) == (4, 3)
    assert struct.unpack_from("!IIBB", frame, 42) == (1, 2, 6 << 4, 0x12)
    assert packets.ip(b"raw", protocol=89, destination_mac="ff:ff:ff:ff:ff:ff")[:6] == b"\xff" * 6
    assert packets.ip(b"raw", protocol=89).endswith(b"raw")


def test_addresses_and_payloads_of_other_types() -> None:
    for source, destination in (("10.0.0.1", "10.0.0.2"), ("2001:db8::1", "2001:db8::2")):
        made = packets.udp(bytearray(b"x"), source=ip_address(source), destination=ip_address(destination))
        assert made == packets.udp(b"x", source=source, destination=destination)


def test_an_empty_packet_has_no_bytes() -> None:
    length = program("r0 = *(u32 *)(r1 + 4)\n r1 = *(u32 *)(r1 + 0)\n r0 -= r1\n exit", "xdp")
    assert [run(length, "main", packet=packet).value for packet in (b"", b"x", None)] == [0, 1, 14]


def test_a_program_reads_its_port() -> None:
    text = "r2 = *(u32 *)(r1 + 4)\n r1 = *(u32 *)(r1 + 0)\n r3 = r1\n r3 += 38\n r0 = 0\n if r3 > r2 goto out\n"
    reading = program(text + "r0 = *(u16 *)(r1 + 36)\n r0 = be16 r0\n out:\n exit", "xdp")
    assert run(reading, "main", packet=packets.udp(dport=4711)).value == 4711


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: packets.udp(dport=70000), "does not fit"),
        (lambda: packets.tcp(flags="SX"), "no flag 'X'"),
        (lambda: packets.tcp(options=b"x"), "multiple of 4"),
        (lambda: packets.udp(source="somewhere"), "somewhere"),
        (lambda: packets.udp(source="10.0.0.1", destination="::1"), "10.0.0.1 is no IPv6 address"),
        (lambda: packets.ethernet(source_mac="02:00"), "no Ethernet address"),
        (lambda: packets.ethernet(source_mac=5), "5 is no Ethernet address"),  # type: ignore[arg-type]
        (lambda: packets.udp("text"), "is bytes, not 'text'"),  # type: ignore[arg-type]
        (lambda: packets.ip("text", protocol=1), "is bytes, not 'text'"),  # type: ignore[arg-type]
        (lambda: packets.tcp(options="text"), "is bytes, not 'text'"),  # type: ignore[arg-type]
        (lambda: packets.tcp(flags=3), "no flag '3'"),  # type: ignore[arg-type]
        (lambda: packets.udp(source=7), "'7' does not appear"),
        (lambda: packets.udp(tos=256, source="::1"), "does not fit"),
    ],
)
def test_what_is_no_packet(make: object, words: str) -> None:
    assert callable(make)
    with pytest.raises(VmError, match=words):
        make()
