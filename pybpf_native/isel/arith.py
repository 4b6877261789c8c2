"""Selecting arithmetic and conversions."""

from __future__ import annotations

from ..ir.types import IntType
from ..ir.values import ConstInt, Instr, Value
from ..isa.opcodes import OPS
from ..isa.wire import signed
from .core.select import patchable_operand
from .known import width_of
from .memory import loads_signed
from .rewrite import const_value
from .rules import BINARY, COMMUTATIVE, DIVISIONS, NEEDS_SEXT, NEEDS_ZEXT, SHIFTS
from .selector import Selector, fits_s32, has_register
from .signs import extension_width

SIGNED_WIDTHS = (8, 16, 32)  # that the machine extends


def binary(s: Selector, instr: Instr) -> None:
    """add ... ashr: one two-address instruction at 32 or 64 bits, with an immediate when it fits."""
    if not has_register(instr):
        s.ctx.refuse(instr, f"{instr.op} on {instr.type} is not supported")
        return
    a, b = instr.operands
    if instr.op in COMMUTATIVE and s.is_made_anew(a) and not s.is_made_anew(b):
        a, b = b, a  # an immediate, or at least not the operand that is destroyed
    width = 64 if width_of(instr) > 32 else 32
    special = _special(s, instr, a, b, width)
    if special is not None:
        s.bind(instr, special)
        return
    stem = BINARY[instr.op]
    left = _operand(s, instr, a, width)
    immediate = _immediate(instr, b, width)
    access = patchable_operand(s, instr, b)
    if access is not None:
        s.bind(instr, s.result(OPS[f"{stem}{width}_ri"], (left,), imm=access.value, sym=access))
    elif immediate is None:
        right = _operand(s, instr, b, width)
        s.bind(instr, s.result(OPS[f"{stem}{width}_rr"], (left, right)))
    elif instr.op == "sub" and immediate != -(1 << 31):
        s.bind(instr, s.result(OPS[f"add{width}_ri"], (left,), imm=-immediate))
    else:
        s.bind(instr, s.result(OPS[f"{stem}{width}_ri"], (left,), imm=immediate))


def _special(s: Selector, instr: Instr, a: Value, b: Value, width: int) -> int | None:
    """Shorter forms: negation, a mask that is a zero extension; what must not be written as it stands."""
    if instr.op in DIVISIONS and isinstance(b, ConstInt) and b.value == 0:
        # What the instruction would give (RFC 9669, section 4.1); the verifier refuses to see it written.
        return _remainder_of_zero(s, instr, a, width) if instr.op in ("urem", "srem") else s.constant(0, width)
    if instr.op in SHIFTS and isinstance(b, ConstInt) and b.value >= width_of(instr):
        return s.constant(0, width)  # poison, which may be anything; the verifier refuses to see such a shift
    if instr.op == "sub" and isinstance(a, ConstInt) and a.value == 0:
        return s.result(OPS[f"neg{width}"], (s.reg(b),))
    if instr.op == "ashr" and isinstance(b, ConstInt) and width_of(instr) < width and not s.target.v4:
        # The shift that extends the sign and the one asked for are one.
        if s.known.bits(a) >= width_of(instr):
            left = s.result(OPS[f"lsh{width}_ri"], (s.reg(a),), imm=width - width_of(instr))
            return s.result(OPS[f"arsh{width}_ri"], (left,), imm=width - width_of(instr) + b.value)
    if instr.op == "ashr" and s.target.v4 and width_of(instr) == width:
        return _sign_extension(s, a, b, width)
    if instr.op == "and" and isinstance(b, ConstInt) and b.value == 0xFFFFFFFF and width == 64:
        # Other masks stay, even when they seem to keep every bit: they may be the bound that the verifier sees.
        return s.zext_reg(s.reg(a), 32, s.known.bits(a))
    return None


def _sign_extension(s: Selector, a: Value, b: Value, width: int) -> int | None:
    """`ashr (shl x, n), n`, which is how LLVM writes the extension of a truncated value: one instruction."""
    amount = const_value(b)
    if amount is None or not isinstance(a, Instr) or a.op != "shl" or const_value(a.operands[1]) != amount:
        return None
    kept = width - amount
    if kept not in SIGNED_WIDTHS or kept == width:
        return None
    source = a.operands[0]
    while isinstance(source, Instr) and source.op in ("zext", "sext") and width_of(source.operands[0]) >= kept:
        source = source.operands[0]
    return s.result(OPS[f"movsx{kept}_{width}"], (s.reg(source),))


def _remainder_of_zero(s: Selector, instr: Instr, dividend: Value, width: int) -> int:
    """x % 0 is x, extended as the operation would have left it."""
    if instr.op == "urem" or width_of(instr) == width:
        return s.zero_extended(dividend)
    return s.sign_extended(dividend, width)


def _operand(s: Selector, instr: Instr, value: Value, width: int) -> int:
    if width_of(instr) == width:
        return s.reg(value)
    if instr.op in NEEDS_ZEXT:
        return s.zero_extended(value)
    if instr.op in NEEDS_SEXT and value is instr.operands[0]:
        return s.sign_extended(value, width)
    return s.reg(value)


def _immediate(instr: Instr, value: Value, width: int) -> int | None:
    if not isinstance(value, ConstInt):
        return None
    # As in a register, zeros are above an odd width: `known` counts on it.
    number = value.signed if width_of(value) == 64 or instr.op in ("sdiv", "srem") else value.value
    if width == 32:
        return signed(number, 32)
    return number if fits_s32(number) else None


def zext(s: Selector, instr: Instr) -> None:
    s.bind(instr, s.zero_extended(instr.operands[0]))


def sext(s: Selector, instr: Instr) -> None:
    value = instr.operands[0]
    signed_load = isinstance(value, Instr) and loads_signed(s, value)
    width = extension_width(instr, s.known, s.target.passed_bits)
    s.bind(instr, s.reg(value) if signed_load else s.sign_extended(value, width))


def same_register(s: Selector, instr: Instr) -> None:
    """trunc, freeze, bitcast, and casts between pointers and integers of any width: the bits stay."""
    value = instr.operands[0]
    if not has_register(value):
        s.ctx.refuse(instr, f"{instr.op} of {value.type} is not supported")
    elif instr.op == "inttoptr" and isinstance(value.type, IntType) and value.type.bits < 64:
        s.bind(instr, s.zero_extended(value))
    else:
        s.bind(instr, s.reg(value))
