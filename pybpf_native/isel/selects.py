"""`select` becomes a diamond: a branch, a block for each arm, and phis where they meet.

Selects with one condition share a diamond, when the later ones can be made where the first one is and no call lies
between. What only one arm needs is computed in that arm's block: LLVM computed it ahead, because a select is cheap
elsewhere, but here there is a branch anyway, and the result can then take the place of the value it was made from
(`if x s>= 0 goto +1; x = -x`). Arms that stay empty cost nothing; layout drops them.
"""

from __future__ import annotations

from ..ir.values import Block, Function, Instr, Value
from .context import Context
from .rewrite import append, branch, jump, new_block, phi, replace_values, split_block, users
from .rules import BINARY

THEN, ELSE = 1, 2  # operand index of each arm
SCANNED = 32  # how far back from the select an arm's computation is looked for
SINKABLE = frozenset((*BINARY, "zext", "sext", "trunc", "getelementptr"))


def expand_selects(ctx: Context) -> None:
    """Replace every select of the function."""
    using = users(ctx.fn)
    replaced: dict[Value, Value] = {}
    for block in list(ctx.fn.blocks):
        _gather(block)
        # From the back, so that each instruction moves to a block behind at most once.
        at = len(block.instrs)
        while at:
            at -= 1
            if block.instrs[at].op == "select":
                at = _expand_group(ctx.fn, block, at + 1, using, replaced)
    replace_values(ctx.fn, replaced)


def _gather(block: Block) -> None:
    """Move selects up to an earlier one with the same condition, if what they choose from is there by then."""
    place: dict[Value, int] = {}
    groups: dict[Value, list[Instr]] = {}  # by condition: those that will stand together
    joined: dict[Instr, list[Instr]] = {}  # by the first of them
    for at, instr in enumerate(block.instrs):
        place[instr] = at
        if instr.op == "call":
            groups.clear()
        if instr.op != "select":
            continue
        condition, *choices = instr.operands
        group = groups.get(condition)
        if group is None or any(place.get(choice, -1) > place[group[0]] for choice in choices):
            groups[condition] = joined[instr] = [instr]
        else:
            group.append(instr)
            place[instr] = place[group[0]]
    if len(joined) < len(place) and any(len(group) > 1 for group in joined.values()):
        block.instrs = [
            one for instr in block.instrs for one in (joined.get(instr, ()) if instr.op == "select" else (instr,))
        ]


def _expand_group(
    fn: Function, block: Block, end: int, using: dict[Value, list[Instr]], replaced: dict[Value, Value]
) -> int:
    """Expand the selects that end in front of `end`; returns the place of the branch that `block` now ends in."""
    condition = block.instrs[end - 1].operands[0]
    start = end - 1
    while start and _has_condition(block.instrs[start - 1], condition):
        start -= 1
    tail = split_block(fn, block, end)
    selects = block.instrs[start:]
    del block.instrs[start:]
    other = new_block(fn)
    then = new_block(fn)
    for arm, index in ((then, THEN), (other, ELSE)):
        _sink(block, arm, index, selects, using)
        jump(arm, tail, selects[0])
    branch(block, condition, then, other, selects[0])
    for instr in reversed(selects):
        incoming = [(_chosen(instr.operands[i], selects, i), arm) for arm, i in ((then, THEN), (other, ELSE))]
        replaced[instr] = phi(tail, instr.type, incoming, instr)
    return len(block.instrs) - 1


def _has_condition(instr: Instr, condition: Value) -> bool:
    return instr.op == "select" and instr.operands[0] is condition


def _chosen(value: Value, group: list[Instr], arm: int) -> Value:
    """A select of the same group may feed another: on each way round it is its own choice."""
    while isinstance(value, Instr) and value in group:
        value = value.operands[arm]
    return value


def _sink(block: Block, arm: Block, index: int, selects: list[Instr], using: dict[Value, list[Instr]]) -> None:
    """Move to `arm` what `block` computes for that arm of `selects` alone."""
    sunk: list[Instr] = []
    for instr in reversed(block.instrs[-SCANNED:]):
        if instr.op == "select":
            break
        if (
            instr.op in SINKABLE
            and using.get(instr)
            and all(user in sunk or (user in selects and _only_operand(user, instr, index)) for user in using[instr])
        ):
            sunk.append(instr)
    if sunk:
        block.instrs[-SCANNED:] = [instr for instr in block.instrs[-SCANNED:] if instr not in sunk]
    for instr in reversed(sunk):
        append(arm, instr)


def _only_operand(user: Instr, value: Value, index: int) -> bool:
    return [at for at, operand in enumerate(user.operands) if operand is value] == [index]
