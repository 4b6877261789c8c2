"""The conditional jump that is taken exactly when another one is not.

v1 has neither `<` nor `<=`, but between registers that is `>` and `>=` with the operands exchanged. A jump on bits has
no inverse at any level.
"""

from __future__ import annotations

from ..isa.insn import Insn
from ..isa.opcodes import INVERSE, OPS, SWAPPED, Op
from ..target import Target


def invert(insn: Insn, target: Target) -> bool:
    """Make a jump its inverse, where the ISA level has one."""
    found = inverse(insn.op, target)
    if found is None:
        return False
    insn.op, exchanged = found
    if exchanged:
        insn.uses = insn.uses[::-1]
    return True


def inverse(op: Op, target: Target) -> tuple[Op, bool] | None:
    """(the inverse of a jump, whether with its operands exchanged), None where the ISA level has none."""
    stem, width, form = op.name.partition(str(op.width))
    if stem not in INVERSE:
        return None
    name = INVERSE[stem]
    if OPS[name + width + form].level <= target.level:
        return OPS[name + width + form], False
    return (OPS[SWAPPED[name] + width + form], True) if form == "_rr" else None
