"""Objects made by hand from assembly text, for tests of what takes objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pybpf_native.btf import types as btf
from pybpf_native.isa.assemble import assemble
from pybpf_native.object import DataSection, Function, Object, Symbol, Variable
from pybpf_native.source import Source

INT = btf.Int("int", 4, btf.SIGNED)
U8, U16, U32 = btf.Int("unsigned char", 1), btf.Int("unsigned short", 2), btf.Int("unsigned int", 4)
U64, S64 = btf.Int("unsigned long long", 8), btf.Int("long long", 8, btf.SIGNED)
CHAR, BOOL = btf.Int("char", 1, btf.SIGNED), btf.Int("_Bool", 1, btf.BOOL)

HASH, ARRAY, PERF, PERCPU_HASH, PERCPU_ARRAY, LRU_HASH, QUEUE, STACK, RING = 1, 2, 4, 5, 6, 9, 22, 23, 27


def struct(name: str, **members: btf.BtfType) -> btf.Struct:
    """A struct with members at their natural places."""
    made, at, widest = [], 0, 1
    for member, type in members.items():
        size = btf.size_of(type)
        align = btf.size_of(type.element) if isinstance(type, btf.Array) else min(size, 8)
        at = -(-at // align) * align
        made.append(btf.Member(member, type, at * 8))
        at, widest = at + size, max(widest, align)
    return btf.Struct(name, -(-at // widest) * widest, made)


def array(element: btf.BtfType, count: int) -> btf.Array:
    return btf.Array(element, U32, count)


PACKET = bytes(64)  # for programs that look at none
EVENT = struct("event", pid=U32, count=U64, comm=array(CHAR, 16))


class Builder:
    """Collects functions, maps and variables; `object` is the result."""

    def __init__(self, name: str = "handmade", license: str = "GPL") -> None:
        self.object = Object(name)
        self.object.types = [INT]
        self.symbols: dict[str, Symbol] = {}
        self.pending: list[tuple[Function, str]] = []
        section = self.section("license", license.encode() + b"\0")
        self.variable(section, "LICENSE", array(CHAR, len(license) + 1), 0)

    def section(self, name: str, data: bytes = b"", **named: Any) -> DataSection:
        section = DataSection(name, data, **named)
        section.type = btf.DataSec(name)
        self.object.sections.append(section)
        self.symbols[name] = section
        return section

    def variable(self, section: DataSection, name: str, type: btf.BtfType, offset: int) -> Variable:
        variable = Variable(name, section, offset, btf.size_of(type))
        variable.type = btf.Var(name, type)
        section.variables.append(variable)
        assert section.type is not None
        section.type.vars.append(btf.SectionVar(variable.type, 0, 0))
        self.symbols[name] = variable
        return variable

    def map(self, name: str, type: int, entries: int = 0, key: Any = None, value: Any = None, **numbers: int) -> None:
        """A map definition; `key` and `value` are types, other numbers are fields of the definition."""
        section = self.object.section(".maps") or self.section(".maps", size=0)
        fields: list[tuple[str, btf.BtfType]] = [
            (field, btf.Ptr(array(INT, number)))
            for field, number in {"type": type, "max_entries": entries, **numbers}.items()
            if number
        ]
        fields += [(field, btf.Ptr(kind)) for field, kind in (("key", key), ("value", value)) if kind is not None]
        members = [btf.Member(field, kind, 64 * index) for index, (field, kind) in enumerate(fields)]
        definition = btf.Struct("", 8 * len(members), members)
        self.variable(section, name, definition, section.size)
        section.size += definition.size
        section.data = bytearray(section.size)

    def function(self, name: str, section: str, text: str, source: str = "") -> Function:
        """A function of assembly text; names in it are maps, variables, sections or functions of this builder.

        source: the file that its lines are said to come from.
        """
        insns = assemble(text, Source(source or f"{name}.s", text))
        function = Function(name, section, insns)
        function.type = btf.Func(name, btf.FuncProto(INT, [("ctx", btf.Ptr(None))]), btf.GLOBAL)
        if section == ".text":
            function.type = btf.Func(name, btf.FuncProto(INT, [("value", U64)]), btf.STATIC)
        self.object.functions.append(function)
        self.symbols[name] = function
        return function

    def build(self) -> Object:
        """The object, its names resolved."""
        for function in self.object.functions:
            for insn in function.insns:
                if isinstance(insn.sym, str):
                    insn.sym = self.symbols[insn.sym]
        assert self.object.types is not None
        self.object.types += [function.type for function in self.object.functions if function.type]
        self.object.types += [section.type for section in self.object.sections if section.type]
        return self.object


def program(text: str, section: str = "socket", maps: Mapping[str, tuple[Any, ...]] | None = None) -> Object:
    """An object with one program called `main`."""
    builder = Builder()
    for name, arguments in (maps or {}).items():
        builder.map(name, *arguments)
    builder.function("main", section, text)
    return builder.build()
