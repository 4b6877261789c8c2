"""Helpers and constants for programs: short names, every kernel helper by its own name, and verdicts.

`from pybpf_native.helper import ktime, pid, comm, XDP_PASS, bpf_ktime_get_boot_ns`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .lang.helpers import CONSTANTS, SHORT, by_kernel_name
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

__all__ = ["Const", *SHORT, *CONSTANTS, *SHORT_NAMES]


def __getattr__(name: str) -> Any:
    """The tables' names, and the kernel's own helper names."""
    for table in (SHORT, CONSTANTS, SHORT_NAMES):
        if name in table:
            return table[name]
    found = by_kernel_name(name) if name.startswith("bpf_") else None
    if found is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return found
