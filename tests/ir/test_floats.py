"""Floating point literals as bits: the forms that LLVM writes, each with what it stands for (IEEE 754)."""

from __future__ import annotations

import pytest

from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.ir.floats import float_bits
from pybpf_native.ir.reader import read
from pybpf_native.ir.types import FLOATS
from pybpf_native.ir.values import ConstFloat
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

BITS = [
    ("double", "3.0", 0x4008000000000000),
    ("double", "-1.500000e+03", 0xC097700000000000),
    ("double", "0x400921FB54442D18", 0x400921FB54442D18),
    ("double", "0xFFF0000000000000", 0xFFF0000000000000),
    ("double", "0x7FF0000000000001", 0x7FF0000000000001),
    ("float", "1.500000e+00", 0x3FC00000),
    ("float", "-0.0", 0x80000000),
    ("float", "0x3FB99999A0000000", 0x3DCCCCCD),
    ("float", "0x7FF8000000000000", 0x7FC00000),
    ("float", "0x7FF0000020000000", 0x7F800001),  # a signalling NaN stays one
    ("float", "0xFFF0000000000000", 0xFF800000),
    ("half", "0xH3C00", 0x3C00),
    ("half", "2.5", 0x4100),
    ("bfloat", "0xR3F80", 0x3F80),
    ("bfloat", "1.0", 0x3F80),
    ("fp128", "0xL00000000000000014000800000000000", 0x40008000000000000000000000000001),
]


@pytest.mark.parametrize(("type", "text", "bits"), BITS)
def test_bits(type: str, text: str, bits: int) -> None:
    assert float_bits(ConstFloat(FLOATS[type], text)) == bits


@pytest.mark.parametrize(
    ("type", "text"),
    [("double", "0x1FFFFFFFFFFFFFFFF"), ("float", "1.0e+400"), ("half", "0xH3C0"), ("fp128", "1.0"), ("x86_fp80", "0")],
)
def test_no_literal_of_the_type(type: str, text: str) -> None:
    with pytest.raises(FormatError, match="is no literal"):
        float_bits(ConstFloat(FLOATS[type], text))


@pytest.mark.parametrize(("big_endian", "order"), [(False, "little"), (True, "big")])
def test_initialisers(big_endian: bool, order: str) -> None:
    text = "@a = global { i8, double, [2 x float] } { i8 1, double 3.0, [2 x float] [float 1.5, float -0.0] }\n"
    obj = compile_module(read(text), target_for("v3", big_endian=big_endian))
    numbers = [(1, 8), (0x4008000000000000, 8), (0x3FC00000, 4), (0x80000000, 4)]
    expected = b"".join(number.to_bytes(size, order) for number, size in numbers)  # type: ignore[arg-type]
    section = obj.section(".data")
    assert section is not None
    assert bytes(section.data) == (expected if not big_endian else b"\1" + bytes(7) + expected[8:])
    assert write(obj)
