"""Helpers on tags, room, routes, tunnels and sockets: results are those of the kernel's code."""

from __future__ import annotations

import errno
import struct

import pytest

from pybpf_native import maptypes
from pybpf_native.errors import VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.object import MapDef
from pybpf_native.vm import Machine, mapkinds
from pybpf_native.vm.dynptr import local_dynptr
from pybpf_native.vm.entry import begin
from pybpf_native.vm.helpers import HELPERS, KFUNCS
from pybpf_native.vm.memory import Fault

from ..handmade import program as assembled
from .programs import EXIT, op, program

MACS = bytes(range(12))
IP = bytes.fromhex("450000280001000040060000") + bytes(range(1, 9))
FRAME = MACS + b"\x08\x00" + IP + bytes(range(20))
TAGGED = MACS + b"\x81\x00\x12\x34" + b"\x08\x00" + IP
ENOTSUPP = 524
ETH_P_8021Q = 0x0081  # as a program on a little-endian machine has it


def on(section: str, packet: bytes | None = None, **ctx: object) -> Machine:
    """A machine in the middle of a run."""
    vm = Machine(program(op("mov64_ri", 0, imm=0), EXIT, section=section))
    vm._begin(vm.object.functions[0])
    vm._context = begin(vm, vm.object.functions[0], packet, ctx or None)
    return vm


def call(vm: Machine, number: int, *arguments: int) -> int:
    result: int = HELPERS[number].function(vm, *arguments)
    return result


def content(vm: Machine) -> bytes:
    assert vm.state.packet is not None
    return vm.state.packet.content()


def put(vm: Machine, data: bytes) -> int:
    return vm.state.memory.add("some memory", bytearray(data)).address


def tag(vm: Machine) -> tuple[int, int, int]:
    return vm.field("vlan_present"), vm.field("vlan_tci"), vm.field("vlan_proto")


def test_tags_are_beside_the_packet_until_there_are_two() -> None:
    vm = on("tc", FRAME)
    assert call(vm, 18, 0, ETH_P_8021Q, 0x123) == 0
    assert (content(vm), tag(vm)) == (FRAME, (1, 0x123, ETH_P_8021Q))
    assert call(vm, 18, 0, 0xA888, 0x456) == 0
    assert (content(vm), tag(vm)) == (MACS + b"\x81\x00\x01\x23" + FRAME[12:], (1, 0x456, 0xA888))
    assert vm.field("protocol") == ETH_P_8021Q
    assert call(vm, 19, 0) == 0
    assert (content(vm), tag(vm), vm.field("protocol")) == (FRAME, (1, 0x123, ETH_P_8021Q), 8)
    assert (call(vm, 19, 0), tag(vm)) == (0, (0, 0, 0))
    assert (call(vm, 19, 0), content(vm)) == (0, FRAME)


def test_tags_within_a_packet() -> None:
    vm = on("tc", TAGGED)
    assert call(vm, 19, 0) == 0
    assert (content(vm), tag(vm), vm.field("protocol")) == (MACS + b"\x08\x00" + IP, (0, 0, 0), 8)
    short = on("tc", TAGGED[:16])
    assert call(short, 19, 0) == -errno.ENOMEM


@pytest.mark.parametrize(
    ("size", "mode", "flags", "expected", "packet"),
    [
        (4, 1, 0, 0, FRAME[:14] + bytes(4) + FRAME[14:]),
        (4, 0, 0, 0, FRAME[:34] + bytes(4) + FRAME[34:]),
        (-4, 0, 0, 0, FRAME[:34] + FRAME[38:]),
        (-20, 1, 0, 0, FRAME[:14] + FRAME[34:]),
        (-21, 1, 0, -ENOTSUPP, FRAME),
        (5000, 0, 0, -errno.EFAULT, FRAME),
        (4, 2, 0, -ENOTSUPP, FRAME),
        (4, 0, 1 << 20, -errno.EINVAL, FRAME),
        (20, 1, 6, -errno.EINVAL, FRAME),
        (40, 1, 4, 0, FRAME[:14] + bytes(40) + FRAME[14:]),
        (-4, 0, 1 << 1, -errno.EINVAL, FRAME),
    ],
)
def test_room(size: int, mode: int, flags: int, expected: int, packet: bytes) -> None:
    vm = on("tc", FRAME)
    assert (call(vm, 50, 0, size & 0xFFFFFFFF, mode, flags), content(vm)) == (expected, packet)
    assert vm.field("protocol") == (0xDD86 if flags == 4 else 8)


def test_the_protocol_is_that_of_the_outer_header() -> None:
    vm = on("tc", MACS + b"\x86\xdd" + bytes(60))
    assert (call(vm, 50, 0, 20, 1, 1 << 1), vm.field("protocol")) == (0, 8)
    assert (call(vm, 50, 0, -20 & 0xFFFFFFFF, 1, 1 << 8), vm.field("protocol")) == (0, 0xDD86)


def test_protocols_and_types() -> None:
    vm = on("tc", FRAME)
    assert call(vm, 31, 0, 0xDD86, 0) == 0
    assert (content(vm), vm.field("protocol")) == (FRAME[:14] + bytes(20) + FRAME[14:], 0xDD86)
    assert (call(vm, 31, 0, 8, 0), content(vm)) == (0, FRAME)
    assert [call(vm, 31, 0, 8, 0), call(vm, 31, 0, 0xDD86, 1)] == [-ENOTSUPP, -errno.EINVAL]
    assert [call(vm, 32, 0, 2), vm.field("pkt_type"), call(vm, 32, 0, 4)] == [0, 2, -errno.EINVAL]
    assert [call(vm, 135, 0, level) for level in (0, 1, 4)] == [-errno.EACCES, 0, -errno.EINVAL]
    assert call(vm, 40, 0, 1) == -ENOTSUPP
    assert [call(vm, 192, 0, 5, 2), vm.field("tstamp"), call(vm, 192, 0, 5, 3)] == [0, 5, -errno.EINVAL]
    assert [call(vm, 192, 0, time, kind) for time, kind in ((0, 0), (0, 1), (7, 0))] == [0, -errno.EINVAL, 0]
    assert (vm.field("tstamp"), vm.field("tstamp_type")) == (7, 0)


def folded(data: bytes) -> int:
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    return (total & 0xFFFF) + (total >> 16)


@pytest.mark.parametrize(("bits", "expected", "after"), [(0, 0, 0), (1, 1, 3), (2, 1, 3), (3, 1, 3)])
def test_congestion_marks(bits: int, expected: int, after: int) -> None:
    header = bytearray(IP)
    header[1] = bits
    header[10:12] = bytes(2)
    header[10:12] = (~folded(bytes(header)) & 0xFFFF).to_bytes(2, "big")
    vm = on("tc", FRAME[:14] + header + bytes(20))
    assert call(vm, 97, 0) == expected
    left = content(vm)[14:34]
    assert (left[1], folded(left)) == (after, 0xFFFF)


def test_encapsulation_of_tunnels() -> None:
    vm = on("lwt_xmit", FRAME)
    outer = bytes.fromhex("450000000000000020 2f0000 0a000001 0a000002") + b"\0\0\x08\0"
    assert call(vm, 73, 0, 2, put(vm, outer), len(outer)) == 0
    found = content(vm)
    assert (found[24:], found[20:24], folded(found[:20])) == (FRAME[14:], outer[20:], 0xFFFF)
    for kind, header in ((1, outer), (2, outer[:19]), (2, b"\x55" + outer[1:]), (2, b"\x4f" + outer[1:])):
        assert call(vm, 73, 0, kind, put(vm, header), len(header)) == -errno.EINVAL


def fib(family: int = 2, ifindex: int = 1) -> bytes:
    return struct.pack("<BBHHHI", family, 6, 0, 0, 0, ifindex).ljust(64, b"\0")


def test_routes() -> None:
    vm = on("xdp", FRAME)
    params = put(vm, fib())
    assert call(vm, 69, 0, params, 64, 0) == 4
    asked = []

    def route(question: dict[str, object]) -> dict[str, object]:
        asked.append((question["family"], question["ifindex"]))
        return {"ifindex": 3, "dmac": b"\1\2\3\4\5\6", "smac": bytes(6), "return": 7}

    vm.state.route = route  # type: ignore[assignment]
    assert call(vm, 69, 0, params, 64, 0) == 7
    raw = vm.state.memory.read(params, 64)
    assert (raw[8:12], raw[58:], asked) == (b"\3\0\0\0", b"\1\2\3\4\5\6", [(2, 1)])
    assert call(vm, 69, 0, params, 60, 0) == -errno.EINVAL
    assert call(vm, 69, 0, put(vm, fib(family=7)), 64, 0) == -errno.EAFNOSUPPORT
    assert call(vm, 69, 0, put(vm, fib(ifindex=9)), 64, 0) == -errno.ENODEV
    vm.state.route = lambda asked: 5  # type: ignore[assignment, return-value]
    with pytest.raises(Fault, match="an answer is a dict of members, or None, not 5"):
        call(vm, 69, 0, put(vm, fib()), 64, 0)


def test_tunnel_keys() -> None:
    vm = on("tc", FRAME)
    key = put(vm, b"x" * 44)
    assert (call(vm, 20, 0, key, 44, 0), vm.state.memory.read(key, 44)) == (-errno.EINVAL, bytes(44))
    vm.state.tunnel = {"tunnel_id": 77, "remote_ipv4": 5, "tunnel_ttl": 64}
    assert call(vm, 20, 0, key, 44, 0) == 0
    assert struct.unpack("<II", vm.state.memory.read(key, 8)) == (77, 5)
    assert call(vm, 20, 0, key, 44, 1) == -errno.EPROTO
    out = put(vm, struct.pack("<II12xBBH2xI", 9, 6, 1, 64, 0, 0).ljust(44, b"\0"))
    assert [call(vm, 21, 0, out, 44, 0), call(vm, 21, 0, out, 43, 0)] == [0, -errno.EINVAL]
    assert (vm.state.tunnel_sent["remote_ipv4"], vm.state.tunnel_sent["tunnel_id"]) == (6, 9)
    assert call(vm, 20, 0, key, 44, 0) == 0
    assert struct.unpack("<II", vm.state.memory.read(key, 8)) == (9, 0)
    assert call(vm, 29, 0, key, 8) == -errno.ENOENT
    assert [call(vm, 30, 0, out, 4), call(vm, 29, 0, key, 8), call(vm, 29, 0, key, 2)] == [0, 4, -errno.ENOMEM]


def test_what_fits_a_device() -> None:
    vm = on("xdp", FRAME)
    length = put(vm, bytes(4))
    assert [call(vm, 163, 0, 1, length, 0, 0), vm.state.memory.loads[32](length)] == [0, 1500]
    assert call(vm, 163, 0, 1, length, 1, 0) == 1


def add_map(vm: Machine, kind: int, key: int = 4, value: int = 4) -> int:
    definition = MapDef("socks")
    definition.type, definition.max_entries, definition.key_size, definition.value_size = kind, 4, key, value
    made = mapkinds.make(definition, vm.state)
    vm.state.maps[made.handle.base >> 32] = made
    return made.handle.base


def test_maps_of_sockets() -> None:
    vm = on("sk_msg", data=b"12345")
    table, hashed, key = add_map(vm, maptypes.SOCKMAP), add_map(vm, maptypes.SOCKHASH), put(vm, b"\1\0\0\0")
    assert [call(vm, 60, 0, table, 1, 0), call(vm, 71, 0, hashed, key, 0)] == [0, 0]
    assert [call(vm, 53, 0, table, key, 0), call(vm, 70, 0, hashed, key, 0)] == [0, 0]
    assert [call(vm, 60, 0, table, 1, 1), call(vm, 71, 0, hashed, key, 0), call(vm, 60, 0, table, 1, 2)] == [1, 1, 0]
    assert vm.state.redirects == [("socks", 1, 1), ("socks", 1, 0)]
    assert [call(vm, 82, 0, table, key, 0), call(vm, 82, 0, table, put(vm, bytes(4)), 0)] == [0, -errno.ENOENT]
    assert [call(vm, 63, 0, 0, 5, 0), call(vm, 63, 0, 0, 6, 0)] == [0, -errno.EINVAL]


def test_options_of_sockets() -> None:
    vm = on("sockops", op=1)
    value = put(vm, struct.pack("<II", 5, 0))
    assert [call(vm, 57, 0, 6, 1, value, 4), call(vm, 49, 0, 6, 1, value, 4)] == [-errno.ENOPROTOOPT, 0]
    vm.state.socket_options[6, 1] = b"\7\0\0\0"
    assert [call(vm, 57, 0, 6, 1, value, 4), vm.state.memory.loads[32](value)] == [0, 7]
    assert call(vm, 57, 0, 6, 1, value, 2) == -errno.EINVAL
    assert [call(vm, 59, 0, 0x83), vm.field("bpf_sock_ops_cb_flags")] == [0x80, 3]
    assert [call(vm, number, 0) for number in (46, 47, 122)] == [1, 0, 1]


def test_settings_of_the_kernel() -> None:
    vm = on("cgroup/sysctl", write=1)
    vm.state.sysctl_name, vm.state.sysctl_value, vm.state.sysctl_new = "net/ipv4/x", b"1\n", b"22"
    to = put(vm, bytes(16))

    def text() -> bytes:
        return vm.state.memory.text(to)

    assert (call(vm, 101, 0, to, 16, 0), text()) == (10, b"net/ipv4/x")
    assert (call(vm, 101, 0, to, 16, 1), text()) == (1, b"x")
    assert (call(vm, 101, 0, to, 4, 0), text()) == (-errno.E2BIG, b"net")
    assert (call(vm, 101, 0, to, 10, 0), text()) == (-errno.E2BIG, b"net/ipv4/")
    assert (call(vm, 102, 0, to, 16), text()) == (2, b"1\n")
    assert (call(vm, 103, 0, to, 16), text()) == (2, b"22")
    assert (call(vm, 104, 0, put(vm, b"333"), 3), vm.state.sysctl_new) == (0, b"333")
    vm.set_field("write", 0)
    assert [call(vm, 103, 0, to, 16), call(vm, 104, 0, to, 3)] == [-errno.EINVAL] * 2


def test_cgroups() -> None:
    vm = on("cgroup_skb/ingress", FRAME)
    vm.state.cgroup_id, vm.state.ancestors, vm.state.under = 30, (1, 20), {2}
    assert [call(vm, 83, 0, level) for level in range(4)] == [1, 20, 30, 0]
    assert [call(vm, 123, 1), call(vm, 79, 0)] == [20, 30]
    table = add_map(vm, maptypes.CGROUP_ARRAY)
    assert [call(vm, 37, table, index) for index in (1, 2, 4)] == [0, 1, -errno.E2BIG]


def test_a_helper_that_needs_another_context() -> None:
    insns: list[Insn] = [op("mov64_ri", 2, imm=1), op("call_helper", imm=59), EXIT]
    with pytest.raises(VmError, match="a helper that needs a context with 'bpf_sock_ops_cb_flags'"):
        Machine(program(*insns, section="of no type")).run("main")


def on_dynptr(vm: Machine, name: str, *arguments: int) -> int:
    result: int = KFUNCS[name].function(vm, *arguments)
    return result


def test_dynptrs_of_packets() -> None:
    vm = on("xdp", FRAME)
    assert vm.state.packet is not None
    pointer, other, start = put(vm, bytes(16)), put(vm, bytes(16)), vm.state.packet.region.address
    assert on_dynptr(vm, "bpf_dynptr_is_null", pointer) == 1
    assert [on_dynptr(vm, "bpf_dynptr_from_xdp", 0, flags, pointer) for flags in (1, 0)] == [-errno.EINVAL, 0]
    assert [on_dynptr(vm, f"bpf_dynptr_{name}", pointer) for name in ("is_null", "is_rdonly", "size")] == [0, 0, 54]
    assert on_dynptr(vm, "bpf_dynptr_slice", pointer, 14, 0, 40) == start + 14
    assert on_dynptr(vm, "bpf_dynptr_slice_rdwr", pointer, 14, 0, 41) == 0
    assert call(vm, 203, pointer, 0, 4) == 0  # bpf_dynptr_data is not for packets
    assert on_dynptr(vm, "bpf_dynptr_clone", pointer, other) == 0
    assert [on_dynptr(vm, "bpf_dynptr_adjust", pointer, *ends) for ends in ((5, 4), (4, 55), (14, 34))] == [
        -errno.EINVAL,
        -errno.ERANGE,
        0,
    ]
    assert [on_dynptr(vm, "bpf_dynptr_size", one) for one in (pointer, other)] == [20, 54]
    assert on_dynptr(vm, "bpf_dynptr_slice", pointer, 0, 0, 20) == start + 14
    local = local_dynptr(vm, start, 8)
    assert on_dynptr(vm, "bpf_dynptr_is_rdonly", local.address) == 1
    assert on_dynptr(vm, "bpf_dynptr_slice", local.address, 0, 0, 8) == start
    assert on_dynptr(vm, "bpf_dynptr_slice_rdwr", local.address, 0, 0, 8) == 0


PULL = """
    r6 = r1
    r7 = *(u64 *)(r1 + 0)
    r2 = %d
    r3 = %d
    r4 = 0
    call 63
    r1 = *(u64 *)(r6 + 0)
    r2 = *(u64 *)(r6 + 8)
    r2 -= r1
    r0 = *(u8 *)(%s + 0)
    r0 <<= 8
    r0 += r2
    exit
"""


def test_data_of_messages_that_was_pulled() -> None:
    result = Machine(assembled(PULL % (1, 4, "r1"), "sk_msg")).run("main", ctx={"data": b"abcdef"})
    assert (result.value, result.context["data"]) == (ord("b") << 8 | 3, b"abcdef")
    result = Machine(assembled(PULL % (4, 9, "r1"), "sk_msg")).run("main", ctx={"data": b"abcdef"})
    assert result.value == ord("a") << 8 | 6
    with pytest.raises(VmError, match="what 'data' points to is used after a helper changed the message"):
        Machine(assembled(PULL % (1, 4, "r7"), "sk_msg")).run("main", ctx={"data": b"abcdef"})


def test_what_a_route_returns_is_a_number() -> None:
    vm = on("tc", FRAME)
    vm.state.route = {"return": "x"}
    with pytest.raises(Fault, match="'return' of an answer is a number, not 'x'"):
        call(vm, 69, 0, put(vm, struct.pack("<B7xI", 2, 1).ljust(64, b"\0")), 64, 0)


def test_words_of_an_address_have_32_bits() -> None:
    assert on("cgroup/connect6", user_ip6=[-1, 0, 0, (1 << 32) - 1]).field("user_ip6") >> 96 == (1 << 32) - 1
    with pytest.raises(Fault, match="does not fit member 'user_ip6' of bpf_sock_addr"):
        on("cgroup/connect6", user_ip6=[1 << 40, 0, 0, 0])


def test_the_length_of_a_packet_afterwards() -> None:
    grown = Machine(assembled("r2 = 100\n r3 = 0\n call 38\n r0 = 0\n exit", "tc")).run("main", packet=FRAME)
    assert (len(grown.packet or b""), grown.context["len"]) == (100, 100)
    assert Machine(assembled("r0 = 0\n exit", "socket")).run("main", packet=FRAME).context["len"] == len(FRAME) - 14


def test_where_bytes_are_counted_from() -> None:
    vm = on("tc", FRAME)
    to = put(vm, bytes(4))
    for start, expected in ((0, FRAME[:4]), (1, FRAME[14:18]), (1 << 32, FRAME[:4])):
        assert call(vm, 68, 0, 0, to, 4, start) == 0
        assert vm.state.memory.read(to, 4) == expected
    assert call(vm, 68, 0, 0, to, 4, 2) == -errno.EFAULT
