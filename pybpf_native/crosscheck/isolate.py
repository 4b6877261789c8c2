"""Work in children: one forked process an item, so that what crashes, hangs or aborts takes nothing else along.

LLVM ends the process when it meets what its BPF target cannot do, and nothing in the process can catch that.
A child sends its pickled result through a pipe; what it does not send is told from how it ended and from the first
line that it wrote to its standard error, which goes nowhere else. It says what it is at (`doing`), for when its time is
over. Children end when nobody waits for them any more, and their children with them.
"""

from __future__ import annotations

import contextlib
import faulthandler
import itertools
import os
import pickle
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable, Generator, Iterable
from typing import Any

from ..errors import BpfError, NotSupported
from ..kernel.sys import door

TIME_LIMIT = 120.0  # seconds for one item
_LONGEST_MESSAGE = 500
_LONGEST_STAGE = 100
_stage = -1  # the file that says what this child is at


class ChildFailed(BpfError):
    """A child ended without a result: a signal, an exit status, or too long a time."""


class TimedOut(ChildFailed):
    """Its time was over. at: what it was doing, as far as it said so."""

    def __init__(self, limit: float, at: str) -> None:
        self.at = at
        super().__init__(f"took longer than {limit:g} seconds" + (f", last in {at}" if at else ""))


def doing(what: str) -> None:
    """Say what this process is at, where it is a child."""
    if _stage >= 0:
        os.pwrite(_stage, what.encode()[:_LONGEST_STAGE].ljust(_LONGEST_STAGE, b"\0"), 0)


class _Child:
    """A process that works on `item`; `output` is the reading end of its pipe."""

    def __init__(self, work: Callable[[Any], object], item: object, limit: float) -> None:
        self.item = item
        self.limit = limit
        self.deadline = time.monotonic() + limit
        self.received = bytearray()
        self.output, writing = os.pipe()
        self.messages = os.memfd_create("stderr")
        self.stage = os.memfd_create("stage")
        parent = os.getpid()
        self.pid = os.fork()
        if not self.pid:
            os.close(self.output)
            os.dup2(self.messages, 2)
            _work(work, item, writing, self.stage, parent)
        os.close(writing)

    def read(self) -> bool:
        """Take what has come; whether that was all."""
        chunk = os.read(self.output, 1 << 20)
        self.received += chunk
        return not chunk

    def result(self) -> Any:
        """The result of a child that has ended, an exception in its place when it has none."""
        said = os.pread(self.messages, _LONGEST_MESSAGE, 0).decode("utf-8", "replace").partition("\n")[0]
        at = os.pread(self.stage, _LONGEST_STAGE, 0).decode("utf-8", "replace").rstrip("\0")
        late = time.monotonic() > self.deadline
        status = self.end() if late else self._wait()
        if late:
            return TimedOut(self.limit, at)
        if status == 0:
            return pickle.loads(bytes(self.received))
        ended = signal.Signals(-status).name if status < 0 else f"ended with status {status}"
        return ChildFailed(f"{said} ({ended})" if said else ended)

    def end(self) -> int:
        """Kill it."""
        os.kill(self.pid, signal.SIGKILL)
        return self._wait()

    def _wait(self) -> int:
        """How it ended: an exit status, or minus a signal."""
        for open_file in (self.messages, self.stage, self.output):
            os.close(open_file)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def _work(work: Callable[[Any], object], item: object, writing: int, stage: int, parent: int) -> None:
    """What a child does; it never returns, whatever happens."""
    global _stage
    status = 1
    try:
        _stage = stage
        faulthandler.disable()  # it would write to the parent's standard error, whatever this one's is
        _end_with(parent)
        try:
            result: object = work(item)
        except BpfError as error:
            result = ChildFailed(f"{type(error).__name__}: {error}")
        data = pickle.dumps(result)
        while data:
            data = data[os.write(writing, data) :]
        status = 0
    finally:
        if (wrong := sys.exception()) is not None:
            os.write(2, in_a_line(wrong).encode("utf-8", "backslashreplace"))
        os._exit(status)


def in_a_line(error: BaseException) -> str:
    """What an exception says that no work should raise, and where it came from."""
    place = traceback.extract_tb(error.__traceback__)[-1:]
    where = "".join(f" at {os.path.basename(frame.filename)}:{frame.lineno}" for frame in place)
    return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}{where}"


def _end_with(parent: int) -> None:
    """End when the process `parent` does, which has forked this one and may be gone already."""
    with contextlib.suppress(NotSupported):  # a machine without BPF
        door().end_with_parent()
    if os.getppid() != parent:
        os._exit(1)


def each(
    work: Callable[[Any], Any], items: Iterable[Any], jobs: int = 0, limit: float = TIME_LIMIT
) -> Generator[tuple[Any, Any]]:
    """(item, result) of `work` on every item, in their order; the result is a ChildFailed where there is none.

    Results must be pickled. jobs: how many children at once, as many as processors for 0. An item is asked for when
    there is a child for it.
    """
    waiting = enumerate(items)
    running: dict[int, tuple[int, _Child]] = {}
    done: dict[int, tuple[Any, Any]] = {}
    following = 0
    at_once = jobs or os.cpu_count() or 1
    try:
        while True:
            for number, item in itertools.islice(waiting, at_once - len(running)):
                child = _Child(work, item, limit)
                running[child.output] = (number, child)
            if not running:
                return
            for output in _ready(child for _, child in running.values()):
                number, child = running.pop(output)
                done[number] = (child.item, child.result())
            while following in done:
                yield done.pop(following)
                following += 1
    finally:
        for _, child in running.values():
            child.end()


def _ready(children: Iterable[_Child]) -> list[int]:
    """Wait until something happens; the outputs of the children that have ended or whose time is over."""
    by_output = {child.output: child for child in children}
    wait = max(0.0, min(child.deadline for child in by_output.values()) - time.monotonic())
    readable = select.select(list(by_output), [], [], wait)[0]
    ended = [output for output in readable if by_output[output].read()]
    late = [output for output, child in by_output.items() if child.deadline < time.monotonic()]
    return list(dict.fromkeys(ended + late))


def alone(work: Callable[[Any], Any], item: object, limit: float = TIME_LIMIT) -> Any:
    """The result of `work(item)` in a child of its own.

    Raises:
        ChildFailed: it has none.
    """
    ((_, result),) = each(work, [item], limit=limit)
    if isinstance(result, ChildFailed):
        raise result
    return result
