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

from ..btf.types import (
    BOOL,
    CHAR,
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

MAX_SIZE = 1 << 26  # bytes of one value; the kernel allows less for any map
MAX_DEPTH = 32  # structs within structs


def codec_for(type: BtfType | None, size: int) -> Codec:
    """How values of `type` convert; without a type, or when it is not `size` bytes long, as integer or bytes."""
    if type is not None and size_of(type) == size and 0 < size <= MAX_SIZE:
        return _build(type, 0, "")
    if format := _UNSIGNED.get(size):
        return Scalar(format, "")
    return Bytes(size)


_UNSIGNED = {1: "B", 2: "H", 4: "I", 8: "Q"}
_FLOATS = {4: "f", 8: "d"}


def _build(type: BtfType | None, depth: int, name: str) -> Codec:
    """The codec of `type`; `name` is that of the last typedef on the way."""
    while isinstance(type, Typedef):
        name, type = type.name, type.target
    type = strip_modifiers(type)
    if isinstance(type, Struct):
        return _struct(type, depth, type.name or name)
    if isinstance(type, Array):
        return _array(type, depth)
    return _scalar(type)


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


def _array(array: Array, depth: int) -> Codec:
    element = strip_modifiers(array.element)
    if isinstance(element, Int) and element.size == 1 and not element.encoding & BOOL:
        if _is_char(element):
            return CharArray(array.count)
        if not element.encoding & SIGNED:
            return ByteArray(array.count)
    if depth > MAX_DEPTH:
        return Bytes(size_of(array))
    return ListCodec(_build(array.element, depth + 1, ""), array.count)


def _is_char(type: Int) -> bool:
    """clang marks char only by its name; "signed char" and "unsigned char" are numbers."""
    return bool(type.encoding & CHAR) or type.name == "char"


def _struct(type: Struct, depth: int, name: str) -> Codec:
    if depth > MAX_DEPTH:
        return Bytes(type.size)
    parts = _parts(type, depth)
    names = [part[0] for part in parts]
    if not parts or len(set(names)) != len(names) or not all(map(_is_attribute, names)):
        return Bytes(type.size)
    if any(offset + codec.size > type.size for _, offset, codec in parts):
        return Bytes(type.size)  # BTF that contradicts itself
    name = name if name.isidentifier() else "record"
    format = _flat_format(type.size, parts)
    return FlatCodec(name, type.size, parts, format) if format else StructCodec(name, type.size, parts)


def _is_attribute(name: str) -> bool:
    return name.isidentifier() and name not in ("_fields", "_name", "_values") and not name.startswith("__")


def _parts(type: Struct, depth: int, base: int = 0) -> list[tuple[str, int, Codec]]:
    """(name, byte offset, codec) of the members; those of anonymous members as if they stood here, as in C."""
    parts: list[tuple[str, int, Codec]] = []
    for member in type.members:
        inner = strip_modifiers(member.type)
        if not member.name and isinstance(inner, Struct) and depth < MAX_DEPTH:
            parts += _parts(inner, depth + 1, base + member.bit_offset // 8)
        elif member.name and (codec := _member(member, depth)).size:
            parts.append((member.name, base + member.bit_offset // 8, codec))
    return parts


def _member(member: Member, depth: int) -> Codec:
    if not member.bit_size and member.bit_offset % 8 == 0:
        return _build(member.type, depth + 1, "")
    base = strip_modifiers(member.type)
    signed = base.signed if isinstance(base, Enum) else isinstance(base, Int) and bool(base.encoding & SIGNED)
    return Bitfield(member.bit_offset % 8, member.bit_size or size_of(base) * 8, signed)


def _flat_format(size: int, parts: Sequence[tuple[str, int, Codec]]) -> str:
    """The whole struct as one format, or "" when a part needs more than that."""
    format, end = "=", 0
    for _, offset, codec in parts:
        if not isinstance(codec, (Scalar, CharArray, ByteArray)) or offset < end:
            return ""
        format += f"{offset - end}x" * (offset > end) + codec.format
        end = offset + codec.size
    return format + f"{size - end}x" * (size > end)
