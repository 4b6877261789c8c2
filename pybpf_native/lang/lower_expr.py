"""Expressions that are not calls or conditions: names, literals, arithmetic, fields, subscripts."""

from __future__ import annotations

import ast
import ctypes
from enum import Enum

from ..ir.values import Value
from . import arith
from .arith import ConstantOverflow
from .constant import Simple
from .helpers import Helper
from .lower_arith import BINARY, arithmetic, overflow_error
from .lower_condition import bool_op, compare, condition_value, if_exp
from .lower_global import read_global
from .lower_map import lookup
from .lowering import Expressions, Lowering, describe
from .scope import MISSING, Definition
from .types import ArrayT, BpfType, IntT, PtrT, StructT, from_ctypes
from .values import Val, boolean, constant, literal, none_value, text

MAX_POWER = 64


def name(fn: Lowering, node: ast.Name) -> Val:
    """A local, or a compile-time constant, or a global variable of the object."""
    if node.id in fn.local_names:
        return fn.local(node)
    return object_value(fn, fn.static(node), node)


def object_value(fn: Lowering, found: object, node: ast.expr) -> Val:
    """The value of a compile-time object."""
    if isinstance(found, Enum):
        found = found.value
    if found is None or isinstance(found, (bool, int, str, bytes)):
        return literal_value(fn, found, node)
    if isinstance(type(found), Simple) and isinstance(found, ctypes._SimpleCData):
        kind = from_ctypes(type(found))
        if isinstance(kind, IntT) and isinstance(found.value, int):
            return constant(found.value, kind)
    if isinstance(found, Definition) and found.kind == "global":
        return read_global(fn, found, node)
    raise fn.error(node, f"{ast.unparse(node)!r} is {what_is(found)}, not a value", use_of(found, node))


def what_is(found: object) -> str:
    """What a compile-time object is, for messages."""
    if isinstance(found, Definition):
        return {"map": "a map", "struct": "a struct", "global": "a global"}.get(found.kind, "a function")
    if isinstance(found, Helper) or callable(found):
        return "a function" if not isinstance(found, type) else "a type"
    return f"a Python {type(found).__name__}"


def use_of(found: object, node: ast.expr) -> str:
    """How to use a compile-time object that stands where a value should."""
    written = ast.unparse(node)
    if isinstance(found, Definition) and found.kind == "map":
        return f"write {written}.lookup(key)"
    if isinstance(found, (Helper, type, BpfType, Definition)):
        return f"call it: {written}(...)"
    return "programs use integers, strings, maps, structs and helpers"


def literal_value(fn: Lowering, value: object, node: ast.expr) -> Val:
    """The value of a Python constant."""
    if value is None:
        return none_value()
    if isinstance(value, bool):
        return boolean(value)
    if isinstance(value, int):
        found = literal(value)
        if found is None:
            raise fn.error(node, f"{value} does not fit 64 bits")
        return found
    if isinstance(value, (str, bytes)):
        data = value.encode() if isinstance(value, str) else value
        if b"\0" in data:
            raise fn.error(node, "a string in a program cannot hold a NUL")
        return text(data)
    if isinstance(value, (float, complex)):
        raise fn.unsupported(node, "BPF has no floating point", "scale to integers: milliseconds instead of seconds")
    raise fn.unsupported(node, f"{value!r} is not a value in a program")


def literal_expr(fn: Lowering, node: ast.Constant) -> Val:
    """A literal."""
    return literal_value(fn, node.value, node)


def unary(fn: Lowering, node: ast.UnaryOp) -> Val:
    """`-x`, `~x`, `+x`, `not x`."""
    if isinstance(node.op, ast.Not):
        return condition_value(fn, node)
    value = fn.number_expr(node.operand)
    try:
        if isinstance(node.op, ast.USub):
            return _negated(fn, node, value)
        if isinstance(node.op, ast.Invert):
            return arith.invert(fn.builder, value)
        return arith.convert(fn.builder, value, arith.promoted(arith.int_type(value.type)))
    except ConstantOverflow as overflow:
        raise overflow_error(fn, node, overflow) from None


def _negated(fn: Lowering, node: ast.UnaryOp, value: Val) -> Val:
    # -2147483648 is an int though its digits alone are not one: negate the literal, then give it its rank.
    if isinstance(node.operand, ast.Constant) and value.const is not None:
        found = literal(-value.const)
        if found is None:
            raise fn.error(node, f"{-value.const} does not fit 64 bits")
        return found
    return arith.negate(fn.builder, value)


def binary(fn: Lowering, node: ast.BinOp) -> Val:
    """Arithmetic."""
    if isinstance(node.op, ast.Pow):
        return power(fn, node)
    operator = BINARY.get(type(node.op))
    if operator is None:
        raise fn.unsupported(node, f"the operator in {ast.unparse(node)!r} has no meaning in BPF")
    left = fn.expr(node.left)
    if operator == "%" and left.data is not None:
        raise fn.unsupported(node, "strings are formatted in print() only", 'write print(f"... {x}")')
    left = fn.number(left, node.left)
    return arithmetic(fn, operator, left, fn.number_expr(node.right), node)


def power(fn: Lowering, node: ast.BinOp) -> Val:
    """`x ** n` for a small constant n: repeated multiplication."""
    base = fn.number_expr(node.left)
    exponent = fn.constant_int(node.right, "the exponent")
    if not 0 <= exponent <= MAX_POWER:
        raise fn.error(node.right, f"the exponent must be between 0 and {MAX_POWER}")
    result = constant(1, arith.promoted(arith.int_type(base.type)))
    for _ in range(exponent):
        result = arithmetic(fn, "*", result, base, node)
    return result


def named(fn: Lowering, node: ast.NamedExpr) -> Val:
    """`(x := value)`."""
    value = fn.expr(node.value)
    fn.bind(node.target.id, value, node)
    return fn.local(node.target)


# Parts of things.


def attribute(fn: Lowering, node: ast.Attribute) -> Val:
    """A constant of a module, or a field of a struct."""
    found = fn.static(node)
    if found is not MISSING:
        return object_value(fn, found, node)
    type, address = field(fn, node)
    return fn.at_address(type, address)


def field(fn: Lowering, node: ast.Attribute) -> tuple[BpfType, Value]:
    """Type and address of a struct's field."""
    base = fn.expr(node.value)
    if isinstance(base.type, PtrT) and base.type.ctx:
        raise fn.unsupported(
            node, "fields of the context are not supported yet", "use helpers, and declare the context as c_void_p"
        )
    struct, address = fn.struct_address(base, node.value)
    assert isinstance(struct, StructT)
    found = struct.field(node.attr)
    if found is None:
        fields = ", ".join(field.name for field in struct.fields)
        raise fn.error(node, f"struct {struct} has no field {node.attr!r}", f"it has {fields}")
    return found.type, fn.builder.offset(address, found.offset)


def subscript(fn: Lowering, node: ast.Subscript) -> Val:
    """`hist[k]`, or an element of an array.

    An entry that is a number is read at once, as Python would: what is stored there later does not change it.
    """
    definition = fn.map_of(node.value)
    if definition is not None:
        entry = lookup(fn, definition, fn.expr(node.slice), node.slice, node)
        return fn.number(entry, node) if entry.is_number else entry
    type, address = element(fn, node)
    return fn.at_address(type, address)


def element(fn: Lowering, node: ast.Subscript) -> tuple[BpfType, Value]:
    """Type and address of an array's element, at a constant index."""
    base = fn.expr(node.value)
    if isinstance(node.slice, ast.Slice):
        raise fn.unsupported(node.slice, "slices are not supported", "use single elements")
    if not isinstance(base.type, ArrayT) or base.ir is None:
        raise fn.error(node, f"{describe(base)} has no elements")
    index = fn.expr(node.slice)
    if index.const is None:
        raise fn.unsupported(node.slice, "the index of an array must be a constant here", "use an ArrayMap")
    position = index.const + base.type.count if index.const < 0 else index.const
    if not 0 <= position < base.type.count:
        raise fn.error(node.slice, f"index {index.const} is out of range", f"it has {base.type.count} elements")
    return base.type.element, fn.builder.offset(base.ir, position * base.type.element.size)


def joined_string(fn: Lowering, node: ast.JoinedStr) -> Val:
    """An f-string outside print()."""
    if all(isinstance(part, ast.Constant) for part in node.values):
        return text("".join(str(part.value) for part in node.values if isinstance(part, ast.Constant)).encode())
    raise fn.unsupported(node, "f-strings are for print() only", 'write print(f"...")')


EXPRESSIONS: Expressions = {
    ast.Name: name,
    ast.Constant: literal_expr,
    ast.UnaryOp: unary,
    ast.BinOp: binary,
    ast.BoolOp: bool_op,
    ast.Compare: compare,
    ast.IfExp: if_exp,
    ast.NamedExpr: named,
    ast.Attribute: attribute,
    ast.Subscript: subscript,
    ast.JoinedStr: joined_string,
}
