"""Small machine functions for tests, written as text: one line an instruction.

entry:            a block label
  v16 = mov64_ri 5
  v17 = call_kfunc v16 @name      a symbol
  jeq64_ri v16, 0 -> yes no       a terminator with its successors
"""

from __future__ import annotations

import re

from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.mir.func import PSEUDO_OPS, Block, Function

_LINE = re.compile(r"(?:(?P<def>\w+) = )?(?P<op>\w+) ?(?P<rest>[^>]*?)(?: -> (?P<to>.*))?$")


def machine(text: str) -> Function:
    """The function that `text` describes."""
    fn = Function("test", ".text")
    blocks: dict[str, Block] = {}
    ends: list[tuple[Block, Insn, list[str]]] = []
    block: Block | None = None
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.endswith(":"):
            block = blocks[line[:-1]] = fn.new_block()
            continue
        assert block is not None
        insn, targets = _insn(line)
        if targets is None:
            block.insns.append(insn)
        else:
            ends.append((block, insn, targets))
    for block, insn, targets in ends:
        block.end(insn, [blocks[name] for name in targets])
    fn.next_reg = 100
    return fn


def _insn(line: str) -> tuple[Insn, list[str] | None]:
    match = _LINE.match(line)
    assert match, line
    op = OPS.get(match["op"]) or PSEUDO_OPS[match["op"]]
    words = [word for word in match["rest"].replace(",", " ").split() if word]
    uses = [int(word[1:]) for word in words if word[0] in "vr"]
    numbers = [int(word) for word in words if word[0] not in "vr@"]
    insn = Insn(op, [int(match["def"][1:])] if match["def"] else [], uses)
    insn.sym = next((word[1:] for word in words if word[0] == "@"), None)
    if op.shape.off == "disp" and numbers:
        insn.off = numbers.pop(0)
    if numbers:
        insn.imm = numbers[0]
    ends = match["to"] is not None or op.name == "exit"
    return insn, (match["to"] or "").split() if ends else None


def code(fn: Function) -> str:
    """The function's blocks as compact text, jumps named by block."""
    lines = []
    for block in fn.blocks:
        lines.append(f"{block}:")
        lines += [f"  {' '.join(map(str, _words(insn)))}" for insn in block.insns]
    return "\n".join(lines)


def _words(insn: Insn) -> list[object]:
    words: list[object] = [insn.op.name, *[f"r{reg}" for reg in insn.defs or insn.uses]]
    if insn.op.shape.imm:
        words.append(insn.imm)
    if insn.sym is not None:
        words.append(insn.sym)
    return words
