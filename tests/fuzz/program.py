"""Random programs as trees, and how to make one smaller.

A tree says what a program does only roughly: each statement has a kind, a few numbers, and blocks of statements
inside it. `render` turns any tree into valid, well-defined IR: it reads the numbers as choices among whatever is
there at that point (some value of that width, the nth predicate, modulo how many there are). So a tree from
which statements are removed, or whose numbers are set to zero, is a program again, and shrinking needs no
knowledge of IR. `tag` tells values apart when one is chosen, so that a choice stays when other values go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from random import Random

NUMBERS = 16  # a statement's choices; what is drawn beyond them is 0
RANGE = 1 << 16

# Kind of statement: how often it is chosen, and how many blocks it has at least and at most.
KINDS: dict[str, tuple[int, int, int]] = {
    "binary": (30, 0, 0),
    "cast": (12, 0, 0),
    "compare": (8, 0, 0),
    "select": (8, 0, 0),
    "intrinsic": (6, 0, 0),
    "counted": (3, 0, 0),
    "overflow": (3, 0, 0),
    "flagged": (9, 0, 0),
    "guarded": (3, 0, 0),
    "undefined": (2, 0, 0),
    "load": (10, 0, 0),
    "store": (10, 0, 0),
    "packed": (2, 0, 0),
    "flag": (2, 0, 0),
    "block_copy": (3, 0, 0),
    "block_set": (2, 0, 0),
    "atomic": (3, 0, 0),
    "exchange": (2, 0, 0),
    "helper": (4, 0, 0),
    "subprogram": (5, 0, 0),
    "pairs": (4, 0, 0),
    "pointer": (3, 0, 0),
    "diamond": (9, 1, 2),
    "switch": (3, 1, 5),
    "loop": (4, 1, 1),
}
DEPTH = 3


@dataclass
class Node:
    """One statement."""

    kind: str
    numbers: list[int]
    blocks: list[list[Node]] = field(default_factory=list)
    tag: int = 0

    def with_numbers(self, numbers: list[int]) -> Node:
        return replace(self, numbers=numbers)

    def with_blocks(self, blocks: list[list[Node]]) -> Node:
        return replace(self, blocks=blocks)


@dataclass
class Program:
    """A function: its statements, and the numbers that its frame (values folded at the end ...) is chosen by.

    helper: the statements of a subprogram that it may call; none when that is empty.
    """

    numbers: list[int]
    body: list[Node]
    helper: list[Node]

    def size(self) -> int:
        return sum(1 for _ in walk([*self.body, *self.helper]))


def walk(block: list[Node]) -> Iterator[Node]:
    """All statements of a block, nested ones too."""
    for node in block:
        yield node
        for inner in node.blocks:
            yield from walk(inner)


def random_program(rng: Random) -> Program:
    """A program of 3 to about 60 statements."""
    helper = _block(rng, 8, DEPTH - 1) if rng.randrange(4) == 0 else []
    return Program(_numbers(rng), _block(rng, rng.choice((3, 8, 15, 30, 45)), 0), helper)


def _numbers(rng: Random) -> list[int]:
    return [rng.randrange(RANGE) for _ in range(NUMBERS)]


def _block(rng: Random, length: int, depth: int) -> list[Node]:
    kinds = [kind for kind, (_, least, _) in KINDS.items() if depth < DEPTH or not least]
    weights = [KINDS[kind][0] for kind in kinds]
    return [_node(rng, kind, length, depth) for kind in rng.choices(kinds, weights, k=rng.randint(1, length))]


def _node(rng: Random, kind: str, length: int, depth: int) -> Node:
    _, least, most = KINDS[kind]
    count = rng.randint(least, most)
    blocks = [_block(rng, max(2, length // 4), depth + 1) for _ in range(count)]
    return Node(kind, _numbers(rng), blocks, rng.randrange(RANGE))


def shrink(program: Program, fails: Callable[[Program], bool]) -> Program:
    """A smaller program that still fails: one that none of the steps makes any smaller.

    A step that did not help is tried again only when all the others had their turn.
    """
    at = 0
    progress = False
    while True:
        smaller = next(islice(_smaller(program), at, None), None)
        if smaller is None:
            if not progress:
                return program
            at, progress = 0, False
        elif fails(smaller):
            program, progress = smaller, True
        else:
            at += 1


def _smaller(program: Program) -> Iterator[Program]:
    """Simpler programs, the boldest steps first."""
    if program.helper:
        yield replace(program, helper=[])
    for change in (_fewer, _plainer):
        for body in change(program.body):
            yield replace(program, body=body)
        for helper in change(program.helper):
            yield replace(program, helper=helper)
        for numbers in _lower(program.numbers):
            yield replace(program, numbers=numbers)


def _fewer(block: list[Node]) -> Iterator[list[Node]]:
    """Without a run of statements; with a statement's blocks in its place, all or one; with smaller blocks inside."""
    size = len(block)
    while size:
        for start in range(0, len(block), size):
            yield block[:start] + block[start + size :]
        size //= 2
    for at, node in enumerate(block):
        for inner in (list(chain.from_iterable(node.blocks)), *node.blocks):
            yield block[:at] + inner + block[at + 1 :]
        yield from _inside(block, at, _fewer)
        least = KINDS[node.kind][1]
        if len(node.blocks) > least:
            yield [*block[:at], node.with_blocks(node.blocks[:-1]), *block[at + 1 :]]


def _plainer(block: list[Node]) -> Iterator[list[Node]]:
    """The same statements with lower numbers."""
    for at, node in enumerate(block):
        for numbers in _lower(node.numbers):
            yield [*block[:at], node.with_numbers(numbers), *block[at + 1 :]]
        yield from _inside(block, at, _plainer)


def _inside(block: list[Node], at: int, change: Callable[[list[Node]], Iterator[list[Node]]]) -> Iterator[list[Node]]:
    node = block[at]
    for which, inner in enumerate(node.blocks):
        for changed in change(inner):
            blocks = [*node.blocks[:which], changed, *node.blocks[which + 1 :]]
            yield [*block[:at], node.with_blocks(blocks), *block[at + 1 :]]


def _lower(numbers: list[int]) -> Iterator[list[int]]:
    if any(numbers):
        yield [0] * len(numbers)
    for at, number in enumerate(numbers):
        if number:
            yield [*numbers[:at], 0, *numbers[at + 1 :]]
