"""Arithmetic, comparisons, casts, `select`, and intrinsics on numbers."""

from __future__ import annotations

from ..program import RANGE, Node
from .spaces import POWERS
from .writer import Numbers, Writer

BINARY = ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "urem", "sdiv", "srem")
SHIFTS = ("shl", "lshr", "ashr")
NOT_WIDE = ("mul", "udiv", "urem", "sdiv", "srem")  # LLVM would call library functions; we have but `mul`
UNSIGNED = {"sdiv": "udiv", "srem": "urem"}
PREDICATES = ("eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge")
BINARY_INTRINSICS = ("umin", "umax", "smin", "smax", "uadd.sat", "usub.sat", "sadd.sat", "ssub.sat")
CHECKED = ("uadd", "usub", "sadd", "ssub", "umul", "smul")
COUNTS = ("ctpop", "ctlz", "cttz", "bitreverse")


def binary(r: Writer, n: Numbers, node: Node) -> None:
    op, width = n.among(BINARY), n.among(r.widths)
    if width > 64 and op in NOT_WIDE and not (r.alone and op == "mul"):
        op = "add"
    if r.level < 4 and not r.alone:
        op = UNSIGNED.get(op, op)
    left, right = r.operand(n, width), r.operand(n, width)
    if op in SHIFTS:
        right = amount(r, n, right, width)
    elif op in ("udiv", "urem"):
        right = r.hidden(f"or i{width} {right}, 1")
    elif op in ("sdiv", "srem"):
        if width < 8:
            return
        positive = r.hidden(f"lshr i{width} {right}, {1 + n.take(width - 2)}")
        right = r.hidden(f"or i{width} {positive}, 1")
    r.value(f"{op} i{width} {left}, {right}", width)


def amount(r: Writer, n: Numbers, right: str, width: int) -> str:
    if width & (width - 1) or (width > 64 and not r.alone) or n.take(2):
        return str(n.take(width))
    return r.hidden(f"and i{width} {right}, {width - 1}") if width > 1 else "false"


def cast(r: Writer, n: Numbers, node: Node) -> None:
    name, bits, _ = r.chosen(n.take(RANGE), r.values)
    width = n.among(r.widths)
    if bits != width:
        op = "trunc" if bits > width else n.among(("zext", "sext"))
        r.value(f"{op} i{bits} {name} to i{width}", width)


def compare(r: Writer, n: Numbers, node: Node) -> str:
    pred, width = n.among(PREDICATES), n.among(r.widths)
    return r.value(f"icmp {pred} i{width} {r.operand(n, width)}, {r.operand(n, width)}", 1)


def truth(r: Writer, n: Numbers, node: Node) -> str:
    """A fresh comparison, or any truth value."""
    return r.operand(n, 1) if n.take(3) == 2 else compare(r, n, node)


def select(r: Writer, n: Numbers, node: Node) -> None:
    width, condition = n.among(r.widths), truth(r, n, node)
    left, right = r.operand(n, width), r.operand(n, width)
    r.value(f"select i1 {condition}, i{width} {left}, i{width} {right}", width)


def intrinsic(r: Writer, n: Numbers, node: Node) -> None:
    kind, width = n.among(("two", "two", "abs", "bswap", "fshl", "fshr")), n.among(POWERS)
    if kind == "bswap":
        width = max(width, 16)
    name = n.among(BINARY_INTRINSICS) if kind == "two" else kind
    arguments = [f"i{width} {r.operand(n, width)}"]
    if kind == "abs":
        arguments.append("i1 false")
    elif kind != "bswap":
        arguments.append(f"i{width} {r.operand(n, width)}")
    if kind.startswith("fsh"):
        arguments.append(f"i{width} {n.take(width)}")
    r.value(r.intrinsic(f"i{width}", f"{name}.i{width}", arguments), width)


def counted(r: Writer, n: Numbers, node: Node) -> None:
    """Bits that are counted, or turned around."""
    name, width = n.among(COUNTS), n.among(POWERS)
    arguments = [f"i{width} {r.operand(n, width)}"] + ["i1 false"] * (name in ("ctlz", "cttz"))
    r.value(r.intrinsic(f"i{width}", f"{name}.i{width}", arguments), width)


def overflow(r: Writer, n: Numbers, node: Node) -> None:
    """A result, and whether it is the exact one."""
    name, width = n.among(CHECKED), n.among(POWERS)
    if "mul" in name and not r.alone:
        width = min(width, 32)  # LLVM would call a library function
    pair, arguments = f"{{ i{width}, i1 }}", [f"i{width} {r.operand(n, width)}" for _ in range(2)]
    both = r.hidden(r.intrinsic(pair, f"{name}.with.overflow.i{width}", arguments))
    r.value(f"extractvalue {pair} {both}, 0", width)
    r.value(f"extractvalue {pair} {both}, 1", 1)
