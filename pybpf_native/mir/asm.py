"""Inline assembly in the machine form.

The text becomes instructions at the very end, when its operands have registers: nothing can move into it, out of
it, or be optimised through it. Until then it is one of these operations, whose `sym` is an `AsmRegs`:

    asm_open     defines a register for everything that the text overwrites beside its results, so that no
                 operand can be there: they are born just before the text ...
    asm          the text: reads operands, defines results, and reads what `asm_open` defined
    asm_close    ... and die just behind it; with early-clobbered results the operands live as long
    asm_in       gives `asm_goto` an operand that the text overwrites, in place
    asm_goto     a text that may jump, as a terminator: the first successor is the one behind the text, the others
                 are its labels. Its results are in the registers of operands; each edge passes them on
    asm_end      the end of a function whose text ends it by itself

All but `asm` and `asm_goto` stand for no code.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..isa.opcodes import PSEUDO, READS, TERMINATOR, WRITES, Op, Shape
from .func import Block, StackObject

_FLAGS = PSEUDO | READS | WRITES
ASM_OPEN = Op("asm_open", -1, Shape("asm_open"), "asm_open", flags=_FLAGS)
ASM = Op("asm", -1, Shape("asm"), "asm", flags=_FLAGS)
ASM_CLOSE = Op("asm_close", -1, Shape("asm_close"), "asm_close", flags=_FLAGS)
ASM_IN = Op("asm_in", -1, Shape("asm_in"), "asm_in", flags=_FLAGS)
ASM_GOTO = Op("asm_goto", -1, Shape("asm_goto"), "asm_goto", flags=_FLAGS | TERMINATOR)
ASM_END = Op("asm_end", -1, Shape("asm_end"), "asm_end", flags=_FLAGS | TERMINATOR)
ASM_OPS = frozenset((ASM_OPEN, ASM, ASM_CLOSE, ASM_IN, ASM_GOTO, ASM_END))

FREE = -1  # an operand that is in no register in particular

# Kinds of operand.
REGISTER, NUMBER, SYMBOL, MEMORY, LABEL = "register", "number", "symbol", "memory", "label"


class AsmOperand:
    """What one `$N` of the text stands for.

    use, define: its index among the uses or definitions of the instruction, -1 for none. letter: `r` or `w`.
    number: the number, a symbol's addend, a memory operand's offset, or which label. symbol: a global's name;
    extern: it is a function that this module only declares. place: the stack object that is the base of a memory
    operand without a use.
    """

    __slots__ = ("define", "extern", "kind", "letter", "number", "place", "symbol", "use")

    def __init__(
        self,
        kind: str,
        *,
        letter: str = "r",
        use: int = -1,
        define: int = -1,
        number: int = 0,
        symbol: str = "",
        extern: bool = False,
        place: StackObject | None = None,
    ) -> None:
        self.kind = kind
        self.letter = letter
        self.use = use
        self.define = define
        self.number = number
        self.symbol = symbol
        self.extern = extern
        self.place = place


class AsmPlace:
    """`$N` or `${N:modifier}` in a template."""

    __slots__ = ("index", "modifier")

    def __init__(self, index: int, modifier: str = "") -> None:
        self.index = index
        self.modifier = modifier


class AsmText:
    """A template with its operands; `pieces` are literal text and places. function: whose it is, for errors."""

    __slots__ = ("function", "operands", "pieces")

    def __init__(self, function: str, pieces: Sequence[str | AsmPlace], operands: Sequence[AsmOperand]) -> None:
        self.function = function
        self.pieces = tuple(pieces)
        self.operands = tuple(operands)


class AsmRegs:
    """The demands of one operation on registers, as in `regalloc.api`, and the text if it has one.

    targets: the blocks that the labels mean, set by layout.
    """

    __slots__ = ("clobbers", "def_fixed", "targets", "text", "tied", "use_fixed")

    def __init__(
        self,
        use_fixed: Sequence[int] = (),
        def_fixed: Sequence[int] = (),
        *,
        tied: int = -1,
        clobbers: int = 0,
        text: AsmText | None = None,
    ) -> None:
        self.use_fixed = tuple(use_fixed)
        self.def_fixed = tuple(def_fixed)
        self.tied = tied
        self.clobbers = clobbers
        self.text = text
        self.targets: list[Block] = []

    def __repr__(self) -> str:
        if self.text is None:
            return ""
        return repr("".join(piece if isinstance(piece, str) else f"${piece.index}" for piece in self.text.pieces))


def objects_of(sym: object) -> list[StackObject]:
    """The stack objects that an instruction with this `sym` names."""
    if isinstance(sym, AsmRegs) and sym.text is not None:
        return [operand.place for operand in sym.text.operands if operand.place is not None]
    return [sym] if isinstance(sym, StackObject) else []
