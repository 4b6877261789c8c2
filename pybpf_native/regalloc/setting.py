"""Solves an instruction with fixed operands or clobbers as a whole.

Fixed operands get their registers. Values that live on get registers that survive the instruction: a fixed operand's
own if it survives, else the one where they are, else the best free one. The other operands stay where they are, or take
what is left. The spilling pass has made sure that there is enough. The difference to the present state is one parallel
move.
"""

from __future__ import annotations

from collections.abc import Sequence

from .api import InsnInfo
from .moves import NOWHERE, Transfer
from .remat import fixed_bits
from .state import State


class Setting:
    """Where everything is at the moment when a constrained instruction reads its operands.

    placed: register -> value. home: where the values that live on stay. taken: the registers of `placed`.
    """

    def __init__(self, state: State, insn: InsnInfo, loads: Sequence[int], dying: tuple[int, ...]) -> None:
        self.state = state
        self.insn = insn
        self.loads = loads
        self.dying = dying
        self.placed: dict[int, int] = {}
        self.taken = 0
        self.home: dict[int, int] = {}
        self.fixed_defs = fixed_bits(insn.def_fixed)
        self.blocked = insn.clobbers | self.fixed_defs
        self.regs = list(insn.use_fixed)
        if insn.tied >= 0 and insn.def_fixed[0] >= 0:
            self.regs[insn.tied] = insn.def_fixed[0]
        self.computed: set[int] = set()  # registers whose value is rematerialised in place

    def place_all(self) -> list[int]:
        """The registers of the operands."""
        for index, (value, register) in enumerate(zip(self.insn.uses, self.regs, strict=True)):
            if register >= 0:
                self._place(value, register)
                if self.state.plan.transient(self.insn, index):
                    self.computed.add(register)
        self._place_survivors()
        tied = self.insn.tied
        # What is in a register stays there; what still has to come takes what is left.
        where = self.state.where
        for index, value in sorted(enumerate(self.insn.uses), key=lambda use: use[1] not in where):
            if self.regs[index] < 0 and index != tied:
                self.regs[index] = self._place_operand(value, 0)
        if tied >= 0 and self.regs[tied] < 0:
            self.regs[tied] = self._place_tied()
        return self.regs

    def transfers(self) -> list[Transfer]:
        """What has to move."""
        where, content = self.state.where, self.state.content
        result: list[Transfer] = []
        for register, value in self.placed.items():
            if content[register] == value:
                continue
            if register in self.computed:
                result.append((register, NOWHERE, value))
            else:
                result.append((register, where[value] if value in where else self.state.origin(value), value))
        return result

    def _place(self, value: int, register: int) -> None:
        self.placed[register] = value
        self.taken |= 1 << register

    def _place_survivors(self) -> None:
        where = self.state.where
        moving = []
        for value in (*where, *self.loads):
            if value in self.dying:
                continue
            register = self._fixed_home(value)
            if register < 0:
                register = where.get(value, -1)
            if register >= 0 and not self.blocked >> register & 1 and self.placed.get(register, value) == value:
                self._settle_home(value, register)
            else:
                moving.append(value)
        operands = 0  # registers of values that are read here for the last time: let them stay if possible
        for value in self.dying:
            if value in where:
                operands |= 1 << where[value]
        for value in moving:
            self._settle_home(value, self._find_home(value, operands))

    def _settle_home(self, value: int, register: int) -> None:
        self.home[value] = register
        self._place(value, register)

    def _fixed_home(self, value: int) -> int:
        """The register of a fixed operand in which the value can stay afterwards, or -1."""
        for other, register in zip(self.insn.uses, self.regs, strict=True):
            if other == value and register >= 0 and not self.blocked >> register & 1:
                return register
        return -1

    def _find_home(self, value: int, operands: int) -> int:
        mask = self.state.all & ~self.blocked & ~self.taken
        return self.state.settle(value, mask & ~operands or mask)

    def _place_operand(self, value: int, forbidden: int) -> int:
        """A register from which the operand can be read."""
        if value in self.home:
            return self.home[value]
        register = self.state.where.get(value, -1)
        if register < 0 or self.placed.get(register, value) != value or forbidden >> register & 1:
            register = next((r for r, v in self.placed.items() if v == value and not forbidden >> r & 1), -1)
        if register < 0:
            register = self.state.settle(value, self.state.all & ~self.taken & ~forbidden)
        self._place(value, register)
        return register

    def _place_tied(self) -> int:
        """The register of a tied operand that is not fixed: it must not be another definition's."""
        value = self.insn.uses[self.insn.tied]
        transient = self.state.plan.transient(self.insn, self.insn.tied)
        if not transient and value not in self.home:
            return self._place_operand(value, self.fixed_defs)
        register = self.state.choose(self.insn.defs[0], self.state.all & ~self.taken & ~self.fixed_defs)
        self._place(value, register)
        if transient:
            self.computed.add(register)
        return register
