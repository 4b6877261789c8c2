"""Names found by searching and by the index are the same; the index is kept where that is wanted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from pybpf_native.btf import index
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import BtfType, Int, Ptr, Struct

from .strategies import graphs

NAMED = [Int("int", 4, 1), Struct("int", 0), Ptr(Int("print", 4, 1)), Struct("print", 8), Struct("", 4)]
DATA = encode(NAMED, big_endian=False).data


def indexed(data: bytes, base: BtfFile | None = None) -> BtfFile:
    file = BtfFile(data, base)
    file.index_names()
    return file


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_search_and_index_agree(types: list[BtfType]) -> None:
    data = encode(types, big_endian=False).data
    names = {type.name for type in types} | {"int", ""}
    fast = indexed(data)
    for name in sorted(names):
        slow = BtfFile(data)  # so that it never makes an index
        found = fast.ids(name)
        assert found == slow.ids(name)
        assert all(fast.by_id(number).name == name for number in found)


def test_the_second_name_makes_the_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(index.VARIABLE, raising=False)
    built: list[int] = []
    real = index.build
    monkeypatch.setattr(index, "build", lambda *args: (built.append(1), real(*args))[1])
    file = BtfFile(DATA)
    for name, indexes in (("int", 0), ("int", 0), ("print", 1), ("nothing", 1)):
        file.ids(name)
        assert len(built) == indexes


@pytest.mark.parametrize("name", ["x" * 63, "x" * 64, "x" * 65, "x" * 200])
def test_long_names(name: str) -> None:
    types = [Struct(name, 0), Struct(name + "y", 1), Struct(name[:-1], 2), Struct(name, 3)]
    file = indexed(encode(types, big_endian=True).data)
    assert [file.ids(each.name) for each in types] == [[1, 4], [2], [3], [1, 4]]


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
    for places in ((99,) * (len(whole) // 4 - 1), (1 << 31, 0) * (len(whole) // 8 - 1) + (1,)):
        path.write_bytes(b"".join(place.to_bytes(4, sys.byteorder) for place in (*places, 0)))
        assert indexed(DATA).ids("int") in ([], [1], [2])  # places that there are not are passed over
    path.write_bytes(whole[:-4] + b"\xff" * 4)
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
