"""The comparison of functions' types, source lines and CO-RE roots: what it wants to find, and what it lets pass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.btf.types import Func, FuncProto, Int, Struct
from pybpf_native.crosscheck.btf_ext import compare
from pybpf_native.isa.insn import FP, R0, R1, R2, R3, Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.object import CoreReloc, Function, Object
from pybpf_native.source import Loc, Source

DATA = Path(__file__).parent.parent / "btf" / "data"
SOURCE = Source("a.c", "\n".join(f"line {number}" for number in range(1, 100)))


def at(line: int, column: int = 1) -> Loc:
    return Loc(SOURCE, line, column)


def sample() -> Object:
    """A function: constant, store to the stack, store to memory, call, branch, exit, and a store of a constant."""
    insns = [
        Insn(OPS["mov64_ri"], [R1], [], imm=1, loc=at(10)),
        Insn(OPS["stx64"], [], [FP, R1], off=-8, loc=at(11)),
        Insn(OPS["stx64"], [], [R2, R3], loc=at(12)),
        Insn(OPS["call_helper"], [R0], [], imm=5, loc=at(13, 7)),
        Insn(OPS["jeq64_ri"], [], [R0], loc=at(14)),
        Insn(OPS["exit"], [], [R0], loc=at(15)),
        Insn(OPS["stx64"], [], [R2, R1], loc=at(16)),
    ]
    obj = Object("a.o")
    function = Function("f", "xdp", insns)
    function.type = Func("f", FuncProto(Int("int", 4)))
    function.core = [CoreReloc(insns[0], Struct("task", 8), "0:1", 0)]
    obj.functions, obj.types = [function], [function.type]
    return obj


def found(change: Callable[[Function], object]) -> list[str]:
    """The differences after a change of our function."""
    ours = sample()
    change(ours.functions[0])
    return [str(difference) for difference in compare(ours, sample())]


def move(index: int, loc: Loc | None) -> Callable[[Function], object]:
    return lambda function: setattr(function.insns[index], "loc", loc)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (move(2, at(20)), "function f, line_info: nothing here, a.c:12:1 at a store in the reference"),
        (move(3, at(13, 8)), "function f, line_info: nothing here, a.c:13:7 at a call in the reference"),
        (move(4, None), "function f, line_info: nothing here, a.c:14:1 at a branch in the reference"),
        (
            lambda f: [setattr(insn, "loc", None) for insn in f.insns],
            "function f, line_info: 0 records here, 7 records in the reference",
        ),
        (move(0, Loc(Source("a.c", ""), 10, 1)), "function f, text of a.c:10: '' here, 'line 10' in the reference"),
        (lambda f: setattr(f, "type", None), "function f, func_info: void here, FUNC f in the reference"),
        (
            lambda f: setattr(f.core[0], "type", Struct("task___old", 8)),
            "function f, roots of CO-RE accesses: STRUCT task___old here, STRUCT task in the reference",
        ),
        (lambda f: setattr(f, "name", "g"), "function f, xdp: nothing here, there in the reference"),
        (lambda f: setattr(f, "section", "tc"), "function f, xdp: nothing here, there in the reference"),
    ],
)
def test_found(change: Callable[[Function], object], expected: str) -> None:
    assert expected in found(change)


@pytest.mark.parametrize(
    "change",
    [
        lambda f: None,
        move(0, None),  # constants have whatever place
        move(1, at(30)),  # stores to the stack too
        move(6, at(30)),  # and stores of constants
        move(2, at(12, 9)),  # the line of a store counts, not the column
        lambda f: f.insns.pop(2),  # a store less: it was merged with another one
    ],
)
def test_let_pass(change: Callable[[Function], object]) -> None:
    assert found(change) == []


def test_whole_objects() -> None:
    data = (DATA / "types.o").read_bytes()
    assert compare(data, data) == []
    reference = sample()
    reference.types = None
    assert compare(sample(), reference) == []
    different = compare((DATA / "program.o").read_bytes(), data)
    assert "FUNC local: nothing here, FUNC local in the reference" in [str(one) for one in different]
