"""`pybpf demo`: compile a program that counts clone calls, run it, show what it counted and its code.

It runs in the kernel. Where that is not allowed it runs in the interpreter, on clone calls that are made up for it.
"""

from __future__ import annotations

import argparse
import errno
import os
import platform
import subprocess
import time
from typing import TYPE_CHECKING

from ..api import BPF
from ..errors import BpfError, KernelError, VerifierError
from ..kernel.tracefs import PLACES, find_tracefs
from ..vm import Machine
from .listing import Style, object_listing

if TYPE_CHECKING:
    from ..load.collection import Collection
    from ..object import Object

MAP = "hist"  # process id -> number of clone calls
CALLS = 10
SHOWN = 12
CONTEXT = 64  # bytes of a tracepoint's context, of which the program needs none
# What the kernel answers where BPF is not for us, as opposed to where something is wrong with the program.
NOT_ALLOWED = (errno.EPERM, errno.EACCES, errno.ENOSYS)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("program", help=f"a program that counts clone calls in a map {MAP!r}: examples/clone_counts.py")


def run(options: argparse.Namespace) -> int:
    """0 when the counts are right: the kernel's, or where that is not allowed the interpreter's, which is then said."""
    start = time.perf_counter()
    collection = BPF(options.program)
    functions = collection.object.functions
    print(
        f"{options.program}: compiled in {(time.perf_counter() - start) * 1e3:.0f} ms: "
        f"{len(functions)} function(s), {sum(function.slots * 8 for function in functions)} bytes of BPF code"
    )
    with collection:
        refusal = _attach(collection)
        counts = _interpret(collection.object, refusal) if refusal else _count(collection)
    print(f"\nWhat was compiled:\n\n{object_listing(collection.object, Style())}")
    return _verdict(counts, f"the kernel (Linux {platform.release()})" if not refusal else "the built-in interpreter")


def _attach(collection: Collection) -> str:
    """Load and attach; returns why the kernel does not allow it, or ""."""
    try:
        _mount_tracefs()
        collection.load_and_attach()
    except VerifierError:
        raise
    except KernelError as error:
        if error.errno not in NOT_ALLOWED:
            raise
        return str(error)
    for program in collection.programs.values():
        print(f"loaded into the kernel and attached: {program.name} at {program.definition.section}")
    return ""


def _mount_tracefs() -> None:
    """Attaching to a tracepoint needs its number from tracefs, which containers often have not mounted."""
    try:
        find_tracefs()
    except BpfError:
        if os.geteuid() == 0 and os.path.isdir(PLACES[0]):
            print(f"mounting tracefs at {PLACES[0]}")
            subprocess.run(["mount", "-t", "tracefs", "tracefs", PLACES[0]], check=False)


def _count(collection: Collection) -> dict[int, int]:
    """Make clone calls, then read and show the map."""
    print(f"making {CALLS} clone calls in process {os.getpid()}")
    for _ in range(CALLS):
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
    counts = dict(collection[MAP].items())
    print(f"\nmap {MAP!r}, read from the kernel:")
    _show(counts)
    return counts


def _interpret(obj: Object, refusal: str) -> dict[int, int]:
    """Run the programs on made-up clone calls of this process, then show the map."""
    print(f"This machine does not let us load it into its kernel.\n{refusal}")
    print("That needs CAP_BPF and CAP_PERFMON: root, outside of an unprivileged container.\n")
    machine = Machine(obj)
    machine.state.pid = machine.state.tgid = os.getpid()
    executed = 0
    for program in obj.programs:
        print(f"running {program.name} in the built-in interpreter, on {CALLS} made-up calls of process {os.getpid()}")
        for _ in range(CALLS):
            executed += machine.run(program.name, ctx=bytes(CONTEXT)).executed
    counts = machine.maps[MAP].to_dict()
    print(f"{executed} instructions executed\n\nmap {MAP!r}, read from the interpreter:")
    _show(counts)
    return counts


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
