"""Events of several structs: each buffer knows which one its programs send."""

from __future__ import annotations

from pathlib import Path

import pytest

from .scripts import HEAD, run_script

pytestmark = pytest.mark.kernel

PROGRAM = (
    HEAD.replace("import HashMap", "import PerfEventArray, RingBuffer")
    + """\
@bpf
@struct
class first:
    number: c_uint64


@bpf
@struct
class second:
    one: c_int32
    other: c_int64


@bpf
@map
def firsts() -> RingBuffer:
    return RingBuffer(max_entries=4096)


@bpf
@map
def seconds() -> RingBuffer:
    return RingBuffer(max_entries=4096)


@bpf
@map
def raw() -> PerfEventArray:
    return PerfEventArray(key_size=c_int32, value_size=c_int32)


@bpf
@section("tracepoint/syscalls/sys_enter_getpgid")
def send(ctx: c_void_p) -> c_int64:
    a = first(number=1 << 7)
    firsts.output(a)
    b = second(one=-1, other=-2)
    seconds.output(b)
    raw.output(b)
    return 0


with BPF() as b:
    b.load_and_attach()
    b["firsts"].open_ring_buffer(print)
    b["seconds"].open_ring_buffer(print)
    b["raw"].open_perf_buffer(lambda cpu, event: print(event.one, event.other), "second")
    os.getpgid(0)
    for name in ("firsts", "seconds", "raw"):
        b[name].consume()
"""
)


def test_each_buffer_has_its_type(tmp_path: Path, tracefs: str) -> None:
    ran = run_script(tmp_path / "events.py", PROGRAM)
    assert ran.stderr == ""
    assert ran.stdout.splitlines() == ["first(number=128)", "second(one=-1, other=-2)", "-1 -2"]
