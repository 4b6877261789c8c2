"""Algebra on single instructions: constants are computed, identities applied, forms made canonical.

Each rule looks at one instruction whose operands are already simplified and answers with a value that stands for it,
with the instruction itself when it was rewritten in place, or with None. What the verifier of the kernel knows
about a value is tied to the register that was compared, so a rule that would compute from an operand's operand
applies only when nobody else uses the operand: nothing that may have been checked is computed a second time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from . import simplify_fold as fold
from .constants import same
from .layout import constant_offset
from .simplify_values import Replacements, callee_name, remove, use_counts
from .types import I1, I8, I64, IntType, PtrType
from .values import ConstInt, ConstSimple, Function, GlobalValue, Instr, Value, const_int

COMMUTES = frozenset(("add", "mul", "and", "or", "xor"))
_SHIFTS = frozenset(("shl", "lshr", "ashr"))
_CHAINS = frozenset(("add", "mul", "and", "or", "xor"))
_MAX_STEPS = 8  # rewrites of one instruction

Rule = Callable[[Instr, Counter[Value]], Value | None]


def combine(function: Function) -> bool:
    """Apply the rules to every instruction once, in the order of the blocks; True when something changed."""
    uses = use_counts(function)
    values = Replacements()
    changed = False
    for instr in function.instrs():
        if values:
            instr.operands = [values.find(operand) for operand in instr.operands]
        for _ in range(_MAX_STEPS):
            rule = _RULES.get(instr.op)
            found = rule(instr, uses) if rule is not None else None
            if found is None:
                break
            changed = True
            if found is not instr:
                values.put(instr, found)
                uses[values.find(found)] += uses[instr]
                break
    values.apply(function)
    remove(function, {instr for instr in values.new if isinstance(instr, Instr)})
    return changed


def _rewrite(instr: Instr, op: str, *operands: Value) -> Instr:
    """Make another instruction of it, of the same type."""
    instr.op, instr.operands, instr.flags, instr.pred = op, list(operands), (), ""
    return instr


def _alone(value: Value, op: str, uses: Counter[Value]) -> Instr | None:
    """`value` as an instruction `op` that has no other user."""
    return value if isinstance(value, Instr) and value.op == op and uses[value] == 1 else None


def _made_by(value: Value, *ops: str) -> Instr | None:
    """`value` as one of the instructions `ops`."""
    return value if isinstance(value, Instr) and value.op in ops else None


def _log2(value: int) -> int:
    """The exponent of a power of two, -1 for other numbers."""
    return value.bit_length() - 1 if value > 0 and value & (value - 1) == 0 else -1


# Binary operations ------------------------------------------------------------------------------------


def _binary(instr: Instr, uses: Counter[Value]) -> Value | None:
    left, right = instr.operands
    if not isinstance(instr.type, IntType):
        return None
    if isinstance(left, ConstInt):
        if isinstance(right, ConstInt):
            return fold.binary(instr.op, left, right)
        if instr.op in COMMUTES:
            instr.operands = [right, left]
            return instr
    if isinstance(right, ConstInt):
        return _with_constant(instr, left, right, instr.type, uses)
    return _with_itself(instr) if left is right else None


def _with_itself(instr: Instr) -> Value | None:
    assert isinstance(instr.type, IntType)
    if instr.op in ("and", "or"):
        return instr.operands[0]
    return ConstInt(instr.type, 0) if instr.op in ("sub", "xor") else None


def _with_constant(instr: Instr, left: Value, right: ConstInt, type: IntType, uses: Counter[Value]) -> Value | None:
    op, number = instr.op, right.value
    if number == 0 and op in ("add", "sub", "or", "xor", "shl", "lshr", "ashr"):
        return left
    if number == 0 and op in ("and", "mul"):
        return right
    if number == 1 and op in ("mul", "udiv", "sdiv"):
        return left
    if number == 1 and op in ("urem", "srem"):
        return ConstInt(type, 0)
    if number == type.mask and op in ("and", "or"):
        return left if op == "and" else right
    if op == "sub":
        return _rewrite(instr, "add", left, ConstInt(type, -number))
    power = _log2(number)
    if power > 0 and op in _BY_POWER:
        other, operand = _BY_POWER[op]
        return _rewrite(instr, other, left, ConstInt(type, operand(power)))
    return _inverted(instr, left, right, uses) or _chain(instr, left, right, uses)


_BY_POWER: dict[str, tuple[str, Callable[[int], int]]] = {
    "mul": ("shl", lambda power: power),
    "udiv": ("lshr", lambda power: power),
    "urem": ("and", lambda power: (1 << power) - 1),
}


def _inverted(instr: Instr, left: Value, right: ConstInt, uses: Counter[Value]) -> Value | None:
    """The negation of a comparison is the opposite comparison."""
    if instr.op != "xor" or instr.type is not I1 or not right.value:
        return None
    inner = _alone(left, "icmp", uses)
    if inner is None:
        return None
    pred = fold.INVERSE[inner.pred]
    _rewrite(instr, "icmp", *inner.operands).pred = pred
    return instr


def _chain(instr: Instr, left: Value, right: ConstInt, uses: Counter[Value]) -> Value | None:
    """`(x op a) op b` is `x op (a op b)`; shifts add up while they stay below the width."""
    inner = _alone(left, instr.op, uses)
    first = inner.operands[1] if inner is not None else None
    if inner is None or not isinstance(first, ConstInt):
        return None
    if instr.op in _SHIFTS:
        total = first.value + right.value
        return (
            _rewrite(instr, instr.op, inner.operands[0], ConstInt(right.type, total))
            if (total < right.type.bits)
            else None
        )
    both = fold.binary(instr.op, first, right) if instr.op in _CHAINS else None
    return _rewrite(instr, instr.op, inner.operands[0], both) if both is not None else None


# Comparisons ------------------------------------------------------------------------------------------


def _compare(instr: Instr, uses: Counter[Value]) -> Value | None:
    left, right = instr.operands
    if instr.type is not I1:
        return None
    if isinstance(left, ConstInt) and isinstance(right, ConstInt):
        return fold.compare(instr.pred, left, right)
    if isinstance(left, (ConstInt, ConstSimple)) and not isinstance(right, (ConstInt, ConstSimple)):
        instr.operands, instr.pred = [right, left], fold.SWAPPED[instr.pred]
        return instr
    if same(left, right) and not fold.is_undefined(left):
        return fold.truth(instr.pred in ("eq", "uge", "ule", "sge", "sle"))
    if instr.pred not in ("eq", "ne"):
        return _always(instr, right) if isinstance(right, ConstInt) else None
    if isinstance(right, ConstInt):
        return _equals_constant(instr, left, right)
    return _equals_null(instr, left, right)


def _always(instr: Instr, right: ConstInt) -> Value | None:
    """Comparisons that every number of the type passes, or none."""
    if (instr.pred, right.value) in (("ult", 0), ("ugt", right.type.mask)):
        return fold.truth(False)
    if (instr.pred, right.value) in (("uge", 0), ("ule", right.type.mask)):
        return fold.truth(True)
    return None


def _equals_constant(instr: Instr, left: Value, right: ConstInt) -> Value | None:
    """A truth value compared with 0 or 1 is itself or its negation."""
    equal = instr.pred == "eq"
    if left.type is I1:
        return left if equal == bool(right.value) else _rewrite(instr, "xor", left, fold.truth(True))
    widened = _made_by(left, "zext")
    if widened is None or widened.operands[0].type is not I1:
        return None
    if right.value > 1:
        return fold.truth(not equal)
    truth = widened.operands[0]
    return truth if equal == bool(right.value) else _rewrite(instr, "xor", truth, fold.truth(True))


def _equals_null(instr: Instr, left: Value, right: Value) -> Value | None:
    """A variable's address is never null, unless the symbol may be missing."""
    if not (isinstance(right, ConstSimple) and right.word == "null"):
        return None
    known = isinstance(left, GlobalValue) and left.linkage != "extern_weak" and left.type.text == "ptr"
    return fold.truth(instr.pred == "ne") if known or _made_by(left, "alloca") else None


# Conversions ------------------------------------------------------------------------------------------


def _convert(instr: Instr, uses: Counter[Value]) -> Value | None:
    source, target = instr.operands[0], instr.type
    if not isinstance(target, IntType):
        return None
    if isinstance(source, ConstInt):
        return fold.cast(instr.op, source, target)
    if instr.op == "trunc" and (masked := _masked(source, target)) is not None:
        return _rewrite(instr, "trunc", masked)
    inner = _made_by(source, "trunc", "zext", "sext")
    if inner is None or not isinstance(inner.type, IntType):
        return None
    origin = inner.operands[0]
    assert isinstance(origin.type, IntType)
    if instr.op == "trunc" and inner.op != "trunc":
        return _shortened(instr, inner.op, origin, origin.type, target)
    if instr.op == inner.op or (instr.op, inner.op) == ("sext", "zext"):
        return _rewrite(instr, inner.op, origin)
    if (instr.op, inner.op) == ("zext", "trunc") and origin.type is target and uses[inner] == 1:
        return _rewrite(instr, "and", origin, ConstInt(target, inner.type.mask))
    return None


def _masked(source: Value, target: IntType) -> Value | None:
    """What an `and` takes its bits from, when it lets all those of `target` through."""
    inner = _made_by(source, "and")
    mask = inner.operands[1] if inner is not None else None
    keeps = isinstance(mask, ConstInt) and mask.value & target.mask == target.mask
    return inner.operands[0] if inner is not None and keeps else None


def _shortened(instr: Instr, widening: str, origin: Value, type: IntType, target: IntType) -> Value:
    """trunc of zext or sext."""
    if type is target:
        return origin
    return _rewrite(instr, "trunc" if type.bits > target.bits else widening, origin)


def _pointer_cast(instr: Instr, uses: Counter[Value]) -> Value | None:
    """To an integer of full width and back, or the other way round."""
    source = instr.operands[0]
    inner = _made_by(source, "inttoptr" if instr.op == "ptrtoint" else "ptrtoint")
    through = I64 if instr.op == "inttoptr" else instr.type
    if inner is None or inner.operands[0].type is not instr.type or through is not I64:
        return None
    return inner.operands[0]


# The rest ---------------------------------------------------------------------------------------------


def _select(instr: Instr, uses: Counter[Value]) -> Value | None:
    condition, then, otherwise = instr.operands
    if isinstance(condition, ConstInt):
        return then if condition.value else otherwise
    if same(then, otherwise):
        return then
    if instr.type is I1 and isinstance(then, ConstInt) and isinstance(otherwise, ConstInt):
        return condition if then.value else _rewrite(instr, "xor", condition, fold.truth(True))
    inverted = _made_by(condition, "xor")
    if inverted is not None and isinstance(inverted.operands[1], ConstInt) and inverted.operands[1].value:
        instr.operands = [inverted.operands[0], otherwise, then]
        return instr
    return None


def _phi(instr: Instr, uses: Counter[Value]) -> Value | None:
    """A phi of one value, itself aside, is that value."""
    others = [value for value in instr.operands if value is not instr]
    if not others or not all(same(value, others[0]) for value in others):
        return None
    return others[0]


def _element_pointer(instr: Instr, uses: Counter[Value]) -> Value | None:
    """Constant offsets are counted in bytes, and add up along chains."""
    if not isinstance(instr.type, PtrType):
        return None
    offset = constant_offset(instr)
    if offset is None:
        return None
    base = instr.operands[0]
    if offset == 0:
        return base
    inner = _made_by(base, "getelementptr")
    before = constant_offset(inner) if inner is not None and inner.type is instr.type else None
    if inner is not None and before is not None:
        flags = tuple(flag for flag in instr.flags if flag in inner.flags)
        return _offset(instr, inner.operands[0], offset + before, flags)
    plain = instr.aux_type is I8 and len(instr.operands) == 2 and instr.operands[1].type is I64
    return None if plain else _offset(instr, base, offset, instr.flags)


def _offset(instr: Instr, base: Value, offset: int, flags: tuple[str, ...]) -> Instr:
    instr.operands, instr.aux_type, instr.flags = [base, const_int(64, offset)], I8, flags
    return instr


def _freeze(instr: Instr, uses: Counter[Value]) -> Value | None:
    value = instr.operands[0]
    return value if isinstance(value, ConstInt) or _made_by(value, "freeze") else None


def _extract(instr: Instr, uses: Counter[Value]) -> Value | None:
    """A member that was put in just before; or one of what lies below other members."""
    aggregate = _made_by(instr.operands[0], "insertvalue")
    if aggregate is None:
        return None
    if aggregate.indices == instr.indices:
        return aggregate.operands[1]
    shorter = min(len(aggregate.indices), len(instr.indices))
    if aggregate.indices[:shorter] == instr.indices[:shorter]:
        return None
    instr.operands = [aggregate.operands[0]]
    return instr


def _call(instr: Instr, uses: Counter[Value]) -> Value | None:
    """Hints about likelihood say nothing here."""
    return instr.operands[0] if callee_name(instr).startswith("llvm.expect.") else None


_RULES: dict[str, Rule] = {
    **dict.fromkeys(("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr"), _binary),
    **dict.fromkeys(("udiv", "sdiv", "urem", "srem"), _binary),
    "icmp": _compare,
    **dict.fromkeys(("trunc", "zext", "sext"), _convert),
    **dict.fromkeys(("ptrtoint", "inttoptr"), _pointer_cast),
    "select": _select,
    "phi": _phi,
    "getelementptr": _element_pointer,
    "freeze": _freeze,
    "extractvalue": _extract,
    "call": _call,
}
