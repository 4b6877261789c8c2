"""Values that differ, in words."""

from __future__ import annotations

import pytest

from pybpf_native.crosscheck.apart import LONGEST, apart, differing
from pybpf_native.crosscheck.execute import Outcome


@pytest.mark.parametrize(
    ("ours", "theirs", "words"),
    [
        (1, 2, ("1", "2")),
        (b"ab", b"ac", ("b'ab'", "b'ac'")),
        (bytes(40), bytes(20) + b"\1" + bytes(19), ("00 00 00 00 00 00 00 00 at byte 20 of 40",) * 1),
        (bytes(40), bytes(41), ("nothing at byte 40 of 40", "00 at byte 40 of 41")),
        ([1, 2, 3], [1, 5, 3], ("2", "5")),
        ([(1, b"x"), (2, b"y")], [(1, b"x"), (2, b"z")], ("b'y'", "b'z'")),
        ([1], [1, 2], ("nothing", "2")),
        ([], [7], ("nothing", "7")),
        ("an error", (1, b""), ("'an error'", "(1, b'')")),
        (None, [], ("None", "[]")),
    ],
)
def test_two_values(ours: object, theirs: object, words: tuple[str, ...]) -> None:
    assert apart(ours, theirs)[: len(words)] == words


def test_long_values_are_cut() -> None:
    assert [len(text) for text in apart("x" * 1000, 1)] == [LONGEST, 1]


def test_where_sequences_differ() -> None:
    assert differing([1, 2], [1, 3]) == 1
    assert differing([1, 2], [1, 2, None]) == 2


def test_what_of_a_run_differs() -> None:
    def said(mine: object, theirs: object) -> str:
        return Outcome([("p", mine)]).difference(Outcome([("p", theirs)]))

    assert said((1, b""), (2, b"")) == "p: run 0: the result is 1, the reference's 2"
    assert said((1, b"a"), (1, b"b")) == "p: run 0: the packet or context is b'a', the reference's b'b'"
    assert said((1, b"", b"x"), (1, b"")) == "p: run 0: the line is b'x', the reference's nothing"
    assert said((22,), (1, b"")) == "p: run 0: the outcome, or the number of an error, is 22, the reference's 1"
    assert said("an error", (1, b"")) == "p: run 0: the outcome is 'an error', the reference's (1, b'')"
