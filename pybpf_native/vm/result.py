"""What a run of a program gave."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..object import Function
from ..source import Loc
from .translate import Translated

if TYPE_CHECKING:
    from .globals import Globals
    from .views import MapView


class Leak:
    """A pointer that got out of the program as a number: `what`, where (`function`, `insn`, `loc`)."""

    __slots__ = ("function", "insn", "loc", "what")

    def __init__(self, what: str, function: str, insn: int, loc: Loc | None) -> None:
        self.what = what
        self.function = function
        self.insn = insn
        self.loc = loc

    def __str__(self) -> str:
        place = f"{self.loc}: " if self.loc else ""
        return f"{place}{self.what} (function {self.function!r}, instruction {self.insn})"

    def __repr__(self) -> str:
        return f"<Leak {self}>"


class Result:
    """What a run gave.

    value: what the program returned, 32 bits, unsigned; r0: all 64. packet: as the program left it, None without one;
    ctx: the bytes of the context, context: its members by name (optval and data as the bytes they point to).
    executed: instructions. printed: lines of the printing helpers. redirects: (how, index, flags) of each. leaks:
    pointers that were returned, or stored where others read. coverage: (file, line) -> how often its instructions ran,
    0 for those that did not. maps, globals: those of the machine, as they are when somebody looks.
    """

    __slots__ = (
        "_context",
        "_functions",
        "_hits",
        "ctx",
        "executed",
        "globals",
        "leaks",
        "maps",
        "packet",
        "printed",
        "r0",
        "redirects",
    )

    def __init__(
        self,
        r0: int,
        packet: bytes | None,
        ctx: bytes,
        context: Callable[[bytes], dict[str, int | bytes]],
        executed: int,
        hits: list[tuple[Translated, list[int]]],
        functions: Sequence[Function],
    ) -> None:
        self.r0 = r0
        self.packet = packet
        self.ctx = ctx
        self._context = context
        self.executed = executed
        self._hits = hits
        self._functions = functions
        self.printed: list[str] = []
        self.redirects: list[tuple[str, int, int]] = []
        self.leaks: list[Leak] = []
        self.maps: Mapping[str, MapView] = {}
        self.globals: Globals | None = None

    @property
    def value(self) -> int:
        return self.r0 & 0xFFFFFFFF

    @property
    def context(self) -> dict[str, int | bytes]:
        return self._context(self.ctx)

    @property
    def coverage(self) -> dict[tuple[str, int], int]:
        coverage: dict[tuple[str, int], int] = {}
        for made, hits in self._hits:
            _cover(made, hits, coverage)
        for function in self._functions:
            for loc in filter(None, (insn.loc for insn in function.insns)):
                coverage.setdefault((loc.source.name, loc.line), 0)
        return coverage

    def __repr__(self) -> str:
        return f"Result(value={self.value}, executed={self.executed})"


def _cover(made: Translated, hits: Sequence[int], coverage: dict[tuple[str, int], int]) -> None:
    """Count the lines of a function: a line ran as often as the most frequent of its instructions."""
    loc: Loc | None = None
    for block, count in zip(made.blocks, hits, strict=True):
        for insn in made.function.insns[block.start : block.end]:
            loc = insn.loc or loc
            if loc is not None:
                line = loc.source.name, loc.line
                coverage[line] = max(coverage.get(line, 0), count)
