"""Operations near poison and undefined bits, which nothing comes of: what they promise holds."""

from __future__ import annotations

from collections.abc import Callable

from ..program import Node
from .arithmetic import PREDICATES, SHIFTS
from .spaces import POWERS
from .writer import Numbers, Writer

NARROW = (1, 3, 7, 8, 12, 16, 24, 31, 32, 33, 48)


def flagged(r: Writer, n: Numbers, node: Node) -> None:
    """An operation with a promise, on operands that are made to keep it."""
    n.among(PROMISES)(r, n)


def _small(r: Writer, n: Numbers, width: int, bits: int) -> str:
    """A value of the width below 1 << bits. The ways differ in what is in its register above the width."""
    name, limit, way = r.operand(n, width), 1 << bits, n.take(4)
    if bits >= width:
        return name
    if way == 1 and bits:
        return r.hidden(f"lshr i{width} {name}, {width - bits}")
    if way == 2:
        fits = r.hidden(f"icmp ult i{width} {name}, {limit}")
        return r.hidden(f"select i1 {fits}, i{width} {name}, i{width} {n.take(limit)}")
    if way == 3:
        return r.hidden(r.intrinsic(f"i{width}", f"umin.i{width}", [f"i{width} {name}", f"i{width} {limit - 1}"]))
    return r.hidden(f"and i{width} {name}, {limit - 1}")


def _small_signed(r: Writer, n: Numbers, width: int, bits: int) -> str:
    """A value of the width that is the sign extension of `bits`."""
    name = r.operand(n, width)
    if n.take(2):
        return r.hidden(f"ashr i{width} {name}, {width - bits}")
    for least, limit in (("smax", -1 << bits - 1), ("smin", (1 << bits - 1) - 1)):
        name = r.hidden(r.intrinsic(f"i{width}", f"{least}.i{width}", [f"i{width} {name}", f"i{width} {limit}"]))
    return name


def _no_overflow(r: Writer, n: Numbers) -> None:
    width = n.among(POWERS)
    op, flags = n.among((("add", "nuw nsw"), ("mul", "nuw nsw"), ("sub", "nsw"), ("add", "nsw"), ("or", "disjoint")))
    left, right = (_small(r, n, width, width // 2 - 1) for _ in range(2))
    if op == "or":
        left = r.hidden(f"shl nuw i{width} {left}, {width // 2 - 1}")
    r.value(f"{op} {flags} i{width} {left}, {right}", width)


def _difference(r: Writer, n: Numbers) -> None:
    width = n.among(POWERS)
    left, right = r.operand(n, width), r.operand(n, width)
    most = r.hidden(f"or i{width} {left}, {right}")
    r.value(f"sub nuw i{width} {most}, {right}", width)


def _narrowed(r: Writer, n: Numbers) -> None:
    width = n.among((64, 32, 16))
    to, flags = n.among([bits for bits in NARROW if bits < width]), n.among(("nuw", "nsw", "nuw nsw"))
    if flags == "nsw":
        name = _small_signed(r, n, width, to)
    else:
        name = _small(r, n, width, to - ("nsw" in flags))
    r.value(f"trunc {flags} i{width} {name} to i{to}", to)


def _widened(r: Writer, n: Numbers) -> None:
    width = n.among((32, 16, 8))
    to = n.among([bits for bits in POWERS if bits > width])
    r.value(f"zext nneg i{width} {_small(r, n, width, width - 1)} to i{to}", to)


def _compared(r: Writer, n: Numbers) -> None:
    pred, width = n.among(PREDICATES), n.among(POWERS)
    left, right = (_small(r, n, width, width - 1) for _ in range(2))
    r.value(f"icmp samesign {pred} i{width} {left}, {right}", 1)


def _raised(r: Writer, n: Numbers) -> None:
    width = n.among(POWERS)
    amount = n.take(width - 1)
    r.value(f"shl nuw nsw i{width} {_small(r, n, width, width - 1 - amount)}, {amount}", width)


def _exact_shift(r: Writer, n: Numbers) -> None:
    op, width = n.among(("lshr", "ashr")), n.among(POWERS)
    amount = n.take(width)
    raised = r.hidden(f"shl i{width} {r.operand(n, width)}, {amount}")
    r.value(f"{op} exact i{width} {raised}, {amount}", width)


def _exact_quotient(r: Writer, n: Numbers) -> None:
    width = n.among(POWERS)
    divisor = 1 + n.take((1 << width // 2) - 1)
    product = r.hidden(f"mul nuw i{width} {_small(r, n, width, width // 2)}, {divisor}")
    r.value(f"udiv exact i{width} {product}, {divisor}", width)


def _ranged(r: Writer, n: Numbers) -> None:
    width = n.among(POWERS)
    bits = 1 + n.take(width - 1)
    r.line(f"store i{width} {_small(r, n, width, bits)}, ptr %item, align 8")
    r.value(f"load i{width}, ptr %item, align 8, !range !{{i{width} 0, i{width} {1 << bits}}}", width)


PROMISES: tuple[Callable[[Writer, Numbers], None], ...] = (
    _no_overflow,
    _difference,
    _narrowed,
    _widened,
    _compared,
    _raised,
    _exact_shift,
    _exact_quotient,
    _ranged,
)


def guarded(r: Writer, n: Numbers, node: Node) -> None:
    """A shift by any amount, whose result is taken only where the amount is below the width."""
    op, width = n.among(SHIFTS), n.among(POWERS)
    left, amount, other = (r.operand(n, width) for _ in range(3))
    fits = r.hidden(f"icmp ult i{width} {amount}, {width}")
    shifted = r.hidden(f"{op} i{width} {left}, {amount}")
    r.value(f"select i1 {fits}, i{width} {shifted}, i{width} {other}", width)


def undefined(r: Writer, n: Numbers, node: Node) -> None:
    """Undefined bits that are cut off, and poison that is not chosen."""
    width = n.among((64, 32, 16))
    if n.take(2):
        condition, left, right = r.operand(n, 1), r.operand(n, width), r.operand(n, width)
        maybe = r.hidden(f"select i1 {condition}, i{width} {left}, i{width} {n.among(('poison', 'undef'))}")
        r.value(f"select i1 {condition}, i{width} {maybe}, i{width} {right}", width)
        return
    cut = 1 + n.take(width - 1)
    anything = r.hidden(f"freeze i{width} {n.among(('undef', 'poison'))}")
    high = r.hidden(f"shl i{width} {anything}, {cut}")
    kept = r.hidden(f"and i{width} {high}, {(1 << cut) - 1}")
    r.value(f"or i{width} {kept}, {r.operand(n, width)}", width)
