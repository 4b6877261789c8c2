"""Equal comparisons of a block become one, so that selects on them share one diamond.

`a < b ? a : b` beside `a < b ? i : j` (a minimum and where it was found) would otherwise branch twice on the same
thing: larger code, and for the verifier, which does not see that the two agree, four paths instead of two.
A comparison counts as equal with its operands exchanged, too, and when it is the exact opposite: its users, which
are selects and branches, then have their two sides exchanged.
"""

from __future__ import annotations

from ..ir.values import ConstInt, Instr, Value
from .conditions import is_condition_use
from .context import Context
from .rewrite import drop, replace_values, users
from .rules import INVERSE_PREDICATE, SWAPPED_PREDICATE

Key = tuple[str, object, object]


def unify_comparisons(ctx: Context) -> None:
    """Replace every comparison that its block has made before."""
    using = users(ctx.fn)
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        known: dict[Key, Instr] = {}
        for instr in block.instrs:
            if instr.op != "icmp":
                continue
            found = known.get(_key(instr))
            opposite = None if found is not None else known.get(_key(instr, inverse=True))
            if found is not None:
                replaced[instr] = found
            elif opposite is not None and all(is_condition_use(user, instr) for user in using.get(instr, ())):
                _exchange_sides(using.get(instr, ()))
                replaced[instr] = opposite
            else:
                known[_key(instr)] = instr
    drop(ctx.fn, [instr for instr in replaced if isinstance(instr, Instr)])
    replace_values(ctx.fn, replaced)


def _key(instr: Instr, *, inverse: bool = False) -> Key:
    """The same for comparisons that always agree: of the two ways to write one, the lesser predicate's."""
    pred = INVERSE_PREDICATE[instr.pred] if inverse else instr.pred
    a, b = (_identity(operand) for operand in instr.operands)
    swapped = SWAPPED_PREDICATE[pred]
    if swapped < pred:
        return swapped, b, a
    # An order of its own for predicates that are their own mirror image, eq and ne.
    return (pred, a, b) if swapped > pred or repr(a) <= repr(b) else (pred, b, a)


def _identity(value: Value) -> tuple[str, int]:
    return (str(value.type), value.value) if isinstance(value, ConstInt) else ("", id(value))


def _exchange_sides(instrs: list[Instr] | tuple[Instr, ...]) -> None:
    for instr in instrs:
        if instr.op == "select":
            instr.operands[1], instr.operands[2] = instr.operands[2], instr.operands[1]
        else:
            instr.blocks.reverse()
