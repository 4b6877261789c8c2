"""Random `asm goto` with results, inputs and clobbers, under register pressure, and what it computes."""

from __future__ import annotations

import random
from collections.abc import Callable

MASK = (1 << 64) - 1
BOUND = 1000
STEPS: dict[str, Callable[[int, int], int]] = {
    "add": lambda x, y: x + y,
    "xor": lambda x, y: x ^ y,
    "mul": lambda x, y: x * y,
}


class GotoCase:
    """One asm in a loop of up to three rounds. Its first result decides where it goes; all results, and the values
    that live across, are summed up on either way out."""

    def __init__(self, rng: random.Random) -> None:
        self.living = [(rng.choice([*STEPS]), rng.choice("ab"), rng.randint(1, 99)) for _ in range(rng.randint(0, 9))]
        names = [f"%l{number}" for number in range(len(self.living))]
        values = [*names, "%a", "%b"]
        self.inputs = [rng.choice(values) for _ in range(rng.randint(0, 3))]
        self.results: list[str | int] = []  # what each begins as: an operand tied to it, or a number
        for number in range(rng.randint(1, 3)):
            self.results.append(rng.choice(values) if rng.random() < 0.6 else number + 3)
        self.ends = [*names, "%a"]
        room = 7 - len(self.results) - len(self.inputs)
        self.clobbers = rng.sample(range(10), rng.randint(0, room))

    def text(self) -> str:
        """The body of the function, as the harness wants it."""
        count = len(self.results)
        type = "i64" if count == 1 else f"{{ {', '.join(['i64'] * count)} }}"
        ties = [(number, start) for number, start in enumerate(self.results) if isinstance(start, str)]
        arguments = ", ".join(f"i64 {name}" for name in (*self.inputs, *(start for _, start in ties)))
        constraints = ["=&r"] * count + ["r"] * len(self.inputs) + [str(number) for number, _ in ties] + ["!i"]
        constraints += [f"~{{r{register}}}" for register in self.clobbers]
        lines = [f"%l{n} = {op} i64 %{of}, {by}" for n, (op, of, by) in enumerate(self.living)]
        lines += ["%n = and i64 %a, 3", "br label %head", "head:"]
        lines += ["%i = phi i64 [ 0, %entry ], [ %i1, %no ]", "%sum = phi i64 [ 0, %entry ], [ %nosum, %no ]"]
        lines.append(f'%s = callbr {type} asm sideeffect "{self._template(len(ties))}", "{",".join(constraints)}"')
        lines[-1] += f"({arguments}) to label %no [label %yes]"
        lines += ["no:", *self._sum("no", type), "%i1 = add i64 %i, 1", "%go = icmp ult i64 %i1, %n"]
        lines += ["br i1 %go, label %head, label %out", "yes:", *self._sum("yes", type), "br label %out"]
        lines += ["out:", "%r = phi i64 [ %nosum, %no ], [ %yessum, %yes ]"]
        return "\n".join(f"  {line}" for line in lines)

    def _template(self, ties: int) -> str:
        count = len(self.results)
        steps = [f"r{register} = {register}" for register in self.clobbers]
        steps += [f"${number} = {start}" for number, start in enumerate(self.results) if isinstance(start, int)]
        for number in range(count):
            steps += [f"${number} += ${count + at}" for at in range(len(self.inputs))] + [f"${number} += {number}"]
        return "; ".join([*steps, f"if $0 > {BOUND} goto ${{{count + len(self.inputs) + ties}:l}}", "$0 ^= 5"])

    def _sum(self, way: str, type: str) -> list[str]:
        lines, total = [], "%sum"
        results = ["%s"]
        if len(self.results) > 1:
            results = [f"%{way}{number}" for number in range(len(self.results))]
            lines = [f"{name} = extractvalue {type} %s, {number}" for number, name in enumerate(results)]
        ends = [*results, *self.ends] if way == "no" else [*self.ends, *results]
        for number, name in enumerate(ends):
            last = number == len(ends) - 1
            lines.append(f"%{way}{'sum' if last else f't{number}'} = add i64 {total}, {name}")
            total = f"%{way}t{number}"
        return lines

    def expected(self, a: int, b: int) -> int:
        """What the function computes."""
        env = {"%a": a, "%b": b}
        for number, (op, of, by) in enumerate(self.living):
            env[f"%l{number}"] = STEPS[op](env[f"%{of}"], by) & MASK
        total = rounds = 0
        while True:
            results = [start if isinstance(start, int) else env[start] for start in self.results]
            added = sum(env[name] for name in self.inputs)
            results = [(result + added + number) & MASK for number, result in enumerate(results)]
            leaves = results[0] > BOUND
            if not leaves:
                results[0] ^= 5
            total = (total + sum(results) + sum(env[name] for name in self.ends)) & MASK
            rounds += 1
            if leaves or rounds >= a & 3:
                return total
