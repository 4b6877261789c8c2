"""BTF as C declarations, in an order in which a C compiler takes them.

What a declaration uses must be known before it: a struct as a member must be complete, one behind a pointer
only needs its name. So a need is a type and a degree, NAMED or COMPLETE. A walk over the needs of needs writes
each declaration when all that it needs is written; a struct that is only named, or whose definition is under
way, is declared in a line of its own first. A need that needs itself has no form in C. The walk keeps its
own stack: types of a hostile file may be nested without end.

Tags (struct, union, enum) and other names are two name spaces (C23, 6.2.3). A second type of one name
becomes `name___2`, which CO-RE takes for a flavour of the same type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..errors import FormatError
from .cdecl import Writer, identifier, is_c_number, keyword, quoted
from .layout import Layout
from .types import (
    BOOL,
    MAX_NESTING,
    SIGNED,
    Array,
    BtfType,
    Const,
    DeclTag,
    Enum,
    Float,
    FuncProto,
    Fwd,
    Int,
    Ptr,
    RefType,
    Restrict,
    Struct,
    Typedef,
    TypeTag,
    Volatile,
)

NAMED, COMPLETE = 0, 1
Need = tuple[BtfType, int]
TOP = -1  # the depth of what stands within nothing
Key = tuple[int, int]  # a need by the id of its type

# The compiler knows these; they cannot be declared.
BUILT_IN = frozenset({"__builtin_va_list"})
PRESERVE = "#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)"
# Types that are the need of what they refer to.
TRANSPARENT = (Ptr, Const, Volatile, Restrict, TypeTag)
# What stands for a number of another language, by size in bytes.
INT_WORDS = {1: "char", 2: "short", 4: "int", 8: "long long", 16: "__int128"}
FLOAT_WORDS = {2: "_Float16", 4: "float", 8: "double", 16: "long double"}


def c_header(types: Iterable[BtfType], guard: str = "__VMLINUX_H__") -> str:
    """A header for CO-RE programs: the declarations of `types`, every access to a member relocatable.

    Raises:
        FormatError: a type has no form in C.
    """
    switch = "#ifndef BPF_NO_PRESERVE_ACCESS_INDEX"
    return (
        f"#ifndef {guard}\n#define {guard}\n\n{switch}\n{PRESERVE}\n#endif\n\n{c_declarations(types)}"
        f"{switch}\n#pragma clang attribute pop\n#endif\n\n#endif /* {guard} */\n"
    )


def c_declarations(types: Iterable[BtfType]) -> str:
    """The C declarations of `types` and of all they need, in their order as far as C lets it be.

    Raises:
        FormatError: a type has no form in C.
    """
    return "".join(f"{text};\n\n" for text in _Declarations(list(types)).run())


class _Declarations:
    def __init__(self, types: list[BtfType]) -> None:
        self.types = types
        self.tags = _tags(types)
        self.bodies = {(keyword(type), type.name): type for type in types if isinstance(type, Struct) and type.name}
        self.names = _Names()
        self.writer = Writer(Layout(), self._name_of, self.names.constant, self._tags_of)
        self.met: set[Key] = set()
        self.under_way: dict[Key, None] = {}  # in the order of the walk

    def run(self) -> Iterator[str]:
        embedded = _embedded_enums(self.types)
        for type in self.types:
            if isinstance(type, (Struct, Enum, Fwd, Typedef)) and type.name:
                yield from self._emit(type)
            elif isinstance(type, Enum) and id(type) not in embedded and type.values:
                yield self.writer.body(type)

    def _emit(self, root: BtfType) -> Iterator[str]:
        stack: list[tuple[Need, Iterator[Need]]] = []
        following: Need | None = (root, COMPLETE)
        while stack or following:
            if following:
                self._begin(self._normal(*following), stack)
            else:
                need, _ = stack.pop()
                key = _key(need)
                del self.under_way[key]
                self.met.add(key)
                if text := self._text(*need):
                    yield text
            following = next(stack[-1][1], None) if stack else None

    def _begin(self, need: Need, stack: list[tuple[Need, Iterator[Need]]]) -> None:
        key = _key(need)
        if key in self.met or self._self_reference(need):
            return
        if key in self.under_way:
            raise FormatError(f"{need[0]!r} holds itself", ".BTF")
        self.under_way[key] = None
        stack.append((need, _needs(*need)))

    def _normal(self, type: BtfType, degree: int) -> Need:
        """The same need of the type behind pointers and qualifiers, in the degrees that this type has."""
        for _ in range(MAX_NESTING):
            if not isinstance(type, TRANSPARENT) or type.target is None:
                break
            degree = NAMED if isinstance(type, Ptr) else degree
            type = type.target
        if isinstance(type, Fwd):
            return self.bodies.get((keyword(type), type.name), type), NAMED
        if isinstance(type, (Enum, Array)) or (isinstance(type, Struct) and not type.name):
            return type, COMPLETE
        return type, degree if isinstance(type, (Struct, Typedef)) else NAMED

    def _self_reference(self, need: Need) -> bool:
        """Whether a struct is only named, and after its own definition or right within it."""
        type, degree = need
        definition = (id(type), COMPLETE)
        last = next(reversed(self.under_way), None)
        return degree == NAMED and isinstance(type, Struct) and (definition in self.met or last == definition)

    def _text(self, type: BtfType, degree: int) -> str:
        """The declaration to write when all that it needs is there; "" for types that need none."""
        if isinstance(type, Typedef):
            if degree == COMPLETE or type.name in BUILT_IN:
                return ""
            text = self.writer.declaration(type.target, self._name_of(type), depth=TOP)
            return f"typedef {text}{self._tags_of(type, -1)}"
        if isinstance(type, (Struct, Enum, Fwd)) and type.name:
            whole = degree == COMPLETE and not (isinstance(type, Enum) and not type.values)
            return self.writer.body(type, self._name_of(type)) if whole else f"{keyword(type)} {self._name_of(type)}"
        if isinstance(type, (Int, Float)) and not is_c_number(type):
            return f"typedef {_number(type)} {self._name_of(type)}"
        return ""

    def _name_of(self, type: BtfType) -> str:
        if isinstance(type, Fwd):
            type = self.bodies.get((keyword(type), type.name), type)
        return self.names.of(type)

    def _tags_of(self, type: BtfType, component: int) -> str:
        values = self.tags.get((id(type), component), ())
        return "".join(f' __attribute__((btf_decl_tag("{quoted(value)}")))' for value in values)


class _Names:
    """Gives each type a name of its own."""

    def __init__(self) -> None:
        self._uses: dict[tuple[str, str], int] = {}
        self._known: dict[int | tuple[str, str], str] = {}
        self._kept: list[BtfType] = []  # so that no id is used again

    def of(self, type: BtfType) -> str:
        """The name of `type`, the same at each call; declarations of one name are one type."""
        key = (keyword(type), type.name) if isinstance(type, Fwd) else id(type)
        known = self._known.get(key)
        if known is None:
            self._kept.append(type)
            space = "tag" if isinstance(type, (Struct, Enum, Fwd)) else "name"
            known = self._known[key] = self._unique(space, type.name)
        return known

    def constant(self, enum: Enum, index: int) -> str:
        """The constant of an enum with its value; another name at each call, as each declares it again."""
        name, value = enum.values[index]
        suffix = "" if -(1 << 31) <= value < 1 << 32 else "ULL" if value >= 1 << 63 else "LL"
        # C has no literal for the smallest number: its digits alone are too large for the type.
        text = f"({value + 1}LL - 1)" if value == -(1 << 63) else f"{value}{suffix}"
        return f"{self._unique('name', name)} = {text}"

    def _unique(self, space: str, name: str) -> str:
        plain = identifier(name)
        uses = self._uses[space, plain] = self._uses.get((space, plain), 0) + 1
        return plain if uses == 1 else f"{plain}___{uses}"


def _key(need: Need) -> Key:
    return id(need[0]), need[1]


def _needs(type: BtfType, degree: int) -> Iterator[Need]:
    """What must be declared before `type` can be."""
    if isinstance(type, Typedef) and degree == COMPLETE:
        yield type, NAMED
    if isinstance(type, Struct) and degree == COMPLETE:
        yield from ((member.type, COMPLETE) for member in type.members if member.type is not None)
    elif isinstance(type, Array) and type.element is not None:
        yield type.element, COMPLETE
    elif isinstance(type, FuncProto):
        parts = [type.ret, *(param for _, param in type.params)]
        yield from ((part, NAMED) for part in parts if part is not None)
    elif isinstance(type, Typedef) and type.target is not None:
        yield type.target, degree


def _embedded_enums(types: list[BtfType]) -> set[int]:
    """Nameless enums that stand where they are used."""
    found: set[int] = set()
    for type in types:
        if isinstance(type, RefType):
            found.add(id(type.target))
        elif isinstance(type, Struct):
            found.update(id(member.type) for member in type.members)
        elif isinstance(type, Array):
            found.add(id(type.element))
        elif isinstance(type, FuncProto):
            found.update(id(part) for part in (type.ret, *(param for _, param in type.params)))
    return found


def _tags(types: list[BtfType]) -> dict[tuple[int, int], list[str]]:
    tags: dict[tuple[int, int], list[str]] = {}
    for type in types:
        if isinstance(type, DeclTag):
            tags.setdefault((id(type.target), type.component), []).append(type.name)
    return tags


def _number(type: Int | Float) -> str:
    """The number of C that has the size of `type`."""
    words = INT_WORDS if isinstance(type, Int) else FLOAT_WORDS
    name = words.get(type.size)
    if name is None:
        raise FormatError(f"{type!r} has {type.size} bytes, which no number of C has", ".BTF")
    if isinstance(type, Float):
        return name
    return "_Bool" if type.encoding & BOOL else f"{'signed' if type.encoding & SIGNED else 'unsigned'} {name}"
