"""Random IR programs that always end and never read what nobody wrote: the way a simple front end emits code."""

from __future__ import annotations

import random

BINARY = ["add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "urem", "sdiv", "srem"]
PREDICATES = ["eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"]
NUMBERS = [0, 1, 2, 3, 4, 7, 8, 31, 255, 256, -1, -2, 1 << 31, (1 << 31) - 1, 1 << 40]
HEAD = """
@shared = global i64 5
@table = global [4 x i64] [i64 1, i64 2, i64 3, i64 4]
declare i64 @note(i64, i64)
define i64 @main(i64 %a, i64 %b, i32 %c) {
entry:
"""


class Program:
    """Writes one function. Variables live in memory; every expression leaves an i64 or i1 in a fresh name."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0
        self.depth = 0
        self.variables = [f"%v{index}" for index in range(self.random.randint(1, 4))]

    def text(self) -> str:
        for index, variable in enumerate(self.variables):
            self.add(f"{variable} = alloca i64, align 8")
            self.add(f"store i64 {index}, ptr {variable}, align 8")
        self.add("%array = alloca [4 x i64], align 8")
        self.add("store i64 %a, ptr %v0, align 8")
        for index in range(4):
            self.add(f"%e{index} = getelementptr [4 x i64], ptr %array, i64 0, i64 {index}")
            self.add(f"store i64 {index * 11}, ptr %e{index}, align 8")
        for _ in range(self.random.randint(1, 6)):
            self.statement()
        self.add(f"ret i64 {self.expression()}")
        return HEAD + "\n".join(self.lines) + "\n}\n"

    def add(self, line: str) -> None:
        self.lines.append(f"  {line}")

    def fresh(self, name: str = "t") -> str:
        self.count += 1
        return f"{name}{self.count}"

    def let(self, text: str) -> str:
        name = f"%{self.fresh()}"
        self.add(f"{name} = {text}")
        return name

    def address(self) -> str:
        """Where some i64 lives."""
        kind = self.random.randrange(5)
        if kind < 3:
            return self.random.choice(self.variables)
        if kind == 3:
            return self.random.choice(["@shared", "%e0", "%e2", "%e3"])
        index = self.let(f"and i64 {self.expression(2)}, 3")
        base = self.random.choice(["%array", "@table"])
        return self.let(f"getelementptr [4 x i64], ptr {base}, i64 0, i64 {index}")

    def expression(self, level: int = 0) -> str:
        """An i64."""
        kind = self.random.randrange(10 if level < 4 else 3)
        if kind == 0:
            return str(self.random.choice(NUMBERS))
        if kind == 1:
            return self.random.choice(["%a", "%b"])
        if kind == 2:
            return self.let(f"load i64, ptr {self.random.choice(self.variables)}, align 8")
        if kind == 3:
            return self.let(f"load i64, ptr {self.address()}, align 8")
        if kind == 4:
            return self.let(f"zext i1 {self.condition(level + 1)} to i64")
        if kind == 5:
            then, otherwise = self.expression(level + 1), self.expression(level + 1)
            return self.let(f"select i1 {self.condition(level + 1)}, i64 {then}, i64 {otherwise}")
        if kind == 6:
            return self.narrowed(level)
        return self.binary(self.random.choice(BINARY), level)

    def binary(self, op: str, level: int) -> str:
        left, right = self.expression(level + 1), self.expression(level + 1)
        if op in ("shl", "lshr", "ashr"):
            right = self.let(f"and i64 {right}, 63")
        elif op in ("udiv", "urem"):
            right = self.let(f"or i64 {right}, 1")
        elif op in ("sdiv", "srem"):
            right = self.random.choice(["1", "2", "3", "-7", "16"])
        return self.let(f"{op} i64 {left}, {right}")

    def narrowed(self, level: int) -> str:
        bits = self.random.choice([1, 8, 16, 32])
        small = self.let(f"trunc i64 {self.expression(level + 1)} to i{bits}")
        if self.random.random() < 0.3:
            small = self.let(f"{self.random.choice(['add', 'xor', 'mul', 'and'])} i{bits} {small}, {small}")
        if bits < 32 and self.random.random() < 0.5:
            small = self.let(f"{self.random.choice(['zext', 'sext'])} i{bits} {small} to i32")
            bits = 32
        return self.let(f"{self.random.choice(['zext', 'sext'])} i{bits} {small} to i64")

    def condition(self, level: int = 0) -> str:
        """An i1."""
        kind = self.random.randrange(6)
        if kind == 0 and level < 4:
            return self.let(f"xor i1 {self.condition(level + 1)}, true")
        if kind == 1 and level < 4:
            wide = self.let(f"zext i1 {self.condition(level + 1)} to i32")
            return self.let(f"icmp {self.random.choice(['eq', 'ne'])} i32 {wide}, {self.random.randrange(3)}")
        if kind == 2:
            return self.let(f"icmp {self.random.choice(PREDICATES)} i32 %c, {self.random.choice([0, 5, -1])}")
        left = self.expression(level + 1)
        right = left if self.random.random() < 0.1 else self.expression(level + 1)
        return self.let(f"icmp {self.random.choice(PREDICATES)} i64 {left}, {right}")

    def statement(self) -> None:
        kind = self.random.randrange(8 if self.depth < 3 else 4)
        if kind < 3:
            self.add(f"store i64 {self.expression()}, ptr {self.address()}, align 8")
        elif kind == 3:
            result = self.let(f"call i64 @note(i64 {self.expression()}, i64 {self.expression()})")
            self.add(f"store i64 {result}, ptr {self.random.choice(self.variables)}, align 8")
        else:
            self.depth += 1
            (self.branch, self.loop, self.switch, self.short_circuit)[kind - 4]()
            self.depth -= 1

    def body(self) -> None:
        for _ in range(self.random.randrange(3)):
            self.statement()

    def label(self, name: str) -> None:
        self.lines.append(f"{name}:")

    def branch(self) -> None:
        then, otherwise, end = self.fresh("then"), self.fresh("else"), self.fresh("end")
        self.add(f"br i1 {self.condition()}, label %{then}, label %{otherwise}")
        for name in (then, otherwise):
            self.label(name)
            self.body()
            self.add(f"br label %{end}")
        self.label(end)

    def loop(self) -> None:
        counter, head, body, end = (self.fresh(name) for name in ("i", "head", "body", "end"))
        self.add(f"%{counter} = alloca i64, align 8")
        self.add(f"store i64 0, ptr %{counter}, align 8")
        self.add(f"br label %{head}")
        self.label(head)
        value = self.let(f"load i64, ptr %{counter}, align 8")
        self.add(f"store i64 {self.let(f'add i64 {value}, 1')}, ptr %{counter}, align 8")
        more = self.let(f"icmp ult i64 {value}, {self.random.randrange(4)}")
        self.add(f"br i1 {more}, label %{body}, label %{end}")
        self.label(body)
        self.body()
        if self.random.random() < 0.3:
            rest = self.fresh("rest")
            self.add(f"br i1 {self.condition()}, label %{end}, label %{rest}")
            self.label(rest)
        self.add(f"br label %{head}")
        self.label(end)

    def switch(self) -> None:
        names = [self.fresh("case") for _ in range(3)]
        end = self.fresh("end")
        cases = " ".join(f"i64 {index * 3}, label %{name}" for index, name in enumerate(names[1:]))
        self.add(f"switch i64 {self.expression()}, label %{names[0]} [ {cases} i64 77, label %{end} ]")
        for name in names:
            self.label(name)
            self.body()
            self.add(f"br label %{end}")
        self.label(end)

    def short_circuit(self) -> None:
        """`if a and b`, as a phi of truth values."""
        left, right, join, then, end = (self.fresh(name) for name in ("left", "right", "join", "then", "end"))
        self.add(f"br label %{left}")
        self.label(left)
        self.add(f"br i1 {self.condition(9)}, label %{right}, label %{join}")
        self.label(right)
        second = self.condition(9)
        self.add(f"br label %{join}")
        self.label(join)
        both = self.let(f"phi i1 [ false, %{left} ], [ {second}, %{right} ]")
        self.add(f"br i1 {both}, label %{then}, label %{end}")
        self.label(then)
        self.body()
        self.add(f"br label %{end}")
        self.label(end)
