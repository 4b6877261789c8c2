"""How values in a machine's memory become Python values: as the loader has them, where the byte order is ours.

Of a program of the other order numbers are numbers, and everything else is bytes.
"""

from __future__ import annotations

import sys
from typing import Any, Literal

from ..btf.convert import codec_for
from ..btf.records import Bytes, Codec, ConversionError
from ..btf.types import SIGNED, BtfType, Enum, Int, strip_modifiers

Order = Literal["little", "big"]
WORD = 8


def codec(type: BtfType | None, size: int, order: Order) -> Codec:
    """For values of `type` in memory of that byte order."""
    return codec_for(type, size) if order == sys.byteorder else Foreign(type, size, order)


class Foreign(Bytes):
    """A value in the order that is not this machine's: a number where the type is one."""

    def __init__(self, type: BtfType | None, size: int, order: Order) -> None:
        super().__init__(size)
        plain = strip_modifiers(type)
        self._order = order
        self._number = isinstance(plain, (Int, Enum)) and size <= WORD
        self._signed = bool(isinstance(plain, Int) and plain.encoding & SIGNED)

    def decode(self, data: Any, at: int = 0) -> Any:
        raw = bytes(data[at : at + self.size])
        return int.from_bytes(raw, self._order, signed=self._signed) if self._number else raw

    def encode(self, value: Any) -> bytes:
        if not isinstance(value, int):
            return super().encode(value)
        if not -(1 << 8 * self.size - 1) <= value < 1 << 8 * self.size:
            raise ConversionError(f"{value} does not fit {self.size} bytes")
        return (value & (1 << 8 * self.size) - 1).to_bytes(self.size, self._order)
