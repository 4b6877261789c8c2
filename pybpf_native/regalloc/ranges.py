"""Which values are live in registers, and which in slots, once it is decided who resides where.

A load (from a slot, or by rematerialisation) ends a register range backwards as a definition does, so a value may
have several ranges. Only ranges that end in a read count: a value that sat in the working set for nothing is not
live there, and no edge brings it along.

A value that is read from a slot anywhere is *stored*: one store just after its definition, from its register; for a
memory parameter, stores on the edges. Slots are coloured like registers: the ranges of the stored values, from
definition to last load, are ranges of SSA values, so giving each definition in dominance order the lowest slot that
is free there needs as few slots as can be. A memory parameter and its arguments want the same slot, because then
the edge needs no transfer.
"""

from __future__ import annotations

from .api import Problem
from .liveness import Liveness
from .remat import Plan
from .spill import Residence

END = 1 << 30  # the position of reads on the edges that leave a block


class Ranges:
    """Live sets after spilling, by block.

    reg_in: values that are read from registers at the start or later, parameters among them. reg_out: the same at the
    end, arguments among them. slot_of: the slot of each stored value. slots: how many slots. memory_params[b]: the
    parameters of a block that arrive in slots.
    """

    __slots__ = ("memory_params", "reg_in", "reg_out", "slot_of", "slots")

    def __init__(self, problem: Problem, plan: Plan, live: Liveness, residence: Residence) -> None:
        self.memory_params = [
            tuple([value for value in block.params if value in residence.spilled and value not in entry])
            for block, entry in zip(problem.blocks, residence.entry, strict=True)
        ]
        self._solve_registers(problem, plan, live, residence)
        self.slot_of: dict[int, int] = {}
        self.slots = 0
        if residence.spilled:
            reads = _SlotReads(problem, plan, live, residence, self)
            self.memory_params = [tuple([v for v in params if v in reads.stored]) for params in self.memory_params]
            self._color_slots(problem, live, reads)

    def arriving(self, problem: Problem, predecessor: int, edge: int) -> list[tuple[int, int]]:
        """(parameter, argument) pairs of one edge whose parameter is wanted, in a register or a slot."""
        block = problem.blocks[predecessor]
        successor = block.succs[edge]
        wanted = self.reg_in[successor]
        in_memory = self.memory_params[successor]
        pairs = zip(problem.blocks[successor].params, block.args[edge], strict=True)
        return [(param, arg) for param, arg in pairs if param in wanted or param in in_memory]

    def _solve_registers(self, problem: Problem, plan: Plan, live: Liveness, residence: Residence) -> None:
        exposed, defined = _register_reads(problem, plan, residence)
        shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        self.reg_in = exposed[:]
        self.reg_out: list[tuple[int, ...]] = [()] * len(exposed)
        queued = bytearray(b"\1" * len(exposed))
        pending = live.order[:]
        while pending:
            number = pending.pop()
            queued[number] = 0
            out = self._register_out(problem, plan, residence, number)
            self.reg_out[number] = _shared(out, shared)
            new = _shared(out.difference(defined[number]).union(exposed[number]), shared)
            if new != self.reg_in[number]:
                self.reg_in[number] = new
                for predecessor in problem.blocks[number].preds:
                    if not queued[predecessor]:
                        queued[predecessor] = 1
                        pending.append(predecessor)

    def _register_out(self, problem: Problem, plan: Plan, residence: Residence, number: int) -> set[int]:
        at_exit = residence.exit[number]
        out: set[int] = set()
        for edge, successor in enumerate(problem.blocks[number].succs):
            params = problem.blocks[successor].params
            wanted = self.reg_in[successor]
            out.update([value for value in wanted if value not in params] if params else wanted)
            if params:
                out |= {arg for _, arg in self.arriving(problem, number, edge) if not plan.direct[arg]}
        return out.intersection(at_exit)

    def _color_slots(self, problem: Problem, live: Liveness, reads: _SlotReads) -> None:
        partner = _slot_partners(problem, self.memory_params)
        for number in live.order:
            used: dict[int, int] = {}  # slot -> its value, for those that are live
            for value in sorted(reads.live_in[number]):
                used[self.slot_of[value]] = value
            block = problem.blocks[number]
            for value in block.params:
                self._take_slot(value, used, partner, reads)
            for place, insn in enumerate(block.insns):
                for value in reads.last_reads[number].get(place, ()):
                    used.pop(self.slot_of[value], None)
                for value in insn.defs:
                    self._take_slot(value, used, partner, reads)

    def _take_slot(self, value: int, used: dict[int, int], partner: dict[int, list[int]], reads: _SlotReads) -> None:
        if value not in reads.stored:
            return
        wanted = [self.slot_of[other] for other in partner.get(value, ()) if other in self.slot_of]
        free = next((slot for slot in wanted if slot not in used), None)
        if free is None:
            free = next(slot for slot in range(len(used) + 1) if slot not in used)
        used[free] = value
        self.slot_of[value] = free
        self.slots = max(self.slots, free + 1)


def _shared(values: set[int], known: dict[tuple[int, ...], tuple[int, ...]]) -> tuple[int, ...]:
    """The values in ascending order: one object for equal ones, as the end of a block and the start of the next."""
    result = tuple(sorted(values))
    return known.setdefault(result, result)


def _register_reads(
    problem: Problem, plan: Plan, residence: Residence
) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
    """By block: values that are read from registers before anything in the block puts them there; values that
    the block puts into registers (by definition or load)."""
    all_exposed, all_defined = [], []
    for number, block in enumerate(problem.blocks):
        loads, entry = residence.loads[number], residence.entry[number]
        defined: set[int] = set()
        # A parameter that is stored arrives in a register for the store alone, if for nothing else.
        exposed = {value for value in block.params if value in residence.spilled and value in entry}
        for place, (insn, held) in enumerate(zip(block.insns, plan.held[number], strict=True)):
            if place in loads:
                defined.update(loads[place])
            for value in held:
                if value not in defined:
                    exposed.add(value)
            defined.update(insn.defs)
        all_exposed.append(tuple(sorted(exposed)))
        all_defined.append(tuple(defined))
    return all_exposed, all_defined


def _slot_partners(problem: Problem, memory_params: list[tuple[int, ...]]) -> dict[int, list[int]]:
    """Memory parameters and their arguments, each with those it wants to share a slot with."""
    partner: dict[int, list[int]] = {}
    for number, (block, in_memory) in enumerate(zip(problem.blocks, memory_params, strict=True)):
        for predecessor in block.preds if in_memory else ():
            edge = problem.blocks[predecessor].succs.index(number)
            for param, arg in zip(block.params, problem.blocks[predecessor].args[edge], strict=True):
                if param in in_memory:
                    partner.setdefault(param, []).append(arg)
                    partner.setdefault(arg, []).append(param)
    return partner


class _SlotReads:
    """Where slots are read.

    stored: the values read from slots. live_in[b]: stored values whose slots are needed at the start of a block.
    last_reads[b]: instruction index -> values whose slots are not needed from there on.
    """

    def __init__(self, problem: Problem, plan: Plan, live: Liveness, residence: Residence, ranges: Ranges) -> None:
        self.stored: dict[int, None] = {}
        self.live_in: list[set[int]] = [set() for _ in problem.blocks]
        self.last_reads: list[dict[int, list[int]]] = [{} for _ in problem.blocks]
        self._reads: list[dict[int, int]] = [{} for _ in problem.blocks]  # value -> last position
        self._into_memory: dict[int, list[tuple[int, int]]] = {}  # memory parameter -> (predecessor, argument)
        self._def_block = live.def_block
        self._blocks = problem.blocks
        self._remat = problem.remat
        for number in live.order:
            for place, values in residence.loads[number].items():
                for value in values:
                    self._read(number, place, value)
            self._read_on_edges(problem, plan, residence, ranges, number)
        for number, reads in enumerate(self._reads):
            self._note_last(number, reads)

    def _read_on_edges(self, problem: Problem, plan: Plan, residence: Residence, ranges: Ranges, number: int) -> None:
        at_exit = residence.exit[number]
        for edge, successor in enumerate(problem.blocks[number].succs):
            params = problem.blocks[successor].params
            for value in sorted(set(ranges.reg_in[successor]).difference(params, at_exit)):
                self._read(number, END, value)
            for param, arg in ranges.arriving(problem, number, edge):
                in_register = param in ranges.reg_in[successor]
                # A stored argument of a memory parameter keeps its slot to the end: it may be the parameter's own.
                if plan.direct[arg] or (arg in at_exit and (in_register or arg not in residence.spilled)):
                    continue
                if in_register or param in self.stored:
                    self._read(number, END, arg)
                else:
                    self._into_memory.setdefault(param, []).append((number, arg))

    def _read(self, number: int, place: int, value: int) -> None:
        """Note a read, with the reads on edges that it entails when the value is a memory parameter."""
        pending = [(number, place, value)]
        while pending:
            number, place, value = pending.pop()
            if value in self._remat:
                continue
            self._reads[number][value] = max(place, self._reads[number].get(value, place))
            if value not in self.stored:
                self.stored[value] = None
                pending += [(number, END, arg) for number, arg in self._into_memory.pop(value, ())]
            self._extend(number, value)

    def _extend(self, number: int, value: int) -> None:
        """Make the slot of `value` live from its definition to a block."""
        home = self._def_block[value]
        pending = [number]
        while pending:
            number = pending.pop()
            if number != home and value not in self.live_in[number]:
                self.live_in[number].add(value)
                pending += self._blocks[number].preds

    def _note_last(self, number: int, reads: dict[int, int]) -> None:
        successors = self._blocks[number].succs
        for value, place in reads.items():
            if place != END and not any(value in self.live_in[successor] for successor in successors):
                self.last_reads[number].setdefault(place, []).append(value)
