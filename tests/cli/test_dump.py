"""`pybpf dump`: objects, loaded programs, maps, types."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pybpf_native.api import BPF, compile
from pybpf_native.btf.lazy import KERNEL_BTF
from pybpf_native.cli import main
from pybpf_native.elf.writer import write
from pybpf_native.load.collection import Collection
from pybpf_native.object import CoreReloc

from ..handmade import U32, U64, Builder, array, struct
from ..tools import tool

EXAMPLE = Path(__file__).parents[2] / "examples" / "clone_counts.py"


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("dump") / "clone_counts.o")
    compile(str(EXAMPLE), path)
    return path


NAME = f"dumped{os.getpid()}"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    path = tmp_path_factory.mktemp("loaded") / "counts.py"
    path.write_text(EXAMPLE.read_text().replace("count_clone", NAME))
    with BPF(str(path)) as collection:
        collection.load()
        yield collection


def id_of(dump) -> str:
    (line,) = [line for line in dump("prog").splitlines() if f"  {NAME}  " in line]
    return line.partition(":")[0]


@pytest.fixture
def dump(capfd: pytest.CaptureFixture[str]):
    def run(*arguments: str, status: int = 0) -> str:
        assert main(["dump", *arguments]) == status
        out, errors = capfd.readouterr()
        return errors if status else out

    return run


def test_an_object(counts: str, dump) -> None:
    text = dump(counts)
    assert text.startswith("; little endian, license GPL, type information\n; program count_clone: section tracepoint/")
    assert "; map hist: type hash, key 4, value 8, max_entries 4096\n" in text
    assert "; section .rodata: 32 bytes of constants: count_clone.fmt\n" in text
    assert re.search(r"; prev = hist\(\)\.lookup\(process\)\n(.*\n)*? +\d+:\tr1 = hist ll\n", text)
    assert "R_BPF" not in text


@pytest.mark.parametrize(
    ("option", "shown", "hidden"),
    [
        ("--spelling=kernel", "(85) call bpf_map_lookup_elem#1\n", "call 0x1\n"),
        ("--no-source", "call 0x1\n", "; process = pid()"),
        ("--bytes", "\t85 00 00 00 01 00 00 00\tcall 0x1\n", "\tcall 0x1 "),
        ("-r", "; R_BPF_64_64 hist\n", "R_BPF_64_32"),
        ("--color=always", "\x1b[32m; process = pid()\x1b[0m\n", "\n; process = pid()\n"),
    ],
)
def test_options(option: str, shown: str, hidden: str, counts: str, dump) -> None:
    text = dump(counts, option)
    assert shown in text
    assert hidden not in text


def test_json(counts: str, dump) -> None:
    record = json.loads(dump(counts, "--json"))
    assert record["programs"] == ["count_clone"]
    assert record["maps"][0] | {"name": "hist", "type": "hash", "key_size": 4} == record["maps"][0]
    (function,) = record["functions"]
    load = next(insn for insn in function["insns"] if insn.get("symbol") == "hist")
    assert (load["op"], load["relocation"], load["bytes"][:4]) == ("ld_imm64", "R_BPF_64_64", "1801")
    assert load["source"]["text"] == "prev = hist().lookup(process)"
    assert [insn["slot"] for insn in function["insns"]][-1] == function["slots"] - 1


def test_types(counts: str, dump) -> None:
    assert "[1] " in dump(counts, "--btf", "raw").splitlines()[0]
    assert json.loads(dump(counts, "--btf", "json"))["types"][0]["id"] == 1
    assert dump("btf", counts, "--btf", "c").startswith("#ifndef __VMLINUX_H__\n")


def test_core_relocations_and_pointers(tmp_path: Path, dump) -> None:
    builder = Builder()
    function = builder.function("probe", "kprobe/nanosleep", "r0 = *(u32 *)(r1 + 24)\nexit")
    inner = struct("inner", x=array(U32, 4))
    outer = struct("outer", a=U64, inner=inner)
    function.core.append(CoreReloc(function.insns[0], outer, "0:1:0:2", 0))
    obj = builder.build()
    assert obj.types is not None
    obj.types.append(outer)
    path = tmp_path / "core.o"
    path.write_bytes(write(obj))
    text = dump(str(path))
    assert "; CO-RE: byte offset of struct outer.inner.x[2] (0:1:0:2)\n       0:\t" in text
    (insn, _) = json.loads(dump(str(path), "--json"))["functions"][0]["insns"]
    assert insn["core"] == {"type": "outer", "access": "0:1:0:2", "kind": 0, "of": "byte offset of"}


def test_what_cannot_be_dumped(tmp_path: Path, counts: str, dump) -> None:
    bad = tmp_path / "bad.o"
    bad.write_bytes(b"\x7fELFnonsense")
    assert "bad.o" in dump(str(bad), status=1)
    assert "No such file" in dump(str(tmp_path / "none.o"), status=1)
    assert "would go with prog" in dump(counts, "7", status=1)
    bare = Builder()
    bare.function("f", "xdp", "exit")
    bare.map("m", 1, 4, U32, U64)
    obj = bare.build()
    obj.types = None
    obj.section(".maps").variables[0].type = None
    for each in obj.functions:
        each.type = None
    path = tmp_path / "bare.o"
    path.write_bytes(write(obj))
    assert "no type information" in dump(str(path), "--btf", "c", status=1)
    assert re.search(r"; maps cannot be read: .*map 'm' has no struct type in BTF: .*\n", dump(str(path)))
    assert "error" in json.loads(dump(str(path), "--json"))["maps"]


@pytest.mark.kernel
def test_a_loaded_program(loaded: Collection, dump) -> None:
    number = id_of(dump)
    text = dump("prog", number)
    assert text == dump("prog", NAME)
    assert f"; program {number}: tracepoint  {NAME}  tag " in text
    assert "hash  hist  key 4, value 8, max_entries 4096\n" in text
    assert "; prev = hist().lookup(process)\n" in text
    assert "(18) r1 = map[hist]\n" in text
    assert "call __htab_map_lookup_elem\n" in text  # the verifier put it in place of bpf_map_lookup_elem
    record = json.loads(dump("prog", number, "--json"))
    assert (record["name"], record["maps"][0]["name"]) == (NAME, "hist")
    assert sum(len(insn["bytes"]) // 2 for f in record["functions"] for insn in f["insns"]) == record["bytes_xlated"]


@pytest.mark.kernel
def test_code_as_bpftool_shows_it(loaded: Collection, dump) -> None:
    number = id_of(dump)
    command = [tool("bpftool"), "prog", "dump", "xlated", "id", number]
    theirs = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    ours = dump("prog", number)
    plain = r"^ *(\d+):\s(\([0-9a-f]{2}\) [^#<\n\[]*[^#<\n\[ ])"  # numbers of maps and symbols differ in form
    assert re.findall(plain, ours, re.MULTILINE) == re.findall(plain, theirs, re.MULTILINE)
    assert [x for x in ours.splitlines() if x[:2] == "; " and "=" in x and "program" not in x] == [
        x for x in theirs.splitlines() if x[:2] == "; " and "=" in x
    ]


@pytest.mark.kernel
def test_loaded_maps(loaded: Collection, dump) -> None:
    number = json.loads(dump("prog", NAME, "--json"))["maps"][0]["id"]
    line = next(line for line in dump("map").splitlines() if line.startswith(f"{number}: "))
    assert line.endswith(": hash  hist  key 4, value 8, max_entries 4096")
    (record,) = json.loads(dump("map", line.partition(":")[0], "--json"))
    assert (record["type"], record["value_size"]) == ("hash", 8)


@pytest.mark.kernel
def test_types_in_the_kernel(loaded: Collection, dump) -> None:
    number = id_of(dump)
    types = json.loads(dump("prog", number, "--json"))["btf_id"]
    assert f" FUNC '{NAME}' " in dump("btf", str(types))
    assert dump("btf").startswith("[1] ")
    assert Path(KERNEL_BTF).exists()


@pytest.mark.kernel
def test_what_is_not_in_the_kernel(dump) -> None:
    assert dump("prog", "nothing_like_this", status=1) == "no program is called 'nothing_like_this'\n"
    assert "no map has this id" in dump("map", "4294967295", status=1)
    assert "no program has the id 9999999999" in dump("prog", "9999999999", status=1)
    assert "no map is called" in dump("map", "9" * 5000, status=1)
    assert dump("btf", "4294967290", status=1)
