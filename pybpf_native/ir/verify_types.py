"""The type rules of single instructions, for `verify`: each gives a complaint, or "" when all is well."""

from __future__ import annotations

from collections.abc import Callable

from . import types as ty
from .reader_values import BINARY, index_type, lane_type, pointer_result
from .types import ArrayType, FunctionType, IntType, PtrType, StructType, Type, VectorType
from .values import ConstInt, InlineAsm, Instr

# How many operands an opcode has; those that are not here check it themselves.
_COUNTS = {
    **dict.fromkeys(BINARY | frozenset(("fadd", "fsub", "fmul", "fdiv", "frem", "icmp", "fcmp")), 2),
    **dict.fromkeys(("trunc", "zext", "sext", "ptrtoint", "inttoptr", "bitcast", "addrspacecast"), 1),
    **dict.fromkeys(("alloca", "load", "freeze", "extractvalue", "fneg"), 1),
    **dict.fromkeys(("store", "insertvalue", "atomicrmw"), 2),
    **dict.fromkeys(("select", "cmpxchg"), 3),
    **dict.fromkeys(("unreachable", "fence"), 0),
}


def complaint(instr: Instr) -> str:
    """What is wrong with the operands and the type of `instr`, or ""."""
    count = _COUNTS.get(instr.op)
    if count is not None and len(instr.operands) != count:
        return f"has {len(instr.operands)} operands, not {count}"
    check = _RULES.get(instr.op)
    return check(instr) if check is not None else ""


def _lanes(type: Type) -> int:
    return type.count if isinstance(type, VectorType) else 0


def _binary(instr: Instr) -> str:
    left, right = instr.operands
    if left.type is not right.type or left.type is not instr.type:
        return f"gives {instr.type} from {left.type} and {right.type}"
    return "" if isinstance(lane_type(instr.type), IntType) else f"does not work on {instr.type}"


def _compare(instr: Instr) -> str:
    left, right = instr.operands
    if left.type is not right.type:
        return f"compares {left.type} with {right.type}"
    if not isinstance(lane_type(left.type), (IntType, PtrType)):
        return f"does not work on {left.type}"
    wanted: Type = ty.vector_type(_lanes(left.type), ty.I1) if _lanes(left.type) else ty.I1
    return "" if instr.type is wanted else f"gives {instr.type}, not {wanted}"


def _cast(instr: Instr) -> str:
    source, target = instr.operands[0].type, instr.type
    fits = _lanes(source) == _lanes(target) and _CASTS[instr.op](lane_type(source), lane_type(target))
    return "" if fits else f"cannot turn {source} into {target}"


def _narrower(source: Type, target: Type) -> bool:
    return isinstance(source, IntType) and isinstance(target, IntType) and source.bits < target.bits


_CASTS: dict[str, Callable[[Type, Type], bool]] = {
    "trunc": lambda source, target: _narrower(target, source),
    "zext": _narrower,
    "sext": _narrower,
    "ptrtoint": lambda source, target: isinstance(source, PtrType) and isinstance(target, IntType),
    "inttoptr": lambda source, target: isinstance(source, IntType) and isinstance(target, PtrType),
    "addrspacecast": lambda source, target: isinstance(source, PtrType) and isinstance(target, PtrType),
}


def _alloca(instr: Instr) -> str:
    if instr.aux_type is None or not isinstance(instr.type, PtrType):
        return "needs an allocated type and gives a pointer"
    return "" if isinstance(instr.operands[0].type, IntType) else "needs an integer count"


def _pointer_at(index: int) -> Callable[[Instr], str]:
    def check(instr: Instr) -> str:
        type = instr.operands[index].type
        return "" if isinstance(type, PtrType) else f"needs a pointer, not {type}"

    return check


def _element_pointer(instr: Instr) -> str:
    if instr.aux_type is None or not instr.operands:
        return "needs an element type and a base"
    base, *indices = instr.operands
    if not isinstance(lane_type(base.type), PtrType):
        return f"needs a pointer, not {base.type}"
    if instr.type is not pointer_result(base.type, indices):
        return f"gives {instr.type} from {base.type}"
    type: Type | None = instr.aux_type
    for position, index in enumerate(indices):
        if not isinstance(lane_type(index.type), IntType):
            return f"has an index of type {index.type}"
        if position:
            assert type is not None
            fixed = isinstance(type, StructType)
            if fixed and not isinstance(index, ConstInt):
                return f"needs a constant index into {type}"
            inside = index_type(type, index.value) if fixed and isinstance(index, ConstInt) else _element(type)
            if inside is None:
                return f"goes beyond {type}"
            type = inside
    return ""


def _element(type: Type) -> Type | None:
    return type.element if isinstance(type, ArrayType) else None


def _select(instr: Instr) -> str:
    condition, then, otherwise = instr.operands
    if lane_type(condition.type) is not ty.I1:
        return f"has a condition of type {condition.type}"
    same = then.type is otherwise.type and then.type is instr.type
    return "" if same else f"gives {instr.type} from {then.type} and {otherwise.type}"


def _phi(instr: Instr) -> str:
    if len(instr.operands) != len(instr.blocks):
        return f"has {len(instr.operands)} values for {len(instr.blocks)} blocks"
    wrong = [value.type for value in instr.operands if value.type is not instr.type]
    return f"of {instr.type} takes {wrong[0]}" if wrong else ""


def _same(instr: Instr) -> str:
    type = instr.operands[0].type
    return "" if type is instr.type else f"gives {instr.type} from {type}"


def _call(instr: Instr) -> str:
    signature = instr.aux_type
    if instr.call is None or not isinstance(signature, FunctionType) or not instr.operands:
        return "lacks its signature, its call information or its callee"
    if not isinstance(instr.callee.type, PtrType):
        return f"calls a value of type {instr.callee.type}"
    args, params = instr.args, signature.params
    if len(args) < len(params) or (len(args) > len(params) and not signature.varargs):
        return f"passes {len(args)} arguments to {signature}"
    for arg, param in zip(args, params, strict=False):
        if arg.type is not param:
            return f"passes {arg.type} for {param}"
    if instr.type is not signature.ret:
        return f"gives {instr.type}, not {signature.ret}"
    if instr.op == "callbr" and not (instr.blocks and isinstance(instr.callee, InlineAsm)):
        return "needs inline assembly and a block to go on in"
    return ""


def _br(instr: Instr) -> str:
    if (len(instr.operands), len(instr.blocks)) not in ((0, 1), (1, 2)):
        return f"has {len(instr.operands)} operands and {len(instr.blocks)} targets"
    condition = instr.operands[0].type if instr.operands else ty.I1
    return "" if condition is ty.I1 else f"has a condition of type {condition}"


def _switch(instr: Instr) -> str:
    if not instr.operands or len(instr.operands) != len(instr.blocks):
        return f"has {len(instr.operands)} operands for {len(instr.blocks)} targets"
    value, *cases = instr.operands
    if not isinstance(value.type, IntType):
        return f"does not work on {value.type}"
    numbers = {case.value for case in cases if isinstance(case, ConstInt) and case.type is value.type}
    return "" if len(numbers) == len(cases) else f"needs distinct constant cases of type {value.type}"


def _ret(instr: Instr) -> str:
    wanted = instr.parent.function.value_type.ret
    given = instr.operands[0].type if instr.operands else ty.VOID
    return "" if given is wanted and len(instr.operands) < 2 else f"returns {given}, not {wanted}"


def _member(instr: Instr) -> str:
    aggregate = instr.operands[0].type
    type: Type | None = aggregate
    for index in instr.indices:
        type = index_type(type, index) if type is not None else None
    element = instr.type if instr.op == "extractvalue" else instr.operands[1].type
    if type is not element or (instr.op == "insertvalue" and instr.type is not aggregate):
        return f"of {element} does not fit {aggregate}"
    return ""


def _atomic(instr: Instr) -> str:
    pointer, value = instr.operands[0].type, instr.operands[-1].type
    if not isinstance(pointer, PtrType):
        return f"needs a pointer, not {pointer}"
    wanted: Type = value if instr.op == "atomicrmw" else ty.struct_type((value, ty.I1))
    if instr.type is not wanted or not instr.ordering:
        return f"gives {instr.type}, not {wanted}, or has no ordering"
    return "" if instr.op == "atomicrmw" or instr.operands[1].type is value else "compares another type than it stores"


_RULES: dict[str, Callable[[Instr], str]] = {
    **dict.fromkeys(BINARY, _binary),
    "icmp": _compare,
    **dict.fromkeys(_CASTS, _cast),
    "alloca": _alloca,
    "load": _pointer_at(0),
    "store": _pointer_at(1),
    "getelementptr": _element_pointer,
    "select": _select,
    "phi": _phi,
    "freeze": _same,
    **dict.fromkeys(("call", "callbr"), _call),
    "br": _br,
    "switch": _switch,
    "ret": _ret,
    **dict.fromkeys(("extractvalue", "insertvalue"), _member),
    **dict.fromkeys(("atomicrmw", "cmpxchg"), _atomic),
}
