"""An object in the interpreter, used as one in the kernel is: the same maps, globals, events and trace lines.

Attaching only notes what a program waits for. Events are made up by the user: `fire` runs one program, `trigger` those
that are attached to an event, as the kernel would.
"""

from __future__ import annotations

import errno
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import KernelError, VmError
from ..load import links, trace
from ..load.base import BaseCollection
from ..load.create import max_entries
from ..load.globals import GlobalData
from ..load.links import Link
from ..load.programs import Program, TestRun
from ..object import Function, Object
from ..sections import PROG_TYPE_IDS, SectionDef
from .attributes import whole
from .commands import Handles
from .machine import Input, Machine
from .mapkinds import PerfArray
from .memory import Fault
from .options import check
from .result import Result
from .ringbuf import RingBuffer
from .state import NANOSECONDS, State
from .usermaps import UserEvents, UserMap

MAX_LINES = 1 << 16  # trace lines that are kept for a reader; the oldest go first, as in the kernel's buffer
MAX_REPEAT = (1 << 32) - 1  # the kernel has a number of 32 bits for it
_SHORT = {"tp": "tracepoint", "raw_tp": "raw_tracepoint"}  # section names that stand for another


class VmCollection(BaseCollection):
    """`obj` in the interpreter. options: those of `Machine`. `refusal`: why it is not in the kernel, where that was
    asked first.

    Raises:
        CompileError: a program's section is not one that is known.
        VmError: there is no such option, or it cannot be that.
    """

    engine = "vm"

    def __init__(self, obj: Object, structs: Mapping[str, Any] | None = None, **options: Any) -> None:
        check(obj, options)
        super().__init__(obj, structs)
        self._options = options
        self._machine: Machine | None = None
        self._handles = Handles()
        self._trace = PrintedLines()

    @property
    def machine(self) -> Machine:
        """The machine, with the clock, the process and what else helpers answer with in `machine.state`.

        Raises:
            KernelError: the collection is not loaded.
        """
        self._check_loaded()
        assert self._machine is not None
        return self._machine

    # -- events

    def fire(self, program: str, *, packet: bytes | None = None, ctx: Input = None) -> Result:
        """Run a program once, attached or not, on `packet` and `ctx` as `Machine.run` takes them.

        Raises:
            KernelError: there is no such program, or it is not loaded.
            VmError: the input does not fit the program, or it did what it must not.
        """
        self.get_program(program).fileno()
        try:
            return self.machine.run(program, packet=packet, ctx=ctx)
        finally:
            self._observe()

    def trigger(self, event: str, *, packet: bytes | None = None, ctx: Input = None) -> dict[str, Result]:
        """Run the programs that are attached to `event`, which is named as in a section: "kprobe/do_exit", "xdp/eth0".

        Raises:
            VmError: nothing is attached to it; else as `fire`.
        """
        self._check_loaded()
        attached = {name: program.link.what for name, program in self.programs.items() if program.link is not None}
        wanted = _event(str(event))
        if wanted not in attached.values():
            there = ", ".join(dict.fromkeys(attached.values())) or "none before attach_all(), or attach_xdp() for XDP"
            raise VmError(f"no program is attached to {wanted!r}; events that are waited for: {there}")
        return {name: self.fire(name, packet=packet, ctx=ctx) for name, what in attached.items() if what == wanted}

    def advance(self, ns: int) -> Result:
        """Let `ns` nanoseconds pass, as `Machine.advance` does: timers run that are due by then."""
        try:
            return self.machine.advance(ns)
        finally:
            self._observe()

    def _observe(self) -> None:
        """Hand over what a run has printed and sent."""
        if self._machine is not None:
            self._trace.add(self._machine.state)
        for made in self.maps.values():
            if isinstance(made, UserEvents):
                made.notify()

    # -- what an engine does

    def _program(self, function: Function, definition: SectionDef) -> Program:
        return VmProgram(function, definition, self)

    def _load(self) -> None:
        self._handles = Handles()
        self._machine = machine = Machine(self.object, **self._options)
        for name, made in machine.layout.maps.items():
            kind = UserEvents if isinstance(made, (RingBuffer, PerfArray)) else UserMap
            if isinstance(made, RingBuffer):
                made.size = max_entries(made.definition)
            self.maps[name] = kind(made, self._handles, self._structs)
        try:
            for data in self.globals.sections():
                _share(data, machine)
        except Fault as fault:
            raise VmError(fault.what) from None
        for program in self.programs.values():
            if program.definition.autoload:
                program.adopt(self._handles.add(program.function))
        trace.divert(self._trace)

    def _release(self) -> None:
        trace.restore(self._trace)


def _share(data: GlobalData, machine: Machine) -> None:
    """Let the section be the program's memory; addresses in it stay those that the machine has put there."""
    region = machine.layout.section(data.section)
    addresses = [(reloc.offset, reloc.offset + reloc.width // 8) for reloc in data.section.relocs]
    kept = [(start, end, bytes(region.data[start:end])) for start, end in addresses]
    data.share_memory(memoryview(region.data))
    for start, end, value in kept:
        region.data[start:end] = value


class VmProgram(Program):
    """A program of the interpreter: attached it waits for an event of that name."""

    def __init__(self, function: Function, definition: SectionDef, owner: VmCollection) -> None:
        super().__init__(function, definition)
        self._owner = owner

    def attach(self) -> Link:
        links.way(self.definition)
        return self._wait_for(_event(self.definition.section))

    def attach_xdp(self, interface: str, flags: int = 0) -> Link:
        event = f"xdp/{interface}"
        others = (one for one in self._owner.programs.values() if one is not self)
        if any(one.link is not None and one.link.what == event for one in others):
            hint = "an interface has one XDP program at a time: detach() the other first"
            raise KernelError(f"attaching program {self.name!r} to {event!r}", errno.EBUSY, hint)
        return self._wait_for(event, "XDP")

    def attach_tracepoint(self, category: str, name: str) -> Link:
        return self._wait_for(f"tracepoint/{category}/{name}", "TRACEPOINT")

    def attach_kprobe(self, function: str, offset: int = 0, on_return: bool = False) -> Link:
        place = f"{function}+{offset:#x}" if offset else function
        return self._wait_for(f"{'kretprobe' if on_return else 'kprobe'}/{place}", "KPROBE")

    def _wait_for(self, event: str, kind: str = "") -> Link:
        self.fileno()
        if kind and self.definition.prog_type != PROG_TYPE_IDS[kind]:
            hint = f"the program's section is {self.definition.section!r}"
            raise KernelError(f"attaching program {self.name!r} to {event!r}", errno.EINVAL, hint)
        return self._attach_with(lambda: Link(self._owner._handles.add(), event))

    def test_run(self, data: bytes = b"", ctx: bytes = b"", repeat: int = 1) -> TestRun:
        """As in the kernel; see `VmCollection.fire` for contexts by member, and for what else a run gives."""
        whole("repeat", repeat, 0, MAX_REPEAT)
        for _ in range(max(1, repeat)):
            result = self._owner.fire(self.name, packet=data or None, ctx=ctx or None)
        return TestRun(result.value, result.packet or b"", result.ctx, 0)


def _event(section: str) -> str:
    """The event that a section stands for: "tp.s/a/b" is "tracepoint/a/b"."""
    prefix, slash, target = section.removeprefix("?").partition("/")
    prefix = prefix.removesuffix(".s")
    return _SHORT.get(prefix, prefix) + slash + target


class PrintedLines:
    """What programs have printed, as lines of the kernel's trace pipe. Reading takes them away, and waits for none."""

    def __init__(self) -> None:
        self._lines: deque[bytes] = deque(maxlen=MAX_LINES)

    def add(self, state: State) -> None:
        """Keep what was printed in the last run."""
        task = state.comm.split(b"\0")[0].decode("utf-8", "replace")
        head = (
            f"{task:>16}-{state.pid:<7} [{state.cpu:03}] ..... {state.time_ns / NANOSECONDS:12.6f}: bpf_trace_printk: "
        )
        for text in state.printed:
            self._lines += [line for line in (head + text).encode("utf-8", "replace").split(b"\n") if line.strip()]

    def lines(self, timeout: float | None = None, limit: int | None = None) -> Iterator[bytes]:
        """The lines that there are, `limit` of them at most."""
        while self._lines and limit != 0:
            limit = None if limit is None else limit - 1
            yield self._lines.popleft()
