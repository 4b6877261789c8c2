"""Arithmetic on lowered numbers, with errors at the place that asked for it."""

from __future__ import annotations

import ast

from ..errors import CompileError
from . import arith
from .arith import BadOperand, ConstantOverflow
from .lowering import Lowering
from .values import Val

BINARY: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "/",
    ast.Mod: "%",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
}


def arithmetic(fn: Lowering, operator: str, left: Val, right: Val, node: ast.AST) -> Val:
    """`left operator right`, with errors at `node`."""
    try:
        return arith.binary(fn.builder, operator, left, right, signed_division=fn.module.target.v4)
    except ConstantOverflow as overflow:
        raise overflow_error(fn, node, overflow) from None
    except BadOperand as bad:
        raise fn.error(node, str(bad)) from None


def overflow_error(fn: Lowering, node: ast.AST, overflow: ConstantOverflow) -> CompileError:
    """A constant expression that does not fit the type C gives it."""
    written = ast.unparse(node)
    help = f"compute in 64 bits: {_widened(node)}" if overflow.type.bits < 64 else ""
    return fn.error(node, f"{written} overflows {overflow.type.c_name} ({overflow.value})", help)


def _widened(node: ast.AST) -> str:
    if isinstance(node, ast.BinOp):
        operator = ast.unparse(node)[len(ast.unparse(node.left)) :]
        left = ast.unparse(node.left)
        return f"c_uint64({left}){operator}"
    return f"c_int64({ast.unparse(node)})"
