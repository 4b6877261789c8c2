"""CO-RE accesses become the same relocations that LLVM makes, on instructions that hold the same local numbers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pybpf_native.elf.reader import read as read_object
from pybpf_native.elf.writer import write
from pybpf_native.errors import CompileError
from pybpf_native.ir.reader import read
from pybpf_native.ir.types import I64
from pybpf_native.ir.values import GlobalVariable
from pybpf_native.isel.core.names import access_of
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for
from tests.exec.harness import llvm, ours

TEXT = (Path(__file__).parent / "data" / "core.ll").read_text()
TYPE_IDS = (6, 7)


def relocations(obj: Object) -> dict[str, Counter[tuple[object, ...]]]:
    """By function: (type, path, kind, local number) of every relocation; the numbers of type ids are the file's own."""
    found = {}
    for function in obj.functions:
        found[function.name] = Counter(
            (core.type.name, core.access, core.kind, None if core.kind in TYPE_IDS else local_number(core.insn))
            for core in function.core
        )
    return found


def local_number(insn: object) -> int:
    op = insn.op  # type: ignore[attr-defined]
    return int(insn.off if op.shape.off == "disp" else insn.imm)  # type: ignore[attr-defined]


def test_same_relocations_as_llvm() -> None:
    pytest.importorskip("llvmlite")
    mine, theirs = relocations(read_object(write(ours(TEXT)))), relocations(llvm(TEXT))
    assert {kind for counter in mine.values() for _, _, kind, _ in counter} == set(range(13))
    for name, expected in theirs.items():
        # How often one access is made may differ: a number is made anew for each use.
        assert set(mine[name]) == set(expected)


def test_offsets_of_accesses_cost_nothing() -> None:
    direct = next(function for function in ours(TEXT).functions if function.name == "direct")
    loads = [core for core in direct.core if core.insn.op.name.startswith(("ldx", "st"))]
    assert len(loads) == len(direct.core) == 6


@pytest.mark.kernel
def test_the_kernel_relocates_and_runs_it() -> None:
    obj = ours(TEXT)
    obj.functions = [function for function in obj.functions if function.name == "fields"]
    with Collection(obj) as collection:
        collection.load()
        assert collection.get_program("fields").loaded


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("llvm.task_struct:0:1268$0:93", (0, 1268, "0:93")),
        ("llvm.request___x:2:1$0:1", (2, 1, "0:1")),
        ("llvm.core::Option<u32>:9:8$0", (9, 8, "0")),
        ("llvm.s:4:-3$0:0", (4, -3, "0:0")),
        ("llvm.btf_type_id.12$7", (7, 0, "0")),
    ],
)
def test_names(name: str, fields: tuple[int, int, str]) -> None:
    access = access_of(GlobalVariable(name, I64))
    assert access is not None
    assert (access.kind, access.value, access.path) == fields


@pytest.mark.parametrize(
    "name",
    ["llvm.x", "llvm.s:0:1", "s:0:1$0", "llvm.s:a:1$0:1", "llvm.s:13:1$0", "llvm.s:0:1$0:", "llvm.btf_type_id.1$"],
)
def test_other_names(name: str) -> None:
    assert access_of(GlobalVariable(name, I64)) is None


def test_without_debug_information() -> None:
    text = """
    @"llvm.s:0:8$0:1" = external global i64 "btf_ama"
    define i64 @f(ptr %p) {
      %o = load i64, ptr @"llvm.s:0:8$0:1"
      %a = getelementptr i8, ptr %p, i64 %o
      %v = load i64, ptr %a
      ret i64 %v
    }"""
    with pytest.raises(CompileError, match="debug information"):
        compile_module(read(text), target_for("v3"))
