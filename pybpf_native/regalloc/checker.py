"""Proves that a solution computes what the problem asks for. It shares no data with the allocator.

Abstract interpretation: the state maps each location (register, or ~slot) to the set of values that it holds for
certain. Edits and instructions transform the state; where edges meet, states are intersected, to a fixed point.
Then every block is walked once more and these rules are checked:

1. Every instruction has as many registers as operands, all within the machine.
2. The register of each use holds the used value, after the edits before the instruction.
3. Fixed operands are in their registers; exchanged operands belong to an instruction that commutes.
4. The first definition of a tied instruction is in the register of the tied use.
5. Definitions are in different registers.
6. Moves and stores read a location that holds the named value; slots are within the count.
7. Only rematerialisable values are rematerialised; only their definitions are left out.
8. Edits name an instruction of their block (one past the end only in an empty block), and those at the start
   of a block are for edges from a predecessor with several successors.

Clobbers empty registers; a definition replaces what its register holds. A parameter is held wherever its argument is
held at the end of the edge, and nowhere else: older copies are of the previous iteration. Older copies of an
instruction's definition need no care: control also reaches the definition for the first time, when nothing holds it,
and the intersection forgets them.
"""

from __future__ import annotations

from typing import NoReturn

from pybpf_native.errors import InternalError

from .api import MOVE, RELOAD, REMAT, SPILL, UNNAMED, Edit, InsnInfo, InsnRegs, Problem, Solution

Holding = frozenset[int]
State = dict[int, Holding]
NOTHING: Holding = frozenset()


def check(problem: Problem, solution: Solution) -> None:
    """Raise InternalError, naming block and instruction, unless the solution is right."""
    _Checker(problem, solution).run()


class _Checker:
    def __init__(self, problem: Problem, solution: Solution) -> None:
        self.problem = problem
        self.solution = solution
        self.entry: list[State | None] = [None] * len(problem.blocks)
        self.place = ""

    def run(self) -> None:
        """Check the shape, find the fixed point, walk every block with all rules on."""
        self._check_shape()
        self.entry[0] = {}
        pending = [0]
        while pending:
            number = pending.pop()
            after = self._walk(number, strict=False)
            for edge, successor in enumerate(self.problem.blocks[number].succs):
                if self._meet(successor, self._across(number, edge, after)):
                    pending.append(successor)
        for number, entry in enumerate(self.entry):
            if entry is not None:
                self._walk(number, strict=True)

    def _fail(self, what: str) -> NoReturn:
        raise InternalError("regalloc", "", f"{self.place}: {what}")

    def _check_shape(self) -> None:
        for number, block in enumerate(self.problem.blocks):
            self.place = f"block {number}"
            if len(self.solution.regs[number]) != len(block.insns):
                self._fail("registers for every instruction are needed")
            last = max(len(block.insns) - 1, 0)
            if any(not 0 <= place <= last for place in self.solution.before[number]):
                self._fail("edits outside the block")
            if self.solution.at_start[number] and any(len(self.problem.blocks[p].succs) < 2 for p in block.preds):
                self._fail("edits at the start of a merge")
            for place, (insn, regs) in enumerate(zip(block.insns, self.solution.regs[number], strict=True)):
                self.place = f"block {number}, instruction {place}"
                self._check_operands(insn, regs)

    def _check_operands(self, insn: InsnInfo, regs: InsnRegs) -> None:
        if regs.dropped:
            if insn.uses or insn.clobbers or any(value not in self.problem.remat for value in insn.defs):
                self._fail("an instruction with effects is left out")
            return
        if len(regs.uses) != len(insn.uses) or len(regs.defs) != len(insn.defs):
            self._fail("the number of registers is not the number of operands")
        if any(not 0 <= register < self.problem.machine.count for register in (*regs.uses, *regs.defs)):
            self._fail("a register that the machine does not have")
        if regs.swapped and not (insn.commutes and len(insn.uses) > 1):
            self._fail("operands exchanged that do not commute")
        if len(set(regs.defs)) != len(regs.defs):
            self._fail("two definitions in one register")
        _, use_fixed = _exchanged(insn, regs)
        for register, fixed in (*zip(regs.uses, use_fixed), *zip(regs.defs, insn.def_fixed)):  # noqa: B905
            if fixed >= 0 and fixed != register:
                self._fail(f"an operand fixed to r{fixed} is in r{register}")
        if insn.tied >= 0 and regs.defs[0] != regs.uses[insn.tied]:
            self._fail("a tied definition is not in the register of its use")

    def _meet(self, number: int, state: State) -> bool:
        """Intersect into a block's entry state; whether that changed."""
        old = self.entry[number]
        if old is None:
            self.entry[number] = state
            return True
        new = {place: old[place] & state[place] for place in old if place in state and old[place] & state[place]}
        self.entry[number] = new
        return new != old

    def _across(self, number: int, edge: int, after: State) -> State:
        """The state in which a successor starts: arguments become parameters."""
        block = self.problem.blocks[number]
        successor = block.succs[edge]
        state = dict(after)
        if len(block.succs) > 1:
            self.place = f"start of block {successor}"
            for edit in self.solution.at_start[successor]:
                self._edit(state, edit, strict=False)
        params = self.problem.blocks[successor].params
        if not params:
            return state
        pairs = list(zip(params, block.args[edge], strict=True))
        old = frozenset(params)
        return {
            place: (holding - old) | {param for param, arg in pairs if arg in holding}
            for place, holding in state.items()
        }

    def _walk(self, number: int, strict: bool) -> State:
        """The state at the end of a block; with `strict`, complain about what is wrong inside."""
        block = self.problem.blocks[number]
        state = dict(self.entry[number] or {})
        before = self.solution.before[number]
        for place, (insn, regs) in enumerate(zip(block.insns, self.solution.regs[number], strict=True)):
            self.place = f"block {number}, instruction {place}"
            for edit in before.get(place, ()):
                self._edit(state, edit, strict)
            if not regs.dropped:
                self._insn(state, insn, regs, strict)
        if not block.insns:
            self.place = f"block {number}"
            for edit in before.get(0, ()):
                self._edit(state, edit, strict)
        if strict and len(block.succs) > 1:
            for successor in block.succs:
                edge_state = dict(state)
                self.place = f"start of block {successor}"
                for edit in self.solution.at_start[successor]:
                    self._edit(edge_state, edit, strict)
        return state

    def _insn(self, state: State, insn: InsnInfo, regs: InsnRegs, strict: bool) -> None:
        uses, _ = _exchanged(insn, regs)
        if strict:
            for value, register in zip(uses, regs.uses, strict=True):
                if value not in state.get(register, NOTHING):
                    self._fail(f"r{register} does not hold v{value}")
        copied = state.get(regs.uses[0], NOTHING) if insn.copy else NOTHING
        for register in range(self.problem.machine.count):
            if insn.clobbers >> register & 1:
                state.pop(register, None)
        for value, register in zip(insn.defs, regs.defs, strict=True):
            state[register] = copied | {value}

    def _edit(self, state: State, edit: Edit, strict: bool) -> None:
        if strict:
            self._check_edit(state, edit)
        if edit.kind == MOVE:
            state[edit.reg] = state.get(edit.source, NOTHING)
        elif edit.kind == SPILL:
            state[~edit.slot] = state.get(edit.source, NOTHING)
        elif edit.kind == RELOAD:
            state[edit.reg] = state.get(~edit.slot, NOTHING)
        else:
            state[edit.reg] = frozenset((edit.value,))

    def _check_edit(self, state: State, edit: Edit) -> None:
        if edit.kind in (SPILL, RELOAD) and not 0 <= edit.slot < self.solution.slots:
            self._fail(f"slot {edit.slot} of {self.solution.slots}")
        registers = {MOVE: (edit.reg, edit.source), SPILL: (edit.source,), RELOAD: (edit.reg,), REMAT: (edit.reg,)}
        if any(not 0 <= register < self.problem.machine.count for register in registers[edit.kind]):
            self._fail("an edit of a register that the machine does not have")
        if edit.kind == REMAT:
            if edit.value not in self.problem.remat:
                self._fail(f"v{edit.value} cannot be rematerialised")
            return
        source = ~edit.slot if edit.kind == RELOAD else edit.source
        if edit.value != UNNAMED and edit.value not in state.get(source, NOTHING):
            self._fail(f"{edit} reads a place that does not hold v{edit.value}")


def _exchanged(insn: InsnInfo, regs: InsnRegs) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Uses and their fixed registers in the order of the solution."""
    if not regs.swapped:
        return insn.uses, insn.use_fixed
    uses, fixed = insn.uses, insn.use_fixed
    return (uses[1], uses[0], *uses[2:]), (fixed[1], fixed[0], *fixed[2:])
