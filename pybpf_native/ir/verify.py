"""Checks that a module is well formed. The rules:

Module
  1. A symbol is entered under its own name, which is not empty.
  2. An initialiser has the variable's type; a variable without one is external.
Function
  3. No two parameters, blocks or instructions are the same object.
  4. A block belongs to its function, and is not empty; its instructions know it as their parent.
  5. A block ends in a terminator, and holds no other; phis stand at its start.
  6. A terminator goes to blocks of its function; never to the entry.
  7. A phi has one value for every edge that comes in, and equal values for edges from one block.
  8. An operand is a constant, a symbol of this module, a parameter of this function, or the result of one of its
     instructions, which dominates the use (for a phi: the end of the block that the value comes from).
     Unreachable code may use what it likes.
  9. Each opcode's own rule about operands and types (`verify_types`).
 10. Places are DILocations, functions are described by DISubprograms (`verify_metadata`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..errors import CompileError, InternalError
from .cfg import Cfg
from .constants import same
from .debuginfo import Locations
from .types import VOID
from .values import (
    TERMINATORS,
    Argument,
    Block,
    Constant,
    Function,
    GlobalValue,
    GlobalVariable,
    Instr,
    MetadataValue,
    Module,
    Value,
)
from .verify_metadata import function_complaint, instruction_complaint, module_complaint
from .verify_types import complaint

# (what is wrong, the instruction where it is, if it is one)
Problem = tuple[str, Instr | None]


def verify(module: Module, after: str = "") -> None:
    """Check all rules; stop at the first that is broken.

    after: the pass that made the module. Without one the module came from outside, and the fault is the input's.

    Raises:
        CompileError: the module is malformed, and came from outside.
        InternalError: the module is malformed after pass `after`.
    """
    for what in _module_problems(module):
        _fail(module, "", what, None, after)
    for function in module.functions:
        for what, instr in _function_problems(module, function):
            _fail(module, function.name, what, instr, after)


def verify_function(module: Module, function: Function, after: str = "") -> None:
    """As `verify`, for one function alone."""
    for what, instr in _function_problems(module, function):
        _fail(module, function.name, what, instr, after)


def _fail(module: Module, function: str, what: str, instr: Instr | None, after: str) -> None:
    text = f"{instr.op} {what}" if instr is not None else what
    if after:
        raise InternalError(after, function, text)
    loc = Locations(module).of(instr.dbg) if instr is not None else None
    raise CompileError(f"malformed IR in function {function!r}: {text}" if function else f"malformed IR: {text}", loc)


def _module_problems(module: Module) -> Iterator[str]:
    for name, symbol in module.symbols.items():
        if name != symbol.name or not name:
            yield f"symbol {symbol.name!r} is entered as {name!r}"
        if isinstance(symbol, GlobalVariable):
            initializer = symbol.initializer
            if initializer is None and symbol.linkage not in ("external", "extern_weak"):
                yield f"variable @{name} is {symbol.linkage}, and has no initialiser"
            if initializer is not None and initializer.type is not symbol.value_type:
                yield f"variable @{name} of type {symbol.value_type} is initialised with {initializer.type}"
        if isinstance(symbol, Function) and (what := function_complaint(symbol)):
            yield f"function @{name}: {what}"
    if what := module_complaint(module):
        yield what


def _function_problems(module: Module, function: Function) -> Iterator[Problem]:
    if function.is_declaration:
        return
    found = list(_structure(function))
    yield from found
    if found:
        return
    cfg = Cfg(function)
    places = {
        instr: (cfg.number[block], index) for block in function.blocks for index, instr in enumerate(block.instrs)
    }
    for block in function.blocks:
        yield from _phis(cfg, block)
        for instr in block.instrs:
            if what := complaint(instr) or instruction_complaint(instr):
                yield what, instr
            for index, operand in enumerate(instr.operands):
                if what := _operand(module, function, cfg, places, instr, index, operand):
                    yield what, instr


def _structure(function: Function) -> Iterator[Problem]:
    """Rules 3 to 6."""
    members: list[Value] = [*function.args, *function.blocks, *function.instrs()]
    if len(set(members)) != len(members):
        yield "a parameter, block or instruction occurs twice", None
    blocks = set(function.blocks)
    for block in function.blocks:
        if getattr(block, "function", None) is not function:
            yield f"block {block.name!r} belongs to another function", None
        if not block.instrs:
            yield f"block {block.name!r} is empty", None
            continue
        yield from _sequence(block)
        for target in block.instrs[-1].blocks:
            if target not in blocks or target is function.blocks[0]:
                yield f"goes to {target!r}, the entry or no block of this function", block.instrs[-1]


def _sequence(block: Block) -> Iterator[Problem]:
    phis = True
    for instr in block.instrs:
        if getattr(instr, "parent", None) is not block:
            yield "has another block as its parent", instr
        if instr.op == "phi" and not phis:
            yield "stands behind other instructions", instr
        phis = phis and instr.op == "phi"
        if (instr.op in TERMINATORS) != (instr is block.instrs[-1]):
            yield "is no terminator, but last in its block, or the other way round", instr


def _phis(cfg: Cfg, block: Block) -> Iterator[Problem]:
    """Rule 7."""
    if block.instrs[0].op != "phi":
        return
    wanted = Counter(pred for pred in cfg.predecessors(block) for target in pred.successors if target is block)
    for phi in block.phis():
        if Counter(phi.blocks) != wanted:
            yield f"has blocks {phi.blocks}, not {list(wanted.elements())}", phi
        values: dict[Block, Value] = {}
        for value, source in zip(phi.operands, phi.blocks, strict=False):
            if not same(values.setdefault(source, value), value):
                yield f"has different values from {source!r}", phi


def _operand(
    module: Module,
    function: Function,
    cfg: Cfg,
    places: dict[Instr, tuple[int, int]],
    user: Instr,
    index: int,
    operand: Value,
) -> str:
    """Rule 8."""
    if isinstance(operand, Instr):
        return _dominance(cfg, places, user, index, operand)
    if isinstance(operand, Argument):
        known = operand.index < len(function.args) and function.args[operand.index] is operand
        return "" if known else f"uses a parameter of another function, {operand!r}"
    if isinstance(operand, GlobalValue):
        return (
            "" if module.symbols.get(operand.name) is operand else f"uses @{operand.name}, which is not in the module"
        )
    return "" if isinstance(operand, (Constant, MetadataValue)) else f"uses {operand!r}, which is no value"


def _dominance(cfg: Cfg, places: dict[Instr, tuple[int, int]], user: Instr, index: int, value: Instr) -> str:
    if value not in places:
        return f"uses {value!r}, which is not in the function"
    if value.type is VOID:
        return f"uses {value.op}, which has no result"
    at, order = places[value]
    use, use_order = places[user]
    if user.op == "phi":
        if index >= len(user.blocks):
            return ""
        use, use_order = cfg.number[user.blocks[index]], len(user.blocks[index].instrs)
    if cfg.pre[use] < 0:
        return ""
    if at == use:
        return "" if order < use_order else f"uses {value!r} before its definition"
    dominated = cfg.pre[at] >= 0 and cfg.pre[at] <= cfg.pre[use] and cfg.post[use] <= cfg.post[at]
    return "" if dominated else f"uses {value!r}, which does not dominate it"
