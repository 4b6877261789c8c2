"""What the expansions of intrinsics have in common.

An expansion gets the call and a `Builder` in front of it, and returns the value that stands for the call's
result; None when there is no result, or when it has refused the call.
"""

from __future__ import annotations

from collections.abc import Callable

from ..ir.types import I1, I8, IntType, function_type, struct_type
from ..ir.values import CallInfo, ConstSimple, Function, Instr, Value, const_int
from .builder import Builder
from .context import Context

Expansion = Callable[[Context, Instr, Builder], Value | None]


def bits_of(value: Value) -> int:
    """The width of an integer value."""
    assert isinstance(value.type, IntType)
    return value.type.bits


def like(value: Value, number: int) -> Value:
    """A constant of the same integer type."""
    return const_int(bits_of(value), number)


def scalar_call(at: Builder, name: str, value: Value) -> Value:
    """A call of the intrinsic `llvm.<name>.iN` on one integer, with a result of the same type."""
    signature = function_type(value.type, [value.type])
    callee = Function(f"llvm.{name}.{value.type}", signature)
    return at.add("call", value.type, [value, callee], aux_type=signature, call=CallInfo())


def pair(at: Builder, value: Value, flag: Value) -> Value:
    """`{ iN, i1 }` of a result and its overflow bit."""
    type = struct_type([value.type, I1])
    first = at.add("insertvalue", type, [ConstSimple(type, "poison"), value], indices=(0,))
    return at.add("insertvalue", type, [first, flag], indices=(1,))


def at_offset(at: Builder, pointer: Value, offset: int) -> Value:
    """`pointer` plus a constant number of bytes."""
    if offset == 0:
        return pointer
    return at.add("getelementptr", pointer.type, [pointer, const_int(64, offset)], aux_type=I8)
