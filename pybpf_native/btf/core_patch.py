"""Puts resolved CO-RE relocations into code: the immediate of arithmetic, the offset and width of an access.

An instruction that is poison becomes a call that no kernel knows: the verifier stops there if it can be reached.

Source: libbpf's relo_core.c; what the instructions are, and how they are written, is the table of `isa/opcodes.py`.
"""

from __future__ import annotations

from ..errors import FormatError, RelocError
from ..isa.decode import decode
from ..isa.encode import encode
from ..isa.insn import R0, SLOT, Insn
from ..isa.opcodes import BIN_RI, MOVE_I, OPS, WIDE
from ..isa.wire import signed
from .core import Result

POISON = 195896080  # 0xbad2310, "bad relo": libbpf's choice, which people may have met
MAX_OFFSET = (1 << 15) - 1
_WIDE_CODE = OPS["ld_imm64"].code
_POISONED = Insn(OPS["call_helper"], [R0], imm=POISON)


def patch(code: bytearray, slot: int, result: Result, big_endian: bool) -> bool:
    """Put `result` into the instruction at `slot`; False when it is poisoned now.

    Raises:
        RelocError: the instruction is not one that can hold it, or does not hold what it should.
    """
    at = slot * SLOT
    size = SLOT * (2 if code[at] == _WIDE_CODE else 1)
    piece = code[at : at + size]
    insn = None if result.value is None else _fitted(_decoded(piece, slot, result, big_endian), slot, result)
    code[at : at + size] = encode([insn] if insn else [_POISONED] * (size // SLOT), big_endian)
    return insn is not None


def is_poison(code: bytes | bytearray, slot: int, big_endian: bool) -> bool:
    """Whether the instruction at `slot` stands for one that makes no sense in this kernel."""
    at = slot * SLOT
    return code[at : at + SLOT] == encode([_POISONED], big_endian)


def _decoded(code: bytes | bytearray, slot: int, result: Result, big_endian: bool) -> Insn:
    try:
        return decode(bytes(code), big_endian)[0]
    except FormatError as error:
        raise _unfit(result, slot, error.what) from None


def _fitted(insn: Insn, slot: int, result: Result) -> Insn | None:
    """`insn` with the number of `result`, None when it is to be poisoned."""
    shape = insn.op.shape
    if shape.off == "disp":
        return _with_offset(insn, slot, result)
    if insn.op is not OPS["ld_imm64"] and shape not in (BIN_RI, MOVE_I):
        what = "an immediate that is no number" if insn.op.flags & WIDE else "no immediate for a number"
        raise _unfit(result, slot, f"has {what} ({insn.op.name})")
    bits = 64 if insn.op.flags & WIDE else 32
    _check(result, slot, insn.imm, bits)
    insn.imm = signed(result.value or 0, bits)
    return insn


def _with_offset(insn: Insn, slot: int, result: Result) -> Insn | None:
    _check(result, slot, insn.off, 64)
    value = result.value or 0
    if value > MAX_OFFSET:
        raise _unfit(result, slot, f"the offset {value} is too large for an access")
    if not result.resizable:
        result.reason = f"the field has {result.new_size} bytes in the kernel, {result.old_size} here"
        return None
    if result.new_size != result.old_size:
        other = OPS.get(f"{insn.op.name.removesuffix(str(insn.op.width))}{8 * result.new_size}")
        if insn.op.width != 8 * result.old_size or other is None:
            raise _unfit(result, slot, f"accesses a field of {result.old_size} bytes that has {result.new_size} now")
        insn.op = other
    insn.off = value
    return insn


def _check(result: Result, slot: int, held: int, bits: int) -> None:
    mask = (1 << bits) - 1
    if result.expected is not None and held & mask != result.expected & mask:
        raise _unfit(result, slot, f"holds {held}, the types say {result.expected}")


def _unfit(result: Result, slot: int, why: str) -> RelocError:
    return RelocError(f"CO-RE: {result.what}, at instruction {slot}: {why}")
