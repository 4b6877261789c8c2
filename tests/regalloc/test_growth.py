"""Time and memory grow with the program, not with its square."""

from __future__ import annotations

import time

from pybpf_native.regalloc import allocate
from pybpf_native.regalloc.api import BlockInfo, InsnInfo, Problem
from pybpf_native.regalloc.checker import check

from .problems import BPF


def chain_of_loops(count: int, long_lived: int = 6) -> Problem:
    """`count` loops one after the other, with a call in each and values that live through all of them."""
    blocks = [BlockInfo()]
    values = 0

    def value() -> int:
        nonlocal values
        values += 1
        return values - 1

    lasting = [value() for _ in range(long_lived)]
    blocks[0].insns = [InsnInfo(defs=[v]) for v in lasting]
    start = value()
    blocks[0].insns += [InsnInfo(defs=[start]), InsnInfo()]
    for _ in range(count):
        header = len(blocks)
        counter, result, doubled, following = (value() for _ in range(4))
        blocks[-1].succs, blocks[-1].args = [header], [[start]]
        body = [
            InsnInfo([counter], [result], use_fixed=[1], def_fixed=[0], clobbers=BPF.caller_saved),
            InsnInfo([result, lasting[header % long_lived]], [doubled], tied=0, commutes=True),
            *[InsnInfo([doubled, result]) for _ in range(8)],
            InsnInfo([counter, doubled], [following], tied=0, commutes=True),
            InsnInfo([following]),
        ]
        blocks += [
            BlockInfo(body, [header + 1, header + 2], params=[counter], depth=1),
            BlockInfo([InsnInfo()], [header], [[following]], depth=1),
            BlockInfo([InsnInfo([v]) for v in lasting] + [InsnInfo()]),
        ]
        start = following
    blocks[-1].insns[-1] = InsnInfo([start], use_fixed=[0])
    return Problem(BPF, blocks, values)


def seconds_per_insn(count: int) -> float:
    best = float("inf")
    for _ in range(2):
        problem = chain_of_loops(count)
        start = time.process_time()
        allocate(problem)
        best = min(best, time.process_time() - start)
    return best / sum(len(block.insns) for block in problem.blocks)


def test_time_is_nearly_linear() -> None:
    small, large = seconds_per_insn(50), seconds_per_insn(1000)
    assert large < 3 * small
    assert large < 500e-6  # several times what is measured on a slow machine


def test_deep_nesting_needs_no_recursion() -> None:
    depth = 400
    blocks = [BlockInfo([InsnInfo(defs=[0]), InsnInfo()], [1])]
    for level in range(depth):
        header = len(blocks)
        inner = header + 3 if level + 1 < depth else header
        blocks += [
            BlockInfo([InsnInfo([0])], [header + 1, header + 2], depth=level + 1),
            BlockInfo([InsnInfo()], [inner], depth=level + 1),
            BlockInfo([InsnInfo()], [header - 3] if level else [], depth=level),
        ]
    blocks[3].insns = [InsnInfo([0], use_fixed=[0])]
    problem = Problem(BPF, blocks, 1)
    solution = allocate(problem)
    check(problem, solution)
    assert solution.slots == 0
