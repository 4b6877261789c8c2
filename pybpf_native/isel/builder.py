"""Building IR with the obvious folded away: constants computed, operations with 0 and all ones left out.

Splitting a wide operation makes many instructions that turn out trivial (the upper half of an extended value is
0); they are never made. What is undefined counts as 0, as it does in selection.
"""

from __future__ import annotations

from ..ir import simplify_fold as fold
from ..ir.types import I1, IntType, Type
from ..ir.values import ConstInt, ConstSimple, Value, zero
from .rewrite import Inserter

_ABSORBING_ZERO = frozenset(("and", "mul"))
_NEUTRAL_ZERO = frozenset(("add", "or", "xor"))
_SHIFTS = frozenset(("shl", "lshr", "ashr"))
_HOLDS_WHEN_EQUAL = frozenset(("eq", "ule", "uge", "sle", "sge"))


def number(value: Value) -> int | None:
    """The value of an integer constant, below 2**bits; None for what is no constant."""
    if isinstance(value, ConstInt):
        return value.value
    return 0 if isinstance(value, ConstSimple) and isinstance(value.type, IntType) else None


class Builder(Inserter):
    """Makes scalar instructions in front of one instruction; each method returns a value that may be a constant."""

    def binary(self, op: str, left: Value, right: Value) -> Value:
        """`op left, right` on an integer type."""
        type = left.type
        assert isinstance(type, IntType)
        a, b = number(left), number(right)
        if a is not None and b is not None:
            folded = fold.binary(op, ConstInt(type, a), ConstInt(type, b))
            if folded is not None:
                return folded
        known = _with_number(op, left, b, type)
        if known is None and (op in _ABSORBING_ZERO or op in _NEUTRAL_ZERO):
            known = _with_number(op, right, a, type)
        if known is None and a == 0 and op in _SHIFTS:
            known = ConstInt(type, 0)
        return known if known is not None else self.add(op, type, [left, right])

    def compare(self, pred: str, left: Value, right: Value) -> Value:
        """`icmp pred left, right`."""
        a, b = number(left), number(right)
        if left is right:
            return fold.truth(pred in _HOLDS_WHEN_EQUAL)
        if a is not None and b is not None:
            assert isinstance(left.type, IntType)
            return fold.compare(pred, ConstInt(left.type, a), ConstInt(left.type, b))
        if b == 0 and pred in ("ult", "uge"):
            return fold.truth(pred == "uge")
        if b is not None and isinstance(left.type, IntType) and b == left.type.mask and pred in ("ugt", "ule"):
            return fold.truth(pred == "ule")
        return self.add("icmp", I1, [left, right], pred=pred)

    def select(self, condition: Value, then: Value, otherwise: Value) -> Value:
        """`select condition, then, otherwise`."""
        known = number(condition)
        if known is not None:
            return then if known else otherwise
        return then if then is otherwise else self.add("select", then.type, [condition, then, otherwise])

    def resize(self, value: Value, type: Type, op: str = "zext") -> Value:
        """An integer made wider by `op` (zext, sext), or truncated, or left as it is."""
        if value.type is type:
            return value
        assert isinstance(value.type, IntType)
        assert isinstance(type, IntType)
        known = number(value)
        if known is not None:
            return fold.cast(op, ConstInt(value.type, known), type)
        return self.add(op if value.type.bits < type.bits else "trunc", type, [value])

    def freeze(self, value: Value) -> Value:
        """`freeze value`: of what is undefined, 0."""
        if isinstance(value, ConstSimple):
            return zero(value.type)
        return value if isinstance(value, ConstInt) else self.add("freeze", value.type, [value])


def _with_number(op: str, value: Value, operand: int | None, type: IntType) -> Value | None:
    """`op value, operand` when that needs no instruction."""
    if operand == 0:
        if op in _NEUTRAL_ZERO or op in _SHIFTS or op == "sub":
            return value
        return ConstInt(type, 0) if op in _ABSORBING_ZERO else None
    if operand == type.mask and op in ("and", "or"):
        return value if op == "and" else ConstInt(type, operand)
    return value if operand == 1 and op == "mul" else None
