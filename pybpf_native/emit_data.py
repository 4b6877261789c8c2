"""Global variables as bytes: initialisers laid out in data sections, pointers inside them as relocations."""

from __future__ import annotations

from typing import Literal

from .emit_names import COMPILER_PREFIX, CONSTRUCTORS, address_of, binding, emit_aliases, emit_constructors, object_name
from .emit_sections import alignment, section_of
from .errors import LimitError, Unsupported
from .ir.floats import float_bits
from .ir.layout import field_offsets, size_of, store_size
from .ir.types import ArrayType, IntType, StructType
from .ir.values import (
    BlockAddress,
    ConstAggregate,
    Constant,
    ConstBytes,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstSimple,
    GlobalValue,
    GlobalVariable,
    Module,
)
from .object import DataReloc, DataSection, Object, Symbol, Variable

LARGEST = (1 << 31) - 1  # bytes of a section: the most that the value of an array map may have (kernel/bpf/arraymap.c)


def emit_data(module: Module, obj: Object, symbols: dict[str, Symbol]) -> None:
    """Fill `obj.sections` and enter the variables into `symbols`; then resolve the pointers between them.

    Raises:
        CompileError: an initialiser that BPF objects cannot hold.
        LimitError: a section is larger than the value of any map, which it becomes.
    """
    sections: dict[str, DataSection] = {}
    placed: list[tuple[GlobalVariable, Variable]] = []
    for variable in module.variables:
        if variable.name in CONSTRUCTORS:
            emit_constructors(variable, sections, symbols)
        elif variable.is_definition and not variable.name.startswith(COMPILER_PREFIX):
            symbols[variable.name] = made = _place(variable, sections)
            placed.append((variable, made))
    obj.sections += sections.values()
    emit_aliases(module, symbols)
    for variable, made in placed:
        assert variable.initializer is not None
        if not made.section.zero_filled:
            _Writer(made.section, symbols, variable.name, obj.big_endian).write(variable.initializer, made.offset)


def _place(variable: GlobalVariable, sections: dict[str, DataSection]) -> Variable:
    name, writable = section_of(variable)
    section = sections.setdefault(name, DataSection(name, writable=writable))
    align = alignment(variable)
    size = size_of(variable.value_type)
    offset = -(-section.size // align) * align
    section.writable |= writable  # BTF and loaders know sections by name: one section for all of that name
    section.align = max(section.align, align)
    section.size = offset + size
    if section.size > LARGEST:
        raise LimitError(f"section {name!r} in bytes", section.size, LARGEST, [(object_name(variable), size)])
    if not name.startswith(".bss"):
        section.data.extend(bytes(section.size - len(section.data)))
    placed = Variable(object_name(variable), section, offset, size, binding(variable))
    placed.visibility = variable.visibility
    section.variables.append(placed)
    return placed


class _Writer:
    """Writes one initialiser into its section's bytes."""

    def __init__(self, section: DataSection, symbols: dict[str, Symbol], name: str, big_endian: bool) -> None:
        self.section = section
        self.symbols = symbols
        self.name = name
        self.order: Literal["little", "big"] = "big" if big_endian else "little"

    def write(self, value: Constant, offset: int) -> None:
        if isinstance(value, ConstInt):
            self.put(offset, value.value.to_bytes(store_size(value.type), self.order))
        elif isinstance(value, ConstBytes):
            self.put(offset, value.data)
        elif isinstance(value, ConstAggregate):
            self.aggregate(value, offset)
        elif isinstance(value, (GlobalValue, ConstExpr)):
            self.pointer(value, offset)
        elif isinstance(value, ConstFloat):
            self.put(offset, float_bits(value).to_bytes(size_of(value.type), self.order))
        elif not isinstance(value, ConstSimple):
            if isinstance(value, BlockAddress):
                what = f"the initialiser of {self.name!r} holds the address of a label (blockaddress)"
                raise Unsupported(what, help="write a switch")
            raise Unsupported(f"the initialiser of {self.name!r} holds a value of type {value.type}")

    def put(self, offset: int, data: bytes) -> None:
        self.section.data[offset : offset + len(data)] = data

    def aggregate(self, value: ConstAggregate, offset: int) -> None:
        if isinstance(value.type, StructType):
            for element, at in zip(value.elements, field_offsets(value.type), strict=True):
                self.write(element, offset + at)
            return
        assert isinstance(value.type, ArrayType)
        step = size_of(value.type.element)
        for number, element in enumerate(value.elements):
            self.write(element, offset + number * step)

    def pointer(self, value: Constant, offset: int) -> None:
        """A pointer becomes a relocation; an absolute address, or a distance, is just a number."""
        width = value.type.bits if isinstance(value.type, IntType) else 64
        base, addend = address_of(value, self.symbols, self.name)
        if base is None:
            self.put(offset, (addend & (1 << width) - 1).to_bytes(width // 8, self.order))
        elif width in (32, 64):
            self.section.relocs.append(DataReloc(offset, base, addend, width))
        else:
            raise Unsupported(f"the initialiser of {self.name!r} keeps {width} bits of an address")
