"""CO-RE beside libbpf: what it makes of our objects it makes of LLVM's, and our own loader does as it does.

Programs are compared in their final form, relocation by relocation (`crosscheck/core_patches.py`). The kernels are
the running one, and some made by hand from the types that the programs know: fields moved, resized, renamed, left out,
types twice. Which access is possible there, which is poison, and what makes an object unusable, libbpf decides.
"""

from __future__ import annotations

import functools
import json
import os
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from pybpf_native.btf.decode import decode
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import SIGNED, BtfType, DataSec, Enum, Func, Int, Member, Struct, Var, strip_modifiers
from pybpf_native.crosscheck import libbpf
from pybpf_native.crosscheck.core_patches import values
from pybpf_native.crosscheck.reference import NoReference, compiled
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.object import CoreReloc
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

from ..handmade import U32, program
from ..tools import missing
from .core_loaders import by_libbpf, by_us

TESTS = Path(__file__).parent.parent
MARKS = ("preserve.access.index", "@llvm.preserve.", "@llvm.bpf.preserve.")  # of IR with CO-RE accesses
CORPUS = [path for path in sorted((TESTS / "corpus").glob("*.ll")) if any(mark in path.read_text() for mark in MARKS)]
OTHERS = [TESTS / "isel" / "data" / name for name in ("core.ll", "core_chains.ll", "core_steps.ll")]


@pytest.fixture(autouse=True)
def libbpf_is_there() -> None:
    try:
        libbpf.library()
    except libbpf.NoLibbpf as error:
        missing(str(error))


@functools.cache
def ours(path: Path) -> bytes:
    return write(compile_module(read_ir(path.read_text(), path.name), target_for("v3")))


def test_the_corpus_has_such_programs() -> None:
    assert len(CORPUS) >= 4


@pytest.mark.kernel
@pytest.mark.parametrize("path", [*CORPUS, OTHERS[0]], ids=lambda path: path.stem)
def test_libbpf_makes_the_same_of_ours_and_of_llvms(path: Path) -> None:
    try:
        reference = compiled(path.read_text(), "v3").data
    except NoReference as error:
        missing(str(error))
    mine, theirs = by_libbpf(ours(path)), by_libbpf(reference)
    assert mine
    assert theirs
    assert values(mine) == values(theirs)


@pytest.mark.kernel
@pytest.mark.parametrize("path", [*CORPUS, *OTHERS], ids=lambda path: path.stem)
def test_our_loader_fits_as_libbpf_does(path: Path) -> None:
    assert by_us(ours(path)) == by_libbpf(ours(path))


# Kernels made by hand.


def leave_out(random: Random, types: list[BtfType]) -> None:
    struct = random.choice(structs(types))
    del struct.members[random.randrange(len(struct.members))]


def move(random: Random, types: list[BtfType]) -> None:
    member = random.choice(random.choice(structs(types)).members)
    member.bit_offset += random.choice((8, 32, 64, 1 << 12, 1 << 20))


def put_apart(random: Random, types: list[BtfType]) -> None:
    """Members go into a struct within, which has no name."""
    struct = random.choice(structs(types))
    inner = Struct("", struct.size, struct.members)
    struct.members = [Member("", inner, 64)]
    types.append(inner)


def retype(random: Random, types: list[BtfType]) -> None:
    member = random.choice(random.choice(structs(types)).members)
    member.type = random.choice(types)
    member.bit_size = 0


def make_bitfield(random: Random, types: list[BtfType]) -> None:
    members = [
        each for struct in structs(types) for each in struct.members if isinstance(strip_modifiers(each.type), Int)
    ]
    if members:
        random.choice(members).bit_size = random.choice((1, 3, 8, 17))


def resize(random: Random, types: list[BtfType]) -> None:
    number = random.choice([each for each in types if isinstance(each, Int)])
    number.size, number.encoding = random.choice((1, 2, 4, 8)), random.choice((0, 0, SIGNED))
    number.bits = 8 * number.size


def rename(random: Random, types: list[BtfType]) -> None:
    named = random.choice([each for each in types if each.name])
    named.name = random.choice((f"{named.name}___old", f"{named.name}_not", "task_struct"))


def renumber(random: Random, types: list[BtfType]) -> None:
    enums = [each for each in types if isinstance(each, Enum) and each.values]
    if enums:
        enum = random.choice(enums)
        enum.values = [(name, random.choice((value, value + 1, 9))) for name, value in enum.values][
            random.randrange(2) :
        ]


def double(random: Random, types: list[BtfType]) -> None:
    struct = random.choice(structs(types))
    members = [Member(each.name, each.type, each.bit_offset, each.bit_size) for each in struct.members]
    random.choice(members).bit_offset += random.choice((0, 64))
    types.append(type(struct)(struct.name + random.choice(("", "___two")), struct.size, members))


def structs(types: list[BtfType]) -> list[Struct]:
    return [each for each in types if isinstance(each, Struct) and each.members]


CHANGES: tuple[Callable[[Random, list[BtfType]], None], ...] = (
    *(leave_out, move, put_apart, retype, make_bitfield, resize, rename, renumber, double),
)


def kernel_like(data: bytes, random: Random) -> bytes:
    """The BTF of a kernel that has the types of an object, but for some changes."""
    types = decode(encode(read(data, "object").types or []).data)
    types = [each for each in types if not isinstance(each, (Func, Var, DataSec))]
    for each in types:
        each.name = each.name.replace("___", "_of_")  # a flavour of a kernel's own type would be another candidate
    for _ in range(random.randrange(1, 4)):
        random.choice(CHANGES)(random, types)
    return encode(types).data


@pytest.mark.kernel
@pytest.mark.parametrize("path", [*CORPUS, OTHERS[0], OTHERS[2]], ids=lambda path: path.stem)
def test_other_kernels_are_judged_as_libbpf_does(path: Path, tmp_path: Path) -> None:
    blob, seen = tmp_path / "kernel.btf", Counter[str]()
    for seed in range(40):
        blob.write_bytes(kernel_like(ours(path), Random(seed)))
        mine, theirs = by_us(ours(path), BtfFile.open(str(blob))), by_libbpf(ours(path), str(blob))
        assert mine == theirs, f"seed {seed}"
        seen["refused" if mine is None else "fitted"] += 1
    assert seen["fitted"]


# Other kernels.

RUNNERS = os.environ.get("PYBPF_KERNEL_RUNNER", "").splitlines()
# What a program asks for, and what our loader says where it cannot be had. Two drivers have an irq_info.
ASKED = {
    "pid": ("task_struct", "pid", ""),
    "of_a_module": ("veth_priv", "requested_headroom", ""),
    "on_a_module": ("veth_priv", "requested_headroom", ""),
    "no_field": ("task_struct", "no_such_field", "byte_off of task_struct.no_such_field (0:0): "),
    "no_type": ("no_such_type", "a", "no such type in the kernel"),
    "two_types": ("irq_info", "irq", "types of the kernel disagree"),
}


def asking(struct: str, field: str, section: str = "socket") -> bytes:
    """A program that has the offset of a field in a register."""
    obj = program("r1 = 0\nr0 = 0\nexit", section)
    assert obj.types is not None
    type = Struct(struct, 4, [Member(field, U32, 0)])
    obj.types.append(type)
    obj.functions[0].core = [CoreReloc(obj.functions[0].insns[0], type, "0:0", 0)]
    return write(obj)


@pytest.mark.skipif(not RUNNERS, reason="PYBPF_KERNEL_RUNNER names no command that runs another one in another kernel")
@pytest.mark.parametrize("runner", RUNNERS)
def test_other_kernels(runner: str, tmp_path: Path) -> None:
    for path in [*CORPUS, *OTHERS]:
        (tmp_path / f"{path.stem}.o").write_bytes(ours(path))
    for name, (struct, field, _) in ASKED.items():
        section = "fentry/veth_xmit" if name == "on_a_module" else "socket"
        (tmp_path / f"{name}.o").write_bytes(asking(struct, field, section))
        (tmp_path / f"{name}.load").touch()
    (tmp_path / "veth.module").touch()
    command = [*shlex.split(runner), sys.executable, str(Path(__file__).with_name("core_loaders.py")), str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr
    objects = json.loads(run.stdout)["objects"]
    assert len(objects) == len(CORPUS) + len(OTHERS) + len(ASKED)
    assert {name: each["ours"] for name, each in objects.items()} == {n: each["libbpf"] for n, each in objects.items()}
    assert sum(len(each["ours"] or ()) for each in objects.values()) > 100
    for name, (_, _, message) in ASKED.items():
        said = objects[f"{name}.o"]["load"]
        assert message in said, name
        assert bool(said) == bool(message), said
