"""Refuses problems that break the rules of `api`, before they can do harm further down.

The rules are about control flow: moves need a place on every edge. What values and operands owe (definitions
that dominate uses, satisfiable constraints) comes to light in liveness and colouring.
"""

from __future__ import annotations

from typing import NoReturn

from pybpf_native.errors import InternalError

from .api import BlockInfo, Problem


def validate(problem: Problem) -> None:
    """Raise InternalError when the control flow is not as promised."""
    blocks = problem.blocks
    if not blocks or blocks[0].preds or blocks[0].params:
        _refuse("the entry block is missing, or has predecessors or parameters")
    for number, block in enumerate(blocks):
        _check_terminator(number, block)
        for successor, args in zip(block.succs, block.args, strict=True):
            target = blocks[successor]
            if len(block.succs) > 1 and len(target.preds) > 1:
                _refuse(f"critical edge from block {number} to block {successor}")
            if len(args) != len(target.params):
                _refuse(f"block {number} passes {len(args)} arguments to {len(target.params)} parameters")


def _check_terminator(number: int, block: BlockInfo) -> None:
    """Edits for an edge come before the last instruction, so it must not touch registers by then."""
    if not block.insns or not block.succs:
        return
    last = block.insns[-1]
    if last.defs or last.clobbers:
        _refuse(f"the last instruction of block {number} changes registers")
    if len(block.succs) == 1 and last.uses:
        _refuse(f"the last instruction of block {number} reads registers behind the moves for its edge")


def _refuse(what: str) -> NoReturn:
    raise InternalError("regalloc", "", what)
