"""Repetition, macros and conditions, in both assemblers; expectations are what llvm-mc 22 makes of the same text."""

from __future__ import annotations

import time

import pytest

from pybpf_native.elf.assembler import assemble as assemble_file
from pybpf_native.elf.file import ElfFile
from pybpf_native.errors import FormatError
from pybpf_native.isa.assemble import assemble
from pybpf_native.isa.decode import decode
from pybpf_native.isa.text import to_text

DEFINITIONS = r"""
.macro load dst, src=1, off:req
\dst = *(u64 *)(r\src + \off)
.endm
.macro many first, rest:vararg
r0 = \first
.ifnb \rest
many \rest
.endif
.endm
.macro early a
r1 = \a
.if \a > 2
.exitm
.endif
r2 = \a
.endm
.macro loop
l\@: r0 += 1
if r0 > 5 goto l\@
.endm
.macro outer n
.macro inner\n x
r\n = \x
.endm
.endm
.macro two a, b
r0 = \a
r1 = \b
.endm
.macro label a
\a\()end: exit
.endm
"""
# What is written behind the definitions, and what it comes to.
CASES = {
    ".rept 2\nr0 += 1\n.endr": "r0 += 1; r0 += 1",
    ".rept 0; bogus; .endr; exit": "exit",
    ".rept 2; r1 = 5; .rept 2; r2 = 6; .endr; .endr": "r1 = 5; r2 = 6; r2 = 6; r1 = 5; r2 = 6; r2 = 6",
    "there: .rept 2; r0 = 1; .endr; goto there": "r0 = 1; r0 = 1; goto -3",
    r".irp reg, 1, 2; r\reg = 0; .endr": "r1 = 0; r2 = 0",
    r".irp reg,; r\reg = 0; .endr; exit": "exit",
    r".irpc c, 123; r0 = \c; .endr": "r0 = 1; r0 = 2; r0 = 3",
    r".irp op, r1 = 2, r3 += 4; \op; .endr": "r1 = 2; r3 += 4",
    "load r2, 3, 8; load r2, off=16; load r3 4 24": "r2 = *(u64 *)(r3 + 8); r2 = *(u64 *)(r1 + 16); "
    "r3 = *(u64 *)(r4 + 24)",
    "many 1, 2, 3": "r0 = 1; r0 = 2; r0 = 3",
    "early 1; early 5; early 2": "r1 = 1; r2 = 1; r1 = 5; r1 = 2; r2 = 2",
    "loop; loop": "r0 += 1; if r0 > 5 goto -2; r0 += 1; if r0 > 5 goto -2",
    "outer 1; outer 2; inner1 5; inner2 6; .purgem inner1": "r1 = 5; r2 = 6",
    "two 1 + 2, 3; two 7 - 2 3; two b=1 a=2": "r0 = 3; r1 = 3; r0 = 5; r1 = 3; r0 = 2; r1 = 1",
    "goto xend; label x": "goto +0; exit",
    'two "1", 3': "r0 = 1; r1 = 3",
    ".set N, 4; .equ M, N * 2; r0 = N; r1 += M": "r0 = 4; r1 += 8",
    ".set N, -8; r0 = N; r2 = 2 * N; if r1 > N goto +0; r1 = N ll": "r0 = -8; r2 = -16; if r1 > -8 goto +0; r1 = -8 ll",
    ".set n, 0; .rept 3; .set n, n + 2; r0 = n; .endr": "r0 = 2; r0 = 4; r0 = 6",
    "a: exit; .if . - a == 8; r0 = 1; .endif": "exit; r0 = 1",
    ".if 0; .if 1; bogus; .else; bogus; .endif; .elseif 3 > 2; r5 = 1; .else; r5 = 2; .endif": "r5 = 1",
    ".if 2; r0 = 1; .elseif bogus; r0 = 2; .else; r0 = 3; .endif": "r0 = 1",
    ".ifdef N; r0 = 1; .endif; .set N, 1; .ifdef N; r0 = 2; .endif; .ifndef N; r0 = 3; .endif": "r0 = 2",
    ".ifeq 1 - 1; r0 = 1; .endif; .ifne 0; r0 = 2; .endif; .ifgt 1; r0 = 3; .endif": "r0 = 1; r0 = 3",
    ".ifge 0; r0 = 1; .endif; .ifle 1; r0 = 2; .endif; .iflt 1; r0 = 3; .endif": "r0 = 1",
    '.ifeqs "a", "a"; r0 = 1; .endif; .ifnes "a", "a"; r0 = 2; .endif; .ifc a b, a b; r0 = 3; .endif': "r0 = 1; r0 = 3",
    ".ifb; r0 = 1; .endif; .ifnb x; r0 = 2; .endif; .ifnc a, a; r0 = 3; .endif": "r0 = 1; r0 = 2",
    ".if 0; .rept 2; .endif; exit": "exit",  # what is not assembled is not looked at
    ".REPT 1; exit; .EndR": "exit",
    ".rept 2; .8byte 0x95; .endr": "exit; exit",
}  # fmt: skip


def listing(text: str) -> list[str]:
    return [to_text(insn) for insn in assemble(text)]


@pytest.mark.parametrize("text", CASES)
def test_both_assemblers(text: str) -> None:
    expected = listing(CASES[text])
    assert listing(DEFINITIONS + text) == expected
    code = next(each for each in ElfFile(assemble_file(DEFINITIONS + text)).sections if each.name == ".text").data
    assert [to_text(insn) for insn in decode(code)] == expected


REFUSED = {
    ".rept 2; exit": "without .endr",
    ".rept x; .endr": "'x' is not known yet",
    ".rept -1; .endr": "less than none",
    "a: .rept a; .endr": "a place, and no number",
    ".endr": "without its beginning",
    ".endm": "without its beginning",
    ".exitm": "outside of a macro",
    ".irp x; .endr": "a comma",
    ".macro; .endm": "needs a name",
    ".macro m a, a; .endm": "there already",
    ".macro m a:what; .endm": "is no parameter",
    ".macro m a:vararg, b; .endm": "comes last",
    ".macro m; exit": "without .endm",
    ".macro two; .endm": "defined twice",
    ".purgem m": "no macro 'm'",
    "two 1, 2, 3": "has 2 parameters",
    "load r1": "needs 'off'",
    "two (1, 2": "parenthesis",
    ".endif": "without .if",
    ".else": "without .if",
    ".if 1": "without .endif",
    ".if": "not an expression",
    ".if 1; .else; .else; .endif": "behind .else",
    ".ifc a; .endif": "two words",
    ".ifeqs a, b; .endif": "double quotes",
    ".ifdef; .endif": "needs a name",
    ".if 1 / 0; .endif": "division by zero",
    ".set N, 1; .equiv N, 2": "new name|defined twice",
}


@pytest.mark.parametrize("text", REFUSED)
def test_refused_with_a_place(text: str) -> None:
    for assembler in (assemble, assemble_file):
        with pytest.raises(FormatError, match=REFUSED[text]) as caught:
            assembler(DEFINITIONS + text)
        assert caught.value.loc is not None
        assert caught.value.loc.line == DEFINITIONS.count("\n") + 1


HOSTILE = {
    ".rept 1000000000\nexit\n.endr": "statements",
    ".rept 1000000000\n.endr": "statements",
    ".rept 0x7fffffffffffffff\n.rept 0x7fffffffffffffff\n.endr\n.endr": "statements",
    ".rept 1000\n.rept 1000\n.rept 1000\n.endr\n.endr\n.endr": "statements",
    ".macro m\nm\n.endm\nm": "nested",
    ".macro m\nm\nm\n.endm\nm": "nested",
    ".macro m x:vararg\n.irp y, 1, 2\nm \\x \\x \\x \\x\n.endr\n.endm\nm " + "abcdefgh" * 100: "nested|characters",
    ".rept 5000\nr0 = " + " " * 10000 + "1\n.endr": "characters",
    ".if 1\n" * 2000: "nested",
}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_few_words_cannot_ask_for_everything(text: str) -> None:
    for assembler in (assemble, assemble_file):
        start = time.process_time()
        with pytest.raises(FormatError, match=HOSTILE[text]):
            assembler(text)
        assert time.process_time() - start < 5


def test_large_repetition() -> None:
    """The kernel's own test of far jumps repeats an instruction 40,000 times."""
    insns = assemble("gotol 1f; 0: r0 = 0; .rept 40000; r0 += 1; .endr; exit; 1: gotol 0b;")
    assert len(insns) == 40004
    assert (insns[0].imm, insns[-1].imm) == (40002, -40003)
