"""Maps, structs and globals: from a definition's syntax to what the module holds of it."""

from __future__ import annotations

import ast
import ctypes

from ..errors import CompileError, Unsupported
from ..ir.metadata import MDNode
from ..ir.types import PTR
from ..ir.types import struct_type as ir_struct
from ..ir.values import ConstBytes, GlobalVariable, const_int, zero
from ..source import Loc
from .annotations import HELP, StructOf, const_argument, int_type_of, type_from, type_of
from .constant import Evaluator, Simple
from .debuginfo import DebugInfo
from .maps import BARE, INDEXED, KEYED, VALUED, Map
from .scope import Definition
from .source import loc_of
from .types import CHAR, S32, U32, ArrayT, BpfType, Field, IntT, StructT

MAX_NAME = 127  # of a BTF name, without NUL


def check_name(name: str, loc: Loc) -> None:
    """Names go to BTF, which takes ASCII identifiers.

    Raises:
        CompileError: this one does not fit.
    """
    if not name.isascii() or len(name) > MAX_NAME:
        raise CompileError(f"the kernel does not take the name {name!r}", loc, help="use a short ASCII name")


def returned(definition: Definition) -> ast.expr:
    """The expression that the function of a map or global returns.

    Raises:
        CompileError: it does something else.
    """
    node = definition.node
    body = [part for part in node.body if not _is_docstring(part)]
    if len(body) == 1 and isinstance(body[0], ast.Return) and body[0].value is not None:
        return body[0].value
    place = loc_of(definition.source, body[0] if body else node)
    raise CompileError(f"{definition.name!r} must be one return statement: it is not run", place)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def struct_type(definition: Definition, place: Loc, struct_of: StructOf) -> StructT:
    """The struct that a class describes.

    Raises:
        CompileError: its body has something other than fields, or none.
    """
    node, source = definition.node, definition.source
    if not isinstance(node, ast.ClassDef) or node.bases or node.keywords:
        raise Unsupported("a struct is a plain class without bases", place)
    evaluator = Evaluator(source, definition.scope)
    fields = [_field(part, evaluator, struct_of) for part in node.body if not _is_docstring(part)]
    if not fields:
        raise CompileError(f"struct {node.name!r} has no fields", place, help="write name: c_uint64")
    seen: set[str] = set()
    for field in fields:
        if field.name in seen:
            raise CompileError(f"struct {node.name!r} has two fields {field.name!r}", field.loc)
        seen.add(field.name)
    return StructT(node.name, fields, place)


def _field(node: ast.stmt, evaluator: Evaluator, struct_of: StructOf) -> Field:
    place = evaluator.loc(node)
    if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name) or node.value is not None:
        raise Unsupported("a struct holds fields only", place, help="write name: c_uint64")
    if isinstance(node.annotation, ast.Tuple):
        raise Unsupported("bitfields are not supported", place, help="use a whole integer, and shift and mask it")
    check_name(node.target.id, place)
    return Field(node.target.id, type_of(node.annotation, evaluator, struct_of), place)


class MapInfo:
    """A map of the module: its description, its types, its variable, and the structs that are sent through it."""

    __slots__ = ("description", "flags", "key", "loc", "max_entries", "sent", "value", "variable")

    def __init__(self, definition: Definition, loc: Loc, struct_of: StructOf) -> None:
        node = returned(definition)
        evaluator = Evaluator(definition.source, definition.scope)
        description = evaluator.value(node)
        if not isinstance(description, Map):
            help = "return HashMap(key=..., value=..., max_entries=...)"
            raise CompileError(f"{definition.name!r} does not return a map", evaluator.loc(node), help=help)
        reader = _MapReader(definition, description, evaluator.loc(node), struct_of)
        self.loc = loc
        self.description = description
        self.key, self.value = reader.types()
        self.max_entries = reader.entries()
        self.flags = reader.number("flags", description.flags) | description.base_flags
        self.sent: list[StructT] = []
        self.variable = GlobalVariable(definition.name, PTR)
        self.variable.section, self.variable.align, self.variable.dso_local = ".maps", 8, True

    def type_of(self, part: str) -> BpfType:
        """The type of "key" or "value"."""
        return self.key if part == "key" else self.value

    def sends(self, struct: StructT) -> None:
        """Record that `struct` goes to user space through this map."""
        if struct not in self.sent:
            self.sent.append(struct)

    def describe(self, debug: DebugInfo) -> None:
        """Give the variable its type: a struct of pointers, from whose types the loader reads the map.

        A number is the length of an array that is pointed to. What the elements are is free, and there the
        type of events goes: so user space finds it, while `value` must stay what the kernel wants.
        """
        fields = [("type", self._type_number(debug))]
        shape = self.description.shape
        if shape not in (BARE, VALUED):
            fields.append(("key", _some(debug.type(self.key))))
        if shape != BARE:
            fields.append(("value", _some(debug.type(self.value))))
        if self.max_entries:
            fields.append(("max_entries", debug.number(self.max_entries)))
        if self.flags:
            fields.append(("map_flags", debug.number(self.flags)))
        type = ir_struct([PTR] * len(fields))
        self.variable.value_type, self.variable.initializer = type, zero(type)
        debug.variable(self.variable, self.variable.name, debug.map_struct(fields, self.loc), self.loc)

    def _type_number(self, debug: DebugInfo) -> MDNode:
        number = self.description.number
        if not self.sent:
            return debug.number(number)
        if len(self.sent) == 1:
            return debug.number(number, debug.type(self.sent[0]), self.sent[0].size)
        size = max(struct.size for struct in self.sent)
        return debug.number(number, debug.union(self.sent), size)


class _MapReader:
    """Reads the arguments of a map description."""

    def __init__(self, definition: Definition, description: Map, loc: Loc, struct_of: StructOf) -> None:
        self.name = definition.name
        self.description = description
        self.kind = type(description).__name__
        self.loc = loc
        self.struct_of = struct_of

    def types(self) -> tuple[BpfType, BpfType]:
        """Key and value; a kind that has none gets u32."""
        shape = self.description.shape
        if shape == KEYED:
            return self.type("key", self.description.key), self.type("value", self.description.value)
        if shape == INDEXED:
            key = U32 if self.description.key is None else self.type("key", self.description.key)
            if key.size != 4 or not isinstance(key, IntT):
                raise self.error(f"the key of a {self.kind} is 4 bytes wide", "leave it out, or use c_uint32")
            return key, self.type("value", self.description.value)
        return S32, self.type("value", self.description.value) if shape == VALUED else U32

    def type(self, part: str, value: object) -> BpfType:
        """The type of a key or value."""
        if value is None:
            raise self.error(f"a {self.kind} needs a {part} type", f"write {part}=c_uint64")
        found = type_from(value, self.struct_of)
        if found is None or not (isinstance(found, (IntT, StructT, ArrayT))):
            raise self.error(f"the {part} of {self.name!r} is not a type of BPF", HELP)
        return found

    def entries(self) -> int:
        """The number of entries; 0 where the kernel knows it."""
        value = self.description.max_entries
        if not self.description.sized:
            return 0 if value is None else self.number("max_entries", value)
        if value is None:
            raise self.error(f"a {self.kind} needs max_entries", "write max_entries=1024")
        found = self.number("max_entries", value)
        if found == 0:
            raise self.error(f"{self.name!r} must have at least one entry")
        return found

    def number(self, what: str, value: object) -> int:
        """A number that fits 31 bits: it becomes the length of an array type."""
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 31:
            raise self.error(f"{what} of {self.name!r} is not a number from 0 to {(1 << 31) - 1}")
        return value

    def error(self, message: str, help: str = "") -> CompileError:
        """An error at the description."""
        return CompileError(message, self.loc, help=help)


def _some(node: MDNode | None) -> MDNode:
    assert node is not None
    return node


class GlobalInfo:
    """A global variable of the module: an integer, or the license text."""

    __slots__ = ("constant", "loc", "type", "variable")

    def __init__(self, definition: Definition, loc: Loc, struct_of: StructOf) -> None:
        self.loc = loc
        node = returned(definition)
        evaluator = Evaluator(definition.source, definition.scope)
        value = evaluator.value(node)
        returns = getattr(definition.node, "returns", None)
        inner = None if returns is None else const_argument(returns, evaluator)
        self.constant = inner is not None
        if definition.name == "LICENSE":
            self.type: BpfType = self._license(value, evaluator.loc(node))
            return
        if returns is None:
            raise CompileError(f"global {definition.name!r} has no type", loc, help="write -> c_uint64")
        type = int_type_of(inner or returns, evaluator, struct_of, "a global")
        self.type = type
        number = _initial(value, type, evaluator.loc(node))
        self.variable = GlobalVariable(definition.name, type.memory, const_int(type.bits, number))
        self.variable.align, self.variable.dso_local, self.variable.constant = type.align, True, self.constant

    def _license(self, value: object, loc: Loc) -> BpfType:
        if not isinstance(value, str) or not value.isascii() or "\0" in value:
            raise CompileError("LICENSE must return a string", loc, help='write return "GPL"')
        self.variable = license_variable(value.encode() + b"\0")
        return ArrayT(CHAR, len(value) + 1)

    def describe(self, debug: DebugInfo) -> None:
        """Give the variable its type; what programs only read is `const volatile`, as user space may set it."""
        type = debug.type(self.type)
        if self.constant:
            type = debug.qualified("const", debug.qualified("volatile", type))
        debug.variable(self.variable, self.variable.name, type, self.loc)


def license_variable(data: bytes) -> GlobalVariable:
    """The variable in section "license"."""
    initializer = ConstBytes(data)
    variable = GlobalVariable("LICENSE", initializer.type, initializer)
    variable.section, variable.align, variable.dso_local = "license", 1, True
    return variable


def _initial(value: object, type: IntT, loc: Loc) -> int:
    if isinstance(value.__class__, Simple) and isinstance(value, ctypes._SimpleCData):
        value = value.value
    if not isinstance(value, int):
        raise Unsupported("a global starts as an integer", loc, help="write return 0")
    if not type.low <= value <= type.high:
        raise CompileError(f"{value} does not fit {type}", loc)
    return value
