"""Floating point values that are only moved become integers of the same bits.

Every type is replaced throughout the function, in aggregates and vectors too: a double is an i64. Memory, selects,
phis, calls and results then need nothing more. A bitcast between the two vanishes. The operations on the sign bit
alone (`fneg`, `llvm.fabs`, `llvm.copysign`) are operations on bits; all others stay, and are refused by name.
"""

from __future__ import annotations

from ..ir.floats import float_bits
from ..ir.layout import store_size
from ..ir.types import (
    ArrayType,
    FunctionType,
    IntType,
    SimpleType,
    StructType,
    Type,
    VectorType,
    array_type,
    function_type,
    int_type,
    struct_type,
    vector_type,
)
from ..ir.values import (
    ConstAggregate,
    Constant,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstSimple,
    Function,
    Instr,
    Value,
    const_int,
    zero,
)
from .builder import Builder
from .context import Context
from .intrinsics.expand import refuse_malformed
from .rewrite import drop, replace_values

# The types that C and Rust have for BPF; all are as large and as aligned as the integers in their place.
_SOFT = frozenset(("half", "bfloat", "float", "double", "fp128"))


def soften_floats(ctx: Context) -> None:
    """Rewrite `ctx.fn` in place. Functions without floating point, nearly all, are only looked at."""
    types = _Types()
    values = [*ctx.fn.args, *ctx.fn.instrs()]
    values += [operand for instr in ctx.fn.instrs() for operand in instr.operands]
    if not any(types.is_soft(value.type) for value in values):
        return
    refuse_malformed(ctx)  # an integer where LLVM wants one has to be one already
    for argument in ctx.fn.args:
        argument.type = types.of(argument.type)
    for instr in ctx.fn.instrs():
        instr.operands = [_constant(types, operand) for operand in instr.operands]
        instr.type = types.of(instr.type)
        if isinstance(instr.aux_type, FunctionType):
            instr.aux_type = types.of(instr.aux_type)
    _expand_sign_operations(ctx.fn)


class _Types:
    """What stands for a type, itself when there is no floating point in it."""

    def __init__(self) -> None:
        self.known: dict[Type, Type] = {}

    def is_soft(self, type: Type) -> bool:
        return not isinstance(type, IntType) and self.of(type) is not type

    def of(self, type: Type) -> Type:
        found = self.known.get(type)
        if found is None:
            found = self.known[type] = self._made(type)
        return found

    def _made(self, type: Type) -> Type:
        if isinstance(type, SimpleType):
            return int_type(8 * store_size(type)) if type.text in _SOFT else type
        if isinstance(type, ArrayType):
            element = self.of(type.element)
            make = vector_type if isinstance(type, VectorType) else array_type
            return type if element is type.element else make(type.count, element)
        if isinstance(type, StructType):
            fields = [self.of(field) for field in type.fields or ()]
            return type if fields == list(type.fields or ()) else struct_type(fields, type.packed)
        if isinstance(type, FunctionType):
            return function_type(self.of(type.ret), [self.of(param) for param in type.params], type.varargs)
        return type


def _constant(types: _Types, value: Value) -> Value:
    """What stands for an operand; instructions and arguments change in place."""
    if not types.is_soft(value.type):
        return value
    type = types.of(value.type)
    if isinstance(value, ConstFloat):
        assert isinstance(type, IntType)
        return ConstInt(type, float_bits(value))
    if isinstance(value, ConstSimple):
        return ConstSimple(type, value.word) if value.word in ("undef", "poison") else zero(type)
    if isinstance(value, ConstAggregate):
        elements = [_constant(types, element) for element in value.elements]
        return ConstAggregate(type, [element for element in elements if isinstance(element, Constant)])
    if isinstance(value, ConstExpr) and value.op == "bitcast":
        return _constant(types, value.operands[0])
    return value


def _expand_sign_operations(fn: Function) -> None:
    replaced: dict[Value, Value] = {}
    for block in fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            at = Builder(instr)
            value = _sign_operation(instr, at)
            if value is not None:
                replaced[instr] = value
                rewritten += at.made
            rewritten.append(instr)
        block.instrs = rewritten
    replace_values(fn, replaced)
    drop(fn, [instr for instr in replaced if isinstance(instr, Instr)])


def _sign_operation(instr: Instr, at: Builder) -> Value | None:
    """What stands for an operation that moves or changes a sign; None for all others."""
    type = instr.type
    if not isinstance(type, IntType):
        return None
    if instr.op == "bitcast" and instr.operands[0].type is type:
        return instr.operands[0]
    sign = const_int(type.bits, 1 << (type.bits - 1))
    rest = const_int(type.bits, type.mask >> 1)
    if instr.op == "fneg":
        return at.binary("xor", instr.operands[0], sign)
    if instr.op != "call" or not isinstance(instr.callee, Function):
        return None
    if instr.callee.name.startswith("llvm.fabs."):
        return at.binary("and", instr.args[0], rest)
    if instr.callee.name.startswith("llvm.copysign."):
        size, signed = (at.binary("and", arg, mask) for arg, mask in zip(instr.args, (rest, sign), strict=True))
        return at.binary("or", size, signed)
    return None
