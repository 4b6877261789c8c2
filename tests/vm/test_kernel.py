"""The interpreter and the kernel agree: corpus programs on random inputs, and random arithmetic."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.crosscheck import execute
from pybpf_native.crosscheck.execute import Outcome
from pybpf_native.crosscheck.held import held
from pybpf_native.errors import KernelError
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.isa.insn import Insn
from pybpf_native.kernel.tracefs import possible_cpus
from pybpf_native.load.collection import Collection
from pybpf_native.object import DataSection, Function, Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine

from .behaviour import is_refused, outcome
from .programs import EXIT, op

pytestmark = pytest.mark.kernel

CORPUS = Path(__file__).parent.parent / "corpus"
SEEDS = tuple(map(int, os.environ.get("PYBPF_SEEDS", "7 8").split()))  # of the inputs; more for longer runs
INPUTS = 8
HIDDEN = {".data.private"}  # a section with a lock: the kernel shows user space none of it


def compiled(path: Path) -> Object:
    return compile_module(read_ir(path.read_text()), target_for("v3"), Options())


def in_kernel(obj: Object, seed: int) -> Outcome:
    """What the kernel does with the programs that it runs by hand, without those none of whose inputs it takes."""
    names: list[str] | None = None
    while True:
        with Collection(obj) as collection:
            try:
                collection.load()
            except KernelError as error:
                pytest.skip(f"this kernel does not load it: {error.command}")
            if names is None:
                names = [program.name for program in collection.programs.values() if execute.is_comparable(program)]
            found = execute.outcome(collection, names, seed, INPUTS, entries=held(obj, seed, INPUTS))
        ran = {name for name, run in found.runs if not is_refused(run)}
        if ran == set(names):
            return found
        names = [name for name in names if name in ran]


def comparable() -> list[Path]:
    """Files with a program that the kernel runs by hand: by the sections their text names."""
    kinds = ("xdp", "tc", "syscall", "raw_tp", "socket", "cgroup_skb", "lwt", "flow_dissector", "classifier", "action")
    paths = []
    for path in sorted(CORPUS.glob("*.ll")):
        text = path.read_text()
        if any(f'section "{kind}' in text for kind in kinds):
            paths.append(path)
    return paths


@pytest.mark.parametrize("path", comparable(), ids=lambda path: path.stem)
def test_corpus(path: Path) -> None:
    obj = compiled(path)
    for seed in SEEDS:
        kernel = in_kernel(obj, seed)
        if not kernel.runs:
            pytest.skip("the kernel runs none of its programs by hand, or they depend on more than their input")
        mine = outcome(obj, seed, INPUTS, kernel, possible_cpus())
        for (name, got), (_, expected) in zip(mine.runs, kernel.runs, strict=True):
            assert got == expected, f"{name}, seed {seed}"
        for name, left in kernel.maps.items():
            if left is not None and name in mine.maps and name not in HIDDEN:
                assert mine.maps[name] == left, f"{name}, seed {seed}"


BINARY = ("add", "sub", "mul", "div", "mod", "or", "and", "xor", "lsh", "rsh", "arsh", "sdiv", "smod")
UNARY = ("neg64", "neg32", "le16", "le32", "le64", "be16", "be32", "be64", "bswap16", "bswap32", "bswap64")
MOVES = ("mov64_rr", "mov32_rr", "movsx8_64", "movsx16_64", "movsx32_64", "movsx8_32", "movsx16_32")
REGISTERS = st.integers(2, 8)
NUMBERS = st.one_of(
    st.sampled_from((0, 1, -1, 2, -2, 31, 32, 63, 64, (1 << 31) - 1, -(1 << 31))),
    st.integers(-(1 << 31), (1 << 31) - 1),
)
VALUES = st.one_of(st.sampled_from((0, 1, (1 << 63), (1 << 64) - 1, 1 << 31, 1 << 32)), st.integers(0, (1 << 64) - 1))
SHIFTS = ("lsh", "rsh", "arsh")
DIVISIONS = ("div", "mod", "sdiv", "smod")


@st.composite
def arithmetic(draw: st.DrawFn) -> Insn:
    """One instruction on r2 to r8. The verifier takes no shift past the width, and no division by the number 0."""
    form = draw(st.sampled_from(("rr", "ri", "unary", "move")))
    if form == "unary":
        return op(draw(st.sampled_from(UNARY)), draw(REGISTERS))
    if form == "move":
        return op(draw(st.sampled_from(MOVES)), draw(REGISTERS), draw(REGISTERS))
    name, width = draw(st.sampled_from(BINARY)), draw(st.sampled_from((32, 64)))
    number = draw(NUMBERS)
    if name in SHIFTS:
        number &= width - 1
    if name in DIVISIONS and not number:
        number = 3
    return op(f"{name}{width}_{form}", draw(REGISTERS), draw(REGISTERS), imm=number if form == "ri" else 0)


def with_license(*insns: Insn) -> Object:
    obj = Object("random")
    obj.functions = [Function("main", "syscall", list(insns))]
    obj.sections = [DataSection("license", b"GPL\0")]
    return obj


@settings(max_examples=60, deadline=None)
@given(st.lists(arithmetic(), min_size=1, max_size=40), st.lists(VALUES, min_size=7, max_size=7))
def test_random_arithmetic(body: list[Insn], values: list[int]) -> None:
    # Values from the context, which the verifier does not know, so that it cannot compute anything beforehand.
    head = [op("mov64_rr", 9, 1), *(op("ldx64", register, 1, off=8 * (register - 2)) for register in range(2, 9))]
    tail = [op("stx64", 9, register, off=8 * (register - 2)) for register in range(2, 9)]
    obj = with_license(*head, *body, *tail, op("mov64_ri", 0, imm=0), EXIT)
    ctx = struct.pack("<7Q", *values)
    with Collection(obj) as collection:
        collection.load()
        expected = collection.get_program("main").test_run(ctx=ctx).ctx
    assert Machine(obj).run("main", ctx=ctx).ctx == expected
