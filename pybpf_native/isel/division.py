"""Signed division where the ISA has none (below v4): divide the absolute values, then give the sign back.

`a sdiv b` has the sign of a * b, `a srem b` the sign of a (RFC 9669, section 4.1: truncated division).
"""

from __future__ import annotations

from ..ir.types import I1, IntType
from ..ir.values import ConstInt, Instr, Value, const_int
from .context import Context
from .rewrite import Inserter, drop, replace_values

_UNSIGNED = {"sdiv": "udiv", "srem": "urem"}


def expand_signed_division(ctx: Context) -> None:
    """Rewrite sdiv and srem in place, unless the target has them at the operation's width."""
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            if instr.op in _UNSIGNED and not _native(ctx, instr):
                at = Inserter(instr)
                replaced[instr] = _expand(at, instr)
                rewritten += at.made
            else:
                rewritten.append(instr)
        block.instrs = rewritten
    drop(ctx.fn, [instr for instr in replaced if isinstance(instr, Instr)])
    replace_values(ctx.fn, replaced)


def _native(ctx: Context, instr: Instr) -> bool:
    return ctx.target.v4 and isinstance(instr.type, IntType) and instr.type.bits in (32, 64)


def _expand(at: Inserter, instr: Instr) -> Value:
    type = instr.type
    assert isinstance(type, IntType)
    a, b = instr.operands
    quotient = at.add(_UNSIGNED[instr.op], type, [_absolute(at, a, type), _absolute(at, b, type)])
    if instr.op == "srem":
        sign: Value = a
    elif isinstance(b, ConstInt):
        sign = a if b.signed >= 0 else at.add("xor", type, [a, const_int(type.bits, -1)])
    else:
        sign = at.add("xor", type, [a, b])
    negated = at.add("sub", type, [const_int(type.bits, 0), quotient])
    return at.add("select", type, [_negative(at, sign, type), negated, quotient])


def _negative(at: Inserter, value: Value, type: IntType) -> Value:
    return at.add("icmp", I1, [value, const_int(type.bits, 0)], pred="slt")


def _absolute(at: Inserter, value: Value, type: IntType) -> Value:
    if isinstance(value, ConstInt):
        return const_int(type.bits, abs(value.signed))
    negated = at.add("sub", type, [const_int(type.bits, 0), value])
    return at.add("select", type, [_negative(at, value, type), negated, value])
