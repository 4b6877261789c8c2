"""Integers of more than 64 bits and of odd widths: numbers to try, and the IR around an operation on two of them."""

from __future__ import annotations

import random

from .harness import ours
from .memory_cases import memory_module, on_memory

LEVELS = ["v1", "v3", "v4"]
WIDE = (65, 96, 127, 128)
ODD = (1, 3, 24, 31, 33, 40, 48, 56, 63)
ALL_PREDICATES = ["eq", "ne", *[f"{sign}{order}" for sign in "us" for order in ("lt", "le", "gt", "ge")]]


def boundaries(bits: int) -> list[int]:
    """Numbers where carries, signs and limbs begin and end."""
    rng = random.Random(bits)
    found = {0, 1, 2, (1 << bits) - 1, (1 << bits) - 2, 1 << bits - 1, (1 << bits - 1) - 1}
    for edge in (8, 31, 32, 63, 64, 65, 96):
        if edge < bits:
            found |= {1 << edge, (1 << edge) - 1, (1 << bits) - (1 << edge)}
    found |= {rng.getrandbits(bits), rng.getrandbits(bits)}
    return sorted(value & (1 << bits) - 1 for value in found)


def pairs(bits: int) -> list[tuple[int, int]]:
    values = boundaries(bits)
    rng = random.Random(bits)
    some = [(x, y) for x in values for y in values]
    return rng.sample(some, min(len(some), 120)) + [(x, x) for x in values]


def packed(*values: int) -> bytes:
    """Operands at 0, 16, 32."""
    return b"".join(value.to_bytes(16, "little") for value in values)


def loaded(bits: int) -> str:
    return f"  %x = load i{bits}, ptr %px, align 8\n  %y = load i{bits}, ptr %py, align 8\n"


def stored(bits: int) -> str:
    return f"  store i{bits} %v, ptr %pr, align 8"


def results(cases: dict[str, str], cpu: str, inputs: list[bytes], declarations: str = "") -> dict[str, list[bytes]]:
    return on_memory(ours(memory_module(cases, declarations), cpu), inputs)
