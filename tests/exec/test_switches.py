"""Switches of every shape in the kernel, at every ISA level, on the values around each case."""

from __future__ import annotations

from random import Random

import pytest

from .harness import SEEDS, module_text, ours, run

pytestmark = pytest.mark.kernel

LETTERS = [ord(letter) for letter in "aeiouAEIOU"]
# width -> shape -> {case: which arm}; arm 0 is the default's.
SHAPES: dict[str, tuple[int, dict[int, int]]] = {
    "one": (64, {5: 1}),
    "dense": (32, {n: 1 + n for n in range(9)}),
    "dense_two_arms": (32, {n: 1 + n % 2 for n in range(3, 15)}),
    "bits_from_zero": (64, dict.fromkeys((0, 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31), 1)),
    "bits_above": (64, {n: 1 + (n % 3) for n in range(1000, 1031, 3)}),
    "bits_of_a_long_mask": (64, dict.fromkeys(range(100, 163, 2), 1)),
    "bits_negative": (32, dict.fromkeys(range(-20, 11, 3), 1)),
    "letters": (8, dict.fromkeys(LETTERS, 1)),
    "narrow_bits": (16, {n: 1 + (n & 1) for n in (0x8000, 0x8001, 0x8003, 0x8004, 0x8006, 0x8009, 0x800B)}),
    "ranges": (32, {**dict.fromkeys(range(20, 40), 1), **dict.fromkeys(range(40, 60), 2), 70: 1, 71: 2}),
    "range_and_holes": (16, {n: 2 if n in (105, 110) else 1 for n in range(100, 200)}),
    "sparse": (32, {20: 1, 21: 1, 22: 2, 25: 3, 465: 3, 587: 3, 53: 4, 5353: 4, 80: 5, 8080: 5, 443: 6, 8443: 6}),
    "signed": (32, {n: 1 + (n & 3) for n in (-1, -2, -100, -(1 << 31), 0, 1, 77, (1 << 31) - 1)}),
    "edges_of_i8": (8, {-128: 1, -127: 1, -1: 2, 0: 3, 127: 1}),
    "odd_width": (5, {n: 1 + n % 4 for n in range(-16, 16, 3)}),
    "above_32": (40, {1 << 33: 1, (1 << 33) + 1: 2, -1: 3, 0: 1}),
    "large": (64, {-1: 1, -(1 << 63): 2, 1 << 32: 3, 0: 4, (1 << 63) - 1: 1, 0x80000000: 2, -0x80000001: 3}),
    "everything": (2, {0: 1, 1: 2, 2: 3, 3: 1}),
}
LEVELS = ("v1", "v2", "v3", "v4")


def switch(width: int, cases: dict[int, int], *, unreachable: bool = False) -> str:
    """A body whose result says which arm was taken, from which side; an unreachable default needs its value reduced."""
    arms = sorted({0, *cases.values()})
    rows = " ".join(f"i{width} {_written(case, width)}, label %arm{arm}" for case, arm in cases.items())
    blocks = "\n".join(
        f"arm{arm}:\n  %x{arm} = mul i64 %b, {arm + 2}\n  br label %out" for arm in arms if arm or not unreachable
    )
    blocks += "\narm0:\n  unreachable" if unreachable else ""
    phi = ", ".join(f"[ %x{arm}, %arm{arm} ]" for arm in arms if arm or not unreachable)
    value = f"  %v = trunc i64 %a to i{width}" if width < 64 else "  %v = add i64 %a, 0"
    return f"{value}\n  switch i{width} %v, label %arm0 [ {rows} ]\n{blocks}\nout:\n  %r = phi i64 {phi}"


def _written(value: int, width: int) -> int:
    value &= (1 << width) - 1
    return value - (1 << width) if value >> width - 1 else value


def answer(width: int, cases: dict[int, int], a: int, b: int) -> int:
    mask = (1 << width) - 1
    arm = {case & mask: arm for case, arm in cases.items()}.get(a & mask, 0)
    return b * (arm + 2) % (1 << 64)


def inputs(cases: dict[int, int], *, only: bool = False) -> list[tuple[int, int]]:
    """Each case and its neighbours, with something above the width."""
    near = {(case + step) % (1 << 64) for case in cases for step in ((0,) if only else (-1, 0, 1))}
    values = sorted(near if only else {*near, *SEEDS, *range(70)})
    return [(a, 3) for a in values] + [(a ^ (0xABCD << 48), 5) for a in values if not only]


@pytest.mark.parametrize("cpu", LEVELS)
def test_every_way(cpu: str) -> None:
    obj = ours(module_text({name: switch(*shape) for name, shape in SHAPES.items()}), cpu)
    pairs = sorted({pair for _, cases in SHAPES.values() for pair in inputs(cases)})
    for name, values in run(obj, pairs).items():
        wrong = {a: value for (a, b), value in zip(pairs, values, strict=True) if value != answer(*SHAPES[name], a, b)}
        assert wrong == {}, name


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("name", SHAPES)
def test_unreachable_default(name: str, cpu: str) -> None:
    width, cases = SHAPES[name]
    pairs = inputs(cases, only=True)
    (values,) = run(ours(module_text({name: switch(width, cases, unreachable=True)}), cpu), pairs).values()
    assert values == [answer(width, cases, a, b) for a, b in pairs]


@pytest.mark.parametrize("cpu", ["v2", "v3"])
def test_random_cases(cpu: str) -> None:
    rng = Random(7)
    for _ in range(60):
        width, spread = rng.choice((8, 16, 32, 64)), rng.choice((12, 40, 100, 100000))
        low = rng.choice((0, 0, -spread // 2, rng.randrange(spread)))
        arms = rng.choice((1, 2, 3, 9))
        cases = {low + rng.randrange(spread): rng.randint(0, arms) for _ in range(rng.randint(1, 40))}
        mask = (1 << width) - 1
        cases = {case & mask: arm for case, arm in cases.items()}
        pairs = inputs(cases)
        (values,) = run(ours(module_text({"random": switch(width, cases)}), cpu), pairs).values()
        assert values == [answer(width, cases, a, b) for a, b in pairs], (width, cases)
