"""Intrinsics of integer arithmetic as plain IR: minimum, maximum, overflow, saturation, three-way comparison.

Overflow of an unsigned addition shows in a sum below an operand, of a signed one in a sum whose sign differs from
both operands'. A product of up to 32 bits is made at 64 bits and must survive being cut; of 64 bits it is divided
again: BPF's division by zero gives zero (RFC 9669, section 4.1), and a product by zero does not overflow.
"""

from __future__ import annotations

from ...ir import simplify_fold as fold
from ...ir.types import I64, int_type
from ...ir.values import ConstInt, Instr, Value
from ..builder import Builder, number
from ..context import Context
from ..expansion import Expansion, bits_of, like, pair

LIMB = 64


def _least(value: Value) -> Value:
    return like(value, 1 << (bits_of(value) - 1))


def _most(value: Value) -> Value:
    return like(value, (1 << (bits_of(value) - 1)) - 1)


def _negative(at: Builder, value: Value) -> Value:
    return at.compare("slt", value, like(value, 0))


def _choose(pred: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value:
        a, b = call.args[:2]
        return at.select(at.compare(pred, a, b), a, b)

    return expand


def _abs(ctx: Context, call: Instr, at: Builder) -> Value:
    """The least number is its own absolute value, or poison: the same code."""
    return _absolute(at, call.args[0])


def _absolute(at: Builder, value: Value) -> Value:
    return at.select(_negative(at, value), at.binary("sub", like(value, 0), value), value)


def _distance(pred: str) -> Expansion:
    """The difference of two numbers, without its sign."""

    def expand(ctx: Context, call: Instr, at: Builder) -> Value:
        a, b = call.args
        return at.select(at.compare(pred, a, b), at.binary("sub", a, b), at.binary("sub", b, a))

    return expand


def _three_way(sign: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value:
        a, b = call.args
        one = ConstInt(int_type(bits_of(call)), 1)
        above = at.select(at.compare(f"{sign}gt", a, b), one, like(call, 0))
        return at.select(at.compare(f"{sign}lt", a, b), like(call, -1), above)

    return expand


# Overflow: each gives (result, whether it overflowed).


def _uadd(at: Builder, a: Value, b: Value) -> tuple[Value, Value]:
    total = at.binary("add", a, b)
    return total, at.compare("ult", total, b if isinstance(b, ConstInt) else a)


def _usub(at: Builder, a: Value, b: Value) -> tuple[Value, Value]:
    return at.binary("sub", a, b), at.compare("ult", a, b)


def _sadd(at: Builder, a: Value, b: Value) -> tuple[Value, Value]:
    if isinstance(a, ConstInt):
        a, b = b, a
    total = at.binary("add", a, b)
    if isinstance(b, ConstInt):
        return total, at.compare("slt" if b.signed >= 0 else "sgt", total, a)
    changed = at.binary("and", at.binary("xor", total, a), at.binary("xor", total, b))
    return total, _negative(at, changed)


def _ssub(at: Builder, a: Value, b: Value) -> tuple[Value, Value]:
    difference = at.binary("sub", a, b)
    if isinstance(b, ConstInt):
        return difference, at.compare("sgt" if b.signed >= 0 else "slt", difference, a)
    changed = at.binary("and", at.binary("xor", a, b), at.binary("xor", a, difference))
    return difference, _negative(at, changed)


def _umul(at: Builder, a: Value, b: Value) -> tuple[Value, Value]:
    if isinstance(a, ConstInt):
        a, b = b, a
    bits = bits_of(a)
    if number(b) == 0:
        return b, fold.truth(False)
    if isinstance(b, ConstInt):
        return at.binary("mul", a, b), at.compare("ugt", a, like(a, b.type.mask // b.value))
    if 2 * bits <= LIMB:
        wide = at.binary("mul", at.resize(a, I64), at.resize(b, I64))
        return at.resize(wide, a.type), at.compare("ugt", wide, like(wide, (1 << bits) - 1))
    product = at.binary("mul", a, b)
    again = at.compare("ne", at.binary("udiv", product, a), b)
    return product, at.binary("and", at.compare("ne", a, like(a, 0)), again)


def _smul(at: Builder, a: Value, b: Value) -> tuple[Value, Value]:
    bits = bits_of(a)
    if 2 * bits <= LIMB:
        wide = at.binary("mul", at.resize(a, I64, "sext"), at.resize(b, I64, "sext"))
        product = at.resize(wide, a.type)
        return product, at.compare("ne", at.resize(product, I64, "sext"), wide)
    # Magnitudes are multiplied; a negative product may be one larger than a positive one.
    size, over = _umul(at, _absolute(at, a), _absolute(at, b))
    sign = at.binary("lshr", at.binary("xor", a, b), like(a, bits - 1))
    too_large = at.compare("ugt", size, at.binary("add", sign, _most(a)))
    return at.binary("mul", a, b), at.binary("or", over, too_large)


_CHECKED = {"uadd": _uadd, "usub": _usub, "sadd": _sadd, "ssub": _ssub, "umul": _umul, "smul": _smul}


def _with_overflow(name: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value | None:
        a, b = call.args
        if "mul" in name and bits_of(a) > LIMB:
            ctx.refuse(call, f"{name}.with.overflow of {a.type} is not supported", "at most 64 bits")
            return None
        return pair(at, *_CHECKED[name](at, a, b))

    return expand


# Saturation.


def _unsigned_saturating(name: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value:
        result, over = _CHECKED[name](at, *call.args)
        return at.select(over, like(result, -1 if name == "uadd" else 0), result)

    return expand


def _signed_saturating(name: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value:
        result, over = _CHECKED[name](at, *call.args)
        return at.select(over, _limit_towards(at, call.args[0]), result)

    return expand


def _limit_towards(at: Builder, value: Value) -> Value:
    """The most, for a negative value the least number: what an overflow that starts from `value` runs into."""
    known = number(value)
    if known is not None:
        return _least(value) if known >> (bits_of(value) - 1) else _most(value)
    return at.binary("xor", at.binary("ashr", value, like(value, bits_of(value) - 1)), _most(value))


def _shift_saturating(back: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value:
        value, amount = call.args
        shifted = at.binary("shl", value, amount)
        lost = at.compare("ne", at.binary(back, shifted, amount), value)
        limit = like(value, -1) if back == "lshr" else _limit_towards(at, value)
        return at.select(lost, limit, shifted)

    return expand


MATH: dict[str, Expansion] = {
    "umin": _choose("ult"),
    "umax": _choose("ugt"),
    "smin": _choose("slt"),
    "smax": _choose("sgt"),
    "abs": _abs,
    "abdu": _distance("ugt"),
    "abds": _distance("sgt"),
    "ucmp": _three_way("u"),
    "scmp": _three_way("s"),
    **{f"{name}.with.overflow": _with_overflow(name) for name in _CHECKED},
    **{f"{name}.sat": _unsigned_saturating(name) for name in ("uadd", "usub")},
    **{f"{name}.sat": _signed_saturating(name) for name in ("sadd", "ssub")},
    "ushl.sat": _shift_saturating("lshr"),
    "sshl.sat": _shift_saturating("ashr"),
}
