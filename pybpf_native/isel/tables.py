"""A switch that only chooses a constant becomes a table: packed into an immediate, or in memory.

    switch x: 10 -> 3, 11 -> 0, 12 -> 2, ..., else -> 7     =>     i = x - 10;  if i u>= n: 7
                                                                   else (0x..203 >> i * 2) & 3, or table[i]

Results of up to 8 bits that fit 64 bits together are shifted out of a constant; others are loaded from a private
constant of elements as narrow as the results allow. Either is made only where it takes fewer slots than the tests of
the tree and a move for each result, which is the least a tree costs. Where no default is reached the index of a loaded
element is masked, and the table is as long as the mask says.

The verifier knows the result of a tree on every path; of what is shifted or loaded it knows the width. So the result
may only be stored (not to the stack, which the verifier remembers), computed with, or returned where the kernel
takes any number. And the switch's value gets no bound from the test of the index: where the tree would have bounded
it, nobody else may use it.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import sections
from ..ir.types import I1, I64, IntType, array_type, int_type
from ..ir.values import Block, ConstAggregate, ConstInt, Function, GlobalVariable, Instr, Value
from .builder import number
from .context import Context
from .regions import root_and_offset
from .rewrite import append, branch, jump, new_block, users

# Tables have a section of their own: what else is constant lies as it does in LLVM's objects.
SECTION = ".rodata.switch"
PACKED = 64  # bits of a constant
WIDEST = 8  # bits of a packed result
LEAST_CASES = 4
DENSITY = 4, 10  # of the elements of a table, so many are cases
COMPUTED = frozenset(("add", "sub", "xor", "or", "and", "mul", "shl", "lshr", "ashr", "zext", "sext", "trunc", "phi"))
CASTS = frozenset(("zext", "sext", "trunc", "freeze"))
# The types of programs whose result the verifier does not check (check_return_code, kernel/bpf/verifier.c).
ANY_RESULT = frozenset(
    ("XDP", "SCHED_CLS", "SCHED_ACT", "SOCKET_FILTER", "SYSCALL", "SK_SKB", "SK_MSG", "SK_REUSEPORT")
)


class Tables:
    """The tables of one function. What was found out about its values stays true while switches are expanded."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self._using: dict[Value, list[Instr]] | None = None
        self._left: dict[Block, None] = {}  # blocks that a table made superfluous, perhaps

    def look_up(self, switch: Instr, block: Block, default: Block | None, tests: int) -> bool:
        """Put a table in the place of `switch`, which was taken off the end of `block`; False: nothing was done.

        default: None where it is never reached. tests: the slots of the tree's tests.
        """
        results = _Results.of(switch, block, default)
        if results is None or not self.is_free(results.phi) or not (results.joins or self.is_alone(switch)):
            return False
        table = _paying(self.ctx, results, tests + results.moves())
        if table is None:
            return False
        table.build(block)
        self._left.update(dict.fromkeys(switch.blocks))
        return True

    def finish(self) -> None:
        """Remove the blocks that nobody enters any more."""
        if not self._left:
            return
        entered = {successor for block in self.ctx.fn.blocks for successor in block.successors}
        gone = {block for block in self._left if block not in entered}
        for block in self._left:
            if block in gone:
                for successor in block.successors:
                    _remove_entries(successor, block)
        self.ctx.fn.blocks = [block for block in self.ctx.fn.blocks if block not in gone]

    def users(self, value: Value) -> list[Instr]:
        """Who uses `value`."""
        if self._using is None:
            self._using = users(self.ctx.fn)
        return self._using.get(value, [])

    def is_free(self, result: Instr) -> bool:
        """Nobody needs the verifier to know `result`."""
        seen: dict[Value, None] = {result: None}
        work: list[Value] = [result]
        while work:
            value = work.pop()
            for user in self.users(value):
                if user.op in COMPUTED:
                    if user not in seen:
                        seen[user] = None
                        work.append(user)
                elif not (_keeps(user, value) or (user.op == "ret" and _takes_any_result(self.ctx.fn))):
                    return False
        return True

    def is_alone(self, switch: Instr) -> bool:
        """The switch alone uses its value, and what that was extended or truncated from."""
        value: Value = switch.operands[0]
        user = switch
        while all(one is user for one in self.users(value)):
            if not isinstance(value, Instr) or value.op not in CASTS:
                return True
            user, value = value, value.operands[0]
        return False


def _keeps(user: Instr, value: Value) -> bool:
    """A store of `value` to memory whose content the verifier does not follow."""
    if user.op != "store" or user.operands[1] is value:
        return False
    root, _ = root_and_offset(user.operands[1])
    while isinstance(root, Instr) and root.op == "getelementptr":
        root = root.operands[0]
    return not isinstance(root, Instr) or root.op in ("load", "call")


def _takes_any_result(fn: Function) -> bool:
    if not fn.section or not sections.is_known(fn.section):
        return False
    return sections.lookup(fn.section).prog_type_name.removeprefix("BPF_PROG_TYPE_") in ANY_RESULT


class _Results:
    """What a switch chooses: one number for each index from 0 on, for the one phi that they differ in.

    arm: a case's target. joins: the default leads to the phi's block as well. default: where to go outside of the
    table, None: never there.
    """

    def __init__(self, switch: Instr, phi: Instr, arm: Block, low: int, numbers: Sequence[int | None]) -> None:
        self.switch = switch
        self.phi = phi
        self.arm = arm
        self.low = low
        self.numbers = [number or 0 for number in numbers]
        self.default: Block | None = None
        self.joins = False
        self.type = _integer(phi)

    @staticmethod
    def of(switch: Instr, block: Block, default: Block | None) -> _Results | None:
        """The results of `switch` at the end of `block`; None when it is not of this kind."""
        value = switch.operands[0]
        cases = [
            (constant, target)
            for constant, target in zip(switch.operands[1:], switch.blocks[1:], strict=True)
            if isinstance(constant, ConstInt) and target is not default and target.instrs[0].op != "unreachable"
        ]
        if len(cases) < LEAST_CASES or _integer(value).bits > I64.bits:
            return None
        arms = dict.fromkeys(target for _, target in cases)
        meeting = _meeting(arms, block)
        phi = _varying(meeting, arms, block) if meeting is not None else None
        if meeting is None or phi is None:
            return None
        chosen = {constant.value: _chosen(phi, target, block) for constant, target in cases}
        joins = default is not None and _leads_to(default, meeting)
        other = _chosen(phi, default, block) if default is not None and joins else None
        low, count = _range(chosen, _integer(value))
        if count * DENSITY[0] > len(chosen) * DENSITY[1] or None in chosen.values():
            return None
        covers = count == 1 << _integer(value).bits
        numbers = [chosen.get(low + index & _integer(value).mask, other) for index in range(count)]
        if None in numbers and default is not None:
            return None
        results = _Results(switch, phi, next(iter(arms)), low, numbers)
        results.default, results.joins = None if covers else default, joins
        return results

    def moves(self) -> int:
        """The least that a tree needs for the results: each in its register."""
        return sum(_slots_of(number) for number in dict.fromkeys(self.numbers))


def _integer(value: Value) -> IntType:
    assert isinstance(value.type, IntType)
    return value.type


def _leads_to(arm: Block, meeting: Block) -> bool:
    """`arm` is `meeting`, or an empty block in front of it."""
    return arm is meeting or (arm.instrs[0].op == "br" and arm.successors == [meeting])


def _meeting(arms: dict[Block, None], block: Block) -> Block | None:
    """Where all arms lead to."""
    first, *rest = arms
    for meeting in (first, *first.successors):
        if meeting is not block and all(_leads_to(arm, meeting) for arm in (first, *rest)):
            return meeting
    return None


def _incoming(phi: Instr, arm: Block, block: Block) -> Value:
    """What `phi` has on the way from `block` through `arm`."""
    return phi.operands[phi.blocks.index(block if arm is phi.parent else arm)]


def _chosen(phi: Instr, arm: Block, block: Block) -> int | None:
    return number(_incoming(phi, arm, block))


def _varying(meeting: Block, arms: dict[Block, None], block: Block) -> Instr | None:
    """The only integer phi whose value depends on the arm."""
    found = []
    for phi in meeting.phis():
        values = [_incoming(phi, arm, block) for arm in arms]
        same = all(value is values[0] for value in values)
        numbers = {number(value) for value in values} if isinstance(phi.type, IntType) else {None}
        if not same and (None in numbers or len(numbers) > 1):
            found.append(phi)
    fits = len(found) == 1 and isinstance(found[0].type, IntType) and found[0].type.bits <= I64.bits
    return found[0] if fits else None


def _range(cases: dict[int, int | None], type: IntType) -> tuple[int, int]:
    """(lowest case, how many numbers from there to the highest), in the order, signed or not, that makes it short."""
    plain = min(cases), max(cases) - min(cases) + 1
    half = 1 << type.bits - 1
    signed = [(case ^ half) - half for case in cases]
    turned = min(signed) & type.mask, max(signed) - min(signed) + 1
    return min(plain, turned, key=lambda found: found[1])


def _slots_of(constant: int) -> int:
    return 1 if constant < 1 << 31 else 2


class _Table:
    """What both kinds of table share: the index, its test, the way back to the phi."""

    def __init__(self, ctx: Context, results: _Results) -> None:
        self.ctx = ctx
        self.results = results
        self.switch = results.switch

    def slots(self) -> int:
        """The most that the code takes."""
        test = 2 if self.results.default is not None else 0  # and the default's result
        low = ConstInt(_integer(self.switch.operands[0]), self.results.low).signed
        moved = 0 if not low else 1 if abs(low) < 1 << 31 else 3
        return moved + self.extension() + test + self.access()

    def extension(self) -> int:
        """The index is 64 bits wide; operations of 32 bits clear the upper half."""
        bits = _integer(self.switch.operands[0]).bits
        if bits == 32 and self.ctx.target.jump32:
            return int(self.results.low == 0)
        return 0 if bits == 64 else 1 if bits < 32 else 2

    def fits(self) -> bool:
        """Whether this kind can hold the results."""
        return True

    def access(self) -> int:
        """Slots from index to result."""
        raise NotImplementedError

    def element(self, block: Block, index: Value) -> Value:
        """The result for an index, made at the end of `block`."""
        raise NotImplementedError

    def build(self, block: Block) -> None:
        """End `block` with the look-up."""
        results, meeting = self.results, self.results.phi.parent
        value = self.switch.operands[0]
        type = _integer(value)
        if results.low:
            value = self.add(block, "sub", type, value, ConstInt(type, results.low))
        index = self.add(block, "zext", I64, value) if type.bits < I64.bits else value
        found = block
        if results.default is not None:
            found = new_block(self.ctx.fn)
            size = ConstInt(I64, len(results.numbers))
            inside = append(block, Instr("icmp", I1, [index, size], pred="ult", dbg=self.switch.dbg))
            branch(block, inside, found, results.default, self.switch)
        self.enter(block, found, meeting, self.element(found, index))
        jump(found, meeting, self.switch)

    def enter(self, block: Block, found: Block, meeting: Block, result: Value) -> None:
        """Phis have one entry for the way past the table, one for the way through it."""
        arm, varying = self.results.arm, self.results.phi
        fresh = [(phi, result if phi is varying else _incoming(phi, arm, block)) for phi in meeting.phis()]
        for target in dict.fromkeys(self.switch.blocks):
            _remove_entries(target, block, keep=int(target is self.results.default))
        for phi, value in fresh:
            phi.operands.append(value)
            phi.blocks.append(found)

    def add(self, block: Block, op: str, type: IntType, *operands: Value) -> Instr:
        return append(block, Instr(op, type, operands, dbg=self.switch.dbg))

    def resized(self, block: Block, value: Instr, op: str) -> Value:
        """A result as wide as the phi."""
        type = self.results.type
        if value.type is type:
            return value
        return self.add(block, op if _integer(value).bits < type.bits else "trunc", type, value)


class _Packed(_Table):
    """`constant >> index * width & mask`"""

    def __init__(self, ctx: Context, results: _Results) -> None:
        super().__init__(ctx, results)
        self.width = max(max(results.numbers).bit_length(), 1)

    def fits(self) -> bool:
        return self.width <= WIDEST and self.width * len(self.results.numbers) <= PACKED

    def access(self) -> int:
        return (self.width > 1) + _slots_of(self.packed()) + 2

    def packed(self) -> int:
        return sum(number << index * self.width for index, number in enumerate(self.results.numbers))

    def element(self, block: Block, index: Value) -> Value:
        place = index
        if self.width.bit_count() > 1:
            place = self.add(block, "mul", I64, index, ConstInt(I64, self.width))
        elif self.width > 1:
            place = self.add(block, "shl", I64, index, ConstInt(I64, self.width.bit_length() - 1))
        shifted = self.add(block, "lshr", I64, ConstInt(I64, self.packed()), place)
        mask = ConstInt(I64, (1 << self.width) - 1)
        return self.resized(block, self.add(block, "and", I64, shifted, mask), "zext")


class _Loaded(_Table):
    """`table[index]`"""

    def __init__(self, ctx: Context, results: _Results) -> None:
        super().__init__(ctx, results)
        self.width, self.sign = self.narrowest()

    def narrowest(self) -> tuple[int, str]:
        """(bits of an element, how it is extended). Below ISA v4 loads extend by zeros alone, and signs cost more
        than wider elements."""
        bits = self.results.type.bits
        half = 1 << bits - 1
        numbers = self.results.numbers
        for width in (8, 16, 32):
            if max(numbers) >> width == 0:
                return width, "zext"
            least = 1 << width - 1
            if self.ctx.target.v4 and width < bits and all(-least <= (n ^ half) - half < least for n in numbers):
                return width, "sext"
        return 64, "zext"

    def access(self) -> int:
        masked = self.results.default is None
        return masked + (self.width > 8) + 4  # the table's address has two slots, then the addition and the load

    def element(self, block: Block, index: Value) -> Value:
        numbers = list(self.results.numbers)
        if self.results.default is None:
            size = 1 << (len(numbers) - 1).bit_length()
            numbers += [0] * (size - len(numbers))
            index = self.add(block, "and", I64, index, ConstInt(I64, size - 1))
        table = self.variable(numbers)
        place = Instr("getelementptr", table.type, [table, ConstInt(I64, 0), index], dbg=self.switch.dbg)
        place.aux_type = table.value_type
        loaded = self.add(block, "load", int_type(self.width), append(block, place))
        loaded.align = self.width // 8
        return self.resized(block, loaded, self.sign)

    def variable(self, numbers: list[int]) -> GlobalVariable:
        """The private constant; its name is the first of the function's that is free."""
        module, count = self.ctx.locations.module, 0
        while (name := f"switch.table.{self.ctx.fn.name}" + (f".{count}" if count else "")) in module.symbols:
            count += 1
        element = int_type(self.width)
        type = array_type(len(numbers), element)
        mask = element.mask
        table = GlobalVariable(name, type, ConstAggregate(type, [ConstInt(element, one & mask) for one in numbers]))
        table.linkage, table.unnamed_addr, table.constant = "private", "unnamed_addr", True
        table.align, table.section = self.width // 8, SECTION
        module.add(table)
        return table


def _paying(ctx: Context, results: _Results, tree: int) -> _Table | None:
    """The table to make instead of a tree of so many slots: packed where it can be, for it needs no memory."""
    tables = (_Packed(ctx, results), _Loaded(ctx, results))
    return next((table for table in tables if table.fits() and table.slots() < tree), None)


def _remove_entries(block: Block, pred: Block, keep: int = 0) -> None:
    """Take what comes from `pred` out of the phis of `block`, but for the first `keep` entries."""
    for phi in block.phis():
        entries = list(zip(phi.operands, phi.blocks, strict=True))
        mine = [entry for entry in entries if entry[1] is pred][:keep]
        entries = [entry for entry in entries if entry[1] is not pred] + mine
        phi.operands, phi.blocks = [value for value, _ in entries], [source for _, source in entries]
