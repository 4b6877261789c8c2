"""Turns annotations into types: ctypes classes, short names, `str(N)`, `T * N`, `@struct` classes."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ..errors import CompileError
from .constant import Evaluator
from .scope import Definition
from .types import BOOL, S64, ArrayT, BpfType, Const, IntT, StructT, from_ctypes

HELP = "use a ctypes integer such as c_uint64, str(N), T * N, or a @struct class"

StructOf = Callable[[Definition], StructT]


def type_of(node: ast.expr, evaluator: Evaluator, struct_of: StructOf) -> BpfType:
    """The type that an annotation means.

    Raises:
        CompileError: it is none of ours.
    """
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return type_of(_quoted(node.value, node, evaluator), evaluator, struct_of)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        return _array(node, evaluator, struct_of)
    found = type_from(evaluator.value(node), struct_of)
    if found is None:
        raise CompileError(f"{ast.unparse(node)!r} is not a type of BPF", evaluator.loc(node), help=HELP)
    return found


def type_from(value: object, struct_of: StructOf) -> BpfType | None:
    """The type that an object means: a ctypes class, one of our types, `int`, `bool`, a struct's definition."""
    if isinstance(value, BpfType):
        return value
    if isinstance(value, Definition):
        return struct_of(value) if value.kind == "struct" else None
    if value is int:
        return S64
    return BOOL if value is bool else from_ctypes(value)


def const_argument(node: ast.expr, evaluator: Evaluator) -> ast.expr | None:
    """T of `Const[T]`, or None."""
    if isinstance(node, ast.Subscript) and evaluator.value(node.value) is Const:
        return node.slice
    return None


def int_type_of(node: ast.expr, evaluator: Evaluator, struct_of: StructOf, what: str) -> IntT:
    """As `type_of`, where only an integer will do; `what` names the thing in the error."""
    found = type_of(node, evaluator, struct_of)
    if not isinstance(found, IntT):
        raise CompileError(f"{what} is an integer, not {found}", evaluator.loc(node), help="write c_int64 or c_int32")
    return found


def _quoted(text: str, node: ast.expr, evaluator: Evaluator) -> ast.expr:
    try:
        inner = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise CompileError(f"{text!r} is not a type", evaluator.loc(node), help=HELP) from None
    for part in ast.walk(inner):
        ast.copy_location(part, node)
    return inner


def _array(node: ast.BinOp, evaluator: Evaluator, struct_of: StructOf) -> BpfType:
    element = type_of(node.left, evaluator, struct_of)
    return ArrayT(element, evaluator.count(evaluator.value(node.right), node.right))
