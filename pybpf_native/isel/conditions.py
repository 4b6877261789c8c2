"""Branch conditions: what only a branch needs is never made a number.

A condition is a comparison, a conjunction or disjunction with a condition in it, or the negation of one. A branch on
`a and b` becomes two branches, the second of which is reached when the first goes the right way:

    br (and a, b), T, F     =>     br a, next, F;   next: br b, T, F
    br (or a, b), T, F      =>     br a, T, next;   next: br b, T, F

`booleans` has seen to it that conditions feed branches alone, and none too many of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..ir.cfg import reverse_postorder
from ..ir.types import I1
from ..ir.values import Block, ConstInt, Instr, Value
from .context import Context
from .rewrite import branch, new_block, users

LOGIC = ("and", "or", "xor")


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


def find_conditions(order: Sequence[Block]) -> dict[Value, int]:
    """All conditions, operands first, with how many jumps a branch on each takes. `order`: blocks in postorder
    reversed."""
    found: dict[Value, int] = {}
    for block in order:
        for instr in block.instrs:
            count = jumps_of(instr, found)
            if count:
                found[instr] = count
    return found


def jumps_of(instr: Instr, conditions: dict[Value, int]) -> int:
    """How many jumps a branch on `instr` takes, given its operands'; 0 when it is no condition."""
    if instr.op == "icmp":
        return 1
    if instr.op not in LOGIC or instr.type is not I1:
        return 0
    if instr.op == "xor":
        return conditions.get(instr.operands[0], 0) if is_not(instr) else 0
    counts = [conditions.get(operand, 0) for operand in instr.operands]
    return sum(count or 1 for count in counts) if any(counts) else 0


def split_conditions(ctx: Context) -> None:
    """Split every branch on a conjunction or disjunction that is a condition, or that nothing else uses."""
    conditions = find_conditions(reverse_postorder(ctx.fn))
    using = users(ctx.fn)
    work = list(ctx.fn.blocks)
    while work:
        block = work.pop()
        last = block.terminator
        if last is None or last.op != "br" or len(last.blocks) != 2 or last.blocks[0] is last.blocks[1]:
            continue
        condition = _without_not(last)
        if not isinstance(condition, Instr) or condition.type is not I1 or condition.op not in ("and", "or"):
            continue
        if condition in conditions or len(using.get(condition, ())) == 1:
            work += [block, _split(ctx, block, last, condition)]
    _drop_unused(ctx)


def _without_not(last: Instr) -> Value:
    """The condition of a branch, which is turned round while that is a negation."""
    condition = last.operands[0]
    while isinstance(condition, Instr) and is_not(condition):
        condition = condition.operands[0]
        last.operands = [condition]
        last.blocks.reverse()
    return condition


def _split(ctx: Context, block: Block, last: Instr, condition: Instr) -> Block:
    then, other = last.blocks
    middle = new_block(ctx.fn)
    first, second = condition.operands
    is_and = condition.op == "and"
    block.instrs.pop()
    branch(block, first, *((middle, other) if is_and else (then, middle)), last)
    branch(middle, second, then, other, last)
    only, both = (then, other) if is_and else (other, then)
    for phi in only.phis():
        phi.blocks = [middle if pred is block else pred for pred in phi.blocks]
    for phi in both.phis():
        phi.operands.append(phi.operands[phi.blocks.index(block)])
        phi.blocks.append(middle)
    return middle


def _drop_unused(ctx: Context) -> None:
    """Remove conjunctions, disjunctions and negations that have no user left."""
    uses = Counter(operand for instr in ctx.fn.instrs() for operand in instr.operands)
    for block in reversed(reverse_postorder(ctx.fn)):
        kept: list[Instr] = []
        for instr in reversed(block.instrs):
            if instr.type is I1 and instr.op in LOGIC and not uses[instr]:
                uses.subtract(instr.operands)
            else:
                kept.append(instr)
        block.instrs = kept[::-1]
