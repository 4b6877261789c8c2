"""Repetition, macros and conditions of assembly text: statements in, plain statements out.

    .rept N ... .endr                   N times                       .macro name a, b=1, c:req, d:vararg ... .endm
    .irp x, 1, 2 ... .endr              with \\x as each of them         name 1, 2    the body, with \\a as 1 and so on
    .irpc x, 12 ... .endr               with \\x as each character       .exitm, .purgem name

In a body `\\@` counts the macros used so far, and `\\()` separates a name from letters that follow. Conditions are in
`conditions`. Statements are expanded one at a time as they are asked for, so that numbers may depend on what comes
before. A text of a few words may ask for any amount of code: what comes of it is limited.

Source: the manual of the GNU assembler, and what llvm-mc makes of it (its AsmParser).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ..errors import FormatError
from ..source import Loc
from .conditions import CONDITIONS, Conditions, Names
from .macro_arguments import Parameter, arguments, bound, parameters

Statement = tuple[Loc, str]

MAX_EXPANDED = 1 << 20  # statements, of which a program may have as many
MAX_CHARACTERS = 1 << 25  # in all of them
MAX_NESTING = 20  # as in LLVM
_STRING = r'"(?:\\.|[^"\\\n])*"'
_HEAD = re.compile(rf"(\s*(?:(?:{_STRING}|[A-Za-z_.$@][\w.$@]*|\d+)\s*:(?!:)\s*)*)([A-Za-z_.$][\w.$]*)?")
_PART = re.compile(rf"(?:{_STRING}|[^;\n\"]|\")+?(?=[;\n]|$)")
_PLACE = re.compile(r"\\(?:(@)|(\(\))|([\w$.]+))")
_REPEATING = frozenset((".rept", ".rep", ".irp", ".irpc"))
_MACRO_ENDS = frozenset((".endm", ".endmacro"))
_MACROS = frozenset((".macro",))


class _Macro:
    __slots__ = ("body", "parameters")

    def __init__(self, parameters: list[Parameter], body: list[Statement]) -> None:
        self.parameters = parameters
        self.body = body


class _Frame:
    """Statements on their way. depth: how many conditions were open before them; macro: they are a macro's."""

    __slots__ = ("depth", "macro", "statements")

    def __init__(self, statements: Iterator[Statement], depth: int, *, macro: bool) -> None:
        self.statements = statements
        self.depth = depth
        self.macro = macro


def expanded(statements: Iterable[Statement], names: Names) -> Iterator[Statement]:
    """The statements that are left for the assembler. names: what it knows by now.

    Raises:
        FormatError: a directive is malformed or out of place, or too much would come of it.
    """
    return _Expansion(names).run(iter(statements))


class _Expansion:
    def __init__(self, names: Names) -> None:
        self.names = names
        self.conditions = Conditions(names)
        self.macros: dict[str, _Macro] = {}
        self.frames: list[_Frame] = []
        self.used = 0  # macros
        self.statements = 0
        self.characters = 0

    def run(self, statements: Iterator[Statement]) -> Iterator[Statement]:
        self.frames.append(_Frame(statements, 0, macro=False))
        while self.frames:
            statement = next(self.frames[-1].statements, None)
            if statement is None:
                self.frames.pop()
            else:
                yield from self._read(*statement)
        self.conditions.finish()

    def _read(self, loc: Loc, text: str) -> Iterator[Statement]:
        """What of a statement is for the assembler; the rest is carried out, when the assembler knows the labels."""
        head = _HEAD.match(text)
        assert head is not None
        word = (head[2] or "").lower()
        macro = self.macros.get(head[2])
        active = self.conditions.active
        if macro is None and word not in CONDITIONS and word not in _DIRECTIVES:
            if active:
                yield loc, text
            return
        if active and head[1].strip():
            yield loc, head[1]
        at, rest = Loc(loc.source, loc.line, loc.column + head.start(2)), text[head.end() :]
        if active and macro is not None:
            self._use(head[2], macro, rest, at)
        elif word in CONDITIONS:
            self.conditions.directive(word, rest, at)
        elif active:
            _DIRECTIVES[word](self, word, rest, at)

    # Repetition.

    def repeat(self, word: str, rest: str, loc: Loc) -> None:
        body = self._body(_REPEATING, frozenset((".endr",)), word, loc)
        if word in (".rept", ".rep"):
            count = self.names.number(rest, loc)
            if count < 0:
                raise FormatError(f"{count} times is less than none", loc=loc)
            self._charge(count, body, loc)
            self._enter((statement for _ in range(count) for statement in body), loc)
            return
        name, comma, values = rest.partition(",")
        name = name.strip()
        if not comma or not name.isidentifier():
            raise FormatError(f"{word} needs the name of what changes, a comma and what it becomes", loc=loc)
        found = list(values.strip()) if word == ".irpc" else arguments(values, loc)
        self._charge(len(found), body, loc)
        texts = ({name: value} for value in found)
        self._enter((made for values in texts for made in self._filled(body, values)), loc)

    def _charge(self, count: int, body: list[Statement], loc: Loc) -> None:
        """Count what is to come before any of it is made."""
        self.statements += count * (len(body) + 1)
        self.characters += count * sum(len(text) for _, text in body)
        self._check(loc)

    def _check(self, loc: Loc) -> None:
        if self.statements > MAX_EXPANDED:
            raise FormatError(f"repetition makes {self.statements} statements, {MAX_EXPANDED} are allowed", loc=loc)
        if self.characters > MAX_CHARACTERS:
            raise FormatError(f"repetition makes {self.characters} characters, {MAX_CHARACTERS} are allowed", loc=loc)

    # Macros.

    def define(self, word: str, rest: str, loc: Loc) -> None:
        name, formals = parameters(rest, loc)
        body = self._body(_MACROS, _MACRO_ENDS, word, loc)
        if name in self.macros:
            raise FormatError(f"macro {name!r} is defined twice", loc=loc)
        self.macros[name] = _Macro(formals, body)

    def purge(self, word: str, rest: str, loc: Loc) -> None:
        if self.macros.pop(rest.strip(), None) is None:
            raise FormatError(f"there is no macro {rest.strip()!r}", loc=loc)

    def leave(self, word: str, rest: str, loc: Loc) -> None:
        """`.exitm`: the rest of the macro is left out, and what it repeats."""
        if not any(frame.macro for frame in self.frames):
            raise FormatError(f"{word} outside of a macro", loc=loc)
        frame = self.frames.pop()
        while not frame.macro:
            frame = self.frames.pop()
        del self.conditions.open[frame.depth :]

    def stray(self, word: str, rest: str, loc: Loc) -> None:
        raise FormatError(f"{word} without its beginning", loc=loc)

    def _use(self, name: str, macro: _Macro, rest: str, loc: Loc) -> None:
        values = bound(name, macro.parameters, rest, loc)
        values["@"] = str(self.used)
        self.used += 1
        self._charge(1, macro.body, loc)
        self._enter(self._filled(macro.body, values), loc, macro=True)

    # Bodies.

    def _enter(self, statements: Iterator[Statement], loc: Loc, *, macro: bool = False) -> None:
        if len(self.frames) > MAX_NESTING:
            raise FormatError(f"macros nested deeper than {MAX_NESTING} levels", loc=loc)
        self.frames.append(_Frame(statements, len(self.conditions.open), macro=macro))

    def _body(self, opening: frozenset[str], closing: frozenset[str], word: str, loc: Loc) -> list[Statement]:
        """The statements up to the end that belongs to `word`."""
        body: list[Statement] = []
        depth = 0
        for statement in self.frames[-1].statements:
            head = _HEAD.match(statement[1])
            first = (head[2] or "").lower() if head else ""
            if first in closing:
                if not depth:
                    return body
                depth -= 1
            depth += first in opening
            body.append(statement)
        raise FormatError(f"{word} without {min(closing)}", loc=loc)

    def _filled(self, body: list[Statement], values: dict[str, str]) -> Iterator[Statement]:
        """The body with values in their places; a value may hold several statements."""

        def value(match: re.Match[str]) -> str:
            if match[2]:
                return ""
            return values.get(match[1] or match[3], match[0])

        for loc, text in body:
            if "\\" not in text:
                yield loc, text
                continue
            filled = _PLACE.sub(value, text)
            self.characters += max(len(filled) - len(text), 0)
            self._check(loc)
            for part in _PART.findall(filled):
                if part.strip():
                    yield loc, part.strip()


_DIRECTIVES: dict[str, Callable[[_Expansion, str, str, Loc], None]] = {
    **dict.fromkeys(_REPEATING, _Expansion.repeat),
    ".macro": _Expansion.define,
    ".purgem": _Expansion.purge,
    ".exitm": _Expansion.leave,
    **dict.fromkeys((".endr", *_MACRO_ENDS), _Expansion.stray),
}
