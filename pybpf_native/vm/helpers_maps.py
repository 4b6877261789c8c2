"""Helpers on maps, local storage and spin locks."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper
from .mapkinds import OwnedStorage, ProgramArray
from .maps import LOCK, BloomFilter, VmMap
from .memory import Fault

if TYPE_CHECKING:
    from .machine import Machine

CREATE = 1  # BPF_LOCAL_STORAGE_GET_F_CREATE


def _key(vm: Machine, found: VmMap, address: int) -> bytes:
    return vm.state.memory.read(address, found.definition.key_size)


def _value(vm: Machine, found: VmMap, address: int) -> bytes:
    """What is to be kept in the map."""
    return vm.state.memory.given(address, found.definition.value_size, f"map {found.name!r}")


@helper(1)
def map_lookup_elem(vm: Machine, map: int, key: int) -> int:
    found = vm.map_at(map)
    values = found.lookup(_key(vm, found, key))
    return found.address(values) if values else 0


@helper(2)
def map_update_elem(vm: Machine, map: int, key: int, value: int, flags: int) -> int:
    found = vm.map_at(map)
    kept = vm.state.memory.given(key, found.definition.key_size, f"map {found.name!r}")
    return found.update(kept, _value(vm, found, value), flags)


@helper(3)
def map_delete_elem(vm: Machine, map: int, key: int) -> int:
    found = vm.map_at(map)
    return found.delete(_key(vm, found, key))


@helper(195)
def map_lookup_percpu_elem(vm: Machine, map: int, key: int, cpu: int) -> int:
    found = vm.map_at(map)
    values = found.lookup(_key(vm, found, key))
    cpu &= 0xFFFFFFFF
    return values[cpu].address if values and cpu < len(values) else 0


@helper(87)
def map_push_elem(vm: Machine, map: int, value: int, flags: int) -> int:
    found = vm.map_at(map)
    return found.push(_value(vm, found, value), flags)


@helper(88)
def map_pop_elem(vm: Machine, map: int, value: int) -> int:
    found = vm.map_at(map)
    return _give(vm, found, value, found.pop())


@helper(89)
def map_peek_elem(vm: Machine, map: int, value: int) -> int:
    found = vm.map_at(map)
    asked = vm.state.memory.read(value, found.definition.value_size) if isinstance(found, BloomFilter) else b""
    return _give(vm, found, value, found.peek(asked))


def _give(vm: Machine, found: VmMap, address: int, result: bytes | int) -> int:
    """Write what came out of a queue; zeros when there was nothing."""
    if isinstance(result, bytes):
        vm.state.memory.write(address, result)
        return 0
    if result == -errno.ENOENT and not isinstance(found, BloomFilter):
        vm.state.memory.write(address, bytes(found.definition.value_size))
    return result


@helper(12)
def tail_call(vm: Machine, ctx: int, map: int, index: int) -> int | None:
    """None when another program is to go on, which `Machine.ending` then runs."""
    found = vm.map_at(map)
    if not isinstance(found, ProgramArray):
        raise Fault(f"bpf_tail_call takes a map of programs, not map {found.name!r}")
    return vm.tail_call(found.programs.get(index & 0xFFFFFFFF))


@helper(93)
def spin_lock(vm: Machine, lock: int) -> int:
    memory = vm.state.memory
    if vm.state.locked:
        raise Fault("bpf_spin_lock while another lock is held")
    if memory.loads[32](lock):
        raise Fault("bpf_spin_lock on a lock that is held: nobody would ever release it")
    memory.stores[32](lock, 1)
    vm.state.locked = lock
    return 0


@helper(94)
def spin_unlock(vm: Machine, lock: int) -> int:
    if vm.state.locked != lock:
        raise Fault("bpf_spin_unlock on a lock that is not held")
    vm.state.memory.stores[32](lock, 0)
    vm.state.locked = 0
    return 0


@helper(107, 145, 156, 210)
def storage_get(vm: Machine, map: int, owner: int, value: int, flags: int) -> int:
    found = vm.map_at(map)
    if not isinstance(found, OwnedStorage) or not owner:
        return 0
    key = owner.to_bytes(8, "little")
    values = found.lookup(key)
    if values is None and flags & CREATE:
        found.update(key, _value(vm, found, value) if value else bytes(found.definition.value_size))
        values = found.lookup(key)
    return values[0].address if values else 0


@helper(108, 146, 157, 211)
def storage_delete(vm: Machine, map: int, owner: int) -> int:
    return vm.map_at(map).delete(owner.to_bytes(8, "little"))


@helper(81)
def get_local_storage(vm: Machine, map: int, flags: int) -> int:
    """The storage of the cgroup that `state.cgroup_id` says."""
    found = vm.map_at(map)
    key = vm.state.cgroup_id.to_bytes(8, "little")
    if found.lookup(key) is None:
        found.update(key, bytes(found.definition.value_size), flags & ~LOCK)
    return found.address(found.lookup(key) or [])
