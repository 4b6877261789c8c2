"""Helpers for TCP: what is known of a connection, and SYN cookies.

A cookie is made of the addresses, the ports and the sequence number of the SYN, so that the one of an answer can be
told from others; the kernel's are made with a secret and the time, which nobody can ask for. Sizes of segments are
chosen from the kernel's tables (net/ipv4/syncookies.c, net/ipv6/syncookies.c).
"""

from __future__ import annotations

import errno
import zlib
from typing import TYPE_CHECKING

from .contexts import Context, Member, typed
from .helpers import helper, s32
from .helpers_route import answer

if TYPE_CHECKING:
    from .machine import Machine

# struct bpf_tcp_sock of include/uapi/linux/bpf.h: numbers of 4 bytes, but for two
_FIRST = (
    *("snd_cwnd", "srtt_us", "rtt_min", "snd_ssthresh", "rcv_nxt", "snd_nxt", "snd_una", "mss_cache", "ecn_flags"),
    *("rate_delivered", "rate_interval_us", "packets_out", "retrans_out", "total_retrans", "segs_in", "data_segs_in"),
    *("segs_out", "data_segs_out", "lost_out", "sacked_out"),
)
_LAST = ("dsack_dups", "delivered", "delivered_ce", "icsk_retransmits")
_MEMBERS = [
    *(Member(name, 4 * index, 4, "", "rn") for index, name in enumerate(_FIRST)),
    *(Member(name, 80 + 8 * index, 8, "", "rn") for index, name in enumerate(("bytes_received", "bytes_acked"))),
    *(Member(name, 96 + 4 * index, 4, "", "rn") for index, name in enumerate(_LAST)),
]
TCP = Context("bpf_tcp_sock", 112, _MEMBERS)

HEADER, IPV4, IPV6 = 20, 20, 40  # bytes: struct tcphdr, iphdr, ipv6hdr
FIN, SYN, RST, ACK = 1, 2, 4, 16
MSS = {4: (536, 1300, 1440, 1460), 6: (1220, 1420, 1440, 8940)}
MSS_OPTION, NO_OPERATION = 2, 1


@helper(96)
def tcp_sock(vm: Machine, sk: int) -> int:
    """`state.tcp` has the members; null when that is None, as for sockets of other protocols."""
    found = answer(vm.state.tcp, {"socket": sk})
    if not sk or found is None:
        return 0
    region = typed(vm.state.memory, TCP, found, {})
    region.name, region.writable = "a TCP socket", False
    vm.state.retire([region], "the run ended")
    return region.address


@helper(204)
def tcp_raw_gen_syncookie_ipv4(vm: Machine, iph: int, th: int, size: int) -> int:
    return _raw(vm, iph, th, size, 4)


@helper(205)
def tcp_raw_gen_syncookie_ipv6(vm: Machine, iph: int, th: int, size: int) -> int:
    return _raw(vm, iph, th, size, 6)


@helper(206)
def tcp_raw_check_syncookie_ipv4(vm: Machine, iph: int, th: int) -> int:
    return 0 if _answers(vm, iph, th, 4) else -errno.EACCES


@helper(207)
def tcp_raw_check_syncookie_ipv6(vm: Machine, iph: int, th: int) -> int:
    return 0 if _answers(vm, iph, th, 6) else -errno.EACCES


@helper(110)
def tcp_gen_syncookie(vm: Machine, sk: int, iph: int, ip_size: int, th: int, size: int) -> int:
    """For a socket that listens; whether this one does is not asked."""
    version = _version(vm, iph, s32(ip_size))
    if version is None or s32(size) < HEADER:
        return -errno.EINVAL
    if vm.state.memory.read(th, HEADER)[13] & (SYN | ACK | FIN | RST) != SYN:
        return -errno.EINVAL
    return _made(vm, iph, th, s32(size), version)


@helper(100)
def tcp_check_syncookie(vm: Machine, sk: int, iph: int, ip_size: int, th: int, size: int) -> int:
    """0: the answer to a cookie."""
    version = _version(vm, iph, s32(ip_size))
    if version is None or s32(size) < HEADER:
        return -errno.EINVAL
    answers = vm.state.memory.read(th, HEADER)[13] & (ACK | RST | SYN) == ACK and _answers(vm, iph, th, version)
    return 0 if answers else -errno.ENOENT


def _version(vm: Machine, iph: int, size: int) -> int | None:
    """4 or 6, None where the header is too short, or of neither."""
    if size < IPV4:
        return None
    version = vm.state.memory.read(iph, 1)[0] >> 4
    return version if version == 4 or (version == 6 and size >= IPV6) else None


def _raw(vm: Machine, iph: int, th: int, size: int, version: int) -> int:
    size = s32(size)
    if size < HEADER or size != vm.state.memory.read(th, HEADER)[12] >> 4 << 2:
        return -errno.EINVAL
    return _made(vm, iph, th, size, version)


def _made(vm: Machine, iph: int, th: int, size: int, version: int) -> int:
    """The cookie in the lower half, the segment's size in the upper."""
    header = vm.state.memory.read(th, size)
    wanted = _wanted(header[HEADER:]) or MSS[version][0]
    mss = max((one for one in MSS[version] if one <= wanted), default=MSS[version][0])
    return mss << 32 | _cookie(vm, iph, header, version, int.from_bytes(header[4:8], "big"))


def _answers(vm: Machine, iph: int, th: int, version: int) -> bool:
    """Whether a segment acknowledges the cookie that its connection was given."""
    header = vm.state.memory.read(th, HEADER)
    sequence, acknowledged = int.from_bytes(header[4:8], "big"), int.from_bytes(header[8:12], "big")
    return (acknowledged - 1) & 0xFFFFFFFF == _cookie(vm, iph, header, version, (sequence - 1) & 0xFFFFFFFF)


def _cookie(vm: Machine, iph: int, header: bytes, version: int, sequence: int) -> int:
    start, size = (12, 8) if version == 4 else (8, 32)
    return zlib.crc32(vm.state.memory.read(iph + start, size) + header[:4] + sequence.to_bytes(4, "big"))


def _wanted(options: bytes) -> int:
    """The size of segments that the options of a SYN ask for, 0 when they do not."""
    at = 0
    while at < len(options) and options[at]:
        if options[at] == NO_OPERATION:
            at += 1
            continue
        size = options[at + 1] if at + 1 < len(options) else 0
        if options[at] == MSS_OPTION and size == 4 and at + 4 <= len(options):
            return int.from_bytes(options[at + 2 : at + 4], "big")
        if size < 2:
            break
        at += size
    return 0
