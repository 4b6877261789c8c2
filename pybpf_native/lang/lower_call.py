"""Calls: helpers, casts, structs, subprograms, and the few builtins that programs have."""

from __future__ import annotations

import ast
import ctypes
from collections.abc import Callable

from ..ir.types import I64, PTR, Type
from ..ir.values import Instr, Value, const_int, null
from . import arith
from .annotations import type_from
from .arith import convert
from .helpers import INT_TYPES, SHORT, Helper, Parameter, Signature, signature
from .lower_condition import condition_value
from .lower_expr import field, what_is
from .lower_global import read_global
from .lower_map import arguments, method
from .lowering import Lowering, describe
from .printk import lower_print
from .scope import MISSING, Definition
from .types import BOOL, S32, S64, U64, VOID_PTR, ArrayT, BpfType, IntT, PtrT, StrT, StructT
from .values import Val, boolean, constant

GET_COMM = 16
COMM_SIZE = 16
# Helpers with an address of the kernel or of a process, which programs hold as a number.
ADDRESS_PARAMETERS = ("unsafe_ptr", "unsafe_str", "src", "user_ptr")


def call(fn: Lowering, node: ast.Call) -> Val:
    """Any call."""
    for arg in node.args:
        if isinstance(arg, ast.Starred):
            raise fn.unsupported(arg, "* does not spread arguments here", "write them out")
    found = _map_method(fn, node)
    if found is not None:
        return found
    callee = fn.static(node.func)
    if callee is MISSING:
        return _not_callable(fn, node)
    if isinstance(callee, Helper):
        return helper(fn, callee, node)
    if isinstance(callee, Definition):
        return _definition(fn, callee, node)
    if callable(callee) and (builtin := BUILTINS.get(callee)) is not None:
        return builtin(fn, node)
    type = type_from(callee, fn.module.struct)
    if type is not None:
        return cast(fn, node, type)
    raise fn.unsupported(
        node, f"{ast.unparse(node.func)!r} is {what_is(callee)} of Python, not of BPF", _call_help(callee)
    )


def _call_help(callee: object) -> str:
    if isinstance(callee, type):
        return "use ctypes integers, str(N) and @struct classes"
    return "decorate a function with @bpf to call it from programs, or use the helpers of pybpf_native.helper"


def _not_callable(fn: Lowering, node: ast.Call) -> Val:
    if isinstance(node.func, ast.Attribute):
        base = fn.expr(node.func.value)
        raise fn.error(node.func, f"{describe(base)} has no method {node.func.attr!r}")
    if isinstance(node.func, ast.Name):
        raise fn.error(node.func, f"{node.func.id!r} is a variable here, not a function")
    raise fn.unsupported(node.func, "only a name can be called")


def _map_method(fn: Lowering, node: ast.Call) -> Val | None:
    if not isinstance(node.func, ast.Attribute):
        return None
    definition = fn.map_of(node.func.value)
    return None if definition is None else method(fn, definition, node, node.func)


def _definition(fn: Lowering, definition: Definition, node: ast.Call) -> Val:
    if definition.kind == "struct":
        return construct(fn, fn.module.struct(definition), node)
    if definition.kind == "global":
        arguments(fn, node, definition.name, ())
        return read_global(fn, definition, node)
    if definition.kind == "map":
        raise fn.error(node, f"{definition.name!r} is a map, not a value", f"write {definition.name}.lookup(key)")
    return subprogram(fn, definition, node)


def construct(fn: Lowering, struct: StructT, node: ast.Call) -> Val:
    """`T()`, `T(a=1)`: a zeroed struct on the stack with some fields set."""
    if node.args:
        raise fn.unsupported(node.args[0], f"{struct}() takes fields by name", f"write {struct}(field=value)")
    values = []
    for keyword in node.keywords:
        found = struct.field(keyword.arg or "")
        if found is None:
            fields = ", ".join(field.name for field in struct.fields)
            raise fn.error(keyword.value, f"struct {struct} has no field {keyword.arg!r}", f"it has {fields}")
        value = fn.expr(keyword.value)
        if fn.loops and value.in_memory and value.ir is not None and not value.fresh:
            value = fn.memory.snapshot(value)  # it may be a part of the object that this was the last time
        values.append((found, keyword.value, value))
    address = fn.memory.new_object(struct, struct.name)
    for found, part, value in values:
        fn.assign(found.type, fn.builder.offset(address, found.offset), value, part)
    return Val(struct, address, fresh=True)


def cast(fn: Lowering, node: ast.Call, type: BpfType) -> Val:
    """`c_uint32(x)`; without an argument it is 0. `str(16)` is an empty buffer."""
    if isinstance(type, IntT):
        (part,) = arguments(fn, node, ast.unparse(node.func), ("value",), 1)
        return constant(0, type) if part is None else _cast_value(fn, part, type)
    raise fn.unsupported(node, f"{ast.unparse(node)} is not supported here", "casts are to integers")


def _cast_value(fn: Lowering, node: ast.expr, type: IntT) -> Val:
    value = fn.expr(node)
    if isinstance(value.type, PtrT) and not value.is_entry_number and type.bits == 64:
        return Val(type, fn.builder.cast("ptrtoint", value.value, I64))
    return convert(fn.builder, fn.number(value, node), type)


# Helpers.


def helper(fn: Lowering, found: Helper, node: ast.Call) -> Val:
    """A helper by a short name or by the kernel's name."""
    if found is SHORT["comm"]:
        return comm(fn, node)
    if found is SHORT["deref"]:
        (part,) = arguments(fn, node, "deref", ("pointer",))
        assert part is not None
        return fn.number_expr(part)
    if found.result is not None:
        arguments(fn, node, found.name, ())
        return _simple(fn, found, found.result)
    return by_signature(fn, found.name, signature(found.kernel_name), node)


def _simple(fn: Lowering, found: Helper, result: IntT) -> Val:
    """A helper without arguments, or one half of what it returns (process and thread in one number)."""
    called: Instr = fn.builder.helper(found.number, I64 if found.part else result.memory, ())
    if found.part == "low":
        called = fn.builder.binary("and", called, const_int(64, 0xFFFFFFFF))
    elif found.part == "high":
        called = fn.builder.binary("lshr", called, const_int(64, 32))
    return Val(result, called)


def comm(fn: Lowering, node: ast.Call) -> Val:
    """`comm()` is the task's name; `comm(d.comm)` fills a buffer with it."""
    (part,) = arguments(fn, node, "comm", ("buffer",), 1)
    if part is None:
        type = StrT(COMM_SIZE)
        address: Value = fn.builder.alloca(type.memory, 8, "comm")
        fill_comm(fn, type, address)
        return Val(type, address, fresh=True)
    value = fn.expr(part)
    if not isinstance(value.type, ArrayT) or value.ir is None or value.type.element.size != 1:
        raise fn.error(part, f"comm() fills a str(N), this is {describe(value)}", "write d.comm = comm()")
    return fill_comm(fn, value.type, value.ir)


def fill_comm(fn: Lowering, type: ArrayT, address: Value) -> Val:
    """Write the task's name and NULs to a buffer."""
    called = fn.builder.helper(GET_COMM, I64, (address, const_int(32, type.size)))
    return Val(S64, called)


def is_comm_call(fn: Lowering, node: ast.expr) -> bool:
    """`comm()`, which can write straight into its destination."""
    return (
        isinstance(node, ast.Call)
        and not node.args
        and isinstance(node.func, (ast.Name, ast.Attribute))
        and fn.static(node.func) is SHORT["comm"]
    )


def by_signature(fn: Lowering, written: str, found: Signature, node: ast.Call) -> Val:
    """A helper with the kernel's own parameters."""
    _check_program(fn, written, found, node)
    if any(param.kind == "variadic" for param in found.params):
        raise fn.unsupported(node, f"{written}() takes any number of values", "write print(f'...')")
    names = [param.name for param in found.params]
    nodes = arguments(fn, node, written, names)
    args: list[Value] = []
    entry: Definition | None = None
    for param, part in zip(found.params, nodes, strict=True):
        assert part is not None
        if param.kind == "map":
            entry = _map_argument(fn, written, part)
            args.append(fn.module.map(entry, fn.loc(part)).variable)
        elif param.kind == "int":
            args.append(fn.converted(part, INT_TYPES.get(param.type, S32)).value)
        else:
            args.append(_pointer_argument(fn, param, part, entry))
    fn.at(node)
    return _called(fn, found, args, entry)


def _check_program(fn: Lowering, written: str, found: Signature, node: ast.Call) -> None:
    section = fn.info.section
    if section is None or not found.programs or section.prog_type_name in found.programs:
        return
    kind = section.prog_type_name.removeprefix("BPF_PROG_TYPE_").lower()
    known = ", ".join(sorted(name.removeprefix("BPF_PROG_TYPE_").lower() for name in found.programs))
    raise fn.error(node, f"{written}() cannot be called from a {kind} program", f"it works in {known}")


def _map_argument(fn: Lowering, written: str, node: ast.expr) -> Definition:
    found = fn.map_of(node)
    if found is None:
        raise fn.error(node, f"{written}() takes a map here", "pass the name of a @map function")
    return found


def _pointer_argument(fn: Lowering, param: Parameter, node: ast.expr, entry: Definition | None) -> Value:
    if entry is not None and param.name in ("key", "value"):
        info = fn.module.map(entry, fn.loc(node))
        return fn.address_of(info.type_of(param.name), fn.expr(node), node, param.name)
    if isinstance(node, ast.Attribute) and fn.static(node) is MISSING:
        return _field_address(fn, param, node)
    value = fn.expr(node)
    if value.in_memory or value.data is not None or isinstance(value.type, PtrT):
        return fn.pointer_to(value)
    if value.const == 0 or not isinstance(value.type, IntT):
        return null(PTR)
    if param.name in ADDRESS_PARAMETERS:
        return fn.builder.cast("inttoptr", convert(fn.builder, value, U64).value, PTR)
    if not param.type.startswith("const"):
        raise fn.error(
            node, f"{param.name!r} is memory that the helper may write", "pass a struct, a field of one, or a str(N)"
        )
    slot = fn.memory.slot(value.type, param.name)
    fn.store(value.type, slot, value)
    return slot


def _field_address(fn: Lowering, param: Parameter, node: ast.Attribute) -> Value:
    """A field passes its own address, but where an address is wanted as such: there it is what it holds."""
    type, address = field(fn, node)
    if param.name in ADDRESS_PARAMETERS and isinstance(type, IntT) and type.bits == 64:
        return fn.builder.cast("inttoptr", fn.load(type, address).value, PTR)
    return address


def _called(fn: Lowering, found: Signature, args: list[Value], entry: Definition | None) -> Val:
    pointer = found.ret.endswith("*")
    type: BpfType = VOID_PTR if pointer else INT_TYPES.get(found.ret, S32)
    result: Type = I64 if found.ret == "void" else type.memory
    called = fn.builder.helper(found.number, result, args)
    fn.memory.release_slots()
    if entry is not None and found.name == "bpf_map_lookup_elem":
        type = PtrT(fn.module.map(entry, fn.module.loc_of(entry)).value, entry=True)
    elif found.ret == "void":
        type = S64
    return Val(type, called)


# Subprograms.


def subprogram(fn: Lowering, definition: Definition, node: ast.Call) -> Val:
    """A call of a `@bpf` function without a section."""
    if definition.section is not None:
        help = "move the code to a @bpf function without a section"
        raise fn.error(node, f"{definition.name!r} is a program; programs cannot be called", help)
    info = fn.module.function(definition, fn.loc(node))
    nodes = arguments(fn, node, definition.name, [name for name, _ in info.params])
    args = []
    for (_, type), part in zip(info.params, nodes, strict=True):
        assert part is not None
        args.append(_subprogram_argument(fn, type, part))
    fn.at(node)
    fn.module.calls.append((fn.info.function, info.function, fn.loc(node)))
    called = fn.builder.call(info.function.value_type, info.function, args)
    value = Val(info.ret, called)
    return Val(info.ret, fn.builder.cast("trunc", called, info.ret.register)) if info.ret is BOOL else value


def _subprogram_argument(fn: Lowering, type: BpfType, node: ast.expr) -> Value:
    if isinstance(type, IntT):
        value = fn.converted(node, type).value
        return fn.builder.cast("zext", value, type.memory) if type is BOOL else value
    value_of = fn.expr(node)
    if not isinstance(value_of.type, PtrT) or value_of.type.entry:
        raise fn.error(node, f"the context is needed here, this is {describe(value_of)}")
    return value_of.value


# Builtins.


def _length(fn: Lowering, node: ast.Call) -> Val:
    (part,) = arguments(fn, node, "len", ("object",))
    assert part is not None
    value = fn.expr(part)
    if value.data is not None:
        return constant(len(value.data), S32)
    if isinstance(value.type, ArrayT):
        return constant(value.type.count, S32)
    raise fn.error(part, f"{describe(value)} has no length")


def _extreme(operator: str) -> Callable[[Lowering, ast.Call], Val]:
    def lower(fn: Lowering, node: ast.Call) -> Val:
        if len(node.args) < 2 or node.keywords:
            raise fn.unsupported(node, "this takes two or more numbers here", "write min(a, b)")
        result = fn.number_expr(node.args[0])
        for part in node.args[1:]:
            result = _better(fn, operator, fn.number_expr(part), result)
        return result

    return lower


def _better(fn: Lowering, operator: str, new: Val, old: Val) -> Val:
    type = arith.common_type(new.type, old.type)
    new, old = convert(fn.builder, new, type), convert(fn.builder, old, type)
    wins = arith.compare(fn.builder, operator, new, old)
    if wins.const is not None:
        return new if wins.const else old
    return Val(type, fn.builder.select(wins.value, new.value, old.value))


def _absolute(fn: Lowering, node: ast.Call) -> Val:
    (part,) = arguments(fn, node, "abs", ("number",))
    assert part is not None
    value = fn.number_expr(part)
    if not arith.int_type(value.type).signed:
        return value
    return _better(fn, ">", arith.negate(fn.builder, value), value)


def _size_of(fn: Lowering, node: ast.Call) -> Val:
    (part,) = arguments(fn, node, "sizeof", ("type",))
    assert part is not None
    if fn.static(part) is not MISSING or isinstance(part, (ast.BinOp, ast.Call)):
        return constant(fn.type_at(part).size, U64)
    return constant(fn.expr(part).type.size, U64)


def _truth(fn: Lowering, node: ast.Call) -> Val:
    """`bool(x)`: what `if x` asks; an entry is true when it is there. A cast, `c_bool(x)`, takes numbers."""
    (part,) = arguments(fn, node, "bool", ("value",), 1)
    return boolean(False) if part is None else condition_value(fn, part)


def _range(fn: Lowering, node: ast.Call) -> Val:
    raise fn.unsupported(node, "range() stands in a for loop only", "write for i in range(n):")


def _buffer(fn: Lowering, node: ast.Call) -> Val:
    if len(node.args) != 1 or node.keywords or fn.expr(node.args[0]).const is None:
        raise fn.unsupported(node, "str() makes an empty buffer of a constant size", "write str(16)")
    type = fn.type_at(node)
    return Val(type, fn.memory.new_object(type, "str"), fresh=True)


BUILTINS: dict[object, Callable[[Lowering, ast.Call], Val]] = {
    print: lower_print,
    len: _length,
    min: _extreme("<"),
    max: _extreme(">"),
    abs: _absolute,
    ctypes.sizeof: _size_of,
    bool: _truth,
    range: _range,
    str: _buffer,
}
