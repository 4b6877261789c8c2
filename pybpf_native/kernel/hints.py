"""Advice for the errors that the kernel gives without words."""

from __future__ import annotations

import errno
import os

from ..errors import KernelError
from .sys import door

ENOTSUPP = 524  # the kernel's own "not supported", which never got a place in errno.h

_ANY = {
    errno.ENOSYS: "this kernel was built without CONFIG_BPF_SYSCALL, or a seccomp filter hides bpf(2)",
    errno.EMFILE: "too many open descriptors: raise the limit (ulimit -n), or close objects that are done",
    errno.EBADF: "it is closed already",
    ENOTSUPP: "the kernel does not support this for this kind of map or program (error 524, ENOTSUPP)",
}
_BY_COMMAND = {
    ("BPF_MAP_CREATE", errno.EINVAL): "this kernel does not know the map type, or not with these sizes and flags",
    ("BPF_MAP_CREATE", errno.E2BIG): "the map is too large: reduce max_entries or the sizes of key and value",
    ("BPF_MAP_CREATE", errno.ENOMEM): "not enough memory for the map: reduce max_entries",
    ("BPF_MAP_UPDATE_ELEM", errno.E2BIG): "the map is full, or the index is past its end: raise max_entries",
    ("BPF_MAP_UPDATE_ELEM", errno.ENOENT): "there is no such entry, and this map makes none",
    ("BPF_MAP_UPDATE_ELEM", errno.EPERM): "the map is read-only",
    ("BPF_MAP_DELETE_ELEM", errno.EINVAL): "entries of an array cannot be deleted; write zero instead",
    ("BPF_PROG_LOAD", errno.E2BIG): "the program is too long for this kernel (4096 instructions without privileges)",
    ("BPF_PROG_TEST_RUN", errno.EINVAL): "the input is too short for this program type (14 bytes for a packet), "
    "or a field of the context may not be set",
    ("BPF_PROG_TEST_RUN", errno.EINTR): "a signal came between two runs; the runs before it were made",
    ("BPF_PROG_TEST_RUN", ENOTSUPP): "the kernel cannot run programs of this type by hand",
    ("BPF_OBJ_PIN", errno.EEXIST): "something is pinned there already",
    ("BPF_OBJ_PIN", errno.EPERM): "the path is not in a BPF file system: mount -t bpf bpf /sys/fs/bpf",
    ("BPF_OBJ_PIN", errno.ENOENT): "there is no such directory: mount -t bpf bpf /sys/fs/bpf makes the usual one",
    ("BPF_OBJ_GET", errno.ENOENT): "nothing is pinned there",
    ("BPF_LINK_CREATE", errno.EBUSY): "another program is attached there already",
    ("BPF_LINK_CREATE", errno.ENODEV): "there is no such network interface",
    ("BPF_RAW_TRACEPOINT_OPEN", errno.ENOENT): "there is no such raw tracepoint; "
    "their names are those below events/<category>/ in tracefs",
    ("perf_event_open", errno.EACCES): "kernel.perf_event_paranoid forbids it: run as root or with CAP_PERFMON",
}
# What the kernel answers where BPF is not for us, as opposed to where something is wrong with a program.
NOT_ALLOWED = (errno.EPERM, errno.EACCES, errno.ENOSYS)
WITHOUT = 'BPF(engine="vm") runs programs in the interpreter instead, on events that you make up'
_PRIVILEGED = ("BPF_MAP_CREATE", "BPF_PROG_LOAD", "BPF_BTF_LOAD", "BPF_LINK_CREATE", "BPF_RAW_TRACEPOINT_OPEN")
_UNPRIVILEGED_KNOB = "/proc/sys/kernel/unprivileged_bpf_disabled"


def kernel_error(command: str, number: int, what: str = "", hint: str = "") -> KernelError:
    """The error for `command` that failed with errno `number` on `what` (a name for people)."""
    hint = hint or _BY_COMMAND.get((command, number)) or _ANY.get(number, "")
    if number == errno.EPERM and (command in _PRIVILEGED or not hint):
        hint = _privilege_hint()
    if number in NOT_ALLOWED and hint and command in (*_PRIVILEGED, "perf_event_open"):
        hint += f"; {WITHOUT}"
    return KernelError(f"{command} ({what})" if what else command, number, hint)


def _privilege_hint() -> str:
    if os.geteuid() == 0:
        return (
            "root is not enough here: a container without CAP_BPF and CAP_PERFMON (or CAP_SYS_ADMIN), a seccomp "
            "filter, or the kernel's lockdown forbids it; before Linux 5.11 also RLIMIT_MEMLOCK (ulimit -l)"
        )
    hint = "run it as root, or give Python CAP_BPF and CAP_PERFMON (and CAP_NET_ADMIN for network programs)"
    try:
        setting = door().read_text(_UNPRIVILEGED_KNOB).strip()
    except OSError:
        return hint
    return f"{hint}; kernel.unprivileged_bpf_disabled is {setting}"
