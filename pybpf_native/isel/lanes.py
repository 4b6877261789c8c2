"""Intrinsics on vectors, before anything else: everything becomes lanes, picked out and put together again.

`llvm.vector.reduce.add(<4 x i32> v)` is ((v0 + v1) + v2) + v3; `llvm.umin(<4 x i32> a, <4 x i32> b)` is four times
`llvm.umin.i32`; `llvm.vector.reverse` makes no code at all. Later steps know the scalar intrinsics, and take
vectors apart. Those that access memory under a mask are in `masked`, those that move lanes in `lane_moves`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..errors import Unsupported
from ..ir.types import I1, I32, IntType, PtrType, StructType, Type, VectorType, function_type, struct_type
from ..ir.values import ConstAggregate, ConstInt, ConstSimple, Function, Instr, Value, zero
from .builder import Builder
from .context import Context
from .intrinsics.signatures import MALFORMED, VECTOR_FORMS, has_form
from .lane_moves import MOVES
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
                at = Builder(instr)
                replaced[instr] = _expand(ctx, instr, at)
                rewritten += at.made
            rewritten.append(instr)
        block.instrs = rewritten
    drop(ctx.fn, [instr for instr in replaced if isinstance(instr, Instr)])
    replace_values(ctx.fn, replaced)


def _is_vector_intrinsic(instr: Instr) -> bool:
    if instr.op != "call" or not isinstance(instr.callee, Function) or not instr.callee.name.startswith("llvm."):
        return False
    return _has_vector(instr.type) or any(isinstance(arg.type, VectorType) for arg in instr.args)


def _has_vector(type: Type) -> bool:
    """A vector, or a struct of vectors."""
    return isinstance(type, VectorType) or (isinstance(type, StructType) and any(map(_has_vector, type.fields or ())))


def lanes_name(call: Instr) -> str:
    """`vector.reduce.add` for a call of `llvm.vector.reduce.add.v4i32`; all of it when no table knows it."""
    assert isinstance(call.callee, Function)
    # Until LLVM 19 some had a longer name.
    name = whole = call.callee.name.removeprefix("llvm.").removeprefix("experimental.")
    while name and name not in _KNOWN:
        name = name.rpartition(".")[0]
    return name or whole


def _expand(ctx: Context, call: Instr, at: Builder) -> Value:
    name = lanes_name(call)
    try:
        if not has_form(call, VECTOR_FORMS.get(name, "?:*")):
            raise Unsupported(f"{call.callee} {MALFORMED}")
        if name in REDUCTIONS:
            return assembled(at, call.type, [_reduce(at, call.args[0], REDUCTIONS[name])])
        if name in LANE_BY_LANE:
            return _each_lane(call, at, name)
        if name in MOVES:
            return assembled(at, call.type, MOVES[name](call, at, [lanes_of(at, arg) for arg in call.args]))
        if name == "is.constant":
            return ConstInt(I1, 0)
        raise Unsupported(f"BPF has nothing for the intrinsic {call.callee}")
    except Unsupported as error:
        ctx.refuse(call, error.message, error.help)
        return ConstSimple(call.type, "poison")


def checked(type: Type) -> VectorType:
    """A type that lanes can be taken of.

    Raises:
        Unsupported: no vector, or one of other things than integers and pointers, or of too many.
    """
    lane = type.element if isinstance(type, VectorType) else None
    if not isinstance(type, VectorType) or not isinstance(lane, (IntType, PtrType)) or not 0 < type.count <= MAX_PARTS:
        raise Unsupported(f"an intrinsic on {type} is not supported")
    return type


def lanes_of(at: Inserter, value: Value) -> list[Value]:
    """The lanes of a vector; a value that is none is one lane."""
    if not isinstance(value.type, VectorType):
        return [value]
    return [_lane(at, value, lane) for lane in range(checked(value.type).count)]


def assembled(at: Inserter, type: Type, lanes: Sequence[Value]) -> Value:
    """A vector of these lanes, or a struct of several vectors one after the other; what is missing is poison."""
    if isinstance(type, StructType):
        return _structure(at, type, lanes)
    element = type.element if isinstance(type, VectorType) else type
    if any(lane.type is not element for lane in lanes):
        raise Unsupported(f"an intrinsic with the result {type} {MALFORMED}")
    if not isinstance(type, VectorType):
        return lanes[0]
    result: Value = ConstSimple(type, "poison")
    for place, lane in enumerate(lanes[: checked(type).count]):
        result = at.add("insertelement", type, [result, lane, ConstInt(I32, place)])
    return result


def _structure(at: Inserter, type: StructType, lanes: Sequence[Value]) -> Value:
    result: Value = ConstSimple(type, "poison")
    start = 0
    for place, field in enumerate(type.fields or ()):
        count = checked(field).count
        vector = assembled(at, field, lanes[start : start + count])
        result = at.add("insertvalue", type, [result, vector], indices=(place,))
        start += count
    return result


def _lane(at: Inserter, vector: Value, lane: int) -> Value:
    element = checked(vector.type).element
    if isinstance(vector, ConstAggregate):
        return vector.elements[lane]
    if isinstance(vector, ConstSimple):
        return zero(element) if vector.word == "zeroinitializer" else ConstSimple(element, vector.word)
    return at.add("extractelement", element, [vector, ConstInt(I32, lane)])


def _reduce(at: Inserter, vector: Value, join: Join) -> Value:
    result, *rest = lanes_of(at, vector)
    for lane in rest:
        result = join(at, result, lane)
    return result


def _each_lane(call: Instr, at: Inserter, name: str) -> Value:
    """One call of the scalar intrinsic for each lane; of those with overflow, the results first, then the bits."""
    fields = call.type.fields or () if isinstance(call.type, StructType) else (call.type,)
    vectors = [checked(field) for field in fields]
    if any(isinstance(arg.type, VectorType) and arg.type.count != vectors[0].count for arg in call.args):
        raise Unsupported(f"the intrinsic {name} on vectors of unequal length is not supported")
    elements = [vector.element for vector in vectors]
    result = struct_type(elements) if isinstance(call.type, StructType) else elements[0]
    scalars = [checked(arg.type).element if isinstance(arg.type, VectorType) else arg.type for arg in call.args]
    signature = function_type(result, scalars)
    callee = Function(f"llvm.{name}.{elements[0]}", signature)
    calls: list[Value] = []
    for lane in range(vectors[0].count):
        args = [_lane(at, arg, lane) if isinstance(arg.type, VectorType) else arg for arg in call.args]
        calls.append(at.add("call", result, [*args, callee], aux_type=signature))
    if not isinstance(result, StructType):
        return assembled(at, call.type, calls)
    members = [
        at.add("extractvalue", element, [value], indices=(place,))
        for place, element in enumerate(elements)
        for value in calls
    ]
    return assembled(at, call.type, members)


def _operation(op: str) -> Join:
    return lambda at, a, b: at.add(op, a.type, [a, b])


def _better(pred: str) -> Join:
    return lambda at, a, b: at.add("select", a.type, [at.add("icmp", I1, [a, b], pred=pred), a, b])


REDUCTIONS: dict[str, Join] = {
    **{f"vector.reduce.{op}": _operation(op) for op in ("add", "mul", "and", "or", "xor")},
    "vector.reduce.umin": _better("ult"),
    "vector.reduce.umax": _better("ugt"),
    "vector.reduce.smin": _better("slt"),
    "vector.reduce.smax": _better("sgt"),
}
_FIXED_POINT = tuple(f"{sign}{op}.fix{end}" for sign in "us" for op in ("mul", "div") for end in ("", ".sat"))
LANE_BY_LANE = frozenset(
    (
        *("umin", "umax", "smin", "smax", "abs", "bswap", "bitreverse", "ctpop", "ctlz", "cttz", "fshl", "fshr"),
        *("uadd.sat", "usub.sat", "sadd.sat", "ssub.sat", "ushl.sat", "sshl.sat", "ucmp", "scmp", "abds", "abdu"),
        *(f"{sign}{op}.with.overflow" for sign in "us" for op in ("add", "sub", "mul")),
        *("clmul", "ptrmask", *_FIXED_POINT),
    )
)
_KNOWN = frozenset((*REDUCTIONS, *LANE_BY_LANE, *MOVES, "is.constant"))
