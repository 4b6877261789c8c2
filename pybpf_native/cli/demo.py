"""`pybpf demo`: compile a program that counts clone calls, run it, show what it counted and its code.

It runs in the kernel. Where that is not allowed it runs in the interpreter, on clone calls that are made up for it.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import time
from typing import TYPE_CHECKING

from ..api import BPF
from ..errors import BpfError
from ..kernel.tracefs import PLACES, find_tracefs
from ..vm.collection import VmCollection
from .listing import Style, object_listing

if TYPE_CHECKING:
    from ..load.base import BaseCollection

MAP = "hist"  # process id -> number of clone calls
CALLS = 10
SHOWN = 12
CONTEXT = 64  # bytes of a tracepoint's context, of which the program needs none
INTERPRETER = "the built-in interpreter"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("program", help=f"a program that counts clone calls in a map {MAP!r}: examples/clone_counts.py")


def run(options: argparse.Namespace) -> int:
    """0 when the counts are right: the kernel's, or where that is not allowed the interpreter's, which is then said."""
    start = time.perf_counter()
    collection = BPF(options.program, engine="auto")
    functions = collection.object.functions
    print(
        f"{options.program}: compiled in {(time.perf_counter() - start) * 1e3:.0f} ms: "
        f"{len(functions)} function(s), {sum(function.slots * 8 for function in functions)} bytes of BPF code"
    )
    where = f"the kernel (Linux {platform.release()})"
    with collection:
        if isinstance(collection, VmCollection):
            where = INTERPRETER
            print(f"This machine does not let us load it into its kernel.\n{collection.refusal}\n")
        else:
            _mount_tracefs()
        collection.load_and_attach()
        for program in collection.programs.values():
            print(f"loaded into {where} and attached: {program.name} at {program.definition.section}")
        counts = _count(collection)
    print(f"\nWhat was compiled:\n\n{object_listing(collection.object, Style())}")
    return _verdict(counts, where)


def _mount_tracefs() -> None:
    """Attaching to a tracepoint needs its number from tracefs, which containers often have not mounted."""
    try:
        find_tracefs()
    except BpfError:
        if os.geteuid() == 0 and os.path.isdir(PLACES[0]):
            print(f"mounting tracefs at {PLACES[0]}")
            subprocess.run(["mount", "-t", "tracefs", "tracefs", PLACES[0]], check=False)


def _count(collection: BaseCollection) -> dict[int, int]:
    """Make clone calls, or make them up, then read and show the map."""
    if isinstance(collection, VmCollection):
        print(f"making up {CALLS} clone calls of process {os.getpid()}")
        _make_up(collection)
    else:
        print(f"making {CALLS} clone calls in process {os.getpid()}")
        _clone()
    counts = dict(collection[MAP].items())
    print(f"\nmap {MAP!r}, as the program has left it:")
    _show(counts)
    return counts


def _make_up(collection: VmCollection) -> None:
    state = collection.machine.state
    state.pid = state.tgid = os.getpid()
    for program in collection.programs:
        for _ in range(CALLS):
            collection.fire(program, ctx=bytes(CONTEXT))


def _clone() -> None:
    for _ in range(CALLS):
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)


def _show(counts: dict[int, int]) -> None:
    for pid, count in sorted(counts.items(), key=lambda item: -item[1])[:SHOWN]:
        print(f"  process {pid:>8}: {count:>5} clone calls{'  (this one)' if pid == os.getpid() else ''}")


def _verdict(counts: dict[int, int], where: str) -> int:
    # In a process id namespace the kernel knows us by another number, so any process with our calls will do.
    seen = counts.get(os.getpid(), max(counts.values(), default=0))
    if seen < CALLS:
        print(f"WRONG: the program counted {seen} calls where {CALLS} were made")
        return 1
    print(f"This ran in {where}: {CALLS} calls made, {seen} counted.")
    return 0
