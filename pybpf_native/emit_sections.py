"""Where a global variable goes: the name, flags and alignment of its section, as LLVM chooses them for ELF.

A section attribute wins. Else zeros go to `.bss`, other variables to `.data`. Constants go to `.rodata`, unless their
address means nothing (`unnamed_addr`): those may be merged by a linker, so texts that end with a zero go to
`.rodata.str<size of a character>.<alignment>`, and what has 4, 8, 16 or 32 bytes to `.rodata.cst<size>`, but for what
has pointers in it, which a linker cannot compare. That is LLVM's choice for static relocation, which clang asks for.

Source: LLVM's TargetLoweringObjectFile::getKindForGlobal and TargetLoweringObjectFileELF.
"""

from __future__ import annotations

from .errors import Unsupported
from .ir.floats import float_bits
from .ir.layout import align_of, size_of
from .ir.types import ArrayType, IntType, PtrType, StructType, Type
from .ir.values import (
    ConstAggregate,
    Constant,
    ConstBytes,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstSimple,
    GlobalValue,
    GlobalVariable,
)

MERGED_SIZES = (4, 8, 16, 32)
CHARACTER_BITS = (8, 16, 32)
# In bytes, for variables that do not say how they are aligned: structs, and what is larger than LARGE.
STRUCT = 8
LARGE = 16


def refuse_thread_local(symbol: GlobalValue) -> None:
    """Raise Unsupported for a variable that every thread has of its own, defined here or elsewhere."""
    if isinstance(symbol, GlobalVariable) and symbol.thread_local:
        raise Unsupported(f"{symbol.name!r} is thread_local; BPF has no threads", help="use a per-CPU map")


def section_of(variable: GlobalVariable) -> tuple[str, bool]:
    """(name, writable)

    Raises:
        Unsupported: the variable belongs to a thread.
    """
    refuse_thread_local(variable)
    if variable.section:
        return variable.section, not variable.constant
    if isinstance(variable.type, PtrType) and variable.type.space:
        return f".addr_space.{variable.type.space}", True  # as LLVM's BPFCheckAndAdjustIR has it: one section for each
    if not variable.constant:
        return (".bss" if is_zero(variable.initializer) else ".data"), True
    may_merge = variable.unnamed_addr == "unnamed_addr" and not has_pointers(variable.initializer)
    return (_merged(variable) if may_merge else ".rodata"), False


def alignment(variable: GlobalVariable) -> int:
    """The alignment in bytes: what the variable says in a section of its choice, else at least what its type wants."""
    if variable.align and variable.section:
        return variable.align
    least = align_of(variable.value_type)
    if variable.align:
        return max(variable.align, least)
    return max(least, _preferred(variable.value_type), LARGE if size_of(variable.value_type) > LARGE else 1)


def _preferred(type: Type) -> int:
    while isinstance(type, ArrayType):
        type = type.element
    return STRUCT if isinstance(type, StructType) else 1


def _merged(variable: GlobalVariable) -> str:
    type = variable.value_type
    if isinstance(type, ArrayType) and isinstance(type.element, IntType) and type.element.bits in CHARACTER_BITS:
        if _is_text(variable.initializer):
            return f".rodata.str{type.element.bits // 8}.{alignment(variable)}"
    size = size_of(type)
    return f".rodata.cst{size}" if size in MERGED_SIZES else ".rodata"


def _is_text(value: Constant | None) -> bool:
    """An array whose last element, and no other, is zero."""
    if isinstance(value, ConstBytes):
        return value.data.find(0) == len(value.data) - 1 and bool(value.data)
    if isinstance(value, ConstAggregate):
        zeros = [isinstance(element, ConstInt) and element.value == 0 for element in value.elements]
        return zeros.count(True) == 1 and zeros[-1]
    return isinstance(value, ConstSimple) and isinstance(value.type, ArrayType) and value.type.count == 1


def is_zero(value: Constant | None) -> bool:
    """Nothing but zeros and what is undefined."""
    if isinstance(value, ConstInt):
        return value.value == 0
    if isinstance(value, ConstBytes):
        return not any(value.data)
    if isinstance(value, ConstFloat):
        return float_bits(value) == 0
    if isinstance(value, ConstAggregate):
        return all(is_zero(element) for element in value.elements)
    return isinstance(value, ConstSimple)


def has_pointers(value: Constant | None) -> bool:
    """It holds the address of something."""
    if isinstance(value, ConstAggregate):
        return any(has_pointers(element) for element in value.elements)
    if isinstance(value, ConstExpr):
        return any(isinstance(operand, Constant) and has_pointers(operand) for operand in value.operands)
    return isinstance(value, GlobalValue)
