"""Packets for test runs: the same each time, and of the kinds that parsers look for."""

from __future__ import annotations

import random
import struct

from pybpf_native.crosscheck.packets import EDGES, LENGTHS, any_number, lookups, packets


def test_the_same_seed_gives_the_same_packets() -> None:
    assert list(packets(1, 50)) == list(packets(1, 50))
    assert list(packets(1, 50)) != list(packets(2, 50))


def test_there_are_packets_of_all_kinds() -> None:
    found = list(packets(3, 400))
    assert all(len(packet) >= 14 for packet in found)
    kinds = {struct.unpack_from(">H", packet, 12)[0] for packet in found}
    assert {0x0800, 0x86DD, 0x8100} <= kinds
    protocols = {packet[23] for packet in found if packet[12:14] == b"\x08\x00" and len(packet) > 34}
    assert {1, 4, 6, 17, 47} <= protocols


def test_ip_checksums_are_right() -> None:
    for packet in packets(4, 200):
        if packet[12:14] == b"\x08\x00" and len(packet) >= 34 and len(packet) >= 14 + (packet[14] & 15) * 4:
            head = packet[14 : 14 + (packet[14] & 15) * 4]
            if packet[14] >> 4 == 4 and len(head) >= 20:
                total = sum(struct.unpack(f">{len(head) // 2}H", head))
                assert (total & 0xFFFF) + (total >> 16) in (0xFFFF, 0x1FFFE), packet


def test_lookups_are_what_the_kernel_takes() -> None:
    """bpf_prog_test_run_sk_lookup of net/bpf/test_run.c: no socket, an address of the family, ports of 16 bits."""
    found = [struct.unpack("<QII 4s16s HH 4s16s II", ctx) for ctx in lookups(5, 200)]
    assert {one[1] for one in found} == {2, 10}
    for socket, family, protocol, theirs4, theirs6, _, padding, ours4, ours6, port, interface in found:
        assert (any(theirs4), any(ours4), any(theirs6), any(ours6)) == (family == 2,) * 2 + (family == 10,) * 2
        assert protocol in (6, 17)
        assert port < 1 << 16
        assert socket == padding == interface == 0


def test_lengths_and_numbers_at_the_edges_come_up() -> None:
    assert {len(packet) for packet in packets(6, 1000)} >= set(LENGTHS)
    rng = random.Random(7)
    assert {any_number(rng) for _ in range(2000)} >= {edge & (1 << 64) - 1 for edge in EDGES}
    assert {any_number(rng, 1) for _ in range(2000)} >= {0, 1, 0x7F, 0x80, 0xFF}
    assert all(0 <= any_number(rng, 4) < 1 << 32 for _ in range(500))
