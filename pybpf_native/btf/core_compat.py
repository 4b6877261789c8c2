"""When a type of a program and a type of the kernel are the same for CO-RE: three relations.

`fields_compatible`   a field may be accessed as if it were of the other type: numbers as numbers, pointers as pointers
`types_compatible`    a type of that name exists: the same kind, and so below pointers and arrays
`types_match`         a type has all that the program knows of it: members by name and type, enumerators by name

Source: libbpf's relo_core.c for the rules.
"""

from __future__ import annotations

from ..errors import RelocError
from .core_names import essential_name
from .types import SIGNED, Array, BtfType, Enum, Float, FuncProto, Fwd, Int, Ptr, Struct, Union, strip_modifiers

MAX_DEPTH = 32


def same_kind(local: BtfType | None, target: BtfType | None) -> bool:
    """Of one kind; enumerations of 32 and 64 bits are."""
    if local is None or target is None:
        return local is target
    return local.kind == target.kind or (isinstance(local, Enum) and isinstance(target, Enum))


def _same_names(local: BtfType | None, target: BtfType | None) -> bool:
    names = [type.name if type is not None else "" for type in (local, target)]
    return essential_name(names[0]) == essential_name(names[1])


def _too_deep(type: BtfType | None) -> RelocError:
    return RelocError(f"{type!r} nests too deeply to be compared with a type of the kernel")


def fields_compatible(local: BtfType | None, target: BtfType | None) -> bool:
    """Whether a field of type `target` may be accessed as one of type `local`."""
    for _ in range(MAX_DEPTH):
        local, target = strip_modifiers(local), strip_modifiers(target)
        if isinstance(local, Struct) and isinstance(target, Struct):
            return True
        if not same_kind(local, target):
            return False
        if isinstance(local, Array) and isinstance(target, Array):
            local, target = local.element, target.element
            continue
        if isinstance(local, (Enum, Fwd)) and target is not None:
            return not local.name or not target.name or _same_names(local, target)
        return _plain(local, target) or isinstance(local, (Ptr, Float))
    raise _too_deep(local)


def _plain(local: BtfType | None, target: BtfType | None) -> bool:
    """Integers that are not the bitfields of old."""
    return isinstance(local, Int) and isinstance(target, Int) and not local.bit_offset and not target.bit_offset


def types_compatible(local: BtfType | None, target: BtfType | None, level: int = MAX_DEPTH) -> bool:
    """Whether `target` is what `local` stands for, as far as existence and size go.

    Raises:
        RelocError: they nest too deeply.
    """
    if not same_kind(local, target):
        return False
    for _ in range(MAX_DEPTH):
        local, target = strip_modifiers(local), strip_modifiers(target)
        if not same_kind(local, target):
            return False
        if isinstance(local, Ptr) and isinstance(target, Ptr):
            local, target = local.target, target.target
        elif isinstance(local, Array) and isinstance(target, Array):
            local, target = local.element, target.element
        elif isinstance(local, FuncProto) and isinstance(target, FuncProto):
            if len(local.params) != len(target.params):
                return False
            if local.params and level <= 0:
                raise _too_deep(local)
            for (_, mine), (_, theirs) in zip(local.params, target.params, strict=True):
                if not types_compatible(strip_modifiers(mine), strip_modifiers(theirs), level - 1):
                    return False
            local, target = local.ret, target.ret
        else:
            return local is None or isinstance(local, (Struct, Enum, Fwd)) or _plain(local, target)
    raise _too_deep(local)


def types_match(
    local: BtfType | None, target: BtfType | None, behind_pointer: bool = False, level: int = MAX_DEPTH
) -> bool:
    """Whether `target` has all that `local` says, names included. What is behind pointers counts by name alone.

    Raises:
        RelocError: they nest too deeply.
    """
    if level <= 0:
        raise _too_deep(local)
    for _ in range(MAX_DEPTH):
        local, target = strip_modifiers(local), strip_modifiers(target)
        if not _same_names(local, target):
            return False
        if isinstance(local, Ptr) and isinstance(target, Ptr):
            behind_pointer = True
            local, target = local.target, target.target
        elif isinstance(local, Array) and isinstance(target, Array):
            if local.count != target.count:
                return False
            local, target = local.element, target.element
        elif isinstance(local, FuncProto) and isinstance(target, FuncProto):
            if len(local.params) != len(target.params):
                return False
            for (_, mine), (_, theirs) in zip(local.params, target.params, strict=True):
                if not types_match(mine, theirs, behind_pointer, level - 1):
                    return False
            local, target = local.ret, target.ret
        else:
            return _leaves_match(local, target, behind_pointer, level)
    raise _too_deep(local)


def _leaves_match(local: BtfType | None, target: BtfType | None, behind_pointer: bool, level: int) -> bool:
    if local is None or target is None:
        return local is target
    if isinstance(local, Fwd):
        return (isinstance(target, Fwd) or behind_pointer) and _is_union(target) == local.is_union
    if isinstance(local, Enum):
        return isinstance(target, Enum) and _enums_match(local, target)
    if isinstance(local, Struct):
        if behind_pointer:
            return isinstance(target, (Struct, Fwd)) and _is_union(target) == _is_union(local)
        return isinstance(target, Struct) and local.kind == target.kind and _records_match(local, target, level)
    if isinstance(local, Int):
        signs = [type.encoding & SIGNED for type in (local, target) if isinstance(type, Int)]
        return isinstance(target, Int) and local.size == target.size and signs[0] == signs[1]
    return False


def _is_union(type: BtfType) -> bool | None:
    """Whether a record, or one that is only declared, is a union; None for what is neither."""
    return type.is_union if isinstance(type, Fwd) else type.kind == Union.kind if isinstance(type, Struct) else None


def _enums_match(local: Enum, target: Enum) -> bool:
    names = {essential_name(name) for name, _ in target.values}
    fits = local.size == target.size and len(local.values) <= len(target.values)
    return fits and all(essential_name(name) in names for name, _ in local.values)


def _records_match(local: Struct, target: Struct, level: int) -> bool:
    """Every member has one of the same name that matches."""
    if len(local.members) > len(target.members):
        return False
    for member in local.members:
        wanted = essential_name(member.name)
        if not any(
            essential_name(other.name) == wanted and types_match(member.type, other.type, False, level - 1)
            for other in target.members
        ):
            return False
    return True
