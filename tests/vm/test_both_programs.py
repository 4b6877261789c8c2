"""Programs and what they are run on, asked of the interpreter and of the running kernel by the same test."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from pybpf_native.errors import BpfError, VmError
from pybpf_native.ir.reader import read
from pybpf_native.load.base import BaseCollection
from pybpf_native.object import Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine
from pybpf_native.vm.collection import VmCollection

from ..handmade import Builder, program
from .both import FRAME, Engine, answers, both, builder, loaded, refused, told

CORPUS = Path(__file__).parent.parent / "corpus"


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


# -- helpers on packets and checksums

# Sizes of what is taken off and of what is added, and the seed.
DIFFERENCES = [(0, 5, 0), (5, 0, 0), (6, 8, 1), (4, 8, 0xFFFFFFFF), (3, 3, 9), (16, 16, 0), (0, 0, 5), (7, 0, 0xFFFF00)]
WORDS = (0x1122334455667788, 0xFF000000A0B0C0D0)


def folded(seed: int, added: bytes, removed: bytes) -> int:
    """The sum of 16-bit words in ones' complement, 0 only when all are."""
    without = (1 << 256) - 1 - int.from_bytes(removed, "little") if removed else 0
    total = seed + int.from_bytes(added, "little") + without
    return (total - 1) % 0xFFFF + 1 if total else 0


@both
def test_checksums_of_any_sizes(engine: Engine) -> None:
    text = "".join(f"r2 = {word} ll\n *(u64 *)(r10 - {16 - 8 * at}) = r2\n" for at, word in enumerate(WORDS))
    for number, (old, new, seed) in enumerate(DIFFERENCES):
        text += f"r1 = r10\n r1 += -16\n r2 = {old}\n r3 = r10\n r3 += -16\n r4 = {new}\n r5 = {seed} ll\n call 28\n"
        text += told(number)
    made = builder()
    made.function("main", "tc", text + "r0 = 0\n exit")
    with loaded(made, engine) as collection:
        collection.get_program("main").test_run(FRAME)
        data = b"".join(word.to_bytes(8, "little") for word in WORDS)
        assert answers(collection) == [folded(seed, data[:new], data[:old]) for old, new, seed in DIFFERENCES]


@both
def test_offsets_beyond_a_packet(engine: Engine) -> None:
    made = builder()
    text = "r6 = r1\n *(u64 *)(r10 - 8) = 0\n"
    for number, (helper, at) in enumerate([(189, 0x10000), (189, 1000), (190, -1), (190, 58), (190, 52)]):
        text += f"r1 = r6\n r2 = {at}\n r3 = r10\n r3 += -8\n r4 = 8\n call {helper}\n" + told(number)
    made.function("main", "xdp", text + "r0 = 2\n exit")
    with loaded(made, engine) as collection:
        collection.get_program("main").test_run(FRAME)
        wrong, far = -errno.EINVAL, -errno.EFAULT
        assert answers(collection)[:5] == [far, wrong, far, wrong, 0]


@both
def test_times_of_packets(engine: Engine) -> None:
    made = builder()
    text = "r6 = r1\n"
    for number, (stamp, kind) in enumerate([(1, 0), (1, 1), (1, 2), (1, 3), (0, 0), (0, 1), (0, 2)]):
        text += f"r1 = r6\n r2 = {stamp}\n r3 = {kind}\n call 192\n" + told(number)
    made.function("main", "tc", text + "r0 = 0\n exit")
    with loaded(made, engine) as collection:
        collection.get_program("main").test_run(bytes(12) + b"\x08\x00\x45" + bytes(60))
        wrong = -errno.EINVAL
        assert answers(collection)[:7] == [0, 0, 0, wrong, 0, wrong, wrong]


# -- attachments


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
