"""Maps and globals of the interpreter from user space: what the loader's own tests do not do under both engines."""

from __future__ import annotations

import errno
from ctypes import Structure, c_uint32

import pytest

from pybpf_native import open_object, trace_fields
from pybpf_native.elf.writer import write
from pybpf_native.errors import BpfError, KernelError, VmError
from pybpf_native.maptypes import ARRAY_OF_MAPS, HASH_OF_MAPS, PROG_ARRAY, SK_STORAGE, USER_RINGBUF
from pybpf_native.object import DataReloc
from pybpf_native.vm.collection import VmCollection

from ..handmade import ARRAY, HASH, INT, LRU_HASH, U32, U64, Builder, array


def test_programs_are_put_into_maps() -> None:
    builder = Builder()
    builder.map("jumps", PROG_ARRAY, 4, key=U32, value=U32)
    builder.function("main", "socket", "r2 = jumps ll\n r3 = 1\n call 12\n r0 = 7\n exit")
    builder.function("next", "socket", "r0 = 42\n exit")
    with open_object(write(builder.build()), engine="vm") as b:
        b.load()
        jumps = b["jumps"]
        assert b.fire("main", packet=bytes(64)).value == 7
        jumps[1] = b.get_program("next")
        assert b.fire("main", packet=bytes(64)).value == 42
        assert jumps.to_dict() == {1: b.get_program("next").fileno()}
        del jumps[1]
        assert b.fire("main", packet=bytes(64)).value == 7
        for index, value, number in ((0, 5, errno.EBADF), (0, jumps, errno.EBADF), (4, 0, errno.E2BIG)):
            with pytest.raises(KernelError) as caught:
                jumps[index] = value
            assert caught.value.errno == number


@pytest.mark.parametrize("kind", [ARRAY_OF_MAPS, HASH_OF_MAPS])
def test_maps_are_put_into_maps(kind: int) -> None:
    text = "*(u32 *)(r10 - 4) = 0\n r1 = outer ll\n r2 = r10\n r2 += -4\n call 1\n if r0 == 0 goto out\n"
    text += "r1 = r0\n r2 = r10\n r2 += -4\n call 1\n if r0 == 0 goto out\n r0 = *(u32 *)(r0 + 0)\n out:\n exit"
    builder = Builder()
    builder.map("outer", kind, 2, key=U32, value=U32)
    builder.map("inner", ARRAY, 1, key=U32, value=U32)
    builder.function("main", "socket", text)
    with open_object(write(builder.build()), engine="vm") as b:
        b.load()
        assert b.fire("main", packet=bytes(64)).value == 0
        b["inner"][0] = 5
        b["outer"][0] = b["inner"]
        assert b.fire("main", packet=bytes(64)).value == 5
        assert b["outer"].lookup(0) == b["inner"].fileno()
        with pytest.raises(KernelError, match="Bad file descriptor"):
            b["outer"][1] = 3


def test_globals_keep_their_addresses_and_constants() -> None:
    builder = Builder()
    limit = builder.section(".rodata", (3).to_bytes(4, "little"), writable=False)
    builder.variable(limit, "limit", U32, 0)
    data = builder.section(".data", bytes(8) + (9).to_bytes(8, "little"))
    builder.variable(data, "pointer", U64, 0)
    builder.variable(data, "number", U64, 8)
    data.relocs.append(DataReloc(0, builder.symbols["limit"]))
    text = "r1 = data ll\n r2 = *(u64 *)(r1 + 8)\n r1 = *(u64 *)(r1 + 0)\n r0 = *(u32 *)(r1 + 0)\n r0 += r2\n exit"
    builder.symbols["data"] = data
    builder.function("main", "socket", text)
    with VmCollection(builder.build()) as b:
        b.globals.limit, b.globals.number = 10, 100
        b.load()
        assert b.fire("main", packet=bytes(64)).value == 110
        b.globals.number = 1
        assert b.fire("main", packet=bytes(64)).value == 11
        with pytest.raises(BpfError, match="constant"):
            b.globals.limit = 4
    assert (b.globals.limit, b.globals.number) == (10, 1)


def test_reading_makes_no_entry_recently_used() -> None:
    builder = Builder()
    builder.map("recent", LRU_HASH, 2, key=U32, value=U32)
    builder.map("large", ARRAY, 1 << 20, key=U32, value=U32)
    builder.function("main", "socket", "r0 = 0\n exit")
    with VmCollection(builder.build()) as b:
        b.load()
        recent = b["recent"]
        recent.update({1: 1, 2: 2})
        assert recent[1] == 1
        recent[3] = 3
        assert sorted(recent) == [2, 3]
        assert b["large"][1 << 19] == 0
        with pytest.raises(KeyError):
            b["large"][1 << 20]
        assert sum(1 for _ in b["large"].items()) == 1 << 20
        assert not b["large"].made.entries  # reading takes no memory


def test_local_storage_is_of_an_address() -> None:
    builder = Builder()
    builder.map("storage", SK_STORAGE, 0, key=INT, value=U64, map_flags=1)
    builder.function("main", "socket", "r0 = 0\n exit")
    with VmCollection(builder.build()) as b:
        b.load()
        owner = b.machine.socket().address
        b["storage"][owner] = 5
        assert b["storage"].to_dict() == {owner: 5}


def test_a_program_that_is_left_out_is_not_run() -> None:
    builder = Builder()
    builder.function("main", "?socket", "r0 = 0\n exit")
    with VmCollection(builder.build()) as b:
        b.load()
        with pytest.raises(KernelError, match="'main' is not loaded"):
            b.fire("main")


def test_what_was_printed_before_a_fault_is_kept() -> None:
    builder = Builder()
    hello = "*(u32 *)(r10 - 4) = 0x6968\n r1 = r10\n r1 += -4\n r2 = 4\n call 6\n"
    builder.function("main", "socket", f"{hello} r1 = 0\n r0 = *(u64 *)(r1 + 0)\n exit")
    with VmCollection(builder.build()) as b:
        b.load()
        with pytest.raises(VmError) as caught:
            b.fire("main", packet=bytes(64))
        assert (caught.value.function, caught.value.insn) == ("main", 6)
        assert trace_fields()[-1] == b"hi"
        with pytest.raises(VmError, match="a packet is bytes"):
            b.fire("main", packet=7)  # type: ignore[arg-type]
        with pytest.raises(KernelError, match="waiting"):
            trace_fields()


def test_maps_that_cannot_be_are_errors() -> None:
    builder = Builder()
    builder.map("huge", ARRAY, 4, key=U32, value=array(U64, 1 << 24))
    builder.function("main", "socket", "r0 = 0\n exit")
    b = VmCollection(builder.build())
    with pytest.raises(VmError, match="more than 64 MiB"):
        b.load()
    assert not b.is_loaded()


def test_structs_of_ctypes_are_values() -> None:
    class Pair(Structure):
        _fields_ = (("first", c_uint32), ("second", c_uint32))

    builder = Builder()
    builder.map("pairs", HASH, 4, key=U32, value=U64)
    builder.function("main", "socket", "r0 = 0\n exit")
    with open_object(write(builder.build()), {"pair": Pair}, engine="vm") as b:
        b.load()
        pairs = b["pairs"]
        pairs[1] = 2 << 32 | 1
        pairs.set_value_struct("pair")
        assert (pairs[1].first, pairs[1].second) == (1, 2)


def test_a_user_ring_buffer_is_fed() -> None:
    builder = Builder()
    builder.map("sent", USER_RINGBUF, 4096)
    builder.function("callback", ".text", "r0 = 0\n exit")
    builder.function("main", "tc", "r1 = sent ll\n r2 = callback ll\n r3 = 0\n r4 = 0\n call 209\n exit")
    with VmCollection(builder.build()) as b:
        b.load()
        b["sent"].push(b"abcd")
        b["sent"].push(b"e")
        assert b.fire("main").value == 2
        with pytest.raises(VmError, match="a message of map 'sent' is bytes, not 5"):
            b["sent"].push(5)
