"""BTF for kernels that know fewer kinds of type: what becomes of each, and that the running kernel takes the result."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from pybpf_native.btf import older
from pybpf_native.btf.decode import Parts, decode, read_row
from pybpf_native.btf.encode import encode
from pybpf_native.btf.for_kernel import for_kernel
from pybpf_native.btf.older import in_other_words
from pybpf_native.btf.types import (
    EXTERN,
    GLOBAL,
    SIGNED,
    STATIC,
    BtfType,
    Const,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Float,
    Func,
    FuncProto,
    Int,
    Member,
    Ptr,
    SectionVar,
    Struct,
    TypeTag,
    Union,
    Var,
)
from pybpf_native.kernel import bpf

from .strategies import graphs

INT = Int("int", 4, SIGNED)
COUNT, LIMIT = Var("count", INT), Var("limit", INT)
TYPES: list[BtfType] = [
    INT,
    DataSec(".data", 8, [SectionVar(COUNT, 0, 4), SectionVar(LIMIT, 4, 4)]),
    DataSec("?.rodata", 4, [SectionVar(Var("other", INT), 0, 4)]),
    Func("f", FuncProto(INT, [("a", Float("double", 8))]), GLOBAL),
    Func("g", FuncProto(None), STATIC),
    DeclTag("user", COUNT),
    Ptr(TypeTag(INT, "rcu")),
    Struct("s", 8, [Member("e", Enum64("wide", 8, [("A", -1), ("B", 1 << 40)], signed=True), 0)]),
    Enum("small", 4, [("LOW", -1)], signed=True),
]
DATA = encode(TYPES, big_endian=False).data


def without(*unknown: str, data: bytes = DATA) -> list[BtfType]:
    return decode(in_other_words(data, unknown))


def test_what_is_known_stays() -> None:
    assert in_other_words(DATA, ()) == DATA


def test_sections_and_variables() -> None:
    types = without(older.SECTIONS)
    section = types[1]
    assert isinstance(section, Struct)
    assert (section.name, section.size) == (".data", 8)
    assert [(each.name, each.type, each.bit_offset) for each in section.members] == [
        ("count", types[0], 0),
        ("limit", types[0], 32),
    ]
    tag = types[5]
    assert isinstance(tag, DeclTag)
    assert isinstance(tag.target, Int)
    assert (tag.target.name, tag.target.size, tag.target.bits) == ("count", 1, 8)
    assert [type.kind for type in types].count(Var.kind) == 0


def test_functions_are_static() -> None:
    f, g = without(older.GLOBAL_FUNCTIONS)[3:5]
    assert isinstance(f, Func)
    assert isinstance(g, Func)
    assert (f.linkage, g.linkage) == (STATIC, STATIC)


def test_an_extern_function_is_no_static_one() -> None:
    (func, *_) = without(older.GLOBAL_FUNCTIONS, data=encode([Func("f", FuncProto(None), EXTERN)]).data)
    assert isinstance(func, Func)
    assert func.linkage == EXTERN


def test_floating_point() -> None:
    f = without(older.FLOATS)[3]
    assert isinstance(f, Func)
    assert isinstance(f.target, FuncProto)
    made = f.target.params[0][1]
    assert isinstance(made, Struct)
    assert (made.name, made.size, made.members) == ("", 8, [])


def test_tags() -> None:
    types = without(older.DECL_TAGS, older.TYPE_TAGS)
    assert isinstance(types[5], Int)
    pointer = types[6]
    assert isinstance(pointer, Ptr)
    assert isinstance(pointer.target, Const)
    assert (pointer.target.name, pointer.target.target) == ("", types[0])


def test_enumerations() -> None:
    types = without(older.WIDE_ENUMS)
    struct, small = types[7], types[8]
    assert isinstance(struct, Struct)
    wide = struct.members[0].type
    assert isinstance(wide, Union)
    assert (wide.name, wide.size, [member.name for member in wide.members]) == ("wide", 8, ["A", "B"])
    assert {member.type for member in wide.members} == {types[-1]}
    assert isinstance(types[-1], Int)
    assert types[-1].size == 1
    assert isinstance(small, Enum)
    assert (small.values, small.signed) == ([("LOW", 0xFFFFFFFF)], False)


def test_question_marks() -> None:
    assert [type.name for type in without(older.OPTIONAL_SECTIONS)[1:3]] == [".data", "_.rodata"]


@pytest.mark.kernel
# No kernel has tags on declarations and not the variables that they are on.
@pytest.mark.parametrize("unknown", [older.KNOWN[at:] for at in range(7)] + [(each,) for each in older.KNOWN[1:6]])
def test_the_kernel_takes_it(unknown: tuple[str, ...]) -> None:
    bpf.btf_load(for_kernel(in_other_words(encode(TYPES).data, unknown))).close()


def test_a_variable_may_be_anywhere_in_its_section() -> None:
    variable = Var("far", Int("int", 4, SIGNED))
    data = encode([DataSec(".data", 0, [SectionVar(variable, 1 << 29, 4)])]).data
    assert in_other_words(data, older.KNOWN)


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_ids_and_sizes_stay(types: list[BtfType]) -> None:
    data = encode(types, big_endian=True).data
    changed = Parts(in_other_words(data, older.KNOWN))
    kinds, at = [], 0
    while at < len(changed.types):
        row, at = read_row(changed, at)
        kinds.append(row.kind)
    before = decode(data)
    assert len(kinds) - len(before) in (0, 1)
    gone = {DataSec.kind, Var.kind, Float.kind, DeclTag.kind, TypeTag.kind, Enum64.kind}
    assert gone.isdisjoint(kinds)
    assert all(new == old.kind for old, new in zip(before, kinds, strict=False) if old.kind not in gone)
