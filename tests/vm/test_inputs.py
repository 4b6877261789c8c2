"""What a user gives the interpreter and cannot be: each has an error of ours that says what to write."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pybpf_native import BaseCollection, maptypes, open_object, vm
from pybpf_native.btf.types import Func, FuncProto, Ptr
from pybpf_native.build import build
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import BpfError, VmError
from pybpf_native.lang.unit import unit_from_text
from pybpf_native.object import Function, MapDef, Object
from pybpf_native.vm import Machine, mapkinds
from pybpf_native.vm.views import MapView

from ..handmade import INT, U32, U64, Builder, struct
from .programs import EXIT, op

PROGRAM = """
from ctypes import c_int64, c_uint32, c_uint64, c_void_p
from pybpf_native import bpf, bpfglobal, map, section
from pybpf_native.helper import XDP_PASS, ktime, pid, random
from pybpf_native.maps import HashMap, PerCPUArrayMap, RingBuffer


@bpf
@map
def counts() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=2)


@bpf
@map
def per() -> PerCPUArrayMap:
    return PerCPUArrayMap(key=c_uint32, value=c_uint64, max_entries=2)


@bpf
@map
def ring() -> RingBuffer:
    return RingBuffer(max_entries=4096)


@bpf
@bpfglobal
def limit() -> c_uint32:
    return 5


@bpf
@section("xdp")
def packets(ctx: c_void_p) -> c_int64:
    counts[1] = random() + ktime() + pid() + limit
    return XDP_PASS


@bpf
@section("kprobe/f")
def called(ctx: c_void_p) -> c_int64:
    return 0


@bpf
@section("raw_tp/f")
def traced(ctx: c_void_p) -> c_int64:
    return 0


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"
"""


def compiled() -> Object:
    return build(unit_from_text("prog.py", PROGRAM))


IMAGE = write(compiled())


def machine(**options: Any) -> Machine:
    return Machine(read(IMAGE), **options)


def view(name: str, key: int = 0, value: int = 4) -> MapView:
    """A map of a type that no decorator makes, of a machine: "queue", "perf_event_array"."""
    made, definition = machine(), MapDef(name)
    definition.type, definition.max_entries = getattr(maptypes, name.upper()), 2
    definition.key_size, definition.value_size = key, value
    return MapView(mapkinds.make(definition, made.state), made)


def with_struct() -> Machine:
    """A machine with a tracepoint whose context is a struct."""
    builder = Builder()
    event = struct("event", number=U32, address=U64)
    main = builder.function("main", "tracepoint/a/b", "r0 = 0\n exit")
    main.type = Func("main", FuncProto(INT, [("ctx", Ptr(event))]))
    return Machine(builder.build())


def state(name: str, value: object) -> None:
    made = machine()
    setattr(made.state, name, value)
    made.run("packets", packet=bytes(60))


def run(program: Any = "packets", **inputs: Any) -> None:
    machine().run(program, **inputs)


def put_into(found: MapView) -> None:
    found[0] = 1


def put(name: str, key: Any, value: Any, cpus: int = 1) -> None:
    machine(cpus=cpus).maps[name][key] = value


OPEN: list[BaseCollection] = []  # what a test has opened; the last one is where trace_pipe looks


@pytest.fixture(autouse=True)
def closing() -> Iterator[None]:
    yield
    while OPEN:
        OPEN.pop().close()


def opened(**options: Any) -> Any:
    collection = open_object(IMAGE, engine="vm", **options)
    OPEN.append(collection)
    collection.load()
    return collection


class Empty:
    """A source of random numbers of a user's own, which has none."""

    def getrandbits(self, bits: int) -> int:
        return next(iter(()))


CASES: list[tuple[Callable[[], object], str]] = [
    # what it runs
    (lambda: Machine(None), "the object is an Object, as elf.reader.read"),  # type: ignore[arg-type]
    (lambda: vm.run(IMAGE, "packets"), "open_object\\(file\\) takes files, not b'"),  # type: ignore[arg-type]
    (lambda: open_object(5, engine="vm"), "given by the name of its file, or as its bytes, not as 5"),  # type: ignore[arg-type]
    (lambda: run("nope"), "no program 'nope'; it has packets, called, traced"),
    (lambda: run(["packets"]), "no program \\['packets'\\]"),
    # options
    (lambda: vm.run(compiled(), "packets", nope=1), "no option 'nope'; it has kconfig, ksyms, cpus"),
    (lambda: machine(cpus=0), "cpus is a number from 1 to 8192, not 0"),
    (lambda: machine(cpus=1 << 20), "cpus is a number from 1 to 8192"),
    (lambda: machine(cpus="2"), "cpus is a number from 1 to 8192, not '2'"),
    (lambda: machine(seed=None), "seed is a number"),
    (lambda: machine(seed=[1]), "seed is a number"),
    (lambda: machine(budget=0), "budget is a number from 1"),
    (lambda: machine(budget="x"), "budget is a number from 1"),
    (lambda: machine(btf=5), "btf is the name of a file, its bytes, or a BtfFile, not 5"),
    (lambda: machine(btf=b"junk"), "no BTF"),
    (lambda: machine(arch=5), "arch is the name of a machine"),
    (lambda: machine(kconfig=5), "kconfig is a dict of settings: .*, not 5"),
    (lambda: machine(kconfig={"CONFIG_HZ": 1.5}), "kconfig is a dict of settings: .*, not {'CONFIG_HZ': 1.5}"),
    (lambda: machine(kconfig={5: 5}), "kconfig is a dict of settings"),
    (lambda: machine(ksyms={"jiffies": "0x1"}), "ksyms is a dict of addresses: .*, not {'jiffies': '0x1'}"),
    (lambda: open_object(IMAGE, engine="vm", cpus=0), "cpus is a number from 1"),
    # packets and contexts
    (lambda: run(packet="text"), "a packet is bytes, not 'text'"),
    (lambda: run(packet=bytes(1 << 21)), "a packet of 2097152 bytes: 1048576 are allowed"),
    (lambda: run(ctx={"nope": 1}), "xdp_md has no member 'nope' to set; it has ingress_ifindex"),
    (lambda: run(ctx={5: 1}), "xdp_md has no member 5 to set"),
    (lambda: run(ctx={"ingress_ifindex": 1 << 40}), "does not fit member 'ingress_ifindex' of xdp_md"),
    (lambda: run(ctx={"ingress_ifindex": "1"}), "'1' does not fit member"),
    (lambda: run(ctx=5), "given by members"),
    (lambda: run("called", ctx={"nope": 1}), "pt_regs has no member 'nope'"),
    (lambda: run("called", ctx=[1 << 70]), "1180591620717411303424 does not fit a word of the context"),
    (lambda: run("called", ctx=[1.5]), "a context is bytes or a list of numbers"),
    (lambda: run("traced", ctx=[-(1 << 63) - 1]), "does not fit a word of the context"),
    (lambda: run("traced", ctx=["x"]), "argument 0 is 'x'"),
    (lambda: run("traced", ctx=5), "a context is bytes or a list of numbers, not 5"),
    # the state
    (lambda: state("pid", -1), "state.pid is a number from 0 to 2147483647, not -1"),
    (lambda: state("pid", 1 << 31), "state.pid is a number from 0"),
    (lambda: state("uid", "root"), "state.uid is a number from 0 to 4294967295, not 'root'"),
    (lambda: state("time_ns", "now"), "state.time_ns is a number from 0 to 9223372036854775807, not 'now'"),
    (lambda: state("time_ns", 1.5), "state.time_ns is a number"),
    (lambda: state("time_step_ns", -1), "state.time_step_ns is a number from 0"),
    (lambda: state("comm", 5), "state.comm is a text, not 5"),
    (lambda: state("cpu", 1), "no processor 1: the machine has 1"),
    (lambda: state("cpu", "0"), "no processor '0'"),
    (lambda: state("cpus", 4), "has 1 processors for its life: make one with cpus=4"),
    (lambda: state("random", 5), "state.random is a random.Random, or the numbers to give, not 5"),
    (lambda: state("random", "123"), "state.random is a random.Random, or the numbers to give, not '123'"),
    (lambda: state("random", []), "state.random has no more numbers: 0 were asked for; give more"),
    (lambda: state("random", ["x"]), "state.random gives 'x', which is no number"),
    (lambda: state("random", Empty()), "state.random has no more numbers"),
    (lambda: state("route", 5), "state.route is a dict of members, a function that gives one, or None, not 5"),
    (lambda: state("socket", "x"), "state.socket is a dict of members"),
    (lambda: state("devices", 5), "state.devices is several numbers from 0 to .*, not 5"),
    (lambda: state("kernel_stack", ["x"]), "state.kernel_stack is several numbers"),
    (lambda: state("ancestors", None), "state.ancestors is several numbers from 0 to .*, not None"),
    (lambda: state("kernel_stack", [-1]), "state.kernel_stack is several numbers from 0 to 2\\^64 - 1, not \\[-1\\]"),
    (lambda: state("signals", None), "state.signals is a list, which runs add to, not None"),
    (lambda: state("printed", ()), "state.printed is a list"),
    (lambda: state("symbols", {"abc": "x"}), "state.symbols is a dict of addresses: .*, not {'abc': 'x'}"),
    (lambda: state("socket_options", {(6, 13): "x"}), "state.socket_options is a dict of bytes by level and option"),
    (lambda: state("socket_options", {6: b"x"}), "state.socket_options is a dict of bytes by level and option"),
    (lambda: state("symbols", 5), "state.symbols is a dict, not 5"),
    (lambda: state("bound", "text"), "state.bound is bytes, not 'text'"),
    (lambda: state("sysctl_name", b"x"), "state.sysctl_name is a name"),
    # time and memory
    (lambda: machine().advance("1s"), "the time that passes is a number from 0 to .*, not '1s'"),  # type: ignore[arg-type]
    (lambda: machine().advance(-1), "the time that passes is a number from 0"),
    (lambda: machine().kernel_struct(5), "a struct is asked for by its name, not by 5"),  # type: ignore[arg-type]
    (lambda: machine().kernel_struct("nope"), "no struct 'nope'"),
    (lambda: machine().kernel_bytes("text"), "memory of the kernel is bytes, not 'text'"),  # type: ignore[arg-type]
    (lambda: machine().kernel_bytes(5), "memory of the kernel is bytes, not 5"),  # type: ignore[arg-type]
    (lambda: machine().socket({"nope": 1}), "bpf_sock has no member 'nope'"),
    (lambda: machine().socket(5), "a socket is a dict, not 5"),  # type: ignore[arg-type]
    (lambda: with_struct().kernel_struct("event", [1]), "a struct is a dict, not \\[1\\]"),  # type: ignore[arg-type]
    (lambda: with_struct().kernel_struct("event", {5: 5}), "asked for by its name, not by 5"),  # type: ignore[dict-item]
    (lambda: with_struct().run("main", ctx={5: 1}), "asked for by its name, not by 5"),  # type: ignore[dict-item]
    (
        lambda: with_struct().kernel_struct("event", number=1 << 32),
        "4294967296 does not fit 'number', which has 4",
    ),
    (lambda: with_struct().kernel_struct("event", number=-(1 << 31) - 1), "does not fit 'number'"),
    (lambda: with_struct().run("main", ctx={"number": (1 << 32) + 257}), "does not fit 'number', which has 4 bytes"),
    (lambda: with_struct().run("main", ctx={"address": 1 << 64}), "does not fit 'address', which has 8 bytes"),
    # maps and globals
    (lambda: machine().maps["nope"], "the object has no map 'nope'; it has counts, per, ring"),
    (lambda: put("counts", "x", 1), "the key of map 'counts': 'x' does not fit unsigned int"),
    (lambda: put("counts", 1 << 40, 1), "the key of map 'counts': 1099511627776 does not fit"),
    (lambda: put("counts", b"abc", 1), "the key of map 'counts': b'abc' does not fit"),
    (lambda: put("counts", 1, "x"), "the value of map 'counts': 'x' does not fit unsigned long"),
    (lambda: put("counts", 1, b"x"), "the value of map 'counts': b'x' does not fit"),
    (lambda: machine().maps["counts"].update({1: 1, 2: 2, 3: 3}), "map 'counts' has room for 2 entries"),
    (lambda: put("per", 9, 1), "map 'per' has room for 2 entries"),
    (lambda: put("per", 0, [1, 2, 3], cpus=2), "map 'per' takes 2 values \\(one a CPU\\), not 3"),
    (lambda: machine().maps["ring"][0], "map 'ring' has no keys: events\\(\\) has what it holds"),
    (lambda: machine().maps["counts"].events(), "map 'counts' has no events"),
    (lambda: machine().maps["counts"].push(5), "map 'counts' is of a type that does not do that"),
    (lambda: machine().maps["counts"].pop(), "map 'counts' is of a type that does not do that"),
    (lambda: view("queue").push(b"12345"), "the value of map 'queue': b'12345' does not fit the type"),
    (lambda: view("queue").__setitem__(0, 1), "map 'queue' has no keys: it has push, pop and peek"),
    (lambda: view("perf_event_array", 4)[0], "map 'perf_event_array' has no entries that a program can look up"),
    (lambda: 0 in view("perf_event_array", 4), "has no entries that a program can look up"),
    (lambda: put_into(view("perf_event_array", 4)), "has no entries that can be written by key"),
    (lambda: view("perf_event_array", 4).pop(0), "has no entries that a program can look up"),
    (lambda: view("perf_event_array", 4).__delitem__(0), "has no entries that can be deleted"),
    (lambda: view("user_ringbuf", value=0).push(5), "a message of map 'user_ringbuf' is bytes, not 5"),
    (lambda: machine().maps["ring"].push(5), "map 'ring' is of a type that does not do that"),
    (lambda: setattr(machine().globals, "limit", "x"), "'x' does not fit unsigned int"),
    # BPF(engine="vm")
    (lambda: opened().fire(5), "there is no program 5"),
    (lambda: opened().fire("packets", packet="x"), "a packet is bytes, not 'x'"),
    (lambda: opened().trigger(5), "no program is attached to '5'"),
    (lambda: opened()["ring"].push(5), "nothing can be pushed into map 'ring'"),
    (lambda: opened().advance("x"), "the time that passes is a number"),
    (lambda: opened().get_program("packets").test_run(bytes(60), repeat="x"), "repeat is a number from 0"),
]


@pytest.mark.parametrize(("use", "words"), CASES, ids=[words for _, words in CASES])
def test_it_is_refused(use: Callable[[], object], words: str) -> None:
    with pytest.raises(BpfError, match=words):
        use()


def numbers() -> Iterator[int]:
    yield 1 << 32 | 3
    yield 4


@pytest.mark.parametrize("source", [[3, 4], (3, 4), numbers()])
def test_random_numbers_as_they_are_given(source: object) -> None:
    made = machine()
    made.state.random, made.state.time_step_ns, made.state.time_ns, made.state.pid = source, 0, 0, 0  # type: ignore[assignment]
    for expected in (3, 4):
        made.run("packets", packet=bytes(60))
        assert made.maps["counts"][1] == expected + 5
    with pytest.raises(VmError, match="has no more numbers: 2 were asked for"):
        made.run("packets", packet=bytes(60))
    made.state.random = random.Random(1)
    made.run("packets", packet=bytes(60))
    assert made.maps["counts"][1] == random.Random(1).getrandbits(32) + 5


def test_a_queue_is_empty_or_not() -> None:
    queue = view("queue")
    assert (queue.pop(), queue.peek()) == (None, None)
    queue.push(5)
    assert (queue.peek(), queue.pop(), queue.pop()) == (5, 5, None)


def test_what_was_made_for_a_run_that_does_not_begin_goes_again() -> None:
    obj = Object("test")
    obj.functions = [Function("main", "cgroup/getsockopt", [op("mov64_ri", 0, imm=1), EXIT])]
    made = Machine(obj)
    made.run("main")
    before = len(made.state.memory.regions)
    for _ in range(3):
        with pytest.raises(VmError, match="no member 'nope'"):
            made.run("main", ctx={"optval": b"text", "nope": 1})
    assert len(made.state.memory.regions) == before


def test_numbers_below_zero_fit() -> None:
    made = with_struct()
    address = made.kernel_struct("event", number=-1, address=-2)
    assert made.state.memory.read(address, 16) == bytes.fromhex("ffffffff 00000000 feffffffffffffff")
