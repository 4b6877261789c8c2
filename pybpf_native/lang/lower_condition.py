"""Conditions: comparisons, `and`, `or`, `not`, `is None`, `in`, and the values that they choose.

A condition becomes control flow: two sets of open ends, one where it holds and one where it does not. Short
circuits then cost nothing, and what a test tells about a pointer is known on its edge alone.
"""

from __future__ import annotations

import ast

from ..ir.values import Value
from . import arith
from .flow import Edge
from .lower_map import lookup
from .lowering import Lowering, describe
from .types import NONE, S32, ArrayT, IntT, PtrT
from .values import Val, boolean, constant

COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}
# Two sets of open ends: where a condition is true, and where it is false.
Ends = tuple[list[Edge], list[Edge]]


def condition(fn: Lowering, node: ast.expr) -> Ends:
    """Lower a condition to control flow: short circuits skip, and what each way tells about pointers is kept."""
    if isinstance(node, ast.BoolOp):
        return _short_circuit(fn, node)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        then, otherwise = condition(fn, node.operand)
        return otherwise, then
    if isinstance(node, ast.Compare):
        return _comparison_chain(fn, node)
    return truth_ends(fn, fn.expr(node), node)


def truth_ends(fn: Lowering, value: Val, node: ast.AST) -> Ends:
    """The ends of a test for truth: numbers are compared with 0, pointers with None."""
    if value.data is not None:
        return fixed(fn, bool(value.data))
    if value.type is NONE:
        return fixed(fn, False)
    if isinstance(value.type, PtrT):
        return _pointer_ends(fn, value)
    if value.in_memory:
        raise fn.error(node, f"{describe(value)} has no truth value", "compare a field, or compare with a string")
    if value.const is not None:
        return fixed(fn, value.const != 0)
    return ends(fn, arith.truth(fn.builder, value).value)


def fixed(fn: Lowering, value: bool) -> Ends:
    """The ends of a condition that is known."""
    end = [fn.flow.take()]
    return (end, []) if value else ([], end)


def ends(fn: Lowering, bit: Value, nonnull: Value | None = None) -> Ends:
    """The ends of a branch on an i1."""
    then, otherwise = fn.flow.split(bit, nonnull)
    return [then], [otherwise]


def _pointer_ends(fn: Lowering, value: Val) -> Ends:
    if value.ir in fn.flow.nonnull or not (isinstance(value.type, PtrT) and value.type.entry):
        if isinstance(value.type, PtrT) and (value.type.ctx or value.type.entry):
            return fixed(fn, True)
    return ends(fn, fn.is_set(value), value.value)


def _short_circuit(fn: Lowering, node: ast.BoolOp) -> Ends:
    is_and = isinstance(node.op, ast.And)
    left_early: list[Edge] = []
    for operand in node.values[:-1]:
        then, otherwise = condition(fn, operand)
        left_early += otherwise if is_and else then
        go_on = then if is_and else otherwise
        if not go_on:
            return ([], left_early) if is_and else (left_early, [])
        fn.flow.join(go_on)
    then, otherwise = condition(fn, node.values[-1])
    return (then, left_early + otherwise) if is_and else (left_early + then, otherwise)


def _comparison_chain(fn: Lowering, node: ast.Compare) -> Ends:
    """`a < b < c`: each operand once, and the rest not at all when one comparison fails."""
    failed: list[Edge] = []
    left_node, left = node.left, fn.expr(node.left)
    for index, (op, right_node) in enumerate(zip(node.ops, node.comparators, strict=True)):
        then, otherwise, left = _comparison(fn, node, op, (left_node, left), right_node)
        failed += otherwise
        if not then or index == len(node.ops) - 1:
            return then, failed
        fn.flow.join(then)
        left_node = right_node
    return [], failed


def _comparison(
    fn: Lowering, node: ast.Compare, op: ast.cmpop, left: tuple[ast.expr, Val], right_node: ast.expr
) -> tuple[list[Edge], list[Edge], Val]:
    if isinstance(op, (ast.In, ast.NotIn)):
        then, otherwise = _membership(fn, left, right_node)
        return (*((then, otherwise) if isinstance(op, ast.In) else (otherwise, then)), left[1])
    right = fn.expr(right_node)
    if isinstance(op, (ast.Is, ast.IsNot)) or NONE in (left[1].type, right.type):
        then, otherwise = _identity(fn, node, op, left, (right_node, right))
        return (*((then, otherwise) if isinstance(op, (ast.Is, ast.Eq)) else (otherwise, then)), right)
    operator = COMPARISONS[type(op)]
    if left[1].in_memory or right.in_memory:
        bit = _compare_text(fn, node, operator, left[1], right)
    else:
        numbers = fn.number(left[1], left[0]), fn.number(right, right_node)
        bit = arith.compare(fn.builder, operator, *numbers)
        right = numbers[1]
    then, otherwise = fixed(fn, bool(bit.const)) if bit.const is not None else ends(fn, bit.value)
    return then, otherwise, right


def _identity(
    fn: Lowering, node: ast.Compare, op: ast.cmpop, left: tuple[ast.expr, Val], right: tuple[ast.expr, Val]
) -> Ends:
    """The ends of `left is right`, of which one is None."""
    if isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
        raise fn.error(node, "None has no order")
    if left[1].type is not NONE and right[1].type is not NONE:
        raise fn.unsupported(node, "`is` compares with None only", "write ==")
    other = right[1] if left[1].type is NONE else left[1]
    if isinstance(other.type, IntT):
        help = "ask for an entry: `key in m`, or m.lookup(key) is None"
        raise fn.error(node, "a number is never None", help)
    if not other.is_pointer:
        return fixed(fn, False)
    there, missing = truth_ends(fn, other, node)
    return missing, there


def _membership(fn: Lowering, left: tuple[ast.expr, Val], right_node: ast.expr) -> Ends:
    """The ends of `key in hist`."""
    definition = fn.map_of(right_node)
    if definition is None:
        raise fn.unsupported(right_node, "`in` asks whether a map has a key", "compare with == and `or`")
    return truth_ends(fn, lookup(fn, definition, left[1], left[0], right_node), right_node)


def _compare_text(fn: Lowering, node: ast.Compare, operator: str, left: Val, right: Val) -> Val:
    """`buffer == "text"`: the text and its NUL are compared, in the widest pieces."""
    if operator not in ("==", "!="):
        raise fn.unsupported(node, "strings and structs have no order", "compare with == or !=")
    if left.data is not None and right.data is not None:
        return boolean((left.data == right.data) == (operator == "=="))
    buffer, wanted = (right, left.data) if left.data is not None else (left, right.data)
    if wanted is None or not isinstance(buffer.type, ArrayT) or buffer.type.element.size != 1:
        raise fn.unsupported(node, "only a string and a literal can be compared", 'write x.comm == "bash"')
    if len(wanted) > buffer.type.size:
        return boolean(operator == "!=")
    data = (wanted + b"\0")[: buffer.type.size]
    difference = fn.memory.difference(buffer.value, data)
    return arith.compare(fn.builder, operator, difference, constant(0, arith.int_type(difference.type)))


def condition_value(fn: Lowering, node: ast.expr) -> Val:
    """A condition as a value: 1 or 0."""
    then, otherwise = condition(fn, node)
    if not then or not otherwise:
        fn.flow.join(then or otherwise)
        return boolean(bool(then))
    edges = then + otherwise
    values = [boolean(True)] * len(then) + [boolean(False)] * len(otherwise)
    joined = fn.flow.join(edges, values)
    assert joined is not None
    return joined


def compare(fn: Lowering, node: ast.Compare) -> Val:
    """A comparison as a value."""
    return condition_value(fn, node)


def bool_op(fn: Lowering, node: ast.BoolOp) -> Val:
    """`a or b`, `a and b`: the operand that decided, as in Python."""
    is_and = isinstance(node.op, ast.And)
    ways: list[tuple[Edge, Val]] = []
    for operand in node.values[:-1]:
        value = fn.expr(operand)
        then, otherwise = truth_ends(fn, value, operand)
        stop, go_on = (otherwise, then) if is_and else (then, otherwise)
        ways += [(edge, value) for edge in stop]
        if not go_on:
            return choose(fn, ways, node)
        fn.flow.join(go_on)
    value = fn.expr(node.values[-1])
    return choose(fn, [*ways, (fn.flow.take(), value)], node)


def if_exp(fn: Lowering, node: ast.IfExp) -> Val:
    """`a if condition else b`."""
    then, otherwise = condition(fn, node.test)
    ways: list[tuple[Edge, Val]] = []
    for way, branch in ((then, node.body), (otherwise, node.orelse)):
        if way:
            fn.flow.join(way)
            value = fn.expr(branch)
            ways.append((fn.flow.take(), value))
    return choose(fn, ways, node)


def choose(fn: Lowering, ways: list[tuple[Edge, Val]], node: ast.expr) -> Val:
    """Continue where edges meet with the value of the edge taken. Map entries are read when numbers join them."""
    if len(ways) > 1 and not all(value.is_pointer for _, value in ways):
        ways = [_as_number(fn, edge, value, node) for edge, value in ways]
    joined = fn.flow.join([edge for edge, _ in ways], [value for _, value in ways])
    if joined is None:
        kinds = " or ".join(dict.fromkeys(describe(value) for _, value in ways))
        raise fn.error(node, f"this is {kinds}", "make both sides of one type")
    joined.fresh = all(value.fresh for _, value in ways)
    return joined


def _as_number(fn: Lowering, edge: Edge, value: Val, node: ast.expr) -> tuple[Edge, Val]:
    if not (value.is_number or value.type is NONE):
        return edge, value
    fn.flow.enter(edge)
    number = constant(0, S32) if value.type is NONE else fn.number(value, node)
    return fn.flow.take(), number
