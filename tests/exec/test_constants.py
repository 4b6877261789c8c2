"""Constant expressions that are computed: differences of addresses, comparisons, what is done to them."""

from __future__ import annotations

import pytest

from pybpf_native.build import optimized, read_ir
from pybpf_native.elf.writer import write
from pybpf_native.errors import Unsupported
from pybpf_native.isa.opcodes import OPS

from .harness import llvm, module_text, ours, run

VARIABLES = """
@first = global [4 x i64] [i64 1, i64 2, i64 3, i64 4]
@second = global i64 5
@there = external global i8
@maybe = extern_weak global i8
"""
DISTANCE = "sub (i64 ptrtoint (ptr @second to i64), i64 ptrtoint (ptr @first to i64))"
NOT_NULL = "icmp ne (ptr @first, ptr null)"
CASES = {
    "distance": (f"%r = add i64 {DISTANCE}, 0", 32),
    "inside": ("%r = add i64 sub (i64 ptrtoint (ptr getelementptr (i8, ptr @first, i64 24) to i64),"
               " i64 ptrtoint (ptr @first to i64)), 1", 25),
    "narrow": (f"%t = add i32 trunc (i64 {DISTANCE} to i32), 1\n  %r = zext i32 %t to i64", 33),
    "mixed": (f"%r = add i64 xor (i64 add (i64 {DISTANCE}, i64 8), i64 1), 0", 41),
    "phi": (f"""%c = icmp eq i64 %a, %a
  br i1 %c, label %yes, label %no
yes:
  br label %no
no:
  %r = phi i64 [ 7, %entry ], [ {DISTANCE}, %yes ]""", 32),
    "compared": (f"%r = select i1 {NOT_NULL}, i64 1, i64 2", 1),
}  # fmt: skip


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", ["v1", "v4"])
def test_what_the_kernel_computes(cpu: str) -> None:
    results = run(ours(module_text({name: body for name, (body, _) in CASES.items()}, VARIABLES), cpu), [(1, 1)])
    assert results == {name: [expected] for name, (_, expected) in CASES.items()}


def test_two_addresses_and_a_subtraction() -> None:
    """As LLVM has it: no relocation knows the difference of two symbols."""
    body = "%r = add i64 sub (i64 ptrtoint (ptr @there to i64), i64 ptrtoint (ptr @maybe to i64)), 0"
    computing = (OPS["ld_imm64"], OPS["sub64_rr"])
    found = [
        [(insn.op.name, str(insn.sym)) for insn in made(module_text({"f": body}, VARIABLES)).functions[0].insns
         if insn.op in computing]
        for made in (ours, llvm)
    ]  # fmt: skip
    assert found[0] == found[1]
    assert [name for name, _ in found[0]] == ["ld_imm64", "ld_imm64", "sub64_rr"]


def test_comparisons_go_through_the_optimiser() -> None:
    """LLVM 18 wrote comparisons as constants, LLVM 22 does not read them."""
    text = module_text({"f": "%r = select i1 icmp eq (ptr @maybe, ptr null), i64 1, i64 2"}, VARIABLES)
    names = [variable.name for variable in optimized(read_ir(text)).variables]
    assert "maybe" in names


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (f"i64 {DISTANCE}", 32),
        (f"i32 trunc (i64 {DISTANCE} to i32)", 32),
        ("i64 sub (i64 ptrtoint (ptr @first to i64), i64 ptrtoint (ptr @second to i64))", -32),
        ("ptr inttoptr (i64 -4294967304 to ptr)", -4294967304),
    ],
)
def test_in_data_within_a_section(value: str, data: int) -> None:
    obj = ours(f"{VARIABLES}@d = global {value}\n")
    section = next(section for section in obj.sections if section.name == ".data")
    at = next(variable for variable in section.variables if variable.name == "d")
    assert int.from_bytes(section.data[at.offset : at.offset + at.size], "little", signed=True) == data
    assert write(obj)


def test_in_data_across_sections() -> None:
    value = "sub (i64 ptrtoint (ptr @there to i64), i64 ptrtoint (ptr @first to i64))"
    with pytest.raises(Unsupported, match="'d' computes with addresses that are not in one section"):
        ours(f"{VARIABLES}@d = global i64 {value}\n")
