"""Address computations with variable parts become steps of bytes, the constant ones last.

    getelementptr {i64, [4 x i32]}, p, 0, 1, i    =>    a = shl i, 2; b = getelementptr i8, p, a; getelementptr i8, b, 8

The constant then goes into the displacement of the accesses, and what else is done with `p` and `i` in the block is
seen to be the same computation (`equals`): `(p + 16) + i` beside `p + i` is one addition, not three. A constant part
of the base is drawn through only where memory is accessed at the result and nothing else is done with it: a pointer
that is compared or passed on stays made as it was.
"""

from __future__ import annotations

from ..btf.from_debuginfo import CORE_ATTRIBUTES
from ..ir.layout import constant_offset
from ..ir.types import I8, I64, IntType, PtrType
from ..ir.values import GlobalVariable, Instr, Value, const_int
from .addresses import Folding, is_memory_use, variable_parts
from .context import Context
from .rewrite import Inserter, replace_values, users

_EXTENSIONS = frozenset(("trunc", "zext", "sext", "freeze"))


def lower_addresses(ctx: Context) -> None:
    """Rewrite the address computations of `ctx.fn` in place, but for those whose index is a CO-RE offset."""
    lowering = _Lowering(users(ctx.fn))
    for block in ctx.fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            if instr.op == "getelementptr" and isinstance(instr.type, PtrType) and _is_variable(instr):
                rewritten += lowering.lower(instr)
            else:
                rewritten.append(instr)
        block.instrs = rewritten
    replace_values(ctx.fn, lowering.replaced)


def _is_variable(gep: Instr) -> bool:
    return constant_offset(gep) is None and not any(_is_core(index) for index in gep.operands[1:])


def _is_core(index: Value) -> bool:
    """An offset that the loader patches: it goes into the displacement as it is."""
    while isinstance(index, Instr) and index.op in _EXTENSIONS:
        index = index.operands[0]
    if not isinstance(index, Instr) or index.op != "load":
        return False
    variable = index.operands[0]
    return isinstance(variable, GlobalVariable) and any(text in variable.attributes for text in CORE_ATTRIBUTES)


class _Lowering:
    def __init__(self, using: dict[Value, list[Instr]]) -> None:
        self.using = using
        self.folding = Folding(using)
        self.replaced: dict[Value, Value] = {}

    def lower(self, gep: Instr) -> list[Instr]:
        """The instructions that take the place of `gep`."""
        offset, parts = variable_parts(gep)
        address = gep.operands[0]
        if self.folding.only_accessed(gep):
            address, step = self._root(address)
            offset += step
        at = Inserter(gep)
        for index, scale in parts:
            address = at.add("getelementptr", gep.type, [address, _scaled(at, index, scale)], aux_type=I8)
        if offset:
            address = at.add("getelementptr", gep.type, [address, const_int(64, offset)], aux_type=I8)
        self.replaced[gep] = address
        return at.made

    def _root(self, pointer: Value) -> tuple[Value, int]:
        """The base without the constant steps that only lead to accesses."""
        offset = 0
        while True:
            pointer = self.replaced.get(pointer, pointer)
            step = constant_offset(pointer) if isinstance(pointer, Instr) and pointer.op == "getelementptr" else None
            if not isinstance(pointer, Instr) or step is None or not self._only_leads_on(pointer):
                return pointer, offset
            offset += step
            pointer = pointer.operands[0]

    def _only_leads_on(self, gep: Instr) -> bool:
        return all(user.op == "getelementptr" or is_memory_use(user, gep) for user in self.using.get(gep, ()))


def _scaled(at: Inserter, index: Value, scale: int) -> Value:
    """`index` times `scale`, in 64 bits."""
    if isinstance(index.type, IntType) and index.type.bits < 64:
        index = at.add("sext", I64, [index])
    if scale == 1:
        return index
    if scale & (scale - 1) == 0 and scale:
        return at.add("shl", I64, [index, const_int(64, scale.bit_length() - 1)])
    return at.add("mul", I64, [index, const_int(64, scale)])
