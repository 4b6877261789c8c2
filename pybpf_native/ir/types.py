"""LLVM types. Every type is interned, so `is` compares them.

Named structs are nominal in LLVM and belong to their module: `StructType` with a name is made by
`ir.values.Module.struct`, all others by the constructor functions below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence


def quoted(name: str) -> str:
    """`name` as LLVM spells it after a sigil: plain, or in quotes with everything unusual escaped."""
    if _PLAIN_NAME.fullmatch(name):
        return name
    return f'"{escaped(name.encode("utf-8", "surrogateescape"))}"'


def escaped(data: bytes) -> str:
    """The inside of a quoted string: printable ASCII as it is, all else as `\\XX`."""
    return "".join(_ESCAPED[byte] for byte in data)


_PLAIN_NAME = re.compile(r"[-a-zA-Z$._][-a-zA-Z$._0-9]*")
_ESCAPED = [chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02X}" for byte in range(256)]


class Type:
    """Base of all types; `str(type)` is its spelling in LLVM's text."""

    __slots__ = ("text",)
    kind = ""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text


class SimpleType(Type):
    """void, label, metadata, token, x86-free floating point types: nothing but a name."""

    __slots__ = ()
    kind = "simple"


class IntType(Type):
    """An integer of `bits` bits, without a sign."""

    __slots__ = ("bits", "mask")
    kind = "int"

    def __init__(self, bits: int) -> None:
        super().__init__(f"i{bits}")
        self.bits = bits
        self.mask = (1 << bits) - 1


class PtrType(Type):
    """An opaque pointer into an address space (0; 1 is a BPF arena)."""

    __slots__ = ("space",)
    kind = "ptr"

    def __init__(self, space: int) -> None:
        super().__init__(f"ptr addrspace({space})" if space else "ptr")
        self.space = space


class ArrayType(Type):
    """`count` elements; `kind` is "array", or "vector" for the subclass."""

    __slots__ = ("count", "element")
    kind = "array"
    _brackets = ("[", "]")

    def __init__(self, count: int, element: Type) -> None:
        opening, closing = self._brackets
        super().__init__(f"{opening}{count} x {element}{closing}")
        self.count = count
        self.element = element


class VectorType(ArrayType):
    """A fixed-length SIMD vector."""

    __slots__ = ()
    kind = "vector"
    _brackets = ("<", ">")


class StructType(Type):
    """A literal struct, or a named one whose `fields` may be set later (None: opaque).

    `layout` is where `ir.layout` keeps what it found: (size, alignment, field offsets).
    """

    __slots__ = ("fields", "layout", "name", "packed")
    kind = "struct"

    def __init__(self, fields: tuple[Type, ...] | None, packed: bool = False, name: str = "") -> None:
        self.fields = fields
        self.packed = packed
        self.name = name
        self.layout: tuple[int, int, tuple[int, ...]] | None = None
        super().__init__(name or self.body())

    def body(self) -> str:
        """The definition: `{ i32, ptr }`, `<{ i8, i32 }>` when packed, `opaque`."""
        if self.fields is None:
            return "opaque"
        inner = f"{{ {', '.join(map(str, self.fields))} }}" if self.fields else "{}"
        return f"<{inner}>" if self.packed else inner


class FunctionType(Type):
    """A function's signature."""

    __slots__ = ("params", "ret", "varargs")
    kind = "function"

    def __init__(self, ret: Type, params: tuple[Type, ...], varargs: bool) -> None:
        self.ret = ret
        self.params = params
        self.varargs = varargs
        shown = [str(param) for param in params] + ["..."] * varargs
        super().__init__(f"{ret} ({', '.join(shown)})")


_interned: dict[tuple[object, ...], Type] = {}


def int_type(bits: int) -> IntType:
    """`iN`."""
    found = _ints.get(bits)
    if found is None:
        found = _ints[bits] = IntType(bits)
    return found


def ptr_type(space: int = 0) -> PtrType:
    """`ptr` or `ptr addrspace(N)`."""
    found = _ptrs.get(space)
    if found is None:
        found = _ptrs[space] = PtrType(space)
    return found


def array_type(count: int, element: Type) -> ArrayType:
    """`[N x T]`."""
    key = ("array", count, id(element))
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = ArrayType(count, element)
    assert isinstance(found, ArrayType)
    return found


def vector_type(count: int, element: Type) -> VectorType:
    """`<N x T>`."""
    key = ("vector", count, id(element))
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = VectorType(count, element)
    assert isinstance(found, VectorType)
    return found


def struct_type(fields: Sequence[Type], packed: bool = False) -> StructType:
    """A literal struct `{ ... }` or `<{ ... }>`."""
    key = ("struct", packed, *map(id, fields))
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = StructType(tuple(fields), packed)
    assert isinstance(found, StructType)
    return found


def function_type(ret: Type, params: Sequence[Type], varargs: bool = False) -> FunctionType:
    """`ret (params...)`."""
    key = ("function", varargs, id(ret), *map(id, params))
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = FunctionType(ret, tuple(params), varargs)
    assert isinstance(found, FunctionType)
    return found


_ints: dict[int, IntType] = {}
_ptrs: dict[int, PtrType] = {}

VOID = SimpleType("void")
LABEL = SimpleType("label")
METADATA = SimpleType("metadata")
TOKEN = SimpleType("token")
SIMPLE = {type.text: type for type in (VOID, LABEL, METADATA, TOKEN)}
# Floating point is read, so that it can be refused at its line.
FLOATS = {name: SimpleType(name) for name in ("half", "bfloat", "float", "double", "fp128", "x86_fp80", "ppc_fp128")}
I1, I8, I16, I32, I64, I128 = (int_type(bits) for bits in (1, 8, 16, 32, 64, 128))
PTR = ptr_type()
