"""What a type is made of: the scalars that a value of several registers decomposes into.

    i128           low i64, high i64            (i96: i64, i32)
    { i32, i128 }  i32, i64, i64                fields one after the other, nested ones in place
    [2 x T]        the scalars of T, twice
    <4 x i16>      i16, i16, i16, i16           lane 0 first

The order is that of the text, on every machine; byte order matters in memory and in `bitcast` alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..errors import Unsupported
from ..ir.layout import field_offsets, size_of
from ..ir.types import I64, ArrayType, IntType, PtrType, StructType, Type, VectorType, int_type

LIMB = 64
MAX_BITS = 512
MAX_PARTS = 512  # as many as the stack has bytes
MAX_DEPTH = 64


def is_wide(type: Type) -> bool:
    """A value of this type takes another number of registers than one, or at least is not a scalar."""
    return isinstance(type, (ArrayType, StructType)) or (isinstance(type, IntType) and type.bits > LIMB)


class Shapes:
    """The scalars of types; what was found is kept."""

    def __init__(self) -> None:
        self._found: dict[Type, tuple[Type, ...]] = {}

    def leaves(self, type: Type, depth: int = 0) -> tuple[Type, ...]:
        """The scalar types that a value of `type` consists of.

        Raises:
            Unsupported: floating point, an opaque struct, more parts than a BPF program has room for.
        """
        found = self._found.get(type)
        if found is None:
            if depth > MAX_DEPTH:
                raise Unsupported(f"values nested more than {MAX_DEPTH} deep are not supported")
            found = self._found[type] = self._decomposed(type, depth)
        return found

    def _decomposed(self, type: Type, depth: int) -> tuple[Type, ...]:
        if isinstance(type, PtrType):
            return (type,)
        if isinstance(type, IntType):
            return limbs(type)
        if isinstance(type, ArrayType) and not (isinstance(type, VectorType) and not type.count):
            element = self.leaves(type.element, depth + 1)
            _check_count(type, len(element) * type.count)
            return element * (type.count if element else 0)
        if isinstance(type, StructType) and type.fields is not None:
            parts: tuple[Type, ...] = ()
            for field in type.fields:
                parts += self.leaves(field, depth + 1)
                _check_count(type, len(parts))
            return parts
        raise Unsupported(f"values of type {type} are not supported")

    def member(self, type: Type, indices: Sequence[int]) -> tuple[int, int]:
        """(first, behind the last) of the scalars of the member that `indices` lead to."""
        start, inner = 0, type
        for index in indices:
            if isinstance(inner, StructType):
                assert inner.fields is not None
                start += sum(len(self.leaves(field)) for field in inner.fields[:index])
                inner = inner.fields[index]
            else:
                assert isinstance(inner, ArrayType)
                inner = inner.element
                start += index * len(self.leaves(inner))
        return start, start + len(self.leaves(inner))


def _check_count(type: Type, count: int) -> None:
    if count > MAX_PARTS:
        raise Unsupported(f"a value of type {type} has {count} parts, at most {MAX_PARTS} are supported")


def limbs(type: IntType) -> tuple[Type, ...]:
    """An integer as pieces of 64 bits, low ones first; the last has the rest.

    Raises:
        Unsupported: the integer is wider than `MAX_BITS`.
    """
    if type.bits > MAX_BITS:
        raise Unsupported(f"integers of more than {MAX_BITS} bits are not supported")
    whole, rest = divmod(type.bits, LIMB)
    return (I64,) * whole + ((int_type(rest),) if rest else ())


def lane_count(type: Type) -> int:
    """The lanes of a vector; 1 for any other type."""
    return type.count if isinstance(type, VectorType) else 1


def units(type: Type, offset: int = 0) -> Iterator[tuple[int, Type]]:
    """(byte offset, type) of what memory holds of an aggregate: pointers, integers of any width, packed vectors.

    A vector's lanes lie bit by bit one behind the other: lanes of whole bytes are units of their own, a vector
    of others is one unit.
    """
    if isinstance(type, StructType):
        assert type.fields is not None
        for field, at in zip(type.fields, field_offsets(type), strict=True):
            yield from units(field, offset + at)
    elif isinstance(type, VectorType):
        bits = type.element.bits if isinstance(type.element, IntType) else LIMB
        if bits % 8:
            yield offset, type
        else:
            yield from ((offset + lane * (bits // 8), type.element) for lane in range(type.count))
    elif isinstance(type, ArrayType):
        step = size_of(type.element)
        for index in range(type.count if step else 0):
            yield from units(type.element, offset + index * step)
    else:
        yield offset, type
