"""Narrow values that are extended again and again are extended once, where they are made.

    x: i8;  if x s> 64 ..; if x s< 91 ..     =>     s = sext x;  y = trunc s;  if y s> 64 ..; if y s< 91 ..

A use of a value narrower than the operation extends it there (`selector`), unless the upper bits are known. The
truncation of what was just extended costs nothing, and of its upper bits all is known; so putting both behind the
definition and giving the users the result makes their extensions vanish. What only compares for equality with a
constant takes either extension. The verifier gains too: all comparisons now bound one and the same register.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.types import I32, I64, IntType
from ..ir.values import ConstInt, Instr, Value
from .context import Context
from .jset import SIGN_TESTS
from .known import KnownBits, width_of
from .rewrite import users
from .rules import NEEDS_SEXT, NEEDS_ZEXT, SIGNED

ZERO, SIGN, EITHER = "zext", "sext", "either"
FEWEST = 2  # uses that make an extension of their own worth while


Needs = dict[str, list[Instr]]  # extension: the users that want it


def share_extensions(ctx: Context) -> None:
    """Extend behind its definition every narrow value that would be extended twice or more."""
    using = users(ctx.fn)
    wanted = {value: needs for value in _narrow(ctx, using) if (needs := _needs(value, using[value]))}
    if not wanted:
        return
    known = KnownBits(ctx.fn, using, jump32=ctx.target.jump32)
    made: dict[Value, list[Instr]] = {}
    for value, needs in wanted.items():
        bits = known.bits(value)
        if bits >= width_of(value):  # else any extension is the value itself
            made[value] = _share(ctx, value, needs, using[value], is_zero_extended=bits == width_of(value))
    _insert(ctx, made)


def _narrow(ctx: Context, using: dict[Value, list[Instr]]) -> Iterator[Value]:
    """The values that operations extend."""
    full = (32, 64) if ctx.target.jump32 else (64,)
    for value in [*ctx.fn.args, *ctx.fn.instrs()]:
        if not isinstance(value.type, IntType) or not 1 < value.type.bits < 64 or value.type.bits in full:
            continue
        if len(using.get(value, ())) >= FEWEST and not (isinstance(value, Instr) and value.op == "callbr"):
            yield value


def _needs(value: Value, using: list[Instr]) -> Needs | None:
    """Who wants which extension of a value; None when too few do."""
    needs: Needs = {ZERO: [], SIGN: [], EITHER: []}
    for user in dict.fromkeys(using):
        kind = _wanted(user, value)
        if kind:
            needs[kind].append(user)
    return needs if max(len(needs[ZERO]), len(needs[SIGN])) + len(needs[EITHER]) >= FEWEST else None


def _wanted(user: Instr, value: Value) -> str:
    """Which extension `user` makes of `value`, if any."""
    if user.op == "icmp":
        left, right = user.operands
        if not isinstance(right, ConstInt) or left is right:
            return SIGN if user.pred in SIGNED else ZERO
        if user.pred in ("eq", "ne"):
            return EITHER
        if user.pred not in SIGNED:
            return ZERO
        return SIGN if (user.pred, right.signed) not in SIGN_TESTS or width_of(value) >= 32 else ""
    if user.op in (ZERO, SIGN):
        return user.op
    if user.op in NEEDS_ZEXT:
        return ZERO if width_of(user) not in (32, 64) else ""
    if user.op in NEEDS_SEXT and user.operands[0] is value:
        return SIGN if width_of(user) not in (32, 64) else ""
    return ""


def _share(ctx: Context, value: Value, needs: Needs, using: list[Instr], *, is_zero_extended: bool) -> list[Instr]:
    """Hand the users the extensions that pay; returns what must be inserted behind the value."""
    zero, sign, either = (needs[kind] for kind in (ZERO, SIGN, EITHER))
    made: list[Instr] = []
    wide = _is_wide(ctx, value, sign)
    with_sign = [user for user in sign if not wide or user.op != "sext" or width_of(user) > 32]
    if len(with_sign) >= FEWEST or (with_sign and either and not zero and not is_zero_extended):
        # Equality goes with the sign, unless the value itself is there anyway.
        if not zero:
            with_sign, either = with_sign + either, []
        _give(_extended(SIGN, value, made, wide=wide), value, with_sign)
    if not is_zero_extended and len(zero) + len(either) >= FEWEST:
        # The others may have it as well, so that there is one register less.
        others = [user for user in using if user not in sign]
        _give(_extended(ZERO, value, made, wide=_is_wide(ctx, value, zero)), value, others)
    return made


def _is_wide(ctx: Context, value: Value, using: list[Instr]) -> bool:
    """The users need 64 bits. (One that makes 32 of them counts on 0 above, so it has no part in 64 with the sign.)"""
    return width_of(value) > 32 or not ctx.target.jump32 or any(width_of(user) > 32 for user in using)


def _extended(op: str, value: Value, made: list[Instr], *, wide: bool) -> Instr:
    """`trunc (op value)`."""
    dbg = value.dbg if isinstance(value, Instr) else None
    longer = Instr(op, I64 if wide else I32, [value], dbg=dbg)
    again = Instr("trunc", value.type, [longer], dbg=dbg)
    made += [longer, again]
    return again


def _give(extended: Instr, value: Value, using: list[Instr]) -> None:
    for user in using:
        user.operands = [extended if operand is value else operand for operand in user.operands]


def _insert(ctx: Context, made: dict[Value, list[Instr]]) -> None:
    """Put the extensions of each value behind it, those of arguments and phis behind the block's phis."""
    arguments = [instr for argument in ctx.fn.args for instr in made.get(argument, ())]
    for block in ctx.fn.blocks:
        if not arguments and not any(instr in made for instr in block.instrs):
            continue
        rewritten: list[Instr] = []
        late, arguments = arguments, []
        for instr in block.instrs:
            if instr.op != "phi":
                rewritten += late
                late = []
            rewritten.append(instr)
            (late if instr.op == "phi" else rewritten).extend(made.get(instr, ()))
        for instr in rewritten:
            instr.parent = block
        block.instrs = rewritten
