"""The sections, symbols and relocations of an ELF64 file for BPF, with every number checked.

The records are read by pyelftools' descriptions of them; its `ELFFile` is not used, since it follows sizes
and links of a hostile file wherever they lead, and brings all of DWARF along. It is imported at the first
read: it takes 40 ms.
"""

from __future__ import annotations

from typing import Any

from ..btf.strings import Names
from ..errors import FormatError
from .defs import CLASS_64, DATA_BIG, DATA_LITTLE, EHDR_SIZE, MAGIC, REL_SIZE, SHDR_SIZE, SYM_SIZE

MAX_SECTIONS = 0xFF00


class FileSection:
    """One section as it stands in the file; `size` also counts where there is no content (NOBITS).

    type: the name of the type in the System V ABI, or its number when it has none.
    """

    __slots__ = ("align", "data", "entry_size", "flags", "index", "info", "link", "name", "size", "type")

    def __init__(self, index: int, header: Any, data: bytes) -> None:
        self.index = index
        self.name = ""
        self.type: str | int = header.sh_type
        self.flags: int = header.sh_flags
        self.size: int = header.sh_size
        self.link: int = header.sh_link
        self.info: int = header.sh_info
        self.align: int = header.sh_addralign
        self.entry_size: int = header.sh_entsize
        self.data = data


class FileSymbol:
    """One symbol. `section` is a section index, or the name of what else it means: SHN_UNDEF, SHN_ABS, SHN_COMMON.

    type, binding, visibility: names in the System V ABI, or numbers when they have none.
    """

    __slots__ = ("binding", "name", "section", "size", "type", "value", "visibility")

    def __init__(self, name: str, record: Any) -> None:
        self.name = name
        self.type: str | int = record.st_info.type
        self.binding: str | int = record.st_info.bind
        self.visibility: str | int = record.st_other.visibility
        self.section: str | int = record.st_shndx
        self.value: int = record.st_value
        self.size: int = record.st_size


class ElfFile:
    """A parsed file.

    Raises:
        FormatError: it is not a relocatable ELF64 file for BPF, or it is malformed.
    """

    def __init__(self, data: bytes, name: str = "") -> None:
        self.data = data
        self.where = name or "ELF file"
        if len(data) < EHDR_SIZE or data[:4] != MAGIC:
            raise self.error("not an ELF file", 0)
        if data[4] != CLASS_64 or data[5] not in (DATA_LITTLE, DATA_BIG):
            raise self.error("not a 64-bit ELF file", 4)
        self.big_endian = data[5] == DATA_BIG
        self._layouts = _layouts(self.big_endian)
        header = self._layouts.Elf_Ehdr.parse(data[:EHDR_SIZE])
        if (header.e_type, header.e_machine) != ("ET_REL", "EM_BPF"):
            raise self.error(f"not an object file for BPF, but {header.e_type} for {header.e_machine}", 16)
        self.flags: int = header.e_flags
        self.sections = self._sections(header)
        self.symbols = self._symbols()
        self._reloc_tables: dict[int, list[FileSection]] = {}
        for section in self.sections:
            if section.type in ("SHT_REL", "SHT_RELA"):
                self._reloc_tables.setdefault(section.info, []).append(section)

    def error(self, what: str, offset: int | None = None) -> FormatError:
        """A FormatError about this file."""
        return FormatError(what, self.where, offset)

    def _slice(self, offset: int, size: int, what: str) -> bytes:
        if offset + size > len(self.data):
            raise self.error(f"{what} lies outside the file", offset)
        return self.data[offset : offset + size]

    def _sections(self, header: Any) -> list[FileSection]:
        count = header.e_shnum
        if not 0 < count < MAX_SECTIONS or header.e_shentsize != SHDR_SIZE:
            raise self.error(f"{count} section headers of {header.e_shentsize} bytes", header.e_shoff)
        table = self._slice(header.e_shoff, count * SHDR_SIZE, "the section table")
        records = [self._layouts.Elf_Shdr.parse(raw) for raw in _split(table, SHDR_SIZE)]
        sections = []
        total = 0
        for index, record in enumerate(records):
            has_data = record.sh_type not in ("SHT_NOBITS", "SHT_NULL")
            content = self._slice(record.sh_offset, record.sh_size, f"section {index}") if has_data else b""
            total += len(content)
            if total > 2 * len(self.data):
                raise self.error("the sections overlap", record.sh_offset)
            sections.append(FileSection(index, record, content))
        names = self._string_table(sections, header.e_shstrndx)
        for section, record in zip(sections, records, strict=True):
            section.name = names(record.sh_name)
        return sections

    def _string_table(self, sections: list[FileSection], index: int | str) -> Names:
        if not isinstance(index, int) or index >= len(sections) or sections[index].type != "SHT_STRTAB":
            raise self.error(f"section {index} is no string table")
        return Names(sections[index].data, self.where)

    def _symbols(self) -> list[FileSymbol]:
        """All symbols, the null symbol included, so that the index is that of the file."""
        tables = [section for section in self.sections if section.type == "SHT_SYMTAB"]
        if len(tables) > 1:
            raise self.error("several symbol tables")
        if not tables:
            return []
        names = self._string_table(self.sections, tables[0].link)
        records = self._records(tables[0], SYM_SIZE, self._layouts.Elf_Sym)
        return [FileSymbol(names(record.st_name), record) for record in records]

    def _records(self, section: FileSection, size: int, layout: Any) -> list[Any]:
        if len(section.data) % size:
            raise self.error(f"section {section.name!r} does not hold whole records")
        return [layout.parse(raw) for raw in _split(section.data, size)]

    def section_at(self, index: str | int) -> FileSection:
        """A section by its index.

        Raises:
            FormatError: there is none.
        """
        if not isinstance(index, int) or not 0 < index < len(self.sections):
            raise self.error(f"section {index} does not exist")
        return self.sections[index]

    def relocs(self, section: FileSection) -> list[tuple[int, FileSymbol, int]]:
        """(offset, symbol, type) of each relocation on `section`.

        Raises:
            FormatError: a relocation is malformed, or has an explicit addend, which no BPF compiler makes.
        """
        found = []
        for table in self._reloc_tables.get(section.index, ()):
            if table.type == "SHT_RELA":
                raise self.error(f"section {table.name!r} has relocations with addends, which BPF does not use")
            for record in self._records(table, REL_SIZE, self._layouts.Elf_Rel):
                if record.r_info_sym >= len(self.symbols):
                    raise self.error(f"a relocation in {table.name!r} has no symbol", record.r_offset)
                found.append((record.r_offset, self.symbols[record.r_info_sym], record.r_info_type))
        return found


def _split(table: bytes, size: int) -> list[bytes]:
    return [table[at : at + size] for at in range(0, len(table), size)]


def _layouts(big_endian: bool) -> Any:
    from elftools.elf.structs import ELFStructs

    layouts = ELFStructs(little_endian=not big_endian, elfclass=64)
    layouts.create_basic_structs()
    layouts.create_advanced_structs("ET_REL", "EM_BPF", "ELFOSABI_SYSV")
    return layouts
