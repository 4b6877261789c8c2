"""The part of a kernel's types that relocations need resolves them as the whole does."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.api import compile_ir
from pybpf_native.btf.core import Resolver
from pybpf_native.btf.core_kinds import (
    ENUMERATOR_VALUE,
    FIELD_EXISTS,
    FIELD_OFFSET,
    ID_KINDS,
    TYPE_EXISTS,
    TYPE_MATCHES,
    TYPE_SIZE,
)
from pybpf_native.btf.decode import decode
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import KERNEL_BTF, BtfFile
from pybpf_native.btf.minimal import minimal
from pybpf_native.btf.types import SIGNED, Array, BtfType, Enum, Int, Member, Ptr, Struct, Typedef, Union
from pybpf_native.cli import main
from pybpf_native.elf.reader import read

CORPUS = Path(__file__).parents[1] / "corpus"
INT = Int("int", 4, SIGNED)
OTHER = Struct("other", 400, [Member("hidden", INT, 0)])
PAIR = Struct("pair", 8, [Member("x", INT, 0), Member("y", INT, 32)])
INSIDE = Union("", 8, [Member("a", INT, 0), Member("", Struct("", 8, [Member("p", INT, 0), Member("q", INT, 32)]), 0)])
TASK = Struct(
    "task",
    64,
    [
        Member("pid", Typedef("pid_t", INT), 0),
        Member("next", Ptr(OTHER), 64),
        Member("", INSIDE, 128),
        Member("pairs", Array(PAIR, INT, 4), 192),
    ],
)
STATE = Enum("state", 4, [("IDLE", 0), ("BUSY", 1)])
KERNEL = BtfFile(encode([INT, TASK, STATE, OTHER], big_endian=False).data)


def picked(*accesses: tuple[BtfType, str, int]) -> dict[str, BtfType]:
    return {type.name: type for type in decode(minimal(KERNEL, accesses)) if type.name}


def members(type: BtfType) -> list[tuple[str, int]]:
    assert isinstance(type, Struct)
    return [(member.name, member.bit_offset) for member in type.members]


def test_only_members_on_the_way_are_kept() -> None:
    found = picked((TASK, "0:0", FIELD_OFFSET), (TASK, "0:2:1:1", FIELD_EXISTS))
    assert sorted(found) == ["int", "pid_t", "task"]
    task = found["task"]
    assert members(task) == [("pid", 0), ("", 128)]
    assert isinstance(task, Struct)
    assert task.size == 64
    inside = task.members[1].type
    assert members(inside) == [("", 0)]
    assert members(inside.members[0].type) == [("q", 32)]


def test_pointers_and_elements() -> None:
    found = picked((TASK, "0:1", FIELD_OFFSET), (TASK, "0:3:2:1", FIELD_OFFSET))
    assert members(found["task"]) == [("next", 64), ("pairs", 192)]
    assert (members(found["other"]), found["other"].size) == ([], 400)
    assert members(found["pair"]) == [("y", 32)]


def test_types_and_enumerators() -> None:
    found = picked((TASK, "0", TYPE_SIZE), (STATE, "1", ENUMERATOR_VALUE))
    assert members(found["task"]) == []
    assert found["state"].values == STATE.values
    assert members(picked((TASK, "0", TYPE_MATCHES))["task"]) == members(TASK)
    assert picked((Struct("absent", 4), "0", TYPE_EXISTS)) == {}


@pytest.mark.kernel
@pytest.mark.parametrize("name", ["core_fields", "core_types"])
def test_the_part_resolves_as_the_whole(name: str, tmp_path: Path) -> None:
    path, part = tmp_path / f"{name}.o", tmp_path / "min.btf"
    path.write_bytes(compile_ir((CORPUS / f"{name}.ll").read_bytes()))
    assert main(["min-btf", str(path), "-o", str(part)]) == 0
    assert part.stat().st_size < 20_000
    cores = [core for function in read(path.read_bytes()).functions for core in function.core]
    assert len(cores) > 5
    whole, small = Resolver(BtfFile.open(KERNEL_BTF), id), Resolver(BtfFile.open(str(part)), id)
    for core in cores:
        if core.kind not in ID_KINDS:
            asked = (core.type, core.access, core.kind)
            assert small.resolve(*asked).value == whole.resolve(*asked).value, asked


def test_bad_input(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.btf"
    bad.write_bytes(b"nonsense" * 8)
    path = tmp_path / "x.o"
    path.write_bytes(compile_ir((CORPUS / "core_fields.ll").read_bytes()))
    assert main(["min-btf", str(path), "--btf", str(bad), "-o", str(tmp_path / "out")]) == 1
    assert "no BTF magic number" in capfd.readouterr().err
    assert not (tmp_path / "out").exists()
