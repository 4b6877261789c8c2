"""Decides for every program point which values are in registers.

Belady's MIN algorithm on SSA form, after Braun and Hack, "Register Spilling and Live-Range Splitting for SSA-Form
Programs" (CC 2009). Blocks are walked in reverse postorder with the working set W, the values in registers. A use
that is not in W is loaded just before the instruction. When an instruction needs more registers than there are,
the values whose next use is farthest leave W. Nothing is done on leaving: a value that ever leaves is stored once,
just after its only definition, which dominates every load.

Two limits hold at each instruction (k registers):
- across it, the values that live on need registers outside its clobbers and fixed operands;
- before it, each value that lives needs one register, and a use whose operand register is lost in the instruction
  (fixed and clobbered, or tied) but lives on needs one more.
A used value may be refused survival: then the instruction reads it last, and a later use loads it again.

The price of leaving scales the distance: rematerialisable values go first (they cost what a move costs), then
values that have left before (their store is paid), then the rest.

W at the start of a block: what its only predecessor left; at a merge, what all predecessors have, or all but one;
at a loop header, first the values used inside the loop, nearest first, then those that live through the loop as
far as its highest pressure leaves room, so that they leave W before the loop and not inside. Parameters take
part like other values; one that finds no room is a *memory parameter*: its slot is written on the edges. At a merge
that is also the choice when all arguments have left registers, because they can share the parameter's slot.
"""

from __future__ import annotations

from .api import BlockInfo, InsnInfo, Problem
from .liveness import DEAD, FAR, LOOP_EXIT, Bits, Liveness, count
from .loops import greatest_in_loops
from .remat import Plan, fixed_bits, is_fixed

REMAT_FACTOR = 8  # how much farther a rematerialisable value seems
SPILLED_FACTOR = 2  # how much farther an already stored value seems
PARAM_FACTOR = 4  # how much nearer a parameter seems than others: in memory it costs a store on every edge

Row = tuple[list[int], list[int]]  # next uses after an instruction: of its held uses, of its definitions


_DONE: list[Row] = []
_NONE: dict[int, list[int]] = {}  # the loads of a block without any


class Residence:
    """Who is in a register where.

    loads[b]: instruction index -> values to bring into registers just before it. entry[b], exit[b]: the values in
    registers at the start (parameters among them) and at the end of a block. spilled: values that leave registers
    somewhere while they live, and are not rematerialisable.
    """

    __slots__ = ("entry", "exit", "loads", "spilled")

    def __init__(self, count: int) -> None:
        self.loads: list[dict[int, list[int]]] = [_NONE] * count
        self.entry: list[tuple[int, ...]] = [()] * count
        self.exit: list[tuple[int, ...]] = [()] * count
        self.spilled: set[int] = set()

    def forget(self) -> None:
        """Drop what only `ranges` needs: who is where between blocks."""
        self.entry.clear()
        self.exit.clear()


class BlockScan:
    """What a block needs, seen from its end.

    rows: next uses after each instruction, as positions counted from the block's start. params: the first use of
    each parameter. pressure: the most registers that not rematerialisable values want at once.
    """

    __slots__ = ("params", "pressure", "rows")

    def __init__(self, problem: Problem, plan: Plan, live: Liveness, number: int, remat_bits: Bits) -> None:
        block = problem.blocks[number]
        length = len(block.insns)
        next_use = {value: length + distance for value, distance in live.next_out(problem, plan, number).items()}
        self.rows: list[Row] = []
        remat = problem.remat
        passed = {a for args in block.args for a in args if a not in remat and not live.is_live_out(number, a)}
        alive = count(live.live_out[number], remat_bits) + len(passed)
        self.pressure = alive

        def following(value: int) -> int:
            if value in next_use:
                return next_use[value]
            return FAR if live.is_live_out(number, value) else DEAD

        held = plan.held[number]
        for place in range(length - 1, -1, -1):
            insn = block.insns[place]
            uses, defs = held[place], insn.defs
            row = ([following(value) for value in uses], [following(value) for value in defs])
            self.rows.append(row)
            wanted = alive + insn.clobbers.bit_count()
            for value, position in zip(defs, row[1], strict=True):
                if position != DEAD and value not in remat:
                    alive -= 1
            for value, position in zip(uses, row[0], strict=True):
                if position == DEAD and value not in remat and next_use.get(value) != place:
                    alive += 1
                next_use[value] = place
            self.pressure = max(self.pressure, wanted, alive)
        self.rows.reverse()
        self.params = {value: following(value) for value in block.params}


def spill(problem: Problem, plan: Plan, live: Liveness) -> Residence:
    """Choose the values in registers at each point, never more than there are registers for."""
    return _Spiller(problem, plan, live).run()


class _Spiller:
    def __init__(self, problem: Problem, plan: Plan, live: Liveness) -> None:
        self.problem = problem
        self.plan = plan
        self.live = live
        self.registers = problem.machine.count
        self.result = Residence(len(problem.blocks))
        self.factor = [1] * problem.value_count
        for value in problem.remat:
            self.factor[value] = REMAT_FACTOR
        self.remat_bits = live.bits(problem.remat)
        self.scans: dict[int, BlockScan] = {}
        self.loop_pressures: dict[int, int] = {}  # by header; found when the first is asked for

    def run(self) -> Residence:
        """Walk all blocks."""
        for number in self.live.order:
            working = self._entry(number)
            self.result.entry[number] = tuple(working)
            self._walk(number, working)
            self.result.exit[number] = tuple(working)
            self._forget(number)
        return self.result

    def _forget(self, number: int) -> None:
        """Drop what is large and not needed behind a block: only a latch looks back, at the header of its loop."""
        position = self.live.position
        self.scans[number].rows = _DONE
        if all(position[predecessor] < position[number] for predecessor in self.problem.blocks[number].preds):
            self.live.forget(number)

    def _scan(self, number: int) -> BlockScan:
        """What a block needs, looked at when it is first asked for."""
        found = self.scans.get(number)
        if found is None:
            found = self.scans[number] = BlockScan(self.problem, self.plan, self.live, number, self.remat_bits)
        return found

    def _leave(self, value: int) -> None:
        """A value leaves registers although it lives on."""
        if self.factor[value] == 1:
            self.factor[value] = SPILLED_FACTOR
            self.result.spilled.add(value)

    # Inside a block. `working` maps the values in registers to the positions of their next uses.

    def _walk(self, number: int, working: dict[int, int]) -> None:
        block = self.problem.blocks[number]
        limit, lazy = self.registers, self.plan.lazy
        loads: dict[int, list[int]] = {}
        for place, (insn, held, (use_row, def_row)) in enumerate(
            zip(block.insns, self.plan.held[number], self._scan(number).rows, strict=True)
        ):
            missing = [value for value in held if value not in working]
            survivors: dict[int, int] | None = None
            roomy = len(working) + max(1, len(insn.defs)) <= limit
            if missing or not roomy or insn.clobbers or is_fixed(insn):
                missing = list(dict.fromkeys(missing))
                survivors = self._make_room(place, insn, dict(zip(held, use_row, strict=True)), working)
                if missing:
                    loads[place] = missing
            for value, position in zip(held, use_row, strict=True):
                if position == DEAD or (survivors is not None and value not in survivors):
                    working.pop(value, None)
                else:
                    working[value] = position
            for value, position in zip(insn.defs, def_row, strict=True):
                if position != DEAD and not lazy[value]:
                    working[value] = position
        if loads:
            self.result.loads[number] = loads

    def _make_room(self, place: int, insn: InsnInfo, used: dict[int, int], working: dict[int, int]) -> dict[int, int]:
        """Evict until `insn` fits. Returns the values that live on in registers, with their next uses."""
        blocked = insn.clobbers | fixed_bits(insn.def_fixed)
        survivors = {value: used.get(value, position) for value, position in working.items()} | used
        survivors = {value: position for value, position in survivors.items() if position != DEAD}
        # An unclobbered fixed operand can be home to its value; all others need registers apart.
        at_home = {v for v, r in zip(insn.uses, insn.use_fixed, strict=True) if r >= 0 and not blocked >> r & 1}
        room = self.registers - (blocked | fixed_bits(insn.use_fixed)).bit_count()
        excess = max(
            len(survivors.keys() - at_home) - room,
            len(survivors) + len(insn.defs) - self.registers,
        )
        for value in self._farthest([value for value in survivors if value not in at_home], survivors, place, excess):
            self._evict(value, survivors, used, working)
        demand = _Demand(insn, self.plan, used, blocked)
        others = [value for value in survivors if value not in used]
        excess = len(others) + demand.registers(survivors) - self.registers
        for value in self._farthest(others, survivors, place, excess):
            self._evict(value, survivors, used, working)
            excess -= 1
        for value in self._farthest([value for value in survivors if value in used], survivors, place, len(used)):
            if excess <= 0:
                break
            before = demand.registers(survivors)
            self._evict(value, survivors, used, working)
            excess -= before - demand.registers(survivors)
        return survivors

    def _evict(self, value: int, survivors: dict[int, int], used: dict[int, int], working: dict[int, int]) -> None:
        self._leave(value)
        del survivors[value]
        if value not in used:
            del working[value]

    def _farthest(self, values: list[int], next_use: dict[int, int], place: int, count: int) -> list[int]:
        """The `count` values that are best to evict at a position."""
        if count <= 0:
            return []
        values.sort(key=lambda value: ((place - next_use[value] - 1) * self.factor[value], value))
        return values[:count]

    # At the start of a block.

    def _entry(self, number: int) -> dict[int, int]:
        block, position = self.problem.blocks[number], self.live.position
        if not block.preds:
            return {}
        if any(position[predecessor] >= position[number] for predecessor in block.preds):
            return self._loop_entry(number, block)
        available = self._available(number, block)
        everywhere = len(block.preds)
        allowed = max(1, everywhere - 1)
        next_in, remat = self.live.next_in[number], self.problem.remat
        # What can be computed again anywhere is, where it is needed: on an edge it would be for nothing at times.
        entry = {
            value: next_in.get(value, FAR)
            for value, count in available.items()
            if count >= (everywhere if value in remat else allowed)
        }
        params = self._live_params(number)
        in_memory = self._memory_args(number, params)
        entry |= {value: first for value, first in params.items() if value not in in_memory}
        self._shrink(entry, params, in_memory)
        self._drop(available, params, entry)
        return entry

    def _available(self, number: int, block: BlockInfo) -> dict[int, int]:
        """The live values in registers at the end of the predecessors known so far, and of how many."""
        available: dict[int, int] = {}
        for predecessor in block.preds:
            for value in self.result.exit[predecessor]:
                if self.live.is_live_in(number, value):
                    available[value] = available.get(value, 0) + 1
        return available

    def _live_params(self, number: int) -> dict[int, int]:
        return {value: first for value, first in self._scan(number).params.items() if first != DEAD}

    def _memory_args(self, number: int, params: dict[int, int]) -> set[int]:
        """The parameters all of whose arguments known so far have left registers: slots may serve both."""
        block = self.problem.blocks[number]
        loaded: set[int] = set()
        for predecessor in block.preds:
            if self.live.position[predecessor] < self.live.position[number]:
                source = self.problem.blocks[predecessor]
                at_exit = self.result.exit[predecessor]
                for param, arg in zip(block.params, source.args[source.succs.index(number)], strict=True):
                    if arg in at_exit or arg in self.problem.remat:
                        loaded.add(param)
        return params.keys() - loaded

    def _shrink(self, entry: dict[int, int], params: dict[int, int], in_memory: set[int]) -> None:
        excess = len(entry) - self.registers
        if excess > 0:
            near = {
                value: position if value in params and value not in in_memory else position * PARAM_FACTOR
                for value, position in entry.items()
            }
            for value in self._farthest(list(entry), near, 0, excess):
                del entry[value]

    def _drop(self, available: dict[int, int], params: dict[int, int], entry: dict[int, int]) -> None:
        """Note who lives and does not make it into the block's entry set."""
        for value in (*available, *params):
            if value not in entry:
                self._leave(value)

    def _loop_entry(self, number: int, block: BlockInfo) -> dict[int, int]:
        params = self._live_params(number)
        available = self._available(number, block)
        reachable = self.live.next_in[number] | params
        entry = {value: distance for value, distance in reachable.items() if distance < LOOP_EXIT}
        self._shrink(entry, params, self._memory_args(number, params))
        through = {value: self.live.next_in[number].get(value, FAR) for value in available if value not in entry}
        through |= {value: first for value, first in params.items() if first >= LOOP_EXIT}
        room = self._room_through(number, entry, len(params))
        nearest = self._farthest(list(through), through, 0, len(through))[::-1]
        for value in nearest[: max(0, min(room, self.registers - len(entry)))]:
            entry[value] = through[value]
        self._drop(available, params, entry)
        return entry

    def _room_through(self, number: int, entry: dict[int, int], params: int) -> int:
        """How many values fit through the loop beside what it works on."""
        live_in = count(self.live.live_in[number], self.remat_bits) + params
        inside = sum(1 for value in entry if value not in self.problem.remat)
        return self.registers - self._loop_pressure(number) + live_in - inside

    def _loop_pressure(self, header: int) -> int:
        if not self.loop_pressures:
            live = self.live
            self.loop_pressures = greatest_in_loops(
                self.problem, live.order, live.position, lambda number: self._scan(number).pressure
            )
        return self.loop_pressures[header]


class _Demand:
    """How many registers the operands of one instruction need just before it."""

    def __init__(self, insn: InsnInfo, plan: Plan, used: dict[int, int], blocked: int) -> None:
        self.used = used
        self.fixed: dict[int, set[int]] = {value: set() for value in used}
        self.at_home: set[int] = set()
        self.tied = -1
        self.transient = 0
        for index, value in enumerate(insn.uses):
            register = insn.use_fixed[index]
            if index == insn.tied and insn.def_fixed[0] >= 0:
                register = insn.def_fixed[0]
            if plan.transient(insn, index):
                self.transient += 1
            elif register >= 0:
                self.fixed[value].add(register)
                if not blocked >> register & 1:
                    self.at_home.add(value)
            elif index == insn.tied:
                self.tied = value
        self.other = insn.uses[1 - insn.tied] if insn.commutes and insn.tied in (0, 1) else -1
        if (
            is_fixed(insn)
            or insn.clobbers
            or self.other == self.tied
            or self.other not in used
            or self.fixed[self.other]
        ):
            self.other = -1

    def registers(self, survivors: dict[int, int]) -> int:
        """Registers for the operands when `survivors` live on."""
        total = self.transient
        for value in self.used:
            own = len(self.fixed[value])
            if value in survivors and value not in self.at_home:
                own += 1  # its home
            total += max(own, 1)
        if self.tied in survivors and not (self.other >= 0 and self.other not in survivors):
            total += 1  # a copy to destroy
        return total
