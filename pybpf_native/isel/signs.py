"""Which values are there with their sign extended, so that an extension costs nothing."""

from __future__ import annotations

from ..ir.values import Argument, ConstInt, Instr, Value
from .known import KnownBits, width_of

DEPTH = 4  # phis of phis


def is_sign_extended(value: Value, to: int, known: KnownBits, passed: int, depth: int = DEPTH) -> bool:
    """Of the register's low `to` bits, those above the value's width are copies of its sign.

    passed: to how many bits narrow arguments and results come extended (`Target.passed_bits`).
    """
    bits = width_of(value)
    if isinstance(value, ConstInt):
        return value.signed >= 0  # constants are made with zeros above
    if known.bits(value) < bits:
        return True
    if isinstance(value, Instr) and value.op == "sext":
        return to <= extension_width(value, known, passed)
    if bits < 32 and to <= (passed if _is_passed_signed(value) else 32 if _is_made_signed(value) else 0):
        return True
    if isinstance(value, Instr) and value.op == "phi" and depth:
        return all(is_sign_extended(operand, to, known, passed, depth - 1) for operand in dict.fromkeys(value.operands))
    return _is_extended(value, to)


def extension_width(sext: Instr, known: KnownBits, passed: int) -> int:
    """In how many bits (32 or 64) a sign extension is made. Where comparisons have 64 bits, so has it, to save them
    theirs, unless the value is there in 32 already."""
    source = sext.operands[0]
    if width_of(sext) > 32:
        return 64
    there = is_sign_extended(source, 32, known, passed) and not is_sign_extended(source, 64, known, passed)
    return 32 if there else passed


def _is_passed_signed(value: Value) -> bool:
    """An argument or a result that the other side of the call has sign-extended."""
    if isinstance(value, Argument):
        return "signext" in value.attributes
    return isinstance(value, Instr) and value.call is not None and "signext" in value.call.ret_attributes


def _is_made_signed(value: Value) -> bool:
    """What an arithmetic shift makes is made in 32 bits, and stays so."""
    return isinstance(value, Instr) and value.op == "ashr"


def _is_extended(value: Value, to: int) -> bool:
    """The lower part of what was sign-extended to `to` bits, from no more than there are in the part."""
    source = value.operands[0] if isinstance(value, Instr) and value.op == "trunc" else None
    if not isinstance(source, Instr) or source.op != "sext":
        return False
    return width_of(source) == to and width_of(source.operands[0]) <= width_of(value)
