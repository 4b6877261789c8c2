"""What BPF cannot do is refused at its source line, all of a function at once, and never with a crash."""

from __future__ import annotations

import pytest

from pybpf_native.errors import CompileError, CompileErrors, LimitError, Unsupported
from pybpf_native.ir.reader import read
from pybpf_native.object import Object
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

REFUSED = {
    "fadd double 1.0, 2.0": "fadd",
    "call i64 @llvm.readcyclecounter()": "readcyclecounter",
    "call ptr @llvm.stacksave.p0()": "variable size",
    "call ptr @llvm.returnaddress(i32 0)": "return address",
    "call i64 @strlen(ptr %p)": "no C library function strlen",
    "call ptr @memcpy(ptr %p, ptr %p, i64 %a)": "variable length",
    "call i64 @llvm.bpf.btf.type.id(i32 0, i64 1)": "CO-RE",
    "udiv i128 1, 3": "udiv of i128",
    "alloca i8, i64 %a": "variable size",
    "load atomic i128, ptr %p seq_cst, align 16": "atomic load of i128",
    "call i64 null(i64 1)": "call of ptr null",
    'call i64 asm "$0 = = 1", "=r"()': "inline assembly: not an instruction",
    "atomicrmw nand ptr %p, i64 %a seq_cst": "nand",
    "atomicrmw add ptr %p, i16 1 seq_cst": "i16",
    "load atomic i64, ptr %p seq_cst, align 8": "ISA v4",
    "fcmp olt double 1.0, 2.0": "fcmp",
    "sitofp i64 %a to double": "sitofp",
    "load { i64, x86_fp80 }, ptr %p": "x86_fp80",
}


def compile_line(*lines: str, cpu: str = "v3") -> None:
    body = "\n".join(
        f"  {'' if line.startswith(('call void', 'store')) else f'%v{n} = '}{line}" for n, line in enumerate(lines)
    )
    text = f"""
    declare i64 @llvm.readcyclecounter()
    declare ptr @llvm.stacksave.p0()
    declare ptr @llvm.returnaddress(i32)
    declare i64 @strlen(ptr)
    declare ptr @memcpy(ptr, ptr, i64)
    declare i64 @llvm.bpf.btf.type.id(i32, i64)
    declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
    define i64 @f(ptr %p, i64 %a) section "xdp" {{
    {body}
      ret i64 0
    }}"""
    compile_module(read(text), target_for(cpu))


@pytest.mark.parametrize("line", REFUSED)
def test_refused(line: str) -> None:
    with pytest.raises(Unsupported, match=REFUSED[line]) as caught:
        compile_line(line)
    assert "'f'" in str(caught.value)


MALFORMED = {
    "llvm.ctpop.i64": ("i64", "i64, i64"),
    "llvm.umin.f64": ("double", "double, double"),
    "llvm.abs.i64": ("i32", "i64, i1"),
    "llvm.uadd.with.overflow.i64": ("{ i32, i1 }", "i64, i64"),
    "llvm.memcpy.p0.p0.i64": ("void", ""),
    "llvm.memset.p0.i64": ("void", "i64, i8, i64, i1"),
    "llvm.bpf.load.byte": ("i64", "ptr"),
    "llvm.bpf.compare.i64.i64": ("i1", "i32, i64, i32"),
    "llvm.bpf.getelementptr.and.load.i32": ("i32", "ptr, i1"),
    "llvm.expect.i64": ("i64", ""),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_intrinsics_of_another_form(name: str) -> None:
    result, types = MALFORMED[name]
    arguments = ", ".join(f"{type} undef" for type in types.split(", ") if type)
    text = f"""
    declare {result} @{name}({types})
    define i64 @f() section "xdp" {{
      {"" if result == "void" else "%v = "}call {result} @{name}({arguments})
      ret i64 0
    }}"""
    with pytest.raises(Unsupported, match="does not have the operands"):
        compile_module(read(text), target_for("v3"))


def test_all_errors_of_a_function_at_once() -> None:
    with pytest.raises(CompileErrors) as caught:
        compile_line(*REFUSED)
    assert len(caught.value.errors) >= len(REFUSED)


def test_copies_of_unknown_or_absurd_length() -> None:
    with pytest.raises(Unsupported, match="variable length"):
        compile_line("call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 %a, i1 false)")
    with pytest.raises(Unsupported, match="at most 4096"):
        compile_line("call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 4294967296, i1 false)")


def test_too_many_arguments_and_parameters() -> None:
    six = ", ".join(["i64 1"] * 6)
    with pytest.raises(LimitError, match="6 used, 5 allowed"):
        compile_line(f"call i64 inttoptr (i64 6 to ptr)({six})")
    params = ", ".join(f"i64 %p{n}" for n in range(6))
    with pytest.raises(LimitError, match="parameters of 'g'"):
        compile_module(read(f"define void @g({params}) {{\n  ret void\n}}"), target_for("v3"))


def compile_frame(small: int) -> Object:
    """A function with an object of 400 bytes and a small one."""
    text = f"""
        define void @big(i8 %v) {{
          %large = alloca [400 x i8], align 8
          %small = alloca [{small} x i8], align 8
          store i8 %v, ptr %large
          store i8 %v, ptr %small
          %again = load volatile i8, ptr %large
          ret void
        }}"""
    return compile_module(read(text), target_for("v3"))


def test_frame_over_512_bytes_names_the_variables() -> None:
    assert compile_frame(112).functions
    for small, used in ((120, 520), (200, 600)):
        with pytest.raises(LimitError, match=f"{used} used, 512 allowed") as caught:
            compile_frame(small)
        assert caught.value.biggest == (("large", 400), ("small", small))


def test_undefined_symbol() -> None:
    text = 'declare i64 @g()\ndefine i64 @f() section "xdp" {\n  %x = call i64 @g()\n  ret i64 %x\n}'
    obj = compile_module(read(text), target_for("v3"))
    assert [extern.name for extern in obj.externs] == ["g"]


def test_unknown_cpu() -> None:
    with pytest.raises(CompileError, match="unknown cpu 'v9'"):
        target_for("v9")


WHOLE = {
    "define void @f(i32 %a, ...) {\n  ret void\n}": "variable number of parameters",
    "@t = external thread_local global i32\ndefine ptr @f() {\n  ret ptr @t\n}": "thread_local",
    "@t = thread_local global i32 0\ndefine ptr @f() {\n  ret ptr @t\n}": "thread_local",
    "define { i64, i32 } @f() {\n  ret { i64, i32 } zeroinitializer\n}": "returning",
    "define void @f(ptr %p) {\n  indirectbr ptr %p, [label %a]\na:\n  ret void\n}": r"indirectbr.*\n.*write a switch",
    "define ptr @f() {\n  br label %a\na:\n  ret ptr blockaddress(@f, %a)\n}": r"blockaddress.*\n.*write a switch",
    "@t = global ptr blockaddress(@f, %a)\ndefine void @f() {\n  br label %a\na:\n  ret void\n}": "'t'.*blockaddress",
    "define ptr addrspace(70000) @f(ptr %p) {\n  %v = addrspacecast ptr %p to ptr addrspace(70000)\n"
    "  ret ptr addrspace(70000) %v\n}": "address space 70000",
    "define i32 @f(ptr %p) {\n  %v = va_arg ptr %p, i32\n  ret i32 %v\n}": "va_arg",
}


@pytest.mark.parametrize("text", WHOLE)
def test_refused_functions_and_variables(text: str) -> None:
    with pytest.raises(Unsupported, match=WHOLE[text]):
        compile_module(read(text), target_for("v4"))


def test_variadic_calls_are_like_others() -> None:
    text = """
    declare i32 @k(ptr, ...)
    define i32 @f(ptr %p, i64 %a) {
      %l = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr %p, i32 5, i64 %a)
      %r = call i32 (ptr, ...) @k(ptr %p, i64 %l, i32 5)
      ret i32 %r
    }"""
    names = [insn.op.name for insn in compile_module(read(text), target_for("v3")).functions[0].insns]
    assert ("call_helper" in names, "call_kfunc" in names) == (True, True)


COMPUTED_GOTO = """
define void @f(ptr %p) !dbg !4 {
  %q = load ptr, ptr %p, !dbg !6
  indirectbr ptr %q, [label %a]
a:
  ret void
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.c", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", file: !1, line: 2, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!6 = !DILocation(line: 5, column: 3, scope: !4)
"""


def test_what_has_no_place_is_where_the_instruction_before_is() -> None:
    """clang gives an indirectbr no line."""
    with pytest.raises(Unsupported) as caught:
        compile_module(read(COMPUTED_GOTO), target_for("v4"))
    assert caught.value.loc is not None
    assert caught.value.loc.line == 5
    with pytest.raises(Unsupported) as caught:
        compile_module(read(COMPUTED_GOTO.replace(", !dbg !6", "")), target_for("v4"))
    assert caught.value.loc is not None
    assert caught.value.loc.line == 2
