"""Layout: empty blocks vanish, equal tails are shared, conditions are inverted for the fall-through."""

from __future__ import annotations

from pybpf_native.mir.layout import lay_out
from pybpf_native.target import target_for

from .machine import code, machine

V3, V1 = target_for("v3"), target_for("v1")


def laid_out(text: str, target: object = V3) -> str:
    fn = machine(text)
    lay_out(fn, target)  # type: ignore[arg-type]
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
    assert laid_out(text) == (
        "bb0:\n  jeq64_ri r1 0 bb2\nbb1:\n  mov64_ri r0 7\nbb2:\n  exit r0"
    )


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


def test_inverse_that_the_level_lacks_needs_a_jump() -> None:
    text = """
    a:
      jgt64_rr r1, r2 -> near far
    near:
      r0 = mov64_ri 1
      ja -> far
    far:
      exit r0
    """
    shown = laid_out(text, V1)
    assert "jle" not in shown
    assert "jgt64_rr r1 r2" in shown


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
    assert laid_out(text) == (
        "bb0:\n  mov64_ri r1 0\nbb1:\n  add64_ri r1 1\n  jlt64_ri r1 10 bb1\nbb2:\n  exit r0"
    )


def test_unreachable_blocks_go() -> None:
    assert "9" not in laid_out("a:\n exit r0\nb:\n r1 = mov64_ri 9\n exit r1")
