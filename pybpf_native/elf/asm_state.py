"""An assembly file on its way to an object: its sections with their bytes so far, its names, and what is still open.

The size of everything is known when it is read, so each byte has its place at once. What depends on names (fields of
data, jumps, calls, addresses, sizes of symbols) is kept as an open field and filled in at the end, when all labels
are known (`asm_finish`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..errors import FormatError
from ..isa.expressions import distance
from ..isa.insn import SLOT, Insn
from ..isa.parse import with_constants
from ..source import Loc, Source
from .asm_text import STRING, unquoted
from .defs import (
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_WRITE,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
)
from .image import Section

MAX_BYTES = 1 << 26  # of all sections: a directive of a few words may ask for any number
MAX_ZEROS = (1 << 32) - 1  # of a section without content
MAX_ALIGN = 1 << 16
PRIVATE = ".L"

_ALLOCATED = (SHT_PROGBITS, SHF_ALLOC | SHF_WRITE)
# What a section is when nothing says so, by its name or the part of it before a dot.
_USUAL = {
    ".text": (SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR),
    ".data": _ALLOCATED,
    ".bss": (SHT_NOBITS, SHF_ALLOC | SHF_WRITE),
    ".rodata": (SHT_PROGBITS, SHF_ALLOC),
    ".init_array": (SHT_INIT_ARRAY, SHF_ALLOC | SHF_WRITE),
    ".fini_array": (SHT_FINI_ARRAY, SHF_ALLOC | SHF_WRITE),
    ".preinit_array": (SHT_PREINIT_ARRAY, SHF_ALLOC | SHF_WRITE),
    ".note": (SHT_NOTE, 0),
}
_PART = re.compile(r"\.[^.]*")
_NUMERIC = re.compile(r"(?<![\w.$])(\d+)([bf])\b")
_CHARACTER = re.compile(r"'(\\.|[^'\\\n])'")
_QUOTED = re.compile(STRING)


class Name:
    """A symbol: defined at `offset` of `section`, or as a number (`value`), or by an expression, or not at all."""

    __slots__ = (
        "binding",
        "common",
        "expression",
        "name",
        "offset",
        "section",
        "size",
        "type",
        "value",
        "visibility",
    )

    def __init__(self, name: str) -> None:
        self.name = name
        self.section: AsmSection | None = None
        self.offset = 0
        self.value: int | None = None
        self.expression: Expression | None = None
        self.common: tuple[int, int] | None = None  # size and alignment in bytes
        self.binding: str | None = None
        self.visibility = "default"
        self.type: str | None = None
        self.size: Expression | None = None

    @property
    def defined(self) -> bool:
        return (
            self.section is not None or self.value is not None or self.expression is not None or self.common is not None
        )


class AsmSection:
    """A section in the making; `size` counts also where there is no content."""

    def __init__(self, name: str, type: int, flags: int) -> None:
        self.name = name
        self.type = type
        self.flags = flags
        self.entry_size = 0
        self.align = 1
        self.size = 0
        self.data = bytearray()
        self.image = Section(name)
        self.open: list[OpenField | OpenInsn] = []


class Expression(NamedTuple):
    """A text to be computed when all names are known; `.` is `offset` in `section`."""

    text: str
    section: AsmSection
    offset: int
    loc: Loc


class OpenField(NamedTuple):
    """`width` bytes of data that an expression fills."""

    expression: Expression
    width: int


class OpenInsn(NamedTuple):
    """An instruction that names a symbol; its place is that of `offset` in its section."""

    insn: Insn
    offset: int
    loc: Loc


class Assembly:
    """The state between two statements."""

    def __init__(self, source: Source, big_endian: bool) -> None:
        self.source = source
        self.big_endian = big_endian
        self.file_name = ""
        self.sections: dict[str, AsmSection] = {}
        self.names: dict[str, Name] = {}
        self.mentioned: dict[str, None] = {}  # in their order, as the symbol table lists what is not defined
        self.numeric: dict[str, int] = {}
        self.constants: dict[str, int] = {}  # names that stand for numbers, which may change on the way
        self._placeholders: dict[str, str] = {}
        self.total = 0  # bytes of content
        self.stack: list[tuple[AsmSection, AsmSection | None]] = []
        self.previous: AsmSection | None = None
        self.current = self.section(".text")

    # Sections.

    def section(self, name: str) -> AsmSection:
        """The section of this name, made as its name suggests when it is new."""
        found = self.sections.get(name)
        if found is None:
            part = _PART.match(name)
            type, flags = _USUAL.get(part[0] if part else "", (SHT_PROGBITS, 0))
            found = self.sections[name] = AsmSection(name, type, flags)
        return found

    def enter(self, section: AsmSection) -> None:
        """What follows goes to `section`."""
        self.previous, self.current = self.current, section

    @property
    def here(self) -> int:
        return self.current.size

    # Content.

    def put(self, data: bytes, loc: Loc) -> None:
        """Bytes at the end of the section."""
        if self.current.type == SHT_NOBITS:
            if data.strip(b"\0"):
                raise FormatError(f"section {self.current.name!r} has no content, only zeros may be put there", loc=loc)
            self.zeros(len(data), loc)
            return
        self._count(len(data), loc)
        self.current.data += data
        self.current.size += len(data)

    def zeros(self, count: int, loc: Loc) -> None:
        """`count` zeros; a section without content only counts them."""
        if not 0 <= count <= MAX_ZEROS - self.current.size:
            raise FormatError(f"{count} bytes are too many for section {self.current.name!r}", loc=loc)
        if self.current.type != SHT_NOBITS:
            self._count(count, loc)
            self.current.data += bytes(count)
        self.current.size += count

    def _count(self, more: int, loc: Loc) -> None:
        self.total += more
        if self.total > MAX_BYTES:
            raise FormatError(f"{self.total} bytes are too many, {MAX_BYTES} may be in one file", loc=loc)

    def align(self, to: int, filling: int, most: int, loc: Loc) -> None:
        """Fill up to a multiple of `to`, unless that takes more than `most` bytes (0: any number)."""
        if to < 1 or to & (to - 1) or to > MAX_ALIGN:
            raise FormatError(f"an alignment of {to} is no power of two up to {MAX_ALIGN}", loc=loc)
        self.current.align = max(self.current.align, to)
        missing = -self.here % to
        if missing and (not most or missing <= most):
            self.put(bytes([filling & 0xFF]) * missing, loc)

    def field(self, text: str, width: int, loc: Loc) -> None:
        """A number or expression of `width` bytes."""
        expression = Expression(self.readable(text), self.current, self.here, loc)
        try:
            number = int(text, 0)
        except ValueError:
            self.current.open.append(OpenField(expression, width))
            number = 0
        if not -(1 << (8 * width - 1)) <= number < 1 << (8 * width):
            raise FormatError(f"{text} is no number of {width} bytes", loc=loc)
        self.put((number & (1 << 8 * width) - 1).to_bytes(width, "big" if self.big_endian else "little"), loc)

    def insn(self, insn: Insn, encoded: bytes, loc: Loc) -> None:
        """An instruction, as bytes, with a symbol that is looked up in the end."""
        if self.here % SLOT:
            raise FormatError(f"an instruction at {self.here} bytes of the section: not a multiple of {SLOT}", loc=loc)
        self.current.align = max(self.current.align, SLOT)
        if insn.sym is not None:
            insn.sym = self.real_name(str(insn.sym))
            self.mention(str(insn.sym))
            self.current.open.append(OpenInsn(insn, self.here, loc))
        self.put(encoded, loc)

    # Names.

    def name(self, text: str) -> Name:
        """The symbol of this name, which may be new."""
        found = self.names.get(text)
        if found is None:
            found = self.names[text] = Name(text)
        return found

    def mention(self, text: str) -> None:
        """The symbol is used, or spoken of, here."""
        self.mentioned.setdefault(text)

    def define(self, text: str, loc: Loc) -> Name:
        """A symbol that gets its definition now; the definitions' order is that of `names`.

        Raises:
            FormatError: it has one.
        """
        known = self.names.pop(text, None) or Name(text)
        if known.defined:
            raise FormatError(f"{text!r} is defined twice", loc=loc)
        self.names[text] = known
        return known

    def label(self, text: str, loc: Loc) -> None:
        """`text:`; a number may be set again."""
        if text.isdigit():
            self.numeric[text] = self.numeric.get(text, 0) + 1
            text = _numbered(text, self.numeric[text])
        name = self.define(text, loc)
        name.section, name.offset = self.current, self.here

    def number(self, text: str, loc: Loc) -> int:
        """The value of an expression that is a number by now: labels only tell how far apart they are."""

        def value_of(word: str) -> int:
            if word == ".":
                return self.here
            known = self.names.get(self.real_name(word))
            if known is None or known.section is not self.current:
                raise FormatError(f"the value of {word!r} is not known yet")
            return known.offset

        return distance(self.readable(text), value_of, loc)

    def defined(self, name: str) -> bool:
        """Whether there is a definition of this name by now."""
        return name in self.names and self.names[name].defined

    def set_number(self, text: str, value: int, loc: Loc) -> None:
        """The name stands for a number, until it is set again."""
        if text in self.constants:
            self.names[text] = self.names.pop(text)  # symbols are in the order of their last definitions
        else:
            self.define(text, loc)
        self.names[text].value = self.constants[text] = value

    def readable(self, text: str) -> str:
        """An expression whose names are plain words: quoted ones and the nearest numbers get a name of ours."""
        text = _CHARACTER.sub(lambda match: str(unquoted(f'"{match[1]}"', Loc(self.source, 1))[0]), text)
        text = with_constants(_QUOTED.sub(self._placeholder, text), self.constants)
        return _NUMERIC.sub(self._nearest, text)

    def real_name(self, text: str) -> str:
        """What stood for a name of ours."""
        return self._placeholders.get(text, text)

    def _placeholder(self, match: re.Match[str]) -> str:
        name = unquoted(match[0], Loc(self.source, 1)).decode("utf-8", "surrogateescape")
        short = f"$quoted{len(self._placeholders)}$"
        self._placeholders[short] = name
        return short

    def _nearest(self, match: re.Match[str]) -> str:
        return _numbered(match[1], self.numeric.get(match[1], 0) + (match[2] == "f"))


def _numbered(digits: str, count: int) -> str:
    return f"{PRIVATE}number.{digits}.{count}"
