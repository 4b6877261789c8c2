"""Random IR behaves alike in our code and in LLVM's; `python3 dev.py fuzz` goes on for longer."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from pybpf_native.errors import LimitError
from pybpf_native.object import Object

from . import compare
from .compare import (
    ALONE,
    CPUS,
    MODES,
    PLAIN,
    STACK,
    Setting,
    Tally,
    Verdict,
    compare_batch,
    judged,
    kind,
    minimal,
    ours,
    source_of,
    text_of,
)
from .program import KINDS, Node, Program, random_program, shrink, walk

COUNT = 8

Compiler = Callable[[str, Setting], Object]


@pytest.mark.kernel
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("cpu", CPUS)
def test_same_as_llvm(cpu: str, mode: str) -> None:
    pytest.importorskip("llvmlite")
    tally = Tally()
    compare_batch(1000 * CPUS.index(cpu) + 100 * MODES.index(mode), COUNT, Setting(cpu, mode), tally)
    assert not tally.failures
    assert tally.complex < COUNT // 3


def broken(text: str, setting: Setting) -> Object:
    """Our object, in which the last exclusive or has become a plain one."""
    return ours("= or ".join(text.rsplit("= xor ", 1)), setting)


@pytest.mark.kernel
def test_a_wrong_operation_is_found_and_isolated() -> None:
    pytest.importorskip("llvmlite")
    setting = Setting("v3", PLAIN)
    seed = next(seed for seed in range(20) if random_program(Random(seed)).size() > 10)
    program = {"p": random_program(Random(seed))}
    assert kind(judged(program, setting, broken).problem) == "against the IR"
    after = minimal(seed, setting, broken)
    assert after.startswith("; v3 plain, against the IR: ")
    assert after.count("\n") < min(text_of(program, setting).count("\n"), 150)


def test_no_room_on_the_stack_is_wrong_where_llvm_finds_some(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(text: str, setting: Setting) -> Object:
        raise LimitError("stack of function 'p' in bytes", 520, 512, ())

    program, setting = {"p": Program([], [], [])}, Setting("v1", ALONE)
    monkeypatch.setattr(compare, "_reference_refuses", lambda text, cpu: cpu == "v3")
    assert judged(program, setting, refuse) == Verdict(complex=True)
    monkeypatch.setattr(compare, "_reference_refuses", lambda text, cpu: False)
    assert judged(program, setting, refuse).problem.startswith(STACK)


def test_every_kind_of_statement_is_made() -> None:
    made = {node.kind for seed in range(40) for node in walk(random_program(Random(seed)).body)}
    assert made == KINDS.keys()


@pytest.mark.parametrize("mode", [PLAIN, ALONE])
def test_all_of_a_program_is_defined(mode: str) -> None:
    for seed in range(500, 540):
        source = source_of({"p": random_program(Random(seed))}, Setting("v4", mode))
        meant = compare.meaning(source, compare.INPUTS, compare.MAPS)
        assert not meant.ended
        assert not any(any(held.unknown) for held in (*(out for _, out in meant.runs), *meant.maps.values())), seed


def test_the_same_seed_gives_the_same_program() -> None:
    assert random_program(Random(5)) == random_program(Random(5))


def test_shrinking_leaves_what_matters() -> None:
    def fails(program: Program) -> bool:
        stores = [node for node in walk(program.body) if node.kind == "store"]
        return len(stores) > 1 and any(node.numbers[2] > 9 for node in stores)

    program = next(p for p in map(random_program, map(Random, range(100))) if fails(p))
    small = shrink(program, fails)
    assert [node.kind for node in small.body] == ["store", "store"]
    assert sum(bool(number) for node in small.body for number in node.numbers) == 1


def test_a_block_takes_the_place_of_its_statement() -> None:
    inner = Node("store", [0])
    program = Program([0], [Node("loop", [0], [[inner]])], [])
    assert shrink(program, lambda p: any(node.kind == "store" for node in walk(p.body))).body == [inner]
