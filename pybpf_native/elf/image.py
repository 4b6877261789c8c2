"""Sections, symbols and relocations by reference, and their bytes: the plain ELF part of writing an object.

Nothing here knows of programs or types. Indices and offsets are handed out when the image is taken.
"""

from __future__ import annotations

import struct
from itertools import pairwise

from ..errors import FormatError
from .defs import (
    CLASS_64,
    DATA_BIG,
    DATA_LITTLE,
    EHDR,
    EHDR_SIZE,
    EM_BPF,
    ET_REL,
    MAGIC,
    REL,
    REL_SIZE,
    SHDR,
    SHDR_SIZE,
    SHF_INFO_LINK,
    SHN_ABS,
    SHN_LORESERVE,
    SHN_UNDEF,
    SHT_NOBITS,
    SHT_PROGBITS,
    SHT_REL,
    SHT_STRTAB,
    SHT_SYMTAB,
    STB_LOCAL,
    STT_FILE,
    STT_SECTION,
    SYM,
    SYM_SIZE,
    VERSION,
)


class Section:
    """One section. `size` counts where there is no content (SHT_NOBITS). relocs: (offset, symbol, type)."""

    __slots__ = ("align", "data", "entry_size", "flags", "index", "name", "relocs", "size", "symbol", "type")

    def __init__(
        self, name: str, data: bytes = b"", *, type: int = SHT_PROGBITS, flags: int = 0, align: int = 1, size: int = 0
    ) -> None:
        self.name = name
        self.data = data
        self.type = type
        self.flags = flags
        self.align = align
        self.entry_size = 0
        self.size = size if type == SHT_NOBITS else len(data)
        self.relocs: list[tuple[int, ElfSymbol, int]] = []
        self.symbol = ElfSymbol("", self, type=STT_SECTION)
        self.index = 0


class ElfSymbol:
    """One symbol. Without a section `place` says what it is: SHN_UNDEF, SHN_ABS, SHN_COMMON. hidden: it is in the
    table only when a relocation cannot do without."""

    __slots__ = ("binding", "hidden", "name", "place", "section", "size", "type", "value", "visibility")

    def __init__(
        self,
        name: str,
        section: Section | None,
        value: int = 0,
        size: int = 0,
        *,
        type: int = 0,
        binding: int = STB_LOCAL,
        visibility: int = 0,
        place: int = SHN_UNDEF,
        hidden: bool = False,
    ) -> None:
        self.name = name
        self.hidden = hidden
        self.section = section
        self.place = place
        self.value = value
        self.size = size
        self.type = type
        self.binding = binding
        self.visibility = visibility


class Strings:
    """A string table of ELF."""

    def __init__(self) -> None:
        self._offsets = {"": 0}
        self.data = bytearray(1)

    def add(self, text: str) -> int:
        """The offset of `text`, which is added when it is new."""
        offset = self._offsets.get(text)
        if offset is None:
            if "\0" in text:
                raise FormatError(f"the name {text!r} has a NUL character", "ELF")
            offset = self._offsets[text] = len(self.data)
            self.data += text.encode("utf-8", "surrogateescape") + b"\0"
        return offset


class Image:
    """A relocatable object in the making: sections in file order, symbols in any order.

    The file begins with a string table, for sections and symbols, and ends with the symbol table; each section with
    relocations is followed by them. This is how LLVM lays it out.
    """

    def __init__(self, file_name: str, big_endian: bool) -> None:
        self.file_name = file_name
        self.big_endian = big_endian
        self.order = ">" if big_endian else "<"
        self.sections: list[Section] = []
        self.symbols: list[ElfSymbol] = []
        self._shown: set[int] = set()

    def show(self, symbol: ElfSymbol) -> None:
        """Put a private symbol into the table after all, once."""
        if not symbol.hidden or id(symbol) in self._shown:
            return
        self._shown.add(id(symbol))
        self.symbols.append(symbol)

    def take(self) -> bytes:
        """The file.

        Raises:
            FormatError: a name has a NUL, a number does not fit, or there are too many sections.
        """
        strings = Strings()
        table = [Section(".strtab", type=SHT_STRTAB)]
        for section in self.sections:
            table.append(section)
            if section.relocs:
                table.append(Section(f".rel{section.name}", type=SHT_REL, flags=SHF_INFO_LINK, align=8))
        table.append(Section(".symtab", type=SHT_SYMTAB, align=8))
        if len(table) >= SHN_LORESERVE - 1:
            raise FormatError(f"{len(table)} sections are too many", "ELF")
        for index, section in enumerate(table, 1):
            section.index = index
        try:
            return self._bytes(table, strings)
        except struct.error:
            raise FormatError("a number does not fit its field", "ELF") from None

    def _bytes(self, table: list[Section], strings: Strings) -> bytes:
        symbols = self._ordered_symbols()
        numbers = {id(symbol): index for index, symbol in enumerate(symbols, 1)}
        locals_end = 1 + sum(symbol.binding == STB_LOCAL for symbol in symbols)
        names = [strings.add(section.name) for section in table]
        table[-1].data = self._symbol_table(symbols, strings)
        table[-1].entry_size = SYM_SIZE
        links = {table[-1].index: (1, locals_end)}
        for before, section in pairwise(table):
            if section.type == SHT_REL:
                section.data = self._relocs(before, numbers)
                section.entry_size = REL_SIZE
                links[section.index] = (table[-1].index, before.index)
        table[0].data = bytes(strings.data)
        body, offsets = _place(table)
        headers = bytearray(SHDR_SIZE)
        for section, name, offset in zip(table, names, offsets, strict=True):
            headers += self._section_header(section, name, offset, *links.get(section.index, (0, 0)))
        return self._file_header(EHDR_SIZE + len(body), len(table) + 1) + body + headers

    def _ordered_symbols(self) -> list[ElfSymbol]:
        """Locals before the others, section symbols first among them, as the format wants."""
        used = {id(symbol) for section in self.sections for _, symbol, _ in section.relocs}
        sections = [section.symbol for section in self.sections if id(section.symbol) in used]
        locals_ = [symbol for symbol in self.symbols if symbol.binding == STB_LOCAL]
        others = [symbol for symbol in self.symbols if symbol.binding != STB_LOCAL]
        file = [ElfSymbol(self.file_name, None, type=STT_FILE, place=SHN_ABS)] if self.file_name else []
        return file + sections + locals_ + others

    def _symbol_table(self, symbols: list[ElfSymbol], strings: Strings) -> bytes:
        out = bytearray(SYM_SIZE)
        for symbol in symbols:
            index = symbol.section.index if symbol.section else symbol.place
            info = symbol.binding << 4 | symbol.type
            name = strings.add(symbol.name)
            out += struct.pack(self.order + SYM, name, info, symbol.visibility, index, symbol.value, symbol.size)
        return bytes(out)

    def _relocs(self, section: Section, numbers: dict[int, int]) -> bytes:
        out = bytearray()
        for offset, symbol, type in section.relocs:
            out += struct.pack(self.order + REL, offset, numbers[id(symbol)] << 32 | type)
        return bytes(out)

    def _section_header(self, section: Section, name: int, offset: int, link: int, info: int) -> bytes:
        size = section.size if section.type == SHT_NOBITS else len(section.data)
        fields = (section.type, section.flags, 0, offset, size, link, info, section.align, section.entry_size)
        return struct.pack(self.order + SHDR, name, *fields)

    def _file_header(self, headers: int, count: int) -> bytes:
        data = DATA_BIG if self.big_endian else DATA_LITTLE
        ident = (MAGIC, CLASS_64, data, VERSION, 0, 0)
        rest = (ET_REL, EM_BPF, VERSION, 0, 0, headers, 0, EHDR_SIZE, 0, 0, SHDR_SIZE, count, 1)
        return struct.pack(self.order + EHDR, *ident, *rest)


def _place(table: list[Section]) -> tuple[bytes, list[int]]:
    """The content of all sections with their file offsets; the string table, which is first, comes last."""
    body = bytearray()
    offsets = [0] * len(table)
    for place in [*range(1, len(table)), 0]:
        section = table[place]
        offset = EHDR_SIZE + len(body)
        body += bytes(-offset % max(section.align, 1))
        offsets[place] = EHDR_SIZE + len(body)
        if section.type != SHT_NOBITS:
            body += section.data
    body += bytes(-len(body) % 8)
    return bytes(body), offsets
