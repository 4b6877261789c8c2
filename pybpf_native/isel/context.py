"""What selection of one function needs to know, and where its complaints go."""

from __future__ import annotations

from ..errors import Diagnostics, Unsupported
from ..ir.debuginfo import Locations
from ..ir.values import Function, Instr, Value
from ..mir.func import CoreAccess
from ..source import Loc
from ..target import Target
from .regions import Regions


class Context:
    """The function at hand, the target, the source places, CO-RE accesses, and the errors found so far."""

    def __init__(self, fn: Function, target: Target, locations: Locations) -> None:
        self.fn = fn
        self.target = target
        self.locations = locations
        self.diagnostics = Diagnostics()
        # What CO-RE globals stand for. Equal accesses are one object: code is equal when its marks are the same.
        self.accesses: dict[Value, CoreAccess] = {}
        self._equal: dict[tuple[int, int, int, str], CoreAccess] = {}
        self._regions: Regions | None = None

    def loc(self, instr: Instr) -> Loc | None:
        """The source place of an instruction."""
        return self.locations.of(instr.dbg)

    def add_access(self, variable: Value, access: CoreAccess) -> None:
        """Note that a CO-RE global stands for `access`."""
        key = (id(access.root), access.kind, access.value, access.path)
        self.accesses[variable] = self._equal.setdefault(key, access)

    def is_relocated(self, pointer: Value) -> bool:
        """Whether `pointer` is the place of a field in the running kernel: a base plus a CO-RE offset."""
        while isinstance(pointer, Instr) and pointer.op == "call" and len(pointer.args) == 2:
            pointer = pointer.args[1]  # llvm.bpf.passthrough
        offset = pointer.operands[-1] if isinstance(pointer, Instr) and pointer.op == "getelementptr" else None
        return isinstance(offset, Instr) and offset.op == "load" and offset.operands[0] in self.accesses

    def regions(self) -> Regions:
        """What the function's pointers point into, as found when it was first asked for; later values are unknown."""
        if self._regions is None:
            self._regions = Regions(self.fn, self.target.misaligned)
        return self._regions

    def forget_regions(self) -> None:
        """Let go what `regions` found, and the values it is about."""
        self._regions = None

    def refuse(self, instr: Instr, what: str, help: str = "") -> None:
        """Note that `instr` cannot be compiled; selection goes on to find more."""
        loc = self.loc(instr) or self._loc_before(instr)
        self.diagnostics.add(Unsupported(f"{what} (in function {self.fn.name!r})", loc, help=help))

    def _loc_before(self, instr: Instr) -> Loc | None:
        """Where the instructions before one without a place are; the function, when they have none either."""
        block = instr.parent.instrs
        before = block[: block.index(instr)] if instr in block else block
        places = (self.loc(other) for other in reversed(before))
        return next((loc for loc in places if loc is not None), self.locations.of_function(self.fn))
