"""What stands behind the name of a macro: its parameters where it is defined, its arguments where it is used.

Arguments are separated by commas or blanks; blanks around an operator, and whatever is in parentheses or quotes, belong
to an argument. One in quotes loses them. `name=value` is for a parameter by its name.
"""

from __future__ import annotations

import re

from ..errors import FormatError
from ..source import Loc

_STRING = r'"(?:\\.|[^"\\\n])*"'
_TOKEN = re.compile(rf"(\s*)({_STRING}|[\w$.@]+|\S)")
_OPERATORS = frozenset("+-~/*=|^&!<>")
_FORMAL = re.compile(r"\s*,?\s*([A-Za-z_$.][\w$.]*)(?:\s*:\s*(\w+))?(?:\s*=\s*(\"(?:\\.|[^\"\\])*\"|[^\s,]*))?")
_NAME = re.compile(r"\s*([A-Za-z_.$][\w.$]*)\s*,?")
_NAMED = re.compile(r"([A-Za-z_$.][\w$.]*)=(?!=)(.*)", re.DOTALL)
_QUALIFIERS = ("req", "vararg")


class Parameter:
    """A parameter of a macro: `qualifier` is "", "req" or "vararg"."""

    __slots__ = ("default", "name", "qualifier")

    def __init__(self, name: str, qualifier: str, default: str) -> None:
        self.name = name
        self.qualifier = qualifier
        self.default = default


def parameters(text: str, loc: Loc) -> tuple[str, list[Parameter]]:
    """The name and the parameters in `name a, b=1, c:req, d:vararg`.

    Raises:
        FormatError: they are malformed, or one is there twice.
    """
    head = _NAME.match(text)
    if head is None:
        raise FormatError("a macro needs a name", loc=loc)
    found: dict[str, Parameter] = {}
    position, end = head.end(), len(text.rstrip())
    while position < end:
        match = _FORMAL.match(text, position)
        if match is None or match[1] in found or (match[2] or "req") not in _QUALIFIERS:
            raise FormatError(f"{text[position:].strip()[:40]!r} is no parameter, or there already", loc=loc)
        if found and next(reversed(found.values())).qualifier == "vararg":
            raise FormatError("a parameter for all the rest comes last", loc=loc)
        found[match[1]] = Parameter(match[1], match[2] or "", _bare(match[3] or ""))
        position = match.end()
    return head[1], list(found.values())


def arguments(text: str, loc: Loc, most: int = 1 << 20) -> list[str]:
    """The arguments in `text`; with `most` of them, the last one is all the rest as it stands.

    Raises:
        FormatError: a parenthesis is open.
    """
    found: list[str] = []
    current: list[str] = []
    depth, position = 0, 0
    behind_comma = False
    while match := _TOKEN.match(text, position):
        if len(found) == most - 1 and not current and match[2] != ",":
            return [*found, text[match.start(2) :].rstrip()]
        blank, token = match.groups()
        joined = bool(current) and (current[-1] in _OPERATORS or token in _OPERATORS)
        if depth == 0 and (token == "," or (blank and current and not joined)):
            if current or behind_comma or not found:
                found.append("".join(current))
            current = []
            behind_comma = token == ","
        if depth or token != ",":
            current.append(_bare(token) if not depth else blank + token)
            behind_comma = False
        depth += (token == "(") - (token == ")")
        position = match.end()
    if depth > 0:
        raise FormatError("a parenthesis without its end", loc=loc)
    return [*found, "".join(current)] if current or behind_comma else found


def bound(name: str, formals: list[Parameter], text: str, loc: Loc) -> dict[str, str]:
    """The values of the parameters where macro `name` is used with `text`.

    Raises:
        FormatError: there are too many, an unknown one, or one is missing that must be given.
    """
    variable = bool(formals) and formals[-1].qualifier == "vararg"
    values: dict[str, str] = {}
    position = 0
    for argument in arguments(text, loc, len(formals) if variable else 1 << 20):
        named = _NAMED.fullmatch(argument)
        if named and any(formal.name == named[1] for formal in formals):
            values[named[1]] = _bare(named[2])
            continue
        if position == len(formals):
            raise FormatError(f"macro {name!r} has {len(formals)} parameters", loc=loc)
        if argument:
            values[formals[position].name] = argument
        position += 1
    for formal in formals:
        if formal.name not in values and formal.qualifier == "req":
            raise FormatError(f"macro {name!r} needs {formal.name!r}", loc=loc)
        values.setdefault(formal.name, formal.default)
    return values


def _bare(word: str) -> str:
    return word[1:-1] if len(word) > 1 and word[0] == word[-1] == '"' else word
