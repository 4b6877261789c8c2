"""Places in source text: a file (or notebook cell), a line, a column."""

from __future__ import annotations

MAX_EXCERPT = 160


def printable(text: str) -> str:
    """`text` fit for a terminal: what comes from a file may hold control characters, or bytes that are no text."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\N{REPLACEMENT CHARACTER}" for c in text)


class Source:
    """One source text: `name` is a path or a notebook cell's name, `text` the whole content.

    `text` may be None when only the name is known (code that came from debug info). Bytes stay bytes until somebody
    wants to see them: a large file is not held twice for errors that it may not have.
    """

    __slots__ = ("_lines", "_text", "name")

    def __init__(self, name: str, text: str | bytes | None = None) -> None:
        self.name = name
        self._text = text
        self._lines: list[str] | None = None

    @property
    def text(self) -> str | None:
        """The whole content, or None."""
        if isinstance(self._text, bytes):
            self._text = self._text.decode("utf-8", "surrogateescape")
        return self._text

    @text.setter
    def text(self, text: str) -> None:
        self._text = text

    def line(self, number: int) -> str:
        """The text of line `number` (from 1), or "" when it is unknown."""
        if self._lines is None:
            self._lines = (self.text or "").replace("\r\n", "\n").split("\n")
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""


class Loc:
    """A place: `line` from 1; `column` from 1, 0 when unknown; `end_column` is exclusive, 0 when unknown."""

    __slots__ = ("column", "end_column", "line", "source")

    def __init__(self, source: Source, line: int, column: int = 0, end_column: int = 0) -> None:
        self.source = source
        self.line = line
        self.column = column
        self.end_column = end_column

    def __str__(self) -> str:
        column = f":{self.column}" if self.column else ""
        return f"{self.source.name}:{self.line}{column}"

    def __repr__(self) -> str:
        return f"<Loc {self}>"

    @property
    def text(self) -> str:
        """The source line, or ""."""
        return self.source.line(self.line)

    def excerpt(self) -> str:
        """The source line with a caret below, indented; "" when the text is not known."""
        line = self.text
        if not line.strip():
            return ""
        shown = printable(line.expandtabs(1)[:MAX_EXCERPT])
        number = f"{self.line:>5} | "
        if not 0 < self.column <= len(shown):
            return number + shown
        width = max(1, min(self.end_column, len(shown) + 1) - self.column)
        return f"{number}{shown}\n{' ' * 5} | {' ' * (self.column - 1)}{'^' * width}"
