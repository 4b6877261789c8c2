"""A program about which the two compilers disagree, made smaller for as long as they do.

Each `Change` knows the pieces of a module of one sort (functions, ends of blocks, instructions ...) and what the module
is without some of them: a call of a function that is gone, or the use of a result that is gone, gets zero instead, one
where it is divided by, or what the result was computed from. Runs of pieces are taken out, all of them first, then
halves of what is left, down to single ones, as delta debugging does (Zeller and Hildebrandt, 2002); the changes take
turns until none of them helps or the budget is used up. What comes out need not make sense as a program; it is a text
that both compilers read and about which they disagree in the same way. That it does nothing undefined is for who asks
to see to (`guard`). IR that our reader refuses is taken apart by lines.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from ..errors import BpfError
from ..ir.printer import to_text
from ..ir.reader import read
from ..ir.simplify_cfg import merge_lines, remove_unreachable
from ..ir.simplify_dead import remove_dead
from ..ir.simplify_values import drop_edges, map_operands
from ..ir.types import VOID, IntType
from ..ir.values import TERMINATORS, Argument, Block, Function, GlobalVariable, Instr, Module, Value, const_int, zero

ATTEMPTS, SECONDS = 1500, 60.0
_DIVISIONS = ("udiv", "sdiv", "urem", "srem")

Fails = Callable[[str], bool]
Piece = Function | Block | Instr | GlobalVariable | Module


class Change(NamedTuple):
    """pieces: what there is of a sort, in the order of the module; without: take some of them out."""

    pieces: Callable[[Module], list[Piece]]
    without: Callable[[Module, list[Piece]], object]


class Budget:
    """How much may be tried still."""

    def __init__(self, attempts: int, seconds: float) -> None:
        self.attempts = attempts
        self.end = time.monotonic() + seconds

    def spend(self) -> bool:
        """Whether there is one more attempt, which is then gone."""
        self.attempts -= 1
        return self.attempts >= 0 and time.monotonic() < self.end

    @property
    def left(self) -> bool:
        return self.attempts > 0 and time.monotonic() < self.end


def minimize(text: str, fails: Fails, *, attempts: int = ATTEMPTS, seconds: float = SECONDS) -> str:
    """A smaller text of IR that still `fails`; the same one, when there is none within these limits."""
    budget = Budget(attempts, seconds)
    printed = _changed(text, lambda module: None)
    if printed is None or not fails(printed):
        return _without_lines(text, fails, budget)
    text, before = printed, ""
    while text != before and budget.left:
        before = text
        for change in CHANGES:
            text = _reduced(text, change, fails, budget)
    return text


def _reduced(text: str, change: Change, fails: Fails, budget: Budget) -> str:
    count = len(change.pieces(read(text)))
    size = count
    while size and budget.left:
        at = 0
        while at < count and budget.spend():
            smaller = _changed(text, _taking(change, at, size))
            if smaller is not None and smaller != text and fails(smaller):
                text = smaller
                count = len(change.pieces(read(text)))
            else:
                at += size
        size //= 2
    return text


def _taking(change: Change, at: int, size: int) -> Callable[[Module], object]:
    return lambda module: change.without(module, change.pieces(module)[at : at + size])


def _changed(text: str, edit: Callable[[Module], object]) -> str | None:
    """The text after an edit; None where that is none."""
    try:
        module = read(text)
        edit(module)
        for function in module.functions:
            if function.blocks:
                remove_unreachable(function)
        return to_text(module)
    except BpfError:
        return None


def _without_lines(text: str, fails: Fails, budget: Budget) -> str:
    lines = text.splitlines(keepends=True)
    size = len(lines)
    while size and budget.left:
        at = 0
        while at < len(lines) and budget.spend():
            fewer = lines[:at] + lines[at + size :]
            if fails("".join(fewer)):
                lines = fewer
            else:
                at += size
        size //= 2
    return "".join(lines)


# -- changes


def _whole(module: Module) -> list[Piece]:
    """What cannot be taken apart: done or not."""
    return [module]


def _undescribed(module: Module, pieces: Iterable[Piece]) -> None:
    """No debug information."""
    module.named_metadata = {}
    for symbol in module.symbols.values():
        symbol.attachments = {}
    for function in module.functions:
        for instr in function.instrs():
            instr.dbg, instr.attachments, instr.records = None, None, None


def _needed(module: Module, pieces: Iterable[Piece]) -> None:
    """Only instructions that somebody needs."""
    for function in module.functions:
        remove_dead(function)


def _joined(module: Module, pieces: Iterable[Piece]) -> None:
    """Lines of blocks made one."""
    for function in module.functions:
        merge_lines(function)


def _definitions(module: Module) -> list[Piece]:
    return [function for function in module.functions if function.blocks]


def _without_functions(module: Module, gone: list[Piece]) -> None:
    calls = [
        instr
        for function in module.functions
        for instr in function.instrs()
        if instr.op == "call" and instr.callee in gone
    ]
    for function in gone:
        assert isinstance(function, Function)
        del module.symbols[function.name]
    _without_instructions(module, list[Piece](calls))


def _unused(module: Module) -> list[Piece]:
    """Variables and declarations; those that somebody names cannot go, as no reader takes the text then."""
    variables = [symbol for symbol in module.symbols.values() if isinstance(symbol, GlobalVariable)]
    return [*variables, *(function for function in module.functions if not function.blocks)]


def _without_symbols(module: Module, gone: list[Piece]) -> None:
    for symbol in gone:
        assert isinstance(symbol, GlobalVariable | Function)
        del module.symbols[symbol.name]


def _branching(module: Module) -> list[Piece]:
    return [block for block in _blocks(module) if block.instrs[-1].op in ("br", "switch") and len(block.successors) > 1]


def _blocks(module: Module) -> Iterator[Block]:
    return (block for function in module.functions for block in function.blocks)


def _going_first(module: Module, blocks: list[Piece]) -> None:
    _going(blocks, 0)


def _going_last(module: Module, blocks: list[Piece]) -> None:
    _going(blocks, -1)


def _going(blocks: list[Piece], which: int) -> None:
    """Blocks go to one of their successors, whatever their condition is."""
    for block in blocks:
        assert isinstance(block, Block)
        branch = block.instrs[-1]
        others = list(branch.blocks)
        target = others.pop(which)
        drop_edges(block, others)
        branch.op, branch.operands, branch.blocks, branch.attachments = "br", [], [target], None


def _going_on(module: Module) -> list[Piece]:
    return [block for block in _blocks(module) if block.successors]


def _returning(module: Module, blocks: list[Piece]) -> None:
    """Blocks return zero where they would go on."""
    for block in blocks:
        assert isinstance(block, Block)
        last, type = block.instrs[-1], block.function.value_type.ret
        drop_edges(block, last.blocks)
        end = Instr("ret", VOID, [] if type is VOID else [zero(type)])
        end.parent = block
        block.instrs[-1] = end


def _instructions(module: Module) -> list[Piece]:
    return [instr for function in module.functions for instr in function.instrs() if instr.op not in TERMINATORS]


def _without_instructions(module: Module, gone: list[Piece]) -> None:
    dead = set(gone)
    for function in module.functions:
        if not function.blocks:
            continue
        for block in function.blocks:
            block.instrs = [instr for instr in block.instrs if instr not in dead]
        for instr in function.instrs():
            if instr.op in _DIVISIONS and instr.operands[1] in dead and isinstance(instr.type, IntType):
                instr.operands[1] = const_int(instr.type.bits, 1)
        map_operands(function, lambda value: _nothing(value) if value in dead else value)


def _steps(module: Module) -> list[Piece]:
    return [instr for instr in _instructions(module) if isinstance(instr, Instr) and _origin(instr) is not None]


def _origin(instr: Instr) -> Value | None:
    """What may stand for the result: the first operand of its type that varies."""
    operands = [one for one in instr.operands if one.type is instr.type and isinstance(one, Instr | Argument)]
    return next((one for one in operands if one is not instr), None)


def _stepped_over(module: Module, gone: list[Piece]) -> None:
    """Results are what they are computed from."""
    origins = {instr: _origin(instr) for instr in gone if isinstance(instr, Instr)}

    def find(value: Value) -> Value:
        for _ in origins:  # which may go in circles, through phis
            origin = origins.get(value) if isinstance(value, Instr) else None
            if origin is None:
                break
            value = origin
        return value

    for function in module.functions:
        map_operands(function, find)
    _without_instructions(module, gone)


def _nothing(value: Value) -> Value:
    return zero(value.type)


# The boldest first.
CHANGES = (
    Change(_definitions, _without_functions),
    Change(_whole, _undescribed),
    Change(_going_on, _returning),
    Change(_branching, _going_first),
    Change(_branching, _going_last),
    Change(_instructions, _without_instructions),
    Change(_steps, _stepped_over),
    Change(_whole, _needed),
    Change(_whole, _joined),
    Change(_unused, _without_symbols),
)
