"""Two objects compared without running them: each sort of difference is found, and none where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.btf.types import Array, Ptr, Struct, strip_modifiers
from pybpf_native.build import object_of, read_ir
from pybpf_native.crosscheck.differences import Made, differences
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.object import Object

TESTS = Path(__file__).parent.parent
TRAP = """
declare !dbg !9000 extern_weak void @__bpf_trap() section ".ksyms"
!9000 = !DISubprogram(name: "__bpf_trap", scope: !9001, file: !9001, type: !9002)
!9001 = !DIFile(filename: "trap.c", directory: "")
!9002 = !DISubroutineType(types: !9003)
!9003 = !{null}
"""
SOURCES = ("core_task", "map_in_map", "globals")


def made(name: str, change: Callable[[Object], object] = lambda obj: None, *, foreign: bool = False) -> Made:
    """An object of the corpus, changed."""
    path = TESTS / "corpus" / f"{name}.ll"
    obj = object_of(read_ir(path.read_bytes(), path.name))
    change(obj)
    return Made(obj, write(obj), foreign)


def found(name: str, change: Callable[[Object], object]) -> dict[str, str]:
    """The last difference of each sort after a change of ours."""
    return {one.sort: one.what for one in differences(made(name, change), made(name))}


@pytest.mark.parametrize("name", SOURCES)
def test_what_is_equal_does_not_differ(name: str) -> None:
    assert list(differences(made(name), made(name))) == []
    assert list(differences(made(name), made(name, foreign=True))) == []


def test_calls_that_control_does_not_get_to_may_be_missing() -> None:
    text = (TESTS / "corpus" / "globals.ll").read_text().replace("  ret ", "  call void @__bpf_trap()\n  ret ", 1)
    obj = object_of(read_ir(text + TRAP, "trap.ll"))
    assert [extern.name for extern in obj.externs] == ["__bpf_trap"]
    assert list(differences(made("globals"), Made(obj, write(obj)))) == []


def test_a_symbol() -> None:
    assert "weak" in found("globals", lambda obj: setattr(obj.functions[0], "binding", "weak"))["tables"].lower()


def more_entries(obj: Object) -> None:
    """One entry more in the first map."""
    section = obj.section(".maps")
    assert section is not None
    var = section.variables[0].type
    assert var is not None
    struct = strip_modifiers(var.target)
    assert isinstance(struct, Struct)
    pointer = strip_modifiers(next(member.type for member in struct.members if member.name == "max_entries"))
    assert isinstance(pointer, Ptr)
    array = strip_modifiers(pointer.target)
    assert isinstance(array, Array)
    pointer.target = Array(array.element, array.index, array.count + 1)


def test_a_map() -> None:
    changed = found("map_in_map", more_entries)
    assert "max_entries: ours" in changed["maps"]


def test_a_value_of_a_map() -> None:
    def swap(obj: Object) -> None:
        section = obj.section(".maps")
        assert section is not None
        first, second = section.relocs[:2]
        first.symbol, second.symbol = second.symbol, first.symbol

    assert ", values: ours" in found("map_in_map", swap)["maps"]


def test_definitions_that_cannot_be_read_are_a_difference_of_one_side_alone() -> None:
    def untyped(obj: Object) -> None:
        section = obj.section(".maps")
        assert section is not None
        section.variables[0].type = None

    broken = made("map_in_map", untyped)
    assert not [one for one in differences(broken, broken) if one.sort == "maps"]
    assert "error" in " ".join(one.what for one in differences(broken, made("map_in_map")) if one.sort == "maps")


def test_an_access() -> None:
    def other(obj: Object) -> None:
        obj.functions[0].core[0].kind = 2  # whether the field exists

    assert (
        "is in theirs alone" in found("core_task", other)["CO-RE"] or "ours alone" in found("core_task", other)["CO-RE"]
    )


@pytest.mark.parametrize("path", sorted((TESTS / "elf" / "data").glob("*.o")), ids=lambda path: path.stem)
def test_objects_of_other_compilers_come_back(path: Path) -> None:
    obj = read(path.read_bytes(), path.name)
    obj.name = ""
    again = write(obj)
    tables = [
        one.what
        for one in differences(Made(read(again), again), Made(read(path.read_bytes()), path.read_bytes(), True))
        if "FILE" not in one.what
    ]
    assert tables == []
