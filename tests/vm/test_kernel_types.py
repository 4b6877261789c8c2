"""Structs of the kernel, as the object has them and fitted to a kernel's types; jump tables of an object."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import SIGNED, Array, Int, Member, Ptr, Struct
from pybpf_native.elf.reader import read
from pybpf_native.errors import VmError
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.object import Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine
from pybpf_native.vm.helpers import KFUNCS
from pybpf_native.vm.mapkinds import ArenaMap
from pybpf_native.vm.memory import Fault

CORPUS = Path(__file__).parent.parent / "corpus"
ARENA = Path(__file__).parent.parent / "load" / "data" / "arena.ll"
JUMP_TABLES = Path(__file__).parent.parent / "elf" / "data" / "jumptables.o"
S32, U64, CHAR, INDEX = Int("int", 4, SIGNED), Int("long", 8), Int("char", 1, SIGNED), Int("unsigned int", 4)


def compiled(name: str) -> Object:
    return compile_module(read_ir((CORPUS / f"{name}.ll").read_text()), target_for("v3"), Options())


def other_kernel(*left_out: str) -> BtfFile:
    """A task_struct with everything elsewhere, and a wider tgid."""
    task = Struct("task_struct", 64)
    members = [Member("tgid", U64, 64), Member("comm", Array(CHAR, INDEX, 16), 128), Member("pid", S32, 320)]
    members.append(Member("real_parent", Ptr(task), 384))
    task.members = [member for member in members if member.name not in left_out]
    return BtfFile(encode([task]).data)


def leave(machine: Machine) -> tuple[int, int, int, bytes]:
    task = machine.kernel_struct("task_struct", pid=7, tgid=6, real_parent={"tgid": 5}, comm="init")
    machine.run("leave", ctx=[task])
    (event,) = machine.layout.maps["events"].consume()  # type: ignore[attr-defined]
    return struct.unpack("<3i16s", event)  # type: ignore[return-value]


@pytest.mark.parametrize("fitted", [False, True])
def test_accesses_are_fitted_to_the_types_given(fitted: bool) -> None:
    machine = Machine(compiled("core_task"), btf=other_kernel() if fitted else None)
    assert leave(machine) == (7, 6, 5, b"init" + bytes(12))
    place = machine.types.struct("task_struct").members
    assert [member.bit_offset // 8 for member in place if member.name == "pid"] == [40 if fitted else 0]


def test_the_object_is_not_changed() -> None:
    obj = compiled("core_task")
    before = [(insn.op.name, insn.off, insn.imm) for function in obj.functions for insn in function.insns]
    leave(Machine(obj, btf=other_kernel()))
    assert [(insn.op.name, insn.off, insn.imm) for function in obj.functions for insn in function.insns] == before
    assert leave(Machine(obj))[0] == 7


def test_an_access_that_makes_no_sense_there_is_an_error_when_it_is_reached() -> None:
    machine = Machine(compiled("core_task"), btf=other_kernel("real_parent"))
    task = machine.kernel_struct("task_struct", pid=1)
    with pytest.raises(VmError, match=r"CO-RE: .*real_parent.*no such field") as caught:
        machine.run("leave", ctx=[task])
    assert caught.value.loc is not None


def test_types_are_bytes_or_a_file(tmp_path: Path) -> None:
    task = Struct("task_struct", 64)
    task.members = [Member("tgid", S32, 0), Member("pid", S32, 32), Member("comm", Array(CHAR, INDEX, 16), 64)]
    task.members.append(Member("real_parent", Ptr(task), 192))
    path = tmp_path / "btf"
    path.write_bytes(encode([task]).data)
    for given in (str(path), encode([task]).data):
        assert leave(Machine(compiled("core_task"), btf=given))[:2] == (7, 6)
    with pytest.raises(VmError, match="no BTF"):
        Machine(compiled("core_task"), btf=b"nothing")
    with pytest.raises(VmError, match="no BTF"):
        Machine(compiled("core_task"), btf=str(tmp_path / "none"))


def test_memory_outside_of_the_program() -> None:
    machine = Machine(compiled("core_task"))
    name = machine.kernel_bytes(b"text\0", "a text")
    assert machine.state.memory.text(name) == b"text"
    with pytest.raises(Fault, match="offset 0 of a text, which is read-only"):
        machine.state.memory.write(name, b"x")


@pytest.mark.parametrize("cpu", ["v1", "v3"])
def test_arenas(cpu: str) -> None:
    machine = Machine(compile_module(read_ir(ARENA.read_text()), target_for(cpu), Options()))
    result = machine.run("make")
    assert (result.value, result.leaks) == (0, [])
    assert machine.run("add").value == 30
    assert (machine.globals.sum, machine.globals.missing) == (30, 0)
    (arena,) = [made for made in machine.layout.maps.values() if isinstance(made, ArenaMap)]
    ((address, pages),) = arena.taken.items()
    free = KFUNCS["bpf_arena_free_pages"].function
    with pytest.raises(Fault, match="which were not taken together"):
        free(machine, arena.handle.base, address + 4096, pages)
    assert free(machine, arena.handle.base, address, pages) == 0
    with pytest.raises(VmError, match=r"pages of arena 'arena' is used after it was given back"):
        machine.run("add")
    take = KFUNCS["bpf_arena_alloc_pages"].function
    assert not take(machine, arena.handle.base, 0, arena.definition.max_entries + 1, 0, 0)


def other_program(values: tuple[int, ...], which: str) -> int:
    """What `other` and `both` of the object compute, in Python."""
    first, a, b = values
    k = 1000 if which == "sub" else 2000
    cases = [a + 3, b * 5 + k, a ^ b, a - k, b // 3, b % 7, a << 2, a | k, a & 77, a + b, k, a * b, a >> 1, ~a]
    cases += [b - a, b ^ k]
    return cases[first & 31] if first & 31 < 16 else 1 if which == "sub" else 2


@pytest.mark.parametrize("first", [0, 1, 7, 13, 15, 16, 31])
def test_jump_tables(first: int) -> None:
    machine = Machine(read(JUMP_TABLES.read_bytes()))
    values = first, 0x12345, 0x777
    ctx = struct.pack("<4I", *values, 0)
    inner, outer = other_program(values, "sub"), other_program(values, "both")
    assert struct.unpack("<4I", machine.run("other", ctx=ctx).ctx)[3] == inner & 0xFFFFFFFF
    assert struct.unpack("<4I", machine.run("both", ctx=ctx).ctx)[3] == inner + outer & 0xFFFFFFFF
