"""The words of an assembly file: statements with their places, operands, texts in quotes.

Statements end at a newline or a semicolon; `#`, `//` and `/* */` are comments; neither counts within quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import FormatError
from ..source import Loc, Source

STRING = r'"(?:\\.|[^"\\\n])*"'
_CHARACTER = r"'(?:\\.|[^'\\\n])'"
_KEPT_OR_COMMENT = re.compile(rf"({STRING}|{_CHARACTER})|/\*.*?\*/|(?:#|//)[^\n]*|/\*", re.DOTALL)
_STATEMENT = re.compile(rf"(?:{STRING}|{_CHARACTER}|[^;])+")
_OPERAND = re.compile(rf"(?:{STRING}|{_CHARACTER}|\([^()]*\)|[^,])+|(?<=,)(?=\s*,)")
_QUOTED = re.compile(STRING)
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]+|[0-7]{1,3}|.)", re.DOTALL)
_CONTROL = {"b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "\\": 92, '"': 34, "'": 39}


def statements(text: str, source: Source) -> Iterator[tuple[Loc, str]]:
    """Statements, with the place where each begins; comments count as blanks.

    Raises:
        FormatError: a comment has no end.
    """

    def without_comment(match: re.Match[str]) -> str:
        if match[0] == "/*":
            before = text[: match.start()]
            column = match.start() - (before.rfind("\n") + 1) + 1
            raise FormatError("a comment without an end", loc=Loc(source, before.count("\n") + 1, column))
        return match[1] or re.sub(r"[^\n]", " ", match[0])

    text = _KEPT_OR_COMMENT.sub(without_comment, text)
    for number, line in enumerate(text.split("\n"), 1):
        if ";" not in line:
            if statement := line.strip():
                yield Loc(source, number, line.index(statement[0]) + 1), statement
            continue
        for match in _STATEMENT.finditer(line):
            if statement := match[0].strip():
                yield Loc(source, number, match.start() + match[0].index(statement[0]) + 1), statement


def operands(text: str, loc: Loc) -> list[tuple[str, Loc]]:
    """What commas separate, with places; nothing for an empty text."""
    found = []
    for match in _OPERAND.finditer(text):
        word = match[0].strip()
        start = match.start() + (match[0].index(word[0]) if word else 0)
        found.append((word, Loc(loc.source, loc.line, loc.column + start)))
    return found


def is_quoted(word: str) -> bool:
    """A text in quotes, and nothing else."""
    return _QUOTED.fullmatch(word) is not None


def texts(word: str, loc: Loc) -> list[bytes]:
    """The texts of one operand: `"a" "b"` are two.

    Raises:
        FormatError: something else is there.
    """
    if _QUOTED.sub("", word).strip() or not word:
        raise FormatError("a text in double quotes expected", loc=loc)
    return [unquoted(match[0], loc) for match in _QUOTED.finditer(word)]


def unquoted(word: str, loc: Loc) -> bytes:
    """The bytes of a text in quotes, or of a bare word.

    Raises:
        FormatError: an unknown escape.
    """
    if not is_quoted(word):
        return word.encode("utf-8", "surrogateescape")
    out = bytearray()
    position = 1
    for match in _ESCAPE.finditer(word, 1, len(word) - 1):
        out += word[position : match.start()].encode("utf-8", "surrogateescape")
        out.append(_escaped(match[1], loc))
        position = match.end()
    out += word[position:-1].encode("utf-8", "surrogateescape")
    return bytes(out)


def _escaped(code: str, loc: Loc) -> int:
    if code[0] == "x" and len(code) > 1:
        return int(code[1:], 16) & 0xFF
    if code[0] in "01234567":
        return int(code, 8) & 0xFF
    if code not in _CONTROL:
        raise FormatError(f"unknown escape \\{code}", loc=loc)
    return _CONTROL[code]
