"""The rules of the machine form, checked after every pass in tests.

Before allocation:
1. Block numbers are positions; the entry has no parameters and no predecessors.
2. Every block ends in one terminator, which is its only one, and has as many successors as it needs.
3. Arguments match the successor's parameters in number; `preds` mirrors `succs`.
4. Operands match the operation's shape (calls take up to five uses, callx the function before them,
   `exit` none or one, inline assembly any).
5. Every virtual register has one definition, and it dominates every use.
6. No physical register but the frame pointer occurs as an operand.
After allocation (form "physical"): 2 and 4, and no virtual registers, parameters or pseudo operations but
frame addresses.
"""

from __future__ import annotations

from ..errors import InternalError
from ..ir.graph import idoms, rpo
from ..isa.insn import FIRST_VIRTUAL, FP, Insn
from ..isa.opcodes import CALL, OPS, TERMINATOR
from .asm import ASM_END, ASM_GOTO, ASM_OPS
from .func import PARAMS, Block, Function
from .text import insn_text, to_text

SUCCESSORS = {"ja": 1, "exit": 0, ASM_END.name: 0}


class _Check:
    def __init__(self, fn: Function, after: str) -> None:
        self.fn = fn
        self.after = after

    def fail(self, block: Block, what: str, insn: Insn | None = None) -> None:
        at = f" at `{insn_text(insn)}`" if insn else ""
        raise InternalError(self.after, self.fn.name, f"{block}: {what}{at}", to_text(self.fn))

    def ssa(self) -> None:
        entry = self.fn.blocks[0]
        if entry.params or entry.preds:
            self.fail(entry, "the entry has parameters or predecessors")
        for number, block in enumerate(self.fn.blocks):
            if block.number != number:
                self.fail(block, f"is at position {number}")
            self.ends(block)
            self.edges(block)
            for insn in block.insns:
                self.shape(block, insn)
        self.dominance()

    def physical(self) -> None:
        for block in self.fn.blocks:
            self.ends(block)
            if block.params:
                self.fail(block, "has parameters")
            for insn in block.insns:
                self.shape(block, insn)
                if any(reg >= FIRST_VIRTUAL for reg in (*insn.uses, *insn.defs)):
                    self.fail(block, "virtual register", insn)

    def ends(self, block: Block) -> None:
        terminators = [insn for insn in block.insns if insn.op.flags & TERMINATOR]
        if len(terminators) != 1 or block.insns[-1] is not terminators[0]:
            self.fail(block, f"has {len(terminators)} terminators, or one that is not last")
        if terminators[0].op is ASM_GOTO:
            return  # as many as it has labels, and one
        needed = SUCCESSORS.get(terminators[0].op.name, 2)
        if len(block.succs) != needed:
            self.fail(block, f"has {len(block.succs)} successors, needs {needed}")

    def edges(self, block: Block) -> None:
        if len(block.args) != len(block.succs):
            self.fail(block, "arguments and successors differ in number")
        for successor, args in zip(block.succs, block.args, strict=True):
            if len(args) != len(successor.params):
                self.fail(block, f"passes {len(args)} arguments to {successor}, which has {len(successor.params)}")
            if successor.preds.count(block) != block.succs.count(successor):
                self.fail(block, f"is not among the predecessors of {successor}")

    def shape(self, block: Block, insn: Insn) -> None:
        op = insn.op
        if op in ASM_OPS:
            return
        if op is PARAMS or op.flags & CALL or op.name == "exit":
            if len(insn.uses) > 5 + (op.name == "callx") or len(insn.defs) > 5:
                self.fail(block, "too many operands", insn)
            return
        if len(insn.defs) != len(op.shape.defs) or len(insn.uses) != len(op.shape.uses):
            self.fail(block, "operands do not match the operation", insn)
        if OPS.get(op.name) is op and "value" in (op.shape.imm,) and not -(1 << 31) <= insn.imm < 1 << 31:
            self.fail(block, "the immediate does not fit 32 bits", insn)

    def dominance(self) -> None:
        succs = self.fn.successors()
        dominators = idoms(succs)
        defined: dict[int, set[int]] = {}
        seen: set[int] = set()
        for number in rpo(succs):
            block = self.fn.blocks[number]
            known = set(defined[dominators[number]]) if number else set()
            for reg in block.params:
                self.define(block, reg, known, seen)
            for insn in block.insns:
                for reg in insn.uses:
                    if reg not in known and reg != FP:
                        self.fail(block, f"v{reg} is used before its definition", insn)
                for reg in insn.defs:
                    self.define(block, reg, known, seen)
            for args in block.args:
                for reg in args:
                    if reg not in known:
                        self.fail(block, f"argument v{reg} is not defined")
            defined[number] = known

    def define(self, block: Block, reg: int, known: set[int], seen: set[int]) -> None:
        if reg < FIRST_VIRTUAL or reg in seen:
            self.fail(block, f"register {reg} is physical or defined twice")
        seen.add(reg)
        known.add(reg)


def verify_ssa(fn: Function, after: str) -> None:
    """Check the form before allocation; `after` names the pass that made it.

    Raises:
        InternalError: a rule is broken.
    """
    _Check(fn, after).ssa()


def verify_physical(fn: Function, after: str) -> None:
    """Check the form after allocation.

    Raises:
        InternalError: a rule is broken.
    """
    _Check(fn, after).physical()
