"""Selecting atomics: read-modify-write, compare-and-exchange, ordered loads and stores, fences.

BPF's instructions that give the old value back ("fetch", xchg, cmpxchg) order all memory accesses around them, those
that do not give it back order nothing (Documentation/bpf/standardization/instruction-set.rst: they follow the
kernel's atomics). So an operation that nobody reads the result of is the short form only when no order is asked for,
or when there is no other.

Levels are those of LLVM's BPF back end: `lock add` without fetch and all 64-bit operations but fetch-and-add at
every level, the rest from v3 on; load-acquire and store-release from v4 on.
"""

from __future__ import annotations

from ..ir.types import IntType, PtrType
from ..ir.values import ConstInt, Instr, Value
from ..isa.insn import FP, STACK
from ..isa.opcodes import OPS, Op
from . import memory
from .known import width_of
from .memory import access, access_width, place
from .rules import ATOMIC, ATOMIC_REFUSED_HELP
from .selector import Selector

WIDTHS = (32, 64)
RELAXED = frozenset(("monotonic", "unordered"))
ACQUIRING = frozenset(("acquire", "seq_cst"))
RELEASING = frozenset(("release", "seq_cst"))
SINGLE_THREAD = 'syncscope("singlethread")'
FENCE_SLOT = 8


def atomicrmw(s: Selector, instr: Instr) -> None:
    """Read-modify-write."""
    operation, value = instr.pred, instr.operands[1]
    if operation not in ATOMIC and operation != "sub":
        s.ctx.refuse(instr, f"atomicrmw {operation} is not supported", ATOMIC_REFUSED_HELP)
    elif _checked(s, instr, value):
        _read_modify_write(s, instr, operation, width_of(value))
        return
    s.bind(instr, s.constant(0, 64))


def _checked(s: Selector, instr: Instr, value: Value) -> bool:
    """Whether the operation is on 32 or 64 bits; if not, that is refused."""
    fits = isinstance(value.type, (IntType, PtrType)) and width_of(value) in WIDTHS
    if not fits:
        s.ctx.refuse(instr, f"an atomic operation on {value.type} is not supported", "use 32 or 64 bits")
    return fits


def _read_modify_write(s: Selector, instr: Instr, operation: str, width: int) -> None:
    pointer, value = instr.operands
    if operation == "sub" and isinstance(value, ConstInt):
        operation, value = "add", ConstInt(value.type, -value.value)
    operand = s.reg(value)
    if operation == "sub":
        operation, operand = "add", s.result(OPS[f"neg{width}"], (operand,))
    used = bool(s.using.get(instr))
    ordered = instr.ordering not in RELAXED and (operation != "add" or s.target.level >= OPS["fetch_add64"].level)
    if operation == "xchg":
        op = OPS[f"xchg{width}"]
    else:
        op = OPS[f"{'fetch' if used or ordered else 'atomic'}_{ATOMIC[operation]}{width}"]
    _check_level(s, instr, op)
    defs = [s.fn.new_reg()] if op.shape.defs else []
    access(s, op, place(s, pointer), defs, (operand,))
    if defs:
        s.bind(instr, defs[0])


def _check_level(s: Selector, instr: Instr, op: Op) -> None:
    at_every_level = op.width == 64 and op is not OPS["fetch_add64"]
    if op.level > s.target.level and not at_every_level:
        s.ctx.refuse(instr, f"this atomic operation needs ISA v{op.level}", f"compile with --cpu v{op.level}")


def cmpxchg(s: Selector, instr: Instr) -> None:
    """Compare and exchange: the old value is member 0 of the result; legalize has replaced member 1."""
    pointer, expected, new = instr.operands
    if _checked(s, instr, new):
        op = OPS[f"cmpxchg{width_of(new)}"]
        _check_level(s, instr, op)
        old = s.fn.new_reg()
        access(s, op, place(s, pointer), (old,), (s.reg(new), s.reg(expected)))
    else:
        old = s.constant(0, 64)
    for user in s.using.get(instr, ()):
        s.bind(user, old)


def load(s: Selector, instr: Instr) -> None:
    """A load; after an acquiring one no later access may come first."""
    width = access_width(s, instr, instr) if instr.ordering in ACQUIRING else None
    if width is None:
        memory.load(s, instr)
        return
    if not s.target.v4:
        s.ctx.refuse(instr, "an acquire load needs ISA v4", "compile with --cpu v4, or use a plain volatile load")
    reg = s.fn.new_reg()
    access(s, OPS[f"load_acquire{width}"], place(s, instr.operands[0]), (reg,))
    s.bind(instr, reg)


def store(s: Selector, instr: Instr) -> None:
    """A store; a releasing one is after all earlier accesses, a sequentially consistent one before all later ones."""
    value, pointer = instr.operands
    width = access_width(s, instr, value) if instr.ordering in RELEASING else None
    if width is None:
        memory.store(s, instr)
    elif s.target.v4 and instr.ordering == "release":
        access(s, OPS[f"store_release{width}"], place(s, pointer), values=(s.reg(value),))
    elif width in WIDTHS:
        exchange = OPS[f"xchg{width}"]
        _check_level(s, instr, exchange)
        access(s, exchange, place(s, pointer), (s.fn.new_reg(),), (s.reg(value),))
    else:
        what = f"{'a release' if instr.ordering == 'release' else 'a sequentially consistent'} store of {value.type}"
        s.ctx.refuse(instr, f"{what} is not supported", "use 32 or 64 bits, or compile a release store with --cpu v4")


def fence(s: Selector, instr: Instr) -> None:
    """BPF has no fence: an atomic operation on a word of the stack orders everything around it.

    Between code of one thread nothing is to be done, as nothing here moves accesses over others.
    """
    if SINGLE_THREAD in instr.flags:
        return
    word = s.fn.new_object("fence", FENCE_SLOT, FENCE_SLOT, s.loc)
    s.emit(OPS["st64"], (), (FP,), sym=word, region=STACK)
    s.emit(OPS["fetch_or64"], (s.fn.new_reg(),), (FP, s.constant(0, 64)), sym=word, region=STACK)
