"""The string table of a BTF section: each string once, NUL-terminated, offset 0 is the empty string.

Names are bytes in the format and `str` in this package. Bytes that are not UTF-8 pass through unchanged, by
the "surrogateescape" convention of PEP 383.
"""

from __future__ import annotations

from ..errors import FormatError


class StringTable:
    """An open table: strings may be added until the bytes are taken."""

    __slots__ = ("_chunks", "_offsets", "size")

    def __init__(self) -> None:
        self._offsets = {"": 0}
        self._chunks = [b"\0"]
        self.size = 1

    def add(self, text: str) -> int:
        """The offset of `text`, which is added when it is new.

        Raises:
            FormatError: `text` has a NUL or characters that no bytes stand for.
        """
        offset = self._offsets.get(text)
        if offset is None:
            offset = self._offsets[text] = self.size
            chunk = encode_name(text) + b"\0"
            self._chunks.append(chunk)
            self.size += len(chunk)
        return offset

    @property
    def data(self) -> bytes:
        """The table as it is now."""
        return b"".join(self._chunks)


def encode_name(text: str) -> bytes:
    """A name as bytes, without the terminator."""
    if "\0" in text:
        raise FormatError(f"the name {text!r} has a NUL character", ".BTF")
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise FormatError(f"the name {text!r} is not Unicode text", ".BTF") from None


class Names:
    """Reads a string table: called with an offset, gives the string there.

    Strings may share their ends, so a small table can hold many long names. All names together may be
    SHARING times as long as the table, which no honest file comes near.
    """

    SHARING = 64

    def __init__(self, table: bytes, where: str = ".BTF") -> None:
        self.table = table
        self.where = where
        self._known: dict[int, str] = {}
        self._budget = self.SHARING * len(table)

    def __call__(self, offset: int) -> str:
        """The string at `offset`.

        Raises:
            FormatError: the offset is outside the table, the string has no end, or the names are too long.
        """
        known = self._known.get(offset)
        if known is not None:
            return known
        end = self.table.find(b"\0", offset) if offset < len(self.table) else -1
        if end < 0:
            raise FormatError("a string offset is outside the string table", self.where, offset)
        self._budget -= end - offset
        if self._budget < 0:
            raise FormatError("the names overlap too much", self.where, offset)
        name = self._known[offset] = self.table[offset:end].decode("utf-8", "surrogateescape")
        return name
