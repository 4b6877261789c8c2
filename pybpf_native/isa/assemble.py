"""The assembler for a text: statements, labels and the directives that inline assembly uses.

Statements end at a newline or a semicolon; comments are `#`, `//` and `/* */`. A label is `name:`, or a number,
which may be set again and is named `1b` (the last one before) or `1f` (the next one after). `.byte`, `.short`,
`.long`, `.8byte` and their other names put numbers or expressions down, which are decoded as instructions (`data`);
`.set name, number` gives a number a name. Repetition, macros and conditions are expanded before (`macros`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..errors import FormatError
from ..source import Loc, Source
from .data import DataRun
from .expressions import distance
from .insn import SLOT, Insn
from .macros import expanded
from .opcodes import TERMINATOR
from .parse import parse, with_constants

_COMMENT = re.compile(r"/\*.*?\*/|(?:#|//)[^\n]*", re.DOTALL)
_STATEMENT = re.compile(r"[^;\n]+")
_LABEL = re.compile(r"\s*([A-Za-z_.$][\w.$]*|\d+)\s*:(?!:)")
_WHERE_TO = re.compile(r"\s*<[^<>\s]*>\s*$")  # llvm-objdump's comment on a jump
_NUMERIC = re.compile(r"(\d+)([bf])")
_DATA_BYTES = {
    **dict.fromkeys((".byte",), 1),
    **dict.fromkeys((".2byte", ".short", ".hword"), 2),
    **dict.fromkeys((".4byte", ".long", ".word"), 4),
    **dict.fromkeys((".8byte", ".quad"), 8),
}


_SETTING = (".set", ".equ", ".equiv")
_NAME = re.compile(r"[A-Za-z_.$][\w.$]*")


def assemble(
    text: str, source: Source | None = None, *, big_endian: bool = False, outside: Collection[str] = ()
) -> list[Insn]:
    """The instructions of `text`, with their places in it as `loc`.

    Jumps and calls to labels of the text are resolved to displacements. Other names stay in `sym`, as str: calls
    and addresses, whose meaning the caller knows, and jumps to the labels named in `outside`.
    source: what `text` is called in errors.

    Raises:
        FormatError: a statement, directive or label is malformed or unknown, with its place.
    """
    assembly = _Assembly(source or Source("assembly", text), big_endian)
    for loc, statement in expanded(_statements(text, assembly.source), assembly):
        assembly.statement(statement, loc)
    assembly.finish()
    return assembly.resolve(outside)


def _statements(text: str, source: Source) -> Iterator[tuple[Loc, str]]:
    """Statements with their places; comments count as blanks."""
    text = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for number, line in enumerate(text.split("\n"), 1):
        for match in _STATEMENT.finditer(line):
            statement = match[0].rstrip()
            if statement:
                yield Loc(source, number, match.start() + 1), statement


class _Assembly:
    """A text on its way: the instructions so far, and the slot where each label is."""

    def __init__(self, source: Source, big_endian: bool) -> None:
        self.source = source
        self.big_endian = big_endian
        self.items: list[Insn | DataRun] = []
        self.slot = 0
        self.labels: dict[str, int] = {}
        self.numeric: dict[str, list[int]] = {}
        self.data: DataRun | None = None  # the words since the last instruction or label
        self.constants: dict[str, int] = {}

    def statement(self, text: str, loc: Loc) -> None:
        """Labels, then a directive or an instruction."""
        start = len(text) - len(text.lstrip())
        while match := _LABEL.match(text, start):
            self._label(match[1], _shifted(loc, match.start(1)))
            start = match.end()
        body = _WHERE_TO.sub("", text[start:])
        if not body.strip():
            return
        at = _shifted(loc, start + len(body) - len(body.lstrip()))
        words = body.split(None, 1)
        if words[0].startswith("."):
            self._directive(words[0], words[1] if len(words) > 1 else "", at)
        else:
            self._flush()
            insn = parse(with_constants(body.strip(), self.constants), at)
            self.items.append(insn)
            self.slot += insn.slots

    def finish(self) -> None:
        """The end of the text."""
        self._flush()

    def number(self, text: str, loc: Loc) -> int:
        """The value of an expression that is a number by now: labels only tell how far apart they are."""

        def value_of(name: str) -> int:
            here = self.slot + (self.data.size // SLOT if self.data else 0)
            slot = here if name == "." else self._target(name, here)
            if slot is None or (name[0].isdigit() and name[-1] == "f"):
                raise FormatError(f"the value of {name!r} is not known yet")
            return slot * SLOT

        return distance(with_constants(text, self.constants), value_of, loc)

    def defined(self, name: str) -> bool:
        """Whether there is a label or number of this name by now."""
        return name in self.constants or name in self.labels

    def resolve(self, outside: Collection[str]) -> list[Insn]:
        """The instructions, with displacements for the names of labels."""
        insns: list[Insn] = []
        for item in self.items:
            insns += [item] if isinstance(item, Insn) else item.insns(self._target, outside)
        slot = 0
        for insn in insns:
            after = slot + insn.slots
            target = self._target(insn.sym, slot) if isinstance(insn.sym, str) else None
            if target is not None:
                self._set_distance(insn, target - after)
            elif insn.sym is not None and insn.op.flags & TERMINATOR and insn.sym not in outside:
                raise FormatError(f"no label {insn.sym!r}", loc=insn.loc)
            slot = after
        return insns

    def _target(self, name: str, slot: int) -> int | None:
        """The slot that `name` means, seen from an instruction at `slot`."""
        match = _NUMERIC.fullmatch(name)
        if match is None:
            return self.labels.get(name)
        places = self.numeric.get(match[1], [])
        if match[2] == "b":
            return next((place for place in reversed(places) if place <= slot), None)
        return next((place for place in places if place > slot), None)

    def _set_distance(self, insn: Insn, distance: int) -> None:
        if insn.op.shape.off == "target":
            if not -0x8000 <= distance <= 0x7FFF:
                raise FormatError(f"{insn.sym!r} is {distance} slots away, too far for this jump", loc=insn.loc)
            insn.off = distance
        elif insn.op.shape.imm == "target":
            insn.imm = distance
        else:
            return  # the address of a label: left to the caller, as any other symbol
        insn.sym = None

    def _label(self, name: str, loc: Loc) -> None:
        self._flush()
        if name.isdigit():
            self.numeric.setdefault(name, []).append(self.slot)
        elif self.labels.setdefault(name, self.slot) != self.slot:
            raise FormatError(f"label {name!r} is there twice", loc=loc)

    def _directive(self, name: str, rest: str, loc: Loc) -> None:
        if name in _SETTING:
            word, comma, value = rest.partition(",")
            if not comma or not _NAME.fullmatch(word.strip()) or (name == ".equiv" and self.defined(word.strip())):
                raise FormatError(f"{name} needs a new name, and a number", loc=loc)
            self.constants[word.strip()] = self.number(value, loc)
        elif name not in _DATA_BYTES:
            raise FormatError(f"unknown directive {name}", loc=loc)
        else:
            self._data(_DATA_BYTES[name], with_constants(rest, self.constants), loc)

    def _data(self, size: int, rest: str, loc: Loc) -> None:
        if self.data is None:
            self.data = DataRun(self.slot, loc, self.big_endian)
        for word in rest.split(","):
            self.data.add(size, word, loc)

    def _flush(self) -> None:
        """End the run of words."""
        if self.data is not None:
            self.items.append(self.data)
            self.slot += self.data.slots
            self.data = None


def _shifted(loc: Loc, columns: int) -> Loc:
    return Loc(loc.source, loc.line, loc.column + columns)
