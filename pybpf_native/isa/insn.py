"""A machine instruction: one mutable class for all operations, in every stage after selection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .opcodes import WIDE, Op

if TYPE_CHECKING:
    from ..source import Loc

# Registers are ints in one space: 0 to 10 are the machine's, FIRST_VIRTUAL and up are virtual.
R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, FP = range(11)
ARGUMENT_REGS = (R1, R2, R3, R4, R5)
CALLER_SAVED = (R0, R1, R2, R3, R4, R5)
FIRST_VIRTUAL = 16
SLOT = 8  # bytes in one slot of code

# Regions: what a pointer operand points into. It decides which merges and offsets are legal.
UNKNOWN, STACK, CTX, PACKET, MAP_VALUE, MEM, ARENA = range(7)
REGION_NAMES = ("unknown", "stack", "ctx", "packet", "map_value", "mem", "arena")


class Insn:
    """`op` with its operands.

    defs, uses: register numbers, in the order of `op.shape` (a call's uses follow its callee's arguments).
    off, imm: the free number fields; a jump whose `sym` is a block has no `off` until emission.
    sym: what a symbolic operand names: a block (jumps), a symbol (calls, 64-bit immediates), a stack object.
    loc: the source line this came from. region: of the memory operand's base, for loads and stores.
    ordered: a volatile access, which keeps its place among the accesses of memory.
    """

    __slots__ = ("defs", "imm", "loc", "off", "op", "ordered", "region", "sym", "uses")

    def __init__(
        self,
        op: Op,
        defs: Sequence[int] = (),
        uses: Sequence[int] = (),
        *,
        off: int = 0,
        imm: int = 0,
        sym: object | None = None,
        loc: Loc | None = None,
        region: int = UNKNOWN,
    ) -> None:
        self.op = op
        self.defs = tuple(defs)
        self.uses = tuple(uses)
        self.off = off
        self.imm = imm
        self.sym = sym
        self.loc = loc
        self.region = region
        self.ordered = False

    def __repr__(self) -> str:
        parts = [f"{self.op.name} {self.defs}<-{self.uses}"]
        parts += [f"{name}={value}" for name in ("off", "imm", "sym") if (value := getattr(self, name))]
        return f"<{' '.join(parts)}>"

    @property
    def slots(self) -> int:
        """How many 8-byte slots the instruction takes."""
        return 2 if self.op.flags & WIDE else 1
