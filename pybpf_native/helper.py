"""Helpers and constants for programs: short names, every kernel helper by its own name, and verdicts.

`from pybpf_native.helper import ktime, pid, comm, XDP_PASS, bpf_ktime_get_boot_ns`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .lang.helpers import SHORT, by_kernel_name
from .lang.types import SHORT_NAMES, Const

if TYPE_CHECKING:
    from typing import TypeAlias

    # To a type checker these are integers, so that `def f(ctx: c_void_p) -> i64: return 0` is right.
    i8: TypeAlias = int
    i16: TypeAlias = int
    i32: TypeAlias = int
    i64: TypeAlias = int
    u8: TypeAlias = int
    u16: TypeAlias = int
    u32: TypeAlias = int
    u64: TypeAlias = int

# Constants of include/uapi/linux/bpf.h and pkt_cls.h that programs return or pass.
XDP_ABORTED = 0
XDP_DROP = 1
XDP_PASS = 2
XDP_TX = 3
XDP_REDIRECT = 4
TC_ACT_UNSPEC = -1
TC_ACT_OK = 0
TC_ACT_RECLASSIFY = 1
TC_ACT_SHOT = 2
TC_ACT_PIPE = 3
TC_ACT_STOLEN = 4
TC_ACT_QUEUED = 5
TC_ACT_REPEAT = 6
TC_ACT_REDIRECT = 7
TC_ACT_TRAP = 8
SK_DROP = 0
SK_PASS = 1
BPF_ANY = 0
BPF_NOEXIST = 1
BPF_EXIST = 2
BPF_F_LOCK = 4
BPF_F_CURRENT_CPU = 0xFFFFFFFF
BPF_F_USER_STACK = 256
BPF_F_FAST_STACK_CMP = 512
BPF_F_REUSE_STACKID = 1024
BPF_RB_NO_WAKEUP = 1
BPF_RB_FORCE_WAKEUP = 2
BPF_F_NO_PREALLOC = 1
BPF_F_NO_COMMON_LRU = 2
BPF_F_RDONLY_PROG = 128
BPF_F_WRONLY_PROG = 256
BPF_F_MMAPABLE = 1024
BPF_OK = 0
BPF_DROP = 2
BPF_REDIRECT = 7

__all__ = [
    "Const",
    *SHORT,
    *SHORT_NAMES,
    *(name for name in globals() if name.isupper()),
]


def __getattr__(name: str) -> Any:
    """The tables' names, and the kernel's own helper names."""
    for table in (SHORT, SHORT_NAMES):
        if name in table:
            return table[name]
    found = by_kernel_name(name) if name.startswith("bpf_") else None
    if found is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return found
