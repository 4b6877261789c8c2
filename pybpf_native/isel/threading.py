"""Jump threading: a block that only asks which way it was entered is gone past.

    P: br B;  Q: br B;  B: c = phi [true, P], [x, Q]; br c, T, F     =>     P: br T;  Q: br x, T, F

LLVM leaves such phis of truth values where a barrier kept it from following them; as a number each would be a
constant in every predecessor, and a jump. Ways in that bring a constant go on to where that leads, also past a
switch; ways that bring a comparison make it themselves. Loops keep their headers, and a block whose phis something
further down uses is left alone.
"""

from __future__ import annotations

from ..ir.cfg import Cfg
from ..ir.values import Block, ConstInt, Instr, Value
from .context import Context
from .rewrite import branch, jump, new_block, replace_values, users

ROUNDS = 3  # a block that was gone past may leave another in the same state


def thread_jumps(ctx: Context) -> None:
    """Go past the function's blocks of phis and a branch on one of them."""
    for _ in range(ROUNDS):
        candidates = [block for block in ctx.fn.blocks[1:] if _decider(block) is not None]
        if not candidates:
            return
        cfg = Cfg(ctx.fn)
        using = users(ctx.fn)
        changed = False
        for block in candidates:
            if cfg.reachable(block) and not _is_header(cfg, block) and _is_passed_on(block, using):
                changed = _thread(ctx, block, cfg.predecessors(block)) or changed
        if not changed:
            return


def _decider(block: Block) -> Instr | None:
    """The phi that decides where a block goes, when there is nothing else in it."""
    last = block.instrs[-1]
    if last.op not in ("br", "switch") or not last.operands:
        return None
    phi = last.operands[0]
    if not isinstance(phi, Instr) or phi not in block.instrs or any(i.op != "phi" for i in block.instrs[:-1]):
        return None
    return phi if len(set(last.blocks)) > 1 else None


def _is_header(cfg: Cfg, block: Block) -> bool:
    return any(cfg.reachable(pred) and cfg.dominates(block, pred) for pred in cfg.predecessors(block))


def _is_passed_on(block: Block, using: dict[Value, list[Instr]]) -> bool:
    """The block's phis are used by its branch and, on its own edges, by phis behind it."""
    last = block.instrs[-1]
    for phi in block.phis():
        for user in using.get(phi, ()):
            at_edges = user.op == "phi" and all(
                pred is block for value, pred in zip(user.operands, user.blocks, strict=True) if value is phi
            )
            if user is not last and not at_edges:
                return False
    return True


def _thread(ctx: Context, block: Block, preds: list[Block]) -> bool:
    """Send the ways in on; whether any went."""
    decider = _decider(block)
    if decider is None:
        return False
    went = False
    for pred in preds:
        if pred.instrs[-1].op not in ("br", "switch") or pred not in decider.blocks:
            continue
        value = decider.operands[decider.blocks.index(pred)]
        if isinstance(value, ConstInt):
            _redirect(ctx, pred, block, _target(block.instrs[-1], value))
            went = True
        elif isinstance(value, Instr) and value.op == "icmp" and len(pred.successors) == 1 and len(preds) > 1:
            _branch_early(pred, block, value)
            went = True
    if went:
        _tidy(ctx, block)
    return went


def _target(last: Instr, value: ConstInt) -> Block:
    """Where a branch or switch goes with a constant."""
    if last.op == "br":
        return last.blocks[0 if value.value else 1]
    for case, target in zip(last.operands[1:], last.blocks[1:], strict=True):
        if isinstance(case, ConstInt) and case.value == value.value:
            return target
    return last.blocks[0]


def _redirect(ctx: Context, pred: Block, block: Block, target: Block) -> None:
    """Let `pred` go to `target` instead of `block`, by way of a block in between."""
    last = pred.instrs[-1]
    between = new_block(ctx.fn)
    jump(between, target, last)
    _add_entries(target, block, pred, between)
    last.blocks = [between if successor is block else successor for successor in last.blocks]
    _remove_entries(block, pred)


def _branch_early(pred: Block, block: Block, condition: Instr) -> None:
    """Let `pred`, which goes to `block` only, make its branch."""
    then, other = block.instrs[-1].blocks
    last = pred.instrs.pop()
    for target in (then, other):
        _add_entries(target, block, pred, pred)
    branch(pred, condition, then, other, last)
    _remove_entries(block, pred)


def _add_entries(target: Block, block: Block, pred: Block, source: Block) -> None:
    """Give the phis of `target`, for a new edge from `source`, what came from `pred` through `block`."""
    for phi in target.phis():
        value = phi.operands[phi.blocks.index(block)]
        if isinstance(value, Instr) and value.op == "phi" and value in block.instrs:
            value = value.operands[value.blocks.index(pred)]
        phi.operands.append(value)
        phi.blocks.append(source)


def _remove_entries(block: Block, pred: Block) -> None:
    for phi in block.phis():
        kept = [(value, source) for value, source in zip(phi.operands, phi.blocks, strict=True) if source is not pred]
        phi.operands, phi.blocks = [value for value, _ in kept], [source for _, source in kept]


def _tidy(ctx: Context, block: Block) -> None:
    """Drop a block that nobody enters any more; phis with one way in are that value."""
    phis = list(block.phis())
    if phis[0].blocks:
        if len(phis[0].blocks) == 1:
            del block.instrs[: len(phis)]
            replace_values(ctx.fn, {phi: phi.operands[0] for phi in phis})
        return
    for target in dict.fromkeys(block.successors):
        _remove_entries(target, block)
    ctx.fn.blocks.remove(block)
