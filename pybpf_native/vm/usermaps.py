"""Maps of the interpreter as the loader's maps are: the same mappings and buffers, over commands of our own.

A buffer has nobody who sends to it while its reader waits, so waiting ends at once and a loop over the events ends with
the last of them; `async for` waits, as another task may run programs.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from ..btf.convert import codec_for
from ..btf.records import Codec
from ..kernel import bpf
from ..load.events import DEFAULT_PAGES, EventMap, decoder
from ..load.maps import Map
from ..load.perfbuf import LostHandler, check_pages
from ..load.ringbuf import EPOLLIN
from ..load.stream import BATCH, Decode, EventStream, Handler
from ..load.structs import Structs
from .commands import Handles, element, pairs
from .mapkinds import OwnedStorage, PerfArray
from .maps import VmMap
from .ringbuf import RingBuffer, UserRingBuffer
from .views import message, told

OWNER = 8  # bytes of an address, which is the key of local storage; user space of the kernel has descriptors


class UserMap(Map):
    """`made` as user space sees it."""

    def __init__(self, made: VmMap, handles: Handles, structs: Structs) -> None:
        super().__init__(made.definition, handles.add(made), structs, made.cpus)
        self.made = made
        self._handles = handles
        self._batches = True
        if isinstance(made, OwnedStorage):
            self._keys = codec_for(None, OWNER)

    def _element(self, command: int, key: bytes | None, value: bytearray | bytes | None = None, flags: int = 0) -> int:
        if self._fd.closed:
            return -errno.EBADF
        with told():
            return element(self.made, self._handles, command, key, value, flags)

    def push(self, value: Any, flags: int = bpf.ANY) -> None:
        """Put a value into a queue, stack or bloom filter, a message into a user ring buffer."""
        if isinstance(self.made, UserRingBuffer):
            self.made.push(message(self.made, value))
        else:
            super().push(value, flags)

    def _chunks(self) -> Iterator[tuple[bytes, memoryview]]:
        if self._fd.closed:
            self._check(-errno.EBADF, "BPF_MAP_LOOKUP_BATCH")
        return pairs(self.made, self._handles)


class UserEvents(UserMap, EventMap):
    """A ring buffer or perf event array."""

    made: RingBuffer | PerfArray

    def notify(self) -> None:
        """Wake who waits for events, when there are any."""
        sent = self.made.sent if isinstance(self.made, PerfArray) else self.made.records
        if sent and isinstance(self._stream, UserStream) and not self._stream.closed:
            self._stream.notify()

    def _open(
        self, codec: Codec | None, handler: Handler | None, pages: int = DEFAULT_PAGES, lost: LostHandler | None = None
    ) -> None:
        check_pages(self.name, pages)
        if self._stream is not None:
            self._stream.close()
        self._stream = UserStream(self.name, self._sent, decoder(codec), handler)

    def _sent(self) -> list[tuple[int, bytes]]:
        """Takes out what programs have sent: CPU and bytes."""
        if isinstance(self.made, RingBuffer):
            return [(0, data) for data in self.made.consume()]
        sent, self.made.sent[:] = list(self.made.sent), []
        return sent


class UserStream(EventStream):
    """The events that `take` gives, (CPU, bytes) each."""

    def __init__(
        self, name: str, take: Callable[[], list[tuple[int, bytes]]], decode: Decode, handler: Handler | None
    ) -> None:
        super().__init__(name, handler)
        self._sent = take
        self._decode = decode
        self._signal = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._epoll.register(self._signal, EPOLLIN)
        self.notify()  # of what was sent before

    def notify(self) -> None:
        """Make `fileno` readable."""
        os.eventfd_write(self._signal, 1)

    def wait(self, timeout: float | None = None) -> bool:
        """Whether there are events."""
        return self._more(BATCH)

    def close(self) -> None:
        """Give the buffer back; a second call does nothing."""
        if not self.closed:
            super().close()
            os.close(self._signal)

    def _take(self, limit: int) -> None:
        with suppress(BlockingIOError):  # nobody was woken
            os.eventfd_read(self._signal)
        self._pending += [(cpu, self._decode(data, 0, len(data))) for cpu, data in self._sent()]
