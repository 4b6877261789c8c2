"""Words of LLVM's text, and a cursor over them.

One regular expression cuts the whole text into a list of strings; where a token stood is found again only
when an error needs it. A numbered metadata line (`!12 = ...`) is one token: ten thousand of them cost
nothing until somebody looks inside. The token kinds are told by the first character:

    %name @name !name #name     sigils, quoted or not        !12 = ...    a whole metadata line
    word  12  -5  1.0e+00       keywords and numbers         name:        a label (or a metadata field)
    "text"  c"text"             strings, still escaped       = , ( ) ...  single characters
"""

from __future__ import annotations

import re

from ..errors import FormatError
from ..source import Loc, Source

EOF = "\0 end of the text"  # no token is so: a NUL byte is a token of its own, which nothing accepts
EQUALS = " = "  # behind the number of a metadata line
# Parsers look a few tokens ahead; no construct accepts EOF, so nobody walks beyond these.
_GUARD = [EOF] * 8

_TOKEN = re.compile(
    r"""\s*+(?:;[^\n]*+\s*+)*+     # white space and comments
    ( ^![0-9]+[ ]=[ ][^\n]*        # a metadata line
    | [%@!\#][-\w$.\\]++          # names
    | [%@!$c]"[^"]*"               # quoted names, c"text"
    | "[^"]*":?                    # strings, and quoted labels
    | [-+\w$.]++:?                 # words, numbers, labels
    | \S                           # punctuation, and whatever does not belong
    | \Z )""",
    re.ASCII | re.MULTILINE | re.VERBOSE,
)
_ESCAPE = re.compile(rb"\\(?:\\|([0-9a-fA-F]{2}))")
LONG = 4096  # characters of a text in which words come again and again: there
SHORT = 20  # ... those of so many characters are one object each
MAX_DIGITS = 1300
MAX_DEPTH = 64  # of nested types, constants and inline metadata


def word_set(text: str) -> frozenset[str]:
    """The words of `text`: how the parsers write their tables."""
    return frozenset(text.split())


def tokenize(text: str) -> list[str]:
    """The tokens of `text`, followed by EOFs."""
    tokens: list[str] = _TOKEN.findall(text)
    if len(text) > LONG:
        same = dict[str, str]().setdefault
        tokens = [same(token, token) if len(token) <= SHORT else token for token in tokens]
    while tokens and not tokens[-1]:
        tokens.pop()
    tokens += _GUARD
    return tokens


def offset_of(text: str, index: int) -> int:
    """Where token `index` starts in `text`."""
    for number, match in enumerate(_TOKEN.finditer(text)):
        if number == index:
            return match.start(1)
    return len(text)


def place(source: Source, offset: int) -> Loc:
    """The line and column of `offset` in the text of `source`."""
    text = source.text or ""
    start = text.rfind("\n", 0, offset) + 1
    return Loc(source, text.count("\n", 0, offset) + 1, offset - start + 1)


def unescape(text: str) -> bytes:
    r"""The bytes of a string's inside: `\\` is a backslash, `\0A` a byte, any other backslash itself."""
    data = text.encode("utf-8", "surrogateescape")
    if b"\\" not in data:
        return data
    return _ESCAPE.sub(lambda match: bytes.fromhex(match[1].decode()) if match[1] else b"\\", data)


def unescape_text(text: str) -> str:
    """As `unescape`, as str; bytes that are no UTF-8 become lone surrogates."""
    return unescape(text).decode("utf-8", "surrogateescape") if "\\" in text else text


def name_of(token: str) -> str:
    """The name in a token such as `@f`, `@"a b"`, `%x`: without sigil, quotes and escapes."""
    return unescape_text(token[2:-1]) if token[1:2] == '"' else token[1:]


class Cursor:
    """A position in a token list. `text` is what the tokens were cut from, at `base` in `source`'s text."""

    __slots__ = ("base", "depth", "i", "source", "text", "toks")

    def __init__(self, source: Source, text: str, base: int = 0) -> None:
        self.source = source
        self.text = text
        self.base = base
        self.toks = tokenize(text)
        self.i = 0
        self.depth = 0

    def error(self, what: str, at: int | None = None) -> FormatError:
        """An error at token `at`, or at the current one."""
        offset = self.base + offset_of(self.text, self.i if at is None else at)
        return FormatError(what, self.source.name, offset, place(self.source, offset))

    def unexpected(self, wanted: str) -> FormatError:
        """An error that says what should have been here."""
        token = self.toks[self.i]
        return self.error(f"{wanted} expected, not {'the end' if token == EOF else repr(token[:60])}")

    def expect(self, token: str) -> None:
        """Step over `token`, which must be here."""
        if self.toks[self.i] != token:
            raise self.unexpected(repr(token))
        self.i += 1

    def accept(self, token: str) -> bool:
        """Step over `token` if it is here."""
        if self.toks[self.i] == token:
            self.i += 1
            return True
        return False

    def take(self) -> str:
        """The current token, stepped over."""
        token = self.toks[self.i]
        if token == EOF:
            raise self.error("the text ends too early")
        self.i += 1
        return token

    def number(self) -> int:
        """A decimal number without a sign."""
        token = self.toks[self.i]
        if not (token.isdecimal() and token.isascii() and len(token) <= MAX_DIGITS):
            raise self.unexpected("a number")
        self.i += 1
        return int(token)

    def parenthesised_number(self) -> int:
        """`(N)`."""
        self.expect("(")
        number = self.number()
        self.expect(")")
        return number

    def string(self) -> str:
        """A quoted string, unescaped."""
        token = self.toks[self.i]
        if token[0] != '"' or token[-1] != '"' or len(token) < 2:
            raise self.unexpected("a string")
        self.i += 1
        return unescape_text(token[1:-1])

    def deeper(self) -> None:
        """Enter a nested construct; balanced by `self.depth -= 1`."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error(f"nested deeper than {MAX_DEPTH} levels")
