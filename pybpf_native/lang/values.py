"""What an expression gives while a function is lowered: an IR value and its type."""

from __future__ import annotations

from ..ir.types import IntType
from ..ir.values import ConstInt, ConstSimple, Value, null
from .types import BOOL, NONE, S32, S64, U64, ArrayT, BpfType, IntT, PtrT, StrT, StructT


class Val:
    """One value.

    ir: for integers and pointers the value; for structs, arrays and strings the address of the object.
    const: the number, for constant expressions (C's sense: literals and what is computed from them alone).
    data: the bytes of a string literal, which has no address until one is needed (`ir` is then None).
    fresh: an object in memory that this expression made, and that has no name yet.
    """

    __slots__ = ("const", "data", "fresh", "ir", "type")

    def __init__(
        self,
        type: BpfType,
        ir: Value | None,
        const: int | None = None,
        data: bytes | None = None,
        *,
        fresh: bool = False,
    ) -> None:
        self.fresh = fresh
        self.type = type
        self.ir = ir
        self.const = const
        self.data = data

    def __repr__(self) -> str:
        return f"<Val {self.type} {self.ir!r}>"

    @property
    def value(self) -> Value:
        """The IR value, which all but string literals have."""
        assert self.ir is not None
        return self.ir

    @property
    def is_number(self) -> bool:
        """An integer, or a map entry that stands for one."""
        return isinstance(self.type, IntT) or self.is_entry_number

    @property
    def is_entry_number(self) -> bool:
        """A pointer to a map entry that is an integer."""
        return isinstance(self.type, PtrT) and self.type.entry and isinstance(self.type.target, IntT)

    @property
    def is_pointer(self) -> bool:
        """A pointer, or None."""
        return isinstance(self.type, PtrT) or self.type is NONE

    @property
    def in_memory(self) -> bool:
        """`ir` is an address."""
        return isinstance(self.type, (StructT, ArrayT))

    @property
    def joinable(self) -> bool:
        """A phi can hold it."""
        return self.ir is not None


def constant(value: int, type: IntT) -> Val:
    """A constant of a known type; `value` is wrapped into it."""
    wrapped = type.wrap(value)
    register = type.register
    assert isinstance(register, IntType)
    return Val(type, ConstInt(register, wrapped), wrapped)


def literal(value: int) -> Val | None:
    """A literal, of C's rank: int, else long long, else unsigned long long; None when none holds it."""
    for type in (S32, S64, U64):
        if type.low <= value <= type.high:
            return constant(value, type)
    return None


def boolean(value: bool) -> Val:
    """True or False."""
    return constant(int(value), BOOL)


def text(data: bytes) -> Val:
    """A string literal."""
    return Val(StrT(len(data) + 1), None, data=data)


def none_value() -> Val:
    """None: the null pointer."""
    pointer = NONE.memory
    value: ConstSimple = null(pointer)  # type: ignore[arg-type]
    return Val(NONE, value)
