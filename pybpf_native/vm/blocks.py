"""A function as basic blocks, and which of its reads may find a register that nothing has been written to.

The kernel refuses a program that could read such a register. Here the read itself is the error: a forward walk finds
the registers that have a value on every path, and the translator puts a check before all other reads.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from ..isa.insn import Insn
from ..isa.opcodes import BRANCH, CALL, TERMINATOR
from .memory import Fault

R0, LAST_ARGUMENT, FRAME = 0, 5, 10
TAIL_CALL = 12
_CLOBBERED = sum(1 << register for register in range(R0, LAST_ARGUMENT + 1))
_ALL = (1 << FRAME + 1) - 1


class Block:
    """`insns[start:end]`; `taken` and `following` are the blocks it may go on to, None where there is none.

    slot: where it lies, when a computed jump may come here, else None; computed: those that its own may go to.
    """

    __slots__ = ("computed", "end", "following", "number", "predecessors", "slot", "start", "taken")

    def __init__(self, number: int, start: int) -> None:
        self.number = number
        self.start = start
        self.end = start
        self.taken: Block | None = None
        self.following: Block | None = None
        self.computed: list[Block] = []
        self.slot: int | None = None
        self.predecessors = 0

    @property
    def successors(self) -> list[Block]:
        return [*(block for block in (self.taken, self.following) if block is not None), *self.computed]


def may_end(insn: Insn) -> bool:
    """Whether the function may return in the middle of it: a tail call, a packet load that misses the packet."""
    tail = insn.op.name == "call_helper" and insn.imm == TAIL_CALL
    return tail or insn.op.name.startswith(("ld_abs", "ld_ind"))


def blocks_of(insns: Sequence[Insn], landings: Collection[int] = ()) -> list[Block]:
    """The blocks in order, the first being the entry. landings: slots that computed jumps may go to.

    Raises:
        Fault: a jump leaves the function or goes into the middle of an instruction, or the end is not an end.
    """
    slots = _slots(insns)
    targets = _targets(insns, slots)
    landing = {slots[slot]: slot for slot in sorted(landings) if slot in slots}
    starts = {0, *targets.values(), *landing}
    starts |= {i + 1 for i, insn in enumerate(insns) if insn.op.flags & TERMINATOR or may_end(insn)}
    ordered = sorted(start for start in starts if start < len(insns))
    blocks = {start: Block(number, start) for number, start in enumerate(ordered)}
    for start, end in zip(ordered, [*ordered[1:], len(insns)], strict=True):
        block, last = blocks[start], insns[end - 1]
        block.end = end
        if last.op.flags & BRANCH:
            block.taken = blocks[targets[end - 1]]
        if not last.op.flags & TERMINATOR or (last.op.flags & BRANCH and last.op.name not in ("ja", "gotol")):
            if end == len(insns):
                raise Fault("the function has no exit at its end")
            block.following = blocks[end]
    for block in blocks.values():
        if insns[block.end - 1].op.name == "gotox":
            block.computed = [blocks[index] for index in landing]
        block.slot = landing.get(block.start)
        for after in block.successors:
            after.predecessors += 1
    return list(blocks.values())


def _slots(insns: Sequence[Insn]) -> dict[int, int]:
    """Slot where an instruction begins -> its index."""
    slots: dict[int, int] = {}
    at = 0
    for index, insn in enumerate(insns):
        slots[at] = index
        at += insn.slots
    return slots


def _targets(insns: Sequence[Insn], slots: dict[int, int]) -> dict[int, int]:
    """Index of each jump -> index of the instruction it goes to."""
    targets: dict[int, int] = {}
    for slot, index in slots.items():
        insn = insns[index]
        if insn.op.flags & BRANCH:
            target = slot + 1 + (insn.imm if insn.op.shape.imm == "target" else insn.off)
            if target not in slots:
                raise Fault(f"instruction {index} jumps to slot {target}, where no instruction begins")
            targets[index] = slots[target]
    return targets


Reads = Callable[[Insn], Sequence[int]]


def doubtful_reads(insns: Sequence[Insn], blocks: Sequence[Block], reads: Reads) -> dict[int, list[int]]:
    """Index of an instruction -> registers it reads that may have no value there. `reads` gives those it reads."""
    known = {block.number: _ALL for block in blocks}
    known[0] = 1 << FRAME
    pending = [blocks[0]]
    seen = {0}
    while pending:
        block = pending.pop()
        after = known[block.number]
        for insn in insns[block.start : block.end]:
            after = _after(insn, after, reads)
        for following in block.successors:
            merged = known[following.number] & after
            if merged != known[following.number] or following.number not in seen:
                known[following.number] = merged
                seen.add(following.number)
                pending.append(following)
    return _doubts(insns, blocks, known, reads)


def _doubts(
    insns: Sequence[Insn], blocks: Sequence[Block], known: dict[int, int], reads: Reads
) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for block in blocks:
        state = known[block.number]
        for index in range(block.start, block.end):
            missing = [register for register in reads(insns[index]) if not state >> register & 1]
            if missing:
                found[index] = sorted(set(missing))
            state = _after(insns[index], state, reads)
    return found


def _after(insn: Insn, state: int, reads: Reads) -> int:
    """The registers with a value after `insn`. What it reads has been checked by then, so has one too."""
    for register in reads(insn):
        state |= 1 << register
    if insn.op.flags & CALL:
        sure = insn.op.name not in ("call_local", "callx")  # a function of the program may return nothing
        return state & ~_CLOBBERED | sure << R0
    for register in insn.defs:
        state |= 1 << register
    return state
