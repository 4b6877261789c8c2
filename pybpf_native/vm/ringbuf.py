"""Ring buffers: records that programs reserve, fill and submit, and records that user space sends to programs.

A record takes its bytes, a header of 8, and what rounds it up to 8 (kernel/bpf/ringbuf.c); the space comes back when
user space has consumed it, in order, up to the first record that is still being written.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from ..object import MapDef
from .maps import VmMap
from .memory import Fault, Region

if TYPE_CHECKING:
    from .state import State

HEADER = 8
AVAILABLE, SIZE, CONSUMED, PRODUCED = range(4)  # what bpf_ringbuf_query answers
BUSY, SUBMITTED, DISCARDED = range(3)


class Record:
    """One reserved record."""

    __slots__ = ("region", "state")

    def __init__(self, region: Region) -> None:
        self.region = region
        self.state = BUSY

    @property
    def room(self) -> int:
        """The bytes it takes in the buffer."""
        return (len(self.region.data) + HEADER + 7) & ~7


class RingBuffer(VmMap):
    """Records in the order they were reserved."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.size = definition.max_entries  # bytes; who makes it for user space rounds up, as loaders do
        self.records: list[Record] = []
        self.produced = 0
        self.consumed = 0

    def reserve(self, size: int) -> Record | None:
        """A new record, or None when there is no room."""
        room = (size + HEADER + 7) & ~7
        if self.produced + room - self.consumed >= self.size:
            return None
        record = Record(self.state.memory.add(f"a record of ring buffer {self.name!r}", bytearray(size)))
        self.state.reserved[record.region.base] = record
        self.records.append(record)
        self.produced += room
        return record

    def output(self, data: bytes) -> int:
        """Reserve, fill and submit."""
        record = self.reserve(len(data))
        if record is None:
            return -errno.EAGAIN
        record.region.data[:] = data
        finish(self.state, record.region.base, SUBMITTED)
        return 0

    def query(self, what: int) -> int:
        """The answer to bpf_ringbuf_query; 0 for questions that it does not know."""
        answers = {
            AVAILABLE: self.produced - self.consumed,
            SIZE: self.size,
            CONSUMED: self.consumed,
            PRODUCED: self.produced,
        }
        return answers.get(what, 0)

    def consume(self) -> list[bytes]:
        """Take out the records that were submitted, up to the first one that is being written."""
        taken: list[bytes] = []
        while self.records and self.records[0].state != BUSY:
            record = self.records.pop(0)
            self.consumed += record.room
            if record.state == SUBMITTED:
                taken.append(bytes(record.region.data))
        return taken


def finish(state: State, address: int, outcome: int) -> None:
    """Submit or discard the record at `address`.

    Raises:
        Fault: it is none that is being written.
    """
    record = state.reserved.pop(address, None)
    if record is None:
        raise Fault(f"{address:#x} is not the address of a ring buffer record that is being written")
    record.state = outcome
    state.memory.drop(record.region, "it was submitted" if outcome == SUBMITTED else "it was discarded")


class UserRingBuffer(VmMap):
    """Messages from user space, which a program drains."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.messages: list[bytes] = []

    def push(self, value: bytes, flags: int = 0) -> int:
        self.messages.append(value)
        return 0
