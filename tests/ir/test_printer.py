"""The printer: round trips, what LLVM makes of its text, and modules built by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.errors import InternalError
from pybpf_native.ir.metadata import Raw, specialised, tuple_node
from pybpf_native.ir.printer import function_text, to_text
from pybpf_native.ir.reader import read
from pybpf_native.ir.types import I1, I32, I64, PTR, VOID, function_type
from pybpf_native.ir.values import (
    Block,
    CallInfo,
    DebugRecord,
    Function,
    GlobalVariable,
    Instr,
    Module,
    const_int,
    null,
)

from .samples import FILES, text_of


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_round_trip(path: Path) -> None:
    once = to_text(read(text_of(path)))
    assert to_text(read(once)) == once


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_llvm_reads_the_same_from_our_text(path: Path) -> None:
    """LLVM prints our text and the original alike, but for what we drop on purpose and for metadata numbers."""
    original, ours = as_llvm_sees_it(text_of(path)), as_llvm_sees_it(to_text(read(text_of(path))))
    if path.name != "everything.ll":
        assert ours == original
        return
    changed = [line for line in original if line not in ours]
    # comdats, thread models, dso_local_equivalent and unnamed globals have no meaning in a BPF object
    marks = ("comdat", "thread_local", "dso_local_equivalent", "@0 = ", "@1()")
    assert [line for line in changed if not any(mark in line for mark in marks)] == []


def as_llvm_sees_it(text: str) -> list[str]:
    """LLVM's print, without metadata and group numbers and without their definitions."""
    llvm = pytest.importorskip("llvmlite.binding", reason="llvmlite is the optional extra `llvm`")
    parsed = llvm.parse_assembly(text, llvm.create_context())
    parsed.verify()
    kept = []
    for line in str(parsed).splitlines():
        if line and not line.startswith((";", "!", "attributes #", "source_filename")):
            for mark in ("!", " #"):
                head, *rest = line.split(mark)
                line = mark.join([head, *(part.lstrip("0123456789") for part in rest)])
            kept.append(line)
    return kept


def build() -> Module:
    """A module as a front end makes it: unnamed values, shared nodes, no attributes."""
    module = Module("made.py")
    file = specialised("DIFile", filename="made.py", directory="/src", source='x = "1"\n')
    unit = specialised(
        "DICompileUnit", distinct=True, language=Raw("DW_LANG_C11"), file=file, emissionKind=Raw("FullDebug")
    )
    types = specialised("DISubroutineType", types=tuple_node(None))
    scope = specialised(
        "DISubprogram",
        distinct=True,
        name="f",
        scope=file,
        file=file,
        line=1,
        type=types,
        unit=unit,
        spFlags=Raw("DISPFlagDefinition"),
    )
    integer = specialised("DIBasicType", name="int", size=32, encoding=Raw("DW_ATE_signed"))
    local = specialised("DILocalVariable", name="v", scope=scope, file=file, line=2, type=integer)
    place = specialised("DILocation", line=2, column=3, scope=scope)
    module.add(GlobalVariable("map", PTR, null(PTR)))
    module.add(GlobalVariable("out side", I32))
    helper = Function("helper", function_type(I64, [PTR]))
    module.add(helper)
    made = Function("f", function_type(I32, [I32, PTR]))
    made.attachments["dbg"] = scope
    made.attributes = ("nounwind", '"target-cpu"="v3"')
    made.section = 'odd"section'
    module.add(made)
    first, second = Block(), Block("again")
    made.blocks = [first, second]
    add = Instr("add", I32, [made.args[0], const_int(32, -1)], flags=("nsw",), dbg=place)
    add.records = [DebugRecord("dbg_value", [made.args[0], local, specialised("DIExpression")], place)]
    compare = Instr("icmp", I1, [add, const_int(32, 5)], pred="ult", name="x")
    branch = Instr("br", VOID, [compare], blocks=[second, second])
    call = Instr("call", I64, [made.args[1], helper], aux_type=helper.value_type, name="x", dbg=place)
    call.call = CallInfo()
    phi = Instr("phi", I32, [add, add], blocks=[first, first])
    ret = Instr("ret", VOID, [phi])
    first.instrs, second.instrs = [add, compare, branch], [phi, call, ret]
    for block in made.blocks:
        block.function = made
        for instr in block.instrs:
            instr.parent = block
    module.named_metadata["llvm.module.flags"] = [
        tuple_node(const_int(32, 2), "Debug Info Version", const_int(32, 3)),
    ]
    module.named_metadata["llvm.dbg.cu"] = [unit]
    return module


MADE = """\
source_filename = "made.py"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
@map = global ptr null
@"out side" = external global i32

declare i64 @helper(ptr)

define i32 @f(i32 %0, ptr %1) #0 section "odd\\22section" !dbg !0 {
    #dbg_value(i32 %0, !1, !DIExpression(), !2)
  %3 = add nsw i32 %0, -1, !dbg !2
  %x = icmp ult i32 %3, 5
  br i1 %x, label %again, label %again
again:
  %4 = phi i32 [ %3, %2 ], [ %3, %2 ]
  %x.1 = call i64 @helper(ptr %1), !dbg !2
  ret i32 %4
}

attributes #0 = { nounwind "target-cpu"="v3" }

!llvm.module.flags = !{!3}
!llvm.dbg.cu = !{!4}

!0 = distinct !DISubprogram(name: "f", scope: !5, file: !5, line: 1, type: !6, unit: !4, spFlags: DISPFlagDefinition)
!1 = !DILocalVariable(name: "v", scope: !0, file: !5, line: 2, type: !7)
!2 = !DILocation(line: 2, column: 3, scope: !0)
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = distinct !DICompileUnit(language: DW_LANG_C11, file: !5, emissionKind: FullDebug)
!5 = !DIFile(filename: "made.py", directory: "/src", source: "x = \\221\\22\\0A")
!6 = !DISubroutineType(types: !8)
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{null}
"""


def test_a_module_made_by_hand() -> None:
    text = to_text(build())
    assert text == MADE
    assert to_text(read(text)) == text
    assert as_llvm_sees_it(text)


def test_one_function_for_a_dump() -> None:
    made = build().symbols["f"]
    assert isinstance(made, Function)
    assert function_text(made).splitlines()[0] == 'define i32 @f(i32 %0, ptr %1) #0 section "odd\\22section" !dbg !0 {'


def test_what_has_no_text_is_our_bug() -> None:
    module = build()
    made = module.symbols["f"]
    assert isinstance(made, Function)
    made.blocks[0].instrs[0].operands[0] = Instr("add", I32)
    with pytest.raises(InternalError, match="used but not in the function"):
        to_text(module)
    made.blocks[0].instrs[0].operands[0] = const_int(32, 1)
    made.blocks[0].instrs[0].op = "frob"
    with pytest.raises(InternalError, match="unknown instruction frob"):
        to_text(module)
    module.named_metadata["m"] = [tuple_node(5)]
    made.blocks[0].instrs[0].op = "add"
    with pytest.raises(InternalError, match="cannot stand in metadata"):
        to_text(module)
