"""Which symbols of a file are functions, and which code is none's.

LLVM types the symbols of functions since version 8. Before, all of its symbols are alike: in a section that has no
typed function, each global name begins one. Local names are labels there.

A function ends where its size says, when it has one, or else where the next one begins. Code between two functions
is what a linker leaves behind: of a weak function that another object's took the place of, there is no symbol any
more, though its code, types and lines stay. libbpf passes over it, and so do we.
"""

from __future__ import annotations

from ..isa.insn import SLOT
from .file import ElfFile, FileSymbol

Range = tuple[int, int]  # offsets of the first byte and the one behind the last


class Extents:
    """The functions of a file's code sections, as the symbols have them."""

    def __init__(self, file: ElfFile) -> None:
        self._typed = {symbol.section for symbol in file.symbols if symbol.type == "STT_FUNC"}

    def is_function(self, symbol: FileSymbol) -> bool:
        """Whether a symbol of a code section begins a function."""
        if symbol.type == "STT_FUNC":
            return True
        untyped = symbol.type == "STT_NOTYPE" and symbol.section not in self._typed
        return untyped and bool(symbol.name) and symbol.binding != "STB_LOCAL"


def cut(starts: list[int], sizes: dict[int, int], length: int) -> tuple[list[Range], list[Range]]:
    """The functions of a section of `length` bytes, and the code between them, in order.

    starts: of the functions, in order. sizes: by their starts, as the symbols state them; one that does not fit means
    nothing.
    """
    functions, between = [], []
    done = 0
    for start, limit in zip(starts, [*starts[1:], length], strict=False):
        between.append((done, start))
        size = sizes[start]
        done = start + size if size % SLOT == 0 and 0 < size <= limit - start else limit
        functions.append((start, done))
    between.append((done, length))
    return functions, [one for one in between if one[0] < one[1]]
