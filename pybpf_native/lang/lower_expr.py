"""Expressions that are not calls: names, literals, arithmetic, comparisons, conditions, fields, subscripts."""

from __future__ import annotations

import ast
import ctypes
from enum import Enum

from ..errors import CompileError
from ..ir.values import Value
from . import arith
from .arith import BadOperand, ConstantOverflow
from .constant import Simple
from .flow import Edge
from .helpers import Helper
from .lower_map import lookup
from .lowering import Lowering, describe
from .scope import MISSING, Definition
from .types import NONE, S32, ArrayT, BpfType, IntT, PtrT, StructT, from_ctypes
from .values import Val, boolean, constant, literal, none_value, text

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
COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}
MAX_POWER = 64

# Two sets of open ends: where a condition is true, and where it is false.
Ends = tuple[list[Edge], list[Edge]]


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
        return fn.module.global_variable(found, fn.loc(node)).read(fn)
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
    raise fn.unsupported(node, f"a {type(value).__name__} is not a value in a program")


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
        if found is not None:
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


# Conditions.


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
    difference = fn.text_difference(buffer.value, data)
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
    return joined


def _as_number(fn: Lowering, edge: Edge, value: Val, node: ast.expr) -> tuple[Edge, Val]:
    if not (value.is_number or value.type is NONE):
        return edge, value
    fn.flow.enter(edge)
    number = constant(0, S32) if value.type is NONE else fn.number(value, node)
    return fn.flow.take(), number


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
    """`hist[k]`, or an element of an array."""
    definition = fn.map_of(node.value)
    if definition is not None:
        return lookup(fn, definition, fn.expr(node.slice), node.slice, node)
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


EXPRESSIONS = {
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
