"""BTF of Rust, and of a compiler that leaves names out, as the kernel takes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from pybpf_native.btf.decode import decode
from pybpf_native.btf.encode import encode
from pybpf_native.btf.for_kernel import for_kernel
from pybpf_native.btf.types import (
    BOOL,
    CHAR,
    SIGNED,
    BtfType,
    DataSec,
    Enum,
    Func,
    FuncProto,
    Int,
    Member,
    Ptr,
    SectionVar,
    Struct,
    Union,
    Var,
)
from pybpf_native.elf.reader import read
from pybpf_native.errors import KernelError
from pybpf_native.kernel import bpf
from pybpf_native.load.typeinfo import TypeInfo
from pybpf_native.object import Object

from .strategies import graphs

DATA = Path(__file__).with_name("data")
INT = Int("int", 4, SIGNED)
UNIT = Var("UNIT", INT)
FOREIGN = [
    Struct("Option<u32>", 12, [Member("__1", INT, 64), Member("__0", INT, 0), Member("unit", None, 96)]),
    Union("0x", 4, [Member("a-b", INT, 0)]),
    Enum("E", 4, [("core::A", 0)]),
    Func("f", FuncProto(None, [("", INT), ("self", Ptr(None)), ("", None)])),
    DataSec(".data", 4, [SectionVar(UNIT, 0, 0), SectionVar(Var("x", INT), 0, 4)]),
    Int("char", 1, SIGNED | CHAR),
    Int("bool", 1, BOOL | SIGNED),
    Int("letter", 1, CHAR),
    Func("", FuncProto(None)),
]


def fitted(types: list[BtfType]) -> list[BtfType]:
    return decode(for_kernel(encode(types, big_endian=False).data))


def test_what_is_changed() -> None:
    struct, union, enum, func, section, *numbers, nameless = fitted(FOREIGN)[: len(FOREIGN)]
    assert isinstance(struct, Struct)
    assert struct.name == "Option_u32_"
    assert [(member.name, member.bit_offset) for member in struct.members] == [("__0", 0), ("__1", 64)]
    assert isinstance(union, Union)
    assert (union.name, union.members[0].name) == ("_0x", "a_b")
    assert isinstance(enum, Enum)
    assert enum.values == [("core_A", 0)]
    assert isinstance(func, Func)
    assert isinstance(func.target, FuncProto)
    assert [name for name, _ in func.target.params] == ["arg1", "self", ""]
    assert isinstance(section, DataSec)
    assert [entry.var.name for entry in section.vars] == ["x"]
    assert [number.encoding for number in numbers if isinstance(number, Int)] == [SIGNED, BOOL, CHAR]
    assert nameless.name == "nameless"


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_ids_stay(types: list[BtfType]) -> None:
    data = encode(types, big_endian=False).data
    before, after = decode(data), decode(for_kernel(data))
    assert [type.kind for type in before] == [type.kind for type in after]
    assert for_kernel(for_kernel(data)) == for_kernel(data)


def test_what_is_fit_stays() -> None:
    data = encode([Struct("plain", 4, [Member("x", INT, 0)])], big_endian=False).data
    assert for_kernel(data) == data


@pytest.mark.kernel
@pytest.mark.parametrize("name", ["variants.o", ""])
def test_the_kernel_takes_it(name: str) -> None:
    obj = read((DATA / name).read_bytes(), name) if name else Object("foreign")
    if not name:
        obj.types = FOREIGN
    info = TypeInfo(obj)
    with pytest.raises(KernelError):
        bpf.btf_load(info._filled())
    info.load().close()
