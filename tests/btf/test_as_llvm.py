"""Whole objects from debug information, against what LLVM makes of the same IR: types, functions, lines.

data/*.c and data/*.rs say how the files are made.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native import compile_ir
from pybpf_native.btf.types import Array, Enum, Enum64, Float, Fwd, Int, Member, Struct, Union
from pybpf_native.crosscheck.btf_ext import compare
from pybpf_native.crosscheck.btf_graph import shown
from pybpf_native.elf.reader import read
from pybpf_native.object import Object

DATA = Path(__file__).parent / "data"
NAMES = ("types", "program", "kinds", "variants")


@pytest.fixture
def made(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[Object, Object]:
    """Our object and LLVM's; the debug information names source files as they are called from their folder."""
    monkeypatch.chdir(DATA)
    ours = compile_ir((DATA / f"{request.param}.ll").read_bytes(), optimize=False)
    return read(ours), read((DATA / f"{request.param}.o").read_bytes())


@pytest.mark.parametrize("made", NAMES, indirect=True)
def test_the_same_in_meaning(made: tuple[Object, Object]) -> None:
    assert [str(difference) for difference in compare(*made)] == []


@pytest.mark.parametrize("made", ["types", "program", "kinds"], indirect=True)
def test_the_same_numbers(made: tuple[Object, Object]) -> None:
    """LLVM's own order of forward declarations is that of their addresses in the compiler; they come last."""
    ours, reference = ([shown(type) for type in obj.types or () if not isinstance(type, Fwd)] for obj in made)
    assert ours == reference


def _named(obj: Object, kind: type, name: str) -> object:
    return next(type for type in obj.types or () if isinstance(type, kind) and type.name == name)


def _members(struct: Struct) -> list[tuple[str, str, int]]:
    return [(member.name, shown(member.type), member.bit_offset) for member in struct.members]


@pytest.mark.parametrize("made", ["variants"], indirect=True)
def test_variants_are_unions_with_their_discriminator(made: tuple[Object, Object]) -> None:
    shape = _named(made[0], Struct, "Shape")
    assert isinstance(shape, Struct)
    (part,) = shape.members
    assert (part.name, part.bit_offset) == ("", 0)
    assert isinstance(part.type, Union)
    variants = [("Circle", "STRUCT Circle", 0), ("Square", "STRUCT Square", 0), ("Nothing", "STRUCT Nothing", 0)]
    assert _members(part.type) == [("", "INT u8", 0), *variants]
    character = _named(made[0], Int, "char")
    assert isinstance(character, Int)
    assert (character.size, character.encoding) == (4, 0)


@pytest.mark.parametrize("made", ["kinds"], indirect=True)
def test_the_rare_kinds_are_there(made: tuple[Object, Object]) -> None:
    """What the comparison would not miss if both sides lacked it."""
    obj = made[0]
    wide, far = _named(obj, Int, "__int128"), _named(obj, Float, "long double")
    assert isinstance(wide, Int)
    assert (wide.size, wide.bits, wide.encoding) == (16, 128, 1)
    assert isinstance(far, Float)
    assert far.size == 8
    top, bottom = _named(obj, Enum64, "unsigned_long_one"), _named(obj, Enum64, "signed_long_one")
    assert isinstance(top, Enum64)
    assert isinstance(bottom, Enum64)
    assert (top.values[0], bottom.values[0]) == (("TOP", (1 << 64) - 1), ("BOTTOM", -(1 << 63)))
    minus = _named(obj, Enum, "signed_one")
    assert isinstance(minus, Enum)
    assert minus.values[0] == ("MINUS", -5)
    fields = _named(obj, Struct, "fields")
    assert isinstance(fields, Struct)
    assert [member.bit_size for member in fields.members if member.name][:3] == [1, 28, 40]
    last = _rest(obj)
    assert isinstance(last.type, Array)
    assert last.type.count == 0


def _rest(obj: Object) -> Member:
    rows = _named(obj, Struct, "rows")
    assert isinstance(rows, Struct)
    return rows.members[-1]
