"""Random programs: what comes out is an error of ours, or code that runs without touching what it must not."""

from __future__ import annotations

import random
import time

import pytest

from pybpf_native.errors import CompileError, VmError
from pybpf_native.ir.values import Module

from .programs import Machine, module_of, program, refused
from .test_objects import WIDE

GOOD = [
    *("a", "b", "x", "p", "1", "0", "3", "-5", "True", "None", "ktime()"),
    *(
        "pid()",
        "e.pid",
        "e.nest.b",
        "e.arr[1]",
        "e.flag",
        "counts.lookup(1)",
        "scaled(a,1)",
        "total",
        "wanted",
        "counts[1]",
        "comm()=='x'",
        "e.comm",
    ),
]
BAD = [
    *("event()", "ctx", "[a]", "1.0", "...", "counts", "print", "'x'"),
    *("st.ts", "st.comm", "u32", "(a,b)", "e.nope", "by_struct[inner()]", "1<<31", "str(8)"),
]
TARGETS = [
    *("a", "b", "x", "q", "e.pid"),
    *("e.nest.b", "e.arr[0]", "e.flag", "counts[1]", "e.comm", "by_struct[inner()]"),
]
OPERATORS = [
    *("+", "-", "*", "//", "%", "&", "|", "^"),
    *(">>", "<<", "<", "<=", "==", "!=", "and", "or"),
]
START = """
global total
x = 1
q = 2
a = ktime()
b = pid()
e = event()
p = counts.lookup(1)
st = small.lookup(0)
"""


class Writer:
    """Writes programs."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.bad = seed % 4 == 0

    def expression(self, depth: int = 0) -> str:
        if depth > 2 or self.random.random() < 0.35:
            return self.random.choice(GOOD + BAD if self.bad else GOOD)
        left, right = self.expression(depth + 1), self.expression(depth + 1)
        return self.random.choice(
            [
                f"({left} {self.random.choice(OPERATORS)} {right})",
                f"({self.random.choice(['-', '~', 'not '])}{left})",
                f"({left} if {right} else {self.expression(depth + 1)})",
                f"{self.random.choice(['c_uint8', 'c_int64', 'abs', 'len'])}({left})",
                f"{self.random.choice(['min', 'max', 'scaled'])}({left}, {right})",
            ]
        )

    def statement(self, depth: int, pad: str) -> str:
        value = self.expression()
        name = self.random.choice(TARGETS)
        simple = [f"{name} = {value}", f"{name} += {value}", f"print(f'{{{value}}}')", f"return {value}", "pass"]
        kind = self.random.randrange(9)
        if kind < 5 or depth > 2:
            return pad + self.random.choice(simple) + "\n"
        head = {5: f"while {value}:", 6: f"for i in range({value}):"}.get(kind, f"if {value}:")
        tail = self.random.choice(["break", "continue", "pass"] if kind < 7 else ["pass"])
        text = f"{pad}{head}\n{self.block(depth + 1, pad + '    ')}{pad}    {tail}\n"
        return text + (f"{pad}else:\n{self.block(depth + 1, pad + '    ')}" if self.random.random() < 0.4 else "")

    def block(self, depth: int, pad: str) -> str:
        return "".join(self.statement(depth, pad) for _ in range(self.random.randint(1, 3)))


def attempt(text: str) -> Module | CompileError:
    """What becomes of a program."""
    try:
        return module_of(text)
    except CompileError as error:
        return error


@pytest.mark.parametrize("seed", range(120))
def test_random_programs(seed: int) -> None:
    outcome = attempt(program(START + Writer(seed).block(0, ""), WIDE))
    if isinstance(outcome, CompileError):
        assert ": error: " in str(outcome)
        return
    try:
        Machine(outcome, budget=2000).run("prog")
    except VmError as error:  # a random loop may well not end
        if "budget of 2000 instructions is used up" not in error.what:
            raise


def test_large_functions_take_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        body = "x = 0\n" + "".join(f"if ktime() > {i}:\n    x += {i}\nelse:\n    x -= 1\n" for i in range(count))
        start = time.perf_counter()
        module_of(program(body + "return x"))
        return time.perf_counter() - start

    seconds(10)
    assert seconds(800) < 20 * seconds(100) + 0.5


@pytest.mark.parametrize(
    "body",
    [
        "return " + " + ".join(["ktime()"] * 500),
        "return " + " + ".join(["ktime()"] * 5000),
        "return " + "-" * 140 + "ktime()",
        "".join(" " * depth + "if ktime():\n" for depth in range(90)) + " " * 90 + "return " + "-" * 90 + "ktime()",
    ],
)
def test_deep_nesting_is_one_error(body: str) -> None:
    [error] = refused(program(body))
    assert "nested too deeply" in error.message or "cannot be parsed" in error.message


def test_a_long_chain_of_elif_is_not_deep() -> None:
    body = "x = ktime()\nif x == 0:\n    x = 1\n" + "".join(f"elif x == {i}:\n    x = {i + 1}\n" for i in range(1300))
    assert Machine(module_of(program(body + "return x"))).run("prog") == 1002
