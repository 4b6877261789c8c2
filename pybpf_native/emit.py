"""Emit: laid-out machine code and the module's data become the `Object`.

Blocks are concatenated in their order; a jump's displacement is the distance in slots from the instruction
behind it to its target. Names become symbols of the object.
"""

from __future__ import annotations

from collections.abc import Sequence

from .emit_data import emit_data
from .emit_names import COMPILER_PREFIX, binding, object_name
from .emit_sections import refuse_thread_local
from .errors import CompileError, LimitError
from .ir.values import Module
from .isa.insn import R0, Insn
from .isa.opcodes import OPS
from .mir.func import Block
from .mir.func import Function as MachineFunction
from .object import Alias, Extern, Function, Object, Symbol
from .target import Target

EXIT, LD_IMM64, CALL_LOCAL, CALL_KFUNC = OPS["exit"], OPS["ld_imm64"], OPS["call_local"], OPS["call_kfunc"]
JUMP_MIN, JUMP_MAX = -(1 << 15), (1 << 15) - 1


def emit(module: Module, functions: Sequence[MachineFunction], target: Target) -> Object:
    """The object of a module whose functions are allocated and laid out.

    Raises:
        CompileError: a symbol is missing, a jump is too far, or data cannot be represented.
    """
    obj = Object(module.source_filename.rpartition("/")[2], big_endian=target.big_endian)
    symbols: dict[str, Symbol] = {}
    for fn in functions:
        symbols[fn.name] = _function(module, fn)
    obj.functions = [symbol for symbol in symbols.values() if isinstance(symbol, Function)]
    _declare_externs(module, symbols)
    emit_data(module, obj, symbols)
    named: dict[Symbol, None] = {}
    for function in obj.functions:
        for insn in function.insns:
            if isinstance(insn.sym, str):
                symbol = _resolve(insn, symbols)
                function.refer(insn, symbol)
                named[symbol] = None
    named |= dict.fromkeys(reloc.symbol for section in obj.sections for reloc in section.relocs)
    # The object lists the externs that code or data names, in the order of their first mention.
    obj.externs = [symbol for symbol in named if isinstance(symbol, Extern)]
    return obj


def _function(module: Module, fn: MachineFunction) -> Function:
    source = module.symbols[fn.name]
    function = Function(object_name(source), fn.section, flatten(fn), binding(source))
    function.visibility = source.visibility
    return function


def _declare_externs(module: Module, symbols: dict[str, Symbol]) -> None:
    for name, symbol in module.symbols.items():
        if not symbol.is_definition and not name.startswith(COMPILER_PREFIX):
            refuse_thread_local(symbol)
            symbols[name] = extern = Extern(object_name(symbol), binding(symbol), symbol.section)
            extern.visibility = symbol.visibility


def _resolve(insn: Insn, symbols: dict[str, Symbol]) -> Symbol:
    name = str(insn.sym)
    symbol = symbols.get(name)
    if symbol is None and insn.op in (LD_IMM64, CALL_LOCAL):
        symbol = symbols[name] = Extern(name)  # inline assembly declares nothing
    if symbol is None:
        raise CompileError(f"undefined symbol {name!r}", insn.loc)
    if insn.op is CALL_LOCAL and not isinstance(symbol, (Function, Alias)):
        if not isinstance(symbol, Extern):
            raise CompileError(f"{insn.sym!r} is called, and is no function", insn.loc)
        insn.op = CALL_KFUNC  # inline assembly calls all functions alike
    return symbol


def flatten(fn: MachineFunction) -> list[Insn]:
    """The instructions of all blocks in order, jump displacements resolved.

    Raises:
        LimitError: a jump is further than its displacement can say.
    """
    starts: dict[Block, int] = {}
    slot = 0
    for block in fn.blocks:
        starts[block] = slot
        slot += sum(insn.slots for insn in block.insns)
    insns: list[Insn] = []
    slot = 0
    for insn in fn.insns():
        slot += insn.slots
        if insn.op is EXIT:
            insn.uses = (R0,)  # a function without a result leaves it unset, the instruction reads it all the same
        if isinstance(insn.sym, Block):
            _set_displacement(insn, starts[insn.sym] - slot, fn)
        insns.append(insn)
    return insns


def _set_displacement(insn: Insn, distance: int, fn: MachineFunction) -> None:
    insn.sym = None
    if JUMP_MIN <= distance <= JUMP_MAX:
        insn.off = distance
    elif insn.op is OPS["ja"] and fn.target.v4:
        insn.op, insn.imm = OPS["gotol"], distance
    else:
        help = "make the function smaller, or compile with --cpu v4"
        raise LimitError(f"jump distance in function {fn.name!r}", abs(distance), JUMP_MAX, loc=insn.loc, help=help)
