"""The allocator's whole view of the world: a `Problem` goes in, a `Solution` comes out.

The problem is a control-flow graph in SSA form. Values are dense ints from 0; each has one definition, that
dominates its uses. Blocks pass values to their successors as arguments to parameters (what phis are
elsewhere). Block 0 is the entry, has no parameters and no predecessors. There are no critical edges: a
block with several successors is the only predecessor of each of them. Every block is reachable.

Registers are ints below `Machine.count`. An operand may be fixed to one register. A `tied` operand is
destroyed: the instruction's first definition takes its register.

The solution gives a register to every operand, and edits (moves, spills, reloads, rematerialisations) to be
made between instructions. A value may live in different registers, or in a register and a slot, at
different places.
"""

from __future__ import annotations

from collections.abc import Sequence

FREE = -1  # an operand that is not fixed


class Machine:
    """The register file.

    count: registers are 0 ... count - 1. caller_saved: bit set of those that a call destroys.
    order: the registers in the order in which to prefer them when nothing else decides.
    """

    __slots__ = ("caller_saved", "count", "order")

    def __init__(self, count: int, caller_saved: int, order: Sequence[int]) -> None:
        self.count = count
        self.caller_saved = caller_saved
        self.order = tuple(order)


class InsnInfo:
    """One instruction.

    uses, defs: values. use_fixed, def_fixed: for each of them its register, or FREE.
    tied: index of the use whose register defs[0] takes over, or -1; the use may still live on (then it is
    copied first). commutes: uses[0] and uses[1] may be exchanged when that is better (the solution says so).
    clobbers: bit set of registers that hold nothing after the instruction, except its definitions.
    copy: the instruction only copies uses[0] to defs[0], so one register for both makes it vanish.
    """

    __slots__ = ("clobbers", "commutes", "copy", "def_fixed", "defs", "tied", "use_fixed", "uses")

    def __init__(
        self,
        uses: Sequence[int] = (),
        defs: Sequence[int] = (),
        *,
        use_fixed: Sequence[int] | None = None,
        def_fixed: Sequence[int] | None = None,
        tied: int = -1,
        clobbers: int = 0,
        commutes: bool = False,
        copy: bool = False,
    ) -> None:
        self.uses = tuple(uses)
        self.defs = tuple(defs)
        self.use_fixed = _shared(use_fixed, len(self.uses))
        self.def_fixed = _shared(def_fixed, len(self.defs))
        self.tied = tied
        self.clobbers = clobbers
        self.commutes = commutes
        self.copy = copy


# Most instructions have the same few lists of fixed registers.
_FREE_LISTS = tuple((FREE,) * count for count in range(4))
_SHARED: dict[tuple[int, ...], tuple[int, ...]] = {free: free for free in _FREE_LISTS}


def _shared(fixed: Sequence[int] | None, count: int) -> tuple[int, ...]:
    """One object for equal lists of registers; `fixed` is None when all `count` operands are free."""
    if fixed is None:
        return _FREE_LISTS[count] if count < len(_FREE_LISTS) else (FREE,) * count
    registers = tuple(fixed)
    return _SHARED.get(registers, registers)


class BlockInfo:
    """One block: args[i] are the values passed to the parameters of succs[i]; depth counts enclosing loops."""

    __slots__ = ("args", "depth", "insns", "params", "preds", "succs")

    def __init__(
        self,
        insns: Sequence[InsnInfo] = (),
        succs: Sequence[int] = (),
        args: Sequence[Sequence[int]] | None = None,
        params: Sequence[int] = (),
        depth: int = 0,
    ) -> None:
        self.insns = list(insns)
        self.succs = list(succs)
        self.args = args if args is not None else [()] * len(succs)
        self.params = list(params)
        self.depth = depth
        self.preds: list[int] = []  # filled by Problem


class Problem:
    """What to allocate. `remat` maps each value that can be computed again anywhere, from nothing, to the
    cost of doing so in slots of code; such a value is never stored to the stack."""

    __slots__ = ("blocks", "machine", "remat", "value_count")

    def __init__(
        self, machine: Machine, blocks: Sequence[BlockInfo], value_count: int, remat: dict[int, int] | None = None
    ) -> None:
        self.machine = machine
        self.blocks = list(blocks)
        self.value_count = value_count
        self.remat = remat or {}
        for number, block in enumerate(self.blocks):
            for successor in block.succs:
                self.blocks[successor].preds.append(number)


# Kinds of edit.
MOVE, SPILL, RELOAD, REMAT = "move", "spill", "reload", "remat"
UNNAMED = -1  # the value of an edit that only puts a register's content aside, whatever it is


class Edit:
    """One inserted operation. `value` is the value that is moved, for people and for the checker.

    move: register `reg` = register `source`. spill: slot `slot` = register `source`.
    reload: register `reg` = slot `slot`. remat: compute `value` into register `reg`.
    """

    __slots__ = ("kind", "reg", "slot", "source", "value")

    def __init__(self, kind: str, value: int, *, reg: int = -1, source: int = -1, slot: int = -1) -> None:
        self.kind = kind
        self.value = value
        self.reg = reg
        self.source = source
        self.slot = slot

    def __repr__(self) -> str:
        text = {
            MOVE: f"r{self.reg} = r{self.source}",
            SPILL: f"slot{self.slot} = r{self.source}",
            RELOAD: f"r{self.reg} = slot{self.slot}",
            REMAT: f"r{self.reg} = remat",
        }[self.kind]
        return f"<{text} (v{self.value})>"


class InsnRegs:
    """The registers of one instruction's operands. swapped: uses[0] and uses[1] were exchanged (`uses` here
    is in the exchanged order). dropped: leave the instruction out: it defines a rematerialisable value that
    nobody reads from its register (its entry in `defs` is FREE)."""

    __slots__ = ("defs", "dropped", "swapped", "uses")

    def __init__(self, uses: Sequence[int], defs: Sequence[int], swapped: bool = False, dropped: bool = False) -> None:
        self.uses = tuple(uses)
        self.defs = tuple(defs)
        self.swapped = swapped
        self.dropped = dropped


class Solution:
    """The answer, block by block.

    regs[b][i]: the operands of instruction i of block b. before[b][i]: the edits just before instruction i,
    in order; before[b][len(insns)] (only in a block without instructions) and the edits before the last
    instruction include the moves for the edge to a single successor. at_start[b]: edits at the start of b (edges
    from a predecessor with several successors end here). slots: how many 8-byte spill slots are needed.
    """

    __slots__ = ("at_start", "before", "regs", "slots")

    def __init__(self, problem: Problem) -> None:
        self.regs: list[list[InsnRegs]] = [[] for _ in problem.blocks]
        self.before: list[dict[int, list[Edit]]] = [{} for _ in problem.blocks]
        self.at_start: list[list[Edit]] = [[] for _ in problem.blocks]
        self.slots = 0
