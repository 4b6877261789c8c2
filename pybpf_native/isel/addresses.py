"""Addresses: what folds into the 16-bit displacement of a load or store.

A chain of `getelementptr` with constant offsets, ending in a register, a stack object or a global, costs
nothing when all its users are memory accesses. Such instructions are never selected by themselves.
"""

from __future__ import annotations

from ..ir.layout import constant_offset, offset_of, size_of
from ..ir.types import ArrayType, StructType
from ..ir.values import ConstInt, InlineAsm, Instr, Value

OFFSET_MIN, OFFSET_MAX = -(1 << 15), (1 << 15) - 1
# Where the pointer operand of a memory instruction stands.
POINTER_OPERAND = {"load": 0, "store": 1, "atomicrmw": 0, "cmpxchg": 0}


def variable_parts(gep: Instr) -> tuple[int, list[tuple[Value, int]]]:
    """(constant byte offset, [(index, scale in bytes)]) of a `getelementptr`."""
    constant = 0
    parts: list[tuple[Value, int]] = []
    type = gep.aux_type
    assert type is not None
    for position, index in enumerate(gep.operands[1:]):
        if position and isinstance(type, StructType):
            assert isinstance(index, ConstInt)
            step = offset_of(type, [0, index.value])
            assert step is not None
            assert type.fields is not None
            constant += step
            type = type.fields[index.value]
            continue
        if position:
            assert isinstance(type, ArrayType)
            type = type.element
        if isinstance(index, ConstInt):
            constant += index.signed * size_of(type)
        else:
            parts.append((index, size_of(type)))
    return constant, parts


def is_memory_use(user: Instr, value: Value) -> bool:
    """`user` accesses memory at `value`, and needs it for nothing else."""
    at = POINTER_OPERAND.get(user.op)
    if at is None and user.call is not None and isinstance(user.callee, InlineAsm):
        return _is_memory_operand(user, value)
    return at is not None and user.operands[at] is value and user.operands.count(value) == 1


def _is_memory_operand(asm: Instr, value: Value) -> bool:
    """Inline assembly has the pointer `value` only to say where memory operands are: those name what is there."""
    assert asm.call is not None
    attributes = asm.call.arg_attributes
    places = [index for index, argument in enumerate(asm.args) if argument is value]
    return all(
        index < len(attributes) and any(text.startswith("elementtype(") for text in attributes[index])
        for index in places
    )


class Folding:
    """Which address computations need no register of their own, or not all of their offset."""

    def __init__(self, using: dict[Value, list[Instr]]) -> None:
        self.using = using
        self._only_accesses: dict[Instr, bool] = {}

    def folds(self, gep: Instr) -> bool:
        """A constant offset that all users take into their own displacement: no code at all."""
        offset = constant_offset(gep)
        return offset is not None and self.offset_folds(gep, offset)

    def offset_folds(self, gep: Instr, offset: int) -> bool:
        """All users can take this constant part of the address into their displacement."""
        return OFFSET_MIN <= offset <= OFFSET_MAX - 8 and self.only_accessed(gep)

    def only_accessed(self, gep: Instr) -> bool:
        """Memory is accessed at this address or at folding offsets from it, and nothing else is done with it."""
        found = self._only_accesses.get(gep)
        if found is None:
            found = self._only_accesses[gep] = all(
                is_memory_use(user, gep)
                or (user.op == "getelementptr" and user.operands[0] is gep and self.folds(user))
                for user in self.using.get(gep, ())
            )
        return found
