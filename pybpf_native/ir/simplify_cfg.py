"""Control flow: constant branches, unreachable blocks, detours through blocks that do nothing, straight lines.

Edges are counted: a block that goes twice to another has two values in each of its phis.
"""

from __future__ import annotations

from collections import Counter

from .cfg import Cfg, reverse_postorder
from .constants import same
from .simplify_values import Replacements, drop_edges, remove, set_incoming, use_counts
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
    drop_edges(block, others)
    branch.op, branch.operands, branch.blocks = "br", [], [target]
    branch.attachments = None


def remove_unreachable(function: Function) -> bool:
    """Remove blocks that control cannot come to."""
    live = set(reverse_postorder(function))
    gone = [block for block in function.blocks if block not in live]
    if not gone:
        return False
    for phi in [phi for block in function.blocks if block in live for phi in block.phis()]:
        if not live.issuperset(phi.blocks):
            pairs = zip(phi.blocks, phi.operands, strict=True)
            set_incoming(phi, [(source, value) for source, value in pairs if source in live])
    # What is gone may still be named by debug records.
    remove(function, {instr for block in gone for instr in block.instrs})
    function.blocks = [block for block in function.blocks if block in live]
    return True


# Detours ----------------------------------------------------------------------------------------------


class _Detours:
    """Empty blocks and where they go, with the edges of the graph as they are after each skip.

    preds: how many edges lead to each block from each other. ahead: the target of each empty block. skipped: empty
    blocks that nobody goes to any more, to their targets. incoming: for blocks whose phis matter, the phis' values by
    source. touched: blocks that have new sources. `_finish` writes terminators and phis once, at the end.
    """

    def __init__(self, function: Function) -> None:
        self.function = function
        self.preds: dict[Block, Counter[Block]] = {block: Counter() for block in function.blocks}
        for block in function.blocks:
            for target in block.successors:
                self.preds[target][block] += 1
        self.ahead = {block: block.instrs[0].blocks[0] for block in function.blocks[1:] if _is_empty(block)}
        self.skipped: dict[Block, Block] = {}
        self.incoming: dict[Block, list[dict[Block, Value]]] = {}
        self.touched: list[Block] = []

    def run(self) -> bool:
        """Skip what can be skipped; True when there was something."""
        for block in list(self.ahead):
            target = self.ahead[block]
            if target is not block and self._may_skip(block, target):
                self._skip(block, target)
        self._finish()
        return bool(self.skipped)

    def _values(self, target: Block) -> list[dict[Block, Value]]:
        found = self.incoming.get(target)
        if found is None:
            found = [dict(zip(phi.blocks, phi.operands, strict=True)) for phi in target.phis()]
            self.incoming[target] = found
        return found

    def _may_skip(self, block: Block, target: Block) -> bool:
        """Whoever comes here can be redirected, and the target's phis still get one value from each block."""
        sources = self.preds[block]
        if not sources or any(source.instrs[-1].op not in ("br", "switch") for source in sources):
            return False
        return all(
            same(values.get(source, values[block]), values[block])
            for values in self._values(target)
            for source in sources
        )

    def _skip(self, block: Block, target: Block) -> None:
        edges = self.preds[target]
        del edges[block]
        self.touched.append(target)
        for values in self._values(target):
            value = values.pop(block)
            values.update(dict.fromkeys(self.preds[block], value))
        for source, count in self.preds[block].items():
            edges[source] += count
            if source in self.ahead:
                self.ahead[source] = target
        self.preds[block] = Counter()
        del self.ahead[block]
        self.skipped[block] = target

    def _finish(self) -> None:
        for block in self.function.blocks:
            branch = block.instrs[-1]
            if block in self.skipped:
                branch.blocks = [block]  # to be removed as unreachable
            elif any(target in self.skipped for target in branch.blocks):
                branch.blocks = [self._end(target) for target in branch.blocks]
        for target in dict.fromkeys(self.touched):
            tables = self._values(target)
            sources = list(self.preds[target].elements())
            for phi, values in zip(target.phis(), tables, strict=True):
                set_incoming(phi, [(source, values[source]) for source in sources])

    def _end(self, block: Block) -> Block:
        """Where a way through skipped blocks leads; it has no circles, since a block that goes to itself stays."""
        path = []
        while block in self.skipped:
            path.append(block)
            block = self.skipped[block]
        for step in path:
            self.skipped[step] = block
        return block


def _is_empty(block: Block) -> bool:
    return len(block.instrs) == 1 and block.instrs[0].op == "br" and not block.instrs[0].operands


def skip_empty(function: Function) -> bool:
    """Send the predecessors of a block that only goes on straight to where it goes."""
    return _Detours(function).run()


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
        if uses[phi] == 1 and block not in branch.blocks and branch.blocks[0] is not branch.blocks[1]:
            changed = _thread(block, phi, branch) or changed
    return changed


def _thread(block: Block, phi: Instr, branch: Instr) -> bool:
    taken = [{source for other in target.phis() for source in other.blocks} for target in branch.blocks]
    through = [[other.operands[other.blocks.index(block)] for other in target.phis()] for target in branch.blocks]
    kept: list[tuple[Block, Value]] = []
    for source, value in zip(phi.blocks, phi.operands, strict=True):
        last = source.instrs[-1]
        way = 0 if isinstance(value, ConstInt) and value.value else 1
        if not isinstance(value, ConstInt) or not _goes_once(last, block) or source in taken[way]:
            kept.append((source, value))
            continue
        last.blocks[last.blocks.index(block)] = branch.blocks[way]
        taken[way].add(source)
        for other, brought in zip(branch.blocks[way].phis(), through[way], strict=True):
            other.blocks.append(source)
            other.operands.append(brought)
    changed = len(kept) < len(phi.blocks)
    set_incoming(phi, kept)
    return changed


def _goes_once(branch: Instr, target: Block) -> bool:
    """A plain branch with exactly one edge to `target`."""
    return branch.op == "br" and branch.blocks.count(target) == 1


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
