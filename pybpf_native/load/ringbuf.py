"""The BPF ring buffer, read through shared memory.

Two mappings: a page with the consumer's position, which we write, and behind it a page with the producer's
position, then the data twice in a row, so that a record is never cut in two. A record is a header of 8 bytes
(length and two flags, page offset) and the data, padded to 8. The length is published before the record is
complete, with the busy flag set; reading stops there. A position only grows; its low bits are the place in the data.
Source: the kernel's Documentation/bpf/ringbuf.rst.

Ordering: what is read after a position or a header must not be older than it. x86-64 orders loads; elsewhere the
release and acquire of a lock stand between them (one pair for a batch of records, as headers are gathered first).
"""

from __future__ import annotations

import os
import struct
from _thread import allocate_lock

from ..errors import KernelError
from ..kernel.sys import door
from .stream import Decode, EventStream, Handler

HEADER = 8
BUSY, DISCARDED = 1 << 31, 1 << 30
LENGTH = DISCARDED - 1
POSITIONS = 1 << 64
EPOLLIN = 1
_ORDERED = os.uname().machine == "x86_64"
_LENGTH = struct.Struct("=I").unpack_from


class Fence:
    """Keeps loads on its two sides in order: a store-release of a lock's word, then a load-acquire of the same."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = allocate_lock()
        self._lock.acquire()

    def __call__(self) -> None:
        if not _ORDERED:
            self._lock.release()
            self._lock.acquire()


class RingBuffer(EventStream):
    """The ring buffer of `size` bytes behind map descriptor `fd`. One thread reads it at a time."""

    def __init__(self, name: str, fd: int, size: int, decode: Decode, handler: Handler | None = None) -> None:
        super().__init__(name, handler)
        self._decode = decode
        self._mask = size - 1
        self._page = os.sysconf("SC_PAGE_SIZE")
        try:
            self._own = door().map_memory(fd, self._page, writable=True)
            self._data = door().map_memory(fd, self._page + 2 * size, self._page)
        except OSError as error:
            self._epoll.close()
            raise KernelError(f"mapping ring buffer {name!r}", error.errno or 0) from error
        self._consumed = memoryview(self._own).cast("Q")
        self._produced = memoryview(self._data).cast("Q")
        self._fence = Fence()
        self._epoll.register(fd, EPOLLIN)

    def close(self) -> None:
        """Unmap it; a second call does nothing."""
        if self.closed:
            return
        super().close()
        self._consumed.release()
        self._produced.release()
        self._own.close()
        self._data.close()

    def _take(self, limit: int) -> None:
        while not self._pending:
            records, position = self._complete(limit)
            if not records:
                return
            self._fence()
            for at, length in records:
                if not length & DISCARDED:
                    self._pending.append((0, self._decode(self._data, at + HEADER, length)))
            self._consumed[0] = position

    def _complete(self, limit: int) -> tuple[list[tuple[int, int]], int]:
        """(offset in the mapping, length with flag) of up to `limit` complete records, and the position after them."""
        position, end = self._consumed[0], self._produced[0]
        self._fence()
        records: list[tuple[int, int]] = []
        while position != end and len(records) < limit:
            at = self._page + (position & self._mask)
            length = _LENGTH(self._data, at)[0]
            if length & BUSY:
                break
            records.append((at, length))
            position = (position + _padded(length)) % POSITIONS
        return records, position


def _padded(length: int) -> int:
    """The bytes a record takes, from its length field."""
    return ((length & LENGTH) + HEADER + 7) & ~7
