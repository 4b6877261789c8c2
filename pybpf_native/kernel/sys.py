"""System calls: the only file that calls the C library or reads the kernel's file systems.

Everything goes through one `Door`, which tests replace (`use_door`). A door's methods return what the kernel
returned, an error as the negative errno; errors with a place and advice are made by the callers (`bpf.py`,
`perf.py`, `tracefs.py`).

cffi is used in its out-of-line ABI form. Measured on a 2-core machine, Python 3.11: `ffi.cdef` at run time
costs 55 to 70 ms (it imports pycparser), the generated `_libc.py` 2 ms, ctypes 3 to 5 ms.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..errors import KernelError, NotSupported

if TYPE_CHECKING:
    from mmap import mmap

# System call numbers by machine: bpf, perf_event_open, prctl (the kernel's syscall tables).
_NUMBERS = {
    "x86_64": (321, 298, 157),
    "aarch64": (280, 241, 167),
    "riscv64": (280, 241, 167),
    "loongarch64": (280, 241, 167),
    "s390x": (351, 331, 172),
    "ppc64le": (361, 319, 171),
    "ppc64": (361, 319, 171),
}
PR_SET_PDEATHSIG = 1
MAP_FIXED_NOREPLACE = 0x100000
BIG_ENDIAN = sys.byteorder == "big"


class Door:
    """The real kernel."""

    def __init__(self) -> None:
        from ._libc import ffi

        machine = os.uname().machine
        if machine not in _NUMBERS or sys.maxsize < 1 << 32:
            raise NotSupported(f"BPF from Python on {machine} ({sys.maxsize.bit_length() + 1}-bit Python)")
        self._bpf, self._perf, self._prctl = _NUMBERS[machine]
        self._ffi = ffi
        self._libc = ffi.dlopen(None)

    def address(self, buffer: bytes | bytearray | memoryview | mmap) -> int:
        """Where `buffer` lies in memory; the caller keeps it alive and unresized while the kernel uses it."""
        return int(self._ffi.cast("uintptr_t", self._ffi.from_buffer(buffer)))

    def bpf(self, command: int, attr: bytearray) -> int:
        """bpf(2): a descriptor or 0; -errno on failure. The kernel may write to `attr`."""
        result = int(self._libc.syscall(self._bpf, command, self.address(attr), len(attr), 0, 0))
        return result if result >= 0 else -int(self._ffi.errno)

    def perf_event_open(self, attr: bytearray, pid: int, cpu: int, flags: int) -> int:
        """perf_event_open(2) without a group: a descriptor, or -errno."""
        result = int(self._libc.syscall(self._perf, self.address(attr), pid, cpu, -1, flags))
        return result if result >= 0 else -int(self._ffi.errno)

    def ioctl(self, fd: int, request: int, argument: int) -> int:
        """ioctl(2) with a number: its result, or -errno."""
        result = int(self._libc.ioctl(fd, request, argument))
        return result if result >= 0 else -int(self._ffi.errno)

    def end_with_parent(self) -> None:
        """Have the kernel kill this process when the thread that has forked it ends (PR_SET_PDEATHSIG)."""
        self._libc.syscall(self._prctl, PR_SET_PDEATHSIG, 9, 0, 0, 0)

    def map_memory(self, fd: int, size: int, offset: int = 0, writable: bool = False) -> mmap:
        """mmap(2), shared: `size` bytes of `fd` from `offset`. Raises OSError."""
        from mmap import MAP_SHARED, PROT_READ, PROT_WRITE, mmap

        protection = PROT_READ | (PROT_WRITE if writable else 0)
        return mmap(fd, size, MAP_SHARED, protection, offset=offset)

    def map_at(self, fd: int, size: int, address: int) -> int:
        """mmap(2) at `address`, 0 for anywhere, never over what is there: where it lies now, or -errno."""
        from mmap import MAP_SHARED, PROT_READ, PROT_WRITE

        flags = MAP_SHARED | (MAP_FIXED_NOREPLACE if address else 0)
        wanted = self._ffi.cast("void *", address)
        found = self._libc.mmap(wanted, size, PROT_READ | PROT_WRITE, flags, fd, 0)
        place = int(self._ffi.cast("uintptr_t", found))
        return -int(self._ffi.errno) if place == (1 << 64) - 1 else place

    def memory(self, address: int, size: int) -> tuple[memoryview, Callable[[], None]]:
        """The bytes of what `map_at` gave, and what unmaps them, after which nobody may look at them. They are unmapped
        as well when they are forgotten, with all views of parts of them."""
        unmap = self._libc.munmap
        start = self._ffi.gc(self._ffi.cast("char *", address), lambda place: unmap(place, size))
        return memoryview(self._ffi.buffer(start, size)).cast("B"), lambda: self._ffi.release(start)

    def move_up(self, fd: int) -> int:
        """The same file at a descriptor above 2, close-on-exec; `fd` is closed."""
        from fcntl import F_DUPFD_CLOEXEC, fcntl

        try:
            return int(fcntl(fd, F_DUPFD_CLOEXEC, 3))
        finally:
            os.close(fd)

    def raise_memlock(self) -> bool:
        """Lift RLIMIT_MEMLOCK, which kernels before 5.11 charge maps and programs to; whether that changed it."""
        import resource

        before = resource.getrlimit(resource.RLIMIT_MEMLOCK)
        wanted = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        if before == wanted:
            return False
        try:
            resource.setrlimit(resource.RLIMIT_MEMLOCK, wanted)
        except (ValueError, OSError):
            return False
        return True

    def read_text(self, path: str) -> str:
        """The content of a file of procfs, sysfs or tracefs. Raises OSError."""
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()

    def read_bytes(self, path: str) -> bytes:
        """The content of a file as it is. Raises OSError."""
        with open(path, "rb") as file:
            return file.read()

    def list_directory(self, path: str) -> list[str]:
        """The names in a directory, sorted. Raises OSError."""
        return sorted(os.listdir(path))


_door: Door | None = None


def door() -> Door:
    """The door in use; the real one is opened on first use."""
    global _door
    if _door is None:
        _door = Door()
    return _door


@contextmanager
def use_door(replacement: Door) -> Iterator[Door]:
    """Send everything through `replacement` while the context lasts."""
    global _door
    before, _door = _door, replacement
    try:
        yield replacement
    finally:
        _door = before


def c_string(text: str) -> bytes:
    """A name or path as C takes it. Bytes of a file that are no text pass through (PEP 383).

    Raises:
        KernelError: it has a NUL, which would end it early, or characters that no bytes stand for.
    """
    try:
        if "\0" not in text:
            return text.encode("utf-8", "surrogateescape") + b"\0"
    except UnicodeEncodeError:
        pass
    raise KernelError(f"{text!r} cannot be the name of anything in the kernel")


def take(number: int) -> Fd:
    """Own a descriptor that the kernel has just handed out.

    One of 0 to 2 (free when a daemon closed its standard streams) is moved up: 0 means "none" in bpf_attr.
    """
    return Fd(number if number > 2 else door().move_up(number))


class Fd:
    """A file descriptor that closes itself: when told, at the end of a `with`, or when it is forgotten."""

    __slots__ = ("_number",)

    def __init__(self, number: int) -> None:
        self._number = number

    def __repr__(self) -> str:
        return f"<Fd {self._number}>" if self._number >= 0 else "<Fd closed>"

    def __enter__(self) -> Fd:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()

    @property
    def closed(self) -> bool:
        return self._number < 0

    def fileno(self) -> int:
        """The number; -1 after `close`, which every system call refuses with EBADF."""
        return self._number

    def close(self, _close: Callable[[int], None] = os.close) -> None:
        """Close it; a second call does nothing."""
        # os.close is bound here because module globals may be gone when the interpreter ends.
        number, self._number = self._number, -1
        if number >= 0:
            _close(number)
