"""Which codec a BTF type gets.

| BTF | Python |
|---|---|
| int of 1 to 8 bytes, enum, pointer | int, by its own sign and width; bool for _Bool |
| int of 16 bytes | int |
| float | float |
| char[N] | `Text`, up to the first NUL |
| unsigned char[N] | bytes |
| other arrays | list |
| struct, union | a `Record` class of its own with the members as attributes |

Types that contradict themselves, or have members that cannot be attributes, are bytes: nothing in a file makes
this fail.
"""

from __future__ import annotations

from collections.abc import Sequence

from .records import (
    BigInt,
    Bitfield,
    ByteArray,
    Bytes,
    CharArray,
    Codec,
    FlatCodec,
    ListCodec,
    Scalar,
    StructCodec,
)
from .types import (
    BOOL,
    CHAR,
    MAX_NESTING,
    SIGNED,
    Array,
    BtfType,
    Enum,
    Float,
    Int,
    Member,
    Ptr,
    Struct,
    Typedef,
    size_of,
    strip_modifiers,
)

MAX_SIZE = 1 << 26  # bytes of one value; the kernel allows less for any map
MAX_DEPTH = 32  # structs within structs
MAX_PARTS = 1 << 14  # members of one type and of what it is made of, each counted as often as it occurs
SHARING = 64  # parts of a value that one byte may belong to: members of unions


def codec_for(type: BtfType | None, size: int) -> Codec:
    """How values of `type` convert; without a type, or when it is not `size` bytes long, as integer or bytes."""
    if type is not None and size_of(type) == size and 0 < size <= MAX_SIZE:
        return _Builder().build(type, 0, "")
    if format := _UNSIGNED.get(size):
        return Scalar(format, "")
    return Bytes(size)


_UNSIGNED = {1: "B", 2: "H", 4: "I", 8: "Q"}
_FLOATS = {4: "f", 8: "d"}


class _Builder:
    """Makes the codec of one type. A file may say that a struct holds two of another, which holds two of a third
    and so on, all in the same place: `left` is how many members may still be looked at."""

    def __init__(self) -> None:
        self.left = MAX_PARTS

    def build(self, type: BtfType | None, depth: int, name: str) -> Codec:
        """The codec of `type`; `name` is that of the last typedef on the way."""
        for _ in range(MAX_NESTING):
            if not isinstance(type, Typedef):
                break
            name, type = type.name, type.target
        type = strip_modifiers(type)
        if isinstance(type, Struct):
            return self.struct(type, depth, type.name or name)
        if isinstance(type, Array):
            return self.array(type, depth)
        return _scalar(type)

    def array(self, array: Array, depth: int) -> Codec:
        element = strip_modifiers(array.element)
        if isinstance(element, Int) and element.size == 1 and not element.encoding & BOOL:
            if _is_char(element):
                return CharArray(array.count)
            if not element.encoding & SIGNED:
                return ByteArray(array.count)
        if depth > MAX_DEPTH:
            return Bytes(size_of(array))
        return ListCodec(self.build(array.element, depth + 1, ""), array.count)

    def struct(self, type: Struct, depth: int, name: str) -> Codec:
        parts = self.parts(type, depth) if depth <= MAX_DEPTH else []
        names = [part[0] for part in parts]
        if not parts or self.left < 0 or len(set(names)) != len(names) or not all(map(_is_attribute, names)):
            return Bytes(type.size)
        if any(offset + codec.size > type.size for _, offset, codec in parts):
            return Bytes(type.size)  # BTF that contradicts itself
        if sum(codec.parts_read for _, _, codec in parts) > SHARING * (type.size + 1):
            return Bytes(type.size)
        name = name if name.isidentifier() else "record"
        format = _flat_format(type.size, parts)
        return FlatCodec(name, type.size, parts, format) if format else StructCodec(name, type.size, parts)

    def parts(self, type: Struct, depth: int, base: int = 0) -> list[tuple[str, int, Codec]]:
        """(name, byte offset, codec) of the members; those of anonymous members as if they stood here, as in C."""
        parts: list[tuple[str, int, Codec]] = []
        for member in type.members:
            self.left -= 1
            if self.left < 0:
                break
            inner = strip_modifiers(member.type)
            if not member.name and isinstance(inner, Struct) and depth < MAX_DEPTH:
                parts += self.parts(inner, depth + 1, base + member.bit_offset // 8)
            elif member.name and (codec := self.member(member, depth)).size:
                parts.append((member.name, base + member.bit_offset // 8, codec))
        return parts

    def member(self, member: Member, depth: int) -> Codec:
        if not member.bit_size and member.bit_offset % 8 == 0:
            return self.build(member.type, depth + 1, "")
        base = strip_modifiers(member.type)
        signed = base.signed if isinstance(base, Enum) else isinstance(base, Int) and bool(base.encoding & SIGNED)
        return Bitfield(member.bit_offset % 8, member.bit_size or size_of(base) * 8, signed)


def _scalar(type: BtfType | None) -> Codec:
    if isinstance(type, Int):
        format = _UNSIGNED.get(type.size)
        if format is None:
            return BigInt(type.size, bool(type.encoding & SIGNED), type.name)
        signed = type.encoding & SIGNED and not type.encoding & BOOL
        return Scalar(format.lower() if signed else format, type.name, bool if type.encoding & BOOL else None)
    if isinstance(type, Enum) and type.size in _UNSIGNED:
        format = _UNSIGNED[type.size]
        return Scalar(format.lower() if type.signed else format, type.name)
    if isinstance(type, Float) and type.size in _FLOATS:
        return Scalar(_FLOATS[type.size], type.name)
    if isinstance(type, Ptr):
        return Scalar("Q", "pointer")
    return Bytes(size_of(type))


def _is_char(type: Int) -> bool:
    """clang marks char only by its name; "signed char" and "unsigned char" are numbers."""
    return bool(type.encoding & CHAR) or type.name == "char"


def _is_attribute(name: str) -> bool:
    return name.isidentifier() and name not in ("_fields", "_name", "_values") and not name.startswith("__")


def _flat_format(size: int, parts: Sequence[tuple[str, int, Codec]]) -> str:
    """The whole struct as one format, or "" when a part needs more than that."""
    format, end = "=", 0
    for _, offset, codec in parts:
        if not isinstance(codec, (Scalar, CharArray, ByteArray)) or offset < end:
            return ""
        format += f"{offset - end}x" * (offset > end) + codec.format
        end = offset + codec.size
    return format + f"{size - end}x" * (size > end)
