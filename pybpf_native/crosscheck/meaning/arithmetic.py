"""Arithmetic, comparisons and casts on numbers with unknown bits, on poison and on pointers.

Each operation is first a function on plain integers; what it makes of unknown bits is a rule beside it. Flags
(nuw, nsw, exact, disjoint, nneg, samesign) turn a result into poison where they are broken.
"""

from __future__ import annotations

from collections.abc import Callable

from .values import POISON, Partial, Pointer, Poison, Scalar, Undefined, Undetermined, number, parts, signed

Plain = Callable[[int, int, int], int]


def _quotient(a: int, b: int, width: int) -> int:
    a, b = signed(a, width), signed(b, width)
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def _remainder(a: int, b: int, width: int) -> int:
    return signed(a, width) - signed(b, width) * _quotient(a, b, width)


# On unsigned integers of a width; the result is cut to it afterwards.
PLAIN: dict[str, Plain] = {
    "add": lambda a, b, width: a + b,
    "sub": lambda a, b, width: a - b,
    "mul": lambda a, b, width: a * b,
    "and": lambda a, b, width: a & b,
    "or": lambda a, b, width: a | b,
    "xor": lambda a, b, width: a ^ b,
    "shl": lambda a, b, width: a << b,
    "lshr": lambda a, b, width: a >> b,
    "ashr": lambda a, b, width: signed(a, width) >> b,
    "udiv": lambda a, b, width: a // b,
    "urem": lambda a, b, width: a % b,
    "sdiv": _quotient,
    "srem": _remainder,
}
DIVISIONS = frozenset(("udiv", "urem", "sdiv", "srem"))
SHIFTS = frozenset(("shl", "lshr", "ashr"))
SPREADING = frozenset(("add", "sub", "mul"))  # an unknown bit spreads upwards


def binary(op: str, left: Scalar, right: Scalar, width: int, flags: tuple[str, ...] = ()) -> Scalar:
    """The result of a binary instruction.

    Raises:
        Undefined: a division by zero, or one that overflows.
        Undetermined: it depends on an address.
    """
    if op in DIVISIONS:
        _check_divisor(op, left, right, width)
    if isinstance(left, Poison) or isinstance(right, Poison):
        return POISON
    if isinstance(left, Pointer) or isinstance(right, Pointer):
        return _on_pointers(op, left, right, width)
    if isinstance(left, int) and isinstance(right, int):
        return _on_integers(op, left, right, width, flags)
    if flags:  # the choice may be one that breaks them
        return POISON
    return _on_partial(op, left, right, width)


def _on_integers(op: str, a: int, b: int, width: int, flags: tuple[str, ...]) -> Scalar:
    if op in SHIFTS and b >= width:
        return POISON
    exact = PLAIN[op](a, b, width)
    result = exact & (1 << width) - 1
    return POISON if any(_broken(flag, op, a, b, width, result) for flag in flags) else result


def _broken(flag: str, op: str, a: int, b: int, width: int, result: int) -> bool:
    if flag == "nuw":
        return (a << b if op == "shl" else PLAIN[op](a, b, width)) != result
    if flag == "nsw":
        a = signed(a, width)
        b = b if op == "shl" else signed(b, width)
        return PLAIN[op](a, b, width) != signed(result, width)
    if flag == "exact":
        if op in SHIFTS:
            return bool(a & (1 << b) - 1)
        return bool(PLAIN["urem" if op == "udiv" else "srem"](a, b, width))
    return flag == "disjoint" and bool(a & b)


def _check_divisor(op: str, left: Scalar, right: Scalar, width: int) -> None:
    if isinstance(right, Poison):
        raise Undefined("a division by poison")
    bits, unknown = parts(right)
    if not bits:
        raise Undefined("a division by zero") if not unknown else Undefined("a division by what may be zero")
    if op[0] == "s" and bits | unknown == (1 << width) - 1:
        low = 1 << width - 1
        least, any_bits = (0, low) if isinstance(left, (Poison, Pointer)) else parts(left)
        if least | any_bits & low == least | low and not least & ~low:
            raise Undefined("a division that overflows")


def _on_pointers(op: str, left: Scalar, right: Scalar, width: int) -> Scalar:
    """Addresses move by known distances, and have distances within a region."""
    if isinstance(left, Pointer) and isinstance(right, Pointer):
        if op == "sub" and left.region is right.region:
            return left.offset - right.offset & (1 << width) - 1
    elif op == "add" and isinstance(left, Pointer) and isinstance(right, int):
        return Pointer(left.region, left.offset + signed(right, width))
    elif op == "add" and isinstance(right, Pointer) and isinstance(left, int):
        return Pointer(right.region, right.offset + signed(left, width))
    elif op == "sub" and isinstance(left, Pointer) and isinstance(right, int):
        return Pointer(left.region, left.offset - signed(right, width))
    raise Undetermined(f"{op} of addresses")


def _on_partial(op: str, left: Scalar, right: Scalar, width: int) -> Scalar:
    (a, ua), (b, ub) = parts(left), parts(right)
    mask = (1 << width) - 1
    if op == "and":
        return number(a & b, (ua | ub) & (a | ua) & (b | ub))
    if op == "or":
        return number(a | b, (ua | ub) & ~a & ~b)
    if op == "xor":
        return number(a ^ b, ua | ub)
    if op in SPREADING:
        if op == "mul" and ((a, ua) == (0, 0) or (b, ub) == (0, 0)):
            return 0
        lowest = (ua | ub) & -(ua | ub)
        return number(PLAIN[op](a, b, width) & mask, mask & -lowest)
    if op in SHIFTS:
        return _shifted(op, a, ua, b, ub, width)
    return Partial(0, mask)


def _shifted(op: str, a: int, ua: int, b: int, ub: int, width: int) -> Scalar:
    if (b | ub) >= width:
        return POISON
    mask = (1 << width) - 1
    if ub:
        return Partial(0, mask)
    plain = PLAIN[op]
    return number(plain(a, b, width) & mask, plain(ua, b, width) & mask)


# -- comparisons

_ORDERS: dict[str, Callable[[int, int], bool]] = {
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}
UNKNOWN_BIT = Partial(0, 1)


def compare(pred: str, left: Scalar, right: Scalar, width: int, flags: tuple[str, ...] = ()) -> Scalar:
    """The i1 that an icmp gives.

    Raises:
        Undetermined: it depends on where regions are.
    """
    if isinstance(left, Poison) or isinstance(right, Poison):
        return POISON
    if isinstance(left, Pointer) or isinstance(right, Pointer):
        return _compare_pointers(pred, left, right)
    (a, ua), (b, ub) = parts(left), parts(right)
    if "samesign" in flags and (ua | ub or (a ^ b) >> width - 1):
        return POISON
    if pred in ("eq", "ne"):
        differ = (a ^ b) & ~(ua | ub)
        if ua | ub and not differ:
            return UNKNOWN_BIT
        return int(bool(differ) == (pred == "ne"))
    ranges = [_range(bits, unknown, width, pred[0] == "s") for bits, unknown in ((a, ua), (b, ub))]
    answers = {_ORDERS[pred[1:]](one, other) for one in ranges[0] for other in ranges[1]}
    return int(answers.pop()) if len(answers) == 1 else UNKNOWN_BIT


def _range(bits: int, unknown: int, width: int, is_signed: bool) -> tuple[int, int]:
    """The least and the greatest number that it may be."""
    if not is_signed:
        return bits, bits | unknown
    sign = unknown & 1 << width - 1
    return signed(bits | sign, width), signed(bits | unknown ^ sign, width)


def _compare_pointers(pred: str, left: Scalar, right: Scalar) -> Scalar:
    if isinstance(left, Pointer) and isinstance(right, Pointer) and left.region is right.region:
        if pred in ("eq", "ne"):
            return int((left.offset == right.offset) == (pred == "eq"))
        return int(_ORDERS[pred[1:]](left.offset, right.offset))
    if pred not in ("eq", "ne"):
        raise Undetermined("the order of addresses of different things")
    for pointer, other in ((left, right), (right, left)):
        if isinstance(pointer, Pointer) and not _apart(pointer, other):
            raise Undetermined("whether different things are in one place")
    return int(pred == "ne")


def _apart(pointer: Pointer, other: Scalar) -> bool:
    """Whether they are certainly different: both inside of what they point to, or one of them null."""
    inside = 0 <= pointer.offset < max(1, len(pointer.region.data))
    return inside and (other == 0 if not isinstance(other, Pointer) else True)


# -- casts


def cast(op: str, value: Scalar, source: int, target: int, flags: tuple[str, ...] = ()) -> Scalar:
    """A trunc, zext or sext between widths."""
    if isinstance(value, Poison):
        return POISON
    if isinstance(value, Pointer):
        if op == "zext":  # a context's pointer of 32 bits
            return value
        raise Undetermined("a part of an address")
    bits, unknown = parts(value)
    if op == "trunc":
        mask = (1 << target) - 1
        lost = bits >> target
        if flags and (unknown or ("nuw" in flags and lost) or ("nsw" in flags and _loses_sign(bits, source, target))):
            return POISON
        return number(bits & mask, unknown & mask)
    sign = 1 << source - 1
    if op == "zext":
        return POISON if "nneg" in flags and (bits | unknown) & sign else number(bits, unknown)
    above = (1 << target) - (1 << source)
    return number(bits | (above if bits & sign else 0), unknown | (above if unknown & sign else 0))


def _loses_sign(bits: int, source: int, target: int) -> bool:
    return signed(bits & (1 << target) - 1, target) != signed(bits, source)


def chosen(condition: Scalar, yes: Scalar, no: Scalar) -> Scalar:
    """What a select gives."""
    if isinstance(condition, Poison):
        return POISON
    if isinstance(condition, int):
        return yes if condition else no
    if isinstance(yes, Poison) or isinstance(no, Poison):
        return POISON
    if yes is no:
        return yes
    (a, ua), (b, ub) = parts(yes), parts(no)
    return number(a & b, ua | ub | a ^ b)
