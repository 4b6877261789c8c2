"""Global variables of the object: reading and writing them."""

from __future__ import annotations

import ast

from .arith import convert
from .lowering import Lowering
from .scope import Definition
from .types import IntT
from .values import Val


def read_global(fn: Lowering, definition: Definition, node: ast.AST) -> Val:
    """Its value now. What user space sets before loading is not known to a compiler."""
    found = fn.module.global_variable(definition, fn.loc(node))
    if not isinstance(found.type, IntT):
        raise fn.error(node, f"{definition.name} is not for programs to read")
    return fn.load(found.type, found.variable, volatile=found.constant)


def write_global(fn: Lowering, definition: Definition, value: Val, node: ast.AST) -> None:
    """Set it."""
    found = fn.module.global_variable(definition, fn.loc(node))
    if found.constant or not isinstance(found.type, IntT):
        raise fn.error(node, f"{definition.name!r} is constant", "declare it -> c_uint64 instead of Const[...]")
    fn.store(found.type, found.variable, convert(fn.builder, value, found.type))
