"""LLVM's intrinsics on numbers, a table; those that only move bits move unknown bits as well.

Source: LLVM's language reference, the sections on bit manipulation, overflow and saturation.
"""

from __future__ import annotations

from collections.abc import Callable

from .arithmetic import PLAIN
from .values import POISON, Partial, Poison, Scalar, Value, known, number, parts, signed

Numbers = list[int]


def _saturating(op: str) -> Callable[[Numbers, int], int]:
    def saturated(numbers: Numbers, width: int) -> int:
        a, b = numbers
        low, high = 0, (1 << width) - 1
        if op[0] == "s":
            low, high = -1 << width - 1, (1 << width - 1) - 1
            a, b = signed(a, width), b if op == "sshl" else signed(b, width)
        return min(max(PLAIN[op[1:]](a, b, width), low), high)

    return saturated


def _extreme(which: Callable[..., int], is_signed: bool) -> Callable[[Numbers, int], int]:
    return lambda numbers, width: which(numbers, key=lambda one: signed(one, width) if is_signed else one)


def _order(is_signed: bool) -> Callable[[Numbers, int], int]:
    def ordered(numbers: Numbers, width: int) -> int:
        a, b = (signed(one, width) if is_signed else one for one in numbers)
        return (a > b) - (a < b)

    return ordered


def _leading(numbers: Numbers, width: int) -> int:
    return width - numbers[0].bit_length()


def _trailing(numbers: Numbers, width: int) -> int:
    return (numbers[0] & -numbers[0]).bit_length() - 1 if numbers[0] else width


# On known numbers, all of one width; the result is cut to the width of its type.
ON_NUMBERS: dict[str, Callable[[Numbers, int], int]] = {
    "umin": _extreme(min, False),
    "umax": _extreme(max, False),
    "smin": _extreme(min, True),
    "smax": _extreme(max, True),
    "ucmp": _order(False),
    "scmp": _order(True),
    "ctpop": lambda numbers, width: numbers[0].bit_count(),
    **{f"{op}.sat": _saturating(op) for op in ("uadd", "usub", "sadd", "ssub", "ushl", "sshl")},
}
# With a second argument that says whether an extreme operand gives poison: the function, and which operand that is.
FLAGGED: dict[str, tuple[Callable[[Numbers, int], int], Callable[[int], int]]] = {
    "abs": (lambda numbers, width: abs(signed(numbers[0], width)), lambda width: 1 << width - 1),
    "ctlz": (_leading, lambda width: 0),
    "cttz": (_trailing, lambda width: 0),
}


def _reversed_bytes(bits: int, width: int) -> int:
    return int.from_bytes(bits.to_bytes(width // 8, "little"), "big")


def _reversed_bits(bits: int, width: int) -> int:
    return int(f"{bits:0{width}b}"[::-1], 2)


MOVING: dict[str, Callable[[int, int], int]] = {"bswap": _reversed_bytes, "bitreverse": _reversed_bits}


def evaluate(name: str, arguments: list[Scalar], width: int, result_width: int) -> Value | None:
    """What the intrinsic `name` (without `llvm.` and types) gives, None when it is not one of these.

    width: of the first argument.
    """
    if name.endswith(".with.overflow"):
        return _checked(name[:4], arguments, width)
    handler = _HANDLERS.get(name)
    if handler is None:
        return None
    if any(isinstance(argument, Poison) for argument in arguments):
        return POISON
    return handler(name, arguments, width, (1 << result_width) - 1)


def _on_numbers(name: str, arguments: list[Scalar], width: int, mask: int) -> Scalar:
    numbers = [argument for argument in arguments if isinstance(argument, int)]
    if len(numbers) < len(arguments):
        return Partial(0, mask) if not name.endswith("shl.sat") else POISON
    if name.endswith("shl.sat") and numbers[1] >= width:
        return POISON
    return ON_NUMBERS[name](numbers, width) & mask


def _flagged(name: str, arguments: list[Scalar], width: int, mask: int) -> Scalar:
    compute, extreme = FLAGGED[name]
    value, flag = arguments[0], known(arguments[1], "an immediate")
    if not isinstance(value, int):
        return POISON if flag else Partial(0, mask)
    return POISON if flag and value == extreme(width) else compute([value], width) & mask


def _moving(name: str, arguments: list[Scalar], width: int, mask: int) -> Scalar:
    bits, unknown = parts(arguments[0])
    move = MOVING[name]
    return number(move(bits, width), move(unknown, width))


def _funnel(name: str, arguments: list[Scalar], width: int, mask: int) -> Scalar:
    (high, unknown_high), (low, unknown_low) = parts(arguments[0]), parts(arguments[1])
    amount = arguments[2]
    if not isinstance(amount, int):
        return Partial(0, mask)
    amount %= width
    down = amount if name == "fshr" else width - amount
    bits, unknown = high << width | low, unknown_high << width | unknown_low
    return number(bits >> down & mask, unknown >> down & mask)


_HANDLERS: dict[str, Callable[[str, list[Scalar], int, int], Scalar]] = {
    **dict.fromkeys(ON_NUMBERS, _on_numbers),
    **dict.fromkeys(FLAGGED, _flagged),
    **dict.fromkeys(MOVING, _moving),
    "fshl": _funnel,
    "fshr": _funnel,
}


def _checked(op: str, arguments: list[Scalar], width: int) -> Value:
    """The result of `uadd` and its like, and whether it overflowed."""
    a, b = arguments
    mask = (1 << width) - 1
    if isinstance(a, Poison) or isinstance(b, Poison):
        return [POISON, POISON]
    if not isinstance(a, int) or not isinstance(b, int):
        return [Partial(0, mask), Partial(0, 1)]
    if op[0] == "s":
        a, b = signed(a, width), signed(b, width)
    exact = PLAIN[op[1:]](a, b, width)
    result = exact & mask
    return [result, int(exact != (signed(result, width) if op[0] == "s" else result))]
