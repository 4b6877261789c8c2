"""Address computations: constants go to the accesses, and what a block computes twice is computed once."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isa.insn import Insn
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from tests.exec.harness import PAIRS, module_text, ours, run

GLOBALS = "@table = global [64 x i8] zeroinitializer, align 8\n"
# Two rows of eight bytes, an element of each at the same variable place.
ROWS = """  %i = and i64 %a, 7
  %p = getelementptr {{ [8 x i8], [8 x i8] }}, ptr @table, i64 0, i32 0, i64 %i
  %second = getelementptr i8, ptr @table, i64 8
  %q = getelementptr [8 x i8], ptr %second, i64 0, i64 %i
  store i8 7, ptr %p
  store i8 {value}, ptr %q
  %x = load i8, ptr %p
  %y = load i8, ptr %q
  %v = zext i8 %x to i64
  %w = zext i8 %y to i64
  %s = shl i64 %w, 8
  %r = or i64 %v, %s"""
# An address that is compared stays as it is made: what is compared must be what is accessed.
COMPARED = """  %i = and i64 %a, 7
  %base = getelementptr i8, ptr @table, i64 16
  %p = getelementptr i8, ptr %base, i64 %i
  %end = getelementptr i8, ptr @table, i64 20
  %c = icmp ult ptr %p, %end
  %r = zext i1 %c to i64"""
SCALED = """  %i = and i64 %a, 3
  %n = trunc i64 %i to i32
  %p = getelementptr [4 x { i64, i32 }], ptr @table, i64 0, i32 %n, i32 1
  store i32 9, ptr %p
  %x = load i32, ptr %p
  %r = zext i32 %x to i64"""
SELECTED = """  %c = icmp ult i64 %a, %b
  %x = select i1 %c, i64 %a, i64 %b
  store i64 %x, ptr @table
  %y = select i1 %c, i64 %a, i64 %b
  %r = add i64 %x, %y"""


def code(body: str) -> list[Insn]:
    text = module_text({"f": body}, GLOBALS)
    (function,) = compile_module(read(text), target_for("v3"), Options(verify=True)).functions
    return function.insns


def count(insns: list[Insn], name: str) -> int:
    return sum(insn.op.name.startswith(name) for insn in insns)


def test_a_constant_in_front_of_a_variable_part_goes_to_the_access() -> None:
    insns = code(ROWS.format(value=3))
    assert count(insns, "add64") == 1
    assert sorted(insn.off for insn in insns if insn.op.name == "st8") == [0, 8]


def test_a_compared_address_keeps_its_constant() -> None:
    additions = [(insn.op.name, insn.imm) for insn in code(COMPARED) if insn.op.name.startswith("add64")]
    assert additions.index(("add64_ri", 16)) < additions.index(("add64_rr", 0))


def test_equal_selects_branch_once() -> None:
    assert sum(insn.op.name.startswith(("jlt", "jge")) for insn in code(SELECTED)) == 1


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_results(cpu: str) -> None:
    cases = {"rows": ROWS.format(value=3), "compared": COMPARED, "scaled": SCALED, "selected": SELECTED}
    found = run(ours(module_text(cases, GLOBALS), cpu))
    assert found["rows"] == [0x307] * len(PAIRS)
    assert found["compared"] == [int(a % 8 < 4) for a, _ in PAIRS]
    assert found["scaled"] == [9] * len(PAIRS)
    assert found["selected"] == [min(a, b) * 2 % (1 << 64) for a, b in PAIRS]
