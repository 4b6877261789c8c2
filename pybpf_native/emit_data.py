"""Global variables as bytes: initialisers laid out in data sections, pointers inside them as relocations."""

from __future__ import annotations

from typing import Literal

from .errors import CompileError, Unsupported
from .ir.layout import align_of, constant_offset, field_offsets, size_of, store_size
from .ir.types import ArrayType, IntType, PtrType, StructType
from .ir.values import (
    ConstAggregate,
    Constant,
    ConstBytes,
    ConstExpr,
    ConstInt,
    ConstSimple,
    GlobalValue,
    GlobalVariable,
    Module,
)
from .object import GLOBAL, LOCAL, WEAK, DataReloc, DataSection, Object, Symbol, Variable

# Variables that speak to LLVM, not to the kernel.
_COMPILER_PREFIX = "llvm."
# Sections that hold no variables of the program at run time and are never written.
_READ_ONLY = (".rodata",)


def binding(symbol: GlobalValue) -> str:
    """The ELF binding of an LLVM linkage."""
    if symbol.local:
        return LOCAL
    weak = symbol.linkage.startswith(("weak", "linkonce", "extern_weak"))
    return WEAK if weak else GLOBAL


def section_name(variable: GlobalVariable) -> str:
    """Where a variable goes: its own section, or the usual one for its kind."""
    if variable.section:
        return variable.section
    if isinstance(variable.type, PtrType) and variable.type.space:
        return f".addr_space.{variable.type.space}"  # as LLVM's BPFCheckAndAdjustIR has it: one section for each
    if variable.constant:
        return ".rodata"
    return ".bss" if _is_zero(variable.initializer) else ".data"


def _is_zero(value: Constant | None) -> bool:
    if isinstance(value, ConstInt):
        return value.value == 0
    if isinstance(value, ConstBytes):
        return not any(value.data)
    if isinstance(value, ConstAggregate):
        return all(_is_zero(element) for element in value.elements)
    return isinstance(value, ConstSimple)


def emit_data(module: Module, obj: Object, symbols: dict[str, Symbol]) -> None:
    """Fill `obj.sections` and enter the variables into `symbols`; then resolve the pointers between them.

    Raises:
        CompileError: an initialiser that BPF objects cannot hold.
    """
    defined = [v for v in module.variables if v.initializer and not v.name.startswith(_COMPILER_PREFIX)]
    for variable in defined:
        symbols[variable.name] = _place(variable, obj)
    for variable in defined:
        placed = symbols[variable.name]
        assert isinstance(placed, Variable)
        assert variable.initializer is not None
        if not placed.section.zero_filled:
            _Writer(placed.section, symbols, variable.name, obj.big_endian).write(variable.initializer, placed.offset)


def _place(variable: GlobalVariable, obj: Object) -> Variable:
    name = section_name(variable)
    section = obj.section(name)
    if section is None:
        section = DataSection(name, writable=not name.startswith(_READ_ONLY))
        obj.sections.append(section)
    align = variable.align or align_of(variable.value_type)
    size = size_of(variable.value_type)
    offset = -(-section.size // align) * align
    section.align = max(section.align, align)
    section.size = offset + size
    if not name.startswith(".bss"):
        section.data.extend(bytes(section.size - len(section.data)))
    placed = Variable(variable.name, section, offset, size, binding(variable))
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
        elif not isinstance(value, ConstSimple):
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
        """A pointer becomes a relocation; an absolute address is just a number."""
        base, addend = split_pointer(value)
        if base is None:
            self.put(offset, (addend & (1 << 64) - 1).to_bytes(8, self.order))
            return
        symbol = self.symbols.get(base.name)
        if symbol is None:
            raise CompileError(f"the initialiser of {self.name!r} names {base.name!r}, which is not in the module")
        width = value.type.bits if isinstance(value.type, IntType) else 64
        self.section.relocs.append(DataReloc(offset, symbol, addend, width))


def split_pointer(value: Constant) -> tuple[GlobalValue | None, int]:
    """A constant address as a global (None: absolute) and a byte offset.

    Raises:
        Unsupported: the expression is not an address plus a constant.
    """
    offset = 0
    current: object = value
    while isinstance(current, ConstExpr):
        step = constant_offset(current) if current.op == "getelementptr" else 0
        if step is None or current.op not in ("getelementptr", "bitcast", "inttoptr", "ptrtoint", "addrspacecast"):
            raise Unsupported(f"a constant expression {current.op!r} in an initialiser is not supported")
        offset += step
        current = current.operands[0]
    if isinstance(current, GlobalValue):
        return current, offset
    return None, offset + (current.value if isinstance(current, ConstInt) else 0)
