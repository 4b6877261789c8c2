"""One type for each meaning."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.btf.decode import decode
from pybpf_native.btf.dedup import dedup, unique
from pybpf_native.btf.encode import encode, references
from pybpf_native.btf.types import BtfType, DataSec, Enum, Fwd, Int, Member, Ptr, Struct, Typedef, Var

from .graph import difference
from .strategies import graphs


def integer() -> Int:
    return Int("int", 4, 1)


def node(*extra: Member, link: str = "next") -> Struct:
    """A list's element, which points to itself."""
    made = Struct("node", 16, [Member("value", integer(), 0)])
    made.members += [Member(link, Ptr(made), 64), *extra]
    return made


def names(types: list[BtfType]) -> list[str]:
    return sorted(f"{type.__class__.__name__} {type.name}" for type in types)


def test_cycles_that_mean_the_same_are_one() -> None:
    assert names(unique([node(), node(), Ptr(node())])) == ["Int int", "Ptr ", "Struct node"]


def test_what_differs_deep_down_stays_apart() -> None:
    one, other = Typedef("t", Ptr(Typedef("u", Int("int", 4, 1)))), Typedef("t", Ptr(Typedef("u", Int("int", 4, 0))))
    assert len(unique([one, other])) == 8
    assert len(unique([node(), node(link="prev")])) == 5


def test_declarations_become_what_they_declare() -> None:
    holder, other = Struct("holder", 8, [Member("to", Ptr(Fwd("node")), 0)]), Struct("holder", 8)
    other.members.append(Member("to", Ptr(node()), 0))
    assert names(unique([holder, other])) == ["Int int", "Ptr ", "Struct holder", "Struct node"]
    later = Typedef("e", Enum("kind", 4))
    assert names(unique([later, Enum("kind", 4, [("A", 1)])])) == ["Enum kind", "Typedef e"]


def test_a_declaration_of_two_bodies_stays() -> None:
    assert "Fwd node" in names(unique([Fwd("node"), node(), node(link="prev")]))
    assert "Fwd node" in names(unique([Fwd("node", True), node()]))


def test_variables_and_sections_are_places() -> None:
    pair = [Var("v", integer()), Var("v", integer()), DataSec(".data", 4), DataSec(".data", 4)]
    assert len(unique(pair)) == 5


def test_the_map_has_every_type_and_kept_ones_refer_to_kept_ones() -> None:
    first, second = node(), node()
    chosen = dedup([first, second])
    assert chosen[id(second)] is first
    kept = set(map(id, chosen.values()))
    assert all(id(to) in kept for type in chosen.values() for to in references(type) if to is not None)


@given(graphs(), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_a_copy_adds_nothing_but_places(types: list[BtfType], copies: int) -> None:
    data = encode(types, big_endian=False).data
    once = unique(decode(data))
    many = unique([type for _ in range(copies + 1) for type in decode(data)])
    places = sum(isinstance(type, (Var, DataSec)) for type in once)
    tagged = sum(type.kind == 17 for type in once)  # of variables, which are places of their own
    assert len(once) + copies * places <= len(many) <= len(once) + copies * (places + tagged + len(once))
    if not places:
        assert difference(once, many) == []
