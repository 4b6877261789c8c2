"""Values of maps, globals and structs of a program whose byte order is not this machine's."""

from __future__ import annotations

import pytest

from pybpf_native import maptypes
from pybpf_native.btf.types import Func, FuncProto, Ptr
from pybpf_native.errors import BpfError
from pybpf_native.object import DataSection, Object
from pybpf_native.vm import Machine

from ..handmade import EVENT, INT, S64, U32, U64, Builder, array, struct

COUNT = """
    r2 = 1
    *(u32 *)(r10 - 4) = r2
    r2 = 258
    *(u64 *)(r10 - 16) = r2
    r1 = table ll
    r2 = r10
    r2 += -4
    r3 = r10
    r3 += -16
    r4 = 0
    call 2
    r1 = total ll
    r0 = *(u64 *)(r1 + 0)
    r0 += 1
    *(u64 *)(r1 + 0) = r0
    exit
"""


def counting(big_endian: bool) -> Object:
    builder = Builder()
    builder.map("table", maptypes.HASH, 8, U32, U64)
    builder.map("records", maptypes.ARRAY, 1, U32, EVENT)
    data: DataSection = builder.section(".bss", size=8)
    builder.variable(data, "total", S64, 0)
    builder.function("main", "xdp", COUNT)
    made = builder.build()
    made.big_endian = big_endian
    return made


@pytest.mark.parametrize("big_endian", [False, True])
def test_numbers_are_numbers(big_endian: bool) -> None:
    machine = Machine(counting(big_endian))
    machine.globals.total = -3
    assert machine.run("main", packet=bytes(60)).r0 == (1 << 64) - 2
    assert machine.globals.total == -2
    machine.maps["table"].update({5: 6, 7: 1 << 63})
    assert machine.maps["table"].to_dict() == {1: 258, 5: 6, 7: 1 << 63}
    with pytest.raises(BpfError, match="the key of map 'table': 4294967296 does not fit"):
        machine.maps["table"][1 << 32] = 0


def test_structs_of_the_other_order_are_bytes() -> None:
    machine = Machine(counting(True))
    size = EVENT.size
    machine.maps["records"][0] = bytes(range(size))
    assert machine.maps["records"][0] == bytes(range(size))
    with pytest.raises(BpfError, match="the value of map 'records'"):
        machine.maps["records"][0] = {"pid": 1}


def reading(big_endian: bool) -> Object:
    """A program that returns the second of the numbers that its context has."""
    kind = struct("arguments", number=U64, args=array(U64, 3))
    builder = Builder()
    function = builder.function("main", "tracepoint/a/b", "r0 = *(u64 *)(r1 + 16)\nexit")
    function.type = Func("main", FuncProto(INT, [("ctx", Ptr(kind))]))
    made = builder.build()
    made.big_endian = big_endian
    return made


@pytest.mark.parametrize("big_endian", [False, True])
def test_lists_of_numbers_in_structs(big_endian: bool) -> None:
    obj = reading(big_endian)
    assert Machine(obj).run("main", ctx={"args": [1, 2, 3]}).value == 2
    assert Machine(obj).run("main", ctx={"args": [1, 2]}).value == 2
    with pytest.raises(BpfError, match="'args'"):
        Machine(obj).run("main", ctx={"args": [1, 2, 3, 4]})
