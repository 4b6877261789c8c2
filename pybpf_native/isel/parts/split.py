"""Parts: every value of more than one register becomes several values of one register each.

Integers of more than 64 bits, structs, arrays and vectors are decomposed into scalars (`shapes`), and every
instruction that makes or takes such a value is replaced by instructions on the scalars. One walk in reverse
postorder does it, because then the parts of an operand are known before its users come; phis get one phi
for each part first and their values last. Afterwards no such value is left, except that

    cmpxchg, and calls of inline assembly with several outputs, keep their struct, and
    `extractvalue` of them, with one index, is how selection gets at its members.

Integers of odd widths up to 64 bits stay as they are; only their loads and stores are split here, and those at
addresses that are not aligned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from ...errors import CompileError, Unsupported
from ...ir.cfg import reverse_postorder
from ...ir.types import IntType, PtrType, Type
from ...ir.values import (
    TERMINATORS,
    Block,
    ConstAggregate,
    Constant,
    ConstBytes,
    ConstExpr,
    ConstInt,
    ConstSimple,
    Instr,
    Value,
    const_int,
    zero,
)
from ..builder import Builder
from ..context import Context
from ..rewrite import drop, replace_values, users
from ..rules import BINARY
from ..shapes import LIMB, Shapes, is_wide
from . import calls, memory, vectors
from .check import check_shape

# From a handler: the parts of the result, or the one value of a scalar result, or nothing for no result.
Handler = Callable[["Parts", Instr, Builder], list[Value]]
_CASTS = ("trunc", "zext", "sext", "ptrtoint", "inttoptr", "addrspacecast")
_HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(BINARY, vectors.binary),
    **dict.fromkeys(_CASTS, vectors.convert),
    "icmp": vectors.compare,
    "bitcast": vectors.bitcast,
    "freeze": vectors.freeze,
    "select": vectors.select,
    "extractvalue": vectors.extract_value,
    "insertvalue": vectors.insert_value,
    "extractelement": vectors.extract_element,
    "insertelement": vectors.insert_element,
    "shufflevector": vectors.shuffle,
    "getelementptr": vectors.element_pointer,
    "load": memory.load,
    "store": memory.store,
    "call": calls.call,
    "cmpxchg": calls.compare_exchange,
    "ret": calls.ret,
}

_WITHOUT_EFFECT = frozenset((*BINARY, *_CASTS, "icmp", "select", "freeze", "getelementptr", "load"))


def split_into_parts(ctx: Context) -> None:
    """Rewrite `ctx.fn` without values of several registers; what cannot be is noted in `ctx.diagnostics`."""
    fn = ctx.fn
    if any(is_wide(argument.type) for argument in fn.args) or any(map(_concerned, fn.instrs())):
        Parts(ctx).run()


def _concerned(instr: Instr) -> bool:
    """An instruction on values of several registers, or an access that may have to be split."""
    if is_wide(instr.type):
        return True
    for operand in instr.operands:
        if is_wide(operand.type):
            return True
    return memory.is_split(instr)


class Parts:
    """The walk over one function: `parts` has the scalars of every value of several that was met."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.big_endian = ctx.target.big_endian
        self.shapes = Shapes()
        self.parts: dict[Value, list[Value]] = {}
        self.using = users(ctx.fn)
        self.replaced: dict[Value, Value] = {}
        self.phis: list[tuple[Instr, list[Instr]]] = []
        self.made: list[Instr] = []

    def run(self) -> None:
        """Rewrite the function."""
        blocks = reverse_postorder(self.ctx.fn)
        self._drop_unreachable(blocks)
        try:
            calls.parameters(self)
        except CompileError as error:
            self.ctx.refuse(blocks[0].instrs[0], error.message, error.help)
            return
        for block in blocks:
            self._split_block(block)
        for phi, made in self.phis:
            self._fill(phi, made)
        replace_values(self.ctx.fn, self.replaced)
        self._drop_unneeded()

    def _drop_unreachable(self, reachable: list[Block]) -> None:
        """What is never reached may use values that are never made."""
        kept = set(reachable)
        self.ctx.fn.blocks = [block for block in self.ctx.fn.blocks if block in kept]
        for block in reachable:
            for phi in block.phis():
                edges = [(v, pred) for v, pred in zip(phi.operands, phi.blocks, strict=True) if pred in kept]
                phi.operands, phi.blocks = [v for v, _ in edges], [pred for _, pred in edges]

    def _drop_unneeded(self) -> None:
        """Parts that nobody reads are neither loaded nor computed: comparisons would become branches that stay."""
        uses = Counter(operand for instr in self.ctx.fn.instrs() for operand in instr.operands)
        dead = []
        for instr in reversed(self.made):
            if not uses[instr] and instr.op in _WITHOUT_EFFECT and not instr.volatile:
                dead.append(instr)
                uses.subtract(instr.operands)
        drop(self.ctx.fn, dead)

    def _split_block(self, block: Block) -> None:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            if _concerned(instr) and not self._stays(instr):
                rewritten += self._split(instr)
            else:
                rewritten.append(instr)
        block.instrs = rewritten

    def _stays(self, instr: Instr) -> bool:
        """Outputs of `callbr` are taken where they are used: there is no place behind it for all of them."""
        return instr.op == "callbr" or (
            instr.op == "extractvalue"
            and isinstance(instr.operands[0], Instr)
            and instr.operands[0].op == "callbr"
            and len(instr.indices) == 1
        )

    def _split(self, instr: Instr) -> list[Instr]:
        """What stands for one instruction; notes its parts."""
        b = Builder(instr)
        try:
            if instr.op == "phi":
                return self._split_phi(instr)
            handler = _HANDLERS.get(instr.op)
            if handler is None:
                raise Unsupported(f"{instr.op} of {_type_of(instr)} is not supported")
            check_shape(instr)
            found = handler(self, instr, b)
            self._note(instr, found)
            self.made += b.made
            return b.made
        except CompileError as error:
            self.ctx.refuse(instr, error.message, error.help)
            self._note(instr, self.nothing(instr.type))
            return _ended(instr)

    def _split_phi(self, instr: Instr) -> list[Instr]:
        made = []
        for leaf in self.shapes.leaves(instr.type):
            part = Instr("phi", leaf, blocks=instr.blocks, dbg=instr.dbg)
            part.parent = instr.parent
            made.append(part)
        self.parts[instr] = list(made)
        self.phis.append((instr, made))
        return made

    def _fill(self, phi: Instr, made: list[Instr]) -> None:
        try:
            for value in phi.operands:
                for part, incoming in zip(made, self.of(value), strict=True):
                    part.operands.append(incoming)
        except CompileError as error:
            self.ctx.refuse(phi, error.message, error.help)

    def _note(self, instr: Instr, found: list[Value]) -> None:
        if is_wide(instr.type):
            self.parts[instr] = found
        elif found and found[0] is not instr:
            self.replaced[instr] = found[0]

    # Questions of the handlers.

    def nothing(self, type: Type) -> list[Value]:
        """Parts for a value that was refused, so that the walk can go on and find more."""
        if not is_wide(type):
            return [zero(type)] if isinstance(type, (IntType, PtrType)) else []
        try:
            return [zero(leaf) for leaf in self.shapes.leaves(type)]
        except CompileError:
            return []

    def of(self, value: Value) -> list[Value]:
        """The parts of a value; of a scalar, itself.

        Raises:
            Unsupported: a constant that is not written out, or a value that is not made before it is used.
        """
        if not is_wide(value.type):
            while value in self.replaced:
                value = self.replaced[value]
            return [value]
        if isinstance(value, Constant):
            return self._constant(value)
        found = self.parts.get(value)
        if found is None:
            raise Unsupported(f"a value of type {value.type} cannot be used here")
        return found

    def _constant(self, value: Constant) -> list[Value]:
        leaves = self.shapes.leaves(value.type)
        if isinstance(value, ConstInt):
            return [_limb(leaf, value.value >> at * LIMB) for at, leaf in enumerate(leaves)]
        if isinstance(value, ConstSimple):
            undefined = value.word in ("undef", "poison")
            return [ConstSimple(leaf, value.word) if undefined else zero(leaf) for leaf in leaves]
        if isinstance(value, ConstBytes):
            return [const_int(8, byte) for byte in value.data]
        if isinstance(value, ConstAggregate):
            return [part for element in value.elements for part in self.of(element)]
        if isinstance(value, ConstExpr) and value.op == "ptrtoint" and not is_wide(value.operands[0].type):
            low = ConstExpr(value.op, leaves[0], value.operands)
            return [low, *(zero(leaf) for leaf in leaves[1:])]
        raise Unsupported(f"a constant expression of type {value.type} is not supported")

    def only_branches(self, instr: Instr) -> bool:
        """A truth value that one branch uses, and nothing else."""
        using = self.using.get(instr, ())
        return len(using) == 1 and using[0].op == "br"


def _limb(leaf: Type, value: int) -> ConstInt:
    assert isinstance(leaf, IntType)
    return ConstInt(leaf, value)


def _ended(instr: Instr) -> list[Instr]:
    """What is left of a refused instruction: nothing, except that a block has to end."""
    if instr.op not in TERMINATORS:
        return []
    instr.operands = []
    return [instr]


def _type_of(instr: Instr) -> Type:
    """The type to name in a complaint: the one of several registers."""
    return next((operand.type for operand in instr.operands if is_wide(operand.type)), instr.type)
