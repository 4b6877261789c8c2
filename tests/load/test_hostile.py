"""Objects that lie: endless types, senseless definitions, numbers that fit nowhere. Each gets an error of ours."""

from __future__ import annotations

import contextlib
import signal
import time
from collections.abc import Callable, Iterator

import pytest

from pybpf_native.btf.convert import codec_for
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.records import Bytes
from pybpf_native.btf.types import Array, BtfType, Member, Ptr, Struct, Typedef, Var, size_of
from pybpf_native.errors import BpfError, FormatError, KernelError, RelocError
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import use_door
from pybpf_native.load.collection import Collection
from pybpf_native.load.core import Fitting
from pybpf_native.load.create import max_entries
from pybpf_native.load.kerneltypes import KernelTypes
from pybpf_native.load.programs import Program
from pybpf_native.load.relocate import Linked
from pybpf_native.load.typeinfo import TypeInfo
from pybpf_native.object import CoreReloc, DataSection, MapDef, Object, Variable
from pybpf_native.source import Loc, Source

from ..handmade import CHAR, HASH, INT, RING, U8, U32, U64, Builder, array, program, struct
from ..kernel.fake import FakeDoor


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """The test ends within seconds, even when what it tests would not."""

    def late(number: int, frame: object) -> None:
        raise TimeoutError("this takes too long")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(10)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


# -- types


@pytest.mark.parametrize("count", [0, 1, 0xFFFFFFFF])
def test_an_array_of_itself_has_no_size(count: int) -> None:
    endless = Array(None, U32, count)
    endless.element = endless
    assert size_of(endless) == 0


def test_arrays_of_many_dimensions_have_a_size() -> None:
    nested: BtfType = U32
    for _ in range(20):
        nested = array(nested, 2)
    assert size_of(nested) == 4 << 20


def test_a_typedef_of_itself_is_no_member() -> None:
    endless = Typedef("endless", None)
    endless.target = endless
    assert codec_for(Struct("s", 8, [Member("a", endless, 0), Member("b", U32, 32)]), 8).decode(bytes(8)).b == 0


@pytest.mark.parametrize("names", [("a", "b"), ("", "")])
def test_a_struct_of_pairs_of_pairs(names: tuple[str, str]) -> None:
    nested = struct("pair", a0=U32, b0=U32)
    for _ in range(31):
        nested = Struct("pair", 8, [Member(name, nested, 0) for name in names])
    codec = codec_for(nested, 8)
    assert codec.parts_read < 1000
    started = time.process_time()
    codec.decode(bytes(8))
    assert time.process_time() - started < 1


def test_an_array_of_structs_with_more_parts_than_bytes() -> None:
    nested: BtfType = U8
    for _ in range(12):
        nested = Struct("pair", 1, [Member(name, nested, 0) for name in ("a", "b")])
    assert codec_for(array(nested, 1000), 1000).parts_read <= 128 * 1000


def test_a_large_honest_struct_is_a_record() -> None:
    members = [Member(f"m{index}", U64, 64 * index) for index in range(3000)]
    value = codec_for(Struct("large", 24000, members), 24000).decode(bytes(24000))
    assert value.m2999 == 0
    shared = Struct("either", 8, [Member(f"m{index}", U64, 0) for index in range(100)])
    assert codec_for(shared, 8).decode(bytes(8)).m99 == 0
    assert not isinstance(codec_for(array(struct("point", x=U32, y=U32), 10000), 80000), Bytes)


# -- definitions of maps


def _defined(**fields: BtfType) -> MapDef:
    members = [Member(name, type, 64 * index) for index, (name, type) in enumerate(fields.items())]
    obj = Object("hostile")
    section = DataSection(".maps", bytes(64))
    variable = Variable("table", section, 0, 64)
    variable.type = Var("table", Struct("", 64, members))
    section.variables.append(variable)
    obj.sections.append(section)
    return obj.maps()[0]


def number(value: int) -> Ptr:
    return Ptr(Array(INT, U32, value))


def test_a_map_that_holds_itself_is_refused() -> None:
    endless = Struct("", 16, [Member("type", number(12), 0)])
    endless.members.append(Member("values", Array(Ptr(endless), U32, 0), 64))
    with pytest.raises(FormatError, match="within a map"):
        _defined(type=number(12), values=Array(Ptr(endless), U32, 0))


def test_an_inner_map_is_not_pinned() -> None:
    inner = Struct("", 16, [Member("type", number(2), 0), Member("pinning", number(1), 64)])
    with pytest.raises(FormatError, match="nor be pinned"):
        _defined(type=number(12), values=Array(Ptr(inner), U32, 0))


def test_a_key_larger_than_any_is_refused() -> None:
    with pytest.raises(FormatError, match="larger than 4 GiB"):
        _defined(type=number(1), key=Ptr(array(array(U32, 0xFFFFFFFF), 0xFFFFFFFF)))


@pytest.mark.kernel
@pytest.mark.parametrize("type", range(40))
def test_every_type_with_any_number_of_entries(type: int, no_leak: None) -> None:
    for entries in (0, 1, 0xFFFFFFFF):
        builder = Builder()
        builder.map("table", type, entries, key_size=4, value_size=4)
        with contextlib.suppress(BpfError), Collection(builder.build()) as b:
            b.load()


def test_a_ring_buffer_beyond_all_numbers_is_left_to_the_kernel() -> None:
    definition = MapDef("events")
    definition.type, definition.max_entries = RING, 0xFFFFFFFF
    assert max_entries(definition) == 0xFFFFFFFF
    definition.max_entries = 4097
    assert max_entries(definition) == 8192


# -- programs


@pytest.mark.kernel
@pytest.mark.parametrize(
    "section", ["raw_tp/\udcff", "kprobe/\udcff", "tracepoint/\udcff/x", "tp_btf/\udcff", "tp/../.."]
)
def test_targets_that_are_no_names(section: str, no_leak: None) -> None:
    with Collection(program("r0 = 0\n exit", section)) as b, pytest.raises(BpfError):
        b.load_and_attach()


@pytest.fixture
def socket_program() -> Iterator[Program]:
    with Collection(program("r0 = 0\n exit")) as b:
        b.load()
        yield b.get_program("main")


WRONG: tuple[tuple[str, Callable[[Program], object]], ...] = (
    ("repeats below zero", lambda main: main.test_run(bytes(14), repeat=-1)),
    ("too many repeats", lambda main: main.test_run(bytes(14), repeat=1 << 32)),
    ("flags below zero", lambda main: main.attach_xdp("lo", flags=-1)),
    ("no interface", lambda main: main.attach_xdp("not there")),
    ("a NUL in an interface", lambda main: main.attach_xdp("l\0o")),
    ("a long interface", lambda main: main.attach_xdp("n" * 1000)),
    ("no text as interface", lambda main: main.attach_xdp("\udcff\ud800")),
    ("a NUL in a function", lambda main: main.attach_kprobe("do_exit\0x")),
    ("no text as function", lambda main: main.attach_kprobe("\ud800")),
    ("an offset below zero", lambda main: main.attach_kprobe("do_exit", -1)),
    ("a NUL in a tracepoint", lambda main: main.attach_tracepoint("sys\0calls", "x")),
)


@pytest.mark.kernel
@pytest.mark.parametrize("call", [row[1] for row in WRONG], ids=[row[0] for row in WRONG])
def test_arguments_that_fit_nowhere(call: Callable[[Program], object], socket_program: Program) -> None:
    with pytest.raises(BpfError):
        call(socket_program)


def test_numbers_are_checked_before_the_kernel_sees_them() -> None:
    fake = FakeDoor({bpf.MAP_LOOKUP_ELEM: 0})
    with use_door(fake), pytest.raises(KernelError, match="asking the kernel"):
        bpf.element(bpf.MAP_LOOKUP_ELEM, 3, bytes(4), bytearray(4), -1)
    with use_door(fake), pytest.raises(KernelError, match="map 'm'"):
        bpf.map_create("m", 1, 4, 1 << 32, 1)
    assert fake.calls == []


def test_shared_subprograms_do_not_multiply(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pybpf_native.load.relocate.MAX_TOTAL_SLOTS", 500)
    builder = Builder()
    builder.function("shared", ".text", "r0 = 0\n" * 99 + "exit")
    for index in range(10):
        builder.function(f"main{index}", "socket", "call shared\n exit")
    fake = FakeDoor()
    with use_door(fake), pytest.raises(KernelError, match="'main4' has 102 instructions, 510"):
        Collection(builder.build()).load()
    monkeypatch.setattr("pybpf_native.load.relocate.MAX_SLOTS", 100)
    with use_door(fake), pytest.raises(KernelError, match="'main0' has 102 instructions"):
        Collection(builder.object).load()
    assert fake.calls == []


def test_the_middle_of_a_function_has_no_address() -> None:
    builder = Builder()
    builder.function("callback", ".text", "r0 = 0\n exit")
    builder.function("main", "socket", "r1 = callback ll\n r0 = 0\n exit")
    obj = builder.build()
    obj.functions[1].insns[0].imm = 8
    with use_door(FakeDoor({bpf.BTF_LOAD: -1})), pytest.raises(BpfError):
        Collection(obj).load()
    with pytest.raises(RelocError, match="middle of function 'callback'"):
        Linked(obj, obj.functions[1]).resolve({}, KernelTypes())


def test_accesses_that_do_not_fit_their_own_types_are_refused() -> None:
    obj = program("r0 = 0\n exit")
    main = obj.functions[0]
    main.core.append(CoreReloc(main.insns[0], struct("task_struct", pid=U32), "0:7", 0))
    main.type = None
    types = BtfFile(encode([U32]).data)
    with pytest.raises(RelocError, match="'0:7' does not fit"):
        Fitting(TypeInfo(obj), KernelTypes(), types).fit(Linked(obj, main))


def test_one_variable_of_many_zeros_is_read_alone() -> None:
    builder = Builder()
    builder.variable(builder.section(".bss", size=1 << 40), "count", U32, 0)
    assert Collection(builder.build()).globals.count == 0


def test_variables_of_constants_are_read_before_loading() -> None:
    builder = Builder()
    section = builder.section(".data", bytes(range(8)))
    builder.variable(section, "first", U8, 0)
    builder.variable(section, "text", array(CHAR, 3), 5)
    values = Collection(builder.build()).globals
    assert (values.first, values.text) == (0, "\5\6\7")


# -- what is said of them


@pytest.mark.kernel
def test_the_verifiers_log_is_fit_for_a_terminal(no_leak: None) -> None:
    builder = Builder()
    function = builder.function("main", "socket", "r0 = *(u64 *)(r3 + 0)\n exit")
    for insn in function.insns:
        insn.loc = Loc(Source("main.c", "\x1b[2Jowned"), 1)
    with Collection(builder.build()) as b, pytest.raises(BpfError) as caught:
        b.load()
    assert "owned" in str(caught.value)
    assert "\x1b" not in str(caught.value)


@pytest.mark.kernel
def test_a_refused_map_is_given_back(no_leak: None) -> None:
    builder = Builder()
    builder.map("good", HASH, 1, U32, U32)
    builder.map("bad", 200, 1, U32, U32)
    with pytest.raises(KernelError, match="bad"):
        Collection(builder.build()).load()
