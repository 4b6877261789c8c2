"""Source places of instructions: DILocation nodes to `source.Loc`."""

from __future__ import annotations

from ..source import Loc, Source
from .metadata import MDNode
from .source_file import SourceFile
from .values import Function, Module

_MAX_SCOPES = 256


class Locations:
    """Finds the source places of one module's instructions; every node is looked at once."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._locs: dict[MDNode, Loc | None] = {}
        self._scopes: dict[MDNode, Source | None] = {}
        self._sources: dict[MDNode, Source] = {}

    def of(self, node: MDNode | None) -> Loc | None:
        """The place that a DILocation names; None without one, or when its line is 0 (code without a place).

        A place in inlined code is the place of its own text, not of the call.
        """
        if node is None:
            return None
        if node not in self._locs:
            self._locs[node] = self._location(node)
            node.forget()
        return self._locs[node]

    def of_function(self, function: Function) -> Loc | None:
        """Where a function is defined, by its DISubprogram."""
        node = function.attachments.get("dbg")
        if node is None or node.kind != "DISubprogram" or not node.number("line"):
            return None
        source = self.source(node)
        return Loc(source, node.number("line")) if source else None

    def source(self, scope: MDNode | None) -> Source | None:
        """The file of a scope: its own, or that of the nearest scope around it that has one."""
        start = scope
        if scope is not None and scope in self._scopes:
            return self._scopes[scope]
        found = None
        for _ in range(_MAX_SCOPES):
            if scope is None:
                break
            file = scope if scope.kind == "DIFile" else scope.node("file")
            if file is not None:
                found = self._file(file)
                break
            scope = scope.node("scope")
        if start is not None:
            self._scopes[start] = found
        return found

    def _location(self, node: MDNode) -> Loc | None:
        line = node.number("line")
        if node.kind != "DILocation" or line <= 0:
            return None
        source = self.source(node.node("scope"))
        return Loc(source, line, node.number("column")) if source else None

    def _file(self, file: MDNode) -> Source:
        found = self._sources.get(file)
        if found is None:
            found = self._sources[file] = _source(file)
        return found


def _source(file: MDNode) -> Source:
    """The text that is embedded in the IR, or else the file's, if it is still the one that was compiled."""
    name, text = file_name(file), file.fields.get("source")
    if isinstance(text, str):
        return Source(name, text)
    return SourceFile(name, file.text("checksumkind"), file.text("checksum"))


def file_name(file: MDNode) -> str:
    """A DIFile's name as LLVM's BTF writes it: below its directory, unless it is absolute."""
    name, directory = file.text("filename"), file.text("directory")
    return f"{directory}/{name}" if directory and not name.startswith("/") else name
