"""A function with several faults, and several such functions, are refused in one go, each fault at its line."""

from __future__ import annotations

import pytest

from pybpf_native.errors import CompileErrors, LimitError
from pybpf_native.ir.reader import read
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

# A parameter and an argument too many, objects of 600 bytes, and what BPF lacks.
FUNCTION = """
define i64 @{name}(ptr %p, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) !dbg !{scope} {{
  %large = alloca [400 x i8], align 8
  %small = alloca [200 x i8], align 8
  store volatile i64 %e, ptr %large, !dbg !{at}
  store volatile i64 %e, ptr %small, !dbg !{at}
  %again = load volatile i64, ptr %large, !dbg !{at}
  %call = call i64 inttoptr (i64 6 to ptr)(ptr %p, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e), !dbg !{at}
  %sum = fadd double 1.0, 2.0, !dbg !{at}
  %wide = udiv i128 1, 3, !dbg !{at}
  call void asm sideeffect "bogus", ""(), !dbg !{at}
  br label %next, !dbg !{at}
next:
  %old = atomicrmw nand ptr %p, i64 %a seq_cst, !dbg !{at}
  {end}
}}
"""
METADATA = """
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "faults.c", directory: ".")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = distinct !DISubprogram(name: "f", file: !1, line: 10, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!4 = distinct !DISubprogram(name: "g", file: !1, line: 20, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DISubroutineType(types: !{null})
!6 = !DILocation(line: 11, column: 2, scope: !3)
!7 = !DILocation(line: 21, column: 2, scope: !4)
"""
FAULTS = (
    "parameters of {name!r}: 6 used, 5 allowed",
    "stack of function {name!r} in bytes: 600 used, 512 allowed",
    "arguments of a call in function {name!r}: 6 used, 5 allowed",
    "'fadd'",
    "udiv of i128",
    "inline assembly",
    "nand",
)


def refused(text: str) -> list[str]:
    with pytest.raises(CompileErrors) as caught:
        compile_module(read(text), target_for("v3"))
    return [f"{error.message} @{error.loc}" for error in caught.value.errors]


def test_all_faults_of_all_functions() -> None:
    text = FUNCTION.format(name="f", scope=3, at=6, end="ret i64 %old") + FUNCTION.format(
        name="g", scope=4, at=7, end="ret i64 0"
    )
    messages = refused(text + METADATA)
    for name, lines in (("f", ("10", "11")), ("g", ("20", "21"))):
        for fault in FAULTS:
            shown = [message for message in messages if fault.format(name=name) in message and f"{name!r}" in message]
            assert len(shown) == 1, (fault, messages)
            assert any(f"faults.c:{line}" in shown[0] for line in lines)
    assert len(messages) == 2 * len(FAULTS)


def test_objects_that_share_bytes_are_no_fault() -> None:
    """The stack is counted as it would be, also where something else is wrong."""
    text = """
    define i64 @f(ptr %p, i64 %a) {
      %x = alloca [400 x i8], align 8
      %y = alloca [400 x i8], align 8
      store volatile i64 %a, ptr %x
      store volatile i64 %a, ptr %y
      %r = atomicrmw nand ptr %p, i64 %a seq_cst
      %s = atomicrmw umax ptr %p, i64 %a seq_cst
      ret i64 %r
    }"""
    assert [message.partition(" ")[0] for message in refused(text)] == ["atomicrmw", "atomicrmw"]


def test_the_largest_are_named() -> None:
    with pytest.raises(CompileErrors) as caught:
        compile_module(read(FUNCTION.format(name="f", scope=3, at=6, end="ret i64 0") + METADATA), target_for("v3"))
    stack = next(error for error in caught.value.errors if isinstance(error, LimitError) and error.biggest)
    assert stack.biggest == (("large", 400), ("small", 200))
