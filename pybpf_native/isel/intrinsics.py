"""LLVM intrinsics as IR that BPF can do: block copies, min and max, hints.

One table maps the intrinsic's base name to its expansion. An expansion gets the call and an `Inserter` in
front of it, and returns the value that stands for the call's result (or None: the result is unused, or the
call is kept).
"""

from __future__ import annotations

from collections.abc import Callable

from ..ir.types import I1, I8, VOID, IntType, int_type
from ..ir.values import Function, Instr, Value, const_int
from .context import Context
from .rewrite import Inserter, const_value, drop, replace_values

MAX_INLINE_BYTES = 4096
Expansion = Callable[[Context, Instr, Inserter], Value | None]


def intrinsic_name(instr: Instr) -> str:
    """`memcpy` for a call of `llvm.memcpy.p0.p0.i64`; "" when the instruction calls no intrinsic."""
    if instr.op != "call" or not isinstance(instr.callee, Function) or not instr.callee.name.startswith("llvm."):
        return ""
    name = instr.callee.name[len("llvm.") :]
    while name and name not in EXPANSIONS and name not in SELECTED:
        name = name.rpartition(".")[0]
    return name or instr.callee.name


def expand_intrinsics(ctx: Context) -> None:
    """Replace every intrinsic call that the table knows; refuse the others, except those selection knows."""
    replaced: dict[Value, Value] = {}
    dead: list[Instr] = []
    for block in ctx.fn.blocks:
        rewritten: list[Instr] = []
        for instr in block.instrs:
            name = intrinsic_name(instr)
            expansion = EXPANSIONS.get(name)
            if expansion is not None:
                inserter = Inserter(instr)
                value = expansion(ctx, instr, inserter)
                if value is not None:
                    replaced[instr] = value
                rewritten += inserter.made
                dead.append(instr)
            elif name and name not in SELECTED:
                ctx.refuse(instr, f"BPF has nothing for the intrinsic {name}")
            rewritten.append(instr)
        block.instrs = rewritten
    drop(ctx.fn, dead)
    replace_values(ctx.fn, replaced)


def _nothing(ctx: Context, call: Instr, at: Inserter) -> None:
    return None


def _first(ctx: Context, call: Instr, at: Inserter) -> Value:
    return call.args[0]


def _unknown_size(ctx: Context, call: Instr, at: Inserter) -> Value:
    least = const_value(call.args[1]) == 1
    assert isinstance(call.type, IntType)
    return const_int(call.type.bits, 0 if least else -1)


def _compare_select(pred: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Inserter) -> Value:
        a, b = call.args[:2]
        return at.add("select", call.type, [at.add("icmp", I1, [a, b], pred=pred), a, b])

    return expand


def _absolute(ctx: Context, call: Instr, at: Inserter) -> Value:
    assert isinstance(call.type, IntType)
    value, zero = call.args[0], const_int(call.type.bits, 0)
    negated = at.add("sub", call.type, [zero, value])
    return at.add("select", call.type, [at.add("icmp", I1, [value, zero], pred="slt"), negated, value])


def _saturating(op: str, overflow_pred: str, limit: int) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Inserter) -> Value:
        assert isinstance(call.type, IntType)
        a, b = call.args
        result = at.add(op, call.type, [a, b])
        left = result if op == "add" else a
        wrapped = at.add("icmp", I1, [left, a if op == "add" else b], pred=overflow_pred)
        return at.add("select", call.type, [wrapped, const_int(call.type.bits, limit), result])

    return expand


def _funnel(left: bool) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Inserter) -> Value | None:
        high, low, amount = call.args
        assert isinstance(call.type, IntType)
        bits = call.type.bits
        shift = const_value(amount)
        if shift is None:
            ctx.refuse(call, "a funnel shift by a variable amount is not supported")
            return None
        shift %= bits
        if shift == 0:
            return high if left else low
        if not left:
            shift = bits - shift
        upper = at.add("shl", call.type, [high, const_int(bits, shift)])
        lower = at.add("lshr", call.type, [low, const_int(bits, bits - shift)])
        return at.add("or", call.type, [upper, lower])

    return expand


def _constant_length(ctx: Context, call: Instr) -> int | None:
    length = const_value(call.args[2])
    name = intrinsic_name(call)
    if length is None:
        ctx.refuse(call, f"{name} of variable length", "BPF has no library calls: copy in a bounded loop")
    elif length > MAX_INLINE_BYTES:
        ctx.refuse(call, f"{name} of {length} bytes", f"at most {MAX_INLINE_BYTES} bytes are copied inline")
        return None
    return length


def _alignment(call: Instr, arg: int) -> int:
    pointer = call.args[arg]
    known = 1
    if isinstance(pointer, Instr) and pointer.op == "alloca":
        pointer.align = max(pointer.align, 8)  # a stack object may be aligned as its users like
        known = 8
    if call.call and arg < len(call.call.arg_attributes):
        for text in call.call.arg_attributes[arg]:
            if text.startswith("align "):
                known = max(known, int(text.removeprefix("align ")))
    return min(known, 8)


def _chunks(length: int, align: int) -> list[tuple[int, int]]:
    """(offset, size) of the widest aligned accesses that cover `length` bytes."""
    chunks = []
    offset = 0
    while offset < length:
        size = align
        while size > length - offset:
            size //= 2
        chunks.append((offset, size))
        offset += size
    return chunks


def _at_offset(at: Inserter, pointer: Value, offset: int) -> Value:
    if offset == 0:
        return pointer
    return at.add("getelementptr", pointer.type, [pointer, const_int(64, offset)], aux_type=I8)


def _memset(ctx: Context, call: Instr, at: Inserter) -> None:
    length = _constant_length(ctx, call)
    if length is None:
        return
    pointer, byte = call.args[:2]
    volatile = const_value(call.args[3]) == 1
    for offset, size in _chunks(length, _alignment(call, 0)):
        value = _splat(at, byte, size)
        at.add(
            "store",
            VOID,
            [value, _at_offset(at, pointer, offset)],
            align=size,
            flags=("volatile",) if volatile else (),
        )


def _splat(at: Inserter, byte: Value, size: int) -> Value:
    pattern = int.from_bytes(b"\1" * size, "little")
    known = const_value(byte)
    if known is not None:
        return const_int(size * 8, known * pattern)
    if size == 1:
        return byte
    type = int_type(size * 8)
    return at.add("mul", type, [at.add("zext", type, [byte]), const_int(size * 8, pattern)])


def _memcpy(ctx: Context, call: Instr, at: Inserter) -> None:
    length = _constant_length(ctx, call)
    if length is None:
        return
    target, source = call.args[:2]
    align = min(_alignment(call, 0), _alignment(call, 1))
    flags = ("volatile",) if const_value(call.args[3]) == 1 else ()
    overlap = intrinsic_name(call) == "memmove"
    loads = []
    for offset, size in _chunks(length, align):
        type = int_type(size * 8)
        value = at.add("load", type, [_at_offset(at, source, offset)], align=size, flags=flags)
        loads.append((offset, size, value))
        if not overlap:
            at.add("store", VOID, [value, _at_offset(at, target, offset)], align=size, flags=flags)
    if overlap:
        for offset, size, value in loads:
            at.add("store", VOID, [value, _at_offset(at, target, offset)], align=size, flags=flags)


EXPANSIONS: dict[str, Expansion] = {
    "lifetime.start": _nothing,
    "lifetime.end": _nothing,
    "dbg.value": _nothing,
    "dbg.declare": _nothing,
    "dbg.label": _nothing,
    "dbg.assign": _nothing,
    "assume": _nothing,
    "experimental.noalias.scope.decl": _nothing,
    "donothing": _nothing,
    "prefetch": _nothing,
    "expect": _first,
    "expect.with.probability": _first,
    "launder.invariant.group": _first,
    "strip.invariant.group": _first,
    "ssa.copy": _first,
    "annotation": _first,
    "objectsize": _unknown_size,
    "umin": _compare_select("ult"),
    "umax": _compare_select("ugt"),
    "smin": _compare_select("slt"),
    "smax": _compare_select("sgt"),
    "abs": _absolute,
    "uadd.sat": _saturating("add", "ult", -1),
    "usub.sat": _saturating("sub", "ult", 0),
    "fshl": _funnel(left=True),
    "fshr": _funnel(left=False),
    "memset": _memset,
    "memset.inline": _memset,
    "memcpy": _memcpy,
    "memcpy.inline": _memcpy,
    "memmove": _memcpy,
}
# Intrinsics that selection turns into instructions itself.
SELECTED = frozenset(("bswap", "trap", "bpf.passthrough"))
