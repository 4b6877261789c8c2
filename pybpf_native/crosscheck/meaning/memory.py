"""Memory of the IR interpreter: regions of bytes, each byte known, partly unknown, poison, or part of a pointer."""

from __future__ import annotations

from .values import POISON, NotKnown, Partial, Pointer, Poison, Scalar, Undefined, Undetermined, number

POINTER_SIZE = 8


class Region:
    """`size` bytes with a name. unknown: a mask of unknown bits for each byte. fields: (offset, size) -> the pointer
    that a context has there. alive: whether it may still be accessed."""

    __slots__ = ("_poison", "align", "alive", "data", "fields", "name", "pointers", "unknown", "writable")

    def __init__(self, name: str, data: bytes, align: int = 8, *, written: bool = True, writable: bool = True) -> None:
        self.name = name
        self.data = bytearray(data)
        self.unknown = bytearray(len(data)) if written else bytearray(b"\xff" * len(data))
        self.align = align
        self.writable = writable
        self.alive = True
        self.pointers: dict[int, Pointer] = {}
        self.fields: dict[tuple[int, int], Pointer] = {}
        self._poison: set[int] = set()

    def forget(self) -> None:
        """Make all bytes unknown, as a new lifetime does."""
        self.unknown[:] = b"\xff" * len(self.data)
        self.pointers.clear()
        self._poison.clear()

    def check(self, at: int, size: int, align: int, what: str) -> None:
        """Whether an access is allowed.

        Raises:
            Undefined: it is not.
        """
        if not self.alive:
            raise Undefined(f"a {what} of {self.name} after its life")
        if not 0 <= at <= len(self.data) - size:
            raise Undefined(f"a {what} of {size} bytes at {self.name}+{at}, which has {len(self.data)}")
        if align > self.align:
            raise Undetermined(f"whether {self.name} is aligned to {align} bytes")
        if align and at % align:
            raise Undefined(f"a {what} at {self.name}+{at}, which is not aligned to {align}")
        if what == "store" and not self.writable:
            raise Undefined(f"a store to {self.name}, which is constant")

    def load(self, at: int, size: int) -> Scalar:
        """The number of `size` bytes, or the pointer that is there."""
        if (field := self.fields.get((at, size))) is not None:
            return field
        if (pointer := self.pointers.get(at)) is not None and size == POINTER_SIZE:
            return pointer
        if self.pointers and any(start < at + size and at < start + POINTER_SIZE for start in self.pointers):
            raise Undetermined("a part of a pointer")
        if self._poison and not self._poison.isdisjoint(range(at, at + size)):
            return POISON
        unknown = int.from_bytes(self.unknown[at : at + size], "little")
        return number(int.from_bytes(self.data[at : at + size], "little"), unknown)

    def store(self, at: int, size: int, value: Scalar) -> None:
        """Put a number, a pointer or poison into `size` bytes."""
        if any(start < at + size and at < start + POINTER_SIZE for start in self.fields_between(at, size)):
            raise Undetermined("a store into a field of the context")
        self._take_pointers(at, size)
        self._poison.difference_update(range(at, at + size))
        bits, unknown = 0, 0
        if isinstance(value, Poison):
            self._poison.update(range(at, at + size))
        elif isinstance(value, Pointer):
            if size != POINTER_SIZE:
                raise Undetermined("a part of a pointer")
            self.pointers[at] = value
        elif isinstance(value, Partial):
            bits, unknown = value.bits, value.unknown
        else:
            bits = value
        self.data[at : at + size] = bits.to_bytes(size, "little")
        self.unknown[at : at + size] = unknown.to_bytes(size, "little")

    def fields_between(self, at: int, size: int) -> list[int]:
        return [start for start, length in self.fields if start < at + size and at < start + length]

    def _take_pointers(self, at: int, size: int) -> None:
        for start in [start for start in self.pointers if start < at + size and at < start + POINTER_SIZE]:
            del self.pointers[start]
            self.unknown[start : start + POINTER_SIZE] = b"\xff" * POINTER_SIZE

    def copy_from(self, at: int, source: Region, start: int, size: int) -> None:
        """`size` bytes from another region, or from this one, with all that is known of them."""
        if source.fields_between(start, size):
            raise Undetermined("a copy of a field of the context")
        end = start + size
        pointers = {place - start: held for place, held in source.pointers.items() if start <= place <= end - 8}
        if any(place < end and start < place + 8 and place - start not in pointers for place in source.pointers):
            raise NotKnown("a copy of a part of a pointer")
        poison = {place - start for place in source._poison if start <= place < end}
        data, unknown = source.data[start:end], source.unknown[start:end]
        self._take_pointers(at, size)
        self._poison.difference_update(range(at, at + size))
        self.data[at : at + size], self.unknown[at : at + size] = data, unknown
        self.pointers |= {at + place: held for place, held in pointers.items()}
        self._poison |= {at + place for place in poison}

    @property
    def is_known(self) -> bool:
        """Every byte is a number without unknown bits, or part of a pointer."""
        return not self._poison and not any(self.unknown)

    def content(self) -> list[tuple[int, int]]:
        """(byte, its unknown bits) of every byte; what is poison or part of a pointer is wholly unknown."""
        unknown = bytearray(self.unknown)
        for place in self._poison:
            unknown[place] = 0xFF
        for start in self.pointers:
            unknown[start : start + POINTER_SIZE] = b"\xff" * POINTER_SIZE
        return list(zip(self.data, unknown, strict=True))
