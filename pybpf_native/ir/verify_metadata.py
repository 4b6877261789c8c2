"""The rules about metadata that code depends on, for `verify`: each gives a complaint, or "" when all is well.

LLVM's library takes these for granted, and ends the process when they do not hold.
"""

from __future__ import annotations

from .metadata import MDNode
from .values import ConstInt, Function, Instr, Module

_LOCAL_SCOPES = frozenset(("DISubprogram", "DILexicalBlock", "DILexicalBlockFile"))


def module_complaint(module: Module) -> str:
    """Module flags are triples of behaviour, name and value; compile units are DICompileUnits."""
    for flag in module.named_metadata.get("llvm.module.flags", ()):
        items = flag.items
        if flag.kind or len(items) != 3 or not isinstance(items[0], ConstInt) or not isinstance(items[1], str):
            return "a module flag is not made of a number, a name and a value"
    for unit in module.named_metadata.get("llvm.dbg.cu", ()):
        if unit.kind != "DICompileUnit":
            return "llvm.dbg.cu lists something that is no DICompileUnit"
    return ""


def function_complaint(function: Function) -> str:
    """A function is described by a DISubprogram."""
    node = function.attachments.get("dbg")
    if node is None:
        return ""
    if node.kind != "DISubprogram":
        return "!dbg of a function is no DISubprogram"
    unit = node.node("unit")
    return "its unit is no DICompileUnit" if unit is not None and unit.kind != "DICompileUnit" else ""


def instruction_complaint(instr: Instr) -> str:
    """A place is a DILocation in a local scope; a memory access is tagged with types."""
    if instr.dbg is not None and (what := _location(instr.dbg)):
        return what
    for record in instr.records or ():
        if record.dbg is not None and (what := _location(record.dbg)):
            return f"follows a debug record that {what}"
    tag = (instr.attachments or {}).get("tbaa")
    return "has a malformed !tbaa tag" if tag is not None and not _is_tag(tag) else ""


def _location(node: MDNode) -> str:
    scope = node.node("scope") if node.kind == "DILocation" else None
    if scope is None or scope.kind not in _LOCAL_SCOPES:
        return "has a !dbg that is no DILocation in a function's scope"
    inlined = node.fields.get("inlinedAt")
    if inlined is not None and not (isinstance(inlined, MDNode) and inlined.kind == "DILocation"):
        return "is inlined at something that is no DILocation"
    return ""


def _is_tag(tag: MDNode) -> bool:
    """`!{base type, access type, offset}`, the types being `!{"name", parent, ...}`."""
    types = tag.items[:2]
    named = [isinstance(node, MDNode) and bool(node.items) and isinstance(node.items[0], str) for node in types]
    return len(tag.items) >= 3 and all(named) and isinstance(tag.items[2], ConstInt)
