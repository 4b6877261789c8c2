"""The constraints of inline assembly, as LLVM's language reference has them ("Inline Asm Constraint String").

    constraints  = constraint {"," constraint}        outputs, then inputs, then labels, then clobbers
    output       = "=" ["&"] ["*"] codes
    input        = ["%"] ["*"] codes  |  digits       digits: in the place of that output
    label        = "!i"
    clobber      = "~{" name "}"
    codes        = {letter | "{" register "}"} {"|" ...}     the first way that the operand can go is taken

Of the letters, BPF has `r` (a 64-bit register), `w` (its lower half), `m` (memory, as register plus offset), and the
general `i`, `n`, `s`, `X`.
"""

from __future__ import annotations

import re

from ...errors import FormatError

REGISTERS = 10  # r10 cannot be an operand
LETTERS = frozenset("rwminsX")
_CONSTRAINT = re.compile(r"(?P<kind>[=~!]?)(?P<early>&?)%?(?P<indirect>\*?)(?P<codes>(?:\{[^{}]*\}|[^{},&*=~!%])+)")
_CODE = re.compile(r"\{([^{}]*)\}|(.)", re.DOTALL)
_REGISTER = re.compile(r"([rw])(\d|10|11)")


class Constraint:
    """One constraint.

    kind: "out", "in", "label" or "clobber". early: the output is written before all inputs are read. indirect: the
    operand is the address. codes: letters. fixed: the register asked for by name, else -1; letter: its `r` or `w`.
    tied: the output in whose place an input is, else -1.
    """

    __slots__ = ("codes", "early", "fixed", "indirect", "kind", "letter", "tied")

    def __init__(self, kind: str, codes: str = "", *, early: bool = False, indirect: bool = False) -> None:
        self.kind = kind
        self.codes = codes
        self.early = early
        self.indirect = indirect
        self.fixed = -1
        self.letter = "r"
        self.tied = -1


def parse_constraints(text: str) -> list[Constraint]:
    """The constraints in order.

    Raises:
        FormatError: the text is malformed, or asks for what BPF does not have.
    """
    found: list[Constraint] = []
    position = 0
    while position < len(text):
        match = _CONSTRAINT.match(text, position)
        if match is None or (match.end() < len(text) and text[match.end()] != ","):
            raise FormatError(f"malformed constraints {text!r}")
        found.append(_constraint(match, found))
        position = match.end() + 1
    if text.endswith(","):
        raise FormatError(f"malformed constraints {text!r}")
    return found


def _constraint(match: re.Match[str], before: list[Constraint]) -> Constraint:
    kind, codes = match["kind"], match["codes"]
    if kind == "~":
        clobber = Constraint("clobber")
        clobber.fixed = _clobbered(codes)
        return clobber
    if kind == "!":
        if codes != "i":
            raise FormatError(f"unknown constraint '!{codes}'")
        return Constraint("label")
    made = Constraint("out" if kind else "in", early=bool(match["early"]), indirect=bool(match["indirect"]))
    if codes.isascii() and codes.isdecimal():
        return _tied(made, codes, before)
    _set_codes(made, codes)
    return made


def _set_codes(made: Constraint, codes: str) -> None:
    for register, letter in _CODE.findall(codes):
        if letter == "|":
            continue
        if letter:
            if letter not in LETTERS:
                raise FormatError(f"unknown constraint {letter!r}")
            made.codes += letter
            continue
        found = _REGISTER.fullmatch(register)
        if found is None or int(found[2]) >= REGISTERS:
            raise FormatError(f"{register!r} is no register for an operand")
        made.codes += "{"
        made.letter, made.fixed = found[1], int(found[2])


def _tied(made: Constraint, digits: str, before: list[Constraint]) -> Constraint:
    index = int(digits) if len(digits) < 4 else len(before)
    if made.kind != "in" or index >= len(before) or before[index].kind != "out":
        raise FormatError(f"constraint {digits!r} does not name an output")
    if any(other.tied == index for other in before):
        raise FormatError(f"two inputs in the place of output {index}")
    made.tied = index
    return made


def _clobbered(codes: str) -> int:
    """The register, or -1 for what is none: memory, flags, and names that BPF does not know, which LLVM ignores too."""
    found = _REGISTER.fullmatch(codes[1:-1] if codes.startswith("{") else codes)
    return int(found[2]) if found is not None and int(found[2]) < REGISTERS else -1
