"""Equal computations of a block are one.

LLVM's code generator does the same (its nodes are unique within a block), so its optimiser leaves them: address
computations that differ in their constant part only, a `select` made anew for every field that is accessed. Values
that a block apart would be equal stay two: between them may be the comparison that tells the verifier a bound.
"""

from __future__ import annotations

from ..ir.values import ConstInt, Instr, Value
from .context import Context
from .rewrite import replace_values
from .rules import BINARY, COMMUTATIVE

_PURE = frozenset((*BINARY, "icmp", "zext", "sext", "trunc", "ptrtoint", "inttoptr", "select", "getelementptr"))

Key = tuple[object, ...]


def unify_equals(ctx: Context) -> None:
    """Replace every computation that its block has made before."""
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        known: dict[Key, Instr] = {}
        kept: list[Instr] = []
        for instr in block.instrs:
            if instr.op in _PURE:
                if not replaced.keys().isdisjoint(instr.operands):
                    instr.operands = [replaced.get(operand, operand) for operand in instr.operands]
                first = known.setdefault(_key(instr), instr)
                if first is not instr:
                    first.flags = tuple(flag for flag in first.flags if flag in instr.flags)
                    replaced[instr] = first
                    continue
            kept.append(instr)
        block.instrs = kept
    replace_values(ctx.fn, replaced)


def _key(instr: Instr) -> Key:
    operands = [_identity(operand) for operand in instr.operands]
    if instr.op in COMMUTATIVE:
        operands.sort()
    return (instr.op, instr.pred, instr.type, instr.aux_type, *operands)


def _identity(value: Value) -> tuple[str, int]:
    return (str(value.type), value.value) if isinstance(value, ConstInt) else ("", id(value))
