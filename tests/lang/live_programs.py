"""A module with programs, for the tests to import and to read: both ways must give the same code."""

from __future__ import annotations

from ctypes import c_int32, c_int64, c_uint64, c_void_p

import pybpf_native as p
from pybpf_native import bpf as b
from pybpf_native import bpfglobal, map, section, struct
from pybpf_native import helper as h
from pybpf_native.helper import comm, ktime
from pybpf_native.helpers import pid as process
from pybpf_native.maps import HashMap, RingBuffer

LIMIT = 1 << 10
sections = section


@b
@struct
class event:
    pid: c_uint64
    ts: c_uint64
    comm: str(16)  # type: ignore[valid-type]


@p.bpf
@p.map
def hist() -> HashMap:
    return HashMap(key=c_int32, value=c_uint64, max_entries=LIMIT * 4)


@b
@map
def events() -> RingBuffer:
    """Where events go."""
    return RingBuffer(max_entries=h.BPF_ANY + 4096)


@b
@bpfglobal
def total() -> c_uint64:
    return c_uint64(1)


@b
def more(count: c_uint64) -> c_uint64:
    return count + LIMIT


@b
@sections("tracepoint/syscalls/sys_enter_clone")
def on_clone(ctx: c_void_p) -> c_int64:
    global total
    total += 1
    prev = hist().lookup(process())
    if prev:
        hist.update(process(), more(prev))
    else:
        hist[process()] = 1
        e = event(pid=process(), ts=ktime())
        e.comm = comm()
        events.output(e)
    return c_int64(0)


@b
@section("xdp")
def on_packet(ctx: c_void_p) -> "c_int64":  # noqa: UP037
    print(f"packet on {h.smp_processor_id()}")
    return h.XDP_PASS


@b
@bpfglobal
def LICENSE() -> str:
    return "GPL"


# What a user does afterwards: the name of the map now means something else.
hist = object()  # type: ignore[assignment]  # noqa: F811
