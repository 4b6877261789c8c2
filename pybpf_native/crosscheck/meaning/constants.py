"""Constants as values, and what variables hold from the start."""

from __future__ import annotations

from ...ir.layout import field_offsets, size_of, store_size
from ...ir.types import ArrayType, IntType, StructType, Type
from ...ir.values import (
    ConstAggregate,
    ConstBytes,
    ConstExpr,
    ConstInt,
    ConstSimple,
    GlobalValue,
    GlobalVariable,
)
from ...ir.values import (
    Value as IrValue,
)
from .arithmetic import binary, cast
from .memory import Region
from .values import (
    POISON,
    NotKnown,
    Pointer,
    Poison,
    Scalar,
    Value,
    elements,
    filled,
    known,
    number,
    parts,
    scalar,
    signed,
    undef,
    width_of,
)


class Constants:
    """Evaluates constants over the regions of the module's symbols."""

    def __init__(self, regions: dict[str, Region]) -> None:
        self.regions = regions

    def value(self, constant: IrValue) -> Value:
        """What a constant is.

        Raises:
            NotKnown: a kind of constant that the interpreter does not have.
        """
        if isinstance(constant, ConstInt):
            return constant.value
        if isinstance(constant, GlobalValue):
            return Pointer(self.regions[constant.name], 0)
        if isinstance(constant, ConstSimple):
            return _simple(constant)
        if isinstance(constant, ConstAggregate):
            return [self.value(element) for element in constant.elements]
        if isinstance(constant, ConstBytes):
            return list(constant.data)
        if isinstance(constant, ConstExpr):
            return self._expression(constant)
        raise NotKnown(f"a constant like {type(constant).__name__}")

    def _expression(self, constant: ConstExpr) -> Value:
        operands = [scalar(self.value(operand)) for operand in constant.operands]
        if constant.op == "getelementptr" and constant.aux_type is not None:
            return address(self, constant.aux_type, list(constant.operands), list(operands))
        if constant.op in ("inttoptr", "ptrtoint", "bitcast"):
            return operands[0]
        if constant.op == "trunc":
            return cast("trunc", operands[0], width_of(constant.operands[0].type), width_of(constant.type))
        return binary(constant.op, operands[0], operands[1], width_of(constant.type))

    def initialise(self, region: Region, variable: GlobalVariable) -> None:
        """Give a variable its first content."""
        assert variable.initializer is not None
        writable, region.writable = region.writable, True
        store(region, 0, variable.value_type, self.value(variable.initializer), 1)
        region.writable = writable


def _simple(constant: ConstSimple) -> Value:
    if constant.word == "undef":
        return undef(constant.type)
    if constant.word == "poison":
        return filled(constant.type, POISON)
    return filled(constant.type, 0)


def offset_of(type: Type, index: int) -> int:
    """Where a member of an aggregate is, in bytes."""
    if isinstance(type, StructType):
        return field_offsets(type)[index]
    assert isinstance(type, ArrayType)
    return index * size_of(type.element)


def address(constants: Constants, type: Type, operands: list[IrValue], values: list[Value]) -> Value:
    """What a getelementptr gives; operands: base and indices, with their values."""
    base = values[0]
    if isinstance(base, list):
        raise NotKnown("vectors of addresses")
    total = 0
    for position, (operand, value) in enumerate(zip(operands[1:], values[1:], strict=True)):
        if value is POISON:
            return POISON
        index = signed(known(value, "an index"), width_of(operand.type))
        if not position:
            total += index * size_of(type)
        else:
            total += offset_of(type, index)
            type = elements(type)[index] if isinstance(type, StructType) else _element(type)
    if isinstance(base, Pointer):
        return Pointer(base.region, base.offset + total)
    return binary("add", base, total & (1 << 64) - 1, 64)


def _element(type: Type) -> Type:
    assert isinstance(type, ArrayType)
    return type.element


def load(region: Region, at: int, type: Type, align: int) -> Value:
    """What is in memory, as a value of a type."""
    if isinstance(type, (ArrayType, StructType)):
        found = [load(region, at + offset_of(type, index), t, 1) for index, t in enumerate(elements(type))]
        region.check(at, store_size(type), align, "load")
        return found
    size = store_size(type)
    region.check(at, size, align, "load")
    value = region.load(at, size)
    return cast("trunc", value, size * 8, type.bits) if isinstance(type, IntType) and type.bits % 8 else value


def store(region: Region, at: int, type: Type, value: Value, align: int) -> None:
    """Put a value of a type into memory. The bits beyond an integer that does not fill its bytes become unknown."""
    if isinstance(value, list):
        region.check(at, store_size(type), align, "store")
        for index, (element, held) in enumerate(zip(elements(type), value, strict=True)):
            store(region, at + offset_of(type, index), element, held, 1)
        return
    size = store_size(type)
    region.check(at, size, align, "store")
    region.store(at, size, _in_bytes(value, type, size))


def _in_bytes(value: Scalar, type: Type, size: int) -> Scalar:
    """An integer with unknown bits up to the next whole byte, as memory then holds."""
    if not isinstance(type, IntType) or not type.bits % 8 or isinstance(value, (Pointer, Poison)):
        return value
    bits, unknown = parts(value)
    return number(bits, unknown | (1 << size * 8) - (1 << type.bits))
