"""The template of inline assembly: literal text and the places of operands.

    $$ a dollar sign        $N, ${N}, ${N:modifier} operand N
    ${:uid} a number        ${:private} the prefix of local labels     ${:comment} the start of a comment
    $(a$|b$)                one text for each dialect of the assembler: BPF has one, the first; elsewhere $| is |

Source: LLVM's language reference, "Asm template argument modifiers", and its AsmPrinter, which says what the
general modifiers do: `c` a bare number, `n` its negative, `l` a label, `a` an address.
"""

from __future__ import annotations

import re

from ...errors import FormatError
from ...mir.asm import AsmPlace

_PLACE = re.compile(r"\$(?:(\d+)|\{(\d+)(?::(\w))?\}|\{:(\w+)\})")
_SPECIAL = {"uid": "0", "private": ".L", "comment": "#"}
MODIFIERS = frozenset(("", "c", "n", "l", "a"))
MAX_TEMPLATE = 1 << 20


def parse_template(template: str) -> list[str | AsmPlace]:
    """The pieces of a template; neighbouring text is joined.

    Raises:
        FormatError: a `$` that means nothing, or an unknown modifier.
    """
    if len(template) > MAX_TEMPLATE:
        raise FormatError(f"a template of {len(template)} characters is too long")
    pieces: list[str | AsmPlace] = []
    text: list[str] = []
    variant = -1  # -1: outside of alternatives; then which one this is
    position = 0
    while True:
        at = template.find("$", position)
        if variant <= 0:
            text.append(template[position : at if at >= 0 else len(template)])
        if at < 0:
            break
        special = template[at + 1 : at + 2]
        position = at + 2
        if special == "|" and variant < 0:
            text.append("|")
        elif special in ("(", "|", ")"):
            variant = _next_variant(special, variant, template)
        elif special == "$":
            text += ["$"] if variant <= 0 else []
        else:
            piece, position = _place(template, at)
            if variant <= 0:
                if isinstance(piece, str):
                    text.append(piece)
                else:
                    pieces += ["".join(text), piece]
                    text = []
    if variant >= 0:
        raise FormatError("$( without $)")
    return [piece for piece in (*pieces, "".join(text)) if piece != ""]


def _next_variant(sign: str, variant: int, template: str) -> int:
    if (sign == "(") != (variant < 0):
        raise FormatError(f"${sign} out of place")
    return {"(": 0, "|": variant + 1, ")": -1}[sign]


def _place(template: str, at: int) -> tuple[str | AsmPlace, int]:
    match = _PLACE.match(template, at)
    if match is None:
        raise FormatError(f"{template[at : at + 8]!r} is no place for an operand")
    if match[4] is not None:
        if match[4] not in _SPECIAL:
            raise FormatError(f"{match[0]} is unknown")
        return _SPECIAL[match[4]], match.end()
    modifier = match[3] or ""
    if modifier not in MODIFIERS:
        raise FormatError(f"BPF has no operand modifier {modifier!r}")
    digits = match[1] or match[2]
    if len(digits) > 6:
        raise FormatError(f"there is no operand {digits}")
    return AsmPlace(int(digits), modifier), match.end()
