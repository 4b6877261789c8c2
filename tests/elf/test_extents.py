"""Functions of objects whose symbols say little: of old compilers, and of linkers that replaced weak functions."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.elf.file import ElfFile, FileSymbol
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError

from .test_reader import content, header

PROGRAM = (Path(__file__).parent.parent / "btf" / "data" / "program.o").read_bytes()
ENTRY = struct.Struct("<IBBHQQ")
GLOBAL, FUNC = 1 << 4, 2
Changed = Callable[[str, int], tuple[int, int] | None]


def with_symbols(change: Changed, data: bytes = PROGRAM) -> bytes:
    """The object with other bytes st_info and sizes: `change(name, info)` says which, None for a symbol as it is."""
    out = bytearray(data)
    begin, length = content(data, ".symtab"), struct.unpack_from("<Q", data, header(data, ".symtab") + 32)[0]
    names = [symbol.name for symbol in ElfFile(data, "").symbols]
    for name, at in zip(names, range(begin, begin + length, ENTRY.size), strict=True):
        st_name, info, other, section, value, size = ENTRY.unpack_from(data, at)
        if (found := change(name, info)) is not None:
            ENTRY.pack_into(out, at, st_name, found[0], other, section, value, found[1] if found[1] >= 0 else size)
    return bytes(out)


def symbol(name: str) -> FileSymbol:
    return next(one for one in ElfFile(PROGRAM, "").symbols if one.name == name)


def shape(data: bytes) -> dict[str, list[str]]:
    return {function.name: [insn.op.name for insn in function.insns] for function in read(data).functions}


def test_global_names_without_types_are_functions() -> None:
    """As LLVM 7 has them: no symbol has a type or a size. Its static functions had to be inlined."""

    def old(name: str, info: int) -> tuple[int, int] | None:
        return (GLOBAL, 0) if info & 15 == FUNC else None

    assert shape(with_symbols(old)) == shape(PROGRAM)
    obj = read(with_symbols(old))
    assert read(write(obj)).function("first") is not None
    assert [program.name for program in obj.programs] == ["first", "second"]


def test_local_names_without_types_are_labels() -> None:
    def label(name: str, info: int) -> tuple[int, int] | None:
        return (0, 0) if name == "second" else (GLOBAL, 0) if info & 15 == FUNC else None

    assert symbol("second").section == symbol("first").section
    untyped = bytearray(PROGRAM)
    struct.pack_into("<Q", untyped, header(PROGRAM, ".BTF") + 32, 0)
    joined = shape(with_symbols(label, bytes(untyped)))["first"]
    assert joined == shape(PROGRAM)["first"] + shape(PROGRAM)["second"]


def test_code_between_functions_is_passed_over() -> None:
    """As bpftool's linker leaves it behind: the symbol of a weak function goes, its code, types and lines stay."""

    def replaced(name: str, info: int) -> tuple[int, int] | None:
        return (0, -1) if name == "second" else None

    whole, rest = shape(PROGRAM), shape(with_symbols(replaced))
    assert rest == {name: insns for name, insns in whole.items() if name != "second"}
    first = read(with_symbols(replaced)).function("first")
    assert first is not None
    assert first.type is not None
    assert all(insn.loc is not None for insn in first.insns)


def test_code_before_the_first_function_is_passed_over() -> None:
    def replaced(name: str, info: int) -> tuple[int, int] | None:
        return (0, -1) if name == "first" else None

    assert set(shape(with_symbols(replaced))) == set(shape(PROGRAM)) - {"first"}


def test_a_size_that_does_not_fit_means_nothing() -> None:
    for size in (4, 12, 1 << 40, 0):
        assert shape(with_symbols(lambda name, info, size=size: (info, size) if info & 15 == FUNC else None)) == shape(
            PROGRAM
        )


def test_what_is_called_has_a_symbol() -> None:
    with pytest.raises(FormatError, match="no function begins at"):
        read(with_symbols(lambda name, info: (0, -1) if name == "scale" else None))


def test_a_section_without_a_function() -> None:
    with pytest.raises(FormatError, match="section 'xdp' at offset 0x0: code that belongs to no function"):
        read(with_symbols(lambda name, info: (0, -1) if name in ("first", "second") else None))
