"""The kernel's trace pipe, where bpf_trace_printk writes.

Reading takes lines away for everybody, so the process keeps one reader, and lines that one call has read but not
given out are there for the next. While programs run in the interpreter, theirs are read instead (`divert`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from errno import ETIMEDOUT
from select import POLLIN, poll
from time import monotonic
from typing import Protocol, TextIO

from ..errors import FormatError, KernelError
from ..kernel.sys import Fd
from ..kernel.tracefs import open_trace_pipe

CHUNK = 1 << 16
Fields = tuple[bytes, int, int, bytes, float, bytes]


class Lines(Protocol):
    """Where lines come from."""

    def lines(self, timeout: float | None = None, limit: int | None = None) -> Iterator[bytes]:
        """Lines as they come, without line ends: `limit` of them at most, for `timeout` seconds at most."""


class TracePipe:
    """A reader of the trace pipe. root: the directory of an instance, which has a pipe of its own."""

    def __init__(self, root: str = "") -> None:
        self._fd: Fd = open_trace_pipe(root)
        self._rest = b""
        self._lines: list[bytes] = []

    def __enter__(self) -> TracePipe:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def fileno(self) -> int:
        return self._fd.fileno()

    def close(self) -> None:
        """Close it; a second call does nothing."""
        self._fd.close()

    def lines(self, timeout: float | None = None, limit: int | None = None) -> Iterator[bytes]:
        """Lines as they come, without line ends: `limit` of them at most, for `timeout` seconds at most."""
        end = None if timeout is None else monotonic() + timeout
        given = 0
        while limit is None or given < limit:
            if not self._lines and not self._read(end):
                return
            while self._lines and (limit is None or given < limit):
                given += 1
                yield self._lines.pop(0)

    def _read(self, end: float | None) -> bool:
        """Wait for complete lines until the time `end`; whether there are any."""
        waiter = poll()
        waiter.register(self._fd.fileno(), POLLIN)
        while not self._lines:
            left = None if end is None else max(0.0, end - monotonic())
            if not waiter.poll(None if left is None else left * 1000):
                return False
            try:
                data = os.read(self._fd.fileno(), CHUNK)
            except BlockingIOError:  # another reader was faster
                data = b""
            *lines, self._rest = (self._rest + data).split(b"\n")
            self._lines = [line for line in lines if line.strip()]
            if left == 0 and not self._lines:
                return False
        return True


_shared: TracePipe | None = None
_diverted: list[Lines] = []


def divert(source: Lines) -> None:
    """Read the lines of `source` from now on, until `restore`."""
    _diverted.append(source)


def restore(source: Lines) -> None:
    """Undo `divert`."""
    if source in _diverted:
        _diverted.remove(source)


def _pipe() -> Lines:
    global _shared
    if _diverted:
        return _diverted[-1]
    if _shared is None:
        _shared = TracePipe()
    return _shared


def trace_pipe(timeout: float | None = None, limit: int | None = None, file: TextIO | None = None) -> int:
    """Print the lines of the trace pipe until Ctrl-C, `timeout` seconds or `limit` lines; how many were printed.

    Raises:
        KernelError: tracefs is not mounted, or may not be read.
    """
    out = file or sys.stdout
    printed = 0
    try:
        for line in _pipe().lines(timeout, limit):
            print(line.decode("utf-8", "replace"), file=out, flush=True)
            printed += 1
    except KeyboardInterrupt:
        print("Tracing stopped.", file=out)
    return printed


def trace_fields(timeout: float | None = None) -> Fields:
    """Wait for one message: (task, pid, cpu, flags, timestamp in seconds, message); texts are bytes.

    Raises:
        KernelError: none came within `timeout` seconds; tracefs is not mounted, or may not be read.
        FormatError: the line is not one that the kernel writes.
    """
    for fields in trace_messages(timeout, 1):
        return fields
    raise KernelError("waiting for a trace message", ETIMEDOUT)


def trace_messages(timeout: float | None = None, limit: int | None = None) -> Iterator[Fields]:
    """Messages as `trace_fields` gives them, one after the other; notes about lost ones are left out."""
    given = 0
    for line in _pipe().lines(timeout):
        if line.startswith(b"CPU:"):
            continue
        yield parse_line(line)
        given += 1
        if limit is not None and given >= limit:
            return


def parse_line(line: bytes) -> Fields:
    """The fields of one line: `task-pid [cpu] flags timestamp: function: message`."""
    import re  # not wanted by programs that never trace

    found = re.match(rb"\s*(.{1,16}?)-(\d+)\s+(?:\([^)]*\)\s+)?\[(\d+)\]\s+(\S+)\s+(\d+\.\d+): (?:.*?: )?(.*)$", line)
    if found is None:
        raise FormatError(f"not a line of the kernel's trace: {line!r}", "trace_pipe")
    task, pid, cpu, flags, stamp, message = found.groups()
    return task.strip(), int(pid), int(cpu), flags, float(stamp), message


def close() -> None:
    """Close the process's reader; the next call opens a new one."""
    global _shared
    if _shared is not None:
        _shared.close()
        _shared = None
