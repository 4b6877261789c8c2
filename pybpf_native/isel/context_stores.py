"""Constants stored to neighbouring halves of a field of the context become one store, where the kernel takes it.

A program may access the fields of its context at their own width only, with a few exceptions: IPv6 addresses of
`struct bpf_sock_addr` may be written 8 bytes at a time (kernel/bpf and net/core/filter.c, bpf_ctx_wide_access_ok, since
Linux 5.3). Below ISA v4 each store to the context needs its constant in a register, so that a pair costs four slots,
and one store of both three at most.
"""

from __future__ import annotations

from .. import sections
from ..errors import CompileError
from ..ir.types import VOID
from ..ir.values import Block, ConstInt, Function, Instr, const_int
from ..isa.insn import CTX
from .builder import Builder
from .context import Context
from .expansion import at_offset
from .regions import Regions, root_and_offset
from .selector import fits_s32

# By program type: offsets of 8 bytes that may be written at once (include/uapi/linux/bpf.h).
WIDE_FIELDS = {"BPF_PROG_TYPE_CGROUP_SOCK_ADDR": frozenset((8, 16, 48))}  # user_ip6, msg_src_ip6
HALF = 4  # bytes
# A walk goes on past these: they do not read what is stored.
_HARMLESS = frozenset(("getelementptr", "zext", "sext", "trunc", "store"))


def merge_context_stores(ctx: Context) -> None:
    """Rewrite pairs of constant stores to the context of `ctx.fn`."""
    fields = _wide_fields(ctx.fn)
    if fields and not ctx.target.big_endian:
        for block in ctx.fn.blocks:
            _merge(ctx, block, ctx.regions(), fields)


def _wide_fields(fn: Function) -> frozenset[int]:
    if not fn.section or not sections.is_known(fn.section):
        return frozenset()
    try:
        return WIDE_FIELDS.get(sections.lookup(fn.section).prog_type_name, frozenset())
    except CompileError:
        return frozenset()


def _merge(ctx: Context, block: Block, regions: Regions, fields: frozenset[int]) -> None:
    waiting: dict[int, Instr] = {}  # by offset: a store whose other half has not come yet, whose line counts
    replaced: dict[Instr, list[Instr]] = {}
    for instr in block.instrs:
        if instr.op not in _HARMLESS:
            waiting.clear()
        root, offset = root_and_offset(instr.operands[1]) if instr.op == "store" else (None, 0)
        if root is None or regions.of(root) != CTX:
            continue
        if root is not ctx.fn.args[0] or not _is_half(instr):
            waiting.clear()
            continue
        begin = offset & ~HALF
        other = waiting.pop(offset ^ HALF, None)
        if begin not in fields or offset % HALF:
            continue
        number = _joined(other, instr, offset == begin) if other is not None else None
        if other is None or number is None or (ctx.target.v4 and not fits_s32(number.signed)):
            waiting[offset] = instr
            continue
        at = Builder(other)
        at.add("store", VOID, [number, at_offset(at, root, begin)], align=8)
        replaced |= {other: [], instr: at.made}
    if replaced:
        block.instrs = [one for instr in block.instrs for one in replaced.get(instr, (instr,))]


def _is_half(store: Instr) -> bool:
    value = store.operands[0]
    plain = not store.flags and not store.ordering
    return plain and isinstance(value, ConstInt) and value.type.bits == HALF * 8


def _joined(one: Instr, other: Instr, other_is_low: bool) -> ConstInt:
    low, high = (other, one) if other_is_low else (one, other)
    numbers = [operand.value for operand in (low.operands[0], high.operands[0]) if isinstance(operand, ConstInt)]
    return const_int(64, numbers[0] | numbers[1] << HALF * 8)
