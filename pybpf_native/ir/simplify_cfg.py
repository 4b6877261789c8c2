"""Control flow: constant branches, unreachable blocks, detours through blocks that do nothing, straight lines.

Edges are counted: a block that goes twice to another has two values in each of its phis.
"""

from __future__ import annotations

from collections import Counter

from .cfg import Cfg, reverse_postorder
from .constants import same
from .simplify_values import Replacements, drop_edge, remove, use_counts
from .values import Block, ConstInt, Function, Instr, Value


def straighten(function: Function) -> bool:
    """Apply everything in this file once; True when something changed.

    A function with computed jumps is left alone: its blocks are known by address.
    """
    if any(block.instrs[-1].op == "indirectbr" for block in function.blocks):
        return False
    changed = fold_branches(function)
    changed = remove_unreachable(function) or changed
    changed = thread_constants(function) or changed
    changed = skip_empty(function) or changed
    changed = remove_unreachable(function) or changed
    return merge_lines(function) or changed


# Branches ---------------------------------------------------------------------------------------------


def fold_branches(function: Function) -> bool:
    """Turn branches whose way is known into plain ones."""
    changed = False
    for block in function.blocks:
        branch = block.instrs[-1]
        if branch.op == "br" and branch.operands:
            changed = _fold_conditional(block, branch) or changed
        elif branch.op == "switch":
            changed = _fold_switch(block, branch) or changed
    return changed


def _fold_conditional(block: Block, branch: Instr) -> bool:
    condition = branch.operands[0]
    if isinstance(condition, ConstInt):
        _go_to(block, branch, branch.blocks[0 if condition.value else 1])
        return True
    if branch.blocks[0] is branch.blocks[1]:
        _go_to(block, branch, branch.blocks[0])
        return True
    if isinstance(condition, Instr) and condition.op == "xor" and isinstance(condition.operands[1], ConstInt):
        # The negation of a condition: exchange the targets.
        branch.operands[0] = condition.operands[0]
        if condition.operands[1].value:
            branch.blocks.reverse()
        return True
    return False


def _fold_switch(block: Block, branch: Instr) -> bool:
    value, *cases = branch.operands
    targets = branch.blocks
    if isinstance(value, ConstInt):
        numbers = [case.value for case in cases if isinstance(case, ConstInt)]
        _go_to(block, branch, targets[numbers.index(value.value) + 1] if value.value in numbers else targets[0])
        return True
    if all(target is targets[0] for target in targets):
        _go_to(block, branch, targets[0])
        return True
    return False


def _go_to(block: Block, branch: Instr, target: Block) -> None:
    """Leave one edge, to `target`."""
    others = list(branch.blocks)
    others.remove(target)
    for other in others:
        drop_edge(block, other)
    branch.op, branch.operands, branch.blocks = "br", [], [target]
    branch.attachments = None


def remove_unreachable(function: Function) -> bool:
    """Remove blocks that control cannot come to."""
    live = set(reverse_postorder(function))
    gone = [block for block in function.blocks if block not in live]
    if not gone:
        return False
    for block in gone:
        for target in block.successors:
            if target in live:
                drop_edge(block, target)
    # What is gone may still be named by debug records.
    remove(function, {instr for block in gone for instr in block.instrs})
    function.blocks = [block for block in function.blocks if block in live]
    return True


# Detours ----------------------------------------------------------------------------------------------


def skip_empty(function: Function) -> bool:
    """Send the predecessors of a block that only goes on straight to where it goes."""
    changed = False
    preds = _edges(function)
    for block in function.blocks[1:]:
        target = block.instrs[0].blocks[0] if len(block.instrs) == 1 and block.instrs[0].op == "br" else block
        if target is block or block.instrs[0].operands or not _may_skip(block, target, preds):
            continue
        for source in preds[block]:
            _redirect(source, block, target)
        drop_edge(block, target)
        preds[target].subtract([block])
        preds[target] = +(preds[target] + preds[block])
        preds[block] = Counter()
        block.instrs[0].blocks = [block]  # nobody comes here any more
        changed = True
    return changed


def _edges(function: Function) -> dict[Block, Counter[Block]]:
    """How many edges lead to each block from each other."""
    found: dict[Block, Counter[Block]] = {block: Counter() for block in function.blocks}
    for block in function.blocks:
        for target in block.successors:
            found[target][block] += 1
    return found


def _may_skip(block: Block, target: Block, preds: dict[Block, Counter[Block]]) -> bool:
    """The phis of the target can tell the sources apart, or need not."""
    if any(source.instrs[-1].op not in ("br", "switch") for source in preds[block]):
        return False
    for phi in target.phis():
        value = phi.operands[phi.blocks.index(block)]
        for source, other in zip(phi.blocks, phi.operands, strict=True):
            if preds[block][source] and not same(other, value):
                return False
    return True


def _redirect(source: Block, old: Block, new: Block) -> None:
    """Move all edges from `source` to `old` to `new`, which has an edge from `old`."""
    branch = source.instrs[-1]
    for index, target in enumerate(branch.blocks):
        if target is old:
            branch.blocks[index] = new
            for phi in new.phis():
                phi.operands.append(phi.operands[phi.blocks.index(old)])
                phi.blocks.append(source)


def thread_constants(function: Function) -> bool:
    """A block that only branches on a phi: who brings a constant goes straight to where it leads.

    That is what short circuits and early exits leave behind.
    """
    changed = False
    uses: Counter[Value] | None = None
    for block in function.blocks[1:]:
        if len(block.instrs) != 2 or block.instrs[0].op != "phi" or block.instrs[1].op != "br":
            continue
        phi, branch = block.instrs
        if branch.operands != [phi]:
            continue
        uses = uses if uses is not None else use_counts(function)
        if uses[phi] == 1 and block not in branch.blocks:
            changed = _thread(block, phi, branch) or changed
    return changed


def _thread(block: Block, phi: Instr, branch: Instr) -> bool:
    changed = False
    for source, value in list(zip(phi.blocks, phi.operands, strict=True)):
        if not isinstance(value, ConstInt) or source.instrs[-1].op != "br" or source.successors.count(block) != 1:
            continue
        target = branch.blocks[0 if value.value else 1]
        if source in (other for next_phi in target.phis() for other in next_phi.blocks):
            continue
        at = source.instrs[-1].blocks.index(block)
        source.instrs[-1].blocks[at] = target
        for next_phi in target.phis():
            next_phi.operands.append(next_phi.operands[next_phi.blocks.index(block)])
            next_phi.blocks.append(source)
        drop_edge(source, block)
        changed = True
    return changed


# Straight lines ---------------------------------------------------------------------------------------


def merge_lines(function: Function) -> bool:
    """Join a block with its only successor when it is that one's only predecessor."""
    cfg = Cfg(function)
    values = Replacements()
    gone: set[Block] = set()
    into: dict[Block, Block] = {}
    for number in cfg.order:
        block = cfg.blocks[number]
        preds = cfg.preds[number]
        if number == 0 or len(preds) != 1:
            continue
        before = into.get(cfg.blocks[preds[0]], cfg.blocks[preds[0]])
        if before is block or before.instrs[-1].op != "br" or before.instrs[-1].blocks != [block]:
            continue
        _join(before, block, values)
        into[block] = before
        gone.add(block)
    if not gone:
        return False
    function.blocks = [block for block in function.blocks if block not in gone]
    values.apply(function)
    return True


def _join(before: Block, block: Block, values: Replacements) -> None:
    """Append `block` to `before`; its phis have one value each."""
    branch = before.instrs.pop()
    phis = list(block.phis())
    for phi in phis:
        if phi.operands[0] is not phi:
            values.put(phi, phi.operands[0])
    rest = block.instrs[len(phis) :]
    records = [record for instr in (branch, *phis) for record in instr.records or ()]
    if records:
        rest[0].records = records + (rest[0].records or [])
    for instr in rest:
        instr.parent = before
    before.instrs += rest
    for target in before.successors:
        for phi in target.phis():
            phi.blocks = [before if source is block else source for source in phi.blocks]
