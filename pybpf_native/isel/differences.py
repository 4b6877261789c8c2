"""Differences of two loaded 32-bit values: what is constant in them is added last.

    sub (add a, 14), b    =>    add (sub a, b), 14

The fields `data` and `data_end` of a context have 32 bits for C, but are pointers into the packet for the verifier.
It allows the difference of two pointers in 32 bits, and turns it into a number; a pointer plus a constant it
allows in 64 bits only ("32-bit pointer arithmetic prohibited", adjust_reg_min_max_vals in kernel/bpf/verifier.c).
LLVM's code generator has them in this order, too (DAGCombiner::visitSUB).
"""

from __future__ import annotations

from ..ir.types import IntType
from ..ir.values import ConstInt, Instr, Value, const_int
from .context import Context
from .rewrite import Inserter, replace_values, users

_NARROW = 32


def postpone_constants(ctx: Context) -> None:
    """Rewrite the differences of `ctx.fn`."""
    using = users(ctx.fn)
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            if instr.op == "sub" and isinstance(instr.type, IntType) and instr.type.bits == _NARROW:
                (left, more), (right, less) = (_split(operand, using) for operand in instr.operands)
                if (more or less) and _is_loaded(left) and _is_loaded(right):
                    at = Inserter(instr)
                    difference = at.add("sub", instr.type, [left, right])
                    replaced[instr] = at.add("add", instr.type, [difference, const_int(_NARROW, more - less)])
                    rewritten += at.made
                    continue
            rewritten.append(instr)
        block.instrs = rewritten
    replace_values(ctx.fn, replaced)


def _split(value: Value, using: dict[Value, list[Instr]]) -> tuple[Value, int]:
    """A value without the constant that is added to it for this one use, and the constant."""
    if isinstance(value, Instr) and value.op == "add" and len(using[value]) == 1:
        constant = value.operands[1]
        if isinstance(constant, ConstInt):
            return value.operands[0], constant.value
    return value, 0


def _is_loaded(value: Value) -> bool:
    return isinstance(value, Instr) and value.op == "load"
