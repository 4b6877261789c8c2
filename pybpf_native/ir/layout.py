"""Sizes, alignments and offsets in memory, by BPF's data layout `e-m:e-p:64:64-i64:64-i128:128-n32:64-S128`.

Pointers take 8 bytes; an integer is stored in whole bytes and aligned like the next wider of 8, 16, 32, 64
and 128 bits; a vector is aligned to its size rounded up to a power of two (LLVM's DataLayout).
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import CompileError
from .types import FLOATS, ArrayType, IntType, PtrType, StructType, Type, VectorType
from .values import ConstExpr, ConstInt, Instr

# (bytes stored, alignment) of floating point types
_FLOATS = {
    "half": (2, 2),
    "bfloat": (2, 2),
    "float": (4, 4),
    "double": (8, 8),
    "fp128": (16, 16),
    "x86_fp80": (10, 16),
    "ppc_fp128": (16, 16),
}


def size_of(type: Type) -> int:
    """Bytes from one array element of this type to the next.

    Raises:
        CompileError: the type has no size (opaque, void, a function).
    """
    if isinstance(type, StructType):
        return _struct(type)[0]
    if isinstance(type, ArrayType) and not isinstance(type, VectorType):
        return type.count * size_of(type.element)
    align = align_of(type)
    return -(-store_size(type) // align) * align


def store_size(type: Type) -> int:
    """Bytes that a store of this type writes.

    Raises:
        CompileError: the type has no size.
    """
    if isinstance(type, IntType):
        return (type.bits + 7) // 8
    if isinstance(type, PtrType):
        return 8
    if isinstance(type, VectorType):
        bits = type.element.bits if isinstance(type.element, IntType) else store_size(type.element) * 8
        return (type.count * bits + 7) // 8
    if type.text in FLOATS:
        return _FLOATS[type.text][0]
    if isinstance(type, (StructType, ArrayType)):
        return size_of(type)
    raise CompileError(f"type {type} has no size")


def align_of(type: Type) -> int:
    """The ABI alignment in bytes.

    Raises:
        CompileError: the type has no size.
    """
    if isinstance(type, IntType):
        return _int_align(type.bits)
    if isinstance(type, PtrType):
        return 8
    if isinstance(type, StructType):
        return _struct(type)[1]
    if isinstance(type, VectorType):
        return _power_of_two(store_size(type))
    if isinstance(type, ArrayType):
        return align_of(type.element)
    if type.text in FLOATS:
        return _FLOATS[type.text][1]
    raise CompileError(f"type {type} has no size")


def field_offsets(struct: StructType) -> tuple[int, ...]:
    """The byte offset of every field.

    Raises:
        CompileError: the struct is opaque.
    """
    return _struct(struct)[2]


def offset_of(source: Type, indices: Sequence[int | None]) -> int | None:
    """The byte offset that `getelementptr source, base, indices...` adds; None if an index that counts is None.

    Raises:
        CompileError: the indices do not fit the type.
    """
    total = 0
    type = source
    for position, index in enumerate(indices):
        if position and isinstance(type, StructType):
            if index is None or not 0 <= index < len(type.fields or ()):
                raise CompileError(f"{type} has no field {index}")
            total += field_offsets(type)[index]
            assert type.fields is not None
            type = type.fields[index]
            continue
        if position:
            if not isinstance(type, ArrayType):
                raise CompileError(f"{type} cannot be indexed")
            type = type.element
        size = size_of(type)
        if index is None and size:
            return None
        total += (index or 0) * size
    return total


def constant_offset(address: Instr | ConstExpr) -> int | None:
    """The byte offset of a getelementptr all of whose indices are constant, else None."""
    assert address.aux_type is not None
    indices = [index.signed if isinstance(index, ConstInt) else None for index in address.operands[1:]]
    return offset_of(address.aux_type, indices)


def _int_align(bits: int) -> int:
    return min(16, _power_of_two((bits + 7) // 8))


def _power_of_two(number: int) -> int:
    """`number` rounded up to a power of two, at least 1."""
    return 1 << max(0, number - 1).bit_length()


def _struct(struct: StructType) -> tuple[int, int, tuple[int, ...]]:
    if struct.layout is None:
        if struct.fields is None:
            raise CompileError(f"type {struct} is opaque, and has no size")
        struct.layout = _lay_out(struct.fields, struct.packed)
    return struct.layout


def _lay_out(fields: Sequence[Type], packed: bool) -> tuple[int, int, tuple[int, ...]]:
    offset = 0
    align = 1
    offsets = []
    for field in fields:
        wanted = 1 if packed else align_of(field)
        align = max(align, wanted)
        offset = -(-offset // wanted) * wanted
        offsets.append(offset)
        offset += size_of(field)
    return -(-offset // align) * align, align, tuple(offsets)
