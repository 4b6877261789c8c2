"""The lines that programs print in the kernel, run by run.

bpf_trace_printk and bpf_trace_vprintk write an event of tracefs. An instance of tracefs that hears this event and
this thread alone is nobody else's: BPF_PROG_TEST_RUN runs programs in the thread that asks for it. A program of
our own is run first. It says which number the kernel knows the thread by, which in a namespace is not the one that it
has there, and it prints a line: when that is not what comes, and all that comes, nothing is compared.
"""

from __future__ import annotations

import os
import re

from ..errors import FormatError, KernelError
from ..kernel import bpf
from ..kernel.hints import kernel_error
from ..kernel.instances import Instance, remove_stale
from ..kernel.sys import Fd, take
from ..load.programs import Program
from ..load.relocate import reachable
from ..load.trace import TracePipe, parse_line
from ..sections import PROG_TYPE_IDS

HELPERS = (6, 177)  # trace_printk, trace_vprintk
PREFIX = "pybpf-crosscheck-"
SMALL, LARGE = 4, 2048  # KiB of buffer on processors that are not used, and on the one that is
MOST = 10_000  # lines of one run
READY = b"ready"
# ld_imm64 r1, "ready\0\0\0"; *(u64 *)(r10 - 8) = r1; r1 = r10 - 8; r2 = 8; call trace_printk
# call get_current_pid_tgid; exit
_PROBE = bytes.fromhex(
    "1801000072656164 0000000079000000 7b1af8ff00000000 bfa1000000000000 07010000f8ffffff b702000008000000"
    "8500000006000000 850000000e000000 9500000000000000"
)
_LOST = re.compile(rb"CPU:\d+ \[LOST \d+ EVENTS\]")
LOST = b"more lines than there is room for"


def prints(program: Program) -> bool:
    """Whether a program asks for one of these helpers."""
    insns = (insn for function in reachable(program.function) for insn in function.insns)
    return any(insn.op.name == "call_helper" and insn.imm in HELPERS for insn in insns)


def tidy() -> None:
    """Remove what killed processes have left."""
    remove_stale(PREFIX)


class Printed:
    """What the programs print that this thread runs, on the processor that it is bound to.

    Raises:
        KernelError: there is no tracefs, it has no instances, or something else than our own line came.
    """

    def __init__(self) -> None:
        tidy()
        self._instance = Instance(f"{PREFIX}{os.getpid()}-{os.urandom(4).hex()}")
        self._pipe: TracePipe | None = None
        try:
            self._pipe = TracePipe(self._instance.root)
            self._listen()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Printed:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove the instance."""
        if self._pipe is not None:
            self._pipe.close()
        self._instance.close()

    def _listen(self) -> None:
        instance, (cpu, *_) = self._instance, sorted(os.sched_getaffinity(0))
        instance.write("buffer_size_kb", str(SMALL))
        instance.write(f"per_cpu/cpu{cpu}/buffer_size_kb", str(LARGE))
        with _probe() as probe:
            instance.write("set_event_pid", str(_run(probe)))
            instance.write("events/bpf_trace/bpf_trace_printk/enable", "1")
            _run(probe)
        if (found := self.take()) != [READY]:
            raise KernelError(f"reading {instance.root}: {found} came where {READY!r} was printed")

    def take(self) -> list[bytes]:
        """The messages since the last call, only `LOST` for too many of them. A line that belongs to the message before
        it is one of its own."""
        assert self._pipe is not None
        found = list(self._pipe.lines(0, MOST))  # reading can make somebody else's program print
        if len(found) < MOST and not any(map(_LOST.match, found)):
            return [_message(line) for line in found]
        self._pipe.close()
        self._instance.write("trace", "")  # which empties it
        self._pipe = TracePipe(self._instance.root)
        return [LOST]


def _message(line: bytes) -> bytes:
    try:
        return parse_line(line)[-1]
    except FormatError:
        return line


def _probe() -> Fd:
    image = bpf.ProgramImage("probe", PROG_TYPE_IDS["RAW_TRACEPOINT"], _PROBE, "GPL")
    result, _ = bpf.prog_load(image)
    if result < 0:
        raise kernel_error("BPF_PROG_LOAD", -result, "a program that prints")
    return take(result)


def _run(probe: Fd) -> int:
    """The number that the kernel has for this thread."""
    nothing = bytearray()
    return bpf.prog_test_run(probe.fileno(), b"", nothing, b"", nothing, 0, "a program that prints")[0]
