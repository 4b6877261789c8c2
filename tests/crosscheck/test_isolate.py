"""Children: results in order, and what becomes of those that crash, hang, raise or write to standard error."""

from __future__ import annotations

import os
import signal
import time

import pytest

from pybpf_native.crosscheck.isolate import ChildFailed, alone, each
from pybpf_native.errors import BpfError


def work(item: str) -> object:
    if item == "abort":
        os.write(2, b"LLVM ERROR: cannot\nmore\n")
        os.abort()
    if item == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if item == "exit":
        os._exit(3)
    if item == "hang":
        time.sleep(60)
    if item == "raise":
        raise BpfError("no")
    return item * 100_000


def test_results_come_in_order_with_as_many_children_as_asked_for() -> None:
    items = ["a", "b", "c", "d", "e"]
    for jobs in (1, 3, 0):
        assert list(each(work, items, jobs)) == [(item, item * 100_000) for item in items]


def test_no_items_no_results() -> None:
    assert list(each(work, [])) == []


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("abort", "LLVM ERROR: cannot (SIGABRT)"),
        ("kill", "SIGKILL"),
        ("exit", "ended with status 3"),
        ("raise", "BpfError: no"),
    ],
)
def test_a_child_without_result(item: str, words: str) -> None:
    (_, failed), (_, fine) = each(work, [item, "a"])
    assert isinstance(failed, ChildFailed)
    assert str(failed) == words
    assert fine == "a" * 100_000


def test_a_child_that_hangs_is_ended() -> None:
    start = time.monotonic()
    with pytest.raises(ChildFailed, match="took too long"):
        alone(work, "hang", limit=0.3)
    assert time.monotonic() - start < 10


def test_nothing_stays_open(no_leak: None) -> None:
    list(each(work, ["a", "abort", "raise"]))
