"""Disassembler and assembler: every row's text reads back, and LLVM's text and bytes are ours.

tests/golden/isa/llvm.txt holds what LLVM 22 says about every sample of every row: little-endian bytes,
big-endian bytes, text. `PYBPF_BLESS=1` writes it again, with llvm-mc and llvm-objdump on PATH.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from pybpf_native.errors import FormatError
from pybpf_native.isa.assemble import assemble
from pybpf_native.isa.decode import decode
from pybpf_native.isa.encode import encode
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import OPS, TABLE, Op
from pybpf_native.isa.parse import parse
from pybpf_native.isa.text import listing, to_text
from pybpf_native.source import Loc, Source

from .samples import everything, make, of_row, same

GOLDEN = Path(__file__).parent.parent / "golden" / "isa" / "llvm.txt"
# LLVM prints these as it prints other operations: the text would not read back.
SPELLED_OUR_WAY = {op.name for op in TABLE if op.code == 0x18 and op.src} | {"call_local", "call_kfunc"}


@pytest.mark.parametrize("op", TABLE, ids=lambda op: op.name)
def test_every_row_reads_back(op: Op) -> None:
    for insn in of_row(op):
        text = to_text(insn)
        assert same(parse(text), insn), text


def golden() -> list[tuple[str, str, str]]:
    lines = [line.split("\t") for line in GOLDEN.read_text().splitlines()]
    return [(little, big, text) for little, big, text in lines]


def test_golden_covers_every_row() -> None:
    assert {insn.op.name for little, _, _ in golden() for insn in decode(bytes.fromhex(little))} == set(OPS)


def test_bytes_are_llvms() -> None:
    for little, big, text in golden():
        (insn,) = decode(bytes.fromhex(little))
        assert encode([insn]).hex() == little, text
        assert encode([insn], big_endian=True).hex() == big, text
        assert same(decode(bytes.fromhex(big), big_endian=True)[0], insn), text


def test_text_is_llvms() -> None:
    for little, _, text in golden():
        (insn,) = decode(bytes.fromhex(little))
        if insn.op.name not in SPELLED_OUR_WAY and not (insn.op.name.startswith("ld_ind") and insn.imm):
            assert to_text(insn) == text
            assert same(parse(text), insn), text


def test_llvm_agrees_today(tmp_path: Path) -> None:
    """Asks LLVM again, so that the golden file cannot drift from it."""
    if shutil.which("llvm-mc-22") is None:
        pytest.skip("llvm-mc-22 is not on PATH")
    lines = ask_llvm(everything(), tmp_path)
    if os.environ.get("PYBPF_BLESS"):
        GOLDEN.write_text("".join("\t".join(line) + "\n" for line in lines))
    assert lines == golden()


def ask_llvm(insns: list[Insn], folder: Path) -> list[tuple[str, str, str]]:
    """What LLVM's disassembler says of our bytes, and what its assembler makes of its own text."""
    statements = [f".byte {', '.join(f'{byte:#x}' for byte in encode([insn]))}" for insn in insns]
    lines = _through_llvm(statements, "bpfel", folder)
    texts = [text for _, text in lines]
    # `call -1` would be assembled as a helper's, and so on: what the text does not tell is given as bytes again.
    source = [
        f".byte {', '.join(f'{byte:#x}' for byte in encode([insn], big_endian=True))}"
        if insn.op.name in SPELLED_OUR_WAY or insn.op.name.startswith("ld_ind") or insn.op.name == "gotol"
        else text
        for insn, text in zip(insns, texts, strict=True)
    ]
    big = _through_llvm(source, "bpfeb", folder)
    assert [text for _, text in big] == texts
    return [(little, big_hex, text) for (little, text), (big_hex, _) in zip(lines, big, strict=True)]


def _through_llvm(statements: list[str], triple: str, folder: Path) -> list[tuple[str, str]]:
    """(hex, text) of every statement, assembled and disassembled."""
    source, obj = folder / f"{triple}.s", folder / f"{triple}.o"
    source.write_text("\n".join(statements) + "\n")
    at = ["-triple", triple, "-mcpu=v4", "-filetype=obj", str(source), "-o", str(obj)]
    subprocess.run(["llvm-mc-22", *at], check=True)
    dump = subprocess.run(["llvm-objdump-22", "-d", "--mcpu=v4", str(obj)], check=True, capture_output=True, text=True)
    rows = re.findall(r"^ *\d+:\t((?:[0-9a-f]{2} )*[0-9a-f]{2})\t(.*)$", dump.stdout, re.MULTILINE)
    return [(code.replace(" ", ""), re.sub(r" <[^<>]*>$", "", text).replace("\t", " ")) for code, text in rows]


@pytest.mark.parametrize(
    ("text", "name", "operands", "fields"),
    [
        ("r1 += 8", "add64_ri", ([1], [1]), {"imm": 8}),
        ("  w1   +=   -0x8 ", "add32_ri", ([1], [1]), {"imm": -8}),
        ("w1 = 0xffffffff", "mov32_ri", ([1], []), {"imm": -1}),
        ("r1 = 0b101", "mov64_ri", ([1], []), {"imm": 5}),
        ("r1 = 5 ll", "ld_imm64", ([1], []), {"imm": 5}),
        ("r1 = 0xffffffffffffffff ll", "ld_imm64", ([1], []), {"imm": -1}),
        ("r1 = counts ll", "ld_imm64", ([1], []), {"sym": "counts"}),
        ("r1 = .rodata.str1.1 + 0x10 ll", "ld_imm64", ([1], []), {"sym": ".rodata.str1.1", "imm": 16}),
        ("r1 = counts-8 ll", "ld_imm64", ([1], []), {"sym": "counts", "imm": -8}),
        ("ld_pseudo r1, 0x1, 0x5", "ld_map_fd", ([1], []), {"imm": 5}),
        ("ld_pseudo r1, 2, 5", "ld_map_value", ([1], []), {"imm": 5}),
        ("r0 = *(u8 *)(r1 + 4)", "ldx8", ([0], [1]), {"off": 4}),
        ("w0 = *(u8 *)(r1 +4)", "ldx8", ([0], [1]), {"off": 4}),
        ("*(u32 *)(r10 - 4) = r1", "stx32", ([], [10, 1]), {"off": -4}),
        ("lock *(u32 *)(r1 + 0) += r2", "atomic_add32", ([], [1, 2]), {}),
        ("goto +3", "ja", ([], []), {"off": 3}),
        ("goto 3", "ja", ([], []), {"off": 3}),
        ("goto pc-3", "ja", ([], []), {"off": -3}),
        ("goto LBB0_1", "ja", ([], []), {"sym": "LBB0_1"}),
        ("goto 1b", "ja", ([], []), {"sym": "1b"}),
        ("if r1 s<= -1 goto l0_%=".replace("%=", "7"), "jsle64_ri", ([], [1]), {"imm": -1, "sym": "l0_7"}),
        ("gotol +70000", "gotol", ([], []), {"imm": 70000}),
        ("call 12", "call_helper", ([0], []), {"imm": 12}),
        ("call helper", "call_local", ([0], []), {"sym": "helper"}),
        ("call pc+5", "call_local", ([0], []), {"imm": 5}),
        ("r0 = *(u32 *)skb[r3]", "ld_ind32", ([0], [3, 6]), {}),
        ("exit", "exit", ([], [0]), {}),
    ],
)
def test_spellings(text: str, name: str, operands: tuple[list[int], list[int]], fields: dict[str, int | str]) -> None:
    insn = parse(text)
    assert insn.op is OPS[name]
    assert (list(insn.defs), list(insn.uses)) == operands
    assert {"off": insn.off, "imm": insn.imm, "sym": insn.sym} == {"off": 0, "imm": 0, "sym": None, **fields}


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("", 1),
        ("r1", 1),
        ("r1 = r11", 1),
        ("r1 ** r2", 1),
        ("w1 = (s32)w2", 1),
        ("r1 = 4294967296", 6),
        ("r1 = -2147483649", 7),
        ("r1 = 0x10000000000000000 ll", 6),
        ("r1 = counts", 1),
        ("r1 += counts", 1),
        ("r1 = be16 r2", 11),
        ("r1 = xchg_64(r2 + 0, r3)", 22),
        ("r1 = cmpxchg_64(r2 + 0, r1, r3)", 1),
        ("r0 = addr_space_cast(r1, 65536, 0)", 26),
        ("r0 = *(u8 *)(r1 + 0x8000)", 19),
        ("goto +0x8000", 7),
        ("if r1 == r2 goto +99999", 19),
        ("call kfunc(1, 0x8000)", 15),
        ("r1 = " + "9" * 5000, 6),
        ("r1 = {rd}", 5),
        ("r1 = \0", 1),
        ("exit 5", 1),
        ("r1 = 5 ll ll", 1),
        ("\N{SNOWMAN}", 1),
    ],
)
def test_what_is_no_instruction(text: str, column: int) -> None:
    with pytest.raises(FormatError) as caught:
        parse(text)
    assert caught.value.loc is not None
    assert caught.value.loc.column == column, str(caught.value)


def texts(insns: list[Insn]) -> list[str]:
    return [to_text(insn) for insn in insns]


def test_labels_become_displacements() -> None:
    insns = assemble(
        """
        start:  r0 = 0          # a comment
                r1 = 7 ll;      if r1 == 7 goto done
        1:      r0 += 1         // another
                if r0 < 10 goto 1b
                goto 1f
                call start
        1: done: gotol start    /* and
                                   another */
                exit
        """
    )
    assert texts(insns) == [
        "r0 = 0x0",
        "r1 = 0x7 ll",
        "if r1 == 0x7 goto +0x4",
        "r0 += 0x1",
        "if r0 < 0xa goto -0x2",
        "goto +0x1",
        "call pc-0x8",
        "gotol -0x9",
        "exit",
    ]
    assert str(insns[2].loc) == "assembly:3:33"


def test_other_names_stay() -> None:
    insns = assemble("r1 = counts ll; call there; if r1 == 0 goto away; exit", outside=["away"])
    assert [insn.sym for insn in insns] == ["counts", "there", "away", None]
    assert texts(insns) == ["r1 = counts ll", "call there", "if r1 == 0x0 goto away", "exit"]


def test_llvm_objdumps_lines_read_back() -> None:
    text = "if r0 == 0x0 goto +0x1 <hello+0x18>\ngoto -0x2 <hello>\nif r1 < 0x5 goto +0x0 <LBB0_1>\nexit"
    assert texts(assemble(text)) == ["if r0 == 0x0 goto +0x1", "goto -0x2", "if r1 < 0x5 goto +0x0", "exit"]


def test_data_is_decoded() -> None:
    cast = """
        .byte 0xBF; .ifc r1, r0; .byte 0x00; .endif
        .ifc r1, r1; .byte 0x11; .endif
        .short 1; .long 0x10000
        .8byte 0x95
    """
    assert texts(assemble(cast)) == ["r1 = addr_space_cast(r1, 0x1, 0x0)", "exit"]
    assert texts(assemble(".byte 0xb7, 0x10\n.short 0\n.long 5", big_endian=True)) == ["r1 = 0x5"]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("exit\n  goto nowhere", 2, 3),
        ("goto 1f\n1: goto 2b\n exit", 2, 4),
        ("a: exit\na: exit", 2, 1),
        ("exit; r1 = ", 1, 7),
        (".byte 256", 1, 1),
        (".byte", 1, 1),
        (".byte 1, x", 1, 1),
        ("exit\n.8byte 0xff", 2, 1),
        ("exit\n.byte 0x95\nexit", 2, 1),  # not a whole slot
        (".text", 1, 1),
        (".ifc r1", 1, 1),
        (".endif", 1, 1),
        (".ifc r1, r1", 1, 1),
        ("start: exit\n" + "exit\n" * 40000 + "goto start", 40002, 1),
    ],
)
def test_what_is_no_assembly(text: str, line: int, column: int) -> None:
    with pytest.raises(FormatError) as caught:
        assemble(text)
    assert caught.value.loc is not None
    assert (caught.value.loc.line, caught.value.loc.column) == (line, column), str(caught.value)


def test_listing() -> None:
    source = Source("prog.py", "a = 1\nreturn a\n")
    insns = [
        make(OPS["ld_imm64"], 0, imm=1),
        make(OPS["jeq64_ri"], 0, imm=1, off=-3),
        make(OPS["ja"], off=0),
        make(OPS["exit"]),
    ]
    for insn, line in zip(insns, (1, 1, 2, 2), strict=True):
        insn.loc = Loc(source, line)
    assert listing(insns, "prog") == (
        "prog:\n"
        "; a = 1\n"
        "       0:\tr0 = 0x1 ll\n"
        "       2:\tif r0 == 0x1 goto -0x3 <prog>\n"
        "; return a\n"
        "       3:\tgoto +0x0 <prog+0x20>\n"
        "       4:\texit\n"
    )
    assert "       4:\t95 00 00 00 00 00 00 00\texit\n" in listing(insns, "prog", show_bytes=True, source=False)


def test_virtual_registers_and_symbols_are_shown() -> None:
    assert to_text(Insn(OPS["mov64_rr"], [16], [17])) == "r16 = r17"
    assert to_text(Insn(OPS["ld_imm64"], [1], sym="counts", imm=8)) == "r1 = counts+0x8 ll"
    assert to_text(Insn(OPS["call_kfunc"], [0], sym="bpf_cpumask_create")) == "call bpf_cpumask_create"
