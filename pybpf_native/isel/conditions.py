"""Branch conditions: what only a branch needs is never made a number.

A branch on `a and b` becomes two branches, the second of which is reached when the first goes the right way:

    br (and a, b), T, F     =>     br a, next, F;   next: br b, T, F
    br (or a, b), T, F      =>     br a, T, next;   next: br b, T, F

`select a, b, false` and `select a, true, b`, LLVM's forms that keep poison out, are the same.
"""

from __future__ import annotations

from ..ir.types import I1
from ..ir.values import Block, ConstInt, Instr, Value
from .context import Context
from .rewrite import branch, const_value, new_block, users


def is_condition_use(user: Instr, value: Value) -> bool:
    """`user` needs `value` only as a truth value: a branch, or a select's condition and nothing else."""
    if user.op == "br":
        return True
    return user.op == "select" and user.operands[0] is value and value not in user.operands[1:]


def is_not(instr: Instr) -> bool:
    """`xor i1 x, true`."""
    if instr.op != "xor" or instr.type is not I1:
        return False
    constant = instr.operands[1]
    return isinstance(constant, ConstInt) and constant.value == 1


def split_conditions(ctx: Context) -> None:
    """Split every branch on a conjunction or disjunction that nothing else uses."""
    using = users(ctx.fn)
    work = list(ctx.fn.blocks)
    while work:
        block = work.pop()
        last = block.terminator
        if last is None or last.op != "br" or len(last.blocks) != 2 or last.blocks[0] is last.blocks[1]:
            continue
        parts = _parts(last.operands[0])
        if parts is not None and len(using.get(last.operands[0], ())) == 1:
            work += [block, _split(ctx, block, last, *parts)]


def _parts(condition: Value) -> tuple[Value, Value, bool] | None:
    """(first, second, is_and) when the condition is a conjunction or disjunction."""
    if not isinstance(condition, Instr) or condition.type is not I1:
        return None
    operands = condition.operands
    if condition.op in ("and", "or"):
        return operands[0], operands[1], condition.op == "and"
    if condition.op == "select" and const_value(operands[2]) == 0:
        return operands[0], operands[1], True
    if condition.op == "select" and const_value(operands[1]) == 1:
        return operands[0], operands[2], False
    return None


def _split(ctx: Context, block: Block, last: Instr, first: Value, second: Value, is_and: bool) -> Block:
    then, other = last.blocks
    middle = new_block(ctx.fn)
    dead = last.operands[0]
    block.instrs.pop()
    branch(block, first, *((middle, other) if is_and else (then, middle)), last)
    branch(middle, second, then, other, last)
    only, both = (then, other) if is_and else (other, then)
    for phi in only.phis():
        phi.blocks = [middle if pred is block else pred for pred in phi.blocks]
    for phi in both.phis():
        phi.operands.append(phi.operands[phi.blocks.index(block)])
        phi.blocks.append(middle)
    assert isinstance(dead, Instr)
    dead.parent.instrs.remove(dead)
    return middle
