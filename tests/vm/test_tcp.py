"""What helpers say of TCP: connections as the user gives them, SYN cookies that answers are told by."""

from __future__ import annotations

import errno
import struct

import pytest

from pybpf_native.errors import VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.vm import Machine

from .. import handmade
from .programs import EXIT, op, program
from .test_network import call, on
from .test_rights import licensed

TCP_SOCK, CHECK, GEN, RAW_GEN, RAW_CHECK = 96, 100, 110, {4: 204, 6: 205}, {4: 206, 6: 207}
HEADERS = {4: b"\x45" + bytes(11) + bytes(range(8)), 6: b"\x60" + bytes(7) + bytes(range(32))}
SYN, ACK = 2, 16


def segment(flags: int, seq: int = 7, ack: int = 0, options: bytes = b"") -> bytes:
    return struct.pack(">HHIIBBHHH", 1000, 80, seq, ack, (20 + len(options)) // 4 << 4, flags, 0, 0, 0) + options


def put(vm: Machine, data: bytes) -> int:
    return vm.state.memory.add("bytes", bytearray(data)).address


MSS = [
    (4, b"", 536),
    (4, b"\2\4" + struct.pack(">H", 1400), 1300),
    (4, b"\1\1\1\1\2\4" + struct.pack(">H", 9000) + bytes(4), 1460),
    (4, b"\2\4" + struct.pack(">H", 100), 536),
    (4, b"\3\0\2\4", 536),
    (6, b"", 1220),
    (6, b"\2\4" + struct.pack(">H", 1440), 1440),
    (6, b"\2\4" + struct.pack(">H", 9000), 8940),
]


@pytest.mark.parametrize(("version", "options", "mss"), MSS)
def test_a_cookie_and_its_answer(version: int, options: bytes, mss: int) -> None:
    vm = on("xdp", bytes(60))
    header, syn = put(vm, HEADERS[version]), put(vm, segment(SYN, 7, 0, options))
    found = call(vm, RAW_GEN[version], header, syn, 20 + len(options))
    assert found >> 32 == mss
    cookie = found & 0xFFFFFFFF
    right, wrong = (put(vm, segment(ACK, 8, cookie + more & 0xFFFFFFFF)) for more in (1, 2))
    assert call(vm, RAW_CHECK[version], header, right) == 0
    assert call(vm, RAW_CHECK[version], header, wrong) == -errno.EACCES
    size = len(HEADERS[version])
    assert call(vm, GEN, 0, header, size, syn, 20 + len(options)) == found
    assert [call(vm, CHECK, 0, header, size, one, 20) for one in (right, wrong, syn)] == [
        0,
        -errno.ENOENT,
        -errno.ENOENT,
    ]


def test_what_is_no_segment() -> None:
    vm = on("xdp", bytes(60))
    header, syn, ack = put(vm, HEADERS[4]), put(vm, segment(SYN)), put(vm, segment(ACK))
    assert [call(vm, RAW_GEN[4], header, syn, size) for size in (19, 24)] == [-errno.EINVAL] * 2
    assert call(vm, GEN, 0, header, 20, ack, 20) == -errno.EINVAL
    assert call(vm, GEN, 0, header, 19, syn, 20) == -errno.EINVAL
    assert call(vm, CHECK, 0, put(vm, b"\x50" + bytes(39)), 40, ack, 20) == -errno.EINVAL


def making(size: int) -> Object:
    """An XDP program that returns the upper half of the cookie for the SYN in its packet."""
    text = f"""
    r2 = *(u32 *)(r1 + 4)
    r1 = *(u32 *)(r1 + 0)
    r3 = r1
    r3 += {34 + size}
    r0 = 0
    if r3 > r2 goto out
    r1 += 14
    r2 = r1
    r2 += 20
    r3 = {size}
    call 204
    r0 >>= 32
out:
    exit
    """
    return handmade.program(text, "xdp")


@pytest.mark.kernel
@pytest.mark.parametrize(("version", "options", "mss"), [row for row in MSS if row[0] == 4])
def test_the_kernel_chooses_the_same_size(version: int, options: bytes, mss: int) -> None:
    packet = bytes(12) + b"\x08\x00" + HEADERS[4] + segment(SYN, 7, 0, options)
    with Collection(making(20 + len(options))) as collection:
        collection.load()
        found = collection.get_program("main").test_run(packet).retval
    assert found == Machine(making(20 + len(options))).run("main", packet=packet).value == mss


def reading(offset: int, width: int = 32) -> Object:
    body: list[Insn] = [op("ldx64", 1, 1, off=168), op("call_helper", imm=TCP_SOCK), op("jeq64_ri", 0, imm=0, off=1)]
    return licensed(*program(*body, op(f"ldx{width}", 0, 0, off=offset), EXIT, section="tc").functions)


@pytest.mark.parametrize(("offset", "width", "expected"), [(0, 32, 10), (80, 64, 1 << 40), (108, 32, 3), (4, 32, 0)])
def test_a_connection(offset: int, width: int, expected: int) -> None:
    machine = Machine(reading(offset, width))
    given = {"sk": {"family": 2}}
    assert machine.run("main", packet=bytes(60), ctx=given).r0 == 0
    machine.state.tcp = {"snd_cwnd": 10, "bytes_received": 1 << 40, "icsk_retransmits": 3}
    assert machine.run("main", packet=bytes(60), ctx=given).r0 == expected
    assert machine.run("main", packet=bytes(60)).r0 == 0
    machine.state.tcp = {"nope": 1}
    with pytest.raises(VmError, match="bpf_tcp_sock has no member 'nope' to set; it has snd_cwnd"):
        machine.run("main", packet=bytes(60), ctx=given)
