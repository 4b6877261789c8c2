"""The assembler for one statement: text to an instruction, from the templates of the opcode table.

A statement becomes a key, in which every register is `r` or `w` and every number or symbol is `n`
(`r1 += -0x8` gives `r += n`), and the list of what stood there. The templates of the table give the same keys, so one
dictionary finds the rows that a statement may be; literals in a template (`r0`, `0x1`) choose between them.

The language is what llvm-mc reads and llvm-objdump prints, numbers in any base, and the spellings of
`text`; narrow loads and stores may name the 64-bit register, as they do below ISA level 3.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..errors import FormatError
from ..source import Loc, Source
from .expressions import SUFFIX, number_of
from .insn import Insn
from .opcodes import BRANCH, CALL, CALL_LOCAL, DST, R0, R6, READS, SRC, TABLE, WIDE, WRITES, Op
from .wire import signed

_TOKEN = re.compile(
    rf"""\s*(?:
      (?P<place>\{{\w+\}})
    | (?P<sign>s(?:>>|[/%<>])=|s[<>]|<<=|>>=|[-+*/%&|^<>=!]=|[^\w\s.$@])
    | (?P<local>\d+[fb]\b)
    | (?P<number>(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+){SUFFIX})
    | (?P<name>[A-Za-z_.$@][\w.$@]*)
    )""",
    re.VERBOSE,
)
# What may follow a number that begins an expression.
_REST = re.compile(rf"(?:\s*(?:<<|>>|[-+*/%&|^])\s*[-+~]?\s*(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+){SUFFIX}(?!\w))+")
_REGISTER = re.compile(r"[rw](?:\d|10)")
_WORD = re.compile(r'"(?:\\.|[^"\\\n])*"|(?<![\w.$@])[A-Za-z_.$][\w.$]*')
_MAX_NUMBER = 70  # characters: 64 binary digits, a prefix
_REGISTER_PLACES = {"{rd}": ("r", DST), "{rs}": ("r", SRC), "{wd}": ("w", DST), "{ws}": ("w", SRC)}
_OFF_PLACES = ("{off}", "{module}")


class Number:
    """A number, or a symbol plus a number."""

    __slots__ = ("symbol", "value")

    def __init__(self, value: int = 0, symbol: str | None = None) -> None:
        self.value = value
        self.symbol = symbol


class _Tokens:
    """A statement cut up: the key, the operand at each `r`, `w`, `n` of it, and the column where each starts."""

    __slots__ = ("columns", "key", "operands")

    def __init__(self) -> None:
        self.key: list[str] = []
        self.operands: list[str | int | Number] = []
        self.columns: list[int] = []

    def add(self, key: str, column: int, operand: str | int | Number | None = None) -> None:
        self.key.append(key)
        if operand is not None:
            self.operands.append(operand)
            self.columns.append(column)

    def after_symbol(self) -> Number | None:
        """The last operand, when the statement so far ends with a symbol."""
        last = self.operands[-1] if self.key and self.key[-1] == "n" else None
        return last if isinstance(last, Number) and last.symbol is not None else None


def _cut(text: str, keywords: frozenset[str] | None, loc: Loc) -> _Tokens:
    """`keywords` are the names that stand for themselves; None (for templates): all of them."""
    tokens = _Tokens()
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None or (match["place"] and keywords is not None):
            raise _error(f"unexpected character {text[position]!r}", loc, position)
        column, kind, word = match.start(match.lastgroup or 0), match.lastgroup, match[match.lastgroup or 0]
        position = match.end()
        if kind == "place":
            tokens.add(_REGISTER_PLACES[word][0] if word in _REGISTER_PLACES else "n", column, word)
        elif kind == "number":
            rest = _REST.match(text, position)
            position = rest.end() if rest else position
            _add_number(tokens, text[column:position], loc, column)
        elif kind == "name" and _REGISTER.fullmatch(word):
            tokens.add(word[0], column, int(word[1:]))
        elif kind == "sign" or (kind == "name" and (keywords is None or word in keywords)):
            tokens.add(word, column)
        else:
            tokens.add("n", column, Number(0, word))
    return tokens


def _add_number(tokens: _Tokens, words: str, loc: Loc, column: int) -> None:
    """Adds a number, or an expression of numbers, with the sign before it; one after a symbol and a sign is the
    symbol's addend."""
    if len(words) > _MAX_NUMBER:
        raise _error("number too long", loc, column)
    signed_number = bool(tokens.key) and tokens.key[-1] in ("+", "-")
    sign = tokens.key.pop() if signed_number else ""
    try:
        value = number_of(sign + words)
    except FormatError as error:
        raise _error(error.what, loc, column) from None
    symbol = tokens.after_symbol() if signed_number else None
    if symbol is not None:
        symbol.value += value
    else:
        tokens.add("n", column, Number(value))


class _Pattern:
    """One way to write one row: what stands at each operand of the key, a place or a literal."""

    __slots__ = ("literals", "op", "places")

    def __init__(self, op: Op, tokens: _Tokens) -> None:
        self.op = op
        self.places = [(i, place) for i, place in enumerate(tokens.operands) if isinstance(place, str)]
        self.literals = [(i, _literal(value)) for i, value in enumerate(tokens.operands) if not isinstance(value, str)]

    def matches(self, operands: list[str | int | Number]) -> bool:
        """Literals are what they must be, and symbols stand only where they may."""
        return all(_literal(operands[i]) == value for i, value in self.literals) and not any(
            isinstance(number := operands[i], Number) and number.symbol and not _may_be_symbol(self.op, place)
            for i, place in self.places
        )


def _literal(value: str | int | Number) -> int | None:
    if isinstance(value, Number):
        return value.value if value.symbol is None else None
    return value if isinstance(value, int) else None


def _spellings(op: Op) -> list[str]:
    """The ways in which `op` may be written, its own template first."""
    texts = [op.text]
    if op.flags & BRANCH:
        texts.append(op.text.replace("{to}", "pc{to}"))
    if op.flags & (READS | WRITES) and not op.flags & CALL and op.width < 64:
        texts.append(op.text.replace("{wd}", "{rd}").replace("{ws}", "{rs}"))
    if op.name == "mov32_rr":
        texts.append("{rd} = {ws}")  # LLVM's for the same operation, where it counts on the zeros above
    if op.shape is CALL_LOCAL:
        texts.append("call {to}")  # a name: a number there is a helper's, whose row comes first
    if op.flags & WIDE and op.src:
        texts.append(f"ld_pseudo {{rd}}, {op.src:#x}, {'{imm}' if '{imm}' in op.text else '{lo}'}")
    if "{plus}" in op.text:
        texts.append(op.text.replace("{plus}", ""))
    return list(dict.fromkeys(texts))


def _patterns() -> tuple[dict[str, list[_Pattern]], frozenset[str]]:
    """The patterns by key, and all the names in templates."""
    nowhere = Loc(Source("template"), 1)
    patterns: dict[str, list[_Pattern]] = {}
    names: set[str] = set()
    for op in TABLE:
        for text in _spellings(op):
            tokens = _cut(text, None, nowhere)
            patterns.setdefault(" ".join(tokens.key), []).append(_Pattern(op, tokens))
            names.update(word for word in tokens.key if len(word) > 1 and (word[0].isalpha()) and word[1] not in "<>/%")
    return patterns, frozenset(names)


_PATTERNS, KEYWORDS = _patterns()  # a symbol with the name of a keyword has to be quoted


def with_constants(text: str, constants: Mapping[str, int]) -> str:
    """`text` with numbers in place of the names that stand for them; keywords and registers are none."""
    if not constants:
        return text

    def value(match: re.Match[str]) -> str:
        word = match[0]
        known = word in constants and word not in KEYWORDS and not _REGISTER.fullmatch(word)
        return str(constants[word]) if known else word

    return _WORD.sub(value, text)


def parse(text: str, loc: Loc | None = None) -> Insn:
    """The instruction that `text` says.

    A jump to a name, a call of a name and a 64-bit immediate that is a name have the name as `sym` (a str), and
    the addend in `imm`. Numbers up to 2**32 - 1 are accepted for 32-bit immediates and mean their low 32 bits.
    loc: the place of `text` for errors; its own text otherwise.

    Raises:
        FormatError: not a statement of the language, or a number does not fit its field.
    """
    at = loc or Loc(Source("assembly", text), 1)
    tokens = _cut(text, KEYWORDS, at)
    for pattern in _PATTERNS.get(" ".join(tokens.key), ()):
        if pattern.matches(tokens.operands):
            return _build(pattern, tokens, at, keep_loc=loc is not None)
    raise _error(f"not an instruction: {text.strip()!r}", at, len(text) - len(text.lstrip()))


def _build(pattern: _Pattern, tokens: _Tokens, loc: Loc, *, keep_loc: bool) -> Insn:
    op, shape = pattern.op, pattern.op.shape
    registers = {R0: 0, R6: 6}
    insn = Insn(op, loc=loc if keep_loc else None)
    for index, place in pattern.places:
        operand, column = tokens.operands[index], tokens.columns[index]
        if isinstance(operand, int):
            field = _REGISTER_PLACES[place][1]
            if registers.setdefault(field, operand) != operand:
                raise _error("the same register must stand in both places", loc, column)
        elif isinstance(operand, Number):
            _set_number(insn, place, operand, loc, column)
    insn.defs = tuple([registers[field] for field in shape.defs])
    insn.uses = tuple([registers[field] for field in shape.uses])
    return insn


def _set_number(insn: Insn, place: str, number: Number, loc: Loc, column: int) -> None:
    shape = insn.op.shape
    insn.sym = number.symbol or insn.sym
    if place in _OFF_PLACES or (place == "{to}" and shape.off == "target"):
        insn.off = _fit(number.value, 16, 1 << 15, loc, column)
    elif place == "{to}":
        insn.imm = _fit(number.value, 32, 1 << 31, loc, column)
    elif place == "{hi}":
        insn.imm = signed(_fit(number.value, 32, 1 << 32, loc, column) << 32 | insn.imm & 0xFFFFFFFF, 64)
    elif place == "{lo}":
        insn.imm = _fit(number.value, 32, 1 << 32, loc, column) & 0xFFFFFFFF
    elif place == "{space}":
        insn.imm = signed(_fit(number.value, 32, 1 << 16, loc, column) << 16 | insn.imm & 0xFFFF, 32)
    elif place == "{of}":
        insn.imm = insn.imm & ~0xFFFF | _fit(number.value, 32, 1 << 16, loc, column)
    elif shape.imm == "wide":
        insn.imm = _fit(number.value, 64, 1 << 64, loc, column)
    else:
        insn.imm = _fit(number.value, 32, 1 << 32, loc, column)


def _may_be_symbol(op: Op, place: str) -> bool:
    return place == "{to}" or (place == "{imm}" and bool(op.flags & WIDE))


def _fit(value: int, bits: int, above: int, loc: Loc, column: int) -> int:
    """`value` as a signed number of `bits` bits; it must lie from the least signed one to below `above`.

    LLVM reads numbers as 64 bits, so that 0xfffffffffffffffe is -2.
    """
    value = signed(value, 64) if 0 <= value < 1 << 64 else value
    if not -(1 << (bits - 1)) <= value < above:
        raise _error(f"{value:#x} does not fit {bits} bits", loc, column)
    return signed(value, bits)


def _error(what: str, loc: Loc, column: int) -> FormatError:
    start = max(loc.column, 1) + column
    return FormatError(what, loc=Loc(loc.source, loc.line, start))
