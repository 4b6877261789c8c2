"""Merge: blocks that end alike become one, before registers are given.

Two blocks that leave to the same places often do the same last, to different values: what inlining copied, what
the front end wrote out twice. Their common end moves to a new block; values that differ become its parameters.

The ends are compared from the back. Instructions with effects (calls, memory) must pair up in order from the last
one on. All others pair up on demand: where paired instructions have the operands x and y, the definitions of x and
y are paired if they are alike, and their operands in turn. What is demanded and cannot be paired becomes a parameter,
unless the verifier would mind:

- The base of a load or store: one instruction must not see pointers of different kinds.
- A map (any 64-bit immediate with a symbol): helpers want to know which one it is. A stack address as a parameter
  would have escaped.

Then what does not hold together is given up, until all does: an unpaired instruction must not need a paired one, and
the paired ones with effects must be the last of their block. Merging pays when it saves more slots than the
parameters may cost in moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from ..isa.insn import FP, Insn
from ..isa.opcodes import CALL, OPS, READS, WIDE, WRITES
from .asm import ASM_OPS
from .func import FRAME_ADDR, PARAMS, Block, Function
from .layout import JUMP

EFFECTS = CALL | READS | WRITES
MANY = 10  # in a larger group of blocks only neighbours are compared
GAIN = 2  # slots that merging must save beyond one for each parameter
# Through these an address stays one: what they are made of is the base of an access, too.
ADDRESSING = frozenset((OPS["add64_rr"], OPS["add64_ri"], OPS["sub64_rr"], OPS["mov64_rr"]))
NOWHERE = -1

Pair = tuple[int, int]
BlockPair = tuple[Block, Block]


def merge_ends(fn: Function) -> None:
    """Merge until nothing is gained; predecessors stay right, block numbers are made anew."""
    hopeless: set[BlockPair] = set()
    while _merge_once(fn, hopeless):
        fn.renumber(fn.blocks)


def _merge_once(fn: Function, hopeless: set[BlockPair]) -> bool:
    """Merge the best pairs of each group; `hopeless` are the pairs of which that is known."""
    groups: dict[tuple[object, ...], list[Block]] = {}
    for block in fn.blocks:
        if not _is_opaque(block.insns[-1]):
            groups.setdefault((_key(block.insns[-1]), *block.succs), []).append(block)
    merged = [_merge_group(fn, group, hopeless) for group in groups.values() if len(group) > 1]
    return any(merged)


def _is_opaque(insn: Insn) -> bool:
    return insn.op in ASM_OPS or insn.op is PARAMS


def _key(insn: Insn) -> tuple[object, ...]:
    return (insn.op.name, len(insn.uses), FP in insn.uses, insn.off, insn.imm, insn.sym, insn.ordered)


def _merge_group(fn: Function, group: list[Block], hopeless: set[BlockPair]) -> bool:
    """Merge the pair that gains most; of a large group all neighbours that gain, most first, each block once."""
    pairs = combinations(group, 2) if len(group) <= MANY else pairwise(group)
    matches = []
    for pair in pairs:
        if pair in hopeless:
            continue
        match = _Match(*pair)
        if match.gain < GAIN:
            hopeless.add(pair)
        else:
            matches.append(match)
    matches.sort(key=lambda match: match.gain, reverse=True)
    merged: set[Block] = set()
    for match in matches if len(group) > MANY else matches[:1]:
        if merged.isdisjoint((match.first, match.second)):
            merged |= {match.first, match.second}
            match.carry_out(fn)
    return bool(matches)


class _Match:
    """How the ends of two blocks pair up. `paired`: position in the first block -> position in the second."""

    def __init__(self, first: Block, second: Block) -> None:
        self.first = first
        self.second = second
        self.left, self.right = _definitions(first), _definitions(second)
        self.left_uses, self.right_uses = _uses(first), _uses(second)
        self.banned: set[Pair] = set()
        self.paired: dict[int, int] = {}
        self.partner: dict[int, int] = {}  # the other way round
        self.effects = self._pair_effects()
        self._settle()
        self.params = self._params()
        self.gain = sum(first.insns[at].slots for at in self.paired) - len(self.params)

    def _pair_effects(self) -> list[Pair]:
        """Positions of instructions with effects that pair up, last first."""
        left, right = (
            [at for at, insn in enumerate(block.insns[:-1]) if insn.op.flags & EFFECTS or _is_opaque(insn)]
            for block in (self.first, self.second)
        )
        found: list[Pair] = []
        for a, b in zip(reversed(left), reversed(right), strict=False):
            one, other = self.first.insns[a], self.second.insns[b]
            if _is_opaque(one) or _key(one) != _key(other):
                break
            found.append((a, b))
        return found

    def _settle(self) -> None:
        """Pair on demand, and give up what does not hold together, until nothing is left to give up."""
        while True:
            self.paired = dict(self.effects)
            self.partner = {b: a for a, b in self.effects}
            bad = self._follow_demands() or self._needed_behind()
            if bad is None:
                return
            if bad in self.effects:
                del self.effects[self.effects.index(bad) :]  # and those before it
            else:
                self.banned.add(bad)

    def _follow_demands(self) -> Pair | None:
        """Pair all definitions that are demanded; returns a pair that cannot stay."""
        work: list[tuple[int, int, bool, Pair | None]] = [(x, y, False, None) for x, y in self._leaving()]
        for pair in self.effects:
            work += self._operands(pair, False)
        bases: set[Pair] = set()
        while work:
            x, y, is_base, origin = work.pop()
            if x == y:
                continue
            found = self._alike(x, y)
            if found is None:
                if origin is not None and (is_base or self._must_be_known(x, y)):
                    return origin
                continue
            a, b = found
            if self.paired.get(a, b) != b or self.partner.get(b, a) != a:
                return origin or found  # one value here, two values there
            if a not in self.paired or (is_base and found not in bases):
                self.paired[a], self.partner[b] = b, a
                if is_base:
                    bases.add(found)
                work += self._operands(found, is_base)
        return None

    def _leaving(self) -> list[Pair]:
        """What the terminators read and what is passed on."""
        pairs = list(zip(self.first.insns[-1].uses, self.second.insns[-1].uses, strict=True))
        for mine, theirs in zip(self.first.args, self.second.args, strict=True):
            pairs += zip(mine, theirs, strict=True)
        return pairs

    def _operands(self, pair: Pair, is_base: bool) -> list[tuple[int, int, bool, Pair | None]]:
        """The demands of a pair: (value here, value there, whether it makes the base of an access, the pair)."""
        one, other = self.first.insns[pair[0]], self.second.insns[pair[1]]
        carried = is_base and one.op in ADDRESSING
        accesses = bool(one.op.flags & (READS | WRITES)) and not one.op.flags & CALL
        return [
            (x, y, carried or (accesses and position == 0), pair)
            for position, (x, y) in enumerate(zip(one.uses, other.uses, strict=True))
        ]

    def _alike(self, x: int, y: int) -> Pair | None:
        """The positions of the definitions of x and y, when they can be one instruction."""
        a, b = self.left.get(x), self.right.get(y)
        if a is None or b is None or (a, b) in self.banned:
            return None
        one, other = self.first.insns[a], self.second.insns[b]
        if one.op.flags & EFFECTS or _is_opaque(one):
            return (a, b) if (a, b) in self.effects else None
        return (a, b) if _key(one) == _key(other) else None

    def _must_be_known(self, x: int, y: int) -> bool:
        """A value that must not become a parameter: a map, a stack address."""
        makers = [block.insns[at[reg]] for block, at, reg in self._sides(x, y) if reg in at]
        return any(insn.op is FRAME_ADDR or (insn.op.flags & WIDE and insn.sym is not None) for insn in makers)

    def _sides(self, x: int, y: int) -> tuple[tuple[Block, dict[int, int], int], ...]:
        return (self.first, self.left, x), (self.second, self.right, y)

    def _needed_behind(self) -> Pair | None:
        """A pair whose result is needed in front of the merged end: by what stays behind, or as a parameter's value."""
        for a, b in self.paired.items():
            stays = [
                at for reg in self.first.insns[a].defs for at in self.left_uses.get(reg, ()) if at not in self.paired
            ]
            stays += [
                at for reg in self.second.insns[b].defs for at in self.right_uses.get(reg, ()) if at not in self.partner
            ]
            if stays:
                return a, b
        for x, y in self._params():
            a, b = self.left.get(x, NOWHERE), self.right.get(y, NOWHERE)
            if a in self.paired:
                return a, self.paired[a]
            if b in self.partner:
                return self.partner[b], b
        return None

    def _params(self) -> list[Pair]:
        """The pairs of values that differ, in order of their first use."""
        found: dict[Pair, None] = {}
        for a in sorted(self.paired):
            uses = zip(self.first.insns[a].uses, self.second.insns[self.paired[a]].uses, strict=True)
            found.update((pair, None) for pair in uses if self._differs(*pair))
        found.update((pair, None) for pair in self._leaving() if self._differs(*pair))
        return list(found)

    def _differs(self, x: int, y: int) -> bool:
        if x == y:
            return False
        a = self.left.get(x)
        return a is None or a not in self.paired or self.right.get(y) != self.paired[a]

    def carry_out(self, fn: Function) -> None:
        """Move the paired instructions to a new block that both blocks go to."""
        end = fn.new_block()
        params = {pair: fn.new_reg() for pair in self.params}
        end.params = list(params.values())
        first, second = self.first, self.second
        for a in sorted(self.paired):
            insn = first.insns[a]
            insn.uses = tuple(_renamed(insn.uses, second.insns[self.paired[a]].uses, params))
            end.insns.append(insn)
        last = first.insns[-1]
        last.uses = tuple(_renamed(last.uses, second.insns[-1].uses, params))
        end.insns.append(last)
        end.succs = list(first.succs)
        end.args = [_renamed(mine, theirs, params) for mine, theirs in zip(first.args, second.args, strict=True)]
        for block, moved, side in ((first, self.paired.keys(), 0), (second, self.partner.keys(), 1)):
            kept = [insn for at, insn in enumerate(block.insns[:-1]) if at not in moved]
            block.insns = [*kept, Insn(JUMP, loc=last.loc)]
            block.succs, block.args = [end], [[pair[side] for pair in self.params]]


def _renamed(mine: Sequence[int], theirs: Sequence[int], params: dict[Pair, int]) -> list[int]:
    return [params.get((x, y), x) for x, y in zip(mine, theirs, strict=True)]


def _definitions(block: Block) -> dict[int, int]:
    """Where in the block each register is defined."""
    return {reg: at for at, insn in enumerate(block.insns) for reg in insn.defs}


def _uses(block: Block) -> dict[int, list[int]]:
    """Where in the block, its terminator aside, each register is read."""
    found: dict[int, list[int]] = {}
    for at, insn in enumerate(block.insns[:-1]):
        for reg in insn.uses:
            found.setdefault(reg, []).append(at)
    return found
