"""Helpers on sockets: lookups, which the user of the machine answers for, options, and maps of sockets."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper
from .helpers_route import answer
from .memory import Fault

if TYPE_CHECKING:
    from .machine import Machine

TUPLES = (12, 36)  # bytes of the addresses and ports of IPv4 and IPv6
TCP, UDP = 6, 17
DROP, PASS = 0, 1
INGRESS = 1
RELEASED = "it was released"


def _lookup(vm: Machine, ctx: int, tuple: int, size: int, netns: int, flags: int, protocol: int) -> int:
    size &= 0xFFFFFFFF
    raw = vm.state.memory.read(tuple, size) if size in TUPLES else b""
    if not raw or flags:
        return 0
    found = answer(vm.state.socket, {"protocol": protocol, "netns": netns, "tuple": raw})
    if found is None:
        return 0
    region = vm.new_socket(found)
    vm.state.references[region.address] = region
    return region.address


@helper(84, 99)
def sk_lookup_tcp(vm: Machine, ctx: int, tuple: int, size: int, netns: int, flags: int) -> int:
    return _lookup(vm, ctx, tuple, size, netns, flags, TCP)


@helper(85)
def sk_lookup_udp(vm: Machine, ctx: int, tuple: int, size: int, netns: int, flags: int) -> int:
    return _lookup(vm, ctx, tuple, size, netns, flags, UDP)


@helper(86)
def sk_release(vm: Machine, sk: int) -> int:
    """After it the socket is no longer there."""
    region = vm.state.references.pop(sk, None)
    if region is None:
        raise Fault(f"bpf_sk_release of {sk:#x}, which is no socket that a lookup gave and that is still held")
    vm.state.memory.drop(region, RELEASED)
    return 0


@helper(95, 98, 136, 137, 138, 139, 140, 178, 196)
def same_socket(vm: Machine, sk: int) -> int:
    """Another view of a socket: sk_fullsock, get_listener_sock, skc_to_..."""
    return sk


@helper(124)
def sk_assign(vm: Machine, ctx: int, sk: int, flags: int) -> int:
    """The packet or lookup is for this socket."""
    if flags & ~3:
        return -errno.EINVAL
    if sk:
        vm.state.memory.find(sk, 1)
    vm.state.redirects.append(("sk_assign", sk, flags))
    return 0


@helper(46)
def get_socket_cookie(vm: Machine, ctx: int) -> int:
    return vm.state.socket_cookie


@helper(47)
def get_socket_uid(vm: Machine, skb: int) -> int:
    return vm.state.socket_uid


@helper(122)
def get_netns_cookie(vm: Machine, ctx: int) -> int:
    return vm.state.netns_cookie


@helper(49)
def setsockopt(vm: Machine, ctx: int, level: int, name: int, value: int, size: int) -> int:
    key = level & 0xFFFFFFFF, name & 0xFFFFFFFF
    vm.state.socket_options[key] = vm.state.memory.read(value, size & 0xFFFFFFFF)
    return 0


@helper(57)
def getsockopt(vm: Machine, ctx: int, level: int, name: int, value: int, size: int) -> int:
    size &= 0xFFFFFFFF
    found = vm.state.socket_options.get((level & 0xFFFFFFFF, name & 0xFFFFFFFF))
    if found is None or len(found) > size:
        vm.state.memory.put(value, b"", size)
        return -errno.ENOPROTOOPT if found is None else -errno.EINVAL
    vm.state.memory.put(value, found, size)
    return 0


@helper(64)
def bind(vm: Machine, ctx: int, address: int, size: int) -> int:
    """The address that the socket is bound to is in `state.bound`."""
    vm.state.bound = vm.state.memory.read(address, size & 0xFFFFFFFF)
    return 0


@helper(59)
def sock_ops_cb_flags_set(vm: Machine, ctx: int, flags: int) -> int:
    """The flags that there are not."""
    known = 0x7F
    vm.set_field("bpf_sock_ops_cb_flags", flags & known)
    return flags & 0xFFFFFFFF & ~known


# -- maps of sockets: entries are numbers that stand for them


def _send(vm: Machine, map: int, key: int, flags: int) -> int:
    found = vm.map_at(map)
    values = found.lookup((key & 0xFFFFFFFF).to_bytes(4, vm.state.order))
    if flags & ~INGRESS or not values or not any(values[0].data):
        return DROP
    vm.state.redirects.append((found.name, key & 0xFFFFFFFF, flags))
    return PASS


@helper(52, 60)
def redirect_map(vm: Machine, ctx: int, map: int, key: int, flags: int) -> int:
    return _send(vm, map, key, flags)


@helper(72, 71)
def redirect_hash(vm: Machine, ctx: int, map: int, key: int, flags: int) -> int:
    found = vm.map_at(map)
    raw = vm.state.memory.read(key, found.definition.key_size)
    values = found.lookup(raw)
    if flags & ~INGRESS or not values or not any(values[0].data):
        return DROP
    vm.state.redirects.append((found.name, int.from_bytes(raw, vm.state.order), flags))
    return PASS


@helper(53, 70)
def sock_map_update(vm: Machine, ctx: int, map: int, key: int, flags: int) -> int:
    """Puts the socket of the context in, by its cookie."""
    found = vm.map_at(map)
    size = found.definition.value_size
    cookie = (vm.state.socket_cookie & (1 << 64) - 1).to_bytes(8, vm.state.order)[:size].ljust(size, b"\0")
    return found.update(vm.state.memory.read(key, found.definition.key_size), cookie, flags)


@helper(82)
def sk_select_reuseport(vm: Machine, ctx: int, map: int, key: int, flags: int) -> int:
    found = vm.map_at(map)
    raw = vm.state.memory.read(key, found.definition.key_size)
    values = found.lookup(raw)
    if flags:
        return -errno.EINVAL
    if not values or not any(values[0].data):
        return -errno.ENOENT
    vm.state.redirects.append((found.name, int.from_bytes(raw, vm.state.order), flags))
    return 0


@helper(61, 62)
def msg_bytes(vm: Machine, msg: int, size: int) -> int:
    """The verdict is for so many bytes; or no verdict before so many are there."""
    vm.state.redirects.append(("msg_bytes", size & 0xFFFFFFFF, 0))
    return 0


@helper(63)
def msg_pull_data(vm: Machine, msg: int, start: int, end: int, flags: int) -> int:
    """All of the message is in one piece here; the program then sees what is from `start` to `end` of it."""
    size, start, end = vm.field("size"), start & 0xFFFFFFFF, end & 0xFFFFFFFF
    if flags or end <= start or end > size:
        return -errno.EINVAL
    old = vm.pointed["data"]
    vm.state.memory.drop(old, "a helper changed the message")
    vm.pointed["data"] = new = vm.state.memory.add(old.name, old.data)
    new.low, new.high = start, end
    vm.state.retire([new], "the run ended")
    return 0
