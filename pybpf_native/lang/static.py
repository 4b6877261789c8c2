"""Reads a module without running it: imports of known modules, constants, decorated definitions.

Everything else binds its names to `Opaque`, which is an error only where a program uses one. What would decide
at run time whether a program exists (a definition under `if`, in a loop) is refused, never guessed.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from types import ModuleType

from ..errors import CompileError, Diagnostics, Unsupported
from ..source import Source
from .constant import Evaluator
from .decorators import KINDS, apply, bpf, section
from .scope import Deferred, Definition, Opaque, StaticScope, register, registry
from .source import DefinitionNode, first_line, loc_of, parse_text, read_file

PACKAGE = __name__.partition(".")[0]
# What may be imported: importing these has no effect but to define names.
KNOWN = (PACKAGE, "ctypes", "enum", "errno", "socket", "signal", "__future__", "typing")
RENAMED = {"pythonbpf": PACKAGE, "pylibbpf": PACKAGE}
_RUN_HELP = "compile the module from within (BPF(), compile()), or write the value here"


def read_module(path: str) -> tuple[Source, dict[str, Definition]]:
    """The definitions of the file at `path`, by name, in order.

    Raises:
        CompileError: it cannot be read, is not Python, or imports a module that this package replaces.
    """
    import os

    return read_text(os.path.abspath(path), read_file(path))


def read_text(name: str, text: str) -> tuple[Source, dict[str, Definition]]:
    """As `read_module`, for text that is at hand."""
    source, tree = parse_text(name, text)
    reader = _Reader(source)
    for statement in tree.body:
        try:
            reader.statement(statement)
        except CompileError as error:
            reader.diagnostics.add(error)
    reader.diagnostics.check()
    return source, registry(reader.names)


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.names: dict[str, object] = {"__name__": "__main__"}
        self.scope = StaticScope(self.names)
        self.evaluator = Evaluator(source, self.scope)
        self.diagnostics = Diagnostics()

    def statement(self, node: ast.stmt) -> None:
        """Take in one statement of the module."""
        if isinstance(node, ast.Import):
            self.imports(node)
        elif isinstance(node, ast.ImportFrom):
            self.imports_from(node)
        elif isinstance(node, DefinitionNode):
            self.definition(node)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            self.assignment(node)
        else:
            self.opaque(node)

    def imports(self, node: ast.Import) -> None:
        """`import a.b as c`."""
        for alias in node.names:
            module = self.module(alias.name, node)
            bound = alias.asname or alias.name.partition(".")[0]
            if module is None:
                self.hide(bound, f"comes from {alias.name}, which is not imported at compile time", node)
            else:
                self.names[bound] = module if alias.asname else self.module(bound, node)

    def imports_from(self, node: ast.ImportFrom) -> None:
        """`from a import b as c`."""
        name = node.module or ""
        module = None if node.level else self.module(name, node)
        for alias in node.names:
            bound = alias.asname or alias.name
            if module is None:
                self.hide(bound, f"comes from {'.' * node.level}{name}, which is not imported at compile time", node)
            elif alias.name == "*":
                self.names.update((public, Deferred(module, public)) for public in _public(module))
            else:
                self.names[bound] = Deferred(module, alias.name)

    def module(self, name: str, node: ast.AST) -> ModuleType | None:
        """A module that may be imported, or None."""
        top, _, rest = name.partition(".")
        if top in RENAMED:
            written = ".".join(filter(None, (RENAMED[top], rest)))
            raise CompileError(
                f"{top} is not used here", loc_of(self.source, node), help=f"write {written} instead of {name}"
            )
        if top not in KNOWN:
            return None
        try:
            return importlib.import_module(name)
        except ImportError:
            raise CompileError(f"there is no module {name}", loc_of(self.source, node)) from None

    def definition(self, node: DefinitionNode) -> None:
        """A function or class: ours when one of its decorators is."""
        definition = Definition(node.name, node.name, self.source.name, first_line(node), self.scope)
        definition.place(self.source, node)
        ours = False
        for decorator in node.decorator_list:
            ours |= self.decorate(definition, decorator)
        if not ours:
            self.hide(node.name, "is a plain Python definition", node)
            return
        self.names[node.name] = definition
        if definition.enabled:
            register(self.names, definition)

    def decorate(self, definition: Definition, node: ast.expr) -> bool:
        """Apply a decorator; False when it is none of ours."""
        call = node if isinstance(node, ast.Call) else None
        try:
            decorator = self.evaluator.value(call.func if call else node)
        except CompileError:
            return False
        if decorator is section:
            name = self.evaluator.value(call.args[0]) if call and len(call.args) == 1 else None
            if not isinstance(name, str):
                raise CompileError("@section needs the section's name", loc_of(self.source, node))
            return apply(definition, decorator, name, False)
        is_global = decorator is bpf and call is not None and self.keyword(call, "global_")
        return apply(definition, decorator, None, is_global)

    def keyword(self, call: ast.Call, name: str) -> bool:
        """Whether a call has a true keyword argument."""
        return any(keyword.arg == name and self.evaluator.value(keyword.value) is True for keyword in call.keywords)

    def assignment(self, node: ast.Assign | ast.AnnAssign) -> None:
        """`NAME = constant`; anything else is opaque."""
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if node.value is None or not all(isinstance(target, ast.Name) for target in targets):
            self.opaque(node)
            return
        try:
            value = self.evaluator.value(node.value)
        except CompileError:
            self.opaque(node)
            return
        self.names.update((target.id, value) for target in targets if isinstance(target, ast.Name))

    def opaque(self, node: ast.stmt) -> None:
        """Hide the names that a statement binds; refuse programs whose existence it decides."""
        for inner in ast.walk(node):
            if isinstance(inner, DefinitionNode) and inner is not node and self.is_ours(inner):
                raise Unsupported(
                    f"whether {inner.name!r} exists is decided when the module runs",
                    loc_of(self.source, inner),
                    help="define it at the module's top level",
                )
        for name in _bound_names(node):
            # A map's name may be bound to the loaded map later; programs go on meaning the definition.
            if not isinstance(self.names.get(name), Definition):
                self.hide(name, "is computed when the module runs", node)

    def is_ours(self, node: DefinitionNode) -> bool:
        """One of the decorators is ours."""
        return any(self._is_decorator(decorator) for decorator in node.decorator_list)

    def _is_decorator(self, node: ast.expr) -> bool:
        try:
            found = self.evaluator.value(node.func if isinstance(node, ast.Call) else node)
        except CompileError:
            return False
        return found is bpf or found is section or any(found is known for known in KINDS)

    def hide(self, name: str, why: str, node: ast.AST) -> None:
        """Bind `name` to something unknown."""
        self.names[name] = Opaque(why, loc_of(self.source, node), _RUN_HELP)


def _public(module: ModuleType) -> list[str]:
    names: list[str] = getattr(module, "__all__", None) or [name for name in dir(module) if not name.startswith("_")]
    return names


def _bound_names(node: ast.stmt) -> Iterator[str]:
    """The names that a statement may bind at module level (functions inside it bind their own)."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            yield inner.id
        elif isinstance(inner, DefinitionNode):
            yield inner.name
        elif isinstance(inner, ast.alias):
            yield inner.asname or inner.name.partition(".")[0]
