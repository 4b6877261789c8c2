"""Instructions to bytes.

Registers are physical, jump displacements are resolved (in slots, counted from the next instruction, in `off` or,
for `gotol` and local calls, in `imm`). A symbolic operand is encoded with its `imm`, the addend that its
relocation adds to.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import InternalError, LimitError
from .insn import Insn
from .opcodes import CALL, DST, R0, R6, SRC, WIDE, Op
from .wire import DST_SHIFT, FIXED, IMM_MASK, IMM_SHIFT, OFF_MASK, OFF_SHIFT, REG_MASK, REGISTERS, SRC_SHIFT, pack_words

_REGISTER_SHIFT = {DST: DST_SHIFT, SRC: SRC_SHIFT}
_IMPLIED = {R0: 0, R6: 6}
_OFF_MEANING = {"target": "jump distance in slots", "disp": "memory offset in bytes", "module": "module number"}


def encode(insns: Sequence[Insn], big_endian: bool = False) -> bytes:
    """The wire form of `insns`, 8 bytes a slot.

    Immediates are signed 32-bit numbers; 64-bit ones may be given signed or unsigned.

    Raises:
        LimitError: a displacement or an immediate does not fit its field.
        InternalError: operands are not what the row asks for (count, virtual or mismatched registers).
    """
    words: list[int] = []
    for insn in insns:
        word = _registers(insn) | _offset(insn) << OFF_SHIFT
        if insn.op.flags & WIDE:
            low, high = _wide_immediate(insn)
            words += (word | low << IMM_SHIFT, high << IMM_SHIFT)
        else:
            words.append(word | _immediate(insn) << IMM_SHIFT)
    return pack_words(words, big_endian)


def _fields(op: Op) -> tuple[int, ...]:
    """Where each register operand goes: the shift of its field, or ~register when it can be no other one."""
    return tuple(
        _REGISTER_SHIFT[place] if place in _REGISTER_SHIFT else ~_IMPLIED[place]
        for place in (*op.shape.defs, *op.shape.uses)
    )


_FIELDS: dict[Op, tuple[int, ...]] = {op: _fields(op) for op in FIXED}


def _registers(insn: Insn) -> int:
    """The row's fixed bits and the register fields."""
    op, defs, uses = insn.op, insn.defs, insn.uses
    fields = _FIELDS.get(op)
    if fields is None:
        raise _misuse(insn, "has no wire form")
    spare = len(uses) - len(op.shape.uses)  # what a call reads beside its operands
    if len(defs) != len(op.shape.defs) or spare < 0 or (spare and not op.flags & CALL):
        raise _misuse(insn, "has the wrong number of operands")
    word = FIXED[op][1]
    filled = 0
    for shift, register in zip(fields, (*defs, *uses), strict=False):
        if not 0 <= register < REGISTERS:
            raise _misuse(insn, f"has r{register}, which is not a machine register")
        if shift < 0:
            agrees = register == ~shift
        else:
            agrees = not filled >> shift & 1 or word >> shift & REG_MASK == register
            filled |= 1 << shift
            word |= register << shift
        if not agrees:
            raise _misuse(insn, "needs one register for all operands in a field")
    return word


def _offset(insn: Insn) -> int:
    meaning = insn.op.shape.off
    if not meaning:
        if insn.off:
            raise _misuse(insn, "has no offset operand")
        return 0
    if not -0x8000 <= insn.off <= 0x7FFF:
        raise LimitError(_OFF_MEANING[meaning], insn.off, 0x7FFF if insn.off > 0 else -0x8000, loc=insn.loc)
    return insn.off & OFF_MASK


def _immediate(insn: Insn) -> int:
    if not insn.op.shape.imm:
        if insn.imm:
            raise _misuse(insn, "has no immediate operand")
        return 0
    if not -0x80000000 <= insn.imm <= 0x7FFFFFFF:
        raise LimitError("32-bit immediate", insn.imm, 0x7FFFFFFF if insn.imm > 0 else -0x80000000, loc=insn.loc)
    return insn.imm & IMM_MASK


def _wide_immediate(insn: Insn) -> tuple[int, int]:
    """The imm fields of the two slots."""
    if insn.op.shape.imm != "wide":
        return _immediate(insn), 0
    if not -(1 << 63) <= insn.imm < 1 << 64:
        raise LimitError("64-bit immediate", insn.imm, (1 << 64) - 1 if insn.imm > 0 else -(1 << 63), loc=insn.loc)
    return insn.imm & IMM_MASK, insn.imm >> 32 & IMM_MASK


def _misuse(insn: Insn, what: str) -> InternalError:
    return InternalError("encode", "", f"{insn!r} {what}")
