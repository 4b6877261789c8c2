"""Equal tails are shared: blocks that go to the same place need only one copy of what they do last.

The last instructions need not be in the same order. From the ends of two blocks, an instruction of the one
that could as well stand last (nothing behind it depends on it) is matched with an equal one of the other;
both move to the common tail, and so on until nothing matches. Two exits with the same result, or two calls of
one helper with partly equal arguments, are the commonest cases.

An access of memory is shared where both are at pointers of one kind: the verifier refuses an instruction that sees
the context on one path and a map's value on another. What kind a register holds is known no more, what region an
access is in still is; accesses in an unknown one are left alone.

A shared tail never costs: it saves its instructions in all blocks but one, and the jump to it replaces the
jump or exit that was there.
"""

from __future__ import annotations

from itertools import combinations, pairwise

from ..isa.insn import FP, UNKNOWN, Insn
from ..isa.opcodes import CALL, READS, WRITES
from .func import Block, Function
from .layout import JUMP, thread_jumps
from .liveness import defined_by, used_by

WINDOW = 12  # how far from the end an instruction is looked for
MANY = 12  # in a larger group of blocks only neighbours are compared

Pair = tuple[Block, Block]
Key = tuple[object, ...]


def share_tails(fn: Function) -> None:
    """Share tails until there is nothing to share; blocks that became empty are gone afterwards."""
    thread_jumps(fn)
    lengths = _Lengths()
    while _share_once(fn, lengths):
        thread_jumps(fn)


class _Lengths:
    """How long the common tails of pairs of blocks are, each compared once while neither block changes.

    A block that changes gets a new list of instructions, so the lists tell whether what is known still holds.
    """

    def __init__(self) -> None:
        self._known: dict[Pair, tuple[list[Insn], list[Insn], int]] = {}
        self._ends: dict[Block, tuple[list[Insn], frozenset[Key]]] = {}

    def of(self, pair: Pair) -> int:
        first, second = pair
        known = self._known.get(pair)
        if known is None or known[0] is not first.insns or known[1] is not second.insns:
            length = 0 if self._end(first).isdisjoint(self._end(second)) else len(_match(first, second))
            known = self._known[pair] = first.insns, second.insns, length
        return known[2]

    def _end(self, block: Block) -> frozenset[Key]:
        """What could stand last in a block."""
        known = self._ends.get(block)
        if known is None or known[0] is not block.insns:
            insns = block.insns[:-1]
            known = self._ends[block] = block.insns, frozenset(_key(insns[at]) for at in _movable(insns))
        return known[1]


def _share_once(fn: Function, lengths: _Lengths) -> bool:
    """Share tails in each group of blocks with the same only successor, and in that of the exits."""
    groups: dict[tuple[object, ...], list[Block]] = {}
    for block in fn.blocks:
        if len(block.succs) < 2:
            groups.setdefault((_key(block.insns[-1]), *block.succs), []).append(block)
    best = [pair for group in groups.values() if len(group) > 1 for pair in _best(group, lengths)]
    for first, second in best:
        _share(fn, first, second, _match(first, second))
    return bool(best)


def _best(group: list[Block], lengths: _Lengths) -> list[Pair]:
    """The pair with the longest common tail; of a large group all pairs that have one, longest first, each block once.

    The rest has its turn in the next round.
    """
    if len(group) <= MANY:
        best = max(combinations(group, 2), key=lengths.of)
        return [best] if lengths.of(best) else []
    taken: set[Block] = set()
    found: list[Pair] = []
    for pair in sorted(pairwise(group), key=lengths.of, reverse=True):
        if lengths.of(pair) and taken.isdisjoint(pair):
            taken.update(pair)
            found.append(pair)
    return found


def _match(first: Block, second: Block) -> list[tuple[Insn, Insn]]:
    """The common tail as pairs of equal instructions, last first; without the terminators."""
    left, right = first.insns[:-1], second.insns[:-1]
    tail = []
    while (pair := _last_match(left, right)) is not None:
        tail.append((left.pop(pair[0]), right.pop(pair[1])))
    return tail


def _last_match(left: list[Insn], right: list[Insn]) -> tuple[int, int] | None:
    candidates = {_key(right[at]): at for at in reversed(_movable(right))}
    for at in _movable(left):
        other = candidates.get(_key(left[at]))
        if other is not None:
            return at, other
    return None


def _movable(insns: list[Insn]) -> list[int]:
    """The positions, last first, of instructions that could stand last."""
    found = []
    defined = used = effects = 0
    for at in range(len(insns) - 1, max(-1, len(insns) - 1 - WINDOW), -1):
        insn = insns[at]
        sets, reads, flags = defined_by(insn), used_by(insn), insn.op.flags
        if not (sets & (defined | used) or reads & defined or _conflict(flags, effects) or _is_anywhere(insn)):
            found.append(at)
        defined |= sets
        used |= reads
        effects |= flags
    return found


def _is_anywhere(insn: Insn) -> bool:
    """An access at a pointer of which nothing is known."""
    is_access = insn.op.flags & (READS | WRITES) and not insn.op.flags & CALL
    return bool(is_access) and insn.region == UNKNOWN and insn.uses[:1] != (FP,)


def _conflict(flags: int, later: int) -> bool:
    """Memory effects that must keep their order; calls keep theirs."""
    if flags & CALL and later & CALL:
        return True
    return bool((flags & WRITES and later & (READS | WRITES)) or (flags & READS and later & WRITES))


def _key(insn: Insn) -> Key:
    return (insn.op.name, *insn.defs, "<-", *insn.uses, insn.off, insn.imm, insn.sym, insn.region)


def _share(fn: Function, first: Block, second: Block, matched: list[tuple[Insn, Insn]]) -> None:
    """Move the matched instructions to one new block that both go to; a block left with a jump alone vanishes."""
    ours, theirs = {id(a) for a, _ in matched}, {id(b) for _, b in matched}
    end = first.insns[-1]
    tail = fn.new_block()
    tail.insns = [*reversed([a for a, _ in matched]), end]
    tail.succs, tail.args = list(first.succs), [[] for _ in first.succs]
    for block, taken in ((first, ours), (second, theirs)):
        kept = [insn for insn in block.insns[:-1] if id(insn) not in taken]
        block.insns = [*kept, Insn(JUMP, loc=matched[-1][0].loc)]
        block.succs, block.args = [tail], [[]]
