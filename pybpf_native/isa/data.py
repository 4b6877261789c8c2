"""Numbers that an assembly text puts down, as the instructions that they are.

A word may be an expression over labels, whose slots are known only at the end of the text, or over one label outside of
it, whose slot is known even later. In that case the word can only be the distance of a jump: it is evaluated
for two places of the label, and the instruction whose distance follows the label is the jump to it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Literal

from ..errors import FormatError
from ..source import Loc
from .decode import decode
from .expressions import evaluate
from .insn import SLOT, Insn

_PROBES = (1, 2)  # slots behind the data at which a label outside is tried
SlotOf = Callable[[str, int], int | None]


class _Outside(Exception):
    """An expression names a label outside of the text."""

    def __init__(self, name: str) -> None:
        self.name = name


class DataRun:
    """The words between two instructions or labels; `slot` is where they start, `loc` their place."""

    __slots__ = ("big_endian", "loc", "size", "slot", "words")

    def __init__(self, slot: int, loc: Loc, big_endian: bool) -> None:
        self.slot = slot
        self.loc = loc
        self.big_endian = big_endian
        self.size = 0
        self.words: list[tuple[int, str, Loc]] = []

    def add(self, size: int, word: str, loc: Loc) -> None:
        """Put a word of `size` bytes down."""
        self.words.append((size, word, loc))
        self.size += size

    @property
    def slots(self) -> int:
        """How many slots the words take.

        Raises:
            FormatError: they end inside of one.
        """
        if self.size % SLOT:
            raise FormatError(f"in data: {self.size} bytes do not end with a whole instruction", loc=self.loc)
        return self.size // SLOT

    def insns(self, slot_of: SlotOf, outside: Collection[str]) -> list[Insn]:
        """The instructions. slot_of: the slot that a label means, seen from a slot, or None.

        Raises:
            FormatError: a word or an encoding is wrong, with the place.
        """
        try:
            return self._decoded(slot_of, outside, {})
        except _Outside as label:
            return self._jumping(slot_of, outside, label.name)

    def _jumping(self, slot_of: SlotOf, outside: Collection[str], name: str) -> list[Insn]:
        """The instructions, one of which jumps to the label `name` outside of the text."""
        end = self.slot + self.slots
        try:
            near, far = (self._decoded(slot_of, outside, {name: end + probe}) for probe in _PROBES)
        except _Outside as other:
            raise FormatError(f"in data: both {name!r} and {other.name!r} are elsewhere", loc=self.loc) from None
        jumps = []
        slot = self.slot
        for one, two in zip(near, far, strict=False):
            slot += one.slots
            if one.op is two.op and _reaches(one, end + _PROBES[0] - slot) and _reaches(two, end + _PROBES[1] - slot):
                jumps.append(one)
        if len(jumps) != 1:
            raise FormatError(f"in data: {name!r} is elsewhere, and this is no jump to it", loc=self.loc)
        jumps[0].sym = name
        jumps[0].off = jumps[0].imm = 0
        return near

    def _decoded(self, slot_of: SlotOf, outside: Collection[str], known: dict[str, int]) -> list[Insn]:
        order: Literal["big", "little"] = "big" if self.big_endian else "little"
        data = bytearray()
        for size, word, loc in self.words:
            number = self._number(
                word, size, loc, len(data), lambda name, at: known.get(name, slot_of(name, at)), outside
            )
            data += (number & ((1 << (8 * size)) - 1)).to_bytes(size, order)
        try:
            insns = decode(bytes(data), self.big_endian)
        except FormatError as error:
            raise FormatError(f"in data: {error.what}", loc=self.loc) from None
        for insn in insns:
            insn.loc = self.loc
        return insns

    def _number(self, word: str, size: int, loc: Loc, at: int, slot_of: SlotOf, outside: Collection[str]) -> int:
        def value_of(name: str) -> int:
            if name == ".":
                return self.slot * SLOT + at
            slot = slot_of(name, self.slot)
            if slot is None and name in outside:
                raise _Outside(name)
            if slot is None:
                raise FormatError(f"no label {name!r}")
            return slot * SLOT

        try:
            number = evaluate(word, value_of)
        except FormatError as error:
            raise FormatError(error.what, loc=loc) from None
        if not -(1 << (8 * size - 1)) <= number < 1 << (8 * size):
            raise FormatError(f"{word.strip()!r} is not a number of {size} bytes", loc=loc)
        return number


def _reaches(insn: Insn, distance: int) -> bool:
    """The instruction is a jump over `distance` slots."""
    if insn.op.shape.off == "target":
        return insn.off == distance
    return insn.op.shape.imm == "target" and insn.imm == distance
