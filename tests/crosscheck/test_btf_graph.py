"""The comparison of BTF graphs: what it finds, by which path, and what makes no difference."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.btf.types import (
    BOOL,
    EXTERN,
    SIGNED,
    STATIC,
    Array,
    BtfType,
    Const,
    DataSec,
    DeclTag,
    Enum,
    Func,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    SectionVar,
    Struct,
    Typedef,
    TypeTag,
    Union,
    Var,
)
from pybpf_native.crosscheck.btf_graph import Walk, differences, roots, shown


class Sample:
    """A graph with cycles; `types` in an order of its own when `back` is set."""

    def __init__(self, back: bool = False) -> None:
        self.number = Int("int", 4, SIGNED)
        self.node = Struct("node", 24)
        self.fwd = Fwd("far")
        self.tag = TypeTag(self.number, "user")
        self.array = Array(self.number, Int("index", 4), 3)
        self.node.members = [
            Member("next", Ptr(self.node), 0),
            Member("far", Ptr(Const(self.fwd)), 64),
            Member("bits", self.number, 128, 3),
            Member("tagged", Ptr(self.tag), 160),
        ]
        self.proto = FuncProto(self.number, [("node", Ptr(self.node)), ("", None)])
        self.func = Func("f", self.proto)
        self.table = Var("table", self.array)
        self.enum = Enum("e", 4, [("A", 1), ("B", -1)], signed=True)
        self.state = Var("state", Typedef("state_t", self.enum))
        self.section = DataSec(".data", 16, [SectionVar(self.table, 0, 12), SectionVar(self.state, 12, 4)])
        self.mark = DeclTag("mark", self.node, 1)
        types: list[BtfType] = [self.func, self.table, self.state, self.section, self.mark]
        self.types = types[::-1] if back else types
        if back:
            self.section.vars.reverse()


def found(change: Callable[[Sample], object]) -> list[str]:
    """The differences after a change on our side."""
    ours, reference = Sample(), Sample(back=True)
    change(ours)
    return [str(difference) for difference in differences(ours.types, reference.types)]


def test_order_and_identity_make_no_difference() -> None:
    assert found(lambda ours: None) == []
    twice = Sample()
    twice.state.target = Typedef("state_t", Enum("e", 4, [("A", 1), ("B", -1)], signed=True))
    assert list(differences(twice.types, Sample().types)) == []


def test_the_first_difference_of_each_root_with_its_path() -> None:
    assert found(lambda ours: setattr(ours.fwd, "is_union", True)) == [
        "DECL_TAG 'mark' on node, decl_tag > .far > ptr > const is_union: True here, False in the reference",
        "FUNC f, func > parameter node > ptr > .far > ptr > const is_union: True here, False in the reference",
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda s: setattr(s.func, "linkage", STATIC), "FUNC f, linkage: 0 here, 1 in the reference"),
        (lambda s: setattr(s.table, "linkage", EXTERN), "VAR table, linkage: 2 here, 1 in the reference"),
        (lambda s: setattr(s.array, "count", 4), "VAR table, var count: 4 here, 3 in the reference"),
        (lambda s: setattr(s.array, "index", None), "VAR table, var > index: void here, INT index in the reference"),
        (lambda s: s.array.__setattr__("element", Int("int", 4, BOOL)), "VAR table, var > element encoding: 4 here, 1"),
        (lambda s: s.enum.values.pop(), "VAR state, var > typedef members[1]: nothing here, B = -1 in the reference"),
        (lambda s: setattr(s.state, "target", s.enum), "VAR state, var: ENUM e here, TYPEDEF state_t in the reference"),
        (lambda s: setattr(s.tag, "name", "rcu"), "ptr > .tagged > ptr: TYPE_TAG rcu here, TYPE_TAG user in"),
        (lambda s: setattr(s.node.members[2], "bit_size", 0), "members[2]: bits at bit 128 here, bits:3 at bit 128 in"),
        (lambda s: setattr(s.proto, "ret", None), "FUNC f, func > result: void here, INT int in the reference"),
        (lambda s: s.proto.params.pop(), "FUNC f, func members[1]: nothing here, ... in the reference"),
        (lambda s: setattr(s.section.vars[0], "offset", 4), "members[1]: table at 4, 12 bytes here, table at 0, 12"),
        (lambda s: setattr(s.mark, "component", 0), "DECL_TAG 'mark' on node, component: 0 here, 1 in the reference"),
        (lambda s: s.types.remove(s.mark), "DECL_TAG 'mark' on node: nothing here, DECL_TAG 'mark' on node in"),
        (lambda s: s.types.append(Struct("more", 0)), "STRUCT more: STRUCT more here, nothing in the reference"),
    ],
)
def test_each_fact_counts(change: Callable[[Sample], object], expected: str) -> None:
    assert expected in "\n".join(found(change))


def test_types_that_nothing_names_are_compared_as_well() -> None:
    ring, other = Struct("ring", 8), Struct("ring", 8)
    ring.members = [Member("self", Ptr(ring), 0)]
    other.members = [Member("self", Ptr(Const(other)), 0)]
    assert roots([ring]) == [ring]
    (difference,) = differences([ring], [other])
    assert difference.path == ".self > ptr"
    assert (difference.ours, difference.reference) == ("STRUCT ring", "CONST")


def test_of_roots_with_one_name_each_finds_its_equal() -> None:
    def group(*sizes: int) -> list[BtfType]:
        return [Struct("same", size) for size in sizes]

    assert list(differences(group(1, 2, 3), group(3, 1, 2))) == []
    assert [str(d) for d in differences(group(1, 2), group(2, 4))] == ["STRUCT same, size: 1 here, 4 in the reference"]


def test_a_cycle_that_is_unrolled_once_means_the_same() -> None:
    one, first, second = Struct("s", 8), Struct("s", 8), Struct("s", 8)
    one.members = [Member("next", Ptr(one), 0)]
    first.members, second.members = [Member("next", Ptr(second), 0)], [Member("next", Ptr(first), 0)]
    assert Walk().difference(one, first) is None


def test_a_deep_graph_is_no_matter() -> None:
    deep: list[BtfType] = [Int("int", 4), Int("int", 4)]
    for _ in range(50_000):
        deep = [Ptr(deep[0]), Ptr(deep[1])]
    assert list(differences(deep[:1], deep[1:])) == []


def test_what_may_differ() -> None:
    character = Var("c", Int("char", 4))
    assert list(differences([character], [Var("c", None)])) == []
    assert [str(d) for d in differences([Var("c", Int("long", 8))], [Var("c", None)])] == [
        "VAR c, var: INT long here, void in the reference"
    ]


def test_names_of_kinds() -> None:
    kinds = [Union("u", 0), FuncProto(None), DataSec("d"), DeclTag("t", Struct("s", 0)), Ptr(None), None]
    assert [shown(kind) for kind in kinds] == [
        "UNION u",
        "FUNC_PROTO",
        "DATASEC d",
        "DECL_TAG 't' on s",
        "PTR",
        "void",
    ]
