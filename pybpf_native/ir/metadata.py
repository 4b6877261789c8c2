"""Metadata nodes. A node that came from text stays raw until somebody asks for its contents.

A file with kernel types has ten thousand nodes and few of them are ever followed, so the reader keeps
`id -> raw text` and a node parses itself on the first look at `kind`, `fields` or `items`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence


class Raw:
    """A word of metadata that is neither a string, a number nor a node: `DW_TAG_member`, `DIFlagPrototyped`,
    `FullDebug`, flags joined by ` | `, and expressions such as `DIExpression(...)` when they stand inline."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Raw) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return self.text


class MDNode:
    """A node: specialised (`!DIFile(filename: ...)`, kind "DIFile", `fields`) or a tuple (kind "", `items`).

    One that came from text is its `number`, and `parse`, which fills it in.
    A field or item is one of: MDNode, str (a metadata string), int, bool, Raw, None (`null`), or an
    `ir.values.Value` (`i32 7`, `ptr @f`: a value as metadata).
    """

    __slots__ = ("_fields", "_items", "_kind", "_number", "_parse", "distinct")

    def __init__(
        self,
        kind: str = "",
        fields: dict[str, object] | None = None,
        items: Sequence[object] = (),
        *,
        distinct: bool = False,
        parse: Callable[[int, MDNode], None] | None = None,
        number: int = 0,
    ) -> None:
        self._parse = parse
        self._number = number
        self._kind: str | None = None
        self.distinct = distinct
        if parse is None:
            self.fill(kind, fields if fields is not None else {}, list(items), distinct)

    def _force(self) -> None:
        self.fill("", {}, [], self.distinct)
        if self._parse is not None:
            self._parse(self._number, self)

    def forget(self) -> None:
        """Be raw again, to take no room; whoever looks will have it parsed again."""
        if self._parse is not None and self._kind is not None:
            self._kind = None
            del self._fields, self._items

    @property
    def kind(self) -> str:
        """The class name of a specialised node, "" for a tuple."""
        if self._kind is None:
            self._force()
        return self._kind or ""

    @property
    def fields(self) -> dict[str, object]:
        """The fields of a specialised node, in the text's order."""
        if self._kind is None:
            self._force()
        return self._fields

    @property
    def items(self) -> list[object]:
        """The elements of a tuple, or the unnamed arguments of `DIExpression`."""
        if self._kind is None:
            self._force()
        return self._items

    def fill(self, kind: str, fields: dict[str, object], items: list[object], distinct: bool) -> None:
        """Set the contents (for the parser that makes a lazy node real)."""
        self._kind = kind
        self._fields = fields
        self._items = items
        self.distinct = distinct

    def get(self, name: str) -> object:
        """A field, or None."""
        return self.fields.get(name)

    def text(self, name: str) -> str:
        """A string field or the words of a Raw one, "" when absent."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else value.text if isinstance(value, Raw) else ""

    def number(self, name: str, default: int = 0) -> int:
        """An integer field."""
        value = self.fields.get(name)
        return value if isinstance(value, int) else default

    def node(self, name: str) -> MDNode | None:
        """A field that is a node."""
        value = self.fields.get(name)
        return value if isinstance(value, MDNode) else None

    def nodes(self) -> list[MDNode]:
        """The items that are nodes."""
        return [item for item in self.items if isinstance(item, MDNode)]

    def __repr__(self) -> str:
        return f"<!{'raw' if self._kind is None else self._kind or 'tuple'}>"


def specialised(kind: str, *, distinct: bool = False, **fields: object) -> MDNode:
    """A specialised node from keyword fields; fields that are None are left out."""
    return MDNode(kind, {name: value for name, value in fields.items() if value is not None}, distinct=distinct)


def tuple_node(*items: object, distinct: bool = False) -> MDNode:
    """A tuple node `!{...}`."""
    return MDNode("", items=items, distinct=distinct)
