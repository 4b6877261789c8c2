"""Expressions of the assembler: numbers, labels and `.` with the operators and precedences of the GNU assembler.

    lowest   == != < <= > >=      then  + -      then  | & ^      highest  * / % << >>      unary  - + ~

Values are byte addresses and numbers, 64 bits wide and signed; division truncates towards zero. Two stacks (values,
operators) and no recursion, so that nesting costs memory in proportion to the text and nothing else.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable

from ..errors import FormatError
from ..source import Loc
from .wire import signed

SUFFIX = r"(?:(?:ULL|UL|U|LL|L)(?![\w.$@]))?"  # of C, behind a number: LLVM reads over it
_TOKEN = re.compile(
    rf"\s*(?:(?P<number>(?:0[xX][0-9a-fA-F]{{1,16}}|0[bB][01]{{1,64}}|\d{{1,20}}){SUFFIX}(?![\w.]))"
    r"|(?P<name>\d+[bf]\b|[A-Za-z_.$@][\w.$@]*)"
    r"|(?P<sign><<|>>|[=!<>]=|[-+*/%&|^~()<>]))"
)
_SINGLE = re.compile(rf"([+-]?)\s*(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+){SUFFIX}")
_WIDTH = 64
_STARTS = (1, 0x12345678)  # of places, tried to see whether an expression depends on them


def _divide(a: int, b: int) -> int:
    if b == 0:
        raise FormatError("division by zero")
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def _shift(by: Callable[[int, int], int]) -> Callable[[int, int], int]:
    def apply(a: int, b: int) -> int:
        if not 0 <= b < _WIDTH:
            raise FormatError(f"shift by {b}")
        return by(a, b)

    return apply


_BINARY: dict[str, tuple[int, Callable[[int, int], int]]] = {
    "==": (3, lambda a, b: -(a == b)),
    "!=": (3, lambda a, b: -(a != b)),
    "<": (3, lambda a, b: -(a < b)),
    "<=": (3, lambda a, b: -(a <= b)),
    ">": (3, lambda a, b: -(a > b)),
    ">=": (3, lambda a, b: -(a >= b)),
    "+": (4, operator.add),
    "-": (4, operator.sub),
    "|": (5, operator.or_),
    "&": (5, operator.and_),
    "^": (5, operator.xor),
    "*": (6, operator.mul),
    "/": (6, _divide),
    "%": (6, lambda a, b: a - _divide(a, b) * b),
    "<<": (6, _shift(operator.lshift)),
    ">>": (6, _shift(operator.rshift)),
}
_UNARY: dict[str, Callable[[int], int]] = {"-": operator.neg, "+": operator.pos, "~": operator.invert}
_UNARY_MARK = "unary "
_TIGHTEST = 7


def evaluate(text: str, value_of: Callable[[str], int]) -> int:
    """The value of an expression. value_of: the value of a name, `.` and `1b` among them; it raises for unknown ones.

    Raises:
        FormatError: not an expression, a division by zero, an absurd shift; without a place.
    """
    return _Evaluation(text, value_of).run()


def number_of(text: str) -> int:
    """The value of a single number with a sign, of any size, or of an expression of numbers.

    Raises:
        FormatError: as `evaluate`.
    """
    single = _SINGLE.fullmatch(text)
    if single is None:
        return evaluate(text, _no_name)
    value = _number(single[2])
    return -value if single[1] == "-" else value


def distance(text: str, value_of: Callable[[str], int], loc: Loc) -> int:
    """The value of an expression in which places only tell how far apart they are: wherever the text ends up, it is
    the same. value_of: the places of labels, from any start.

    Raises:
        FormatError: as `evaluate`, or the expression depends on the start; with the place `loc`.
    """
    try:
        near = evaluate(text, value_of)
        far = {evaluate(text, _moved(value_of, start)) for start in _STARTS}
    except FormatError as error:
        raise FormatError(error.what, loc=loc) from None
    if far != {near}:
        raise FormatError(f"{text.strip()!r} is a place, and no number", loc=loc)
    return near


def _moved(value_of: Callable[[str], int], by: int) -> Callable[[str], int]:
    return lambda name: value_of(name) + by


def _no_name(name: str) -> int:
    raise FormatError(f"{name!r} is no number")


class _Evaluation:
    def __init__(self, text: str, value_of: Callable[[str], int]) -> None:
        self.text = text
        self.value_of = value_of
        self.values: list[int] = []
        self.operators: list[str] = []

    def run(self) -> int:
        """Read the tokens from left to right; what binds tighter is applied first."""
        position, end, wants_value = 0, len(self.text.rstrip()), True
        while position < end:
            match = _TOKEN.match(self.text, position)
            if match is None:
                raise self._malformed()
            position = match.end()
            wants_value = self._operand(match) if wants_value else self._operator(match["sign"])
        if wants_value:
            raise self._malformed()
        self._apply_down_to(0)
        if self.operators:
            raise self._malformed()
        return self.values[0]

    def _malformed(self) -> FormatError:
        return FormatError(f"{self.text.strip()[:60]!r} is not an expression")

    def _operand(self, match: re.Match[str]) -> bool:
        """A value, or what may stand before one; whether a value is still to come."""
        sign = match["sign"]
        if sign is not None:
            if sign != "(" and sign not in _UNARY:
                raise self._malformed()
            self.operators.append(sign if sign == "(" else _UNARY_MARK + sign)
            return True
        if match["number"] is not None:
            self._push(_number(match["number"]))
        else:
            self._push(self.value_of(match["name"]))
        return False

    def _operator(self, sign: str | None) -> bool:
        """What may stand behind a value; whether a value has to follow."""
        if sign == ")":
            self._apply_down_to(0)
            if not self.operators:
                raise self._malformed()
            self.operators.pop()
            return False
        if sign not in _BINARY:
            raise self._malformed()
        self._apply_down_to(_BINARY[sign][0])
        self.operators.append(sign)
        return True

    def _apply_down_to(self, precedence: int) -> None:
        """Apply the operators on top that bind at least as tightly, up to a parenthesis."""
        while self.operators and self.operators[-1] != "(" and _precedence(self.operators[-1]) >= precedence:
            sign = self.operators.pop()
            right = self.values.pop()
            if sign.startswith(_UNARY_MARK):
                self._push(_UNARY[sign[len(_UNARY_MARK) :]](right))
            else:
                self._push(_BINARY[sign][1](self.values.pop(), right))

    def _push(self, value: int) -> None:
        self.values.append(signed(value, _WIDTH))


def _precedence(sign: str) -> int:
    return _TIGHTEST if sign.startswith(_UNARY_MARK) else _BINARY[sign][0]


def _number(text: str) -> int:
    """A number in any base; a leading zero says octal."""
    text = text.rstrip("UL")
    if text[1:2].isalpha():
        return int(text, 0)
    return int(text, 8 if text[0] == "0" and not {"8", "9"} & set(text) else 10)
