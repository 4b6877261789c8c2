"""Computations go down to their users, where no more values are alive than before."""

from __future__ import annotations

from collections.abc import Container

import pytest

from pybpf_native.mir.func import Function
from pybpf_native.mir.later import FARTHEST, compute_later

from .machine import code, machine

ALL = range(1000)


def moved(text: str, alive: Container[int] = ALL, free: Container[int] = ()) -> dict[str, list[str]]:
    """By block: what each computes, once all has gone down. alive: registers that are alive at the start of blocks."""
    fn = machine(text)
    before = code(fn)
    changed = compute_later(fn, lambda number, reg: reg in alive, free)
    assert changed == (code(fn) != before)
    return results(fn)


def results(fn: Function) -> dict[str, list[str]]:
    return {str(block): [f"v{insn.defs[0]}" for insn in block.insns if insn.defs] for block in fn.blocks}


BRANCH = """
a:
  v16 = params
  v17 = rsh64_ri v16 3
  {}
  jeq64_ri v16, 0 -> b c
b:
  v18 = mov64_ri 1
  v19 = add64_ri v18 5
  {}
  exit v19
c:
  exit v16
"""


def test_it_goes_before_its_first_user() -> None:
    assert moved(BRANCH.format("", "v20 = add64_rr v19 v17")) == {
        "bb0": ["v16"],
        "bb1": ["v18", "v19", "v17", "v20"],
        "bb2": [],
    }


def test_what_makes_its_operands_follows() -> None:
    found = moved(BRANCH.format("v30 = lsh64_ri v17 1\nv31 = add64_rr v30 v16", "v20 = add64_rr v19 v31"), {16})
    assert found["bb1"] == ["v18", "v19", "v17", "v30", "v31", "v20"]


def test_operands_come_first_whatever_their_users_name_first() -> None:
    found = moved(BRANCH.format("v30 = lsh64_ri v17 1", "v20 = add64_rr v17 v30"), {16})
    assert found["bb1"] == ["v18", "v19", "v17", "v30", "v20"]


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("v30 = add64_ri v17 1", "v20 = add64_rr v30 v17"),  # the chain goes ...
        ("stx64 v16 v17 0", "v20 = add64_rr v19 v17"),  # ... but not what its own block uses
    ],
)
def test_a_user_of_its_own_block_keeps_it(early: str, late: str) -> None:
    assert ("v17" in moved(BRANCH.format(early, late))["bb0"]) == early.startswith("stx")


def test_an_argument_is_a_use_at_the_end_of_the_block() -> None:
    fn = machine(BRANCH.format("", ""))
    fn.blocks[1].args = [[17]]
    assert compute_later(fn, lambda number, reg: True, ())
    assert results(fn)["bb1"] == ["v18", "v19", "v17"]
    fn = machine(BRANCH.format("", ""))
    fn.blocks[0].args[1] = [17]
    assert not compute_later(fn, lambda number, reg: True, ())


@pytest.mark.parametrize(
    "early",
    [
        "v17 = ldx64 v16 8",
        "v17 = mov64_ri 5",
        "v17 = call_helper v16 5",
        "v17 = ld_imm64 @map",
        "v17 = add64_ri v16 @access",  # a CO-RE relocation
    ],
)
def test_what_is_more_than_a_computation_stays(early: str) -> None:
    text = BRANCH.replace("v17 = rsh64_ri v16 3", early).format("", "v20 = add64_rr v19 v17")
    assert moved(text)["bb0"] == ["v16", "v17"]


def test_one_operand_may_live_longer_two_may_not() -> None:
    one = BRANCH.format("v30 = neg64 v16", "v20 = add64_rr v19 v30")
    two = BRANCH.format("v29 = ldx64 v16 0\nv28 = ldx64 v16 8\nv30 = add64_rr v28 v29", "v20 = add64_rr v19 v30")
    assert "v30" in moved(one, alive=())["bb1"]
    assert "v30" in moved(two, alive=())["bb0"]
    assert "v30" in moved(two, alive={28})["bb1"]
    assert "v30" in moved(two, alive=(), free={29})["bb1"]


def test_what_one_has_brought_the_next_finds() -> None:
    text = BRANCH.format(
        "v29 = ldx64 v16 0\nv28 = ldx64 v16 8\nv30 = add64_rr v28 v29\nv31 = neg64 v28",
        "v20 = add64_rr v31 v30",
    )
    assert "v30" in moved(text, alive=())["bb1"]


def test_two_users_meet_at_what_dominates_them() -> None:
    found = moved(
        """
        a:
          v16 = params
          v17 = rsh64_ri v16 3
          jeq64_ri v16, 0 -> b out
        b:
          v18 = neg64 v16
          jeq64_ri v18, 1 -> c d
        c:
          v19 = add64_rr v16 v17
          exit v19
        d:
          v20 = sub64_rr v16 v17
          exit v20
        out:
          exit v16
        """
    )
    assert found == {"bb0": ["v16"], "bb1": ["v18", "v17"], "bb2": ["v19"], "bb3": ["v20"], "bb4": []}


LOOP = """
a:
  v16 = params
  v17 = rsh64_ri v16 3
  jeq64_ri v16, 0 -> before out
before:
  v18 = neg64 v16
  v22 = call_helper v16 5
  ja -> round
round:
  v19 = add64_rr v16 v17
  v21 = rsh64_ri v19 1
  jeq64_ri v19, 1 -> round after
after:
  v20 = add64_rr v18 v21
  exit v20
out:
  exit v16
"""


def test_into_no_loop_but_out_of_one() -> None:
    found = moved(LOOP)
    assert found["bb1"] == ["v22", "v17"]  # v18 goes on
    assert found["bb2"] == ["v19"]
    assert found["bb3"] == ["v18", "v21", "v20"]


def test_no_block_is_filled_that_would_vanish() -> None:
    text = "a:\nv16 = params\nv17 = neg64 v16\njeq64_ri v16, 0 -> edge b\nedge:\nja -> b\nb:\nexit v16"
    fn = machine(text)
    fn.blocks[1].args[0], fn.blocks[2].params = [17], [18]
    assert not compute_later(fn, lambda number, reg: True, ())


def test_it_goes_so_far_and_no_farther() -> None:
    def chain(count: int) -> str:
        blocks = [f"b{at}:\nv{18 + at} = call_helper v16 5\nja -> b{at + 1}" for at in range(count)]
        return "\n".join(["a:\nv16 = params\nv17 = neg64 v16\nja -> b0", *blocks, f"b{count}:\nexit v17"])

    assert moved(chain(FARTHEST - 1))["bb0"] == ["v16"]
    assert moved(chain(FARTHEST))["bb0"] == ["v16", "v17"]
