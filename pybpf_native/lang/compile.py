"""`lower(unit, target)`: definitions in, an IR module with debug information out.

A definition is lowered when it is first mentioned, so programs may use what stands below them or in another
module. Functions wait in a queue while the one that calls them is being lowered.
"""

from __future__ import annotations

import ast
import warnings
from typing import Literal

from ..errors import CompileError, Diagnostics, Unsupported
from ..ir.builder import Builder
from ..ir.types import I1, I8, I64, PTR, VOID, FunctionType, function_type
from ..ir.values import CallInfo, ConstBytes, Function, GlobalVariable, Module, Value, const_int
from ..sections import SectionDef, lookup
from ..source import Loc
from ..target import Target
from ..version import VERSION
from . import lower_call, lower_expr, lower_stmt
from .annotations import int_type_of, type_of
from .constant import Evaluator
from .debuginfo import DebugInfo
from .flow import tidy
from .lowering import Lowering
from .objects import GlobalInfo, MapInfo, check_name, license_variable, struct_type
from .scope import Definition, definition_of
from .source import loc_of
from .types import CHAR, S64, ArrayT, BpfType, IntT, PtrT, StructT, VoidType
from .types import VOID as VOID_T
from .unit import Unit
from .values import Val, constant

MAX_ARGUMENTS = 5


class FunctionInfo:
    """A function's signature as the language sees it. `section` is set for programs."""

    __slots__ = ("definition", "function", "params", "ret", "section")

    def __init__(
        self,
        definition: Definition,
        function: Function,
        params: list[tuple[str, BpfType]],
        ret: IntT,
        section: SectionDef | None,
    ) -> None:
        self.definition = definition
        self.function = function
        self.params = params
        self.ret = ret
        self.section = section


def lower(unit: Unit, target: Target | None = None) -> Module:
    """The IR module of a unit.

    Raises:
        CompileError: what is not supported or wrong, all of it (`CompileErrors` when it is more than one).
    """
    return ModuleLowering(unit, target or Target()).run()


class ModuleLowering:
    """Lowers a unit; what functions share: maps, structs, globals, constants, debug information."""

    def __init__(self, unit: Unit, target: Target) -> None:
        self.unit = unit
        self.target = target
        self.module = Module(unit.name)
        self.debug = DebugInfo(f"pybpf-native {VERSION}")
        self.diagnostics = Diagnostics()
        # Caller, callee and place of each call between functions of the object.
        self.calls: list[tuple[Function, Function, Loc]] = []
        self._maps: dict[Definition, MapInfo] = {}
        self._structs: dict[Definition, StructT] = {}
        self._building: list[Definition] = []
        self._globals: dict[Definition, GlobalInfo] = {}
        self._functions: dict[Definition, FunctionInfo] = {}
        self._waiting: list[FunctionInfo] = []
        self._constants: dict[tuple[str, bytes], GlobalVariable] = {}

    @property
    def byte_order(self) -> Literal["little", "big"]:
        """As `int.from_bytes` wants it."""
        return "big" if self.target.big_endian else "little"

    def run(self) -> Module:
        """Lower everything and finish the module."""
        if self.target.big_endian:
            self.module.layout = self.module.layout.replace("e-", "E-", 1)
            self.module.triple = "bpfeb"
        for definition in self.unit.definitions:
            self._attempt(definition)
            self._drain()
        self.diagnostics.check()
        self._check_recursion()
        self._drop_uncalled()
        self._add_license()
        for info in self._maps.values():
            info.describe(self.debug)
        self.debug.finish(self.module)
        return self.module

    def _attempt(self, definition: Definition) -> None:
        try:
            self.debug.unit(definition.source)
            self._define(definition)
        except CompileError as error:
            self._report(error)

    def _report(self, error: CompileError) -> None:
        # A definition is lowered again where it is used; its error is one error.
        if error.message and not any(_same_error(error, known) for known in self.diagnostics.errors):
            self.diagnostics.add(error)

    def _define(self, definition: Definition) -> None:
        place = self.loc_of(definition)
        if definition.kind == "map":
            self.map(definition, place)
        elif definition.kind == "struct":
            self.struct(definition)
        elif definition.kind == "global":
            self.global_variable(definition, place)
        else:
            self.function(definition, place)

    def _drain(self) -> None:
        while self._waiting:
            info = self._waiting.pop(0)
            for error in self._lower_body(info):
                self._report(error)

    # Definitions, on first use.

    def loc_of(self, definition: Definition) -> Loc:
        """Where a definition's name stands."""
        place = loc_of(definition.source, definition.node)
        return Loc(place.source, place.line, place.column)

    def _check(self, definition: Definition, place: Loc) -> None:
        if not definition.enabled:
            raise CompileError(f"{definition.name!r} is not part of the object", place, help="write @bpf above it")
        if definition.name in self.module.symbols:
            raise CompileError(f"there are two definitions of {definition.name!r}", self.loc_of(definition))
        check_name(definition.name, self.loc_of(definition))

    def map(self, definition: Definition, place: Loc) -> MapInfo:
        """The map of a definition, defined in the module."""
        found = self._maps.get(definition)
        if found is None:
            self._check(definition, place)
            found = MapInfo(definition, self.loc_of(definition), self.struct)
            self._maps[definition] = found
            self.module.add(found.variable)
        return found

    def struct(self, definition: Definition) -> StructT:
        """The struct of a definition."""
        found = self._structs.get(definition)
        if found is None:
            place = self.loc_of(definition)
            if definition in self._building:
                raise CompileError(f"struct {definition.name!r} contains itself", place)
            check_name(definition.name, place)
            self._building.append(definition)
            try:
                found = struct_type(definition, place, self.struct)
            finally:
                self._building.pop()
            self._structs[definition] = found
        return found

    def global_variable(self, definition: Definition, place: Loc) -> GlobalInfo:
        """The global variable of a definition, defined in the module."""
        found = self._globals.get(definition)
        if found is None:
            self._check(definition, place)
            found = GlobalInfo(definition, self.loc_of(definition), self.struct)
            self._globals[definition] = found
            self.module.add(found.variable)
            found.describe(self.debug)
        return found

    def function(self, definition: Definition, place: Loc) -> FunctionInfo:
        """The function of a definition; its body is lowered later."""
        found = self._functions.get(definition)
        if found is None:
            self._check(definition, place)
            found = self._declare(definition)
            self._functions[definition] = found
            self._waiting.append(found)
        return found

    # Functions.

    def _declare(self, definition: Definition) -> FunctionInfo:
        node, source = definition.node, definition.source
        if isinstance(node, ast.ClassDef):
            raise CompileError(f"class {node.name!r} is no program", self.loc_of(definition), help="write @bpf @struct")
        if isinstance(node, ast.AsyncFunctionDef):
            raise Unsupported("async has no meaning in BPF", self.loc_of(definition), help="write def")
        evaluator = Evaluator(source, definition.scope)
        section = None
        if definition.section is not None:
            section = lookup(definition.section, _section_loc(definition))
        ret = S64
        if node.returns is not None:
            ret = int_type_of(node.returns, evaluator, self.struct, "what a function returns")
        params = self._params(definition, node, evaluator)
        type = function_type(ret.memory, [kind.memory for _, kind in params])
        function = Function(definition.name, type)
        function.section = definition.section or ""
        function.linkage = "external" if definition.section is not None or definition.is_global else "internal"
        function.dso_local = True
        function.attributes = ("nounwind",)
        for argument, (name, _) in zip(function.args, params, strict=True):
            argument.name = name
        self.module.add(function)
        self.debug.subprogram(function, source, self.loc_of(definition), ret, params)
        return FunctionInfo(definition, function, params, ret, section)

    def _params(self, definition: Definition, node: ast.FunctionDef, evaluator: Evaluator) -> list[tuple[str, BpfType]]:
        arguments = node.args
        odd = [*arguments.kwonlyargs, *filter(None, (arguments.vararg, arguments.kwarg)), *arguments.defaults]
        if odd:
            raise Unsupported("parameters are plain names here", loc_of(definition.source, odd[0]))
        every = [*arguments.posonlyargs, *arguments.args]
        is_program = definition.section is not None
        if len(every) > (1 if is_program else MAX_ARGUMENTS):
            first_bad = every[1 if is_program else MAX_ARGUMENTS]
            limit = "a program takes the context alone" if is_program else f"at most {MAX_ARGUMENTS} arguments fit"
            raise Unsupported(limit, loc_of(definition.source, first_bad), help="read the rest with helpers")
        return [(arg.arg, self._param(arg, is_program, evaluator)) for arg in every]

    def _param(self, arg: ast.arg, is_program: bool, evaluator: Evaluator) -> BpfType:
        if arg.annotation is None:
            if is_program:
                return PtrT(VOID_T, ctx=True)
            raise CompileError(f"parameter {arg.arg!r} has no type", evaluator.loc(arg), help="write x: c_uint64")
        kind = type_of(arg.annotation, evaluator, self.struct)
        if isinstance(kind, PtrT) and isinstance(kind.target, VoidType):
            return PtrT(VOID_T, ctx=True)
        if is_program or not isinstance(kind, IntT):
            wanted = "c_void_p" if is_program else "an integer or c_void_p"
            message = f"a parameter of type {kind} is not supported"
            raise Unsupported(message, evaluator.loc(arg), help=f"declare it {wanted}")
        return kind

    def _lower_body(self, info: FunctionInfo) -> list[CompileError]:
        node = info.definition.node
        assert isinstance(node, ast.FunctionDef)
        scope_node = info.function.attachments["dbg"]
        fn = Lowering(self, info.definition, info.function, info.ret, info.section, scope_node)
        fn.at(node)
        try:
            fn.local_names = _local_names(fn, node, info.params)
        except CompileError as error:
            return [error]
        for argument, (name, kind) in zip(info.function.args, info.params, strict=True):
            self._bind_parameter(fn, argument, name, kind)
        fn.body(node.body)
        if not fn.builder.closed:
            lower_stmt.give_back(fn, constant(0, info.ret))
        tidy(info.function)
        return sorted(fn.diagnostics.errors, key=_position)

    def _bind_parameter(self, fn: Lowering, argument: Value, name: str, kind: BpfType) -> None:
        if isinstance(kind, IntT):
            fn.declared[name] = kind
            value: Value = fn.builder.cast("trunc", argument, I1) if kind.register is I1 else argument
        else:
            value = argument
            fn.context = fn.context or argument
        fn.flow.env[name] = Val(kind, value)

    # Shared by functions.

    def format_constant(self, fn: Lowering, data: bytes) -> GlobalVariable:
        """The constant that holds a NUL-terminated format."""
        return self._constant(fn, "fmt", data)

    def text_constant(self, fn: Lowering, data: bytes) -> GlobalVariable:
        """The constant that holds a NUL-terminated string."""
        return self._constant(fn, "str", data)

    def _constant(self, fn: Lowering, kind: str, data: bytes) -> GlobalVariable:
        key = f"{fn.function.name}.{kind}", data
        found = self._constants.get(key)
        if found is None:
            count = sum(1 for name, _ in self._constants if name == key[0])
            initializer = ConstBytes(data)
            found = GlobalVariable(f"{key[0]}.{count}" if count else key[0], initializer.type, initializer)
            found.linkage, found.align, found.constant = "internal", 1, True
            self.module.add(found)
            place = self.loc_of(fn.definition)
            self.debug.variable(found, kind, self.debug.text_type(len(data)), place, fn.scope_node)
            self._constants[key] = found
        return found

    def memset(self, builder: Builder, address: Value, size: int, align: int) -> None:
        """Zero memory."""
        type = function_type(VOID, (PTR, I8, I64, I1))
        callee = self._intrinsic("llvm.memset.p0.i64", type)
        called = builder.call(type, callee, (address, const_int(8, 0), const_int(64, size), const_int(1, 0)))
        _aligned(called.call, 0, align)

    def memcpy(self, builder: Builder, target: Value, source: Value, size: int, align: int) -> None:
        """Copy memory that does not overlap."""
        type = function_type(VOID, (PTR, PTR, I64, I1))
        callee = self._intrinsic("llvm.memcpy.p0.p0.i64", type)
        called = builder.call(type, callee, (target, source, const_int(64, size), const_int(1, 0)))
        _aligned(called.call, 0, align)
        _aligned(called.call, 1, align)

    def _intrinsic(self, name: str, type: FunctionType) -> Function:
        found = self.module.symbols.get(name)
        if found is None:
            found = Function(name, type)
            self.module.add(found)
        assert isinstance(found, Function)
        return found

    # The end.

    def _check_recursion(self) -> None:
        """Refuse functions that call themselves, directly or not."""
        for caller, callee, place in self.calls:
            if caller in self._reached(callee):
                raise Unsupported(
                    f"{callee.name!r} calls itself in the end: BPF has no recursion", place, help="write a loop"
                )

    def _reached(self, start: Function) -> set[Function]:
        seen = {start}
        work = [start]
        while work:
            here = work.pop()
            for caller, callee, _ in self.calls:
                if caller is here and callee not in seen:
                    seen.add(callee)
                    work.append(callee)
        return seen

    def _drop_uncalled(self) -> None:
        """A static function that nothing calls was checked, and is not needed."""
        roots = [function for function in self.module.functions if not function.local]
        needed = {function for root in roots for function in self._reached(root)}
        for function in self.module.functions:
            if function not in needed:
                del self.module.symbols[function.name]

    def _add_license(self) -> None:
        """Missing `LICENSE` means "GPL": most helpers are for GPL programs only."""
        if "LICENSE" in self.module.symbols or not any(function.section for function in self.module.functions):
            return
        warnings.warn(f'{self.unit.name} has no LICENSE; "GPL" is assumed', stacklevel=2)
        place = self.loc_of(self.unit.definitions[0])
        variable = license_variable(b"GPL\0")
        self.module.add(variable)
        self.debug.variable(variable, "LICENSE", self.debug.type(ArrayT(CHAR, 4)), place)


def _aligned(info: CallInfo | None, index: int, align: int) -> None:
    if info is not None and align > 1:
        info.arg_attributes[index] = (f"align {align}",)


def _position(error: CompileError) -> tuple[int, int]:
    return (error.loc.line, error.loc.column) if error.loc else (0, 0)


def _same_error(left: CompileError, right: CompileError) -> bool:
    return left.message == right.message and str(left.loc) == str(right.loc)


def _section_loc(definition: Definition) -> Loc:
    """Where the section's name is written."""
    for decorator in definition.node.decorator_list:
        if isinstance(decorator, ast.Call) and decorator.args:
            return loc_of(definition.source, decorator.args[0])
    return loc_of(definition.source, definition.node)


def _local_names(fn: Lowering, node: ast.FunctionDef, params: list[tuple[str, BpfType]]) -> frozenset[str]:
    """Python's rule: a name that the function assigns is local, unless it says `global`."""
    declared = {name for part in ast.walk(node) if isinstance(part, ast.Global) for name in part.names}
    names = {name for name, _ in params}
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store) and part.id not in declared | names:
            found = definition_of(fn.definition.scope.find(part.id))
            if found is not None and found.kind == "global":
                help = f"write `global {part.id}` first to change it, or use another name"
                raise fn.error(part, f"{part.id!r} is a global of the object", help)
            names.add(part.id)
    return frozenset(names)


Lowering.expressions = {**lower_expr.EXPRESSIONS, ast.Call: lower_call.call}  # type: ignore[dict-item]
Lowering.statements = lower_stmt.STATEMENTS  # type: ignore[assignment]
Lowering.refused = lower_stmt.REFUSED
