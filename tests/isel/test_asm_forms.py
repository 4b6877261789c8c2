"""Inline assembly as libbpf's headers and the kernel's selftests write it becomes the instructions that LLVM 22 makes.

`%p` is a pointer in r1, `%a` a number in r2.
"""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isa.text import to_text
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

# name: (declarations, body, LLVM's instructions)
FORMS: dict[str, tuple[str, str, list[str]]] = {
    "a tail call": (
        'declare void @x()\n@jmp = global i32 0, section ".maps"\n',
        '  call void asm sideeffect "r1 = $0\\0Ar2 = $1\\0Ar3 = $2\\0Acall 12", "r,r,i,~{r0},~{r1},~{r2},~{r3},~'
        '{r4},~{r5}"(ptr %p, ptr @jmp, i64 3)\n',
        ["r6 = r1", "r7 = jmp ll", "r1 = r6", "r2 = r7", "r3 = 0x3", "call 0xc", "exit"],
    ),
    "bpf_cmp_likely": (
        "",
        '  callbr void asm sideeffect "if $0 > $1 goto ${2:l}", "r,ri,!i"(i64 %a, i64 12) to label %n [label '
        "%m]\n"
        "n:\n"
        "  br label %m\n"
        "m:\n",
        ["if r2 > 0xc goto +0x0", "exit"],
    ),
    "may_goto as data": (
        "",
        '  callbr void asm sideeffect "1:.byte 0xe5;\\0A.byte 0;\\0A.long ((${0:l} - 1b - 8) / 8) & 0xffff;\\0A.'
        'short 0", "!i"() to label %n [label %m]\n'
        "n:\n"
        "  br label %m\n"
        "m:\n",
        ["may_goto +0x0", "exit"],
    ),
    "cond_break": (
        "",
        "  br label %l\n"
        "l:\n"
        "  %i = phi i64 [0, %0], [%j, %n]\n"
        '  callbr void asm sideeffect "may_goto ${0:l}", "!i"() to label %n [label %m]\n'
        "n:\n"
        "  %j = add i64 %i, 1\n"
        "  store volatile i64 %j, ptr %p\n"
        "  %c = icmp ult i64 %j, %a\n"
        "  br i1 %c, label %l, label %m\n"
        "m:\n",
        ["r3 = 0x0", "may_goto +0x3", "r3 += 0x1", "*(u64 *)(r1 + 0x0) = r3", "if r3 < r2 goto -0x4", "exit"],
    ),
    "__imm: a helper": (
        "",
        '  call void asm sideeffect "call $0", "i,~{r0},~{r1},~{r2},~{r3},~{r4},~{r5}"(ptr inttoptr (i64 14 to ptr))\n',
        ["call 0xe", "exit"],
    ),
    "__imm: numbers": (
        "",
        '  call void asm sideeffect "r0 = $0; call $1", "i,i,~{r0},~{r1},~{r2},~{r3},~{r4},~{r5}"(i64 7, i64 5)\n',
        ["r0 = 0x7", "call 0x5", "exit"],
    ),
    "__imm_addr": (
        "@g = global i32 0\n",
        '  call void asm sideeffect "r1 = $0 ll; r2 = *(u32 *)(r1 + 0)", "i,~{r1},~{r2}"(ptr @g)\n',
        ["r1 = g ll", "w2 = *(u32 *)(r1 + 0x0)", "exit"],
    ),
    "__imm_insn": (
        "",
        '  call void asm sideeffect ".8byte $0; .8byte $1", "i,i,~{r0}"(i64 21474836663, i64 25769804215)\n',
        ["r0 = 0x5", "r1 = 0x6", "exit"],
    ),
    "a cast as data with .ifc": (
        "",
        '  %z = call ptr asm sideeffect ".byte 0xBF;\\0A.ifc $0, r0; .byte 0x00; .endif;\\0A.ifc $0, r1; .byte '
        "0x11; .endif;\\0A.ifc $0, r2; .byte 0x22; .endif;\\0A.ifc $0, r3; .byte 0x33; .endif;\\0A.ifc $0, r4; ."
        "byte 0x44; .endif;\\0A.ifc $0, r5; .byte 0x55; .endif;\\0A.ifc $0, r6; .byte 0x66; .endif;\\0A.ifc $0, "
        "r7; .byte 0x77; .endif;\\0A.ifc $0, r8; .byte 0x88; .endif;\\0A.ifc $0, r9; .byte 0x99; .endif;\\0A.sho"
        'rt 1; .long 1", "=r,0"(ptr %p)\n'
        "  store i32 7, ptr %z\n",
        ["r1 = addr_space_cast(r1, 0x0, 0x1)", "*(u32 *)(r1 + 0x0) = 0x7", "exit"],
    ),
    "${:uid}": (
        "",
        '  call void asm sideeffect "if $0 > 3 goto 1f\\0A$0 += 1\\0A1: $0 += 2\\0A goto l_${:uid}\\0Al_${:uid}: '
        'r0 = 0", "r,~{r0}"(i64 %a)\n',
        ["if r2 > 0x3 goto +0x1", "r2 += 0x1", "r2 += 0x2", "goto +0x0", "r0 = 0x0", "exit"],
    ),
    "a barrier with memory": (
        "",
        "  %s = alloca i64\n"
        "  store i64 %a, ptr %s\n"
        '  call void asm sideeffect "$0 = *(u64 *)($1 + 0)", "r,r,~{memory}"(i64 %a, ptr %s)\n',
        ["*(u64 *)(r10 - 0x8) = r2", "r1 = r10", "r1 += -0x8", "r2 = *(u64 *)(r1 + 0x0)", "exit"],
    ),
    "a place in memory": (
        "",
        "  %s = alloca [4 x i64]\n"
        "  %q = getelementptr i8, ptr %s, i64 16\n"
        "  store i64 %a, ptr %q\n"
        '  call void asm sideeffect "r1 = *(u64 *) $0; *(u64 *) $0 = r1", "*m,~{r1}"(ptr elementtype(i64) %q)\n',
        ["*(u64 *)(r10 - 0x10) = r2", "r1 = *(u64 *)(r10 - 0x10)", "*(u64 *)(r10 - 0x10) = r1", "exit"],
    ),
    "a bound that is kept": (
        "",
        '  %z = call i64 asm sideeffect "if $0 < $1 goto +1; $0 = $1;", "=r,i,0"(i64 64, i64 %a)\n'
        "  store i64 %z, ptr %p\n",
        ["if r2 < 0x40 goto +0x1", "r2 = 0x40", "*(u64 *)(r1 + 0x0) = r2", "exit"],
    ),
    "an atomic addition": (
        "",
        '  call void asm sideeffect "lock *(u64 *)($0+0) += $1", "r,r,~{memory}"(ptr %p, i64 %a)\n',
        ["lock *(u64 *)(r1 + 0x0) += r2", "exit"],
    ),
    "acquire and release": (
        "",
        '  call void asm sideeffect "r0 = load_acquire((u64 *)($0 + 0)); store_release((u64 *)($0 + 0), r0)",'
        ' "r,~{r0},~{memory}"(ptr %p)\n',
        ["r0 = load_acquire((u64 *)(r1 + 0x0))", "store_release((u64 *)(r1 + 0x0), r0)", "exit"],
    ),
    "negative numbers": (
        "",
        '  call void asm sideeffect "r0 = $0; r0 += ${1}", "i,n,~{r0}"(i64 -7, i64 -1)\n',
        ["r0 = -0x7", "r0 += -0x1", "exit"],
    ),
    "macros": (
        "",
        '  call void asm sideeffect ".macro inc r\\0A\\5Cr += 1\\0A.endm\\0Ainc r0\\0A.purgem inc\\0A.rept 3\\0Ar0 +'
        '= 2\\0A.endr", "~{r0}"()\n',
        ["r0 += 0x1", "r0 += 0x2", "r0 += 0x2", "r0 += 0x2", "exit"],
    ),
    "barrier_var": (
        "",
        '  %z = call i64 asm sideeffect "", "=r,0"(i64 %a)\n  store i64 %z, ptr %p\n',
        ["*(u64 *)(r1 + 0x0) = r2", "exit"],
    ),
    "shifts of a tied operand": (
        "",
        '  %z = call i64 asm sideeffect "$0 <<= 32; $0 >>= 32", "=r,0"(i64 %a)\n  store i64 %z, ptr %p\n',
        ["r2 <<= 0x20", "r2 >>= 0x20", "*(u64 *)(r1 + 0x0) = r2", "exit"],
    ),
    ".ifc with .else": (
        "",
        '  call void asm sideeffect ".ifc $0, r1\\0Ar1 += 1\\0A.else\\0Ar2 += 7\\0A.endif", "r,~{r2}"(i64 %a)\n',
        ["r1 = r2", "r1 += 0x1", "exit"],
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_form(form: str) -> None:
    declarations, body, wanted = FORMS[form]
    text = f"{declarations}define void @f(ptr %p, i64 %a) {{\n{body}  ret void\n}}\n"
    (fn,) = compile_module(read(text), target_for("v4"), Options(verify=True)).functions
    assert [to_text(insn) for insn in fn.insns] == wanted
