"""Helpers of tracing programs: stacks, the function that is traced, signals, memory of processes."""

from __future__ import annotations

import errno
import struct
import zlib
from typing import TYPE_CHECKING

from .. import maptypes
from .helpers import helper, s32
from .memory import Fault

if TYPE_CHECKING:
    from .machine import Machine

SKIP, USER, FAST_COMPARE, REUSE = 0xFF, 1 << 8, 1 << 9, 1 << 10
MAX_ERRNO = 4095


def _stack(vm: Machine, flags: int, depth: int) -> list[int]:
    """The addresses, the innermost first, without those to be skipped."""
    found = vm.state.user_stack if flags & USER else vm.state.kernel_stack
    skipped = flags & SKIP
    return list(found[skipped : skipped + depth])


@helper(27)
def get_stackid(vm: Machine, ctx: int, map: int, flags: int) -> int:
    """The number that a stack has in a map of stacks."""
    found = vm.map_at(map)
    if found.definition.type != maptypes.STACK_TRACE:
        raise Fault(f"map {found.name!r} is no map of stacks")
    if flags & ~(SKIP | USER | FAST_COMPARE | REUSE):
        return -errno.EINVAL
    size = found.definition.value_size
    addresses = _stack(vm, flags, size // 8)
    if not addresses:
        return -errno.EFAULT
    raw = struct.pack(f"{vm.state.memory.order}{len(addresses)}Q", *addresses)
    buckets = 1 << max(found.definition.max_entries - 1, 0).bit_length()
    number = zlib.crc32(raw) & buckets - 1
    key, value = number.to_bytes(4, vm.state.order), raw.ljust(size, b"\0")
    held = found.lookup(key)
    if held is not None and bytes(held[0].data) != value and not flags & REUSE:
        return -errno.EEXIST
    found.update(key, value)
    return number


def _store_stack(vm: Machine, to: int, size: int, flags: int) -> int:
    size &= 0xFFFFFFFF
    if flags & ~(SKIP | USER) or size % 8:
        vm.state.memory.put(to, b"", size)
        return -errno.EINVAL
    addresses = _stack(vm, flags, size // 8)
    raw = struct.pack(f"{vm.state.memory.order}{len(addresses)}Q", *addresses)
    vm.state.memory.put(to, raw, size)
    return len(raw) or -errno.EFAULT


@helper(67)
def get_stack(vm: Machine, ctx: int, to: int, size: int, flags: int) -> int:
    return _store_stack(vm, to, size, flags)


@helper(141)
def get_task_stack(vm: Machine, task: int, to: int, size: int, flags: int) -> int:
    return _store_stack(vm, to, size, flags)


# -- the function that is traced


@helper(173)
def get_func_ip(vm: Machine, ctx: int) -> int:
    return vm.state.function_ip


@helper(174)
def get_attach_cookie(vm: Machine, ctx: int) -> int:
    return vm.state.cookie


def _words(vm: Machine, ctx: int) -> tuple[int, int]:
    """(arguments, whether the result follows them): of programs at the end of a function it does."""
    region, _ = vm.state.memory.find(ctx, 0)
    section = vm.program.section if vm.program is not None else ""
    after = section.startswith(("fexit", "fmod_ret", "fsession"))
    return len(region.data) // 8 - after, int(after)


@helper(183)
def get_func_arg(vm: Machine, ctx: int, number: int, to: int) -> int:
    count, _ = _words(vm, ctx)
    if number & 0xFFFFFFFF >= count:
        return -errno.EINVAL
    vm.state.memory.stores[64](to, vm.state.memory.loads[64](ctx + 8 * (number & 0xFFFFFFFF)))
    return 0


@helper(184)
def get_func_ret(vm: Machine, ctx: int, to: int) -> int:
    count, after = _words(vm, ctx)
    if not after:
        return -errno.EOPNOTSUPP
    vm.state.memory.stores[64](to, vm.state.memory.loads[64](ctx + 8 * count))
    return 0


@helper(185)
def get_func_arg_cnt(vm: Machine, ctx: int) -> int:
    return _words(vm, ctx)[0]


@helper(58)
def override_return(vm: Machine, regs: int, value: int) -> int:
    """`state.returned` is what the function returns instead."""
    vm.state.returned = value
    return 0


@helper(186)
def get_retval(vm: Machine) -> int:
    return vm.state.returned


@helper(187)
def set_retval(vm: Machine, value: int) -> int:
    number = s32(value)
    if vm.kind != "LSM" and not -MAX_ERRNO <= number <= 0:
        return -errno.EINVAL
    vm.state.returned = number
    return 0


# -- processes


@helper(109, 117)
def send_signal(vm: Machine, signal: int) -> int:
    if signal & 0xFFFFFFFF > 64:
        return -errno.EINVAL
    vm.state.signals.append(signal & 0xFFFFFFFF)
    return 0


@helper(120)
def get_ns_current_pid_tgid(vm: Machine, device: int, inode: int, to: int, size: int) -> int:
    if size & 0xFFFFFFFF != 8:
        return -errno.EINVAL
    vm.state.memory.write(to, struct.pack(f"{vm.state.memory.order}II", vm.state.pid, vm.state.tgid))
    return 0


@helper(36)
def probe_write_user(vm: Machine, to: int, source: int, size: int) -> int:
    data = vm.state.memory.read(source, size & 0xFFFFFFFF)
    region = vm.state.memory.regions.get(to >> 32)
    if region is None or not region.foreign or to - region.base + len(data) > region.high:
        return -errno.EPERM
    region.data[to - region.base : to - region.base + len(data)] = data
    return 0


@helper(179)
def kallsyms_lookup_name(vm: Machine, name: int, size: int, flags: int, to: int) -> int:
    raw = vm.state.memory.read(name, size & 0xFFFFFFFF)
    if flags or not raw.endswith(b"\0"):
        return -errno.EINVAL
    found = vm.state.symbols.get(raw[:-1].decode("utf-8", "replace"), 0)
    vm.state.memory.stores[64](to, found)
    return 0 if found else -errno.ENOENT


@helper(153)
def per_cpu_ptr(vm: Machine, address: int, cpu: int) -> int:
    """All processors have the same memory of the kernel here."""
    return address if cpu & 0xFFFFFFFF < vm.state.cpus else 0


@helper(154)
def this_cpu_ptr(vm: Machine, address: int) -> int:
    return address
