"""Copying, comparing and filling objects in memory.

The kernel's verifier takes no access to the stack that is not aligned, and a field of bytes may lie anywhere in a
struct. So every access here is as wide as the address is known to be aligned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ir.values import ConstInt, GlobalVariable, Instr, Value, const_int
from .arith import convert
from .types import U64, StrT, int_of
from .values import Val, constant

if TYPE_CHECKING:
    from .lowering import Lowering

WIDEST = 8
# Up to here constant bytes are stored, beyond that memory is filled first.
LONG_FILL = 64
# Up to here copies are written out.
SHORT_COPY = 64


def alignment(address: Value) -> int:
    """What power of two an address is known to be a multiple of, up to 8."""
    offset = 0
    while isinstance(address, Instr) and address.op == "getelementptr":
        index = address.operands[1]
        assert isinstance(index, ConstInt)
        offset |= index.value
        address = address.operands[0]
    if isinstance(address, Instr) and address.op == "phi":
        # Only whole objects of one type meet, and those are all aligned alike.
        known = alignment(address.operands[0])
    elif isinstance(address, GlobalVariable) or (isinstance(address, Instr) and address.op == "alloca"):
        known = address.align
    else:
        known = WIDEST  # what the kernel gives: map values
    return min(known, WIDEST, offset & -offset or WIDEST)


def pieces(size: int, align: int) -> list[tuple[int, int]]:
    """Offset and width of the widest aligned accesses that cover `size` bytes."""
    found, position = [], 0
    while position < size:
        width = next(width for width in (8, 4, 2, 1) if width <= min(align, size - position))
        found.append((position, width))
        position += width
    return found


def copy(fn: Lowering, target: Value, source: Value, size: int) -> None:
    """Copy memory; the two places are apart or the same.

    Few bytes that are not aligned are copied here, piece by piece: LLVM makes one access of a copy of 8 bytes.
    """
    align = min(alignment(target), alignment(source))
    if size > SHORT_COPY or align == WIDEST:
        fn.module.memcpy(fn.builder, target, source, size, align)
        return
    for offset, width in pieces(size, align):
        kind = int_of(width * 8, False)
        value = fn.builder.load(kind.memory, fn.builder.offset(source, offset), width)
        fn.builder.store(value, fn.builder.offset(target, offset), width)


def snapshot(fn: Lowering, value: Val) -> Val:
    """The object as it is now, in memory of its own."""
    address = fn.place_for(value.type, "before")
    copy(fn, address, value.value, value.type.size)
    return Val(value.type, address)


def assign_text(fn: Lowering, type: StrT, address: Value, value: Val) -> None:
    """Copy a string: what does not fit is cut off and ends in NUL, what is left over becomes NUL."""
    if value.data is not None:
        _store_bytes(fn, address, value.data[: type.size - 1].ljust(type.size, b"\0"))
        return
    copied = min(type.size, value.type.size)
    copy(fn, address, value.value, copied)
    if copied < type.size:
        _store_bytes(fn, fn.builder.offset(address, copied), bytes(type.size - copied))
    elif copied < value.type.size:
        fn.builder.store(const_int(8, 0), fn.builder.offset(address, copied - 1), 1)


def _store_bytes(fn: Lowering, address: Value, data: bytes) -> None:
    """Store constant bytes in the widest pieces."""
    end = len(data.rstrip(b"\0"))
    align = alignment(address)
    if len(data) - end > LONG_FILL:
        fn.module.memset(fn.builder, address, len(data), align)
        data = data[:end]
    for offset, width in pieces(len(data), align):
        piece = int.from_bytes(data[offset : offset + width], fn.module.byte_order)
        fn.builder.store(const_int(width * 8, piece), fn.builder.offset(address, offset), width)


def difference(fn: Lowering, address: Value, data: bytes) -> Val:
    """0 when the memory holds exactly `data`, as a u64."""
    found: Value | None = None
    for offset, width in pieces(len(data), alignment(address)):
        piece = int.from_bytes(data[offset : offset + width], fn.module.byte_order)
        kind = int_of(width * 8, False)
        loaded = fn.builder.load(kind.memory, fn.builder.offset(address, offset), width)
        differs = Val(kind, fn.builder.binary("xor", loaded, const_int(width * 8, piece)))
        wide = convert(fn.builder, differs, U64).value
        found = wide if found is None else fn.builder.binary("or", found, wide)
    return constant(0, U64) if found is None else Val(U64, found)
