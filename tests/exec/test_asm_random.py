"""Random inline assembly in the kernel: operands, ties, fixed registers, clobbers; asm goto with results."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from .asm_goto_cases import GotoCase
from .harness import Case, check, module_text, ours

pytestmark = pytest.mark.kernel


def random_case(rng: random.Random) -> Case:
    """A chain of random assembly over a few values: sums, with registers clobbered at random."""
    values: list[tuple[str, Callable[[int, int], int]]] = [("%a", lambda a, b: a), ("%b", lambda a, b: b)]
    lines = []
    for number in range(rng.randint(3, 8)):
        count = rng.randint(1, 4)
        chosen = [rng.choice(values) for _ in range(count)]
        early, tied, fixed = rng.random() < 0.5, rng.random() < 0.4, rng.random() < 0.3
        registers = rng.sample(range(10), rng.randint(0, 9 - count - 1))
        out, clobbered = f"r{registers[0]}" if fixed and registers else "", registers[1 if fixed else 0 :]
        text = "".join(f"r{reg} = {reg}; " for reg in clobbered if rng.random() < 0.7)
        first = count - 1 if tied else 0
        text += "" if tied else f"$0 = ${1}; "
        text += "".join(f"$0 += ${at + 1}; " for at in range(count) if at != first)
        constraints = ["=" + ("&" if early or count > 1 else "") + (f"{{{out}}}" if out else "r")]
        constraints += ["r"] * (count - 1) + ["0" if tied else "r"] + [f"~{{r{reg}}}" for reg in clobbered]
        arguments = ", ".join(f"i64 {name}" for name, _ in chosen)
        lines.append(f'  %v{number} = call i64 asm sideeffect "{text}", "{",".join(constraints)}"({arguments})')
        values.append((f"%v{number}", lambda a, b, fs=[f for _, f in chosen]: sum(f(a, b) for f in fs)))  # type: ignore[misc]
    total = "%a"
    for number, (name, _) in enumerate(values):
        lines.append(f"  %{'r' if number == len(values) - 1 else f's{number}'} = xor i64 {total}, {name}")
        total = f"%s{number}"

    def expected(a: int, b: int) -> int:
        result = a
        for _, value in values:
            result ^= value(a, b) & (1 << 64) - 1
        return result

    return "\n".join(lines), expected


def test_random_operands_and_clobbers() -> None:
    rng = random.Random(20)
    cases = {f"case{number}": random_case(rng) for number in range(25)}
    check(ours(module_text({name: body for name, (body, _) in cases.items()})), cases)


def test_random_asm_goto_with_results() -> None:
    rng = random.Random(21)
    cases = {f"case{number}": GotoCase(rng) for number in range(25)}
    check(
        ours(module_text({name: case.text() for name, case in cases.items()})),
        {name: (case.text(), case.expected) for name, case in cases.items()},
    )
