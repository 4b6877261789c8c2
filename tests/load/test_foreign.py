"""An object of clang in the kernel: what a loader does for it beyond loading code (tests/load/data/loader.c)."""

from __future__ import annotations

import errno
import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pybpf_native.btf.types import BtfType, Int, Struct, Var
from pybpf_native.elf.reader import read
from pybpf_native.errors import BpfError, FormatError, KernelError, RelocError
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import Door, use_door
from pybpf_native.load import kconfig, slots
from pybpf_native.load.collection import Collection
from pybpf_native.load.create import create_map
from pybpf_native.object import WEAK, DataReloc, Extern, Function, MapDef, Object, Symbol

from ..handmade import ARRAY, BOOL, CHAR, INT, U8, U32, U64, Builder, array, program
from ..kernel.fake import FakeDoor

LOADER = (Path(__file__).parent / "data" / "loader.o").read_bytes()
CONFIG = """\
# CONFIG_OFF is not set
CONFIG_BPF=y
CONFIG_BPF_SYSCALL=y
CONFIG_MODULE=m
CONFIG_HZ=250
CONFIG_MASK=0xff
CONFIG_NAME="some text"
"""


class Settings(Door):
    """The real kernel, with settings that the tests know."""

    packed = False
    symbols = "ffffffff81000000 T _stext\nffffffff81000040 T __x64_sys_bpf\nffffffff81234567 T bpf_prog_put\n"

    def read_bytes(self, path: str) -> bytes:
        if path.endswith(".gz") is not self.packed:
            raise FileNotFoundError(errno.ENOENT, "not there", path)
        return gzip.compress(CONFIG.encode()) if self.packed else CONFIG.encode()

    def read_text(self, path: str) -> str:
        return self.symbols if path == "/proc/kallsyms" else super().read_text(path)


class PackedSettings(Settings):
    packed = True


# -- what the object's programs say


@pytest.fixture
def loader(no_leak: None) -> Iterator[Collection]:
    with Collection(read(LOADER, "loader.o")) as b:
        with use_door(Settings()):
            b.load()
        yield b


@pytest.mark.kernel
@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("tail", 77),
        ("inner", 42),
        ("callback", 2 * 42 + 11),
        ("missing", 6),
        ("address", 1),
        ("version", int(os.uname().release.split(".")[0])),
        ("settings", 110),
        ("dropped", 3),
    ],
)
def test_programs_of_clang(loader: Collection, name: str, answer: int) -> None:
    loader["second"][1] = 42
    assert loader.get_program(name).test_run(bytes(14)).retval == answer


@pytest.mark.kernel
def test_maps_hold_what_their_definitions_say(loader: Collection) -> None:
    assert sorted(loader["outer"].to_dict()) == [1, 3]
    assert sorted(loader["table"].to_dict()) == [2]
    assert sorted(loader["programs"].to_dict()) == [2]


@pytest.mark.kernel
def test_constants_are_known_by_the_name_of_their_section(loader: Collection) -> None:
    assert loader.globals.constant == 11
    with pytest.raises(BpfError, match="before load"):
        loader.globals.constant = 5


def test_slots_are_read() -> None:
    maps = {m.name: m for m in read(LOADER).maps()}
    assert [(index, symbol.name) for index, symbol in maps["outer"].slots] == [(1, "first"), (3, "second")]
    assert [(index, type(symbol)) for index, symbol in maps["programs"].slots] == [(2, Function)]
    assert maps["first"].slots == []


def _holder(reloc_at: int) -> Object:
    obj = read(LOADER)
    outer = next(m for m in obj.maps() if m.name == "outer").symbol
    assert outer is not None
    outer.section.relocs.append(DataReloc(outer.offset + reloc_at, outer))
    return obj


def test_a_pointer_that_is_no_slot_is_refused() -> None:
    with pytest.raises(FormatError, match="not one of its values"):
        _holder(8).maps()
    with pytest.raises(FormatError, match="not one of its values"):
        _holder(36).maps()


def test_a_slot_holds_a_whole_program() -> None:
    obj = read(LOADER)
    section = obj.section(".maps")
    assert section is not None
    for reloc in section.relocs:
        if isinstance(reloc.symbol, Function):
            reloc.addend = 8
    with pytest.raises(FormatError, match="not one of its values"):
        obj.maps()


def _program_array(index: int, symbol: Symbol) -> None:
    """Fill a map of two programs, where there is one program `main`."""
    definition = MapDef("programs")
    definition.key_size, definition.slots = 4, [(index, symbol)]
    with bpf.map_create("programs", 3, 4, 4, 2) as fd, Collection(program("r0 = 0\n exit")) as b:
        b.load()
        slots.fill(definition, fd.fileno(), {"outer": fd.fileno()}, {"main": b.get_program("main").fileno()})


@pytest.mark.kernel
def test_slots_that_cannot_be_filled_say_so(no_leak: None) -> None:
    main = Function("main", "socket", [])
    _program_array(1, main)
    with pytest.raises(KernelError, match="index 2 is past its end"):
        _program_array(2, main)
    with pytest.raises(RelocError, match="'other', which is no map or loaded program"):
        _program_array(0, Function("other", "socket", []))
    with pytest.raises(RelocError, match="no map or loaded program"):
        _program_array(0, Extern("main"))


# -- externs


def _using(extern: Extern, text: str) -> Object:
    builder = Builder()
    builder.symbols[extern.name] = extern
    builder.object.externs.append(extern)
    builder.function("main", "socket", text)
    return builder.build()


@pytest.mark.kernel
@pytest.mark.parametrize("text", ["r0 = thing ll\n exit", "call thing\n exit"])
def test_what_the_kernel_lacks_is_named(text: str, no_leak: None) -> None:
    extern = Extern("thing", section=".ksyms")
    if "call" not in text:
        extern.type = Var("thing", None, 2)
    with Collection(_using(extern, text)) as b, pytest.raises(RelocError, match="thing"):
        b.load()


@pytest.mark.kernel
def test_a_call_that_only_a_newer_kernel_has_is_refused_when_it_is_reached(no_leak: None) -> None:
    extern = Extern("thing", WEAK, ".ksyms")
    obj = _using(extern, "call thing\n exit")
    main = obj.function("main")
    assert main is not None
    with (
        Collection(obj) as b,
        pytest.raises(BpfError, match="kernel function is called that this kernel does not have"),
    ):
        b.load()


def _setting(name: str, type: BtfType, binding: str = "global") -> Object:
    extern = Extern(name, binding, ".kconfig")
    extern.type = Var(name, type, 2)
    return _using(extern, f"r1 = {name} ll\n r0 = *(u8 *)(r1 + 0)\n exit")


@pytest.mark.kernel
@pytest.mark.parametrize("door", [Settings, PackedSettings])
@pytest.mark.parametrize(
    ("name", "type", "answer"),
    [
        ("CONFIG_BPF", BOOL, 1),
        ("CONFIG_BPF", CHAR, ord("y")),
        ("CONFIG_MODULE", CHAR, ord("m")),
        ("CONFIG_MODULE", U32, 2),
        ("CONFIG_HZ", U8, 250),
        ("CONFIG_HZ", U64, 250),
        ("CONFIG_MASK", INT, 255),
        ("CONFIG_NAME", array(CHAR, 6), ord("s")),
        ("LINUX_HAS_SYSCALL_WRAPPER", BOOL, 1),
    ],
)
def test_settings(door: type[Settings], name: str, type: BtfType, answer: int, no_leak: None) -> None:
    with use_door(door()), Collection(_setting(name, type)) as b:
        b.load()
        assert b.get_program("main").test_run(bytes(14)).retval == answer


@pytest.mark.kernel
@pytest.mark.parametrize(
    ("name", "type", "words"),
    [
        ("CONFIG_OFF", BOOL, "__weak"),
        ("CONFIG_MODULE", BOOL, "does not fit"),
        ("CONFIG_HZ", Int("char", 1, 1), "does not fit"),
        ("CONFIG_NAME", INT, "no number"),
        ("CONFIG_HZ", array(CHAR, 4), "does not fit"),
        ("CONFIG_HZ", Struct("s", 4), "does not fit"),
        ("CONFIG_HZ", array(U64, 1 << 30), "bytes"),
        ("CONFIG_HZ", Struct("s", 0), "bytes"),
    ],
)
def test_settings_that_are_refused(name: str, type: BtfType, words: str, no_leak: None) -> None:
    with use_door(Settings()), Collection(_setting(name, type)) as b, pytest.raises(BpfError, match=words):
        b.load()


@pytest.mark.kernel
def test_a_missing_weak_setting_is_zero(no_leak: None) -> None:
    with use_door(Settings()), Collection(_setting("CONFIG_OFF", U32, WEAK)) as b:
        b.load()
        assert b.get_program("main").test_run(bytes(14)).retval == 0


def test_settings_lie_apart() -> None:
    obj = Object()
    for index, type in enumerate((BOOL, array(CHAR, 9), U64)):
        extern = Extern(f"CONFIG_{index}", section=".kconfig")
        extern.type = Var(extern.name, type, 2)
        obj.externs.append(extern)
    assert list(kconfig.offsets(obj).values()) == [0, 8, 24]


def test_many_settings_take_no_memory() -> None:
    obj = Object()
    for index in range(100):
        extern = Extern(f"CONFIG_{index}", section=".kconfig")
        extern.type = Var(extern.name, array(CHAR, 1 << 19), 2)
        obj.externs.append(extern)
    with pytest.raises(FormatError, match="larger than"):
        kconfig.create(obj)


@pytest.mark.parametrize(
    ("release", "version", "number"),
    [
        ("6.18.44-custom", "#1 SMP", (6 << 16) + (18 << 8) + 44),
        ("6.1.0-56-amd64", "#1 SMP Debian 6.1.192-1 (2026-01-01)", (6 << 16) + (1 << 8) + 192),
        ("4.19.300", "#1", (4 << 16) + (19 << 8) + 255),
        ("7.0", "#1", 7 << 16),
    ],
)
def test_the_version_is_that_of_the_macro(
    monkeypatch: pytest.MonkeyPatch, release: str, version: str, number: int
) -> None:
    names = os.uname_result(("Linux", "host", release, version, "x86_64"))
    monkeypatch.setattr(os, "uname", lambda: names)
    assert kconfig._kernel_version() == number


# -- what maps are called, and what is pinned


@pytest.mark.kernel
def test_a_pinned_event_map_opens_again(no_leak: None) -> None:
    name = f"pybpf.events.{os.getpid()}"
    path = Path("/sys/fs/bpf") / name.replace(".", "_")
    builder = Builder()
    builder.map(name, 4, 0, INT, U64, pinning=1)
    obj = builder.build()
    try:
        for _ in range(2):
            with Collection(obj) as b:
                b.load()
        assert path.exists()
    finally:
        path.unlink()


@pytest.mark.parametrize("name", ["../escape", "a/b", ""])
def test_a_map_is_pinned_nowhere_else(name: str) -> None:
    definition = MapDef(name)
    definition.pinning = 1
    with use_door(FakeDoor()), pytest.raises(FormatError, match="cannot be pinned"):
        create_map(definition, None, 0)


@pytest.mark.kernel
def test_an_unknown_pinning_is_refused(no_leak: None) -> None:
    builder = Builder()
    builder.map("table", ARRAY, 1, U32, U64, pinning=2)
    with Collection(builder.build()) as b, pytest.raises(FormatError, match="pinning 2"):
        b.load()


def test_a_pinned_map_of_programs_keeps_what_it_holds() -> None:
    definition = MapDef("programs")
    definition.key_size, definition.pinning = 4, 1
    definition.slots = [(0, Function("main", "socket", [])), (1, Function("main", "socket", []))]
    fake = FakeDoor({bpf.MAP_LOOKUP_ELEM: [0, -errno.ENOENT], bpf.MAP_UPDATE_ELEM: 0})
    with use_door(fake):
        slots.fill(definition, 9, {}, {"main": 10})
    assert [command for command, _ in fake.calls] == [bpf.MAP_LOOKUP_ELEM, bpf.MAP_LOOKUP_ELEM, bpf.MAP_UPDATE_ELEM]
