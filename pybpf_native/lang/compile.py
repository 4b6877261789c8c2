"""`lower(unit, target)`: definitions in, an IR module with debug information out.

Functions wait in a queue while the one that calls them is being lowered.
"""

from __future__ import annotations

import ast
import warnings

from ..errors import CompileError, Diagnostics, Unsupported
from ..ir.types import I1
from ..ir.values import Function, Module, Value
from ..target import Target
from .flow import tidy
from .grammar import GRAMMAR
from .lower_stmt import give_back
from .lowering import Lowering
from .module import ModuleState
from .objects import license_variable
from .scope import Definition, definition_of
from .signatures import FunctionInfo
from .types import CHAR, ArrayT, BpfType, IntT
from .unit import Unit
from .values import Val, constant


def lower(unit: Unit, target: Target | None = None) -> Module:
    """The IR module of a unit.

    Raises:
        CompileError: what is not supported or wrong, all of it (`CompileErrors` when it is more than one).
    """
    state = ModuleState(unit.name, target or Target())
    _lower_all(unit, state)
    _check_recursion(state)
    _drop_uncalled(state)
    _add_license(unit, state)
    for info in state.maps.values():
        info.describe(state.debug)
    state.debug.finish(state.module)
    return state.module


def _lower_all(unit: Unit, state: ModuleState) -> None:
    diagnostics = Diagnostics()
    for definition in unit.definitions:
        try:
            state.debug.unit(definition.source)
            _define(state, definition)
        except CompileError as error:
            _report(diagnostics, error)
        while state.waiting:
            for found in _lower_body(state, state.waiting.pop(0)):
                _report(diagnostics, found)
    diagnostics.check()


def _report(diagnostics: Diagnostics, error: CompileError) -> None:
    # A definition is lowered again where it is used; its error is one error.
    if error.message and not any(_same_error(error, known) for known in diagnostics.errors):
        diagnostics.add(error)


def _same_error(left: CompileError, right: CompileError) -> bool:
    return left.message == right.message and str(left.loc) == str(right.loc)


def _define(state: ModuleState, definition: Definition) -> None:
    place = state.loc_of(definition)
    if definition.kind == "map":
        state.map(definition, place)
    elif definition.kind == "struct":
        state.struct(definition)
    elif definition.kind == "global":
        state.global_variable(definition, place)
    else:
        state.function(definition, place)


# Bodies.


def _lower_body(state: ModuleState, info: FunctionInfo) -> list[CompileError]:
    node = info.definition.node
    assert isinstance(node, ast.FunctionDef)
    fn = Lowering(state, info, GRAMMAR)
    fn.at(node)
    try:
        fn.local_names = _local_names(fn, node, info.params)
    except CompileError as error:
        return [error]
    for argument, (name, kind) in zip(info.function.args, info.params, strict=True):
        _bind_parameter(fn, argument, name, kind)
    fn.body(node.body)
    if not fn.builder.closed:
        give_back(fn, constant(0, info.ret))
    tidy(info.function)
    return sorted(fn.diagnostics.errors, key=_position)


def _position(error: CompileError) -> tuple[int, int]:
    return (error.loc.line, error.loc.column) if error.loc else (0, 0)


def _bind_parameter(fn: Lowering, argument: Value, name: str, kind: BpfType) -> None:
    if isinstance(kind, IntT):
        fn.declared[name] = kind
        value: Value = fn.builder.cast("trunc", argument, I1) if kind.register is I1 else argument
    else:
        value = argument
        fn.context = fn.context or argument
    fn.flow.env[name] = Val(kind, value)


def _local_names(fn: Lowering, node: ast.FunctionDef, params: list[tuple[str, BpfType]]) -> frozenset[str]:
    """Python's rule: a name that the function assigns is local, unless it says `global`."""
    declared = {name for part in ast.walk(node) if isinstance(part, ast.Global) for name in part.names}
    names = {name for name, _ in params}
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store) and part.id not in declared | names:
            found = definition_of(fn.info.definition.scope.find(part.id))
            if found is not None and found.kind == "global":
                help = f"write `global {part.id}` first to change it, or use another name"
                raise fn.error(part, f"{part.id!r} is a global of the object", help)
            names.add(part.id)
    return frozenset(names)


# The end.


def _check_recursion(state: ModuleState) -> None:
    """Refuse functions that call themselves, directly or not."""
    for caller, callee, place in state.calls:
        if caller in _reached(state, callee):
            raise Unsupported(
                f"{callee.name!r} calls itself in the end: BPF has no recursion", place, help="write a loop"
            )


def _reached(state: ModuleState, start: Function) -> set[Function]:
    seen = {start}
    work = [start]
    while work:
        here = work.pop()
        for caller, callee, _ in state.calls:
            if caller is here and callee not in seen:
                seen.add(callee)
                work.append(callee)
    return seen


def _drop_uncalled(state: ModuleState) -> None:
    """A static function that nothing calls was checked, and is not needed."""
    roots = [function for function in state.module.functions if not function.local]
    needed = {function for root in roots for function in _reached(state, root)}
    for function in state.module.functions:
        if function not in needed:
            del state.module.symbols[function.name]


def _add_license(unit: Unit, state: ModuleState) -> None:
    """Missing `LICENSE` means "GPL": most helpers are for GPL programs only."""
    if "LICENSE" in state.module.symbols or not any(function.section for function in state.module.functions):
        return
    warnings.warn(f'{unit.name} has no LICENSE; "GPL" is assumed', stacklevel=2)
    place = state.loc_of(unit.definitions[0])
    variable = license_variable(b"GPL\0")
    state.module.add(variable)
    state.debug.variable(variable, "LICENSE", state.debug.type(ArrayT(CHAR, 4)), place)
