"""Addresses of instructions: what clang makes of labels as values (`&&label`, `goto *`), in data and in code."""

from __future__ import annotations

import struct

import pytest

from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.object import Object
from pybpf_native.vm import run

# As clang 22 writes it: the table names the section of the code, and has the places in its bytes.
TEXT = """
    .text
before:
    r0 = 5
    exit
choose:
    r2 = table ll
    r2 += r1
    r2 = *(u64 *)(r2 + 0)
    gotox r2
.Lone:
    r0 = 1
    exit
.Ltwo:
    r0 = .Lone ll
    r0 = 2
    exit
    .size before, 16
    .size choose, .-choose
    .type before,@function
    .type choose,@function
    .section xdp,"ax",@progbits
    .globl start
    .type start,@function
start:
    r1 = 8
    call choose
    exit
    .section .rodata,"a",@progbits
    .p2align 3
table:
    .quad .Lone
    .quad .Ltwo
    .type table,@object
    .size table, 16
"""


def labelled() -> Object:
    return read(assemble(TEXT), "labels.o")


def test_a_label_is_a_place_in_its_function() -> None:
    obj = labelled()
    (data,) = obj.sections
    assert [(at.symbol.name, at.addend) for at in data.relocs] == [("choose", 40), ("choose", 56)]
    choose = obj.function("choose")
    assert choose is not None
    (named,) = (insn for insn in choose.insns if insn.sym is choose)
    assert named.imm == 40
    assert write(read(write(obj))) == write(obj)


def test_the_places_move_when_objects_are_linked() -> None:
    obj = read(write(link([labelled(), labelled_too()], "all.o")))
    assert run(obj, "start", packet=bytes(64)).value == 2
    assert run(obj, "other", packet=bytes(64)).value == 2


def labelled_too() -> Object:
    return read(assemble(TEXT.replace("start", "other")), "more.o")


@pytest.mark.parametrize(
    ("place", "what"), [(24, "no instruction begins at 0x18"), (1 << 20, "0x100000"), (-8, "-0x8")]
)
def test_no_label_is_between_instructions(place: int, what: str) -> None:
    data = bytearray(assemble(TEXT))
    entry = struct.pack("<QQ", 56, 72)
    at = data.index(entry)
    struct.pack_into("<q", data, at, place)
    with pytest.raises(FormatError, match=what):
        read(bytes(data), "labels.o")
