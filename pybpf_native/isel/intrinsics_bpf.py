"""BPF's own intrinsics as plain IR: what clang uses to keep the optimiser away from context and kernel accesses.

`llvm.preserve.*.access.index` are address computations that CO-RE may relocate. clang's own optimiser replaces
those that are to be relocated by CO-RE globals (`core`) before it writes IR; what is left over here becomes the
plain address on the machine that compiles. What asks for a relocated number is refused: there is nothing to
relocate without that optimiser's marks.

Sources: LLVM's IntrinsicsBPF.td, BPFPreserveStaticOffset.cpp (the operands of getelementptr.and.load and
.store) and BPFAbstractMemberAccess.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import CompileError, FormatError
from ..ir.layout import offset_of
from ..ir.type_text import type_named
from ..ir.types import VOID, Type
from ..ir.values import ConstInt, Instr, Value, const_int
from .builder import Builder, number
from .context import Context
from .expansion import Expansion

# CmpInst::Predicate, which `llvm.bpf.compare` gives as a number.
PREDICATES = dict(enumerate(("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"), 32))
# llvm::AtomicOrdering, which the getelementptr.and.* intrinsics give as a number.
ORDERINGS = {0: "", 1: "unordered", 2: "monotonic", 4: "acquire", 5: "release", 6: "acq_rel", 7: "seq_cst"}
MAX_ALIGN_SHIFT = 32
MAX_DIMENSIONS = 64
CORE_HELP = "write IR with clang -O1 or higher, which resolves it"


def _compare(ctx: Context, call: Instr, at: Builder) -> Value | None:
    predicate, left, right = call.args
    pred = PREDICATES.get(number(predicate) or 0)
    if pred is None:
        ctx.refuse(call, "llvm.bpf.compare with this predicate is not supported")
        return None
    return at.compare(pred, left, right)


def element_type(ctx: Context, call: Instr, index: int) -> Type | None:
    """The type in the `elementtype` attribute of an argument; None, and an error, when there is none."""
    attributes = call.call.arg_attributes[index] if call.call and index < len(call.call.arg_attributes) else ()
    for text in attributes:
        if text.startswith("elementtype("):
            try:
                return type_named(text.removeprefix("elementtype(").removesuffix(")"), ctx.locations.module)
            except FormatError:
                break
    ctx.refuse(call, "an address computation without its element type is not supported")
    return None


def _element(
    ctx: Context, call: Instr, at: Builder, base: Value, type: Type | None, indices: Sequence[Value]
) -> Value | None:
    if type is None:
        return None
    try:
        offset_of(type, [index.signed if isinstance(index, ConstInt) else None for index in indices])
    except CompileError as error:
        ctx.refuse(call, error.message)
        return None
    return at.add("getelementptr", base.type, [base, *indices], aux_type=type)


def _struct_access(ctx: Context, call: Instr, at: Builder) -> Value | None:
    base, field = call.args[:2]
    return _element(ctx, call, at, base, element_type(ctx, call, 0), [const_int(32, 0), field])


def _array_access(ctx: Context, call: Instr, at: Builder) -> Value | None:
    base, dimension, index = call.args[:3]
    zeros = [const_int(32, 0)] * min(number(dimension) or 0, MAX_DIMENSIONS)
    return _element(ctx, call, at, base, element_type(ctx, call, 0), [*zeros, index])


def _same_address(ctx: Context, call: Instr, at: Builder) -> Value:
    return call.args[0]


def _load_element(ctx: Context, call: Instr, at: Builder) -> Value | None:
    base, volatile, ordering, _, align, _, *indices = call.args
    address = _element(ctx, call, at, base, element_type(ctx, call, 0), indices)
    if address is None:
        return None
    return _access(at, "load", call.type, [address], volatile, ordering, align)


def _store_element(ctx: Context, call: Instr, at: Builder) -> None:
    value, base, volatile, ordering, _, align, _, *indices = call.args
    address = _element(ctx, call, at, base, element_type(ctx, call, 1), indices)
    if address is not None:
        _access(at, "store", VOID, [value, address], volatile, ordering, align)


def _access(
    at: Builder, op: str, type: Type, operands: Sequence[Value], volatile: Value, ordering: Value, align: Value
) -> Instr:
    return at.add(
        op,
        type,
        operands,
        flags=("volatile",) if number(volatile) else (),
        ordering=ORDERINGS.get(number(ordering) or 0, "seq_cst"),
        align=1 << min(number(align) or 0, MAX_ALIGN_SHIFT),
    )


def _unresolved(what: str) -> Expansion:
    def refuse(ctx: Context, call: Instr, at: Builder) -> None:
        ctx.refuse(call, f"{what}, which CO-RE relocates, is not resolved in this IR", CORE_HELP)

    return refuse


BPF: dict[str, Expansion] = {
    "bpf.compare": _compare,
    "preserve.struct.access.index": _struct_access,
    "preserve.array.access.index": _array_access,
    "preserve.union.access.index": _same_address,
    "preserve.static.offset": _same_address,
    "bpf.getelementptr.and.load": _load_element,
    "bpf.getelementptr.and.store": _store_element,
    "bpf.preserve.field.info": _unresolved("information about a field"),
    "bpf.preserve.type.info": _unresolved("information about a type"),
    "bpf.preserve.enum.value": _unresolved("the value of an enumerator"),
    "bpf.btf.type.id": _unresolved("the id of a type"),
}
