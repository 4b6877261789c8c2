"""Truth values that follow another phi: computed from it, not carried beside it.

    p = phi [a, P], [b, Q];  c = phi [a == 0, P], [b == 0, Q]     =>     p = phi [a, P], [b, Q];  c = p == 0

LLVM rotates loops and leaves the comparison on both ways in when something else uses it too. As a number it would be
a constant on each of two paths through every round, which the verifier then walks apart; as a comparison where it is
needed it is the branch itself, and the paths are one until there.
"""

from __future__ import annotations

from ..ir.types import I1
from ..ir.values import ConstInt, ConstSimple, Instr, Value
from .context import Context
from .rewrite import replace_values


def compare_phis(ctx: Context) -> None:
    """Replace phis of comparisons by comparisons of phis, where there is one already."""
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks[1:]:
        phis = list(block.phis())
        followers = [phi for phi in phis if phi.type is I1 and _is_comparison(phi.operands[0])]
        for follower in followers:
            comparison = _comparison(follower, phis)
            if comparison is not None:
                replaced[follower] = comparison
                comparison.parent = block
                block.instrs.insert(len(phis), comparison)
                block.instrs.remove(follower)
    replace_values(ctx.fn, replaced)


def _is_comparison(value: Value) -> bool:
    return isinstance(value, Instr) and value.op == "icmp" and isinstance(value.operands[1], (ConstInt, ConstSimple))


def _comparison(follower: Instr, phis: list[Instr]) -> Instr | None:
    """The comparison of another phi with a constant that `follower` is on every way in."""
    first = follower.operands[0]
    assert isinstance(first, Instr)
    for leader in phis:
        if leader.type is not first.operands[0].type:
            continue
        led = dict(zip(leader.blocks, leader.operands, strict=True))
        ways = zip(follower.operands, follower.blocks, strict=True)
        if all(_is_comparison(value) and _says(value, first, led[pred]) for value, pred in ways):
            return Instr("icmp", I1, [leader, first.operands[1]], pred=first.pred, dbg=first.dbg)
    return None


def _says(value: Value, like: Instr, compared: Value) -> bool:
    """`value` compares `compared` in the same way, with the same constant."""
    assert isinstance(value, Instr)
    constants = (value.operands[1], like.operands[1])
    return value.operands[0] is compared and value.pred == like.pred and _known(constants[0]) == _known(constants[1])


def _known(constant: Value) -> int | str:
    return constant.value if isinstance(constant, ConstInt) else repr(constant)
