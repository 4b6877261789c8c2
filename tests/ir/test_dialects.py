"""What LLVM 17 to 22, clang and rustc write, each release in its own way: all of it is read, compiles, and is
printed so that it is read again."""

from __future__ import annotations

import pytest

from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.ir.verify import verify
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

# Lines in front of the function; lines of its body. It has %p (ptr), %a (i64) and %b (i32).
DIALECTS: dict[str, tuple[str, str]] = {
    # Groups that were cut off, before a section and at the end of a declaration.
    "groups": ('declare void @e() #7\ndefine void @g() #8 section "xdp" {\n  ret void\n}', "call void @e() #9"),
    # An index was marked until LLVM 18, a range of offsets is since then.
    "inrange17": (
        "@t = global [4 x i64] zeroinitializer",
        "store ptr getelementptr inbounds ([4 x i64], ptr @t, i64 0, inrange i64 1), ptr %p",
    ),
    "inrange19": (
        "@t = global [4 x i64] zeroinitializer",
        "store ptr getelementptr inbounds inrange(-8, 8) ([4 x i64], ptr @t, i64 0, i64 1), ptr %p",
    ),
    "gep20": (
        "",
        "%q = getelementptr inbounds nuw i8, ptr %p, i64 8\n  %r = getelementptr nusw nuw i8, ptr %q, i64 %a\n"
        "  store i8 1, ptr %r",
    ),
    "flags": (
        "",
        "%t = trunc nuw nsw i64 %a to i16\n  %z = zext nneg i16 %t to i32\n  %o = or disjoint i32 %z, %b\n"
        "  %c = icmp samesign ult i32 %o, 5\n  %s = select i1 %c, i32 %o, i32 %b\n  store i32 %s, ptr %p",
    ),
    "captures": (
        "declare void @e(ptr captures(none), ptr nocapture, ptr)",
        "call void @e(ptr captures(none) %p, ptr captures(ret: address, provenance) %p, "
        "ptr noundef captures(address, read_provenance) %p)",
    ),
    "parameters": (
        "declare range(i64 0, 10) i64 @e(ptr writeonly initializes((0, 8), (16, 24)) dead_on_return, "
        "i32 range(i32 -5, 5), ptr dead_on_unwind writable sret([8 x i8]))",
        "%r = call noundef range(i64 0, 10) i64 @e(ptr %p, i32 noundef %b, ptr %p)\n  store i64 %r, ptr %p",
    ),
    "memory": (
        "declare void @e() #1\nattributes #1 = { nocallback nocreateundeforpoison nounwind "
        'memory(argmem: readwrite, errnomem: none) "target-cpu"="generic" uwtable(sync) alignstack=8 }',
        'call void @e() nounwind "x"="y"',
    ),
    "lifetime17": (
        "declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)",
        "%x = alloca i64\n  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %x)\n  store i64 %a, ptr %x",
    ),
    "lifetime22": (
        "declare void @llvm.lifetime.start.p0(ptr captures(none))",
        "%x = alloca i64\n  call void @llvm.lifetime.start.p0(ptr nonnull %x)\n  store i64 %a, ptr %x",
    ),
    "addresses": ("", "%n = ptrtoaddr ptr %p to i64\n  %m = ptrtoint ptr %p to i64\n  store i64 %n, ptr %p"),
    "addresses22": ("@n = global i64 ptrtoaddr (ptr @n to i64)", "store i64 ptrtoaddr (ptr @n to i64), ptr %p"),
    "masked": (
        "declare ptr @llvm.ptrmask.p0.i64(ptr, i64)",
        "%q = call ptr @llvm.ptrmask.p0.i64(ptr %p, i64 -8)\n  store i8 1, ptr %q",
    ),
    "mangled": (
        'declare void @"_ZN4core3fmt17h0$u7b$$u7d$E"(ptr noalias noundef readonly align 8 dereferenceable(16))'
        ' unnamed_addr\n@alloc_0a = private unnamed_addr constant <{ [3 x i8], [5 x i8] }> <{ [3 x i8] c"a\\00b", '
        "[5 x i8] undef }>, align 8\n@vtable.0 = private constant { [8 x i8], i64, ptr } { [8 x i8] undef, i64 8, "
        "ptr @alloc_0a }, align 8",
        'call void @"_ZN4core3fmt17h0$u7b$$u7d$E"(ptr noundef nonnull @vtable.0)',
    ),
    "splats": (
        "@v = global <4 x i16> splat (i16 7)",
        "%v = load <4 x i16>, ptr %p\n  %w = add <4 x i16> %v, splat (i16 3)\n  store <4 x i16> %w, ptr %p",
    ),
    "ends": (
        "",
        'fence syncscope("singlethread") seq_cst\n  %f = freeze i64 %a\n  store i64 %f, ptr %p, !nosanitize !0',
    ),
}
METADATA = """
!llvm.module.flags = !{!1}
!llvm.errno.tbaa = !{!2}
!0 = !{}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!"int", null, double 1.0, ptr @f, !DIExpression(), !"q\\22x"}
^0 = module: (path: "x", hash: (0, 0, 0, 0, 0))
"""


@pytest.mark.parametrize("name", DIALECTS)
def test_read_compiled_and_printed(name: str) -> None:
    before, body = DIALECTS[name]
    text = f"{before}\ndefine i64 @f(ptr %p, i64 %a, i32 %b) {{\n  {body}\n  ret i64 0\n}}\n{METADATA}"
    module = read(text)
    verify(module)
    printed = to_text(module)
    assert to_text(read(printed)) == printed
    for cpu in ("v1", "v4"):
        compile_module(read(text), target_for(cpu), Options(verify=True))


LOCATED = """
define i64 @f(ptr %p, i64 %a) !dbg !6 {{
  {record}
  ret i64 0, !dbg !10
}}
declare void @llvm.dbg.value(metadata, metadata, metadata)
declare void @llvm.dbg.assign(metadata, metadata, metadata, metadata, metadata, metadata)
declare void @llvm.dbg.label(metadata)
!llvm.dbg.cu = !{{!0}}
!llvm.module.flags = !{{!3}}
!0 = distinct !DICompileUnit({language}, file: !1, producer: "x", isOptimized: true, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.c", directory: "/")
!2 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!3 = !{{i32 2, !"Debug Info Version", i32 3}}
!5 = !DISubroutineType(types: !7)
!6 = distinct !DISubprogram(name: "f", scope: !1, file: !1, line: 1, type: !5, spFlags: DISPFlagDefinition, unit: !0)
!7 = !{{!2, !2, !2}}
!9 = !DILocalVariable(name: "v", scope: !6, file: !1, line: 1, type: !2)
!10 = !DILocation(line: 1, column: 2, scope: !6)
!11 = distinct !DIAssignID()
!12 = !DILabel(scope: !6, name: "l", file: !1, line: 1)
"""
_TWO = "!DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value)"
RECORDS = {
    "value": "#dbg_value(ptr %p, !9, !DIExpression(), !10)",
    "list": f"#dbg_value(!DIArgList(i64 %a, i64 %a), !9, {_TWO}, !10)",
    "nothing": "#dbg_value(i64 poison, !9, !DIExpression(), !10)",
    "empty": "#dbg_value(!{}, !9, !DIExpression(), !10)",
    "declare_value": "#dbg_declare_value(i64 %a, !9, !DIExpression(), !10)",
    "assign": "#dbg_assign(i64 %a, !9, !DIExpression(), !11, ptr %p, !DIExpression(), !10)",
    "label": "#dbg_label(!12, !10)",
    "call": "call void @llvm.dbg.value(metadata ptr %p, metadata !9, metadata !DIExpression()), !dbg !10",
    "call_list": "call void @llvm.dbg.value(metadata !DIArgList(i64 %a, i64 %a), "
    f"metadata !9, metadata {_TWO}), !dbg !10",
    "call_assign": "call void @llvm.dbg.assign(metadata i1 undef, metadata !9, metadata !DIExpression(), "
    "metadata !11, metadata ptr %p, metadata !DIExpression()), !dbg !10",
    "call_label": "call void @llvm.dbg.label(metadata !12), !dbg !10",
}


@pytest.mark.parametrize("name", RECORDS)
@pytest.mark.parametrize("language", ["language: DW_LANG_C11", "sourceLanguageName: DW_LNAME_Rust"])
def test_debug_records(name: str, language: str) -> None:
    text = LOCATED.format(record=RECORDS[name], language=language)
    module = read(text)
    verify(module)
    printed = to_text(module)
    assert to_text(read(printed)) == printed
    obj = compile_module(read(text), target_for("v3"), Options(verify=True))
    assert obj.functions[0].type is not None
