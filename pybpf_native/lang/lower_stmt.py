"""Statements: assignments, conditions, loops, returns."""

from __future__ import annotations

import ast

from ..errors import CompileError
from ..ir.values import Value, const_int
from .arith import convert
from .flow import BROKEN, MAYBE, Edge, Loop
from .lower_arith import BINARY, arithmetic
from .lower_call import fill_comm, is_comm_call
from .lower_condition import Ends, condition
from .lower_expr import element, field
from .lower_global import write_global
from .lower_map import change_entry, set_entry
from .lowering import Lowering, Statements, TooDeep, describe
from .scope import Definition, definition_of
from .types import BOOL, NONE, S64, BpfType, IntT, PtrT, StrT, StructT, same
from .values import Val, constant


def assign(fn: Lowering, node: ast.Assign) -> None:
    """`a = value`, `a, b = ...`, `a = b = value`, `d.field = value`, `hist[k] = value`."""
    try:
        if len(node.targets) == 1 and _fill_in_place(fn, node.targets[0], node.value):
            return
        if all(isinstance(target, (ast.Tuple, ast.List)) for target in node.targets):
            _unpack(fn, node)
        else:
            value = fn.expr(node.value)
            fn.at(node)
            for target in node.targets:
                assign_to(fn, target, value, node)
    except CompileError:
        # Whatever went wrong, reading these names later is not a second mistake.
        for name in stored_names(node):
            fn.flow.env.setdefault(name, BROKEN)
        raise


def _fill_in_place(fn: Lowering, target: ast.expr, value: ast.expr) -> bool:
    """`d.comm = comm()`: the helper writes to the field itself."""
    if not isinstance(target, ast.Attribute) or not is_comm_call(fn, value):
        return False
    type, address = field(fn, target)
    if not isinstance(type, StrT):
        return False
    fill_comm(fn, type, address)
    return True


def _unpack(fn: Lowering, node: ast.Assign) -> None:
    """`a, b = b, a`: the whole right side first."""
    if not isinstance(node.value, (ast.Tuple, ast.List)):
        raise fn.unsupported(node.value, "only a written-out tuple can be unpacked", "write a, b = x, y")
    values = [fn.expr(part) for part in node.value.elts]
    fn.at(node)
    for target in node.targets:
        assert isinstance(target, (ast.Tuple, ast.List))
        if len(target.elts) != len(values):
            raise fn.error(node, f"{len(values)} values for {len(target.elts)} names")
        settled = [_settled(fn, part, value, node) for part, value in zip(target.elts, values, strict=True)]
        for part, value in zip(target.elts, settled, strict=True):
            assign_to(fn, part, value, node)


def _settled(fn: Lowering, target: ast.expr, value: Val, node: ast.AST) -> Val:
    """A value that stays what it is while other targets are assigned: what an address stands for is read now."""
    stores = not isinstance(target, ast.Name)
    if stores and value.is_entry_number:
        return fn.number(value, node)
    if stores and isinstance(value.type, PtrT) and isinstance(value.type.target, StructT):
        type, address = fn.struct_address(value, node)
        return fn.memory.snapshot(Val(type, address))
    if value.in_memory and value.ir is not None and not value.fresh and (stores or isinstance(value.type, StrT)):
        return fn.memory.snapshot(value)
    return value


def assign_to(fn: Lowering, target: ast.expr, value: Val, node: ast.stmt) -> None:
    """Assign one value to one target."""
    if isinstance(target, ast.Name):
        _assign_name(fn, target, value, node)
    elif isinstance(target, ast.Attribute):
        type, address = field(fn, target)
        fn.assign(type, address, value, node)
    elif isinstance(target, ast.Subscript):
        definition = fn.map_of(target.value)
        if definition is not None:
            set_entry(fn, definition, target.slice, value, node)
        else:
            type, address = element(fn, target)
            fn.assign(type, address, value, node)
    else:
        raise fn.unsupported(target, f"{ast.unparse(target)!r} cannot be assigned to", "assign to names and fields")


def _assign_name(fn: Lowering, target: ast.Name, value: Val, node: ast.stmt) -> None:
    if target.id in fn.local_names:
        fn.bind(target.id, value, node)
        return
    write_global(fn, _global(fn, target), fn.number(value, node), target)


def _global(fn: Lowering, node: ast.Name) -> Definition:
    found = definition_of(fn.info.definition.scope.find(node.id))
    if found is not None and found.kind == "global":
        return found
    raise fn.error(node, f"{node.id!r} is not a global of the object", "define it with @bpf @bpfglobal")


def annotated(fn: Lowering, node: ast.AnnAssign) -> None:
    """`x: c_uint32 = value`: the name has that type from here on."""
    if not isinstance(node.target, ast.Name):
        raise fn.unsupported(node.target, "only a name can be declared")
    name, type = node.target.id, fn.type_at(node.annotation)
    before = fn.declared.get(name)
    if before is not None and not same(before, type):
        raise fn.error(node, f"{name!r} is already declared {before}")
    bound = fn.flow.env.get(name)
    if isinstance(bound, Val) and not same(bound.type, type):
        raise fn.error(node, f"{name!r} already has a value of another type", "declare it where it is first assigned")
    if isinstance(type, (IntT, StrT)):
        fn.declared[name] = type
    if node.value is None:
        return
    try:
        value = fn.expr(node.value)
        _declare(fn, name, type, value, node)
    except CompileError:
        fn.flow.env.setdefault(name, BROKEN)
        raise


def _declare(fn: Lowering, name: str, type: BpfType, value: Val, node: ast.AnnAssign) -> None:
    if isinstance(type, IntT):
        fn.bind(name, fn.number(value, node), node)
    elif same(value.type, type) or (isinstance(type, StrT) and isinstance(value.type, StrT)):
        fn.bind(name, value, node)
    else:
        raise fn.error(node, f"{describe(value)} is not of type {type}")


def augmented(fn: Lowering, node: ast.AugAssign) -> None:
    """`x += value` and its kin."""
    operator = BINARY.get(type(node.op))
    if operator is None:
        raise fn.unsupported(node, f"this operator has no augmented form in BPF: {ast.unparse(node)}")
    target = node.target
    if isinstance(target, ast.Name):
        old = fn.number_expr(ast.copy_location(ast.Name(target.id, ast.Load()), target))
        _assign_name(fn, target, arithmetic(fn, operator, old, fn.number_expr(node.value), node), node)
        return
    definition = fn.map_of(target.value) if isinstance(target, ast.Subscript) else None
    if definition is not None and isinstance(target, ast.Subscript):
        change_entry(fn, definition, target.slice, operator, fn.number_expr(node.value), node)
        return
    kind, address = element(fn, target) if isinstance(target, ast.Subscript) else field(fn, target)
    old = fn.number(fn.at_address(kind, address), target)
    fn.assign(kind, address, arithmetic(fn, operator, old, fn.number_expr(node.value), node), node)


def expression(fn: Lowering, node: ast.Expr) -> None:
    """An expression for its effect; a string is a comment."""
    if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return
    fn.expr(node.value)


def if_(fn: Lowering, node: ast.If) -> None:
    """`if`, with all its elif; a condition known at compile time leaves one branch only."""
    ends: list[Edge] = []
    while True:
        then, otherwise = _condition(fn, node)
        if then:
            ends += branch_ends(fn, then, node.body)
        if not otherwise:
            break
        following = node.orelse[0] if len(node.orelse) == 1 else None
        if not isinstance(following, ast.If):
            ends += branch_ends(fn, otherwise, node.orelse)
            break
        fn.flow.join(otherwise)
        node = following
        fn.at(node)
    if ends:
        fn.flow.join(ends)


def _condition(fn: Lowering, node: ast.If | ast.While) -> Ends:
    """The ends of a statement's condition; when it is wrong, what hangs on it is checked all the same."""
    try:
        return condition(fn, node.test)
    except TooDeep:
        raise
    except CompileError:
        fn.body(node.body)
        fn.body(node.orelse)
        raise


def branch_ends(fn: Lowering, way: list[Edge], branch: list[ast.stmt]) -> list[Edge]:
    """Lower statements where `way` leads; gives the open end, if control comes out."""
    fn.flow.join(way)
    fn.body(branch)
    return [] if fn.builder.closed else [fn.flow.take()]


def while_(fn: Lowering, node: ast.While) -> None:
    """`while`, with its else."""
    bound = stored_names(node)
    loop = fn.flow.open_loop(bound)
    then, otherwise = _condition(fn, node)
    if then:
        ends = _loop_body(fn, loop, then, node.body)
        if ends:
            fn.flow.join(ends)
            _close(fn, loop, node)
    _leave(fn, loop, otherwise, node, bound)


def _loop_body(fn: Lowering, loop: Loop, way: list[Edge], statements: list[ast.stmt]) -> list[Edge]:
    fn.loops.append(loop)
    ends = branch_ends(fn, way, statements)
    fn.loops.pop()
    return ends + loop.continues


def _close(fn: Lowering, loop: Loop, node: ast.stmt) -> None:
    fn.at(node)
    for name in fn.flow.close_loop(loop):
        raise fn.error(node, f"{name!r} is one kind of thing before this loop and another at its end", "use two names")


def _leave(fn: Lowering, loop: Loop, way: list[Edge], node: ast.While | ast.For, bound: list[str]) -> None:
    """Continue behind a loop; the names `bound` in it have a value only if it ran."""
    ends = branch_ends(fn, way, node.orelse) if way else []
    ends += loop.breaks
    if ends:
        fn.flow.join(ends)
    for name in bound:
        fn.flow.env.setdefault(name, MAYBE)


def for_(fn: Lowering, node: ast.For) -> None:
    """`for i in range(...)`: bounds once, a hidden counter, so that assigning to `i` changes nothing else."""
    start, stop, step = _range_bounds(fn, node)
    fn.at(node)
    before = fn.builder.block
    bound = stored_names(node)
    loop = fn.flow.open_loop(bound)
    counter = fn.builder.phi(start.value.type, [(start.value, before)])
    fn.at(node.iter)
    (then,), otherwise = _in_range(fn, counter, stop, step)
    fn.flow.enter(then)
    assign_to(fn, node.target, Val(S64, counter), node)
    ends = _loop_body(fn, loop, [fn.flow.take()], node.body)
    if ends:
        fn.flow.join(ends)
        fn.at(node.iter)
        counter.operands.append(fn.builder.binary("add", counter, step.value))
        counter.blocks.append(fn.builder.block)
        _close(fn, loop, node)
    _leave(fn, loop, otherwise, node, bound)


def _range_bounds(fn: Lowering, node: ast.For) -> tuple[Val, Val, Val]:
    call = node.iter
    is_range = isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and fn.static(call.func) is range
    if not isinstance(call, ast.Call) or not is_range:
        raise fn.unsupported(node.iter, "a for loop runs over range(...)", "write for i in range(n):")
    if call.keywords or not 1 <= len(call.args) <= 3:
        raise fn.error(call, "range() takes one to three numbers", "write range(stop), range(start, stop)")
    if not isinstance(node.target, ast.Name):
        raise fn.unsupported(node.target, "the variable of a for loop is a name")
    values = [fn.converted(arg, S64) for arg in call.args]
    if len(values) == 3 and values[2].const == 0:
        raise fn.error(call.args[2], "the step of range() must not be 0")
    if len(values) == 1:
        values.insert(0, constant(0, S64))
    return values[0], values[1], values[2] if len(values) == 3 else constant(1, S64)


def _in_range(fn: Lowering, counter: Value, stop: Val, step: Val) -> tuple[list[Edge], list[Edge]]:
    """The ends of "the loop goes on": a step whose sign is not known is asked at run time, and 0 never goes on."""
    builder = fn.builder
    if step.const is not None:
        bit: Value = builder.icmp("slt" if step.const > 0 else "sgt", counter, stop.value)
    else:
        zero = const_int(64, 0)
        up = builder.binary("and", builder.icmp("sgt", step.value, zero), builder.icmp("slt", counter, stop.value))
        down = builder.binary("and", builder.icmp("slt", step.value, zero), builder.icmp("sgt", counter, stop.value))
        bit = builder.binary("or", up, down)
    then, otherwise = fn.flow.split(bit)
    return [then], [otherwise]


def break_(fn: Lowering, node: ast.Break) -> None:
    """`break`."""
    _open_loop(fn, node).breaks.append(_jump_end(fn))


def continue_(fn: Lowering, node: ast.Continue) -> None:
    """`continue`."""
    _open_loop(fn, node).continues.append(_jump_end(fn))


def _open_loop(fn: Lowering, node: ast.stmt) -> Loop:
    if not fn.loops:
        raise fn.error(node, "this stands outside of a loop")
    return fn.loops[-1]


def _jump_end(fn: Lowering) -> Edge:
    """The current end, in a block of its own, so that what follows is seen to be dead."""
    jump = fn.builder.new_block("jump")
    fn.builder.br(jump)
    here = fn.builder.block
    fn.builder.place(jump)
    edge = fn.flow.take()
    fn.builder.block = here
    return edge


def return_(fn: Lowering, node: ast.Return) -> None:
    """`return value`; nothing, or None, is 0."""
    value = constant(0, fn.info.ret) if node.value is None else fn.expr(node.value)
    if value.type is NONE:
        value = constant(0, fn.info.ret)
    if not value.is_number:
        raise fn.error(node, f"a program returns a number, this is {describe(value)}")
    number = fn.number(value, node)
    bits = fn.info.ret.bits
    if number.const is not None and not -(1 << (bits - 1)) <= number.const < 1 << bits:
        raise fn.error(node, f"{number.const} does not fit the return type {fn.info.ret}", "return c_int64")
    fn.at(node)
    give_back(fn, number)


def give_back(fn: Lowering, value: Val) -> None:
    """Return a number as the function's type."""
    converted = convert(fn.builder, value, fn.info.ret).value
    fn.builder.ret(fn.builder.cast("zext", converted, fn.info.ret.memory) if fn.info.ret is BOOL else converted)


def pass_(fn: Lowering, node: ast.stmt) -> None:
    """`pass`; and `global x`, which was read before the function was lowered."""


def stored_names(node: ast.AST) -> list[str]:
    """The names that a piece of code may bind, in source order."""
    names = (part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store))
    return list(dict.fromkeys(names))


STATEMENTS: Statements = {
    ast.Assign: assign,
    ast.AnnAssign: annotated,
    ast.AugAssign: augmented,
    ast.Expr: expression,
    ast.If: if_,
    ast.While: while_,
    ast.For: for_,
    ast.Break: break_,
    ast.Continue: continue_,
    ast.Return: return_,
    ast.Pass: pass_,
    ast.Global: pass_,
}
