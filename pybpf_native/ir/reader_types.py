"""The reader's first layer: what all parts of one module share (`Context`), and types."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..errors import FormatError
from ..source import Source
from . import types as ty
from .lexer import Cursor, name_of
from .metadata import MDNode
from .types import Type
from .values import BlockAddress, GlobalValue, Module

MAX_INT_BITS = 4096
MAX_STRUCT_DEPTH = 128

_INT = re.compile(r"i([1-9][0-9]{0,3})")
_SCALARS: dict[str, Type] = {**ty.SIMPLE, **ty.FLOATS, "ptr": ty.PTR} | {
    type.text: type for type in (ty.I1, ty.I8, ty.I16, ty.I32, ty.I64, ty.I128)
}

_CLOSING = {"[": "]", "<": ">"}


class Context:
    """One module being read: its symbols by token, its types by token, and its metadata.

    raw: metadata id -> the line's text. nodes: the objects made for ids so far; parse: fills them in. names: those of
    metadata fields, one object each. groups: attribute texts by `#N`. expressions: inline `DIExpression`s by their
    text. addresses: blockaddress constants, whose functions may come later. defined: names of the types that have a
    definition.
    """

    __slots__ = (
        "addresses",
        "defined",
        "expressions",
        "globals",
        "groups",
        "module",
        "names",
        "nodes",
        "parse",
        "raw",
        "source",
        "types",
    )

    def __init__(self, module: Module, source: Source) -> None:
        self.module = module
        self.source = source
        self.types = dict(_SCALARS)
        self.globals: dict[str, GlobalValue] = {}
        self.groups: dict[str, tuple[str, ...]] = {}
        self.raw: dict[int, str] = {}
        self.nodes: dict[int, MDNode] = {}
        self.parse: Callable[[int, MDNode], None] | None = None
        self.expressions: dict[str, MDNode] = {}
        self.names: dict[str, str] = {}
        self.addresses: list[tuple[str, str, BlockAddress]] = []
        self.defined: set[Type] = set()


def canonical(token: str) -> str:
    """One spelling for a sigiled name: quotes are kept only where the name needs them."""
    if token[1:2] != '"':
        return token
    return token[0] + ty.quoted(name_of(token))


class TypeReader(Cursor):
    """Parses types at the cursor."""

    __slots__ = ("ctx", "types")

    def __init__(self, ctx: Context, text: str, base: int = 0) -> None:
        super().__init__(ctx.source, text, base)
        self.ctx = ctx
        self.types = ctx.types

    def type(self) -> Type:
        """A type, except that a function type's parameter list is left alone."""
        token = self.toks[self.i]
        found = self.types.get(token)
        if found is None:
            return self._compound(token)
        self.i += 1
        if found is ty.PTR and self.toks[self.i] == "addrspace":
            self.i += 1
            return ty.ptr_type(self.parenthesised_number())
        return found

    def full_type(self) -> Type:
        """A type; `T (...)` is a function type."""
        found = self.type()
        while self.toks[self.i] == "(":
            found = self._signature(found)
        return found

    def sized_type(self, what: str) -> Type:
        """A type that values in memory can have."""
        at = self.i
        found = self.full_type()
        if found.kind in ("simple", "function") and found.text not in ty.FLOATS:
            raise self.error(f"{what} cannot be of type {found}", at)
        return found

    def _compound(self, token: str) -> Type:
        if token[0] == "%" and len(token) > 1:
            self.i += 1
            return self._named(token)
        if match := _INT.fullmatch(token):
            bits = int(match[1])
            if bits > MAX_INT_BITS:
                raise self.error(f"integers are read up to {MAX_INT_BITS} bits")
            self.i += 1
            return self.types.setdefault(token, ty.int_type(bits))
        if token not in ("[", "<", "{"):
            raise self.unexpected("a type")
        self.deeper()
        self.i += 1
        found = self._struct(False) if token == "{" else self._sequence(token)
        self.depth -= 1
        return found

    def _named(self, token: str) -> Type:
        key = canonical(token)
        found = self.types.get(key)
        if found is None:
            structs = self.ctx.module.structs
            if key[1:].isdecimal():
                found = structs[key] = ty.StructType(None, name=key)
            else:
                found = self.ctx.module.struct(name_of(token))
            self.types[key] = found
        self.types[token] = found
        return found

    def _sequence(self, opening: str) -> Type:
        if opening == "<" and self.accept("{"):
            found: Type = self._struct(True)
            self.expect(">")
            return found
        count = self.number()
        self.expect("x")
        element = self.sized_type("an element")
        self.expect(_CLOSING[opening])
        return ty.array_type(count, element) if opening == "[" else ty.vector_type(count, element)

    def _struct(self, packed: bool) -> Type:
        return ty.struct_type(self._field_types(), packed)

    def _field_types(self) -> list[Type]:
        fields: list[Type] = []
        while not self.accept("}"):
            if fields:
                self.expect(",")
            fields.append(self.sized_type("a field"))
        return fields

    def _signature(self, ret: Type) -> Type:
        self.deeper()
        self.expect("(")
        params: list[Type] = []
        varargs = False
        while not self.accept(")"):
            if params or varargs:
                self.expect(",")
            varargs = self.accept("...")
            if not varargs:
                params.append(self.full_type())
            elif self.toks[self.i] != ")":
                raise self.unexpected("')'")
        self.depth -= 1
        return ty.function_type(ret, params, varargs)

    def type_definition(self) -> None:
        """`%name = type { ... }` or `= type opaque`; the cursor is at the name."""
        token = self.take()
        struct = self._named(token)
        self.expect("=")
        self.expect("type")
        assert isinstance(struct, ty.StructType)
        if struct in self.ctx.defined:
            raise self.error(f"type {token} is defined twice", self.i - 3)
        self.ctx.defined.add(struct)
        if self.accept("opaque"):
            return
        struct.packed = self.accept("<")
        self.expect("{")
        self.deeper()
        struct.fields = tuple(self._field_types())
        self.depth -= 1
        if struct.packed:
            self.expect(">")


def check_structs(source: Source, structs: list[ty.StructType]) -> None:
    """Refuse structs that contain themselves, or nest too deep for what walks them.

    Raises:
        FormatError: such a struct, by name.
    """
    depths: dict[ty.Type, int] = {}
    for struct in structs:
        stack: list[tuple[Type, bool]] = [(struct, False)]
        open_types: set[Type] = set()
        while stack:
            type, done = stack.pop()
            if done:
                open_types.discard(type)
                depths[type] = 1 + max((depths.get(part, 0) for part in _parts(type)), default=0)
                if depths[type] > MAX_STRUCT_DEPTH:
                    raise FormatError(f"type {struct} nests deeper than {MAX_STRUCT_DEPTH} levels", source.name)
            elif type in open_types:
                raise FormatError(f"type {struct} contains itself", source.name)
            elif type not in depths:
                open_types.add(type)
                stack.append((type, True))
                stack += [(part, False) for part in _parts(type)]


def _parts(type: Type) -> tuple[Type, ...]:
    if isinstance(type, ty.StructType):
        return type.fields or ()
    return (type.element,) if isinstance(type, ty.ArrayType) else ()
