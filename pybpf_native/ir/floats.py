"""The bits of floating point literals: data of a program may hold them, though BPF cannot compute with them.

LLVM writes a decimal number where that is exact, else `0x` and the bits of the number as a double (of a `float` too);
the types that a double cannot hold have letters of their own: `0xH` half, `0xR` bfloat, `0xL` fp128.
Source: LLVM's language reference, "Simple Constants".
"""

from __future__ import annotations

import struct

from ..errors import FormatError
from .values import ConstFloat

# The formats of `struct` by type, and for types without one the letter and the digits of their literals.
_FORMATS = {"half": "e", "float": "f", "double": "d"}
_LETTERS = {"half": ("H", 4), "bfloat": ("R", 4), "fp128": ("L", 32)}


def float_bits(value: ConstFloat) -> int:
    """The bits of a literal, as many as its type has.

    Raises:
        FormatError: the text is no literal of the type, or the type is one that BPF's C does not have.
    """
    name, text = str(value.type), value.text
    letter, digits = _LETTERS.get(name, ("", 0))
    try:
        if letter and text.startswith(f"0x{letter}") and len(text) == 3 + digits:
            bits = int(text[3:], 16)
            return bits >> 64 | (bits & (1 << 64) - 1) << 64 if name == "fp128" else bits  # the low half is first
        if name == "double" and text.startswith("0x"):
            return _in_64_bits(int(text[2:], 16))
        if name == "float" and text.startswith("0x"):
            return _narrowed(int(text[2:], 16))
        if name in _FORMATS:
            return int.from_bytes(struct.pack(">" + _FORMATS[name], _decimal(text)), "big")
        if name == "bfloat" and not text.startswith("0x"):
            return int.from_bytes(struct.pack(">f", _decimal(text)), "big") >> 16
    except (ValueError, OverflowError, struct.error):
        pass
    raise FormatError(f"{text!r} is no literal of type {name}")


def _decimal(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):  # LLVM writes these as bits
        raise OverflowError(text)
    return number


def _narrowed(bits: int) -> int:
    """The bits of a float from those of the double that has its value."""
    number = struct.unpack(">d", struct.pack(">Q", bits))[0]
    if number != number:  # a conversion would make a signalling NaN quiet
        return bits >> 32 & 1 << 31 | 0x7F800000 | bits >> 29 & (1 << 23) - 1
    return int.from_bytes(struct.pack(">f", number), "big")


def _in_64_bits(bits: int) -> int:
    if bits >> 64:
        raise ValueError(bits)
    return bits
