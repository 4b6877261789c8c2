"""Maps in the real kernel, as Python mappings; those of the interpreter behave alike (`BOTH`)."""

from __future__ import annotations

import errno
import itertools
import struct as struct_module
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pybpf_native.btf.records import ConversionError
from pybpf_native.errors import KernelError
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import Door, use_door
from pybpf_native.kernel.tracefs import possible_cpus
from pybpf_native.load.base import BaseCollection
from pybpf_native.load.collection import Collection
from pybpf_native.load.maps import BATCH, BATCH_BYTES, Map
from pybpf_native.vm.collection import VmCollection

from ..handmade import (
    ARRAY,
    CHAR,
    EVENT,
    HASH,
    LRU_HASH,
    PERCPU_ARRAY,
    PERCPU_HASH,
    QUEUE,
    S64,
    STACK,
    U32,
    U64,
    Builder,
    array,
    struct,
)
from ..kernel.fake import FakeDoor

pytestmark = [pytest.mark.kernel, pytest.mark.usefixtures("no_leak")]
KEY = struct("key", pid=U32, comm=array(CHAR, 8))
LPM_TRIE, ARRAY_OF_MAPS, BLOOM = 11, 12, 30


BOTH = pytest.mark.parametrize("make", ["kernel", "vm"], indirect=True)


@pytest.fixture
def make(request: pytest.FixtureRequest) -> Iterator[Callable[..., Map]]:
    """Makes one map: `make(type, entries, key, value, **numbers)`."""
    opened: list[BaseCollection] = []
    interpreted = getattr(request, "param", "kernel") == "vm"

    def maker(type: int, entries: int = 16, key: Any = U32, value: Any = U64, **numbers: int) -> Map:
        builder = Builder()
        builder.map("subject", type, entries, key, value, **numbers)
        obj = builder.build()
        opened.append(VmCollection(obj, cpus=possible_cpus()) if interpreted else Collection(obj))
        opened[-1].load()
        found: Map = opened[-1]["subject"]
        return found

    yield maker
    for collection in opened:
        collection.close()


class NoBatches(Door):
    """A kernel before 5.6."""

    def bpf(self, command: int, attr: bytearray) -> int:
        return -errno.EINVAL if command == bpf.MAP_LOOKUP_BATCH else super().bpf(command, attr)


@BOTH
@pytest.mark.parametrize("type", [HASH, LRU_HASH], ids=["hash", "lru_hash"])
def test_a_hash_map_is_a_dict(make: Callable[..., Map], type: int) -> None:
    subject = make(type, 64)
    assert len(subject) == 0
    assert not subject
    subject[1] = 100
    subject[2] = (1 << 64) - 1
    subject.update(3, 300)
    subject.update(
        {4: 400},
    )
    assert subject[2] == (1 << 64) - 1
    assert subject.lookup(1) == 100
    assert subject.lookup(9) is None
    assert subject.get(9, "none") == "none"
    assert 3 in subject
    assert 9 not in subject
    assert "text" not in subject
    assert sorted(subject) == [1, 2, 3, 4]
    assert dict(subject.items()) == {1: 100, 2: (1 << 64) - 1, 3: 300, 4: 400}
    assert sorted(subject.values()) == [100, 300, 400, (1 << 64) - 1]
    assert len(subject.keys()) == 4
    del subject[1]
    subject.delete(2)
    subject.delete_elem(3)
    assert subject.pop(4) == 400
    with pytest.raises(KeyError):
        subject[1]
    with pytest.raises(KeyError):
        del subject[1]
    subject[5] = 5
    subject.clear()
    assert list(subject) == []


@BOTH
def test_names_of_pylibbpf(make: Callable[..., Map]) -> None:
    subject = make(HASH, 10)
    subject[7] = 70
    assert subject.get_next_key() == 7
    assert subject.get_next_key(7) is None
    assert (subject.get_name(), subject.get_type(), subject.get_max_entries()) == ("subject", HASH, 10)
    assert (subject.get_key_size(), subject.get_value_size()) == (4, 8)
    assert subject.items()[7] == 70
    assert subject.items().items() == subject.items()
    assert str(subject.items()) == "{7: 70}"
    assert subject.keys()[0] == 7
    assert subject.values()[0] == 70
    assert str(subject.keys()) == "[7]"
    assert subject.get_fd() == subject.fileno() > 2


@BOTH
def test_update_flags(make: Callable[..., Map]) -> None:
    subject = make(HASH)
    with pytest.raises(KernelError) as caught:
        subject.update(1, 1, bpf.EXIST)
    assert caught.value.errno == errno.ENOENT
    subject.update(1, 1, bpf.NOEXIST)
    with pytest.raises(KernelError) as caught:
        subject.update(key=1, value=2, flags=bpf.NOEXIST)
    assert caught.value.errno == errno.EEXIST


@BOTH
def test_a_full_map_says_so(make: Callable[..., Map]) -> None:
    subject = make(HASH, 2)
    subject[1] = subject[2] = 0
    with pytest.raises(KernelError, match="BPF_MAP_UPDATE_ELEM") as caught:
        subject[3] = 0
    assert "max_entries" in caught.value.hint


@BOTH
def test_an_array_has_all_its_indices(make: Callable[..., Map]) -> None:
    subject = make(ARRAY, 5, U32, S64)
    subject[3] = -3
    assert len(subject) == 5
    assert list(subject.items()) == [(0, 0), (1, 0), (2, 0), (3, -3), (4, 0)]
    with pytest.raises(KeyError):
        subject[5]
    with pytest.raises(KernelError, match="array"):
        del subject[3]
    with pytest.raises(ConversionError):
        subject[-1 << 40] = 0


@BOTH
def test_structs_as_key_and_value(make: Callable[..., Map]) -> None:
    subject = make(HASH, 10, KEY, EVENT)
    subject[{"pid": 1, "comm": "bash"}] = {"pid": 1, "count": 2, "comm": "a task"}
    ((key, value),) = subject.items()
    assert repr(key) == "key(pid=1, comm='bash')"
    assert repr(value) == "event(pid=1, count=2, comm='a task')"
    value.count += 1
    subject[key] = value
    assert subject[key].count == 3
    assert subject[(1, "bash")].count == 3


@BOTH
@pytest.mark.parametrize("type", [PERCPU_HASH, PERCPU_ARRAY], ids=["hash", "array"])
def test_per_cpu_values_are_lists(make: Callable[..., Map], type: int) -> None:
    subject = make(type, 4, U32, U32)
    count = possible_cpus()
    subject[1] = list(range(10, 10 + count))
    assert subject[1] == list(range(10, 10 + count))
    subject[1] = 5
    assert subject[1] == [5] * count
    assert dict(subject.items())[1] == [5] * count
    with pytest.raises(ConversionError, match="one a CPU"):
        subject[1] = [1] * (count + 1)


@BOTH
def test_queue_and_stack(make: Callable[..., Map]) -> None:
    queue, stack = make(QUEUE, 4, None, U64), make(STACK, 4, None, U64)
    for subject in (queue, stack):
        subject.push(1)
        subject.push(2)
    assert (queue.peek(), queue.pop(), queue.pop(), queue.pop()) == (1, 1, 2, None)
    assert (stack.peek(), stack.pop(), stack.pop(), stack.peek()) == (2, 2, 1, None)
    with pytest.raises(KernelError, match="no keys"):
        list(queue)
    with pytest.raises(KernelError, match="no keys"):
        queue[1]


@BOTH
def test_other_types_can_be_made(make: Callable[..., Map]) -> None:
    trie = make(LPM_TRIE, 4, struct("prefix", bits=U32, address=array(CHAR, 4)), U32, map_flags=1)
    trie[(8, b"\x0a\0\0\0")] = 10
    assert trie[(32, b"\x0a\1\2\3")] == 10
    assert len(trie) == 1
    make(BLOOM, 4, None, U32).push(5)


@pytest.mark.parametrize("door", [Door, NoBatches])
def test_a_large_map_is_walked_whole(make: Callable[..., Map], door: type[Door]) -> None:
    size = 2 * BATCH + 100
    subject = make(HASH, size)
    for number in range(size):
        subject[number] = number * 3
    with use_door(door()):
        assert sorted(subject) == list(range(size))
        assert dict(subject.items()) == {number: number * 3 for number in range(size)}


def test_a_walk_ends_that_only_meets_known_keys(make: Callable[..., Map], monkeypatch: pytest.MonkeyPatch) -> None:
    subject = make(HASH, 64)
    steps = itertools.cycle([5, 6, 7])  # as if the key it stands on were deleted again and again
    monkeypatch.setattr(subject, "_next_key", lambda key: next(steps).to_bytes(4, sys.byteorder))
    with use_door(NoBatches()):
        assert list(subject) == [5, 6, 7]


class LongBuckets(Door):
    """A hash map whose buckets hold more entries than the first two batches ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    def bpf(self, command: int, attr: bytearray) -> int:
        if command == bpf.MAP_LOOKUP_BATCH:
            self.asked.append(struct_module.unpack_from("=I", attr, 32)[0])
            if len(self.asked) < 3:
                return -errno.ENOSPC
        return super().bpf(command, attr)


def test_batches_grow_to_the_longest_bucket(make: Callable[..., Map]) -> None:
    subject = make(HASH, 100)
    subject[1] = 2
    with use_door(LongBuckets()) as door:
        assert dict(subject.items()) == {1: 2}
    assert isinstance(door, LongBuckets)
    assert door.asked[:3] == [100, 200, 400]


@BOTH
@pytest.mark.parametrize("door", [Door, NoBatches])
def test_a_walk_survives_deletion(make: Callable[..., Map], door: type[Door]) -> None:
    subject = make(HASH, 1000)
    for number in range(1000):
        subject[number] = number
    seen = []
    with use_door(door()):
        for key in subject:
            seen.append(key)
            del subject[key]
    assert sorted(seen) == list(range(1000))
    assert len(subject) == 0


def test_a_walk_ends_while_others_write(make: Callable[..., Map]) -> None:
    subject = make(HASH, 64)
    stop = threading.Event()

    def churn() -> None:
        number = 0
        while not stop.is_set():
            subject[number % 64] = number
            subject.delete((number + 32) % 64) if (number + 32) % 64 in subject else None
            number += 1

    writer = threading.Thread(target=churn)
    writer.start()
    try:
        with use_door(NoBatches()):
            for _ in range(20):
                assert len(list(subject.items())) <= 64
    finally:
        stop.set()
        writer.join()


def test_value_struct_by_name(make: Callable[..., Map]) -> None:
    builder = Builder()
    builder.object.types = [EVENT]
    builder.map("subject", HASH, 4, U32, array(CHAR, EVENT.size))
    with Collection(builder.build()) as b:
        b.load()
        subject = b["subject"]
        subject[1] = b"\1"
        assert not subject.has_struct_value()
        subject.set_value_struct("event")
        assert subject[1].pid == 1
        assert subject.get_value_struct_name() == "event"
        with pytest.raises(ConversionError, match="no struct 'other'"):
            subject.set_value_struct("other")


@BOTH
def test_a_closed_map_is_refused(make: Callable[..., Map]) -> None:
    subject = make(HASH)
    subject.close()
    with pytest.raises(KernelError, match="closed") as caught:
        subject[1] = 1
    assert caught.value.errno == errno.EBADF


class Vanishing(Door):
    """The real kernel, in which the entry `key` goes as soon as all entries were read."""

    def __init__(self, key: int) -> None:
        super().__init__()
        self.key = key

    def bpf(self, command: int, attr: bytearray) -> int:
        result = super().bpf(command, attr)
        if command == bpf.MAP_LOOKUP_BATCH:
            fd = struct_module.unpack_from("=i", attr, 36)[0]
            key = struct_module.pack("=I", self.key)
            super().bpf(bpf.MAP_DELETE_ELEM, bytearray(struct_module.pack("=i4xQQQ", fd, self.address(key), 0, 0)))
        return result


def test_a_dict_of_items_is_read_at_once(make: Callable[..., Map]) -> None:
    subject = make(HASH, 16)
    subject.update({1: 10, 2: 20})
    with use_door(Vanishing(1)):
        assert dict(subject.items()) == {1: 10, 2: 20}
    assert dict(subject.items()) == {2: 20}
    items = subject.items()
    assert items.keys()[0] == 2
    subject[2] = 21
    assert (items[2], subject[2]) == (20, 21)
    assert list(items.keys()) == [2]
    assert items[2] == 21


@BOTH
def test_keys_with_arrays_are_keys_of_a_dict(make: Callable[..., Map]) -> None:
    address = struct("address", length=U32, words=array(U32, 4))
    subject = make(HASH, 16, address)
    subject[{"length": 8, "words": [1, 2, 3, 4]}] = 5
    (key,) = subject.to_dict()
    assert (key.words, subject[key], hash(key)) == ([1, 2, 3, 4], 5, hash(next(iter(subject))))
    words = make(HASH, 16, array(U32, 2))
    words[(1, 2)] = 3
    assert dict(words.items()) == {(1, 2): 3}
    assert words.get_next_key() == (1, 2)


class Measuring(Door):
    """The real kernel, and the most bytes of values that one batch asked for."""

    most = 0

    def bpf(self, command: int, attr: bytearray) -> int:
        if command == bpf.MAP_LOOKUP_BATCH:
            self.most = max(self.most, struct_module.unpack_from("=I", attr, 32)[0])
        return super().bpf(command, attr)


@pytest.mark.parametrize("type", [ARRAY, HASH])
def test_large_values_are_read_in_small_batches(make: Callable[..., Map], type: int) -> None:
    size = 1 << 16
    subject = make(type, 256, U32, array(CHAR, size), map_flags=1 if type == HASH else 0)
    subject[7] = "seven"
    with use_door(Measuring()) as door:
        assert dict(subject.items())[7] == "seven"
    assert isinstance(door, Measuring)
    assert 0 < door.most * size <= BATCH_BYTES


def test_the_keys_of_an_array_are_known(make: Callable[..., Map]) -> None:
    subject = make(ARRAY, 3000)
    with use_door(FakeDoor()):
        assert list(subject) == list(range(3000))


@BOTH
def test_an_array_is_read_as_it_is_walked(make: Callable[..., Map]) -> None:
    subject = make(ARRAY, 3 * BATCH)
    pairs = iter(subject.items())
    assert next(pairs) == (0, 0)
    subject[2 * BATCH] = 5
    assert dict(pairs)[2 * BATCH] == 5
