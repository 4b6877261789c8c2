"""Algorithms over a control-flow graph of ints: node 0 is the entry, `succs[n]` lists where n goes.

They serve every form that has blocks (IR functions, machine functions); `ir.cfg` adapts IR functions.
Nothing here recurses, and all of it is close to linear, because the graphs may come from hostile files.

Dominators are found as in Georgiadis' Semi-NCA: number the nodes by a depth-first walk; the semidominator of
a node is the least-numbered node that reaches it over a path of greater-numbered ones, computed against the
walk's order with path compression; then the immediate dominator is the nearest common ancestor of a node's
tree parent and its semidominator, which a climb in walk order finds, as all ancestors are final by then.

Loops are natural loops: a back edge goes to a dominator of its source, the header. Headers are taken inner
first (dominator tree in reverse reverse-postorder); a walk backwards from the latches collects members, and
steps over an already known loop as if it were one node.
"""

from __future__ import annotations

from collections.abc import Sequence

NONE = -1  # no such node: unreachable, or the entry's dominator

Graph = Sequence[Sequence[int]]


def predecessors(succs: Graph) -> list[list[int]]:
    """The predecessors of every node, each listed once, in increasing order."""
    preds: list[list[int]] = [[] for _ in succs]
    for node, targets in enumerate(succs):
        for target in targets:
            if not preds[target] or preds[target][-1] != node:
                preds[target].append(node)
    return preds


def rpo(succs: Graph) -> list[int]:
    """The reachable nodes in reverse postorder: each before its successors, back edges aside."""
    if not succs:
        return []
    order: list[int] = []
    seen = bytearray(len(succs))
    seen[0] = 1
    stack = [(0, iter(succs[0]))]
    while stack:
        node, rest = stack[-1]
        for target in rest:
            if not seen[target]:
                seen[target] = 1
                stack.append((target, iter(succs[target])))
                break
        else:
            order.append(node)
            stack.pop()
    order.reverse()
    return order


def idoms(succs: Graph) -> list[int]:
    """The immediate dominator of every node; NONE for the entry and for unreachable nodes."""
    order, parent = _walk(succs)
    count = len(order)
    number = [NONE] * len(succs)
    for index, node in enumerate(order):
        number[node] = index
    preds: list[list[int]] = [[] for _ in range(count)]
    for index, node in enumerate(order):
        for target in succs[node]:
            preds[number[target]].append(index)
    semi = list(range(count))
    label = list(range(count))
    ancestor = [NONE] * count
    for node in range(count - 1, 0, -1):
        semi[node] = min((semi[_least(pred, ancestor, label, semi)] for pred in preds[node]), default=node)
        ancestor[node] = parent[node]
    idom = parent
    for node in range(1, count):
        up = idom[node]
        while up > semi[node]:
            up = idom[up]
        idom[node] = up
    result = [NONE] * len(succs)
    for index in range(1, count):
        result[order[index]] = order[idom[index]]
    return result


def _walk(succs: Graph) -> tuple[list[int], list[int]]:
    """Depth-first preorder, and for every position the position of its tree parent."""
    if not succs:
        return [], []
    order: list[int] = []
    parents: list[int] = []
    seen = bytearray(len(succs))
    stack = [(0, NONE)]
    while stack:
        node, parent = stack.pop()
        if seen[node]:
            continue
        seen[node] = 1
        here = len(order)
        order.append(node)
        parents.append(parent)
        stack += [(target, here) for target in reversed(succs[node]) if not seen[target]]
    return order, parents


def _least(node: int, ancestor: list[int], label: list[int], semi: list[int]) -> int:
    """The node with the least semidominator on the linked path above `node`; compresses that path."""
    if ancestor[node] == NONE:
        return node
    path = []
    while ancestor[ancestor[node]] != NONE:
        path.append(node)
        node = ancestor[node]
    for below in reversed(path):
        above = ancestor[below]
        if semi[label[above]] < semi[label[below]]:
            label[below] = label[above]
        ancestor[below] = ancestor[above]
        node = below
    return label[node]


def dominator_intervals(idom: Sequence[int], order: Sequence[int]) -> tuple[list[int], list[int]]:
    """Pre- and post-numbers in the dominator tree: a dominates b when pre[a] <= pre[b] and post[b] <= post[a].

    `order` is `rpo`'s answer. Unreachable nodes have NONE in both.
    """
    children = dominator_children(idom, order)
    pre = [NONE] * len(idom)
    post = [NONE] * len(idom)
    clock = 0
    stack = [(node, False) for node in order[:1]]
    while stack:
        node, done = stack.pop()
        if done:
            post[node] = clock
        else:
            pre[node] = clock
            stack.append((node, True))
            stack += [(child, False) for child in reversed(children[node])]
        clock += 1
    return pre, post


def dominator_children(idom: Sequence[int], order: Sequence[int]) -> list[list[int]]:
    """The dominator tree downwards, children in the order of `order`."""
    children: list[list[int]] = [[] for _ in idom]
    for node in order:
        if idom[node] != NONE:
            children[idom[node]].append(node)
    return children


def dominance_frontiers(succs: Graph, idom: Sequence[int]) -> list[list[int]]:
    """For every node the nodes where its dominance ends, in increasing order."""
    frontiers: list[list[int]] = [[] for _ in succs]
    preds = predecessors(succs)
    for node, sources in enumerate(preds):
        if not succs or (node != 0 and idom[node] == NONE):
            continue
        for source in sources:
            runner = source if source == 0 or idom[source] != NONE else NONE
            while runner not in (NONE, idom[node]):
                if not frontiers[runner] or frontiers[runner][-1] != node:
                    frontiers[runner].append(node)
                runner = idom[runner]
    return frontiers


def loop_headers(succs: Graph, idom: Sequence[int], order: Sequence[int]) -> tuple[list[int], dict[int, int]]:
    """(for every node the header of its innermost loop or NONE, for every header that of the loop around it).

    A header's innermost loop is its own. The dict lists inner loops before the loops around them.
    """
    pre, post = dominator_intervals(idom, order)
    preds = predecessors(succs)
    innermost = [NONE] * len(succs)
    around: dict[int, int] = {}
    top: dict[int, int] = {}
    for header in reversed(order):
        latches = [p for p in preds[header] if pre[p] >= pre[header] and post[p] != NONE and post[p] <= post[header]]
        if latches:
            around[header] = NONE
            _collect(header, latches, preds, pre, innermost, around, top)
    return innermost, around


def _collect(
    header: int,
    work: list[int],
    preds: list[list[int]],
    reachable: list[int],
    innermost: list[int],
    around: dict[int, int],
    top: dict[int, int],
) -> None:
    """Put the members of `header`'s loop into `innermost`, nesting the loops met on the way."""
    innermost[header] = top[header] = header
    while work:
        node = work.pop()
        if reachable[node] == NONE:
            continue
        if innermost[node] == NONE:
            innermost[node] = header
            work += preds[node]
            continue
        inner = _outermost(innermost[node], top)
        if inner != header:
            around[inner] = top[inner] = header
            work += preds[inner]


def _outermost(header: int, top: dict[int, int]) -> int:
    """The header of the outermost loop known so far around `header`; halves the path it climbs."""
    while top[header] != header:
        top[header] = top[top[header]]
        header = top[header]
    return header


def loop_depths(succs: Graph) -> list[int]:
    """How many natural loops contain each node; 0 outside of loops and for unreachable nodes."""
    order = rpo(succs)
    innermost, around = loop_headers(succs, idoms(succs), order)
    depth = {NONE: 0}
    for header in reversed(around):
        depth[header] = depth[around[header]] + 1
    return [depth[header] for header in innermost]
