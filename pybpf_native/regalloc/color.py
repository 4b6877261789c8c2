"""Gives every operand a register.

Blocks are walked in reverse postorder, instructions forwards, as in Go's allocator. The state says in which
register each value lives; after spilling there are never more values than registers, so an assignment always
exists, if need be after moving values about. The art is not to move.

- A definition takes the best free register by its hints (`hints`). A tied definition takes the register of its
  use; if that value lives on, a copy is made first, unless the operands can be exchanged. Either the result or the
  value that lives on may go on in the copy. The result of a copy instruction takes the register of a source that
  dies, so the instruction vanishes.
- An instruction with fixed operands or clobbers is solved as a whole, see `setting`.
- A value that is born in a fixed register which it must leave sooner or later moves away at once if a safe register
  is free: one move then serves all paths. Exception: when the first instruction that destroys the register also
  wants the value there.
- Between blocks, see `edges`; for stale copies that save moves, see `state`.
"""

from __future__ import annotations

from .api import FREE, MOVE, RELOAD, REMAT, SPILL, Edit, InsnInfo, InsnRegs, Solution
from .edges import elect, mend_edge
from .remat import fixed_bits, is_fixed, is_removable
from .setting import Setting
from .state import EMPTY, Facts, State


def color(facts: Facts) -> Solution:
    """Assign registers and collect all edits."""
    return _Colorer(facts).run()


_DONE: list[tuple[int, ...]] = []
_DROPPED = InsnRegs((), (FREE,), dropped=True)


class _Colorer:
    def __init__(self, facts: Facts) -> None:
        self.problem = facts.problem
        self.plan = facts.plan
        self.order = facts.live.order
        self.live_index = facts.live.index
        self.residence = facts.residence
        self.ranges = facts.ranges
        self.hints = facts.hints
        self.state = State(facts)
        self._shared: dict[tuple[tuple[int, ...], tuple[int, ...], bool], InsnRegs] = {}

    def run(self) -> Solution:
        """Walk all blocks, then mend all edges."""
        state = self.state
        for number in self.order:
            self._enter(number)
            self._color_block(number)
            state.exit_where[number] = state.where
            state.exit_content[number] = state.content
            self._forget(number)
        for number in self.order:
            for edge in range(len(self.problem.blocks[number].succs)):
                mend_edge(state, number, edge)
        state.solution.slots = self.ranges.slots + state.temp_slots
        return state.solution

    def _forget(self, number: int) -> None:
        """Drop what was found out for the inside of a block: nobody asks again for the values that do not leave it."""
        self.hints.dying[number] = self.plan.held[number] = _DONE
        block, index, scores = self.problem.blocks[number], self.live_index, self.hints.scores
        for insn in block.insns:
            for value in insn.defs:
                if index[value] < 0:
                    scores.pop(value, None)

    def _enter(self, number: int) -> None:
        block = self.problem.blocks[number]
        reg_in = self.ranges.reg_in[number]
        before = self.state.exit_where[block.preds[0]] if len(block.preds) == 1 else None
        if before is not None and not block.params:
            self.state.where = {value: register for value, register in before.items() if value in reg_in}
            self.state.content = self.state.exit_content[block.preds[0]][:]
        else:
            self.state.where = elect(self.state, number) if reg_in else {}
            self.state.content = [EMPTY] * len(self.state.registers)
            for value, register in self.state.where.items():
                self.state.content[register] = value
        self.state.free = self.state.all
        for register in self.state.where.values():
            self.state.free &= ~(1 << register)
        if before is None or block.params:
            self.state.entry_where[number] = dict(self.state.where)
        for value in block.params:
            if value in self.ranges.slot_of and value in self.state.where:
                slot = self.ranges.slot_of[value]
                self.state.edits(number, 0).append(Edit(SPILL, value, source=self.state.where[value], slot=slot))
            if value in self.state.where and value in self.hints.unread:
                self.state.free |= 1 << self.state.where.pop(value)

    def _color_block(self, number: int) -> None:
        block = self.problem.blocks[number]
        regs = self.state.solution.regs[number]
        unread, remat, slot_of = self.hints.unread, self.problem.remat, self.ranges.slot_of
        for place, insn in enumerate(block.insns):
            if is_removable(insn) and insn.defs[0] in unread and insn.defs[0] in remat:
                regs.append(_DROPPED)
                continue
            constrained = bool(insn.clobbers) or is_fixed(insn)
            regs.append(self._constrained(number, place, insn) if constrained else self._plain(number, place, insn))
            for value, register in zip(insn.defs, regs[-1].defs, strict=True):
                if value in slot_of:
                    edit = Edit(SPILL, value, source=register, slot=slot_of[value])
                    self.state.edits(number, place + 1).append(edit)
            if constrained:
                self._move_away(number, place, insn)

    def _regs(self, uses: list[int], defs: list[int], swapped: bool = False) -> InsnRegs:
        """The registers of an instruction: one object for all that have the same, for of these there are few."""
        key = (tuple(uses), tuple(defs), swapped)
        found = self._shared.get(key)
        if found is None:
            found = self._shared[key] = InsnRegs(*key)
        return found

    # An instruction that takes any registers.

    def _plain(self, number: int, place: int, insn: InsnInfo) -> InsnRegs:
        for value in self.residence.loads[number].get(place, ()):
            self._load(value, self.state.edits(number, place))
        dying = self.hints.dying[number][place]
        swapped, first_def = False, -1
        where = self.state.where
        if insn.tied >= 0:
            swapped = insn.commutes and self._should_swap(insn, dying)
            first_def = self._prepare_tied(number, place, insn, swapped, dying)
        elif insn.copy and insn.uses[0] in dying:
            first_def = where[insn.uses[0]]
        uses = [where.get(value, first_def) for value in insn.uses]
        if swapped:
            uses[0], uses[1] = uses[1], uses[0]
        if insn.tied >= 0:
            uses[insn.tied] = first_def
        for value in dying:
            self.state.free |= 1 << where.pop(value)
        return self._regs(uses, self._define(insn, first_def), swapped)

    def _define(self, insn: InsnInfo, first_def: int) -> list[int]:
        """Registers for the definitions, the first given if it is not FREE."""
        defs: list[int] = []
        for value in insn.defs:
            register = first_def if first_def >= 0 and not defs else self.state.choose(value, self.state.free)
            defs.append(register)
            self.state.occupy(value, register)
        self._release_unread(insn)
        return defs

    def _release_unread(self, insn: InsnInfo) -> None:
        for value in insn.defs:
            if value in self.hints.unread:
                self.state.free |= 1 << self.state.where.pop(value)

    def _load(self, value: int, edits: list[Edit]) -> None:
        register = self.state.settle(value, self.state.free)
        if self.state.content[register] != value:
            origin = self.state.origin(value)
            if origin is None:
                edits.append(Edit(REMAT, value, reg=register))
            else:
                edits.append(Edit(RELOAD, value, reg=register, slot=~origin))
        self.state.occupy(value, register)

    def _should_swap(self, insn: InsnInfo, dying: tuple[int, ...]) -> bool:
        """Whether to destroy the other operand of an instruction that commutes."""
        if insn.tied > 1 or len(insn.uses) < 2:
            return False
        tied, other = insn.uses[insn.tied], insn.uses[1 - insn.tied]
        if tied == other or other not in dying or tied not in self.state.where:
            return False
        if tied not in dying:
            return True
        result = insn.defs[0]
        return self.state.worth(result, self.state.where[other]) > self.state.worth(result, self.state.where[tied])

    def _prepare_tied(self, number: int, place: int, insn: InsnInfo, swapped: bool, dying: tuple[int, ...]) -> int:
        """The register of the tied operand and the first definition; its content is copied there if it must be."""
        value = insn.uses[1 - insn.tied if swapped else insn.tied]
        transient = not swapped and self.plan.transient(insn, insn.tied)
        if not transient and value in dying:
            return self.state.where[value]
        register = self.state.choose(insn.defs[0], self.state.free)
        if transient:
            if self.state.content[register] != value:
                self.state.edits(number, place).append(Edit(REMAT, value, reg=register))
            return register
        home = self.state.where[value]
        if self.state.content[register] != value:
            self.state.edits(number, place).append(Edit(MOVE, value, reg=register, source=home))
        if self._should_yield(value, home, insn.defs[0], register):
            self.state.where[value] = register
            self.state.free ^= 1 << home | 1 << register
            self.state.content[register] = value
            return home
        return register

    def _should_yield(self, value: int, home: int, result: int, register: int) -> bool:
        """Whether a tied operand that lives on should leave its home to the result and live in the copy."""
        gain = self.state.worth(result, home) - self.state.worth(result, register)
        loss = self.state.worth(value, home) - self.state.worth(value, register)
        return gain > loss

    # An instruction with fixed operands or clobbers.

    def _constrained(self, number: int, place: int, insn: InsnInfo) -> InsnRegs:
        loads = self.residence.loads[number].get(place, ())
        setting = Setting(self.state, insn, loads, self.hints.dying[number][place])
        regs = setting.place_all()
        transfers = setting.transfers()
        if transfers:
            busy = setting.taken
            for register in self.state.where.values():
                busy |= 1 << register
            edits = self.state.edits(number, place)
            start = len(edits)
            self.state.perform(transfers, busy, edits)
            self.state.note_content(edits[start:])
        self.state.where = setting.home
        self.state.free = self.state.all
        for register in setting.home.values():
            self.state.free &= ~(1 << register)
        for register in self.state.registers:
            if insn.clobbers >> register & 1:
                self.state.content[register] = EMPTY
        return self._regs(regs, self._define_fixed(insn, regs))

    def _define_fixed(self, insn: InsnInfo, uses: list[int]) -> list[int]:
        defs = list(insn.def_fixed[: len(insn.defs)])
        if insn.tied >= 0:
            defs[0] = uses[insn.tied]
        elif insn.copy and defs[0] < 0 and self.state.free >> uses[0] & 1:
            defs[0] = uses[0]
        for value, register in zip(insn.defs, defs, strict=True):
            if register >= 0:
                self.state.occupy(value, register)
        for index, value in enumerate(insn.defs):
            if defs[index] < 0:
                defs[index] = self.state.choose(value, self.state.free)
                self.state.occupy(value, defs[index])
        self._release_unread(insn)
        return defs

    def _move_away(self, number: int, place: int, insn: InsnInfo) -> None:
        """Move new values out of fixed registers that they would lose later."""
        for value, register in zip(insn.defs, insn.def_fixed, strict=False):
            if register < 0 or value not in self.state.where or not self.hints.crosses[value] >> register & 1:
                continue
            safe = self.state.free & ~self.hints.crosses[value]
            if safe and not self._wanted_there(number, place, value, register):
                better = self.state.choose(value, safe)
                self.state.edits(number, place + 1).append(Edit(MOVE, value, reg=better, source=register))
                self.state.free |= 1 << register
                self.state.occupy(value, better)

    def _wanted_there(self, number: int, place: int, value: int, register: int) -> bool:
        """Whether the next instruction of the block that destroys the register reads the value from it."""
        insns = self.problem.blocks[number].insns
        for index in range(place + 1, len(insns)):
            insn = insns[index]
            if (insn.clobbers | fixed_bits(insn.def_fixed)) >> register & 1:
                return (value, register) in zip(insn.uses, insn.use_fixed, strict=True)
        return False
