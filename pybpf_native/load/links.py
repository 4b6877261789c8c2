"""Attachments: what makes a loaded program run, and stops it when it is closed.

| section | how |
|---|---|
| tracepoint | a perf event of the tracepoint's number |
| kprobe, kretprobe, ksyscall, kretsyscall | a perf event of the kprobe source |
| raw_tp | BPF_RAW_TRACEPOINT_OPEN |
| fentry, fexit, fmod_ret, tp_btf, lsm | the same without a name: the target was fixed when the program was loaded |
| xdp | a link to a network interface, which the caller names |
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable

from ..errors import KernelError, NotSupported
from ..kernel import bpf, perf
from ..kernel.sys import Fd
from ..sections import SectionDef

BPF_XDP = 37  # enum bpf_attach_type
# What the kernel puts before the name of a system call's function (CONFIG_ARCH_HAS_SYSCALL_WRAPPER).
_SYSCALL_PREFIX = {"x86_64": "__x64_", "aarch64": "__arm64_", "s390x": "__s390x_", "riscv64": "__riscv_"}


class Link:
    """An attachment that lasts until `close` (or the end of the process)."""

    def __init__(self, fd: Fd, what: str) -> None:
        self._fd = fd
        self.what = what

    def __repr__(self) -> str:
        return f"<Link {self.what}{' (closed)' if self._fd.closed else ''}>"

    def __enter__(self) -> Link:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def fileno(self) -> int:
        """The descriptor; -1 when closed."""
        return self._fd.fileno()

    def close(self) -> None:
        """Detach; a second call does nothing."""
        self._fd.close()


Maker = Callable[[], Link]


def attach(prog_fd: int, definition: SectionDef) -> Link:
    """Attach a program where its section says.

    Raises:
        KernelError: the section names no target, or the kernel refuses.
        NotSupported: this loader does not attach programs of this section.
    """
    return way(definition)(prog_fd, definition)


def way(definition: SectionDef) -> Callable[[int, SectionDef], Link]:
    """What attaches programs of this section. Raises as `attach` does where the section does not say it."""
    maker = _ATTACH.get(definition.attach)
    if not definition.attach:
        raise KernelError(f"attaching {definition.section!r}", 0, by_hand(definition))
    if maker is None:
        raise NotSupported(f"attaching {definition.section!r} with this loader")
    if not definition.target:
        raise KernelError(
            f"attaching {definition.section!r}", 0, f"name a target: {definition.section}/..., or {by_hand(definition)}"
        )
    if advice := definition.target_advice:
        raise KernelError(f"attaching {definition.section!r}", 0, f"{advice}, or {by_hand(definition)}")
    return maker


def by_hand(definition: SectionDef) -> str:
    """How a program is attached whose section does not say where."""
    if definition.attach_type == BPF_XDP:
        return "name the interface: get_program(name).attach_xdp('eth0')"
    method = {"tp": "attach_tracepoint(category, name)", "kprobe": "attach_kprobe(function)"}.get(definition.attach)
    return f"use get_program(name).{method}" if method else "this loader cannot attach programs of this section"


def attach_tracepoint(prog_fd: int, category: str, name: str) -> Link:
    """Run a program at each hit of a tracepoint, on all processes."""
    what = f"tracepoint {category}/{name}"
    return _on_event(perf.open_tracepoint(category, name), prog_fd, what)


def attach_kprobe(prog_fd: int, function: str, offset: int = 0, on_return: bool = False) -> Link:
    """Run a program at a kernel function plus `offset` bytes, or at its return."""
    what = f"{'kretprobe' if on_return else 'kprobe'} {function}"
    return _on_event(perf.open_kprobe(function, offset, on_return), prog_fd, what)


def attach_raw_tracepoint(prog_fd: int, name: str) -> Link:
    """Run a program at a raw tracepoint."""
    return Link(bpf.raw_tracepoint_open(name, prog_fd), f"raw tracepoint {name}")


def attach_xdp(prog_fd: int, interface: str, flags: int = 0) -> Link:
    """Run a program on each packet that `interface` receives.

    Raises:
        KernelError: there is no such interface, or another program is attached.
    """
    import socket  # takes longer to import than a program takes to load

    try:
        number = socket.if_nametoindex(interface)
    except (OSError, ValueError) as error:
        known = ", ".join(name for _, name in socket.if_nameindex())
        raise KernelError(f"attaching to interface {interface!r}", errno.ENODEV, f"there are {known}") from error
    return Link(bpf.link_create(prog_fd, number, BPF_XDP, f"interface {interface}", flags), f"xdp on {interface}")


def _on_event(event: Fd, prog_fd: int, what: str) -> Link:
    try:
        perf.run_program(event, prog_fd, what)
    except KernelError:
        event.close()
        raise
    return Link(event, what)


def _from_tracepoint(prog_fd: int, definition: SectionDef) -> Link:
    category, _, name = definition.target.partition("/")
    return attach_tracepoint(prog_fd, category, name)


def _from_kprobe(prog_fd: int, definition: SectionDef) -> Link:
    function, plus, offset = definition.target.partition("+")
    on_return = definition.prefix == "kretprobe"
    try:
        distance = int(offset, 0) if plus else 0
    except ValueError:
        raise KernelError(
            f"attaching {definition.section!r}", 0, f"{offset!r} is no number of bytes, as in do_exit+0x10"
        ) from None
    if distance and on_return:
        raise KernelError(f"attaching {definition.section!r}", 0, "a kretprobe has no offset")
    return attach_kprobe(prog_fd, function, distance, on_return)


def _from_syscall(prog_fd: int, definition: SectionDef) -> Link:
    prefix = _SYSCALL_PREFIX.get(os.uname().machine, "")
    return attach_kprobe(prog_fd, f"{prefix}sys_{definition.target}", 0, definition.prefix == "kretsyscall")


def _from_raw_tracepoint(prog_fd: int, definition: SectionDef) -> Link:
    return attach_raw_tracepoint(prog_fd, definition.target)


def _from_loaded_target(prog_fd: int, definition: SectionDef) -> Link:
    return Link(bpf.raw_tracepoint_open("", prog_fd, definition.section), definition.section)


_ATTACH: dict[str, Callable[[int, SectionDef], Link]] = {
    "tp": _from_tracepoint,
    "kprobe": _from_kprobe,
    "ksyscall": _from_syscall,
    "raw_tp": _from_raw_tracepoint,
    "trace": _from_loaded_target,
    "lsm": _from_loaded_target,
}
