"""What ring buffers and perf buffers have in common: waiting, callbacks, iteration.

A stream gives its events to a callback (`poll`, `consume`) or one after the other (`for event in stream`, also
`async for`, and `batches`). Events that were taken from the kernel and not given out yet, because a loop was left,
are given out first by whatever comes next.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from select import epoll
from typing import TYPE_CHECKING, Any

from ..errors import KernelError

if TYPE_CHECKING:
    from asyncio import Future

# Makes a Python value of an event: buffer, byte offset, length in bytes.
Decode = Callable[[Any, int, int], Any]
Handler = Callable[[int, Any], object]  # gets the CPU (0 for a ring buffer) and the event

BATCH = 1024  # events taken from the kernel at once
MAX_CONSUMED = 64 * BATCH
LONGEST_WAIT = (1 << 31) / 1000 - 1  # seconds; epoll takes 31 bits of milliseconds


class EventStream:
    """Base class; `_take` is what the two kinds of buffers do themselves."""

    def __init__(self, name: str, handler: Handler | None) -> None:
        self.name = name
        self.lost = 0
        self._handler = handler
        self._epoll = epoll()
        self._pending: deque[tuple[int, Any]] = deque()

    def __enter__(self) -> EventStream:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _take(self, limit: int) -> None:
        """Move up to about `limit` events from the kernel to `_pending`, without waiting."""
        raise NotImplementedError

    def fileno(self) -> int:
        """A descriptor that is readable when there are events."""
        return self._epoll.fileno()

    def close(self) -> None:
        """Give the buffer back, and what was taken from it and not given out."""
        self._pending.clear()
        self._epoll.close()

    @property
    def closed(self) -> bool:
        return self._epoll.closed

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for events, at most `timeout` seconds (None: forever); whether there are any."""
        if self._pending:
            return True
        self._check_open()
        try:
            return bool(self._epoll.poll(None if timeout is None else min(timeout, LONGEST_WAIT)))
        except (OSError, ValueError):
            self._check_open()  # another thread has closed it
            raise

    def poll(self, timeout_ms: int = -1) -> int:
        """Wait up to `timeout_ms` milliseconds (-1: forever), then give all events to the callback; how many."""
        self.wait(None if timeout_ms < 0 else timeout_ms / 1000)
        return self.consume()

    def consume(self) -> int:
        """Give the events that are there to the callback; how many.

        An exception of the callback comes through; the events behind it stay for the next call. A callback that
        causes events itself does not keep this going: MAX_CONSUMED are handled at most. One that closes the
        buffer gets no more of them.
        """
        self._check_open()
        handler = self._handler
        if handler is None:
            raise KernelError(f"buffer {self.name!r} has no callback", 0, "open it with one, or iterate over the map")
        count = 0
        while count < MAX_CONSUMED and self._more(BATCH):
            while self._pending:
                count += 1
                handler(*self._pending.popleft())
            if self.closed:
                break
        return count

    def __iter__(self) -> Iterator[Any]:
        return self.events()

    def events(self, timeout: float | None = None) -> Iterator[Any]:
        """The events as they come; ends when `timeout` seconds pass without one (None: never)."""
        while self.wait(timeout):
            self._more(BATCH)
            while self._pending:
                yield self._pending.popleft()[1]

    def batches(self, timeout: float | None = None, size: int = BATCH) -> Iterator[list[Any]]:
        """The events in lists of up to `size`, each as soon as there is one event; ends as `events` does."""
        while self.wait(timeout):
            self._more(size)
            batch = [self._pending.popleft()[1] for _ in range(min(size, len(self._pending)))]
            if batch:
                yield batch

    async def __aiter__(self) -> AsyncIterator[Any]:
        import asyncio

        loop = asyncio.get_running_loop()
        while True:
            while self._more(BATCH):
                while self._pending:
                    yield self._pending.popleft()[1]
            ready: Future[None] = loop.create_future()
            loop.add_reader(self.fileno(), _finish, ready)
            try:
                await ready
            finally:
                loop.remove_reader(self.fileno())

    def _more(self, limit: int) -> bool:
        if not self._pending:
            self._check_open()
            try:
                self._take(limit)
            except ValueError:
                self._check_open()  # another thread has closed it, and its memory is gone
                raise
        return bool(self._pending)

    def _check_open(self) -> None:
        if self._epoll.closed:
            raise KernelError(f"buffer {self.name!r} is closed")


def _finish(ready: Future[None]) -> None:
    if not ready.done():
        ready.set_result(None)
