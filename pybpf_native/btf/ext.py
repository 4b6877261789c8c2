"""`.BTF.ext`: what function, which source line, and which CO-RE access stands at which instruction.

Three tables, each grouped by code section; offsets are bytes from the section's start. The strings are in
the string table of `.BTF`, so a section is encoded before the bytes of its `.BTF` are taken.

Source: the kernel's Documentation/bpf/btf.rst, section 4.2; the kernel's Documentation/bpf/llvm_reloc.rst
for CO-RE relocations.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence

from ..errors import FormatError
from ..source import Loc, Source
from .decode import byte_order
from .encode import MAGIC, VERSION, Encoded
from .strings import Names
from .types import BtfType

WHERE = ".BTF.ext"
HEADER_SIZE = 32
SHORT_HEADER_SIZE = 24  # without the CO-RE table
MAX_LINE = (1 << 22) - 1
MAX_COLUMN = (1 << 10) - 1


class FuncInfo:
    """A function begins at byte `offset`; `type` is its Func."""

    __slots__ = ("offset", "type")

    def __init__(self, offset: int, type: BtfType) -> None:
        self.offset = offset
        self.type = type


class LineInfo:
    """The code from byte `offset` on comes from `loc`."""

    __slots__ = ("loc", "offset")

    def __init__(self, offset: int, loc: Loc) -> None:
        self.offset = offset
        self.loc = loc


class CoreInfo:
    """The instruction at byte `offset` depends on a type of the running kernel.

    type: the root of the access. access: indices as text, "0:1:2". kind: the number of enum bpf_core_relo_kind.
    """

    __slots__ = ("access", "kind", "offset", "type")

    def __init__(self, offset: int, type: BtfType, access: str, kind: int) -> None:
        self.offset = offset
        self.type = type
        self.access = access
        self.kind = kind


class SectionInfo:
    """All records of the code section `name`, each list in ascending order of offsets."""

    __slots__ = ("cores", "funcs", "lines", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self.funcs: list[FuncInfo] = []
        self.lines: list[LineInfo] = []
        self.cores: list[CoreInfo] = []


class EncodedExt:
    """data: the section's bytes. places: (byte offset in `data`, section name) of each instruction offset, on
    which a relocatable object puts a relocation."""

    __slots__ = ("data", "places")

    def __init__(self, data: bytes, places: list[tuple[int, str]]) -> None:
        self.data = data
        self.places = places


Rows = list[tuple[int, ...]]


def encode_ext(sections: Sequence[SectionInfo], btf: Encoded) -> EncodedExt:
    """Encode records; their strings are added to `btf`, whose byte order is used.

    Raises:
        FormatError: a number does not fit, or a type is not in `btf`.
    """
    body = b""
    spans: list[int] = []
    places: list[tuple[int, str]] = []
    for size, rows_of, optional in _TABLES:
        groups = [(section.name, rows) for section in sections if (rows := rows_of(btf, section))]
        start = len(body)
        if groups or not optional:
            body += _table(btf, size, groups, HEADER_SIZE + start, places)
        spans += (start, len(body) - start)
    header = struct.pack(f"{btf.order}HBBI", MAGIC, VERSION, 0, HEADER_SIZE) + btf.words(*spans)
    return EncodedExt(header + body, places)


def _table(
    btf: Encoded, record_size: int, groups: list[tuple[str, Rows]], start: int, places: list[tuple[int, str]]
) -> bytes:
    """One table that begins at byte `start` of the section."""
    words = [record_size]
    for name, rows in groups:
        words += (btf.strings.add(name), len(rows))
        for row in rows:
            places.append((start + 4 * len(words), name))
            words += row
    try:
        return btf.words(*words)
    except struct.error:
        raise FormatError("a number is out of range", WHERE) from None


def _func_rows(btf: Encoded, section: SectionInfo) -> Rows:
    return [(info.offset, btf.id_of(info.type)) for info in section.funcs]


def _line_rows(btf: Encoded, section: SectionInfo) -> Rows:
    add = btf.strings.add
    return [
        (info.offset, add(info.loc.source.name), add(info.loc.text.replace("\0", "")), pack_place(info.loc))
        for info in section.lines
    ]


def pack_place(loc: Loc) -> int:
    """Line and column as one word. A column that does not fit is given as unknown rather than wrong.

    Raises:
        FormatError: the line does not fit.
    """
    if not 0 <= loc.line <= MAX_LINE:
        raise FormatError(f"line {loc.line} of {loc.source.name} is out of range", WHERE)
    return loc.line << 10 | (loc.column if 0 <= loc.column <= MAX_COLUMN else 0)


def _core_rows(btf: Encoded, section: SectionInfo) -> Rows:
    add = btf.strings.add
    return [(info.offset, btf.id_of(info.type), add(info.access), info.kind) for info in section.cores]


# Record size in bytes; the records of a section as words; whether an empty table is left out.
_TABLES: tuple[tuple[int, Callable[[Encoded, SectionInfo], Rows], bool], ...] = (
    (8, _func_rows, False),
    (16, _line_rows, False),
    (16, _core_rows, True),
)


class KnownLines(Source):
    """A source text of which only single lines are known: those that `.BTF.ext` quotes."""

    __slots__ = ("_known",)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._known: dict[int, str] = {}

    def add(self, number: int, text: str) -> None:
        """Line `number` is `text`."""
        if text:
            self._known[number] = text

    def line(self, number: int) -> str:
        """The text of line `number`, or "" when it is unknown."""
        return self._known.get(number, "")


def decode_ext(data: bytes, types: Sequence[BtfType], names: Names) -> list[SectionInfo]:
    """The records of a `.BTF.ext` section, by code section in the order of first mention.

    types and names: those of the `.BTF` beside it (`decode.decode` and `decode.Parts(...).names`).

    Raises:
        FormatError: the section is malformed.
    """
    if len(data) < SHORT_HEADER_SIZE:
        raise FormatError("the header is cut off", WHERE, len(data))
    reader = _ExtReader(data, types, names)
    header = struct.unpack_from(f"{reader.order}HBBI", data)[3]
    if header < SHORT_HEADER_SIZE or header > len(data):
        raise FormatError(f"a header of {header} bytes is impossible", WHERE, 4)
    count = 3 if header >= HEADER_SIZE else 2
    spans = struct.unpack_from(f"{reader.order}{2 * count}I", data, 8)
    for index, read in enumerate((reader.func, reader.line, reader.core)[:count]):
        start, length = header + spans[2 * index], spans[2 * index + 1]
        if start + length > len(data):
            raise FormatError("a table ends outside the section", WHERE, start)
        if length:
            reader.table(start, start + length, _TABLES[index][0], read)
    return list(reader.sections.values())


class _ExtReader:
    def __init__(self, data: bytes, types: Sequence[BtfType], names: Names) -> None:
        self.data = data
        self.types = types
        self.names = names
        self.order = byte_order(data, WHERE)
        self.sections: dict[str, SectionInfo] = {}
        self.sources: dict[str, KnownLines] = {}

    def table(self, at: int, end: int, least: int, read: Callable[[SectionInfo, tuple[int, ...]], None]) -> None:
        """Read the table between two offsets; its records may be longer than the `least` bytes we know of."""
        size = self._words(at, end, 1)[0]
        if size < least or size % 4:
            raise FormatError(f"a record size of {size} is impossible", WHERE, at)
        at += 4
        while at < end:
            name, count = self._words(at, end, 2)
            at += 8
            section = self._section(self.names(name))
            if count * size > end - at:
                raise FormatError("the records of a section are cut off", WHERE, at)
            for record in self._records(at, count, size, least):
                read(section, record)
            at += count * size

    def _section(self, name: str) -> SectionInfo:
        found = self.sections.get(name)
        if found is None:
            found = self.sections[name] = SectionInfo(name)
        return found

    def _records(self, at: int, count: int, size: int, used: int) -> Iterator[tuple[int, ...]]:
        layout = struct.Struct(f"{self.order}{used // 4}I{size - used}x")
        return layout.iter_unpack(self.data[at : at + count * size])

    def _words(self, at: int, end: int, count: int) -> tuple[int, ...]:
        if at + 4 * count > end:
            raise FormatError("a table is cut off", WHERE, at)
        return struct.unpack_from(f"{self.order}{count}I", self.data, at)

    def _type(self, number: int) -> BtfType:
        if not 1 <= number <= len(self.types):
            raise FormatError(f"type {number} does not exist", WHERE)
        return self.types[number - 1]

    def func(self, section: SectionInfo, words: tuple[int, ...]) -> None:
        section.funcs.append(FuncInfo(words[0], self._type(words[1])))

    def line(self, section: SectionInfo, words: tuple[int, ...]) -> None:
        offset, file, text, place = words
        name = self.names(file)
        source = self.sources.get(name)
        if source is None:
            source = self.sources[name] = KnownLines(name)
        source.add(place >> 10, self.names(text))
        section.lines.append(LineInfo(offset, Loc(source, place >> 10, place & MAX_COLUMN)))

    def core(self, section: SectionInfo, words: tuple[int, ...]) -> None:
        offset, type, access, kind = words
        section.cores.append(CoreInfo(offset, self._type(type), self.names(access), kind))
