"""Layout and what comes just before it: tails, moves on edges, empty blocks, the fall-through."""

from __future__ import annotations

import pytest

from pybpf_native.isa.insn import CTX, MAP_VALUE, STACK, UNKNOWN
from pybpf_native.mir.hoist import hoist_edge_moves
from pybpf_native.mir.layout import lay_out
from pybpf_native.mir.tails import share_tails
from pybpf_native.target import Target, target_for

from .machine import code, machine

V3, V1 = target_for("v3"), target_for("v1")


def laid_out(text: str, target: Target = V3) -> str:
    fn = machine(text)
    fn.target = target
    share_tails(fn)
    hoist_edge_moves(fn)
    lay_out(fn)
    return code(fn)


def test_jumps_past_empty_blocks() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> empty rest
    empty:
      ja -> chain
    chain:
      ja -> out
    rest:
      r0 = mov64_ri 7
      ja -> out
    out:
      exit r0
    """
    assert laid_out(text) == ("bb0:\n  jeq64_ri r1 0 bb2\nbb1:\n  mov64_ri r0 7\nbb2:\n  exit r0")


def test_condition_is_inverted_when_the_taken_side_comes_next() -> None:
    text = """
    a:
      jgt32_rr r1, r2 -> near far
    near:
      r0 = mov64_ri 1
      ja -> far
    far:
      exit r0
    """
    assert laid_out(text).startswith("bb0:\n  jle32_rr r1 r2 bb2\nbb1:")


SHORT_WAY = """
    a:
      {test} -> {arms}
    short:
      {code}
      ja -> join
    long:
      r3 = mov64_ri 5
      jgt64_rr r3, r2 -> more join
    more:
      r0 = mov64_ri 2
      ja -> join
    join:
      exit r0
    """


@pytest.mark.parametrize(
    ("test", "arms", "code", "first"),
    [
        ("jeq64_ri r1, 0", "short long", "r0 = mov64_ri 1", "mov64_ri r0 1"),
        ("jne64_ri r1, 0", "long short", "r0 = mov64_ri 1", "mov64_ri r0 1"),
        ("jslt64_ri r1, 3", "short long", "r0 = mov64_ri 1", "mov64_ri r0 1"),
        ("jgt64_rr r1, r2", "short long", "r0 = mov64_ri 1", "mov64_ri r3 5"),  # neither arm knows less
        ("jset64_ri r1, 4", "short long", "r0 = mov64_ri 1", "mov64_ri r3 5"),  # it has no inverse
        ("jeq64_ri r1, 0", "short long", "r0 = call_helper 7", "mov64_ri r3 5"),
    ],
)
def test_the_short_way_around_comes_first(test: str, arms: str, code: str, first: str) -> None:
    """The verifier follows what falls through: in a loop, with fewer branches open at the end of each round."""
    assert second_block(SHORT_WAY.format(test=test, arms=arms, code=code)).startswith(first)


def second_block(text: str) -> str:
    lines = laid_out(text).splitlines()
    return lines[lines.index("bb1:") + 1].strip()


@pytest.mark.parametrize(
    ("test", "first"),
    [
        ("jeq64_ri r1, 5 -> one two", "mov64_ri r0 2"),
        ("jne64_ri r1, 5 -> one two", "mov64_ri r0 1"),
        ("jeq64_rr r1, r2 -> one two", "mov64_ri r0 2"),
        ("jne64_rr r1, r2 -> one two", "mov64_ri r0 2"),
    ],
)
def test_where_a_value_is_a_constant_comes_last(test: str, first: str) -> None:
    """The verifier spares itself special cases of what it has seen, not what they are special cases of."""
    text = "a:\n{test}\none:\nr0 = mov64_ri 1\nexit r0\ntwo:\nr0 = mov64_ri 2\nr0 = add64_ri r0 1\nexit r0"
    assert second_block(text.replace("{test}", test)).startswith(first)


@pytest.mark.parametrize("test", ["jlt64_ri r1, 5 -> body out", "jge64_ri r1, 5 -> out body"])
def test_what_stays_in_a_loop_comes_first(test: str) -> None:
    text = f"a:\nja -> head\nhead:\n{test}\nbody:\nr1 = add64_ri r1 1\nja -> head\nout:\nexit r1"
    assert laid_out(text).splitlines()[-1] == "  exit r1"


EDGE = """
    a:
      {before}
      jlt64_ri r1, 10 -> edge far
    edge:
      {moves}
      ja -> out
    far:
      r2 = mov64_ri 0
      ja -> out
    out:
      r0 = mov64_rr r2
      exit r0
    """


@pytest.mark.parametrize(
    ("before", "moves", "goes"),
    [
        ("", "r2 = mov64_ri 7", True),
        ("", "r2 = mov64_rr r3\nr2 = add64_rr r2 r4", True),
        ("", "r2 = mov64_rr r1", True),  # the verifier finds its bounds together with r1's
        ("", "r2 = mov64_rr r1\nr2 = mul64_ri r2 28", False),  # it does not know the bounds of r1 yet
        ("", "r2 = mov32_rr r1", False),
        ("r4 = mov64_rr r1", "r2 = mov64_rr r3\nr2 = add64_rr r2 r4", False),
    ],
)
def test_what_the_comparison_bounds_stays_behind_it(before: str, moves: str, goes: bool) -> None:
    fn = machine(EDGE.format(before=before, moves=moves))
    hoist_edge_moves(fn)
    assert (len(fn.blocks[1].insns) == 1) == goes


def test_inverse_that_the_level_lacks_exchanges_operands_or_needs_a_jump() -> None:
    text = """
    a:
      jgt64_{}, {} -> near far
    near:
      r0 = mov64_ri 1
      ja -> far
    far:
      exit r0
    """
    assert laid_out(text.format("rr r1", "r2"), V1).startswith("bb0:\n  jge64_rr r2 r1 bb2\nbb1:")
    shown = laid_out(text.format("ri r1", "2"), V1)
    assert "jle" not in shown
    assert "jgt64_ri r1" in shown


def test_both_ways_to_one_place_is_a_plain_jump() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> b c
    b:
      ja -> out
    c:
      ja -> out
    out:
      exit r0
    """
    assert laid_out(text) == "bb0:\nbb1:\n  exit r0"


def test_equal_exits_are_shared() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> b c
    b:
      r2 = mov64_ri 5
      r0 = mov64_ri 0
      exit r0
    c:
      r2 = mov64_ri 6
      r0 = mov64_ri 0
      exit r0
    """
    shown = laid_out(text)
    assert shown.count("exit") == 1
    assert shown.count("mov64_ri r0 0") == 1


def test_different_results_are_not_shared() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> b c
    b:
      r0 = mov64_ri 1
      exit r0
    c:
      r0 = mov64_ri 0
      exit r0
    """
    assert laid_out(text).count("exit") == 2


def test_loop_body_falls_into_its_test() -> None:
    text = """
    a:
      r1 = mov64_ri 0
      ja -> body
    body:
      r1 = add64_ri r1 1
      jlt64_ri r1, 10 -> body out
    out:
      exit r0
    """
    assert laid_out(text) == ("bb0:\n  mov64_ri r1 0\nbb1:\n  add64_ri r1 1\n  jlt64_ri r1 10 bb1\nbb2:\n  exit r0")


def test_unreachable_blocks_go() -> None:
    assert "9" not in laid_out("a:\n exit r0\nb:\n r1 = mov64_ri 9\n exit r1")


def test_tails_match_in_another_order() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> b c
    b:
      r2 = mov64_ri 5
      r3 = mov64_ri 1
      r4 = mov64_ri 7
      r0 = call_helper r2 r3 r4 9
      exit r0
    c:
      r4 = mov64_ri 7
      r2 = mov64_ri 6
      r3 = mov64_ri 1
      r0 = call_helper r2 r3 r4 9
      exit r0
    """
    shown = laid_out(text)
    for once in ("call_helper", "mov64_ri r3 1", "mov64_ri r4 7", "exit"):
        assert shown.count(once) == 1, shown
    assert "mov64_ri r2 5" in shown
    assert "mov64_ri r2 6" in shown


def test_tails_keep_the_order_of_dependent_instructions() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> b c
    b:
      r2 = ldx64 r3 0
      stx64 r3 r4 8
      ja -> out
    c:
      stx64 r3 r4 8
      r2 = ldx64 r3 0
      ja -> out
    out:
      exit r2
    """
    # The load and the store may touch the same memory: their orders differ, so at most nothing is shared.
    shown = laid_out(text)
    assert shown.count("ldx64") == 2
    assert shown.count("stx64") == 2


def test_constant_of_an_edge_goes_before_the_branch() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> edge other
    edge:
      r0 = mov64_ri 1
      ja -> out
    other:
      r0 = mov64_ri 2
      r0 = add64_rr r0 r2
      ja -> out
    out:
      exit r0
    """
    assert laid_out(text).startswith("bb0:\n  mov64_ri r0 1\n  jeq64_ri r1 0 bb2\nbb1:")


def test_move_stays_on_its_edge_when_the_other_side_reads_the_register() -> None:
    text = """
    a:
      jeq64_ri r1, 0 -> edge other
    edge:
      r2 = mov64_ri 1
      ja -> out
    other:
      r2 = add64_ri r2 2
      ja -> out
    out:
      r0 = mov64_rr r2
      exit r0
    """
    shown = laid_out(text)
    assert shown.index("jne64_ri") < shown.index("mov64_ri r2 1")


@pytest.mark.parametrize(
    ("regions", "loads"),
    [((MAP_VALUE, MAP_VALUE), 1), ((CTX, MAP_VALUE), 2), ((UNKNOWN, UNKNOWN), 2), ((STACK, STACK), 1)],
)
def test_a_tail_has_accesses_at_pointers_of_one_kind(regions: tuple[int, int], loads: int) -> None:
    arms = "\n".join(
        f"{name}:\n r6 = ldx64 r10 -{at}\n r0 = ldx64 r6 8\n ja -> out" for name, at in (("y", 8), ("z", 16))
    )
    fn = machine(f"x:\n jeq64_ri r1, 0 -> y z\n{arms}\nout:\n exit r0")
    accesses = [insn for insn in fn.insns() if insn.op.name == "ldx64" and insn.off == 8]
    for insn, region in zip(accesses, regions, strict=True):
        insn.region = region
    share_tails(fn)
    assert sum(insn.op.name == "ldx64" and insn.off == 8 for insn in fn.insns()) == loads
