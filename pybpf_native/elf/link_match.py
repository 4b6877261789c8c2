"""Whether two declarations of one global name, in two objects, mean the same type.

The rules are those of libbpf's linker (glob_sym_btf_matches), so that what it refuses is refused here: qualifiers and
typedefs do not count, nor do names of parameters, signs of integers, values of enums and lengths of arrays; structs
must have the same members, but behind a pointer only the same name, where a forward declaration will do.
"""

from __future__ import annotations

from ..btf.types import (
    Array,
    BtfType,
    Enum,
    Float,
    Func,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    Struct,
    Union,
    Var,
    strip_modifiers,
)

_Pair = tuple[BtfType | None, BtfType | None, bool]  # the bool: members count
MAX_PAIRS = 1 << 16  # of types: pointers that go round in circles could make any number
_WORDS = {
    Int: "an integer",
    Float: "a floating point number",
    Enum: "an enum",
    Struct: "a struct",
    Union: "a union",
    Ptr: "a pointer",
    Array: "an array",
    FuncProto: "a function",
    Func: "a function",
    Var: "a variable",
}


def mismatch(one: BtfType | None, other: BtfType | None) -> str:
    """The first difference between the types of a function or variable, as "... here and ... there"; "" without one."""
    if _word(one) != _word(other):
        return f"is {_word(one)} here and {_word(other)}"
    pairs: list[_Pair] = [(_target(one), _target(other), True)]
    seen: set[tuple[int, int, bool]] = set()
    while pairs:
        one, other, exact = pairs.pop()
        one, other = strip_modifiers(one), strip_modifiers(other)
        if (id(one), id(other), exact) not in seen:
            seen.add((id(one), id(other), exact))
            found, more = _compare(one, other, exact)
            if found:
                return found
            pairs += reversed(more)
        if len(seen) > MAX_PAIRS:
            return "is of a type too large to compare"
    return ""


def _target(type: BtfType | None) -> BtfType | None:
    return type.target if isinstance(type, (Func, Var)) else type


def _word(type: BtfType | None) -> str:
    if isinstance(type, Fwd):
        return _WORDS[Union if type.is_union else Struct]
    return next((word for kind, word in reversed(_WORDS.items()) if isinstance(type, kind)), "void")


def _compare(one: BtfType | None, other: BtfType | None, exact: bool) -> tuple[str, list[_Pair]]:
    """(the difference, what is to be compared next)"""
    if _word(one) != _word(other):
        return f"has {_word(one)} here and {_word(other)}", []
    if isinstance(one, (Struct, Enum, Fwd)) and isinstance(other, (Struct, Enum, Fwd)) and one.name != other.name:
        return f"has {_word(one)} {one.name!r} here and {other.name!r}", []
    if isinstance(one, (Int, Float, Enum)) and isinstance(other, (Int, Float, Enum)) and one.size != other.size:
        return f"has {_word(one)} of {one.size} bytes here and {other.size}", []
    if isinstance(one, Ptr) and isinstance(other, Ptr):
        return "", [(one.target, other.target, False)]
    if isinstance(one, Array) and isinstance(other, Array):
        return "", [(one.element, other.element, exact)]
    if isinstance(one, FuncProto) and isinstance(other, FuncProto):
        return _signatures(one, other, exact)
    return _members(one, other) if exact else ("", [])


def _signatures(one: FuncProto, other: FuncProto, exact: bool) -> tuple[str, list[_Pair]]:
    if len(one.params) != len(other.params):
        return f"takes {len(one.params)} arguments here and {len(other.params)}", []
    pairs = zip(one.params, other.params, strict=True)
    return "", [*((mine[1], theirs[1], exact) for mine, theirs in pairs), (one.ret, other.ret, exact)]


def _members(one: BtfType | None, other: BtfType | None) -> tuple[str, list[_Pair]]:
    """Structs by their members; a forward declaration is as good as another one, but no struct."""
    if not isinstance(one, Struct) or not isinstance(other, Struct):
        known = isinstance(one, Struct), isinstance(other, Struct)
        whole = {True: "all", False: "nothing"}
        return (f"has {whole[known[0]]} of {_word(one)} here and {whole[known[1]]}" if known[0] != known[1] else ""), []
    if len(one.members) != len(other.members):
        return f"has {len(one.members)} members here and {len(other.members)}", []
    for mine, theirs in zip(one.members, other.members, strict=True):
        places = [_place(member) for member in (mine, theirs)]
        if places[0] != places[1]:
            return f"has member {places[0]} here and {places[1]}", []
    return "", [(mine.type, theirs.type, True) for mine, theirs in zip(one.members, other.members, strict=True)]


def _place(member: Member) -> str:
    bits = f" of {member.bit_size} bits" if member.bit_size else ""
    return f"{member.name!r}{bits} at bit {member.bit_offset}"
