"""How a program begins: its packet and its context, from what the user gives, by the type of the program.

| Programs | packet | ctx |
|---|---|---|
| XDP, tc, socket, lwt, cgroup_skb | whole, with its Ethernet header | members of their struct; bytes |
| flow_dissector | whole, with its Ethernet header | members of its struct |
| sk_msg, sk_reuseport | what data points to | members of their struct |
| cgroup, sk_lookup, sockops | none | members of their struct |
| kprobe, uprobe, perf_event | none | registers by name (di, parm1, ip); bytes |
| tracepoint | none | members of the struct that the program's parameter is; bytes |
| raw_tp, tp_btf, fentry, fexit, lsm | none | a list of arguments: numbers, or dicts for pointers to structs |
| syscall, struct_ops and others | none | bytes, a list of 64-bit words, members of the parameter's struct |

Pointers of a context are given as what they point to: `optval=b"..."`, `sk={"family": 2}`, `skb={"len": 60}`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from ..btf.types import Array, BtfType, Struct, size_of, strip_modifiers
from ..object import Function
from ..sections import is_known, lookup
from . import contexts, rawcontext
from .contexts import Context, Member
from .fakes import first_parameter
from .memory import Fault, Memory
from .packet import ETHERNET, LOOPBACK, Packet, defaults, flow_keys

if TYPE_CHECKING:
    from .machine import Machine

ON_LINK = frozenset(("SCHED_CLS", "SCHED_ACT"))
ON_SKB = ON_LINK | {"SOCKET_FILTER", "CGROUP_SKB", "LWT_IN", "LWT_OUT", "LWT_XMIT", "LWT_SEG6LOCAL", "SK_SKB"}
PACKETS = ON_SKB | {"XDP", "FLOW_DISSECTOR"}
WITH_DATA = frozenset(("SK_MSG", "SK_REUSEPORT"))
ON_REGISTERS = frozenset(("KPROBE", "PERF_EVENT"))
ON_ARGUMENTS = frozenset(("RAW_TRACEPOINT", "RAW_TRACEPOINT_WRITABLE", "TRACING", "LSM"))
READ_ONLY = ON_ARGUMENTS | ON_REGISTERS | {"TRACEPOINT"}

Values = dict[str, object]
Pointers = dict[str, Callable[[], int]]
# Pointers that come in pairs: what the first points to is given, the second is its end.
PAIRS = {"optval": "optval_end", "data": "data_end", "skb_data": "skb_data_end"}
SOCKETS = {"sk": "bpf_sock", "migrating_sk": "bpf_sock"}


@functools.cache
def kind_of(section: str) -> str:
    """The type of program that a section stands for: XDP, SYSCALL ...; UNSPEC for unknown sections."""
    if not is_known(section):
        return "UNSPEC"
    return lookup(section).prog_type_name.removeprefix("BPF_PROG_TYPE_")


def begin(vm: Machine, function: Function, packet: bytes | None, ctx: object) -> Context | None:
    """Make the packet and context of a run in `vm.state`; the context's members, None when they have no names.

    Raises:
        Fault: the input does not fit the program.
    """
    if packet is not None and not isinstance(packet, (bytes, bytearray, memoryview)):
        raise Fault(f"a packet is bytes, not {packet!r}")
    if vm.kind in PACKETS:
        return _on_packet(vm, function, bytes(ETHERNET) if packet is None else bytes(packet), ctx)
    found = contexts.context_of(function.section)
    if packet is not None and vm.kind not in WITH_DATA:
        raise Fault(f"programs of section {function.section!r} have no packet")
    if vm.kind in ON_REGISTERS and (isinstance(ctx, Mapping) or (ctx is None and contexts.knows_registers(vm.arch))):
        return _on_registers(vm, found, ctx or {})
    if found is not None and (ctx is None or isinstance(ctx, Mapping)):
        values = dict(ctx or {})
        if packet is not None:
            values.setdefault("data", bytes(packet))
        return _typed(vm, found, values)
    if isinstance(ctx, Mapping) and vm.kind in ON_ARGUMENTS:
        raise Fault(f"the arguments of section {function.section!r} are given as a list")
    if isinstance(ctx, Mapping):
        return _by_parameter(vm, function, ctx)
    _plain(vm, function, ctx)
    return None


# -- packets


def _on_packet(vm: Machine, function: Function, packet: bytes, ctx: object) -> Context:
    memory = vm.state.memory
    is_raw = isinstance(ctx, (bytes, bytearray)) and vm.kind != "FLOW_DISSECTOR"
    if ctx is not None and not isinstance(ctx, Mapping) and not is_raw:
        raise Fault("the context of a program on packets is given by members: ctx={'mark': 1}")
    stripped = vm.kind in ON_SKB - ON_LINK
    made = vm.state.packet = Packet(memory, packet, min(len(packet), ETHERNET) if stripped else 0)
    context = contexts.context_of(function.section)
    assert context is not None
    values: Values = {"ingress_ifindex": LOOPBACK} if vm.kind == "XDP" else dict(defaults(packet))
    if isinstance(ctx, (bytes, bytearray)):
        values |= rawcontext.members(context, bytes(ctx), made, vm.state.order)
    else:
        values |= cast("Mapping[str, object]", ctx or {})
    pointers = _of_packet(memory, made, vm, packet)
    if fixed := [name for name in values if name in pointers]:
        raise Fault(f"{context.name} has no member {fixed[0]!r} to set: it comes from the packet")
    pointers |= _sockets(vm, context, values)
    vm.state.ctx = contexts.typed(memory, context, values, pointers)
    return context


def _of_packet(memory: Memory, packet: Packet, vm: Machine, whole: bytes) -> Pointers:
    pointers: Pointers = {
        "data": lambda: packet.region.base + packet.start,
        "data_end": lambda: packet.region.base + packet.end,
        "data_meta": lambda: packet.region.base + packet.meta,
    }
    if vm.kind == "XDP":
        return pointers
    keys = flow_keys(memory, whole) if vm.kind == "FLOW_DISSECTOR" else None
    vm.keys = keys
    return pointers | {"len": lambda: len(packet), "flow_keys": lambda: keys.address if keys else 0}


def packet_out(vm: Machine) -> bytes | None:
    """What BPF_PROG_TEST_RUN gives back: with zeros for a header that was taken off, or the flow keys."""
    packet = vm.state.packet
    if packet is None:
        return None
    if vm.keys is not None:
        return bytes(vm.keys.data)
    if vm.kind == "XDP":  # with the metadata before it
        return bytes(packet.buffer[packet.meta : packet.end])
    return bytes(ETHERNET if vm.kind in ON_SKB - ON_LINK else 0) + packet.content()


# -- structs of the table


def _typed(vm: Machine, context: Context, values: Values) -> Context:
    pointers = _pairs(vm, context, values) | _sockets(vm, context, values) | _kernel_structs(vm, context, values)
    vm.state.ctx = contexts.typed(vm.state.memory, context, values, pointers)
    return context


def _pairs(vm: Machine, context: Context, values: Values) -> Pointers:
    """Takes what pointers with an end point to out of `values`."""
    pointers: Pointers = {}
    for first, last in PAIRS.items():
        if first not in context.members:
            continue
        given = values.pop(first, b"")
        if not isinstance(given, (bytes, bytearray)):
            raise Fault(f"{first!r} of {context.name} is given as the bytes it points to, not {given!r}")
        vm.pointed[first] = vm.state.memory.add(f"what {first!r} points to", bytearray(given))
        pointers |= {
            first: lambda first=first: vm.pointed[first].address,  # type: ignore[misc]
            last: lambda first=first: vm.pointed[first].base + vm.pointed[first].high,  # type: ignore[misc]
        }
        for name in ("optlen", "size", "len", "skb_len"):
            if name in context.members and "r" in context.members[name].access:
                values.setdefault(name, len(given))
    return pointers


def _sockets(vm: Machine, context: Context, values: Values) -> Pointers:
    """Takes sockets out of `values`: dicts of members of bpf_sock, or addresses; without one the pointer is null."""
    pointers: Pointers = {}
    for name in SOCKETS:
        if name not in context.members or context.members[name].form != contexts.POINTER:
            continue
        given = _pointer(values, name)
        address = given if isinstance(given, int) else vm.new_socket(given).address
        if address or "cookie" not in context.members:  # the two share their place
            pointers[name] = lambda address=address: address  # type: ignore[misc]
    return pointers


def _pointer(values: Values, name: str) -> int | Mapping[str, object]:
    """Takes a pointer to a struct out of `values`: an address, or the members."""
    given = values.pop(name, 0)
    if not isinstance(given, Mapping) and not (isinstance(given, int) and 0 <= given < 1 << 64):
        raise Fault(f"{name!r} is given as a dict of members, or as an address, not {given!r}")
    return given


def _kernel_structs(vm: Machine, context: Context, values: Values) -> Pointers:
    """Takes pointers to structs of the kernel out of `values` (`bpf_nf_ctx`)."""
    pointers: Pointers = {}
    for name, type_name in (("state", "nf_hook_state"), ("skb", "sk_buff")):
        member = context.members.get(name)
        if member is None or member.form != contexts.POINTER:
            continue
        given = _pointer(values, name)
        address = given if isinstance(given, int) else vm.kernel_struct(type_name, given)
        pointers[name] = lambda address=address: address  # type: ignore[misc]
    return pointers


# -- tracing


def _on_registers(vm: Machine, found: Context | None, values: Mapping[str, object]) -> Context:
    after = tuple(found.members.values()) if found else ()
    context = contexts.registers(vm.arch, after)
    vm.state.ctx = vm.state.memory.add("the context", context.fill(vm.state.memory.order, values), writable=False)
    return context


def _by_parameter(vm: Machine, function: Function, values: Mapping[str, object]) -> Context:
    """Members of the struct that the type of the program's parameter points to."""
    struct = first_parameter(function)
    if struct is None or not struct.members:
        raise Fault(f"the members of the context of section {function.section!r} have no names here: give bytes")
    if vm.types.btf is not None and (fitted := vm.types.btf.find(struct.name, type(struct))) is not None:
        struct = fitted
    data = vm.fakes.fill(struct, values)
    vm.state.ctx = vm.state.memory.add("the context", data, writable=vm.kind not in READ_ONLY)
    members = [
        Member(one.name, one.bit_offset // 8, size, contexts.ARRAY if _is_array(one.type) else "", "r")
        for one in struct.members
        if one.name and not one.bit_size and (size := size_of(one.type))
    ]
    return Context(struct.name, len(data), members)


def _is_array(type: BtfType | None) -> bool:
    return isinstance(strip_modifiers(type), (Array, Struct))


def _plain(vm: Machine, function: Function, ctx: object) -> None:
    """Bytes, or words; the arguments of traced functions may be more than numbers."""
    given = ctx
    if vm.kind in ON_ARGUMENTS and isinstance(given, (list, tuple)):
        types = vm.types.arguments(function.section)
        types += [None] * (len(given) - len(types))
        given = [vm.fakes.argument(type, one, at) for at, (type, one) in enumerate(zip(types, given, strict=False))]
    writable = vm.kind not in READ_ONLY
    vm.state.ctx = contexts.plain(vm.state.memory, cast("bytes | Sequence[int] | None", given), writable)
