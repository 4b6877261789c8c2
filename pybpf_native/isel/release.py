"""The IR of a function is let go once it is selected: it is as large as all that comes after it.

What the types of a module are made from stays: the symbols and the debug information that instructions name.
"""

from __future__ import annotations

from ..ir.values import ConstExpr, Function, GlobalValue, Value


def release(fn: Function) -> None:
    """Drop the instructions that name no symbol, and of the others the operands that are none."""
    for block in fn.blocks:
        kept = []
        for instr in block.instrs:
            # Loops of values hold themselves alive, and nobody looks for them meanwhile: the operands go, too.
            instr.operands = [operand for operand in instr.operands if _names_symbol(operand)]
            if instr.operands or instr.attachments:
                kept.append(instr)
            else:
                instr.blocks = []
        block.instrs = kept


def _names_symbol(value: Value) -> bool:
    return isinstance(value, (GlobalValue, ConstExpr))
