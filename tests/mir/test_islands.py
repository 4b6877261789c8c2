"""Islands: every far jump gets to its target by jumps that reach, whatever the pattern, and in linear time."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

import pytest

from pybpf_native.emit import JUMP_MAX, flatten
from pybpf_native.errors import LimitError
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.mir import islands
from pybpf_native.mir.func import Block, Function
from pybpf_native.target import target_for

SIZE = 20  # slots in a block
MOV, JEQ, JA, EXIT = (OPS[name] for name in ("mov64_ri", "jeq64_ri", "ja", "exit"))
PATTERNS: dict[str, Callable[[int, int], int]] = {
    "exit": lambda at, count: count - 1,
    "start": lambda at, count: 0,
    "few": lambda at, count: at * 7919 % 50 * (count // 50),
    "mirror": lambda at, count: count - 1 - at,
    "random": lambda at, count: random.Random(at).randrange(count),
}


def laid_out(cpu: str, count: int, goes: Callable[[int, int], int]) -> Function:
    """`count` blocks of SIZE slots, each with a conditional jump to the block that `goes` names."""
    fn = Function("f", "xdp", target_for(cpu))
    fn.blocks = [Block(number) for number in range(count)]
    for number, block in enumerate(fn.blocks):
        block.insns = [Insn(MOV, [0], imm=number)] * (SIZE - 1)
        block.insns.append(Insn(JEQ, uses=[0], imm=1, sym=fn.blocks[goes(number, count)]))
    fn.blocks[-1].insns[-1] = Insn(EXIT)
    return fn


def destination(block: object) -> object:
    """Where the island `block` leads to in the end."""
    for _ in range(100):
        if not (isinstance(block, Block) and len(block.insns) == 1 and block.insns[0].op is JA):
            return block
        block = block.insns[0].sym
    raise AssertionError("islands go round in circles")


@pytest.mark.parametrize("cpu", ["v3", "v4"])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_jump_gets_to_its_target(cpu: str, pattern: str) -> None:
    fn = laid_out(cpu, 3500, PATTERNS[pattern])
    jumps = [(block.insns[-1], block.insns[-1].sym) for block in fn.blocks[:-1]]
    islands.add_islands(fn)
    assert all(destination(jump.sym) is target for jump, target in jumps)
    assert all(abs(insn.off) <= JUMP_MAX for insn in flatten(fn))


@pytest.mark.parametrize("cpu", ["v3", "v4"])
def test_jumps_to_one_target_share_islands(cpu: str) -> None:
    fn = laid_out(cpu, 10_000, PATTERNS["exit"])
    islands.add_islands(fn)
    assert len(flatten(fn)) <= 10_000 * SIZE + 50


def test_no_island_is_unreachable() -> None:
    fn = laid_out("v3", 3500, PATTERNS["random"])
    code = set(fn.blocks)
    islands.add_islands(fn)
    named = {insn.sym for insn in fn.insns()}
    assert all(block in named for block in fn.blocks if block not in code)


def test_code_that_falls_through_jumps_over_islands() -> None:
    fn = laid_out("v3", 3500, PATTERNS["random"])
    code = fn.blocks[:]
    islands.add_islands(fn)
    next_block = dict(pairwise(fn.blocks))
    for block, following in pairwise(code):
        assert next_block[block] is following or block.insns[-1].sym is following


def measurements(fn: Function, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often everything was measured."""
    count = 0
    measure = islands._Islands._measure

    def counted(self: islands._Islands) -> None:
        nonlocal count
        count += 1
        measure(self)

    with monkeypatch.context() as patch:
        patch.setattr(islands._Islands, "_measure", counted)
        islands.add_islands(fn)
    return count


def test_rounds_do_not_grow_with_the_jumps(monkeypatch: pytest.MonkeyPatch) -> None:
    assert measurements(laid_out("v3", 8000, PATTERNS["few"]), monkeypatch) <= 8
    assert measurements(laid_out("v4", 8000, PATTERNS["random"]), monkeypatch) <= 12


def test_what_no_island_can_help_is_refused() -> None:
    fn = laid_out("v3", 16_000, PATTERNS["mirror"])
    islands.add_islands(fn)
    with pytest.raises(LimitError, match="jump distance in function 'f'"):
        flatten(fn)


@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_the_emitter_has_far_jumps_from_v4_on(cpu: str) -> None:
    fn = Function("f", ".text", target_for(cpu))
    first, middle, last = (fn.new_block() for _ in range(3))
    first.end(Insn(JA), [last])
    middle.insns = [Insn(MOV, [0], imm=1) for _ in range(JUMP_MAX + 1)]
    middle.end(Insn(EXIT, (), (0,)), [])
    last.insns = [Insn(EXIT, (), (0,))]
    first.insns[-1].sym = last
    if cpu == "v4":
        assert flatten(fn)[0].op is OPS["gotol"]
    else:
        with pytest.raises(LimitError, match=f"{JUMP_MAX + 2} used, {JUMP_MAX} allowed"):
            flatten(fn)


def test_jumps_of_inline_assembly_by_displacement_are_not_torn_apart() -> None:
    fn = laid_out("v3", 3, PATTERNS["exit"])
    fn.blocks[1].insns = [Insn(MOV, [0], imm=1) for _ in range(40_000)]
    start, distance = islands.SPACING - 10, 5000
    fn.blocks[1].insns[start] = Insn(JA, off=distance)
    islands.add_islands(fn)
    at = next(insn for insn in flatten(fn) if insn.op is JA and insn.off == distance)
    block = next(block for block in fn.blocks if any(insn is at for insn in block.insns))
    place = next(place for place, insn in enumerate(block.insns) if insn is at)
    assert len(block.insns) > place + distance
