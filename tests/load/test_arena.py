"""Arenas in the kernel: memory that a program and this process share, its variables, its pointers."""

from __future__ import annotations

import gc
import os
import struct
from pathlib import Path

import pytest

from pybpf_native.btf import types as btf
from pybpf_native.errors import BpfError, FormatError, KernelError
from pybpf_native.ir.reader import read
from pybpf_native.load.arena import Arena
from pybpf_native.load.collection import Collection
from pybpf_native.maptypes import ARENA, MMAPABLE, SEGV_ON_FAULT
from pybpf_native.object import Object, map_def
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

from ..handmade import Builder

SOURCE = Path(__file__).with_name("data") / "arena.ll"
NODE = struct.Struct("=QQ")
PAGE = os.sysconf("SC_PAGE_SIZE")
PLACE = 1 << 44


def compiled(cpu: str = "v3") -> Object:
    return compile_module(read(SOURCE.read_text(), SOURCE.name), target_for(cpu))


def without_place(obj: Object) -> Object:
    """The same with an arena that may lie anywhere."""
    section = obj.section(".maps")
    assert section
    variable = section.variables[0]
    assert variable.type
    assert isinstance(variable.type.target, btf.Struct)
    variable.type.target.members.pop()
    return obj


def nodes(arena: Arena, pointer: int) -> list[int]:
    values = []
    while pointer:
        pointer, value = NODE.unpack(arena.read(arena.offset_of(pointer), NODE.size))
        values.append(value)
    return values


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
class TestInTheKernel:
    @pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
    def test_a_list_of_a_program_is_followed(self, cpu: str) -> None:
        with Collection(compiled(cpu)) as b:
            b.load()
            arena = b["arena"]
            assert arena.address == PLACE
            assert b.get_program("make").test_run().retval == 0
            assert nodes(arena, b.globals.first) == [16, 9, 4, 1, 0]
            assert b.get_program("add").test_run().retval == 30
            assert (b.globals.sum, b.globals.missing) == (30, 0)

    def test_programs_see_what_is_written_here(self) -> None:
        with Collection(compiled()) as b:
            b.globals.limit = 3
            b.load()
            b.get_program("make").test_run()
            arena = b["arena"]
            first = arena.offset_of(b.globals.first)
            assert first >= PAGE  # the page of the variables is not given away
            arena.write(first + 8, struct.pack("=Q", 100))
            assert b.get_program("add").test_run().retval == 101
            b.globals.first = 0
            assert b.get_program("add").test_run().retval == 0
        assert b.globals.limit == 3

    def test_anywhere(self) -> None:
        with Collection(without_place(compiled())) as b:
            b.load()
            arena = b["arena"]
            assert arena.address != PLACE
            b.get_program("make").test_run()
            assert nodes(arena, b.globals.first) == [16, 9, 4, 1, 0]

    def test_where_something_is_already(self) -> None:
        with Collection(compiled()) as b, Collection(compiled()) as other:
            b.load()
            with pytest.raises(KernelError, match="something else is there") as caught:
                other.load()
            assert "mmap" in str(caught.value)

    def test_outside_and_afterwards(self) -> None:
        with Collection(compiled()) as b:
            b.load()
            arena = b["arena"]
            for offset, size in ((-1, 4), (arena.size - 3, 4), (0, -1), (arena.size, 1)):
                with pytest.raises(BpfError, match="are not in arena"):
                    arena.read(offset, size)
            with pytest.raises(BpfError, match="is no address in arena"):
                arena.offset_of(PLACE - 1)
        with pytest.raises(KernelError, match="closed"):
            arena.read(0, 1)

    def test_what_is_forgotten_is_unmapped(self) -> None:
        b = Collection(without_place(compiled()))
        b.load()
        first, mapped = f"{b['arena'].address:x}-", Path("/proc/self/maps").read_text
        part = b["arena"].view(0, 8)
        del b
        gc.collect()
        assert part[0] == 5  # as long as somebody looks at a part of it, it is there
        assert first in mapped()
        del part
        gc.collect()
        assert first not in mapped()

    def test_pages_that_kill(self) -> None:
        builder = Builder()
        builder.map("arena", ARENA, 4, map_flags=MMAPABLE | SEGV_ON_FAULT)
        builder.function("main", "socket", "r1 = arena ll\n r0 = 0\n exit")
        with Collection(builder.build()) as b:
            b.load()
            with pytest.raises(BpfError, match="SEGV_ON_FAULT"):
                b["arena"].read(0, 1)

    @pytest.mark.parametrize(("arenas", "pages", "why"), [(0, 0, "0 are"), (2, 1, "2 are"), (1, 1, "not fit")])
    def test_variables_need_one_arena(self, arenas: int, pages: int, why: str) -> None:
        builder = Builder()
        for number in range(arenas):
            builder.map(f"arena{number}", ARENA, pages, map_flags=MMAPABLE)
        builder.section(".addr_space.1", bytes(2 * PAGE))
        builder.function("main", "socket", "r0 = 0\n exit")
        with Collection(builder.build()) as b, pytest.raises(FormatError, match=why):
            b.load()


def test_numbers_of_64_bits() -> None:
    obj = compiled()
    (definition,) = obj.maps()
    assert (definition.map_extra, definition.max_entries, definition.map_flags) == (PLACE, 8, MMAPABLE)
    assert definition.symbol
    assert definition.symbol.type
    struct_type = definition.symbol.type.target
    assert isinstance(struct_type, btf.Struct)
    struct_type.members[-1].type = btf.Enum64("", 8, [("x", -1)], signed=True)
    assert map_def(definition.symbol).map_extra == (1 << 64) - 1
    struct_type.members[-1].type = btf.Enum("", 4, [("x", 1), ("y", 2)])
    with pytest.raises(FormatError, match="not a pointer"):
        map_def(definition.symbol)
