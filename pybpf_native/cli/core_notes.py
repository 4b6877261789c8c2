"""CO-RE relocations in words: which member of which type an instruction depends on."""

from __future__ import annotations

from ..btf import core_kinds as kinds
from ..btf.types import Array, BtfType, Enum, Fwd, Struct, Union, strip_modifiers
from ..object import CoreReloc

WORDS = {
    kinds.FIELD_OFFSET: "byte offset of",
    kinds.FIELD_SIZE: "byte size of",
    kinds.FIELD_EXISTS: "existence of",
    kinds.FIELD_SIGNED: "signedness of",
    kinds.FIELD_LEFT_SHIFT: "left shift for",
    kinds.FIELD_RIGHT_SHIFT: "right shift for",
    kinds.TYPE_ID_LOCAL: "local type id of",
    kinds.TYPE_ID_TARGET: "target type id of",
    kinds.TYPE_EXISTS: "existence of",
    kinds.TYPE_SIZE: "size of",
    kinds.ENUMERATOR_EXISTS: "value exists of",
    kinds.ENUMERATOR_VALUE: "value of",
    kinds.TYPE_MATCHES: "match of",
}


def core_note(core: CoreReloc) -> str:
    """`CO-RE: byte offset of struct task_struct.comm[2] (0:5:2)`."""
    kind = WORDS.get(core.kind, f"kind {core.kind} of")
    return f"CO-RE: {kind} {type_name(core.type)}{_path(core)} ({core.access})"


def type_name(type: BtfType | None) -> str:
    """A type with the keyword that C has for it."""
    if isinstance(type, Fwd):
        return f"{'union' if type.is_union else 'struct'} {type.name}"
    word = "union " if isinstance(type, Union) else "struct " if isinstance(type, Struct) else ""
    word = "enum " if isinstance(type, Enum) else word
    return f"{word}{type.name or '(anon)'}" if type is not None else "void"


def _path(core: CoreReloc) -> str:
    """What the access string says after the type; as far as the types go along with it."""
    first, *rest = core.access.split(":")
    at = strip_modifiers(core.type)
    if isinstance(at, Enum):
        index = int(first) if first.isdecimal() else -1
        return f".{at.values[index][0]}" if 0 <= index < len(at.values) else ""
    text = "" if first == "0" else f"[{first}]"
    for step in rest:
        index = int(step) if step.isdecimal() else -1
        if isinstance(at, Struct) and 0 <= index < len(at.members):
            member = at.members[index]
            text += f".{member.name}" if member.name else ""
            at = strip_modifiers(member.type)
        elif isinstance(at, Array):
            text += f"[{index}]"
            at = strip_modifiers(at.element)
    return text
