"""The tables of an object file (sections, symbols, relocations) as facts in words, and two objects' facts compared.

Facts are what a loader or linker can tell: of a section its type, flags, alignment, size and content; of a symbol its
type, binding, visibility, place and size; of a relocation its type and what it names, and how (a global symbol by
itself, a local one by its section and a distance). Numbers of sections and symbols are replaced by names. Two code
generators place instructions differently, so code is told by function: the order of functions in their section, and
which symbols each refers to. Calls of `__bpf_trap`, which LLVM puts where control does not get to, are not compared.
What else may differ is in `ALLOWED`, each row with its reason; all else is a difference.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from ..btf.from_debuginfo import TRAP
from ..elf.defs import R_BPF_64_32, R_BPF_64_64, R_BPF_64_ABS32, R_BPF_64_ABS64, R_BPF_64_NODYLD32
from ..elf.file import ElfFile, FileSection, FileSymbol
from ..symbols import JUMP_TABLES

Facts = dict[str, str]  # "section xdp" -> "PROGBITS AX align 8"

ORDER = "order of sections"
ABSENT = "-"
_TYPES = {
    R_BPF_64_64: "64_64",
    R_BPF_64_ABS64: "ABS64",
    R_BPF_64_ABS32: "ABS32",
    R_BPF_64_NODYLD32: "NODYLD32",
    R_BPF_64_32: "64_32",
}
_FLAGS = ((1, "W"), (2, "A"), (4, "X"), (0x10, "M"), (0x20, "S"), (0x40, "I"), (0x80, "L"), (0x200, "G"), (0x400, "T"))
# What describes the file itself: the size follows from how much there is to describe.
_UNSIZED = (".BTF", ".BTF.ext", ".symtab", ".strtab")
SHOWN_BYTES = 8  # content up to this size is told in full, longer content by a digest


class Difference(NamedTuple):
    """A fact that two objects do not share; ABSENT where one has none. allowed: the name of a row of ALLOWED, or ""."""

    key: str
    ours: str
    theirs: str
    allowed: str = ""

    def __str__(self) -> str:
        return f"{self.key}: ours {self.ours}, theirs {self.theirs}"


class Allowed(NamedTuple):
    """Differences that are meant: patterns that the key and both sides match as a whole, and why. when: a fact that
    the other object must have, "" for none. listed: a reference needs the fact to tell."""

    name: str
    reason: str
    key: str
    ours: str = ".*"
    theirs: str = ".*"
    when: str = ""
    listed: bool = True

    def covers(self, key: str, ours: str, theirs: str) -> bool:
        pairs = ((self.key, key), (self.ours, ours), (self.theirs, theirs))
        return all(re.fullmatch(pattern, text) for pattern, text in pairs)


ALLOWED = (
    Allowed(
        "debug sections",
        "DWARF, and tables for LLVM's own linker (.llvm_addrsig), speak to debuggers and linkers of other targets; BPF "
        "loaders skip them, and BTF says what the kernel wants to know",
        r"(section|relocs) (\.rel)?\.(debug_\w+|llvm_addrsig).*",
        listed=False,
    ),
    Allowed(
        "types without debug information",
        "LLVM makes types of debug information alone; by their signatures functions have names in the kernel, too",
        r"(section|relocs) \.BTF(\.ext)?.*",
        theirs=ABSENT,
        listed=False,
    ),
    Allowed(
        "unwind tables",
        "LLVM writes .eh_frame for functions that may raise; nothing unwinds a BPF stack, and loaders skip it",
        r"(section|relocs) (\.rel)?\.eh_frame.*",
        listed=False,
    ),
    Allowed(
        "section symbols",
        "a section has a symbol when a relocation names it: which do follows from the relocations, which are compared",
        r"symbol section .*",
        listed=False,
    ),
    Allowed(
        "relocation sections",
        "there is one for each section with relocations, which are compared themselves",
        r"section \.rel.*",
        r"-|REL I align 8 entries of 16",
        r"-|REL I align 8 entries of 16",
        listed=False,
    ),
    Allowed(
        "constants in code",
        "which small constants are immediates, and which are copied from read-only data, the code generator chooses; "
        "the content of the data is compared",
        r"constants .*",
    ),
    Allowed(
        "constant pools",
        "LLVM counts zeros and the like with tables of its own; nothing names them but LLVM's code",
        r"section \.rodata(\.cst\d+)?",
        ABSENT,
        r"PROGBITS AM? .* unnamed",
    ),
    Allowed(
        "tables of switches",
        "results of a switch from a table, which LLVM leaves to its optimiser, are in a section of their own",
        r"section \.rodata\.switch",
        r"PROGBITS A .*",
        ABSENT,
    ),
    Allowed(
        "jump tables",
        "LLVM jumps by tables at v4, which kernels take from Linux 6.19 on; comparisons do the same in all kernels",
        r"(section|relocs) \.jumptables|jumps .*",
        ABSENT,
        listed=False,
    ),
    Allowed(
        "names of jump tables",
        "as the tables",
        r"symbol .*",
        ABSENT,
        r"OBJECT \w+ \w+ \.jumptables\+.*",
        listed=False,
    ),
    Allowed(
        "labels",
        "labels of inline assembly are symbols in LLVM's objects; nothing outside their functions names them",
        r"symbol .*",
        ABSENT,
        r"NOTYPE LOCAL DEFAULT \S+#\d+ .*",
        listed=False,
    ),
    Allowed(
        "alignment of functions",
        "BPF code has no alignment but that of instructions, and libbpf puts functions together without",
        r"alignment of .*",
    ),
    Allowed(
        "common symbols",
        "libbpf refuses them; they are variables in .bss, which is what a linker makes of them",
        r"(section|symbol) .*",
        r"(NOBITS|OBJECT \w+ \w+ \.bss).*",
        r"-|.* COMMON .*",
    ),
    Allowed(
        "groups",
        "libbpf's linker refuses groups of sections (comdat), its loader code in sections of unknown names; weak "
        "symbols in the usual sections mean the same to both",
        r"(section|symbol) .*",
        r"-|(FUNC|OBJECT) WEAK .*",
        r"GROUP .*|\w+ (WA|A|AX)G\b.*|(FUNC|OBJECT) WEAK .* of a group",
    ),
    Allowed(
        "without groups",
        "what is in groups of sections there is in the usual sections here",
        r"section \.(text|data|bss|rodata)",
        r"(PROGBITS|NOBITS) .*",
        r"-|PROGBITS AX align 4 unnamed",
        when="section .group",
    ),
    Allowed(
        "retained sections",
        "llvm.used asks linkers that collect garbage to keep a section; linkers for BPF collect none, and libbpf's "
        "refuses sections of one name that differ in this",
        r"section .*",
        r".*",
        r"PROGBITS \w+\+0x200000.*",
    ),
)


def compare(ours: Facts, theirs: Facts) -> list[Difference]:
    """All differences, those that ALLOWED covers with the row's name."""
    rows = [row for row in ALLOWED if not row.when or row.when in theirs]
    found = []
    for key in dict.fromkeys([*theirs, *ours]):
        mine, other = ours.get(key, ABSENT), theirs.get(key, ABSENT)
        if key == ORDER:
            mine, other = _common(mine, other), _common(other, mine)
        if mine != other:
            allowed = next((row.name for row in rows if row.covers(key, mine, other)), "")
            found.append(Difference(key, mine, other, allowed))
    return found


def _common(names: str, others: str) -> str:
    """The names that are in both lists, in the order of the first."""
    known = set(others.split())
    return " ".join(name for name in names.split() if name in known)


def relevant(found: Facts) -> Facts:
    """The facts that a reference has to keep: whether the others are there is no difference in any case."""
    rows = [row for row in ALLOWED if not row.listed]
    kept = {key: value for key, value in found.items() if not any(row.covers(key, ABSENT, value) for row in rows)}
    kept[ORDER] = " ".join(name for name in found[ORDER].split() if f"section {name.removeprefix('.rel')}" in kept)
    return kept


# -- facts


def facts(data: bytes, name: str = "") -> Facts:
    """The facts of an object file, in the file's order.

    Raises:
        FormatError: it is no object for BPF, or malformed.
    """
    return _Tables(ElfFile(data, name)).facts()


class _Tables:
    def __init__(self, file: ElfFile) -> None:
        self.file = file
        self.named: dict[int, list[FileSymbol]] = {}
        for symbol in file.symbols[1:]:
            if isinstance(symbol.section, int) and symbol.name and self._is_place(symbol):
                self.named.setdefault(symbol.section, []).append(symbol)
        for symbols in self.named.values():
            symbols.sort(key=lambda symbol: (symbol.value, symbol.binding != "STB_LOCAL"))

    def _is_place(self, symbol: FileSymbol) -> bool:
        """It says where something begins: a function in code, anything in data."""
        section = self.file.section_at(symbol.section)
        return symbol.type == "STT_FUNC" if _is_code(section) else symbol.type != "STT_SECTION"

    def facts(self) -> Facts:
        found: Facts = {"file": f"{'big' if self.file.big_endian else 'little'} endian, flags {self.file.flags:#x}"}
        found[ORDER] = " ".join(section.name for section in self.file.sections[1:])
        for section in self.file.sections[1:]:
            unnamed = " unnamed" if "A" in _flags(section) and section.index not in self.named else ""
            _add(found, f"section {section.name}", _section(section) + unnamed)
            if _is_code(section) and section.size:
                found[f"alignment of {section.name}"] = str(section.align)
        for symbol in self.file.symbols[1:]:
            if symbol.name != TRAP:
                _add(found, *self._symbol(symbol))
        for section in self.file.sections[1:]:
            for key, value in self._relocs(section):
                _add(found, key, value)
        return found

    # Symbols.

    def _symbol(self, symbol: FileSymbol) -> tuple[str, str]:
        words = [_word(symbol.type), _word(symbol.binding), _word(symbol.visibility)]
        if symbol.type == "STT_SECTION":
            return f"symbol section {self._section_name(symbol)}", " ".join(words)
        if not isinstance(symbol.section, int):
            common = [f"size {symbol.size} align {symbol.value}"] if symbol.section == "SHN_COMMON" else []
            return f"symbol {symbol.name}", " ".join([*words, _word(symbol.section), *common])
        section = self.file.section_at(symbol.section)
        return f"symbol {symbol.name}", " ".join([*words, *self._place(symbol, section)])

    def _place(self, symbol: FileSymbol, section: FileSection) -> list[str]:
        """Where a symbol is: in data by distance, in code by how many functions begin before it."""
        group = ["of a group"] if "G" in _flags(section) else []
        if not _is_code(section):
            return [f"{section.name}+{symbol.value}", f"size {symbol.size}", *group]
        functions = self.named.get(section.index, [])
        starts = sorted({each.value for each in functions})
        place = bisect_left(starts, symbol.value)
        after = starts[place + 1] if place + 1 < len(starts) else section.size
        size = "whole" if 0 < symbol.size <= after - symbol.value else "another size"
        first = self._first(section.index, symbol)
        alias = [] if first is symbol or symbol.type != "STT_FUNC" else [f"alias of {first.name}"]
        return [f"{section.name}#{place}", size, *alias, *group]

    def _section_name(self, symbol: FileSymbol) -> str:
        return self.file.section_at(symbol.section).name

    # Relocations.

    def _relocs(self, section: FileSection) -> Iterator[tuple[str, str]]:
        groups: dict[str, set[str]] = {}
        for offset, symbol, type in self.file.relocs(section):
            if symbol.name == TRAP:
                continue
            where, by_place = self._where(section, offset)
            target = self._target(symbol, self._addend(section, offset, type) if by_place else None)
            # Constants that have no name of their own, or that only the code of this file may name.
            constant = not by_place and target.startswith("section .rodata")
            sort = "constants" if constant else "jumps" if self._is_jump_table(symbol) else "relocs"
            group = groups.setdefault(f"{sort} {where}", set())
            group.add(f"{_TYPES.get(type, str(type))} {target}")
        for where, targets in sorted(groups.items()):
            yield where, ", ".join(sorted(targets))

    def _is_jump_table(self, symbol: FileSymbol) -> bool:
        return isinstance(symbol.section, int) and self._section_name(symbol) == JUMP_TABLES

    def _where(self, section: FileSection, offset: int) -> tuple[str, bool]:
        """What a relocation changes: a function, a place in data or, in other sections, the section. Whether its
        addend says something that does not depend on the code."""
        if _is_code(section):
            function = self._at(section.index, offset)
            return f"{section.name}:{function.name if function else offset}", False
        if "A" in _flags(section):
            return f"{section.name}+{offset}", True
        return section.name, section.name == ".BTF"

    def _is_alias(self, symbol: FileSymbol) -> bool:
        """Another function symbol before it has the same place."""
        if symbol.type != "STT_FUNC" or not isinstance(symbol.section, int):
            return False
        return symbol is not self._first(symbol.section, symbol)

    def _first(self, section: int, symbol: FileSymbol) -> FileSymbol:
        """The first function at the place of a symbol; the symbol itself when none is known there."""
        return next((each for each in self.named.get(section, ()) if each.value == symbol.value), symbol)

    def _at(self, section: int, offset: int) -> FileSymbol | None:
        """The symbol that covers this place."""
        symbols = self.named.get(section, [])
        place = bisect_right(symbols, offset, key=lambda symbol: symbol.value) - 1
        if place < 0 or offset >= max(symbols[place].value + symbols[place].size, symbols[place].value + 1):
            return None
        return symbols[place]

    def _addend(self, section: FileSection, offset: int, type: int) -> int:
        width = 8 if type in (R_BPF_64_64, R_BPF_64_ABS64) else 4
        field = section.data[offset : offset + width]
        return int.from_bytes(field, "big" if self.file.big_endian else "little", signed=True)

    def _target(self, symbol: FileSymbol, addend: int | None) -> str:
        """What a relocation names. addend: None where it belongs to the code, which is not compared."""
        if symbol.type != "STT_SECTION":
            alias = " alias" if self._is_alias(symbol) else ""
            return (f"{symbol.name}{addend:+d}" if addend else symbol.name) + alias
        section = self.file.section_at(symbol.section)
        if addend is None:
            return f"section {section.name}"
        there = self._at(section.index, symbol.value + addend) if _is_code(section) else None
        return f"section {section.name}:{there.name}" if there else f"section {section.name}{addend:+d}"


def _section(section: FileSection) -> str:
    words = [_word(section.type), _flags(section) or ABSENT]
    code = _is_code(section)
    if not code or not section.size:
        words.append(f"align {section.align}")
    if section.entry_size:
        words.append(f"entries of {section.entry_size}")
    if not code and section.name not in _UNSIZED and section.type not in ("SHT_REL", "SHT_RELA"):
        words.append(f"size {section.size}")
        words += [_content(section.data)] if section.data else []
    return " ".join(words)


def _content(data: bytes) -> str:
    return data.hex() if len(data) <= SHOWN_BYTES else hashlib.sha256(data).hexdigest()[:16]


def _flags(section: FileSection) -> str:
    words = [letter for bit, letter in _FLAGS if section.flags & bit]
    rest = section.flags & ~sum(bit for bit, _ in _FLAGS)
    return "".join(words) + (f"+{rest:#x}" if rest else "")


def _is_code(section: FileSection) -> bool:
    return "X" in _flags(section)


def _word(value: str | int) -> str:
    return str(value).partition("_")[2] if isinstance(value, str) else str(value)


def _add(found: Facts, key: str, value: str) -> None:
    """Enter a fact; a second one of the same name is told apart by a number."""
    number = 1
    unique = key
    while unique in found:
        number += 1
        unique = f"{key} ({number})"
    found[unique] = value
