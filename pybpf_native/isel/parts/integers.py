"""Integers of more than 64 bits: arithmetic on their limbs, which are rows of i64 with a shorter last one.

add     each limb added; a limb that came out below its operand has carried, and the next is one more
mul     by halves of 32 bits: (ah*2^32 + al) * (bh*2^32 + bl), the 128-bit product of two limbs
div     by a power of two only, by shifting
shifts  by a constant: bits are cut out of a row; by a variable: within limbs, then moved by a whole limb or not
icmp    the highest limb that differs decides
"""

from __future__ import annotations

from collections.abc import Callable

from ...errors import Unsupported
from ...ir.types import I64, IntType, int_type
from ...ir.values import ConstInt, Instr, Value, const_int
from ..bits import Row, cut, cut_limbs, width_of, zeros
from ..builder import Builder, number
from ..shapes import LIMB

DIVISION_HELP = "shift and subtract in a bounded loop, or divide 64-bit numbers"
_HALF = 32


def binary(b: Builder, op: str, type: IntType, x: Row, y: Row) -> list[Value]:
    """`op x, y` on integers of `type`, given and returned as limbs; narrow ones are one limb.

    Raises:
        Unsupported: what BPF cannot do at this width.
    """
    if type.bits <= LIMB:
        return [b.binary(op, x[0], y[0])]
    operation = _OPERATIONS.get(op)
    if operation is None:
        raise Unsupported(f"{op} of {type} is not supported", help=DIVISION_HELP)
    return operation(b, op, type, x, y)


def _bitwise(b: Builder, op: str, type: IntType, x: Row, y: Row) -> list[Value]:
    return [b.binary(op, left, right) for left, right in zip(x, y, strict=True)]


def _add(b: Builder, op: str, type: IntType, x: Row, y: Row) -> list[Value]:
    carry: Value = const_int(1, 0)
    result = []
    for left, right in zip(x, y, strict=True):
        bare = b.binary("add", left, right)
        one_more = b.binary("add", bare, const_int(width_of(bare), 1))
        total = b.select(carry, one_more, bare)
        carried = b.compare("ult", bare, right if isinstance(right, ConstInt) else left)
        over = b.binary("and", carry, b.compare("eq", total, const_int(width_of(total), 0)))
        carry = b.binary("or", carried, over)
        result.append(total)
    return result


def _sub(b: Builder, op: str, type: IntType, x: Row, y: Row) -> list[Value]:
    borrow: Value = const_int(1, 0)
    result = []
    for left, right in zip(x, y, strict=True):
        bare = b.binary("sub", left, right)
        one_less = b.binary("sub", bare, const_int(width_of(bare), 1))
        result.append(b.select(borrow, one_less, bare))
        under = b.binary("and", borrow, b.compare("eq", bare, const_int(width_of(bare), 0)))
        borrow = b.binary("or", b.compare("ult", left, right), under)
    return result


# Multiplication ---------------------------------------------------------------------------------------


def _mul(b: Builder, op: str, type: IntType, x: Row, y: Row) -> list[Value]:
    (x0, x1), (y0, y1) = _two_limbs(b, op, type, x), _two_limbs(b, op, type, y)
    crossed = b.binary("add", b.binary("mul", x0, y1), b.binary("mul", x1, y0))
    high = b.binary("add", _high_product(b, x0, y0), crossed)
    return cut_limbs(b, [b.binary("mul", x0, y0), high], 0, type)


def _two_limbs(b: Builder, op: str, type: IntType, x: Row) -> list[Value]:
    if type.bits > 2 * LIMB:
        raise Unsupported(f"{op} of {type} is not supported", help="at most 128 bits")
    return [x[0], b.resize(x[1], I64)]


def _high_product(b: Builder, x: Value, y: Value) -> Value:
    """The upper 64 bits of the product of two limbs. None of the sums can overflow."""
    (x0, x1), (y0, y1) = _halves(b, x), _halves(b, y)
    low = _halves(b, b.binary("mul", x0, y0))[1]
    middle = b.binary("add", b.binary("mul", x1, y0), low)
    middle_low, middle_high = _halves(b, middle)
    other = b.binary("add", b.binary("mul", x0, y1), middle_low)
    upper = b.binary("add", b.binary("mul", x1, y1), middle_high)
    return b.binary("add", upper, _halves(b, other)[1])


def _halves(b: Builder, limb: Value) -> tuple[Value, Value]:
    """(lower, upper) 32 bits of a limb; what was extended from 32 bits is known to have no upper ones."""
    if isinstance(limb, Instr) and limb.op == "zext" and width_of(limb.operands[0]) <= _HALF:
        return limb, const_int(LIMB, 0)
    lower = b.binary("and", limb, const_int(LIMB, (1 << _HALF) - 1))
    return lower, b.binary("lshr", limb, const_int(LIMB, _HALF))


# Division ---------------------------------------------------------------------------------------------


def _divide(b: Builder, op: str, type: IntType, x: Row, y: Row) -> list[Value]:
    """Division by a power of two, or by its negative. Signed quotients are rounded towards zero: what is negative is
    made greater by the divisor less one before it is shifted."""
    divisor = _constant(y)
    negative = divisor is not None and op in ("sdiv", "srem") and bool(divisor >> type.bits - 1)
    size = (1 << type.bits) - divisor if divisor is not None and negative else divisor
    if not size or size & (size - 1):
        raise Unsupported(f"{op} of {type} is not supported", help=DIVISION_HELP)
    count = size.bit_length() - 1
    if op == "udiv":
        return _shift_by_constant(b, "lshr", type, x, count)
    if op == "urem":
        return _bitwise(b, "and", type, x, _limbs(type, size - 1))
    sign = _shift_signed(b, type, x, type.bits - 1)
    quotient = _shift_signed(b, type, _add(b, "add", type, x, _bits_below(b, type, sign, count)), count)
    if op == "srem":
        return _sub(b, "sub", type, x, _shift_by_constant(b, "shl", type, quotient, count))
    return _sub(b, "sub", type, _limbs(type, 0), quotient) if negative else quotient


def _bits_below(b: Builder, type: IntType, sign: Row, count: int) -> list[Value]:
    """`count` bits of a row of signs."""
    return _bitwise(b, "and", type, sign, _limbs(type, (1 << count) - 1))


def _constant(row: Row) -> int | None:
    """The number that all limbs are, None when one is no constant."""
    limbs = [number(limb) for limb in row]
    return None if None in limbs else sum((limb or 0) << at * LIMB for at, limb in enumerate(limbs))


def _limbs(type: IntType, value: int) -> list[Value]:
    starts = range(0, type.bits, LIMB)
    return [const_int(min(LIMB, type.bits - start), value >> start) for start in starts]


# Shifts -----------------------------------------------------------------------------------------------


def _shift(b: Builder, op: str, type: IntType, x: Row, y: Row) -> list[Value]:
    amount = _constant(y)
    if amount is not None:
        return _shift_by_constant(b, op, type, x, min(amount, type.bits))
    limbs = _two_limbs(b, op, type, x)
    if op == "ashr":
        limbs[1] = b.resize(x[1], I64, "sext")
    return cut_limbs(b, _VARIABLE[op](b, limbs[0], limbs[1], y[0]), 0, type)


def _shift_by_constant(b: Builder, op: str, type: IntType, x: Row, amount: int) -> list[Value]:
    if op == "shl":
        return cut_limbs(b, [*zeros(amount), *x], 0, type)
    if op == "lshr":
        return cut_limbs(b, [*x, *zeros(amount)], amount, type)
    return _shift_signed(b, type, x, amount)


def _shift_signed(b: Builder, type: IntType, x: Row, amount: int) -> list[Value]:
    """`ashr` by a constant: limbs that come from the last one alone are that one shifted."""
    row = [*x[:-1], b.resize(x[-1], I64, "sext")]
    last = (len(row) - 1) * LIMB  # where the last limb begins
    shifted = []
    for start in range(amount, amount + type.bits, LIMB):
        if start < last:
            shifted.append(cut(b, row, start, LIMB))
        else:
            shifted.append(b.binary("ashr", row[-1], const_int(LIMB, min(start - last, LIMB - 1))))
    return cut_limbs(b, shifted, 0, type)


def _sign_bits(b: Builder, top: Value, count: int) -> list[Value]:
    """A row of at least `count` copies of the sign of a whole limb."""
    sign = b.binary("ashr", top, const_int(LIMB, LIMB - 1))
    return [sign] * -(-count // LIMB)


# A shift of a register takes the amount modulo 64 (RFC 9669, section 4.1), so a whole limb needs no mask; and the
# complement of the amount is 63 less it, which brings over what crosses limbs, after one bit has been shifted before.


def _crossing(b: Builder, op: str, limb: Value, amount: Value) -> Value:
    """`limb` shifted the other way by 64 less `amount`."""
    complement = b.binary("xor", amount, const_int(LIMB, -1))
    return b.binary(op, b.binary(op, limb, const_int(LIMB, 1)), complement)


def _shift_left(b: Builder, low: Value, high: Value, amount: Value) -> list[Value]:
    moved = b.binary("shl", low, amount)
    far = b.compare("ugt", amount, const_int(LIMB, LIMB - 1))
    near_high = b.binary("or", b.binary("shl", high, amount), _crossing(b, "lshr", low, amount))
    return [b.select(far, const_int(LIMB, 0), moved), b.select(far, moved, near_high)]


def _shift_right(op: str) -> Callable[[Builder, Value, Value, Value], list[Value]]:
    def shift(b: Builder, low: Value, high: Value, amount: Value) -> list[Value]:
        moved = b.binary(op, high, amount)
        far = b.compare("ugt", amount, const_int(LIMB, LIMB - 1))
        near_low = b.binary("or", b.binary("lshr", low, amount), _crossing(b, "shl", high, amount))
        left = b.binary("ashr", high, const_int(LIMB, LIMB - 1)) if op == "ashr" else const_int(LIMB, 0)
        return [b.select(far, moved, near_low), b.select(far, left, moved)]

    return shift


_VARIABLE: dict[str, Callable[[Builder, Value, Value, Value], list[Value]]] = {
    "shl": _shift_left,
    "lshr": _shift_right("lshr"),
    "ashr": _shift_right("ashr"),
}
_OPERATIONS: dict[str, Callable[[Builder, str, IntType, Row, Row], list[Value]]] = {
    **dict.fromkeys(("and", "or", "xor"), _bitwise),
    **dict.fromkeys(("shl", "lshr", "ashr"), _shift),
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    **dict.fromkeys(("udiv", "urem", "sdiv", "srem"), _divide),
}


# Comparison and conversion ----------------------------------------------------------------------------


def compare(b: Builder, pred: str, x: Row, y: Row, branches: bool) -> Value:
    """`icmp pred x, y`. `branches`: the answer only decides a branch, which can be several branches instead."""
    if len(x) == 1:
        return b.compare(pred, x[0], y[0])
    if pred in ("eq", "ne"):
        return _equal(b, pred, x, y, branches)
    strict = pred[:2] + "t"
    answer = b.compare("u" + pred[1:], x[0], y[0])
    for at in range(1, len(x)):
        sign = pred[0] if at == len(x) - 1 else "u"
        same = b.compare("eq", x[at], y[at])
        decided = b.compare(sign + strict[1:], x[at], y[at])
        if branches:
            answer = b.binary("or", decided, b.binary("and", same, answer))
        else:
            answer = b.select(same, answer, decided)
    return answer


def _equal(b: Builder, pred: str, x: Row, y: Row, branches: bool) -> Value:
    if branches:
        answers = [b.compare(pred, left, right) for left, right in zip(x, y, strict=True)]
        answer = answers[0]
        for other in answers[1:]:
            answer = b.binary("and" if pred == "eq" else "or", answer, other)
        return answer
    differing: Value = const_int(LIMB, 0)
    for left, right in zip(x, y, strict=True):
        differing = b.binary("or", differing, b.resize(b.binary("xor", left, right), I64))
    return b.compare(pred, differing, const_int(LIMB, 0))


def convert(b: Builder, op: str, x: Row, type: IntType) -> list[Value]:
    """trunc, zext, sext of an integer given as limbs."""
    if op == "trunc":
        return cut_limbs(b, x, 0, type)
    if type.bits <= LIMB:
        return [b.resize(x[0], type, op)]
    # The last limb is extended by one instruction; what lies above it is all sign, or zero.
    row = [*x[:-1], b.resize(x[-1], I64, op)]
    missing = type.bits - len(row) * LIMB
    if missing > 0:
        row += _sign_bits(b, row[-1], missing) if op == "sext" else zeros(missing)
    return cut_limbs(b, row, 0, type)


def swap_bytes(b: Builder, x: Row, type: IntType, swap: Callable[[Value], Value]) -> list[Value]:
    """`bswap`: every limb swapped by `swap`, in the other order; a shorter last limb is filled up with zeros first."""
    space = -type.bits % LIMB
    filled = cut_limbs(b, [*zeros(space), *x], 0, int_type(type.bits + space))
    return cut_limbs(b, [swap(limb) for limb in reversed(filled)], 0, type)
