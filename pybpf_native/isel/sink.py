"""Loads go down to where they are needed.

LLVM's optimiser hoists loads over comparisons: the 17 bytes of a name are all loaded before the first of them is
compared. LLVM's code generator sinks them again, and so must this one: ten registers do not hold 17 bytes, and what
is not reached need not be loaded. A load goes to the block of its users, along blocks with one predecessor each, so
never into a loop, when nothing on the way may write to memory. So do extensions, and comparisons, which are made where
the branch is.

What is moved must not keep its operand in a register for longer: that is a stack object or a global, whose addresses
are made anew, or it is needed further down anyway, or nowhere else at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..ir.cfg import Cfg, reverse_postorder
from ..ir.values import Block, Constant, Instr, Value
from .context import Context
from .regions import root_and_offset
from .rewrite import users

_COMPUTING = frozenset(("zext", "sext", "trunc", "icmp"))
_WRITING = frozenset(("store", "call", "callbr", "atomicrmw", "cmpxchg", "fence"))
LONGEST_WAY = 64  # blocks between a load and its users


def sink_loads(ctx: Context) -> None:
    """Move instructions of `ctx.fn` down, last ones first, so that what they need can follow."""
    sinking = _Sinking(ctx)
    for block in reversed(reverse_postorder(ctx.fn)):
        for instr in reversed(block.instrs):
            if instr.op in _COMPUTING or (instr.op == "load" and not instr.flags and not instr.ordering):
                sinking.visit(block, instr)


class _Sinking:
    def __init__(self, ctx: Context) -> None:
        self.using = users(ctx.fn)
        self.cfg = Cfg(ctx.fn)

    def visit(self, block: Block, instr: Instr) -> None:
        found = self.using.get(instr, ())
        target = self._common_block(found)
        if target is None or target is block or not (instr.op == "icmp" or self._operand_stays(instr, target)):
            return
        way = self._way(block, target)
        if way is None:
            return
        place = min(target.instrs.index(user) if user.parent is target else len(target.instrs) - 1 for user in found)
        passed = [block.instrs[block.instrs.index(instr) + 1 :], *(one.instrs for one in way), target.instrs[:place]]
        if instr.op == "load" and any(other.op in _WRITING for instrs in passed for other in instrs):
            return
        block.instrs.remove(instr)
        target.instrs.insert(place, instr)
        instr.parent = target

    def _common_block(self, found: Sequence[Instr]) -> Block | None:
        """The nearest block from which all users are reached; None when one of them is a phi, which are on edges."""
        common: int | None = None
        for user in found:
            if user.op == "phi" or user.parent is None or not self.cfg.reachable(user.parent):
                return None
            number = self.cfg.number[user.parent]
            while common is not None and not self.cfg.dominates(self.cfg.blocks[common], self.cfg.blocks[number]):
                common = self.cfg.idom[common]
            common = number if common is None else common
        return self.cfg.blocks[common] if common is not None else None

    def _way(self, block: Block, target: Block) -> list[Block] | None:
        """The blocks between, if every one of them and the target can be entered from the one before only."""
        way: list[Block] = []
        current = target
        while len(way) < LONGEST_WAY:
            above = self.cfg.predecessors(current)
            if len(above) != 1:
                return None
            (current,) = above
            if current is block:
                return way
            way.append(current)
        return None

    def _operand_stays(self, instr: Instr, target: Block) -> bool:
        variable = [operand for operand in instr.operands if not isinstance(operand, Constant)]
        if len(variable) > 1:
            return False
        root = root_and_offset(variable[0])[0] if variable else None
        if root is None or isinstance(root, Constant) or (isinstance(root, Instr) and root.op == "alloca"):
            return True
        return self._needed_from(root, instr, target)

    def _needed_from(self, value: Value, apart: Instr, target: Block) -> bool:
        """Something else than `apart` needs the value in the target or behind it, or nothing else does anywhere."""
        others = [user for user in self._final_users(value) if user is not apart]
        return not others or any(self._is_below(user, target) for user in others)

    def _final_users(self, value: Value) -> list[Instr]:
        """The users of an address, those of constant offsets from it included."""
        found: list[Instr] = []
        for user in self.using.get(value, ()):
            chained = user.op == "getelementptr" and root_and_offset(user)[0] is not user
            found += self._final_users(user) if chained else [user]
        return found

    def _is_below(self, user: Instr, target: Block) -> bool:
        assert user.parent is not None
        return self.cfg.reachable(user.parent) and self.cfg.dominates(target, user.parent)
