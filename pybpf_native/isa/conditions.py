"""Conditional assembly: `.if` and its family, `.elseif`, `.else`, `.endif`, as llvm-mc reads them.

A condition is a number (`.if`, `.ifeq`, `.ifge` ...), two texts (`.ifc`, `.ifeqs` ...), whether there is a text
(`.ifb`) or whether a name is known (`.ifdef`). What is not assembled is not looked at, but for the conditions in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from ..errors import FormatError
from ..source import Loc


class Names(Protocol):
    """What an assembler knows about names where it is."""

    def number(self, text: str, loc: Loc) -> int:
        """The value of an expression that is a number here.

        Raises:
            FormatError: it is none.
        """

    def defined(self, name: str) -> bool:
        """Whether the name is a label or number."""


_NUMBERS: dict[str, Callable[[int], bool]] = {
    **dict.fromkeys((".if", ".ifne"), lambda number: number != 0),
    ".ifeq": lambda number: number == 0,
    ".ifge": lambda number: number >= 0,
    ".ifgt": lambda number: number > 0,
    ".ifle": lambda number: number <= 0,
    ".iflt": lambda number: number < 0,
}
# Whether the two texts must be equal; `.ifeqs` and `.ifnes` want them in quotes.
_TEXTS = {".ifc": True, ".ifnc": False, ".ifeqs": True, ".ifnes": False}
_BLANKS = {".ifb": True, ".ifnb": False}
_DEFINITIONS = {".ifdef": True, ".ifndef": False, ".ifnotdef": False}
_OPENING = frozenset((*_NUMBERS, *_TEXTS, *_BLANKS, *_DEFINITIONS))
CONDITIONS = _OPENING | {".elseif", ".else", ".endif"}
_QUOTED = re.compile(r'\s*("(?:\\.|[^"\\])*")\s*,\s*("(?:\\.|[^"\\])*")\s*')
MAX_DEPTH = 1000


class _Choice:
    """An open `.if`: whether its part is assembled, whether one was (or none may be), whether `.else` has come."""

    __slots__ = ("active", "last", "loc", "over")

    def __init__(self, active: bool, over: bool, loc: Loc) -> None:
        self.active = active
        self.over = over
        self.loc = loc
        self.last = False


class Conditions:
    """The open conditions of a text."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.open: list[_Choice] = []

    @property
    def active(self) -> bool:
        """Whether what follows is assembled."""
        return not self.open or self.open[-1].active

    def directive(self, word: str, rest: str, loc: Loc) -> None:
        """Carry out one of `CONDITIONS`.

        Raises:
            FormatError: it is out of place, or its condition is malformed.
        """
        if word in _OPENING:
            if len(self.open) >= MAX_DEPTH:
                raise FormatError(f"conditions nested deeper than {MAX_DEPTH} levels", loc=loc)
            taken = self.active and self._holds(word, rest, loc)
            self.open.append(_Choice(taken, taken or not self.active, loc))
            return
        if not self.open:
            raise FormatError(f"{word} without .if", loc=loc)
        if word == ".endif":
            self.open.pop()
            return
        choice = self.open[-1]
        if choice.last:
            raise FormatError(f"{word} behind .else", loc=loc)
        choice.last = word == ".else"
        choice.active = not choice.over and (choice.last or self._holds(".if", rest, loc))
        choice.over |= choice.active

    def finish(self) -> None:
        """The end of the text."""
        if self.open:
            raise FormatError("a condition without .endif", loc=self.open[-1].loc)

    def _holds(self, word: str, rest: str, loc: Loc) -> bool:
        if word in _NUMBERS:
            return _NUMBERS[word](self.names.number(rest, loc))
        if word in _BLANKS:
            return (not rest.strip()) is _BLANKS[word]
        if word in _DEFINITIONS:
            if not rest.strip():
                raise FormatError(f"{word} needs a name", loc=loc)
            return self.names.defined(rest.strip()) is _DEFINITIONS[word]
        return _same(word, rest, loc) is _TEXTS[word]


def _same(word: str, rest: str, loc: Loc) -> bool:
    if word.endswith("s"):
        quoted = _QUOTED.fullmatch(rest)
        if quoted is None:
            raise FormatError(f"{word} needs two texts in double quotes", loc=loc)
        return quoted[1] == quoted[2]
    left, comma, right = rest.partition(",")
    if not comma:
        raise FormatError(f"{word} needs two words", loc=loc)
    return left.strip() == right.strip()
