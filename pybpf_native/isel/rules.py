"""Selection tables: LLVM's operation names to BPF's. Everything that is one-to-one is here."""

from __future__ import annotations

# Binary operations: the stem of the table's name; `add` becomes add64_rr, add32_ri, ...
BINARY = {
    "add": "add",
    "sub": "sub",
    "mul": "mul",
    "udiv": "div",
    "urem": "mod",
    "sdiv": "sdiv",
    "srem": "smod",
    "or": "or",
    "and": "and",
    "xor": "xor",
    "shl": "lsh",
    "lshr": "rsh",
    "ashr": "arsh",
}
DIVISIONS = frozenset(("udiv", "urem", "sdiv", "srem"))
SHIFTS = frozenset(("shl", "lshr", "ashr"))
COMMUTATIVE = frozenset(("add", "mul", "or", "and", "xor"))
# Operations on narrow integers whose result depends on bits above the width, and how to extend for them.
NEEDS_ZEXT = frozenset(("udiv", "urem", "lshr"))
NEEDS_SEXT = frozenset(("sdiv", "srem", "ashr"))

# Integer comparisons: the stem of the conditional jump.
COMPARE = {
    "eq": "jeq",
    "ne": "jne",
    "ugt": "jgt",
    "uge": "jge",
    "ult": "jlt",
    "ule": "jle",
    "sgt": "jsgt",
    "sge": "jsge",
    "slt": "jslt",
    "sle": "jsle",
}
SIGNED = frozenset(("sgt", "sge", "slt", "sle"))
SWAPPED_PREDICATE = {
    "eq": "eq",
    "ne": "ne",
    "ugt": "ult",
    "uge": "ule",
    "ult": "ugt",
    "ule": "uge",
    "sgt": "slt",
    "sge": "sle",
    "slt": "sgt",
    "sle": "sge",
}
INVERSE_PREDICATE = {
    "eq": "ne",
    "ne": "eq",
    "ugt": "ule",
    "uge": "ult",
    "ult": "uge",
    "ule": "ugt",
    "sgt": "sle",
    "sge": "slt",
    "slt": "sge",
    "sle": "sgt",
}

# atomicrmw operations with a BPF instruction; `sub` adds the negation.
ATOMIC = {"add": "add", "and": "and", "or": "or", "xor": "xor", "xchg": "xchg"}
ATOMIC_REFUSED_HELP = "use a compare-and-exchange loop"
