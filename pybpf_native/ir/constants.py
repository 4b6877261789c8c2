"""What two constants have in common, a key that is equal for constants that say the same; and their bytes in memory."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Literal

from .layout import field_offsets, size_of, store_size
from .types import ArrayType, StructType
from .values import (
    BlockAddress,
    ConstAggregate,
    Constant,
    ConstBytes,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstSimple,
    InlineAsm,
    Value,
)


def key_of(value: Value) -> Hashable:
    """A key to compare values by: the contents of a constant, the identity of anything else."""
    make = _KEYS.get(type(value))
    return make(value) if make is not None else value


def same(left: Value, right: Value) -> bool:
    """The same value: one object, or constants with the same contents."""
    return left is right or (type(left) is type(right) and key_of(left) == key_of(right))


def bytes_of(value: Constant, order: Literal["little", "big"]) -> bytes | None:
    """A constant as it lies in memory; None for what holds addresses. What is undefined, padding too, is zero."""
    if isinstance(value, ConstBytes):
        return value.data
    if isinstance(value, ConstInt):
        return value.value.to_bytes(store_size(value.type), order)
    if isinstance(value, ConstSimple):
        return bytes(size_of(value.type))
    if not isinstance(value, ConstAggregate) or not isinstance(value.type, (ArrayType, StructType)):
        return None
    if isinstance(value.type, StructType):
        places = field_offsets(value.type)
    else:
        places = tuple(index * size_of(value.type.element) for index in range(len(value.elements)))
    found = bytearray(size_of(value.type))
    for element, at in zip(value.elements, places, strict=True):
        data = bytes_of(element, order)
        if data is None:
            return None
        found[at : at + len(data)] = data
    return bytes(found)


_KEYS: dict[type, Callable[[Any], Hashable]] = {
    ConstInt: lambda value: (value.type, value.value),
    ConstSimple: lambda value: (value.type, value.word),
    ConstFloat: lambda value: (value.type, value.text),
    ConstBytes: lambda value: value.data,
    ConstAggregate: lambda value: (value.type, *map(key_of, value.elements)),
    ConstExpr: lambda value: (value.op, value.type, value.aux_type, value.flags, *map(key_of, value.operands)),
    BlockAddress: lambda value: ("blockaddress", value.function, value.block),
    InlineAsm: lambda value: ("asm", value.template, value.constraints, value.flags),
}
