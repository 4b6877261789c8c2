"""Memory of the kernel that a user makes up: structs by the name of their type, with members by name.

The layout is that of the BTF given to the machine, or of the object's own, whose accesses programs make when nothing
has fitted them to a kernel. What is not given is zero. A pointer is given as a number, as the bytes that it points
to, or, when it points to a struct, as a dict of that one's members.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..btf.core_names import essential_name
from ..btf.encode import number
from ..btf.lazy import BtfFile
from ..btf.records import ConversionError
from ..btf.types import Array, BtfType, Func, FuncProto, Int, Member, Ptr, Struct, Typedef, size_of, strip_modifiers
from ..errors import FormatError, VmError
from ..object import Function, Object
from .codecs import codec
from .memory import Fault, Region

if TYPE_CHECKING:
    from .state import State

MAX_DEPTH = 16  # structs behind or within structs
MAX_STRUCT = 1 << 20  # bytes
POINTER = 8


class KernelTypes:
    """Structs and functions by name: of `btf` when there is one, else of the object."""

    def __init__(self, obj: Object, btf: BtfFile | None) -> None:
        self.obj = obj
        self.btf = btf
        self._own: dict[str, Struct] | None = None

    def struct(self, name: str) -> Struct:
        """The struct or union called `name`.

        Raises:
            Fault: there is none.
        """
        if not isinstance(name, str):
            raise Fault(f"a struct is asked for by its name, not by {name!r}")
        name = name.removeprefix("struct ").removeprefix("union ")
        found = self.btf.find(name, Struct) if self.btf is not None else self._of_object().get(name)
        if found is None:
            whose = "the BTF given" if self.btf is not None else "the object"
            raise Fault(f"{whose} has no struct {name!r}")
        return found

    def _of_object(self) -> dict[str, Struct]:
        """The structs that the object's code and types name; of those with the same name the largest."""
        if self._own is None:
            self._own = {}
            roots = [*(self.obj.types or ()), *(one.type for one in self.obj.functions if one.type is not None)]
            roots += [reloc.type for one in self.obj.functions for reloc in one.core]
            for type in number(roots):
                if isinstance(type, Struct) and type.name:
                    name = essential_name(type.name)
                    if name not in self._own or self._own[name].size < type.size:
                        self._own[name] = type
        return self._own

    def arguments(self, section: str) -> list[BtfType | None]:
        """The types of what a tracing program is given: of the tracepoint's or function's arguments, if BTF has it."""
        kind, _, name = section.removeprefix("?").partition("/")
        if self.btf is None or not name:
            return []
        if kind in ("tp_btf", "raw_tp", "raw_tracepoint", "raw_tp.w", "raw_tracepoint.w"):
            found = self.btf.find(f"btf_trace_{name}", Typedef)
            prototype = strip_modifiers(found.target.target) if found and isinstance(found.target, Ptr) else None
            return [type for _, type in prototype.params[1:]] if isinstance(prototype, FuncProto) else []
        function = self.btf.find(f"bpf_lsm_{name}" if kind.startswith("lsm") else name, Func)
        prototype = function.target if function is not None else None
        if not isinstance(prototype, FuncProto):
            return []
        return [*(type for _, type in prototype.params), prototype.ret]


def first_parameter(function: Function) -> Struct | None:
    """The struct that the context of `function` is, as its type says."""
    prototype = function.type.target if function.type is not None else None
    if not isinstance(prototype, FuncProto) or not prototype.params:
        return None
    return pointee(prototype.params[0][1])


def pointee(type: BtfType | None) -> Struct | None:
    """The struct that a pointer of `type` points to."""
    pointer = strip_modifiers(type)
    found = strip_modifiers(pointer.target) if isinstance(pointer, Ptr) else None
    return found if isinstance(found, Struct) else None


class Fakes:
    """Makes structs in the memory of `state`."""

    def __init__(self, state: State, types: KernelTypes) -> None:
        self.state = state
        self.types = types

    def make(self, type: Struct, values: Mapping[str, object], name: str = "", depth: int = 0) -> Region:
        """A region with a struct of `type`.

        Raises:
            Fault: there is no such member, a value does not fit, or there are too many structs behind structs.
        """
        if type.size > MAX_STRUCT:
            raise Fault(f"struct {type.name!r} has {type.size} bytes: {MAX_STRUCT} are allowed")
        region = self.state.memory.add(name or f"struct {type.name!r}", self.fill(type, values, depth), writable=False)
        region.foreign = True
        return region

    def fill(self, type: Struct, values: Mapping[str, object], depth: int = 0) -> bytearray:
        """The bytes of a struct; what pointers point to is made as well."""
        if depth > MAX_DEPTH:
            raise Fault(f"more than {MAX_DEPTH} structs behind each other")
        data = bytearray(type.size)
        for name, value in values.items():
            bits, member = find_member(type, name)
            if member.bit_size:
                self._bits(data, bits, member.bit_size, name, value)
                continue
            at, raw = bits // 8, self._value(member.type, name, value, depth)
            data[at : at + len(raw)] = raw
        return data

    def _bits(self, data: bytearray, at: int, size: int, name: str, value: object) -> None:
        order = self.state.order
        if not isinstance(value, int) or not 0 <= value < 1 << size:
            raise Fault(f"{value!r} does not fit {name!r}, which has {size} bits")
        first, end = at // 8, (at + size + 7) // 8
        whole = int.from_bytes(data[first:end], order)
        shift = at % 8 if order == "little" else 8 * (end - first) - at % 8 - size
        data[first:end] = (whole & ~(((1 << size) - 1) << shift) | value << shift).to_bytes(end - first, order)

    def _value(self, type: BtfType | None, name: str, value: object, depth: int) -> bytes:
        plain = strip_modifiers(type)
        if isinstance(plain, Ptr):
            return self._pointer(plain, name, value, depth).to_bytes(POINTER, self.state.order)
        if isinstance(plain, Struct) and isinstance(value, Mapping):
            return bytes(self.fill(plain, value, depth + 1))
        if isinstance(value, int) and isinstance(plain, Int):
            return self._number(name, value, plain.size).to_bytes(plain.size, self.state.order)
        if isinstance(plain, Array) and isinstance(value, (str, bytes)):
            return self._text(plain, name, value.encode() if isinstance(value, str) else value)
        if isinstance(plain, Array) and isinstance(value, (list, tuple)) and len(value) <= plain.count:
            return b"".join(self._value(plain.element, name, one, depth) for one in value)
        try:
            return codec(type, size_of(type), self.state.order).encode(value)
        except ConversionError as error:
            raise Fault(f"{name!r}: {error}") from None

    def _number(self, name: str, value: int, size: int) -> int:
        """`value`, signed or not, as the bits that it has in `size` bytes."""
        if not -(1 << 8 * size - 1) <= value < 1 << 8 * size:
            raise Fault(f"{value!r} does not fit {name!r}, which has {size} bytes")
        return value & (1 << 8 * size) - 1

    def _text(self, array: Array, name: str, value: bytes) -> bytes:
        if len(value) > size_of(array):
            raise Fault(f"{value!r} does not fit {name!r}, which has {size_of(array)} bytes")
        return value

    def _pointer(self, type: Ptr, name: str, value: object, depth: int) -> int:
        if isinstance(value, int):
            return self._number(name, value, POINTER)
        if isinstance(value, (bytes, bytearray, str)):
            raw = value.encode() + b"\0" if isinstance(value, str) else value
            region = self.state.memory.add(f"what {name!r} points to", bytearray(raw), writable=False)
            region.foreign = True
            return region.address
        target = strip_modifiers(type.target)
        if isinstance(value, Mapping) and isinstance(target, Struct):
            full = target if target.size or self.types.btf is None else self.types.struct(target.name)
            return self.make(full, value, depth=depth + 1).address
        raise Fault(f"{value!r} is nothing that {name!r} could point to")

    def argument(self, type: BtfType | None, value: object, number: int) -> int:
        """An argument of a traced function as its word."""
        if isinstance(value, int):
            return value
        pointer = strip_modifiers(type)
        if not isinstance(pointer, Ptr):
            raise Fault(
                f"argument {number} is {value!r}: what is no number needs the type of a pointer; "
                "give the kernel's BTF, or an address that machine.kernel_struct made"
            )
        return self._pointer(pointer, f"argument {number}", value, 0)


def find_member(struct: Struct, name: str) -> tuple[int, Member]:
    """(offset in bits, member), of structs without a name within it too; "a.b" is b of a.

    Raises:
        Fault: there is none.
    """
    if not isinstance(name, str):
        raise Fault(f"a member of struct {struct.name!r} is asked for by its name, not by {name!r}")
    first, _, rest = name.partition(".")
    pending, seen = [(0, struct)], 0
    while pending and seen < 1 << 12:
        base, record = pending.pop(0)
        seen += 1
        for member in record.members:
            inner = strip_modifiers(member.type)
            if member.name == first:
                if not rest:
                    return base + member.bit_offset, member
                if isinstance(inner, Struct):
                    at, found = find_member(inner, rest)
                    return base + member.bit_offset + at, found
            elif not member.name and isinstance(inner, Struct):
                pending.append((base + member.bit_offset, inner))
    names = ", ".join(member.name for member in struct.members[:20] if member.name)
    raise Fault(f"struct {struct.name!r} has no member {name!r}; it has {names}{' ...' * (len(struct.members) > 20)}")


def opened(btf: BtfFile | bytes | str) -> BtfFile:
    """BTF given as bytes, as the name of a file, or opened already.

    Raises:
        VmError: it cannot be read.
    """
    try:
        return btf if isinstance(btf, BtfFile) else BtfFile(btf) if isinstance(btf, bytes) else BtfFile.open(btf)
    except (FormatError, OSError) as error:
        raise VmError(f"no BTF: {error}") from None
