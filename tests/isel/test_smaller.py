"""Shorter code for what LLVM's optimiser leaves: each form is selected, and computes the same."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isa.insn import Insn
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from tests.exec.harness import PAIRS, module_text, ours, run

GLOBALS = """@place = global i64 0, align 8
@first = private constant { i32, [3 x i8], i64 } { i32 7, [3 x i8] c"abc", i64 -2 }, align 8
@changed = constant [8 x i8] c"12345678", align 8
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""
APART = """  %c = icmp ult i64 %a, %b
  %x = select i1 %c, i64 %a, i64 %b
  %s = sub i64 %a, %x
  {between}
  %y = select i1 %c, i64 3, i64 {other}
  %r = add i64 %s, %y"""
CALL = "%t = call i64 inttoptr (i64 5 to ptr)()"
SIGNED = """  store i64 %a, ptr @place, align 8
  %x = load i{bits}, ptr @place, align 1
  %r = sext i{bits} %x to i64"""
COPIED = """  %p = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr @{source}, i64 {size}, i1 {volatile})
  %q = getelementptr i8, ptr %p, i64 %zero
  %r = load i64, ptr %q"""
CONTEXT = """define i32 @f(ptr %ctx) section "cgroup/bind4" {
  %p = getelementptr i8, ptr %ctx, i64 24
  store i32 1, ptr %p
  ret i32 1
}
"""


ADDRESS = """define i32 @f(ptr %ctx) section "{section}" {{
  %p = getelementptr i8, ptr %ctx, i64 8
  %q = getelementptr i8, ptr %ctx, i64 12
  store i32 5, ptr %q
  {between}
  store i32 3, ptr %p
  ret i32 1
}}
"""


def code(body: str, cpu: str = "v3") -> list[Insn]:
    text = module_text({"f": body}, GLOBALS)
    (function,) = compile_module(read(text), target_for(cpu), Options(verify=True)).functions
    return function.insns


def names(insns: list[Insn]) -> list[str]:
    return [insn.op.name for insn in insns]


def branches(body: str) -> int:
    return sum(name.startswith(("jlt", "jge")) for name in names(code(body)))


def test_selects_apart_share_a_branch() -> None:
    assert branches(APART.format(between="", other=5)) == 1


def test_selects_behind_a_call_or_of_later_values_do_not() -> None:
    assert branches(APART.format(between=CALL, other=5)) == 2
    assert branches(APART.format(between="%t = xor i64 %s, 9", other="%t")) == 2


@pytest.mark.parametrize("bits", [8, 16, 32])
def test_a_load_extends_the_sign_where_there_is_such_a_load(bits: int) -> None:
    body = SIGNED.format(bits=bits)
    assert f"ldsx{bits}" in names(code(body, "v4"))
    assert f"ldsx{bits}" not in names(code(body, "v3"))
    both = body.replace("%r =", "%s =") + f"\n  %z = zext i{bits} %x to i64\n  %r = xor i64 %s, %z"
    assert f"ldsx{bits}" not in names(code(both, "v4"))


@pytest.mark.parametrize(("cpu", "stored"), [("v3", "stx32"), ("v4", "st32")])
def test_constants_in_the_context(cpu: str, stored: str) -> None:
    (function,) = compile_module(read(CONTEXT), target_for(cpu), Options(verify=True)).functions
    assert stored in names(function.insns)


def context_stores(between: str = "", section: str = "cgroup/bind6") -> list[str]:
    text = ADDRESS.format(section=section, between=between)
    (function,) = compile_module(read(text), target_for("v3"), Options(verify=True)).functions
    return [insn.op.name for insn in function.insns if insn.op.name.startswith("st")]


def test_halves_of_an_address_in_the_context_are_stored_together() -> None:
    assert context_stores() == ["stx64"]
    assert context_stores("store i32 9, ptr %q") == ["stx32", "stx64"]
    assert context_stores(section="sockops") == ["stx32"] * 2
    for between in ("%x = load i32, ptr %q", CALL, "store i16 3, ptr %q", "store volatile i32 3, ptr %q"):
        assert "stx64" not in context_stores(between), between


def test_what_is_copied_from_a_constant_of_the_compiler_is_stored() -> None:
    stores = [insn for insn in code(copied("first", 16)) if insn.op.name.startswith("st")]
    assert [(insn.op.name, insn.imm) for insn in stores[:3]] == [("st32", 7), ("st32", 0x636261), ("st64", -2)]


@pytest.mark.parametrize(("source", "volatile"), [("changed", "false"), ("first", "true")])
def test_what_others_may_name_is_read(source: str, volatile: str) -> None:
    assert "ld_imm64" in names(code(copied(source, 8, volatile)))


def copied(source: str, size: int, volatile: str = "false") -> str:
    zero = "  %zero = and i64 %a, 0\n"
    return zero + COPIED.format(source=source, size=size, volatile=volatile)


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_results(cpu: str) -> None:
    cases = {f"signed{bits}": SIGNED.format(bits=bits) for bits in (8, 16, 32)}
    cases |= {"apart": APART.format(between="", other=5), "copied": copied("first", 16)}
    found = run(ours(module_text(cases, GLOBALS), cpu))
    for bits in (8, 16, 32):
        assert found[f"signed{bits}"] == [extended(a, bits) for a, _ in PAIRS]
    assert found["apart"] == [(a - min(a, b) + (3 if a < b else 5)) % (1 << 64) for a, b in PAIRS]
    assert found["copied"] == [7 | 0x636261 << 32] * len(PAIRS)


def extended(number: int, bits: int) -> int:
    number &= (1 << bits) - 1
    return (number - (number >> bits - 1 << bits)) % (1 << 64)
