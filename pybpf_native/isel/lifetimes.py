"""LLVM's lifetime markers: kept where stack objects need them to fit, else dropped.

The markers say between which places a stack object is needed. For an object whose address escapes nothing else tells
(`mir.lifetimes`). A marker keeps code from moving past it and blocks from becoming one, so functions whose objects
take little of the stack go without.
"""

from __future__ import annotations

from ..ir.values import ConstInt, ConstSimple, Instr, Value
from .context import Context
from .intrinsics.expand import intrinsic_name
from .rewrite import drop
from .selector import stack_size

LIFETIMES = frozenset(("lifetime.start", "lifetime.end"))
ROOMY = 128  # bytes of objects that leave enough of the stack in any case


def keep_lifetimes(ctx: Context) -> None:
    """Drop the markers of `ctx.fn`, unless they are needed and all understood."""
    markers = [instr for instr in ctx.fn.instrs() if intrinsic_name(instr) in LIFETIMES]
    real = [marker for marker in markers if not isinstance(_object(marker), ConstSimple)]
    if not real or not _is_large(ctx) or not all(map(_is_whole, real)):
        real = []
    drop(ctx.fn, set(markers).difference(real))


def _object(marker: Instr) -> Value | None:
    """The pointer, before LLVM 22 the second argument; a marker of an object that is gone has an undefined one."""
    return marker.args[-1] if marker.args else None


def _is_large(ctx: Context) -> bool:
    sizes = [stack_size(instr) or 0 for instr in ctx.fn.instrs() if instr.op == "alloca"]
    return len(sizes) > 1 and sum(sizes) > ROOMY


def _is_whole(marker: Instr) -> bool:
    """The marker is for all the bytes of one object of the function."""
    place = _object(marker)
    if not isinstance(place, Instr) or place.op != "alloca":
        return False
    size = marker.args[0] if len(marker.args) > 1 else None
    return size is None or (isinstance(size, ConstInt) and size.signed in (-1, stack_size(place)))
