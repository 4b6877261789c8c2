"""The assembler: objects of text, the same bytes as the writer's, and errors with their places."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from pybpf_native.build import object_of, read_ir
from pybpf_native.cli import main
from pybpf_native.crosscheck.elf_tables import compare, facts
from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.assembly import to_assembly
from pybpf_native.elf.file import ElfFile
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.isa.encode import encode
from pybpf_native.isa.parse import parse
from pybpf_native.object import Object
from pybpf_native.target import target_for

from ..tools import tool
from .objects import sample

CORPUS = sorted((Path(__file__).parent.parent / "corpus").glob("*.ll"))
TABLES = sorted((Path(__file__).parent.parent / "golden" / "tables").glob("*.ll"))


def compiled(path: Path, big_endian: bool = False) -> Object:
    return object_of(read_ir(path.read_bytes(), path.name), target_for("v3", big_endian=big_endian))


# -- what is written is assembled


@pytest.mark.parametrize("path", [*CORPUS, *TABLES], ids=lambda path: path.stem)
def test_text_of_an_object_gives_its_bytes(path: Path) -> None:
    big_endian = CORPUS.index(path) % 4 == 0 if path in CORPUS else False
    obj = compiled(path, big_endian)
    assert assemble(to_assembly(obj), big_endian=big_endian) == write(obj)


@pytest.mark.parametrize("big_endian", [False, True])
@pytest.mark.parametrize("typed", [False, True])
def test_every_kind_of_thing(big_endian: bool, typed: bool) -> None:
    obj = sample(big_endian=big_endian, typed=typed)
    assert assemble(to_assembly(obj), big_endian=big_endian) == write(obj)


@pytest.mark.parametrize("name", ["two words", 'a "quote"', "back\\slash", "r1", "exit", "ünï", "1st", "tab\there", ""])
def test_names_that_are_no_words(name: str) -> None:
    obj = sample()
    for symbol in (obj.functions[2], obj.sections[0].variables[0], obj.sections[0].variables[1], obj.externs[0]):
        symbol.name = f"{name}{'' if symbol is obj.functions[2] else symbol.name}"
    if name:
        assert assemble(to_assembly(obj)) == write(obj)


def same_as_llvm(text: str, folder: Path) -> None:
    """LLVM's assembler makes the same tables and contents of the text."""
    path = folder / "text.o"
    command = [tool("llvm-mc-22", "llvm-mc"), "-triple", "bpfel", "-mcpu=v4", "-filetype=obj", "-o", str(path), "-"]
    subprocess.run(command, input=text.encode(), check=True)
    ours, theirs = assemble(text), path.read_bytes()
    assert [d for d in compare(facts(ours), facts(theirs)) if not d.allowed] == []
    contents = [
        {
            section.name: section.data
            for section in ElfFile(data).sections
            if section.flags & 2 and section.name != ".eh_frame"
        }
        for data in (ours, theirs)
    ]
    assert contents[0] == contents[1]


@pytest.mark.parametrize("path", CORPUS[::9], ids=lambda path: path.stem)
def test_llvm_reads_the_text_alike(path: Path, tmp_path: Path) -> None:
    same_as_llvm(to_assembly(compiled(path)), tmp_path)


DIRECTIVES = r"""
	.file	"it.c"
	.file	1 "dir" "debug.c"
	.data
	.globl	a
	.type	a, @object
a:	.long 1, -1, 0xffffffff, 'a', '\n', b-a
	.size	a, .-a
b:	.align 8
	.short 513
	.balign 4, 9
	.p2align 3,,7
	.asciz "x\n\t\"\\\101\x41#;//"  # a comment; with a semicolon
	.string "a","b"	// another
	.ascii "q" "r"	/* and a
	third */
	.fill 3,2,7
	.space 2 ; .skip 3,5
	.octa 5
	.quad a+4-2, .text, undefined-8, hidden
	.set five, 5
	.equ y, a+2
	.long five*2+1, (b-a)/8
	.uleb128 300, 0, b-a
	.sleb128 -3, 64, -65
	.comm shared,8,4
	.lcomm own,8
	.local private
	.comm private,4,4
	.org 256
	.section .rodata.str1.1,"aMS",@progbits,1
.Ltext:	.asciz "merged"
hidden:	.asciz "too"
	.section	custom
	.byte	1
	.pushsection	.bss
	.zero	16
zero:	.skip 4
	.popsection
	.byte	2
	.previous
	.byte	3
	.section "name with spaces","aw",@progbits
	.long	f, b, .Ltext, .Ltmp
	.weak	weak
	.hidden	f
	.globl	f
	.section	xdp,"ax",@progbits
	.p2align 3
	.type	f,@function
f:
	.cfi_startproc
	.loc	1 3 4 prologue_end
.Ltmp:
	r1 = a ll
	r1 = hidden+3 ll
	r1 = .Ltext ll
	r1 = b+4 ll
	r2 = five ll
	call g
	call weak
	call undefined
	if r1 == 0 goto 1f
	goto 2f
1:	r0 = 1
	goto 1b
2:	exit
	.cfi_endproc
	.size	f, .-f
g:	r0 = *(u8 *)(r1 + 4)
	w0 = *(u8 *)(r1 + 4)
	exit
	.set	h, g
	.globl	h
"""


def test_every_directive_as_llvm_has_it(tmp_path: Path) -> None:
    same_as_llvm(DIRECTIVES, tmp_path)


def test_every_directive() -> None:
    found = facts(assemble(DIRECTIVES))
    assert found["symbol shared"] == "OBJECT GLOBAL DEFAULT COMMON size 8 align 4"
    assert found["symbol private"] == "OBJECT LOCAL DEFAULT .bss+8 size 4"
    assert found["symbol f"] == "FUNC GLOBAL HIDDEN xdp#0 whole"
    assert found["symbol five"] == "NOTYPE LOCAL DEFAULT ABS"
    assert "64_64 hidden" in found["relocs xdp:f"]
    assert "64_32 weak" in found["relocs xdp:f"]
    assert "symbol .Ltext" not in found


def test_a_map_by_hand_is_loaded_as_any_other() -> None:
    text = """
	.section	maps,"aw",@progbits
	.globl	table
	.type	table,@object
table:	.long	1, 4, 8, 16, 0
	.size	table, .-table
	.section	license,"aw",@progbits
	.asciz	"GPL"
	.section	socket,"ax",@progbits
	.globl	main
	.type	main,@function
main:	r1 = table ll
	r0 = 0
	exit
	.size	main, .-main
"""
    obj = read(assemble(text))
    assert obj.license == "GPL"
    assert [function.name for function in obj.programs] == ["main"]
    section = obj.section("maps")
    assert section is not None
    assert obj.programs[0].insns[0].sym is section.variables[0]


def test_c_numbers_and_registers_of_half_a_width() -> None:
    text = "r1 = 0xffffffff00000000LL ll\nr2 = 5ULL ll\nr5 = w3"
    (code,) = [section.data for section in ElfFile(assemble(text)).sections if section.name == ".text"]
    assert code == encode([parse("r1 = -0x100000000 ll"), parse("r2 = 5 ll"), parse("w5 = w3")])


# -- what is wrong


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("r1 = ", 1, 1, "not an instruction"),
        ("\n\tr1 = r12", 2, 2, "not an instruction"),
        (".data\n .long 1, , 3", 2, 10, "a number expected"),
        ("  .nothing 1", 1, 3, "unknown directive .nothing"),
        ("a: exit\n  a: exit", 2, 3, "defined twice"),
        ("goto away", 1, 1, "no label 'away'"),
        ("goto 1f", 1, 1, "no label '1f'"),
        ("  call .Lnone", 1, 3, "no label '.Lnone'"),
        (".byte 256", 1, 7, "no number of 1 bytes"),
        (".data\n.long a, 1/0\na:", 2, 10, "division by zero"),
        (".data\n.long a*2\na:", 2, 7, "neither a number nor a place"),
        (".data\n.long a+b\na: .section foo\nb:", 2, 7, "neither a number nor a place"),
        (".data\n.byte a\na:", 2, 7, "4 or 8 bytes"),
        (".set a, b\n.set b, a\n.quad a", 1, 9, "defined by itself"),
        ("exit\n.byte 1\nexit", 3, 1, "not a multiple of 8"),
        (".bss\n.long 5", 2, 7, "has no content"),
        (".space 99999999999", 1, 8, "too many"),
        (".bss\n.space 0x100000000", 2, 8, "too many"),
        (".fill 100000000, 8, 1", 1, 7, "too many"),
        (".p2align 40", 1, 10, "power of two"),
        (".balign 3", 1, 9, "power of two"),
        (".section a,\"axG\",@progbits,f,comdat", 1, 12, "flag 'G' is not supported"),
        (".section a,\"aw\"\n.byte 1\n.section a,\"a\"", 3, 1, "other flags before"),
        (".section a,\"aM\",@progbits", 1, 1, "how large its entries are"),
        (".type a,@thing", 1, 9, "unknown type"),
        (".globl 1a", 1, 8, "name of a symbol expected"),
        (".size a, b\nb:\na:", 1, 10, "is no number"),
        (".popsection", 1, 1, "without .pushsection"),
        (".previous", 1, 1, "no section before"),
        (".asciz nothing", 1, 8, "double quotes expected"),
        ('.asciz "\\q"', 1, 8, "unknown escape"),
        (".uleb128 -1", 1, 10, "below zero"),
        (".section .text.x,\"ax\",@progbits\nf: r0 = 0 ; goto f+4", 2, 13, "without a distance"),
        (".skip later-1\nlater:", 1, 7, "not known yet"),
        ("call five\n.set five, 5", 1, 1, "no place to go to"),
        (".comm a, -1", 1, 10, "no variable"),
    ],
)  # fmt: skip
def test_errors_have_a_place(text: str, line: int, column: int, message: str) -> None:
    with pytest.raises(FormatError, match=message) as caught:
        assemble(text, "it.s")
    loc = caught.value.loc
    assert loc is not None
    assert (loc.line, loc.column) == (line, column)


HOSTILE = {
    "comments without an end": "/*" * 200_000,
    "blanks": "r0 =" + " " * 300_000 + "r99",
    "quotes": ".asciz " + '"' * 99_999,
    "parentheses": ".quad " + "(" * 200_000,
    "names": ".quad " + "+".join(f"a{number}" for number in range(20_000)),
    "a chain": "\n".join(f".set a{number}, a{number + 1}" for number in range(3000)),
    "a long number": ".quad " + "9" * 300_000,
    "alignments": ".data\n" + ".byte 1\n.p2align 16\n" * 2000,
    "commas": ".quad " + "," * 300_000,
    "labels": "a:" * 100_000,
    "angles": "goto +1 " + "<" * 300_000 + ">",
    "apostrophes": ".byte " + "'" * 300_001,
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_text_is_refused_soon(what: str) -> None:
    began = time.process_time()
    with pytest.raises(FormatError):
        assemble(HOSTILE[what])
    assert time.process_time() - began < 5


def test_jumps_too_far() -> None:
    with pytest.raises(FormatError, match="too far"):
        assemble("goto end\n" + "r0 = 0\n" * 32768 + "end: exit")


# -- the command


def test_command(tmp_path: Path) -> None:
    source = tmp_path / "it.s"
    source.write_text("main: exit\n")
    assert main(["asm", str(source)]) == 0
    assert facts((tmp_path / "it.o").read_bytes()) == facts(assemble("main: exit\n"))
    assert main(["asm", "--big-endian", str(source), "-o", str(tmp_path / "big.o")]) == 0
    assert facts((tmp_path / "big.o").read_bytes())["file"].startswith("big endian")


def test_command_shows_the_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "it.s"
    source.write_text("main:\n\tr0 = r99\n\texit\n")
    assert main(["asm", str(source), "-o", str(tmp_path / "it.o")]) == 1
    shown = capsys.readouterr().err
    assert "it.s:2:2: error: not an instruction: 'r0 = r99'" in shown
    assert "\n      |  ^" in shown
    assert not (tmp_path / "it.o").exists()


@pytest.mark.parametrize("content", [b"\x7fELF\2\1\1\0\0", b"\xff\xfe\n", b'.asciz "\n'])
def test_command_on_what_is_no_text(content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "it.s"
    source.write_bytes(content)
    assert main(["asm", str(source), "-o", str(tmp_path / "it.o")]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_command_keeps_its_input(tmp_path: Path) -> None:
    source = tmp_path / "it.o"
    source.write_text("exit\n")
    assert main(["asm", str(source)]) == 1
    assert source.read_text() == "exit\n"
