"""perf_event_open(2): events that run a BPF program, and the per-CPU buffers that programs write to.

Source: include/uapi/linux/perf_event.h (struct perf_event_attr, version 5 of 112 bytes; PERF_EVENT_IOC_*).
"""

from __future__ import annotations

import errno
import struct

from ..errors import KernelError, NotSupported
from .hints import kernel_error
from .sys import Fd, c_string, door, take
from .tracefs import SYSFS, tracepoint_id

TYPE_SOFTWARE, TYPE_TRACEPOINT = 1, 2
COUNT_SW_BPF_OUTPUT = 10
SAMPLE_RAW = 1 << 10
FLAG_FD_CLOEXEC = 1 << 3

IOC_ENABLE, IOC_SET_BPF = 0x2400, 0x40042408

# type, size, config, sample_period, sample_type, read_format, flag bits, wakeup_events, bp_type, config1, config2
_ATTR = struct.Struct("=IIQQQQQIIQQ40x")

_KPROBE_PMU = f"{SYSFS}/bus/event_source/devices/kprobe"


def _open(attr: tuple[int, ...], pid: int, cpu: int, what: str) -> Fd:
    type, config, period, sample, wakeup, config1, config2 = attr
    try:
        packed = bytearray(_ATTR.pack(type, _ATTR.size, config, period, sample, 0, 0, wakeup, 0, config1, config2))
    except struct.error as error:
        raise KernelError(f"perf_event_open ({what})", 0, f"a number is out of range: {error}") from None
    result = door().perf_event_open(packed, pid, cpu, FLAG_FD_CLOEXEC)
    if result < 0:
        raise kernel_error("perf_event_open", -result, what)
    return take(result)


def open_tracepoint(category: str, name: str) -> Fd:
    """An event for tracepoint `category`/`name`, on all processes.

    Raises:
        KernelError: tracefs is missing, there is no such tracepoint, or the kernel forbids it.
    """
    number = tracepoint_id(category, name)
    return _open((TYPE_TRACEPOINT, number, 0, 0, 0, 0, 0), -1, 0, f"tracepoint {category}/{name}")


def open_kprobe(function: str, offset: int = 0, on_return: bool = False) -> Fd:
    """An event at kernel function `function` plus `offset` bytes, or at its return.

    Raises:
        NotSupported: the kernel has no kprobe event source.
        KernelError: there is no such function, or it may not be probed.
    """
    try:
        type = int(door().read_text(f"{_KPROBE_PMU}/type"))
        bit = int(door().read_text(f"{_KPROBE_PMU}/format/retprobe").strip().removeprefix("config:"))
    except (OSError, ValueError) as error:
        raise NotSupported("kprobes through perf_event_open", "4.17, with CONFIG_KPROBE_EVENTS") from error
    name = c_string(function)
    config = 1 << bit if on_return else 0
    what = f"{'kretprobe' if on_return else 'kprobe'} {function}"
    try:
        return _open((type, config, 0, 0, 0, door().address(name), offset), -1, 0, what)
    except KernelError as error:
        raise _explain_kprobe(error, function) from error


def _explain_kprobe(error: KernelError, function: str) -> KernelError:
    hints = {
        errno.ENOENT: f"this kernel has no function {function!r}; /proc/kallsyms lists them",
        errno.EINVAL: f"{function!r} may not be probed (see kprobes/blacklist in debugfs), or not at this offset",
        errno.EILSEQ: "no instruction starts at this offset",
    }
    return KernelError(error.command, error.errno, hints.get(error.errno, error.hint))


def open_output(cpu: int) -> Fd:
    """An event that bpf_perf_event_output on `cpu` writes raw samples to; it wakes readers at each."""
    return _open((TYPE_SOFTWARE, COUNT_SW_BPF_OUTPUT, 1, SAMPLE_RAW, 1, 0, 0), -1, cpu, f"buffer of cpu {cpu}")


def run_program(event: Fd, prog_fd: int, what: str) -> None:
    """Make `event` run a program, from now on."""
    control(event, IOC_SET_BPF, prog_fd, "PERF_EVENT_IOC_SET_BPF", what)
    control(event, IOC_ENABLE, 0, "PERF_EVENT_IOC_ENABLE", what)


def control(event: Fd, request: int, argument: int, command: str, what: str) -> None:
    """An ioctl(2) on `event`."""
    result = door().ioctl(event.fileno(), request, argument)
    if result < 0:
        raise kernel_error(command, -result, what)
