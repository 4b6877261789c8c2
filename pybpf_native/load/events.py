"""Maps that carry events: ring buffers and perf event arrays.

What an event is: the struct that `struct_name` names; else the map's own value type; else, for a loop, the
object's struct if it has only one (a callback then gets bytes, as pylibbpf gives them).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, NoReturn

from ..btf.convert import codec_for
from ..btf.records import Codec
from ..btf.types import Struct, Union, strip_modifiers
from ..errors import KernelError
from ..maptypes import PERF_EVENT_ARRAY
from .create import max_entries
from .maps import Map
from .perfbuf import LostHandler, PerfBuffer
from .ringbuf import RingBuffer
from .stream import BATCH, Decode, EventStream, Handler

DEFAULT_PAGES = 8  # of a perf buffer, per CPU


class NoLength(KernelError, TypeError):
    """A buffer was asked for its length. `list` does so as well, and goes on when it is a TypeError."""


class EventMap(Map):
    """A ring buffer or perf event array; opened for reading on first use."""

    _stream: EventStream | None = None

    def open_perf_buffer(
        self,
        callback: Handler,
        struct_name: str = "",
        page_cnt: int = DEFAULT_PAGES,
        lost_callback: LostHandler | None = None,
    ) -> EventMap:
        """Have `poll` and `consume` call `callback(cpu, event)` for each event.

        lost_callback: called with the CPU and the number of events that found no room. page_cnt: pages a CPU,
        a power of two. Returns the map itself.
        """
        self._open(self._event_codec(struct_name, guess=False), callback, page_cnt, lost_callback)
        return self

    def open_ring_buffer(self, callback: Callable[[Any], object], struct_name: str = "") -> EventMap:
        """Call `callback(event)` for each event at `poll` and `consume`. Returns the map itself."""
        self._open(self._event_codec(struct_name, guess=True), lambda cpu, event: callback(event))
        return self

    def poll(self, timeout_ms: int = -1) -> int:
        """Wait up to `timeout_ms` milliseconds (-1: forever), then give all events to the callback; how many."""
        return self._opened().poll(timeout_ms)

    def consume(self) -> int:
        """Give the events that are there to the callback; how many."""
        return self._opened().consume()

    @property
    def lost(self) -> int:
        """Events that found no room in a perf buffer so far. A ring buffer tells its writer instead."""
        return self._stream.lost if self._stream else 0

    def stream(self) -> EventStream:
        """The buffer itself, opened if it was not."""
        if self._stream is None:
            self._open(self._event_codec(self._value_struct, guess=True), None)
        return self._opened()

    def __iter__(self) -> Iterator[Any]:
        return iter(self.stream())

    def __len__(self) -> NoReturn:
        raise NoLength(f"map {self.name!r} has no keys, and no length", 0, "its events are read in a loop")

    def __bool__(self) -> bool:
        return True  # it has no length

    def __aiter__(self) -> AsyncIterator[Any]:
        return aiter(self.stream())

    def events(self, timeout: float | None = None) -> Iterator[Any]:
        """The events as they come; ends when `timeout` seconds pass without one."""
        return self.stream().events(timeout)

    def batches(self, timeout: float | None = None, size: int = BATCH) -> Iterator[list[Any]]:
        """The events in lists; ends when `timeout` seconds pass without one."""
        return self.stream().batches(timeout, size)

    def close(self) -> None:
        """Close the buffer and the map."""
        if self._stream is not None:
            self._stream.close()
        super().close()

    def _open(
        self, codec: Codec | None, handler: Handler | None, pages: int = DEFAULT_PAGES, lost: LostHandler | None = None
    ) -> None:
        if self._stream is not None:
            self._stream.close()
        if self.definition.type == PERF_EVENT_ARRAY:
            self._stream = PerfBuffer(self.name, self.fileno(), pages, decoder(codec), handler, lost)
        else:
            size = max_entries(self.definition)
            self._stream = RingBuffer(self.name, self.fileno(), size, decoder(codec), handler)

    def _opened(self) -> EventStream:
        if self._stream is None:
            raise KernelError(f"buffer {self.name!r} is not open", 0, "call open_perf_buffer or open_ring_buffer first")
        return self._stream

    def _event_codec(self, struct_name: str, guess: bool) -> Codec | None:
        if struct_name:
            return self.structs.find(struct_name)
        value = strip_modifiers(self.definition.value_type)
        sent = self.definition.event_type if guess else None
        for type in (value, sent):
            if isinstance(type, Struct) and not isinstance(type, Union):
                return codec_for(type, type.size)
        return self.structs.only() if guess and sent is None else None


def decoder(codec: Codec | None) -> Decode:
    """Decodes what is long enough as `codec` says, everything else to bytes."""
    if codec is None:
        return _bytes
    size, decode = codec.size, codec.decode
    return lambda data, at, length: decode(data, at) if length >= size else bytes(data[at : at + length])


def _bytes(data: Any, at: int, length: int) -> bytes:
    return bytes(data[at : at + length])
