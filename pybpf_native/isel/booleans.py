"""Truth values: which of them are only ever branched on, and which must be numbers.

A comparison, a conjunction or disjunction with a comparison in it, and the negation of such is a condition: it has no
register, and whoever branches on it compares (`control`, after `conditions` took it apart). Whatever needs it as a
number instead gets `select condition, true, false`, which is a branch around a constant. A conjunction that would be
compared too often is made a number once, too: of L comparisons, used K times, it takes L * K slots the one way and
L + 2 + K the other.

Before that, what keeps LLVM from merging or speculating (`freeze`, `llvm.bpf.passthrough`, selects with false or
true) is taken off: none of it means anything to what follows.
"""

from __future__ import annotations

from ..ir.cfg import reverse_postorder
from ..ir.types import I1, IntType
from ..ir.values import Block, ConstInt, Function, Instr, Value, const_int
from .conditions import find_conditions, is_condition_use, is_not, jumps_of
from .context import Context
from .rewrite import Inserter, replace_values, users
from .selector import has_register


def plain_booleans(ctx: Context) -> None:
    """Take barriers off truth values, and make selects between them and constants conjunctions and disjunctions."""
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            bare = _bare(instr) if instr.type is I1 else None
            if bare is not None:
                replaced[instr] = bare
            elif instr.op == "select" and instr.type is I1:
                rewritten += _as_logic(instr)
            else:
                rewritten.append(instr)
        block.instrs = rewritten
    replace_values(ctx.fn, replaced)


def _bare(instr: Instr) -> Value | None:
    """What a barrier around a truth value holds, or a negated constant is."""
    if is_not(instr) and isinstance(instr.operands[0], ConstInt):
        return const_int(1, 1 - instr.operands[0].value)
    if instr.op == "freeze" and isinstance(instr.operands[0], Instr):
        return instr.operands[0]
    callee = instr.callee if instr.op == "call" else None
    if isinstance(callee, Function) and callee.name.startswith("llvm.bpf.passthrough."):
        return instr.args[1]
    return None


def _as_logic(select: Instr) -> list[Instr]:
    """`select c, x, false` is `c and x`, and so on; of two other values it stays as it is."""
    condition, then, other = select.operands
    constant, value = (other, then) if isinstance(other, ConstInt) else (then, other)
    if not isinstance(constant, ConstInt) or isinstance(value, ConstInt):
        return [select]
    at = Inserter(select)
    if (constant is other) == bool(constant.value):  # neither (c and x), false otherwise, nor (c or x), true if c
        condition = at.add("xor", I1, [condition, const_int(1, 1)])
    select.op, select.operands = ("or" if constant.value else "and"), [condition, value]
    return [*at.made, select]


def number_booleans(ctx: Context) -> None:
    """Make numbers of conditions where they are needed; afterwards nothing but branches and selects uses them."""
    _Numbers(ctx).run()


class _Numbers:
    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.order = reverse_postorder(ctx.fn)
        self.before: dict[Instr, Instr] = {}  # what belongs in front of an instruction
        self.after: dict[Value, Instr] = {}  # what belongs behind one
        self.gone: set[Instr] = set()

    def run(self) -> None:
        conditions = find_conditions(self.order)
        using = users(self.ctx.fn)
        for condition in conditions:
            for user in using.get(condition, ()):
                if user.op in ("zext", "sext") and has_register(user):
                    self.choose(user, condition, using.get(user, []))
        self.place()
        using = users(self.ctx.fn)
        for condition in conditions:
            self.settle(condition, conditions, using)
        self.place()

    def choose(self, extension: Instr, condition: Value, using: list[Instr]) -> None:
        """`zext c` is `select c, 1, 0`; `x + zext c`, when nothing else wants the extension, `select c, x + 1, x`."""
        assert isinstance(extension.type, IntType)
        one = ConstInt(extension.type, 1 if extension.op == "zext" else extension.type.mask)
        if len(using) == 1 and _steps(using[0], extension):
            (user,) = using
            rest = user.operands[0] if user.operands[1] is extension else user.operands[1]
            step = Instr(user.op, user.type, [rest, one], dbg=user.dbg)
            self.before[user] = step
            self.gone.add(extension)
            _become_select(user, condition, step, rest)
        else:
            _become_select(extension, condition, one, ConstInt(extension.type, 0))

    def settle(self, condition: Value, conditions: dict[Value, int], using: dict[Value, list[Instr]]) -> None:
        """Give the users that need a number one; all users, when too many would compare."""
        assert isinstance(condition, Instr)
        count = conditions[condition] = jumps_of(condition, conditions)  # its operands may be numbers by now
        every = list(dict.fromkeys(using.get(condition, ())))
        numbers = [user for user in every if not _is_branched_on(user, condition)]
        branches = {_place(user) for user in every if user not in numbers}
        times = len(branches) + bool(numbers)
        if times > 1 and count * times > count + 2 + times:
            numbers = every
        if numbers and count:
            number = Instr("select", I1, [condition, const_int(1, 1), const_int(1, 0)], dbg=condition.dbg)
            number.parent = condition.parent
            self.after[condition] = number
            for user in numbers:
                user.operands = [number if operand is condition else operand for operand in user.operands]

    def place(self) -> None:
        """Insert what has been made; every instruction knows its block then."""
        for block in self.ctx.fn.blocks:
            rewritten: list[Instr] = []
            for instr in block.instrs:
                rewritten += [
                    one for one in (self.before.get(instr), instr) if one is not None and one not in self.gone
                ]
                if instr in self.after:
                    rewritten.append(self.after[instr])
            for instr in rewritten:
                instr.parent = block
            block.instrs = rewritten
        self.before, self.after, self.gone = {}, {}, set()


def _place(user: Instr) -> Instr | Block:
    """Where a branch will be: selects of what is there before their block begins share one."""
    near = any(isinstance(choice, Instr) and choice.parent is user.parent for choice in user.operands[1:])
    return user.parent if user.op == "select" and not near else user


def _is_branched_on(user: Instr, condition: Value) -> bool:
    """A branch, the choice of a select, or part of a larger condition."""
    return is_condition_use(user, condition) or (user.type is I1 and user.op in ("and", "or")) or is_not(user)


def _steps(user: Instr, extension: Instr) -> bool:
    """An operation that 0 leaves the other operand as it is in."""
    left, right = user.operands if user.op in ("add", "sub", "or", "xor") else (None, None)
    if left is right or isinstance(left, ConstInt) or not isinstance(user.type, IntType):
        return False
    return right is extension or (left is extension and user.op != "sub" and not isinstance(right, ConstInt))


def _become_select(instr: Instr, condition: Value, then: Value, other: Value) -> None:
    instr.op, instr.operands, instr.flags = "select", [condition, then, other], ()
