"""Helpers on cgroups, and of programs that cgroups have for settings of the kernel."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper

if TYPE_CHECKING:
    from .machine import Machine

BASE_NAME = 1  # BPF_F_SYSCTL_BASE_NAME


@helper(17, 151)
def get_cgroup_classid(vm: Machine, skb: int) -> int:
    return vm.state.classid


@helper(24)
def get_route_realm(vm: Machine, skb: int) -> int:
    return vm.state.realm


@helper(79, 128)
def skb_cgroup_id(vm: Machine, skb: int) -> int:
    return vm.state.cgroup_id


def _ancestor(vm: Machine, level: int) -> int:
    level &= 0xFFFFFFFF
    line = [*vm.state.ancestors, vm.state.cgroup_id]
    return line[level] if level < len(line) else 0


@helper(83, 129)
def skb_ancestor_cgroup_id(vm: Machine, skb: int, level: int) -> int:
    return _ancestor(vm, level)


@helper(123)
def get_current_ancestor_cgroup_id(vm: Machine, level: int) -> int:
    return _ancestor(vm, level)


def _under(vm: Machine, map: int, index: int) -> int:
    found, index = vm.map_at(map), index & 0xFFFFFFFF
    if index >= found.definition.max_entries:
        return -errno.E2BIG
    return int(index in vm.state.under)


@helper(33)
def skb_under_cgroup(vm: Machine, skb: int, map: int, index: int) -> int:
    return _under(vm, map, index)


@helper(37)
def current_task_under_cgroup(vm: Machine, map: int, index: int) -> int:
    return _under(vm, map, index)


def _give(vm: Machine, to: int, size: int, text: bytes) -> int:
    """Write a text with its NUL, cut off where there is no room; its length without."""
    size &= 0xFFFFFFFF
    if not size:
        return -errno.E2BIG
    vm.state.memory.put(to, text[: size - 1], size)
    return -errno.E2BIG if len(text) >= size else len(text)


@helper(101)
def sysctl_get_name(vm: Machine, ctx: int, to: int, size: int, flags: int) -> int:
    name = vm.state.sysctl_name
    if flags & ~BASE_NAME:
        return -errno.EINVAL
    return _give(vm, to, size, (name.rsplit("/", 1)[-1] if flags else name).encode())


@helper(102)
def sysctl_get_current_value(vm: Machine, ctx: int, to: int, size: int) -> int:
    return _give(vm, to, size, vm.state.sysctl_value)


@helper(103)
def sysctl_get_new_value(vm: Machine, ctx: int, to: int, size: int) -> int:
    if not vm.field("write"):
        vm.state.memory.put(to, b"", size & 0xFFFFFFFF)
        return -errno.EINVAL
    return _give(vm, to, size, vm.state.sysctl_new)


@helper(104)
def sysctl_set_new_value(vm: Machine, ctx: int, value: int, size: int) -> int:
    if not vm.field("write") or not size & 0xFFFFFFFF:
        return -errno.EINVAL
    vm.state.sysctl_new = vm.state.memory.read(value, size & 0xFFFFFFFF)
    return 0
