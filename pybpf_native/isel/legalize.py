"""Legalize: IR to IR, until only what BPF can do is left.

The steps, in this order, each on the whole function:

0. CO-RE           intrinsics that name accesses become loads of globals that do (`core_lower`)
   results of asm  of `asm goto` become values of their own on each edge (`asm_results`)
   casts           accesses to other address spaces are made through a cast (`spaces`)
1. lanes           intrinsics on vectors become scalar ones (`lanes`)
2. intrinsics      become plain IR (`intrinsics`)
3. switch          becomes a tree of compares
4. parts           values of several registers become several values (`parts`)
   stores          constants for neighbouring addresses are stored together (`stores`)
   quotients       of narrow integers by constants are made with a multiplication (`quotients`)
5. division        signed division is made of unsigned division below ISA v4 (`division`)
   offsets         address computations become steps of bytes, constant ones last (`offsets`)
   equals          equal computations of a block become one (`equals`)
   comparisons     and so do comparisons that say the same in another way (`comparisons`)
6. conditions      a branch on `a and b`, `a or b` becomes two branches (`conditions`)
7. booleans        a comparison that is needed as a number becomes `select cmp, 1, 0`
8. select          becomes a diamond with phis (`selects`)
9. settled         a branch with one target, or on a constant, becomes unconditional

Afterwards every comparison feeds branches only, and is selected where the branch is.
"""

from __future__ import annotations

from ..ir.types import I1
from ..ir.values import Block, ConstInt, ConstSimple, Instr, Value, const_int
from .asm_results import expand_asm_results
from .comparisons import unify_comparisons
from .conditions import is_condition_use, is_not, split_conditions
from .context import Context
from .core_lower import lower_core
from .division import expand_signed_division
from .equals import unify_equals
from .intrinsics import expand_intrinsics
from .lanes import expand_vector_intrinsics
from .offsets import lower_addresses
from .parts import split_into_parts
from .quotients import multiply_quotients
from .rewrite import branch, jump, new_block, users
from .selects import expand_selects
from .spaces import insert_casts
from .stores import merge_constant_stores


def legalize(ctx: Context) -> None:
    """Rewrite `ctx.fn` in place; what BPF cannot do is noted in `ctx.diagnostics`."""
    lower_core(ctx)
    for instr in ctx.fn.instrs():
        instr.records = None  # debug records say nothing to code generation, and would name what is rewritten
    expand_asm_results(ctx)
    insert_casts(ctx)
    expand_vector_intrinsics(ctx)
    expand_intrinsics(ctx)
    expand_switches(ctx)
    split_into_parts(ctx)
    merge_constant_stores(ctx)
    multiply_quotients(ctx)
    expand_signed_division(ctx)
    unify_comparisons(ctx)
    lower_addresses(ctx)
    unify_equals(ctx)
    split_conditions(ctx)
    materialise_comparisons(ctx)
    expand_selects(ctx)
    settle_branches(ctx)


def expand_switches(ctx: Context) -> None:
    """`switch` to compares: equality for up to three cases, else a balanced tree of `ult`."""
    for block in list(ctx.fn.blocks):
        last = block.terminator
        if last is not None and last.op == "switch":
            block.instrs.pop()
            _Switch(ctx, last, block).expand()


class _Switch:
    LINEAR_CASES = 3

    def __init__(self, ctx: Context, instr: Instr, block: Block) -> None:
        self.ctx = ctx
        self.instr = instr
        self.block = block
        self.value = instr.operands[0]
        self.default = instr.blocks[0]
        self.edges: list[tuple[Block, Block]] = []  # (from, to) as they are made

    def expand(self) -> None:
        cases = []
        for constant, target in zip(self.instr.operands[1:], self.instr.blocks[1:], strict=True):
            assert isinstance(constant, ConstInt)
            if target is not self.default:
                cases.append((constant, target))
        cases.sort(key=lambda case: case[0].value)
        self.tree(self.block, cases)
        self.fix_phis()

    def tree(self, block: Block, cases: list[tuple[ConstInt, Block]]) -> None:
        if len(cases) <= self.LINEAR_CASES:
            self.chain(block, cases)
            return
        middle = len(cases) // 2
        low = new_block(self.ctx.fn)
        high = new_block(self.ctx.fn)
        self.compare(block, "ult", cases[middle][0], low, high)
        self.tree(low, cases[:middle])
        self.tree(high, cases[middle:])

    def chain(self, block: Block, cases: list[tuple[ConstInt, Block]]) -> None:
        for number, (constant, target) in enumerate(cases):
            last = number == len(cases) - 1
            other = self.default if last else new_block(self.ctx.fn)
            self.compare(block, "eq", constant, target, other)
            block = other
        if not cases:
            jump(block, self.default, self.instr)
            self.edges.append((block, self.default))

    def compare(self, block: Block, pred: str, constant: ConstInt, then: Block, other: Block) -> None:
        made = Instr("icmp", I1, [self.value, constant], pred=pred, dbg=self.instr.dbg)
        made.parent = block
        block.instrs.append(made)
        branch(block, made, then, other, self.instr)
        self.edges += [(block, then), (block, other)]

    def fix_phis(self) -> None:
        """Every phi that named the switch's block names the new sources instead, one entry an edge."""
        sources: dict[Block, list[Block]] = {}
        for source, target in self.edges:
            sources.setdefault(target, []).append(source)
        for target in dict.fromkeys(self.instr.blocks):
            for instr in target.phis():
                value = next(v for v, pred in zip(instr.operands, instr.blocks, strict=True) if pred is self.block)
                kept = [(v, p) for v, p in zip(instr.operands, instr.blocks, strict=True) if p is not self.block]
                kept += [(value, source) for source in sources.get(target, [])]
                instr.operands = [v for v, _ in kept]
                instr.blocks = [p for _, p in kept]


def materialise_comparisons(ctx: Context) -> None:
    """Give each comparison that is used as a number a `select cmp, true, false` for those uses."""
    using = users(ctx.fn)
    for block in ctx.fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            rewritten.append(instr)
            if instr.op == "icmp" or is_not(instr):
                others = [user for user in using.get(instr, ()) if not _truth_use(user, instr, using)]
                if others:
                    rewritten.append(_as_number(instr, others))
        block.instrs = rewritten


def _truth_use(user: Instr, value: Value, using: dict[Value, list[Instr]]) -> bool:
    # The negation of a comparison is one too, and is itself materialised where it must be.
    return is_condition_use(user, value) or is_not(user)


def _as_number(instr: Instr, others: list[Instr]) -> Instr:
    number = Instr("select", I1, [instr, const_int(1, 1), const_int(1, 0)], dbg=instr.dbg)
    number.parent = instr.parent
    for user in others:
        user.operands = [number if operand is instr else operand for operand in user.operands]
    return number


def settle_branches(ctx: Context) -> None:
    """`br c, a, a` and `br true, a, b` to `br a`; phis lose the entry for the edge that is gone."""
    for block in ctx.fn.blocks:
        last = block.terminator
        if last is None or last.op != "br" or len(last.blocks) != 2:
            continue
        then, other = last.blocks
        known = _decided(last.operands[0])
        if then is other or known is not None:
            gone = then if known is False else other
            last.operands, last.blocks = [], [other if known is False else then]
            for instr in gone.phis():
                at = instr.blocks.index(block)
                del instr.blocks[at], instr.operands[at]


def _decided(condition: Value) -> bool | None:
    """Which way a constant condition goes; what is undefined goes the way of false."""
    inverted = False
    while isinstance(condition, Instr) and is_not(condition):
        condition = condition.operands[0]
        inverted = not inverted
    if isinstance(condition, ConstInt):
        return bool(condition.value) != inverted
    return False if isinstance(condition, ConstSimple) else None
