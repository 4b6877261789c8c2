"""Dead code: mark what has an effect and, from there, everything it needs; the rest goes, cycles of phis included."""

from __future__ import annotations

from .simplify_values import has_effect, remove
from .values import Function, Instr


def remove_dead(function: Function) -> bool:
    """Remove instructions whose results nobody needs; True when there were any."""
    live: set[Instr] = {instr for instr in function.instrs() if has_effect(instr)}
    work = list(live)
    while work:
        instr = work.pop()
        needed = list(instr.operands)
        for _, values in instr.call.bundles if instr.call is not None else ():
            needed += values
        for value in needed:
            if isinstance(value, Instr) and value not in live:
                live.add(value)
                work.append(value)
    dead = {instr for instr in function.instrs() if instr not in live}
    remove(function, dead)
    return bool(dead)
