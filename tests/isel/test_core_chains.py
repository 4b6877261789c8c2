"""CO-RE intrinsics as clang writes them: the relocations that LLVM makes of them, or an error that says why not."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native.btf.core_kinds import ID_KINDS
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.elf.reader import read as read_object
from pybpf_native.elf.writer import write
from pybpf_native.errors import CompileError
from pybpf_native.ir.optimize import optimize
from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Module
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

DATA = Path(__file__).parent / "data"
NAMES = ("core_chains", "core_steps")
# Bitfields that are accessed as they are: LLVM writes the offset of an aligned word here, and loads a byte.
BYTES_OF_BITFIELDS = {"bitinfo 0 odd 0:1 1", "bitinfo 0 odd 0:2 1"}
WORD_OF_BITFIELD = {"bitinfo 0 odd 0:2 0"}


def text_of(name: str) -> str:
    return (DATA / f"{name}.ll").read_text()


def compiled(module: Module, big_endian: bool = False) -> Object:
    return compile_module(module, target_for("v3", big_endian=big_endian), Options(verify=True))


def records(obj: Object) -> set[str]:
    """One line for each relocation that differs: function, kind, type, path and number; ids are the file's own."""
    found = set()
    for function in obj.functions:
        for core in function.core:
            number = core.insn.off if core.insn.op.shape.off == "disp" else core.insn.imm
            shown = "-" if core.kind in ID_KINDS else number
            found.add(f"{function.name} {core.kind} {core.type.name} {core.access} {shown}")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_same_relocations_as_llvm(name: str) -> None:
    expected = set((DATA / f"{name}.records").read_text().splitlines())
    assert records(compiled(read(text_of(name)))) - BYTES_OF_BITFIELDS == expected - WORD_OF_BITFIELD


@pytest.mark.parametrize("name", NAMES)
def test_same_relocations_behind_an_optimiser_that_knows_nothing_of_them(name: str) -> None:
    pytest.importorskip("llvmlite")
    import llvmlite.binding as llvm

    expected = set((DATA / f"{name}.records").read_text().splitlines())
    module = optimize(read(text_of(name)), target_for("v3"), machine=llvm.get_process_triple())
    assert records(compiled(module)) - BYTES_OF_BITFIELDS == expected - WORD_OF_BITFIELD


def test_big_endian_machines_count_bits_from_the_top() -> None:
    found = records(compiled(read(text_of("core_steps")), big_endian=True))
    assert {"bitinfo 4 odd 0:1 40", "arith 4 leaf 0:3 7", "arith 5 leaf 0:3 55"} <= found


def test_nothing_is_added_to_what_the_loader_patches() -> None:
    shared = next(fn for fn in compiled(read(text_of("core_steps"))).functions if fn.name == "shared")
    sums = [insn.imm for insn in shared.insns if insn.op.name == "add64_ri"]
    assert {392, 64} <= set(sums)
    assert 392 + 64 not in sums


def test_ids_of_types_stand_in_the_code() -> None:
    obj = read_object(write(compiled(read(text_of("core_chains")))))
    assert obj.types is not None
    ids = encode(obj.types)
    asking = [core for function in obj.functions for core in function.core if core.kind in ID_KINDS]
    assert len(asking) == 3
    assert [core.insn.imm for core in asking] == [ids.id_of(core.type) for core in asking]


HEAD = """
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.c", directory: ".")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!4 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "s", file: !1, size: 64, elements: !{!5, !6})
!5 = !DIDerivedType(tag: DW_TAG_member, name: "a", baseType: !3, size: 32)
!6 = !DIDerivedType(tag: DW_TAG_member, name: "b", baseType: !3, size: 32, offset: 32)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, size: 64, elements: !{!5, !6})
!8 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "e", baseType: !3, size: 32, elements: !{!9})
!9 = !DIEnumerator(name: "A", value: 7)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "big", file: !1, size: 2400, elements: !{!5, !6})
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "named", baseType: !7)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!13 = distinct !DISubprogram(name: "f", file: !1, line: 1, type: !14, unit: !0, spFlags: DISPFlagDefinition)
!14 = !DISubroutineType(types: !{!3, !12})
!15 = !DILocation(line: 4, column: 2, scope: !13)
"""
DECLARED = """
%s = type { i32, i32 }
@name = private constant [4 x i8] c"A:7\\00"
@other = private constant [4 x i8] c"B:7\\00"
@"llvm.s:0:4$0:1" = external global i64, !llvm.preserve.access.index !4 #0
@"llvm.big:9:300$0" = external global i32, !llvm.preserve.access.index !10 #0
@"llvm.e:11:-1$0" = external global i64, !llvm.preserve.access.index !8 #0
attributes #0 = { "btf_ama" }
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32, i32)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32, i32)
declare ptr @llvm.preserve.union.access.index.p0.p0(ptr, i32)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64)
declare i32 @llvm.bpf.preserve.type.info(i32, i64)
declare i64 @llvm.bpf.preserve.enum.value(i32, ptr, i64)
declare i64 @llvm.bpf.btf.type.id(i32, i64)
"""
STEP = "call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%s) %p, i32 1, i32 1)"

LAST_STEP = f"%a = {STEP}, !llvm.preserve.access.index !4"
FIELD_INFO = "%i = call i32 @llvm.bpf.preserve.field.info.p0"
TYPE_INFO = "%i = call i32 @llvm.bpf.preserve.type.info"


def function(*lines: str) -> str:
    body = "\n".join(f"  {line}" for line in lines)
    return f'{DECLARED}\ndefine i64 @f(ptr %p) section "syscall" !dbg !13 {{\n{body}\n}}\n{HEAD}'


def sole_records(*lines: str) -> set[str]:
    return records(compiled(read(function(*lines))))


def test_a_typedef_names_what_has_no_name() -> None:
    found = sole_records(f"%a = {STEP}, !llvm.preserve.access.index !7", "%v = load i64, ptr %a", "ret i64 %v")
    assert found == {"f 0 named 0:1 4"}


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([f"%a = {STEP}", "%v = load i64, ptr %a"], "without the type"),
        ([LAST_STEP, f"{FIELD_INFO}(ptr %a, i64 6)", "%v = zext i32 %i to i64"], "kind that is not known"),
        (["%v = call i64 @llvm.bpf.btf.type.id(i32 0, i64 1), !llvm.preserve.access.index !7"], "without a name"),
    ],
)
def test_the_optimiser_leaves_chains_to_us(lines: list[str], message: str, tmp_path: Path) -> None:
    # LLVM's own passes end the process here, so it is another one.
    path = tmp_path / "chain.ll"
    path.write_text(function(*lines, "ret i64 %v"))
    command = [sys.executable, "-m", "pybpf_native.cli", "compile", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1, done.stderr[:1000]
    assert message in done.stderr


def test_a_cast_begins_another_chain() -> None:
    first = f"%a = {STEP}, !llvm.preserve.access.index !4"
    second = f"%b = {STEP.replace('%p', '%a')}, !llvm.preserve.access.index !10"
    assert sole_records(first, second, "%v = load i64, ptr %b", "ret i64 %v") == {"f 0 s 0:1 4", "f 0 big 0:1 4"}


def test_stores_to_relocated_fields_stay_apart() -> None:
    address = ["%q = load ptr, ptr %p", '%o = load i64, ptr @"llvm.s:0:4$0:1"', "%a = getelementptr i8, ptr %q, i64 %o"]
    stores = [
        "store i32 0, ptr %a, align 8",
        "%b = getelementptr i8, ptr %a, i64 4",
        "store i32 0, ptr %b",
        "ret i64 0",
    ]
    obj = compiled(read(function(*address, *stores)))
    assert [insn.op.name for insn in obj.functions[0].insns if insn.op.name.startswith("st")] == ["st32", "st32"]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([f"%a = {STEP}"], "without the type"),
        ([f"%a = {STEP}, !llvm.preserve.access.index !8"], "no struct or union"),
        ([f"%a = {STEP.replace('i32 1, i32 1', 'i32 1, i32 0')}, !llvm.preserve.access.index !4"], "says offset 0"),
        ([f"%a = {STEP.replace('i32 1)', 'i32 5)')}, !llvm.preserve.access.index !4"], "no member 5"),
        ([f"%a = {STEP.replace('i32 1)', 'i32 -1)')}, !llvm.preserve.access.index !4"], "without the type"),
        ([LAST_STEP, f"{FIELD_INFO}(ptr %a, i64 6)"], "kind that is not known"),
        ([f"{FIELD_INFO}(ptr %p, i64 1)"], "no field"),
        (["%i = call i32 @llvm.bpf.preserve.type.info(i32 0, i64 0)"], "without the type"),
        (["%i = call i32 @llvm.bpf.preserve.type.info(i32 0, i64 3), !llvm.preserve.access.index !4"], "not known"),
        (
            ["%i = call i32 @llvm.bpf.preserve.type.info(i32 0, i64 0), !llvm.preserve.access.index !7"],
            "without a name",
        ),
        (["%i = call i64 @llvm.bpf.btf.type.id(i32 0, i64 1), !llvm.preserve.access.index !7"], "without a name"),
        (
            ["%i = call i64 @llvm.bpf.preserve.enum.value(i32 0, ptr @other, i64 0), !llvm.preserve.access.index !8"],
            "no enumerator 'B'",
        ),
        (
            ["%i = call i64 @llvm.bpf.preserve.enum.value(i32 0, ptr %p, i64 0), !llvm.preserve.access.index !8"],
            "without its name",
        ),
        (['store ptr @"llvm.s:0:4$0:1", ptr %p'], "other than as a number"),
        (['%v = load i16, ptr @"llvm.s:0:4$0:1"'], "loaded as i16"),
        (['%v = load i32, ptr @"llvm.e:11:-1$0"'], "loaded as i32"),
        (['%v = load i64, ptr getelementptr (i8, ptr @"llvm.s:0:4$0:1", i64 1)'], "within a constant"),
    ],
)
def test_what_cannot_be_described_is_refused_at_its_line(lines: list[str], message: str) -> None:
    placed = [f"{line}, !dbg !15" for line in lines]
    used = ["%u = ptrtoint ptr %a to i64"] if "%a" in lines[0] and len(lines) == 1 else []
    # Without a name anywhere: the parameter has one.
    text = function(*placed, *used, "ret i64 0").replace("{!3, !12}", "{!3}")
    with pytest.raises(CompileError, match=re.escape(message)) as caught:
        compiled(read(text))
    assert caught.value.loc is not None
    assert caught.value.loc.line == 4


def test_code_that_is_never_reached_asks_nothing() -> None:
    lost = "%i = call i32 @llvm.bpf.preserve.field.info.p0(ptr %p, i64 1)"
    assert sole_records("ret i64 0", "lost:", lost, "%v = zext i32 %i to i64", "ret i64 %v") == set()


@pytest.mark.kernel
def test_numbers_are_narrowed_and_extended_as_they_are_patched() -> None:
    lines = [
        '%size = load i32, ptr @"llvm.big:9:300$0"',
        "%byte = trunc i32 %size to i8",
        "%low = zext i8 %byte to i64",
        '%minus = load i64, ptr @"llvm.e:11:-1$0"',
        "%word = trunc i64 %minus to i32",
        "%wide = zext i32 %word to i64",
        "%shifted = shl i64 %low, 40",
        "%sum = add i64 %shifted, %wide",
        "store i64 %sum, ptr %p",
        "ret i64 0",
    ]
    text = function(*lines).replace('name: "A", value: 7', 'name: "A", value: -1')
    obj = compiled(read(text))
    assert obj.types is not None
    with Collection(obj, types=BtfFile(encode(obj.types).data)) as collection:
        collection.load()
        ran = collection.get_program("f").test_run(ctx=bytes(8))
    assert int.from_bytes(ran.ctx, "little") == ((300 & 0xFF) << 40) + 0xFFFFFFFF


@pytest.mark.parametrize(("dimension", "expected"), [(0, "f 0 s 7:1 60"), (1, "f 0 s 1:1 12")])
def test_an_index_of_whole_arrays_counts_all_their_elements(dimension: int, expected: str) -> None:
    """`p[1]->b` of `struct s (*p)[7]`, as clang wrote it once: with the type of the array, not of the pointer."""
    array = "!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 448, elements: !{!21})\n"
    text = function(
        "%x = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([7 x %s]) %p, "
        f"i32 {dimension}, i32 1), !llvm.preserve.access.index !20",
        LAST_STEP.replace("%p", "%x"),
        "%v = load i32, ptr %a",
        "%r = zext i32 %v to i64",
        "ret i64 %r",
    )
    assert records(compiled(read(f"{text}{array}!21 = !DISubrange(count: 7)\n"))) == {expected}
