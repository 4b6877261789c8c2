"""Which maps there can be: the table of the interpreter, and what the kernel says to the same definitions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from pybpf_native import maptypes
from pybpf_native.btf.types import SIGNED, Int
from pybpf_native.errors import KernelError, VmError
from pybpf_native.kernel.sys import Fd
from pybpf_native.load.create import create_map
from pybpf_native.load.typeinfo import TypeInfo
from pybpf_native.object import MapDef, Object
from pybpf_native.vm import Machine
from pybpf_native.vm.mapshapes import SHAPES, refusal

from ..handmade import U64, Builder

INT = Int("int", 4, SIGNED)
SIZES = (0, 1, 3, 4, 8, 12, 16, 513)
VALUES = (0, 1, 3, 4, 8, 16, 64, 40000)
ENTRIES = (0, 1, 5000)
PLAIN = [kind for kind in SHAPES if kind not in maptypes.MAP_IN_MAP]
# What a kernel may lack: BPF_F_RB_OVERWRITE is of Linux 6.19, BPF_F_NO_USER_CONV and arenas of 6.9.
NEW_FLAGS = 1 << 19 | 1 << 18


def definition(kind: int, key: int, value: int, entries: int, flags: int, *, described: bool = True) -> MapDef:
    made = MapDef("m")
    made.type, made.key_size, made.value_size = kind, key, value
    made.max_entries, made.map_flags = entries, flags
    if described:
        made.key_type = made.value_type = INT
    return made


def of_sizes(kind: int) -> Iterator[MapDef]:
    """All sizes with the flags that the type needs, values of 4 bytes where they have a type."""
    shape = SHAPES[kind]
    values = (4,) if shape.described else VALUES
    for key, value, entries in product(SIZES, values, ENTRIES):
        if value * entries < 1 << 20 and not (kind == maptypes.CPUMAP and entries > 1):  # of which there may be few
            yield definition(kind, key, value, entries, shape.needed, described=shape.described)


def of_flags(kind: int) -> Iterator[MapDef]:
    """Sizes that are right with every flag, and pairs that exclude each other."""
    shape = SHAPES[kind]
    sizes = [next(iter(shape.keys)), 4 if shape.described else next(iter(shape.values))]
    entries = max(1, next(iter(shape.entries))) if 1 in shape.entries else 0
    for flags in (0, shape.needed, *(shape.needed | 1 << bit for bit in range(20)), 0x18, 0x180, 0x88):
        if flags != 1 << 2 and not flags & NEW_FLAGS:  # a NUMA node that there may not be
            yield definition(kind, *sizes, entries, flags, described=shape.described)


def in_kernel(one: MapDef, types: TypeInfo, btf: Fd) -> bool:
    described = one.key_type is not None
    try:
        create_map(one, types if described else None, btf.fileno() if described else 0).close()
    except KernelError:
        return False
    return True


@pytest.mark.kernel
@pytest.mark.parametrize("kind", PLAIN)
def test_the_kernel_says_the_same(kind: int) -> None:
    obj = Object("types")
    obj.types = [INT]
    types = TypeInfo(obj)
    with types.load() as btf:
        if not any(in_kernel(one, types, btf) for one in of_flags(kind)):
            pytest.skip("this kernel has no such maps")
        both = [*of_sizes(kind), *of_flags(kind)]
        wrong = [one for one in both if in_kernel(one, types, btf) == bool(refusal(one))]
    shown = [(one.key_size, one.value_size, one.max_entries, hex(one.map_flags), refusal(one)) for one in wrong]
    assert shown == []
    assert any(refusal(one) for one in both)
    assert any(not refusal(one) for one in both)


WORDS = [
    (definition(maptypes.LPM_TRIE, 8, 4, 1, 0), "of type LPM_TRIE: map_flags need BPF_F_NO_PREALLOC \\(1\\)"),
    (definition(maptypes.HASH, 4, 4, 0, 0), "of type HASH: max_entries of 0 where 1 or more is allowed"),
    (definition(maptypes.QUEUE, 4, 4, 1, 0), "of type QUEUE: a key of 4 bytes where 0 is allowed"),
    (definition(maptypes.ARRAY, 8, 4, 1, 0), "a key of 8 bytes where 4 is allowed"),
    (definition(maptypes.STACK_TRACE, 4, 12, 1, 0), "a value of 12 bytes where 8 to 1016 in steps of 8 is allowed"),
    (definition(maptypes.DEVMAP, 4, 16, 1, 0), "a value of 16 bytes where 4 or 8 is allowed"),
    (definition(maptypes.LRU_HASH, 4, 4, 1, 1), "map_flags have BPF_F_NO_PREALLOC \\(1\\), which this type does not"),
    (definition(maptypes.HASH, 4, 4, 1, 0x180), "map_flags say that nobody reads it"),
    (definition(maptypes.TASK_STORAGE, 4, 4, 5, 1), "max_entries of 5 where 0 is allowed"),
    (definition(maptypes.SK_STORAGE, 4, 4, 0, 1, described=False), "key and value need types"),
]


@pytest.mark.parametrize(("one", "words"), WORDS)
def test_what_is_wrong(one: MapDef, words: str) -> None:
    assert refusal(one).startswith("the kernel creates no map like 'm', of type ")
    with pytest.raises(AssertionError, match=words):
        raise AssertionError(refusal(one))


def test_a_machine_has_no_such_map() -> None:
    builder = Builder()
    builder.map("table", maptypes.ARRAY, 4, U64, U64)
    with pytest.raises(VmError, match="the kernel creates no map like 'table', of type ARRAY: a key of 8 bytes"):
        Machine(builder.object)


def test_sizes_of_buffers_are_those_of_their_events() -> None:
    for kind in (maptypes.RINGBUF, maptypes.USER_RINGBUF, maptypes.PERF_EVENT_ARRAY):
        assert refusal(definition(kind, 4, 24, 5000, 0)) == ""
    assert refusal(definition(maptypes.PERF_EVENT_ARRAY, 4, 4, 0, 0)) == ""
