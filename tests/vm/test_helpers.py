"""Helpers of the interpreter, called as programs call them; results are those of the kernel's documentation."""

from __future__ import annotations

import errno
import struct
from collections.abc import Callable

import pytest

from pybpf_native import maptypes
from pybpf_native.errors import VmError
from pybpf_native.load.collection import Collection
from pybpf_native.object import Function, MapDef, Object
from pybpf_native.vm import Machine, mapkinds
from pybpf_native.vm.helpers import HELPERS, load_all
from pybpf_native.vm.memory import Fault

from ..handmade import CHAR, S64, Builder, array
from .programs import EXIT, const, obj_of, op, program

load_all()
PACKET = bytes(range(34))


@pytest.fixture(name="vm")
def machine() -> Machine:
    return Machine(program(op("mov64_ri", 0, imm=0), EXIT))


def call(vm: Machine, number: int, *arguments: int | None) -> int:
    result: int = HELPERS[number].function(vm, *arguments)
    return result


def put(vm: Machine, data: bytes) -> int:
    return vm.state.memory.add("some memory", bytearray(data)).address


def add_map(vm: Machine, kind: int, entries: int = 4, key: int = 4, value: int = 8) -> int:
    definition = MapDef("m")
    definition.type, definition.max_entries, definition.key_size, definition.value_size = kind, entries, key, value
    made = mapkinds.make(definition, vm.state)
    vm.state.maps[made.handle.base >> 32] = made
    return made.handle.base


def test_the_clock_goes_on_and_can_be_set(vm: Machine) -> None:
    vm.state.time_ns, vm.state.time_step_ns = 5000, 10
    assert [call(vm, 5), call(vm, 125)] == [5010, 5020]


def test_random_numbers_come_from_the_seed() -> None:
    insns = op("call_helper", imm=7), EXIT
    first, again, other = (Machine(program(*insns), seed=seed).run("main").r0 for seed in (1, 1, 2))
    assert first == again != other


def test_the_process(vm: Machine) -> None:
    state = vm.state
    state.pid, state.tgid, state.uid, state.gid, state.comm = 7, 6, 5, 4, b"a long name of a task"
    to = put(vm, b"x" * 8)
    assert (call(vm, 14), call(vm, 15), call(vm, 8)) == (6 << 32 | 7, 4 << 32 | 5, 0)
    assert call(vm, 16, to, 8) == 0
    assert state.memory.read(to, 8) == b"a long \0"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("pid", "7", "state.pid is a number from 0 to 2147483647, not '7'"),
        ("time_ns", 1.5, "state.time_ns is a number"),
        ("cpu", 1, "there is no processor 1: the machine has 1"),
        ("cpu", -1, "there is no processor -1"),
        ("comm", 7, "state.comm is a text"),
    ],
)
def test_the_state_takes_what_it_can_be(vm: Machine, name: str, value: object, words: str) -> None:
    with pytest.raises(VmError, match=words):
        setattr(vm.state, name, value)
    vm.run("main")


def test_the_state_has_no_other_attributes(vm: Machine) -> None:
    vm.state.comm = "bash"
    assert vm.state.comm == b"bash"
    vm.state.tick = 3  # type: ignore[attr-defined]
    with pytest.raises(VmError, match="the state has no 'tick'"):
        vm.run("main")


def test_reads_of_kernel_memory(vm: Machine) -> None:
    source, to = put(vm, b"text\0rest"), put(vm, b"x" * 8)
    assert call(vm, 113, to, 4, source) == 0
    assert call(vm, 115, to, 8, source) == 5
    assert vm.state.memory.read(to, 8) == b"text\0xxx"
    assert call(vm, 115, to, 3, source) == 3
    assert call(vm, 113, to, 8, 1 << 50) == -errno.EFAULT
    assert vm.state.memory.read(to, 8) == bytes(8)


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("%d %u %x", [(1 << 64) - 1, (1 << 32) - 1, 255], "-1 4294967295 ff"),
        ("%lld|%5d|%-5d|%05d", [(1 << 64) - 5, 42, 42, 42], "-5|   42|42   |00042"),
        ("%x %X %c %%", [16, 171, 65], "10 AB A %"),
        ("%+ld % d %+-5i|", [5, 5, 5], "+5  5 +5   |"),
        ("%px %6px %06pxabc", [0x1234, 0x1234, 0x1234], "0000000000001234   1234 001234"),
        ("%s|%4s|%pks, %pus", [0, 1, 1 << 50, 2], "|    |, "),
        ("%pI4 %pi6", [0, 8], "0.0.0.0 " + "0" * 32),
    ],
)
def test_formats(vm: Machine, text: str, values: list[int], expected: str) -> None:
    to, format = put(vm, b"x" * 64), put(vm, text.encode() + b"\0")
    data = put(vm, struct.pack(f"<{len(values)}Q", *values))
    assert call(vm, 165, to, 64, format, data, 8 * len(values)) == len(expected) + 1
    assert vm.state.memory.text(to).decode() == expected
    assert call(vm, 165, to, 3, format, data, 8 * len(values)) == len(expected) + 1
    assert vm.state.memory.text(to).decode() == expected[:2]


def test_texts_and_addresses_in_formats(vm: Machine) -> None:
    name, address = put(vm, b"eth0\0"), put(vm, bytes((10, 0, 0, 1)) + bytes(12))
    format, data = put(vm, b"%s %pI4 %pI6\n\0"), put(vm, struct.pack("<3Q", name, address, address))
    call(vm, 177, format, 16, data, 24)
    assert vm.state.printed == ["eth0 10.0.0.1 0a00:0001:0000:0000:0000:0000:0000:0000"]
    with pytest.raises(Fault, match="more places than there are values"):
        call(vm, 6, put(vm, b"%d %d\0"), 6, 1, None, None)


REFUSED = [b"%f\0", b"%#x\0", b"%o\0", b"%hd\0", b"%hhd\0", b"%.3d\0", b"%5%\0", b"%ls\0", b"%lc\0", b"%sa\0", b"%s5\0"]
REFUSED += [b"%pksx\0", b"%pz\0", b"%\0", b"%s\xc3\xa9\0", b"%*d\0", b"%lld %f\0", b"\x01\0", b"no end"]


def printing(text: bytes) -> Object:
    """A program that prints it with three numbers, and keeps what the helper says."""
    builder = Builder()
    data = builder.section(".data", bytes(8) + text.ljust(64, b"\0"))
    builder.variable(data, "said", S64, 0)
    builder.variable(data, "format", array(CHAR, 64), 8)
    address = "r1 = format ll\n" + f"r2 = {len(text)}\n r3 = 1\n r4 = 2\n r5 = 3\n call 6\n"
    builder.function("main", "tc", address + "r1 = said ll\n *(u64 *)(r1 + 0) = r0\n r0 = 0\n exit")
    return builder.build()


@pytest.mark.parametrize("text", REFUSED)
def test_formats_that_the_kernel_does_not_know(text: bytes) -> None:
    with pytest.raises(VmError, match=r"that the kernel does not know|has no NUL in its 6 bytes"):
        Machine(printing(text)).run("main")


@pytest.mark.kernel
@pytest.mark.parametrize("text", REFUSED)
def test_the_kernel_does_not_know_them(text: bytes) -> None:
    with Collection(printing(text)) as collection:
        collection.load()
        collection.get_program("main").test_run(bytes(60))
        assert collection.globals.said == -errno.EINVAL


@pytest.mark.parametrize(
    ("number", "text", "base", "expected", "value"),
    [
        (105, b"  -42x", 0, 5, -42),
        (105, b"0x1fg", 0, 4, 31),
        (105, b"017", 0, 3, 15),
        (105, b"ff", 16, 2, 255),
        (105, b"-9223372036854775808", 10, 20, -(1 << 63)),
        (105, b"9223372036854775808", 10, -errno.ERANGE, 0),
        (105, b"x", 10, -errno.EINVAL, 0),
        (105, b"5", 7, -errno.EINVAL, 0),
        (106, b"18446744073709551615", 10, 20, -1),
        (106, b"-1", 10, -errno.EINVAL, 0),
        (106, b"18446744073709551616", 10, -errno.ERANGE, 0),
    ],
)
def test_numbers_in_text(vm: Machine, number: int, text: bytes, base: int, expected: int, value: int) -> None:
    to = put(vm, bytes(8))
    assert call(vm, number, put(vm, text), len(text), base, to) == expected
    assert struct.unpack("<q", vm.state.memory.read(to, 8))[0] == value


def test_comparison_of_texts(vm: Machine) -> None:
    other = put(vm, b"abd\0")
    for text, expected in ((b"abd\0", 0), (b"abc\0", -1), (b"abe\0", 1), (b"ab\0\0", -1)):
        assert call(vm, 182, put(vm, text), 4, other) == expected


def test_checksums(vm: Machine) -> None:
    # The header of RFC 1071's arithmetic: a checksum over a header that holds it is all ones.
    header = bytes.fromhex("450000730000400040110000c0a80001c0a800c7")
    total = call(vm, 28, 0, 0, put(vm, header), 20, 0)
    assert ~total & 0xFFFF == int.from_bytes(bytes.fromhex("b861"), "little")
    assert call(vm, 28, 0, 0, put(vm, header), 3, 0) == 0x45


def test_spin_locks(vm: Machine) -> None:
    lock = put(vm, bytes(4))
    call(vm, 93, lock)
    assert vm.state.memory.read(lock, 4) == b"\1\0\0\0"
    with pytest.raises(Fault, match="another lock is held"):
        call(vm, 93, lock)
    call(vm, 94, lock)
    with pytest.raises(Fault, match="not held"):
        call(vm, 94, lock)


def test_dynptrs(vm: Machine) -> None:
    memory, pointer, to = put(vm, b"0123456789"), put(vm, bytes(16)), put(vm, bytes(4))
    assert call(vm, 197, memory, 10, 0, pointer) == 0
    assert call(vm, 201, to, 4, pointer, 6, 0) == 0
    assert vm.state.memory.read(to, 4) == b"6789"
    assert call(vm, 201, to, 4, pointer, 7, 0) == -errno.E2BIG
    assert call(vm, 202, pointer, 0, to, 4, 0) == 0
    assert vm.state.memory.read(memory, 5) == b"67894"
    assert call(vm, 203, pointer, 2, 8) == memory + 2
    assert call(vm, 203, pointer, 3, 8) == 0
    assert call(vm, 197, memory, 10, 1, pointer) == -errno.EINVAL
    assert call(vm, 201, to, 1, pointer, 0, 0) == -errno.EINVAL


def test_ring_buffers(vm: Machine) -> None:
    ring = add_map(vm, maptypes.RINGBUF, 64, 0, 0)
    record = call(vm, 131, ring, 8, 0)
    vm.state.memory.write(record, b"an event")
    assert call(vm, 130, ring, put(vm, b"b"), 1, 0) == 0
    assert call(vm, 131, ring, 64, 0) == 0
    call(vm, 132, record, 0)
    pointer = put(vm, bytes(16))
    assert call(vm, 198, ring, 4, 0, pointer) == 0
    call(vm, 200, pointer, 0)
    found = vm.map_at(ring)
    assert found.consume() == [b"an event", b"b"]  # type: ignore[attr-defined]


def on_packet(section: str, *insns: object) -> Machine:
    return Machine(program(*insns, EXIT, section=section))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("number", "delta", "expected", "packet"),
    [
        (44, 4, 0, PACKET[4:]),
        (44, -2, 0, bytes(2) + PACKET),
        (44, 30, -errno.EINVAL, PACKET),
        (44, -300, -errno.EINVAL, PACKET),
        (65, -4, 0, PACKET[:-4]),
        (65, 3, 0, PACKET + bytes(3)),
        (65, -30, -errno.EINVAL, PACKET),
        (65, 9999, -errno.EINVAL, PACKET),
        (54, -4, 0, bytes(4) + PACKET),
        (54, -3, -errno.EACCES, PACKET),
        (54, 4, -errno.EINVAL, PACKET),
    ],
)
def test_ends_of_packets(number: int, delta: int, expected: int, packet: bytes) -> None:
    machine = on_packet("xdp", op("mov64_ri", 2, imm=delta), op("call_helper", imm=number))
    result = machine.run("main", packet=PACKET)
    assert (result.value, result.packet) == (expected & 0xFFFFFFFF, packet)


def test_redirects() -> None:
    insns = op("mov64_ri", 1, imm=5), op("mov64_ri", 2, imm=0), op("call_helper", imm=23)
    for section, verdict in (("xdp", 4), ("tc", 7)):
        result = on_packet(section, *insns).run("main", packet=PACKET)
        assert (result.value, result.redirects) == (verdict, [("redirect", 5, 0)])


def test_bytes_of_socket_buffers() -> None:
    head = op("mov64_rr", 6, 1), op("mov64_ri", 2, imm=30), op("mov64_rr", 3, 10), op("add64_ri", 3, imm=-8)
    load = op("mov64_ri", 4, imm=4), op("call_helper", imm=26), op("ldx32", 0, 10, off=-8)
    assert on_packet("tc", *head, *load).run("main", packet=PACKET).value == 0x21201F1E
    past = op("mov64_ri", 4, imm=5), op("call_helper", imm=26)
    assert on_packet("tc", *head, *past).run("main", packet=PACKET).r0 == (1 << 64) - errno.EFAULT
    store = op("st32", 10, imm=-1, off=-8), op("mov64_ri", 4, imm=2), op("mov64_ri", 5, imm=0), op("call_helper", imm=9)
    assert on_packet("tc", *head, *store).run("main", packet=PACKET).packet == PACKET[:30] + b"\xff\xff" + PACKET[32:]


def loop_program(count: int, stop: int) -> Machine:
    """bpf_loop over a callback that adds its index to the context and stops after `stop`."""
    callback = [op("ldx64", 3, 2), op("add64_rr", 3, 1), op("stx64", 2, 3), op("mov64_ri", 0, imm=0)]
    callback += [op("jlt64_ri", 1, imm=stop, off=1), op("mov64_ri", 0, imm=1), EXIT]
    inner = Function("callback", ".text", callback)
    address = const(2, 0)
    address.op, address.sym = op("ld_func").op, inner
    main = [op("mov64_rr", 3, 1), op("mov64_ri", 1, imm=count), address, op("mov64_ri", 4, imm=0)]
    return Machine(obj_of(Function("main", "syscall", [*main, op("call_helper", imm=181), EXIT]), inner))


def test_loops() -> None:
    result = loop_program(10, 99).run("main", ctx=bytes(8))
    assert (result.r0, struct.unpack("<Q", result.ctx)[0]) == (10, 45)
    assert result.executed == 6 + 10 * 6
    result = loop_program(10, 3).run("main", ctx=bytes(8))
    assert (result.r0, struct.unpack("<Q", result.ctx)[0]) == (4, 6)
    assert loop_program(1 << 24, 3).run("main", ctx=bytes(8)).r0 == (1 << 64) - errno.E2BIG


def test_no_more_than_33_tail_calls() -> None:
    machine = Machine(obj_of())
    main = Function("main", "syscall", [])
    main.insns = [const(2, add_map(machine, maptypes.PROG_ARRAY)), op("mov64_ri", 3, imm=0)]
    main.insns += [op("ldx64", 4, 1), op("add64_ri", 4, imm=1), op("stx64", 1, 4)]
    main.insns += [op("call_helper", imm=12), op("mov64_ri", 0, imm=0), EXIT]
    machine.object.functions.append(main)
    (array,) = machine.state.maps.values()
    array.programs[0] = main  # type: ignore[attr-defined]
    assert struct.unpack("<Q", machine.run("main", ctx=bytes(8)).ctx)[0] == 34


def test_a_run_leaves_no_lock_and_no_record_behind() -> None:
    insns = op("st32", 10, imm=0, off=-4), op("mov64_rr", 1, 10), op("add64_ri", 1, imm=-4), op("call_helper", imm=93)
    machine = Machine(program(*insns, op("mov64_ri", 0, imm=0), EXIT))
    for _ in range(2):
        with pytest.raises(VmError, match="ended with a lock held"):
            machine.run("main")


INPUTS: list[tuple[str, Callable[[Machine], object], str]] = [
    ("flow_dissector", lambda vm: vm.run("main", ctx=b"12"), "given by members"),
    ("xdp", lambda vm: vm.run("main", ctx={"data": 1}), "no member 'data' to set"),
    ("tc", lambda vm: vm.run("main", ctx={"mark": 1 << 40}), "does not fit member 'mark'"),
    ("syscall", lambda vm: vm.run("main", packet=b"x"), "have no packet"),
    ("syscall", lambda vm: vm.run("main", ctx={"a": 1}), "have no names here"),
    ("syscall", lambda vm: vm.run("main", ctx=["a"]), "bytes or a list of numbers"),  # type: ignore[list-item]
    ("xdp", lambda vm: vm.run("main", packet=bytes(1 << 21)), "1048576 are allowed"),
]


@pytest.mark.parametrize(("section", "use", "words"), INPUTS)
def test_inputs_that_do_not_fit(section: str, use: Callable[[Machine], object], words: str) -> None:
    with pytest.raises(VmError, match=words):
        use(Machine(program(op("mov64_ri", 0, imm=0), EXIT, section=section)))
