"""Encoding: exact bytes where the format is quoted, round trips, numbering, and what does not fit."""

from __future__ import annotations

import struct
from itertools import pairwise

import pytest
from hypothesis import given, settings

from pybpf_native.btf.decode import decode
from pybpf_native.btf.encode import encode, number
from pybpf_native.btf.types import (
    SIGNED,
    Array,
    BtfType,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Func,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    SectionVar,
    Struct,
    Var,
)
from pybpf_native.errors import FormatError

from .graph import difference, facts
from .strategies import graphs

INT = Int("int", 4, SIGNED)


def words(*roots, big_endian=False):
    """The type part as words, and the strings."""
    data = encode(roots, big_endian=big_endian).data
    order = ">" if big_endian else "<"
    magic, version, flags, header, type_off, type_len, str_off, str_len = struct.unpack_from(f"{order}HBBIIIII", data)
    assert (magic, version, flags, header, type_off, str_off) == (0xEB9F, 1, 0, 24, 0, type_len)
    assert len(data) == 24 + type_len + str_len
    return list(struct.unpack(f"{order}{type_len // 4}I", data[24 : 24 + type_len])), data[24 + type_len :]


@pytest.mark.parametrize("big_endian", [False, True])
def test_an_int(big_endian: bool) -> None:
    assert words(INT, big_endian=big_endian) == ([1, 1 << 24, 4, 1 << 24 | 32], b"\0int\0")


def test_a_struct_with_a_bitfield_sets_the_kind_flag() -> None:
    plain = Struct("s", 8, [Member("a", INT, 0), Member("b", INT, 32)])
    fields = Struct("s", 8, [Member("a", INT, 0, 3), Member("b", INT, 32)])
    assert words(plain)[0][:9] == [1, 4 << 24 | 2, 8, 3, 2, 0, 5, 2, 32]
    assert words(fields)[0][:9] == [1, 1 << 31 | 4 << 24 | 2, 8, 3, 2, 3 << 24, 5, 2, 32]


def test_enums() -> None:
    assert words(Enum("e", 4, [("A", -1)], signed=True))[0] == [1, 1 << 31 | 6 << 24 | 1, 4, 3, 0xFFFFFFFF]
    assert words(Enum("e", 4, [("A", 0xFFFFFFFF)]))[0] == [1, 6 << 24 | 1, 4, 3, 0xFFFFFFFF]
    assert words(Enum64("e", 8, [("A", 1 << 40 | 2)]))[0] == [1, 19 << 24 | 1, 8, 3, 2, 1 << 8]


def test_linkage_component_and_section() -> None:
    var = Var("v", INT, 1)
    func = Func("f", FuncProto(None, [("x", INT), ("", None)]), 2)
    section = DataSec(".data", 4, [SectionVar(var, 8, 4)])
    tag = DeclTag("t", func, -1)
    encoded = words(var, func, section, tag, INT)[0]
    assert encoded[:4] == [1, 14 << 24, 5, 1]
    assert encoded[4:7] == [3, 12 << 24 | 2, 6]
    assert encoded[7:13] == [5, 15 << 24 | 1, 4, 1, 8, 4]
    assert encoded[13:17] == [11, 17 << 24, 2, 0xFFFFFFFF]
    assert encoded[21:] == [0, 13 << 24 | 2, 0, 17, 5, 0, 0]


def test_a_forward_union_and_an_array() -> None:
    assert words(Fwd("u", True))[0] == [1, 1 << 31 | 7 << 24, 0]
    assert words(Array(None, INT, 3))[0][:6] == [0, 3 << 24, 0, 0, 2, 3]


def test_the_roots_come_first_and_the_rest_breadth_first() -> None:
    leaf = Struct("leaf", 4, [Member("x", INT, 0)])
    first, second = Ptr(leaf), Ptr(Ptr(INT))
    assert number([first, second, first]) == [first, second, leaf, second.target, INT]


def test_where_section_variables_stand() -> None:
    var = Var("v", INT)
    section = DataSec(".data", 40, [SectionVar(var, 8, 4), SectionVar(var, 16, 4)])
    encoded = encode([INT, section])
    data = encoded.data
    assert [struct.unpack_from("<I", data, at)[0] for at, _, _ in encoded.section_vars] == [8, 16]
    assert [struct.unpack_from("<I", data, at)[0] for at in encoded.section_sizes] == [40]


def test_strings_may_be_added_later_and_only_once() -> None:
    encoded = encode([INT])
    assert encoded.strings.add("int") == 1
    assert encoded.strings.add("later") == encoded.strings.add("later") == 5
    assert encoded.data.endswith(b"\0int\0later\0")


def test_ids() -> None:
    pointer = Ptr(INT)
    encoded = encode([pointer])
    assert [encoded.id_of(type) for type in (None, pointer, INT)] == [0, 1, 2]
    with pytest.raises(FormatError, match="not in this BTF"):
        encoded.id_of(Int("int", 4, SIGNED))


def test_a_chain_deeper_than_any_stack() -> None:
    top = INT
    for _ in range(50_000):
        top = Ptr(top)
    types = decode(encode([top]).data)
    assert len(types) == 50_001
    assert all(one.target is other for one, other in pairwise(types))


@pytest.mark.parametrize(
    ("type", "message"),
    [
        (Struct("s", 1 << 32), "out of range"),
        (Struct("s", -1), "out of range"),
        (Struct("s", 4, [Member("m", INT, 1 << 24, 1)]), "bitfields"),
        (Struct("s", 4, [Member("m", INT, 0)] * 65536), "65536 members"),
        (Enum("e", 4, [("A", 1 << 32)]), "does not fit 32 bits"),
        (Enum("e", 4, [("A", -1)]), "does not fit 32 bits"),
        (Enum64("e", 8, [("A", 1 << 63)], signed=True), "does not fit 64 bits"),
        (Int("i", 4, 16), "out of range"),
        (Int("i\0", 4), "NUL"),
        (Int("\ud800", 4), "not Unicode"),
        (Array(INT, INT, -1), "out of range"),
        (Func("f", FuncProto(None), 1 << 16), "members"),
        (BtfType("t"), "no BTF kind"),
    ],
)
def test_what_does_not_fit(type, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        encode([type])


@settings(deadline=None, max_examples=150)
@given(graphs())
def test_round_trip(types) -> None:
    for big_endian in (False, True):
        data = encode(types, big_endian=big_endian).data
        back = decode(data)
        assert [facts(type) for type in back] == [facts(type) for type in number(types)]
        assert difference(types, back) == []
        assert encode(back, big_endian=big_endian).data == data
