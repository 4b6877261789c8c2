"""What is written: read back by our reader, by pyelftools, and by the tools of others."""

from __future__ import annotations

import io
import os
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from pybpf_native.btf.encode import encode
from pybpf_native.build import object_of, read_ir
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError, InternalError, RelocError
from pybpf_native.isa.insn import R0
from pybpf_native.isa.opcodes import OPS
from pybpf_native.object import DataReloc, DataSection, Function, Object, Variable

from .objects import INT, op, sample, shown

DATA = Path(__file__).parent.parent / "btf" / "data"


@pytest.mark.parametrize("big_endian", [False, True])
@pytest.mark.parametrize("typed", [False, True])
def test_what_is_written_is_read(big_endian: bool, typed: bool) -> None:
    obj = sample(big_endian=big_endian, typed=typed)
    again = read(write(obj))
    if not typed:
        # Only types say which section an extern belongs to, and only that makes its call a kfunc's.
        assert {extern.section for extern in again.externs} == {""}
        for extern in obj.externs:
            extern.section = ""
        for insn in obj.functions[3].insns:
            insn.op = OPS["call_local"] if insn.op is OPS["call_kfunc"] else insn.op
    assert shown(again) == shown(obj)


def test_the_same_bytes_every_time() -> None:
    assert write(sample()) == write(sample())
    data = write(sample())
    assert write(read(data)) == write(read(write(read(data))))


def test_writing_changes_nothing() -> None:
    obj = sample()
    before = shown(obj)
    write(obj)
    assert shown(obj) == before


@pytest.mark.parametrize("name", ["types.o", "program.o", "program_be.o"])
def test_a_clang_object_survives(name: str) -> None:
    obj = read((DATA / name).read_bytes())
    again = read(write(obj))
    assert shown(again) == shown(obj)
    assert obj.types is not None
    assert again.types is not None
    assert encode(again.types).data == encode(obj.types).data


# The layout, as LLVM's.


def elf(obj: Object) -> ELFFile:
    return ELFFile(io.BytesIO(write(obj)))


def test_sections() -> None:
    sections = [(s.name, s["sh_type"][4:], s["sh_flags"], s["sh_addralign"]) for s in elf(sample()).iter_sections()]
    assert sections == [
        ("", "NULL", 0, 0),
        (".strtab", "STRTAB", 0, 1),
        (".text", "PROGBITS", 6, 8),
        ("xdp", "PROGBITS", 6, 8),
        (".relxdp", "REL", 0x40, 8),
        (".data", "PROGBITS", 3, 8),
        (".rel.data", "REL", 0x40, 8),
        (".rodata", "PROGBITS", 2, 4),
        (".bss", "NOBITS", 3, 8),
        (".maps", "PROGBITS", 3, 8),
        (".rodata.str1.1", "PROGBITS", 0x32, 1),
        ("license", "PROGBITS", 3, 1),
        (".BTF", "PROGBITS", 0, 4),
        (".rel.BTF", "REL", 0x40, 8),
        (".BTF.ext", "PROGBITS", 0, 4),
        (".rel.BTF.ext", "REL", 0x40, 8),
        (".symtab", "SYMTAB", 0, 8),
    ]


def test_text_is_there_when_empty() -> None:
    obj = Object("x")
    assert [section.name for section in elf(obj).iter_sections()] == ["", ".strtab", ".text", ".symtab"]
    assert read(write(obj)).functions == []


def test_sections_are_aligned() -> None:
    obj = sample()
    obj.sections[1].align = 4096
    assert [s.name for s in elf(obj).iter_sections() if s["sh_offset"] % (s["sh_addralign"] or 1)] == []


def test_symbols() -> None:
    table = elf(sample()).get_section_by_name(".symtab")
    symbols = [
        (
            s.name,
            s["st_info"]["type"][4:],
            s["st_info"]["bind"][4:],
            s["st_other"]["visibility"][4:],
            s["st_value"],
            s["st_size"],
        )
        for s in table.iter_symbols()
    ]
    assert symbols[1] == ("prog.py", "FILE", "LOCAL", "DEFAULT", 0, 0)
    assert {symbol[2] for symbol in symbols[: table["sh_info"]]} == {"LOCAL"}
    assert "LOCAL" not in {symbol[2] for symbol in symbols[table["sh_info"] :]}
    assert ("local", "FUNC", "LOCAL", "DEFAULT", 0, 16) in symbols
    assert ("shared", "FUNC", "GLOBAL", "DEFAULT", 32, 16) in symbols
    assert ("hidden", "OBJECT", "LOCAL", "DEFAULT", 8, 8) in symbols
    assert ("last", "OBJECT", "WEAK", "HIDDEN", 16, 4) in symbols
    assert ("kfunc", "NOTYPE", "WEAK", "DEFAULT", 0, 0) in symbols


def relocs(file: ELFFile, name: str) -> list[tuple[int, int, str]]:
    """(offset, type, symbol or section name)"""
    symbols = file.get_section_by_name(".symtab")
    found = []
    for reloc in file.get_section_by_name(f".rel{name}").iter_relocations():
        symbol = symbols.get_symbol(reloc["r_info_sym"])
        section = file.get_section(symbol["st_shndx"]).name if symbol["st_info"]["type"] == "STT_SECTION" else ""
        found.append((reloc["r_offset"], reloc["r_info_type"], symbol.name or section))
    return found


def test_code_relocations() -> None:
    file = elf(sample())
    assert relocs(file, "xdp") == [
        (0, 1, "table"),
        (16, 1, ".data"),
        (32, 1, "shown"),
        (48, 1, ".text"),
        (64, 1, "shared"),
        (80, 1, ".rodata.str1.1"),
        (96, 1, "CONFIG_HZ"),
        (128, 10, "kfunc"),
        (136, 10, ".text"),
        (144, 10, "shared"),
        (168, 10, "program"),
    ]
    code = file.get_section_by_name("xdp").data()
    imms = {at: struct.unpack_from("<i", code, at + 4)[0] for at in range(0, 176, 8)}
    # Addends: bytes for addresses, slots less one for calls.
    assert [imms[at] for at in (0, 16, 32, 48, 64, 80, 96)] == [0, 12, 4, 16, 0, 3, 0]
    assert [imms[at] for at in (128, 136, 144, 168)] == [-1, 1, -1, -1]
    assert {code[at : at + 2] for at in (128, 136, 144, 168)} == {b"\x85\x10"}


def test_calls_within_a_section() -> None:
    file = elf(sample())
    code = file.get_section_by_name(".text").data()
    assert struct.unpack_from("<i", code, 20) == (-3,)  # second calls local
    assert struct.unpack_from("<i", code, 36) == (-3,)  # shared calls second
    assert file.get_section_by_name(".rel.text") is None


def test_data_relocations() -> None:
    file = elf(sample())
    assert relocs(file, ".data") == [(0, 2, ".text"), (8, 2, "shared"), (16, 2, ".data")]
    assert struct.unpack("<3Q", file.get_section_by_name(".data").data()) == (16, 0, 12)


def test_btf_relocations() -> None:
    file = elf(sample())
    found = sorted((type, name) for _, type, name in relocs(file, ".BTF"))
    assert found == sorted(
        [
            (3, ".rodata"),
            (3, "CONFIG_HZ"),
            (3, "kfunc"),
            (4, ".data"),
            (4, "LICENSE"),
            (4, "last"),
            (4, "shown"),
            (4, "table"),
            (4, "zero"),
        ]
    )
    data = file.get_section_by_name(".BTF").data()
    places = {name: struct.unpack_from("<I", data, at)[0] for at, _, name in relocs(file, ".BTF")}
    assert (places[".data"], places[".rodata"], places["last"]) == (8, 4, 0)


def test_ext_relocations() -> None:
    file = elf(sample())
    data = file.get_section_by_name(".BTF.ext").data()
    found = relocs(file, ".BTF.ext")
    assert {(type, name) for _, type, name in found} == {(4, ".text"), (4, "xdp")}
    assert [struct.unpack_from("<I", data, at)[0] for at, _, _ in found][:5] == [0, 16, 32, 0, 168]


# What cannot be written.


def test_a_symbol_of_another_object() -> None:
    obj = sample()
    obj.functions[0].insns[0] = op("ld_imm64", [R0], [], sym=sample().functions[0])
    with pytest.raises(RelocError, match="'local' refers to 'local'"):
        write(obj)


def test_a_jump_with_a_symbol_is_a_bug() -> None:
    obj = sample()
    obj.functions[0].insns[0] = op("ja", sym=obj.functions[0])
    with pytest.raises(InternalError):
        write(obj)


def test_a_pointer_outside_its_section() -> None:
    obj = sample()
    obj.sections[0].relocs.append(DataReloc(17, obj.functions[0]))
    with pytest.raises(FormatError, match="outside"):
        write(obj)


def test_a_name_with_a_nul() -> None:
    obj = Object("x")
    section = DataSection(".data", bytes(4))
    section.variables = [Variable("a\0b", section, 0, 4)]
    obj.sections = [section]
    with pytest.raises(FormatError, match="NUL"):
        write(obj)


def test_sixty_five_thousand_sections() -> None:
    obj = Object("x")
    obj.sections = [DataSection(f"s{index}", b"x") for index in range(65_400)]
    with pytest.raises(FormatError, match="sections are too many"):
        write(obj)


def test_a_core_access_of_an_instruction_that_is_gone() -> None:
    obj = sample()
    del obj.functions[3].insns[7]
    with pytest.raises(InternalError, match="CO-RE"):
        write(obj)


# Other people's tools.


def tool(name: str) -> str:
    """The path of a tool; without it the test is skipped, or fails when tools are required."""
    path = shutil.which(name)
    if path is None:
        assert os.environ.get("PYBPF_REQUIRE_TOOLS") != "1", f"{name} is not here"
        pytest.skip(f"{name} is not here")
    return path


def run(tmp_path: Path, obj: Object, *command: str) -> str:
    path = tmp_path / "written.o"
    path.write_bytes(write(obj))
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def objects() -> list[Object]:
    clang = [read((DATA / name).read_bytes()) for name in ("types.o", "program.o")]
    return [sample(), sample(big_endian=True), Object("empty"), *clang]


@pytest.mark.parametrize("obj", objects(), ids=lambda obj: obj.name)
def test_readelf_has_no_complaint(tmp_path: Path, obj: Object) -> None:
    shown = run(tmp_path, obj, tool("readelf"), "-aW")
    assert "arning" not in shown
    assert "Linux BPF" in shown


@pytest.mark.parametrize("obj", objects(), ids=lambda obj: obj.name)
def test_objdump_disassembles(tmp_path: Path, obj: Object) -> None:
    shown = run(tmp_path, obj, tool("llvm-objdump"), "-dr")
    assert "<unknown>" not in shown
    assert len(re.findall(r"^\s+[0-9]+:\t", shown, re.M)) == sum(len(function.insns) for function in obj.functions)
    assert ("R_BPF_64_64\ttable" in shown) == (obj.name == "prog.py")


def test_bpftool_dumps_the_types(tmp_path: Path) -> None:
    dumped = run(tmp_path, sample(), tool("bpftool"), "btf", "dump", "file")
    assert re.search(r"^\[\d+\] FUNC 'program' type_id=\d+ linkage=global$", dumped, re.M)
    assert re.search(r"^\[\d+\] DATASEC '\.kconfig' size=0 vlen=1$", dumped, re.M)
    assert re.search(r"^\ttype_id=\d+ offset=8 size=8 \(VAR 'hidden'\)$", dumped, re.M)


@pytest.mark.parametrize("name", ["types", "program"])
def test_bpftool_sees_clangs_types_unchanged(tmp_path: Path, name: str) -> None:
    original = DATA / f"{name}.o"
    done = subprocess.run(
        [tool("bpftool"), "btf", "dump", "file", str(original)], capture_output=True, text=True, check=True
    )
    ours = run(tmp_path, read(original.read_bytes()), tool("bpftool"), "btf", "dump", "file")
    # The entries of a section are put in order of their offsets.
    assert sorted(ours.splitlines()) == sorted(done.stdout.splitlines())


def test_a_function_without_types_has_no_record() -> None:
    obj = Object("x")
    obj.functions = [Function("f", "xdp", [op("exit", [], [R0])])]
    obj.types = [INT]
    assert ".BTF.ext" not in [section.name for section in elf(obj).iter_sections()]


def test_variables_are_aligned_as_their_types_want_but_in_sections_of_their_own_choice() -> None:
    text = "".join(
        f"@{name}0 = global i8 1{where}, align 1\n@{name}1 = global i64 2{where}, align 1\n"
        for name, where in (("a", ""), ("b", ', section ".data.b"'))
    )
    obj = object_of(read_ir(text, "aligned.ll"))
    offsets = {variable.name: variable.offset for section in obj.sections for variable in section.variables}
    assert offsets == {"a0": 0, "a1": 8, "b0": 0, "b1": 1}
