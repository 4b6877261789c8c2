"""Arithmetic on constants, as LLVM defines it. None: there is no answer (division by zero, too wide a shift)."""

from __future__ import annotations

from collections.abc import Callable

from .types import I1, IntType
from .values import ConstInt, ConstSimple, Value


def signed(value: int, bits: int) -> int:
    """`value` below 2**bits, read as two's complement."""
    return value - (1 << bits) if value >> (bits - 1) else value


def _truncated_division(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def _sdiv(a: int, b: int, bits: int) -> int | None:
    left, right = signed(a, bits), signed(b, bits)
    # The one quotient that does not fit is undefined.
    return _truncated_division(left, right) if right and not (left == -(1 << bits - 1) and right == -1) else None


def _srem(a: int, b: int, bits: int) -> int | None:
    left, right = signed(a, bits), signed(b, bits)
    if not right or (left == -(1 << bits - 1) and right == -1):
        return None
    return left - right * _truncated_division(left, right)


_BINARY: dict[str, Callable[[int, int, int], int | None]] = {
    "add": lambda a, b, bits: a + b,
    "sub": lambda a, b, bits: a - b,
    "mul": lambda a, b, bits: a * b,
    "and": lambda a, b, bits: a & b,
    "or": lambda a, b, bits: a | b,
    "xor": lambda a, b, bits: a ^ b,
    "udiv": lambda a, b, bits: a // b if b else None,
    "urem": lambda a, b, bits: a % b if b else None,
    "sdiv": _sdiv,
    "srem": _srem,
    "shl": lambda a, b, bits: a << b if b < bits else None,
    "lshr": lambda a, b, bits: a >> b if b < bits else None,
    "ashr": lambda a, b, bits: signed(a, bits) >> b if b < bits else None,
}
_UNSIGNED: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "ugt": lambda a, b: a > b,
    "uge": lambda a, b: a >= b,
    "ult": lambda a, b: a < b,
    "ule": lambda a, b: a <= b,
}
INVERSE = {
    "eq": "ne",
    "ugt": "ule",
    "uge": "ult",
    "sgt": "sle",
    "sge": "slt",
}
INVERSE |= {inverse: pred for pred, inverse in INVERSE.items()}
SWAPPED = {"eq": "eq", "ne": "ne", "ugt": "ult", "uge": "ule", "sgt": "slt", "sge": "sle"}
SWAPPED |= {swapped: pred for pred, swapped in SWAPPED.items()}


def binary(op: str, left: ConstInt, right: ConstInt) -> ConstInt | None:
    """`op left, right`."""
    found = _BINARY[op](left.value, right.value, left.type.bits)
    return None if found is None else ConstInt(left.type, found)


def compare(pred: str, left: ConstInt, right: ConstInt) -> ConstInt:
    """`icmp pred left, right`."""
    if pred[0] == "s":
        return truth(_UNSIGNED["u" + pred[1:]](left.signed, right.signed))
    return truth(_UNSIGNED[pred](left.value, right.value))


def cast(op: str, value: ConstInt, target: IntType) -> ConstInt:
    """trunc, zext or sext."""
    return ConstInt(target, value.signed if op == "sext" else value.value)


def truth(value: bool) -> ConstInt:
    """An i1."""
    return ConstInt(I1, int(value))


def is_undefined(value: Value) -> bool:
    """undef or poison."""
    return isinstance(value, ConstSimple) and value.word in ("undef", "poison")
