"""Evaluates what must be known at compile time: annotations, map arguments, module-level constants.

Nothing of the user's is called. Names come from a `Scope`; the only calls are those of ctypes' integer
classes and of this package's map classes; arithmetic is Python's on integers, with bounds on its size.
"""

from __future__ import annotations

import ast
import ctypes
import operator
from collections.abc import Callable
from enum import Enum
from types import ModuleType
from typing import Any

from ..errors import CompileError, Unsupported
from ..source import Loc, Source
from .helpers import SHORT, by_kernel_name
from .maps import CLASSES, Map
from .scope import MISSING, Opaque, Scope, definition_of
from .source import loc_of
from .types import ArrayT, BpfType, StrT

PACKAGE = __name__.partition(".")[0]
MAX_BITS = 4096
MAX_ELEMENTS = 1 << 24
MAX_DEPTH = 100

Simple = type(ctypes.c_int)


def _import_of(name: str) -> str:
    """The import that a name is missing, or ""."""
    if name in CLASSES:
        return f"write from {PACKAGE}.maps import {name}"
    if name in SHORT or (name.startswith("bpf_") and by_kernel_name(name) is not None):
        return f"write from {PACKAGE}.helper import {name}"
    return ""


class Evaluator:
    """Evaluates expressions of one source in one scope."""

    def __init__(self, source: Source, scope: Scope) -> None:
        self.source = source
        self.scope = scope
        self._depth = 0

    def loc(self, node: ast.AST) -> Loc:
        """Where `node` is."""
        return loc_of(self.source, node)

    def value(self, node: ast.expr) -> object:
        """The object that `node` means.

        Raises:
            CompileError: it is not a constant, or unknown without running the file.
        """
        handler = _HANDLERS.get(type(node))
        if handler is None:
            raise Unsupported(
                "this is not a constant expression", self.loc(node), help="use numbers and names of constants"
            )
        if self._depth >= MAX_DEPTH:
            raise CompileError("the expression is nested too deeply", self.loc(node))
        self._depth += 1
        try:
            return handler(self, node)
        finally:
            self._depth -= 1

    def name(self, node: ast.Name) -> object:
        """What a name means, with an error when nothing does."""
        found = self.scope.find(node.id)
        if found is MISSING:
            message = f"name {node.id!r} is not defined"
            raise CompileError(message, self.loc(node), help=_import_of(node.id))
        return self.known(found, node.id, node)

    def known(self, found: object, name: str, node: ast.AST) -> object:
        """`found`, unless its value is not known without running the file."""
        if isinstance(found, Opaque):
            note = f"{found.loc}: {name!r} {found.why}"
            raise CompileError(f"the value of {name!r} is not known here", self.loc(node), [note], found.help)
        return definition_of(found) or found

    def attribute(self, node: ast.Attribute) -> object:
        """An attribute of a module or of an enumeration."""
        base = self.value(node.value)
        if isinstance(base, ModuleType) or (isinstance(base, type) and issubclass(base, Enum)):
            found = getattr(base, node.attr, MISSING)
            if found is not MISSING:
                return self.known(found, node.attr, node)
        raise CompileError(f"no constant {ast.unparse(node)!r}", self.loc(node))

    def call(self, node: ast.Call) -> object:
        """`c_uint64(1)`, or a map description."""
        callee = self.value(node.func)
        args = [self.value(arg) for arg in node.args]
        keywords = {keyword.arg: self.value(keyword.value) for keyword in node.keywords if keyword.arg}
        if len(keywords) != len(node.keywords):
            raise Unsupported("** is not a constant", self.loc(node), help="write the arguments out")
        if isinstance(callee, Simple) and len(args) <= 1 and all(isinstance(arg, int) for arg in args) and not keywords:
            return callee(*args)  # type: ignore[arg-type]
        if callee is str and len(args) == 1 and not keywords:
            return StrT(self.count(args[0], node))
        if isinstance(callee, type) and issubclass(callee, Map):
            return self._map(node, callee, args, keywords)
        raise Unsupported(f"{ast.unparse(node.func)}() is not run at compile time", self.loc(node))

    def _map(self, node: ast.Call, callee: type[Map], args: list[object], keywords: dict[str, object]) -> Map:
        try:
            return callee(*args, **keywords)
        except TypeError as error:
            message = str(error).replace("Map.__init__()", callee.__name__).replace(".__init__()", "")
            raise CompileError(message, self.loc(node)) from None

    def binary(self, node: ast.BinOp) -> object:
        """Integer arithmetic, and `c_uint32 * 4`."""
        left, right = self.value(node.left), self.value(node.right)
        if isinstance(node.op, ast.Mult) and isinstance(left, type) and issubclass(left, _CDATA):
            return left * self.count(right, node.right)  # type: ignore[operator]
        if isinstance(node.op, ast.Mult) and isinstance(left, BpfType):
            return ArrayT(left, self.count(right, node.right))
        function = _BINARY.get(type(node.op))
        if function is None or not isinstance(left, int) or not isinstance(right, int):
            raise Unsupported("this is not arithmetic on integers", self.loc(node))
        if isinstance(node.op, (ast.LShift, ast.Pow)) and not 0 <= right <= MAX_BITS:
            raise CompileError(f"{right} is out of range here", self.loc(node.right))
        if isinstance(node.op, (ast.FloorDiv, ast.Mod)) and right == 0:
            raise CompileError("division by zero", self.loc(node))
        if isinstance(node.op, ast.Pow) and left.bit_length() * right > MAX_BITS:
            raise CompileError("the number is too large", self.loc(node))
        return self._bounded(node, function(left, right))

    def count(self, value: object, node: ast.expr) -> int:
        """A number of elements."""
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= MAX_ELEMENTS:
            raise CompileError(
                "a size is a positive number", self.loc(node), help="write str(16) for text, c_uint32 * 4 for an array"
            )
        return value

    def _bounded(self, node: ast.expr, value: int) -> int:
        if value.bit_length() > MAX_BITS:
            raise CompileError("the number is too large", self.loc(node))
        return value

    def unary(self, node: ast.UnaryOp) -> object:
        """`-x`, `~x`, `+x`, `not x` on an integer."""
        operand = self.value(node.operand)
        if not isinstance(operand, int):
            raise Unsupported("this is not arithmetic on integers", self.loc(node))
        return _UNARY[type(node.op)](operand)


_CDATA = ctypes.c_int.__mro__[2]  # the common base of ctypes' classes, which has no public name

_BINARY: dict[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
    ast.Pow: operator.pow,
}
_UNARY: dict[type[ast.unaryop], Callable[[int], int]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Invert: operator.invert,
    ast.Not: operator.not_,
}
_HANDLERS: dict[type[ast.expr], Callable[[Evaluator, Any], object]] = {
    ast.Constant: lambda _, node: node.value,
    ast.Name: Evaluator.name,
    ast.Attribute: Evaluator.attribute,
    ast.Call: Evaluator.call,
    ast.BinOp: Evaluator.binary,
    ast.UnaryOp: Evaluator.unary,
}
