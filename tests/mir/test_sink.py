"""Computations move down to the copies of their results, when nothing between minds."""

from __future__ import annotations

import pytest

from pybpf_native.mir.sink import sink_to_copies

from .machine import code, machine


def sunk(body: str) -> list[str]:
    fn = machine(f"a:\n{body}\nexit r0")
    sink_to_copies(fn)
    return [line.strip() for line in code(fn).splitlines()[1:-1]]


def test_a_load_moves_behind_the_last_use_of_its_target() -> None:
    body = "r0 = ldx64 r1 8\nr2 = ldx64 r1 16\nr1 = mov64_rr r0\nr0 = call_helper r1 r2 5"
    assert sunk(body) == ["ldx64 r2", "ldx64 r1", "call_helper r0 5"]


KEPT = {
    "the result lives on": "r2 = ldx64 r3 8\nr1 = mov64_rr r2\nr0 = add64_rr r2 r1",
    "its operand changes": "r2 = ldx64 r3 8\nr3 = mov64_ri 1\nr1 = mov64_rr r2\nr2 = mov64_ri 0",
    "memory may change": "r2 = ldx64 r3 8\nstx64 r4 r5 0\nr1 = mov64_rr r2\nr2 = mov64_ri 0",
    "it is used before": "r2 = ldx64 r3 8\nr4 = add64_rr r4 r2\nr1 = mov64_rr r2\nr2 = mov64_ri 0",
    "it destroys its operand": "r2 = add64_ri r2 1\nr1 = mov64_rr r2\nr2 = mov64_ri 0",
    "a call is between": "r6 = ldx64 r7 8\nr0 = call_helper 5\nr1 = mov64_rr r6\nr6 = mov64_ri 0",
}


@pytest.mark.parametrize("reason", KEPT)
def test_kept(reason: str) -> None:
    assert "mov64_rr r1" in sunk(KEPT[reason])
