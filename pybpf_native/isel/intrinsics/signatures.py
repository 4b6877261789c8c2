"""The forms of the intrinsics, so that a malformed call is refused before anybody relies on its operands.

A form is the result, a colon, and the arguments, a letter each:

    v  nothing          i  an integer          T  an integer, of the same type at each T
    p  a pointer        b  an i1               A  anything with a register, of the same type at each A
    P  { T, i1 }        .  anything            *  any further arguments (last)

Source: LLVM's Intrinsics.td and IntrinsicsBPF.td.
"""

from __future__ import annotations

from ...ir.types import I1, VOID, IntType, PtrType, StructType, Type
from ...ir.values import Instr

_UNARY = dict.fromkeys(("ctpop", "bswap", "bitreverse"), "T:T")
_FLAGGED = dict.fromkeys(("ctlz", "cttz", "abs"), "T:Tb")
_SATURATING = ("uadd.sat", "usub.sat", "sadd.sat", "ssub.sat", "ushl.sat", "sshl.sat")
_BINARY = dict.fromkeys(("umin", "umax", "smin", "smax", *_SATURATING), "T:TT")
_CHECKED = {f"{sign}{op}.with.overflow": "P:TT" for sign in "us" for op in ("add", "sub", "mul")}
_SAME = ("launder.invariant.group", "strip.invariant.group", "ssa.copy", "annotation", "ptr.annotation")
_LEGACY_LOADS = ("bpf.load.byte", "bpf.load.half", "bpf.load.word")
FORMS: dict[str, str] = {
    **_UNARY,
    **_FLAGGED,
    **_BINARY,
    **_CHECKED,
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
    if letter == "P":
        return isinstance(type, StructType) and type.fields == (bound["T"], I1)
    return _SIMPLE[letter](type)


_SIMPLE = {
    "v": lambda type: type is VOID,
    "i": lambda type: isinstance(type, IntType),
    "b": lambda type: type is I1,
    "p": lambda type: isinstance(type, PtrType),
    ".": lambda type: type is not VOID,
}
