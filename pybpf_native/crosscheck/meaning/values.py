"""What a register of the IR can hold: a number, a number with unknown bits, a pointer, poison, or several of these.

`undef` and memory that was never written are numbers whose bits are unknown. Unknown bits are followed from bit to bit
through arithmetic, always on the safe side: a bit that is called known has that value whatever `undef` was
chosen to be (LLVM's language reference, "Undefined Values" and "Poison Values"). A pointer is a region and an offset
in it; a number that is known to be the address of something is a pointer too, whatever its type says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import BpfError
from ...ir.types import ArrayType, IntType, PtrType, StructType, Type

if TYPE_CHECKING:
    from .memory import Region

POINTER_BITS = 64


class NotJudged(BpfError):
    """The IR does not say what happens, or this interpreter cannot tell."""


class Undefined(NotJudged):
    """Undefined behaviour: whatever code does here is right."""


class Undetermined(NotJudged):
    """It depends on an address, on an unknown bit, on what a helper answers."""


class TooLong(NotJudged):
    """More steps than were allowed."""


class NotKnown(NotJudged):
    """An instruction, a type or a function that the interpreter does not have."""


class Poison:
    """The one poison value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "poison"


class Partial:
    """A number some of whose bits are unknown: those are 0 in `bits` and 1 in `unknown`."""

    __slots__ = ("bits", "unknown")

    def __init__(self, bits: int, unknown: int) -> None:
        self.bits = bits
        self.unknown = unknown

    def __repr__(self) -> str:
        return f"{self.bits:#x}?{self.unknown:#x}"


class Pointer:
    """A place in a region; `offset` may be outside of it."""

    __slots__ = ("offset", "region")

    def __init__(self, region: Region, offset: int) -> None:
        self.region = region
        self.offset = offset

    def __repr__(self) -> str:
        return f"&{self.region.name}+{self.offset}"


POISON = Poison()
Scalar = int | Partial | Pointer | Poison
Value = Scalar | list["Value"]


def number(bits: int, unknown: int) -> Scalar:
    """The number with these bits, in its simplest form."""
    return Partial(bits & ~unknown, unknown) if unknown else bits


def parts(value: Scalar) -> tuple[int, int]:
    """(bits, unknown bits) of a number.

    Raises:
        Undetermined: it is an address.
    """
    if isinstance(value, int):
        return value, 0
    if isinstance(value, Partial):
        return value.bits, value.unknown
    raise Undetermined(f"the number of the address {value}")


def known(value: Value, what: str) -> int:
    """The number that a value certainly is.

    Raises:
        Undefined: it is poison.
        Undetermined: it has unknown bits, or is an address.
    """
    if isinstance(value, int):
        return value
    if isinstance(value, Poison):
        raise Undefined(f"{what} is poison")
    raise Undetermined(f"{what} is {value}")


def scalar(value: Value) -> Scalar:
    """A value that is not an aggregate."""
    if isinstance(value, list):
        raise NotKnown("an aggregate where a number is wanted")
    return value


def width_of(type: Type) -> int:
    """Bits of an integer or a pointer.

    Raises:
        NotKnown: it is neither.
    """
    if isinstance(type, IntType):
        return type.bits
    if isinstance(type, PtrType):
        return POINTER_BITS
    raise NotKnown(f"values of type {type}")


def signed(value: int, width: int) -> int:
    """Two's complement."""
    return value - (value >> width - 1 << width)


def elements(type: Type) -> list[Type]:
    """The types of the members of an aggregate or a vector."""
    if isinstance(type, ArrayType):
        return [type.element] * type.count
    if isinstance(type, StructType) and type.fields is not None:
        return list(type.fields)
    raise NotKnown(f"members of {type}")


def filled(type: Type, leaf: Scalar) -> Value:
    """A value of a type that is `leaf` throughout."""
    if isinstance(type, (ArrayType, StructType)):
        return [filled(element, leaf) for element in elements(type)]
    return leaf


def undef(type: Type) -> Value:
    """A value all of whose bits are unknown."""
    if isinstance(type, (ArrayType, StructType)):
        return [undef(element) for element in elements(type)]
    return Partial(0, (1 << width_of(type)) - 1)
