"""An Object as assembly text in LLVM's dialect: what llc writes with -filetype=asm, and llvm-mc reads.

Sections, symbols, code and data, all by name, so that the assembler makes the same file of it; jumps go by distance.
Types and source lines are the bytes of `.BTF` and `.BTF.ext`, with the names that they depend on; places in code that
they speak of have labels.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Generator, Iterator

from ..isa.insn import SLOT, Insn
from ..isa.parse import KEYWORDS
from ..isa.text import to_text
from ..object import GLOBAL, LOCAL, TEXT, WEAK, DataReloc, DataSection, Function, Object, Symbol
from .defs import FLAG_LETTERS, SECTION_TYPES, SHF_EXECINSTR, SHF_MERGE
from .image import Image, Section
from .writer import code_groups, image_of, in_order

_PLAIN = re.compile(r"[A-Za-z_.$][A-Za-z0-9_.$]*\Z")
_REGISTER = re.compile(r"[rw](?:\d|10)\Z")
_BINDING = {GLOBAL: "\t.globl\t{}", WEAK: "\t.weak\t{}"}
_VISIBILITY = {"hidden": "\t.hidden\t{}", "internal": "\t.internal\t{}", "protected": "\t.protected\t{}"}
_TYPES = {type: word for word, type in SECTION_TYPES.items()}
BYTES_A_LINE = 16


def to_assembly(obj: Object) -> str:
    """The whole object as text.

    Raises:
        RelocError: a symbol that is named is not in the object.
        FormatError: a name or a number does not fit the format.
    """
    image, data = image_of(obj)
    return "\n".join(_Assembly(obj, image, data).lines()) + "\n"


class _Assembly:
    def __init__(self, obj: Object, image: Image, data: dict[int, Section]) -> None:
        self.obj = obj
        self.image = image
        self.data = data
        self.firsts = {name: functions[0].name for name, functions in obj.code_sections().items()}
        described = [section for section in image.sections if section.name == ".BTF.ext"]
        places = {(target.section, _number(image, s, at)) for s in described for at, target, _ in s.relocs}
        ordered = sorted(places, key=lambda place: (image.sections.index(place[0]) if place[0] else 0, place[1]))
        self.labels = {
            (section.name, offset): f".Ltmp{number}" for number, (section, offset) in enumerate(ordered) if section
        }
        self.locals = {
            (data[id(section)], variable.offset): variable.name
            for section in obj.sections
            for variable in section.variables
        }

    def lines(self) -> Iterator[str]:
        if self.obj.name:
            yield f"\t.file\t{_quoted(self.obj.name)}"
        for extern in self.obj.externs:
            yield from _attributes(extern)
        for name, functions in code_groups(self.obj).items():
            yield "\t.text" if name == TEXT else f'\t.section\t{_section_name(name)},"ax",@progbits'
            start = 0
            for function in functions:
                yield from self._function(function, start)
                start += function.slots * SLOT
        for data in self.obj.sections:
            yield from _section(data, self.data[id(data)], self.firsts)
        own = {id(section) for section in self.data.values()}
        for section in self.image.sections:
            if id(section) not in own and not section.flags & SHF_EXECINSTR:
                yield from self._description(section)

    # Code.

    def _function(self, function: Function, start: int) -> Iterator[str]:
        name = _name(function.name)
        yield from _attributes(function)
        yield "\t.p2align\t3"
        yield f"\t.type\t{name},@function"
        yield f"{name}:"
        shown = None
        for insn in function.insns:
            if label := self.labels.get((function.section, start)):
                yield f"{label}:"
            if insn.loc is not None and insn.loc.line != shown:
                shown = insn.loc.line
                if text := insn.loc.text.strip():
                    yield f"# {insn.loc}: {_comment(text)}"
            yield f"\t{_text(insn, function.by_alias.get(insn, insn.sym))}"
            start += insn.slots * SLOT
        yield f"\t.size\t{name}, .-{name}"
        for alias in function.aliases:
            yield from _attributes(alias)
            yield f"\t.type\t{_name(alias.name)},@function"
            yield f"\t.set\t{_name(alias.name)}, {name}"

    # Types and lines.

    def _description(self, section: Section) -> Iterator[str]:
        yield f'\t.section\t{_section_name(section.name)},"",@progbits'
        yield f"\t.p2align\t{section.align.bit_length() - 1}"
        at = 0
        for offset, target, _ in sorted(section.relocs, key=lambda reloc: reloc[0]):
            yield from _bytes(section.data[at:offset])
            yield f"\t.long\t{self._named(target.name, target.section, _number(self.image, section, offset))}"
            at = offset + 4
        yield from _bytes(section.data[at:])

    def _named(self, name: str, section: Section | None, place: int) -> str:
        """A global symbol; or what is at a place of a section."""
        if name or section is None:
            return _name(name) + (f"{place:+d}" if place else "")
        if section.flags & SHF_EXECINSTR:
            return self.labels[section.name, place]
        return _name(self.locals[section, place])


def _section(data: DataSection, section: Section, firsts: dict[str, str]) -> Iterator[str]:
    """firsts: the first function of each section of code, from which entries of jump tables count."""
    starts = firsts if data.jump_tables else {}
    flags = "".join(letter for letter, bit in FLAG_LETTERS.items() if section.flags & bit)
    entries = f",{section.entry_size}" if section.flags & SHF_MERGE else ""
    yield f'\t.section\t{_section_name(data.name)},"{flags}",@{_TYPES[section.type]}{entries}'
    yield f"\t.p2align\t{data.align.bit_length() - 1}"
    at = 0
    relocs = sorted(data.relocs, key=lambda reloc: reloc.offset)
    for variable in in_order(data):
        at = yield from _data(data, relocs, at, variable.offset, starts)
        yield from _attributes(variable)
        name = _name(variable.name)
        yield f"\t.type\t{name},@object"
        # A name for the middle of a pointer has no line of its own.
        yield f"{name}:" if at == variable.offset else f"\t.set\t{name}, .-{at - variable.offset}"
        yield f"\t.size\t{name}, {variable.size}"
    yield from _data(data, relocs, at, data.size, starts)


def _data(
    section: DataSection, relocs: list[DataReloc], start: int, end: int, starts: dict[str, str]
) -> Generator[str, None, int]:
    """The bytes from `start` to `end`, pointers by name; returns the end, which a pointer may lie across."""
    content = section.data
    at = start
    for place in range(bisect_left(relocs, start, key=lambda reloc: reloc.offset), len(relocs)):
        reloc = relocs[place]
        if reloc.offset >= end:
            break
        yield from _bytes(content[at : reloc.offset]) if content else _zeros(reloc.offset - at)
        yield _pointer(reloc, starts)
        at = reloc.offset + reloc.width // 8
    if at < end:
        yield from _bytes(content[at:end]) if content else _zeros(end - at)
    return max(at, end)


def _pointer(reloc: DataReloc, starts: dict[str, str]) -> str:
    directive = ".quad" if reloc.width == 64 else ".long"
    addend = f"{reloc.addend:+d}" if reloc.addend else ""
    start = starts.get(reloc.symbol.section) if isinstance(reloc.symbol, Function) else None
    since = f"-{_name(start)}" if start else ""
    return f"\t{directive}\t{_name((reloc.alias or reloc.symbol).name)}{addend}{since}"


def _bytes(data: bytes | bytearray) -> Iterator[str]:
    for at in range(0, len(data), BYTES_A_LINE):
        yield f"\t.byte\t{','.join(map(str, data[at : at + BYTES_A_LINE]))}"


def _zeros(count: int) -> Iterator[str]:
    if count:
        yield f"\t.zero\t{count}"


def _attributes(symbol: Symbol) -> Iterator[str]:
    name = _name(symbol.name)
    if symbol.binding != LOCAL:
        yield _BINDING[symbol.binding].format(name)
    if symbol.visibility in _VISIBILITY:
        yield _VISIBILITY[symbol.visibility].format(name)


def _text(insn: Insn, symbol: object) -> str:
    """symbol: what it names, by the name that it is named by."""
    name = getattr(symbol, "name", "")
    if not name or (symbol is insn.sym and _name(name) == name):
        return to_text(insn)
    return to_text(Insn(insn.op, insn.defs, insn.uses, off=insn.off, imm=insn.imm, sym=_name(name)))


def _number(image: Image, section: Section, at: int) -> int:
    return int.from_bytes(section.data[at : at + 4], "big" if image.big_endian else "little")


def _name(name: str) -> str:
    """The name of a symbol, quoted when it has to be."""
    plain = _PLAIN.match(name) and not _REGISTER.match(name) and name not in KEYWORDS
    return name if plain else _quoted(name)


def _section_name(name: str) -> str:
    return name if _PLAIN.match(name) else _quoted(name)


def _quoted(text: str) -> str:
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in '\\"':
        return f"\\{character}"
    if character.isprintable():
        return character
    return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8", "surrogateescape"))


def _comment(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
