"""A function's signature: from its definition to what its callers and its body need to know."""

from __future__ import annotations

import ast

from ..errors import CompileError, Unsupported
from ..ir.metadata import MDNode
from ..ir.types import function_type
from ..ir.values import Function
from ..sections import SectionDef, lookup
from ..source import Loc
from .annotations import StructOf, int_type_of, type_of
from .constant import Evaluator
from .scope import Definition
from .source import loc_of
from .types import S64, VOID, BpfType, IntT, PtrT, VoidType

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

    @property
    def scope(self) -> MDNode:
        """The function's debug information."""
        return self.function.attachments["dbg"]


def declare(definition: Definition, place: Loc, struct_of: StructOf) -> FunctionInfo:
    """The signature of a definition, whose name stands at `place`.

    Raises:
        CompileError: it is no function that BPF can have.
    """
    node = definition.node
    if isinstance(node, ast.ClassDef):
        raise CompileError(f"class {node.name!r} is no program", place, help="write @bpf @struct")
    if isinstance(node, ast.AsyncFunctionDef):
        raise Unsupported("async has no meaning in BPF", place, help="write def")
    evaluator = Evaluator(definition.source, definition.scope)
    section = None
    if definition.section is not None:
        section = lookup(definition.section, _section_loc(definition))
    ret = S64
    if node.returns is not None:
        ret = int_type_of(node.returns, evaluator, struct_of, "what a function returns")
    params = _params(definition, node, evaluator, struct_of)
    return FunctionInfo(definition, _ir_function(definition, ret, params), params, ret, section)


def _ir_function(definition: Definition, ret: IntT, params: list[tuple[str, BpfType]]) -> Function:
    function = Function(definition.name, function_type(ret.memory, [kind.memory for _, kind in params]))
    function.section = definition.section or ""
    function.linkage = "external" if definition.section is not None or definition.is_global else "internal"
    function.dso_local = True
    function.attributes = ("nounwind",)
    for argument, (name, _) in zip(function.args, params, strict=True):
        argument.name = name
    return function


def _section_loc(definition: Definition) -> Loc:
    """Where the section's name is written."""
    for decorator in definition.node.decorator_list:
        if isinstance(decorator, ast.Call) and decorator.args:
            return loc_of(definition.source, decorator.args[0])
    return loc_of(definition.source, definition.node)


def _params(
    definition: Definition, node: ast.FunctionDef, evaluator: Evaluator, struct_of: StructOf
) -> list[tuple[str, BpfType]]:
    arguments = node.args
    odd = [*arguments.kwonlyargs, *filter(None, (arguments.vararg, arguments.kwarg)), *arguments.defaults]
    if odd:
        raise Unsupported("parameters are plain names here", evaluator.loc(odd[0]))
    every = [*arguments.posonlyargs, *arguments.args]
    is_program = definition.section is not None
    if len(every) > (1 if is_program else MAX_ARGUMENTS):
        first_bad = every[1 if is_program else MAX_ARGUMENTS]
        limit = "a program takes the context alone" if is_program else f"at most {MAX_ARGUMENTS} arguments fit"
        raise Unsupported(limit, evaluator.loc(first_bad), help="read the rest with helpers")
    return [(arg.arg, _param(arg, is_program, evaluator, struct_of)) for arg in every]


def _param(arg: ast.arg, is_program: bool, evaluator: Evaluator, struct_of: StructOf) -> BpfType:
    if arg.annotation is None:
        if is_program:
            return PtrT(VOID, ctx=True)
        raise CompileError(f"parameter {arg.arg!r} has no type", evaluator.loc(arg), help="write x: c_uint64")
    kind = type_of(arg.annotation, evaluator, struct_of)
    if isinstance(kind, PtrT) and isinstance(kind.target, VoidType):
        return PtrT(VOID, ctx=True)
    if is_program or not isinstance(kind, IntT):
        wanted = "c_void_p" if is_program else "an integer or c_void_p"
        message = f"a parameter of type {kind} is not supported"
        raise Unsupported(message, evaluator.loc(arg), help=f"declare it {wanted}")
    return kind
