"""BPF's own intrinsics as plain IR: what clang uses to keep the optimiser away from context and kernel accesses.

`llvm.preserve.*.access.index` are address computations that CO-RE may relocate. What it does relocate is gone before
(`core.lower`); what is left over here leads through no record, or into the context, whose layout is fixed, and
becomes the plain address.

Sources: LLVM's IntrinsicsBPF.td, BPFPreserveStaticOffset.cpp (the operands of getelementptr.and.load and
.store) and BPFAbstractMemberAccess.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...errors import CompileError, FormatError
from ...ir.layout import offset_of
from ...ir.type_text import type_named
from ...ir.types import VOID, Type
from ...ir.values import ConstInt, Instr, Value, const_int
from ..builder import Builder, number
from ..context import Context
from ..expansion import Expansion

# CmpInst::Predicate, which `llvm.bpf.compare` gives as a number.
PREDICATES = dict(enumerate(("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"), 32))
# llvm::AtomicOrdering, which the getelementptr.and.* intrinsics give as a number.
ORDERINGS = {0: "", 1: "unordered", 2: "monotonic", 4: "acquire", 5: "release", 6: "acq_rel", 7: "seq_cst"}
MAX_ALIGN_SHIFT = 32
MAX_DIMENSIONS = 64


def _compare(ctx: Context, call: Instr, at: Builder) -> Value | None:
    predicate, left, right = call.args
    pred = PREDICATES.get(number(predicate) or 0)
    if pred is None:
        ctx.refuse(call, "llvm.bpf.compare with this predicate is not supported")
        return None
    return at.compare(pred, left, right)


def element_type(ctx: Context, call: Instr, index: int) -> Type:
    """The type in the `elementtype` attribute of an argument.

    Raises:
        CompileError: there is none.
    """
    attributes = call.call.arg_attributes[index] if call.call and index < len(call.call.arg_attributes) else ()
    for text in attributes:
        if text.startswith("elementtype("):
            try:
                return type_named(text.removeprefix("elementtype(").removesuffix(")"), ctx.locations.module)
            except FormatError:
                break
    raise CompileError("an address computation without its element type is not supported")


def struct_indices(call: Instr) -> list[Value]:
    """The indices of the address computation that llvm.preserve.struct.access.index stands for."""
    return [const_int(32, 0), call.args[1]]


def array_indices(call: Instr) -> list[Value]:
    """The same for llvm.preserve.array.access.index, which counts dimensions."""
    return [const_int(32, 0)] * min(number(call.args[1]) or 0, MAX_DIMENSIONS) + [call.args[2]]


def _element(
    ctx: Context, call: Instr, at: Builder, base: Value, position: int, indices: Sequence[Value]
) -> Value | None:
    """The address of what `indices` name, in the type of the argument at `position`."""
    try:
        type = element_type(ctx, call, position)
        offset_of(type, [index.signed if isinstance(index, ConstInt) else None for index in indices])
    except CompileError as error:
        ctx.refuse(call, error.message)
        return None
    return at.add("getelementptr", base.type, [base, *indices], aux_type=type)


def _struct_access(ctx: Context, call: Instr, at: Builder) -> Value | None:
    return _element(ctx, call, at, call.args[0], 0, struct_indices(call))


def _array_access(ctx: Context, call: Instr, at: Builder) -> Value | None:
    return _element(ctx, call, at, call.args[0], 0, array_indices(call))


def _same_address(ctx: Context, call: Instr, at: Builder) -> Value:
    return call.args[0]


def _load_element(ctx: Context, call: Instr, at: Builder) -> Value | None:
    base, volatile, ordering, _, align, _, *indices = call.args
    address = _element(ctx, call, at, base, 0, indices)
    if address is None:
        return None
    return _access(at, "load", call.type, [address], volatile, ordering, align)


def _store_element(ctx: Context, call: Instr, at: Builder) -> None:
    value, base, volatile, ordering, _, align, _, *indices = call.args
    address = _element(ctx, call, at, base, 1, indices)
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


BPF: dict[str, Expansion] = {
    "bpf.compare": _compare,
    "preserve.struct.access.index": _struct_access,
    "preserve.array.access.index": _array_access,
    "preserve.union.access.index": _same_address,
    "preserve.static.offset": _same_address,
    "bpf.getelementptr.and.load": _load_element,
    "bpf.getelementptr.and.store": _store_element,
}
