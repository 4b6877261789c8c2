"""Names for records without one: `typedef struct { ... } name` gives the type of a variable a name to be found by.

Source: LLVM's BPFAbstractMemberAccess.cpp, which looks at parameters and local variables for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...btf.types import MAX_NESTING
from ...ir.metadata import MDNode
from ...ir.values import Function
from .fields import POINTER, TYPEDEF, is_record


class RecordNames:
    """Typedefs of the records without name that the variables of a function have, found when first asked for."""

    def __init__(self, fn: Function) -> None:
        self._fn = fn
        self._found: dict[MDNode, MDNode | None] | None = None

    def typedef_of(self, record: MDNode) -> MDNode | None:
        """The typedef that names `record`; None when there is none, or more than one."""
        if self._found is None:
            self._found = {}
            for type in _variable_types(self._fn):
                self._trace(type, self._found)
        return self._found.get(record)

    def _trace(self, type: MDNode | None, found: dict[MDNode, MDNode | None]) -> None:
        typedef: MDNode | None = None
        for _ in range(MAX_NESTING):
            if type is None or type.kind != "DIDerivedType":
                break
            tag = type.text("tag")
            typedef = type if tag == TYPEDEF else None if tag == POINTER else typedef
            type = type.node("baseType")
        if type is not None and typedef is not None and is_record(type) and not type.text("name"):
            found[type] = typedef if found.get(type, typedef) is typedef else None


def _variable_types(fn: Function) -> Iterator[MDNode | None]:
    program = fn.attachments.get("dbg")
    signature = program.node("type") if program is not None else None
    types = signature.node("types") if signature is not None else None
    yield from types.nodes() if types is not None else ()
    retained = program.node("retainedNodes") if program is not None else None
    for node in retained.nodes() if retained is not None else ():
        yield node.node("type")
    for instr in fn.instrs():
        for record in instr.records or ():
            for item in record.operands:
                if isinstance(item, MDNode) and item.kind == "DILocalVariable":
                    yield item.node("type")
