"""Programs as hypothesis strategies: the trees of `program`, which hypothesis makes smaller in its own way.

A shorter list of numbers is the same program with zeros in their place, and 0 is the plainest choice everywhere, so
that what hypothesis finds simpler is simpler.
"""

from __future__ import annotations

from hypothesis import strategies as st

from .program import DEPTH, KINDS, NUMBERS, RANGE, Node, Program

_numbers = st.lists(st.integers(0, RANGE - 1), max_size=NUMBERS)
# As often as `random_program` chooses them; what is simplest comes first.
_FLAT = [kind for kind, (weight, most_least, _) in KINDS.items() if not most_least for _ in range(weight)]
_ANY = [kind for kind, (weight, _, _) in KINDS.items() for _ in range(weight)]


def blocks(length: int, depth: int = 0) -> st.SearchStrategy[list[Node]]:
    """Up to `length` statements, nested as deep as `DEPTH` allows from `depth` on."""
    return st.lists(_nodes(length, depth), max_size=length)


@st.composite
def _nodes(draw: st.DrawFn, length: int, depth: int) -> Node:
    kind = draw(st.sampled_from(_FLAT if depth == DEPTH else _ANY))
    _, least, most = KINDS[kind]
    inner = blocks(max(2, length // 4), depth + 1)
    nested = draw(st.lists(inner, min_size=least, max_size=most)) if most else []
    return Node(kind, draw(_numbers), nested, draw(st.integers(0, RANGE - 1)))


def programs(length: int = 20) -> st.SearchStrategy[Program]:
    """Programs of up to `length` statements, not counting those inside of others."""
    return st.builds(Program, _numbers, blocks(length), st.just([]) | blocks(6, DEPTH - 1))
