"""The reader on clang's objects, and on files that nobody honest wrote."""

from __future__ import annotations

import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.btf.types import DataSec, Struct
from pybpf_native.debuginfo import line_records
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import BpfError, FormatError
from pybpf_native.isa.insn import Insn
from pybpf_native.load.collection import Collection
from pybpf_native.object import DataSection, Extern, Function, Object, Variable, map_def

from .objects import sample, shown

DATA = Path(__file__).parent.parent / "btf" / "data"
PROGRAM = (DATA / "program.o").read_bytes()
TYPES = (DATA / "types.o").read_bytes()
WRITTEN = write(sample())


@pytest.fixture(scope="module")
def program() -> Object:
    return read(PROGRAM)


@pytest.fixture(scope="module")
def types() -> Object:
    return read(TYPES)


def function(obj: Object, name: str) -> Function:
    found = obj.function(name)
    assert found is not None
    return found


def symbols(insns: list[Insn]) -> list[tuple[str, str, int]]:
    """(operation, symbol, addend) of each instruction with a symbol."""
    return [(insn.op.name, insn.sym.name, insn.imm) for insn in insns if insn.sym is not None]  # type: ignore[attr-defined]


def test_the_object(program: Object) -> None:
    assert (program.name, program.big_endian, program.license) == ("program.c", False, "GPL")
    assert [f.name for f in program.programs] == ["first", "second"]
    assert {f.name: (f.section, f.binding) for f in program.functions} == {
        "scale": (".text", "local"),
        "twice": (".text", "local"),
        "body": (".text", "local"),
        "near": (".text", "local"),
        "add": (".text", "global"),
        "first": ("xdp", "global"),
        "second": ("xdp", "global"),
    }
    assert [(m.name, m.type, m.key_size, m.value_size, m.max_entries) for m in program.maps()] == [
        ("counts", 2, 4, 8, 1)
    ]


@pytest.mark.parametrize("name", ["program.o", "program_be.o"])
def test_code_symbols(name: str) -> None:
    program = read((DATA / name).read_bytes())
    assert symbols(function(program, "first").insns) == [
        ("ld_imm64", "counts", 0),
        ("call_local", "twice", 0),
        ("ld_imm64", "body", 0),
    ]
    assert symbols(function(program, "twice").insns) == [("call_local", "scale", 0)] * 2
    assert ("ld_imm64", "factor", 0) in symbols(function(program, "scale").insns)
    assert ("ld_imm64", "calls", 0) in symbols(function(program, "body").insns)
    called = [name for op, name, _ in symbols(function(program, "second").insns) if op == "call_local"]
    assert called == ["add", "scale", "near"]


def test_data_symbols(types: Object) -> None:
    data = types.section(".data")
    assert data is not None
    variables = {variable.name: variable.offset for variable in data.variables}
    relocs = [(r.offset, type(r.symbol), r.symbol.name, r.addend, r.width) for r in data.relocs]
    start, end = variables["pointers"], variables["addresses"]
    assert sorted(relocs, key=lambda reloc: reloc[0]) == [
        (start, Extern, "kernel_function", 0, 64),
        (start + 8, Extern, "only_pointed_to", 0, 64),
        (end, Function, "plain", 0, 64),
        (end + 8, Variable, "counter", 0, 64),
        (end + 16, Variable, "global", 8, 64),
    ]
    maps = types.section(".maps")
    assert maps is not None
    assert [(r.symbol.name, r.addend) for r in maps.relocs] == [("inner", 0)]


def test_externs(types: Object) -> None:
    assert {e.name: (e.section, e.binding) for e in types.externs} == {
        "kernel_function": (".ksyms", "global"),
        "only_pointed_to": (".ksyms", "global"),
        "weak_function": (".ksyms", "weak"),
        "kernel_symbol": (".ksyms", "weak"),
        "CONFIG_HZ": (".kconfig", "global"),
    }
    calls = symbols(function(types, "program").insns)
    assert ("call_kfunc", "kernel_function", 0) in calls
    assert ("call_kfunc", "weak_function", 0) in calls
    strings = types.section(".rodata.str1.1")
    assert strings is not None
    used = [insn.imm for each in types.functions for insn in each.insns if insn.sym is strings]
    assert sorted(used) == [0, len("abc") + 1]


def test_sections_get_sizes_and_offsets(types: Object) -> None:
    for section in types.sections:
        if section.type is not None:
            offsets = {variable.name: variable.offset for variable in section.variables}
            assert section.type.size == section.size
            assert [(e.var.name, e.offset) for e in section.type.vars] == sorted(
                ((e.var.name, offsets[e.var.name]) for e in section.type.vars), key=lambda pair: pair[1]
            )
    assert types.types is not None
    externs = {type.name for type in types.types if isinstance(type, DataSec)} - {s.name for s in types.sections}
    assert externs == {".ksyms", ".kconfig"}


def test_variables_of_a_section_are_put_in_order() -> None:
    obj = sample()
    data = obj.sections[0]
    assert data.type is not None
    data.type.vars.reverse()
    again = read(write(obj)).sections[0]
    assert again.type is not None
    assert [(entry.var.name, entry.offset) for entry in again.type.vars] == [("shown", 0), ("hidden", 8), ("last", 16)]


def test_lines(program: Object) -> None:
    assert all(insn.loc is not None for each in program.functions for insn in each.insns)
    for each in program.functions:
        assert line_records(each)[0][0] == 0
    last = line_records(function(program, "second"))[-1][1]
    assert last.source.name == "./program.c"
    assert last.text.strip() == "return 2;"
    assert last.text == (DATA / "program.c").read_text().splitlines()[last.line - 1]


def test_core_relocations(types: Object) -> None:
    found = [(core.type.name, core.access, core.kind) for core in function(types, "program").core]
    assert ("task", "0:1", 0) in found
    assert ("task", "0:0", 0) in found
    assert ("leaf", "0", 8) in found
    assert ("choice", "0", 11) in found
    assert ("event", "0", 6) in found
    assert all(isinstance(core.insn, Insn) for core in function(types, "program").core)


def test_without_types() -> None:
    obj = read(write(sample(typed=False)))
    assert obj.types is None
    assert {f.type for f in obj.functions} == {None}
    assert all(insn.loc is None for f in obj.functions for insn in f.insns)


def test_the_name_that_is_given_wins() -> None:
    assert read(PROGRAM, "mine").name == "mine"


def test_elftools_is_imported_at_the_first_read() -> None:
    code = "import sys, pybpf_native.elf.reader as r; print('elftools' in sys.modules);" + (
        "r.read(open(sys.argv[1], 'rb').read());"
        "print('elftools' in sys.modules, any('dwarf' in name for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, DATA / "program.o"], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "False"]


# Files that nobody honest wrote.


def patched(offset: int, layout: str, *values: int, data: bytes = PROGRAM) -> bytes:
    out = bytearray(data)
    struct.pack_into(f"<{layout}", out, offset, *values)
    return bytes(out)


def header(data: bytes, name: str) -> int:
    """Where the header of section `name` is."""
    table, count, names = (*struct.unpack_from("<Q", data, 40), *struct.unpack_from("<HH", data, 60))
    strings = struct.unpack_from("<Q", data, table + 64 * names + 24)[0]
    for at in range(table, table + 64 * count, 64):
        start = strings + struct.unpack_from("<I", data, at)[0]
        if data[start : data.index(b"\0", start)] == name.encode():
            return at
    raise AssertionError(name)


def content(data: bytes, name: str) -> int:
    return int(struct.unpack_from("<Q", data, header(data, name) + 24)[0])


XDP, BSS, REL, SYMTAB = (header(PROGRAM, name) for name in ("xdp", ".bss", ".relxdp", ".symtab"))
CASES = {
    "nothing": b"",
    "no ELF": b"\x7fELG" + PROGRAM[4:],
    "32 bits": patched(4, "B", 1),
    "no byte order": patched(5, "B", 3),
    "an executable": patched(16, "H", 2),
    "for another machine": patched(18, "H", 62),
    "no sections": patched(60, "H", 0),
    "odd section headers": patched(58, "H", 40),
    "sections far away": patched(40, "Q", 1 << 63),
    "names that are no strings": patched(62, "H", 2),
    "names beyond the sections": patched(62, "H", 0xFFF0),
    "a section outside": patched(XDP + 24, "Q", 1 << 62),
    "a section too long": patched(XDP + 32, "Q", 1 << 62),
    "half an instruction": patched(XDP + 32, "Q", 8 * 20 + 4),
    "an endless .bss": patched(BSS + 32, "Q", 1 << 60),
    "an endless alignment": patched(BSS + 48, "Q", 1 << 60),
    "half a symbol": patched(SYMTAB + 32, "Q", 25),
    "symbols without names": patched(SYMTAB + 40, "I", 3),
    "half a relocation": patched(REL + 32, "Q", 17),
    "relocations with addends": patched(REL + 4, "I", 4),
    "a relocation without a place": patched(content(PROGRAM, ".relxdp"), "Q", 4),
    "a relocation without a symbol": patched(content(PROGRAM, ".relxdp") + 12, "I", 9999),
    "a relocation of another type": patched(content(PROGRAM, ".relxdp") + 8, "I", 2),
    "an unknown instruction": patched(content(PROGRAM, "xdp"), "B", 0xFF),
    "types of another version": patched(content(PROGRAM, ".BTF") + 2, "B", 9),
    "records of another version": patched(content(PROGRAM, ".BTF.ext"), "H", 9),
}


@pytest.mark.parametrize("name", CASES)
def test_malformed(name: str) -> None:
    with pytest.raises(FormatError):
        read(CASES[name], "file.o")


def test_a_call_into_the_middle_of_a_function() -> None:
    at = content(WRITTEN, ".text") + 16
    assert struct.unpack_from("<Bxxxi", WRITTEN, at) == (0x85, -3)
    with pytest.raises(FormatError, match="no function begins at 0x8"):
        read(patched(at + 4, "i", -2, data=WRITTEN))


def test_the_error_says_where() -> None:
    with pytest.raises(FormatError) as caught:
        read(CASES["an unknown instruction"], "file.o")
    assert str(caught.value).startswith("file.o, section 'xdp' at offset 0x0: opcode 0xff")


def test_thousands_of_sections_take_no_more_than_their_time() -> None:
    obj = sample()
    obj.sections += [DataSection(f"s{index}", b"x") for index in range(20_000)]
    data = write(obj)
    began = time.process_time()
    assert len(read(data).sections) == len(obj.sections)
    assert time.process_time() - began < 20


MUTATION = st.tuples(st.floats(0, 1, exclude_max=True), st.sampled_from((0, 1, 0x7F, 0x80, 0xFF)) | st.integers(0, 255))


SOURCES = st.sampled_from((PROGRAM, TYPES, WRITTEN))
PARTS = st.sampled_from(("header", "table", "all"))


@settings(deadline=None, max_examples=300)
@given(SOURCES, PARTS, st.lists(MUTATION, max_size=8), st.floats(0, 1))
def test_changed_bytes(data: bytes, where: str, mutations: list[tuple[float, int]], length: float) -> None:
    table, count = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<H", data, 60)[0]
    start, size = {"header": (0, 64), "table": (table, 64 * count), "all": (0, len(data))}[where]
    changed = bytearray(data)
    for place, value in mutations:
        changed[start + int(place * size)] = value
    if length < 0.1:
        del changed[int(10 * length * len(changed)) :]
    began = time.monotonic()
    try:
        obj = read(bytes(changed))
        write(obj)
        obj.maps()
    except BpfError:
        pass
    assert time.monotonic() - began < 10


def test_a_struct_is_a_struct(types: Object) -> None:
    event = next(type for type in types.types or () if type.name == "event")
    assert isinstance(event, Struct)
    assert [(m.name, m.bit_offset, m.bit_size) for m in event.members][2:4] == [("flags", 192, 3), ("more", 195, 29)]


def test_zeros_beyond_what_a_map_can_say_are_refused() -> None:
    obj = sample()
    bss = obj.section(".bss")
    assert bss is not None
    bss.size = (1 << 32) - 1
    assert read(write(obj)).section(".bss") is not None
    bss.size = 1 << 32
    with pytest.raises(FormatError, match="too many"):
        read(write(obj))


@pytest.fixture(scope="module")
def of_gcc() -> Object:
    return read((Path(__file__).parent / "data" / "gcc12.o").read_bytes())


def test_gccs_objects_name_what_they_mean(of_gcc: Object) -> None:
    """The GNU assembler leaves whole values where LLVM's leaves addends, and counts calls in bytes."""
    assert symbols(function(of_gcc, "first").insns) == [
        ("ld_imm64", "table", 0),
        ("ld_imm64", "zero", 0),
        ("call_local", "scaled", 0),
        ("call_local", "counted", 0),
        ("call_local", "weakly", 0),
    ]
    assert symbols(function(of_gcc, "counted").insns) == [
        ("ld_imm64", "hidden", 0),
        ("call_local", "scaled", 0),
        ("ld_imm64", "shown", 0),
    ]
    assert [(definition.name, definition.type, definition.max_entries) for definition in of_gcc.maps()] == [
        ("table", 1, 16)
    ]


def test_gccs_objects_are_written_as_llvms(of_gcc: Object) -> None:
    again = read(write(of_gcc))
    assert shown(again) == shown(of_gcc)


@pytest.mark.kernel
def test_gccs_objects_load(of_gcc: Object) -> None:
    """With their types, in which functions have no names and characters two encodings."""
    with Collection(of_gcc) as collection:
        collection.load()
        first, second = (collection.get_program(name).test_run(bytes(64)).retval for name in ("first", "second"))
        assert (first, second) == (4 * 5 + 9, 1 * 6 + 9 + 7)


def test_numbers_that_are_enums() -> None:
    """libbpf's __ulong: a number too large for the length of an array."""
    obj = read((DATA / "kinds.o").read_bytes())
    section = obj.section(".maps")
    assert section is not None
    found = {each.name: map_def(each).map_extra for each in section.variables if each.name == "arena"}
    assert found == {"arena": 1 << 44}
