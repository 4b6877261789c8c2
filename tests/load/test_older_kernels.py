"""Objects with kinds of type that the kernel does not know: in front of the real kernel, made to know fewer."""

from __future__ import annotations

import ctypes
import errno
import struct
from collections.abc import Callable

import pytest

from pybpf_native.btf import older
from pybpf_native.btf import types as btf
from pybpf_native.btf.decode import decode
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import Door, use_door
from pybpf_native.load import btf_kinds
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object

from ..handmade import HASH, PACKET, U32, U64, Builder

pytestmark = [pytest.mark.kernel, pytest.mark.usefixtures("no_leak")]
# What makes a type unknown, in the order in which kernels learnt it.
NEW: dict[str, Callable[[btf.BtfType], bool]] = {
    older.SECTIONS: lambda type: isinstance(type, (btf.DataSec, btf.Var)),
    older.GLOBAL_FUNCTIONS: lambda type: isinstance(type, btf.Func) and type.linkage == btf.GLOBAL,
    older.FLOATS: lambda type: isinstance(type, btf.Float),
    older.DECL_TAGS: lambda type: isinstance(type, btf.DeclTag),
    older.TYPE_TAGS: lambda type: isinstance(type, btf.TypeTag),
    older.WIDE_ENUMS: lambda type: isinstance(type, btf.Enum64) or (isinstance(type, btf.Enum) and type.signed),
    older.OPTIONAL_SECTIONS: lambda type: isinstance(type, btf.DataSec) and "?" in type.name,
}


class Older(Door):
    """A kernel that knows nothing of `unknown`."""

    def __init__(self, *unknown: str) -> None:
        super().__init__()
        self.unknown = unknown
        self.sections: list[bytes] = []  # of `.BTF`, that it was given

    def bpf(self, command: int, attr: bytearray) -> int:
        if command == bpf.BTF_LOAD:
            address, _, size = struct.unpack_from("=QQI", attr)
            self.sections.append(ctypes.string_at(address, size))
            if any(NEW[what](type) for type in decode(self.sections[-1]) for what in self.unknown):
                return -errno.EINVAL
        return super().bpf(command, attr)


def modern() -> Object:
    """An object with all of it: a program that counts runs in a map and in a variable, and calls a subprogram."""
    builder = Builder()
    builder.map("counts", HASH, 8, U32, U64)
    data = builder.section(".data", struct.pack("=II", 1, 2))
    builder.variable(data, "runs", U32, 4)
    builder.variable(builder.section("?.later", bytes(4)), "later", U32, 0)
    builder.function("add", ".text", "r0 = r1\n r0 += r2\n exit")
    builder.function(
        "main",
        "socket",
        "*(u32 *)(r10 - 4) = 5\n *(u64 *)(r10 - 16) = 9\n r1 = counts ll\n r2 = r10\n r2 += -4\n r3 = r10\n r3 += -16\n"
        "r4 = 0\n call 2\n r6 = runs ll\n r1 = *(u32 *)(r6 + 0)\n r2 = 40\n call add\n *(u32 *)(r6 + 0) = 7\n exit",
    )
    obj = builder.build()
    assert obj.types is not None
    wide = btf.Enum64("wide", 8, [("HUGE", 1 << 40)])
    tagged = btf.Ptr(btf.TypeTag(U32, "rcu"))
    obj.types += [
        btf.Struct("all", 24, [btf.Member("a", wide, 0), btf.Member("b", btf.Float("double", 8), 64)]),
        btf.Struct("tagged", 8, [btf.Member("a", tagged, 0)]),
        btf.DeclTag("user", U32_STRUCT, 0),
        btf.Enum("small", 4, [("LOW", -1)], signed=True),
    ]
    return obj


U32_STRUCT = btf.Struct("one", 4, [btf.Member("a", U32, 0)])


def test_this_kernel_knows_all() -> None:
    assert btf_kinds.unknown() <= {older.OPTIONAL_SECTIONS}


@pytest.mark.parametrize("what", older.KNOWN)
def test_each_is_asked_for(what: str) -> None:
    with use_door(Older(what)):
        assert what in btf_kinds.unknown()


@pytest.mark.parametrize("first", range(len(older.KNOWN)))
def test_objects_load_all_the_same(first: int) -> None:
    door = Older(*older.KNOWN[first:])
    with use_door(door), Collection(modern()) as b:
        b.load()
        assert b.get_program("main").test_run(PACKET).retval == 42
        assert dict(b["counts"].items()) == {5: 9}
        assert b.globals.runs == 7
    before, after = decode(door.sections[0]), decode(door.sections[-1])
    assert [type.name for type in after if isinstance(type, btf.Func)] == ["add", "main"]
    assert len(after) - len(before) in (0, 1)


def test_a_kernel_that_knows_all_is_not_asked() -> None:
    door = Older()
    with use_door(door), Collection(modern()) as b:
        b.load()
    assert len(door.sections) == 1
