"""More values than registers: loads wait until they are needed, and respect stores in between; computations go to
their users, and are made again there where the stack has no room for their results.
"""

from __future__ import annotations

import random

import pytest

from pybpf_native.isa.insn import FP
from pybpf_native.object import Object

from .harness import module_text, ours, run

CPUS = ("v1", "v3", "v4")
WORDS = 40
U64 = (1 << 64) - 1
DATA = f'@words = global [{WORDS} x i64] zeroinitializer, section ".data", align 8\n'


def filled() -> list[str]:
    """Word i becomes a * (i + 1)."""
    lines = [f"  %p{at} = getelementptr i8, ptr @words, i64 {8 * at}" for at in range(WORDS)]
    for at in range(WORDS):
        lines += [f"  %f{at} = mul i64 %a, {at + 1}", f"  store i64 %f{at}, ptr %p{at}"]
    return [*lines, "  br label %all", "all:"]


def folded(values: list[str]) -> list[str]:
    """%r = all values, each scaling what came before."""
    lines, total = [], "%b"
    for at, value in enumerate(values):
        lines += [f"  %m{at} = mul i64 {total}, 31", f"  %x{at} = xor i64 %m{at}, {value}"]
        total = f"%x{at}"
    return [*lines, f"  %r = add i64 {total}, 0"]


def fold(words: list[int], total: int) -> int:
    for word in words:
        total = total * 31 & U64 ^ word
    return total


def spills(obj: Object) -> int:
    return sum(FP in insn.uses for fn in obj.functions for insn in fn.insns)


@pytest.mark.parametrize("count", [16, WORDS])
def test_all_is_loaded_first_and_nothing_is_spilled(count: int) -> None:
    loads = [f"  %l{at} = load i64, ptr %p{at}" for at in range(count)]
    text = module_text({"f": "\n".join([*filled(), *loads, *folded([f"%l{at}" for at in range(count)])])}, DATA)
    assert all(spills(ours(text, cpu)) == 0 for cpu in CPUS)


def test_volatile_loads_stay_where_they_are() -> None:
    loads = [f"  %l{at} = load volatile i64, ptr %p{at}" for at in range(16)]
    text = module_text({"f": "\n".join([*filled(), *loads, *folded([f"%l{15 - at}" for at in range(16)])])}, DATA)
    insns = [
        insn for fn in ours(text).functions for insn in fn.insns if insn.op.name == "ldx64" and FP not in insn.uses
    ]
    offsets = [insn.off for insn in insns][-16:]
    assert offsets == sorted(offsets)


@pytest.mark.kernel
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("cpu", CPUS)
def test_loads_and_stores_mixed(cpu: str, seed: int) -> None:
    """What is loaded is what was there before the stores behind the load, and after those before it."""
    choose = random.Random(seed)
    changes = [(choose.randrange(WORDS), choose.randrange(WORDS)) for _ in range(30)]
    lines, values = filled(), []
    for step, (read, written) in enumerate(changes):
        lines += [f"  %l{step} = load i64, ptr %p{read}", f"  store i64 {step}, ptr %p{written}"]
        values.append(f"%l{step}")
    choose.shuffle(values)
    body = "\n".join([*lines, *folded(values)])
    pairs = [(3, 5), (U64, 1 << 40)]
    assert run(ours(module_text({"f": body}, DATA), cpu), pairs)["f"] == [
        wanted(changes, values, *pair) for pair in pairs
    ]


def wanted(changes: list[tuple[int, int]], values: list[str], a: int, b: int) -> int:
    memory = [a * (at + 1) & U64 for at in range(WORDS)]
    loaded = {}
    for step, (read, written) in enumerate(changes):
        loaded[f"%l{step}"] = memory[read]
        memory[written] = step
    return fold([loaded[value] for value in values], b)


SHIFTS = 50
FAR_PAIRS = [(3, 5), (U64, 1 << 40), (7, U64 - 8)]


def shifted() -> tuple[list[str], list[str]]:
    """(lines, their results): both inputs, and x made of them, by all amounts."""
    names = [(f"%v{name}{at}", f"lshr i64 %{name}, {at}") for name in "abx" for at in range(1, SHIFTS)]
    return ["  %x = sub i64 %a, %b", *(f"  {name} = {text}" for name, text in names)], [name for name, _ in names]


def all_shifted(a: int, b: int) -> list[int]:
    return [word >> at for word in (a, b, a - b & U64) for at in range(1, SHIFTS)]


def behind_a_branch(early: list[str], late: list[str], value: str = "%a") -> str:
    """A body: some lines, a branch on a value, then other lines on all paths."""
    branch = [f"  %c = icmp ugt i64 {value}, %b", "  br i1 %c, label %more, label %late", "more:"]
    join = ["  store i64 77, ptr %pb", "  br label %late", "late:"]
    return "\n".join([*early, *branch, *join, *late])


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", CPUS)
def test_what_is_used_behind_a_branch_is_computed_there(cpu: str) -> None:
    lines, names = shifted()
    obj = ours(module_text({"f": behind_a_branch(lines, folded(names))}), cpu)
    assert spills(obj) == 0
    assert run(obj, FAR_PAIRS)["f"] == [fold(all_shifted(a, b), b) for a, b in FAR_PAIRS]


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("is_compared", [False, True])
def test_what_has_no_room_on_the_stack_is_computed_again(cpu: str, is_compared: bool) -> None:
    """All values are used on both sides of a branch, which would be more than 512 bytes."""
    lines, names = shifted()
    near = "%b"
    for at, name in enumerate(names):
        value = name
        if is_compared:
            lines += [f"  %t{at} = icmp ugt i64 {name}, 9", f"  %s{at} = select i1 %t{at}, i64 {near}, i64 {name}"]
            value = f"%s{at}"
        lines += [f"  %k{at} = mul i64 {near}, 31", f"  %n{at} = xor i64 %k{at}, {value}"]
        near = f"%n{at}"
    body = behind_a_branch(lines, folded([near, *names]), near)
    wanted = []
    for a, b in FAR_PAIRS:
        words, total = all_shifted(a, b), b
        for word in words:
            total = total * 31 & U64 ^ (total if is_compared and word > 9 else word)
        wanted.append(fold([total, *words], b))
    assert run(ours(module_text({"f": body}), cpu), FAR_PAIRS)["f"] == wanted
