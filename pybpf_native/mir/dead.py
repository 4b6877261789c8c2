"""Instructions whose results nobody needs go, in SSA form: selection makes constants and addresses generously, and
folding leaves some of them over.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..isa.opcodes import CALL, READS, TERMINATOR, WRITES
from .func import PARAMS, Function

KEPT = CALL | TERMINATOR | READS | WRITES


def remove_dead(fn: Function) -> bool:
    """Remove instructions without effect whose definitions are unused; parameters nobody reads, too.

    Reads stay: the ones that were not volatile and not needed are gone from the IR already.
    """
    live = _live_registers(fn)
    changed = False
    for block in fn.blocks:
        kept = [insn for insn in block.insns if _needed(insn.op.flags, insn.defs, live) or insn.op is PARAMS]
        changed |= len(kept) != len(block.insns)
        block.insns = kept
        dead = [index for index, reg in enumerate(block.params) if reg not in live]
        for index in reversed(dead):
            changed = True
            del block.params[index]
            for pred in dict.fromkeys(block.preds):
                for successor, args in zip(pred.succs, pred.args, strict=True):
                    if successor is block:
                        del args[index]
    return changed


def _needed(flags: int, defs: Sequence[int], live: set[int]) -> bool:
    return bool(flags & KEPT) or any(reg in live for reg in defs)


def _live_registers(fn: Function) -> set[int]:
    """Registers that reach an effect, found backwards from the effects."""
    makers: dict[int, Sequence[int]] = {}
    passed: dict[int, list[int]] = {}
    work: list[int] = []
    for block in fn.blocks:
        for insn in block.insns:
            if insn.op.flags & KEPT:
                work += insn.uses
            else:
                for reg in insn.defs:
                    makers[reg] = insn.uses
        for successor, args in zip(block.succs, block.args, strict=True):
            for param, arg in zip(successor.params, args, strict=True):
                passed.setdefault(param, []).append(arg)
    makers.update(passed)
    live: set[int] = set()
    while work:
        reg = work.pop()
        if reg not in live:
            live.add(reg)
            work += makers.get(reg, ())
    return live
