"""CO-RE relocations in words: which member of which type an instruction depends on."""

from __future__ import annotations

from ..btf.types import Array, BtfType, Enum, Fwd, Struct, Union, strip_modifiers
from ..object import CoreReloc

# enum bpf_core_relo_kind of include/uapi/linux/bpf.h, by number.
KINDS = (
    "byte offset of",
    "byte size of",
    "existence of",
    "signedness of",
    "left shift for",
    "right shift for",
    "local type id of",
    "target type id of",
    "existence of",
    "size of",
    "value exists of",
    "value of",
    "match of",
)


def core_note(core: CoreReloc) -> str:
    """`CO-RE: byte offset of struct task_struct.comm[2] (0:5:2)`."""
    kind = KINDS[core.kind] if core.kind < len(KINDS) else f"kind {core.kind} of"
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
