"""`switch` becomes a tree of compares, or a table of results (`tables`).

The values are cut into runs (`runs`), groups of small runs are tested by bits (`bittests`), and what is left is
parted in the middle until a few tests in a row can tell it apart. The order of the numbers, signed or unsigned, is
the one that needs fewer slots. A value narrower than the comparison is extended once, in front. Where the default
is never reached the last test falls away: older verifiers do not learn from `!=` and would walk into the rest.
"""

from __future__ import annotations

from ..ir.types import I1, I32, I64, IntType
from ..ir.values import Block, ConstInt, Instr, Value
from .bittests import BitTests, with_bit_tests
from .builder import number
from .context import Context
from .rewrite import append, branch, jump, new_block
from .runs import Run, Step, boundary, pivot, plan, runs_of, slots
from .tables import Tables

IN_A_ROW = 4  # slots of tests that follow each other; more are parted first
Target = Block | BitTests[Block]


def expand_switches(ctx: Context) -> None:
    """Replace every switch of the function."""
    tables = Tables(ctx)
    for block in list(ctx.fn.blocks):
        last = block.terminator
        if last is not None and last.op == "switch":
            block.instrs.pop()
            _Switch(ctx, last, block).expand(tables)
    tables.finish()


class _Switch:
    def __init__(self, ctx: Context, instr: Instr, block: Block) -> None:
        self.ctx = ctx
        self.instr = instr
        self.block = block
        self.value = instr.operands[0]
        self.default = None if _is_unreachable(instr.blocks[0]) else instr.blocks[0]
        self.edges: list[tuple[Block, Block]] = []  # (from, to) as they are made

    def expand(self, tables: Tables) -> None:
        known = number(self.value)
        if known is not None:
            self.go(self.block, self.target_of(known))
        else:
            runs = self.decide()
            if tables.look_up(self.instr, self.block, self.default, _tests(runs)):
                return
            self.extend()
            self.build(runs)
        self.fix_phis()

    def target_of(self, value: int) -> Block:
        """Where a constant goes."""
        for constant, target in self.cases():
            if constant.value == value:
                return target
        return self.instr.blocks[0]

    def cases(self) -> list[tuple[ConstInt, Block]]:
        """The cases with targets of their own."""
        found = []
        for constant, target in zip(self.instr.operands[1:], self.instr.blocks[1:], strict=True):
            assert isinstance(constant, ConstInt)
            if target is not self.default and not _is_unreachable(target):
                found.append((constant, target))
        return found

    def decide(self) -> list[Run[Target]]:
        """The runs, in the order of numbers that is chosen."""
        most = _greatest(self.value)
        self.sign, runs = "u", self.runs(0, most)
        half = 1 << self.width() - 1
        if most >= half:
            signed = self.runs(-half, half - 1)
            if slots(signed) < slots(runs):
                self.sign, runs = "s", signed
        return runs

    def build(self, runs: list[Run[Target]]) -> None:
        """Make the tree."""
        if runs:
            self.tree(self.block, runs)
        else:
            self.go(self.block, self.instr.blocks[0])

    def width(self) -> int:
        """Comparisons are made at 32 or 64 bits; wider ones are taken apart later."""
        assert isinstance(self.value.type, IntType)
        bits = self.value.type.bits
        return max(bits, 32 if bits <= 32 and self.ctx.target.jump32 else 64)

    def extend(self) -> None:
        """A narrower value is extended."""
        assert isinstance(self.value.type, IntType)
        width = self.width()
        if self.value.type.bits < width:
            self.value = self.add(self.block, "zext", I32 if width == 32 else I64, self.value)

    def runs(self, least: int, most: int) -> list[Run[Target]]:
        """All values from `least` to `most`, and where they go."""
        cases = [(constant.signed if least < 0 else constant.value, target) for constant, target in self.cases()]
        cases = sorted((case for case in cases if case[0] <= most), key=lambda case: case[0])
        runs = runs_of(cases, self.default, least, most)
        if isinstance(self.value.type, IntType) and self.value.type.bits <= 64:
            return with_bit_tests(runs, self.default)
        return [Run(run.low, run.high, run.target) for run in runs]

    def tree(self, block: Block, runs: list[Run[Target]]) -> None:
        """Tell `runs` apart from the end of `block` on."""
        work = [(block, runs)]
        while work:
            block, runs = work.pop()
            if slots(runs) <= IN_A_ROW:
                self.chain(block, *plan(runs))
                continue
            at = pivot(runs)
            low, high = new_block(self.ctx.fn), new_block(self.ctx.fn)
            self.compare(block, boundary(runs[at - 1], runs[at]), low, high)
            work += [(high, runs[at:]), (low, runs[:at])]

    def chain(self, block: Block, steps: list[Step[Target]], rest: Target) -> None:
        """Tests one after the other."""
        for at, step in enumerate(steps):
            following = self.entry(rest) if at == len(steps) - 1 else new_block(self.ctx.fn)
            self.compare(block, step, self.entry(step.target), following)
            block = following
        if not steps:
            self.go(block, rest)

    def entry(self, target: Target) -> Block:
        """The block to go to."""
        if isinstance(target, Block):
            return target
        block = new_block(self.ctx.fn)
        self.test_bits(block, target)
        return block

    def go(self, block: Block, target: Target) -> None:
        """End `block` where the target is known."""
        if isinstance(target, Block):
            jump(block, target, self.instr)
            self.edges.append((block, target))
        else:
            self.test_bits(block, target)

    def compare(self, block: Block, step: Step[Target], then: Block, other: Block) -> None:
        pred = step.pred if step.pred == "eq" else self.sign + step.pred
        self.end(block, self.icmp(block, pred, self.value, step.number), then, other)

    def test_bits(self, block: Block, tests: BitTests[Block]) -> None:
        """One bit for the value, and a jump for each mask."""
        type = I64 if tests.wide or not self.ctx.target.jump32 else I32
        place = self.value if self.value.type is type else self.add(block, "trunc", type, self.value)
        if tests.base:
            place = self.add(block, "sub", type, place, ConstInt(type, tests.base))
        bit = self.add(block, "shl", type, ConstInt(type, 1), place)
        for at, (mask, target) in enumerate(tests.masks):
            following = tests.other if at == len(tests.masks) - 1 else new_block(self.ctx.fn)
            masked = self.add(block, "and", type, bit, ConstInt(type, mask))
            self.end(block, self.icmp(block, "ne", masked, 0), target, following)
            block = following

    def add(self, block: Block, op: str, type: IntType, *operands: Value) -> Instr:
        return append(block, Instr(op, type, operands, dbg=self.instr.dbg))

    def icmp(self, block: Block, pred: str, value: Value, constant: int) -> Instr:
        assert isinstance(value.type, IntType)
        operands = [value, ConstInt(value.type, constant)]
        return append(block, Instr("icmp", I1, operands, pred=pred, dbg=self.instr.dbg))

    def end(self, block: Block, condition: Instr, then: Block, other: Block) -> None:
        branch(block, condition, then, other, self.instr)
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


def _tests(runs: list[Run[Target]]) -> int:
    """The slots of the tests of a tree, those of bits included."""
    return slots(runs) + sum(run.target.slots() for run in runs if isinstance(run.target, BitTests))


def _is_unreachable(block: Block) -> bool:
    return block.instrs[0].op == "unreachable"


def _greatest(value: Value) -> int:
    """The greatest unsigned number that an integer may be, as far as its own instruction tells."""
    assert isinstance(value.type, IntType)
    most = value.type.mask
    if isinstance(value, Instr) and value.op in ("and", "lshr"):
        constant = number(value.operands[1])
        if constant is not None:
            most = min(constant, most) if value.op == "and" else most >> min(constant, value.type.bits)
    if isinstance(value, Instr) and value.op == "zext" and isinstance(value.operands[0].type, IntType):
        most = value.operands[0].type.mask
    return most
