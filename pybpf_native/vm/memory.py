"""Memory of the interpreter: regions apart from each other in a sparse 64-bit address space.

Every object that a program may point to (a stack frame, the context, the packet, one value of a map, one record of a
ring buffer, a section of globals) is a `Region` of its own. Its address has the region's number in the upper 32 bits
and the offset in the lower ones, so pointers are plain numbers, and arithmetic on them needs no care. Only even numbers
are given out: a pointer a little before a region has the number below it, which belongs to nobody, and the
error can still name the region that was meant.

A load or store looks up the region and checks bounds, permission and, for stacks, that the bytes have been written.
A region that has gone (a frame that returned, a record that was submitted) leaves its name behind for the error.
"""

from __future__ import annotations

import struct
from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

LOW = 0xFFFFFFFF
MASK64 = (1 << 64) - 1
FORMATS = {8: "B", 16: "H", 32: "I", 64: "Q"}
# The number of the first region: null and small numbers point nowhere, and no time in nanoseconds (24 years of uptime,
# or a date of our days) looks like a pointer.
FIRST = 0x0ABC_D000
LOWEST = FIRST << 32  # what is below is no pointer
MAX_GONE = 1 << 12  # names of regions that have gone, kept for errors
MAX_HELD = 1 << 30  # bytes of all regions together
OVERHEAD = 256  # bytes that a region takes besides its content
UNWRITTEN = "has not been written"
MAX_TEXT = 1 << 16  # bytes that a NUL-terminated text is searched for its end


class Fault(Exception):
    """What a running program did wrong; the machine makes a `VmError` of it, with the place in the program."""

    def __init__(self, what: str, region: str = "", offset: int | None = None) -> None:
        self.what = what
        self.region = region
        self.offset = offset
        super().__init__(what)


class Fields(Protocol):
    """A context's members that are no plain memory: pointers, and what may not be written."""

    def load(self, at: int, size: int) -> int | None:
        """The value of the member at `at`, or None where the bytes of the region are the answer."""

    def check_store(self, at: int, size: int) -> None:
        """Raises Fault when a program may not write there."""


class Region:
    """`data[low:high]` may be accessed at `base + low` to `base + high`.

    written: for a stack, one byte for each of `data`, 1 where it has been written; else None. foreign: memory of the
    kernel, whose addresses are mere numbers to a program.
    """

    __slots__ = ("base", "data", "fields", "foreign", "high", "low", "name", "writable", "written")

    def __init__(self, name: str, base: int, data: bytearray, writable: bool) -> None:
        self.name = name
        self.base = base
        self.data = data
        self.low = 0
        self.high = len(data)
        self.writable = writable
        self.written: bytearray | None = None
        self.fields: Fields | None = None
        self.foreign = False

    def __repr__(self) -> str:
        return f"<Region {self.name} {self.base:#x}+{self.low}..{self.high}>"

    @property
    def address(self) -> int:
        """Of the first byte that may be accessed."""
        return self.base + self.low


def _no_leak(value: int, where: str) -> None:
    """Nobody wants to know."""


Load = Callable[[int], int]
Store = Callable[[int, int], None]


class Memory:
    """All regions of one machine. `order` is "<" or ">", the byte order of loads and stores."""

    def __init__(self, order: str = "<") -> None:
        self.order = order
        self.regions: dict[int, Region] = {}
        self._next = FIRST
        self._held = 0
        self._gone: OrderedDict[int, tuple[str, str]] = OrderedDict()  # which forgets its oldest at once
        self.on_leak: Callable[[int, str], None] = _no_leak
        self.null_note = ""  # what the kernel does with null pointers in programs like the one that runs
        self.loads: dict[int, Load] = {bits: self._loader(bits) for bits in FORMATS}
        self.stores: dict[int, Store] = {bits: self._storer(bits) for bits in FORMATS}

    # -- regions

    def add(self, name: str, data: bytearray, *, writable: bool = True) -> Region:
        """A new region with `data` as its content, which is shared and not copied.

        Raises:
            Fault: there is too much memory.
        """
        self._held += len(data) + OVERHEAD
        if self._held > MAX_HELD:
            raise Fault(f"no memory for {name}: {MAX_HELD >> 20} MiB are allowed for a machine")
        number = self._next
        self._next = number + 2
        region = Region(name, number << 32, data, writable)
        self.regions[number] = region
        return region

    def add_stack(self, name: str, size: int) -> Region:
        """A region whose bytes have to be written before they are read."""
        region = self.add(name, bytearray(size))
        region.written = bytearray(size)
        return region

    def drop(self, region: Region, why: str) -> None:
        """Take a region away; `why` completes "... is used after" in the error of who still points to it."""
        number = region.base >> 32
        if self.regions.pop(number, None) is not None:
            self._held -= len(region.data) + OVERHEAD
            self._gone[number] = region.name, why
            if len(self._gone) > MAX_GONE:
                self._gone.popitem(last=False)

    def since(self, number: int) -> list[Region]:
        """The regions that were made after `mark` gave `number`."""
        return [self.regions[one] for one in range(number, self._next, 2) if one in self.regions]

    def mark(self) -> int:
        """The number that the next region gets."""
        return self._next

    def pointed(self, value: int) -> Region | None:
        """The program's memory that `value` is an address of, if it is one."""
        region = self.regions.get(value >> 32) if value >= LOWEST else None
        return None if region is None or region.foreign else region

    def is_there(self, address: int) -> bool:
        """Whether `address` is in or beside some memory of the machine."""
        return address >> 32 in self.regions

    def check_leaks(self, data: bytes, where: str) -> None:
        """Report the words of `data` that are pointers; it is about to be kept in `where`."""
        whole = len(data) & ~7
        if whole:
            for (word,) in struct.iter_unpack(self.order + "Q", data[:whole]):
                if word >= LOWEST and self.pointed(word) is not None:
                    self.on_leak(word, where)

    # -- access by helpers

    def find(self, address: int, size: int, what: str = "read") -> tuple[Region, int]:
        """The region of `size` bytes at `address`, and the offset in it.

        Raises:
            Fault: the bytes are not all inside of one region.
        """
        region = self.regions.get(address >> 32)
        at = address & LOW
        if region is None or at < region.low or at + size > region.high:
            raise self.fault(address, size, what)
        return region, at

    def read(self, address: int, size: int) -> bytes:
        """`size` bytes, all of which must have been written if they are on a stack."""
        if not size:
            return b""
        region, at = self.find(address, size)
        if region.written is not None and 0 in region.written[at : at + size]:
            raise self.fault(address, size, "read")
        return bytes(region.data[at : at + size])

    def given(self, address: int, size: int, where: str) -> bytes:
        """As `read`, for what is then kept in `where`: pointers in it are reported."""
        data = self.read(address, size)
        if size >= 8:
            self.check_leaks(data, where)
        return data

    def write(self, address: int, data: bytes | bytearray | memoryview) -> None:
        """Store bytes."""
        if not data:
            return
        region, at = self.find(address, len(data), "write")
        if not region.writable:
            raise self.fault(address, len(data), "write")
        if region.fields is not None:
            region.fields.check_store(at, len(data))
        if region.written is not None:
            region.written[at : at + len(data)] = b"\1" * len(data)
        region.data[at : at + len(data)] = data

    def put(self, address: int, data: bytes, size: int) -> None:
        """Store `size` bytes: `data`, as far as it fits, then zeros.

        The size may be anything that a program says, so the place is looked at before that many are made.
        """
        self.check_writable(address, size)
        self.write(address, data[:size].ljust(size, b"\0"))

    def check_writable(self, address: int, size: int) -> None:
        """Raises Fault unless `size` bytes may be written."""
        if size and not self.find(address, size, "write")[0].writable:
            raise self.fault(address, size, "write")

    def text(self, address: int, limit: int = MAX_TEXT) -> bytes:
        """The bytes before the first NUL, of at most `limit`; a text that its region cuts off ends there."""
        region, at = self.find(address, 1)
        end = min(region.high, at + limit)
        found = bytes(region.data[at:end]).split(b"\0", 1)[0]
        if region.written is not None and 0 in region.written[at : min(end, at + len(found) + 1)]:
            raise self.fault(address, len(found) + 1, "read")
        return found

    # -- loads and stores of instructions

    def _loader(self, bits: int) -> Load:
        regions, size = self.regions, bits // 8
        unpack = struct.Struct(self.order + FORMATS[bits]).unpack_from
        whole = b"\1" * size

        def load(address: int) -> int:
            region = regions.get(address >> 32)
            at = address & LOW
            if region is None or at < region.low or at + size > region.high:
                raise self.fault(address, size, "read")
            if region.written is not None and (at % size or region.written[at : at + size] != whole):
                raise self.fault(address, size, "read")
            if region.fields is not None and (member := region.fields.load(at, size)) is not None:
                return member
            value: int = unpack(region.data, at)[0]
            return value

        return load

    def _storer(self, bits: int) -> Store:
        regions, size = self.regions, bits // 8
        pack = struct.Struct(self.order + FORMATS[bits]).pack_into
        whole, mask = b"\1" * size, (1 << bits) - 1
        lowest = LOWEST if bits == 64 else 1 << 65  # a part of a pointer is none

        def store(address: int, value: int) -> None:
            region = regions.get(address >> 32)
            at = address & LOW
            if region is None or at < region.low or at + size > region.high or not region.writable:
                raise self.fault(address, size, "write")
            if region.written is not None:
                if at % size:
                    raise self.fault(address, size, "write")
                region.written[at : at + size] = whole
            else:
                if region.fields is not None:
                    region.fields.check_store(at, size)
                if value >= lowest and self.pointed(value) is not None:
                    self.on_leak(value, region.name)
            pack(region.data, at, value & mask)

        return store

    # -- what went wrong

    def fault(self, address: int, size: int, what: str) -> Fault:
        """The error of an access of `size` bytes at `address` that is not allowed."""
        number, at = address >> 32, address & LOW
        doing = f"{what} of {size} byte{'s' if size != 1 else ''}"
        if number in self._gone:
            name, why = self._gone[number]
            return Fault(f"{doing}: {name} is used after {why}", name, at)
        region = self.regions.get(number)
        if region is None and number + 1 in self.regions:
            region, at = self.regions[number + 1], at - (1 << 32)
        if region is None:
            note = self.null_note if what == "read" else ""
            null = f" (a null pointer{note})" if address < 1 << 12 else ""
            return Fault(f"{doing} at {address:#x}, which is no memory of the program{null}", "", None)
        return Fault(f"{doing} {_problem(region, at, size, what)}", region.name, at - region.low)


def _problem(region: Region, at: int, size: int, what: str) -> str:
    shown = f"at offset {at - region.low} of {region.name}"
    if region.high == region.low:
        return f"{shown}, which cannot be accessed"
    if at < region.low or at + size > region.high:
        return f"{shown}, which has {region.high - region.low} bytes"
    if what == "write" and not region.writable:
        return f"{shown}, which is read-only"
    if what == "write" or region.written is None or 0 not in region.written[at : at + size]:
        return f"{shown}: on a stack the offset has to be a multiple of the size"
    return f"{shown}: the byte at offset {region.written.index(0, at) - region.low} {UNWRITTEN}"
