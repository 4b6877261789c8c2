"""Branches on bits: `jset` jumps when two numbers have a bit in common, which needs no result of `and`.

    t = x & 6; if t != 0 goto A     =>     if x & 6 goto A

The immediate is sign-extended like any other, so a mask reaches bit 31 in a 32-bit jump only. A mask of a narrow
value's bits makes its extension unnecessary, and so does its sign bit, alone, for a comparison with 0.
"""

from __future__ import annotations

from ..ir.values import Instr, Value
from ..isa.opcodes import OPS, Op
from ..isa.wire import signed
from .known import width_of
from .rewrite import const_value
from .selector import Selector, fits_s32, has_register

Test = tuple[Op, tuple[int, ...], int]  # operation, registers, immediate
# Comparisons of a sign: whether they hold when the sign bit is set.
SIGN_TESTS = {("slt", 0): True, ("sge", 0): False, ("sgt", -1): False, ("sle", -1): True}


def bit_test(s: Selector, pred: str, left: Value, right: Value) -> tuple[Test, bool] | None:
    """(the jump that stands for a comparison, whether it is taken when the comparison holds); None: there is none."""
    constant = const_value(right)
    if constant is None or width_of(left) > 64:
        return None
    if pred in ("eq", "ne") and constant == 0 and isinstance(left, Instr) and _only_compared(s, left):
        test = _common_bits(s, *left.operands)
        return (test, pred == "ne") if test is not None else None
    bits = width_of(left)
    holds = SIGN_TESTS.get((pred, signed(constant, bits)))
    if holds is None or bits >= 32 or s.is_sign_extended(left):
        return None
    test = _with_mask(s, left, 1 << bits - 1)
    return (test, holds) if test is not None else None


def _only_compared(s: Selector, instr: Instr) -> bool:
    """Nothing but comparisons with 0 wants the result of this `and`."""
    return instr.op == "and" and has_register(instr) and all(_is_zero_test(user) for user in s.using[instr])


def _is_zero_test(user: Instr) -> bool:
    return user.op == "icmp" and user.pred in ("eq", "ne") and const_value(user.operands[1]) == 0


def _common_bits(s: Selector, left: Value, right: Value) -> Test | None:
    mask = const_value(right)
    if mask is not None:
        return _with_mask(s, left, mask)
    bits = width_of(left)
    width = 32 if bits <= 32 and s.target.jump32 else 64
    if min(s.known.bits(left), s.known.bits(right)) > bits < width or s.is_made_anew(left):
        return None  # the bits above would count
    return OPS[f"jset{width}_rr"], (s.reg(left), s.reg(right)), 0


def _with_mask(s: Selector, value: Value, mask: int) -> Test | None:
    """One jump on the bits of `mask`, if one will do."""
    if s.is_made_anew(value):
        return None
    if mask < 1 << 32 and s.target.jump32:
        return OPS["jset32_ri"], (s.reg(value),), signed(mask, 32)
    number = signed(mask, 64)
    if fits_s32(number):
        return OPS["jset64_ri"], (s.reg(value),), number
    if mask < 1 << 32 and s.known.bits(value) <= 32:
        return OPS["jset64_ri"], (s.reg(value),), signed(mask, 32)
    return None if mask < 1 << 32 else (OPS["jset64_rr"], (s.reg(value), s.constant(number, 64)), 0)
