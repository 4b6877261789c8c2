"""Intrinsics that put lanes of vectors in another order, or ask about masks.

Each gets the call, a builder in front of it and the lanes of every argument (an argument that is no vector is one
lane), and returns the lanes of the result, those of several vectors one after the other. Lanes that nothing says
anything about are poison.

Source: LLVM's language reference, "Vector Manipulation Intrinsics".
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain

from ..errors import Unsupported
from ..ir.types import I32, IntType, VectorType, function_type
from ..ir.values import ConstInt, ConstSimple, Function, Instr, Value, const_int
from .builder import Builder, number

MAX_COMPRESSED = 32  # every lane may go to every place before it
Lanes = list[Value]
Move = Callable[[Instr, Builder, list[Lanes]], Lanes]


def _reverse(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    return of[0][::-1]


def _constant(call: Instr, argument: Lanes) -> int:
    """The number that an argument has to be, with its sign."""
    value = argument[0]
    if not isinstance(value, ConstInt):
        raise Unsupported(f"{call.callee} with a place that is no constant is not supported")
    return value.signed


def _width(call: Instr) -> int:
    assert isinstance(call.type, VectorType)
    return call.type.count


def _window(lanes: Lanes, start: int, count: int) -> Lanes:
    """`count` lanes from `start` on."""
    nothing = ConstSimple(lanes[0].type, "poison")
    return [lanes[at] if 0 <= at < len(lanes) else nothing for at in range(start, start + count)]


def _extract(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    return _window(of[0], _constant(call, of[1]), _width(call))


def _insert(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    start = _constant(call, of[2])
    return [*of[0][:start], *of[1], *of[0][start + len(of[1]) :]]


def _interleave(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    if len({len(lanes) for lanes in of}) != 1:
        raise Unsupported(f"{call.callee} of vectors of unequal length is not supported")
    return list(chain.from_iterable(zip(*of, strict=True)))


def _deinterleave(ways: int) -> Move:
    return lambda call, at, of: list(chain.from_iterable(of[0][way::ways] for way in range(ways)))


def _splice(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    """The end of the first vector, from a place on or of a length, and as much of the second."""
    place = _constant(call, of[2])
    return _window([*of[0], *of[1]], place if place >= 0 else len(of[0]) + place, _width(call))


def _splice_right(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    return _window([*of[0], *of[1]], len(of[0]) - _constant(call, of[2]), _width(call))


def _active_lanes(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    """Lane i: whether base + i, without wrapping around, is below the limit."""
    (base,), (limit,) = of
    signature = function_type(base.type, [base.type, base.type])
    callee = Function(f"llvm.uadd.sat.{base.type}", signature)
    lanes = []
    for lane in range(_width(call)):
        value = base
        if lane:
            step = const_int(_bits(base), lane)
            value = at.add("call", base.type, [base, step, callee], aux_type=signature)
        lanes.append(at.compare("ult", value, limit))
    return lanes


def _bits(value: Value) -> int:
    if not isinstance(value.type, IntType):
        raise Unsupported(f"a lane of type {value.type} is not supported here")
    return value.type.bits


def _first_set(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    """The number of the first lane that is not zero; how many lanes there are when none is."""
    mask, _ = of
    assert isinstance(call.type, IntType)
    found: Value = const_int(call.type.bits, len(mask))
    for place in range(len(mask) - 1, -1, -1):
        some = at.compare("ne", mask[place], const_int(_bits(mask[place]), 0))
        found = at.select(some, const_int(call.type.bits, place), found)
    return [found]


def _compress(call: Instr, at: Builder, of: list[Lanes]) -> Lanes:
    """The lanes under a mask, close together, in place of the first lanes of the last argument.

    The place of a lane is the number of set bits before it, which is at most its own.
    """
    values, mask, result = of
    if len(values) > MAX_COMPRESSED:
        raise Unsupported(f"{call.callee} of more than {MAX_COMPRESSED} lanes is not supported")
    place: Value = ConstInt(I32, 0)
    for at_most, (value, wanted) in enumerate(zip(values, mask, strict=True)):
        for slot in range(at_most + 1):
            here = at.binary("and", wanted, at.compare("eq", place, ConstInt(I32, slot)))
            result = [at.select(here, value, old) if to == slot else old for to, old in enumerate(result)]
        if number(wanted) != 0:
            place = at.binary("add", place, at.resize(wanted, I32))
    return result


MOVES: dict[str, Move] = {
    "vector.reverse": _reverse,
    "vector.extract": _extract,
    "vector.insert": _insert,
    **{f"vector.interleave{ways}": _interleave for ways in range(2, 9)},
    **{f"vector.deinterleave{ways}": _deinterleave(ways) for ways in range(2, 9)},
    "vector.splice": _splice,
    "vector.splice.left": _splice,
    "vector.splice.right": _splice_right,
    "vector.compress": _compress,
    "get.active.lane.mask": _active_lanes,
    "cttz.elts": _first_set,
    "stepvector": lambda call, at, of: [const_int(_step_bits(call), lane) for lane in range(_width(call))],
}


def _step_bits(call: Instr) -> int:
    assert isinstance(call.type, VectorType)
    return call.type.element.bits if isinstance(call.type.element, IntType) else 0
