"""Operations on maps: the methods, `hist[k]`, and what goes to a ring or perf buffer."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from ..ir.types import I64, PTR, Type
from ..ir.values import Instr, Value, const_int
from .arith import convert
from .lower_arith import arithmetic
from .lowering import Lowering, describe
from .maps import INDEXED, Method
from .objects import MapInfo
from .scope import Definition
from .types import S64, U64, BpfType, IntT, PtrT, StructT
from .values import Val, constant

CURRENT_CPU = 0xFFFFFFFF
PERF_OUTPUT = 25
ATOMIC = {"+": "add", "-": "sub", "&": "and", "|": "or", "^": "xor"}


def arguments(
    fn: Lowering, node: ast.Call, what: str, names: Sequence[str], optional: int = 0
) -> list[ast.expr | None]:
    """The arguments of a call by parameter; None for one that was left out.

    Raises:
        CompileError: too few, too many, unknown or doubled ones.
    """
    usage = f"it is {what}({', '.join(names)})"
    bound: list[ast.expr | None] = list(node.args)
    if len(bound) > len(names):
        raise fn.error(node, f"{what}() takes {_count(len(names))}, {len(bound)} given", usage)
    bound += [None] * (len(names) - len(bound))
    for keyword in node.keywords:
        if keyword.arg not in names:
            raise fn.error(keyword.value, f"{what}() has no parameter {keyword.arg or '**'!r}", usage)
        position = names.index(keyword.arg)
        if bound[position] is not None:
            raise fn.error(keyword.value, f"{what}() gets {keyword.arg!r} twice", usage)
        bound[position] = keyword.value
    missing = [name for name, value in zip(names[: len(names) - optional], bound, strict=False) if value is None]
    if missing:
        raise fn.error(node, f"{what}() misses {' and '.join(map(repr, missing))}", usage)
    return bound


def _count(count: int) -> str:
    return {0: "no arguments", 1: "1 argument"}.get(count, f"{count} arguments")


def method(fn: Lowering, definition: Definition, node: ast.Call, attribute: ast.Attribute) -> Val:
    """`hist.lookup(k)`."""
    info = fn.module.map(definition, fn.loc(attribute))
    kind = type(info.description)
    found = kind.methods.get(attribute.attr)
    if found is None:
        known = ", ".join(f".{name}()" for name in kind.methods) or "none"
        raise fn.error(attribute, f"{_a(kind)} has no method {attribute.attr!r} in programs", f"its methods: {known}")
    nodes = arguments(fn, node, f"{definition.name}.{attribute.attr}", found.params, found.optional)
    # All values first, then their memory: an argument may itself be a call that needs some.
    values = [(name, part or node, fn.expr(part) if part else constant(0, U64)) for name, part in _pairs(found, nodes)]
    fn.at(node)
    return _call(fn, definition, found, values, node)


def _a(kind: type) -> str:
    return f"{'an' if kind.__name__[0] in 'AI' else 'a'} {kind.__name__}"


def _pairs(found: Method, nodes: list[ast.expr | None]) -> list[tuple[str, ast.expr | None]]:
    return list(zip(found.params, nodes, strict=True))


def _call(
    fn: Lowering, definition: Definition, found: Method, values: list[tuple[str, ast.expr, Val]], node: ast.AST
) -> Val:
    info = fn.module.map(definition, fn.loc(node))
    args: list[Value] = [info.variable]
    for name, part, value in values:
        if name == "data":
            args += _data(fn, definition, value, part)
        elif name == "key":
            args.append(_key(fn, info, value, part))
        elif name == "value":
            args.append(fn.address_of(info.value, value, part, f"{definition.name}.value"))
        else:
            args.append(convert(fn.builder, fn.number(value, part), U64).value)
    if found.number == PERF_OUTPUT:
        args = [_context(fn, node), args[0], const_int(64, CURRENT_CPU), *args[1:]]
    return _helper(fn, found, args, info.value)


def _key(fn: Lowering, info: MapInfo, key: Val, node: ast.AST) -> Value:
    """Where a key lies. An array never has more entries: reading others would give None, writing do nothing."""
    if info.description.shape == INDEXED and info.max_entries and key.const is not None:
        if not 0 <= key.const < info.max_entries:
            raise fn.error(node, f"index {key.const} is out of range", f"it has {info.max_entries} entries, from 0")
    return fn.address_of(info.key, key, node, f"{info.variable.name}.key")


def _helper(fn: Lowering, found: Method, args: list[Value], value_type: BpfType) -> Val:
    result: Type = PTR if found.result == "entry" else I64
    called = fn.builder.helper(found.number, result, args)
    fn.memory.release_slots()
    return Val(PtrT(value_type, entry=True) if found.result == "entry" else S64, called)


def _context(fn: Lowering, node: ast.AST) -> Value:
    if fn.context is None:
        help = "give the function a parameter ctx: c_void_p"
        raise fn.error(node, "sending to a perf buffer needs the context", help)
    return fn.context


def _data(fn: Lowering, definition: Definition, value: Val, node: ast.expr) -> list[Value]:
    """Address and size of a struct that is sent to user space; its type is recorded with the map."""
    if not (isinstance(value.type, StructT) or value.is_pointer):
        raise fn.error(node, f"events are structs, this is {describe(value)}", "put it in a field of a @struct class")
    struct, address = fn.struct_address(value, node)
    assert isinstance(struct, StructT)
    fn.module.map(definition, fn.loc(node)).sends(struct)
    return [address, const_int(64, struct.size)]


def lookup(fn: Lowering, definition: Definition, key: Val, key_node: ast.AST, node: ast.AST) -> Val:
    """The entry of `key`, or None."""
    info = fn.module.map(definition, fn.loc(node))
    found = type(info.description).methods.get("lookup")
    if found is None:
        raise fn.error(node, f"{_a(type(info.description))} has no entries to look up")
    return _helper(fn, found, [info.variable, _key(fn, info, key, key_node)], info.value)


def set_entry(fn: Lowering, definition: Definition, key_node: ast.expr, value: Val, node: ast.stmt) -> None:
    """`hist[k] = v`."""
    info = fn.module.map(definition, fn.loc(node))
    found = type(info.description).methods.get("update")
    if found is None:
        raise fn.error(node, f"entries of {_a(type(info.description))} cannot be set")
    key = fn.expr(key_node)
    _call(fn, definition, found, [("key", key_node, key), ("value", _value_node(node), value), _no_flags(node)], node)


def _value_node(node: ast.stmt) -> ast.expr:
    assert isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign))
    assert node.value is not None
    return node.value


def _no_flags(node: ast.stmt) -> tuple[str, ast.expr, Val]:
    return "flags", _value_node(node), constant(0, U64)


def change_entry(
    fn: Lowering, definition: Definition, key_node: ast.expr, operator: str, operand: Val, node: ast.AugAssign
) -> None:
    """`hist[k] += v`: atomically where the map is shared and the machine can; a missing entry starts at 0."""
    info = fn.module.map(definition, fn.loc(node))
    target = info.value
    if not isinstance(target, IntT):
        raise fn.error(node, f"the entries are {target}, not numbers", "look the entry up and change its fields")
    key = fn.expr(key_node)
    entry = lookup(fn, definition, key, key_node, node)
    there, missing = fn.flow.split(fn.is_set(entry), entry.value)
    fn.flow.enter(there)
    if operator in ATOMIC and target.bits >= 32 and not type(info.description).per_cpu:
        _atomic(fn, ATOMIC[operator], entry.value, convert(fn.builder, operand, target))
    else:
        changed = arithmetic(fn, operator, fn.load(target, entry.value), operand, node)
        fn.store(target, entry.value, changed)
    there = fn.flow.take()
    fn.flow.enter(missing)
    first = arithmetic(fn, operator, constant(0, target), operand, node)
    update = type(info.description).methods["update"]
    _call(fn, definition, update, [("key", key_node, key), ("value", node.value, first), _no_flags(node)], node)
    fn.flow.join([there, fn.flow.take()])


def _atomic(fn: Lowering, operation: str, address: Value, value: Val) -> None:
    assert isinstance(value.type, IntT)
    instr = Instr("atomicrmw", value.value.type, (address, value.value), pred=operation, align=value.type.align)
    instr.ordering = "seq_cst"
    if operation == "sub":  # the machine adds; the result is not used, so adding the negative is the same
        instr.pred = "add"
        instr.operands[1] = fn.builder.binary("sub", const_int(value.type.bits, 0), value.value)
    fn.builder.emit(instr)
