"""Loads and stores whose alignment the IR does not promise: one access where that is legal, else several.

Packets and map values take any alignment; a stack object gets the alignment that its accesses like, so that only
the offset counts. Elsewhere the access is split into the widest pieces that are aligned, as LLVM does (its target
allows no misaligned access at all). Pieces of a loaded value are shifted into their places and joined.
"""

from __future__ import annotations

from ..ir.layout import store_size
from ..ir.types import VOID, IntType, PtrType, int_type
from ..ir.values import Instr, Value
from .bits import cut, width_of
from .builder import Builder
from .context import Context
from .expansion import at_offset
from .intrinsics_memory import cover
from .regions import Place
from .rewrite import replace_values

_WIDTHS = (16, 32, 64)


def split_unaligned(ctx: Context) -> None:
    """Rewrite every plain load and store that is not aligned and must be."""
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        if not any(map(_is_unaligned, block.instrs)):
            continue
        rewritten: list[Instr] = []
        for instr in block.instrs:
            at = Builder(instr)
            if _is_unaligned(instr) and _split(ctx, instr, at, replaced):
                rewritten += at.made
            else:
                rewritten.append(instr)
        block.instrs = rewritten
    replace_values(ctx.fn, replaced)


def _is_unaligned(instr: Instr) -> bool:
    """A plain access of 2, 4 or 8 bytes at an address that need not be a multiple of that."""
    if instr.op not in ("load", "store") or not instr.align or instr.ordering:
        return False
    type = instr.type if instr.op == "load" else instr.operands[0].type
    if isinstance(type, PtrType):
        return instr.align < 8
    return isinstance(type, IntType) and type.bits in _WIDTHS and instr.align * 8 < type.bits


def _split(ctx: Context, instr: Instr, at: Builder, replaced: dict[Value, Value]) -> bool:
    """Make the pieces; False when one access does."""
    pointer = instr.operands[-1]
    size = store_size(instr.type if instr.op == "load" else instr.operands[0].type)
    place = Place(ctx.regions(), pointer, instr.align)
    place.use()
    if place.widest(0) >= size:
        return False
    pieces = cover(size, [place], overlapping=False)
    if instr.op == "load":
        replaced[instr] = _load(ctx, instr, at, place, pieces)
    else:
        _store(ctx, instr, at, place, pieces)
    return True


def _load(ctx: Context, instr: Instr, at: Builder, place: Place, pieces: list[tuple[int, int]]) -> Value:
    row: list[Value] = []
    for offset, size in pieces:
        address = at_offset(at, instr.operands[0], offset)
        row.append(at.add("load", int_type(size * 8), [address], align=place.known(offset), flags=instr.flags))
    if ctx.target.big_endian:
        row.reverse()
    value = cut(at, row, 0, sum(map(width_of, row)))
    return at.add("inttoptr", instr.type, [value]) if isinstance(instr.type, PtrType) else value


def _store(ctx: Context, instr: Instr, at: Builder, place: Place, pieces: list[tuple[int, int]]) -> None:
    value, pointer = instr.operands
    whole = at.as_integer(value, int_type(64))
    total = width_of(whole) // 8
    for offset, size in pieces:
        first = total - offset - size if ctx.target.big_endian else offset
        piece = cut(at, [whole], first * 8, size * 8)
        address = at_offset(at, pointer, offset)
        at.add("store", VOID, [piece, address], align=place.known(offset), flags=instr.flags)
