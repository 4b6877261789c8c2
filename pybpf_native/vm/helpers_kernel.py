"""Helpers that ask the kernel for facts: time, processes, processors, random numbers, foreign memory."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from .helpers import helper, kfunc, s32
from .memory import Fault, Region

if TYPE_CHECKING:
    from .machine import Machine

JIFFY = 4_000_000  # nanoseconds, for a kernel of 250 Hz


@helper(5, 125, 160, 208)
def ktime_get_ns(vm: Machine) -> int:
    return vm.state.clock()


@helper(118)
def jiffies64(vm: Machine) -> int:
    return vm.state.clock() // JIFFY


@helper(7)
def get_prandom_u32(vm: Machine) -> int:
    try:
        return vm.state.random.getrandbits(32)
    except StopIteration:
        raise Fault("state.random has no more numbers: give more, or a random.Random") from None


@helper(8)
def get_smp_processor_id(vm: Machine) -> int:
    return vm.state.cpu


@helper(42)
def get_numa_node_id(vm: Machine) -> int:
    return vm.state.numa_node


@helper(14)
def get_current_pid_tgid(vm: Machine) -> int:
    return vm.state.tgid << 32 | vm.state.pid


@helper(15)
def get_current_uid_gid(vm: Machine) -> int:
    return vm.state.gid << 32 | vm.state.uid


@helper(16)
def get_current_comm(vm: Machine, to: int, size: int) -> int:
    size &= 0xFFFFFFFF
    if not size:
        return -errno.EINVAL
    vm.state.memory.put(to, vm.state.comm[: size - 1], size)
    return 0


@helper(35, 158)
def get_current_task(vm: Machine) -> int:
    """There always is one; of one that the user has not made nothing is known but its address."""
    if not vm.state.task:
        made = vm.state.memory.add("the current task, which machine.state.task says", bytearray(), writable=False)
        made.foreign = True
        vm.state.task = made.address
    return vm.state.task


@helper(80)
def get_current_cgroup_id(vm: Machine) -> int:
    return vm.state.cgroup_id


@helper(4, 112, 113)
def probe_read(vm: Machine, to: int, size: int, source: int) -> int:
    """Bytes from anywhere: what is no memory of the machine is as an address the kernel cannot read."""
    size &= 0xFFFFFFFF
    try:
        data = vm.state.memory.read(source, size)
    except Fault:
        vm.state.memory.put(to, b"", size)
        return -errno.EFAULT
    vm.state.memory.write(to, data)
    return 0


@helper(45, 114, 115)
def probe_read_str(vm: Machine, to: int, size: int, source: int) -> int:
    """A text with its NUL; returns the length with it."""
    size &= 0xFFFFFFFF
    if not size:
        return 0
    try:
        text = vm.state.memory.text(source, size - 1)
    except Fault:
        vm.state.memory.put(to, b"", size)
        return -errno.EFAULT
    vm.state.memory.write(to, text + b"\0")
    return len(text) + 1


@helper(148)
def copy_from_user(vm: Machine, to: int, size: int, source: int) -> int:
    return probe_read(vm, to, size, source)


@kfunc("bpf_rcu_read_lock", "bpf_rcu_read_unlock", "bpf_preempt_disable", "bpf_preempt_enable")
def nothing(vm: Machine) -> int:
    """One program runs at a time, so there is nobody to keep out."""
    return 0


@kfunc("bpf_rdonly_cast", "bpf_cast_to_kern_ctx")
def same(vm: Machine, address: int) -> int:
    return address


@kfunc("bpf_iter_num_new")
def iter_num_new(vm: Machine, iterator: int, start: int, end: int) -> int:
    """The iterator holds the number before the next one, and the end (struct bpf_iter_num_kern)."""
    first, last = (s32(word) for word in (start, end))
    error = -errno.EINVAL if first > last else -errno.E2BIG if last - first > 1 << 23 else 0
    first, last = (0, 0) if error else (first - 1, last)
    memory = vm.state.memory
    if iterator in vm.state.iterators:
        raise Fault("bpf_iter_num_new of an iterator that is in use")
    vm.state.iterators[iterator] = memory.add("the number of an iterator", bytearray(4), writable=False)
    memory.stores[32](iterator, first)
    memory.stores[32](iterator + 4, last)
    return error


def _iterator(vm: Machine, iterator: int) -> Region:
    number = vm.state.iterators.get(iterator)
    if number is None:
        raise Fault(f"{iterator:#x} is not the address of an iterator that is in use")
    return number


@kfunc("bpf_iter_num_next")
def iter_num_next(vm: Machine, iterator: int) -> int:
    """The address of the number, which the next one is written over."""
    number, memory = _iterator(vm, iterator), vm.state.memory
    current, end = (s32(memory.loads[32](iterator + at)) for at in (0, 4))
    if current + 1 >= end:
        memory.stores[64](iterator, 0)
        return 0
    memory.stores[32](iterator, current + 1)
    number.data[:] = memory.read(iterator, 4)
    return number.address


@kfunc("bpf_iter_num_destroy")
def iter_num_destroy(vm: Machine, iterator: int) -> int:
    vm.state.memory.drop(_iterator(vm, iterator), "its iterator was destroyed")
    del vm.state.iterators[iterator]
    vm.state.memory.stores[64](iterator, 0)
    return 0
