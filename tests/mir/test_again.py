"""Values are computed again in the blocks of distant users, or kept where one of these would have to load them."""

from __future__ import annotations

from collections.abc import Container

import pytest

from pybpf_native.mir.again import MOST, compared, compute_again
from pybpf_native.mir.func import Function

from .machine import machine

TEXT = """
a:
  v16 = params
  v50 = ldx64 v16 0
  v17 = rsh64_ri v50 3
  {}
  stx64 v16 v17 8
  jeq64_ri v16, 0 -> b c
b:
  v18 = neg64 v16
  v19 = add64_rr v18 v17
  exit v19
c:
  {}
  exit v17
"""


def again(fn: Function, alive: Container[int], stored: Container[int] = range(16, 100)) -> dict[str, list[str]]:
    """By block, operations with registers; new ones are named from v100."""
    compute_again(fn, stored, lambda number, reg: reg in alive, ())
    return {str(block): [f"{insn.op.name} {[*insn.defs, *insn.uses]}" for insn in block.insns] for block in fn.blocks}


def test_each_block_that_uses_it_computes_it_again() -> None:
    found = again(machine(TEXT.format("", "")), alive={50, 16})
    assert found["bb0"][2:4] == ["rsh64_ri [17, 50]", "stx64 [16, 17]"]
    (first, second) = sorted((found["bb1"][1], found["bb2"][0]))
    assert (first, second) == ("rsh64_ri [100, 50]", "rsh64_ri [101, 50]")
    assert found["bb1"][2] in ("add64_rr [19, 18, 100]", "add64_rr [19, 18, 101]")
    assert found["bb2"][1] in ("exit [100]", "exit [101]")


@pytest.mark.parametrize(("alive", "stored"), [({16}, range(100)), ({50, 16}, {18})])
def test_only_what_is_stored_from_what_is_alive(alive: set[int], stored: Container[int]) -> None:
    fn = machine(TEXT.format("", ""))
    assert not compute_again(fn, stored, lambda number, reg: reg in alive, ())


def test_one_user_that_has_to_load_it_is_enough() -> None:
    fn = machine(TEXT.format("", ""))
    assert not compute_again(fn, range(100), lambda number, reg: reg == 16 or number == 1, ())


def _chain(length: int) -> Function:
    links = [f"v{20 + at} = add64_ri v{19 + at if at else 17} 1" for at in range(length - 1)]
    last = f"v{18 + length}" if length > 1 else "v17"
    return machine(TEXT.format("\n".join([*links, f"stx64 v16 {last} 16"]), f"v60 = neg64 {last}"))


def test_operands_are_computed_again_as_well() -> None:
    found = again(_chain(MOST), alive={50, 16}, stored={18 + MOST})["bb2"]
    assert [line.split()[0] for line in found] == ["rsh64_ri", *["add64_ri"] * (MOST - 1), "neg64", "exit"]
    fn = _chain(MOST + 1)
    assert not compute_again(fn, {19 + MOST}, lambda number, reg: reg in (50, 16), ())


def test_operands_come_first_whoever_wanted_them_first() -> None:
    late = "v30 = neg64 v17\nv31 = add64_rr v30 v25"
    fn = machine(TEXT.format("v25 = add64_ri v17 1\nstx64 v16 v25 16", late))
    found = again(fn, alive={50, 16})["bb2"]
    made = [line.split()[0] for line in found]
    assert made[:2] == ["rsh64_ri", "neg64"]
    assert made.index("add64_ri") > made.index("rsh64_ri")
    assert made.count("rsh64_ri") == 1


def test_what_copies_read_is_computed_again_with_them() -> None:
    fn = machine(
        TEXT.format("v25 = add64_ri v17 1\nstx64 v16 v25 16", "v30 = neg64 v25").replace("exit v17", "exit v30")
    )
    found = again(fn, alive={50, 16, 17})  # v17 is alive for its own users, which do not need it in the end
    assert [line.split()[0] for line in found["bb2"]] == ["rsh64_ri", "add64_ri", "neg64", "exit"]
    assert all("17" not in line for name in ("bb1", "bb2") for line in found[name])


def test_arguments_are_uses_at_the_end() -> None:
    fn = machine(TEXT.format("", ""))
    fn.blocks[1].args = [[17, 16]]
    again(fn, alive={50, 16})
    names = [insn.op.name for insn in fn.blocks[1].insns]
    assert names == ["neg64", "rsh64_ri", "add64_rr", "exit"]
    assert fn.blocks[1].args[0] == [*fn.blocks[1].insns[1].defs, 16]


def test_compared_are_the_operands_of_branches() -> None:
    assert compared(machine(TEXT.format("", ""))) == {16}
