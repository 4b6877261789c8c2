"""Layout: the order of blocks, and jumps that are left when it is fixed.

1. Jumps to blocks that only jump go straight to the end of the chain; blocks nobody reaches are dropped.
2. Blocks are chained: depth first from the entry, each block behind all its predecessors (loops' back edges aside),
   so that one successor follows where possible and none ends up far away. Which of two comes first is what the
   verifier likes (`early.py`), else the branch's say.
3. A jump to the next block disappears; a conditional jump whose taken side comes next is inverted.

Afterwards jumps name their target block in `sym`, and falling off a block's end reaches the next one.
"""

from __future__ import annotations

from ..ir.graph import rpo
from ..isa.insn import Insn
from ..isa.opcodes import OPS
from ..target import Target
from .asm import ASM_GOTO, AsmRegs
from .early import Arms
from .func import Block, Function
from .invert import invert

JUMP = OPS["ja"]


def lay_out(fn: Function) -> None:
    """Order the blocks of an allocated function and resolve its fall-throughs."""
    thread_jumps(fn)
    fn.renumber(_chain(fn))
    for block, following in zip(fn.blocks, [*fn.blocks[1:], None], strict=True):
        _end(block, following, fn.target)


def thread_jumps(fn: Function) -> None:
    """Redirect edges past blocks that hold nothing but a jump, then drop unreachable blocks."""
    for block in fn.blocks:
        if any(len(successor.insns) == 1 for successor in block.succs):
            block.succs = [_destination(successor) for successor in block.succs]
        if len(block.succs) == 2 and block.succs[0] is block.succs[1] and block.insns[-1].op is not ASM_GOTO:
            block.insns[-1] = Insn(JUMP, loc=block.insns[-1].loc)
            block.succs = block.succs[:1]
    reached = reachable(fn.blocks[0])
    fn.renumber([block for block in fn.blocks if block in reached])


def _destination(block: Block) -> Block:
    seen = set()
    while len(block.insns) == 1 and block.insns[0].op is JUMP and block not in seen:
        seen.add(block)
        block = block.succs[0]
    return block


def reachable(entry: Block) -> dict[Block, None]:
    """The blocks that control can come to from `entry`."""
    reached = {entry: None}
    work = [entry]
    while work:
        for successor in work.pop().succs:
            if successor not in reached:
                reached[successor] = None
                work.append(successor)
    return reached


def _chain(fn: Function) -> list[Block]:
    """The order of the blocks: each behind its predecessors, loops' back edges aside."""
    order = rpo(fn.successors())
    arms = Arms(fn, order)
    position = {number: at for at, number in enumerate(order)}
    waiting = {
        block: sum(position[pred.number] < position[block.number] for pred in block.preds) for block in fn.blocks
    }
    rest = iter([fn.blocks[number] for number in order])
    placed: dict[Block, None] = {}
    ready: list[Block] = []
    block: Block | None = fn.blocks[0]
    while block is not None:
        placed[block] = None
        here = _made_ready(block, position, waiting, placed)
        if len(here) > 1:
            here = arms.sort(block, here, placed)
        ready += here[1:]
        block = here[0] if here else _pop(ready, placed) or next((b for b in rest if b not in placed), None)
    return list(placed)


def _made_ready(
    block: Block, position: dict[int, int], waiting: dict[Block, int], placed: dict[Block, None]
) -> list[Block]:
    """The successors all of whose predecessors are placed now, the branch's own fall-through first."""
    for successor in block.succs:
        if position[block.number] < position[successor.number]:
            waiting[successor] -= 1
    # The fall-through of a conditional jump is its second successor, that of inline assembly the first.
    order = block.succs if block.insns[-1].op is ASM_GOTO else block.succs[::-1]
    return [successor for successor in dict.fromkeys(order) if successor not in placed and waiting[successor] <= 0]


def _pop(ready: list[Block], placed: dict[Block, None]) -> Block | None:
    while ready:
        block = ready.pop()
        if block not in placed:
            return block
    return None


def _end(block: Block, following: Block | None, target: Target) -> None:
    last = block.insns[-1]
    if isinstance(last.sym, AsmRegs):
        last.sym.targets = block.succs[1:]
        if block.succs and block.succs[0] is not following:
            block.insns.append(Insn(JUMP, sym=block.succs[0], loc=last.loc))
    elif len(block.succs) == 1:
        if block.succs[0] is following:
            block.insns.pop()
        else:
            last.sym = block.succs[0]
    elif len(block.succs) == 2:
        _end_conditional(block, last, following, target)


def _end_conditional(block: Block, last: Insn, following: Block | None, target: Target) -> None:
    taken, other = block.succs
    if taken is following and invert(last, target):
        taken, other = other, taken
    last.sym = taken
    if other is not following:
        block.insns.append(Insn(JUMP, sym=other, loc=last.loc))
