"""C's integer rules: promotions, conversions, arithmetic, on constants and on code.

Every operation happens at the width C gives it and wraps there. Constants are folded, because a constant that
overflows C's rank is refused; nothing else is folded here.
"""

from __future__ import annotations

import operator as python
from collections.abc import Callable

from ..ir.builder import Builder
from ..ir.types import IntType
from ..ir.values import ConstInt, Value, const_int
from .types import BOOL, S32, S64, BpfType, IntT, int_of
from .values import Val, constant


class ConstantOverflow(Exception):
    """A constant expression leaves its type; caught by the lowering, which knows the place."""

    def __init__(self, type: IntT, value: int) -> None:
        super().__init__()
        self.type = type
        self.value = value


class BadOperand(Exception):
    """An operation that has no meaning for these constants; caught by the lowering."""


# What the operator is called, its unsigned and its signed IR operation.
OPERATIONS = {
    "+": ("add", "add"),
    "-": ("sub", "sub"),
    "*": ("mul", "mul"),
    "/": ("udiv", "sdiv"),
    "%": ("urem", "srem"),
    "&": ("and", "and"),
    "|": ("or", "or"),
    "^": ("xor", "xor"),
    "<<": ("shl", "shl"),
    ">>": ("lshr", "ashr"),
}
PREDICATES = {
    "==": ("eq", "eq"),
    "!=": ("ne", "ne"),
    "<": ("ult", "slt"),
    "<=": ("ule", "sle"),
    ">": ("ugt", "sgt"),
    ">=": ("uge", "sge"),
}


def int_type(type: BpfType) -> IntT:
    """`type`, known to be an integer."""
    assert isinstance(type, IntT)
    return type


def promoted(type: IntT) -> IntT:
    """C's integer promotion: what is narrower than int becomes int."""
    return S32 if type is BOOL or type.bits < 32 else type


def common_type(left: BpfType, right: BpfType) -> IntT:
    """C's usual arithmetic conversion."""
    a, b = promoted(int_type(left)), promoted(int_type(right))
    if a.signed == b.signed:
        return a if a.bits >= b.bits else b
    signed, unsigned = (a, b) if a.signed else (b, a)
    return unsigned if unsigned.bits >= signed.bits else signed


def widened(type: IntT) -> IntT:
    """The type of a local whose first value has `type`: 64 bits, the sign kept."""
    return S64 if type is BOOL else int_of(64, type.signed)


def convert(builder: Builder, value: Val, to: IntT) -> Val:
    """`value` as `to`, as C converts. Constants stay constants."""
    source = int_type(value.type)
    if source is to:
        return value
    if value.const is not None:
        return constant(value.const, to)
    return Val(to, _convert_ir(builder, value.value, source, to))


def _convert_ir(builder: Builder, value: Value, source: IntT, to: IntT) -> Value:
    if to is BOOL:
        return builder.icmp("ne", value, _zero(value))
    if source is BOOL:
        return builder.cast("zext", value, to.register)
    if source.bits == to.bits:
        return value
    if source.bits > to.bits:
        return builder.cast("trunc", value, to.register)
    return builder.cast("sext" if source.signed else "zext", value, to.register)


def _zero(value: Value) -> Value:
    assert isinstance(value.type, IntType)
    return const_int(value.type.bits, 0)


def load_int(builder: Builder, type: IntT, address: Value, *, volatile: bool = False) -> Val:
    """Read an integer at its own width."""
    loaded = builder.load(type.memory, address, type.align, volatile=volatile)
    return Val(BOOL, builder.icmp("ne", loaded, const_int(8, 0))) if type is BOOL else Val(type, loaded)


def binary(builder: Builder, operator: str, left: Val, right: Val, *, signed_division: bool) -> Val:
    """`left operator right`. `signed_division`: the machine has an instruction for it.

    Raises:
        ConstantOverflow, BadOperand: for constants; the caller reports them at their place.
    """
    if operator in ("<<", ">>"):
        return _shift(builder, operator, left, right)
    type = common_type(left.type, right.type)
    left, right = convert(builder, left, type), convert(builder, right, type)
    if operator in ("/", "%") and right.const == 0:
        raise BadOperand("division by zero")
    if left.const is not None and right.const is not None:
        return _checked(type, FOLD[operator](left.const, right.const))
    operation = OPERATIONS[operator][type.signed]
    if operator not in ("/", "%"):
        return Val(type, builder.binary(operation, left.value, right.value))
    divide = _divided if not type.signed or signed_division else _signed_division
    return Val(type, divide(builder, operation, left.value, right.value))


def _shift(builder: Builder, operator: str, left: Val, right: Val) -> Val:
    """The type is that of the left side alone. A literal shifted by a variable counts as 64 bits wide: as an
    int it would lose what the author expects of `1 << n`."""
    type = promoted(int_type(left.type))
    if left.const is not None and right.const is None and type is S32:
        type = S64
    left = convert(builder, left, type)
    if right.const is not None and not 0 <= right.const < type.bits:
        if left.const is not None and right.const >= 0 and operator == "<<":
            raise ConstantOverflow(type, left.const << min(right.const, 4096))
        raise BadOperand(f"a {type.bits}-bit number is shifted by {right.const}")
    if left.const is not None and right.const is not None:
        return _checked(type, FOLD[operator](left.const, right.const))
    count = convert(builder, right, int_of(type.bits, False)).value
    if right.const is None:
        # Counts wrap at the width, as the machine's do; without this the optimiser may assume they never would.
        count = builder.binary("and", count, const_int(type.bits, type.bits - 1))
    return Val(type, builder.binary(OPERATIONS[operator][type.signed], left.value, count))


def _checked(type: IntT, value: int) -> Val:
    if type.signed and not type.low <= value <= type.high:
        raise ConstantOverflow(type, value)
    return constant(value, type)


def _truncated(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


FOLD: dict[str, Callable[[int, int], int]] = {
    "+": python.add,
    "-": python.sub,
    "*": python.mul,
    "/": _truncated,
    "%": lambda left, right: left - right * _truncated(left, right),
    "&": python.and_,
    "|": python.or_,
    "^": python.xor,
    "<<": python.lshift,
    ">>": python.rshift,
}
COMPARE: dict[str, Callable[[int, int], bool]] = {
    "==": python.eq,
    "!=": python.ne,
    "<": python.lt,
    "<=": python.le,
    ">": python.gt,
    ">=": python.ge,
}


def _divided(builder: Builder, operation: str, left: Value, right: Value) -> Value:
    """Divide as the machine does: by 0 the quotient is 0 and the remainder the dividend (RFC 9669, section 4.1).

    For an optimiser division by 0 cannot be: it would take tests of the divisor away, a test for None among them.
    """
    if isinstance(right, ConstInt):
        return builder.binary(operation, left, right)
    missing = builder.icmp("eq", right, _zero(right))
    assert isinstance(right.type, IntType)
    result = builder.binary(operation, left, builder.select(missing, const_int(right.type.bits, 1), right))
    return builder.select(missing, _zero(right) if operation in ("udiv", "sdiv") else left, result)


def _signed_division(builder: Builder, operation: str, left: Value, right: Value) -> Value:
    """Divide magnitudes and give the result its sign: that of both sides for the quotient, of the dividend for
    the remainder. `(x ^ s) - s` with s = x >> 63 is the magnitude, and the same again restores the sign."""
    assert isinstance(left.type, IntType)
    bits = left.type.bits
    sign = builder.binary("ashr", left, const_int(bits, bits - 1))
    divisor_sign = builder.binary("ashr", right, const_int(bits, bits - 1))
    dividend = _negate_if(builder, left, sign)
    divisor = _negate_if(builder, right, divisor_sign)
    if operation == "srem":
        return _negate_if(builder, _divided(builder, "urem", dividend, divisor), sign)
    result_sign = builder.binary("xor", sign, divisor_sign)
    return _negate_if(builder, _divided(builder, "udiv", dividend, divisor), result_sign)


def _negate_if(builder: Builder, value: Value, sign: Value) -> Value:
    return builder.binary("sub", builder.binary("xor", value, sign), sign)


def negate(builder: Builder, value: Val) -> Val:
    """`-value`."""
    type = promoted(int_type(value.type))
    value = convert(builder, value, type)
    if value.const is not None:
        return _checked(type, -value.const)
    return Val(type, builder.binary("sub", const_int(type.bits, 0), value.value))


def invert(builder: Builder, value: Val) -> Val:
    """`~value`."""
    type = promoted(int_type(value.type))
    value = convert(builder, value, type)
    if value.const is not None:
        return constant(~value.const, type)
    return Val(type, builder.binary("xor", value.value, const_int(type.bits, -1)))


def compare(builder: Builder, operator: str, left: Val, right: Val) -> Val:
    """A comparison, as c_bool."""
    type = common_type(left.type, right.type)
    left, right = convert(builder, left, type), convert(builder, right, type)
    if left.const is not None and right.const is not None:
        return constant(int(COMPARE[operator](left.const, right.const)), BOOL)
    return Val(BOOL, builder.icmp(PREDICATES[operator][type.signed], left.value, right.value))


def truth(builder: Builder, value: Val) -> Val:
    """Whether a number is not 0, as c_bool."""
    return convert(builder, value, BOOL)
