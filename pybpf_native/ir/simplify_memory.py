"""Memory to registers: local variables whose address goes nowhere become SSA values.

A variable qualifies when every use of its address is a plain load or store of one type (or a lifetime marker). Its
phis are placed on the iterated dominance frontier of the stores, but only where the variable is still read
afterwards; then a walk down the dominator tree carries the current value of every variable. Reads before any
write give undef. `#dbg_declare` records of such variables turn into poison: there is no place to point at.
"""

from __future__ import annotations

from collections.abc import Iterable

from .cfg import Cfg
from .simplify_values import Replacements, is_lifetime_marker, remove
from .types import I8, Type
from .values import Block, ConstInt, ConstSimple, Function, Instr, Value


def promote(function: Function) -> bool:
    """Promote all variables that qualify; True when there were any. No block may be unreachable."""
    variables = _candidates(function)
    if not variables:
        return False
    cfg = Cfg(function)
    phis = _place_phis(cfg, variables)
    values = Replacements()
    dead = _rename(cfg, variables, phis, values)
    for block, placed in phis.items():
        block.instrs[:0] = list(placed.values())
    values.apply(function)
    remove(function, dead | set(variables))
    return True


def _candidates(function: Function) -> dict[Instr, Type]:
    """The variables that qualify, with the type in which they are accessed."""
    found: dict[Instr, Type | None] = {
        instr: None
        for instr in function.instrs()
        if instr.op == "alloca" and isinstance(instr.operands[0], ConstInt) and instr.operands[0].value == 1
    }
    if not found:
        return {}
    for instr in function.instrs():
        for index, operand in enumerate(instr.operands):
            if isinstance(operand, Instr) and operand in found:
                type = _accessed(instr, index, found[operand])
                if type is None:
                    del found[operand]
                else:
                    found[operand] = type if not is_lifetime_marker(instr) else found[operand]
    # One that is never accessed is as good as one that is.
    return {variable: type or I8 for variable, type in found.items()}


def _accessed(user: Instr, index: int, known: Type | None) -> Type | None:
    """The type in which `user` accesses the variable at its operand `index`; None when it does something else."""
    if is_lifetime_marker(user):
        return user.type
    if user.volatile or user.ordering:
        return None
    if user.op == "load":
        type = user.type
    elif user.op == "store" and index == 1:
        type = user.operands[0].type
    else:
        return None
    return type if known is None or known is type else None


def _place_phis(cfg: Cfg, variables: dict[Instr, Type]) -> dict[Block, dict[Instr, Instr]]:
    """The phis, by block and variable; their values come later."""
    stores: dict[Instr, list[int]] = {variable: [] for variable in variables}
    reads: dict[Instr, list[int]] = {variable: [] for variable in variables}
    for number, block in enumerate(cfg.blocks):
        _first_accesses(block, number, variables, stores, reads)
    frontiers = cfg.dominance_frontiers()
    phis: dict[Block, dict[Instr, Instr]] = {}
    for variable, type in variables.items():
        live = _live_in(cfg, set(stores[variable]), reads[variable])
        for number in _iterated(frontiers, stores[variable]):
            if number in live:
                block = cfg.blocks[number]
                phi = Instr("phi", type, name=variable.name)
                phi.parent = block
                phis.setdefault(block, {})[variable] = phi
    return phis


def _first_accesses(
    block: Block,
    number: int,
    variables: dict[Instr, Type],
    stores: dict[Instr, list[int]],
    reads: dict[Instr, list[int]],
) -> None:
    """Note which variables `block` reads before it writes them, and which it writes."""
    written: set[Instr] = set()
    for instr in block.instrs:
        variable = instr.operands[-1] if instr.op in ("load", "store") else None
        if not isinstance(variable, Instr) or variable not in variables or variable in written:
            continue
        if instr.op == "store":
            written.add(variable)
            stores[variable].append(number)
        else:
            reads[variable].append(number)


def _live_in(cfg: Cfg, stores: set[int], reads: Iterable[int]) -> set[int]:
    """The blocks at whose start the variable's value matters."""
    live: set[int] = set()
    work = list(reads)
    while work:
        number = work.pop()
        if number not in live:
            live.add(number)
            work += [pred for pred in cfg.preds[number] if pred not in stores]
    return live


def _iterated(frontiers: list[list[int]], start: list[int]) -> list[int]:
    """The iterated dominance frontier, in increasing order."""
    found: set[int] = set()
    work = list(start)
    while work:
        for number in frontiers[work.pop()]:
            if number not in found:
                found.add(number)
                work.append(number)
    return sorted(found)


def _rename(
    cfg: Cfg, variables: dict[Instr, Type], phis: dict[Block, dict[Instr, Instr]], values: Replacements
) -> set[Instr]:
    """Fill in the phis and the values of all loads; the accesses that are no longer needed."""
    dead: set[Instr] = set()
    children = cfg.children()
    undefined: dict[Instr, Value] = {var: ConstSimple(type, "undef") for var, type in variables.items()}
    stack = [(0, undefined)] if cfg.blocks else []
    while stack:
        number, current = stack.pop()
        block = cfg.blocks[number]
        current = current | phis.get(block, {})
        for instr in block.instrs:
            _rename_one(instr, variables, current, values, dead)
        for target in block.successors:
            for variable, phi in phis.get(target, {}).items():
                phi.blocks.append(block)
                phi.operands.append(current[variable])
        stack += [(child, current) for child in children[number]]
    return dead


def _rename_one(
    instr: Instr, variables: dict[Instr, Type], current: dict[Instr, Value], values: Replacements, dead: set[Instr]
) -> None:
    pointers = [operand for operand in instr.operands if isinstance(operand, Instr) and operand in variables]
    if not pointers:
        return
    dead.add(instr)
    if instr.op == "load":
        values.put(instr, current[pointers[0]])
    elif instr.op == "store":
        # The stored value may itself be a load that is gone by now.
        current[pointers[0]] = values.find(instr.operands[0])
