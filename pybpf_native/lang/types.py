"""The types of the language: C's integers, pointers, structs, arrays and strings, with C's layout.

A type knows its size and alignment in bytes (of the BPF target), how it looks in memory and in a register
as an IR type, and its name for messages. Debug information is derived from them in `debuginfo`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..ir.types import I1, I8, PTR, Type, array_type, int_type, struct_type
from ..source import Loc


class BpfType:
    """Base of all types. `name` is what messages call it."""

    __slots__ = ("align", "name", "size")

    def __init__(self, name: str, size: int, align: int) -> None:
        self.name = name
        self.size = size
        self.align = align

    def __repr__(self) -> str:
        return self.name

    @property
    def memory(self) -> Type:
        """The IR type of an object of this type in memory."""
        raise NotImplementedError

    @property
    def register(self) -> Type:
        """The IR type of a value of this type; only scalars have one that differs from `memory`."""
        return self.memory


class VoidType(BpfType):
    """void: only pointed to."""

    __slots__ = ()

    @property
    def memory(self) -> Type:
        return I8


class NoneType(BpfType):
    """The type of `None`."""

    __slots__ = ()

    @property
    def memory(self) -> Type:
        return PTR


class IntT(BpfType):
    """An integer with C's rules. `c_name` is C's spelling, for debug information."""

    __slots__ = ("bits", "c_name", "encoding", "signed")

    def __init__(self, name: str, bits: int, signed: bool, c_name: str, encoding: str = "") -> None:
        super().__init__(name, bits // 8, bits // 8)
        self.bits = bits
        self.signed = signed
        self.c_name = c_name
        self.encoding = encoding or ("DW_ATE_signed" if signed else "DW_ATE_unsigned")

    @property
    def memory(self) -> Type:
        return int_type(self.bits)

    @property
    def register(self) -> Type:
        return I1 if self is BOOL else int_type(self.bits)

    @property
    def low(self) -> int:
        """The least value."""
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def high(self) -> int:
        """The greatest value."""
        return 1 if self is BOOL else (1 << (self.bits - self.signed)) - 1

    def wrap(self, value: int) -> int:
        """`value` converted to this type, as C converts."""
        if self is BOOL:
            return int(value != 0)
        value &= (1 << self.bits) - 1
        return value - (1 << self.bits) if value > self.high else value


class PtrT(BpfType):
    """A pointer to `target`.

    `entry` marks what a map lookup gives: it may be None, and where a number is wanted it stands for the
    number it points to. `ctx` marks the program's context.
    """

    __slots__ = ("ctx", "entry", "target")

    def __init__(self, target: BpfType, *, entry: bool = False, ctx: bool = False) -> None:
        super().__init__(f"{target.name} *", 8, 8)
        self.target = target
        self.entry = entry
        self.ctx = ctx

    @property
    def memory(self) -> Type:
        return PTR


class ArrayT(BpfType):
    """`count` elements in a row."""

    __slots__ = ("count", "element")

    def __init__(self, element: BpfType, count: int) -> None:
        super().__init__(f"{element.name}[{count}]", element.size * count, element.align)
        self.element = element
        self.count = count

    @property
    def memory(self) -> Type:
        return array_type(self.count, self.element.memory)


class StrT(ArrayT):
    """`str(N)`: N bytes of text, the rest NUL; a text that fills it all has no NUL."""

    __slots__ = ()

    def __init__(self, count: int) -> None:
        super().__init__(CHAR, count)
        self.name = f"str({count})"


class Field:
    """One member of a struct; `offset` in bytes."""

    __slots__ = ("loc", "name", "offset", "type")

    def __init__(self, name: str, type: BpfType, loc: Loc | None) -> None:
        self.name = name
        self.type = type
        self.offset = 0
        self.loc = loc


class StructT(BpfType):
    """A struct with C's layout; `fields` may be empty of padding, which is never named."""

    __slots__ = ("fields", "loc")

    def __init__(self, name: str, fields: Sequence[Field], loc: Loc | None = None) -> None:
        offset, align = 0, 1
        for field in fields:
            offset = round_up(offset, field.type.align)
            field.offset = offset
            offset += field.type.size
            align = max(align, field.type.align)
        super().__init__(name, round_up(offset, align), align)
        self.fields = list(fields)
        self.loc = loc

    def field(self, name: str) -> Field | None:
        """The member called `name`."""
        return next((field for field in self.fields if field.name == name), None)

    @property
    def memory(self) -> Type:
        return struct_type([field.type.memory for field in self.fields])


if TYPE_CHECKING:
    from typing import Annotated, TypeVar

    _T = TypeVar("_T")
    Const = Annotated[_T, "const"]
else:

    class Const:
        """`-> Const[T]` on a global: user space sets it before loading, programs only read it."""

        def __class_getitem__(cls, item: Any) -> Any:
            return item


def round_up(value: int, align: int) -> int:
    """The next multiple of `align`, a power of two."""
    return (value + align - 1) & -align


VOID = VoidType("void", 1, 1)
NONE = NoneType("None", 8, 8)
BOOL = IntT("c_bool", 8, False, "_Bool", "DW_ATE_boolean")
CHAR = IntT("c_char", 8, True, "char", "DW_ATE_signed_char")
S8 = IntT("c_int8", 8, True, "signed char", "DW_ATE_signed_char")
U8 = IntT("c_uint8", 8, False, "unsigned char", "DW_ATE_unsigned_char")
S16 = IntT("c_int16", 16, True, "short")
U16 = IntT("c_uint16", 16, False, "unsigned short")
S32 = IntT("c_int32", 32, True, "int")
U32 = IntT("c_uint32", 32, False, "unsigned int")
S64 = IntT("c_int64", 64, True, "long long")
U64 = IntT("c_uint64", 64, False, "unsigned long long")
VOID_PTR = PtrT(VOID)

_BY_SHAPE = {(kind.bits, kind.signed): kind for kind in (S8, U8, S16, U16, S32, U32, S64, U64)}
# The eight spellings with a width and their short forms, for `i8 ... u64` annotations.
SHORT_NAMES = {f"{'i' if kind.signed else 'u'}{kind.bits}": kind for kind in _BY_SHAPE.values()}


def int_of(bits: int, signed: bool) -> IntT:
    """The integer type of a width and a sign."""
    return _BY_SHAPE[bits, signed]


def same(left: BpfType, right: BpfType) -> bool:
    """Whether two types are one: integers and structs exist once, arrays and strings wherever they are written."""
    if isinstance(left, ArrayT) and isinstance(right, ArrayT):
        alike = isinstance(left, StrT) == isinstance(right, StrT) and left.count == right.count
        return alike and same(left.element, right.element)
    return left is right


def from_ctypes(kind: object) -> BpfType | None:
    """The type that a ctypes class means, or None when BPF has no such type (floats, wide characters).

    The widths are those of BPF (LP64), which the widths of ctypes on every 64-bit Linux are.
    """
    if not isinstance(kind, type):
        return None
    found = _CTYPES.get(kind)
    if found is None and issubclass(kind, ctypes.Array):
        element = from_ctypes(kind._type_)
        count: Any = kind._length_  # an int, whatever the stubs say
        return None if element is None else ArrayT(element, count)
    return found


def _ctypes_table() -> dict[type, BpfType]:
    table: dict[type, BpfType] = {ctypes.c_void_p: VOID_PTR, ctypes.c_bool: BOOL, ctypes.c_char: CHAR}
    signed = (ctypes.c_byte, ctypes.c_short, ctypes.c_int, ctypes.c_long, ctypes.c_longlong, ctypes.c_ssize_t)
    unsigned = (ctypes.c_ubyte, ctypes.c_ushort, ctypes.c_uint, ctypes.c_ulong, ctypes.c_ulonglong, ctypes.c_size_t)
    for kinds, sign in ((signed, True), (unsigned, False)):
        table.update((kind, int_of(ctypes.sizeof(kind) * 8, sign)) for kind in kinds)
    return table


_CTYPES = _ctypes_table()
