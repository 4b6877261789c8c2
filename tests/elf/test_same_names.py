"""Several sections of one name, as LLVM makes them where flags differ: one section to us, with all names in it.

Also sections that compilers split off from `.text`.
"""

from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest

from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.defs import STT_FUNC
from pybpf_native.elf.image import ElfSymbol, Image, Section
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import CODE_FLAGS, write
from pybpf_native.errors import FormatError
from pybpf_native.load.collection import Collection
from pybpf_native.object import DataSection, Function, Object
from pybpf_native.vm import run

from .objects import sample, shown

DATA = (Path(__file__).parent / "data" / "retained.o").read_bytes()
SOURCE = (Path(__file__).parent / "data" / "retained.c").read_text().splitlines()


def retained() -> Object:
    return read(DATA, "retained.o")


def function(obj: Object, name: str) -> Function:
    found = obj.function(name)
    assert found is not None
    return found


def test_names_are_where_they_were() -> None:
    obj = retained()
    assert list(obj.code_sections()) == [".text", "syscall"]
    assert [each.name for each in obj.code_sections()["syscall"]] == ["first", "second", "third"]
    data, pointers = obj.section(".data.x"), obj.section(".data.y")
    assert data is not None
    assert pointers is not None
    assert struct.unpack("=2i", data.data) == (30, 4)
    assert [(each.name, each.offset) for each in data.variables] == [("kept", 0), ("other", 4)]
    assert [(each.symbol.name, each.addend) for each in pointers.relocs] == [("other", 0)]
    named = {each.name: [getattr(i.sym, "name", "") for i in each.insns if i.sym is not None] for each in obj.programs}
    assert named == {"first": ["twice", "kept"], "second": ["twice", "other"], "third": ["kept", "second"]}


def test_types_and_lines_are_their_functions() -> None:
    obj = retained()
    for name in ("first", "second", "third"):
        found = function(obj, name)
        assert found.type is not None
        assert found.type.name == name
        lines = {insn.loc.line for insn in found.insns if insn.loc is not None}
        start = next(number for number, line in enumerate(SOURCE, 1) if f"int {name}(int *ctx)" in line)
        assert lines
        assert all(start < line < start + 6 for line in lines), name


@pytest.mark.kernel
@pytest.mark.parametrize("rounds", [0, 1])
def test_runs(rounds: int) -> None:
    obj = retained()
    obj.sections = [section for section in obj.sections if section.name != ".data.y"]  # no map can hold a pointer
    obj.functions.remove(function(obj, "third"))  # it calls a program, which the verifier does not take
    for _ in range(rounds):
        obj = read(write(link([obj])))
    with Collection(obj) as collection:
        collection.load()
        context = struct.pack("=i", 5)
        programs = [collection.get_program(name) for name in ("first", "second")]
        found = [program.test_run(ctx=context).retval for program in programs]
        assert found == [40, 4010]


def test_written_once() -> None:
    obj = sample()
    obj.sections[1].name = obj.sections[0].name
    joined = read(write(obj))
    assert [section.name for section in joined.sections].count(".data") == 1
    data = joined.section(".data")
    assert data is not None
    assert data.data[24:] == b"abc\0\5\0\0\0"
    assert [(v.name, v.offset) for v in data.variables if v.name == "five"] == [("five", 28)]
    assert shown(read(write(joined))) == shown(joined)


def test_zeros_beside_data() -> None:
    zeros = DataSection(".bss", size=24, align=8)
    assert zeros.extend(DataSection(".bss", size=3)) == 24
    assert zeros.zero_filled
    assert zeros.extend(DataSection(".bss", b"12", align=4)) == 28
    assert zeros.data == bytes(28) + b"12"
    assert zeros.extend(DataSection(".bss", size=4, align=16, writable=True)) == 32
    assert (bytes(zeros.data[30:]), zeros.size, zeros.align) == (bytes(6), 36, 16)


def test_zeros_that_would_take_much_room() -> None:
    whole = DataSection(".bss", size=1 << 31)
    with pytest.raises(FormatError, match="too many zeros beside data"):
        whole.extend(DataSection(".bss", b"1"))
    data = DataSection(".bss", b"1")
    with pytest.raises(FormatError, match="too many zeros beside data"):
        data.extend(DataSection(".bss", size=1 << 31))


def test_thousands_of_one_name_take_no_more_than_their_time() -> None:
    image = Image("many.c", False)
    for number in range(10000):
        section = Section("xdp", bytes.fromhex("b7000000000000009500000000000000"), flags=CODE_FLAGS, align=8)
        image.sections.append(section)
        image.symbols.append(ElfSymbol(f"f{number}", section, 0, 16, type=STT_FUNC, binding=1))
    data = image.take()
    began = time.process_time()
    assert len(read(data).functions) == 10000
    assert time.process_time() - began < 6


# -- sections that compilers split off from .text

SPLIT = """
    .section .text.unlikely.,"ax",@progbits
    .globl cold
    .type cold,@function
cold:
    r0 = 5
    exit
    .section xdp,"ax",@progbits
    .globl main
    .type main,@function
main:
    call cold
    exit
"""


def test_functions_of_split_sections_are_no_programs() -> None:
    obj = read(assemble(SPLIT))
    assert [each.name for each in obj.programs] == ["main"]
    assert run(obj, "main", packet=bytes(64)).value == 5


def test_the_linker_puts_them_where_libbpf_looks() -> None:
    obj = read(write(link([read(assemble(SPLIT))])))
    assert list(obj.code_sections()) == [".text", "xdp"]
    assert run(obj, "main", packet=bytes(64)).value == 5


@pytest.mark.kernel
def test_programs_that_call_them_load() -> None:
    with Collection(read(assemble(SPLIT))) as collection:
        collection.load()
        assert collection.get_program("main").test_run(data=bytes(64)).retval == 5
