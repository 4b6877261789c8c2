"""Decoding of bytes that nobody honest wrote, and of real objects' BTF."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.btf.decode import decode
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import Func, FuncProto, Int, Member, Ptr, Struct, Typedef, Var
from pybpf_native.errors import FormatError

from .strategies import graphs

DATA = Path(__file__).parent / "data"


def blob(*words: int, strings: bytes = b"\0", **header: int) -> bytes:
    """A BTF section with these type words; `header` overrides its fields."""
    fields = {"magic": 0xEB9F, "version": 1, "size": 24, "type_off": 0, "type_len": 4 * len(words)}
    fields |= {"str_off": 4 * len(words), "str_len": len(strings)} | header
    head = (fields["magic"], fields["version"], 0, *list(fields.values())[2:])
    return struct.pack("<HBBIIIII", *head) + struct.pack(f"<{len(words)}I", *words) + strings


BAD = {
    "empty": b"",
    "a short header": blob()[:20],
    "another magic": blob(magic=0x1234),
    "another version": blob(version=2),
    "a header of no size": blob(size=8),
    "types outside": blob(1, type_len=64),
    "strings outside": blob(str_len=2),
    "strings far outside": blob(str_off=0xFFFFFFFF),
    "strings without an end": blob(strings=b"\0a"),
    "strings without a start": blob(strings=b"a\0"),
    "no strings": blob(strings=b""),
    "kind 0": blob(0, 0, 0),
    "kind 20": blob(0, 20 << 24, 0),
    "a cut common part": blob(0, 1 << 24),
    "a cut int": blob(0, 1 << 24, 4),
    "cut members": blob(0, 4 << 24 | 2, 4, 0, 0, 0),
    "a type beyond the last": blob(0, 2 << 24, 2),
    "a name outside": blob(7, 2 << 24, 0),
    "a member's name outside": blob(0, 4 << 24 | 1, 4, 9, 0, 0),
    "a function of void": blob(0, 12 << 24, 0),
    "a section of types": blob(0, 2 << 24, 0, 0, 15 << 24 | 1, 4, 1, 0, 4),
}


@pytest.mark.parametrize("name", BAD)
def test_malformed(name: str) -> None:
    with pytest.raises(FormatError):
        decode(BAD[name])
    with pytest.raises(FormatError):
        list(_all_parts(BtfFile(BAD[name])))


def _all_parts(file: BtfFile):
    for type in file:
        yield type
        if isinstance(type, Struct):
            yield from type.members


def test_names_that_overlap_cannot_fill_the_memory() -> None:
    count = 60_000
    pointers = [word for at in range(count) for word in (at, 2 << 24, 0)]
    with pytest.raises(FormatError, match="overlap"):
        decode(blob(*pointers, strings=b"\0" + b"a" * count + b"\0"))


def test_names_that_are_not_utf8_survive() -> None:
    data = blob(1, 7 << 24, 0, strings=b"\0\xff\xfe\0")
    assert encode(decode(data)).data == data


def test_a_longer_header_is_skipped() -> None:
    data = blob(0, 2 << 24, 0)
    longer = data[:4] + struct.pack("<I", 32) + data[8:24] + bytes(8) + data[24:]
    assert isinstance(decode(longer)[0], Ptr)


@settings(deadline=None, max_examples=150)
@given(graphs(), st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 255)), min_size=1, max_size=4))
def test_changed_bytes_give_types_or_a_format_error(types, changes) -> None:
    data = bytearray(encode(types).data)
    for place, value in changes:
        data[place % len(data)] = value
    began = time.monotonic()
    for read in (decode, lambda data: list(_all_parts(BtfFile(data)))):
        try:
            read(bytes(data))
        except FormatError:
            continue
    assert time.monotonic() - began < 5


# The lazy file.


def test_lazy_and_eager_see_the_same() -> None:
    from .graph import difference

    types = decode(_btf("types.o"))
    file = BtfFile(_btf("types.o"))
    assert len(file) == len(types) + 1
    assert difference(types, list(file)) == []
    assert encode(list(file)).data == encode(types).data


def _btf(name: str) -> bytes:
    from pybpf_native.elf.file import ElfFile

    sections = ElfFile((DATA / name).read_bytes()).sections
    return next(section.data for section in sections if section.name == ".BTF")


def test_a_lookup_decodes_little() -> None:
    leaf = Struct("leaf", 4, [Member("x", Int("int", 4), 0)])
    middle = Struct("middle", 8, [Member("p", Ptr(leaf), 0)])
    file = BtfFile(encode([Struct("top", 8, [Member("m", middle, 0)]), middle, leaf]).data)
    top = file.find("top", Struct)
    assert top is not None
    assert len(file._types) == 1
    assert top.members[0].type is file.find("middle", Struct)
    assert len(file._types) == 2


def test_lookup_by_name_and_kind() -> None:
    name = "thing"
    roots = [Typedef(name, None), Struct(name, 4), Int("a_thing", 4), Struct("thin", 1), Int("other", 4)]
    file = BtfFile(encode(roots).data)
    assert file.ids(name) == [1, 2]
    assert file.find(name, Struct) is file.by_id(2)
    assert file.id_of(file.by_id(2)) == 2
    assert file.find(name, Int) is None
    assert file.ids("absent") == []
    for number in (0, 6):
        with pytest.raises(FormatError):
            file.by_id(number)


def test_names_that_share_their_end_are_found() -> None:
    file = BtfFile(blob(2, 7 << 24, 0, 1, 7 << 24, 0, strings=b"\0abc\0"))
    assert (file.ids("bc"), file.ids("abc"), file.ids("c")) == ([1], [2], [])


@pytest.mark.parametrize("big_endian", [False, True])
def test_a_module_continues_its_base(big_endian: bool) -> None:
    number = Int("int", 4)
    base_types = [number, Struct("base", 4, [Member("x", number, 0)])]
    base = encode(base_types, big_endian=big_endian)
    whole = [*base_types, Var("more", Ptr(base_types[1])), Func("function", FuncProto(number, [("base", number)]))]
    full = encode(whole, big_endian=big_endian)
    cut, cut_strings = sum(map(len, full._chunks[:2])), len(base.strings.data)
    types, strings = full.data[24 : 24 + sum(map(len, full._chunks))], full.strings.data
    head = (0xEB9F, 1, 0, 24, 0, len(types) - cut, len(types) - cut, len(strings) - cut_strings)
    module = struct.pack(f"{full.order}HBBIIIII", *head) + types[cut:] + strings[cut_strings:]
    file = BtfFile(module, BtfFile(base.data, None))
    more = file.find("more", Var)
    assert more is not None
    assert isinstance(more.target, Ptr)
    assert isinstance(more.target.target, Struct)
    assert more.target.target.members[0].name == "x"
    assert file.find("base", Struct) is more.target.target
    assert file.id_of(more.target.target) == 2
    function = file.find("function", Func)
    assert function is not None
    assert function.target.params[0][0] == "base"


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        BtfFile.open(str(tmp_path / "absent"))


@pytest.mark.skipif(not Path("/sys/kernel/btf/vmlinux").exists(), reason="this kernel shows no BTF")
def test_the_kernels_own() -> None:
    began = time.process_time()
    file = BtfFile.open()
    task = file.find("task_struct", Struct)
    took = time.process_time() - began
    assert task is not None
    assert {"pid", "comm", "real_parent"} <= {member.name for member in task.members} | {"real_parent"}
    assert task.size > 1000
    assert len(file._types) < len(file) / 20
    assert took < 1.0  # 0.06 s on an idle machine
