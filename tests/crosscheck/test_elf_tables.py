"""Sections, symbols and relocations of our objects are those of LLVM's; what may differ is said, with its reason.

`tests/golden/tables/reference.txt` has LLVM's tables, so that nothing of LLVM is needed here; `regenerate.py` beside it
writes them. The files there are modules with every kind of global that LLVM IR has.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.build import object_of, read_ir
from pybpf_native.crosscheck.elf_tables import ALLOWED, compare, facts
from pybpf_native.crosscheck.reference import find_llc
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError, Unsupported
from pybpf_native.object import DataSection, Object, Variable
from pybpf_native.target import target_for

from ..elf.objects import sample
from ..golden.tables.regenerate import by_llvm, cases, load

REFERENCE = load()
CASES = [case for case in cases() if case[0] in REFERENCE]


def made(text: str | bytes, name: str = "it.ll", big_endian: bool = False) -> bytes:
    return write(object_of(read_ir(text, name), target_for("v3", big_endian=big_endian)))


def test_the_reference_is_there_for_nearly_all() -> None:
    missing = {name for name, _, _ in cases()} - REFERENCE.keys()
    assert missing == {"arith_signed_division", "mul_high"}, "LLVM refuses these; run regenerate.py"


@pytest.mark.parametrize(("name", "path", "big_endian"), CASES, ids=[case[0] for case in CASES])
def test_tables_are_llvms(name: str, path: Path, big_endian: bool) -> None:
    found = compare(facts(made(path.read_bytes(), path.name, big_endian)), REFERENCE[name])
    assert [str(difference) for difference in found if not difference.allowed] == []


def test_llvm_agrees_today() -> None:
    """Asks LLVM again about a few, so that the reference cannot drift from it."""
    llc = find_llc()
    if "-22" not in llc:
        pytest.skip("llc-22 is not on PATH")
    for name, path, big_endian in [case for case in CASES if case[0].startswith("tables/")]:
        data = by_llvm(llc, path, big_endian)
        assert [d for d in compare(REFERENCE[name], facts(data)) if not d.allowed] == [], name


def test_what_is_allowed_has_a_reason() -> None:
    assert all(row.reason and row.name for row in ALLOWED)
    assert len({row.name for row in ALLOWED}) == len(ALLOWED)


BREAKS: dict[str, Callable[[Object], object]] = {
    "a variable's binding": lambda obj: setattr(obj.sections[0].variables[0], "binding", "weak"),
    "a function's visibility": lambda obj: setattr(obj.functions[3], "visibility", "hidden"),
    "a function's name": lambda obj: setattr(obj.functions[3], "name", "other_program"),
    "the order of functions": lambda obj: obj.functions.append(obj.functions.pop(3)),
    "a variable's size": lambda obj: setattr(obj.sections[0].variables[0], "size", 4),
    "a variable's place": lambda obj: setattr(obj.sections[1].variables[0], "offset", 0),
    "an extern's binding": lambda obj: setattr(obj.externs[0], "binding", "global"),
    "a byte": lambda obj: obj.sections[1].data.__setitem__(0, 7),
    "a pointer's target": lambda obj: setattr(obj.sections[0].relocs[1], "symbol", obj.functions[3]),
    "a pointer's addend": lambda obj: setattr(obj.sections[0].relocs[2], "addend", 0),
    "a pointer's width": lambda obj: setattr(obj.sections[0].relocs[2], "width", 32),
    "an instruction's symbol": lambda obj: setattr(obj.functions[3].insns[0], "sym", obj.sections[0].variables[2]),
    "a section's flags": lambda obj: setattr(obj.sections[3], "writable", False),
    "a section's alignment": lambda obj: setattr(obj.sections[0], "align", 16),
    "the order of sections": lambda obj: obj.sections.reverse(),
    "one more section": lambda obj: obj.sections.append(DataSection(".data.more", b"x")),
    "one more variable": lambda obj: obj.sections[0].variables.append(Variable("more", obj.sections[0], 0, 1)),
    "the file's name": lambda obj: setattr(obj, "name", "other.py"),
    "the byte order": lambda obj: setattr(obj, "big_endian", True),
}


@pytest.mark.parametrize("what", BREAKS)
def test_every_difference_is_seen(what: str) -> None:
    obj = sample()
    before = facts(write(obj))
    assert compare(before, facts(write(sample()))) == []
    BREAKS[what](obj)
    after = facts(write(obj))
    assert [d for d in compare(after, before) if not d.allowed], what
    assert [d for d in compare(before, after) if not d.allowed], what


def test_types_may_be_more_but_not_less() -> None:
    obj = sample()
    before = facts(write(obj))
    obj.types = None
    without = facts(write(obj))
    assert [d for d in compare(without, before) if not d.allowed]
    more = [difference.allowed for difference in compare(before, without)]
    assert "types without debug information" in more
    assert "" not in more


# -- what is not as in LLVM's objects, and what LLVM has no answer to


def test_common_symbols_are_variables() -> None:
    obj = read(made("@c = common global i32 0, align 4\n@d = common global [10 x i64] zeroinitializer, align 16\n"))
    bss = obj.section(".bss")
    assert bss is not None
    assert [(v.name, v.offset, v.size) for v in bss.variables] == [("c", 0, 4), ("d", 16, 80)]


def test_a_section_has_one_name() -> None:
    """Where LLVM makes one for each kind of data, of which loaders, and types, know but the first."""
    obj = read(made('@a = constant i32 1, section ".data.x"\n@b = global i32 2, section ".data.x"\n'))
    assert [(section.name, section.writable, section.size) for section in obj.sections] == [(".data.x", True, 8)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("@t = external thread_local global i32\n@p = global ptr @t\n", "thread_local"),
        ("@t = thread_local global i32 5\n", "thread_local"),
        ("@a = global i32 1\n@b = external global i32\n@x = alias i32, ptr @b\n", "does not stand for"),
        ("@x = alias i32, ptr @y\n@y = alias i32, ptr @x\n", "stands for no address"),
        ("@a = global i32 1\n@b = global i64 mul (i64 ptrtoint (ptr @a to i64), i64 3)\n", "not supported|mul"),
        (
            "@a = global i32 1\n@b = constant i32 1\n"
            "@c = global i64 sub (i64 ptrtoint (ptr @a to i64), i64 ptrtoint (ptr @b to i64))\n",
            "not in one section",
        ),
        ("@a = global i32 1\n@b = global i16 ptrtoint (ptr @a to i16)\n", "keeps 16 bits"),
    ],
)
def test_refused(text: str, message: str) -> None:
    with pytest.raises((Unsupported, FormatError), match=message):
        made(text)


def test_ifuncs_are_refused() -> None:
    with pytest.raises(FormatError, match="ifunc"):
        made("@i = ifunc i32 (), ptr @r\ndefine ptr @r() { ret ptr null }\n")


def test_a_function_has_several_names() -> None:
    text = '@other = hidden alias i32 (ptr), ptr @main\ndefine i32 @main(ptr %c) section "xdp" { ret i32 1 }\n'
    obj = read(made(text))
    assert [(f.name, [(a.name, a.visibility) for a in f.aliases]) for f in obj.functions] == [
        ("main", [("other", "hidden")])
    ]
    assert write(obj) == made(text)
