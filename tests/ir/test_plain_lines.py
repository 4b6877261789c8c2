"""Metadata lines of numbers and references alone, which are read without a parser, and nodes that become raw again."""

from __future__ import annotations

import pytest

from pybpf_native.errors import FormatError
from pybpf_native.ir.metadata import MDNode
from pybpf_native.ir.reader import read


def node(line: str) -> MDNode:
    """The node of `line`, which is !5; there is a !6 to refer to."""
    return read(f"!named = !{{!5}}\n{line}\n!6 = !{{}}\n").named_metadata["named"][0]


@pytest.mark.parametrize("space", ["", " "], ids=["plain", "parsed"])
def test_fields(space: str) -> None:
    found = node(f"!5 = distinct !DILocation(line: 7, column: 3, scope: !6{space})")
    assert (found.kind, found.distinct, list(found.fields)) == ("DILocation", True, ["line", "column", "scope"])
    assert (found.number("line"), found.number("column")) == (7, 3)
    scope = found.node("scope")
    assert scope is not None
    assert scope.items == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("!5 = !DILocation(line: 7, line: 8)", "a field expected"),
        ("!5 = !DILocation(line: 7, scope: !9)", "the number of a metadata node expected"),
    ],
)
def test_errors_are_the_parser_s(line: str, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        _ = node(line).kind


def test_forgotten_nodes_are_read_again() -> None:
    found = node("!5 = !DILocation(line: 7, scope: !6)")
    scope = found.node("scope")
    found.forget()
    assert repr(found) == "<!raw>"
    assert found.number("line") == 7
    assert found.node("scope") is scope


def test_nodes_that_have_no_text_are_not_forgotten() -> None:
    made = MDNode("DIFile", {"filename": "a.c"})
    made.forget()
    assert made.text("filename") == "a.c"
