"""`module asm`: assembly beside the functions of an IR module, which stands in front of them in the same file.

It is assembled to an object of its own, and the two are linked. What one of them names and the other has is the same,
local names included: they are one file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..object import GLOBAL, LOCAL, Object
from .assembler import assemble
from .linker import definitions, link
from .reader import read

NAME = "module asm"


def with_assembly(text: str, functions: Iterable[str], obj: Object) -> Object:
    """`obj` behind what `text` has; `obj` is used up. functions: those that the module declares and does not have.

    Raises:
        FormatError: `text` is no assembly, or has a name that `obj` has.
    """
    # Who writes a label for a function does not always say that it is one.
    typed = "".join(f"\n.type {name}, @function" for name in functions if _has_label(text, name))
    parts = [read(assemble(text + typed, NAME, big_endian=obj.big_endian), NAME), obj]
    wanted = {extern.name for part in parts for extern in part.externs}
    shared = [symbol for part in parts for symbol in definitions(part) if symbol.name in wanted]
    local = [symbol for symbol in shared if symbol.binding == LOCAL]
    for symbol in local:
        symbol.binding = GLOBAL
    linked = link(parts, obj.name)
    for symbol in local:
        symbol.binding = LOCAL
    return linked


def _has_label(text: str, name: str) -> bool:
    return re.search(rf"(?m)(?:^|;)\s*{re.escape(name)}\s*:", text) is not None
