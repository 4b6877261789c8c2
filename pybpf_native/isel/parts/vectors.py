"""Vectors and aggregates: members and lanes picked out and put in, and what is done lane by lane.

Picking and putting makes no code: the parts are known by their place. Only a lane whose number is a variable is
looked for, by comparing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import Unsupported
from ...ir.types import IntType, PtrType, Type, VectorType, int_type
from ...ir.values import ConstAggregate, ConstInt, ConstSimple, Instr, Value, const_int
from ..bits import Row, from_row, vector_row, width_of
from ..builder import Builder, number
from ..shapes import lane_count
from . import integers

if TYPE_CHECKING:
    from .split import Parts

_CAST_TO_PARTS = ("trunc", "zext", "sext")


def extract_value(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """A member of an aggregate."""
    first, last = p.shapes.member(instr.operands[0].type, instr.indices)
    return p.of(instr.operands[0])[first:last]


def insert_value(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """An aggregate with one member replaced."""
    aggregate, member = instr.operands
    first, last = p.shapes.member(aggregate.type, instr.indices)
    parts = p.of(aggregate)
    return [*parts[:first], *p.of(member), *parts[last:]]


# Lanes ------------------------------------------------------------------------------------------------


def _lanes(p: Parts, value: Value) -> list[Row]:
    """The parts of each lane; a value that is no vector is one lane."""
    parts = p.of(value)
    count = lane_count(value.type)
    each = len(parts) // count if count else 0
    return [parts[lane * each : (lane + 1) * each] for lane in range(count)]


def _element(type: Type) -> Type:
    return type.element if isinstance(type, VectorType) else type


def _flat(lanes: list[Row]) -> list[Value]:
    return [part for lane in lanes for part in lane]


def extract_element(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """A lane of a vector, by number or by comparing with every number."""
    lanes = _lanes(p, instr.operands[0])
    index = p.of(instr.operands[1])[0]
    known = number(index)
    if known is not None:
        return list(lanes[known] if known < len(lanes) else lanes[0])
    found = lanes[0]
    for lane in range(1, len(lanes)):
        found = _choose(b, _is_lane(b, index, lane), lanes[lane], found)
    return list(found)


def insert_element(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """A vector with one lane replaced."""
    vector, element, place = instr.operands
    lanes, new = _lanes(p, vector), p.of(element)
    index = p.of(place)[0]
    known = number(index)
    if known is None:
        return _flat([_choose(b, _is_lane(b, index, at), new, lane) for at, lane in enumerate(lanes)])
    return _flat([new if at == known else lane for at, lane in enumerate(lanes)])


def _is_lane(b: Builder, index: Value, lane: int) -> Value:
    return b.compare("eq", index, const_int(width_of(index), lane))


def _choose(b: Builder, condition: Value, then: Row, otherwise: Row) -> list[Value]:
    return [b.select(condition, one, other) for one, other in zip(then, otherwise, strict=True)]


def shuffle(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """Lanes of two vectors in a new order. A lane that the mask leaves open is any lane."""
    lanes = [*_lanes(p, instr.operands[0]), *_lanes(p, instr.operands[1])]
    mask = instr.operands[2]
    assert isinstance(mask.type, VectorType)
    if isinstance(mask, ConstSimple):
        return _flat([lanes[0]] * mask.type.count)
    if not isinstance(mask, ConstAggregate):
        raise Unsupported("shufflevector needs a constant mask")
    wanted = [number(element) or 0 for element in mask.elements]
    if any(lane >= len(lanes) for lane in wanted):
        raise Unsupported("the mask of a shufflevector names a lane that there is not")
    return _flat([lanes[lane] for lane in wanted])


# Lane by lane -----------------------------------------------------------------------------------------


def binary(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """Arithmetic on each lane."""
    type = _integer(instr)
    pairs = zip(_lanes(p, instr.operands[0]), _lanes(p, instr.operands[1]), strict=True)
    return _flat([integers.binary(b, instr.op, type, x, y) for x, y in pairs])


def _integer(instr: Instr) -> IntType:
    type = _element(instr.type)
    if not isinstance(type, IntType):
        raise Unsupported(f"{instr.op} of {instr.type} is not supported")
    return type


def compare(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """A comparison of each lane."""
    branches = p.only_branches(instr)
    pairs = zip(_lanes(p, instr.operands[0]), _lanes(p, instr.operands[1]), strict=True)
    return [integers.compare(b, instr.pred, x, y, branches) for x, y in pairs]


def convert(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """trunc, zext, sext of each lane; pointers to and from integers."""
    lanes = _lanes(p, instr.operands[0])
    target = _element(instr.type)
    if instr.op in _CAST_TO_PARTS:
        type = _integer(instr)
        return _flat([integers.convert(b, instr.op, lane, type) for lane in lanes])
    if instr.op == "addrspacecast":
        return [b.add(instr.op, target, lane) for lane in lanes]
    if isinstance(target, PtrType):
        return [b.add("inttoptr", target, lane[:1]) for lane in lanes]
    assert isinstance(target, IntType)
    numbers = [b.add("ptrtoint", int_type(min(target.bits, 64)), lane) for lane in lanes]
    return _flat([integers.convert(b, "zext", [value], target) for value in numbers])


def bitcast(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """The same bits as another type, as if stored and loaded again."""
    source = instr.operands[0]
    parts = p.of(source)
    same_order = not p.big_endian or lane_count(source.type) == lane_count(instr.type)
    if same_order and [part.type for part in parts] == list(p.shapes.leaves(instr.type)):
        return parts
    if any(not isinstance(_element(type), IntType) for type in (source.type, instr.type)):
        raise Unsupported(f"bitcast of {source.type} to {instr.type} is not supported")
    row = vector_row(parts, lane_count(source.type), p.big_endian)
    return from_row(b, row, instr.type, p.big_endian)


def freeze(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """Each part frozen."""
    return [b.freeze(part) for part in p.of(instr.operands[0])]


def select(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """Each part chosen; by one condition, or each lane by its own."""
    condition, then, otherwise = instr.operands
    conditions = p.of(condition)
    if not isinstance(condition.type, VectorType):
        return _choose(b, conditions[0], p.of(then), p.of(otherwise))
    pairs = zip(conditions, _lanes(p, then), _lanes(p, otherwise), strict=True)
    return _flat([_choose(b, one, x, y) for one, x, y in pairs])


def element_pointer(p: Parts, instr: Instr, b: Builder) -> list[Value]:
    """An address for each lane; of an index of more than 64 bits the lower ones count."""
    count = lane_count(instr.type)
    rows = [_each_index(p, operand, count) for operand in instr.operands]
    made = [b.add(instr.op, _element(instr.type), row, aux_type=instr.aux_type) for row in zip(*rows, strict=True)]
    for address in made:
        address.flags = instr.flags
    return list(made)


def _each_index(p: Parts, operand: Value, count: int) -> list[Value]:
    """What an operand is in each lane: a scalar is the same in all."""
    if isinstance(operand, ConstInt) and operand.type.bits > 64:
        return [const_int(64, operand.value)] * count
    if not isinstance(operand.type, VectorType):
        return p.of(operand)[:1] * count
    if operand.type.count != count:
        raise Unsupported(f"addresses of {count} lanes from {operand.type} are not supported")
    return [lane[0] for lane in _lanes(p, operand)]
