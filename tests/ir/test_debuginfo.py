"""Source places: DILocation to Loc, through scopes, with embedded text."""

from __future__ import annotations

from pybpf_native.ir.cfg import Cfg, reverse_postorder
from pybpf_native.ir.debuginfo import Locations, file_name
from pybpf_native.ir.metadata import MDNode, specialised, tuple_node
from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Function, Module

from .samples import DATA, text_of


def function(module: Module, name: str) -> Function:
    found = module.symbols[name]
    assert isinstance(found, Function)
    return found


def test_places_of_real_code() -> None:
    module = read(text_of(DATA / "xdp_parse.O2.ll"))
    locations = Locations(module)
    made = function(module, "count_ports")
    places = [locations.of(instr.dbg) for instr in made.instrs()]
    known = [place for place in places if place is not None]
    assert {place.source.name for place in known} == {"/src/xdp_parse.c"}
    source = text_of(DATA / "xdp_parse.c").splitlines()
    lookup = next(instr for instr in made.instrs() if instr.op == "call" and instr.type.text == "ptr")
    place = locations.of(lookup.dbg)
    assert place is not None
    assert "lookup(&ports, &port)" in source[place.line - 1]
    assert place.text == ""
    assert locations.of(lookup.dbg) is place
    start = locations.of_function(made)
    assert start is not None
    assert "count_ports" in source[start.line - 1]


def test_embedded_text_comes_along() -> None:
    module = read(text_of(DATA / "xdp_parse.embedded.ll"))
    locations = Locations(module)
    made = function(module, "count_ports")
    lookup = next(instr for instr in made.instrs() if instr.op == "call" and instr.type.text == "ptr")
    place = locations.of(lookup.dbg)
    assert place is not None
    assert "lookup(&ports, &port)" in place.text


def location(line: int, scope: MDNode | None) -> MDNode:
    return specialised("DILocation", line=line, column=4, scope=scope)


def test_scopes_without_a_file_take_that_of_their_parent() -> None:
    file = specialised("DIFile", filename="a.c", directory="/src")
    outer = specialised("DISubprogram", file=file, scope=file)
    inner = specialised("DILexicalBlock", scope=outer)
    other = specialised(
        "DILexicalBlockFile", scope=inner, file=specialised("DIFile", filename="/inc/b.h", directory="/s")
    )
    locations = Locations(Module())
    assert str(locations.of(location(3, inner))) == "/src/a.c:3:4"
    assert str(locations.of(location(5, other))) == "/inc/b.h:5:4"


def test_no_place() -> None:
    locations = Locations(Module())
    file = specialised("DIFile", filename="a.c")
    assert locations.of(None) is None
    assert locations.of(location(0, file)) is None
    assert locations.of(location(3, None)) is None
    assert locations.of(tuple_node()) is None
    assert locations.of(specialised("DISubprogram", line=3, scope=file)) is None
    assert str(locations.of(location(1, file))) == "a.c:1:4"
    assert locations.of_function(function(read("declare void @f()"), "f")) is None


def test_scopes_that_go_round_in_a_circle() -> None:
    scope = specialised("DILexicalBlock")
    scope.fields["scope"] = scope
    assert Locations(Module()).of(location(3, scope)) is None


def test_file_names() -> None:
    assert file_name(specialised("DIFile", filename="a.c", directory="/x")) == "/x/a.c"
    assert file_name(specialised("DIFile", filename="/y/a.c", directory="/x")) == "/y/a.c"
    assert file_name(specialised("DIFile", filename="a.c", directory="")) == "a.c"


def test_cfg_of_a_function() -> None:
    text = """
define void @f(i1 %c) {
entry:
  br label %head
head:
  br i1 %c, label %body, label %done
body:
  br label %head
done:
  ret void
dead:
  br label %done
}
"""
    made = function(read(text), "f")
    entry, head, body, done, dead = made.blocks
    cfg = Cfg(made)
    assert cfg.predecessors(head) == [entry, body]
    assert cfg.predecessors(done) == [head, dead]
    assert [cfg.reachable(block) for block in made.blocks] == [True, True, True, True, False]
    assert cfg.dominates(head, body)
    assert cfg.dominates(head, head)
    assert not cfg.dominates(body, done)
    assert cfg.loop_depths() == [0, 1, 1, 0, 0]
    assert cfg.children()[1] == [3, 2] or cfg.children()[1] == [2, 3]
    order = reverse_postorder(made)
    assert order[:2] == [entry, head]
    assert dead not in order
