"""The bytes of a `.BTF` section to types; hostile input gives a FormatError and costs no more than its size.

Two passes: the first makes one object a type with its references still numbers, the second replaces the
numbers. Nothing recurses, so cyclic and deep types are no matter.

Source: the kernel's Documentation/bpf/btf.rst, sections 2 and 4.1; include/uapi/linux/btf.h.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from ..errors import FormatError
from .encode import HEADER_SIZE, KIND_FLAG, MAGIC, TYPE_SIZE, VERSION
from .strings import Names
from .types import (
    Array,
    BtfType,
    Const,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Float,
    Func,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    RefType,
    Restrict,
    SectionVar,
    Struct,
    Typedef,
    TypeTag,
    Union,
    Var,
    Volatile,
)

WHERE = ".BTF"
# 32-bit words after the common part: a fixed number, and some for each of the vlen members.
FIXED_WORDS = (0, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0)
MEMBER_WORDS = (0, 0, 0, 0, 3, 3, 2, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 3)
LAST_KIND = 19


class Parts:
    """The parts of a `.BTF` section: `order` is "<" or ">", `types` the raw types, `names` the string table."""

    __slots__ = ("names", "order", "types")

    def __init__(self, data: bytes, split: bool = False) -> None:
        if len(data) < HEADER_SIZE:
            raise FormatError("the header is cut off", WHERE, len(data))
        self.order = byte_order(data, WHERE)
        _, version, _, size, type_off, type_len, str_off, str_len = struct.unpack_from(f"{self.order}HBBIIIII", data)
        if version != VERSION:
            raise FormatError(f"unknown version {version}", WHERE, 2)
        if size < HEADER_SIZE:
            raise FormatError(f"a header of {size} bytes is too short", WHERE, 4)
        self.types = _part(data, size + type_off, type_len, "type")
        strings = _part(data, size + str_off, str_len, "string")
        if strings[-1:] != b"\0" or not (split or strings[:1] == b"\0"):
            raise FormatError("the string part does not begin and end with a NUL", WHERE, size + str_off)
        self.names = Names(strings)


def byte_order(data: bytes, where: str) -> str:
    """ "<" or ">", by the magic number that both `.BTF` and `.BTF.ext` begin with."""
    for order in "<>":
        if struct.unpack_from(f"{order}H", data)[0] == MAGIC:
            return order
    raise FormatError("no BTF magic number", where, 0)


def _part(data: bytes, start: int, length: int, name: str) -> bytes:
    if start + length > len(data):
        raise FormatError(f"the {name} part ends outside the section", WHERE, start)
    return data[start : start + length]


def decode(data: bytes) -> list[BtfType]:
    """All types of a `.BTF` section, of either byte order; the type with id n is at index n - 1.

    Raises:
        FormatError: the section is malformed.
    """
    parts = Parts(data)
    rows: list[Row] = []
    types: list[BtfType] = []
    offset = 0
    while offset < len(parts.types):
        row, offset = read_row(parts, offset)
        rows.append(row)
        types.append(make(row, parts.names))

    def resolve(number: int) -> BtfType | None:
        if number > len(types):
            raise FormatError(f"type {number} is referred to and does not exist", WHERE)
        return types[number - 1] if number else None

    for type, row in zip(types, rows, strict=True):
        link(type, row, resolve, parts.names)
    return types


class Row:
    """One type as it stands in the file: what the makers below turn into an object."""

    __slots__ = ("flag", "kind", "name", "size", "vlen", "words")

    def __init__(self, kind: int, name: str, flag: bool, vlen: int, size: int, words: tuple[int, ...]) -> None:
        self.kind = kind
        self.name = name
        self.flag = flag
        self.vlen = vlen
        self.size = size  # or the referenced type
        self.words = words


Resolve = Callable[[int], "BtfType | None"]


def read_row(parts: Parts, offset: int) -> tuple[Row, int]:
    """The type at `offset` of the type part, and the offset of the next."""
    types = parts.types
    if offset + TYPE_SIZE > len(types):
        raise FormatError("a type is cut off", WHERE, offset)
    name, info, size = struct.unpack_from(f"{parts.order}III", types, offset)
    kind, vlen = info >> 24 & 0x1F, info & 0xFFFF
    if not 1 <= kind <= LAST_KIND:
        raise FormatError(f"unknown kind {kind}", WHERE, offset)
    count = FIXED_WORDS[kind] + vlen * MEMBER_WORDS[kind]
    end = offset + TYPE_SIZE + 4 * count
    if end > len(types):
        raise FormatError("the members of a type are cut off", WHERE, offset)
    words = struct.unpack_from(f"{parts.order}{count}I", types, offset + TYPE_SIZE)
    text = parts.names(name)
    return Row(kind, text, bool(info & KIND_FLAG), vlen, size, words), end


def make(row: Row, name: Names) -> BtfType:
    """The object of `row`, complete but for its references."""
    return _MAKERS[row.kind](row, name)


def _make_int(row: Row, name: Names) -> BtfType:
    word = row.words[0]
    return Int(row.name, row.size, word >> 24 & 0xF, word & 0xFF, word >> 16 & 0xFF)


def _make_enum(row: Row, name: Names) -> BtfType:
    names, values = row.words[::2], row.words[1::2]
    pairs = [(name(at), _signed(value, 32) if row.flag else value) for at, value in zip(names, values, strict=True)]
    return Enum(row.name, row.size, pairs, row.flag)


def _make_enum64(row: Row, name: Names) -> BtfType:
    pairs = []
    for at, low, high in zip(row.words[::3], row.words[1::3], row.words[2::3], strict=True):
        value = high << 32 | low
        pairs.append((name(at), _signed(value, 64) if row.flag else value))
    return Enum64(row.name, row.size, pairs, row.flag)


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> bits - 1 else value


def _make_func(row: Row, name: Names) -> BtfType:
    return Func(row.name, _UNSET, row.vlen)  # the linkage of a function stands where others have a count


# Stands for the target of a Func or DeclTag, which must not be void, until `link` knows it.
_UNSET = BtfType()

_MAKERS: tuple[Callable[[Row, Names], BtfType], ...] = (
    lambda row, name: BtfType(),
    _make_int,
    lambda row, name: Ptr(None, row.name),
    lambda row, name: Array(None, None, row.words[2]),
    lambda row, name: Struct(row.name, row.size),
    lambda row, name: Union(row.name, row.size),
    _make_enum,
    lambda row, name: Fwd(row.name, row.flag),
    lambda row, name: Typedef(row.name, None),
    lambda row, name: Volatile(None, row.name),
    lambda row, name: Const(None, row.name),
    lambda row, name: Restrict(None, row.name),
    _make_func,
    lambda row, name: FuncProto(None),
    lambda row, name: Var(row.name, None, row.words[0]),
    lambda row, name: DataSec(row.name, row.size),
    lambda row, name: Float(row.name, row.size),
    lambda row, name: DeclTag(row.name, _UNSET, _signed(row.words[0], 32)),
    lambda row, name: TypeTag(None, row.name),
    _make_enum64,
)


def link(type: BtfType, row: Row, resolve: Resolve, name: Names) -> None:
    """Set the references of `type`, which `make` made of `row`."""
    if isinstance(type, RefType):
        type.target = resolve(row.size)
        if type.target is None and isinstance(type, (Func, DeclTag)):
            raise FormatError(f"{type!r} refers to void", WHERE)
    elif isinstance(type, Struct):
        type.members = _members(row, resolve, name)
    elif isinstance(type, FuncProto):
        type.ret = resolve(row.size)
        type.params = [(name(at), resolve(to)) for at, to in zip(row.words[::2], row.words[1::2], strict=True)]
    elif isinstance(type, Array):
        type.element, type.index = resolve(row.words[0]), resolve(row.words[1])
    elif isinstance(type, DataSec):
        type.vars = _section_vars(type, row, resolve)


def _members(row: Row, resolve: Resolve, name: Names) -> list[Member]:
    members = []
    for at, to, offset in zip(row.words[::3], row.words[1::3], row.words[2::3], strict=True):
        bits, offset = (offset >> 24, offset & 0xFFFFFF) if row.flag else (0, offset)
        members.append(Member(name(at), resolve(to), offset, bits))
    return members


def _section_vars(type: DataSec, row: Row, resolve: Resolve) -> list[SectionVar]:
    entries = []
    for to, offset, size in zip(row.words[::3], row.words[1::3], row.words[2::3], strict=True):
        var = resolve(to)
        if not isinstance(var, (Var, Func)):
            raise FormatError(f"{type!r} lists something that is no variable", WHERE)
        entries.append(SectionVar(var, offset, size))
    return entries
