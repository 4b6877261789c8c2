"""Constants of edges that several branches share, set before the first of these."""

from __future__ import annotations

import pytest

from pybpf_native.mir.hoist import hoist_edge_moves
from pybpf_native.mir.layout import lay_out
from pybpf_native.target import target_for

from .machine import code, machine

CHAIN = """
    a:
      {head} -> edge more
    more:
      {more}
      {last}
    edge:
      {moves}
      ja -> out
    far:
      {far}
    out:
      exit r0
    """
PLAIN = {
    "head": "jeq64_ri r1, 0",
    "more": "r5 = mov64_rr r2",
    "last": "jgt64_ri r2, 3 -> edge far",
    "moves": "r0 = mov64_ri 7",
    "far": "r0 = mov32_rr r2\nja -> out",  # stays behind the comparison of r2
}


def goes(**parts: str) -> bool:
    fn = machine(CHAIN.format(**PLAIN | parts))
    before = len(fn.blocks[0].insns)
    hoist_edge_moves(fn)
    moved = len(fn.blocks[0].insns) - before
    assert moved == (len(fn.blocks[2].insns) == 1)
    return moved == 1


def test_the_jump_past_the_constant_goes() -> None:
    fn = machine(CHAIN.format(**PLAIN))
    fn.target = target_for("v3")
    hoist_edge_moves(fn)
    lay_out(fn)
    assert code(fn) == (
        "bb0:\n  mov64_ri r0 7\n  jeq64_ri r1 0 bb3\nbb1:\n  mov64_rr r5\n  jgt64_ri r2 3 bb3\n"
        "bb2:\n  mov32_rr r0\nbb3:\n  exit r0"
    )


@pytest.mark.parametrize(
    "parts",
    [
        {"head": "jeq64_ri r0, 0"},
        {"more": "r0 = mov64_rr r2"},
        {"more": "r5 = mov64_rr r0"},
        {"last": "jgt64_ri r0, 3 -> edge far"},
        {"far": "r0 = add64_rr r0 r2\nja -> out"},
    ],
)
def test_a_register_that_is_used_stays_as_it_is(parts: dict[str, str]) -> None:
    assert not goes(**parts)


@pytest.mark.parametrize("moves", ["r0 = mov64_rr r4", "r0 = mov64_ri 7\nr4 = mov64_ri 8"])
def test_more_than_a_constant_stays(moves: str) -> None:
    assert not goes(moves=moves)


def test_nothing_is_won_where_nobody_jumps_past_it() -> None:
    assert not goes(far="exit r0")


@pytest.mark.parametrize(
    ("last", "moved"),
    [
        ("jeq64_ri r2, 5 -> edge far", True),
        ("jne64_ri r2, 5 -> far edge", True),
        ("jne32_ri r2, 5 -> edge far", False),
        ("jeq64_ri r2, 5 -> far edge", False),
        ("jeq64_rr r2, r3 -> far edge", True),
    ],
)
def test_the_way_on_which_a_value_is_a_constant_does_not_come_first(last: str, moved: bool) -> None:
    assert goes(last=last) == moved


def test_branches_that_are_no_chain() -> None:
    """The second branch is reached from elsewhere too, with another value in the register."""
    text = CHAIN.format(**PLAIN).replace("a:\n", "start:\n jeq64_ri r4, 0 -> more a\na:\n", 1)
    fn = machine(text)
    hoist_edge_moves(fn)
    assert [len(block.insns) for block in fn.blocks[:2]] == [1, 1]
