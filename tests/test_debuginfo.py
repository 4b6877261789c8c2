"""Source lines of functions, and the sections of types."""

from __future__ import annotations

from pybpf_native.btf.types import Func, FuncProto, Int, Var
from pybpf_native.debuginfo import data_sections, ext_sections, line_records
from pybpf_native.isa.insn import R0, R1, Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.object import DataSection, Extern, Function, Object, Variable
from pybpf_native.source import Loc, Source

SOURCE = Source("a.py", "one\ntwo\nthree\n")
OTHER = Source("b.py")


def function(*locs: Loc | None, name: str = "f", section: str = "xdp") -> Function:
    """A function of 64-bit immediates, two slots each, at these places."""
    return Function(name, section, [Insn(OPS["ld_imm64"], [R1], [], loc=loc) for loc in locs])


def places(fn: Function) -> list[tuple[int, str]]:
    return [(slot, str(loc)) for slot, loc in line_records(fn)]


def test_a_record_where_the_place_changes() -> None:
    fn = function(Loc(SOURCE, 1), Loc(SOURCE, 1), Loc(SOURCE, 2), Loc(OTHER, 2), Loc(OTHER, 2, 5), Loc(SOURCE, 1))
    assert places(fn) == [(0, "a.py:1"), (4, "a.py:2"), (6, "b.py:2"), (8, "b.py:2:5"), (10, "a.py:1")]


def test_code_without_a_place_belongs_to_what_is_before_it() -> None:
    assert places(function(Loc(SOURCE, 1), None, Loc(SOURCE, 1), Loc(SOURCE, 0))) == [(0, "a.py:1")]


def test_the_first_record_is_at_the_first_slot() -> None:
    assert places(function(None, Loc(SOURCE, 2), Loc(SOURCE, 3))) == [(0, "a.py:2"), (4, "a.py:3")]


def test_no_place_no_record() -> None:
    assert places(function(None)) == []


def test_sections_count_from_their_start() -> None:
    obj = Object("x")
    typed = function(Loc(SOURCE, 1), name="g")
    typed.type = Func("g", FuncProto(None))
    obj.functions = [function(Loc(SOURCE, 1), None), typed, function(Loc(SOURCE, 2), name="h", section=".text")]
    one, two = ext_sections(obj)
    assert (one.name, [record.offset for record in one.lines]) == ("xdp", [0, 32])
    assert [(record.offset, record.type) for record in one.funcs] == [(32, typed.type)]
    assert (two.name, [record.offset for record in two.lines]) == (".text", [0])


def test_a_function_with_a_type_has_a_line() -> None:
    """Loaders refuse, or pass over, a table without records; the kernel wants a record for each function or none."""
    obj = Object("x.c")
    typed = function(None)
    typed.type = Func("f", FuncProto(None))
    obj.functions = [typed]
    (section,) = ext_sections(obj)
    assert [(record.offset, record.loc.source.name, record.loc.line) for record in section.lines] == [(0, "x.c", 0)]


def test_data_sections() -> None:
    obj = Object("x")
    number = Int("int", 4)
    data, rodata, plain = DataSection(".data", bytes(8)), DataSection(".rodata", b"abc"), DataSection("license", b"GPL")
    late, early, untyped = Variable("late", data, 4, 4), Variable("early", data, 0, 4), Variable("x", plain, 0, 3)
    late.type, early.type = Var("late", number), Var("early", number)
    data.variables, plain.variables = [late, early], [untyped]
    obj.sections = [data, rodata, plain]
    obj.externs = [Extern("kf", section=".ksyms"), Extern("void", section=".ksyms"), Extern("nowhere")]
    obj.externs[0].type = Func("kf", FuncProto(None), 2)
    obj.externs[1].type = Var("void", None, 2)
    obj.externs[2].type = Var("nowhere", number, 2)
    made = data_sections(obj)
    assert [(section.name, section.size) for section in made] == [(".data", 8), (".rodata", 3), (".ksyms", 0)]
    assert [(entry.var.name, entry.offset, entry.size) for entry in made[0].vars] == [("early", 0, 4), ("late", 4, 4)]
    assert [(entry.var.name, entry.size) for entry in made[2].vars] == [("kf", 0), ("void", 1)]
    assert data.type is made[0]
    assert plain.type is None


def test_an_exit_takes_one_slot() -> None:
    fn = function(Loc(SOURCE, 1))
    fn.insns += [Insn(OPS["exit"], [], [R0], loc=Loc(SOURCE, 2)), Insn(OPS["exit"], [], [R0], loc=Loc(SOURCE, 3))]
    assert places(fn) == [(0, "a.py:1"), (2, "a.py:2"), (3, "a.py:3")]
