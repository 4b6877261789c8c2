"""What the functions of an object share while they are lowered: maps, structs, globals, signatures, constants.

A definition is made when it is first mentioned, so programs may use what stands below them or in another module.
"""

from __future__ import annotations

from typing import Literal

from ..errors import CompileError
from ..ir.builder import Builder
from ..ir.types import I1, I8, I64, PTR, VOID, FunctionType, function_type
from ..ir.values import CallInfo, ConstBytes, Function, GlobalVariable, Module, Value, const_int
from ..source import Loc
from ..target import Target
from ..version import VERSION
from .debuginfo import DebugInfo
from .objects import GlobalInfo, MapInfo, check_name, struct_type
from .scope import Definition
from .signatures import FunctionInfo, declare
from .source import loc_of
from .types import StructT


class ModuleState:
    """The module being made. `waiting` are the functions whose bodies are still to be lowered."""

    def __init__(self, name: str, target: Target) -> None:
        self.target = target
        self.module = Module(name)
        if target.big_endian:
            self.module.layout = self.module.layout.replace("e-", "E-", 1)
            self.module.triple = "bpfeb"
        self.debug = DebugInfo(f"pybpf-native {VERSION}")
        self.waiting: list[FunctionInfo] = []
        # Caller, callee and place of each call between functions of the object.
        self.calls: list[tuple[Function, Function, Loc]] = []
        self.maps: dict[Definition, MapInfo] = {}
        self._structs: dict[Definition, StructT] = {}
        self._building: list[Definition] = []
        self._globals: dict[Definition, GlobalInfo] = {}
        self._functions: dict[Definition, FunctionInfo] = {}
        self._constants: dict[tuple[str, bytes], GlobalVariable] = {}

    @property
    def byte_order(self) -> Literal["little", "big"]:
        """As `int.from_bytes` wants it."""
        return "big" if self.target.big_endian else "little"

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
        found = self.maps.get(definition)
        if found is None:
            self._check(definition, place)
            found = MapInfo(definition, self.loc_of(definition), self.struct)
            self.maps[definition] = found
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
            found = declare(definition, self.loc_of(definition), self.struct)
            self.module.add(found.function)
            source, loc = definition.source, self.loc_of(definition)
            self.debug.subprogram(found.function, source, loc, found.ret, found.params)
            self._functions[definition] = found
            self.waiting.append(found)
        return found

    # Constants and intrinsics.

    def constant(self, user: FunctionInfo, kind: str, data: bytes) -> GlobalVariable:
        """The constant that holds `data`, NUL and all; `kind` is "fmt" or "str", and `user` what it is for."""
        prefix = f"{user.function.name}.{kind}"
        found = self._constants.get((prefix, data))
        if found is None:
            count = sum(1 for name, _ in self._constants if name == prefix)
            initializer = ConstBytes(data)
            found = GlobalVariable(f"{prefix}.{count}" if count else prefix, initializer.type, initializer)
            found.linkage, found.align, found.constant = "internal", 1, True
            self.module.add(found)
            place = self.loc_of(user.definition)
            self.debug.variable(found, kind, self.debug.text_type(len(data)), place, user.scope)
            self._constants[prefix, data] = found
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


def _aligned(info: CallInfo | None, index: int, align: int) -> None:
    if info is not None and align > 1:
        info.arg_attributes[index] = (f"align {align}",)
