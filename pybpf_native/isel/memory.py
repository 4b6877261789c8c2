"""Selecting memory: stack objects, addresses, loads, stores."""

from __future__ import annotations

from collections.abc import Sequence

from ..ir.types import IntType, PtrType
from ..ir.values import ConstInt, ConstSimple, Instr, Value
from ..isa.insn import ARENA, CTX, STACK
from ..isa.opcodes import OPS, Op
from ..isa.wire import signed
from .addresses import OFFSET_MAX, OFFSET_MIN, variable_parts
from .core import select as core
from .known import width_of
from .selector import Address, Selector, fits_s32, has_register, stack_size

ACCESS_WIDTHS = (8, 16, 32, 64)


def alloca(s: Selector, instr: Instr) -> None:
    """A stack object; its address is made where it is needed."""
    size = stack_size(instr)
    if size is None:
        s.ctx.refuse(instr, "a stack allocation of variable size is not supported", "use a map or a fixed size")
        size = 0
    name = instr.name or f"local{len(s.fn.objects)}"
    s.stack[instr] = s.fn.new_object(name, size, max(instr.align, 1), s.loc)


def getelementptr(s: Selector, instr: Instr) -> None:
    """Pointer arithmetic, unless all users fold it."""
    if s.folding.folds(instr) or core.select_offset(s, instr):
        return
    offset, parts = variable_parts(instr)
    if not parts:
        address = s.address(instr.operands[0])
        if address.core is not None:
            address = Address(s.reg(instr.operands[0]))  # the loader patches that sum, and must find it alone
        address.offset += offset
        s.bind(instr, s.materialise(address))
        return
    base = s.reg(instr.operands[0])
    for index, scale in parts:
        base = s.result(OPS["add64_rr"], (base, _scaled(s, index, scale)))
    if s.folding.offset_folds(instr, offset):
        s.pending[instr] = offset
    elif offset:
        base = s.add_constant(base, offset)
    s.bind(instr, base)


def _scaled(s: Selector, index: Value, scale: int) -> int:
    reg = s.sign_extended(index, 64)
    if scale == 1:
        return reg
    if scale & (scale - 1) == 0:
        return s.result(OPS["lsh64_ri"], (reg,), imm=scale.bit_length() - 1)
    if fits_s32(scale):
        return s.result(OPS["mul64_ri"], (reg,), imm=scale)
    return s.result(OPS["mul64_rr"], (reg, s.constant(scale, 64)))


MAX_SPACE = 0xFFFF


def addrspacecast(s: Selector, instr: Instr) -> None:
    """An instruction. Kernels know the arena's address space, 1, and their own view of it, 0."""
    source, target = instr.operands[0].type, instr.type
    if not isinstance(source, PtrType) or not isinstance(target, PtrType):
        s.ctx.refuse(instr, f"addrspacecast of {source} is not supported")
        s.bind(instr, s.constant(0, 64))
        return
    spaces = (source.space, target.space)
    reg = s.reg(instr.operands[0])
    if max(spaces) > MAX_SPACE:
        what = f"a pointer of address space {max(spaces)} is not supported"
        s.ctx.refuse(instr, what, "the arena is address space 1")
    elif source.space != target.space:
        reg = s.result(OPS["cast_space"], (reg,), imm=signed(target.space << 16 | source.space, 32))
    s.bind(instr, reg)


def place(s: Selector, pointer: Value) -> Address:
    """The address of an access, its displacement within 16 bits."""
    address = s.address(pointer)
    if not OFFSET_MIN <= address.offset <= OFFSET_MAX:
        address = Address(s.reg(pointer) if address.core is not None else s.materialise(address))
    if address.stack is None:
        address.region = s.regions.of(pointer)
    return address


def access(
    s: Selector, op: Op, address: Address, defs: Sequence[int] = (), values: Sequence[int] = (), imm: int = 0
) -> None:
    """Append the memory instruction `op` at `address`; `values` are its register operands behind the base."""
    region = STACK if address.stack is not None else address.region
    symbol = address.stack or address.core
    s.emit(op, defs, (address.base, *values), off=address.offset, imm=imm, sym=symbol, region=region)


def access_width(s: Selector, instr: Instr, value: Value) -> int | None:
    """The width in bits of the access; i1 takes a byte. None, and an error, for what is not one access."""
    bits = 8 if isinstance(value.type, IntType) and value.type.bits == 1 else width_of(value)
    if not has_register(value) or bits not in ACCESS_WIDTHS:
        s.ctx.refuse(instr, f"a {instr.op} of {value.type} is not supported")
        return None
    return bits


def load(s: Selector, instr: Instr) -> None:
    """A load without an order; what is above the value in the register is zero."""
    width = access_width(s, instr, instr)
    if width is None:
        s.bind(instr, s.constant(0, 64))
        return
    address = place(s, instr.operands[0])
    reg = s.fn.new_reg()
    access(s, OPS[f"ldsx{width}" if loads_signed(s, instr) else f"ldx{width}"], address, (reg,))
    s.bind(instr, reg)


def loads_signed(s: Selector, instr: Instr) -> bool:
    """The value is wanted sign-extended to 64 bits and in no other way, and a load can do that: from ISA v4 on, though
    not from arenas, for which the verifier has no such load."""
    if not s.target.v4 or instr.op != "load" or width_of(instr) not in (8, 16, 32):
        return False
    users = s.using.get(instr, ())
    wanted = bool(users) and all(user.op == "sext" and width_of(user) > 32 for user in users)
    return wanted and not instr.ordering and s.regions.of(instr.operands[0]) != ARENA


def store(s: Selector, instr: Instr) -> None:
    """A store; a constant that fits goes into the instruction."""
    value, pointer = instr.operands
    width = access_width(s, instr, value)
    if width is None:
        return
    number = _store_immediate(value, width)
    # Before 6.4 the verifier refuses constants stored to the context as such ("BPF_ST stores into ctx"); v4 is newer.
    if number is not None and (s.target.v4 or s.regions.of(pointer) != CTX):
        access(s, OPS[f"st{width}"], place(s, pointer), imm=number)
        return
    reg = s.reg(value)
    access(s, OPS[f"stx{width}"], place(s, pointer), values=(reg,))


def _store_immediate(value: Value, width: int) -> int | None:
    if isinstance(value, ConstSimple):
        return 0
    if not isinstance(value, ConstInt):
        return None
    number = value.signed if width == 64 else signed(value.value, 32) if width == 32 else value.value
    return number if fits_s32(number) else None
