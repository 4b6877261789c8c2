"""Static linking: names, sections, references, types; what is linked runs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from pybpf_native.api import compile_ir
from pybpf_native.btf import types as btf
from pybpf_native.cli import main
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.load.collection import Collection
from pybpf_native.object import DataReloc, Extern, Object, Variable

from ..handmade import ARRAY, HASH, INT, U32, U64, Builder
from ..tools import tool

LINKED = Path(__file__).with_name("linked")


def built(name: str) -> Object:
    return read(compile_ir((LINKED / f"{name}.ll").read_bytes()), f"{name}.o")


def part(name: str, **functions: str) -> Builder:
    builder = Builder(name)
    builder.object.name = name
    for function, text in functions.items():
        builder.function(function, ".text", text)
    return builder


def extern(obj: Object, name: str, section: str = "", type: btf.BtfType | None = None) -> Extern:
    made = Extern(name, section=section)
    made.type = type
    obj.externs.append(made)
    return made


@pytest.fixture
def both() -> Object:
    return read(write(link([built("counter"), built("shared")], "both.o")), "both.o")


def test_names_find_their_definitions(both: Object) -> None:
    assert [extern.name for extern in both.externs] == ["LINUX_KERNEL_VERSION"]
    assert [each.name for each in both.functions].count("choose") == 1
    assert [each.name for each in both.functions].count("helper") == 2
    counting = both.function("counting")
    assert counting is not None
    called = [insn.sym for insn in counting.insns if insn.op.name == "call_local"]
    assert [getattr(each, "name", "") for each in called] == ["helper", "scale", "choose"]
    assert called[0] is both.functions[0]  # the static one of its own file


def test_sections_are_joined_where_alignment_lets_them(both: Object) -> None:
    data = both.section(".data")
    assert data is not None
    places = [(each.name, each.offset) for each in sorted(data.variables, key=lambda each: each.offset)]
    assert places == [("shared", 0), ("calls", 4), ("steps", 8), ("wide", 16), ("calls", 24)]
    assert data.data == b"".join(n.to_bytes(4, "little") for n in (5, 7, 2, 0, 0x55667788, 0x11223344, 100))
    assert both.license == "GPL"
    assert [definition.name for definition in both.maps()] == ["own", "totals"]


def test_types_are_there_once(both: Object) -> None:
    assert both.types is not None
    for kind, name, count in ((4, "event", 1), (1, "int", 1), (12, "helper", 1), (14, "calls", 2), (15, ".data", 1)):
        assert sum(type.kind == kind and type.name == name for type in both.types) == count, name
    externs = [type.name for type in both.types if isinstance(type, (btf.Var, btf.Func)) and type.linkage == btf.EXTERN]
    assert externs == ["LINUX_KERNEL_VERSION"]
    data = next(type for type in both.types if isinstance(type, btf.DataSec) and type.name == ".data")
    assert [entry.offset for entry in data.vars] == [0, 4, 8, 16, 24]


@pytest.mark.kernel
def test_what_is_linked_runs(both: Object) -> None:
    with Collection(both) as collection:
        collection.load()
        program = collection.get_program("counting")
        totals = collection.get_map("totals")
        assert program.test_run(ctx=(0).to_bytes(8, "little")).retval == 4006
        assert totals[1] == 18 + 3 + 20 + 101 + 1
        program.test_run(ctx=(3).to_bytes(8, "little"))
        assert totals[1] == 143 + 2 * 11 + 3 + 20 + 102 + 4


@pytest.mark.kernel
def test_libbpf_loads_what_is_linked(tmp_path: Path) -> None:
    paths = []
    for name in ("counter", "shared"):
        paths.append(str(tmp_path / f"{name}.o"))
        Path(paths[-1]).write_bytes(write(built(name)))
    linked, pin = str(tmp_path / "both.o"), Path("/sys/fs/bpf", f"linked{tmp_path.name}")
    assert main(["link", *paths, "-o", linked]) == 0
    done = subprocess.run([tool("bpftool"), "prog", "loadall", linked, str(pin)], capture_output=True, text=True)
    try:
        assert done.returncode == 0, done.stderr
        assert [each.name for each in pin.iterdir()] == ["counting"]
    finally:
        subprocess.run(["rm", "-rf", str(pin)], check=True)


def test_order_does_not_matter_to_references() -> None:
    turned = link([built("shared"), built("counter")], "both.o")
    assert [extern.name for extern in turned.externs] == ["LINUX_KERNEL_VERSION"]
    assert [each.name for each in turned.functions].count("choose") == 1
    choose = turned.function("choose")
    assert choose is not None
    assert choose.binding == "global"


def test_pointers_in_data_follow() -> None:
    one, other = part("one.o"), part("other.o")
    data = one.section(".data", bytes(4))
    one.variable(data, "pad", U32, 0)
    table = other.section(".data", bytes(16), align=8)
    other.variable(table, "count", U64, 0)
    data.data += bytes(12)
    data.size = 16
    data.relocs.append(DataReloc(8, extern(one.object, "count"), 4))
    table.relocs.append(DataReloc(8, table, 3))
    obj = read(write(link([one.build(), other.build()])))
    joined = obj.section(".data")
    assert joined is not None
    found = [(reloc.offset, reloc.symbol.name, reloc.addend) for reloc in joined.relocs]
    assert found == [(8, "count", 4), (24, "count", 3)]
    assert isinstance(joined.relocs[0].symbol, Variable)
    assert joined.relocs[0].symbol.offset == 16


def test_zeros_and_data_of_one_section() -> None:
    one, other = part("one.o"), part("other.o")
    one.variable(one.section(".data.x", size=8), "a", U64, 0)
    other.variable(other.section(".data.x", b"12345678"), "b", U64, 0)
    for pair in ([one, other], [other, one]):
        copies = [read(write(builder.build())) for builder in pair]
        section = link(copies).section(".data.x")
        assert section is not None
        zeros, data = bytes(8), b"12345678"
        assert section.data == (zeros + data if pair[0] is one else data + zeros)


def test_what_is_still_missing_can_be_linked_later() -> None:
    needs = part("needs.o")
    needs.symbols["away"] = extern(needs.object, "away")
    needs.function("main", "syscall", "call away\nexit")
    partial = link([needs.build(), part("more.o", more="r0 = 1\nexit").build()], "partial.o")
    assert [each.name for each in partial.externs] == ["away"]
    whole = link([read(write(partial)), part("away.o", away="r0 = 2\nexit").build()], "whole.o")
    assert whole.externs == []
    assert whole.function("main").insns[0].sym is whole.function("away")


def mapped(name: str, key: btf.BtfType = U32, type: int = HASH) -> Builder:
    builder = part(name)
    builder.map("m", type, 4, key, U64)
    return builder


def declares(builder: Builder, like: Builder) -> Object:
    variable = like.object.section(".maps").variables[0]
    extern(builder.object, "m", "", btf.Var("m", variable.type.target, btf.EXTERN))
    return builder.object


@pytest.mark.parametrize(
    ("objects", "words"),
    [
        (lambda: [part("a.o", f="exit").build(), part("b.o", f="exit").build()], "b.o: 'f' is also defined in a.o"),
        (
            lambda: [part("a.o").build(), Builder("b", license="MIT").build()],
            "license is 'MIT', that of the first object",
        ),
        (
            lambda: [mapped("a.o").build(), declares(part("b.o"), mapped("x", type=ARRAY))],
            "map 'm' has type 2 here and 1",
        ),
        (lambda: [mapped("a.o").build(), declares(part("b.o"), mapped("x", key=U64))], "has key_size 8 here and 4"),
        (lambda: [part("a.o", f="exit").build(), _asks("f", ".ksyms")], "'f' is a function in a.o, and here"),
        (
            lambda: [_asks("f", ".ksyms"), _asks("f", ".kconfig")],
            "extern 'f' is of section '.kconfig' here and of '.ksyms'",
        ),
        (lambda: [part("a.o").build(), Object("b.o", big_endian=True)], "b.o: it has another byte order"),
    ],
)
def test_what_does_not_fit(objects, words: str) -> None:
    with pytest.raises(FormatError) as caught:
        link(objects())
    assert words in str(caught.value)


def _asks(name: str, section: str) -> Object:
    obj = part("asks.o").build()
    extern(obj, name, section, INT)
    return obj


def test_the_command_keeps_its_inputs(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.o"
    path.write_bytes(write(part("a.o", f="exit").build()))
    before = path.read_bytes()
    assert main(["link", str(path), "-o", str(path)]) == 1
    assert "is an input" in capfd.readouterr().err
    assert main(["link", str(path), str(path), "-o", str(tmp_path / "b.o")]) == 1
    assert "'f' is also defined in" in capfd.readouterr().err
    assert not (tmp_path / "b.o").exists()
    assert path.read_bytes() == before
