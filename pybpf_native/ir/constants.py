"""What two constants have in common: a key that is equal for constants that say the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from .values import (
    BlockAddress,
    ConstAggregate,
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
