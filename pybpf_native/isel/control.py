"""Selecting control flow: branches with their comparisons, returns, the edges that carry phis."""

from __future__ import annotations

from ..ir.types import IntType
from ..ir.values import Block as IrBlock
from ..ir.values import ConstInt, ConstSimple, Instr, Value
from ..isa.insn import Insn
from ..isa.opcodes import OPS, Op
from ..isa.wire import signed
from ..mir.asm import ASM_END
from ..mir.func import Block
from .jset import bit_test
from .known import width_of
from .rules import COMPARE, INVERSE_PREDICATE, SIGNED, SWAPPED_PREDICATE
from .selector import Selector, fits_s32, has_register, is_naked

JUMP, EXIT = OPS["ja"], OPS["exit"]
EQUALITIES = frozenset(("eq", "ne"))
# Below ISA v2: the comparisons that exist, by exchanging operands or targets.
V1_MISSING = frozenset(("ult", "ule", "slt", "sle"))


def br(s: Selector, instr: Instr) -> None:
    """An unconditional jump, or a conditional one fused with its comparison."""
    if len(instr.blocks) == 1:
        end_block(s, JUMP, instr, [instr.blocks[0]])
        return
    then, other = instr.blocks
    condition = instr.operands[0]
    if isinstance(condition, Instr) and condition.op == "icmp":
        _branch_on_compare(s, instr, condition, then, other)
    else:
        _branch_on_value(s, instr, condition, then, other)


def _branch_on_value(s: Selector, instr: Instr, condition: Value, then: IrBlock, other: IrBlock) -> None:
    """Branch on the low bit of a register."""
    width = 32 if s.target.jump32 else 64
    reg = s.reg(condition)
    if s.known.bits(condition) <= 1:
        end_block(s, OPS[f"jne{width}_ri"], instr, [then, other], (reg,))
    else:
        end_block(s, OPS[f"jset{width}_ri"], instr, [then, other], (reg,), imm=1)


def _branch_on_compare(s: Selector, instr: Instr, compare: Instr, then: IrBlock, other: IrBlock) -> None:
    a, b = compare.operands
    if not has_register(a):
        s.ctx.refuse(compare, f"a comparison of {a.type} is not supported")
        end_block(s, JUMP, instr, [then])
        return
    pred = compare.pred
    if is_constant(a) and not is_constant(b):
        a, b, pred = b, a, SWAPPED_PREDICATE[pred]
    test = bit_test(s, pred, a, b)
    if test is not None:
        (op, uses, imm), holds = test
        end_block(s, op, instr, [then, other] if holds else [other, then], uses, imm=imm)
        return
    if not s.target.jump_less and pred in V1_MISSING:
        if is_constant(b):
            pred, then, other = INVERSE_PREDICATE[pred], other, then
        else:
            a, b, pred = b, a, SWAPPED_PREDICATE[pred]
    width, left, right, imm = _operands(s, a, b, pred)
    stem = COMPARE[pred]
    if right is None:
        end_block(s, OPS[f"{stem}{width}_ri"], instr, [then, other], (left,), imm=imm)
    else:
        end_block(s, OPS[f"{stem}{width}_rr"], instr, [then, other], (left, right))


def is_constant(value: Value) -> bool:
    """A number that can be an immediate."""
    return isinstance(value, (ConstInt, ConstSimple))


def _operands(s: Selector, a: Value, b: Value, pred: str) -> tuple[int, int, int | None, int]:
    """(width, left, right or None, immediate) of a comparison, operands extended as it needs."""
    bits = width_of(a)
    width = 64 if bits > 32 or not s.target.jump32 else 32
    is_signed = pred in SIGNED or (pred in EQUALITIES and _only_sign_extended(s, a, b, width))
    left = _extended(s, a, width, is_signed)
    if is_constant(b):
        value = b.value if isinstance(b, ConstInt) else 0
        number = signed(value, bits) if is_signed or bits == 64 else value
        if width == 32:
            return width, left, None, signed(number, 32)
        if fits_s32(number):
            return width, left, None, number
        return width, left, s.constant(number, 64), 0
    return width, left, _extended(s, b, width, is_signed), 0


def _only_sign_extended(s: Selector, a: Value, b: Value, width: int) -> bool:
    """The sign extensions of both are there, the zero extension of `a` is not."""
    if s.known.bits(a) <= width_of(a) or not _sign_is_there(s, a, width):
        return False
    return is_constant(b) or _sign_is_there(s, b, width)


def _sign_is_there(s: Selector, value: Value, width: int) -> bool:
    """A comparison of 32 bits takes what has been extended to more as well."""
    return s.is_sign_extended(value, width) or s.is_sign_extended(value, 64)


def _extended(s: Selector, value: Value, width: int, is_signed: bool) -> int:
    if width_of(value) == width or (is_signed and not is_constant(value) and _sign_is_there(s, value, width)):
        return s.reg(value)
    return s.sign_extended(value, width) if is_signed else s.zero_extended(value)


def ret(s: Selector, instr: Instr) -> None:
    """`exit` with the result in r0."""
    if not instr.operands:
        end_block(s, EXIT, instr, [])
        return
    value = instr.operands[0]
    if not has_register(value):
        s.ctx.refuse(
            instr, f"returning {value.type} is not supported", "return up to 64 bits, or write through a pointer"
        )
        return
    attributes = s.ctx.fn.ret_attributes
    narrow = isinstance(value.type, IntType) and value.type.bits < 32
    if narrow and "zeroext" in attributes:
        reg = s.zero_extended(value)
    elif narrow and "signext" in attributes:
        reg = s.sign_extended(value, s.target.passed_bits)
    else:
        reg = s.reg(value)
    end_block(s, EXIT, instr, [], (reg,))


def unreachable(s: Selector, instr: Instr) -> None:
    """Code that is never reached still must end, and the verifier wants a result in r0; naked code ends itself."""
    if is_naked(s.ctx.fn):
        end_block(s, ASM_END, instr, [])
        return
    end_block(s, EXIT, instr, [], (s.constant(0, 32),))


def end_block(
    s: Selector,
    op: Op,
    instr: Instr,
    targets: list[IrBlock],
    uses: tuple[int, ...] = (),
    imm: int = 0,
) -> None:
    """Terminate the current block. A target of the IR that is never taken is left out: no edge, no argument."""
    s.block.end(Insn(op, (), uses, imm=imm, loc=s.loc), [s.blocks[target] for target in targets])
    s.edges += [(s.block, index, instr.parent, target) for index, target in enumerate(targets)]


def fill_edges(s: Selector) -> None:
    """Pass each phi's value along each edge; constants are made just before the jump."""
    for block, index, source, target in s.edges:
        args = block.args[index]
        for phi in target.phis():
            value = phi.operands[phi.blocks.index(source)]
            args.append(_edge_value(s, block, value))


def _edge_value(s: Selector, block: Block, value: Value) -> int:
    found = s.regs.get(value)
    if found is not None:
        return found
    terminator = block.insns.pop()
    s.block = block
    s.loc = terminator.loc
    reg = s.reg(value)
    block.insns.append(terminator)
    return reg
