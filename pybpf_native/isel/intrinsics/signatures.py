"""The forms of the intrinsics, so that a malformed call is refused before anybody relies on its operands.

A form is the result, a colon, and the arguments, a letter each:

    v  nothing          i  an integer          T  an integer, of the same type at each T
    p  a pointer        b  an i1               A  anything with a register, of the same type at each A
    P  { T, i1 }        .  anything            *  any further arguments (last)
    V  a vector, of the same type at each V    m  a vector of i1, as long as V
    W  a vector         S  a struct            ?  anything or nothing

Source: LLVM's Intrinsics.td and IntrinsicsBPF.td.
"""

from __future__ import annotations

from collections.abc import Callable

from ...ir.types import I1, VOID, IntType, PtrType, StructType, Type, VectorType
from ...ir.values import Instr

_UNARY = dict.fromkeys(("ctpop", "bswap", "bitreverse"), "T:T")
_FLAGGED = dict.fromkeys(("ctlz", "cttz", "abs"), "T:Tb")
_SATURATING = ("uadd.sat", "usub.sat", "sadd.sat", "ssub.sat", "ushl.sat", "sshl.sat")
_BINARY = dict.fromkeys(("umin", "umax", "smin", "smax", "abds", "abdu", "clmul", *_SATURATING), "T:TT")
_FIXED_POINT = dict.fromkeys(
    (f"{sign}{op}.fix{end}" for sign in "us" for op in ("mul", "div") for end in ("", ".sat")), "T:TTi"
)
_CHECKED = {f"{sign}{op}.with.overflow": "P:TT" for sign in "us" for op in ("add", "sub", "mul")}
_SAME = ("launder.invariant.group", "strip.invariant.group", "ssa.copy", "annotation", "ptr.annotation")
_LEGACY_LOADS = ("bpf.load.byte", "bpf.load.half", "bpf.load.word")
FORMS: dict[str, str] = {
    **_UNARY,
    **_FLAGGED,
    **_BINARY,
    **_CHECKED,
    **_FIXED_POINT,
    **dict.fromkeys(("fshl", "fshr"), "T:TTT"),
    **dict.fromkeys(("ucmp", "scmp"), "i:TT"),
    **dict.fromkeys(("memset", "memset.inline"), "v:pii*"),
    **dict.fromkeys(("memcpy", "memcpy.inline", "memmove"), "v:ppi*"),
    **dict.fromkeys((*_SAME, "expect", "expect.with.probability", "threadlocal.address", "arithmetic.fence"), "A:A*"),
    "ptrmask": "p:pi",
    "objectsize": "i:pb*",
    "is.constant": "b:.",
    "allow.runtime.check": "b:*",
    "allow.ubsan.check": "b:*",
    "frameaddress": "p:i",
    "invariant.start": "p:*",
    "preserve.struct.access.index": "p:pii",
    "preserve.array.access.index": "p:pii",
    "preserve.union.access.index": "p:pi",
    "preserve.static.offset": "p:p",
    "bpf.preserve.field.info": "i:pi",
    "bpf.preserve.type.info": "i:ii",
    "bpf.preserve.enum.value": "i:ipi",
    "bpf.btf.type.id": "i:ii",
    "bpf.compare": "b:iTT",
    "bpf.getelementptr.and.load": "A:pbiiib*",
    "bpf.getelementptr.and.store": "v:Apbiiib*",
    "bpf.passthrough": "A:iA",
    "bpf.pseudo": "i:ii",
    **dict.fromkeys(_LEGACY_LOADS, "i:pi"),
}
# Functions of the C library.
LIBRARY_FORMS: dict[str, str] = {
    "memset": "p:pii",
    **dict.fromkeys(("memcpy", "memmove"), "p:ppi"),
    **dict.fromkeys(("memcmp", "bcmp"), "i:ppi"),
}


# Those of vectors alone. Whether the lanes have the type of the result is seen when they are put together.
VECTOR_FORMS: dict[str, str] = {
    **{f"vector.reduce.{op}": "i:V" for op in ("add", "mul", "and", "or", "xor", "umin", "umax", "smin", "smax")},
    "vector.reverse": "V:V",
    "vector.extract": "W:Vi",
    "vector.insert": "V:VWi",
    **{f"vector.interleave{ways}": f"W:{'V' * ways}" for ways in range(2, 9)},
    **{f"vector.deinterleave{ways}": "S:V" for ways in range(2, 9)},
    **dict.fromkeys(("vector.splice", "vector.splice.left", "vector.splice.right"), "V:VVi"),
    "vector.compress": "V:VmV",
    "get.active.lane.mask": "W:TT",
    "cttz.elts": "i:Vb",
    "stepvector": "V:",
    "is.constant": "b:V",
}
MALFORMED = "does not have the operands or the result that LLVM gives it"


def has_form(call: Instr, form: str) -> bool:
    """Whether result and arguments of a call are as `form` says."""
    result, _, arguments = form.partition(":")
    types = [argument.type for argument in call.args]
    fixed = arguments.removesuffix("*")
    if len(types) < len(fixed) or (len(types) > len(fixed) and fixed == arguments):
        return False
    bound: dict[str, Type] = {}
    # Arguments first: a pair is one of the type that they have.
    return all(map(_fits, fixed, types, [bound] * len(fixed))) and _fits(result, call.type, bound)


def _fits(letter: str, type: Type, bound: dict[str, Type]) -> bool:
    if letter == "T":
        return isinstance(type, IntType) and bound.setdefault("T", type) is type
    if letter == "A":
        return isinstance(type, (IntType, PtrType)) and bound.setdefault("A", type) is type
    if letter == "V":
        return isinstance(type, VectorType) and bound.setdefault("V", type) is type
    if letter == "m":
        return isinstance(type, VectorType) and type.element is I1 and type.count == _count(bound)
    if letter == "P":
        return isinstance(type, StructType) and type.fields == (bound["T"], I1)
    return _SIMPLE[letter](type)


def _count(bound: dict[str, Type]) -> int:
    vector = bound.get("V")
    return vector.count if isinstance(vector, VectorType) else -1


_SIMPLE: dict[str, Callable[[Type], bool]] = {
    "W": lambda type: isinstance(type, VectorType),
    "S": lambda type: isinstance(type, StructType),
    "?": lambda type: True,
    "v": lambda type: type is VOID,
    "i": lambda type: isinstance(type, IntType),
    "b": lambda type: type is I1,
    "p": lambda type: isinstance(type, PtrType),
    ".": lambda type: type is not VOID,
}
