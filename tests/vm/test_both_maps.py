"""Maps, timers and buffers, asked of the interpreter and of the running kernel by the same test."""

from __future__ import annotations

import errno
import time

import pytest

from pybpf_native import maptypes
from pybpf_native.btf.types import Member, Ptr
from pybpf_native.errors import KernelError, VmError
from pybpf_native.load.base import BaseCollection
from pybpf_native.vm.collection import VmCollection

from ..handmade import U32, U64, Builder, array, program, struct
from .both import FRAME, KEY, VALUE, Engine, answers, both, builder, found, loaded, refused, told

MS = 1_000_000
LOCKED = struct("locked", lock=struct("bpf_spin_lock", val=U32), number=U32)
TIMED = struct("timed", timer=struct("bpf_timer", __opaque=array(U64, 2)), number=U64)


# -- tries


@both
def test_prefixes_that_are_too_long(engine: Engine) -> None:
    made = Builder()
    made.map("trie", maptypes.LPM_TRIE, 4, array(U32, 2), U32, map_flags=1)
    with loaded(made, engine) as collection:
        trie = collection["trie"]
        trie[16, 0x0101], trie[32, 0x0101] = 1, 2
        assert [trie.lookup((bits, 0x0101)) for bits in (16, 32, 33)] == [1, 2, None]
        assert refused(lambda: trie.delete((40, 0x0101))) == errno.EINVAL
        assert trie.to_dict() == {(16, 0x0101): 1, (32, 0x0101): 2}


# -- locks


@both
@pytest.mark.parametrize("kind", [maptypes.HASH, maptypes.ARRAY])
def test_values_are_replaced_or_written_under_their_lock(engine: Engine, kind: int) -> None:
    made = builder()
    made.map("table", kind, 4, U32, LOCKED)
    update = f"r1 = table ll\n {KEY} {VALUE} r4 = %d\n call 2\n"
    read = "r0 = *(u32 *)(r6 + 4)\n"
    text = update % 0 + found("table") + "*(u32 *)(r10 - 28) = 7\n"
    text += f"r1 = table ll\n {KEY} r3 = r10\n r3 += -32\n r4 = 4\n call 2\n" + told(0) + read + told(1)
    text += "*(u32 *)(r10 - 28) = 8\n"
    text += f"r1 = table ll\n {KEY} r3 = r10\n r3 += -32\n r4 = 0\n call 2\n" + told(2) + read + told(3)
    made.function("main", "tc", text + "out:\n r0 = 0\n exit")
    with loaded(made, engine) as collection:
        collection.get_program("main").test_run(FRAME)
        assert answers(collection)[:4] == [0, 7, 0, 8 if kind == maptypes.ARRAY else 7]
        collection["table"].update(0, {"number": 3}, flags=4)
        assert collection["table"][0].number == 3


NOT_LOCKED = {
    maptypes.HASH: (U32, U32),
    maptypes.ARRAY: (U32, U32),
    maptypes.LRU_HASH: (U32, U32),
    maptypes.PERCPU_HASH: (U32, U32),
    maptypes.PERCPU_ARRAY: (U32, U32),
    maptypes.QUEUE: (None, U32),
    maptypes.BLOOM_FILTER: (None, U32),
    maptypes.PROG_ARRAY: (U32, U32),
}


@both
@pytest.mark.parametrize("kind", NOT_LOCKED)
def test_user_space_writes_no_value_under_a_lock_that_it_does_not_have(engine: Engine, kind: int) -> None:
    made = Builder()
    key, value = NOT_LOCKED[kind]
    made.map("table", kind, 4, key, value)
    with loaded(made, engine) as collection:
        table = collection["table"]
        write = (lambda: table.update(0, 1, flags=4)) if key else (lambda: table.push(1, flags=4))
        assert refused(write) == errno.EINVAL
        if key:
            assert refused(lambda: table.lookup(0, flags=4)) == errno.EINVAL


@both
def test_programs_write_no_value_under_a_lock_that_it_does_not_have(engine: Engine) -> None:
    made = builder()
    text = ""
    for number, kind in enumerate((maptypes.HASH, maptypes.ARRAY, maptypes.LRU_HASH, maptypes.PERCPU_ARRAY)):
        made.map(f"table{number}", kind, 4, U32, U64)
        text += f"r1 = table{number} ll\n {KEY} {VALUE} r4 = 4\n call 2\n" + told(number)
    made.function("main", "tc", text + "r0 = 0\n exit")
    with loaded(made, engine) as collection:
        collection.get_program("main").test_run(FRAME)
        assert answers(collection)[:4] == [-errno.EINVAL] * 4


# -- timers

ARM = (
    "r1 = r6\n r2 = timed ll\n r3 = 1\n call 169\n"
    + "r1 = r6\n r2 = callback ll\n call 170\n r1 = r6\n r2 = 50000000\n r3 = 0\n call 171\n"
)
REPLACE = f"r1 = timed ll\n {KEY} {VALUE} r4 = 0\n call 2\n"
START = "r1 = r6\n r2 = 1\n r3 = 0\n call 171\n"


def with_timer(kind: int, after: str, engine: Engine) -> BaseCollection:
    made = builder()
    made.map("timed", kind, 4, U32, TIMED)
    callback = "r1 = r3\n call 172\n" + told(0) + "r2 = *(u64 *)(r1 + 8)\n r2 += 1\n *(u64 *)(r1 + 8) = r2\n"
    made.function("callback", ".text", callback + "r0 = 0\n exit")
    made.function("main", "tc", REPLACE + found("timed") + ARM + after + "out:\n r0 = 0\n exit")
    return loaded(made, engine)


def passed(collection: BaseCollection) -> list[int]:
    """Answers after the time in which the timer fires."""
    if isinstance(collection, VmCollection):
        collection.advance(100 * MS)
    else:
        time.sleep(0.1)
    return answers(collection)


@both
def test_a_timer_does_not_cancel_itself(engine: Engine) -> None:
    with with_timer(maptypes.ARRAY, "", engine) as collection:
        collection.get_program("main").test_run(FRAME)
        assert passed(collection)[:2] == [-errno.EDEADLK, 1]


@both
def test_timers_go_with_the_value_that_is_written(engine: Engine) -> None:
    with with_timer(maptypes.ARRAY, REPLACE + START + told(2), engine) as collection:
        collection.get_program("main").test_run(FRAME)
        assert passed(collection)[:3] == [0, 0, -errno.EINVAL]


@both
@pytest.mark.parametrize("kind", [maptypes.ARRAY, maptypes.HASH])
def test_timers_go_with_the_value_that_user_space_writes(engine: Engine, kind: int) -> None:
    with with_timer(kind, "", engine) as collection:
        collection.get_program("main").test_run(FRAME)
        collection["timed"][0] = {"number": 3}
        assert passed(collection)[:2] == [0, 0]


# -- buffers


@both
@pytest.mark.parametrize("kind", [maptypes.RINGBUF, maptypes.PERF_EVENT_ARRAY])
def test_buffers_have_no_length(engine: Engine, kind: int) -> None:
    send = "r2 = r10\n r2 += -8\n r3 = 8\n r4 = 0\n call 130\n"
    if kind == maptypes.PERF_EVENT_ARRAY:
        send = "r4 = r10\n r4 += -8\n r5 = 8\n r3 = 0xffffffff ll\n r2 = r1\n r1 = r6\n call 25\n"
    text = f"r6 = r1\n *(u64 *)(r10 - 8) = 5\n r1 = events ll\n {send} r0 = 0\n exit"
    obj = program(text, "tc", {"events": (kind, 4096 * (kind == maptypes.RINGBUF), *(None, None))})
    with engine(obj) as collection:
        collection.load()
        events = collection["events"]
        with pytest.raises(
            KernelError, match=r"map 'events' has no keys, and no length\s+help: its events are read in a"
        ):
            len(events)
        if engine is VmCollection:  # a loop over the kernel's waits for more
            collection.get_program("main").test_run(FRAME)
            assert list(events) == [(5).to_bytes(8, "little")]


# -- maps of maps


OTHERS = {
    "alike": (maptypes.ARRAY, 2, U32, U64),
    "longer": (maptypes.ARRAY, 3, U32, U64),
    "wider": (maptypes.ARRAY, 2, U32, array(U64, 2)),
    "of_cpus": (maptypes.PERCPU_ARRAY, 2, U32, U64),
    "table": (maptypes.HASH, 2, U32, U64),
    "longer_table": (maptypes.HASH, 3, U32, U64),
}
TEMPLATES = {"alike": ["alike"], "table": ["table", "longer_table"]}


@both
@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("kind", [maptypes.ARRAY_OF_MAPS, maptypes.HASH_OF_MAPS])
def test_maps_hold_maps_like_their_template(engine: Engine, kind: int, template: str) -> None:
    made = Builder()
    for name, arguments in OTHERS.items():
        made.map(name, *arguments)
    made.map("outer", kind, 4, U32, U32)
    inner, outer = (made.symbols[name].type.target for name in (template, "outer"))
    outer.members.append(Member("values", array(Ptr(inner), 0), 8 * outer.size))
    with loaded(made, engine) as collection:
        put = {name: refused(lambda name=name: collection["outer"].update(0, collection[name])) for name in OTHERS}
        assert put == {name: 0 if name in TEMPLATES[template] else errno.EINVAL for name in OTHERS}
        if isinstance(collection, VmCollection):
            with pytest.raises(VmError, match="with the type, sizes and flags that its definition says; 'wider' is"):
                collection.machine.maps["outer"][0] = "wider"


# -- what is in maps


@both
def test_what_a_bloom_filter_has(engine: Engine) -> None:
    made = Builder()
    made.map("seen", maptypes.BLOOM_FILTER, 64, None, U32)
    with loaded(made, engine) as collection:
        collection["seen"].push(5)
        assert 5 in collection["seen"]
        assert [number in collection["seen"] for number in range(100, 110)].count(True) < 5
        assert "x" not in collection["seen"]
        if isinstance(collection, VmCollection):
            assert 5 in collection.machine.maps["seen"]
            assert 6 not in collection.machine.maps["seen"]


@both
def test_a_prefix_that_is_too_long_has_its_own_help(engine: Engine) -> None:
    made = Builder()
    made.map("trie", maptypes.LPM_TRIE, 4, array(U32, 2), U32, map_flags=1)
    with loaded(made, engine) as collection, pytest.raises(KernelError, match="the prefix has more bits than the key"):
        collection["trie"].delete((40, 1))
