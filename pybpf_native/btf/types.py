"""BTF types as objects that hold references; ids exist only in the encoder.

Source: the kernel's Documentation/bpf/btf.rst, section 2.2, and include/uapi/linux/btf.h for the numbers.
One class a kind; `BtfType.kind` is the wire number. Sizes are bytes, bit offsets and widths are bits.
A `BtfType | None` reference is None for void.
"""

from __future__ import annotations

from collections.abc import Sequence

# Encoding bits of Int.
SIGNED, CHAR, BOOL = 1, 2, 4
# Linkage of functions and variables.
STATIC, GLOBAL, EXTERN = 0, 1, 2
# What a type may say by itself besides its kind and name, and the lists that some have, by attribute.
OWN_FIELDS = ("size", "encoding", "bits", "bit_offset", "count", "signed", "is_union", "linkage", "component")


class BtfType:
    """Base of all types. `name` is "" for an anonymous one."""

    __slots__ = ("name",)
    kind = 0

    def __init__(self, name: str = "") -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name or '(anon)'}>"


class Int(BtfType):
    """An integer; `bits` is the width of the value, `bit_offset` where it starts."""

    __slots__ = ("bit_offset", "bits", "encoding", "size")
    kind = 1

    def __init__(self, name: str, size: int, encoding: int = 0, bits: int | None = None, bit_offset: int = 0) -> None:
        super().__init__(name)
        self.size = size
        self.encoding = encoding
        self.bits = size * 8 if bits is None else bits
        self.bit_offset = bit_offset


class RefType(BtfType):
    """A type that is one reference to another: pointers, qualifiers, typedefs."""

    __slots__ = ("target",)

    def __init__(self, target: BtfType | None, name: str = "") -> None:
        super().__init__(name)
        self.target = target


class Ptr(RefType):
    __slots__ = ()
    kind = 2


class Array(BtfType):
    __slots__ = ("count", "element", "index")
    kind = 3

    def __init__(self, element: BtfType | None, index: BtfType | None, count: int) -> None:
        super().__init__()
        self.element = element
        self.index = index
        self.count = count


class Member:
    """A struct or union member; `bit_size` is 0 unless it is a bitfield."""

    __slots__ = ("bit_offset", "bit_size", "name", "type")

    def __init__(self, name: str, type: BtfType | None, bit_offset: int, bit_size: int = 0) -> None:
        self.name = name
        self.type = type
        self.bit_offset = bit_offset
        self.bit_size = bit_size


class Struct(BtfType):
    """A struct, and base of `Union`."""

    __slots__ = ("members", "size")
    kind = 4

    def __init__(self, name: str, size: int, members: Sequence[Member] = ()) -> None:
        super().__init__(name)
        self.size = size
        self.members = list(members)


class Union(Struct):
    __slots__ = ()
    kind = 5


class Enum(BtfType):
    """An enumeration of up to 32 bits; `values` are (name, value) pairs. Base of `Enum64`."""

    __slots__ = ("signed", "size", "values")
    kind = 6

    def __init__(self, name: str, size: int, values: Sequence[tuple[str, int]] = (), signed: bool = False) -> None:
        super().__init__(name)
        self.size = size
        self.values = list(values)
        self.signed = signed


class Fwd(BtfType):
    """A declaration without a body."""

    __slots__ = ("is_union",)
    kind = 7

    def __init__(self, name: str, is_union: bool = False) -> None:
        super().__init__(name)
        self.is_union = is_union


class Typedef(RefType):
    __slots__ = ()
    kind = 8

    def __init__(self, name: str, target: BtfType | None) -> None:
        super().__init__(target, name)


class Volatile(RefType):
    __slots__ = ()
    kind = 9


class Const(RefType):
    __slots__ = ()
    kind = 10


class Restrict(RefType):
    __slots__ = ()
    kind = 11


class Func(RefType):
    """A function; `target` is its FuncProto."""

    __slots__ = ("linkage",)
    kind = 12

    def __init__(self, name: str, proto: BtfType, linkage: int = GLOBAL) -> None:
        super().__init__(proto, name)
        self.linkage = linkage


class FuncProto(BtfType):
    """A signature; `params` are (name, type) pairs, and a last ("", None) means varargs."""

    __slots__ = ("params", "ret")
    kind = 13

    def __init__(self, ret: BtfType | None, params: Sequence[tuple[str, BtfType | None]] = ()) -> None:
        super().__init__()
        self.ret = ret
        self.params = list(params)


class Var(RefType):
    """A global variable."""

    __slots__ = ("linkage",)
    kind = 14

    def __init__(self, name: str, type: BtfType | None, linkage: int = GLOBAL) -> None:
        super().__init__(type, name)
        self.linkage = linkage


class SectionVar:
    """Where a variable (or an extern function) lies in its section."""

    __slots__ = ("offset", "size", "var")

    def __init__(self, var: BtfType, offset: int, size: int) -> None:
        self.var = var
        self.offset = offset
        self.size = size


class DataSec(BtfType):
    """A data section and the variables in it."""

    __slots__ = ("size", "vars")
    kind = 15

    def __init__(self, name: str, size: int = 0, vars: Sequence[SectionVar] = ()) -> None:
        super().__init__(name)
        self.size = size
        self.vars = list(vars)


class Float(BtfType):
    __slots__ = ("size",)
    kind = 16

    def __init__(self, name: str, size: int) -> None:
        super().__init__(name)
        self.size = size


class DeclTag(RefType):
    """A tag on `target`; `component` is a member or parameter index, -1 for the whole."""

    __slots__ = ("component",)
    kind = 17

    def __init__(self, value: str, target: BtfType, component: int = -1) -> None:
        super().__init__(target, value)
        self.component = component


class TypeTag(RefType):
    __slots__ = ()
    kind = 18


class Enum64(Enum):
    """An enumeration of 64 bits."""

    __slots__ = ()
    kind = 19


MAX_NESTING = 64  # typedefs of typedefs, arrays of arrays: what is deeper may have no end


def strip_modifiers(type: BtfType | None) -> BtfType | None:
    """The type below typedefs, qualifiers and type tags; None when there are more than MAX_NESTING."""
    seen = 0
    while isinstance(type, (Typedef, Const, Volatile, Restrict, TypeTag)):
        type = type.target
        seen += 1
        if seen > MAX_NESTING:
            return None
    return type


def size_of(type: BtfType | None) -> int:
    """The size in bytes; 0 for void, functions, forward declarations, and arrays that have no end."""
    scale = 1
    type = strip_modifiers(type.target if isinstance(type, Var) else type)
    for _ in range(MAX_NESTING):
        if not isinstance(type, Array):
            break
        scale *= type.count
        type = strip_modifiers(type.element)
    if isinstance(type, Ptr):
        return 8 * scale
    if isinstance(type, (Int, Struct, Enum, Float, DataSec)):
        return type.size * scale
    return 0
