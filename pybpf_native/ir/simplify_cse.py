"""Common subexpressions: a walk down the dominator tree with scoped tables.

A computation that a dominating block has done already is replaced by its result; flags that only one of the two
has are dropped. A load is replaced when the same address was loaded or stored before with nothing in between that
may write there; that is known inside of a block, and passed on to a block with a single predecessor. Two
different variables do not overlap, nor do separate bytes of one. Below a conditional branch its condition is known.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from . import simplify_fold as fold
from .cfg import Cfg
from .constants import key_of
from .layout import constant_offset, store_size
from .lexer import word_set
from .simplify_algebra import COMMUTES
from .simplify_values import Replacements, is_lifetime_marker, may_write, remove
from .types import Type
from .values import Block, Function, GlobalVariable, Instr, Value

_PURE = word_set("""
    add sub mul and or xor shl lshr ashr udiv sdiv urem srem icmp trunc zext sext ptrtoint inttoptr bitcast
    addrspacecast select getelementptr extractvalue insertvalue freeze""")
_MAX_LOADS = 64  # remembered at one time; more would make long blocks slow
_MAX_STEPS = 32  # along a chain of address computations

# (address, type) -> (address, type, value there)
Loads = dict[Hashable, tuple[Value, Type, Value]]


def share(function: Function) -> bool:
    """Replace what was computed before; True when something was. No block may be unreachable."""
    return _Sharing(function).run()


class _Sharing:
    """One walk over one function.

    known: expressions to the instruction that computes them. truths: conditions to their value here. undo: what to
    take out of these two when the walk leaves a subtree.
    """

    def __init__(self, function: Function) -> None:
        self.function = function
        self.cfg = Cfg(function)
        self.values = Replacements()
        self.changed = False
        self.known: dict[Hashable, Instr] = {}
        self.truths: dict[Value, bool] = {}
        self.undo: list[tuple[dict[Any, Any], Hashable]] = []

    def run(self) -> bool:
        """Walk the whole tree."""
        children = self.cfg.children()
        # A block to enter, with the loads known there, or how long `undo` was before one that is done.
        stack: list[tuple[int, Loads] | int] = [(0, {})]
        while stack:
            step = stack.pop()
            if isinstance(step, int):
                self._leave(step)
                continue
            number, loads = step
            stack.append(len(self.undo))
            block = self.cfg.blocks[number]
            self._learn(block)
            for instr in block.instrs:
                self._visit(instr, loads)
            for child in children[number]:
                stack.append((child, dict(loads) if self.cfg.preds[child] == [number] else {}))
        self.values.apply(self.function)
        remove(self.function, {instr for instr in self.values.new if isinstance(instr, Instr)})
        return self.changed or bool(self.values)

    def _leave(self, length: int) -> None:
        while len(self.undo) > length:
            table, key = self.undo.pop()
            del table[key]

    def _enter(self, table: dict[Any, Any], key: Hashable, value: object) -> None:
        if key not in table:
            table[key] = value
            self.undo.append((table, key))

    def _learn(self, block: Block) -> None:
        """What the branch that leads here says about its condition."""
        preds = self.cfg.predecessors(block)
        branch = preds[0].terminator if len(preds) == 1 else None
        if branch is not None and branch.op == "br" and branch.operands and branch.blocks[0] is not branch.blocks[1]:
            self._enter(self.truths, branch.operands[0], branch.blocks[0] is block)

    def _visit(self, instr: Instr, loads: Loads) -> None:
        if self.values:
            instr.operands = [self.values.find(operand) for operand in instr.operands]
        if instr.op in ("br", "select") and instr.operands and instr.operands[0] in self.truths:
            instr.operands[0] = fold.truth(self.truths[instr.operands[0]])
            self.changed = True
        if instr.op in _PURE:
            self._expression(instr)
        elif instr.op in ("load", "store") and not instr.volatile and not instr.ordering:
            self._access(instr, loads)
        elif may_write(instr) and not is_lifetime_marker(instr):
            loads.clear()

    def _expression(self, instr: Instr) -> None:
        operands: Hashable = tuple(map(key_of, instr.operands))
        if instr.op in COMMUTES or instr.pred in ("eq", "ne"):
            operands = frozenset(map(key_of, instr.operands))
        key = (instr.op, instr.type, instr.pred, instr.aux_type, instr.indices, operands)
        found = self.known.get(key)
        if found is None:
            self._enter(self.known, key, instr)
            return
        found.flags = tuple(flag for flag in found.flags if flag in instr.flags)
        self.values.put(instr, found)

    def _access(self, instr: Instr, loads: Loads) -> None:
        """A plain load or store."""
        pointer = instr.operands[-1]
        value: Value = instr if instr.op == "load" else instr.operands[0]
        key = (key_of(pointer), value.type)
        if instr.op == "store":
            for other, (address, type, _) in list(loads.items()):
                if _overlap(pointer, value.type, address, type):
                    del loads[other]
        elif key in loads:
            self.values.put(instr, loads[key][2])
            return
        if len(loads) >= _MAX_LOADS:
            del loads[next(iter(loads))]
        loads[key] = (pointer, value.type, value)


def _overlap(left: Value, left_type: Type, right: Value, right_type: Type) -> bool:
    """May the two accesses touch the same byte?"""
    left_base, left_offset = _base(left)
    right_base, right_offset = _base(right)
    if left_base is not right_base:
        return not (_is_variable(left_base) and _is_variable(right_base))
    if left_offset is None or right_offset is None:
        return True
    return left_offset < right_offset + store_size(right_type) and right_offset < left_offset + store_size(left_type)


def _base(pointer: Value) -> tuple[Value, int | None]:
    """What an address is computed from, and the constant number of bytes between, if it is constant."""
    total: int | None = 0
    for _ in range(_MAX_STEPS):
        if not isinstance(pointer, Instr) or pointer.op != "getelementptr":
            break
        offset = constant_offset(pointer)
        total = None if total is None or offset is None else total + offset
        pointer = pointer.operands[0]
    return pointer, total


def _is_variable(base: Value) -> bool:
    """A variable of its own: on the stack, or global."""
    return isinstance(base, GlobalVariable) or (isinstance(base, Instr) and base.op == "alloca")
