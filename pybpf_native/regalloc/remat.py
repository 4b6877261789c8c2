"""Decides how rematerialisable values (constants, frame and map addresses) are treated.

Such a value can be computed anywhere from nothing, so keeping it in a register is a choice. A use is *copied*
when its operand gets a register of its own whatever happens: a fixed operand whose register is lost in the
instruction, the tied operand, an argument to a block. All other uses are *plain*: they can read a register
that is shared by many uses.

With m copied and n plain uses and a cost of c slots, holding the value costs c + m (one definition, one move
for each copied use), computing it at each use costs c * (m + n). The cheaper is taken; a tie goes to computing,
which needs no register in between. A plain use in a deeper loop than the definition is a reason to hold: the
size is the same, the loop is shorter.

*Direct* values are computed straight into the register of a copied use, also when another register holds
them: for cost 1 that is as short as a move, and frees the holder earlier. Such uses are not register uses
at all; `Plan.held` lists the uses that are. *Lazy* values are not held: their definition is left out, unless it does
something else as well.
"""

from __future__ import annotations

from .api import FREE, BlockInfo, InsnInfo, Problem


def fixed_bits(registers: tuple[int, ...]) -> int:
    """Bit set of the registers that are not FREE."""
    bits = 0
    for register in registers:
        if register >= 0:
            bits |= 1 << register
    return bits


def is_fixed(insn: InsnInfo) -> bool:
    """Whether any operand is fixed to a register."""
    use_fixed, def_fixed = insn.use_fixed, insn.def_fixed
    return use_fixed.count(FREE) < len(use_fixed) or def_fixed.count(FREE) < len(def_fixed)


def is_copied(insn: InsnInfo, index: int) -> bool:
    """Whether operand `index` takes a register of its own, which does not survive the instruction."""
    if index == insn.tied:
        return True
    register = insn.use_fixed[index]
    return register >= 0 and bool((insn.clobbers | fixed_bits(insn.def_fixed)) >> register & 1)


class Plan:
    """The treatment of every value.

    lazy, direct: flags by value. held[b][i]: the uses of an instruction that read a register which held the
    value before, in operand order; operands that are rematerialised in place are not among them.
    """

    __slots__ = ("direct", "held", "lazy")

    def __init__(self, problem: Problem) -> None:
        self.lazy = bytearray(problem.value_count)
        self.direct = bytearray(problem.value_count)
        if problem.remat:
            self._decide(problem)
        self.held = [[self._held(insn) for insn in block.insns] for block in problem.blocks]

    def transient(self, insn: InsnInfo, index: int) -> bool:
        """Whether operand `index` is rematerialised into its register just before the instruction."""
        return bool(self.direct[insn.uses[index]]) and is_copied(insn, index)

    def _held(self, insn: InsnInfo) -> tuple[int, ...]:
        direct = self.direct
        for value in insn.uses:
            if direct[value]:
                return tuple(v for index, v in enumerate(insn.uses) if not self.transient(insn, index))
        return insn.uses

    def _decide(self, problem: Problem) -> None:
        counts = _UseCounts(problem)
        for value, cost in problem.remat.items():
            copied, plain = counts.copied[value], counts.plain[value]
            cheaper_held = cost + copied < cost * (copied + plain)
            deeper = plain > 0 and counts.plain_depth[value] > counts.def_depth[value]
            self.lazy[value] = not cheaper_held and not deeper
            self.direct[value] = cost <= 1 or self.lazy[value]


class _UseCounts:
    """How the rematerialisable values are used: numbers of copied and plain uses, and where."""

    def __init__(self, problem: Problem) -> None:
        values = problem.remat
        self.copied = dict.fromkeys(values, 0)
        self.plain = dict.fromkeys(values, 0)
        self.plain_depth = dict.fromkeys(values, 0)
        self.def_depth = dict.fromkeys(values, 0)
        for block in problem.blocks:
            for insn in block.insns:
                self._count(insn, block)
            for args in block.args:
                for value in args:
                    if value in values:
                        self.copied[value] += 1

    def _count(self, insn: InsnInfo, block: BlockInfo) -> None:
        for index, value in enumerate(insn.uses):
            if value not in self.copied:
                continue
            if is_copied(insn, index):
                self.copied[value] += 1
            else:
                self.plain[value] += 1
                self.plain_depth[value] = max(self.plain_depth[value], block.depth)
        for value in insn.defs:
            if value in self.copied:
                self.def_depth[value] = block.depth


def is_removable(insn: InsnInfo) -> bool:
    """Whether an instruction does nothing but define one value, so that it can go when nobody reads it there."""
    return len(insn.defs) == 1 and not insn.uses and not insn.clobbers
