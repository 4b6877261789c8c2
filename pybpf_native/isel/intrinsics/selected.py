"""Intrinsics that are instructions: byte swaps, the frame's address, legacy packet loads, 64-bit pseudo immediates,
markers of lifetimes."""

from __future__ import annotations

from collections.abc import Callable

from ...ir.values import Instr
from ...isa.insn import FP
from ...isa.opcodes import OPS, Op
from ...isa.wire import signed
from ...mir.func import LIFE_END, LIFE_START
from ..builder import number
from ..known import width_of
from ..selector import Selector, fits_s32

SWAPPED_WIDTHS = (16, 32, 64)
# The kinds of `llvm.bpf.pseudo`: the src field of a 64-bit immediate (BPF_PSEUDO_* of include/uapi/linux/bpf.h).
_PSEUDO = {0: "ld_imm64", 1: "ld_map_fd", 2: "ld_map_value", 3: "ld_btf_id", 4: "ld_func", 5: "ld_map_idx"}


def _refused(s: Selector, instr: Instr, what: str, help: str = "") -> None:
    s.ctx.refuse(instr, what, help)
    s.bind(instr, s.constant(0, 64))


def _bswap(s: Selector, instr: Instr) -> None:
    """Swap bytes: `bswap` at v4; before, the conversion to the other byte order does the same."""
    bits = width_of(instr)
    if bits not in SWAPPED_WIDTHS:
        _refused(s, instr, f"a byte swap of {instr.type} is not supported")
        return
    other_order = "le" if s.target.big_endian else "be"
    name = f"bswap{bits}" if s.target.v4 else f"{other_order}{bits}"
    s.bind(instr, s.result(OPS[name], (s.reg(instr.args[0]),)))


def _passthrough(s: Selector, instr: Instr) -> None:
    """`llvm.bpf.passthrough(id, value)`: the value; it only keeps the optimiser from moving code."""
    value = instr.args[1]
    if value in s.core_offsets:
        s.core_offsets[instr] = s.core_offsets[value]
    s.bind(instr, s.reg(value))


def _frame_address(s: Selector, instr: Instr) -> None:
    """The frame of this function; those of its callers are out of reach."""
    if number(instr.args[0]) != 0:
        _refused(s, instr, "the frame address of a caller is not supported")
        return
    s.bind(instr, s.result(OPS["mov64_rr"], (FP,)))


def _packet_load(width: int) -> Callable[[Selector, Instr], None]:
    """`llvm.bpf.load.*(skb, offset)`: the packet's bytes in network order, as a number; the skb goes in r6."""

    def select(s: Selector, instr: Instr) -> None:
        if instr not in s.using:
            return  # LLVM has it as a function that only reads
        skb, offset = instr.args
        fixed = number(offset)
        place = None if fixed is None else signed(fixed, 64)
        if place is not None and fits_s32(place):
            s.bind(instr, s.result(OPS[f"ld_abs{width}"], (s.reg(skb),), imm=place))
        else:
            s.bind(instr, s.result(OPS[f"ld_ind{width}"], (s.reg(offset), s.reg(skb))))

    return select


def _pseudo(s: Selector, instr: Instr) -> None:
    kind, value = (number(arg) for arg in instr.args)
    name = _PSEUDO.get(-1 if kind is None else kind)
    if name is None or value is None:
        _refused(s, instr, "llvm.bpf.pseudo of anything but known constants is not supported")
        return
    s.bind(instr, s.result(OPS[name], imm=signed(value, 64)))


def _lifetime(marker: Op) -> Callable[[Selector, Instr], None]:
    """`llvm.lifetime.*` of a stack object."""

    def select(s: Selector, instr: Instr) -> None:
        stack_object, _ = s.stack_place(instr.args[-1])
        s.emit(marker, sym=stack_object)

    return select


INTRINSICS: dict[str, Callable[[Selector, Instr], None]] = {
    "bswap": _bswap,
    "bpf.passthrough": _passthrough,
    "frameaddress": _frame_address,
    "bpf.load.byte": _packet_load(8),
    "bpf.load.half": _packet_load(16),
    "bpf.load.word": _packet_load(32),
    "bpf.pseudo": _pseudo,
    "lifetime.start": _lifetime(LIFE_START),
    "lifetime.end": _lifetime(LIFE_END),
}
