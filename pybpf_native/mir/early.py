"""The arm of a branch that is laid out first for the verifier's sake.

    a: if x == 0 goto short else long;   short: y = 1, goto join;   long: ...;   join: ...

Both orders take the same room: one arm jumps to the join, the other falls into it. But the verifier follows what falls
through and keeps every jump on the way for later. In a loop it goes the whole number of rounds like that before it
comes back, so that the long arm, with branches of its own, first is that many more branches open at once (there may
be 8192), and every one a path that is walked to its end on the way back. The short arm has learnt that something is not
there and does nothing with it: it leaves little behind. (Where a number is compared instead, the order of its values
may be what ends a loop for the verifier: the branch's own order stays.)

It must end at a join that the long arm comes to as well, or behind: otherwise it could have fallen through. An arm
that calls something is no short one.
"""

from __future__ import annotations

from collections.abc import Container

from .func import Block

NULL = {"jeq64_ri": 0, "jne64_ri": 1}  # the successor where the value is nothing
SEARCHED = 200  # blocks of the other arm that are looked at


def early_arm(block: Block, placed: Container[Block]) -> Block | None:
    """The successor of a branch whose own order does not matter that should follow it. `placed`: blocks with places."""
    test = block.insns[-1]
    side = NULL.get(test.op.name)
    if side is None or test.imm != 0:
        return None
    arm, other = block.succs[side], block.succs[1 - side]
    if len(arm.succs) != 1 or any(insn.op.name.startswith("call") for insn in arm.insns):
        return None
    return arm if arm.succs[0] in placed or _comes_to(other, arm.succs[0], placed) else None


def _comes_to(start: Block, join: Block, placed: Container[Block]) -> bool:
    """Whether a way from `start` forward ends with a jump to `join`."""
    seen = {start: None}
    work = [start]
    while work and len(seen) < SEARCHED:
        block = work.pop()
        if block.succs == [join]:
            return True
        for successor in block.succs:
            if successor is not join and successor not in seen and successor not in placed:
                seen[successor] = None
                work.append(successor)
    return False
