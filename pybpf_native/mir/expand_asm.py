"""Inline assembly becomes instructions: its operands have registers and stack offsets, and the blocks are laid out.

The text is assembled with the operands' names in it. Labels of `asm goto` and symbols get names that no text can
hold by accident (`$L0` for the first label, `@name` for a symbol) and are put in place of them again afterwards.
What follows a text that never reaches its end is dropped: the verifier refuses code that cannot be reached.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..errors import FormatError, Unsupported
from ..isa.assemble import assemble
from ..isa.insn import FP, Insn
from ..isa.opcodes import BRANCH, CALL, OPS
from ..isa.text import jump_distance
from ..source import Loc, Source
from ..target import Target
from .asm import ASM, ASM_GOTO, ASM_OPS, LABEL, MEMORY, NUMBER, REGISTER, AsmOperand, AsmPlace, AsmRegs, AsmText
from .func import Block, Function
from .layout import reachable

_CALL_LOCAL, _CALL_KFUNC = OPS["call_local"], OPS["call_kfunc"]
_ENDS = frozenset((OPS["exit"], OPS["ja"], OPS["gotol"], OPS["gotox"]))
_PLAIN = re.compile(r"[A-Za-z_.$][\w.$]*", re.ASCII)
_UNDECIDED = -1  # what a call of a name holds until it is linked


def expand_asm(fn: Function, target: Target) -> None:
    """Replace all operations of `asm` in a laid out function.

    Raises:
        Unsupported: a text is not assembly, with the place inside of it.
    """
    ended = False
    for block in fn.blocks:
        if any(insn.op in ASM_OPS for insn in block.insns):
            ended |= _expand_block(fn, block, target)
    if ended:
        reached = reachable(fn.blocks[0])
        fn.renumber([block for block in fn.blocks if block in reached])


def _expand_block(fn: Function, block: Block, target: Target) -> bool:
    """Whether a text ends the block early."""
    expanded: list[Insn] = []
    for insn in block.insns:
        if insn.op is ASM or insn.op is ASM_GOTO:
            code = _code(fn.name, insn, target)
            expanded += code
            if _never_ends(code):
                block.insns = expanded
                block.succs = block.succs[1:] if insn.op is ASM_GOTO else []
                return True
        elif insn.op not in ASM_OPS:
            expanded.append(insn)
    block.insns = expanded
    return False


def _code(name: str, insn: Insn, target: Target) -> list[Insn]:
    regs = insn.sym
    assert isinstance(regs, AsmRegs)
    assert regs.text is not None
    try:
        code = asm_insns(regs.text, insn.uses, insn.defs, target)
    except FormatError as error:
        raise refusal(error, name, insn.loc) from None
    for made in code:
        made.loc = insn.loc
        if isinstance(made.sym, str) and made.sym.startswith("$L") and made.op.flags & BRANCH:
            made.sym = regs.targets[int(made.sym[2:])]
    return code


def refusal(error: FormatError, name: str, loc: Loc | None) -> Unsupported:
    """The error for inline assembly of function `name` at `loc` that cannot be assembled."""
    notes = []
    if error.loc is not None:
        notes = [f"in its text, line {error.loc.line}, column {error.loc.column}:", *error.loc.excerpt().splitlines()]
    return Unsupported(f"inline assembly: {error.what} (in function {name!r})", loc, notes)


def asm_insns(text: AsmText, uses: Sequence[int], defs: Sequence[int], target: Target) -> list[Insn]:
    """The instructions of `text` with the operands in the given registers. Jumps to label number N have `$LN` as
    `sym`, symbols their names.

    Raises:
        FormatError: the text is not assembly; its place is in the text with the operands filled in.
    """
    symbols: dict[str, AsmOperand] = {}
    filled = "".join(
        piece if isinstance(piece, str) else _filled(text, piece, uses, defs, symbols) for piece in text.pieces
    )
    labels = [f"$L{operand.number}" for operand in text.operands if operand.kind == LABEL]
    code = assemble(filled, Source("inline assembly", filled), big_endian=target.big_endian, outside=labels)
    for insn in code:
        if isinstance(insn.sym, str) and insn.sym in symbols:
            operand = symbols[insn.sym]
            insn.sym = operand.symbol
            if not insn.op.flags & CALL:
                insn.imm += operand.number
            elif operand.extern:
                insn.op = _CALL_KFUNC
        if insn.sym is not None and insn.op in (_CALL_LOCAL, _CALL_KFUNC):
            insn.imm = _UNDECIDED
    return code


def _filled(
    text: AsmText, place: AsmPlace, uses: Sequence[int], defs: Sequence[int], symbols: dict[str, AsmOperand]
) -> str:
    """What stands at one place."""
    operand = text.operands[place.index]
    if operand.kind == REGISTER:
        register = defs[operand.define] if operand.define >= 0 else uses[operand.use]
        return f"({_memory(register, 0)})" if place.modifier == "a" else f"{operand.letter}{register}"
    if operand.kind == MEMORY:
        base = uses[operand.use] if operand.use >= 0 else FP
        return f"({_memory(base, operand.number + (operand.place.offset if operand.place else 0))})"
    if operand.kind == NUMBER:
        return str(-operand.number if place.modifier == "n" else operand.number)
    if operand.kind == LABEL:
        return f"$L{operand.number}"
    name = f"@{operand.symbol if _PLAIN.fullmatch(operand.symbol) else place.index}"
    symbols[name] = operand
    return name


def _memory(base: int, offset: int) -> str:
    return f"r{base} {'-' if offset < 0 else '+'} {abs(offset)}"


def _never_ends(code: Sequence[Insn]) -> bool:
    """The text's last instruction goes elsewhere, and no jump inside goes behind it."""
    if not code or code[-1].op not in _ENDS:
        return False
    distances = []
    slot = 0
    for insn in code:
        slot += insn.slots
        distance = jump_distance(insn) if insn.op.flags & BRANCH and insn.sym is None else None
        distances.append(slot + distance if distance is not None else 0)
    return slot not in distances
