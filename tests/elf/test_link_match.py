"""What is declared in one object and defined in another: linked where libbpf links it, refused where it refuses.

Pairs of the corpus are linked by both, and have the same names, maps and sections, and load alike.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from pybpf_native.btf import types as btf
from pybpf_native.elf.link_match import mismatch
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.object import Extern, Object

from ..handmade import CHAR, INT, S64, U8, U32, U64, Builder, array, struct
from ..tools import tool
from .made import CORPUS, ours
from .test_tools import BPFFS, why_not_loaded

PAIR = struct("pair", a=INT, b=INT)
ENUM = btf.Enum("color", 4, [("RED", 0)])
BITS = btf.Struct("bits", 4, [btf.Member("a", INT, 0, 3)])
OTHER_BITS = btf.Struct("bits", 4, [btf.Member("a", INT, 0, 4)])


def proto(result: btf.BtfType | None, *params: btf.BtfType | None) -> btf.FuncProto:
    return btf.FuncProto(result, [(f"p{index}", type) for index, type in enumerate(params)])


# What a variable is declared as, what it is defined as, and the difference: the first one in words.
TYPES: dict[str, tuple[btf.BtfType, btf.BtfType, str]] = {
    "same": (INT, INT, ""),
    "sign": (U32, INT, ""),
    "qualifiers": (btf.Const(btf.Volatile(INT)), btf.Typedef("number", INT), ""),
    "width": (U64, INT, "has an integer of 8 bytes here and 4"),
    "kind": (btf.Ptr(INT), U64, "has a pointer here and an integer"),
    "values of an enum": (btf.Enum("color", 4, [("BLUE", 5)]), ENUM, ""),
    "name of an enum": (btf.Enum("colour", 4, [("RED", 0)]), ENUM, "has an enum 'colour' here and 'color'"),
    "length": (array(INT, 4), array(INT, 8), ""),
    "elements": (array(U64, 4), array(INT, 4), "has an integer of 8 bytes here and 4"),
    "struct": (PAIR, struct("pair", a=INT, b=INT), ""),
    "one member less": (struct("pair", a=INT), PAIR, "has 1 members here and 2"),
    "name of a member": (struct("pair", a=INT, c=INT), PAIR, "has member 'c' at bit 32 here and 'b' at bit 32"),
    "type of a member": (struct("pair", a=INT, b=array(U8, 4)), PAIR, "has an array here and an integer"),
    "place of a member": (
        struct("pair", a=U8, b=INT),
        struct("pair", a=U8, b=U64),
        "'b' at bit 32 here and 'b' at bit 64",
    ),
    "bits": (OTHER_BITS, BITS, "'a' of 4 bits at bit 0 here and 'a' of 3 bits at bit 0"),
    "name of a struct": (struct("other", a=INT, b=INT), PAIR, "has a struct 'other' here and 'pair'"),
    "union": (btf.Union("pair", 4, [btf.Member("a", INT, 0)]), PAIR, "has a union here and a struct"),
    "behind a pointer": (btf.Ptr(struct("pair", a=U64)), btf.Ptr(PAIR), ""),
    "forward": (btf.Ptr(btf.Fwd("pair")), btf.Ptr(PAIR), ""),
    "other forward": (btf.Ptr(btf.Fwd("other")), btf.Ptr(PAIR), "has a struct 'other' here and 'pair'"),
    "forward of a union": (btf.Ptr(btf.Fwd("pair", True)), btf.Ptr(PAIR), "has a union here and a struct"),
    "void": (btf.Ptr(None), btf.Ptr(INT), "has void here and an integer"),
    "function": (btf.Ptr(proto(INT, U32)), btf.Ptr(proto(INT, INT)), ""),
    "arguments": (btf.Ptr(proto(INT, U32)), btf.Ptr(proto(INT)), "takes 1 arguments here and 0"),
    "argument": (btf.Ptr(proto(INT, U32)), btf.Ptr(proto(INT, S64)), "has an integer of 4 bytes here and 8"),
    "result": (btf.Ptr(proto(None)), btf.Ptr(proto(CHAR)), "has void here and an integer"),
}


def declaring(type: btf.BtfType) -> Object:
    """An object that asks for variable `v`."""
    builder = Builder("declares.o")
    builder.symbols["v"] = asked = Extern("v")
    asked.type = btf.Var("v", type, btf.EXTERN)
    builder.function("main", "socket", "r1 = v ll\nr0 = *(u32 *)(r1 + 0)\nexit")
    obj = builder.build()
    obj.externs.append(asked)
    assert obj.types is not None
    obj.types.append(btf.DataSec(".extern", 0, [btf.SectionVar(asked.type, 0, btf.size_of(type))]))
    return read(write(obj), "declares.o")


def defining(type: btf.BtfType) -> Object:
    builder = Builder("defines.o")
    size = btf.size_of(type)
    builder.variable(builder.section(".data", bytes(range(1, size + 1)), align=8), "v", type, 0)
    builder.function("other", "socket", "r0 = 1\nexit")
    return read(write(builder.build()), "defines.o")


def by_libbpf(folder: Path, *objects: bytes) -> tuple[bytes, str]:
    """What bpftool links, or what it says instead."""
    paths = [folder / f"part{number}.o" for number in range(len(objects))]
    for path, data in zip(paths, objects, strict=True):
        path.write_bytes(data)
    out = folder / "linked.o"
    done = subprocess.run([tool("bpftool"), "gen", "object", out, *paths], capture_output=True, text=True, check=False)
    return (b"", done.stderr or "refused") if done.returncode else (out.read_bytes(), "")


@pytest.mark.parametrize("what", TYPES)
def test_declarations_fit_definitions_where_libbpf_says_so(what: str, tmp_path: Path) -> None:
    declared, defined, words = TYPES[what]
    _, refused = by_libbpf(tmp_path, write(declaring(declared)), write(defining(defined)))
    assert bool(refused) == bool(words), refused
    found = mismatch(btf.Var("v", declared), btf.Var("v", defined))
    assert words in found
    assert bool(words) == bool(found)
    if not words:
        assert not link([declaring(declared), defining(defined)]).externs
        return
    with pytest.raises(FormatError) as caught:
        link([declaring(declared), defining(defined)])
    assert str(caught.value).startswith("declares.o: 'v' ")
    assert str(caught.value).endswith(" in defines.o")


def test_two_definitions_two_declarations() -> None:
    weak = defining(U64)
    data = weak.section(".data")
    assert data is not None
    data.variables[0].binding = "weak"
    weak.functions[0].name = "first"
    with pytest.raises(FormatError, match=r"'v' has an integer of 8 bytes here and 4 in defines\.o"):
        link([weak, defining(INT)])
    first = declaring(INT)
    first.functions[0].name = "first"
    with pytest.raises(FormatError, match=r"'v' has an integer of 8 bytes here and 4 in declares\.o"):
        link([first, declaring(U64)])


def test_types_that_go_round_in_circles() -> None:
    loops = []
    for length in (1009, 1013):
        chain = [btf.Ptr(None) for _ in range(length)]
        for index, each in enumerate(chain):
            each.target = chain[index - 1]
        loops.append(chain[0])
    assert mismatch(loops[0], loops[0]) == ""
    assert mismatch(*loops) == "is of a type too large to compare"


# -- pairs of the corpus


def pairs(count: int) -> Iterator[tuple[str, str]]:
    random = Random(7)
    names = sorted(path.stem for path in CORPUS.glob("*.ll"))
    for _ in range(count):
        one, other = random.sample(names, 2)
        yield one, other


def linked(one: bytes, other: bytes) -> tuple[bytes, str]:
    try:
        return write(link([read(one, "one.o"), read(other, "other.o")])), ""
    except FormatError as error:
        return b"", str(error)


def shape(data: bytes) -> dict[str, object]:
    """What a loader finds in an object."""
    obj = read(data)
    variables = [(each, section.name) for section in obj.sections for each in section.variables]
    return {
        "functions": sorted((each.name, each.section, each.binding, each.slots) for each in obj.functions),
        "maps": sorted((m.name, m.type, m.key_size, m.value_size, m.max_entries, m.map_flags) for m in obj.maps()),
        "variables": sorted((each.name, name, each.size, each.binding) for each, name in variables if not each.private),
        "externs": sorted((each.name, each.section, each.binding) for each in obj.externs),
        "sections": sorted(section.name for section in obj.sections),
    }


@pytest.mark.kernel
def test_pairs_of_the_corpus_are_linked_as_libbpf_links_them(tmp_path: Path) -> None:
    pins = BPFFS / f"pybpf_link_{tmp_path.name}"
    pins.mkdir()
    try:
        loaded = sum(_pair_loads(*pair, tmp_path, pins) for pair in pairs(60))
    finally:
        shutil.rmtree(pins)
    assert loaded > 50


def _pair_loads(one: str, other: str, folder: Path, pins: Path) -> bool:
    parts = [ours(CORPUS / f"{name}.ll") for name in (one, other)]
    mine, said = linked(parts[0], parts[1])
    theirs, refused = by_libbpf(folder, *parts)
    assert bool(said) == bool(refused), (one, other, said, refused)
    if refused:
        return False
    assert shape(mine) == shape(theirs), (one, other)
    reasons = []
    for name, data in (("mine", mine), ("theirs", theirs)):
        (folder / f"{name}.o").write_bytes(data)
        reasons.append(why_not_loaded(folder / f"{name}.o", pins))
    assert bool(reasons[0]) == bool(reasons[1]), (one, other, reasons)
    return not reasons[0]
