"""What programs and user space see, asked of the interpreter and of the running kernel by the same test."""

from __future__ import annotations

import errno
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native import maptypes
from pybpf_native.btf.types import Member, Ptr
from pybpf_native.errors import BpfError, KernelError, VmError
from pybpf_native.ir.reader import read
from pybpf_native.load.base import BaseCollection
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine
from pybpf_native.vm.collection import VmCollection

from ..handmade import S64, U32, U64, Builder, array, program, struct

CORPUS = Path(__file__).parent.parent / "corpus"
MS = 1_000_000
FRAME = bytes(60)
LOCKED = struct("locked", lock=struct("bpf_spin_lock", val=U32), number=U32)
TIMED = struct("timed", timer=struct("bpf_timer", __opaque=array(U64, 2)), number=U64)

Engine = Callable[[Object], BaseCollection]
both = pytest.mark.parametrize("engine", [VmCollection, pytest.param(Collection, marks=pytest.mark.kernel)])

KEY = "*(u32 *)(r10 - 4) = 0\n r2 = r10\n r2 += -4\n"
VALUE = "*(u64 *)(r10 - 32) = 0\n *(u64 *)(r10 - 24) = 0\n *(u64 *)(r10 - 16) = 9\n r3 = r10\n r3 += -32\n"


def found(table: str, register: int = 6) -> str:
    """A register points to the value of key 0."""
    return f"r1 = {table} ll\n {KEY} call 1\n if r0 == 0 goto out\n r{register} = r0\n"


def told(number: int, value: str = "r0") -> str:
    """`answers[number]` is what a register holds."""
    return f"r1 = answers ll\n *(u64 *)(r1 + {8 * number}) = {value}\n"


def builder(count: int = 8) -> Builder:
    made = Builder()
    made.symbols["answers"] = section = made.section(".bss.answers", bytes(8 * count))
    made.variable(section, "said", array(S64, count), 0)
    return made


def loaded(made: Builder, engine: Engine) -> BaseCollection:
    collection = engine(made.build())
    collection.load()
    return collection


def answers(collection: BaseCollection) -> list[int]:
    return list(collection.globals.said)


def refused(change: Callable[[], object]) -> int:
    """The error number of what user space does, 0 when it is done."""
    try:
        change()
    except KernelError as error:
        return error.errno
    return 0


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


# -- what is refused when it is loaded, or when the interpreter comes to it


def iterator(times: int) -> Object:
    """A walk over an array by an iterator that is destroyed so many times."""
    text = (CORPUS / "iterator_num.ll").read_text()
    destroyed = re.sub(
        r"^ *call void @bpf_iter_num_destroy.*\n", lambda found: found[0] * times, text, flags=re.MULTILINE
    )
    return compile_module(read(destroyed), target_for("v3"), Options())


PACKET = "r2 = *(u32 *)(r1 + 76)\n r7 = *(u32 *)(r1 + 80)\n r8 = r2\n r2 += 14\n if r2 > r7 goto out\n"
REFUSED = {
    "an iterator that is not destroyed": (
        iterator(0),
        "ended without destroying an iterator",
    ),
    "an iterator that is destroyed twice": (
        iterator(2),
        "is not the address of an iterator that is in use",
    ),
    "a packet that was cloned": (
        program(f"{PACKET} r2 = 1\n r3 = 0\n call 13\n r0 = *(u8 *)(r8 + 12)\n out:\n exit", "tc"),
        "the packet is used after a helper changed the packet",
    ),
}


def loaded_and_run(collection: BaseCollection) -> None:
    collection.load()
    for one in collection.programs.values():
        one.test_run(FRAME) if one.definition.prefix == "tc" else one.test_run(ctx=bytes(64))


@both
@pytest.mark.parametrize("what", REFUSED)
def test_refused(engine: Engine, what: str) -> None:
    obj, words = REFUSED[what]
    with engine(obj) as collection, pytest.raises(BpfError) as caught:
        loaded_and_run(collection)
    if engine is VmCollection:
        assert words in str(caught.value)


def test_an_iterator_has_one_number_at_a_time() -> None:
    machine = Machine(iterator(1))
    mark = machine.state.memory.mark()
    result = machine.run("walk", ctx={"a": 60, "b": 1})
    assert int.from_bytes(result.ctx[32:40], "little") == 60
    assert machine.state.memory.mark() - mark < 2 * 10


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


@both
def test_an_interface_has_one_xdp_program(engine: Engine) -> None:
    made = Builder()
    for name in ("first", "second"):
        made.function(name, "xdp", "r0 = 2\n exit")
    with loaded(made, engine) as collection:
        first, second = (collection.get_program(name) for name in ("first", "second"))
        first.attach_xdp("lo")
        assert refused(lambda: second.attach_xdp("lo")) == errno.EBUSY
        first.detach()
        second.attach_xdp("lo")


# -- contexts of bytes

READS = {
    **{name: f"r0 = *(u32 *)(r1 + {at})\n" for name, at in (("mark", 8), ("ifindex", 40), ("wire_len", 160))},
    "length": "r0 = *(u32 *)(r1 + 0)\n",
    "cb": "r0 = *(u32 *)(r1 + 64)\n",
}
SKB = 192


def of_words(size: int, **members: int) -> bytes:
    """A context with words at their offsets: at8=1."""
    data = bytearray(size)
    for name, value in members.items():
        at = int(name.removeprefix("at"))
        data[at : at + 4] = value.to_bytes(4, "little")
    return bytes(data)


CONTEXTS: list[tuple[str, bytes, int]] = [
    ("mark", of_words(SKB, at8=77), 77),
    ("mark", of_words(SKB + 8, at8=77), 77),
    ("ifindex", of_words(SKB, at8=77), 1),
    ("ifindex", of_words(SKB, at40=1), 1),
    ("wire_len", of_words(SKB), 60),
    ("wire_len", of_words(SKB, at160=100), 100),
    ("length", of_words(SKB, at164=5), 60),
    ("cb", of_words(SKB, at64=9), 9),
]
OTHERS_SET = (0, 4, 12, 16, 20, 24, 28, 44, 76, 80, 84, 88, 140, 160, 168, 180)  # places that are not taken
WRONG = [
    *(of_words(SKB, **{f"at{at}": 1}) for at in OTHERS_SET),
    of_words(SKB, at160=65537),
    of_words(SKB, at164=65536),
    of_words(SKB, at160=59),
    of_words(SKB + 8, at192=1),
]


@both
@pytest.mark.parametrize(("member", "ctx", "expected"), CONTEXTS)
def test_contexts_of_bytes(engine: Engine, member: str, ctx: bytes, expected: int) -> None:
    with engine(program(f"{READS[member]} exit", "tc")) as collection:
        collection.load()
        assert collection.get_program("main").test_run(FRAME, ctx=ctx).retval == expected


@both
@pytest.mark.parametrize("ctx", WRONG)
def test_contexts_of_bytes_that_the_kernel_does_not_take(engine: Engine, ctx: bytes) -> None:
    with engine(program("r0 = 0\n exit", "tc")) as collection:
        collection.load()
        with pytest.raises(BpfError):
            collection.get_program("main").test_run(FRAME, ctx=ctx)


@both
@pytest.mark.parametrize("start", [0, 8, 216, 7, 220, 288])
def test_metadata_by_a_context_of_bytes(engine: Engine, start: int) -> None:
    lengths = "r2 = *(u32 *)(r1 + 4)\n r3 = *(u32 *)(r1 + 0)\n r0 = *(u32 *)(r1 + 8)\n r2 -= r3\n r3 -= r0\n"
    ctx = of_words(24, at0=start, at4=300, at12=1)
    with engine(program(lengths + "r3 <<= 16\n r3 |= r2\n r0 = r3\n exit", "xdp")) as collection:
        collection.load()
        run = collection.get_program("main").test_run
        if start in (0, 8, 216):
            made = run(bytes(300), ctx=ctx)
            assert (made.retval, len(made.data)) == (start << 16 | 300 - start, 300)
        else:
            with pytest.raises(BpfError):
                run(bytes(300), ctx=ctx)


@both
@pytest.mark.parametrize("wrong", [{"at8": 1}, {"at16": 1}, {"at20": 1}, {"at4": 301}])
def test_contexts_of_xdp_that_the_kernel_does_not_take(engine: Engine, wrong: dict[str, int]) -> None:
    with engine(program("r0 = 0\n exit", "xdp")) as collection:
        collection.load()
        with pytest.raises(BpfError):
            collection.get_program("main").test_run(bytes(300), ctx=of_words(24, **{"at4": 300, **wrong}))


def test_a_short_context_goes_on_with_zeros() -> None:
    made = Machine(program(f"{READS['mark']} exit", "tc"))
    assert made.run("main", packet=FRAME, ctx=of_words(12, at8=5)).value == 5
    with pytest.raises(VmError, match="bytes with 'len' of __sk_buff set; the kernel takes mark, priority"):
        made.run("main", packet=FRAME, ctx=b"\1")
