"""The BTF of a module, from the debug information in its metadata.

Types come in LLVM's order: map definitions with the first function, then each function with its parameters, its
signature and the external functions that it uses, then the other variables.

Source: LLVM's lib/Target/BPF/BTFDebug.cpp for the rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.metadata import MDNode
from ..ir.values import ConstAggregate, ConstExpr, Function, GlobalVariable, Module, Value
from .di_nodes import has_flag
from .di_types import DebugTypes
from .types import EXTERN, GLOBAL, STATIC, BtfType, Func, Var

MAPS_SECTION = ".maps"
PRESERVE_ACCESS = "llvm.preserve.access.index"
CORE_ATTRIBUTES = ('"btf_ama"', '"btf_type_id"')
_VARIABLE_LINKAGES = ("internal", "external", "weak", "weak_odr", "extern_weak")
# Instructions that look like functions; some are declared in C, with a type.
_INTRINSIC = "llvm."
# What LLVM calls where a program runs into undefined behaviour; code generation may drop the calls.
TRAP = "__bpf_trap"


class ModuleTypes:
    """What the debug information of a module says, as BTF.

    functions, variables: the type of each definition by its name in the IR. externs: the type of each
    declared function and variable. roots: all types but the forward declarations, in the order of their ids, those
    that CO-RE accesses begin at included. forwards: the forward declarations; both are empty when the module has no
    debug information.
    """

    def __init__(self) -> None:
        self.functions: dict[str, Func] = {}
        self.variables: dict[str, Var] = {}
        self.externs: dict[str, BtfType] = {}
        self._types = DebugTypes()

    @property
    def roots(self) -> list[BtfType]:
        return self._types.types

    @property
    def forwards(self) -> list[BtfType]:
        """What comes last, behind the sections: forward declarations, and tags of pointers to them."""
        return self._types.forwards

    def type_of(self, node: MDNode | None) -> BtfType | None:
        """The type that a metadata node describes; None when it is void, or not among the roots."""
        return self._types.type_of(node)


def from_debuginfo(module: Module) -> ModuleTypes:
    """Make the BTF types of `module`."""
    found = ModuleTypes()
    if has_debuginfo(module):
        _Collector(module, found).collect()
    return found


def has_debuginfo(module: Module) -> bool:
    """Whether the module has a compile unit that wants debug information."""
    return any(_wanted(unit) for unit in module.named_metadata.get("llvm.dbg.cu", ()))


def _wanted(unit: MDNode | None) -> bool:
    return unit is not None and unit.text("emissionKind") not in ("", "NoDebug")


class _Collector:
    def __init__(self, module: Module, found: ModuleTypes) -> None:
        self.module = module
        self.found = found
        self.types = found._types

    def collect(self) -> None:
        self._add_variables(maps=True)
        for function in self.module.functions:
            self._add_function(function)
        self._add_variables(maps=False)
        trap = self.module.symbols.get(TRAP)
        if isinstance(trap, Function):
            self._add_extern(trap)
        self.types.finish()

    def _add_function(self, function: Function) -> None:
        program = function.attachments.get("dbg")
        if function.is_declaration or program is None or not _wanted(program.node("unit")):
            return
        names: dict[int, str] = {}
        for argument in _arguments(program):
            self.types.visit(argument.node("type"))
            names[argument.number("arg")] = argument.text("name")
        local = has_flag(program, "DISPFlagLocalToUnit", "spFlags") or program.get("isLocal") is True
        func = self._add_func(program, names, STATIC if local else GLOBAL)
        if func is not None:
            self.found.functions[function.name] = func
        for value in _globals_used(function):
            self._add_used(value)
        for node in _accesses(function):
            self.types.visit(node)

    def _add_func(self, program: MDNode, names: dict[int, str] | None, linkage: int) -> Func | None:
        signature = program.node("type")
        if signature is None:
            return None
        func = Func(program.text("name"), self.types.proto(signature, names), linkage)
        self.types.add(func)
        for argument in _arguments(program):
            self.types.add_tags(argument, func, argument.number("arg") - 1)
        self.types.add_tags(program, func)
        return func

    def _add_used(self, value: Value) -> None:
        if isinstance(value, Function):
            self._add_extern(value)
        elif isinstance(value, GlobalVariable) and any(text in value.attributes for text in CORE_ATTRIBUTES):
            self.types.visit(value.attachments.get(PRESERVE_ACCESS))

    def _add_extern(self, function: Function) -> None:
        program = function.attachments.get("dbg")
        if program is None or function.name in self.found.externs or _is_definition(program):
            return
        if function.name.startswith(_INTRINSIC):
            return
        func = self._add_func(program, None, EXTERN)
        if func is not None:
            self.found.externs[function.name] = func

    def _add_variables(self, maps: bool) -> None:
        for variable in self.module.variables:
            node = _variable_node(variable)
            if node is None or variable.section.startswith(MAPS_SECTION) != maps:
                continue
            type = node.node("type")
            if maps:
                self.types.visit_map(type)
            else:
                self.types.visit(type)
            if variable.linkage in _VARIABLE_LINKAGES:
                self._add_variable(variable, node, type)

    def _add_variable(self, variable: GlobalVariable, node: MDNode, type: MDNode | None) -> None:
        declared = variable.initializer is None
        linkage = STATIC if variable.linkage == "internal" else EXTERN if declared else GLOBAL
        var = Var(variable.name, None, linkage)
        self.types.add(var)
        self.types.later(lambda: setattr(var, "target", self.types.type_of(type)))
        self.types.add_tags(node, var)
        if declared:
            self.found.externs[variable.name] = var
        else:
            self.found.variables[variable.name] = var
        for function in _functions_in(variable.initializer):
            self._add_extern(function)


def _arguments(program: MDNode) -> list[MDNode]:
    """The parameters of a DISubprogram, as DILocalVariables, used or not."""
    retained = program.node("retainedNodes")
    nodes = retained.nodes() if retained is not None else []
    return [node for node in nodes if node.kind == "DILocalVariable" and node.number("arg") > 0]


def _is_definition(program: MDNode) -> bool:
    return has_flag(program, "DISPFlagDefinition", "spFlags") or program.get("isDefinition") is True


def _variable_node(variable: GlobalVariable) -> MDNode | None:
    """The DIGlobalVariable of a variable."""
    node = variable.attachments.get("dbg")
    if node is not None and node.kind == "DIGlobalVariableExpression":
        node = node.node("var")
    return node


def _globals_used(function: Function) -> Iterator[Value]:
    """The functions and variables that the code names, also inside constant expressions."""
    for instr in function.instrs():
        waiting = list(reversed(instr.operands))
        while waiting:
            value = waiting.pop()
            if isinstance(value, (Function, GlobalVariable)):
                yield value
            elif isinstance(value, ConstExpr):
                waiting += reversed(value.operands)


def _accesses(function: Function) -> Iterator[MDNode]:
    """The types that CO-RE intrinsics of this function name."""
    for instr in function.instrs():
        if instr.op == "call" and instr.attachments and PRESERVE_ACCESS in instr.attachments:
            yield instr.attachments[PRESERVE_ACCESS]


def _functions_in(initializer: Value | None) -> Iterator[Function]:
    waiting = [initializer]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Function):
            yield value
        elif isinstance(value, ConstAggregate):
            waiting += reversed(value.elements)
