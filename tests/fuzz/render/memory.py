"""Loads, stores, copies and atomic operations, always inside of a space and of memory that has been written."""

from __future__ import annotations

from ..program import Node
from .arithmetic import truth
from .spaces import POWERS, SPACES
from .writer import Numbers, Writer

PACKED = ("%s0", "@data")


def load(r: Writer, n: Numbers, node: Node) -> None:
    width = n.among(POWERS)
    place = r.place(n, r.spaces, width)
    r.value(f"load i{width}, ptr {place}, align {width // 8}", width)


def store(r: Writer, n: Numbers, node: Node) -> None:
    width = n.among(POWERS)
    value = r.operand(n, width)
    r.line(f"store i{width} {value}, ptr {r.place(n, r.writable, width)}, align {width // 8}")


def packed(r: Writer, n: Numbers, node: Node) -> None:
    """Accesses that may be misaligned."""
    width, space, align = n.among(POWERS[:3]), n.among(PACKED), n.among((1, 2))
    offset = n.take((SPACES[space].size - width // 8) // align) * align
    place = r.hidden(f"getelementptr i8, ptr {space}, i64 {offset}")
    if n.take(2):
        r.line(f"store i{width} {r.operand(n, width)}, ptr {place}, align {align}")
    else:
        r.value(f"load i{width}, ptr {place}, align {align}", width)


def flag(r: Writer, n: Numbers, node: Node) -> None:
    """A truth value in memory."""
    if n.take(2):
        r.line(f"store i1 {r.operand(n, 1)}, ptr %flag, align 1")
    else:
        r.value("load i1, ptr %flag, align 1", 1)


def block_copy(r: Writer, n: Numbers, node: Node) -> None:
    target = n.among(r.writable)
    source = n.among([space for space in r.spaces if space != target])
    align = n.among((8, 4, 1))
    length = 1 + n.take(16)
    to, source_at = (r.at(n, space, length, align) for space in (target, source))
    name = n.among(("memcpy", "memmove"))
    r.declare(f"void @llvm.{name}.p0.p0.i64(ptr, ptr, i64, i1)")
    places = f"ptr align {align} {to}, ptr align {align} {source_at}"
    r.line(f"call void @llvm.{name}.p0.p0.i64({places}, i64 {length}, i1 false)")


def block_set(r: Writer, n: Numbers, node: Node) -> None:
    target, align, length = n.among(r.writable), n.among((8, 4, 1)), 1 + n.take(16)
    place = r.at(n, target, length, align)
    r.declare("void @llvm.memset.p0.i64(ptr, i8, i64, i1)")
    value = r.operand(n, 8)
    r.line(f"call void @llvm.memset.p0.i64(ptr align {align} {place}, i8 {value}, i64 {length}, i1 false)")


def atomic(r: Writer, n: Numbers, node: Node) -> None:
    width = n.among((64, 32))
    value, used = r.operand(n, width), r.level >= 3 and n.take(2)
    place = r.place(n, r.fetched if used else r.atomic, width, varies=False)
    if r.level < 3:
        value = r.hidden(f"or i{width} {value}, 1")  # of 0, the optimiser makes an `or`, which v3 has
        r.hidden(f"atomicrmw add ptr {place}, i{width} {value} monotonic, align {width // 8}")
        return
    text = f"atomicrmw {n.among(('add', 'sub', 'and', 'or', 'xor', 'xchg'))} ptr {place}, i{width} {value}"
    if used:
        r.value(f"{text} seq_cst, align {width // 8}", width)
    else:  # LLVM's code generator forgets the result of a monotonic operation
        r.hidden(f"{text} {n.among(('seq_cst', 'monotonic'))}, align {width // 8}")


def pointer(r: Writer, n: Numbers, node: Node) -> None:
    """A pointer that depends on a condition, and an access there."""
    width, condition = n.among(POWERS), truth(r, n, node)
    one, other = (r.place(n, r.writable, width) for _ in range(2))
    chosen = r.hidden(f"select i1 {condition}, ptr {one}, ptr {other}")
    if n.take(2):
        r.line(f"store i{width} {r.operand(n, width)}, ptr {chosen}, align {width // 8}")
    else:
        r.value(f"load i{width}, ptr {chosen}, align {width // 8}", width)


def exchange(r: Writer, n: Numbers, node: Node) -> None:
    """A compare and exchange, which levels below v3 do not have."""
    width = n.among((64, 32))
    expected, new = r.operand(n, width), r.operand(n, width)
    place = r.place(n, r.fetched, width, varies=False)
    if r.level < 3:
        return
    if n.take(2):  # so that the values are equal sometimes
        expected = r.hidden(f"load i{width}, ptr {place}, align {width // 8}")
    both = r.hidden(f"cmpxchg ptr {place}, i{width} {expected}, i{width} {new} seq_cst seq_cst, align {width // 8}")
    r.value(f"extractvalue {{ i{width}, i1 }} {both}, 0", width)
    r.value(f"extractvalue {{ i{width}, i1 }} {both}, 1", 1)
