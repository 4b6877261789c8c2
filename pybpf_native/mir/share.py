"""Share what takes two slots to make: 64-bit immediates (the address of a map or of data) and stack addresses.

Selection makes one for every use. Where a function names the same thing several times, one in a register
may be shorter: a use as the base of a load or store then costs nothing, a use as an argument one slot (the
copy to the argument's register). With n uses, c of them as arguments, sharing takes 2 + c slots instead of
2 n; it is done where that is less. The one definition goes to the nearest block that dominates all uses. If
no register is free for it, the allocator makes it again where it is needed, which is what was there before.
"""

from __future__ import annotations

from ..ir.graph import NONE, idoms
from ..isa.insn import Insn
from ..isa.opcodes import CALL, REMAT, WIDE
from .func import FRAME_ADDR, Block, Function

Place = tuple[Block, Insn]


def share_addresses(fn: Function) -> bool:
    """Merge equal 64-bit immediates, and equal stack addresses, where that makes the code shorter."""
    groups: dict[tuple[object, ...], list[Place]] = {}
    for block in fn.blocks:
        for insn in block.insns:
            if insn.op is FRAME_ADDR or (insn.op.flags & WIDE and insn.op.flags & REMAT):
                groups.setdefault((insn.op.name, insn.sym, insn.imm, insn.off), []).append((block, insn))
    copied = _copied_registers(fn)
    dominators: list[int] | None = None
    renamed: dict[int, int] = {}
    for group in groups.values():
        copies = sum(insn.defs[0] in copied for _, insn in group)
        if 2 + copies < 2 * len(group):
            dominators = dominators or idoms(fn.successors())
            renamed |= _merge(fn, group, dominators)
    if renamed:
        _rename(fn, renamed)
    return bool(renamed)


def _copied_registers(fn: Function) -> set[int]:
    """Registers that must be copied to be used: arguments of calls and of blocks."""
    copied: set[int] = set()
    for block in fn.blocks:
        for insn in block.insns:
            if insn.op.flags & CALL:
                copied.update(insn.uses)
        for args in block.args:
            copied.update(args)
    return copied


def _merge(fn: Function, group: list[Place], dominators: list[int]) -> dict[int, int]:
    """Keep the first definition, where it dominates all; returns what the other registers become."""
    (home, kept), *others = group
    block = home
    for other, _ in others:
        block = _common_dominator(fn, block, other, dominators)
    gone = {id(insn) for _, insn in others}
    for place in dict.fromkeys(place for place, _ in others):
        place.insns = [insn for insn in place.insns if id(insn) not in gone]
    if block is not home:
        home.insns.remove(kept)
        block.insns.insert(len(block.insns) - 1, kept)
    return {insn.defs[0]: kept.defs[0] for _, insn in others}


def _common_dominator(fn: Function, first: Block, second: Block, dominators: list[int]) -> Block:
    above: set[int] = set()
    number = first.number
    while number != NONE:
        above.add(number)
        number = dominators[number]
    number = second.number
    while number not in above:
        number = dominators[number]
    return fn.blocks[number]


def _rename(fn: Function, renamed: dict[int, int]) -> None:
    for block in fn.blocks:
        for insn in block.insns:
            if not renamed.keys().isdisjoint(insn.uses):
                insn.uses = tuple([renamed.get(reg, reg) for reg in insn.uses])
        for args in block.args:
            if not renamed.keys().isdisjoint(args):
                args[:] = [renamed.get(reg, reg) for reg in args]
