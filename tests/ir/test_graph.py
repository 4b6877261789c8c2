"""graph.py against definitions: brute-force dominance by deleting nodes, loops by reachability."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.ir import graph


@st.composite
def graphs(draw: st.DrawFn) -> list[list[int]]:
    count = draw(st.integers(1, 12))
    node = st.integers(0, count - 1)
    return [draw(st.lists(node, max_size=3)) for _ in range(count)]


def reach(succs: list[list[int]], start: int, without: int = -1) -> set[int]:
    seen: set[int] = set()
    work = [start]
    while work:
        node = work.pop()
        if node != without and node not in seen:
            seen.add(node)
            work += succs[node]
    return seen


def dominates(succs: list[list[int]], a: int, b: int) -> bool:
    return a == b or b not in reach(succs, 0, without=a)


@settings(max_examples=300, deadline=None)
@given(graphs())
def test_idoms_are_the_closest_strict_dominators(succs: list[list[int]]) -> None:
    reachable = reach(succs, 0)
    found = graph.idoms(succs)
    for node in range(len(succs)):
        strict = [a for a in reachable if a != node and dominates(succs, a, node)]
        if node not in reachable or not strict:
            assert found[node] == graph.NONE
        else:
            assert found[node] in strict
            assert all(dominates(succs, a, found[node]) for a in strict)


@settings(max_examples=300, deadline=None)
@given(graphs())
def test_rpo_and_intervals(succs: list[list[int]]) -> None:
    order = graph.rpo(succs)
    assert sorted(order) == sorted(reach(succs, 0))
    idom = graph.idoms(succs)
    place = {node: index for index, node in enumerate(order)}
    assert all(place[idom[node]] < place[node] for node in order if idom[node] != graph.NONE)
    pre, post = graph.dominator_intervals(idom, order)
    for a in order:
        for b in order:
            assert (pre[a] <= pre[b] and post[b] <= post[a]) == dominates(succs, a, b)


@settings(max_examples=300, deadline=None)
@given(graphs())
def test_dominance_frontiers_by_definition(succs: list[list[int]]) -> None:
    found = graph.dominance_frontiers(succs, graph.idoms(succs))
    reachable = reach(succs, 0)
    preds = graph.predecessors(succs)
    for a in reachable:
        wanted = [
            b
            for b in sorted(reachable)
            if any(p in reachable and dominates(succs, a, p) for p in preds[b])
            and (a == b or not dominates(succs, a, b))
        ]
        assert found[a] == wanted


def natural_loops(succs: list[list[int]]) -> dict[int, set[int]]:
    reachable = reach(succs, 0)
    preds = graph.predecessors(succs)
    loops: dict[int, set[int]] = {}
    for latch in sorted(reachable):
        for header in succs[latch]:
            if dominates(succs, header, latch):
                body = loops.setdefault(header, {header})
                work = [latch]
                while work:
                    node = work.pop()
                    if node not in body and node in reachable:
                        body.add(node)
                        work += preds[node]
    return loops


@settings(max_examples=400, deadline=None)
@given(graphs())
def test_loop_depths_count_natural_loops(succs: list[list[int]]) -> None:
    loops = natural_loops(succs)
    wanted = [sum(node in body for body in loops.values()) for node in range(len(succs))]
    assert graph.loop_depths(succs) == wanted


def test_nested_loops_and_an_unreachable_latch() -> None:
    succs = [[1], [2], [3, 2], [1, 4], [], [1]]
    assert graph.loop_depths(succs) == [0, 1, 2, 1, 0, 0]


def test_deep_graphs_need_no_recursion() -> None:
    count = 20_000
    succs = [[node + 1] for node in range(count - 1)] + [[0]]
    assert graph.idoms(succs)[-1] == count - 2
    assert graph.loop_depths(succs) == [1] * count
