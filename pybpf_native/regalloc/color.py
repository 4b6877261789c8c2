"""Gives every operand a register.

Blocks are walked in reverse postorder, instructions forwards, as in Go's allocator. The state says in which
register each value lives; after spilling there are never more values than registers, so an assignment always
exists, if need be after moving values about. The art is not to move.

- A definition takes the best free register by its hints (`hints`). A tied definition takes the register of its
  use; if that value lives on, a copy is made first, unless the operands can be exchanged. Either the result or the
  value that lives on may go on in the copy. The result of a copy
  takes the register of a source that dies, so the copy vanishes.
- An instruction with fixed operands or clobbers is solved as a whole: fixed operands get their registers,
  values that live on get registers that survive (preferably where they are), other operands what is left. The
  difference to the present state is one parallel move before the instruction.
- A value that is born in a fixed register which it must leave sooner or later moves away at once if a safe register
  is free: one move then serves all paths. Exception: when the first instruction that destroys the
  register also wants the value there.
- At a merge each value takes the register in which the predecessors known so far have it, by vote, weighted by
  depth and swayed by hints; a parameter, that of its arguments. Edges are fixed by parallel moves at the end.

Registers keep stale copies after a value moved away or died. The state remembers them (`content`), and a value that
is still where it is wanted needs no move, no load and no rematerialisation.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pybpf_native.errors import InternalError

from .api import FREE, MOVE, RELOAD, REMAT, SPILL, Edit, InsnInfo, InsnRegs, Problem, Solution
from .hints import Hints
from .liveness import Liveness
from .moves import NOWHERE, Transfer, sequentialise
from .ranges import Ranges
from .remat import Plan, fixed_bits, is_fixed, is_removable
from .spill import Residence

EMPTY = -1  # a register without known content
WEB = 1.5  # the worth of sharing a register with the rest of the web
SPARE = 0.05  # a small reason to leave callee-saved registers to those that live across calls
HINT = 0.5  # the worth of hints against votes at a merge


def color(problem: Problem, plan: Plan, live: Liveness, residence: Residence, ranges: Ranges, hints: Hints) -> Solution:
    """Assign registers and collect all edits."""
    return _Colorer(problem, plan, live, residence, ranges, hints).run()


class _Colorer:
    def __init__(
        self, problem: Problem, plan: Plan, live: Liveness, residence: Residence, ranges: Ranges, hints: Hints
    ) -> None:
        self.problem = problem
        self.plan = plan
        self.order = live.order
        self.residence = residence
        self.ranges = ranges
        self.hints = hints
        self.solution = Solution(problem)
        machine = problem.machine
        self.registers = range(machine.count)
        self.all = (1 << machine.count) - 1
        self.preference = machine.order
        self.caller_saved = machine.caller_saved
        self.temp_slots = 0
        self.web_register: dict[int, int] = {}
        # The state at the present point, and at block boundaries.
        self.where: dict[int, int] = {}
        self.free = self.all
        self.content = [EMPTY] * machine.count
        self.entry_where: list[dict[int, int]] = [{} for _ in problem.blocks]
        self.exit_where: list[dict[int, int] | None] = [None] * len(problem.blocks)
        self.exit_content: list[list[int]] = [[] for _ in problem.blocks]

    def run(self) -> Solution:
        """Walk all blocks, then mend all edges."""
        for number in self.order:
            self._enter(number)
            self._color_block(number)
            self.exit_where[number] = self.where
            self.exit_content[number] = self.content
        for number in self.order:
            for edge in range(len(self.problem.blocks[number].succs)):
                self._mend_edge(number, edge)
        self.solution.slots = self.ranges.slots + self.temp_slots
        return self.solution

    # Registers.

    def _choose(self, value: int, mask: int) -> int:
        """The register of the set `mask` that suits a value best."""
        scores = self.hints.scores.get(value)
        shared = self._shared(value)
        if scores is None:
            if shared >= 0 and mask >> shared & 1:
                return shared
            scores = self._indifferent
        spare = self.caller_saved if not self.hints.crosses[value] else self.all
        best, best_score = -1, 0.0
        for register in self.preference:
            if mask >> register & 1:
                score = scores[register]
                if register == shared:
                    score += WEB
                if not spare >> register & 1:
                    score -= SPARE
                if best < 0 or score > best_score:
                    best, best_score = register, score
        if best < 0:
            raise InternalError("regalloc", "", f"no register is left for v{value}")
        return best

    def _shared(self, value: int) -> int:
        """The register in which the value's web is at home, or EMPTY."""
        goal = self.hints.goal(value)
        return EMPTY if goal < 0 else self.web_register.get(goal, EMPTY)

    @property
    def _indifferent(self) -> list[float]:
        return [0.0] * len(self.registers)

    def _settle(self, value: int, mask: int) -> int:
        """Like _choose, but a register of `mask` that still holds the value comes first."""
        if value in self.content:
            for register in self.registers:
                if mask >> register & 1 and self.content[register] == value:
                    return register
        return self._choose(value, mask)

    def _occupy(self, value: int, register: int) -> None:
        self.where[value] = register
        self.free &= ~(1 << register)
        self.content[register] = value
        if self.hints.in_web(value):
            self.web_register.setdefault(self.hints.goal(value), register)

    def _origin(self, value: int) -> int | None:
        """Where a value that is in no register comes from."""
        return NOWHERE if value in self.problem.remat else ~self.ranges.slot_of[value]

    def _edits(self, number: int, place: int) -> list[Edit]:
        return self.solution.before[number].setdefault(place, [])

    def _perform(self, transfers: Iterable[Transfer], busy: int, edits: list[Edit]) -> None:
        """Append a parallel move to `edits`. busy: registers that it must not use in passing."""
        free = [register for register in self.registers if not busy >> register & 1]
        sequence, temps = sequentialise(transfers, free, self.ranges.slots)
        self.temp_slots = max(self.temp_slots, temps)
        edits += sequence

    def _note_content(self, edits: Sequence[Edit]) -> None:
        for edit in edits:
            if edit.kind != SPILL:
                self.content[edit.reg] = edit.value

    # Blocks.

    def _enter(self, number: int) -> None:
        block = self.problem.blocks[number]
        reg_in = self.ranges.reg_in[number]
        before = self.exit_where[block.preds[0]] if len(block.preds) == 1 else None
        if before is not None and not block.params:
            self.where = {value: register for value, register in before.items() if value in reg_in}
            self.content = self.exit_content[block.preds[0]][:]
        else:
            self.where = self._elect(number) if reg_in else {}
            self.content = [EMPTY] * len(self.registers)
            for value, register in self.where.items():
                self.content[register] = value
        self.free = self.all
        for register in self.where.values():
            self.free &= ~(1 << register)
        self.entry_where[number] = dict(self.where)
        for value in block.params:
            if value in self.ranges.slot_of and value in self.where:
                slot = self.ranges.slot_of[value]
                self._edits(number, 0).append(Edit(SPILL, value, source=self.where[value], slot=slot))
            if value in self.where and value in self.hints.unread:
                self.free |= 1 << self.where.pop(value)

    def _elect(self, number: int) -> dict[int, int]:
        """The register of each value that is in one at the start of a merge."""
        votes = {value: [0.0] * len(self.registers) for value in sorted(self.ranges.reg_in[number])}
        for predecessor in self.problem.blocks[number].preds:
            before = self.exit_where[predecessor]
            if before is not None:
                self._vote(number, predecessor, before, votes)
        ballots = []
        for value, row in votes.items():
            scores = self.hints.scores.get(value)
            shared = self._shared(value)
            spare = SPARE if not self.hints.crosses[value] else 0.0
            for rank, register in enumerate(self.preference):
                score = row[register] + (HINT * scores[register] if scores is not None else 0.0)
                if register == shared:
                    score += HINT
                if not self.caller_saved >> register & 1:
                    score -= spare
                ballots.append((-score, rank, value, register))
        ballots.sort()
        elected: dict[int, int] = {}
        taken = 0
        for _, _, value, register in ballots:
            if value not in elected and not taken >> register & 1:
                elected[value] = register
                taken |= 1 << register
                if self.hints.in_web(value):
                    self.web_register[self.hints.goal(value)] = register
        return elected

    def _vote(self, number: int, predecessor: int, before: dict[int, int], votes: dict[int, list[float]]) -> None:
        block = self.problem.blocks[predecessor]
        weight = 1.0 + block.depth
        for value, row in votes.items():
            if value in before:
                row[before[value]] += weight
        for param, arg in self.ranges.arriving(self.problem, predecessor, block.succs.index(number)):
            if param in votes and arg in before and arg not in votes:
                votes[param][before[arg]] += weight

    def _color_block(self, number: int) -> None:
        block = self.problem.blocks[number]
        regs = self.solution.regs[number]
        unread, remat, slot_of = self.hints.unread, self.problem.remat, self.ranges.slot_of
        for place, insn in enumerate(block.insns):
            if is_removable(insn) and insn.defs[0] in unread and insn.defs[0] in remat:
                regs.append(InsnRegs((), (FREE,), dropped=True))
                continue
            constrained = bool(insn.clobbers) or is_fixed(insn)
            regs.append(self._constrained(number, place, insn) if constrained else self._plain(number, place, insn))
            for value, register in zip(insn.defs, regs[-1].defs, strict=True):
                if value in slot_of:
                    edit = Edit(SPILL, value, source=register, slot=slot_of[value])
                    self._edits(number, place + 1).append(edit)
            if constrained:
                self._move_away(number, place, insn)

    # An instruction that takes any registers.

    def _plain(self, number: int, place: int, insn: InsnInfo) -> InsnRegs:
        for value in self.residence.loads[number].get(place, ()):
            self._load(value, self._edits(number, place))
        dying = self.hints.dying[number][place]
        swapped, first_def = False, -1
        where = self.where
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
            self.free |= 1 << where.pop(value)
        return InsnRegs(uses, self._define(insn, first_def), swapped)

    def _define(self, insn: InsnInfo, first_def: int) -> list[int]:
        """Registers for the definitions, the first given if it is not FREE."""
        defs: list[int] = []
        for value in insn.defs:
            register = first_def if first_def >= 0 and not defs else self._choose(value, self.free)
            defs.append(register)
            self._occupy(value, register)
        self._release_unread(insn)
        return defs

    def _release_unread(self, insn: InsnInfo) -> None:
        for value in insn.defs:
            if value in self.hints.unread:
                self.free |= 1 << self.where.pop(value)

    def _load(self, value: int, edits: list[Edit]) -> None:
        register = self._settle(value, self.free)
        if self.content[register] != value:
            origin = self._origin(value)
            if origin is None:
                edits.append(Edit(REMAT, value, reg=register))
            else:
                edits.append(Edit(RELOAD, value, reg=register, slot=~origin))
        self._occupy(value, register)

    def _should_swap(self, insn: InsnInfo, dying: tuple[int, ...]) -> bool:
        """Whether to destroy the other operand of an instruction that commutes."""
        if insn.tied > 1 or len(insn.uses) < 2:
            return False
        tied, other = insn.uses[insn.tied], insn.uses[1 - insn.tied]
        if tied == other or other not in dying or tied not in self.where:
            return False
        if tied not in dying:
            return True
        result = insn.defs[0]
        return self._worth(result, self.where[other]) > self._worth(result, self.where[tied])

    def _worth(self, value: int, register: int) -> float:
        """What it is worth for the rest of a value's life to be in a register."""
        scores = self.hints.scores.get(value)
        worth = scores[register] if scores is not None else 0.0
        return worth + WEB if self.hints.flows[value] and self._shared(value) == register else worth

    def _prepare_tied(self, number: int, place: int, insn: InsnInfo, swapped: bool, dying: tuple[int, ...]) -> int:
        """The register of the tied operand and the first definition; its content is copied there if it must be."""
        value = insn.uses[1 - insn.tied if swapped else insn.tied]
        transient = not swapped and self.plan.transient(insn, insn.tied)
        if not transient and value in dying:
            return self.where[value]
        register = self._choose(insn.defs[0], self.free)
        if transient:
            if self.content[register] != value:
                self._edits(number, place).append(Edit(REMAT, value, reg=register))
            return register
        home = self.where[value]
        if self.content[register] != value:
            self._edits(number, place).append(Edit(MOVE, value, reg=register, source=home))
        if self._should_yield(value, home, insn.defs[0], register):
            self.where[value] = register
            self.free ^= 1 << home | 1 << register
            self.content[register] = value
            return home
        return register

    def _should_yield(self, value: int, home: int, result: int, register: int) -> bool:
        """Whether a tied operand that lives on should leave its home to the result and live in the copy."""
        gain = self._worth(result, home) - self._worth(result, register)
        loss = self._worth(value, home) - self._worth(value, register)
        return gain > loss

    # An instruction with fixed operands or clobbers.

    def _constrained(self, number: int, place: int, insn: InsnInfo) -> InsnRegs:
        loads = self.residence.loads[number].get(place, ())
        setting = _Setting(self, insn, loads, self.hints.dying[number][place])
        regs = setting.place_all()
        transfers = setting.transfers()
        if transfers:
            busy = setting.taken
            for register in self.where.values():
                busy |= 1 << register
            edits = self._edits(number, place)
            start = len(edits)
            self._perform(transfers, busy, edits)
            self._note_content(edits[start:])
        self.where = setting.home
        self.free = self.all
        for register in setting.home.values():
            self.free &= ~(1 << register)
        for register in self.registers:
            if insn.clobbers >> register & 1:
                self.content[register] = EMPTY
        return InsnRegs(regs, self._define_fixed(insn, regs))

    def _define_fixed(self, insn: InsnInfo, uses: list[int]) -> list[int]:
        defs = list(insn.def_fixed[: len(insn.defs)])
        if insn.tied >= 0:
            defs[0] = uses[insn.tied]
        elif insn.copy and defs[0] < 0 and self.free >> uses[0] & 1:
            defs[0] = uses[0]
        for value, register in zip(insn.defs, defs, strict=True):
            if register >= 0:
                self._occupy(value, register)
        for index, value in enumerate(insn.defs):
            if defs[index] < 0:
                defs[index] = self._choose(value, self.free)
                self._occupy(value, defs[index])
        self._release_unread(insn)
        return defs

    def _move_away(self, number: int, place: int, insn: InsnInfo) -> None:
        """Move new values out of fixed registers that they would lose later."""
        for value, register in zip(insn.defs, insn.def_fixed, strict=False):
            if register < 0 or value not in self.where or not self.hints.crosses[value] >> register & 1:
                continue
            safe = self.free & ~self.hints.crosses[value]
            if safe and not self._wanted_there(number, place, value, register):
                better = self._choose(value, safe)
                self._edits(number, place + 1).append(Edit(MOVE, value, reg=better, source=register))
                self.free |= 1 << register
                self._occupy(value, better)

    def _wanted_there(self, number: int, place: int, value: int, register: int) -> bool:
        """Whether the next instruction of the block that destroys the register reads the value from it."""
        insns = self.problem.blocks[number].insns
        for index in range(place + 1, len(insns)):
            insn = insns[index]
            if (insn.clobbers | fixed_bits(insn.def_fixed)) >> register & 1:
                return (value, register) in zip(insn.uses, insn.use_fixed, strict=True)
        return False

    # Edges.

    def _mend_edge(self, number: int, edge: int) -> None:
        """Bring everything on an edge to where the successor expects it."""
        block = self.problem.blocks[number]
        successor = block.succs[edge]
        target = self.problem.blocks[successor]
        if len(target.preds) == 1 and not target.params:
            return
        transfers = self._edge_transfers(number, edge)
        if not transfers:
            return
        busy = 0
        for dest, source, _ in transfers:
            if dest >= 0:
                busy |= 1 << dest
            if source is not None and source >= 0:
                busy |= 1 << source
        for register in self.entry_where[successor].values():
            busy |= 1 << register
        if len(block.succs) > 1:
            edits = self.solution.at_start[successor]
        else:
            edits = self._edits(number, max(len(block.insns) - 1, 0))
        self._perform(transfers, busy, edits)

    def _edge_transfers(self, number: int, edge: int) -> list[Transfer]:
        successor = self.problem.blocks[number].succs[edge]
        before, content = self.exit_where[number] or {}, self.exit_content[number]
        after = self.entry_where[successor]
        arriving = self.ranges.arriving(self.problem, number, edge)
        params = self.problem.blocks[successor].params
        wanted = [(register, value) for value, register in after.items() if value not in params]
        for param, arg in arriving:
            if param in after:
                wanted.append((after[param], arg))
            elif param in self.ranges.slot_of:
                wanted.append((~self.ranges.slot_of[param], arg))
        transfers: list[Transfer] = []
        for dest, value in wanted:
            if dest >= 0 and content[dest] == value:
                continue
            if self.plan.direct[value] and value not in after:
                transfers.append((dest, NOWHERE, value))
            else:
                transfers.append((dest, before[value] if value in before else self._origin(value), value))
        return [transfer for transfer in transfers if transfer[0] != transfer[1]]


class _Setting:
    """Where everything is at the moment when a constrained instruction reads its operands.

    placed: register -> value. home: where the values that live on stay. taken: the registers of `placed`.
    """

    def __init__(self, state: _Colorer, insn: InsnInfo, loads: Sequence[int], dying: tuple[int, ...]) -> None:
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
        for index, value in enumerate(self.insn.uses):
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
                result.append((register, where[value] if value in where else self.state._origin(value), value))
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
        return self.state._settle(value, mask & ~operands or mask)

    def _place_operand(self, value: int, forbidden: int) -> int:
        """A register from which the operand can be read."""
        if value in self.home:
            return self.home[value]
        register = self.state.where.get(value, -1)
        if register < 0 or self.placed.get(register, value) != value or forbidden >> register & 1:
            register = next((r for r, v in self.placed.items() if v == value and not forbidden >> r & 1), -1)
        if register < 0:
            register = self.state._settle(value, self.state.all & ~self.taken & ~forbidden)
        self._place(value, register)
        return register

    def _place_tied(self) -> int:
        """The register of a tied operand that is not fixed: it must not be another definition's."""
        value = self.insn.uses[self.insn.tied]
        transient = self.state.plan.transient(self.insn, self.insn.tied)
        if not transient and value not in self.home:
            return self._place_operand(value, self.fixed_defs)
        register = self.state._choose(self.insn.defs[0], self.state.all & ~self.taken & ~self.fixed_defs)
        self._place(value, register)
        if transient:
            self.computed.add(register)
        return register
