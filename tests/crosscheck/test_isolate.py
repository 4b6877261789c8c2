"""Children: results in order, and what becomes of those that crash, hang, raise or write to standard error."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.crosscheck.isolate import ChildFailed, TimedOut, alone, doing, each
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
        doing("deep sleep")
        time.sleep(60)
    if item == "wrong":
        raise KeyError(item)
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
        ("wrong", "KeyError: 'wrong' at test_isolate.py:LINE (ended with status 1)"),
    ],
)
def test_a_child_without_result(item: str, words: str) -> None:
    (_, failed), (_, fine) = each(work, [item, "a"])
    assert isinstance(failed, ChildFailed)
    assert re.sub(r"(\.py):\d+", r"\1:LINE", str(failed)) == words
    assert fine == "a" * 100_000


def test_a_child_that_hangs_is_ended() -> None:
    start = time.monotonic()
    with pytest.raises(TimedOut, match=r"^took longer than 0.3 seconds, last in deep sleep$") as failure:
        alone(work, "hang", limit=0.3)
    assert time.monotonic() - start < 10
    assert failure.value.at == "deep sleep"


def test_what_a_process_that_is_no_child_does_is_nobodys_business() -> None:
    doing("testing")


def is_running(pid: int) -> bool:
    """Zombies are not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 10
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


def test_children_of_children_end_with_them(tmp_path: Path) -> None:
    noted = tmp_path / "pid"

    def deep(item: str) -> None:
        noted.write_text(str(os.getpid()))
        time.sleep(60)

    with pytest.raises(TimedOut):
        alone(lambda item: alone(deep, item), "", limit=1)
    assert wait_for(lambda: not is_running(int(noted.read_text())))


def test_children_end_when_nobody_waits_for_them(tmp_path: Path, no_leak: None) -> None:
    def noted(item: str) -> object:
        (tmp_path / item).write_text(str(os.getpid()))
        return work(item)

    results = each(noted, ["a", "hang"], 2)
    assert next(results)[0] == "a"
    assert wait_for((tmp_path / "hang").exists)
    results.close()
    assert not is_running(int((tmp_path / "hang").read_text() or 0))


def test_nothing_stays_open(no_leak: None) -> None:
    list(each(work, ["a", "abort", "raise"]))
