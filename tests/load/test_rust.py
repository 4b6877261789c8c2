"""A program of rustc's, whole: its types are not as C has them, and the kernel takes it all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.btf.types import DataSec, Struct, Var
from pybpf_native.crosscheck.btf_ext import compare
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

DATA = Path(__file__).with_name("data")


def ours() -> Object:
    path = DATA / "rust.ll"
    return compile_module(read_ir(path.read_text(), path.name), target_for("v3"))


def llvms() -> Object:
    return read((DATA / "rust.o").read_bytes(), "rust.o")


def test_types_and_lines_are_llvms() -> None:
    assert compare(write(ours()), llvms()) == []


def test_enums_with_fields_are_in_the_types() -> None:
    (section,) = (type for type in ours().types or () if isinstance(type, DataSec) and type.name == ".bss")
    types = {entry.var.name: entry.var.target for entry in section.vars if isinstance(entry.var, Var)}
    last = types["LAST"]
    assert isinstance(last, Struct)
    assert last.name == "Option<u32>"
    (variants,) = last.members
    assert isinstance(variants.type, Struct)
    assert [member.name for member in variants.type.members] == ["", "None", "Some"]


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
@pytest.mark.parametrize("make", [ours, llvms])
def test_it_loads_and_runs(make: Callable[[], Object]) -> None:
    with Collection(make()) as b:
        b.load()
        b["counts"][1] = 5
        run = b.get_program("filter").test_run
        assert [run(bytes(size)).retval for size in (64, 100, 200)] == [50, 1, 3 * 186 + 1 + (186 & 7)]
        assert b["counts"][1] == 305
        assert sorted(dir(b.globals)) == ["LAST", "LIMITS", "VERDICT"]
