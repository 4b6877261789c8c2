"""Inline assembly that cannot be compiled is refused, with the place in its text; nothing crashes the parsers."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.errors import CompileError, FormatError, Unsupported
from pybpf_native.ir.reader import read
from pybpf_native.isa.opcodes import CALL
from pybpf_native.isel.asm.constraints import parse_constraints
from pybpf_native.isel.asm.template import parse_template
from pybpf_native.mir.asm import AsmPlace
from pybpf_native.object import Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for


def compile_asm(template: str, constraints: str, arguments: str = "", result: str = "void") -> None:
    """Compile one call of inline assembly in a function of %p (ptr), %a (i64), %b (i32), %w (i128)."""
    quoted = "".join(c if c.isalnum() else f"\\{byte:02X}" for c in template for byte in c.encode())
    name = "" if result == "void" else "%r = "
    compile_module(
        read(
            f"""
            @g = global i32 0
            define void @f(ptr %p, i64 %a, i32 %b) {{
              %w = zext i64 %a to i128
              {name}call {result} asm sideeffect "{quoted}", "{constraints}"({arguments})
              ret void
            }}"""
        ),
        target_for("v3"),
        Options(verify=True),
    )


REFUSED = [
    ("$0 = 1", "q", "i64 %a", "unknown constraint 'q'"),
    ("$0 = 1", "{r10}", "i64 %a", "'r10' is no register"),
    ("$0 = 1", "{eax}", "i64 %a", "'eax' is no register"),
    ("", "=r,1", "i64 %a", "'1' does not name an output"),
    ("", "r,,r", "i64 %a, i64 %a", "malformed constraints"),
    ("", "r,", "i64 %a", "malformed constraints"),
    ("", "r,r", "i64 %a", "for 2 operands, it has 1"),
    ("", "=r", "", "for 1 results, it has 0"),
    ("", "!i", "", "for 1 labels, it has 0"),
    ("", "{r1},{r1}", "i64 %a, i64 7", "two operands have to be in r1"),
    ("$1 = 1", "r", "i64 %a", "there is no operand 1"),
    ("$99999999 = 1", "r", "i64 %a", "there is no operand"),
    ("${0:w} = 1", "r", "i64 %a", "no operand modifier 'w'"),
    ("${0:l}", "r", "i64 %a", "for modifier 'l'"),
    ("${:nonsense}", "", "", "is unknown"),
    ("$ 5", "", "", "no place for an operand"),
    ("$(a$|b", "", "", "without"),
    ("a$)", "", "", "out of place"),
    ("$0 = 1", "n", "ptr @g", "for numbers, not for symbols"),
    ("$0 = 1", "i", "i64 %a", "constraint 'i' is not supported"),
    ("$0 = 1", "*r", "ptr elementtype(i64) %p", "indirect operand"),
    ("frobnicate $0", "r", "i64 %a", "not an instruction"),
    ("r1 = 1; $0 = = 1", "r", "i64 %a", "not an instruction"),
    ("r11 = 1", "", "", "not an instruction"),
    ("r1 += 99999999999", "", "", "does not fit 32 bits"),
    ("goto nowhere", "", "", "no label 'nowhere'"),
    (".pushsection .text", "", "", "unknown directive"),
    (".byte 1", "", "", "whole instruction"),
    (".8byte 1 / 0", "", "", "division by zero"),
    (".ifc r1, r1", "", "", "without .endif"),
    ("", "r,r,r,r,r,~{r0},~{r1},~{r2},~{r3},~{r4},~{r5}", "i64 1, i64 2, i64 3, i64 4, i64 5", "need 11 registers"),
]


@pytest.mark.parametrize(("template", "constraints", "arguments", "what"), REFUSED)
def test_refused(template: str, constraints: str, arguments: str, what: str) -> None:
    with pytest.raises(Unsupported, match=r"inline assembly: .*\(in function 'f'\)") as caught:
        compile_asm(template, constraints, arguments)
    assert what in str(caught.value)


def test_what_c_leaves_in_the_text() -> None:
    assert parse_template("r1 $|= 1; $(a$|b$) $|") == ["r1 |= 1; a |"]


@pytest.mark.parametrize("constraints", ["=*imr,0", "=*m,0", "=*rm,0,~{memory}"])
def test_an_input_in_the_place_of_memory_is_there_already(constraints: str) -> None:
    compile_asm("*(u64 *)$0 = 5", constraints, "ptr elementtype(i64) %p, i64 %a")


def test_error_shows_the_place_in_the_text() -> None:
    with pytest.raises(Unsupported) as caught:
        compile_asm("r1 = 1\nr2 = 2; r3 == 3", "")
    assert str(caught.value).splitlines()[1:] == [
        "  note: in its text, line 2, column 9:",
        "  note:     2 | r2 = 2; r3 == 3",
        "  note:       |         ^",
    ]


def test_assembly_outside_of_functions() -> None:
    with pytest.raises(Unsupported, match="outside of functions"):
        compile_module(read('module asm ".globl x"'), target_for("v3"))


def test_naked_function_that_uses_its_formals() -> None:
    text = 'define void @f(ptr %p) naked {\n  call void asm "$0 = 1; exit", "r"(ptr %p)\n  unreachable\n}'
    with pytest.raises(Unsupported):
        compile_module(read(text), target_for("v3"))


def test_calls_of_names() -> None:
    def compiled(callee: str) -> Object:
        text = f"""
            @data = global i32 0
            declare void @kernel()
            define void @inside() {{
              ret void
            }}
            define void @f() {{
              call void asm "call {callee}", "~{{r0}}"()
              ret void
            }}"""
        return compile_module(read(text), target_for("v3"))

    def called(callee: str) -> tuple[str, str]:
        insn = next(insn for insn in compiled(callee).functions[-1].insns if insn.op.flags & CALL)
        return insn.op.name, str(getattr(insn.sym, "name", insn.sym))

    assert called("inside") == ("call_local", "inside")
    assert called("kernel") == ("call_kfunc", "kernel")
    assert called("7") == ("call_helper", "None")
    with pytest.raises(CompileError, match="is no function"):
        compiled("data")
    assert called("nobody") == ("call_kfunc", "nobody")  # what nobody declares is another object's


def test_addresses_of_names_that_nobody_declares() -> None:
    """What loaders that replace numbers by name ask for."""
    text = 'define i64 @f() {\n  %r = call i64 asm "$0 = LIMIT ll", "=r"()\n  ret i64 %r\n}'
    obj = compile_module(read(text), target_for("v3"))
    assert [(extern.name, extern.binding) for extern in obj.externs] == [("LIMIT", "global")]
    assert next(insn.sym for insn in obj.functions[0].insns) is obj.externs[0]
    with pytest.raises(CompileError, match="'nowhere'"):
        compile_module(read(text.replace("$0 = LIMIT ll", "goto nowhere")), target_for("v3"))


def test_template() -> None:
    pieces = parse_template("a$$b$(c$0$|d$1$)e${2:l}${:uid}f$3")
    shown = [(p.index, p.modifier) if isinstance(p, AsmPlace) else p for p in pieces]
    assert shown == ["a$bc", (0, ""), "e", (2, "l"), "0f", (3, "")]


def test_constraints() -> None:
    parsed = parse_constraints("=&r,=*m,={r3},rw,{w2},%0,*m,!i,~{r1},~{memory},~{w4}")
    assert [(c.kind, c.codes, c.early, c.indirect, c.fixed, c.tied) for c in parsed] == [
        ("out", "r", True, False, -1, -1),
        ("out", "m", False, True, -1, -1),
        ("out", "{", False, False, 3, -1),
        ("in", "rw", False, False, -1, -1),
        ("in", "{", False, False, 2, -1),
        ("in", "", False, False, -1, 0),
        ("in", "m", False, True, -1, -1),
        ("label", "", False, False, -1, -1),
        ("clobber", "", False, False, 1, -1),
        ("clobber", "", False, False, -1, -1),
        ("clobber", "", False, False, 4, -1),
    ]


PIECES = [
    "$0",
    "$1",
    "${0:l}",
    "$$",
    "$(",
    "$|",
    "$)",
    "r1",
    "w2",
    " = ",
    "; ",
    "goto 1f",
    "1:",
    ".byte 7",
    ".ifc r1, r1",
]
CODES = [
    "=r",
    "=&r",
    "r",
    "w",
    "i",
    "0",
    "1",
    "{r3}",
    "={r0}",
    "*m",
    "m",
    "!i",
    "~{r1}",
    "~{memory}",
    "|",
    "&",
    ",",
    "{",
]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=8).map("".join),
    st.lists(st.sampled_from(CODES), max_size=5),
    st.lists(st.sampled_from(["i64 %a", "i32 %b", "ptr %p", "i64 7", "ptr @g", "ptr elementtype(i64) %p"]), max_size=4),
    st.sampled_from(["void", "i64", "i32", "{ i64, i64 }"]),
)
def test_only_our_errors(template: str, constraints: list[str], arguments: list[str], result: str) -> None:
    with contextlib.suppress(CompileError, FormatError):
        compile_asm(template, ",".join(constraints), ", ".join(arguments), result)


def test_modifier_c_is_for_symbols_too() -> None:
    text = """
    @v = internal global i32 0
    define i64 @f() {
      %r = call i64 asm "$0 = ${1:c} ll", "=r,i"(ptr @v)
      ret i64 %r
    }"""
    function = compile_module(read(text), target_for("v3"), Options(verify=True)).functions[0]
    assert [str(insn.sym) for insn in function.insns if insn.sym] == ["<Variable v>"]


def test_clobbers_that_bpf_does_not_know() -> None:
    """LLVM takes no notice of them; what else the list says counts."""
    text = """
    define i64 @f(i64 %a, i64 %b) {
      call void asm sideeffect "r2 = 7", "~{eax},~{r2},~{dirflag},~{mem}"()
      ret i64 %b
    }"""
    function = compile_module(read(text), target_for("v3"), Options(verify=True)).functions[0]
    assert [insn.op.name for insn in function.insns] == ["mov64_rr", "mov64_ri", "exit"]
