"""Random straight-line programs over integers of many widths do in the kernel what Python's integers do."""

from __future__ import annotations

import random

import pytest

from .harness import ours
from .memory_cases import memory_module, number, on_memory
from .test_integers import BINARY, COMPARE, signed
from .wide_cases import ALL_PREDICATES, LEVELS, packed

pytestmark = pytest.mark.kernel

WIDTHS = (1, 7, 8, 24, 33, 48, 64, 65, 96, 100, 128)
OPERATIONS = ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr")
SHIFTS = ("shl", "lshr", "ashr")
# Two operands of 128 bits each.
INPUTS = [
    (x, y)
    for x in (0, 0xFF, (1 << 64) - 1, 1 << 127, (1 << 128) - 1, 0x0123456789ABCDEF_FEDCBA9876543210)
    for y in (1, 1 << 64, 0xFFFFFFFF_00000000_12345678)
]


class Program:
    """IR that grows by random instructions, and beside it the value of each one for each of `INPUTS`."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.lines = ["  %v0 = load i128, ptr %px, align 8", "  %v1 = load i128, ptr %py, align 8"]
        self.widths = [128, 128]
        self.values = [[x for x, _ in INPUTS], [y for _, y in INPUTS]]
        for _ in range(self.rng.randrange(5, 16)):
            self.grow()
        self.result = self.as_width(len(self.widths) - 1, 128)
        self.lines.append(f"  store i128 %v{self.result}, ptr %pr, align 8")

    def add(self, text: str, bits: int, values: list[int]) -> int:
        self.lines.append(f"  %v{len(self.widths)} = {text}")
        self.widths.append(bits)
        self.values.append([value % (1 << bits) for value in values])
        return len(self.widths) - 1

    def as_width(self, value: int, bits: int) -> int:
        """The value truncated or extended; itself when it has the width."""
        source = self.widths[value]
        if source == bits:
            return value
        op = "trunc" if bits < source else self.rng.choice(("zext", "sext"))
        values = [signed(one, source) if op == "sext" else one for one in self.values[value]]
        return self.add(f"{op} i{source} %v{value} to i{bits}", bits, values)

    def grow(self) -> None:
        bits = self.rng.choice(WIDTHS)
        left, right = (self.as_width(self.rng.randrange(len(self.widths)), bits) for _ in range(2))
        if self.rng.random() < 0.7:
            self.operation(bits, left, right)
        else:
            self.choice(bits, left, right)

    def operation(self, bits: int, left: int, right: int) -> None:
        op = self.rng.choice(OPERATIONS)
        values, shown = self.values[right], f"%v{right}"
        if op in SHIFTS and self.rng.random() < 0.5:
            right = self.add(f"and i{bits} %v{right}, {bits // 2}", bits, [value & bits // 2 for value in values])
            values, shown = self.values[right], f"%v{right}"
        elif op in SHIFTS or self.rng.random() < 0.3:
            constant = self.rng.randrange(bits) if op in SHIFTS else self.rng.getrandbits(bits)
            values, shown = [constant] * len(INPUTS), str(constant)
        results = [BINARY[op](x, y, bits) for x, y in zip(self.values[left], values, strict=True)]
        self.add(f"{op} i{bits} %v{left}, {shown}", bits, results)

    def choice(self, bits: int, left: int, right: int) -> None:
        pred = self.rng.choice(ALL_PREDICATES)
        pairs = list(zip(self.values[left], self.values[right], strict=True))
        holds = [COMPARE[pred[-2:]](*(signed(v, bits) if pred[0] == "s" else v for v in pair)) for pair in pairs]
        condition = self.add(f"icmp {pred} i{bits} %v{left}, %v{right}", 1, [int(one) for one in holds])
        results = [x if one else y for one, (x, y) in zip(holds, pairs, strict=True)]
        self.add(f"select i1 %v{condition}, i{bits} %v{left}, i{bits} %v{right}", bits, results)


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("batch", range(3))
def test_random_programs(batch: int, cpu: str) -> None:
    programs = {f"p{seed}": Program(seed) for seed in range(batch * 25, batch * 25 + 25)}
    text = memory_module({name: "\n".join(program.lines) for name, program in programs.items()})
    found = on_memory(ours(text, cpu), [packed(x, y) for x, y in INPUTS])
    for name, program in programs.items():
        answers = [number(left, 128) for left in found[name]]
        assert answers == program.values[program.result], (name, "\n".join(program.lines))
