"""How a row of the opcode table lies in an instruction word: what the encoder and the decoder share.

A slot is 8 bytes: code (8 bits), dst and src (4 bits each), off (16), imm (32); RFC 9669, section 3. Here it is
one integer with these fields from the low end up, which is the slot read as a little-endian number. Big-endian
code stores off and imm the other way round and exchanges the two register halves of the second byte.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from .opcodes import DST, PSEUDO, TABLE, Op

DST_SHIFT, SRC_SHIFT, OFF_SHIFT, IMM_SHIFT = 8, 12, 16, 32
CODE_MASK, REG_MASK, OFF_MASK, IMM_MASK = 0xFF, 0xF, 0xFFFF, 0xFFFFFFFF
REGISTERS = 11  # r0 to r10; the 4-bit fields could name 16
_BIG_ENDIAN_SLOT = struct.Struct(">BBHI")

WIRE_ROWS: tuple[Op, ...] = tuple(row for row in TABLE if not row.flags & PSEUDO)


def _fixed(row: Op) -> tuple[int, int]:
    """(mask, word) of the bits that are the same in every instruction of this row."""
    mask, word = CODE_MASK, row.code
    if DST not in row.shape.defs and DST not in row.shape.uses:
        mask |= REG_MASK << DST_SHIFT
    for value, field, shift in (
        (row.src, REG_MASK, SRC_SHIFT),
        (row.off, OFF_MASK, OFF_SHIFT),
        (row.imm, IMM_MASK, IMM_SHIFT),
    ):
        if value is not None:
            mask |= field << shift
            word |= (value & field) << shift
    return mask, word


# Every row's fixed bits: an instruction is of this row exactly when `word & mask == fixed word`.
FIXED: dict[Op, tuple[int, int]] = {row: _fixed(row) for row in WIRE_ROWS}


def signed(value: int, bits: int) -> int:
    """The low `bits` bits of `value` as a two's complement number."""
    half = 1 << (bits - 1)
    return ((value & ((1 << bits) - 1)) ^ half) - half


def pack_words(words: list[int], big_endian: bool) -> bytes:
    """The bytes of slots given as integers."""
    if not big_endian:
        return struct.pack(f"<{len(words)}Q", *words)
    return b"".join(
        _BIG_ENDIAN_SLOT.pack(
            word & CODE_MASK,
            (word >> DST_SHIFT & REG_MASK) << 4 | (word >> SRC_SHIFT & REG_MASK),
            word >> OFF_SHIFT & OFF_MASK,
            word >> IMM_SHIFT,
        )
        for word in words
    )


def unpack_words(data: bytes, big_endian: bool) -> Iterable[int]:
    """The slots of `data`, whose length is a multiple of 8, as integers."""
    if not big_endian:
        return struct.unpack(f"<{len(data) // 8}Q", data)
    return [
        code | (regs >> 4) << DST_SHIFT | (regs & REG_MASK) << SRC_SHIFT | off << OFF_SHIFT | imm << IMM_SHIFT
        for code, regs, off, imm in _BIG_ENDIAN_SLOT.iter_unpack(data)
    ]
