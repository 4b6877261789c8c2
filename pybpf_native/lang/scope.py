"""What a name in a program means: live, from the function's own globals and closure; or static, from a file
that was read and not run. Both give the same objects, so that everything after this file is the same.
"""

from __future__ import annotations

import builtins
import importlib
from collections.abc import Mapping
from types import FunctionType, ModuleType

from ..source import Loc, Source
from .source import DefinitionNode, find

REGISTRY = "__pybpf__"


class Missing:
    """The answer for a name that nothing defines."""


MISSING = Missing()


class Opaque:
    """A name that exists and whose value is not known without running the file; `why` completes "it ..."."""

    __slots__ = ("help", "loc", "why")

    def __init__(self, why: str, loc: Loc, help: str = "") -> None:
        self.why = why
        self.loc = loc
        self.help = help


class Deferred:
    """A name imported from a known module, which is asked for when a program uses it: some of this package's own
    names belong to the loading side, and reading a file must not import that."""

    __slots__ = ("module", "name")

    def __init__(self, module: ModuleType, name: str) -> None:
        self.module = module
        self.name = name

    def value(self) -> object:
        """The object, or MISSING."""
        found = getattr(self.module, self.name, MISSING)
        if found is not MISSING:
            return found
        try:
            return importlib.import_module(f"{self.module.__name__}.{self.name}")
        except ImportError:
            return MISSING


class Scope:
    """Name lookup for one definition."""

    __slots__ = ()

    def find(self, name: str) -> object:
        """The object that `name` means there, or MISSING."""
        raise NotImplementedError


class LiveScope(Scope):
    """Closure, then globals, then builtins. A global that was rebound since still finds its definition."""

    __slots__ = ("function", "local", "namespace")

    def __init__(
        self, namespace: dict[str, object], local: Mapping[str, object], function: FunctionType | None = None
    ) -> None:
        self.namespace = namespace
        self.local = local
        self.function = function

    def find(self, name: str) -> object:
        if name in self.local:
            return self.local[name]
        if self.function is not None and name in self.function.__code__.co_freevars:
            return self._free_variable(self.function, name)
        found = self.namespace.get(name, MISSING)
        if definition_of(found) is None:
            # `hist = BpfMap(b, hist)` hides the map from Python, not from the programs that use it.
            found = registry(self.namespace).get(name, found)
        return getattr(builtins, name, MISSING) if found is MISSING else found

    def _free_variable(self, function: FunctionType, name: str) -> object:
        cell = (function.__closure__ or ())[function.__code__.co_freevars.index(name)]
        try:
            return cell.cell_contents
        except ValueError:  # not bound yet
            return MISSING


class StaticScope(Scope):
    """The names of a module that was read and not run."""

    __slots__ = ("names",)

    def __init__(self, names: dict[str, object]) -> None:
        self.names = names

    def find(self, name: str) -> object:
        found = self.names.get(name, MISSING)
        if isinstance(found, Deferred):
            return found.value()
        return getattr(builtins, name, MISSING) if found is MISSING else found


class Definition:
    """Something that a decorator marked: a program, subprogram, map, struct or global.

    `kind` is "", "map", "struct" or "global"; "" is a function, which is a program when it has a `section`.
    """

    __slots__ = ("_found", "enabled", "filename", "is_global", "kind", "line", "name", "qualname", "scope", "section")

    def __init__(self, name: str, qualname: str, filename: str, line: int, scope: Scope) -> None:
        self.name = name
        self.qualname = qualname
        self.filename = filename
        self.line = line
        self.scope = scope
        self.enabled = False
        self.kind = ""
        self.section: str | None = None
        self.is_global = False
        self._found: tuple[Source, DefinitionNode] | None = None

    def __repr__(self) -> str:
        return f"<Definition {self.qualname}>"

    def place(self, source: Source, node: DefinitionNode) -> None:
        """Say where the definition is, for one that was read and not run."""
        self._found = source, node

    @property
    def source(self) -> Source:
        """The text the definition is in.

        Raises:
            CompileError: it is not known.
        """
        return self._tree()[0]

    @property
    def node(self) -> DefinitionNode:
        """The syntax tree.

        Raises:
            CompileError: the text is not known, or has changed.
        """
        return self._tree()[1]

    def _tree(self) -> tuple[Source, DefinitionNode]:
        if self._found is None:
            self._found = find(self.name, self.filename, self.line)
        return self._found


def definition_of(value: object) -> Definition | None:
    """The definition behind a decorated function or class, or None."""
    if isinstance(value, Definition):
        return value
    found = getattr(value, "__dict__", {}).get(REGISTRY) if isinstance(value, (FunctionType, type)) else None
    return found if isinstance(found, Definition) else None


def registry(namespace: dict[str, object]) -> dict[str, Definition]:
    """The definitions of a module, by qualified name, in the order they were made."""
    found = namespace.get(REGISTRY)
    return found if isinstance(found, dict) else {}


def register(namespace: dict[str, object], definition: Definition) -> None:
    """Record a definition; a later one of the same name replaces it and comes last."""
    table = registry(namespace)
    namespace[REGISTRY] = table
    table.pop(definition.qualname, None)
    table[definition.qualname] = definition
