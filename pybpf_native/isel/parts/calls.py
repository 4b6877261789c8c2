"""Calls and returns of values of several parts, by LLVM's calling convention for BPF.

An argument of several parts takes as many of the five registers: i128 two, [2 x i64] two, { i32, i32 } two; of an
integer's parts the one that would come first in memory comes first. A result is one register; more goes through
a pointer that the caller passes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import Unsupported
from ...ir.types import VOID, ArrayType, FunctionType, IntType, StructType, Type, function_type
from ...ir.values import Argument, Function, InlineAsm, Instr, Value
from ..bits import Row
from ..builder import Builder
from ..intrinsics.expand import SELECTED, intrinsic_name
from ..shapes import is_wide
from .integers import swap_bytes

if TYPE_CHECKING:
    from .split import Parts

RETURN_HELP = "return up to 64 bits, or write through a pointer"


def parameters(p: Parts) -> None:
    """Formals of several parts become several formals."""
    formals: list[Argument] = []
    for argument in p.ctx.fn.args:
        if not is_wide(argument.type):
            argument.index = len(formals)
            formals.append(argument)
            continue
        leaves = p.shapes.leaves(argument.type)
        order = _in_registers(p, argument.type)
        made = [Argument(leaves[at], len(formals) + n, argument.name) for n, at in enumerate(order)]
        formals += made
        p.parts[argument] = [made[order.index(at)] for at in range(len(leaves))]
    p.ctx.fn.args = formals


def _in_registers(p: Parts, type: Type) -> list[int]:
    """The numbers of the parts of `type` in the order in which they are passed."""
    if isinstance(type, ArrayType):
        members = [type.element] * type.count
    elif isinstance(type, StructType):
        members = list(type.fields or ())
    else:
        count = len(p.shapes.leaves(type))
        return list(reversed(range(count))) if p.big_endian else list(range(count))
    order: list[int] = []
    for member in members:
        order += [len(order) + at for at in _in_registers(p, member)] if p.shapes.leaves(member) else []
    return order


def call(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """A call with arguments or a result of several parts."""
    name = intrinsic_name(instr)
    if name == "bswap" and isinstance(instr.type, IntType):
        return _swapped(p, instr, b, instr.type)
    if name:
        if name in SELECTED:
            raise Unsupported(f"the intrinsic {name} of {instr.type} is not supported")
        return p.nothing(instr.type)  # it is refused already
    if isinstance(instr.callee, InlineAsm):
        return _asm_results(p, instr, b)
    leaves = p.shapes.leaves(instr.type) if is_wide(instr.type) else (instr.type,)
    if len(leaves) > 1:
        raise Unsupported(f"a call that returns {instr.type} is not supported", help=RETURN_HELP)
    _pass_parts(p, instr)
    if not is_wide(instr.type):
        b.made.append(instr)
        return [instr]
    made = b.add("call", leaves[0] if leaves else VOID, instr.operands, aux_type=instr.aux_type, call=instr.call)
    return [made] if leaves else []


def _pass_parts(p: Parts, instr: Instr) -> None:
    """Give a call its arguments part by part."""
    flat: list[Value] = []
    attributes: list[tuple[str, ...]] = []
    given = instr.call.arg_attributes if instr.call is not None else []
    for index, value in enumerate(instr.args):
        parts = p.of(value)
        flat += [parts[at] for at in _in_registers(p, value.type)] if is_wide(value.type) else parts
        attributes += [given[index] if index < len(given) else ()] * len(parts)
    instr.operands = [*flat, instr.callee]
    if instr.call is not None:
        instr.call.arg_attributes = attributes
    assert isinstance(instr.aux_type, FunctionType)
    instr.aux_type = function_type(instr.aux_type.ret, [value.type for value in flat], instr.aux_type.varargs)


def _asm_results(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """Assembly with several outputs: each stays an `extractvalue` of the call, which selection knows."""
    if any(is_wide(value.type) for value in instr.args):
        raise Unsupported("an assembly operand of more than 64 bits is not supported")
    b.made.append(instr)
    if not isinstance(instr.type, StructType):
        return [instr]
    return outputs(p, instr, b)


def outputs(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """One `extractvalue` for each member of an instruction's result."""
    assert isinstance(instr.type, StructType)
    assert instr.type.fields is not None
    found: list[Value] = []
    for index, field in enumerate(instr.type.fields):
        if is_wide(field):
            raise Unsupported(f"{instr.op} with a result of type {instr.type} is not supported")
        found.append(b.add("extractvalue", field, [instr], indices=(index,)))
    return found


def compare_exchange(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """`cmpxchg` has one result, what was in memory; whether that was as expected is a comparison."""
    expected = instr.operands[1]
    if is_wide(expected.type):
        raise Unsupported(f"cmpxchg of {expected.type} is not supported", help="use 32 or 64 bits")
    b.made.append(instr)
    loaded = b.add("extractvalue", expected.type, [instr], indices=(0,))
    return [loaded, b.compare("eq", loaded, expected)]


def _swapped(p: Parts, instr: Instr, b: Builder, type: IntType) -> list[Value]:
    def swap(limb: Value) -> Value:
        callee = Function("llvm.bswap.i64", function_type(limb.type, [limb.type]))
        return b.add("call", limb.type, [limb, callee], aux_type=callee.value_type)

    return swap_bytes(b, p.of(instr.args[0]), type, swap)


def ret(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """A return of an aggregate: of one part at most."""
    value = instr.operands[0]
    parts: Row = p.of(value)
    if len(parts) > 1:
        raise Unsupported(f"returning {value.type} is not supported", help=RETURN_HELP)
    instr.operands = list(parts)
    b.made.append(instr)
    return []
