"""The greatest of something in each loop."""

from __future__ import annotations

from random import Random

import pytest

from pybpf_native.regalloc.api import BlockInfo, Problem
from pybpf_native.regalloc.liveness import reverse_postorder
from pybpf_native.regalloc.loops import greatest_in_loops

from .problems import BPF, Shape, random_problem


def by_walking(problem: Problem, order: list[int], position: list[int], header: int) -> list[int]:
    """All blocks of a loop, each loop looked at by itself."""
    body = {header}
    pending = [block for block in problem.blocks[header].preds if position[block] >= position[header]]
    while pending:
        block = pending.pop()
        if block not in body and position[block] >= position[header]:
            body.add(block)
            pending += problem.blocks[block].preds
    return sorted(body) if len(body) > 1 or header in problem.blocks[header].preds else []


def places(problem: Problem) -> tuple[list[int], list[int]]:
    order = reverse_postorder(problem)
    position = [0] * len(order)
    for place, block in enumerate(order):
        position[block] = place
    return order, position


@pytest.mark.parametrize("seed", range(60))
def test_as_when_each_loop_is_walked(seed: int) -> None:
    problem = random_problem(Random(seed), Shape())
    order, position = places(problem)
    weights = [Random(seed + block).randrange(100) for block in range(len(order))]
    wanted = {header: by_walking(problem, order, position, header) for header in order}
    found = greatest_in_loops(problem, order, position, weights.__getitem__)
    assert found == {header: max(weights[block] for block in body) for header, body in wanted.items() if body}


def test_work_grows_with_the_blocks_not_with_the_loops_around_them() -> None:
    depth = 400
    blocks = [BlockInfo(succs=[1])]
    for n in range(1, depth + 1):
        blocks.append(BlockInfo(succs=[n + 1]))
    for n in range(depth, 0, -1):
        blocks.append(BlockInfo(succs=[n, len(blocks) + 1]))
    blocks.append(BlockInfo())
    problem = Problem(BPF, blocks, 0)
    order, position = places(problem)
    measured: list[int] = []

    def measure(block: int) -> int:
        measured.append(block)
        return block

    found = greatest_in_loops(problem, order, position, measure)
    assert len(found) == depth
    assert found[1] == 2 * depth
    assert len(measured) <= 2 * depth
