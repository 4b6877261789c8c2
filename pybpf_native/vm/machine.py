"""`Machine`: an object's programs, run without a kernel.

A machine keeps its maps, globals, clock and random numbers from run to run, as a loaded object does in the kernel.
Programs become Python functions when they are first run (`linkage`). Limits are the kernel's: 512 bytes of stack for a
function and all that it is called by, 8 functions deep, 33 tail calls; and a budget of instructions, since nothing has
proved that a program ends.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from ..btf.lazy import BtfFile
from ..errors import VmError
from ..object import Function, Object
from .attributes import mapping, of_bytes, whole
from .contexts import Context, Member, struct_of, typed
from .entry import ON_LINK, begin, kind_of, packet_out
from .fakes import Fakes, KernelTypes, opened
from .globals import Globals
from .helpers import load_all
from .layout import Layout
from .linkage import Linkage, helper_as_code, loc_before
from .maps import VmMap
from .memory import Fault, Region
from .options import VmOptions, check
from .packet import ETHERNET
from .result import Leak, Result
from .returns import refusal as returned
from .rights import GPL_TYPES, type_refusal
from .runtime import namespace
from .state import State
from .translate import Code, returns_nothing
from .views import MapView, Views

BUDGET = 100_000_000  # instructions of one run
STACK = 512  # bytes of the functions that have not returned (MAX_BPF_STACK)
MAX_FRAMES, MAX_TAIL_CALLS = 8, 33
MAX_HELPER = 1 << 16  # numbers below may be helpers
# Programs whose pointers to structs of the kernel have types: their loads are made such that they cannot fail.
READ_NULL = ("TRACING", "LSM")
PROBED = ": where the kernel knows that it points to a struct of its own, the program reads 0 there, and goes on"
ARCHES = {"arm64": "aarch64", "amd64": "x86_64", "x86-64": "x86_64"}  # names that uname does not give
MAX_TIME = 1 << 62  # nanoseconds that pass at once

Input = Mapping[str, Any] | bytes | Sequence[Any] | None


class Machine:
    """The programs of `obj`, ready to run.

    kconfig: settings of the kernel by name; ksyms: addresses of kernel symbols. cpus: how many values a per-CPU map
    has; programs run on `machine.state.cpu`. seed: of the random numbers. budget: instructions a run may take.
    btf: the types of a kernel (a BtfFile, its bytes or a file's name) that accesses are fitted to, and that structs are
    made from; without it those of the object are used. arch: whose registers `pt_regs` has, this machine's by default.
    `machine.state` has the clock, the process and the rest that helpers answer with.

    Raises:
        FormatError: a map definition is malformed.
        VmError: a map that the interpreter does not have, BTF that cannot be read, or an option that it cannot be.
    """

    def __init__(
        self,
        obj: Object,
        *,
        kconfig: Mapping[str, int | str | bool] | None = None,
        ksyms: Mapping[str, int] | None = None,
        cpus: int = 1,
        seed: int = 0,
        budget: int = BUDGET,
        btf: BtfFile | bytes | str | None = None,
        arch: str = "",
    ) -> None:
        given = {"kconfig": kconfig, "ksyms": ksyms, "cpus": cpus, "seed": seed, "budget": budget}
        check(obj, {**given, "btf": btf, "arch": arch})
        load_all()
        self.object = obj
        self.budget = self.left = budget
        self.arch = ARCHES.get(arch, arch) or os.uname().machine
        self.state = State(big_endian=obj.big_endian, cpus=cpus, seed=seed)
        self.state.memory.on_leak = self._leaked
        self.types = KernelTypes(obj, opened(btf) if btf is not None else None)
        self.fakes = Fakes(self.state, self.types)
        self.kind = self.section = ""  # of the program that runs
        self.keys: Region | None = None  # of a flow dissector
        self.pointed: dict[str, Region] = {}  # what members of the context point to
        self.frames: list[Region] = []
        self.depths: list[int] = []
        self.tail_calls = 0
        self.leaks: list[Leak] = []
        self.program: Function | None = None
        self._context: Context | None = None
        self._next_program: Function | None = None
        try:
            self.layout = Layout(obj, self.state, kconfig or {}, ksyms or {})
        except Fault as fault:
            raise VmError(fault.what) from None
        self.linkage = Linkage(obj, self.layout, namespace(self.state.memory, self._exhausted), self.types.btf)
        self.maps = Views({name: MapView(made, self) for name, made in self.layout.maps.items()})
        self.globals = Globals(obj, self.layout)

    # -- running

    def run(self, program: str, *, packet: bytes | None = None, ctx: Input = None) -> Result:
        """Run a program once.

        packet: for programs on packets, whole, with its Ethernet header (programs that see packets without it find
        it taken off). ctx: members of the context by name, its bytes, or a list of its 64-bit words; which of them
        depends on the type of the program (see `entry`).

        Raises:
            VmError: there is no such program, the input does not fit it, or it did what it must not.
        """
        function = self.object.function(program)
        if function is None:
            names = ", ".join(one.name for one in self.object.programs)
            raise VmError(f"the object has no program {program!r}; it has {names or 'none'}")
        if kind_of(function.section) in GPL_TYPES and (why := type_refusal(function.section, self.object.license)):
            raise VmError(why, program)
        try:
            self._begin(function)
            mark = self.state.memory.mark()
            try:
                self._context = begin(self, function, packet, ctx)
            finally:
                self.state.retire(self.state.memory.since(mark), "the run ended")
            r0 = self.code(function)(self, self._address(), None, None, None, None)
            if r0 is None and returns_nothing(function):
                r0 = 0
            if r0 is None:
                raise Fault(f"program {program!r} returned nothing")
            return self._result(r0)
        except Fault as fault:
            raise self._error(fault) from None
        finally:
            self._clean()

    def advance(self, ns: int) -> Result:
        """Let `ns` nanoseconds pass, and the timers and work queues of programs run that are due by then, in order.

        The result's value is how many callbacks ran.

        Raises:
            VmError: a callback did what it must not.
        """
        whole("the time that passes", ns, 0, MAX_TIME)
        try:
            self._begin(None)
            end, ran = self.state.time_ns + ns, 0
            while (timer := self.state.timers.due(end)) is not None:
                self.section, self.state.timers.running = timer.section, timer
                code, arguments = self.code_at(timer.callback), timer.arguments(self.state)
                code(self, *arguments, *[None] * (5 - len(arguments)))
                ran += 1
            self.state.time_ns = max(self.state.time_ns, end)
            return self._result(ran)
        except Fault as fault:
            raise self._error(fault) from None
        finally:
            self._clean()

    def kernel_struct(self, name: str, values: Mapping[str, Any] | None = None, /, **members: Any) -> int:
        """Make a struct of the kernel (`machine.kernel_struct("task_struct", pid=7)`); its address, which is good for
        as long as the machine is.

        Raises:
            VmError: there is no such struct or member, or a value does not fit.
        """
        try:
            region = self.fakes.make(self.types.struct(name), {**mapping("a struct", values or {}), **members})
        except Fault as fault:
            raise VmError(fault.what) from None
        return region.address

    def kernel_bytes(self, data: bytes, name: str = "memory of the kernel") -> int:
        """Memory outside of the program, the kernel's or a process's, that bpf_probe_read finds; its address."""
        try:
            region = self.state.memory.add(name, bytearray(of_bytes("memory of the kernel", data)), writable=False)
        except Fault as fault:
            raise VmError(fault.what) from None
        region.foreign = True
        return region.address

    def socket(self, values: Mapping[str, Any] | None = None) -> Region:
        """Make a socket with members of `bpf_sock`, which programs may read.

        Raises:
            VmError: there is no such member, or a value does not fit.
        """
        try:
            return self.new_socket(mapping("a socket", values or {}))
        except Fault as fault:
            raise VmError(fault.what) from None

    def new_socket(self, values: Mapping[str, Any]) -> Region:
        """As `socket`, while a program runs.

        Raises:
            Fault: there is no such member, or a value does not fit.
        """
        region = typed(self.state.memory, struct_of("bpf_sock"), values, {})
        region.name, region.writable = "a socket", False
        return region

    def _begin(self, function: Function | None) -> None:
        self.program = function
        self.section = function.section if function is not None else ""
        self.kind = kind_of(self.section)
        self.state.memory.null_note = PROBED if self.kind in READ_NULL else ""
        self.left, self.tail_calls = self.budget, 0
        self._context = self._next_program = self.keys = None
        self.pointed = {}
        for made in self.linkage.translated.values():
            made.hits[:] = bytes(len(made.hits))
        self.leaks = []
        self.state.begin_run()

    def _address(self) -> int:
        if self.state.ctx is None:
            raise Fault("no program is running")
        return self.state.ctx.address

    def _check_end(self) -> None:
        if self.state.locked:
            raise Fault("the program ended with a lock held")
        if self.state.reserved:
            raise Fault(f"the program ended without submitting {next(iter(self.state.reserved.values())).region.name}")
        if self.state.iterators:
            raise Fault("the program ended without destroying an iterator")
        if self.state.references:
            raise Fault(f"the program ended without releasing {next(iter(self.state.references.values())).name}")

    def _result(self, r0: int) -> Result:
        hits = [(made, list(made.hits)) for made in self.linkage.translated.values()]
        ctx, context, order = self.state.ctx, self._context, self.state.memory.order
        beside: dict[str, int | bytes] = {name: bytes(region.data) for name, region in self.pointed.items()}
        if self.state.packet is not None and context is not None and "len" in context.members:
            beside["len"] = len(self.state.packet)
        result = Result(
            r0,
            packet_out(self),
            bytes(ctx.data) if ctx is not None else b"",
            lambda data: {**context.values(data, order), **beside} if context is not None else {},
            self.budget - self.left,
            hits,
            self.object.functions,
        )
        result.printed, result.redirects = list(self.state.printed), list(self.state.redirects)
        result.leaks, result.maps, result.globals = self.leaks, self.maps, self.globals
        return result

    def _clean(self) -> None:
        """Take away what lives as long as a run."""
        for region in self.frames:
            self.state.memory.drop(region, "the run ended")
        self.frames.clear()
        self.depths.clear()
        self.state.timers.running = None
        self.state.end_run()

    # -- what translated code and helpers ask for

    def code(self, function: Function) -> Code:
        """The Python function of `function`."""
        return self.linkage.code(function)

    def enter(self, name: str, depth: int) -> int:
        """Begin a function: r10 of its new stack frame, which is called `name` and takes `depth` bytes of the stack."""
        if len(self.frames) >= MAX_FRAMES:
            raise Fault(f"{name} would be number {MAX_FRAMES + 1} in a chain of calls: {MAX_FRAMES} are allowed")
        self.depths.append(depth)
        if len(self.depths) > 1 and sum(self.depths) > STACK:
            calls = " + ".join(map(str, self.depths))
            raise Fault(f"{name} would make it {calls} bytes: a chain of calls has {STACK} together")
        frame = self.state.memory.add_stack(name, STACK)
        self.frames.append(frame)
        return frame.base + STACK

    def leave(self, r0: int | None) -> None:
        """End a function that returns `r0`."""
        memory = self.state.memory
        if len(self.frames) == 1:
            self._check_end()
        if len(self.frames) == 1 and r0 is not None and self.program is not None:
            if (region := memory.pointed(r0)) is not None:
                self._note(f"the program returns a pointer, to {region.name}")
            if why := returned(self.section, r0):
                raise Fault(why)
        memory.drop(self.frames.pop(), "its function returned")
        self.depths.pop()

    def code_at(self, address: int) -> Code:
        """The function that `address` stands for; a helper, when it is the number of one."""
        function = self.layout.functions.get(address)
        if function is not None:
            return self.code(function)
        helper = helper_as_code(address) if address < MAX_HELPER else None
        if helper is None:
            raise Fault(f"a call of {address:#x}, which is not the address of a function")
        if why := self.linkage.refused(address, self.section):
            raise Fault(why)
        return helper

    def map_at(self, address: int) -> VmMap:
        """The map that `address` stands for."""
        found = self.state.maps.get(address >> 32)
        if found is None or address != found.handle.base:
            raise Fault(f"{address:#x} is not the address of a map")
        return found

    def tail_call(self, program: Function | None) -> int | None:
        """Let `program` go on; an error number when there is none, or too many have gone before."""
        if program is None or self.tail_calls >= MAX_TAIL_CALLS:
            return -1 & (1 << 64) - 1
        if (kind := kind_of(program.section)) != kind_of(self.section):
            which = f"{program.name!r}, which is of type {kind}, by one of type {kind_of(self.section)}"
            raise Fault(f"a tail call of {which}: the kernel takes programs of one type into a map")
        self.tail_calls += 1
        self._next_program = program
        return None

    def ending(self, ctx: int | None) -> int | None:
        """What a function returns that ended in its middle: 0, or what the program of its tail call returns."""
        program, self._next_program = self._next_program, None
        if program is None:
            return 0
        self.section = program.section
        result: int | None = self.code(program)(self, ctx, None, None, None, None)
        return result

    def load_packet(self, ctx: int, at: int, size: int) -> int | None:
        """LD_ABS and LD_IND: a big-endian number out of the packet, None when it is not all there."""
        packet = self.state.packet
        if packet is None or self.state.ctx is None or ctx != self.state.ctx.address:
            raise Fault("a packet load needs the context of a program on packets in r6")
        if at < 0:
            at = self._negative(at)
        found = packet.read(at, size)
        return None if found is None else int.from_bytes(found, "big")

    def _negative(self, at: int) -> int:
        """Offsets from the network header (-0x100000 on) and from the link header (-0x200000 on)."""
        if at >= -0x100000:
            return at + 0x100000 + self.network_offset()
        return at + 0x200000 + self.network_offset() - ETHERNET if at >= -0x200000 else -(1 << 31)

    def network_offset(self) -> int:
        """Where the network header is, from the beginning of what the program sees."""
        return ETHERNET if self.kind in ON_LINK else 0

    def field(self, name: str) -> int:
        """A number of the context, by the name of its member."""
        member, data = self._member(name)
        return int.from_bytes(data[member.offset : member.end], self.state.order)

    def set_field(self, name: str, value: int) -> None:
        """Set a number of the context, whether programs may or not."""
        member, data = self._member(name)
        data[member.offset : member.end] = (value & (1 << 8 * member.size) - 1).to_bytes(member.size, self.state.order)

    def _member(self, name: str) -> tuple[Member, bytearray]:
        if self._context is None or self.state.ctx is None or name not in self._context.members:
            raise Fault(f"a helper that needs a context with {name!r}")
        return self._context.members[name], self.state.ctx.data

    def _exhausted(self) -> Fault:
        return Fault(f"the budget of {self.budget} instructions is used up: does the program end?")

    # -- what is reported

    def _leaked(self, value: int, where: str) -> None:
        region = self.state.memory.pointed(value)
        if region is not None:
            self._note(f"a pointer to {region.name} is stored in {where}")

    def _note(self, what: str) -> None:
        """Note a leak at the instruction that is running; once for each."""
        place = self.linkage.place(sys._getframe(2))
        if place is None:
            return
        made, insn = place
        if not any(one.insn == insn and one.function == made.function.name for one in self.leaks):
            self.leaks.append(Leak(what, made.function.name, insn, loc_before(made.function, insn)))

    def _error(self, fault: Fault) -> VmError:
        """The error with its place, which the lines of the traceback tell."""
        places = self.linkage.places(fault.__traceback__)
        calls = [made.function.name for made, _ in places]
        if not places:
            return VmError(fault.what, region=fault.region, offset=fault.offset)
        made, insn = places[-1]
        loc = loc_before(made.function, insn)
        return VmError(fault.what, made.function.name, insn, loc, region=fault.region, offset=fault.offset, calls=calls)


def run(
    obj: Object, program: str, *, packet: bytes | None = None, ctx: Input = None, **options: Unpack[VmOptions]
) -> Result:
    """Run a program of `obj` once, in a machine of its own, which takes `options`.

    Raises:
        VmError: as `Machine` and `Machine.run` do.
    """
    check(obj, options)
    return Machine(obj, **options).run(program, packet=packet, ctx=ctx)
