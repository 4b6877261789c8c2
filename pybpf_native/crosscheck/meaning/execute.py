"""What each instruction of the IR does, a row an instruction: (frame, instruction) -> the value that it defines."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...ir.layout import align_of, size_of
from ...ir.types import ArrayType, IntType, Type, VectorType
from ...ir.values import Argument, Function, Instr
from ...ir.values import Value as IrValue
from .arithmetic import PLAIN, binary, cast, chosen, compare
from .constants import address, load, store
from .helpers import place
from .intrinsics import evaluate
from .memory import Region
from .values import (
    POISON,
    NotKnown,
    Partial,
    Pointer,
    Poison,
    Scalar,
    Undefined,
    Value,
    known,
    number,
    parts,
    scalar,
    width_of,
)

if TYPE_CHECKING:
    from .machine import Run

Handler = Callable[["Frame", Instr], Value]


class Frame:
    """One function that is running: its values, and the regions that it made."""

    def __init__(self, run: Run, values: dict[IrValue, Value]) -> None:
        self.run = run
        self.values = values
        self.made: list[Region] = []

    def value(self, operand: IrValue) -> Value:
        """What an operand is now."""
        if isinstance(operand, (Instr, Argument)):
            return self.values[operand]
        return self.run.constants.value(operand)

    def scalars(self, instr: Instr) -> list[Scalar]:
        return [scalar(self.value(operand)) for operand in instr.operands]


def _each(compute: Callable[..., Scalar], lists: list[Value]) -> Value:
    """`compute` on numbers, or lane by lane on vectors."""
    if isinstance(lists[0], list):
        return [_each(compute, [one[lane] for one in lists if isinstance(one, list)]) for lane in range(len(lists[0]))]
    return compute(*lists)


def _lane(type: Type) -> int:
    return width_of(type.element if isinstance(type, VectorType) else type)


def _binary(frame: Frame, instr: Instr) -> Value:
    width, op, flags = _lane(instr.type), instr.op, instr.flags
    operands = [frame.value(operand) for operand in instr.operands]
    return _each(lambda a, b: binary(op, a, b, width, flags), operands)


def _compare(frame: Frame, instr: Instr) -> Value:
    width = _lane(instr.operands[0].type)
    operands = [frame.value(operand) for operand in instr.operands]
    return _each(lambda a, b: compare(instr.pred, a, b, width, instr.flags), operands)


def _cast(frame: Frame, instr: Instr) -> Value:
    source, target = _lane(instr.operands[0].type), _lane(instr.type)
    return _each(lambda a: cast(instr.op, a, source, target, instr.flags), [frame.value(instr.operands[0])])


def _same(frame: Frame, instr: Instr) -> Value:
    return frame.value(instr.operands[0])


def _address_as_number(frame: Frame, instr: Instr) -> Value:
    """ptrtoint and inttoptr between 64 bits, and from the 32 bits that a context's pointer has."""
    value = scalar(frame.value(instr.operands[0]))
    source, target = width_of(instr.operands[0].type), width_of(instr.type)
    return value if source == target else cast("trunc" if target < source else "zext", value, source, target)


def _freeze(frame: Frame, instr: Instr) -> Value:
    def frozen(value: Value) -> Value:
        if isinstance(value, list):
            return [frozen(one) for one in value]
        return Partial(0, (1 << _lane(instr.type)) - 1) if value is POISON else value

    return frozen(frame.value(instr.operands[0]))


def _select(frame: Frame, instr: Instr) -> Value:
    condition, yes, no = (frame.value(operand) for operand in instr.operands)
    if isinstance(condition, list):
        return _each(chosen, [condition, yes, no])
    if isinstance(yes, list):
        return yes if known(condition, "a condition") else no
    return chosen(condition, yes, scalar(no))


def _alloca(frame: Frame, instr: Instr) -> Value:
    assert instr.aux_type is not None
    count = known(frame.value(instr.operands[0]), "a size") if instr.operands else 1
    size, align = size_of(instr.aux_type) * count, max(instr.align, align_of(instr.aux_type))
    region = Region(f"%{instr.name}", bytes(size), align, written=False)
    frame.made.append(region)
    return Pointer(region, 0)


def _load(frame: Frame, instr: Instr) -> Value:
    region, at = place(frame.value(instr.operands[0]))
    return load(region, at, instr.type, instr.align or align_of(instr.type))


def _store(frame: Frame, instr: Instr) -> Value:
    value, pointer = instr.operands
    region, at = place(frame.value(pointer))
    store(region, at, value.type, frame.value(value), instr.align or align_of(value.type))
    return 0


def _element_address(frame: Frame, instr: Instr) -> Value:
    assert instr.aux_type is not None
    values = [frame.value(operand) for operand in instr.operands]
    return address(frame.run.constants, instr.aux_type, instr.operands, values)


# -- aggregates and vectors


def _extract(frame: Frame, instr: Instr) -> Value:
    value = frame.value(instr.operands[0])
    for index in instr.indices:
        assert isinstance(value, list)
        value = value[index]
    return value


def _insert(frame: Frame, instr: Instr) -> Value:
    return _inserted(frame.value(instr.operands[0]), frame.value(instr.operands[1]), instr.indices)


def _inserted(whole: Value, part: Value, indices: tuple[int, ...]) -> Value:
    if not indices:
        return part
    assert isinstance(whole, list)
    copy = list(whole)
    copy[indices[0]] = _inserted(copy[indices[0]], part, indices[1:])
    return copy


def _extract_element(frame: Frame, instr: Instr) -> Value:
    vector, index = frame.value(instr.operands[0]), known(frame.value(instr.operands[1]), "an index")
    assert isinstance(vector, list)
    return vector[index] if index < len(vector) else POISON


def _insert_element(frame: Frame, instr: Instr) -> Value:
    vector, part, index = (frame.value(operand) for operand in instr.operands)
    return _inserted(vector, part, (known(index, "an index"),))


def _shuffle(frame: Frame, instr: Instr) -> Value:
    one, other, mask = (frame.value(operand) for operand in instr.operands)
    assert isinstance(one, list)
    assert isinstance(other, list)
    assert isinstance(mask, list)
    both = one + other
    return [both[index] if isinstance(index, int) else POISON for index in mask]


# -- atomics


def _atomicrmw(frame: Frame, instr: Instr) -> Value:
    region, at = place(frame.value(instr.operands[0]))
    value, type = scalar(frame.value(instr.operands[1])), instr.type
    old = scalar(load(region, at, type, size_of(type)))
    width = width_of(type)
    if instr.pred == "xchg":
        new: Scalar = value
    elif instr.pred == "nand":
        new = binary("xor", binary("and", old, value, width), (1 << width) - 1, width)
    elif instr.pred in ("max", "min", "umax", "umin"):
        new = _extreme(instr.pred, old, value, width)
    elif instr.pred in PLAIN:
        new = binary(instr.pred, old, value, width)
    else:
        raise NotKnown(f"atomicrmw {instr.pred}")
    store(region, at, type, new, 1)
    return old


def _extreme(which: str, old: Scalar, value: Scalar, width: int) -> Scalar:
    pred = ("u" if which[0] == "u" else "s") + ("gt" if which.endswith("max") else "lt")
    return chosen(compare(pred, old, value, width), old, value)


def _cmpxchg(frame: Frame, instr: Instr) -> Value:
    pointer, expected, new = (frame.value(operand) for operand in instr.operands)
    region, at = place(pointer)
    type = instr.operands[1].type
    old = scalar(load(region, at, type, size_of(type)))
    same = compare("eq", old, scalar(expected), width_of(type))
    store(region, at, type, chosen(same, scalar(new), old), 1)
    return [old, same]


# -- calls

NOTHING = ("lifetime.end", "dbg.", "assume", "experimental.noalias.scope.decl", "donothing", "invariant.end")
# llvm.bpf.compare names predicates by their numbers in LLVM's enum CmpInst::Predicate.
FIRST_COMPARISON = 32
COMPARISONS = ("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle")
FIRST = ("expect", "bpf.passthrough", "launder.invariant.group", "strip.invariant.group", "ssa.copy")


def _call(frame: Frame, instr: Instr) -> Value:
    arguments = [frame.value(argument) for argument in instr.args]
    if isinstance(instr.callee, Function):
        name = instr.callee.name
        if name.startswith("llvm."):
            return _intrinsic(frame, instr, name[5:], arguments)
        return frame.run.call(name, arguments)
    return _as_wide(frame.run.call_value(scalar(frame.value(instr.callee)), arguments), instr.type)


def _as_wide(value: Value, type: Type) -> Value:
    """What a helper gives has 64 bits, whatever the call says."""
    if not isinstance(type, IntType) or isinstance(value, (list, Pointer, Poison)):
        return value
    bits, unknown = parts(value)
    mask = (1 << type.bits) - 1
    return number(bits & mask, unknown & mask)


def _intrinsic(frame: Frame, instr: Instr, name: str, arguments: list[Value]) -> Value:
    if name.startswith(NOTHING):
        if name == "assume" and not known(arguments[0], "what is assumed"):
            raise Undefined("what is assumed is false")
        return 0
    if name.startswith("lifetime.start"):
        place(arguments[-1])[0].forget()
        return 0
    if name.startswith(FIRST):
        return arguments[1 if name.startswith("bpf.") else 0]
    if name.startswith(("memcpy", "memmove", "memset")):
        return _block(instr, name, arguments)
    if name.startswith("bpf.compare."):
        pred = COMPARISONS[known(arguments[0], "a predicate") - FIRST_COMPARISON]
        return compare(pred, scalar(arguments[1]), scalar(arguments[2]), width_of(instr.args[1].type))
    stem = _stem(name)
    first, result = instr.args[0].type, instr.type
    if isinstance(first, VectorType) or not arguments:
        raise NotKnown(f"llvm.{name}")
    width = _lane(result) if not isinstance(result, ArrayType) and result.kind == "int" else width_of(first)
    found = evaluate(stem, [scalar(one) for one in arguments], width_of(first), width)
    if found is None:
        raise NotKnown(f"llvm.{name}")
    return found


def _stem(name: str) -> str:
    """The name without the types at its end."""
    words = name.split(".")
    while words[-1][:1] in "iv" and words[-1][1:2].isdigit():
        words.pop()
    return ".".join(words)


def _block(instr: Instr, name: str, arguments: list[Value]) -> Value:
    size = known(arguments[2], "a length")
    if not size:
        return 0
    region, at = place(arguments[0])
    region.check(at, size, _declared_align(instr, 0), "store")
    if name.startswith("memset"):
        for offset in range(size):
            region.store(at + offset, 1, scalar(arguments[1]))
        return 0
    source, start = place(arguments[1])
    source.check(start, size, _declared_align(instr, 1), "load")
    if name.startswith("memcpy") and source is region and at != start and abs(at - start) < size:
        raise Undefined("memcpy between places that overlap")
    region.copy_from(at, source, start, size)
    return 0


def _declared_align(instr: Instr, argument: int) -> int:
    """What the `align` of an argument of a call says, 1 without it."""
    if instr.call is None or argument >= len(instr.call.arg_attributes):
        return 1
    found = [text for text in instr.call.arg_attributes[argument] if text.startswith("align")]
    return int(found[0].removeprefix("align").strip(" ()")) if found else 1


EXECUTE: dict[str, Handler] = {
    **dict.fromkeys(PLAIN, _binary),
    "icmp": _compare,
    **dict.fromkeys(("trunc", "zext", "sext"), _cast),
    **dict.fromkeys(("ptrtoint", "inttoptr"), _address_as_number),
    "bitcast": _same,
    "freeze": _freeze,
    "select": _select,
    "alloca": _alloca,
    "load": _load,
    "store": _store,
    "getelementptr": _element_address,
    "extractvalue": _extract,
    "insertvalue": _insert,
    "extractelement": _extract_element,
    "insertelement": _insert_element,
    "shufflevector": _shuffle,
    "atomicrmw": _atomicrmw,
    "cmpxchg": _cmpxchg,
    "fence": lambda frame, instr: 0,
    "call": _call,
}
