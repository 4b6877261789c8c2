"""Quotients of narrow integers by constants: a multiplication and a shift instead of the division.

    q = x / d    =>    q = (x * m) >> s,    s = N + ceil(log2 d),    m = ceil(2^s / d)

is exact for all x below 2^N (Granlund and Montgomery, "Division by Invariant Integers using Multiplication",
PLDI 1994, theorem 4.2), and x * m fits 64 bits for N up to 31. The verifier follows a bound through both steps;
of what a division gives it knows nothing, so that the quotient could not be an index. It is no longer, either:
a narrow quotient would have to be extended where it is used.
"""

from __future__ import annotations

from ..ir.types import IntType, int_type
from ..ir.values import ConstInt, Instr, Value, const_int
from .context import Context
from .rewrite import Inserter, replace_values

MAX_WIDTH = 30  # the multiplier has a bit more, and must be a positive immediate


def multiply_quotients(ctx: Context) -> None:
    """Rewrite divisions of fewer than 32 bits by constants, in place."""
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            divisor = instr.operands[1] if instr.op == "udiv" else None
            if isinstance(divisor, ConstInt) and divisor.value and divisor.type.bits <= MAX_WIDTH:
                at = Inserter(instr)
                replaced[instr] = _quotient(at, instr.operands[0], divisor.value, divisor.type)
                rewritten += at.made
            else:
                rewritten.append(instr)
        block.instrs = rewritten
    replace_values(ctx.fn, replaced)


def _quotient(at: Inserter, value: Value, divisor: int, type: IntType) -> Value:
    if divisor & (divisor - 1) == 0:
        return at.add("lshr", type, [value, const_int(type.bits, divisor.bit_length() - 1)])
    multiplier, shift = reciprocal(type.bits, divisor)
    wide = int_type(32 if type.bits + multiplier.bit_length() <= 32 else 64)
    product = at.add("mul", wide, [at.add("zext", wide, [value]), const_int(wide.bits, multiplier)])
    return at.add("trunc", type, [at.add("lshr", wide, [product, const_int(wide.bits, shift)])])


def reciprocal(bits: int, divisor: int) -> tuple[int, int]:
    """(m, s) such that x / divisor is (x * m) >> s for all x of so many bits; no power of two."""
    shift = bits + divisor.bit_length()  # which is the logarithm rounded up
    return -(-(1 << shift) // divisor), shift
