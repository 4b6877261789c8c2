"""BTF types to the bytes of a `.BTF` section.

Numbering: the roots get ids 1, 2, ... in their order; whatever they reach beyond that follows, breadth
first, in the order of the references. So the order of a decoded section survives, and equal input gives
equal bytes. Nothing recurses.

Source: the kernel's Documentation/bpf/btf.rst, sections 2 and 4.1; include/uapi/linux/btf.h.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence

from ..errors import FormatError
from .strings import StringTable
from .types import (
    Array,
    BtfType,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Func,
    FuncProto,
    Fwd,
    Int,
    Member,
    RefType,
    SectionVar,
    Struct,
    Var,
)

MAGIC = 0xEB9F
VERSION = 1
HEADER_SIZE = 24
TYPE_SIZE = 12  # the part that all kinds share
MAX_VLEN = 0xFFFF
KIND_FLAG = 1 << 31


def references(type: BtfType) -> list[BtfType | None]:
    """What `type` refers to, in the order of the wire format; None is void."""
    if isinstance(type, RefType):
        return [type.target]
    if isinstance(type, Struct):
        return [member.type for member in type.members]
    if isinstance(type, FuncProto):
        return [type.ret, *(param for _, param in type.params)]
    if isinstance(type, Array):
        return [type.element, type.index]
    if isinstance(type, DataSec):
        return [entry.var for entry in type.vars]
    return []


def number(roots: Iterable[BtfType]) -> list[BtfType]:
    """All types that `roots` reach, in the order of their ids: ids[i] is type i + 1."""
    order: dict[int, BtfType] = {}
    for root in roots:
        order.setdefault(id(root), root)
    types = list(order.values())
    for type in types:  # grows while it is walked
        for reference in references(type):
            if reference is not None and id(reference) not in order:
                order[id(reference)] = reference
                types.append(reference)
    return types


class Encoded:
    """Types with their ids and bytes; the string table stays open until `data` is read.

    section_vars: (byte offset in `data` of the entry's offset field, section, entry) for every DATASEC entry:
    what a relocatable object puts relocations on. section_sizes: the byte offsets of the sections' size fields.
    """

    def __init__(self, types: Sequence[BtfType], big_endian: bool) -> None:
        self.types = types
        self.big_endian = big_endian
        self.order = ">" if big_endian else "<"
        self.strings = StringTable()
        self.section_vars: list[tuple[int, DataSec, SectionVar]] = []
        self.section_sizes: list[int] = []
        self._ids = {id(type): number for number, type in enumerate(types, 1)}
        self._size = HEADER_SIZE
        self._chunks: list[bytes] = []
        for type in types:
            self._append(type)

    def id_of(self, type: BtfType | None) -> int:
        """The id of an encoded type; 0 for None, which is void.

        Raises:
            FormatError: the type is not among those that were encoded.
        """
        if type is None:
            return 0
        found = self._ids.get(id(type))
        if found is None:
            raise FormatError(f"type {type!r} is not in this BTF", ".BTF")
        return found

    @property
    def data(self) -> bytes:
        """The content of the `.BTF` section."""
        types = b"".join(self._chunks)
        strings = self.strings.data
        header = (MAGIC, VERSION, 0, HEADER_SIZE, 0, len(types), len(types), len(strings))
        return struct.pack(f"{self.order}HBBIIIII", *header) + types + strings

    def words(self, *values: int) -> bytes:
        """Values as consecutive 32-bit words."""
        return struct.pack(f"{self.order}{len(values)}I", *values)

    def _append(self, type: BtfType) -> None:
        encoder = _ENCODERS.get(type.kind)
        if encoder is None:
            raise FormatError(f"{type!r} has no BTF kind", ".BTF")
        name = self.strings.add(type.name)
        try:
            info, size, tail = encoder(self, type)
            vlen = info & KIND_FLAG - 1
            if vlen > MAX_VLEN:
                raise FormatError(f"{type!r} has {vlen} members, {MAX_VLEN} are allowed", ".BTF")
            chunk = self.words(name, info | type.kind << 24, size) + tail
        except struct.error:
            raise FormatError(f"a number in {type!r} is out of range for BTF", ".BTF") from None
        self._chunks.append(chunk)
        self._size += len(chunk)


def encode(roots: Iterable[BtfType], *, big_endian: bool = False) -> Encoded:
    """Number and encode `roots` and all that they reach.

    Raises:
        FormatError: a number or a name does not fit the format.
    """
    return Encoded(number(roots), big_endian)


# Each encoder gives the info word without the kind, the size or type word, and what follows them.
_Parts = tuple[int, int, bytes]


def _int(out: Encoded, type: Int) -> _Parts:
    if not (0 <= type.bits <= 0xFF and 0 <= type.bit_offset <= 0xFF and 0 <= type.encoding <= 0xF):
        raise FormatError(f"the encoding of {type!r} is out of range", ".BTF")
    return 0, type.size, out.words(type.encoding << 24 | type.bit_offset << 16 | type.bits)


def _ref(out: Encoded, type: RefType) -> _Parts:
    return 0, out.id_of(type.target), b""


def _array(out: Encoded, type: Array) -> _Parts:
    return 0, 0, out.words(out.id_of(type.element), out.id_of(type.index), type.count)


def _struct(out: Encoded, type: Struct) -> _Parts:
    bitfields = any(member.bit_size for member in type.members)
    words: list[int] = []
    for member in type.members:
        offset = _bitfield(type, member) if bitfields else member.bit_offset
        words += (out.strings.add(member.name), out.id_of(member.type), offset)
    return len(type.members) | KIND_FLAG * bitfields, type.size, out.words(*words)


def _bitfield(type: Struct, member: Member) -> int:
    if not (0 <= member.bit_offset < 1 << 24 and 0 <= member.bit_size < 1 << 8):
        raise FormatError(f"member {member.name!r} of {type!r} is out of range for a struct with bitfields", ".BTF")
    return member.bit_size << 24 | member.bit_offset


def _enum(out: Encoded, type: Enum) -> _Parts:
    words: list[int] = []
    for name, value in type.values:
        words += (out.strings.add(name), _value(type, value, 32))
    return len(type.values) | KIND_FLAG * type.signed, type.size, out.words(*words)


def _enum64(out: Encoded, type: Enum64) -> _Parts:
    words: list[int] = []
    for name, value in type.values:
        bits = _value(type, value, 64)
        words += (out.strings.add(name), bits & 0xFFFFFFFF, bits >> 32)
    return len(type.values) | KIND_FLAG * type.signed, type.size, out.words(*words)


def _value(type: Enum, value: int, bits: int) -> int:
    low, high = (-1 << bits - 1, 1 << bits - 1) if type.signed else (0, 1 << bits)
    if not low <= value < high:
        raise FormatError(f"value {value} of {type!r} does not fit {bits} bits", ".BTF")
    return value & (1 << bits) - 1


def _fwd(out: Encoded, type: Fwd) -> _Parts:
    return KIND_FLAG * type.is_union, 0, b""


def _func(out: Encoded, type: Func) -> _Parts:
    return type.linkage, out.id_of(type.target), b""


def _func_proto(out: Encoded, type: FuncProto) -> _Parts:
    words: list[int] = []
    for name, param in type.params:
        words += (out.strings.add(name), out.id_of(param))
    return len(type.params), out.id_of(type.ret), out.words(*words)


def _var(out: Encoded, type: Var) -> _Parts:
    return 0, out.id_of(type.target), out.words(type.linkage)


def _datasec(out: Encoded, type: DataSec) -> _Parts:
    words: list[int] = []
    out.section_sizes.append(out._size + 8)
    for index, entry in enumerate(type.vars):
        out.section_vars.append((out._size + TYPE_SIZE + 12 * index + 4, type, entry))
        words += (out.id_of(entry.var), entry.offset, entry.size)
    return len(type.vars), type.size, out.words(*words)


def _sized(out: Encoded, type: Int) -> _Parts:
    return 0, type.size, b""


def _decl_tag(out: Encoded, type: DeclTag) -> _Parts:
    return 0, out.id_of(type.target), struct.pack(f"{out.order}i", type.component)


# Each row takes the class of its own kind; the table is what makes sure of that.
_ENCODERS: dict[int, Callable[..., _Parts]] = {
    1: _int,
    2: _ref,
    3: _array,
    4: _struct,
    5: _struct,
    6: _enum,
    7: _fwd,
    8: _ref,
    9: _ref,
    10: _ref,
    11: _ref,
    12: _func,
    13: _func_proto,
    14: _var,
    15: _datasec,
    16: _sized,
    17: _decl_tag,
    18: _ref,
    19: _enum64,
}
