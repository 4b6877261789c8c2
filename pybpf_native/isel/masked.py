"""Vectors in memory under a mask: one access for each lane whose bit is set.

    masked.load, masked.store                the lanes lie one behind the other
    masked.gather, masked.scatter            every lane has an address of its own
    masked.expandload, masked.compressstore  the lanes that are set lie one behind the other

A lane whose bit is a variable is accessed in a block of its own, which is gone around when the bit is clear: an
address that is masked out need not be one. Bits that are constants, nearly all, need no branches.

Source: LLVM's language reference, "Masked Vector Load and Store Intrinsics".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import gcd

from ..errors import Unsupported
from ..ir.types import I1, I8, I64, VOID, IntType, PtrType, Type, VectorType
from ..ir.values import Block, ConstInt, Function, Instr, Value, const_int
from .builder import Builder, number
from .context import Context
from .expansion import at_offset
from .intrinsics.memory import argument_align
from .intrinsics.signatures import MALFORMED
from .lanes import assembled, checked, lanes_of
from .rewrite import branch, jump, new_block, phi, replace_values, split_block

_PREFIX = "llvm.masked."
_POINTER_BYTES = 8
MAX_ALIGN = 1 << 32  # LLVM's


def expand_masked_accesses(ctx: Context) -> None:
    """Replace every masked access by accesses of scalars; blocks are split where a mask is no constant."""
    replaced: dict[Value, Value] = {}
    for block in list(ctx.fn.blocks):
        for call in [instr for instr in block.instrs if _is_masked(instr)]:
            replaced.update(_expand(ctx, call))
    replace_values(ctx.fn, replaced)


def _is_masked(instr: Instr) -> bool:
    return instr.op == "call" and isinstance(instr.callee, Function) and instr.callee.name.startswith(_PREFIX)


def _expand(ctx: Context, call: Instr) -> dict[Value, Value]:
    """Put the accesses in place of the call; says what stands for its result."""
    try:
        access = _Access(call)
    except Unsupported as error:
        ctx.refuse(call, error.message, error.help)
        return {}
    block = call.parent
    tail = split_block(ctx.fn, block, block.instrs.index(call))
    walk = _Walk(call, ctx.fn, block)
    result = access.carry_out(walk)
    jump(walk.block, tail, call)
    tail.instrs.remove(call)
    return {} if result is None else {call: result}


class _Walk(Builder):
    """Builds instructions at the end of `block`, which moves on where the way parts."""

    def __init__(self, at: Instr, fn: Function, block: Block) -> None:
        super().__init__(at)
        self.fn = fn
        self.block = block

    def add(self, op: str, type: Type, operands: Sequence[Value], **fields: object) -> Instr:
        """Append an instruction to the block."""
        instr = super().add(op, type, operands, **fields)
        instr.parent = self.block
        self.block.instrs.append(instr)
        return instr

    def where(
        self, condition: Value, access: Callable[[], Value | None], otherwise: Value | None = None
    ) -> Value | None:
        """What `access` makes, and gives, where `condition` holds; else `otherwise`."""
        known = number(condition)
        if known is not None:
            return access() if known else otherwise
        before, then, behind = self.block, new_block(self.fn), new_block(self.fn)
        branch(before, condition, then, behind, self.at)
        self.block = then
        found = access()
        jump(self.block, behind, self.at)
        self.block = behind
        if found is None or otherwise is None:
            return None
        return phi(behind, found.type, [(found, then), (otherwise, before)], self.at)


class _Access:
    """A masked access, its operands by name; a lane of it by the lane's number.

    Raises:
        Unsupported: a call that LLVM does not have, or of lanes that are not whole bytes.
    """

    def __init__(self, call: Instr) -> None:
        assert isinstance(call.callee, Function)
        self.kind = call.callee.name.removeprefix(_PREFIX).partition(".")[0]
        form = _OPERANDS.get(self.kind)
        if form is None:
            raise Unsupported(f"BPF has nothing for the intrinsic {call.callee}")
        # The alignment is an operand until LLVM 21, an attribute of the address since.
        operands = [arg for arg in call.args if not isinstance(arg, ConstInt)]
        numbers = [arg.value for arg in call.args if isinstance(arg, ConstInt)]
        self.stores = form.startswith("v")
        vector = operands[0].type if self.stores and operands else call.type
        if len(operands) != len(form) or not all(_fits(*pair, vector) for pair in zip(form, operands, strict=True)):
            raise Unsupported(f"{call.callee} {MALFORMED}")
        self.vector = checked(vector)
        named = dict(zip(form.lower(), operands, strict=True))
        self.value, self.address, self.mask = named["v"], named["p"], named["m"]
        self.size = _size(self.vector.element)
        self.align = max([1, *numbers, argument_align(call, call.args.index(self.address))])
        if self.align & (self.align - 1) or self.align > MAX_ALIGN:
            raise Unsupported(f"{call.callee} {MALFORMED}")

    def carry_out(self, walk: _Walk) -> Value | None:
        """The accesses; the vector, of a load: lanes that are masked out are those of the operand."""
        bits, values = lanes_of(walk, self.mask), lanes_of(walk, self.value)
        places = self._places(walk, bits)
        if self.stores:
            for bit, value, (address, align) in zip(bits, values, places, strict=True):
                walk.where(bit, partial(self._store, walk, value, address, align))
            return None
        lanes = [
            walk.where(bit, partial(self._load, walk, address, align), value)
            for bit, value, (address, align) in zip(bits, values, places, strict=True)
        ]
        return assembled(walk, self.vector, [lane for lane in lanes if lane is not None])

    def _load(self, walk: _Walk, address: Value, align: int) -> Value:
        return walk.add("load", self.vector.element, [address], align=align)

    def _store(self, walk: _Walk, value: Value, address: Value, align: int) -> None:
        walk.add("store", VOID, [value, address], align=align)

    def _places(self, walk: _Walk, bits: list[Value]) -> Iterator[tuple[Value, int]]:
        """(address, alignment) of each lane."""
        if isinstance(self.address.type, VectorType):
            for address in lanes_of(walk, self.address):
                yield address, self.align
        elif self.kind in _PACKED:
            yield from self._packed(walk, bits)
        else:
            for start in range(0, len(bits) * self.size, self.size):
                yield at_offset(walk, self.address, start), gcd(self.align, start)

    def _packed(self, walk: _Walk, bits: list[Value]) -> Iterator[tuple[Value, int]]:
        """The set bits before a lane are as many lanes before it in memory."""
        before: Value = const_int(64, 0)
        for bit in bits:
            start = walk.binary("mul", before, const_int(64, self.size))
            known = number(start)
            if known is not None:
                yield at_offset(walk, self.address, known), gcd(self.align, known)
            else:
                address = walk.add("getelementptr", self.address.type, [self.address, start], aux_type=I8)
                yield address, gcd(self.align, self.size)
            before = walk.binary("add", before, walk.resize(bit, I64))


def _fits(letter: str, value: Value, vector: Type) -> bool:
    """v, V: the vector; m: a bit for each lane; p: an address; P: an address for each lane."""
    type = value.type
    if letter in "vV":
        return isinstance(type, VectorType) and type is vector
    if letter == "p":
        return isinstance(type, PtrType)
    if not isinstance(type, VectorType) or not isinstance(vector, VectorType) or type.count != vector.count:
        return False
    return type.element is I1 if letter == "m" else isinstance(type.element, PtrType)


def _size(element: Type) -> int:
    """The bytes from a lane to the next."""
    if isinstance(element, IntType) and element.bits % 8:
        raise Unsupported(f"a masked access to lanes of type {element} is not supported", help="use whole bytes")
    return element.bits // 8 if isinstance(element, IntType) else _POINTER_BYTES


_OPERANDS = {
    "load": "pmV",
    "gather": "PmV",
    "expandload": "pmV",
    "store": "vpm",
    "scatter": "vPm",
    "compressstore": "vpm",
}
_PACKED = frozenset(("expandload", "compressstore"))
