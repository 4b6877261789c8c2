"""Assembly beside functions: in front of them, in the same file, each knowing the other's local names."""

from __future__ import annotations

import pytest

from pybpf_native.build import object_of, read_ir
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.isa.text import to_text
from pybpf_native.object import GLOBAL, LOCAL
from pybpf_native.target import target_for

from ..exec.harness import LICENSE, run

TEXT = (
    LICENSE
    + """
module asm ".globl first"
module asm ".type first, @function"
module asm "first: r0 = 1"
module asm "exit"
module asm "second: r0 = 5; exit"
module asm "third: r1 = 6; call times; exit"
module asm ".section .rodata,\\22a\\22,@progbits"
module asm "table: .long 11, 22, 33"
@table = external constant [3 x i32]
declare i32 @first()
declare i32 @second()
declare i32 @third()
define internal i32 @times(i32 %x) noinline {
  %y = mul i32 %x, 7
  ret i32 %y
}
define i32 @f(ptr %ctx) section "syscall" {
  %a = call i32 @first()
  %b = call i32 @second()
  %c = call i32 @third()
  %ab = add i32 %a, %b
  %q = getelementptr i8, ptr @table, i64 4
  %d = load i32, ptr %q
  %cd = add i32 %c, %d
  %e = mul i32 %ab, %cd
  %s = call i32 @times(i32 %e)
  %r = zext i32 %s to i64
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr
  ret i32 0
}
"""
)


@pytest.mark.parametrize("cpu", ["v1", "v3"])
@pytest.mark.kernel
def test_functions_and_data_of_both_run(cpu: str) -> None:
    assert run(object_of(read_ir(TEXT), target_for(cpu)), [(0, 0)]) == {"f": [(1 + 5) * (6 * 7 + 22) * 7]}


def test_assembly_stands_in_front_and_names_stay_local() -> None:
    obj = read(write(object_of(read_ir(TEXT))), "a.o")
    assert [(fn.name, fn.section, fn.binding) for fn in obj.functions] == [
        ("first", ".text", GLOBAL),
        ("second", ".text", LOCAL),
        ("third", ".text", LOCAL),
        ("times", ".text", LOCAL),
        ("f", "syscall", GLOBAL),
    ]
    assert not obj.externs


def test_either_byte_order() -> None:
    obj = object_of(read_ir(TEXT), target_for("v3", big_endian=True))
    table = obj.section(".rodata")
    assert table is not None
    assert bytes(table.data) == bytes([0, 0, 0, 11, 0, 0, 0, 22, 0, 0, 0, 33])
    assert to_text(obj.functions[0].insns[0]) == "r0 = 0x1"


REFUSED = {
    'module asm "r0 = = 1"': "module asm",
    'module asm "x: .nonsense"': "nonsense",
    'module asm ".globl f"\nmodule asm ".type f, @function"\nmodule asm "f: exit"\n'
    "define void @f() {\n  ret void\n}": "also defined",
}


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str) -> None:
    with pytest.raises(FormatError, match=REFUSED[text]):
        object_of(read_ir(text))
