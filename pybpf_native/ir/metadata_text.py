"""The reader's third layer: metadata, inline or in numbered lines that are parsed when somebody looks."""

from __future__ import annotations

import re
from functools import partial

from ..errors import FormatError
from .lexer import EOF, EQUALS, MAX_DIGITS, unescape_text
from .metadata import MDNode, Raw
from .reader_types import Context
from .reader_values import ValueReader

# Most lines are places in the source, and like these have numbers and references alone: read without a parser.
_PLAIN = re.compile(
    r"![0-9]+ = (distinct )?!(DILocation|DILexicalBlock|DISubroutineType)"
    r"\(([a-zA-Z]+: !?[0-9]{1,9}(?:, [a-zA-Z]+: !?[0-9]{1,9})*)\)"
)
_WORDS = {"null": None, "true": True, "false": False}


def node(ctx: Context, number: int) -> MDNode:
    """The node `!number`; the same object every time. Its line must be in `ctx.raw`."""
    found = ctx.nodes.get(number)
    if found is None:
        if ctx.parse is None:
            ctx.parse = partial(_parse_line, ctx)
        line = ctx.raw[number]
        distinct = line.startswith("distinct", line.index(EQUALS) + len(EQUALS))
        found = ctx.nodes[number] = MDNode(parse=ctx.parse, number=number, distinct=distinct)
    return found


def _parse_line(ctx: Context, number: int, target: MDNode) -> None:
    """Parse the line of `!number` into `target`."""
    plain = _PLAIN.fullmatch(ctx.raw[number])
    fields = _plain_fields(ctx, plain[3].split(", ")) if plain else None
    if plain and fields:
        target.fill(plain[2], fields, [], bool(plain[1]))
        return
    reader = LineReader(ctx, number)
    distinct = reader.accept("distinct")
    made = reader.metadata()
    if reader.toks[reader.i] != EOF:
        raise reader.unexpected("the end of the line")
    if not isinstance(made, MDNode) or made is ctx.nodes.get(number):
        raise reader.error("a metadata node expected", 0)
    target.fill(made.kind, made.fields, made.items, distinct)


def _plain_fields(ctx: Context, texts: list[str]) -> dict[str, object] | None:
    """The fields of a plain line; None when one is there twice, or names no node: that is for the parser to say."""
    fields: dict[str, object] = {}
    for text in texts:
        key, value = text.split(": ")
        key = ctx.names.setdefault(key, key)
        if value[0] != "!":
            fields[key] = int(value)
            continue
        number = int(value[1:])
        if number not in ctx.raw:
            return None
        fields[key] = node(ctx, number)
    return fields if len(fields) == len(texts) else None


class MetadataReader(ValueReader):
    """Parses metadata at the cursor."""

    __slots__ = ()

    def metadata(self) -> object:
        """A node, a string (`!"..."`), None (`null`), or a value with its type."""
        token = self.toks[self.i]
        if token[0] != "!":
            if token == "null":
                self.i += 1
                return None
            return self.typed_value()
        if token == "!":
            return self._tuple()
        if token[1:].isdecimal():
            return self.node()
        if token[1] == '"':
            if token[-1] != '"' or len(token) < 3:
                raise self.unexpected("a metadata string")
            self.i += 1
            return unescape_text(token[2:-1])
        return self._specialised(token)

    def node(self) -> MDNode:
        """A reference `!12`."""
        digits = self.toks[self.i][1:]
        number = int(digits) if digits.isdecimal() and digits.isascii() and len(digits) < 12 else -1
        found = self.ctx.nodes.get(number)
        if found is None:
            if number not in self.ctx.raw:
                raise self.unexpected("the number of a metadata node")
            found = node(self.ctx, number)
        self.i += 1
        return found

    def _tuple(self) -> MDNode:
        self.deeper()
        self.i += 1
        self.expect("{")
        items: list[object] = []
        while not self.accept("}"):
            if items:
                self.expect(",")
            items.append(self.metadata())
        self.depth -= 1
        return MDNode("", items=items)

    def _specialised(self, token: str) -> MDNode:
        """`!DIFile(filename: "a.c", ...)`, `!DIExpression(...)`, `!DIArgList(...)`."""
        if not token[1:].isalnum() or self.toks[self.i + 1] != "(":
            raise self.unexpected("metadata")
        self.deeper()
        self.i += 2
        if token == "!DIExpression":
            found = self._di_expression()
        elif token == "!DIArgList":
            found = MDNode("DIArgList", items=self._values())
        else:
            found = MDNode(token[1:], self._fields())
        self.depth -= 1
        return found

    def _di_expression(self) -> MDNode:
        """DIExpressions are short and repeat a lot: equal ones share a node."""
        start = self.i
        try:
            end = self.toks.index(")", start)
        except ValueError:
            raise self.error("')' is missing") from None
        words = self.toks[start:end]
        key = " ".join(words)
        found = self.ctx.expressions.get(key)
        if found is None:
            items: list[object] = []
            while self.i < end:
                if items:
                    self.expect(",")
                items.append(self._expression_item())
            found = self.ctx.expressions[key] = MDNode("DIExpression", items=items)
        self.i = end + 1
        return found

    def _expression_item(self) -> object:
        """A number, or a word such as `DW_OP_deref`."""
        if not (self.toks[self.i][0].isalnum() or self.toks[self.i][0] == "-"):
            raise self.unexpected("a word or a number")
        return self._field_value()

    def _values(self) -> list[object]:
        items: list[object] = []
        while not self.accept(")"):
            if items:
                self.expect(",")
            items.append(self.typed_value())
        return items

    def _fields(self) -> dict[str, object]:
        fields: dict[str, object] = {}
        names = self.ctx.names
        while not self.accept(")"):
            if fields:
                self.expect(",")
            key = self.toks[self.i]
            if key[-1] != ":" or not key[0].isalpha() or key[:-1] in fields:
                raise self.unexpected("a field")
            self.i += 1
            key = key[:-1]
            fields[names.setdefault(key, key)] = self._field_value()
        return fields

    def _field_value(self) -> object:
        token = self.toks[self.i]
        first = token[0]
        if first == "!" or token in self.types or (first == "i" and token[1:].isdecimal()):
            return self.metadata()
        if first == '"':
            return self.string()
        if first in "-0123456789":
            return self._integer(token)
        if not (first.isalpha() and token.isascii()):
            raise self.unexpected("a metadata value")
        self.i += 1
        if token in _WORDS:
            return _WORDS[token]
        return Raw(self._joined(token))

    def _joined(self, token: str) -> str:
        """A word, or flags joined by `|`."""
        words = [token]
        while self.accept("|"):
            words.append(self.take())
        return " | ".join(words)

    def _integer(self, token: str) -> int:
        digits = token[1:] if token[0] == "-" else token
        if not (digits.isdecimal() and digits.isascii() and len(digits) <= MAX_DIGITS):
            raise self.unexpected("a number")
        self.i += 1
        return int(token)


class LineReader(MetadataReader):
    """Parses one numbered line; where the line stands is looked up when an error needs it."""

    __slots__ = ("line",)

    def __init__(self, ctx: Context, number: int) -> None:
        super().__init__(ctx, ctx.raw[number].partition(EQUALS)[2])
        self.line = number

    def error(self, what: str, at: int | None = None) -> FormatError:
        line = re.search(rf"^\s*!0*{self.line}\s*=\s*", self.source.text or "", re.MULTILINE)
        self.base = line.end() if line else 0
        return super().error(what, at)
