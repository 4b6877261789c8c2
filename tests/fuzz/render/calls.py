"""Calls of helpers and of functions of the module, and what maps are asked."""

from __future__ import annotations

from ..program import Node
from .spaces import FUNCTIONS, HELPERS, PAIRS
from .writer import Numbers, Writer


def helper(r: Writer, n: Numbers, node: Node) -> None:
    r.hidden(f"call i64 inttoptr (i64 {n.among(HELPERS)} to ptr)()")


def subprogram(r: Writer, n: Numbers, node: Node) -> None:
    name = n.among(tuple(r.subprograms))
    if name in FUNCTIONS:
        r.needed[FUNCTIONS[name]] = None
    result, width, parameters = r.subprograms[name]
    arguments = []
    for parameter in parameters:
        if parameter == "ptr":
            arguments.append(f"ptr {r.place(n, r.writable, 32, varies=False)}")
        else:
            arguments.append(f"{parameter} {r.operand(n, int(parameter.split()[0][1:]))}")
    r.value(f"call {result} @{name}({', '.join(arguments)})", width)


LOOKUP, UPDATE, DELETE = (f"inttoptr (i64 {number} to ptr)" for number in (1, 2, 3))


def pairs(r: Writer, n: Numbers, node: Node) -> None:
    """An entry of the hash table is looked up, set or deleted; a value that is found may be changed."""
    what = n.among(("lookup", "lookup", "update", "delete"))
    r.line(f"store i64 {r.index(n, PAIRS, 64)}, ptr %key, align 8")
    if what == "update":
        r.line(f"store i64 {r.operand(n, 64)}, ptr %item, align 8")
        r.value(f"call i64 {UPDATE}(ptr @pairs, ptr %key, ptr %item, i64 {n.take(3)})", 64)
    elif what == "delete":
        r.value(f"call i64 {DELETE}(ptr @pairs, ptr %key)", 64)
    else:
        _look_up(r, n)


def _look_up(r: Writer, n: Numbers) -> None:
    missing, change = r.operand(n, 64), r.operand(n, 64) if n.take(2) else ""
    found = r.hidden(f"call ptr {LOOKUP}(ptr @pairs, ptr %key)")
    absent = r.hidden(f"icmp eq ptr {found}, null")
    source, there, out = r.label, r.new("there"), r.new("out")
    r.line(f"br i1 {absent}, label %{out}, label %{there}")
    r.start(there)
    held = r.hidden(f"load i64, ptr {found}, align 8")
    if change:
        r.line(f"store i64 {change}, ptr {found}, align 8")
    r.line(f"br label %{out}")
    r.start(out)
    r.value(f"phi i64 [ {missing}, %{source} ], [ {held}, %{there} ]", 64)
