"""Puts resolved CO-RE relocations into code: the immediate of arithmetic, the offset and width of an access.

An instruction that is poison becomes a call that no kernel knows: the verifier stops there if it can be reached.

Source: libbpf's relo_core.c; RFC 9669, sections 3 and 4, for the bytes.
"""

from __future__ import annotations

import struct

from ..errors import RelocError
from ..isa.insn import SLOT
from .core import Result

POISON = 195896080  # 0xbad2310, "bad relo": libbpf's choice, which people may have met
_CALL = 0x85
_LD_IMM64 = 0x18
# Instruction classes, the low three bits of the code.
_LDX, _ST, _STX, _ALU, _ALU64 = 1, 2, 3, 4, 7
_REGISTER_SOURCE = 0x08
_SIZES = {4: 0x00, 2: 0x08, 1: 0x10, 8: 0x18}  # bytes of an access -> bits 3 and 4 of the code
_SIZE_MASK = 0x18
MAX_OFFSET = (1 << 15) - 1


def patch(code: bytearray, slot: int, result: Result, big_endian: bool) -> bool:
    """Put `result` into the instruction at `slot`; False when it is poisoned now.

    Raises:
        RelocError: the instruction is not one that can hold it, or does not hold what it should.
    """
    kind = code[slot * SLOT]
    if result.value is None:
        return _poison(code, slot, big_endian)
    put = _PUT.get(_LD_IMM64 if kind == _LD_IMM64 else kind & 7)
    if put is None:
        raise _unfit(result, slot, f"stands on an instruction of code {kind:#x}")
    return put(code, slot, result, ">" if big_endian else "<")


def _unfit(result: Result, slot: int, why: str) -> RelocError:
    return RelocError(f"CO-RE: {result.what}, at instruction {slot}: {why}")


def _poison(code: bytearray, slot: int, big_endian: bool) -> bool:
    slots = (slot, slot + 1) if code[slot * SLOT] == _LD_IMM64 else (slot,)
    for each in slots:
        struct.pack_into(">BBhi" if big_endian else "<BBhi", code, each * SLOT, _CALL, 0, 0, POISON)
    return False


def _check(result: Result, slot: int, held: int, bits: int) -> None:
    mask = (1 << bits) - 1
    if result.expected is not None and held & mask != result.expected & mask:
        raise _unfit(result, slot, f"holds {held}, the types say {result.expected}")


def _put_immediate(code: bytearray, slot: int, result: Result, order: str) -> bool:
    at = slot * SLOT
    if code[at] & _REGISTER_SOURCE:
        raise _unfit(result, slot, "has no immediate")
    _check(result, slot, struct.unpack_from(f"{order}i", code, at + 4)[0], 32)
    struct.pack_into(f"{order}I", code, at + 4, (result.value or 0) & 0xFFFFFFFF)
    return True


def _put_wide(code: bytearray, slot: int, result: Result, order: str) -> bool:
    at = slot * SLOT
    low, high = (struct.unpack_from(f"{order}I", code, at + 4 + SLOT * half)[0] for half in (0, 1))
    source = code[at + 1] & 0x0F if order == ">" else code[at + 1] >> 4
    if source:
        raise _unfit(result, slot, "has an immediate that is no number")
    _check(result, slot, high << 32 | low, 64)
    value = (result.value or 0) & (1 << 64) - 1
    struct.pack_into(f"{order}I", code, at + 4, value & 0xFFFFFFFF)
    struct.pack_into(f"{order}I", code, at + SLOT + 4, value >> 32)
    return True


def _put_offset(code: bytearray, slot: int, result: Result, order: str) -> bool:
    at = slot * SLOT
    _check(result, slot, struct.unpack_from(f"{order}h", code, at + 2)[0], 64)
    value = result.value or 0
    if value > MAX_OFFSET:
        raise _unfit(result, slot, f"the offset {value} is too large for an access")
    if not result.resizable:
        result.reason = f"the field has {result.new_size} bytes in the kernel, {result.old_size} here"
        return _poison(code, slot, order == ">")
    if result.new_size != result.old_size:
        if _SIZES.get(result.old_size) != code[at] & _SIZE_MASK or result.new_size not in _SIZES:
            raise _unfit(result, slot, f"accesses a field of {result.old_size} bytes that has {result.new_size} now")
        code[at] = code[at] & ~_SIZE_MASK | _SIZES[result.new_size]
    struct.pack_into(f"{order}h", code, at + 2, value)
    return True


_PUT = {
    _LD_IMM64: _put_wide,
    _ALU: _put_immediate,
    _ALU64: _put_immediate,
    _LDX: _put_offset,
    _ST: _put_offset,
    _STX: _put_offset,
}
