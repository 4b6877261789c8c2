"""Bytes to instructions.

The index is made from the table: for each code byte, the rows that have it, grouped by which bits of the word
are fixed. A word belongs to the row whose fixed bits it has; where no row fits, the encoding is illegal.
"""

from __future__ import annotations

from ..errors import FormatError
from .insn import SLOT, Insn
from .opcodes import DST, R0, R6, SRC, WIDE, Op
from .wire import (
    CODE_MASK,
    DST_SHIFT,
    FIXED,
    IMM_SHIFT,
    OFF_SHIFT,
    REG_MASK,
    REGISTERS,
    SRC_SHIFT,
    signed,
    unpack_words,
)

_WHERE = "code"
_PLACES = (DST, SRC, R0, R6)


class _Form:
    """How to read the operands of one row: indices into the registers (dst, src, r0, r6), and the free numbers."""

    __slots__ = ("defs", "has_dst", "has_imm", "has_off", "has_src", "op", "uses", "wide")

    def __init__(self, op: Op) -> None:
        shape = op.shape
        self.op = op
        self.defs = [_PLACES.index(place) for place in shape.defs]
        self.uses = [_PLACES.index(place) for place in shape.uses]
        self.has_dst = 0 in self.defs or 0 in self.uses
        self.has_src = 1 in self.defs or 1 in self.uses
        self.has_off = bool(shape.off)
        self.has_imm = bool(shape.imm)
        self.wide = bool(op.flags & WIDE)


def _index() -> dict[int, list[tuple[int, dict[int, _Form]]]]:
    """code byte -> [(mask, {fixed word -> form})]"""
    groups: dict[int, dict[int, dict[int, _Form]]] = {}
    for op, (mask, word) in FIXED.items():
        groups.setdefault(op.code, {}).setdefault(mask, {})[word] = _Form(op)
    return {code: list(by_mask.items()) for code, by_mask in groups.items()}


_INDEX = _index()


def decode(data: bytes, big_endian: bool = False) -> list[Insn]:
    """The instructions in `data`.

    Fixed fields are left at 0 in `off` and `imm`; 64-bit immediates are signed, those of two halves hold the
    first in the low 32 bits. A call's `uses` do not hold its arguments, whose number the encoding does not tell.

    Raises:
        FormatError: an encoding that no row of the table has, a register above r10, half of a 64-bit immediate, or
            a length that is no multiple of 8; with the offset in bytes.
    """
    if len(data) % SLOT:
        raise FormatError(f"code of {len(data)} bytes does not end with a whole instruction", _WHERE, len(data))
    insns: list[Insn] = []
    words = iter(enumerate(unpack_words(data, big_endian)))
    for slot, word in words:
        form = _form(word, slot)
        insn = _insn(form, word, slot)
        if form.wide:
            _, second = next(words, (0, None))
            _add_second(insn, second, slot)
        insns.append(insn)
    return insns


def _form(word: int, slot: int) -> _Form:
    for mask, forms in _INDEX.get(word & CODE_MASK, ()):
        form = forms.get(word & mask)
        if form is not None:
            return form
    raise FormatError(_illegal(word), _WHERE, slot * SLOT)


def _insn(form: _Form, word: int, slot: int) -> Insn:
    dst, src = word >> DST_SHIFT & REG_MASK, word >> SRC_SHIFT & REG_MASK
    if (form.has_dst and dst >= REGISTERS) or (form.has_src and src >= REGISTERS):
        register = dst if form.has_dst and dst >= REGISTERS else src
        raise FormatError(f"{form.op.name} names r{register}, the last register is r10", _WHERE, slot * SLOT)
    registers = (dst, src, 0, 6)
    insn = Insn(form.op, [registers[i] for i in form.defs], [registers[i] for i in form.uses])
    if form.has_off:
        insn.off = signed(word >> OFF_SHIFT, 16)
    if form.has_imm:
        insn.imm = signed(word >> IMM_SHIFT, 32)
    return insn


def _add_second(insn: Insn, word: int | None, slot: int) -> None:
    """Complete a 64-bit immediate with its second slot, of which only imm may be set."""
    if word is None:
        raise FormatError(f"{insn.op.name} lacks its second half", _WHERE, slot * SLOT)
    high = word >> IMM_SHIFT
    if word != high << IMM_SHIFT or (high and insn.op.shape.imm != "wide"):
        raise FormatError(f"the second half of {insn.op.name} has bits that must be zero", _WHERE, (slot + 1) * SLOT)
    if insn.op.shape.imm == "wide":
        insn.imm = signed(high << 32 | insn.imm & 0xFFFFFFFF, 64)


def _illegal(word: int) -> str:
    """Why no row fits: the code byte is unknown, or it is known and another field is wrong."""
    code = word & CODE_MASK
    fields = (
        f"dst {word >> DST_SHIFT & REG_MASK}, src {word >> SRC_SHIFT & REG_MASK}, "
        f"off {signed(word >> OFF_SHIFT, 16)}, imm {signed(word >> IMM_SHIFT, 32)}"
    )
    known = "does not exist with" if code in _INDEX else "is unknown;"
    return f"opcode {code:#04x} {known} {fields}"
