"""Constant expressions that are more than an address become instructions.

A global plus a number is one 64-bit immediate, which a relocation fills in. There are no relocations for the
difference of two addresses, a comparison of one with null (an expression up to LLVM 18) or a cast to another address
space: those are computed.
"""

from __future__ import annotations

from .layout import constant_offset
from .values import ConstExpr, Function, Instr, Value

_SAME_ADDRESS = frozenset(("bitcast", "inttoptr", "ptrtoint"))


def compute_constants(fn: Function) -> None:
    """Rewrite every operand of `fn` that has to be computed.

    Raises:
        CompileError: the indices of an address computation do not fit its type.
    """
    for block in fn.blocks:
        if any(_is_computed(operand) for instr in block.instrs for operand in instr.operands):
            block.instrs = [made for instr in block.instrs for made in (*_operands_of(instr), instr)]


def _operands_of(instr: Instr) -> list[Instr]:
    """What `instr` needs in front of it; the operands of a phi are made at the ends of the blocks they come from."""
    made: list[Instr] = []
    for index, operand in enumerate(instr.operands):
        if _is_computed(operand) and instr.op == "phi":
            _compute_for(instr, index)
        elif _is_computed(operand):
            instr.operands[index] = _as_instructions(operand, instr, made)
    return made


def _compute_for(phi: Instr, index: int) -> None:
    source = phi.blocks[index]
    made: list[Instr] = []
    value = _as_instructions(phi.operands[index], source.instrs[-1], made)
    source.instrs[-1:-1] = made
    for other, block in enumerate(phi.blocks):
        if block is source:
            phi.operands[other] = value


def _is_computed(value: Value) -> bool:
    while isinstance(value, ConstExpr):
        if value.op not in _SAME_ADDRESS and (value.op != "getelementptr" or constant_offset(value) is None):
            return True
        value = value.operands[0]
    return False


def _as_instructions(value: Value, user: Instr, made: list[Instr]) -> Value:
    """The reader has limited how deep expressions are."""
    if not isinstance(value, ConstExpr) or not _is_computed(value):
        return value
    operands = [_as_instructions(operand, user, made) for operand in value.operands]
    instr = Instr(value.op, value.type, operands, dbg=user.dbg)
    instr.parent = user.parent
    instr.aux_type = value.aux_type
    if value.op == "icmp":
        (instr.pred,) = value.flags
    else:
        instr.flags = value.flags
    made.append(instr)
    return instr
