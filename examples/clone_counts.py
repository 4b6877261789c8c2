"""Counts the clone system calls of every process, then shows how they are distributed. Run as root.

$ python3 examples/clone_counts.py --seconds 10
counting clone calls for 10 seconds
 process  calls
    2291     41
       1      3
 calls  processes
     3  1  ########################################
    41  1  ########################################

The program also writes a line to the kernel's trace pipe for every call of a process but its first. With matplotlib
installed the script draws the same histogram in a window, or to a file with `--figure counts.png`.
"""

import argparse
import sys
import time
from collections import Counter
from ctypes import c_int32, c_int64, c_uint64, c_void_p
from importlib.util import find_spec

from pybpf_native import BPF, bpf, bpfglobal, map, section
from pybpf_native.helper import pid
from pybpf_native.maps import HashMap

BAR = 40
SHOWN = 15


@bpf
@map
def hist() -> HashMap:
    return HashMap(key=c_int32, value=c_uint64, max_entries=4096)


@bpf
@section("tracepoint/syscalls/sys_enter_clone")
def count_clone(ctx: c_void_p) -> c_int64:
    process = pid()
    prev = hist().lookup(process)
    if prev:
        calls = prev + 1
        print(f"clone call {calls} of process {process}")
        hist().update(process, calls)
    else:
        hist().update(process, 1)
    return c_int64(0)


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"


def show_processes(items):
    """The processes with the most calls."""
    print(f"{'process':>8} {'calls':>6}")
    for process, calls in sorted(items, key=lambda item: -item[1])[:SHOWN]:
        print(f"{process:>8} {calls:>6}")


def show_histogram(counts):
    """How many processes made how many calls."""
    processes = Counter(counts)
    widest = max(processes.values(), default=1)
    print(f"{'calls':>6}  processes")
    for calls, number in sorted(processes.items()):
        print(f"{calls:>6}  {number}  {'#' * max(1, number * BAR // widest)}")


def draw(counts, figure):
    """The histogram with matplotlib."""
    from matplotlib import pyplot

    pyplot.hist(counts, bins=20)
    pyplot.xlabel("clone calls of a process")
    pyplot.ylabel("processes")
    if figure:
        try:
            pyplot.savefig(figure)
        except OSError as error:
            sys.exit(f"cannot draw in {figure}: {error.strerror}")
        print(f"drawn in {figure}")
    else:
        pyplot.show()


def main():
    parser = argparse.ArgumentParser(description="count the clone system calls of every process")
    parser.add_argument("--seconds", type=float, default=10, help="how long to count (default 10)")
    parser.add_argument("--figure", metavar="FILE", help="draw to a file (needs matplotlib)")
    options = parser.parse_args()
    if options.figure and not find_spec("matplotlib"):
        parser.error("--figure needs matplotlib: pip install matplotlib")
    with BPF() as b:
        b.load_and_attach()
        print(f"counting clone calls for {options.seconds:g} seconds", flush=True)
        time.sleep(options.seconds)
        items = list(b["hist"].items())
        counts = list(b["hist"].values())
    if not counts:
        print("no process called clone")
        return
    show_processes(items)
    show_histogram(counts)
    if find_spec("matplotlib"):
        draw(counts, options.figure)


if __name__ == "__main__":
    main()
