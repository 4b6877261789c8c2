"""Names found by searching and by the index are the same; the index is kept where that is wanted."""

from __future__ import annotations

import sys
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given, settings

from pybpf_native.btf import index, lazy
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import BtfType, Int, Ptr, Struct

from .strategies import graphs

NAMED = [Int("int", 4, 1), Struct("int", 0), Ptr(Int("print", 4, 1)), Struct("print", 8), Struct("", 4)]
DATA = encode(NAMED, big_endian=False).data


def indexed(data: bytes, base: BtfFile | None = None) -> BtfFile:
    file = BtfFile(data, base)
    for number in range(lazy.SEARCHES + 1):
        file.ids(f"no such name {number}")
    return file


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_search_and_index_agree(types: list[BtfType]) -> None:
    data = encode(types, big_endian=False).data
    names = {type.name for type in types} | {"int", ""}
    slow, fast = BtfFile(data), indexed(data)
    for name in sorted(names):
        slow._known.clear()  # so that it never makes an index
        found = fast.ids(name)
        assert found == slow.ids(name)
        assert all(fast.by_id(number).name == name for number in found)


def test_a_module_continues_its_base_in_the_index() -> None:
    base = indexed(DATA)
    strings = b"int\0new\0"
    words = [base.string_end + 4, 4 << 24, 0, 1, 4 << 24, 0]  # struct new; struct int, named by the base's string
    types = b"".join(word.to_bytes(4, "little") for word in words)
    lengths = (24, 0, len(types), len(types), len(strings))
    module = b"\x9f\xeb\1\0" + b"".join(word.to_bytes(4, "little") for word in lengths) + types + strings
    for file in (BtfFile(module, base), indexed(module, base)):
        assert file.ids("new") == [len(base)]
        assert file.ids("int") == [*base.ids("int"), len(base) + 1]


def test_the_index_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    indexed(DATA)
    monkeypatch.setenv(index.VARIABLE, str(tmp_path / "cache"))
    assert indexed(DATA).ids("print") == BtfFile(DATA).ids("print")
    (path,) = (tmp_path / "cache").iterdir()
    monkeypatch.setattr(index, "build", None)  # from here on there is only what was kept
    assert indexed(DATA).ids("int") == [1, 2]
    whole = path.read_bytes()
    names = crc32(b"int")
    path.write_bytes(b"".join((names << 32 | place).to_bytes(8, sys.byteorder) for place in (1, 99, 1 << 31, 0)))
    assert indexed(DATA).ids("int") == [2, 1]  # places that there are not are passed over
    path.write_bytes(whole[:-8] + b"\xff" * 8)
    monkeypatch.undo()
    monkeypatch.setenv(index.VARIABLE, str(tmp_path / "cache"))
    assert indexed(DATA).ids("print") == BtfFile(DATA).ids("print") != []


def test_the_users_cache_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(index.VARIABLE, "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    indexed(DATA)
    assert len(list((tmp_path / "pybpf").iterdir())) == 1


def test_a_directory_that_cannot_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv(index.VARIABLE, str(blocked))
    assert indexed(DATA).ids("int") == [1, 2]
