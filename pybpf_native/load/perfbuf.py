"""The perf event array: one buffer a CPU, written by bpf_perf_event_output.

A buffer is one page of positions and then the data, written as a ring: a record may be cut in two at the end.
Records have a header (type, flags, size); a sample is a length and the bytes, padded so that the next record is
aligned; a lost record says how many samples found no room. Source: include/uapi/linux/perf_event.h.
"""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from mmap import mmap
from typing import Any

from ..errors import KernelError
from ..kernel import bpf, perf
from ..kernel.hints import kernel_error
from ..kernel.sys import Fd, door
from ..kernel.tracefs import cpus
from .ringbuf import EPOLLIN, Fence
from .stream import Decode, EventStream, Handler

HEAD, TAIL = 1024 // 8, 1032 // 8  # positions in the first page, in 8-byte words
RECORD_LOST, RECORD_SAMPLE = 2, 9
POSITIONS = 1 << 64
MAX_PAGES = 1 << 20
_HEADER = struct.Struct("=IHH")
_SIZE = struct.Struct("=I")
_LOST = struct.Struct("=QQ")

LostHandler = Callable[[int, int], object]  # gets the CPU and how many events were lost


class PerfBuffer(EventStream):
    """Buffers of `pages` pages (a power of two) for every online CPU, entered into the map behind `fd`."""

    def __init__(
        self,
        name: str,
        fd: int,
        pages: int,
        decode: Decode,
        handler: Handler | None = None,
        lost_handler: LostHandler | None = None,
    ) -> None:
        check_pages(name, pages)
        super().__init__(name, handler)
        self._map = fd
        self._lost_handler = lost_handler
        self._rings: list[_CpuRing] = []
        try:
            for cpu in cpus("online"):
                self._open(cpu, pages, decode)
        except KernelError:
            self.close()
            raise

    def _open(self, cpu: int, pages: int, decode: Decode) -> None:
        try:
            event = perf.open_output(cpu)
        except KernelError as error:
            if error.errno == errno.ENODEV:  # went offline just now
                return
            raise
        ring = _CpuRing(self.name, cpu, event, pages, decode)
        self._rings.append(ring)
        key, value = struct.pack("=I", cpu), struct.pack("=I", event.fileno())
        result = bpf.element(bpf.MAP_UPDATE_ELEM, self._map, key, value)
        if result < 0:
            raise kernel_error("BPF_MAP_UPDATE_ELEM", -result, f"perf buffer {self.name!r}, cpu {cpu}")
        perf.control(event, perf.IOC_ENABLE, 0, "PERF_EVENT_IOC_ENABLE", f"perf buffer {self.name!r}")
        self._epoll.register(event.fileno(), EPOLLIN)

    def close(self) -> None:
        """Take the buffers out of the map and unmap them; a second call does nothing."""
        if self.closed:
            return
        super().close()
        for ring in self._rings:
            # The map alone would keep the event alive; that it is gone already is no error.
            bpf.element(bpf.MAP_DELETE_ELEM, self._map, struct.pack("=I", ring.cpu), None)
            ring.close()

    def _take(self, limit: int) -> None:
        for ring in self._rings:
            lost = 0
            for event in ring.take(limit):
                if isinstance(event, _Lost):
                    lost += event.count
                else:
                    self._pending.append((ring.cpu, event))
            if lost:
                self.lost += lost
                if self._lost_handler is not None:
                    self._lost_handler(ring.cpu, lost)


def check_pages(name: str, pages: int) -> None:
    """Raises KernelError when no buffer has so many pages."""
    if not 0 < pages <= MAX_PAGES or pages & pages - 1:
        hint = f"{pages} pages: it must be a power of two, and {MAX_PAGES} at most"
        raise KernelError(f"opening perf buffer {name!r}", 0, hint)


class _Lost:
    __slots__ = ("count",)

    def __init__(self, count: int) -> None:
        self.count = count


class _CpuRing:
    """The buffer of one CPU."""

    def __init__(self, name: str, cpu: int, event: Fd, pages: int, decode: Decode) -> None:
        self.cpu = cpu
        self._event = event
        self._decode = decode
        page = os.sysconf("SC_PAGE_SIZE")
        self._page = page
        self._size = pages * page
        try:
            self._memory: mmap = door().map_memory(event.fileno(), page + self._size, writable=True)
        except OSError as error:
            event.close()
            hint = "reduce page_cnt, or raise kernel.perf_event_mlock_kb" if error.errno == errno.EPERM else ""
            raise KernelError(f"mapping perf buffer {name!r}, cpu {cpu}", error.errno or 0, hint) from error
        self._positions = memoryview(self._memory).cast("Q")
        self._fence = Fence()

    def close(self) -> None:
        self._positions.release()
        self._memory.close()
        self._event.close()

    def take(self, limit: int) -> list[Any]:
        """Up to `limit` events, and what was lost among them."""
        head, tail = self._positions[HEAD], self._positions[TAIL]
        self._fence()
        events: list[Any] = []
        while tail != head and len(events) < limit:
            kind, _, size = _HEADER.unpack_from(*self._record(tail, _HEADER.size))
            if size < _HEADER.size:
                raise KernelError(f"the perf buffer of cpu {self.cpu} is damaged: a record of {size} bytes")
            data, at = self._record(tail, size)
            tail = (tail + size) % POSITIONS
            if kind == RECORD_SAMPLE:
                length = min(_SIZE.unpack_from(data, at + _HEADER.size)[0], size - _HEADER.size - _SIZE.size)
                events.append(self._decode(data, at + _HEADER.size + _SIZE.size, length))
            elif kind == RECORD_LOST:
                events.append(_Lost(_LOST.unpack_from(data, at + _HEADER.size)[1]))
        self._fence()
        self._positions[TAIL] = tail
        return events

    def _record(self, position: int, size: int) -> tuple[Any, int]:
        """A buffer and the place in it where `size` bytes from `position` on lie in one piece."""
        start = position & self._size - 1
        if start + size <= self._size:
            return self._memory, self._page + start
        first = self._memory[self._page + start : self._page + self._size]
        return first + self._memory[self._page : self._page + start + size - self._size], 0
