"""More values than registers in one block: loads wait until they are needed, and respect stores in between."""

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
