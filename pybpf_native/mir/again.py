"""Values that are computed again where they are used, so that they need no slot on the stack in between.

What allocation has stored and something simple computes (a shift, a mask, an extension, an address in a table), from
values that are alive at the distant users anyway, is computed once more in each block of these. What its operands are
made of may be computed again as well, MOST instructions in all. A value of which one user would have to load it all
the same stays as it is. If that is not enough, an operand of several such values may be made to live longer.

The verifier knows of the new value what follows from its operands alone, not what a comparison has said about the old
one. That is a reason to do this for functions only that are refused otherwise, and to leave values that are compared
for a second attempt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container

from ..ir.graph import rpo
from ..isa.insn import FIRST_VIRTUAL, Insn
from ..isa.opcodes import BRANCH
from .func import Block, Function
from .later import is_computation, put_before_users

MOST = 4


def compute_again(
    fn: Function, stored: Container[int], is_live_in: Callable[[int, int], bool], free: Container[int]
) -> bool:
    """Compute `stored` values again in the blocks that use them; whether there are any such.

    is_live_in: of the number of a block and a register. free: registers whose values are made again at will.
    """
    return _Copies(fn, is_live_in, free).run(stored)


def operands_of_several(fn: Function, stored: Container[int]) -> set[int]:
    """The registers from which more than one of the `stored` values are computed."""
    makers = [insn for insn in fn.insns() if is_computation(insn) and insn.defs[0] in stored]
    counts = Counter(reg for insn in makers for reg in set(insn.uses))
    return {reg for reg, count in counts.items() if count > 1}


def compared(fn: Function) -> set[int]:
    """The values that branches read."""
    return {reg for insn in fn.insns() if insn.op.flags & BRANCH for reg in insn.uses}


class _Copies:
    """makers: by register, the computation and its block; in an order where operands come first, which `place` has as
    numbers. users: by register, the blocks that use it. wanted: by block, the registers to compute again there."""

    def __init__(self, fn: Function, is_live_in: Callable[[int, int], bool], free: Container[int]) -> None:
        self.fn = fn
        self.is_live_in = is_live_in
        self.free = free
        self.makers: dict[int, tuple[Insn, int]] = {}
        self.users: dict[int, dict[int, None]] = {}
        self.wanted: dict[int, dict[int, None]] = {}
        for number in rpo(fn.successors()):
            block = fn.blocks[number]
            self.makers |= {insn.defs[0]: (insn, number) for insn in block.insns if is_computation(insn)}
            for regs in (*(insn.uses for insn in block.insns), *block.args):
                for reg in regs:
                    self.users.setdefault(reg, {})[number] = None
        self.place = {reg: place for place, reg in enumerate(self.makers)}

    def run(self, stored: Container[int]) -> bool:
        """Decide value by value, users before their operands; then change the blocks."""
        for reg in reversed(self.makers):
            if reg in stored:
                self._consider(reg)
        for number, regs in self.wanted.items():
            self._copy(self.fn.blocks[number], regs)
        return bool(self.wanted)

    def _consider(self, reg: int) -> None:
        home = self.makers[reg][1]
        needs = {number: self._needs(reg, number) for number in self.users.get(reg, ()) if number != home}
        if not all(needs.values()):
            return
        for number, regs in needs.items():
            self.wanted.setdefault(number, {}).update(dict.fromkeys(regs))
            for made in regs:
                for operand in self.makers[made][0].uses:
                    self.users[operand][number] = None
            del self.users[reg][number]

    def _needs(self, reg: int, number: int) -> list[int]:
        """What to compute in a block, with the register itself; nothing when that is too much."""
        known = self.wanted.get(number, {})
        found: dict[int, None] = {}
        pending = [reg]
        while pending:
            made = pending.pop()
            if made in found or (made != reg and (made in known or self._is_at_hand(made, number))):
                continue
            if made not in self.makers or len(found) == MOST:
                return []
            found[made] = None
            pending += self.makers[made][0].uses
        return list(found)

    def _is_at_hand(self, reg: int, number: int) -> bool:
        return reg < FIRST_VIRTUAL or reg in self.free or self.is_live_in(number, reg)

    def _copy(self, block: Block, regs: dict[int, None]) -> None:
        """Compute registers in a block, under names of their own."""
        renamed = {reg: self.fn.new_reg() for reg in regs}
        place = {new: self.place[reg] for reg, new in renamed.items()}
        made: dict[int, Insn] = {}
        for reg, new in renamed.items():
            maker = self.makers[reg][0]
            uses = [renamed.get(operand, operand) for operand in maker.uses]
            made[new] = Insn(maker.op, [new], uses, off=maker.off, imm=maker.imm, loc=maker.loc)
        for insn in block.insns:
            insn.uses = tuple([renamed.get(reg, reg) for reg in insn.uses])
        for args in block.args:
            args[:] = [renamed.get(reg, reg) for reg in args]
        put_before_users(block, made, place)
