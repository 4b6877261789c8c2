"""`.BTF.ext`: round trips, exact bytes, and malformed sections."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.btf.encode import Encoded, encode
from pybpf_native.btf.ext import CoreInfo, FuncInfo, LineInfo, SectionInfo, decode_ext, encode_ext
from pybpf_native.btf.strings import Names
from pybpf_native.btf.types import Func, FuncProto, Struct
from pybpf_native.errors import FormatError
from pybpf_native.source import Loc, Source

SOURCE = Source("prog.py", "first\n  second\n")
FUNC = Func("f", FuncProto(None))
STRUCT = Struct("s", 4)


def section() -> SectionInfo:
    info = SectionInfo("xdp")
    info.funcs = [FuncInfo(0, FUNC)]
    info.lines = [LineInfo(0, Loc(SOURCE, 1, 3)), LineInfo(16, Loc(SOURCE, 2, 5000))]
    info.cores = [CoreInfo(8, STRUCT, "0:1", 2)]
    return info


def shown(info: SectionInfo) -> tuple[object, ...]:
    return (
        info.name,
        [(record.offset, record.type.name) for record in info.funcs],
        [(record.offset, record.loc.source.name, record.loc.line, record.loc.text) for record in info.lines],
        [(record.offset, record.type.name, record.access, record.kind) for record in info.cores],
    )


def decoded(data: bytes, btf: Encoded) -> list[SectionInfo]:
    return decode_ext(data, btf.types, Names(btf.strings.data))


@pytest.mark.parametrize("big_endian", [False, True])
def test_round_trip(big_endian: bool) -> None:
    other = SectionInfo(".text")
    other.lines = [LineInfo(8, Loc(SOURCE, 1))]
    btf = encode([FUNC, STRUCT], big_endian=big_endian)
    ext = encode_ext([section(), other, SectionInfo("nothing")], btf)
    assert [shown(info) for info in decoded(ext.data, btf)] == [shown(section()), shown(other)]
    columns = [record.loc.column for record in decoded(ext.data, btf)[0].lines]
    assert columns == [3, 0]  # 5000 does not fit


def test_bytes() -> None:
    btf = encode([FUNC, STRUCT])
    ext = encode_ext([section()], btf)
    names = Names(btf.strings.data)
    words = struct.unpack_from(f"<{len(ext.data) // 4 - 2}I", ext.data, 8)
    assert struct.unpack_from("<HBBI", ext.data) == (0xEB9F, 1, 0, 32)
    assert words[:6] == (0, 20, 20, 44, 64, 28)
    assert (words[6], names(words[7]), *words[8:11]) == (8, "xdp", 1, 0, btf.id_of(FUNC))
    assert (words[11], names(words[12]), words[13]) == (16, "xdp", 2)
    assert (words[14], names(words[15]), names(words[16]), words[17]) == (0, "prog.py", "first", 1 << 10 | 3)
    assert (words[18], names(words[19]), names(words[20]), words[21]) == (16, "prog.py", "  second", 2 << 10)
    assert (words[22], names(words[23]), words[24]) == (16, "xdp", 1)
    assert (words[25], words[26], names(words[27]), words[28]) == (8, btf.id_of(STRUCT), "0:1", 2)


def test_without_accesses_there_is_no_third_table() -> None:
    info = section()
    info.cores = []
    btf = encode([FUNC, STRUCT])
    assert struct.unpack_from("<I", encode_ext([info], btf).data, 28) == (0,)


def test_places_are_those_of_the_offsets() -> None:
    btf = encode([FUNC, STRUCT])
    ext = encode_ext([section()], btf)
    assert [struct.unpack_from("<I", ext.data, at)[0] for at, _ in ext.places] == [0, 0, 16, 8]
    assert {name for _, name in ext.places} == {"xdp"}


def test_a_line_that_does_not_fit() -> None:
    info = SectionInfo("xdp")
    info.lines = [LineInfo(0, Loc(SOURCE, 1 << 22))]
    with pytest.raises(FormatError, match="line 4194304"):
        encode_ext([info], encode([FUNC]))


def test_longer_records_of_a_newer_compiler_are_read() -> None:
    btf = encode([FUNC, STRUCT])
    name = btf.strings.add("xdp")
    body = struct.pack("<IIIIIII", 12, name, 1, 8, btf.id_of(FUNC), 99, 16)
    data = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 24, 24, 4) + body
    assert shown(decoded(data, btf)[0])[1] == [(8, "f")]


BTF = encode([FUNC, STRUCT])
GOOD = encode_ext([section()], BTF).data


@pytest.mark.parametrize(
    ("offset", "word"),
    [
        (0, 0),
        (4, 8),
        (4, 1 << 31),
        (8, 1 << 31),
        (12, 0xFFFF),
        (32, 4),
        (32, 9),
        (36, 1 << 20),
        (40, 2),
        (40, 1 << 31),
        (48, 9),
    ],
)
def test_malformed(offset: int, word: int) -> None:
    data = bytearray(GOOD)
    struct.pack_into("<I", data, offset, word)
    with pytest.raises(FormatError):
        decoded(bytes(data), BTF)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=4), st.integers(0, len(GOOD)))
def test_changed_and_cut_bytes(changes, length) -> None:
    data = bytearray(GOOD)
    for place, value in changes:
        data[place] = value
    for candidate in (bytes(data), bytes(data[:length])):
        try:
            decoded(candidate, BTF)
        except FormatError:
            continue
