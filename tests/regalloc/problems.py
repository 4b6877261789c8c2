"""Random allocation problems: SSA programs over arbitrary control flow, with all kinds of constraints."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from pybpf_native.regalloc.api import FREE, BlockInfo, InsnInfo, Machine, Problem

BPF = Machine(10, 0b111111, (0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
TINY = Machine(5, 0b00111, (0, 1, 2, 3, 4))


@dataclass
class Shape:
    """What a random problem is made of."""

    blocks: int = 8
    insns: int = 6  # per block, at most
    structured: bool = True
    calls: float = 0.15
    fixed: float = 0.1
    params: int = 3
    entry_values: int = 4
    recent: float = 0.5  # how often a use takes one of the last few values
    tiny: bool = False


def random_problem(random: Random, shape: Shape) -> Problem:
    """A valid problem; equal arguments make equal problems."""
    graph = structured_graph(random, shape.blocks) if shape.structured else tangled_graph(random, shape.blocks)
    return _Writer(random, shape, graph).write()


def structured_graph(random: Random, size: int) -> list[list[int]]:
    """Successors by block: nested ifs and loops."""
    succs: list[list[int]] = [[]]

    def new() -> int:
        succs.append([])
        return len(succs) - 1

    def grow(start: int, budget: int, depth: int) -> int:
        """Extend the graph behind block `start`; returns the block where it ends."""
        while budget > 0:
            kind = random.choice(("if", "else", "loop", "line")) if depth < 4 else "line"
            inner = random.randrange(budget) if depth < 4 else 0
            if kind == "line":
                after = new()
                succs[start] = [after]
            elif kind == "loop":
                header, body, latch, after = new(), new(), new(), new()
                succs[start], succs[header] = [header], [body, after]
                succs[grow(body, inner, depth + 1)] = [latch]
                succs[latch] = [header]
            else:
                then, other, after = new(), new(), new()
                succs[start] = [then, other]
                succs[grow(then, inner, depth + 1)] = [after]
                succs[grow(other, inner if kind == "else" else 0, depth + 1)] = [after]
            start = after
            budget -= 1 + inner
        return start

    grow(0, size, 0)
    return succs


def tangled_graph(random: Random, size: int) -> list[list[int]]:
    """Successors by block: any reachable graph, irreducible loops included, critical edges split."""
    succs: list[list[int]] = [[] for _ in range(size)]
    for number in range(1, size):
        parents = [n for n in range(number) if len(succs[n]) < 2]
        succs[random.choice(parents)].append(number)
    for number in range(size):
        if len(succs[number]) < 2 and random.random() < 0.7:
            target = random.randrange(1, size) if size > 1 else 0
            if target and target not in succs[number]:
                succs[number].append(target)
    preds = [sum(number in targets for targets in succs) for number in range(size)]
    for number in range(size):
        for edge, target in enumerate(succs[number]):
            if len(succs[number]) > 1 and preds[target] > 1:
                succs.append([target])
                succs[number][edge] = len(succs) - 1
    return succs


class _Writer:
    def __init__(self, random: Random, shape: Shape, succs: list[list[int]]) -> None:
        self.random = random
        self.shape = shape
        self.succs = succs
        self.machine = TINY if shape.tiny else BPF
        self.count = 0
        self.remat: dict[int, int] = {}
        self.preds: list[list[int]] = [[] for _ in succs]
        for number, targets in enumerate(succs):
            for target in targets:
                self.preds[target].append(number)

    def write(self) -> Problem:
        idom = dominators(self.succs, self.preds)
        blocks = [BlockInfo(succs=targets, depth=self.random.randrange(3)) for targets in self.succs]
        visible: list[list[int]] = [[] for _ in blocks]
        order = sorted(range(len(blocks)), key=lambda number: depth_in(idom, number))
        for number in order:
            scope = [] if number == 0 else list(visible[idom[number]])
            self.fill(number, blocks[number], scope)
            visible[number] = scope
        for number, block in enumerate(blocks):
            block.args = [[self.pick(visible[number]) for _ in blocks[target].params] for target in block.succs]
        return Problem(self.machine, blocks, self.count, self.remat)

    def value(self) -> int:
        self.count += 1
        return self.count - 1

    def pick(self, scope: list[int]) -> int:
        return self.random.choice(scope[-4:] if self.random.random() < self.shape.recent else scope)

    def fill(self, number: int, block: BlockInfo, scope: list[int]) -> None:
        random = self.random
        if number == 0:
            defs = [self.value() for _ in range(min(self.shape.entry_values, 3 if self.shape.tiny else 5))]
            first = 0 if self.shape.tiny else 1
            block.insns.append(InsnInfo(defs=defs, def_fixed=range(first, first + len(defs))))
            scope += defs
            if not defs:
                self.insn(block, scope, "def")
        elif len(self.preds[number]) > 1 or random.random() < 0.2:
            block.params = [self.value() for _ in range(random.randrange(self.shape.params + 1))]
            scope += block.params
        for _ in range(random.randrange(self.shape.insns + 1)):
            kinds = ("def", "const", "two", "two", "three", "use", "copy", "fixed")
            kind = random.choice(kinds)
            if random.random() < self.shape.calls:
                kind = "call"
            self.insn(block, scope, kind)
        if len(block.succs) > 1:
            block.insns.append(InsnInfo([self.pick(scope) for _ in range(random.randrange(3))]))
        elif block.succs:
            if random.random() < 0.7 or block.insns:
                block.insns.append(InsnInfo())
        else:
            block.insns.append(InsnInfo([self.pick(scope)], use_fixed=[0]))

    def insn(self, block: BlockInfo, scope: list[int], kind: str) -> None:
        random, pick = self.random, self.pick
        defs = [self.value()]
        if kind == "def":
            insn = InsnInfo(defs=defs)
        elif kind == "const":
            insn = self.constant(scope, defs)
            self.remat[defs[0]] = random.choice((1, 1, 2))
        elif kind == "two":
            commutes = random.random() < 0.5
            insn = InsnInfo([pick(scope), pick(scope)], defs, tied=random.choice((0, 0, 1)), commutes=commutes)
        elif kind == "three":
            insn = InsnInfo([pick(scope) for _ in range(random.randrange(1, 3))], defs)
        elif kind == "use":
            insn, defs = InsnInfo([pick(scope) for _ in range(random.randrange(1, 4))]), []
        elif kind == "copy":
            insn = InsnInfo([pick(scope)], defs, copy=True)
        elif kind == "fixed":
            insn = self.fixed(scope, defs)
        else:
            insn = self.call(scope, defs)
        block.insns.append(insn)
        scope += defs

    def constant(self, scope: list[int], defs: list[int]) -> InsnInfo:
        """One in four does something else as well: it must stay, though its value can be had anywhere."""
        if self.random.random() < 0.75:
            return InsnInfo(defs=defs)
        if self.random.random() < 0.5:
            return InsnInfo([self.pick(scope)], defs)
        return InsnInfo(defs=defs, clobbers=self.machine.caller_saved)

    def call(self, scope: list[int], defs: list[int]) -> InsnInfo:
        first = 0 if self.shape.tiny else 1
        uses = [self.pick(scope) for _ in range(self.random.randrange(3 if self.shape.tiny else 6))]
        fixed = list(range(first, first + len(uses)))
        if self.random.random() < 0.2 and uses:
            fixed[0] = FREE
        return InsnInfo(uses, defs, use_fixed=fixed, def_fixed=[0], clobbers=self.machine.caller_saved)

    def fixed(self, scope: list[int], defs: list[int]) -> InsnInfo:
        """Odd constraints: compare-and-exchange, results anywhere, partly clobbering instructions."""
        random, last = self.random, self.machine.count - 1
        choice = random.randrange(5)
        if choice == 0:
            uses = [self.pick(scope), self.pick(scope)]
            return InsnInfo(uses, defs, use_fixed=[0, FREE], def_fixed=[0], tied=random.choice((-1, 0)))
        if choice == 1:
            return InsnInfo([self.pick(scope)], defs, use_fixed=[last], clobbers=self.machine.caller_saved)
        if choice == 2:
            uses = [self.pick(scope), self.pick(scope)]
            return InsnInfo(uses, defs, use_fixed=[FREE, 2], tied=0, clobbers=0b10)
        if choice == 3:
            defs.append(self.value())
            return InsnInfo([self.pick(scope)], defs, def_fixed=[FREE, random.randrange(last)], tied=0)
        return InsnInfo([self.pick(scope)], defs, def_fixed=[random.randrange(last)], tied=random.choice((-1, 0)))


def dominators(succs: list[list[int]], preds: list[list[int]]) -> list[int]:
    """Immediate dominators by block, the slow and obvious way."""
    everything = set(range(len(succs)))
    dominating = [everything] * len(succs)
    dominating[0] = {0}
    changed = True
    while changed:
        changed = False
        for number in range(1, len(succs)):
            new = set.intersection(*(dominating[p] for p in preds[number])) | {number}
            if new != dominating[number]:
                dominating[number] = new
                changed = True
    idom = [0] * len(succs)
    for number in range(1, len(succs)):
        idom[number] = max(dominating[number] - {number}, key=lambda n: len(dominating[n]))
    return idom


def depth_in(idom: list[int], number: int) -> int:
    depth = 0
    while number:
        number = idom[number]
        depth += 1
    return depth


def describe(problem: Problem) -> str:
    """The problem as text, for failing tests."""
    lines = []
    for number, block in enumerate(problem.blocks):
        lines.append(f"b{number}({', '.join(f'v{v}' for v in block.params)}): depth {block.depth}")
        for insn in block.insns:
            uses = [f"v{v}" + (f"@r{r}" if r >= 0 else "") for v, r in zip(insn.uses, insn.use_fixed, strict=True)]
            defs = [f"v{v}" + (f"@r{r}" if r >= 0 else "") for v, r in zip(insn.defs, insn.def_fixed, strict=False)]
            notes = f" tied={insn.tied}" if insn.tied >= 0 else ""
            notes += f" clobbers={insn.clobbers:b}" if insn.clobbers else ""
            notes += " commutes" * insn.commutes + " copy" * insn.copy
            notes += "".join(f" remat={problem.remat[v]}" for v in insn.defs if v in problem.remat)
            lines.append(f"    {', '.join(defs)} = ({', '.join(uses)}){notes}")
        lines += [f"    -> b{target}{args}" for target, args in zip(block.succs, block.args, strict=True)]
    return "\n".join(lines)
