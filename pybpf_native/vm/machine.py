"""`Machine`: an object's programs, run without a kernel.

A machine keeps its maps, globals, clock and random numbers from run to run, as a loaded object does in the kernel.
Programs become Python functions when they are first run (`translate`). Limits are the kernel's: 512 bytes of stack a
function, 8 functions deep, 33 tail calls; and a budget of instructions, since nothing has proved that a program ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import CodeType, TracebackType
from typing import Any

from ..errors import VmError
from ..isa.insn import Insn
from ..object import Extern, Function, Object
from ..sections import is_known, lookup
from ..source import Loc
from . import contexts, numbers
from .contexts import Packet
from .globals import Globals
from .helpers import HELPERS, KFUNCS, load_all, name_of
from .layout import Layout
from .maps import VmMap
from .memory import Fault, Region
from .semantics import statements
from .state import State
from .translate import Callee, Code, Target, Translated, translate
from .views import MapView

BUDGET = 100_000_000  # instructions of one run
STACK = 512  # bytes of one function (MAX_BPF_STACK)
MAX_FRAMES, MAX_TAIL_CALLS = 8, 33
MAX_LOOPS = 1 << 23  # rounds of one may_goto loop

ON_LINK, ON_NETWORK = frozenset(("SCHED_CLS", "SCHED_ACT")), contexts.ETHERNET
PACKETS = ON_LINK | {"SOCKET_FILTER", "CGROUP_SKB", "LWT_IN", "LWT_OUT", "LWT_XMIT", "LWT_SEG6LOCAL", "SK_SKB"}
READ_ONLY = frozenset(("RAW_TRACEPOINT", "TRACEPOINT", "TRACING", "KPROBE", "LSM"))


class Result:
    """What a run gave.

    value: what the program returned, 32 bits, unsigned; r0: all 64. packet: as the program left it, None without one;
    ctx: the bytes of the context. executed: instructions. printed: lines of the printing helpers. redirects:
    (how, index, flags) of each. coverage: (file, line) -> how often its instructions ran, 0 for those that did not.
    """

    __slots__ = ("_hits", "ctx", "executed", "packet", "printed", "r0", "redirects")

    def __init__(
        self,
        r0: int,
        packet: bytes | None,
        ctx: bytes,
        executed: int,
        hits: list[tuple[Translated, list[int]]],
        state: State,
    ) -> None:
        self.r0 = r0
        self.packet = packet
        self.ctx = ctx
        self.executed = executed
        self._hits = hits
        self.printed = list(state.printed)
        self.redirects = list(state.redirects)

    @property
    def value(self) -> int:
        return self.r0 & 0xFFFFFFFF

    @property
    def coverage(self) -> dict[tuple[str, int], int]:
        coverage: dict[tuple[str, int], int] = {}
        for made, hits in self._hits:
            _cover(made, hits, coverage)
        return coverage

    def __repr__(self) -> str:
        return f"Result(value={self.value}, executed={self.executed})"


class Machine(Target):
    """The programs of `obj`, ready to run.

    kconfig: settings of the kernel by name; ksyms: addresses of kernel symbols. cpus: how many values a per-CPU map
    has; programs run on `machine.state.cpu`. seed: of the random numbers. budget: instructions a run may take.
    `machine.state` has the clock, the process and the rest that helpers answer with.

    Raises:
        FormatError: a map definition is malformed.
        VmError: a map that the interpreter does not have.
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
    ) -> None:
        load_all()
        self.object = obj
        self.budget = self.left = budget
        self.loops = MAX_LOOPS
        self.state = State(big_endian=obj.big_endian, cpus=cpus, seed=seed)
        self.statements = statements(obj.big_endian)
        self.kind = ""
        self.frames: list[Region] = []
        self.tail_calls = 0
        self._next_program: Function | None = None
        self._translated: dict[int, Translated] = {}
        self._by_code: dict[CodeType, Translated] = {}
        self._names = self._namespace()
        try:
            self.layout = Layout(obj, self.state, kconfig or {}, ksyms or {})
        except Fault as fault:
            raise VmError(fault.what) from None
        self.maps = {name: MapView(made, self) for name, made in self.layout.maps.items()}
        self.globals = Globals(obj, self.layout)

    def _namespace(self) -> dict[str, Any]:
        """The names that translated code uses."""
        names: dict[str, Any] = {"Fault": Fault, "unset": _unset, "exhausted": self._exhausted, "aligned": _aligned}
        names |= {"sdiv": numbers.sdiv, "smod": numbers.smod, "swap": numbers.swap}
        names |= {f"load{bits}": load for bits, load in self.state.memory.loads.items()}
        names |= {f"store{bits}": store for bits, store in self.state.memory.stores.items()}
        return names

    # -- running

    def run(
        self,
        program: str,
        *,
        packet: bytes | None = None,
        ctx: Mapping[str, int | bytes] | bytes | Sequence[int] | None = None,
    ) -> Result:
        """Run a program once.

        packet: for programs on packets, whole, with its Ethernet header (programs that see packets without it find
        it taken off). ctx: for those, members of the context by name; for others its bytes, or a list of its
        64-bit words.

        Raises:
            VmError: there is no such program, the input does not fit it, or it did what it must not.
        """
        function = self.object.function(program)
        if function is None:
            names = ", ".join(one.name for one in self.object.programs)
            raise VmError(f"the object has no program {program!r}; it has {names or 'none'}")
        try:
            self._begin(function, packet, ctx)
            r0 = self.code(function)(self, self._context().address, None, None, None, None)
            if r0 is None:
                raise Fault(f"program {program!r} returned nothing")
            self._check_end()
            return self._result(r0)
        except Fault as fault:
            raise self._error(fault) from None
        finally:
            self._clean()

    def _begin(self, function: Function, packet: bytes | None, ctx: object) -> None:
        self.kind = (
            lookup(function.section).prog_type_name.removeprefix("BPF_PROG_TYPE_")
            if (is_known(function.section))
            else "UNSPEC"
        )
        self.left, self.tail_calls = self.budget, 0
        for made in self._translated.values():
            made.hits[:] = bytes(len(made.hits))
        self.state.printed.clear()
        self.state.redirects.clear()
        self.state.packet = self.state.ctx = None
        if self.kind == "XDP" or self.kind in PACKETS or self.kind == "FLOW_DISSECTOR":
            self._begin_packet(bytes(packet or bytes(contexts.ETHERNET)), ctx)
            return
        if packet is not None:
            raise Fault(f"programs of section {function.section!r} have no packet")
        if isinstance(ctx, Mapping):
            raise Fault(f"the members of the context of section {function.section!r} have no names here: give bytes")
        self.state.ctx = contexts.plain(self.state.memory, ctx or b"", self.kind not in READ_ONLY)  # type: ignore[arg-type]

    def _begin_packet(self, packet: bytes, ctx: object) -> None:
        memory = self.state.memory
        if ctx is not None and not isinstance(ctx, Mapping):
            raise Fault("the context of a program on packets is given by members: ctx={'mark': 1}")
        stripped = self.kind in PACKETS - ON_LINK
        made = self.state.packet = Packet(memory, packet, min(len(packet), ON_NETWORK) if stripped else 0)
        if self.kind == "XDP":
            self.state.ctx = contexts.xdp(memory, made, ctx or {})
            return
        keys = contexts.flow_keys(memory, packet) if self.kind == "FLOW_DISSECTOR" else None
        self.keys = keys
        self.state.ctx = contexts.sk_buff(memory, made, packet, ctx or {}, keys.address if keys else 0)

    def _context(self) -> Region:
        if self.state.ctx is None:
            raise Fault("no program is running")
        return self.state.ctx

    def _check_end(self) -> None:
        if self.state.locked:
            raise Fault("the program ended with a lock held")
        if self.state.reserved:
            raise Fault(f"the program ended without submitting {next(iter(self.state.reserved.values())).region.name}")

    def _result(self, r0: int) -> Result:
        hits = [(made, list(made.hits)) for made in self._translated.values()]
        executed = self.budget - self.left
        return Result(r0, self._packet_out(), bytes(self._context().data), executed, hits, self.state)

    def _packet_out(self) -> bytes | None:
        """What BPF_PROG_TEST_RUN gives back: with zeros for a header that was taken off, or the flow keys."""
        packet = self.state.packet
        if packet is None:
            return None
        if self.kind == "FLOW_DISSECTOR" and self.keys is not None:
            return bytes(self.keys.data)
        if self.kind == "XDP":  # with the metadata before it
            return bytes(packet.buffer[packet.meta : packet.end])
        return bytes(ON_NETWORK if self.kind in PACKETS - ON_LINK else 0) + packet.content()

    def _clean(self) -> None:
        """Take away what lives as long as a run."""
        state = self.state
        state.end_run()
        for region in (state.ctx, state.packet.region if state.packet else None, *self.frames):
            if region is not None:
                state.memory.drop(region, "the run ended")
        self.frames.clear()
        state.packet = state.ctx = None
        state.locked = 0
        for record in list(state.reserved.values()):
            state.memory.drop(record.region, "the run ended")
        state.reserved.clear()

    # -- code

    def code(self, function: Function) -> Code:
        """The Python function of `function` and, translated as well, of all that it calls."""
        pending = [function]
        while pending:
            one = pending.pop()
            if id(one) in self._translated:
                continue
            try:
                made = translate(one, len(self._translated), self)
            except Fault as fault:
                raise VmError(fault.what, one.name) from None
            self._translated[id(one)] = made
            assert made.code is not None
            self._names[f"hits_{made.number}"] = made.hits
            exec(made.code, self._names)
            self._names[f"function_{id(one)}"] = code = self._names[made.name]
            self._by_code[code.__code__] = made
            pending += [insn.sym for insn in one.insns if isinstance(insn.sym, Function)]
        result: Code = self._names[f"function_{id(function)}"]
        return result

    def local(self, insn: Insn) -> str:
        if not isinstance(insn.sym, Function):
            name = insn.sym.name if isinstance(insn.sym, Extern) else "no function"
            raise Fault(f"a call of {name!r}, which the object does not have")
        return f"function_{id(insn.sym)}"

    def wide(self, insn: Insn) -> int:
        return self.layout.reference(insn)

    def callee(self, insn: Insn) -> Callee:
        """How a helper or kernel function is called.

        Raises:
            Fault: the interpreter does not have it.
        """
        if isinstance(insn.sym, Extern):
            found, name = KFUNCS.get(insn.sym.name), f"kfunc_{insn.sym.name}"
            if found is None:
                raise Fault(f"a call of kernel function {insn.sym.name!r}, which the interpreter does not have")
        else:
            found, name = HELPERS.get(insn.imm), f"helper_{insn.imm}"
            if found is None or insn.op.name != "call_helper":
                raise Fault(f"a call of {name_of(insn.imm)}, which the interpreter does not have")
        self._names[name] = found.function
        return Callee(name, found.required, found.total, found.calls_back)

    # -- what translated code and helpers ask for

    def enter(self, name: str) -> int:
        """Begin a function: r10 of its new stack frame, which is called `name`."""
        if len(self.frames) >= MAX_FRAMES:
            raise Fault(f"{name} would be number {MAX_FRAMES + 1} in a chain of calls: {MAX_FRAMES} are allowed")
        frame = self.state.memory.add_stack(name, STACK)
        self.frames.append(frame)
        return frame.base + STACK

    def leave(self, r10: int) -> None:
        """End a function."""
        self.state.memory.drop(self.frames.pop(), "its function returned")

    def code_at(self, address: int) -> Code:
        """The function that `address` stands for."""
        function = self.layout.functions.get(address)
        if function is None:
            raise Fault(f"a call of {address:#x}, which is not the address of a function")
        return self.code(function)

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
        self.tail_calls += 1
        self._next_program = program
        return None

    def ending(self, ctx: int | None) -> int | None:
        """What a function returns that ended in its middle: 0, or what the program of its tail call returns."""
        program, self._next_program = self._next_program, None
        if program is None:
            return 0
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
        return at + 0x200000 + self.network_offset() - ON_NETWORK if at >= -0x200000 else -(1 << 31)

    def network_offset(self) -> int:
        """Where the network header is, from the beginning of what the program sees."""
        return ON_NETWORK if self.kind in ON_LINK else 0

    def _exhausted(self) -> Fault:
        return Fault(f"the budget of {self.budget} instructions is used up: does the program end?")

    # -- errors

    def _error(self, fault: Fault) -> VmError:
        """The error with its place, which the lines of the traceback tell."""
        places = _places(fault.__traceback__, self._by_code)
        calls = [made.function.name for made, _ in places]
        if not places:
            return VmError(fault.what, region=fault.region, offset=fault.offset)
        made, insn = places[-1]
        return VmError(
            fault.what,
            made.function.name,
            insn,
            loc_before(made.function, insn),
            region=fault.region,
            offset=fault.offset,
            calls=calls,
        )


def loc_before(function: Function, index: int) -> Loc | None:
    """The source line of an instruction, or of the nearest one before it."""
    return next((insn.loc for insn in reversed(function.insns[: index + 1]) if insn.loc), None)


def _places(traceback: TracebackType | None, known: Mapping[CodeType, Translated]) -> list[tuple[Translated, int]]:
    """(function, instruction) of every function of the program that was running, the program first."""
    places = []
    while traceback is not None:
        made = known.get(traceback.tb_frame.f_code)
        if made is not None:
            places.append((made, made.lines[traceback.tb_lineno - 1]))
        traceback = traceback.tb_next
    return places


def _cover(made: Translated, hits: Sequence[int], coverage: dict[tuple[str, int], int]) -> None:
    """Count the lines of a function: a line ran as often as the most frequent of its instructions."""
    loc: Loc | None = None
    for block, count in zip(made.blocks, hits, strict=True):
        for insn in made.function.insns[block.start : block.end]:
            loc = insn.loc or loc
            if loc is not None:
                line = loc.source.name, loc.line
                coverage[line] = max(coverage.get(line, 0), count)


def _unset(register: int) -> Fault:
    return Fault(f"r{register} is read, and nothing has been written to it")


def _aligned(address: int, size: int) -> int:
    if address % size:
        raise Fault(f"an atomic access of {size} bytes at {address:#x}, which is not a multiple of {size}")
    return address
