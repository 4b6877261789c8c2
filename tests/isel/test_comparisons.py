"""Equal comparisons of a block are one; selects on them share a diamond."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isa.opcodes import BRANCH
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from tests.exec.harness import PAIRS, module_text, ours, run

MINIMUM = """  %c = icmp ult i64 %a, %b
  %i = select i1 %c, i64 3, i64 5
  %d = icmp {second}
  %m = select i1 %d, i64 {arms}
  %r = xor i64 %i, %m"""
SAME = {
    "equal": ("ult i64 %a, %b", "%a, i64 %b"),
    "exchanged": ("ugt i64 %b, %a", "%a, i64 %b"),
    "opposite": ("uge i64 %a, %b", "%b, i64 %a"),
    "opposite exchanged": ("ule i64 %b, %a", "%b, i64 %a"),
}
OTHER = {"another order": ("ult i64 %b, %a", "%b, i64 %a"), "signed": ("slt i64 %a, %b", "%a, i64 %b")}


def branches(second: str, arms: str) -> int:
    text = module_text({"f": MINIMUM.format(second=second, arms=arms)})
    (function,) = compile_module(read(text), target_for("v3"), Options(verify=True)).functions
    return sum(bool(insn.op.flags & BRANCH) and insn.op.name != "ja" for insn in function.insns)


@pytest.mark.parametrize("case", SAME)
def test_one_branch(case: str) -> None:
    assert branches(*SAME[case]) == 1


@pytest.mark.parametrize("case", OTHER)
def test_two_branches(case: str) -> None:
    assert branches(*OTHER[case]) == 2


@pytest.mark.kernel
def test_results() -> None:
    cases = {f"case{n}": MINIMUM.format(second=second, arms=arms) for n, (second, arms) in enumerate(SAME.values())}
    for values in run(ours(module_text(cases))).values():
        assert values == [min(a, b) ^ (3 if a < b else 5) for a, b in PAIRS]
