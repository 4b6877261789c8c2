"""Other names of functions: what refers to one says so, since another object may have the function of that name."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest

from pybpf_native.api import compile_ir
from pybpf_native.btf.types import EXTERN, Func
from pybpf_native.cli import main
from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.assembly import to_assembly
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.object import Alias, Extern, Object
from pybpf_native.vm import run

from ..handmade import Builder

LICENSE = '@LICENSE = global [4 x i8] c"GPL\\00", section "license"\n'
USER = """
@hook = weak alias i32 (i32), ptr @body
@name = alias i32 (i32), ptr @body
@table = global [2 x ptr] [ptr @hook, ptr @name], align 8
define {binding} i32 @body(i32 %x) noinline {{
  %y = mul i32 %x, 10
  ret i32 %y
}}
define i32 @prog(ptr %c) section "xdp" {{
  %a = call i32 @hook(i32 1)
  %b = call i32 @name(i32 2)
  %d = call i32 @body(i32 4)
  %s = add i32 %a, %b
  %t = add i32 %s, %d
  ret i32 %t
}}
"""
STRONG = """
define i32 @{name}(i32 %x) noinline {{
  %y = add i32 %x, 1000
  ret i32 %y
}}
"""
CALLER = """
declare i32 @{name}(i32)
define i32 @second(ptr %c) section "xdp" {{
  %a = call i32 @{name}(i32 5)
  ret i32 %a
}}
"""


def user(binding: str = "internal", name: str = "user.o") -> Object:
    return read(compile_ir((LICENSE + USER.format(binding=binding)).encode()), name)


def other(text: str, name: str) -> Object:
    return read(compile_ir((LICENSE + text.format(name=name)).encode()), "other.o")


def linked(*objects: Object) -> Object:
    """The objects as one, before it is written and after; nothing in it refers to what is not in it."""
    made = link(objects, "all.o")
    named = [insn.sym for function in made.functions for insn in function.insns if insn.op.name == "call_local"]
    named += [reloc.symbol for section in made.sections for reloc in section.relocs]
    named += [alias.function for function in made.functions for alias in function.by_alias.values()]
    assert all(symbol in made.functions for symbol in named)
    names = [symbol.name for function in made.functions for symbol in (function, *function.aliases)]
    assert len(set(names)) == len(names)
    return read(write(made), "all.o")


def result(obj: Object, program: str = "prog") -> int:
    return run(obj, program, packet=bytes(64)).value


def test_code_and_data_say_which_name_they_mean() -> None:
    obj = user()
    (program,) = obj.programs
    assert [alias.name for alias in program.by_alias.values()] == ["hook", "name"]
    (data,) = (section for section in obj.sections if section.relocs)
    assert [(reloc.symbol, reloc.alias and reloc.alias.name) for reloc in data.relocs] == [
        (obj.function("body"), "hook"),
        (obj.function("body"), "name"),
    ]
    assert result(obj) == 70
    assert write(read(write(obj))) == write(obj)


def test_the_assembler_keeps_the_names() -> None:
    obj = user()
    assert write(read(assemble(to_assembly(obj)), "user.o")) == write(obj)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("binding", ["internal", "weak", ""])
def test_a_weak_alias_gives_way(binding: str, first: bool) -> None:
    parts = [user(binding), other(STRONG, "hook")]
    obj = linked(*(parts if first else reversed(parts)))
    assert result(obj) == 1001 + 60
    (data,) = (section for section in obj.sections if section.relocs)
    assert [reloc.symbol is obj.function("hook") for reloc in data.relocs] == [True, False]


@pytest.mark.parametrize("first", [True, False])
def test_a_function_that_lost_its_name_lives_on_under_the_next(first: bool) -> None:
    parts = [user("weak"), other(STRONG, "body")]
    obj = linked(*(parts if first else reversed(parts)))
    assert result(obj) == 10 + 20 + 1004
    names = {function.name: [alias.name for alias in function.aliases] for function in obj.functions}
    assert names["hook"] == ["name"]
    assert names["body"] == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_all_its_names_may_be_lost(order: tuple[int, ...]) -> None:
    parts = [user("weak"), other(STRONG, "body"), other(STRONG, "hook")]
    obj = linked(*(parts[index] for index in order))
    assert result(obj) == 1001 + 20 + 1004
    assert sorted(function.name for function in obj.functions) == ["body", "hook", "name", "prog"]


def test_dump_says_which_name_is_meant(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "user.o"
    path.write_bytes(write(user()))
    assert main(["dump", "-r", str(path)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [line for line in lines if "R_BPF_64_32" in line] == [
        f"; R_BPF_64_32 {name}" for name in ("hook", "name", "body")
    ]
    assert ";   0x0: hook" in lines
    assert main(["dump", "--json", str(path)]) == 0
    record = json.loads(capfd.readouterr().out)
    program = next(each for each in record["functions"] if each["name"] == "prog")
    assert [each["alias"] for each in program["insns"] if "alias" in each] == ["hook", "name"]


def test_an_extern_finds_an_alias() -> None:
    obj = linked(user(), other(CALLER, "name"))
    assert not obj.externs
    assert result(obj, "second") == 50


def test_an_extern_takes_the_type_of_the_function() -> None:
    user = Builder("user")
    body = user.function("body", ".text", "r0 = 7\n exit")
    body.aliases.append(Alias("name", body))
    caller = Builder("caller")
    main = caller.function("main", "xdp", "call name\n exit")
    extern = Extern("name")
    extern.type = Func("name", body.type.target, EXTERN) if body.type else None
    main.insns[0].sym = extern
    caller.object.externs.append(extern)
    objects = user.build(), caller.build()
    objects[1].types = [*(objects[1].types or ()), extern.type]
    obj = linked(*objects)
    assert obj.types is not None
    assert [type.name for type in obj.types if isinstance(type, Func)] == ["body", "main"]


def test_two_strong_names_are_refused() -> None:
    with pytest.raises(FormatError, match=r"'name' is also defined in user\.o"):
        link([user(), other(STRONG, "name")])
