"""The state of lowering one function, and the services that the lower_* modules share.

Expressions, statements and calls are lowered by functions in tables, by the class of the syntax node; this
class holds what they need: the builder and the flow, names, places for errors, memory for arguments.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..errors import CompileError, Diagnostics, Unsupported
from ..ir.builder import Builder
from ..ir.types import I8, PTR
from ..ir.values import Value, null
from ..source import Loc
from .annotations import type_of
from .arith import convert, int_type, load_int, widened
from .constant import Evaluator
from .flow import BROKEN, Flow, Loop, Unbound
from .memory import Memory
from .module import ModuleState
from .scope import MISSING, Definition
from .signatures import FunctionInfo
from .types import BOOL, NONE, BpfType, IntT, PtrT, StrT, StructT, same
from .values import Val, constant

MAX_DEPTH = 120

# Handlers by the class of the node that they take.
Expressions = Mapping[type[ast.expr], Callable[["Lowering", Any], Val]]
Statements = Mapping[type[ast.stmt], Callable[["Lowering", Any], None]]


class Broken(CompileError):
    """Something that an earlier error has spoiled: it is not reported again."""

    def __init__(self) -> None:
        super().__init__("")


class TooDeep(CompileError):
    """Nesting beyond what is lowered: it ends the whole statement, so that it is said once."""


class Grammar:
    """What is lowered how, by the class of the syntax node; and what is refused: why, and what to write instead."""

    __slots__ = ("expressions", "refused", "statements")

    def __init__(
        self,
        expressions: Expressions,
        statements: Statements,
        refused: Mapping[type[ast.AST], tuple[str, str]],
    ) -> None:
        self.expressions = expressions
        self.statements = statements
        self.refused = refused


class Lowering:
    """Lowers one function. `context` is set when it has one."""

    def __init__(self, module: ModuleState, info: FunctionInfo, grammar: Grammar) -> None:
        self.module = module
        self.info = info
        self.grammar = grammar
        self.evaluator = Evaluator(info.definition.source, info.definition.scope)
        self.builder = Builder(info.function)
        self.memory = Memory(module, self.builder)
        self.flow = Flow(self.builder)
        self.diagnostics = Diagnostics()
        self.context: Value | None = None
        self.local_names: frozenset[str] = frozenset()
        self.declared: dict[str, BpfType] = {}
        self.loops: list[Loop] = []
        self._depth = 0

    # Places and errors.

    def loc(self, node: ast.AST) -> Loc:
        """Where `node` is."""
        return self.evaluator.loc(node)

    def error(self, node: ast.AST, message: str, help: str = "", notes: Iterable[str] = ()) -> CompileError:
        """A compile error at `node`, to be raised."""
        return CompileError(message, self.loc(node), tuple(notes), help)

    def unsupported(self, node: ast.AST, message: str, help: str = "") -> Unsupported:
        """A refusal at `node`, to be raised."""
        return Unsupported(message, self.loc(node), (), help)

    def at(self, node: ast.AST) -> None:
        """Instructions made from here on belong to `node`."""
        if hasattr(node, "lineno"):
            self.builder.dbg = self.module.debug.location(self.loc(node), self.info.scope)

    def refuse(self, node: ast.AST) -> Unsupported:
        """The refusal of a kind of node, with what to write instead."""
        unknown = f"{type(node).__name__} is not supported in BPF programs", ""
        message, help = self.grammar.refused.get(type(node), unknown)
        return self.unsupported(node, message, help)

    def _deeper(self, node: ast.AST) -> None:
        if self._depth >= MAX_DEPTH:
            help = "split it: assign parts to names first"
            raise TooDeep("the code is nested too deeply", self.loc(node), (), help)
        self._depth += 1

    # Dispatch.

    def expr(self, node: ast.expr) -> Val:
        """Lower an expression."""
        handler = self.grammar.expressions.get(type(node))
        if handler is None:
            raise self.refuse(node)
        self._deeper(node)
        before = self.builder.dbg
        self.at(node)
        try:
            return handler(self, node)
        finally:
            self._depth -= 1
            self.builder.dbg = before

    def body(self, statements: list[ast.stmt]) -> None:
        """Lower statements; an error in one does not keep the others from being checked."""
        for statement in statements:
            if self.builder.closed:
                self.flow.dead()
            try:
                self.statement(statement)
            except Broken:
                pass
            except TooDeep as error:
                if self._depth:
                    raise
                self.diagnostics.add(error)
            except CompileError as error:
                self.diagnostics.add(error)

    def statement(self, node: ast.stmt) -> None:
        """Lower one statement."""
        handler = self.grammar.statements.get(type(node))
        if handler is None:
            raise self.refuse(node)
        self._deeper(node)
        self.at(node)
        try:
            handler(self, node)
        finally:
            self._depth -= 1

    # Names.

    def local(self, node: ast.Name) -> Val:
        """The value of a local name."""
        found = self.flow.env.get(node.id)
        if isinstance(found, Val):
            return found
        if found is BROKEN:
            raise Broken
        if isinstance(found, Unbound):
            raise self.error(node, f"{node.id!r} {found.why}", found.help)
        raise self.error(node, f"{node.id!r} is used before it has a value", "assign it first")

    def bind(self, name: str, value: Val, node: ast.AST) -> None:
        """Give a local name a value. Integers take the name's declared type, or that of its first value."""
        declared = self.declared.get(name)
        if declared is not None and isinstance(declared, IntT) != isinstance(value.type, IntT):
            raise self.error(node, f"{name!r} is declared {declared}, this is {describe(value)}")
        if isinstance(value.type, IntT):
            value = self._as_local(name, value)
        elif isinstance(value.type, StrT):
            value = self._own_text(name, value)
        elif value.in_memory and value.ir is not None and not value.fresh:
            raise self.unsupported(
                node, f"{name!r} would be a second name for {describe(value)}", "use one name, or copy its fields"
            )
        self.flow.env[name] = Val(value.type, value.ir, data=value.data)

    def _as_local(self, name: str, value: Val) -> Val:
        declared = self.declared.get(name)
        if declared is not None:
            return convert(self.builder, value, int_type(declared))
        before = self.flow.env.get(name)
        if isinstance(before, Val) and isinstance(before.type, IntT):
            return convert(self.builder, value, before.type)
        return convert(self.builder, value, widened(int_type(value.type)))

    def _own_text(self, name: str, value: Val) -> Val:
        """Text in memory that is the name's alone. A literal stays one where nothing asks for memory."""
        type = self._text_type(name, value)
        if type is None or (value.fresh and same(type, value.type)):
            return value
        # Not zeroed first: in a loop the value may be what the name had before, in this very place.
        address = self.memory.place_for(type, name)
        self.memory.assign_text(type, address, value)
        return Val(type, address)

    def _text_type(self, name: str, value: Val) -> StrT | None:
        declared = self.declared.get(name)
        if isinstance(declared, StrT):
            return declared
        assert isinstance(value.type, StrT)
        if value.ir is not None:
            return value.type
        before = self.flow.env.get(name)
        if isinstance(before, Val) and isinstance(before.type, StrT) and before.ir is not None:
            return before.type if value.type.size <= before.type.size else None
        return None

    def static(self, node: ast.expr) -> object:
        """The compile-time object that an expression names (a map, a helper, a type, a constant), or MISSING."""
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.local_names:
            return MISSING
        if isinstance(node, ast.Name):
            return self.evaluator.name(node)
        try:
            return self.evaluator.value(node)
        except CompileError:
            if isinstance(self.static(root), (Definition, BpfType)):
                return MISSING
            raise

    def map_of(self, node: ast.expr) -> Definition | None:
        """The map that `hist` or `hist()` names."""
        if isinstance(node, ast.Call) and not node.args and not node.keywords:
            node = node.func
        if not isinstance(node, (ast.Name, ast.Attribute)):
            return None
        found = self.static(node)
        return found if isinstance(found, Definition) and found.kind == "map" else None

    def type_at(self, node: ast.expr) -> BpfType:
        """The type that an annotation means."""
        return type_of(node, self.evaluator, self.module.struct)

    # Numbers.

    def number(self, value: Val, node: ast.AST) -> Val:
        """`value` as an integer: a map entry is read (None reads as 0).

        Raises:
            CompileError: it is no number.
        """
        if isinstance(value.type, IntT):
            return value
        if value.is_entry_number:
            return self._entry_number(value)
        raise self.error(node, f"a number is needed here, this is {describe(value)}", _number_help(value))

    def _entry_number(self, value: Val) -> Val:
        assert isinstance(value.type, PtrT)
        target = int_type(value.type.target)
        if value.ir in self.flow.nonnull:
            return self.load(target, value.value)
        there, missing = self.flow.split(self.is_set(value), value.value)
        self.flow.enter(there)
        loaded = self.load(target, value.value)
        joined = self.flow.join([self.flow.take(), missing], [loaded, constant(0, target)])
        assert joined is not None
        return joined

    def is_set(self, value: Val) -> Value:
        """Whether a pointer is not None, as i1."""
        return self.builder.icmp("ne", value.value, null(PTR))

    def number_expr(self, node: ast.expr) -> Val:
        """Lower an expression that must give a number."""
        return self.number(self.expr(node), node)

    def converted(self, node: ast.expr, type: IntT) -> Val:
        """Lower an expression to an integer of `type`."""
        return convert(self.builder, self.number_expr(node), type)

    def constant_int(self, node: ast.expr, what: str) -> int:
        """The value of a constant expression; `what` names it in the error."""
        value = self.expr(node)
        if value.const is None:
            raise self.error(node, f"{what} must be a constant")
        return value.const

    # Memory.

    def load(self, type: IntT, address: Value, *, volatile: bool = False) -> Val:
        """Read an integer at its own width."""
        return load_int(self.builder, type, address, volatile=volatile)

    def store(self, type: IntT, address: Value, value: Val) -> None:
        """Write a number, converted to the width of `type`."""
        converted = convert(self.builder, value, type).value
        if type is BOOL:
            converted = self.builder.cast("zext", converted, I8)
        self.builder.store(converted, address, type.align)

    def at_address(self, type: BpfType, address: Value) -> Val:
        """What is at an address: integers and pointers are loaded, the rest is named by its address."""
        if isinstance(type, IntT):
            return self.load(type, address)
        if isinstance(type, PtrT):
            return Val(type, self.builder.load(PTR, address, 8))
        return Val(type, address)

    def assign(self, type: BpfType, address: Value, value: Val, node: ast.AST) -> None:
        """Write `value` to an object of `type` at `address`."""
        if isinstance(type, IntT):
            self.store(type, address, self.number(value, node))
        elif isinstance(type, StrT) and isinstance(value.type, StrT):
            self.memory.assign_text(type, address, value)
        elif (value.in_memory and same(value.type, type)) or (
            isinstance(type, StructT) and value.is_pointer and self.struct_address(value, node)[0] is type
        ):
            self.memory.copy(address, value.value, type.size)
        else:
            raise self.error(node, f"{describe(value)} cannot be stored as {type}")

    def pointer_to(self, value: Val) -> Value:
        """The address that a pointer, an object or a string literal passes to a helper."""
        return value.value if value.data is None else self.module.constant(self.info, "str", value.data + b"\0")

    def address_of(self, type: BpfType, value: Val, node: ast.AST, name: str) -> Value:
        """Where a value of exactly `type` lies: in place when it does already, else in a slot."""
        if isinstance(type, StructT):
            found, address = self.struct_address(value, node)
            if found is not type:
                raise self.error(node, f"a struct {type} is needed here, this is {describe(value)}")
            return address
        if value.in_memory and value.ir is not None and value.type.size == type.size and not isinstance(type, IntT):
            return value.ir
        slot = self.memory.slot(type, name)
        self.assign(type, slot, value, node)
        return slot

    def struct_address(self, value: Val, node: ast.AST) -> tuple[BpfType, Value]:
        """The struct that a value is or points to; a map entry must be known not to be None."""
        if isinstance(value.type, StructT):
            return value.type, value.value
        if isinstance(value.type, PtrT) and isinstance(value.type.target, StructT):
            if value.type.entry and value.ir not in self.flow.nonnull:
                raise self.error(
                    node, "this entry may be None here", "test it first: `if p:` ..., or `if not p: return 0`"
                )
            return value.type.target, value.value
        raise self.error(node, f"a struct is needed here, this is {describe(value)}")


def describe(value: Val) -> str:
    """What a value is, for messages."""
    type = value.type
    if value.data is not None:
        return "a string"
    if type is NONE:
        return "None"
    if isinstance(type, StructT):
        return f"a struct {type}"
    if isinstance(type, PtrT) and type.ctx:
        return "the context"
    if isinstance(type, PtrT):
        return f"a map entry ({type.target})" if type.entry else f"a pointer ({type})"
    return f"a value of type {type}"


def _number_help(value: Val) -> str:
    if isinstance(value.type, StructT) or (isinstance(value.type, PtrT) and isinstance(value.type.target, StructT)):
        return "use one of its fields"
    return ""
