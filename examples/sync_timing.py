"""Reports pairs of sync calls within a second. Run as root, and type `sync; sync` elsewhere.

$ python3 examples/sync_timing.py --seconds 30
watching sync for 30 seconds
   2.103 s  sync (4711) called sync 12 ms after the one before
   9.518 s  sync (4720) called sync 803 ms after the one before
2 quick syncs

The program keeps the time of the last sync in a map, and sends a struct through a ring buffer; the callback gets it
with its fields by name.
"""

import argparse
import time
from ctypes import c_int64, c_uint32, c_uint64, c_void_p

from pybpf_native import BPF, bpf, bpfglobal, map, section, struct
from pybpf_native.helper import comm, ktime, tgid
from pybpf_native.maps import HashMap, RingBuffer

SECOND = 1_000_000_000
MILLISECOND = 1_000_000


@bpf
@struct
class quick_sync:
    nanoseconds: c_uint64
    milliseconds: c_uint32
    process: c_uint32
    command: str(16)


@bpf
@map
def last() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=1)


@bpf
@map
def events() -> RingBuffer:
    return RingBuffer(max_entries=65536)


@bpf
@section("tracepoint/syscalls/sys_enter_sync")
def watch_sync(ctx: c_void_p) -> c_int64:
    now = ktime()
    before = last.lookup(0)
    if before:
        elapsed = now - before
        if elapsed < SECOND:
            event = quick_sync(nanoseconds=now, process=tgid())
            event.milliseconds = elapsed // MILLISECOND
            event.command = comm()
            events.output(event)
        last.delete(0)
    else:
        last.update(0, now)
    return c_int64(0)


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"


def main():
    parser = argparse.ArgumentParser(description="report sync calls that follow each other within a second")
    parser.add_argument("--seconds", type=float, default=10, help="how long to watch (default 10)")
    seconds = parser.parse_args().seconds
    start = time.monotonic()
    seen = []

    def report(event):
        seen.append(event)
        # The kernel's clock for events is the one of time.monotonic().
        at = event.nanoseconds / 1e9 - start
        print(
            f"{at:>8.3f} s  {event.command} ({event.process}) called sync {event.milliseconds} ms after the one before"
        )

    with BPF() as b:
        b.load_and_attach()
        b["events"].open_ring_buffer(report)
        print(f"watching sync for {seconds:g} seconds", flush=True)
        while (left := start + seconds - time.monotonic()) > 0:
            b["events"].poll(int(left * 1000) + 1)
    print(f"{len(seen)} quick syncs")


if __name__ == "__main__":
    main()
