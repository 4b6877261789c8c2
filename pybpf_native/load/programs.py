"""Loading programs, running them by hand, and keeping what attaches them."""

from __future__ import annotations

import errno

from ..btf.ext import KnownLines
from ..errors import KernelError, VerifierError
from ..kernel import bpf
from ..kernel.hints import kernel_error
from ..kernel.sys import Fd, door, take
from ..object import Function
from ..sections import SectionDef
from ..source import Loc
from . import links
from .links import Link
from .refusal import Answer, load_with_log
from .relocate import Linked

SLEEPABLE, XDP_HAS_FRAGS = 1 << 4, 1 << 5  # flags of BPF_PROG_LOAD
MAX_OUTPUT_GROWTH = 256  # bytes that an XDP program may put before a packet
PAGE = 4096


class TestRun:
    """What running a program by hand gave: its return value (32 bits, unsigned), the packet and the context
    as it left them, and the time of one run in nanoseconds."""

    __slots__ = ("ctx", "data", "duration_ns", "retval")
    __test__ = False  # not a test class

    def __init__(self, retval: int, data: bytes, ctx: bytes, duration_ns: int) -> None:
        self.retval = retval
        self.data = data
        self.ctx = ctx
        self.duration_ns = duration_ns

    def __repr__(self) -> str:
        return f"TestRun(retval={self.retval}, duration_ns={self.duration_ns}, {len(self.data)} bytes of data)"


class Program:
    """A program of a collection. It has a descriptor once the collection is loaded."""

    def __init__(self, function: Function, definition: SectionDef) -> None:
        self.name = function.name
        self.function = function
        self.definition = definition
        self.link: Link | None = None
        self._fd: Fd | None = None

    def __repr__(self) -> str:
        return f"<Program {self.name} ({self.definition.section})>"

    @property
    def loaded(self) -> bool:
        return self._fd is not None

    def fileno(self) -> int:
        """The descriptor.

        Raises:
            KernelError: the program is not loaded.
        """
        if self._fd is None:
            raise KernelError(f"program {self.name!r} is not loaded", 0, "call load() first")
        return self._fd.fileno()

    def adopt(self, fd: Fd) -> None:
        """Take over the descriptor of the loaded program."""
        self._fd = fd

    def get_name(self) -> str:
        return self.name

    def is_attached(self) -> bool:
        return self.link is not None

    def attach(self) -> Link:
        """Attach it where its section says.

        Raises:
            KernelError: the section names no target, or the kernel refuses.
        """
        return self._attach_with(lambda: links.attach(self.fileno(), self.definition))

    def attach_xdp(self, interface: str, flags: int = 0) -> Link:
        """Attach an XDP program to a network interface by name. flags: XDP_FLAGS_* of linux/if_link.h."""
        return self._attach_with(lambda: links.attach_xdp(self.fileno(), interface, flags))

    def attach_tracepoint(self, category: str, name: str) -> Link:
        """Attach a tracepoint program to `category`/`name`."""
        return self._attach_with(lambda: links.attach_tracepoint(self.fileno(), category, name))

    def attach_kprobe(self, function: str, offset: int = 0, on_return: bool = False) -> Link:
        """Attach a kprobe program to a kernel function, or to its return."""
        return self._attach_with(lambda: links.attach_kprobe(self.fileno(), function, offset, on_return))

    def _attach_with(self, make: links.Maker) -> Link:
        if self.link is not None:
            raise KernelError(f"program {self.name!r} is attached already", 0, "detach() it first")
        self.link = make()
        return self.link

    def detach(self) -> None:
        """Undo the attachment; nothing happens without one."""
        link, self.link = self.link, None
        if link is not None:
            link.close()

    def close(self) -> None:
        """Detach it and give it back."""
        self.detach()
        fd, self._fd = self._fd, None
        if fd is not None:
            fd.close()

    def test_run(self, data: bytes = b"", ctx: bytes = b"", repeat: int = 1) -> TestRun:
        """Run it `repeat` times on a packet or a context made by hand (BPF_PROG_TEST_RUN).

        Packets have at least 14 bytes. Tracing programs of most types cannot be run this way. A `syscall`
        program runs once, and writes to the context itself.

        Raises:
            KernelError: the kernel does not run programs of this type, or not with such input.
        """
        if self.definition.prog_type_name == "BPF_PROG_TYPE_SYSCALL":
            return self._run_on(bytearray(ctx))
        data_out = bytearray(len(data) + MAX_OUTPUT_GROWTH if data else 0)
        ctx_out = bytearray(len(ctx) if ctx and data else 0)
        fd, what = self.fileno(), f"program {self.name!r}"
        retval, size, ctx_size, duration = bpf.prog_test_run(fd, data, data_out, ctx, ctx_out, repeat, what)
        return TestRun(retval, bytes(data_out[:size]), bytes(ctx_out[:ctx_size]), duration)

    def _run_on(self, memory: bytearray) -> TestRun:
        nothing = bytearray()
        what = f"program {self.name!r}"
        retval, *_ = bpf.prog_test_run(self.fileno(), b"", nothing, memory, nothing, 0, what)
        return TestRun(retval, b"", bytes(memory), 0)


def load(image: bpf.ProgramImage, linked: Linked) -> Fd:
    """Load a program; a refusal is asked again with a log, which makes the error.

    Raises:
        VerifierError: the verifier refuses it.
        KernelError: the kernel refuses for another reason.
    """
    result, _ = bpf.prog_load(image)
    if result == -errno.EPERM and door().raise_memlock():
        result, _ = bpf.prog_load(image)
    if result >= 0:
        return take(result)
    answer = load_with_log(image, result)
    if answer.result >= 0:
        return take(answer.result)
    if not answer.log:
        raise kernel_error("BPF_PROG_LOAD", -answer.result, f"program {image.name!r}")
    raise _refused(image.name, answer, linked)


def _refused(name: str, answer: Answer, linked: Linked) -> VerifierError:
    from .verifier_log import parse  # needs `re`, and only this path needs it

    refusal = parse(answer.end)
    loc = linked.loc_at(refusal.insn) if refusal.insn is not None else None
    if loc is None and refusal.place is not None:
        file, line, text = refusal.place
        source = KnownLines(file)
        source.add(line, text)
        loc = Loc(source, line)
    return VerifierError(name, -answer.result, answer.log, refusal.reason, refusal.insn, loc)
