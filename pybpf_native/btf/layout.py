"""Where C puts the members of a struct, and what has to be written so that it puts them where BTF says.

C places each member at the next offset that its alignment allows; a bit-field goes on where the one before
ended unless it would cross a unit of its type (System V ABI, AMD64 supplement, section 3.1.2, which the BPF
target follows). BTF says the offsets alone. Where they are farther on than C's, unnamed bit-fields fill the
gap; where they are nearer, the struct must have been packed.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import FormatError
from .types import MAX_NESTING, Array, BtfType, Enum, Float, Int, Member, Ptr, Struct, size_of, strip_modifiers

POINTER_SIZE = 8
# Types of unnamed bit-fields, widest first, with their width in bits.
FILLERS = (("long", 64), ("int", 32), ("short", 16), ("char", 8))
MAX_FILLERS = 1 << 20  # in all structs together: few bytes of BTF can say that there are large gaps


class Layout:
    """Alignments in bytes and packing of structs, each found once."""

    def __init__(self) -> None:
        self._packed: dict[int, bool] = {}
        self._aligns: dict[int, int] = {}
        self._kept: list[Struct] = []  # so that no id is used again
        self._room = MAX_FILLERS

    def align_of(self, type: BtfType | None, depth: int = 0) -> int:
        """The alignment of `type` in bytes, at least 1.

        Raises:
            FormatError: structs that hold themselves.
        """
        type = strip_modifiers(type)
        if depth > MAX_NESTING:
            raise FormatError("types are nested too deeply", ".BTF")
        if isinstance(type, Array):
            return self.align_of(type.element, depth + 1)
        if isinstance(type, Struct):
            return self._align_of_struct(type, depth)
        if isinstance(type, Ptr):
            return POINTER_SIZE
        return max(type.size, 1) if isinstance(type, (Int, Enum, Float)) else 1

    def packed(self, struct: Struct, depth: int = 0) -> bool:
        """Whether a member or the end of `struct` lies where the alignment of its members does not let it."""
        known = self._packed.get(id(struct))
        if known is None:
            self._kept.append(struct)
            known = self._packed[id(struct)] = self._find_packed(struct, depth)
        return known

    def fillers(self, at: int, to: int, packed: bool, align: int) -> Iterator[str]:
        """Unnamed bit-fields in the place after bit `at` to bit `to`; none when C goes there by itself.

        align: of what comes next, in bits; 1 for a bit-field.

        Raises:
            FormatError: the gaps are larger than MAX_FILLERS allow.
        """
        if not packed and at + -at % align == to:
            return
        while at < to:
            name, width = max(FILLERS, key=lambda filler: min(filler[1] - at % filler[1], to - at))
            bits = min(width - at % width, to - at)
            yield f"{name}: {bits};"
            at += bits
            self._room -= 1
            if not self._room:
                raise FormatError("the gaps in structs are too large for C", ".BTF")

    def _align_of_struct(self, struct: Struct, depth: int) -> int:
        known = self._aligns.get(id(struct))
        if known is None:
            packed = self.packed(struct, depth)
            known = 1 if packed else self._natural(struct, depth)
            self._aligns[id(struct)] = known
        return known

    def _natural(self, struct: Struct, depth: int) -> int:
        # An unnamed bit-field is a filler that somebody wrote: it has no say.
        members = (member for member in struct.members if member.name or not bits_of(member))
        return max((self.align_of(member.type, depth + 1) for member in members), default=1)

    def _find_packed(self, struct: Struct, depth: int) -> bool:
        if struct.size % self._natural(struct, depth):
            return True
        for member in struct.members:
            bits = bits_of(member)
            if bits:
                unit = 8 * size_of(member.type)
                if unit and offset_of(member) % unit + bits > unit:
                    return True
            elif member.bit_offset % (8 * self.align_of(member.type, depth + 1)):
                return True
        return False


def bits_of(member: Member) -> int:
    """The width of a bit-field, in either way of writing it down; 0 for what is none."""
    if member.bit_size:
        return member.bit_size
    type = strip_modifiers(member.type)
    return type.bits if isinstance(type, Int) and type.bits != 8 * type.size else 0


def offset_of(member: Member) -> int:
    """Where the bits of a member begin, in bits: the old form of a bit-field adds the offset of its type."""
    type = strip_modifiers(member.type)
    extra = type.bit_offset if isinstance(type, Int) and not member.bit_size else 0
    return member.bit_offset + extra
