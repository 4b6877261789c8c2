"""Small tools for rewriting IR in place: replacing values, splitting blocks, building instructions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..ir.types import VOID, Type
from ..ir.values import Block, ConstInt, Function, Instr, Value


def replace_values(fn: Function, replaced: dict[Value, Value]) -> None:
    """Make every use of a key of `replaced` use its value instead; values may themselves be keys."""
    if not replaced:
        return
    final = {old: _last(replaced, new) for old, new in replaced.items()}
    for instr in fn.instrs():
        if any(operand in final for operand in instr.operands):
            instr.operands = [final.get(operand, operand) for operand in instr.operands]


def _last(replaced: dict[Value, Value], value: Value) -> Value:
    while value in replaced:
        value = replaced[value]
    return value


def split_block(fn: Function, block: Block, at: int) -> Block:
    """Move instructions from index `at` on to a new block, which leaves `block` without a terminator. Phis of the
    successors name the new block afterwards."""
    tail = Block(f"{block.name}.tail" if block.name else "")
    tail.function = fn
    tail.instrs = block.instrs[at:]
    del block.instrs[at:]
    for instr in tail.instrs:
        instr.parent = tail
    fn.blocks.append(tail)
    for successor in tail.successors:
        for phi in successor.phis():
            phi.blocks = [tail if pred is block else pred for pred in phi.blocks]
    return tail


def new_block(fn: Function) -> Block:
    """A new empty block, at the end: the order of blocks means nothing, what follows goes by control flow."""
    block = Block("")
    block.function = fn
    fn.blocks.append(block)
    return block


def append(block: Block, instr: Instr) -> Instr:
    """Add `instr` at the end of `block`."""
    instr.parent = block
    block.instrs.append(instr)
    return instr


def jump(block: Block, target: Block, like: Instr) -> None:
    """End `block` with an unconditional branch, at the source place of `like`."""
    append(block, Instr("br", VOID, blocks=[target], dbg=like.dbg))


def branch(block: Block, condition: Value, then: Block, other: Block, like: Instr) -> None:
    """End `block` with a conditional branch, at the source place of `like`."""
    append(block, Instr("br", VOID, [condition], blocks=[then, other], dbg=like.dbg))


def phi(block: Block, type: Type, incoming: Sequence[tuple[Value, Block]], like: Instr) -> Instr:
    """Put a phi at the start of `block`."""
    instr = Instr("phi", type, [value for value, _ in incoming], blocks=[pred for _, pred in incoming], dbg=like.dbg)
    instr.parent = block
    block.instrs.insert(0, instr)
    return instr


def drop(fn: Function, dead: Iterable[Instr]) -> None:
    """Remove instructions from their blocks."""
    gone = set(dead)
    if gone:
        for block in fn.blocks:
            block.instrs = [instr for instr in block.instrs if instr not in gone]


def users(fn: Function) -> dict[Value, list[Instr]]:
    """The instructions that use each value, in program order, once per operand."""
    found: defaultdict[Value, list[Instr]] = defaultdict(list)
    for block in fn.blocks:
        for instr in block.instrs:
            for operand in instr.operands:
                found[operand].append(instr)
    found.default_factory = None  # who asks for a value without users gets none, and changes nothing
    return found


class Inserter:
    """Builds instructions in front of one instruction, at its source place, collecting them in `made`."""

    def __init__(self, at: Instr) -> None:
        self.at = at
        self.made: list[Instr] = []

    def add(self, op: str, type: Type, operands: Sequence[Value], **fields: object) -> Instr:
        """Append an instruction; keyword fields are set as attributes."""
        instr = Instr(op, type, operands, dbg=self.at.dbg)
        instr.parent = self.at.parent
        for name, value in fields.items():
            setattr(instr, name, value)
        self.made.append(instr)
        return instr


def const_value(value: Value) -> int | None:
    """The unsigned value of an integer constant, else None."""
    return value.value if isinstance(value, ConstInt) else None
