"""Python values from bytes and back: records, texts, and the codecs that make them.

`convert.codec_for` chooses the codec of a BTF type. Where a struct is made of plain numbers and character arrays
only, its codec is one `struct.Struct`, so that an event costs one call; everything else is put together from the
codecs of its parts.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import BpfError

_ORDER = sys.byteorder


class ConversionError(BpfError):
    """A Python value does not fit the BTF type it should become."""


class Text(str):
    """The content of a character array. `decode` is there for code that expects bytes, and changes nothing."""

    __slots__ = ()

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return str(self)


class Record:
    """A struct value: members are attributes, `_fields` names them, iteration gives their values.

    The values lie in one list, and the attributes are properties of the class that `record_class` makes: an
    event is then made in one step, whatever the number of its members.
    """

    __slots__ = ("_values",)
    _fields: tuple[str, ...] = ()
    _name = ""

    def __init__(self, values: list[Any]) -> None:
        self._values = values

    def __repr__(self) -> str:
        members = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self._values, strict=True))
        return f"{self._name}({members})"

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        return self._fields == other._fields and self._values == other._values

    def __hash__(self) -> int:
        return hash(tuple(map(as_key, self._values)))

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def record_class(name: str, fields: tuple[str, ...]) -> type[Record]:
    """The class of the records of one struct."""
    members: dict[str, Any] = {"__slots__": (), "_fields": fields, "_name": name}
    members |= {field: _attribute(index) for index, field in enumerate(fields)}
    return type(name, (Record,), members)


def _attribute(index: int) -> property:
    def get(self: Record) -> Any:
        return self._values[index]

    def put(self: Record, value: Any) -> None:
        self._values[index] = value

    return property(get, put)


class Codec:
    """Base: `size` bytes of a value. `decode` reads them at `at`, `encode` makes exactly `size` bytes.

    parts_read: how many numbers and texts one `decode` makes.
    """

    size = 0
    parts_read = 1

    def decode(self, data: Any, at: int = 0) -> Any:
        """The value at byte `at` of a buffer that holds at least `size` bytes from there."""
        return bytes(data[at : at + self.size])

    def encode(self, value: Any) -> bytes:
        """The bytes of `value`.

        Raises:
            ConversionError: it does not fit.
        """
        given = _as_bytes(value)
        if given is None or len(given) > self.size:
            raise ConversionError(f"{value!r} does not fit {self.size} bytes")
        return given.ljust(self.size, b"\0")


class Bytes(Codec):
    """Memory without a type: bytes, and when it is as wide as an integer, an unsigned int."""

    def __init__(self, size: int) -> None:
        self.size = size

    def encode(self, value: Any) -> bytes:
        if isinstance(value, int):
            return _int_bytes(value, self.size, "bytes")
        return super().encode(value.encode() if isinstance(value, str) else value)


class Scalar(Codec):
    """One number in a `struct` format; `convert` makes the Python value of it (None: as it is)."""

    def __init__(self, format: str, name: str, convert: type[bool] | None = None) -> None:
        self.struct = struct.Struct(f"={format}")
        self.format = format
        self.size = self.struct.size
        self.name = name
        self.convert = convert

    def decode(self, data: Any, at: int = 0) -> Any:
        value = self.struct.unpack_from(data, at)[0]
        return self.convert(value) if self.convert else value

    def encode(self, value: Any) -> bytes:
        given = _as_bytes(value)
        if given is not None and len(given) == self.size:
            return given
        try:
            return self.struct.pack(value)
        except struct.error:
            pass
        if isinstance(value, int) and value >= 0:  # all bits of a signed type, given as an unsigned number
            return _int_bytes(value, self.size, self.name)
        raise ConversionError(f"{value!r} does not fit {self.name or 'the type'} ({self.size} bytes)")


class BigInt(Codec):
    """An integer of a width that `struct` does not have: 16 bytes."""

    def __init__(self, size: int, signed: bool, name: str) -> None:
        self.size = size
        self.signed = signed
        self.name = name

    def decode(self, data: Any, at: int = 0) -> int:
        return int.from_bytes(data[at : at + self.size], _ORDER, signed=self.signed)

    def encode(self, value: Any) -> bytes:
        return _int_bytes(value, self.size, self.name) if isinstance(value, int) else super().encode(value)


class CharArray(Codec):
    """char[N] as `Text`."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.format = f"{size}s"

    def decode(self, data: Any, at: int = 0) -> Text:
        return text(bytes(data[at : at + self.size]))

    def encode(self, value: Any) -> bytes:
        return super().encode(value.encode("utf-8", "replace") if isinstance(value, str) else value)


class ByteArray(Codec):
    """unsigned char[N] as bytes."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.format = f"{size}s"

    def encode(self, value: Any) -> bytes:
        return super().encode(value.encode() if isinstance(value, str) else value)


class ListCodec(Codec):
    """An array as a list."""

    def __init__(self, element: Codec, count: int) -> None:
        self.element = element
        self.count = count
        self.size = element.size * count
        self.parts_read = element.parts_read * count

    def decode(self, data: Any, at: int = 0) -> list[Any]:
        step = self.element.size
        return [self.element.decode(data, at + index * step) for index in range(self.count)]

    def encode(self, value: Any) -> bytes:
        if (given := _as_bytes(value)) is not None:
            return super().encode(given)
        try:
            values = list(value)
        except TypeError:
            raise ConversionError(f"{value!r} is no list of {self.count} values") from None
        if len(values) > self.count:
            raise ConversionError(f"{len(values)} values do not fit an array of {self.count}")
        return b"".join(map(self.element.encode, values)).ljust(self.size, b"\0")


class Bitfield(Codec):
    """`bits` bits at bit `offset` of the struct; reads the whole bytes they lie in."""

    def __init__(self, offset: int, bits: int, signed: bool) -> None:
        self.first = offset // 8
        self.shift = offset % 8
        self.bits = bits
        self.size = (self.shift + bits + 7) // 8
        self.signed = signed

    def decode(self, data: Any, at: int = 0) -> int:
        # Bits are counted from the end of a number that machines with big-endian order begin with.
        whole = int.from_bytes(data[at : at + self.size], _ORDER)
        shift = self.size * 8 - self.shift - self.bits if _ORDER == "big" else self.shift
        value = whole >> shift & (1 << self.bits) - 1
        return value - (1 << self.bits) if self.signed and value >> self.bits - 1 else value

    def merge(self, data: bytearray, at: int, value: Any) -> None:
        """Put `value` into the bits at `at`, leaving the others."""
        low = -(1 << self.bits - 1) if self.signed else 0
        if not isinstance(value, int) or not low <= value < 1 << self.bits:
            raise ConversionError(f"{value!r} does not fit {self.bits} bits")
        shift = self.size * 8 - self.shift - self.bits if _ORDER == "big" else self.shift
        mask = (1 << self.bits) - 1
        whole = int.from_bytes(data[at : at + self.size], _ORDER) & ~(mask << shift) | (value & mask) << shift
        data[at : at + self.size] = whole.to_bytes(self.size, _ORDER)


class StructCodec(Codec):
    """A struct or union as a `Record`; `parts` are (name, byte offset, codec)."""

    def __init__(self, name: str, size: int, parts: Sequence[tuple[str, int, Codec]]) -> None:
        self.size = size
        self.name = name
        self.parts = list(parts)
        self.parts_read = sum(codec.parts_read for _, _, codec in parts)
        self.record = record_class(name, tuple(part[0] for part in parts))

    def decode(self, data: Any, at: int = 0) -> Record:
        return self.record([codec.decode(data, at + offset) for _, offset, codec in self.parts])

    def encode(self, value: Any) -> bytes:
        if (given := _as_bytes(value)) is not None:
            return super().encode(given)
        out = bytearray(self.size)
        for (_, offset, codec), member in self._members(value):
            if isinstance(codec, Bitfield):
                codec.merge(out, offset, member)
            else:
                out[offset : offset + codec.size] = codec.encode(member)
        return bytes(out)

    def _members(self, value: Any) -> list[tuple[tuple[str, int, Codec], Any]]:
        """The parts with their values; what a dict does not name stays zero."""
        if isinstance(value, Record):
            value = dict(zip(value._fields, value._values, strict=True))
        if isinstance(value, dict):
            known = {part[0]: part for part in self.parts}
            if unknown := [name for name in value if name not in known]:
                raise ConversionError(f"{self.name} has no member {unknown[0]!r}; it has {', '.join(known)}")
            return [(known[name], member) for name, member in value.items()]
        if isinstance(value, (tuple, list)) and len(value) == len(self.parts):
            return list(zip(self.parts, value, strict=True))
        if isinstance(value, int) and len(self.parts) == 1:
            return [(self.parts[0], value)]
        raise ConversionError(f"{value!r} is no {self.name}: give a dict, a record, a tuple of all members, or bytes")


class FlatCodec(StructCodec):
    """A struct of plain numbers and characters: one `struct.Struct` reads it whole."""

    def __init__(self, name: str, size: int, parts: Sequence[tuple[str, int, Codec]], format: str) -> None:
        super().__init__(name, size, parts)
        self._unpack = struct.Struct(format).unpack_from
        # Only these need a Python value made of what `struct` gives.
        self._convert = [
            (index, text if isinstance(codec, CharArray) else bool)
            for index, (_, _, codec) in enumerate(parts)
            if isinstance(codec, CharArray) or (isinstance(codec, Scalar) and codec.convert)
        ]

    def decode(self, data: Any, at: int = 0) -> Record:
        values = list(self._unpack(data, at))
        for index, convert in self._convert:
            values[index] = convert(values[index])
        return self.record(values)


def as_key(value: Any) -> Any:
    """A value as a key of a dict: a list, which Python does not take there, as a tuple."""
    return tuple(map(as_key, value)) if isinstance(value, list) else value


def text(raw: bytes) -> Text:
    """The characters before the first NUL."""
    return Text(raw.split(b"\0", 1)[0].decode("utf-8", "replace"))


def _as_bytes(value: Any) -> bytes | None:
    """The bytes of something that is memory: bytes, bytearray, memoryview, a ctypes structure."""
    if isinstance(value, bytes):
        return value
    try:
        return bytes(memoryview(value))
    except TypeError:
        return None


def _int_bytes(value: int, size: int, name: str) -> bytes:
    """`value` in `size` bytes: any number that is signed or unsigned of that width."""
    if not -(1 << 8 * size - 1) <= value < 1 << 8 * size:
        raise ConversionError(f"{value} does not fit {name or 'the type'} ({size} bytes)")
    return (value & (1 << 8 * size) - 1).to_bytes(size, _ORDER)
