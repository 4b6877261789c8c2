"""Expressions of the assembler, in data and as immediates: values, labels, and what is none."""

from __future__ import annotations

import pytest

from pybpf_native.errors import FormatError
from pybpf_native.isa.assemble import assemble
from pybpf_native.isa.expressions import evaluate
from pybpf_native.isa.parse import parse
from pybpf_native.isa.text import to_text

EXPRESSIONS = {
    "1 + 2 * 3": 7,
    "(1 + 2) * 3": 9,
    "7 / -2": -3,
    "-7 % 3": -1,
    "1 | 6 + 1": 8,  # as the GNU assembler has it, not as C has it
    "8 - 4 - 2": 2,
    "~0 & 0xff": 255,
    "1 << 4 >> 1": 8,
    "((x - . - 8) / 8) & 0xffff": 0xFFFE,
    "010 + 0b11": 11,
    "-(-(-5))": -5,
    "3 == 3": -1,
    "0x10ULL + 5L - 3U - 1LL + 0b1UL": 18,
}


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_expressions(text: str) -> None:
    assert evaluate(text, {"x": 16, ".": 24}.__getitem__) == EXPRESSIONS[text]


@pytest.mark.parametrize("text", ["", "1 +", "* 2", "(1", "1)", "1 2", "1 << 64", "()", "1 $ 2", "1LU", "1ULLL", "1l"])
def test_no_expressions(text: str) -> None:
    with pytest.raises(FormatError):
        evaluate(text, lambda name: 0)


def test_labels_in_data() -> None:
    may_goto = "1: .byte 0xe5, 0; .long ((there - 1b - 8) / 8) & 0xffff; .short 0; exit; there: exit"
    assert [to_text(insn) for insn in assemble(may_goto)] == ["may_goto +0x1", "exit", "exit"]
    (jump,) = assemble("1: .byte 5, 0; .short (away - 1b - 8) / 8; .long 0", outside=["away"])
    assert (jump.op.name, jump.sym, jump.off) == ("ja", "away", 0)
    big = "1: .byte 0xe5, 0; .long (((there - 1b - 8) / 8) & 0xffff) << 16; .short 0; there: exit"
    assert to_text(assemble(big, big_endian=True)[0]) == "may_goto +0x0"
    for text in (".8byte away", ".8byte away - elsewhere + 5", "1: .byte 5, 0; .short (away - 1b) / 8; .long 0"):
        with pytest.raises(FormatError, match=r"elsewhere|opcode 0x10"):
            assemble(text, outside=["away", "elsewhere"])


IMMEDIATES = {
    "r1 = 0xffffffff00000000LL ll": "r1 = -0x100000000 ll",
    "if r1 < 0xfffffffffffffffe goto +1": "if r1 < -0x2 goto +0x1",
    "w1 += 7U": "w1 += 0x7",
    "r1 += 4 * 8": "r1 += 0x20",
    "r1 = 010": "r1 = 0x8",
    "r1 = 5 - -3": "r1 = 0x8",
    "r0 = *(u64 *)(r10 - 8 - 8)": "r0 = *(u64 *)(r10 - 0x10)",
    "w0 = *(u32 *)(r1 + 4 - 8)": "w0 = *(u32 *)(r1 - 0x4)",
    "*(u32 *)(r1 + 4 + 4) = 1 << 4": "*(u32 *)(r1 + 0x8) = 0x10",
    "r1 = map + 4 - 2 ll": "r1 = map+0x2 ll",
    "if r1 > 2 + 3 goto +1": "if r1 > 0x5 goto +0x1",
}


@pytest.mark.parametrize("text", IMMEDIATES)
def test_immediates(text: str) -> None:
    assert to_text(parse(text)) == IMMEDIATES[text]


@pytest.mark.parametrize("text", ["r1 = 1 / 0", "r1 = 1 +", "r1 = + + 1", "r1 = 1 << 99", "r1 = 0x", "r1 = 1 + r2"])
def test_no_immediates(text: str) -> None:
    with pytest.raises(FormatError):
        parse(text)
