"""One BTF type as C: declarators, and the bodies of structs, unions and enums.

A C declaration is written from the name outwards: a pointer puts a star in front of what is there, an array
and a function put something behind it, in parentheses when a star came first (C23, 6.7.6). So one walk down
a chain of types makes it, and only parameters and nameless bodies begin a new one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..errors import FormatError
from .layout import Layout, bits_of, offset_of
from .types import (
    MAX_NESTING,
    Array,
    BtfType,
    Const,
    Enum,
    Float,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    Restrict,
    Struct,
    Typedef,
    TypeTag,
    Union,
    Volatile,
    size_of,
)

QUALIFIERS: dict[type[BtfType], str] = {Const: "const", Volatile: "volatile", Restrict: "restrict"}
# Sizes of enums that are not an int's: GNU C's modes.
ENUM_MODES = {1: "QI", 2: "HI", 8: "DI"}
# Integer types are written by these words, in any order and number.
C_WORDS = frozenset(
    ["_Bool", "char", "double", "float", "int", "long", "short", "signed", "unsigned", "__int128", "_Float16", "__bf16"]
)
# fmt: off
KEYWORDS = C_WORDS | {
    "asm", "auto", "break", "case", "const", "continue", "default", "do", "else", "enum", "extern", "for", "goto",
    "if", "inline", "register", "restrict", "return", "sizeof", "static", "struct", "switch", "typedef", "typeof",
    "union", "void", "volatile", "while", "_Alignas", "_Alignof", "_Atomic", "_Complex", "_Generic", "_Noreturn",
    "_Static_assert", "_Thread_local",
}
# fmt: on
INT_BITS = 32


def is_c_number(type: BtfType) -> bool:
    """Whether the name of an Int or Float is C's for it; Rust has a `char` of four bytes."""
    words = type.name.split()
    return bool(words) and all(word in C_WORDS for word in words) and ("char" not in words or size_of(type) == 1)


def identifier(name: str) -> str:
    """`name` as C can spell it: other languages have names like `Option<u32>`."""
    plain = re.sub(r"\W", "_", name, flags=re.ASCII)
    return f"{plain}_" if plain in KEYWORDS else f"_{plain}" if plain[:1].isdigit() else plain


def keyword(type: BtfType) -> str:
    """`struct`, `union` or `enum`."""
    if isinstance(type, Fwd):
        return "union" if type.is_union else "struct"
    return "enum" if isinstance(type, Enum) else "union" if isinstance(type, Union) else "struct"


class Writer:
    """Writes types; `name_of` gives the name under which a type that has one is known."""

    def __init__(
        self,
        layout: Layout,
        name_of: Callable[[BtfType], str],
        constant: Callable[[Enum, int], str],
        tags_of: Callable[[BtfType, int], str],
    ) -> None:
        self.layout = layout
        self.name_of = name_of
        self.constant = constant
        self.tags_of = tags_of

    def declaration(self, type: BtfType | None, inner: str = "", depth: int = 0) -> str:
        """`inner`, a name or nothing, declared as `type`; without a semicolon.

        Raises:
            FormatError: types are nested more than MAX_NESTING deep.
        """
        words: list[str] = []
        for _ in range(MAX_NESTING):
            if isinstance(type, Ptr):
                inner, type = self._pointer(type, inner, words)
            elif isinstance(type, (Const, Volatile, Restrict)):
                words.append(QUALIFIERS[type.__class__])
                type = type.target
            elif isinstance(type, TypeTag):
                words.append(f'__attribute__((btf_type_tag("{quoted(type.name)}")))')
                type = type.target
            elif isinstance(type, Array):
                inner, type = f"{_parenthesized(inner)}[{type.count}]", type.element
            elif isinstance(type, FuncProto):
                inner, type = f"{_parenthesized(inner)}({self._parameters(type, depth)})", type.ret
            else:
                return " ".join([*_around(self._base(type, depth), words), inner]).rstrip()
        raise FormatError("types are nested too deeply", ".BTF")

    def body(self, type: BtfType, name: str = "", depth: int = 0) -> str:
        """The definition of a struct, union or enum, without a semicolon.

        Raises:
            FormatError: types are nested more than MAX_NESTING deep.
        """
        if depth > MAX_NESTING:
            raise FormatError("types are nested too deeply", ".BTF")
        lines: Iterator[str] = iter(())
        attributes = ""
        if isinstance(type, Enum):
            lines = (f"{self.constant(type, index)}," for index in range(len(type.values)))
            attributes = _enum_attribute(type)
        elif isinstance(type, Struct):
            lines = self._union_members(type, depth) if isinstance(type, Union) else self._members(type, depth)
            attributes = self._struct_attribute(type)
        tab = "\t" * (depth + 1)
        text = "".join(f"{tab}{line}\n" for line in lines)
        tab = tab[1:]
        head = f"{keyword(type)} {name}".rstrip()
        return f"{head} {{\n{text}{tab}}}{attributes}{self.tags_of(type, -1)}"

    def _pointer(self, pointer: Ptr, inner: str, words: list[str]) -> tuple[str, BtfType | None]:
        # The words so far stand on the pointer itself, that is behind its star.
        star = "*" + " ".join(_unique(words))
        words.clear()
        return f"{star} {inner}".rstrip() if len(star) > 1 else f"*{inner}", pointer.target

    def _parameters(self, proto: FuncProto, depth: int) -> str:
        if not proto.params:
            return "void"
        last = len(proto.params) - 1
        return ", ".join(
            "..." if index == last and index and not name and type is None else self._parameter(name, type, depth)
            for index, (name, type) in enumerate(proto.params)
            if index or name or type is not None
        )

    def _parameter(self, name: str, type: BtfType | None, depth: int) -> str:
        return self.declaration(type, identifier(name) if name else "", depth + 1)

    def _base(self, type: BtfType | None, depth: int) -> str:
        if type is None:
            return "void"
        if isinstance(type, (Struct, Enum, Fwd)):
            return f"{keyword(type)} {self.name_of(type)}" if type.name else self.body(type, depth=depth + 1)
        if isinstance(type, (Int, Float)) and is_c_number(type):
            return type.name
        if isinstance(type, (Int, Float, Typedef)):
            return self.name_of(type)
        raise FormatError(f"{type!r} is no type that C declares things of", ".BTF")

    def _members(self, struct: Struct, depth: int) -> Iterator[str]:
        packed = self.layout.packed(struct)
        at, widest = 0, 1
        for index, member in enumerate(struct.members):
            bits, offset = bits_of(member), offset_of(member)
            align = self.layout.align_of(member.type)
            if offset < at:
                raise FormatError(f"struct {struct.name!r}: member {member.name!r} overlaps the one before", ".BTF")
            yield from self.layout.fillers(at, offset, packed, 1 if bits else 8 * align)
            yield self._member(struct, index, member, bits, depth)
            at = offset + (bits or 8 * size_of(member.type))
            widest = max(widest, align)
        yield from self.layout.fillers(at, 8 * struct.size, packed, 8 * widest)

    def _union_members(self, union: Struct, depth: int) -> Iterator[str]:
        for index, member in enumerate(union.members):
            yield self._member(union, index, member, bits_of(member), depth)

    def _member(self, struct: Struct, index: int, member: Member, bits: int, depth: int) -> str:
        name = identifier(member.name) if member.name else ""
        width = f": {bits}" if bits else ""
        return f"{self.declaration(member.type, name, depth)}{width}{self.tags_of(struct, index)};"

    def _struct_attribute(self, struct: Struct) -> str:
        if self.layout.packed(struct):
            return " __attribute__((packed))"
        if not isinstance(struct, Union):
            return ""
        # Nothing can be put behind the members of a union: its alignment makes it as large as it is.
        largest = max((bits_of(member) + 7 >> 3 or size_of(member.type) for member in struct.members), default=0)
        align = max((self.layout.align_of(member.type) for member in struct.members), default=1)
        if largest + -largest % align == struct.size:
            return ""
        return f" __attribute__((aligned({struct.size & -struct.size})))"


def _parenthesized(inner: str) -> str:
    return f"({inner})" if inner.startswith("*") else inner


def _around(base: str, words: list[str]) -> list[str]:
    """Qualifiers in front of a base type, attributes behind it, where they are the type's and not the name's."""
    words = _unique(words)
    qualifiers = [word for word in words if word in QUALIFIERS.values()]
    return [*qualifiers, base, *(word for word in words if word not in qualifiers)]


def _unique(words: list[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _enum_attribute(enum: Enum) -> str:
    wide = any(not -(1 << INT_BITS - 1) <= value < 1 << INT_BITS for _, value in enum.values)
    if enum.size * 8 == INT_BITS or (enum.size == 8 and wide):
        return ""
    mode = ENUM_MODES.get(enum.size)
    if mode is None:
        raise FormatError(f"enum {enum.name!r} has {enum.size} bytes", ".BTF")
    return f" __attribute__((mode({mode})))"


def quoted(text: str) -> str:
    """`text` within a C string."""
    data = text.encode("utf-8", "surrogateescape")
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:03o}" for byte in data)
