"""Helpers that ask for routes and tunnels, which the user of the machine answers for."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .contexts import ARRAY, Context, Member
from .helpers import helper, s32
from .memory import Fault
from .packet import AF_INET, AF_INET6

if TYPE_CHECKING:
    from .machine import Machine

# include/uapi/linux/bpf.h; members that share their place are in order of their use.
FIB = Context(
    "bpf_fib_lookup",
    64,
    [
        Member(name, at, size, ARRAY if size in (6, 16) else "", "rw")
        for name, at, size in (
            ("family", 0, 1),
            ("l4_protocol", 1, 1),
            ("sport", 2, 2),
            ("dport", 4, 2),
            ("tot_len", 6, 2),
            ("mtu_result", 6, 2),
            ("ifindex", 8, 4),
            ("tos", 12, 1),
            ("flowinfo", 12, 4),
            ("rt_metric", 12, 4),
            ("ipv4_src", 16, 4),
            ("ipv6_src", 16, 16),
            ("ipv4_dst", 32, 4),
            ("ipv6_dst", 32, 16),
            ("h_vlan_proto", 48, 2),
            ("h_vlan_TCI", 50, 2),
            ("tbid", 48, 4),
            ("smac", 52, 6),
            ("dmac", 58, 6),
            ("mark", 52, 4),
        )
    ],
)
NOT_FORWARDED = 4  # BPF_FIB_LKUP_RET_NOT_FWDED
FIB_FLAGS = 0x3F

TUNNEL = Context(
    "bpf_tunnel_key",
    44,
    [
        Member(name, at, size, ARRAY if size == 16 else "", "rw")
        for name, at, size in (
            ("tunnel_id", 0, 4),
            ("remote_ipv4", 4, 4),
            ("remote_ipv6", 4, 16),
            ("tunnel_tos", 20, 1),
            ("tunnel_ttl", 21, 1),
            ("tunnel_ext", 22, 2),
            ("tunnel_flags", 22, 2),
            ("tunnel_label", 24, 4),
            ("local_ipv4", 28, 4),
            ("local_ipv6", 28, 16),
        )
    ],
)
TUNNEL_SIZES = (8, 22, 24, 28)  # of the struct in older kernels
TUNNEL_IPV6, TUNNEL_GET_FLAGS, TUNNEL_SET_FLAGS = 1, 1 | 1 << 4, 0x1F
MAX_OPTIONS = 255


def answer(given: object, question: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What a user's answer, or function, says to a question."""
    found = given(question) if callable(given) else given
    if found is not None and not isinstance(found, Mapping):
        raise Fault(f"an answer is a dict of members, or None, not {found!r}")
    return found


@helper(69)
def fib_lookup(vm: Machine, ctx: int, params: int, size: int, flags: int) -> int:
    """`state.route` is the answer."""
    if s32(size) < FIB.size or flags & ~FIB_FLAGS:
        return -errno.EINVAL
    memory = vm.state.memory
    question = FIB.values(memory.read(params, FIB.size), memory.order)
    if question["family"] not in (AF_INET, AF_INET6):
        return -errno.EAFNOSUPPORT
    if question["ifindex"] not in vm.state.devices:
        return -errno.ENODEV
    found = answer(vm.state.route, question)
    if found is None:
        return NOT_FORWARDED
    members = {name: value for name, value in found.items() if name != "return"}
    filled = FIB.fill(memory.order, members)
    for name in members:
        member = FIB.members[name]
        memory.write(params + member.offset, filled[member.offset : member.end])
    result = found.get("return", 0)
    if not isinstance(result, int):
        raise Fault(f"'return' of an answer is a number, not {result!r}")
    return result


@helper(20)
def skb_get_tunnel_key(vm: Machine, skb: int, key: int, size: int, flags: int) -> int:
    """`state.tunnel_key` is what the packet came with."""
    memory, size = vm.state.memory, size & 0xFFFFFFFF
    found = vm.state.tunnel
    error = -errno.EINVAL if not found or flags & ~TUNNEL_GET_FLAGS else 0
    if not error and bool(flags & TUNNEL_IPV6) != ("remote_ipv6" in found):
        error = -errno.EPROTO
    if not error and size != TUNNEL.size and size not in TUNNEL_SIZES:
        error = -errno.EINVAL
    memory.put(key, b"" if error else bytes(TUNNEL.fill(memory.order, found)), size)
    return error


@helper(21)
def skb_set_tunnel_key(vm: Machine, skb: int, key: int, size: int, flags: int) -> int:
    """The packet is to go out so; who asks then is told that it came from where it goes."""
    memory, size = vm.state.memory, size & 0xFFFFFFFF
    if flags & ~TUNNEL_SET_FLAGS or (size != TUNNEL.size and size not in TUNNEL_SIZES):
        return -errno.EINVAL
    made = TUNNEL.values(memory.read(key, size).ljust(TUNNEL.size, b"\0"), memory.order)
    if (made["tunnel_label"] and not flags & TUNNEL_IPV6) or made["tunnel_ext"]:
        return -errno.EINVAL
    kind = "ipv6" if flags & TUNNEL_IPV6 else "ipv4"
    names = ("tunnel_id", f"remote_{kind}", "tunnel_tos", "tunnel_ttl", "tunnel_label", f"local_{kind}")
    sent = vm.state.tunnel_sent = {name: made[name] for name in names}
    swapped = {f"remote_{kind}": sent[f"local_{kind}"], f"local_{kind}": sent[f"remote_{kind}"]}
    vm.state.tunnel = {**sent, **swapped}
    return 0


@helper(29)
def skb_get_tunnel_opt(vm: Machine, skb: int, to: int, size: int) -> int:
    memory, size, found = vm.state.memory, size & 0xFFFFFFFF, vm.state.tunnel_options
    if not found or size < len(found):
        memory.put(to, b"", size)
        return -errno.ENOMEM if found else -errno.ENOENT
    memory.put(to, found, size)
    return len(found)


@helper(30)
def skb_set_tunnel_opt(vm: Machine, skb: int, options: int, size: int) -> int:
    size &= 0xFFFFFFFF
    if not vm.state.tunnel or size & 3:
        return -errno.EINVAL
    if size > MAX_OPTIONS:
        return -errno.ENOMEM
    vm.state.tunnel_options = vm.state.memory.read(options, size)
    return 0


@helper(163)
def check_mtu(vm: Machine, ctx: int, index: int, length: int, difference: int, flags: int) -> int:
    """Whether the packet fits `state.mtu` when it has grown by `difference`: 0, 1 when it does not."""
    if flags & ~1 or s32(difference) < -(1 << 15):
        return -errno.EINVAL
    memory, packet = vm.state.memory, vm.state.packet
    given = memory.loads[32](length)
    size = given or (len(packet) - vm.network_offset() if packet is not None else 0)
    memory.stores[32](length, vm.state.mtu)
    return int(size + s32(difference) > vm.state.mtu)
