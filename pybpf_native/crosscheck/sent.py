"""What programs send to user space while they run in the kernel: events through buffers, lines, text on streams."""

from __future__ import annotations

import os
from collections.abc import Iterator

from ..errors import KernelError
from ..kernel import bpf
from ..kernel.sys import Fd
from ..load.collection import Collection
from ..load.events import EventMap
from ..load.maps import Map
from ..load.programs import Program
from ..load.relocate import reachable
from ..maptypes import PERF_EVENT_ARRAY, RINGBUF
from ..object import Extern, MapDef
from .printed import Printed

PAGES = 16  # of a perf buffer, per CPU; it is emptied after each run
STREAMS = (1, 2)  # what programs print, and what the kernel says of them
STREAM_FUNCTION = "bpf_stream_vprintk"  # what its name begins with
_CHUNK = 1 << 16
LOST = "events lost"


class Sent:
    """Hears the buffers of a collection, and what `printed` hears, until it is closed.

    events: map name -> its events from the first on, (CPU, bytes) of a perf buffer, bytes of a ring buffer; notes: what
    is not heard, and why."""

    def __init__(self, collection: Collection, printed: Printed | None) -> None:
        self.events: dict[str, list[object]] = {}
        self.notes: list[str] = []
        self._printed = printed
        self._buffers: list[EventMap] = []
        for made in collection.maps.values():
            if made.definition.type in (RINGBUF, PERF_EVENT_ARRAY):
                self._open(made)

    def _open(self, made: Map) -> None:
        sent: list[object] = []
        buffer = EventMap(plain(made.definition), Fd(os.dup(made.fileno())))
        try:
            if made.definition.type == RINGBUF:
                buffer.open_ring_buffer(sent.append)
            else:
                # A record is a whole number of words; what is behind its data comes from the buffer.
                buffer.open_perf_buffer(
                    lambda cpu, event: sent.append((cpu, event)), "", PAGES, lambda cpu, count: sent.append((cpu, LOST))
                )
        except KernelError as error:
            buffer.close()
            self.notes.append(f"the events of map {made.name!r} are not compared: {error}")
            return
        self._buffers.append(buffer)
        self.events[made.name] = sent

    def __enter__(self) -> Sent:
        return self

    def __exit__(self, *error: object) -> None:
        for buffer in self._buffers:
            buffer.close()

    def take(self, program: Program) -> tuple[bytes, ...]:
        """What a run of `program` has printed; its events are in `events` then."""
        for buffer in self._buffers:
            buffer.consume()
        lines = self._printed.take() if self._printed is not None else ()
        return (*lines, *_streamed(program))


def _streamed(program: Program) -> Iterator[bytes]:
    if not any(name.startswith(STREAM_FUNCTION) for name in _functions(program)):
        return
    for stream in STREAMS:
        said, buffer = bytearray(), bytearray(_CHUNK)
        while size := bpf.prog_stream_read(program.fileno(), stream, buffer, f"program {program.name!r}"):
            said += buffer[:size]
        yield from bytes(said).splitlines()


def _functions(program: Program) -> Iterator[str]:
    """The kernel functions that it may call."""
    for function in reachable(program.function):
        yield from (insn.sym.name for insn in function.insns if isinstance(insn.sym, Extern))


def plain(definition: MapDef) -> MapDef:
    """The definition without its types."""
    found = MapDef(definition.name)
    for name in ("type", "key_size", "value_size", "max_entries"):
        setattr(found, name, getattr(definition, name))
    return found
