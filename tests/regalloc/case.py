"""Allocation problems as text, for tests that people read.

entry:                      a block; `loop(i, n) 1:` has parameters and a depth
    def ctx@1               fixed operands carry their register
    const k [2]             rematerialisable, with its cost
    add d = d0 s            two-address, commutes (sub: does not)
    op d = a b              any registers
    copy d = s
    use a b
    call r@0 = a@1 b@2      clobbers r0-r5
    jump loop(a, b)         terminators
    br a b then other
    exit r                  reads r0
"""

from __future__ import annotations

import re

from pybpf_native.regalloc import allocate
from pybpf_native.regalloc.api import FREE, MOVE, BlockInfo, Edit, InsnInfo, Problem, Solution
from pybpf_native.regalloc.checker import check

from .problems import BPF


class Case:
    """A problem and its checked solution; values by name."""

    def __init__(self, text: str) -> None:
        self.names: dict[str, int] = {}
        self.remat: dict[int, int] = {}
        self.labels: dict[str, int] = {}
        self.problem = self._parse(text)
        self.solution: Solution = allocate(self.problem)
        check(self.problem, self.solution)

    def _parse(self, text: str) -> Problem:
        blocks: list[BlockInfo] = []
        jumps: list[list[tuple[str, list[str]]]] = []
        for line in text.splitlines():
            if header := re.fullmatch(r"(\w+)(?:\((.*)\))?\s*(\d*):", line.strip()):
                label, params, depth = header.groups()
                self.labels[label] = len(blocks)
                blocks.append(BlockInfo(params=self._values(params), depth=int(depth or 0)))
                jumps.append([])
            elif line.strip():
                jumps[-1] += self._insn(line.strip(), blocks[-1])
        for block, targets in zip(blocks, jumps, strict=True):
            block.succs = [self.labels[label] for label, _ in targets]
            block.args = [[self.value(name) for name in args] for _, args in targets]
        return Problem(BPF, blocks, len(self.names), self.remat)

    def value(self, name: str) -> int:
        return self.names.setdefault(name, len(self.names))

    def _values(self, text: str | None) -> list[int]:
        return [self.value(name) for name in re.findall(r"\w+", text or "")]

    def _operands(self, text: str) -> tuple[list[int], list[int]]:
        pairs = [name.partition("@")[::2] for name in text.split()]
        return [self.value(name) for name, _ in pairs], [int(fixed or FREE) for _, fixed in pairs]

    def _insn(self, line: str, block: BlockInfo) -> list[tuple[str, list[str]]]:
        op, _, rest = line.partition(" ")
        if op in ("jump", "br"):
            targets = re.findall(r"(\w+)\((.*?)\)", rest)
            uses = rest[: rest.index(targets[0][0] + "(")] if op == "br" else ""
            block.insns.append(InsnInfo(self._operands(uses)[0]))
            return [(label, re.findall(r"\w+", args)) for label, args in targets]
        left, equals, right = rest.partition("=")
        if not equals:
            left, right = (rest, "") if op in ("def", "const") else ("", rest)
        cost = re.search(r"\[(\d)\]", left)
        defs, def_fixed = self._operands(re.sub(r"\[\d\]", "", left))
        uses, use_fixed = self._operands(right)
        if op == "const":
            self.remat[defs[0]] = int(cost.group(1)) if cost else 1
        block.insns.append(
            InsnInfo(
                uses,
                defs,
                use_fixed=[0] if op == "exit" else use_fixed,
                def_fixed=def_fixed,
                tied=0 if op in ("add", "sub") else -1,
                clobbers=BPF.caller_saved if op == "call" else 0,
                commutes=op == "add",
                copy=op == "copy",
            )
        )
        return []

    def edits(self, kind: str = "") -> list[Edit]:
        """All edits (of one kind)."""
        lists = [edits for before in self.solution.before for edits in before.values()] + self.solution.at_start
        return [edit for edits in lists for edit in edits if not kind or edit.kind == kind]

    def kinds(self) -> list[str]:
        """The sorts of all edits, sorted."""
        return sorted(edit.kind for edit in self.edits())

    def moves(self) -> int:
        """Moves, and copies that did not vanish."""
        copies = sum(
            insn.copy and regs.uses[0] != regs.defs[0]
            for block, all_regs in zip(self.problem.blocks, self.solution.regs, strict=True)
            for insn, regs in zip(block.insns, all_regs, strict=True)
        )
        return copies + len(self.edits(MOVE))

    def edits_in(self, label: str) -> list[Edit]:
        """The edits in one block."""
        number = self.labels[label]
        inside = [edit for edits in self.solution.before[number].values() for edit in edits]
        return self.solution.at_start[number] + inside

    def register(self, name: str) -> int:
        """The register in which a value is defined by an instruction."""
        value = self.names[name]
        for block, all_regs in zip(self.problem.blocks, self.solution.regs, strict=True):
            for insn, regs in zip(block.insns, all_regs, strict=True):
                if value in insn.defs:
                    return regs.defs[insn.defs.index(value)]
        raise KeyError(name)

    def listing(self) -> str:
        """The allocated code."""
        labels = {number: label for label, number in self.labels.items()}
        names = {number: name for name, number in self.names.items()}
        lines = []
        for number, block in enumerate(self.problem.blocks):
            lines.append(f"{labels[number]}:")
            lines += [f"    {edit}  {names.get(edit.value)}" for edit in self.solution.at_start[number]]
            for place, (insn, regs) in enumerate(zip(block.insns, self.solution.regs[number], strict=True)):
                lines += [
                    f"    {edit}  {names.get(edit.value)}" for edit in self.solution.before[number].get(place, ())
                ]
                defs = " ".join(f"{names[v]}:r{r}" for v, r in zip(insn.defs, regs.defs, strict=True))
                uses = insn.uses if not regs.swapped else (insn.uses[1], insn.uses[0], *insn.uses[2:])
                text = " ".join(f"{names[v]}:r{r}" for v, r in zip(uses, regs.uses, strict=False))
                lines.append(f"        {defs} = {text}{' dropped' * regs.dropped}")
            lines.append(f"    -> {' '.join(labels[successor] for successor in block.succs)}")
        return "\n".join(lines)
