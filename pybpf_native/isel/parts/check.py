"""The types that an instruction on values of several registers must have, so that its parts match.

The reader gives every operand the type that is written before it, but does not hold them against each other.
"""

from __future__ import annotations

from collections.abc import Callable

from ...errors import Unsupported
from ...ir.types import ArrayType, IntType, StructType, Type, VectorType
from ...ir.values import Instr
from ...ir.verify_types import complaint
from ..shapes import lane_count


def check_shape(instr: Instr) -> None:
    """Whether the operands fit together.

    Raises:
        Unsupported: they do not; the message says how.
    """
    check = _CHECKS.get(instr.op)
    wrong = complaint(instr) or (check(instr) if check is not None else "")
    if wrong:
        raise Unsupported(f"malformed IR: {instr.op} {wrong}")


def _select(instr: Instr) -> str:
    condition, then, _ = instr.operands
    fits = not isinstance(condition.type, VectorType) or (
        isinstance(then.type, VectorType) and lane_count(then.type) == lane_count(condition.type)
    )
    return "" if fits else f"chooses lanes of {then.type} by {condition.type}"


def _vector_and_index(instr: Instr) -> str:
    vector, index = instr.operands[0].type, instr.operands[-1].type
    if not isinstance(vector, VectorType) or not isinstance(index, IntType):
        return f"takes a lane of {vector} by {index}"
    if instr.op == "insertelement" and instr.operands[1].type is not vector.element:
        return f"puts {instr.operands[1].type} into {vector}"
    return ""


def _shuffle(instr: Instr) -> str:
    left, right, _ = instr.operands
    return "" if left.type is right.type else f"takes lanes of {left.type} and {right.type}"


def _bitcast(instr: Instr) -> str:
    source, target = instr.operands[0].type, instr.type
    bits, wanted = _bits(source), _bits(target)
    return f"makes {target} of {source}" if (bits and wanted and bits != wanted) or 0 in (bits, wanted) else ""


def _bits(type: Type) -> int | None:
    """The bits of an integer or a vector of them; 0 for what is no operand of bitcast, None for other lanes."""
    if isinstance(type, StructType) or (isinstance(type, ArrayType) and not isinstance(type, VectorType)):
        return 0
    element = type.element if isinstance(type, VectorType) else type
    return lane_count(type) * element.bits if isinstance(element, IntType) else None


_CHECKS: dict[str, Callable[[Instr], str]] = {
    "select": _select,
    "extractelement": _vector_and_index,
    "insertelement": _vector_and_index,
    "shufflevector": _shuffle,
    "bitcast": _bitcast,
}
