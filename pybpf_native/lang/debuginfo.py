"""Debug information, built directly as metadata nodes in the form clang gives them.

BTF is made from it: the types of maps, globals and functions, and the source line of every instruction. The
whole source text travels inside the DIFile, so that line information can quote the Python line wherever the
object is compiled. File names carry no folder: the same program gives the same bytes in any place.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..ir.metadata import MDNode, Raw, specialised, tuple_node
from ..ir.values import Function, GlobalVariable, Module, const_int
from ..source import Loc, Source
from .types import CHAR, S32, ArrayT, BpfType, IntT, PtrT, StructT, VoidType

EMPTY_EXPRESSION = "DIExpression"


class DebugInfo:
    """The debug information of one module."""

    def __init__(self, producer: str) -> None:
        self.producer = producer
        self._unit: MDNode | None = None
        self._globals: list[object] = []
        self._files: dict[Source, MDNode] = {}
        self._types: dict[object, MDNode | None] = {}
        self._locations: dict[tuple[MDNode, int, int], MDNode] = {}

    def file(self, source: Source) -> MDNode:
        """The DIFile of a source, its text inside."""
        found = self._files.get(source)
        if found is None:
            name = os.path.basename(source.name)
            found = specialised("DIFile", filename=name, directory="", source=source.text or "")
            self._files[source] = found
        return found

    def unit(self, source: Source) -> MDNode:
        """The compile unit; the first source asked for is its main file."""
        if self._unit is None:
            self._unit = specialised(
                "DICompileUnit",
                distinct=True,
                language=Raw("DW_LANG_C11"),
                file=self.file(source),
                producer=self.producer,
                isOptimized=True,
                runtimeVersion=0,
                emissionKind=Raw("FullDebug"),
            )
        return self._unit

    def location(self, loc: Loc, scope: MDNode) -> MDNode:
        """The DILocation of a place in a subprogram."""
        key = (scope, loc.line, loc.column)
        found = self._locations.get(key)
        if found is None:
            found = specialised("DILocation", line=loc.line, column=loc.column, scope=scope)
            self._locations[key] = found
        return found

    def type(self, type: BpfType) -> MDNode | None:
        """The node of a type; None for void."""
        # Pointers and arrays are made anew for each mention, so they are found by what they consist of.
        key = _key(type)
        if key not in self._types:
            if isinstance(type, StructT):
                self._struct(type)
            else:
                self._types[key] = self._make(type)
        return self._types[key]

    def _make(self, type: BpfType) -> MDNode | None:
        if isinstance(type, IntT):
            return specialised("DIBasicType", name=type.c_name, size=type.size * 8, encoding=Raw(type.encoding))
        if isinstance(type, PtrT):
            return self.pointer(self.type(type.target))
        if isinstance(type, ArrayT):
            return self.array(self.type(type.element), type.count, type.element.size)
        assert isinstance(type, VoidType), type
        return None

    def _struct(self, type: StructT) -> None:
        node = specialised(
            "DICompositeType",
            distinct=True,
            tag=Raw("DW_TAG_structure_type"),
            name=type.name,
            file=self.file(type.loc.source) if type.loc else None,
            line=type.loc.line if type.loc else None,
            size=type.size * 8,
        )
        self._types[_key(type)] = node
        members = [self.member(node, f.name, self.type(f.type), f.type.size, f.offset, f.loc) for f in type.fields]
        node.fields["elements"] = tuple_node(*members)

    def member(self, scope: MDNode, name: str, base: MDNode | None, size: int, offset: int, loc: Loc | None) -> MDNode:
        """A struct member; size and offset in bytes."""
        return specialised(
            "DIDerivedType",
            tag=Raw("DW_TAG_member"),
            name=name,
            scope=scope,
            file=self.file(loc.source) if loc else None,
            line=loc.line if loc else None,
            baseType=base,
            size=size * 8,
            offset=offset * 8 if offset else None,
        )

    def pointer(self, target: MDNode | None) -> MDNode:
        """A pointer type."""
        node = specialised("DIDerivedType", tag=Raw("DW_TAG_pointer_type"), baseType=target, size=64)
        if target is None:
            node.fields["baseType"] = None  # void is written out
        return node

    def qualified(self, qualifier: str, target: MDNode | None) -> MDNode:
        """`const` or `volatile` of a type."""
        return specialised("DIDerivedType", tag=Raw(f"DW_TAG_{qualifier}_type"), baseType=target)

    def array(self, element: MDNode | None, count: int, element_size: int) -> MDNode:
        """An array type."""
        elements = tuple_node(specialised("DISubrange", count=count))
        return specialised(
            "DICompositeType",
            tag=Raw("DW_TAG_array_type"),
            baseType=element,
            size=count * element_size * 8,
            elements=elements,
        )

    def map_struct(self, fields: Sequence[tuple[str, MDNode]], loc: Loc) -> MDNode:
        """The anonymous struct of pointers that describes a map; `fields` are names and pointed-to types."""
        node = specialised(
            "DICompositeType",
            distinct=True,
            tag=Raw("DW_TAG_structure_type"),
            file=self.file(loc.source),
            line=loc.line,
            size=len(fields) * 64,
        )
        members = [
            self.member(node, name, self.pointer(target), 8, 8 * index, loc)
            for index, (name, target) in enumerate(fields)
        ]
        node.fields["elements"] = tuple_node(*members)
        return node

    def number(self, value: int, element: MDNode | None = None, size: int = 4) -> MDNode:
        """The array type whose length stands for a number in a map description."""
        return self.array(self.type(S32) if element is None else element, value, size)

    def union(self, members: Sequence[StructT]) -> MDNode:
        """An anonymous union of structs."""
        node = specialised(
            "DICompositeType",
            distinct=True,
            tag=Raw("DW_TAG_union_type"),
            size=max(member.size for member in members) * 8,
        )
        inner = [self.member(node, member.name, self.type(member), member.size, 0, None) for member in members]
        node.fields["elements"] = tuple_node(*inner)
        return node

    def text_type(self, size: int) -> MDNode:
        """`const char[size]`."""
        return self.array(self.qualified("const", self.type(CHAR)), size, 1)

    def subprogram(
        self, function: Function, source: Source, loc: Loc, ret: BpfType, params: Sequence[tuple[str, BpfType]]
    ) -> MDNode:
        """The DISubprogram of a function, attached to it; parameters as (name, type)."""
        flags = ["DISPFlagLocalToUnit"] if function.local else []
        node = specialised(
            "DISubprogram",
            distinct=True,
            name=function.name,
            scope=self.file(source),
            file=self.file(source),
            line=loc.line,
            type=specialised(
                "DISubroutineType", types=tuple_node(self.type(ret), *(self.type(kind) for _, kind in params))
            ),
            scopeLine=loc.line,
            flags=Raw("DIFlagPrototyped | DIFlagAllCallsDescribed"),
            spFlags=Raw(" | ".join([*flags, "DISPFlagDefinition", "DISPFlagOptimized"])),
            unit=self.unit(source),
        )
        node.fields["retainedNodes"] = tuple_node(
            *(self._parameter(node, name, kind, index, loc) for index, (name, kind) in enumerate(params))
        )
        function.attachments["dbg"] = node
        return node

    def _parameter(self, scope: MDNode, name: str, type: BpfType, index: int, loc: Loc) -> MDNode:
        return specialised(
            "DILocalVariable",
            name=name,
            arg=index + 1,
            scope=scope,
            file=self.file(loc.source),
            line=loc.line,
            type=self.type(type),
        )

    def variable(
        self, variable: GlobalVariable, name: str, type: MDNode | None, loc: Loc, scope: MDNode | None = None
    ) -> None:
        """Describe a global variable."""
        node = specialised(
            "DIGlobalVariable",
            distinct=True,
            name=name,
            scope=scope or self.unit(loc.source),
            file=self.file(loc.source),
            line=loc.line,
            type=type,
            isLocal=variable.local,
            isDefinition=True,
        )
        expression = specialised("DIGlobalVariableExpression", var=node, expr=MDNode(EMPTY_EXPRESSION))
        variable.attachments["dbg"] = expression
        self._globals.append(expression)

    def finish(self, module: Module) -> None:
        """Add the named metadata that a module with debug information has."""
        if self._unit is None:
            return
        self._unit.fields["globals"] = tuple_node(*self._globals)
        self._unit.fields["splitDebugInlining"] = False
        self._unit.fields["nameTableKind"] = Raw("None")
        module.named_metadata["llvm.dbg.cu"] = [self._unit]
        flags = (("Dwarf Version", 7, 5), ("Debug Info Version", 2, 3))
        module.named_metadata["llvm.module.flags"] = [
            tuple_node(const_int(32, behaviour), name, const_int(32, value)) for name, behaviour, value in flags
        ]
        module.named_metadata["llvm.ident"] = [tuple_node(self.producer)]


def _key(type: BpfType) -> object:
    if isinstance(type, PtrT):
        return ("pointer", _key(type.target))
    if isinstance(type, ArrayT):
        return ("array", _key(type.element), type.count)
    return type
