"""BTF of which little is looked at: the kernel's own, with more than a hundred thousand types.

Opening reads the file and notes where each type begins; nothing is decoded. The first name is looked for in the
string table, and then among the types, which is quicker than an index for one; with the second name an index of all is
made (`btf/index.py`). A type is decoded when it is asked for, with what it refers to; a struct or union does not decode
its members before somebody looks at them, so that `task_struct` does not bring half of the kernel.

The BTF of a kernel module continues that of the kernel: its ids and string offsets begin where those of
the `base` end.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterator
from typing import TypeVar

from ..errors import FormatError
from . import index
from .decode import FIXED_WORDS, LAST_KIND, MEMBER_WORDS, WHERE, Parts, Row, link, make, read_row
from .strings import Names, encode_name
from .types import BtfType, Member, Struct, Union

KERNEL_BTF = "/sys/kernel/btf/vmlinux"
SEARCHES = 1  # names that are searched for before an index is made
T = TypeVar("T", bound=BtfType)


class LazyStruct(Struct):
    """A struct that decodes its members on the first look."""

    __slots__ = ("_link", "_members")

    def __init__(self, name: str, size: int, link: Callable[[Struct], None]) -> None:
        self._members: list[Member] = []
        self._link: Callable[[Struct], None] | None = None
        super().__init__(name, size)
        self._link = link

    def __repr__(self) -> str:
        return super().__repr__().replace("<Lazy", "<")

    @property
    def members(self) -> list[Member]:
        """The members, as in `Struct`."""
        link, self._link = self._link, None
        if link is not None:
            link(self)
        return self._members

    @members.setter
    def members(self, members: list[Member]) -> None:
        self._members = members


class LazyUnion(LazyStruct, Union):
    """A union that decodes its members on the first look."""

    __slots__ = ()
    kind = Union.kind


_LAZY: dict[int, type[LazyStruct]] = {Struct.kind: LazyStruct, Union.kind: LazyUnion}


class BtfFile:
    """One BTF blob, indexed by name.

    Raises:
        FormatError: the blob is malformed (also when a malformed type is first decoded).
    """

    def __init__(self, data: bytes, base: BtfFile | None = None) -> None:
        self.base = base
        self.first_id = len(base) if base is not None else 1
        self._data = data
        self._parts = Parts(data, split=base is not None)
        self.string_end: int = len(self._parts.names.table) + (base.string_end if base is not None else 0)
        self._parts.names = _SplitNames(self) if base is not None else self._parts.names
        self._words = _words(self._parts)
        self._starts = _scan(self._words)
        self._name_offsets: array[int] | None = None
        self._index: array[int] | None = None
        self._known: dict[str, list[int]] = {}
        self._types: dict[int, BtfType] = {}
        self._ids: dict[int, int] = {}
        self._waiting: list[tuple[BtfType, Row]] = []

    @classmethod
    def open(cls, path: str = KERNEL_BTF, base: BtfFile | None = None) -> BtfFile:
        """Read the BTF at `path`. It is read, not mapped: a mapped file that shrinks kills the process.

        Raises:
            FormatError: it cannot be read, or is malformed.
        """
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError as error:
            raise FormatError(f"cannot be read: {error.strerror}", path) from None
        return cls(data, base)

    @property
    def big_endian(self) -> bool:
        """The byte order of the blob."""
        return self._parts.order == ">"

    def __len__(self) -> int:
        """One more than the last id, void and the types of the base included."""
        return self.first_id + len(self._starts)

    def __iter__(self) -> Iterator[BtfType]:
        """All types of this blob, in the order of their ids."""
        return (self.by_id(number) for number in range(self.first_id, len(self)))

    def by_id(self, number: int) -> BtfType:
        """The type with the id `number`, of the base when it is there; one object for each id.

        Raises:
            FormatError: there is no such type.
        """
        found = self._resolve(number)
        if found is None:
            raise FormatError("type 0 is void", WHERE)
        self._link_waiting()
        return found

    def id_of(self, type: BtfType) -> int:
        """The id of a type that this blob or its base has given out.

        Raises:
            FormatError: the type is from elsewhere.
        """
        number = self._ids.get(id(type))
        if number is not None:
            return number
        if self.base is None:
            raise FormatError(f"{type!r} is not of this BTF", WHERE)
        return self.base.id_of(type)

    def ids(self, name: str) -> list[int]:
        """The ids of the types called `name`, ascending, those of the base first."""
        found = self._known.get(name)
        if found is None:
            found = self.base.ids(name) if self.base is not None else []
            if len(self._known) >= SEARCHES or index.wanted():
                self.index_names()
            places = self._searched(name) if self._index is None else self._indexed(name)
            found = self._known[name] = found + [self.first_id + place for place in places]
        return list(found)

    @property
    def name_table(self) -> bytes:
        """The strings that names are offsets into, those of the base included."""
        own = self._parts.names.table
        return own if self.base is None else self.base.name_table + own

    def index_names(self) -> None:
        """Make the index of names now, or read it where one is kept: what the second name that is asked for does."""
        offsets = self._names_at()
        if self._index is None:
            self._index = index.kept(self._data, len(self._starts))
        if self._index is None:
            self._index = index.build(self.name_table, offsets)
            index.keep(self._data, self._index)

    def _names_at(self) -> array[int]:
        """The string offset of the name of each type."""
        if self._name_offsets is None:
            words = self._words
            self._name_offsets = array("I", [words[start] for start in self._starts])
        return self._name_offsets

    def _indexed(self, name: str) -> Iterator[int]:
        assert self._index is not None
        return index.places(self._index, self.name_table, self._names_at(), encode_name(name))

    def _searched(self, name: str) -> list[int]:
        offsets = self._names_at()
        named, data = set(offsets), offsets.tobytes()
        # A name may be the end of many others, of which most are the names of no type.
        found = [at for at in _find_all(self.name_table, encode_name(name) + b"\0") if at in named]
        return sorted(place for offset in found for place in _words_at(data, offset))

    def find(self, name: str, cls: type[T]) -> T | None:
        """The first type called `name` that is a `cls`, or None. A Struct means a struct, not a union."""
        for number in self.ids(name):
            found = self.by_id(number)
            if isinstance(found, cls) and cls.kind in (0, found.kind):
                return found
        return None

    def _resolve(self, number: int) -> BtfType | None:
        """The object of an id, not yet linked when it is new."""
        if number < self.first_id:
            return self.base.by_id(number) if self.base is not None and number else None
        found = self._types.get(number)
        if found is None:
            if number >= len(self):
                raise FormatError(f"type {number} is referred to and does not exist", WHERE)
            found = self._make(number)
        return found

    def _make(self, number: int) -> BtfType:
        row, _ = read_row(self._parts, 4 * self._starts[number - self.first_id])
        lazy = _LAZY.get(row.kind)
        if lazy is not None:
            made: BtfType = lazy(row.name, row.size, lambda struct: self._link_struct(struct, row))
        else:
            made = make(row, self._parts.names)
            self._waiting.append((made, row))
        self._types[number] = made
        self._ids[id(made)] = number
        return made

    def _link_struct(self, struct: Struct, row: Row) -> None:
        link(struct, row, self._resolve, self._parts.names)
        self._link_waiting()

    def _link_waiting(self) -> None:
        while self._waiting:
            type, row = self._waiting.pop()
            link(type, row, self._resolve, self._parts.names)


class _SplitNames(Names):
    """The string table of a blob that continues another's."""

    def __init__(self, file: BtfFile) -> None:
        super().__init__(file._parts.names.table)
        assert file.base is not None
        self._base = file.base

    def __call__(self, offset: int) -> str:
        if offset < self._base.string_end:
            return self._base._parts.names(offset)
        return super().__call__(offset - self._base.string_end)


def _words(parts: Parts) -> memoryview | array[int]:
    """The type part as 32-bit numbers of this machine's byte order."""
    if len(parts.types) % 4:
        raise FormatError("the type part ends inside a word", WHERE)
    if (parts.order == "<") == (sys.byteorder == "little"):
        return memoryview(parts.types).cast("I")
    words = array("I", parts.types)
    words.byteswap()
    return words


class _Lengths(dict[int, int]):
    """The words of a type by its second word, which says its kind and how many members it has."""

    def __missing__(self, info: int) -> int:
        kind = info >> 24 & 0x1F
        length = 3 + FIXED_WORDS[kind] + (info & 0xFFFF) * MEMBER_WORDS[kind] if 0 < kind <= LAST_KIND else _UNKNOWN
        self[info] = length
        return length


_UNKNOWN = 1 << 40  # leads out of the loop


def _scan(words: memoryview | array[int]) -> array[int]:
    """Where each type starts, in words. This loop runs once for every type of the kernel: it is kept bare."""
    end = len(words)
    lengths = _Lengths()
    starts: list[int] = []
    append = starts.append
    start = 0
    try:
        while start < end:
            append(start)
            start += lengths[words[start + 1]]
    except IndexError:
        start = _UNKNOWN
    if start != end:
        raise FormatError("a type is cut off or of an unknown kind", WHERE, 4 * starts[-1])
    return array("I", starts)


def _find_all(table: bytes, text: bytes) -> Iterator[int]:
    at = table.find(text)
    while at >= 0:
        yield at
        at = table.find(text, at + 1)


def _words_at(data: bytes, wanted: int) -> Iterator[int]:
    """Where the number `wanted` is among 32-bit numbers: as bytes it is found ten times as fast."""
    pattern = array("I", [wanted]).tobytes()
    return (at // len(pattern) for at in _find_all(data, pattern) if not at % len(pattern))
