"""Regions: what each pointer of a function points into, and how it is aligned.

A forward analysis over the values: an alloca is the stack, the first argument of a program its context, what a
program of a network type loads from the context's `data` fields the packet, results of lookups and addresses of
data are map values. Address computations keep the region of their base, phis and selects that of their inputs
when all agree (null agrees with all). The packet's address starts as an integer of 32 bits in the context, so
extensions, additions and casts keep regions as well. Everything else is UNKNOWN: arguments of subprograms,
pointers read from kernel memory.

The verifier (kernel/bpf/verifier.c, check_ptr_alignment) wants natural alignment on the stack everywhere, and
exact fields in the context; of packets, map values and other memory it wants alignment only on machines that
cannot access it otherwise. What is UNKNOWN may be the stack, unless the target says that alignment does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import gcd

from .. import sections
from ..errors import CompileError
from ..ir.cfg import reverse_postorder
from ..ir.layout import align_of, constant_offset, store_size
from ..ir.types import PtrType
from ..ir.values import (
    Argument,
    ConstExpr,
    ConstInt,
    ConstSimple,
    Function,
    GlobalVariable,
    Instr,
    Value,
)
from ..isa.insn import ARENA, CTX, MAP_VALUE, MEM, PACKET, STACK, UNKNOWN

# Of each context that holds packet pointers: the offsets of the fields (include/uapi/linux/bpf.h).
_XDP_MD = frozenset((0, 4, 8))  # data, data_end, data_meta
_SK_BUFF = frozenset((76, 80, 140))  # data, data_end, data_meta
_SK_MSG = frozenset((0, 8))  # data, data_end
PACKET_FIELDS: dict[str, frozenset[int]] = {
    "XDP": _XDP_MD,
    **dict.fromkeys(("SCHED_CLS", "SCHED_ACT", "CGROUP_SKB", "SK_SKB", "FLOW_DISSECTOR"), _SK_BUFF),
    **dict.fromkeys(("LWT_IN", "LWT_OUT", "LWT_XMIT", "LWT_SEG6LOCAL"), _SK_BUFF),
    "SK_MSG": _SK_MSG,
    "SK_REUSEPORT": _SK_MSG,
}
# Helpers whose result is memory that a program reads and writes (enum bpf_func_id).
HELPER_RESULTS = {
    1: MAP_VALUE,  # map_lookup_elem
    81: MAP_VALUE,  # get_local_storage
    107: MAP_VALUE,  # sk_storage_get
    131: MEM,  # ringbuf_reserve
    145: MAP_VALUE,  # inode_storage_get
    156: MAP_VALUE,  # task_storage_get
    195: MAP_VALUE,  # map_lookup_percpu_elem
    203: MEM,  # dynptr_data
    210: MAP_VALUE,  # cgrp_storage_get
}
# Where any alignment is accepted.
UNALIGNED = frozenset((PACKET, MAP_VALUE, MEM, ARENA))
MAX_ALIGN = 8
_KEEPING = frozenset(("bitcast", "freeze", "inttoptr", "ptrtoint", "zext", "getelementptr"))
_TRACKED = _KEEPING | {"phi", "select", "add", "sub", "alloca", "load", "addrspacecast", "call"}
_UNSEEN = -1  # of a value that the analysis has not reached: agrees with every region


class Regions:
    """The analysis of one function; it holds until pointers are rewritten."""

    def __init__(self, fn: Function, misaligned: bool = False) -> None:
        """`misaligned`: the target's."""
        self.fn = fn
        self.unaligned = UNALIGNED | {UNKNOWN} if misaligned else UNALIGNED
        self.fields = _packet_fields(fn)
        self._found: dict[Value, int] = {}
        blocks = reverse_postorder(fn)
        changed = True
        while changed:
            changed = False
            for block in blocks:
                for instr in block.instrs:
                    changed |= self._update(instr)

    def of(self, value: Value) -> int:
        """The region that `value` points into."""
        found = self._region(value)
        return UNKNOWN if found == _UNSEEN else found

    def _region(self, value: Value) -> int:
        if isinstance(value, Instr):
            return self._found.get(value, _UNSEEN if value.op in _TRACKED else UNKNOWN)
        if isinstance(value, GlobalVariable):
            return _region_of_variable(value)
        if isinstance(value, Argument):
            return CTX if value.index == 0 and self.fields is not None else UNKNOWN
        if isinstance(value, ConstSimple):
            return _UNSEEN
        if isinstance(value, ConstExpr) and value.op in _KEEPING:
            return self._region(value.operands[0])
        return UNKNOWN

    def _update(self, instr: Instr) -> bool:
        """A region once found can only become UNKNOWN, so this ends."""
        if instr.op not in _TRACKED:
            return False
        new = self._region_of(instr)
        old = self._found.get(instr, _UNSEEN)
        if new == old or old == UNKNOWN:
            return False
        self._found[instr] = new if old == _UNSEEN else UNKNOWN
        return True

    def _region_of(self, instr: Instr) -> int:
        op = instr.op
        if op in _KEEPING:
            return self._region(instr.operands[0])
        if op == "phi":
            return _agreed(map(self._region, instr.operands))
        if op == "select":
            return _agreed(map(self._region, instr.operands[1:]))
        if op in ("add", "sub"):
            return self._sum(instr)
        if op == "alloca":
            return STACK
        if op == "load":
            return self._loaded(instr)
        if op == "addrspacecast":
            return ARENA if _space(instr) or _space(instr.operands[0]) else UNKNOWN
        return self._called(instr) if op == "call" else UNKNOWN

    def _sum(self, instr: Instr) -> int:
        """A packet's address as a number, plus an offset that is no address itself."""
        left, right = (self._region(operand) for operand in instr.operands)
        if left == PACKET:
            return PACKET if right != PACKET else UNKNOWN
        if right == PACKET:
            return PACKET if instr.op == "add" else UNKNOWN
        return _UNSEEN if left == right == _UNSEEN else UNKNOWN

    def _loaded(self, instr: Instr) -> int:
        base, offset = root_and_offset(instr.operands[0])
        if self._region(base) != CTX:
            return UNKNOWN
        return PACKET if self.fields and offset in self.fields else UNKNOWN

    def _called(self, call: Instr) -> int:
        callee = call.callee
        if isinstance(callee, Function) and callee.name.startswith("llvm.bpf.passthrough."):
            return self._region(call.args[1])
        if isinstance(callee, ConstExpr) and callee.op == "inttoptr" and isinstance(callee.operands[0], ConstInt):
            return HELPER_RESULTS.get(callee.operands[0].value, UNKNOWN)
        return UNKNOWN


def _agreed(regions: Iterable[int]) -> int:
    seen = {region for region in regions if region != _UNSEEN}
    if len(seen) > 1:
        return UNKNOWN
    return seen.pop() if seen else _UNSEEN


def _region_of_variable(variable: GlobalVariable) -> int:
    if _space(variable):
        return ARENA
    return UNKNOWN if variable.initializer is None else MAP_VALUE


def _space(value: Value) -> int:
    return value.type.space if isinstance(value.type, PtrType) else 0


def _packet_fields(fn: Function) -> frozenset[int] | None:
    """The context's fields that hold packet pointers, when `fn` is a program; None for subprograms."""
    if not fn.section or not sections.is_known(fn.section):
        return None
    try:
        kind = sections.lookup(fn.section).prog_type_name.removeprefix("BPF_PROG_TYPE_")
    except CompileError:
        return None
    return PACKET_FIELDS.get(kind, frozenset())


def root_and_offset(pointer: Value) -> tuple[Value, int]:
    """What constant address computations start from, and the bytes that they add."""
    offset = 0
    while isinstance(pointer, (Instr, ConstExpr)) and pointer.op == "getelementptr":
        step = constant_offset(pointer)
        if step is None:
            break
        offset += step
        pointer = pointer.operands[0]
    return pointer, offset


class Place:
    """Memory at a pointer: its region, and an address of known alignment (1 to 8) with an offset from there."""

    __slots__ = ("align", "anywhere", "offset", "region", "root")

    def __init__(self, regions: Regions, pointer: Value, align: int = 1) -> None:
        """`align` is what the access says of `pointer` itself."""
        self.root, self.offset = root_and_offset(pointer)
        self.region = regions.of(self.root)
        self.anywhere = self.region in regions.unaligned
        self.align = known_align(self.root)
        if gcd(MAX_ALIGN, align) > gcd(self.align, self.offset):
            self.align, self.offset = min(align, MAX_ALIGN), 0

    def widest(self, at: int) -> int:
        """The widest access in bytes that may be made `at` bytes behind the pointer."""
        return MAX_ALIGN if self.anywhere else self.known(at)

    def known(self, at: int) -> int:
        """The alignment of the address `at` bytes behind the pointer."""
        return gcd(self.align, self.offset + at)

    @property
    def is_object(self) -> bool:
        """The root is the beginning of a stack object, not some address in one."""
        return isinstance(self.root, Instr) and self.root.op == "alloca"

    def use(self) -> None:
        """The access relies on the alignment: a stack object gets it."""
        if isinstance(self.root, Instr) and self.is_object:
            self.root.align = max(self.root.align, self.align)


def known_align(root: Value) -> int:
    """What is known of the address of an object: a stack object may be aligned as its users like."""
    if isinstance(root, Instr) and root.op == "alloca":
        assert root.aux_type is not None
        return min(MAX_ALIGN, 1 << max(store_size(root.aux_type).bit_length() - 1, 0))
    if isinstance(root, GlobalVariable):
        try:
            return min(root.align or align_of(root.value_type), MAX_ALIGN)
        except CompileError:
            return 1
    return 1
