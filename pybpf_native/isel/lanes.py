"""Intrinsics on vectors, before anything else: reductions become chains, the others one scalar call for each lane.

`llvm.vector.reduce.add(<4 x i32> v)` is ((v0 + v1) + v2) + v3; `llvm.umin(<4 x i32> a, <4 x i32> b)` is four times
`llvm.umin.i32`, put together with insertelement. Later steps know the scalar intrinsics, and take vectors apart.
"""

from __future__ import annotations

from collections.abc import Callable

from ..errors import Unsupported
from ..ir.types import I1, I32, IntType, Type, VectorType, function_type
from ..ir.values import ConstInt, ConstSimple, Function, Instr, Value
from .context import Context
from .rewrite import Inserter, drop, replace_values
from .shapes import MAX_PARTS

Join = Callable[[Inserter, Value, Value], Value]


def expand_vector_intrinsics(ctx: Context) -> None:
    """Replace every call of an intrinsic that takes or gives a vector; refuse the unknown ones."""
    replaced: dict[Value, Value] = {}
    for block in ctx.fn.blocks:
        if not any(map(_is_vector_intrinsic, block.instrs)):
            continue
        rewritten: list[Instr] = []
        for instr in block.instrs:
            if _is_vector_intrinsic(instr):
                at = Inserter(instr)
                replaced[instr] = _expand(ctx, instr, at)
                rewritten += at.made
            rewritten.append(instr)
        block.instrs = rewritten
    drop(ctx.fn, [instr for instr in replaced if isinstance(instr, Instr)])
    replace_values(ctx.fn, replaced)


def _is_vector_intrinsic(instr: Instr) -> bool:
    if instr.op != "call" or not isinstance(instr.callee, Function) or not instr.callee.name.startswith("llvm."):
        return False
    return isinstance(instr.type, VectorType) or any(isinstance(arg.type, VectorType) for arg in instr.args)


def _expand(ctx: Context, call: Instr, at: Inserter) -> Value:
    assert isinstance(call.callee, Function)
    name = call.callee.name.removeprefix("llvm.").rpartition(".")[0]
    join = REDUCTIONS.get(name.removeprefix("vector.reduce.")) if name.startswith("vector.reduce.") else None
    try:
        if join is not None and len(call.args) == 1:
            return _reduce(at, call.args[0], join)
        if name in LANE_BY_LANE:
            return _each_lane(call, at, name)
        raise Unsupported(f"BPF has nothing for the intrinsic {call.callee.name}")
    except Unsupported as error:
        ctx.refuse(call, error.message)
        return ConstSimple(call.type, "poison")


def _checked(type: Type) -> VectorType:
    if not isinstance(type, VectorType) or not isinstance(type.element, IntType) or not 0 < type.count <= MAX_PARTS:
        raise Unsupported(f"an intrinsic on {type} is not supported")
    return type


def _lane(at: Inserter, vector: Value, lane: int) -> Value:
    return at.add("extractelement", _checked(vector.type).element, [vector, ConstInt(I32, lane)])


def _reduce(at: Inserter, vector: Value, join: Join) -> Value:
    result = _lane(at, vector, 0)
    for lane in range(1, _checked(vector.type).count):
        result = join(at, result, _lane(at, vector, lane))
    return result


def _each_lane(call: Instr, at: Inserter, name: str) -> Value:
    type = _checked(call.type)
    if any(isinstance(arg.type, VectorType) and arg.type.count != type.count for arg in call.args):
        raise Unsupported(f"the intrinsic {name} on vectors of unequal length is not supported")
    scalars = [_checked(arg.type).element if isinstance(arg.type, VectorType) else arg.type for arg in call.args]
    signature = function_type(type.element, scalars)
    callee = Function(f"llvm.{name}.{type.element}", signature)
    result: Value = ConstSimple(type, "poison")
    for lane in range(type.count):
        args = [_lane(at, arg, lane) if isinstance(arg.type, VectorType) else arg for arg in call.args]
        value = at.add("call", type.element, [*args, callee], aux_type=signature)
        result = at.add("insertelement", type, [result, value, ConstInt(I32, lane)])
    return result


def _operation(op: str) -> Join:
    return lambda at, a, b: at.add(op, a.type, [a, b])


def _better(pred: str) -> Join:
    return lambda at, a, b: at.add("select", a.type, [at.add("icmp", I1, [a, b], pred=pred), a, b])


REDUCTIONS: dict[str, Join] = {
    **{op: _operation(op) for op in ("add", "mul", "and", "or", "xor")},
    "umin": _better("ult"),
    "umax": _better("ugt"),
    "smin": _better("slt"),
    "smax": _better("sgt"),
}
LANE_BY_LANE = frozenset(
    (
        *("umin", "umax", "smin", "smax", "abs", "bswap", "bitreverse", "ctpop", "ctlz", "cttz", "fshl", "fshr"),
        *("uadd.sat", "usub.sat", "sadd.sat", "ssub.sat", "ushl.sat", "sshl.sat", "ucmp", "scmp"),
    )
)
