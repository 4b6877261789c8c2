"""The trace pipe."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pybpf_native.errors import FormatError, KernelError
from pybpf_native.kernel.sys import use_door
from pybpf_native.load import trace
from pybpf_native.load.collection import Collection

from ..handmade import Builder
from ..kernel.fake import FakeDoor


@pytest.fixture
def printing(tracefs: str, no_leak: None) -> Iterator[str]:
    """Prints "hello <pid>" at each getppid(2) of this process; the message."""
    builder = Builder()
    text = f"hello {os.getpid()}".encode() + b"\0"
    constants = builder.section(".rodata", text, writable=False)
    builder.function(
        "main",
        "tracepoint/syscalls/sys_enter_getppid",
        f"call 14\n r0 >>= 32\n if r0 != {os.getpid()} goto out\n r1 = .rodata ll\n r2 = {len(text)}\n call 6\nout:\n"
        "r0 = 0\n exit",
    )
    assert constants.size == len(text)
    with Collection(builder.build()) as b:
        b.load_and_attach()
        yield text.rstrip(b"\0").decode()
    trace.close()


@pytest.mark.kernel
class TestPipe:
    def test_fields(self, printing: str) -> None:
        comm = Path("/proc/self/comm").read_bytes().strip()
        os.getppid()
        os.getppid()
        for _ in range(2):
            task, pid, cpu, flags, stamp, _ = mine(trace.trace_messages(5), printing)
            assert task in (comm, b"<...>")  # the kernel does not remember every name
            assert pid == os.getpid()
            assert 0 <= cpu < (os.cpu_count() or 1)
            assert len(flags) >= 4
            assert stamp > 0

    def test_one_call_one_message(self, printing: str) -> None:
        os.getppid()
        os.getppid()
        first, second = trace.trace_fields(5), trace.trace_fields(5)
        assert len(first) == len(second) == 6
        assert first[4] <= second[4]

    def test_printing_ends(self, printing: str) -> None:
        for _ in range(3):
            os.getppid()
        out = io.StringIO()
        assert trace.trace_pipe(timeout=5, limit=2, file=out) == 2
        assert trace.trace_pipe(timeout=0.05, file=out) >= 1
        assert out.getvalue().count(printing) == 3

    def test_nothing_comes(self, printing: str) -> None:
        trace.trace_pipe(timeout=0.05, file=io.StringIO())
        with pytest.raises(KernelError, match="waiting"):
            trace.trace_fields(timeout=0.02)


def mine(messages: Iterator[trace.Fields], text: str) -> trace.Fields:
    return next(fields for fields in messages if fields[5] == text.encode())


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        (
            b"          python-5161    [001] ...21   980.415: bpf_trace_printk: x: 5",
            (b"python", 5161, 1, b"...21", 980.415, b"x: 5"),
        ),
        (b"   kworker/0:1-23  [000] d..2. 1.5: bpf_trace_printk: ", (b"kworker/0:1", 23, 0, b"d..2.", 1.5, b"")),
        (b"  <...>-77 (     77) [002] ....1 2.25: 0: old", (b"<...>", 77, 2, b"....1", 2.25, b"old")),
        (b"a b-c-9 [000] .... 3.0: bpf_trace_printk: y", (b"a b-c", 9, 0, b"....", 3.0, b"y")),
    ],
)
def test_lines(line: bytes, fields: trace.Fields) -> None:
    assert trace.parse_line(line) == fields


@pytest.mark.parametrize("line", [b"", b"x", b"CPU:1 [LOST 5 EVENTS]", b"-1 [x] y: z"])
def test_other_lines_are_refused(line: bytes) -> None:
    with pytest.raises(FormatError):
        trace.parse_line(line)


def test_missing_tracefs_is_said() -> None:
    with use_door(FakeDoor()), pytest.raises(KernelError, match="mount -t tracefs"):
        trace.TracePipe()
