"""Intrinsics that count, reverse and rotate bits, as plain IR.

Counting is the sum of ever wider fields (ones in two bits, in four, in eight, then the sum of all bytes by one
multiplication); leading and trailing zeros are the ones of a mask of just those bits. BPF has no instruction
for any of it, and a loop would cost the verifier more than the code costs here.
"""

from __future__ import annotations

from ...ir.types import I32, I64, int_type
from ...ir.values import Instr, Value, const_int
from ..builder import Builder, number
from ..context import Context
from ..expansion import Expansion, bits_of, like, scalar_call

NATIVE_SWAPS = (16, 32, 64)
LIMB = 64


def pattern(unit: int, unit_bits: int, bits: int) -> int:
    """`unit` repeated every `unit_bits` bits."""
    return sum(unit << at for at in range(0, bits, unit_bits))


def _ones(at: Builder, value: Value) -> Value:
    """How many bits are set, in the type of `value`."""
    bits = bits_of(value)
    if bits > LIMB:
        total: Value = const_int(LIMB, 0)
        for start in range(0, bits, LIMB):
            limb = at.resize(at.binary("lshr", value, like(value, start)), I64)
            total = at.binary("add", total, _ones(at, limb))
        return at.resize(total, value.type)
    wide = at.resize(value, I32 if bits <= 32 else I64)
    return at.resize(_sum_of_fields(at, wide, bits), value.type)


def _sum_of_fields(at: Builder, value: Value, used: int) -> Value:
    """The bits of an i32 or i64 of which the lower `used` may be set. Those of one byte need no product; of one and of
    two, a mask tells the verifier how many there may be, as what is counted may be an index.
    """
    bits = bits_of(value)
    odd = at.binary("and", _shifted(at, value, 1), like(value, pattern(1, 2, bits)))
    twos = at.binary("sub", value, odd)
    mask = like(value, pattern(3, 4, bits))
    fours = at.binary("add", at.binary("and", twos, mask), at.binary("and", _shifted(at, twos, 2), mask))
    if bits == 64:
        # Four bits have room for the sum of two fields: from here on 32 bits do, whose masks are immediates.
        fours = at.resize(at.binary("add", fours, _shifted(at, fours, 32)), I32)
        low = at.binary("and", fours, like(fours, pattern(15, 8, 32)))
        eights = at.binary("add", low, at.binary("and", _shifted(at, fours, 4), like(fours, pattern(15, 8, 32))))
    else:
        eights = at.binary("add", fours, _shifted(at, fours, 4))
        if used <= 8:
            return at.binary("and", eights, like(eights, 15))
        eights = at.binary("and", eights, like(eights, pattern(15, 8, 32)))
    sums = at.binary("mul", eights, like(eights, pattern(1, 8, 32)))
    total = _shifted(at, sums, 24)
    if used <= 16:
        total = at.binary("and", total, like(total, 31))
    return at.resize(total, value.type)


def _shifted(at: Builder, value: Value, amount: int) -> Value:
    return at.binary("lshr", value, like(value, amount))


def _ctpop(ctx: Context, call: Instr, at: Builder) -> Value:
    return _ones(at, call.args[0])


def _cttz(ctx: Context, call: Instr, at: Builder) -> Value:
    """The bits below the lowest one: `~x & (x - 1)`; all of them when x is 0."""
    value = call.args[0]
    less = at.binary("sub", value, like(value, 1))
    return _ones(at, at.binary("and", at.binary("xor", value, like(value, -1)), less))


def _ctlz(ctx: Context, call: Instr, at: Builder) -> Value:
    """Everything below the highest one is set too; what is left are the leading zeros."""
    value = call.args[0]
    bits = bits_of(value)
    step = 1
    while step < bits:
        value = at.binary("or", value, _shifted(at, value, step))
        step *= 2
    return _ones(at, at.binary("xor", value, like(value, -1)))


def _carryless(ctx: Context, call: Instr, at: Builder) -> Value:
    """The product of two polynomials over one bit: for each bit of one, the other shifted there, without carry."""
    a, b = call.args
    total = like(a, 0)
    for place in range(bits_of(a)):
        # A product with a single bit is the shifted number, or 0.
        bit = at.binary("and", b, like(b, 1 << place))
        total = at.binary("xor", total, at.binary("mul", a, bit))
    return total


def _bswap(ctx: Context, call: Instr, at: Builder) -> Value:
    """i48 and the like are the upper bytes of a swapped i64; wider ones are taken apart later."""
    value = call.args[0]
    bits = bits_of(value)
    if bits in NATIVE_SWAPS or bits > LIMB:
        return scalar_call(at, "bswap", value)
    return _upper_part(at, scalar_call(at, "bswap", at.resize(value, I64)), value)


def _upper_part(at: Builder, wide: Value, narrow: Value) -> Value:
    """The upper bits of `wide`, as many as `narrow` has."""
    return at.resize(_shifted(at, wide, bits_of(wide) - bits_of(narrow)), narrow.type)


def _bitreverse(ctx: Context, call: Instr, at: Builder) -> Value:
    """Bytes are swapped, then nibbles, pairs and bits within them; odd widths are the upper part of a wider one."""
    value = call.args[0]
    bits = bits_of(value)
    width = next((width for width in (8, 16, 32, 64, 128) if width >= bits), bits)
    wide = at.resize(value, int_type(width))
    if width > 8:
        wide = scalar_call(at, "bswap", wide)
    for step in (4, 2, 1):
        mask = like(wide, pattern((1 << step) - 1, 2 * step, width))
        upper = at.binary("and", _shifted(at, wide, step), mask)
        lower = at.binary("shl", at.binary("and", wide, mask), like(wide, step))
        wide = at.binary("or", upper, lower)
    return _upper_part(at, wide, value)


def _funnel(left: bool) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value:
        high, low, amount = call.args
        bits = bits_of(high)
        shift = number(amount)
        if shift is not None:
            return _by_constant(at, high, low, shift % bits, left)
        amount = _modulo(at, amount)
        if high is low and not bits & (bits - 1):
            return _rotated(at, high, amount, left)
        if bits < LIMB and not bits & (bits - 1):
            return _through_wider(at, high, low, amount, left)
        return _crossing(at, high, low, amount, left)

    return expand


def _by_constant(at: Builder, high: Value, low: Value, shift: int, left: bool) -> Value:
    bits = bits_of(high)
    if shift == 0:
        return high if left else low
    if not left:
        shift = bits - shift
    return at.binary("or", at.binary("shl", high, like(high, shift)), _shifted(at, low, bits - shift))


def _modulo(at: Builder, amount: Value) -> Value:
    bits = bits_of(amount)
    if bits & (bits - 1) == 0:
        return at.binary("and", amount, like(amount, bits - 1))
    return at.binary("urem", amount, like(amount, bits))


def _rotated(at: Builder, value: Value, amount: Value, left: bool) -> Value:
    """Both shifts of the same value: by 0 each gives the value itself."""
    bits = bits_of(value)
    rest = at.binary("and", at.binary("sub", like(amount, 0), amount), like(amount, bits - 1))
    first, second = ("shl", "lshr") if left else ("lshr", "shl")
    return at.binary("or", at.binary(first, value, amount), at.binary(second, value, rest))


def _through_wider(at: Builder, high: Value, low: Value, amount: Value, left: bool) -> Value:
    """One shift of both words put together."""
    bits = bits_of(high)
    wide = I32 if bits <= 16 else I64
    both = at.binary("shl", at.resize(high, wide), const_int(wide.bits, bits))
    both = at.binary("or", both, at.resize(low, wide))
    moved = at.binary("shl" if left else "lshr", both, at.resize(amount, wide))
    return at.resize(_shifted(at, moved, bits if left else 0), high.type)


def _crossing(at: Builder, high: Value, low: Value, amount: Value, left: bool) -> Value:
    """The other word is shifted by one, then by one less than the rest: never by the whole width."""
    bits = bits_of(high)
    rest = at.binary("sub", like(amount, bits - 1), amount)
    if left:
        other = at.binary("lshr", _shifted(at, low, 1), rest)
        return at.binary("or", at.binary("shl", high, amount), other)
    other = at.binary("shl", at.binary("shl", high, like(high, 1)), rest)
    return at.binary("or", other, at.binary("lshr", low, amount))


def _pointer_mask(ctx: Context, call: Instr, at: Builder) -> Value:
    """`llvm.ptrmask`: what rounds an address down."""
    pointer, mask = call.args
    masked = at.binary("and", at.add("ptrtoint", I64, [pointer]), at.resize(mask, I64))
    return at.add("inttoptr", pointer.type, [masked])


BITS: dict[str, Expansion] = {
    "ptrmask": _pointer_mask,
    "ctpop": _ctpop,
    "cttz": _cttz,
    "ctlz": _ctlz,
    "bswap": _bswap,
    "bitreverse": _bitreverse,
    "clmul": _carryless,
    "fshl": _funnel(left=True),
    "fshr": _funnel(left=False),
}
