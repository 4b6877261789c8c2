"""Maps of the interpreter, by themselves and through programs."""

from __future__ import annotations

import errno

import pytest

from pybpf_native import maptypes
from pybpf_native.object import MapDef
from pybpf_native.vm import Machine, mapkinds
from pybpf_native.vm.helpers import HELPERS
from pybpf_native.vm.mapkinds import MapOfMaps, PerfArray
from pybpf_native.vm.maps import EXIST, NOEXIST, VmMap
from pybpf_native.vm.memory import Fault
from pybpf_native.vm.ringbuf import BUSY, DISCARDED, SUBMITTED, RingBuffer, finish
from pybpf_native.vm.state import State
from pybpf_native.vm.views import MapView

from ..handmade import U64, Builder
from .programs import EXIT, op, program


def made(kind: int, entries: int = 2, key: int = 4, value: int = 8, state: State | None = None) -> VmMap:
    definition = MapDef("m")
    definition.type, definition.max_entries = kind, entries
    definition.key_size, definition.value_size = key, value
    return mapkinds.make(definition, state or State())


def k(number: int) -> bytes:
    return number.to_bytes(4, "little")


def v(number: int) -> bytes:
    return number.to_bytes(8, "little")


def value(found: VmMap, key: bytes) -> int | None:
    regions = found.lookup(key)
    return int.from_bytes(regions[0].data, "little") if regions else None


def test_array() -> None:
    array = made(maptypes.ARRAY)
    assert (value(array, k(1)), array.lookup(k(2))) == (0, None)
    assert array.update(k(1), v(7)) == 0
    assert value(array, k(1)) == 7
    assert array.update(k(2), v(7)) == -errno.E2BIG
    assert array.update(k(0), v(7), NOEXIST) == -errno.EEXIST
    assert array.update(k(0), v(7), 8) == -errno.EINVAL
    assert array.delete(k(0)) == -errno.EINVAL
    assert list(array.walk()) == [k(0), k(1)]


@pytest.mark.parametrize("kind", [maptypes.HASH, maptypes.PERCPU_HASH, maptypes.LRU_HASH])
def test_hash(kind: int) -> None:
    table = made(kind)
    assert table.update(k(5), v(1), EXIST) == -errno.ENOENT
    assert table.update(k(5), v(1), NOEXIST) == 0
    assert table.update(k(5), v(1), NOEXIST) == -errno.EEXIST
    assert table.update(k(5), v(2)) == 0
    assert value(table, k(5)) == 2
    assert table.delete(k(6)) == -errno.ENOENT
    assert table.delete(k(5)) == 0
    assert value(table, k(5)) is None


def test_a_full_hash_takes_no_more_and_lru_forgets_the_oldest() -> None:
    table, lru = made(maptypes.HASH), made(maptypes.LRU_HASH)
    for found in (table, lru):
        found.update(k(1), v(1))
        found.update(k(2), v(2))
        found.lookup(k(1))
        found.inspect(k(2))
    assert table.update(k(3), v(3)) == -errno.E2BIG
    assert lru.update(k(3), v(3)) == 0
    assert [value(lru, k(n)) for n in (1, 2, 3)] == [1, None, 3]


def test_values_that_were_deleted_stay_until_the_run_ends() -> None:
    state = State()
    table = made(maptypes.HASH, state=state)
    table.update(k(1), v(9))
    address = table.address(table.lookup(k(1)) or [])
    table.delete(k(1))
    assert state.memory.loads[64](address) == 9
    state.end_run()
    with pytest.raises(Fault, match="its entry was deleted"):
        state.memory.loads[64](address)


def test_per_cpu_values() -> None:
    state = State(cpus=3)
    array = made(maptypes.PERCPU_ARRAY, state=state)
    state.cpu = 2
    array.update(k(0), v(8))
    regions = array.lookup(k(0)) or []
    assert [int.from_bytes(region.data, "little") for region in regions] == [0, 0, 8]
    assert array.address(regions) == regions[2].base


def test_longest_prefix() -> None:
    trie = made(maptypes.LPM_TRIE, entries=3, key=8)

    def key(bits: int, *address: int) -> bytes:
        return k(bits) + bytes(address)

    for number, entry in enumerate((key(0, 0, 0, 0, 0), key(8, 10, 1, 1, 1), key(24, 10, 1, 2, 9)), 1):
        assert trie.update(entry, v(number)) == 0
    assert value(trie, key(32, 10, 1, 2, 3)) == 3
    assert value(trie, key(32, 10, 9, 2, 3)) == 2
    assert value(trie, key(32, 11, 1, 2, 3)) == 1
    assert value(trie, key(16, 10, 1, 0, 0)) == 2
    assert trie.update(key(33, 1, 1, 1, 1), v(1)) == -errno.EINVAL
    assert trie.update(key(32, 1, 1, 1, 1), v(1)) == -errno.ENOSPC
    assert trie.delete(key(24, 10, 1, 2, 0)) == 0
    assert value(trie, key(32, 10, 1, 2, 3)) == 2


@pytest.mark.parametrize(("kind", "order"), [(maptypes.QUEUE, [1, 2]), (maptypes.STACK, [2, 1])])
def test_queue_and_stack(kind: int, order: list[int]) -> None:
    queue = made(kind, key=0)
    assert [queue.push(v(n)) for n in (1, 2, 3)] == [0, 0, -errno.E2BIG]
    assert queue.peek(b"") == v(order[0])
    assert [queue.pop() for _ in range(3)] == [*map(v, order), -errno.ENOENT]
    for n in (1, 2, 3):
        assert queue.push(v(n), EXIST) == 0
    assert {queue.pop(), queue.pop()} == {v(2), v(3)}


def test_bloom_filter() -> None:
    bloom = made(maptypes.BLOOM_FILTER, key=0)
    bloom.push(v(1))
    assert (bloom.peek(v(1)), bloom.peek(v(2))) == (v(1), -errno.ENOENT)


def test_ring_buffer() -> None:
    state = State()
    ring = made(maptypes.RINGBUF, entries=64, key=0, value=0, state=state)
    assert isinstance(ring, RingBuffer)
    first, second = ring.reserve(8), ring.reserve(8)
    assert first
    assert second
    assert ring.reserve(30) is None
    finish(state, second.region.base, SUBMITTED)
    assert ring.consume() == []
    assert first.state == BUSY
    finish(state, first.region.base, DISCARDED)
    assert ring.consume() == [bytes(8)]
    assert [ring.query(n) for n in range(5)] == [0, 64, 32, 32, 0]
    with pytest.raises(Fault, match="is not the address of a ring buffer record"):
        finish(state, first.region.base, SUBMITTED)
    with pytest.raises(Fault, match="a record of ring buffer 'm' is used after it was discarded"):
        state.memory.loads[8](first.region.base)


def test_perf_array() -> None:
    state = State(cpus=2)
    perf = made(maptypes.PERF_EVENT_ARRAY, state=state)
    assert isinstance(perf, PerfArray)
    state.cpu = 1
    assert [perf.output(flags, b"x") for flags in (0xFFFFFFFF, 0, 2)] == [0, 0, -errno.E2BIG]
    assert perf.sent == [(1, b"x"), (0, b"x")]


def test_maps_of_maps() -> None:
    state = State()
    outer, inner = made(maptypes.ARRAY_OF_MAPS, value=4, state=state), made(maptypes.HASH, state=state)
    assert isinstance(outer, MapOfMaps)
    assert outer.lookup(k(0)) is None
    assert (outer.put(k(1), inner), outer.put(k(2), inner)) == (0, -errno.E2BIG)
    assert outer.lookup(k(1)) == [inner.handle]


def test_types_without_an_interpreter() -> None:
    with pytest.raises(Fault, match="type 26, which the interpreter does not have"):
        made(maptypes.STRUCT_OPS)


def test_storage_of_owners_that_are_made_up() -> None:
    machine = Machine(program(op("mov64_ri", 0, imm=0), EXIT))
    definition = MapDef("storage")
    definition.type, definition.key_size, definition.value_size = maptypes.TASK_STORAGE, 4, 8
    made = mapkinds.make(definition, machine.state)
    machine.state.maps[made.handle.base >> 32] = made
    owner, view = machine.kernel_bytes(bytes(64), "a task"), MapView(made, machine)
    get, delete = HELPERS[156].function, HELPERS[157].function
    assert get(machine, made.handle.base, owner, 0, 0) == 0
    address = get(machine, made.handle.base, owner, 0, 1)
    machine.state.memory.write(address, v(5))
    assert get(machine, made.handle.base, owner, 0, 1) == address
    assert view.to_dict() == {owner: 5}
    view[owner] = 6
    assert view[owner] == 6
    assert [delete(machine, made.handle.base, owner), delete(machine, made.handle.base, owner)] == [0, -errno.ENOENT]


def test_storage_of_cgroups() -> None:
    builder = Builder()
    builder.map("held", maptypes.CGROUP_STORAGE, 0, U64, U64)
    count = "r1 = *(u64 *)(r0 + 0)\n r1 += 1\n *(u64 *)(r0 + 0) = r1\n"
    builder.function("main", "cgroup/connect4", f"r1 = held ll\n r2 = 0\n call 81\n {count} r0 = 1\n exit")
    machine = Machine(builder.build())
    for cgroup in (5, 6, 5):
        machine.state.cgroup_id = cgroup
        machine.run("main")
    assert machine.maps["held"].to_dict() == {5: 2, 6: 1}
