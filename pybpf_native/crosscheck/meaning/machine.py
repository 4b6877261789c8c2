"""Runs functions of an `ir.Module` as LLVM's language reference says, without any code generator.

Memory is regions: variables, what `alloca` makes, the context, the packet, values of maps. Undefined behaviour, and
what depends on an unknown bit or on where a region lies, ends a run with an exception of `values`: such a run
says nothing about code. A run that ends well gives the one result that code must have, but for its unknown bits.

The walk over blocks is here; what instructions do is a table over `execute`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...ir.layout import align_of, size_of
from ...ir.types import StructType
from ...ir.values import Block, Function, GlobalVariable, Instr, Module
from ...ir.values import Value as IrValue
from ...object import MapDef
from .constants import Constants
from .execute import EXECUTE, Frame
from .helpers import HELPERS, MAPS, MapState
from .memory import Region
from .values import NotKnown, Pointer, Scalar, TooLong, Undefined, Undetermined, Value, known, scalar

STEPS = 100_000
DEPTH = 16  # functions


class Run:
    """A module's variables and maps, and the functions that change them. steps: how many instructions are left."""

    def __init__(self, module: Module, maps: Sequence[MapDef] = (), steps: int = STEPS) -> None:
        self.module = module
        self.steps = steps
        self.depth = 0
        self.maps = {one.name: MapState(one) for one in maps if one.type in MAPS}
        self.unknown_maps = {one.name: one.type for one in maps if one.type not in MAPS}
        self.regions: dict[str, Region] = {}
        for symbol in module.symbols.values():
            self.regions[symbol.name] = self._region(symbol)
        self.constants = Constants(self.regions)
        for variable in module.variables:
            if variable.initializer is not None and variable.name not in self.maps:
                self.constants.initialise(self.regions[variable.name], variable)

    def _region(self, symbol: IrValue) -> Region:
        if isinstance(symbol, Function):
            return Region(symbol.name, b"", writable=False)
        if not isinstance(symbol, GlobalVariable):
            raise NotKnown(f"the symbol {symbol!r}")
        if isinstance(symbol.value_type, StructType) and symbol.value_type.fields is None:
            raise NotKnown(f"the size of {symbol!r}")
        align = max(symbol.align, align_of(symbol.value_type))
        return Region(symbol.name, bytes(size_of(symbol.value_type)), align, writable=not symbol.constant)

    def call(self, name: str, arguments: list[Value]) -> Value:
        """The result of a function of the module; 0 of one that gives nothing.

        Raises:
            NotJudged: see `values`.
        """
        function = self.module.symbols[name]
        if not isinstance(function, Function) or function.is_declaration:
            raise NotKnown(f"the function {name}")
        if self.depth == DEPTH:
            raise TooLong("too many functions deep")
        self.depth += 1
        frame = Frame(self, dict(zip(function.args, arguments, strict=True)))
        try:
            return self._body(function, frame)
        finally:
            self.depth -= 1
            for region in frame.made:
                region.alive = False

    def _body(self, function: Function, frame: Frame) -> Value:
        block, source = function.blocks[0], None
        while True:
            first = _take_phis(frame, block, source)
            self.steps -= len(block.instrs)
            if self.steps < 0:
                raise TooLong("too many steps")
            last = block.instrs[-1]
            for instr in block.instrs[first:-1]:
                handler = EXECUTE.get(instr.op)
                if handler is None:
                    raise NotKnown(f"the instruction {instr.op}")
                frame.values[instr] = handler(frame, instr)
            if last.op == "ret":
                return frame.value(last.operands[0]) if last.operands else 0
            source, block = block, _target(frame, last)

    def call_value(self, callee: Scalar, arguments: list[Value]) -> Value:
        """Call through a pointer: a function of the module, or a helper by its number."""
        if isinstance(callee, Pointer) and not callee.offset:
            return self.call(callee.region.name, arguments)
        helper = HELPERS.get(known(callee, "a called function"))
        if helper is None:
            raise NotKnown(f"helper {callee}")
        return helper(self, arguments)


def _take_phis(frame: Frame, block: Block, source: Block | None) -> int:
    """Give the phis of a block their values, all at once; how many there are."""
    if source is None:
        return 0
    phis = list(block.phis())
    found = [frame.value(phi.operands[phi.blocks.index(source)]) for phi in phis]
    frame.values.update(zip(phis, found, strict=True))
    return len(phis)


def _target(frame: Frame, last: Instr) -> Block:
    if last.op == "unreachable":
        raise Undefined("unreachable is reached")
    if last.op not in ("br", "switch"):
        raise NotKnown(f"the instruction {last.op}")
    if not last.operands:
        return last.blocks[0]
    value = scalar(frame.value(last.operands[0]))
    if isinstance(value, Pointer):
        raise Undetermined("a branch on an address")
    number = known(value, "the condition of a branch")
    if last.op == "br":
        return last.blocks[0 if number else 1]
    cases = [frame.value(operand) for operand in last.operands[1:]]
    return last.blocks[cases.index(number) + 1 if number in cases else 0]
