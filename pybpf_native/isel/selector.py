"""The state of selecting one function: where values live, and how instructions are made.

A value of up to 64 bits lives in one virtual register; of the register's bits above the value's width
nothing is known unless `known` says so. Constants and addresses of globals and stack objects are made anew
where they are used: the allocator then never has to keep them, and later passes share what is worth sharing.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..btf.core_kinds import WIDE_KINDS
from ..errors import Unsupported
from ..ir.layout import constant_offset, size_of
from ..ir.types import IntType, PtrType
from ..ir.values import Block as IrBlock
from ..ir.values import (
    BlockAddress,
    Constant,
    ConstExpr,
    ConstInt,
    ConstSimple,
    GlobalValue,
    Instr,
    Value,
)
from ..ir.values import Function as IrFunction
from ..isa.insn import FP, UNKNOWN, Insn
from ..isa.opcodes import OPS, Op
from ..isa.wire import signed
from ..mir.func import FRAME_ADDR, Block, CoreAccess, Function, StackObject
from ..source import Loc
from .addresses import OFFSET_MAX, OFFSET_MIN, Folding
from .context import Context
from .known import KnownBits, width_of
from .regions import Regions
from .rewrite import users
from .signs import is_sign_extended

MOV32 = OPS["mov32_rr"]
MOV64_I, MOV32_I, LD_IMM64 = OPS["mov64_ri"], OPS["mov32_ri"], OPS["ld_imm64"]


def fits_s32(value: int) -> bool:
    """A signed number that fits the immediate field."""
    return -(1 << 31) <= value < 1 << 31


class Address:
    """A folded address: a register, a stack object (base FP), plus a byte offset, which may be a CO-RE access."""

    __slots__ = ("base", "core", "offset", "region", "stack")

    def __init__(
        self, base: int, offset: int = 0, stack: StackObject | None = None, core: CoreAccess | None = None
    ) -> None:
        self.base = base
        self.offset = offset
        self.stack = stack
        self.core = core
        self.region = UNKNOWN


class Selector:
    """One function on its way from IR to machine form."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.target = ctx.target
        self.fn = Function(ctx.fn.name, ctx.fn.section or ".text", ctx.target)
        self.using = users(ctx.fn)
        self.known = KnownBits(ctx.fn, self.using, jump32=ctx.target.jump32)
        self.regions = Regions(ctx.fn, ctx.target.misaligned)
        self.folding = Folding(self.using)
        self.regs: dict[Value, int] = {}
        # Of addresses whose users take the constant part into their displacement: that part.
        self.pending: dict[Value, int] = {}
        # Values that are a CO-RE access; addresses that are a register plus one, which accesses of memory there fold.
        self.cores: dict[Value, CoreAccess] = {}
        self.core_offsets: dict[Value, tuple[int, CoreAccess]] = {}
        self.stack: dict[Instr, StackObject] = {}
        self.blocks: dict[IrBlock, Block] = {}
        # Edges whose arguments are filled in when all values have registers: (from, index of succ, IR edge).
        self.edges: list[tuple[Block, int, IrBlock, IrBlock]] = []
        self.block = Block(-1)
        self.loc: Loc | None = None

    # Making instructions.

    def emit(
        self,
        op: Op,
        defs: Sequence[int] = (),
        uses: Sequence[int] = (),
        *,
        off: int = 0,
        imm: int = 0,
        sym: object | None = None,
        region: int = 0,
    ) -> Insn:
        """Append an instruction at the current source place."""
        insn = Insn(op, defs, uses, off=off, imm=imm, sym=sym, loc=self.loc, region=region)
        self.block.insns.append(insn)
        return insn

    def result(self, op: Op, uses: Sequence[int] = (), *, off: int = 0, imm: int = 0, sym: object | None = None) -> int:
        """Append an instruction with one new result register, which is returned."""
        reg = self.fn.new_reg()
        self.emit(op, (reg,), uses, off=off, imm=imm, sym=sym)
        return reg

    def bind(self, instr: Instr, reg: int) -> None:
        """`instr`'s value lives in `reg`."""
        self.regs[instr] = reg

    # Values as registers.

    def reg(self, value: Value) -> int:
        """The register of a value; constants and addresses are made here."""
        found = self.regs.get(value)
        if found is not None:
            return found
        if isinstance(value, ConstInt):
            return self.constant(value.value, value.type.bits)
        if value in self.cores:
            return self.core_number(self.cores[value])
        if isinstance(value, ConstSimple):
            return self.constant(0, 64 if isinstance(value.type, PtrType) else width_of(value))
        if isinstance(value, GlobalValue):
            return self.result(LD_IMM64, sym=value.name)
        if isinstance(value, ConstExpr):
            return self.constant_expression(value)
        if isinstance(value, Instr) and value.op in ("alloca", "getelementptr"):
            return self.materialise(self.address(value))
        self.refuse_value(value)
        return self.constant(0, 64)

    def is_made_anew(self, value: Value) -> bool:
        """A constant, or an address or number that is as good as one: it has no register of its own."""
        return isinstance(value, Constant) or value in self.cores or value in self.stack

    def refuse_value(self, value: Value) -> None:
        """Note a value that BPF cannot hold."""
        what, help = f"a value of type {value.type} is not supported", ""
        if isinstance(value, BlockAddress):
            what, help = "the address of a label (blockaddress) is not supported", "write a switch"
        self.ctx.diagnostics.add(Unsupported(f"{what} (in function {self.fn.name!r})", self.loc, help=help))

    def constant(self, value: int, bits: int) -> int:
        """A register holding a constant; one instruction unless it needs 64 bits."""
        number = signed(value, 64) if bits == 64 else value & ((1 << bits) - 1)
        if bits > 32 and fits_s32(number):
            return self.result(MOV64_I, imm=number)
        if 0 <= number < 1 << 32:
            return self.result(MOV32_I, imm=signed(number, 32))
        return self.result(LD_IMM64, imm=number)

    def core_number(self, access: CoreAccess) -> int:
        """A register that holds the number of a CO-RE access."""
        wide = access.kind in WIDE_KINDS or not fits_s32(access.value)
        return self.result(LD_IMM64 if wide else MOV64_I, imm=signed(access.value, 64), sym=access)

    def constant_expression(self, value: ConstExpr) -> int:
        base, offset = self.split_constant(value)
        if base is None:
            return self.constant(offset, 64)
        return self.result(LD_IMM64, sym=base.name, imm=offset)

    def split_constant(self, value: Value) -> tuple[GlobalValue | None, int]:
        """A constant address as a global (None: absolute) plus a byte offset."""
        offset = 0
        while isinstance(value, ConstExpr):
            if value.op == "getelementptr":
                step = constant_offset(value)
                if step is None:
                    break
                offset += step
            elif value.op not in ("bitcast", "inttoptr", "ptrtoint", "addrspacecast"):
                break
            value = value.operands[0]
        if isinstance(value, GlobalValue):
            return value, offset
        if isinstance(value, ConstInt):
            return None, value.value + offset
        if isinstance(value, ConstSimple):
            return None, offset
        self.refuse_value(value)
        return None, 0

    # Addresses.

    def address(self, pointer: Value) -> Address:
        """The base and displacement for a memory access at `pointer`."""
        root, offset = self.stack_place(pointer)
        if root is not None:
            return Address(FP, offset, root)
        if pointer in self.core_offsets:
            reg, core = self.core_offsets[pointer]
            return Address(reg, core.value, core=core)
        offset = 0
        while isinstance(pointer, Instr) and pointer.op == "getelementptr" and pointer not in self.regs:
            step = constant_offset(pointer)
            assert step is not None
            offset += step
            pointer = pointer.operands[0]
        if isinstance(pointer, ConstExpr):
            # The bare global as base: accesses to several of its parts can share it.
            base, step = self.split_constant(pointer)
            if base is not None and OFFSET_MIN <= offset + step <= OFFSET_MAX:
                return Address(self.reg(base), offset + step)
        return Address(self.reg(pointer), offset + self.pending.get(pointer, 0))

    def stack_place(self, pointer: Value) -> tuple[StackObject | None, int]:
        """The stack object and offset that a constant address below r10 names, else None."""
        offset = 0
        while isinstance(pointer, Instr) and pointer.op == "getelementptr":
            step = constant_offset(pointer)
            if step is None:
                return None, 0
            offset += step
            pointer = pointer.operands[0]
        return (self.stack.get(pointer) if isinstance(pointer, Instr) else None), offset

    def materialise(self, address: Address) -> int:
        """A register holding base plus displacement, which is no CO-RE access: those have theirs already."""
        assert address.core is None
        if address.stack is not None:
            return self.result(FRAME_ADDR, off=address.offset, sym=address.stack)
        if address.offset == 0:
            return address.base
        return self.add_constant(address.base, address.offset)

    def add_constant(self, base: int, offset: int) -> int:
        """base + offset, 64 bits."""
        if fits_s32(offset):
            return self.result(OPS["add64_ri"], (base,), imm=offset)
        return self.result(OPS["add64_rr"], (base, self.constant(offset, 64)))

    # Extensions.

    def zero_extended(self, value: Value) -> int:
        """A register whose bits above the value's width are zero."""
        if isinstance(value, ConstInt):
            return self.reg(value)
        return self.zext_reg(self.reg(value), width_of(value), self.known.bits(value))

    def zext_reg(self, reg: int, bits: int, known: int) -> int:
        """Clear the bits from `bits` up, unless `known` says that they are."""
        if known <= bits or bits >= 64:
            return reg
        if bits == 32:
            return self.result(MOV32, (reg,))
        if bits < 32:
            return self.result(OPS["and32_ri"], (reg,), imm=(1 << bits) - 1)
        return self.shifted(reg, "rsh", 64 - bits, 64)

    def sign_extended(self, value: Value, to: int) -> int:
        """A register of `to` (32 or 64) bits that holds the value sign-extended."""
        bits = width_of(value)
        if isinstance(value, ConstInt):
            return self.constant(value.signed, to)
        reg = self.reg(value)
        if bits >= to or self.is_sign_extended(value, to):
            return reg
        if bits < 32 < to and self.is_sign_extended(value, 32):
            bits = 32  # shifts by 32 are those that keep the bounds which the verifier has
        if self.target.v4 and bits in (8, 16, 32):
            return self.result(OPS[f"movsx{bits}_{to}"], (reg,))
        return self.shifted(reg, "arsh", to - bits, to)

    def is_sign_extended(self, value: Value, to: int = 32) -> bool:
        """Of the register's low `to` bits, those above the value's width are copies of its sign."""
        return is_sign_extended(value, to, self.known, self.target.passed_bits)

    def shifted(self, reg: int, back: str, amount: int, width: int) -> int:
        """Shift left and `back` by the same amount."""
        left = self.result(OPS[f"lsh{width}_ri"], (reg,), imm=amount)
        return self.result(OPS[f"{back}{width}_ri"], (left,), imm=amount)


def stack_size(alloca: Instr) -> int | None:
    """The bytes of an alloca, or None when its count is not a constant."""
    assert alloca.aux_type is not None
    count = alloca.operands[0] if alloca.operands else None
    if count is None:
        return size_of(alloca.aux_type)
    return size_of(alloca.aux_type) * count.value if isinstance(count, ConstInt) else None


def is_naked(fn: IrFunction) -> bool:
    """A function whose code is inline assembly alone, from its first instruction to its last."""
    return "naked" in fn.attributes


def has_register(value: Value) -> bool:
    """A value that occupies one register: an integer of up to 64 bits, or a pointer."""
    if isinstance(value.type, IntType):
        return value.type.bits <= 64
    return isinstance(value.type, PtrType)
