"""The instructions of a block in an order that needs fewer registers.

The optimiser leaves loads where they were written, or higher: forty values are loaded, then one after the other is
used. This order has each of them just before its user. It is asked for where registers did not suffice, so code that
fits stays as it is.

A block is cut where nothing may pass: at calls, inline assembly and the terminator. Each stretch between is ordered
from its end, where it is known what lives: of the instructions whose users all have their places, the one comes next,
that is before all chosen so far, that leaves the fewest values alive before it. It ends the life of its result and
begins those of the operands that did not live yet. Of several as good, one with a result comes before one without, so
that what a store needs is finished before the next store is begun; then the one that was last before. The new order is
taken where it has fewer values alive beyond the number of registers, or else fewer at all.

Memory: writes keep their order, and among them what is volatile or atomic. A load stays between the last write before
it and the first behind it that may touch its bytes. Other bytes are: other offsets from the same register, but in the
context; other objects on the stack unless they may share bytes; another of the regions that are separate memory.

One pass finds the dependences, with two for each load; a heap has what is ready, an instruction once for every operand
that begins to live: n log n.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from heapq import heappop, heappush

from ..isa.insn import CTX, FIRST_VIRTUAL, FP, MAP_VALUE, PACKET, STACK, UNKNOWN, Insn
from ..isa.opcodes import CALL, OPS, READS, TERMINATOR, WRITES
from .asm import ASM_OPS
from .func import PARAMS, Block, StackObject

REGISTERS = 10
_SEPARATE = (STACK, CTX, PACKET, MAP_VALUE)  # regions that have no byte in common; all others are UNKNOWN here
_MEETING = {region: (region, UNKNOWN) for region in _SEPARATE} | {UNKNOWN: (*_SEPARATE, UNKNOWN)}
_PLAIN = frozenset(OPS[f"{kind}{width}"] for kind in ("ldx", "ldsx", "stx", "st") for width in (8, 16, 32)) | {
    OPS[f"{kind}64"] for kind in ("ldx", "stx", "st")
}
_KEPT = 8  # bases of a region whose last writes are told apart
_NEVER = -1


def lower_pressure(
    block: Block, is_live_out: Callable[[int], bool], free: Container[int], urgent: bool = False
) -> bool:
    """Order the instructions of a block; whether anything changed.

    free: registers that cost nothing to keep, because their values are made again at will. urgent: only where there
    are more values than registers.
    """
    needed = {reg for insn in block.insns for reg in (*insn.uses, *insn.defs) if is_live_out(reg)}
    alive = _kept(needed.union(*block.args), free)
    order: list[Insn] = []  # backwards
    stretch: list[Insn] = []
    for insn in reversed(block.insns):
        if _may_move(insn):
            stretch.append(insn)
            continue
        order += _ordered(stretch, alive, free, urgent)
        stretch = []
        order.append(insn)
        alive.difference_update(insn.defs)
        alive.update(_kept(insn.uses, free))
    order += _ordered(stretch, alive, free, urgent)
    order.reverse()
    changed = order != block.insns
    block.insns = order
    return changed


def _kept(regs: Iterable[int], free: Container[int]) -> set[int]:
    """Those that take a register."""
    return {reg for reg in regs if reg >= FIRST_VIRTUAL and reg not in free}


def _may_move(insn: Insn) -> bool:
    return not insn.op.flags & (CALL | TERMINATOR) and insn.op not in ASM_OPS and insn.op is not PARAMS


def _ordered(stretch: list[Insn], alive: set[int], free: Container[int], urgent: bool) -> list[Insn]:
    """The instructions, last first as they came, in the better order; `alive` behind them becomes alive before them."""
    behind = set(alive)
    pressure = _pressure(stretch, alive, free)
    if urgent and not pressure[0]:
        return stretch
    found = _Stretch(stretch[::-1], set(behind), free).run()
    return found if _pressure(found, behind, free) < pressure else stretch


def _pressure(order: list[Insn], alive: set[int], free: Container[int]) -> tuple[int, int]:
    """Over all places between instructions, last first: the values alive beyond the number of registers, all alive."""
    excess = total = 0
    for insn in order:
        alive.difference_update(insn.defs)
        alive.update(_kept(insn.uses, free))
        excess += max(0, len(alive) - REGISTERS)
        total += len(alive)
    return excess, total


class _Stretch:
    """Instructions in an order from the last to the first. `alive`: registers alive behind, then before them."""

    def __init__(self, insns: list[Insn], alive: set[int], free: Container[int]) -> None:
        self.insns = insns
        self.alive = alive
        self.operands = [_kept(insn.uses, free) for insn in insns]
        self.maker = {reg: at for at, insn in enumerate(insns) for reg in insn.defs}
        self.before = _dependences(insns, self.maker)
        self.waiting = [0] * len(insns)  # how many that must come behind have no place yet
        self.readers: dict[int, list[int]] = {}
        for at, operands in enumerate(self.operands):
            for other in self.before[at]:
                self.waiting[other] += 1
            for reg in operands:
                self.readers.setdefault(reg, []).append(at)
        self.begun = [len(operands - alive) for operands in self.operands]
        self.ended = [len(_kept(insn.defs, free)) for insn in insns]
        self.ready: list[tuple[int, int, int]] = []

    def run(self) -> list[Insn]:
        """The instructions, last first."""
        order: list[Insn] = []
        placed = bytearray(len(self.insns))
        for at, waiting in enumerate(self.waiting):
            if not waiting:
                self._offer(at)
        while self.ready:
            at = -heappop(self.ready)[-1]
            if not placed[at]:  # it was offered again when it became cheaper
                placed[at] = 1
                order.append(self.insns[at])
                self._place(at)
        return order

    def _offer(self, at: int) -> None:
        heappush(self.ready, (self.begun[at] - self.ended[at], -self.ended[at], -at))

    def _place(self, at: int) -> None:
        self.alive.difference_update(self.insns[at].defs)
        for reg in sorted(self.operands[at] - self.alive):
            self.alive.add(reg)
            for reader in self.readers[reg]:
                self.begun[reader] -= 1
                if not self.waiting[reader]:
                    self._offer(reader)
        for other in self.before[at]:
            self.waiting[other] -= 1
            if not self.waiting[other]:
                self._offer(other)


def _dependences(insns: list[Insn], maker: dict[int, int]) -> list[dict[int, None]]:
    """By instruction: those that must stay before it."""
    before: list[dict[int, None]] = [dict.fromkeys(maker[reg] for reg in insn.uses if reg in maker) for insn in insns]
    last = len(insns) - 1
    for at, write in _nearest_writes(insns):
        before[at][write] = None
    for at, write in _nearest_writes(insns[::-1]):
        before[last - write][last - at] = None
    return before


def _nearest_writes(insns: list[Insn]) -> Iterable[tuple[int, int]]:
    """(of each access of memory its position, that of the last write before that it may not pass)."""
    writes = _Writes()
    for at, insn in enumerate(insns):
        if not insn.op.flags & (READS | WRITES):
            continue
        is_write = _is_ordered(insn) or insn.op.flags & WRITES
        nearest = writes.last if is_write else writes.touching(insn)
        if nearest != _NEVER:
            yield at, nearest
        if is_write:
            writes.note(insn, at)


def _is_ordered(insn: Insn) -> bool:
    """Volatile, atomic, or of an order of its own."""
    return insn.ordered or insn.op not in _PLAIN


class _Writes:
    """Where the last writes were.

    last: of all. everywhere: that may have been to any byte. bytes: by base and offset. latest: by region, for some
    bases; rest: by region, for all others.
    """

    def __init__(self) -> None:
        self.last = self.everywhere = _NEVER
        self.bytes: dict[tuple[object, int], int] = {}
        self.latest: dict[int, dict[object, int]] = {region: {} for region in _MEETING}
        self.rest = dict.fromkeys(_MEETING, _NEVER)

    def note(self, insn: Insn, at: int) -> None:
        self.last = at
        if _is_ordered(insn):
            self.everywhere = at
            return
        region, base = _place(insn)
        if region == CTX:  # its fields are what the kernel makes of them: one may change with another
            self.rest[region] = at
        self.bytes |= dict.fromkeys(_bytes(insn, base), at)
        latest = self.latest[region]
        latest.pop(base, None)
        latest[base] = at
        if len(latest) > _KEPT:
            oldest = next(iter(latest))
            self.rest[region] = max(self.rest[region], latest.pop(oldest))

    def touching(self, insn: Insn) -> int:
        """The last write that may have been to a byte of the access."""
        region, base = _place(insn)
        found = max(self.everywhere, *(self.bytes.get(byte, _NEVER) for byte in _bytes(insn, base)))
        for other in _MEETING[region]:
            found = max(found, self.rest[other])
            for written, at in self.latest[other].items():
                if at > found and written != base and not _are_apart(base, written):
                    found = at
        return found


def _place(insn: Insn) -> tuple[int, object]:
    """The region, and what offsets are counted from."""
    base = insn.uses[0]
    if base == FP:
        return STACK, insn.sym if isinstance(insn.sym, StackObject) else FP
    region = insn.region if insn.region in _SEPARATE else UNKNOWN
    return region, insn.sym or base  # a CO-RE access: the loader may choose another offset


def _bytes(insn: Insn, base: object) -> list[tuple[object, int]]:
    return [(base, offset) for offset in range(insn.off, insn.off + insn.op.width // 8)]


def _are_apart(one: object, other: object) -> bool:
    """Two stack objects that do not share bytes."""
    if not isinstance(one, StackObject) or not isinstance(other, StackObject):
        return False
    return one.conflicts is None or other.conflicts is None or other in one.conflicts
