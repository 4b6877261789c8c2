"""Sizes and offsets; the expected numbers are what LLVM's DataLayout gives for BPF."""

from __future__ import annotations

import pytest

from pybpf_native.errors import CompileError
from pybpf_native.ir import layout
from pybpf_native.ir.reader import read
from pybpf_native.ir.types import (
    FLOATS,
    I1,
    I8,
    I16,
    I32,
    I64,
    I128,
    PTR,
    VOID,
    StructType,
    Type,
    array_type,
    int_type,
    ptr_type,
    struct_type,
    vector_type,
)
from pybpf_native.ir.values import ConstExpr, Module

PAIR = struct_type([I8, I64])


@pytest.mark.parametrize(
    ("type", "size", "align"),
    [
        (I1, 1, 1),
        (I8, 1, 1),
        (I16, 2, 2),
        (int_type(24), 4, 4),
        (I32, 4, 4),
        (int_type(33), 8, 8),
        (I64, 8, 8),
        (int_type(65), 16, 16),
        (I128, 16, 16),
        (int_type(256), 32, 16),
        (PTR, 8, 8),
        (ptr_type(1), 8, 8),
        (FLOATS["double"], 8, 8),
        (FLOATS["x86_fp80"], 16, 16),
        (array_type(3, I16), 6, 2),
        (array_type(0, I64), 0, 8),
        (vector_type(3, I32), 16, 16),
        (vector_type(8, I1), 1, 1),
        (vector_type(2, int_type(24)), 8, 8),
        (PAIR, 16, 8),
        (struct_type([I8, I64], packed=True), 9, 1),
        (struct_type([PAIR, I8]), 24, 8),
        (struct_type([]), 0, 1),
        (struct_type([I64, I128]), 32, 16),
    ],
)
def test_size_and_alignment(type: Type, size: int, align: int) -> None:
    assert (layout.size_of(type), layout.align_of(type)) == (size, align)


def test_field_offsets() -> None:
    assert layout.field_offsets(struct_type([I8, I16, I8, I64, I8])) == (0, 2, 4, 8, 16)
    assert layout.field_offsets(struct_type([I8, I64, I8], packed=True)) == (0, 1, 9)


def test_store_size_is_without_padding() -> None:
    assert layout.store_size(int_type(24)) == 3
    assert layout.store_size(FLOATS["x86_fp80"]) == 10


def test_offsets_of_element_pointers() -> None:
    inner = array_type(4, PAIR)
    assert layout.offset_of(I8, [-5]) == -5
    assert layout.offset_of(inner, [1, 2, 1]) == 64 + 32 + 8
    assert layout.offset_of(inner, [0, None, 1]) is None
    assert layout.offset_of(array_type(4, struct_type([])), [0, None]) == 0


@pytest.mark.parametrize("type", [VOID, StructType(None, name="%opaque")])
def test_types_without_a_size(type: Type) -> None:
    with pytest.raises(CompileError):
        layout.size_of(type)
    with pytest.raises(CompileError):
        layout.align_of(array_type(2, type))


def test_bad_indices() -> None:
    with pytest.raises(CompileError, match="field 2"):
        layout.offset_of(PAIR, [0, 2])
    with pytest.raises(CompileError, match="indexed"):
        layout.offset_of(I64, [0, 1])


def test_constant_offset_of_an_expression() -> None:
    array = "[4 x { i8, i32 }]"
    text = f"@a = global {array} zeroinitializer\n@p = global ptr getelementptr ({array}, ptr @a, i64 0, i64 3, i32 1)"
    module: Module = read(text)
    address = module.variables[1].initializer
    assert isinstance(address, ConstExpr)
    assert layout.constant_offset(address) == 28
