"""The same input through two objects: what their programs return, and the packets and maps they leave behind.

Programs run by BPF_PROG_TEST_RUN, in the order of the object and again and again on the same maps, so that state
carries over. Inputs are random but the same for both (`packets`); maps begin with what `held` gives, and program
arrays with the object's own programs. What they send and print is in `sent`. What a program does with the
clock, the processor number or a random number differs from run to run: programs that ask for such things are left out,
`interpret` has them.
"""

from __future__ import annotations

import os
import random
import struct
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from ..errors import BpfError, KernelError
from ..isa.insn import Insn
from ..kernel.sys import Fd
from ..load.collection import Collection
from ..load.maps import Map
from ..load.programs import Program
from ..load.relocate import reachable
from ..maptypes import MAP_IN_MAP, PERF_EVENT_ARRAY, PROG_ARRAY, QUEUE, RINGBUF, STACK
from ..object import WEAK, Extern
from ..vm.contexts import context_of
from ..vm.entry import ON_SKB
from .apart import apart, differing
from .packets import any_number, beside, lookups, packets
from .printed import Printed
from .sent import STREAM_FUNCTION, Sent, plain

# Program types that the kernel runs by hand, on a packet or on a context.
ON_PACKETS = frozenset(
    ("XDP", "SCHED_CLS", "SCHED_ACT", "SOCKET_FILTER", "CGROUP_SKB", "LWT_IN", "LWT_OUT", "LWT_XMIT", "FLOW_DISSECTOR")
)
ON_CONTEXTS = frozenset(("RAW_TRACEPOINT", "SYSCALL", "SK_LOOKUP"))
# Helpers that answer differently each time.
VARYING = {
    5: "ktime_get_ns",
    7: "get_prandom_u32",
    8: "get_smp_processor_id",
    14: "get_current_pid_tgid",
    16: "get_current_comm",
    27: "get_stackid",
    35: "get_current_task",
    42: "get_numa_node_id",
    67: "get_stack",
    80: "get_current_cgroup_id",
    118: "jiffies64",
    125: "ktime_get_boot_ns",
    158: "get_current_task_btf",
    160: "ktime_get_coarse_ns",
    171: "timer_start",
    208: "ktime_get_tai_ns",
}
# Kernel functions that answer the same each time, by the beginning of their names. (Weak ones are mostly missing.)
STEADY = (
    "bpf_iter_num_",
    "bpf_dynptr_",
    "bpf_rcu_",
    "bpf_preempt_",
    "bpf_cast_to_",
    "bpf_rdonly_cast",
    STREAM_FUNCTION,
)
# Maps whose content is another one each time (ids of programs and maps), or is read in another way.
UNREADABLE = frozenset((PROG_ARRAY, RINGBUF, PERF_EVENT_ARRAY)) | MAP_IN_MAP
Entries = Mapping[str, Sequence[tuple[bytes, bytes]]]  # of maps by name: key and value of each
ARGUMENTS = 8  # 64-bit words of a context


@dataclass
class Outcome:
    """What one object did: (program, what came out) of every run, and the content of its maps, with the events that
    were sent through them. notes: what is not known; parts: words for what came out, the last one for all the rest."""

    runs: list[tuple[str, object]] = field(default_factory=list)
    maps: dict[str, object] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    parts: Sequence[str] = ("result", "packet or context", "line")

    def difference(self, other: Outcome, again: Sequence[Outcome] = ()) -> str:
        """Where `other` differs first, "" when it does not.

        again: what the other object did at other times. What is something else then in any run of a program is not
        compared in any of them, as two runs may give the same by chance; nor is a map that is another one then.
        """
        varying = other.varying(again)
        numbers: Counter[str] = Counter()
        for (name, mine), (_, theirs) in zip(self.runs, other.runs, strict=True):
            number, left_out = numbers[name], varying.get(name, frozenset())
            numbers[name] += 1
            mine, theirs = _without(mine, left_out), _without(theirs, left_out)
            if mine != theirs:
                what, ours, others = self._apart(mine, theirs)
                return f"{name}: run {number}: the {what} is {ours}, the reference's {others}"
        for name, content in self.maps.items():
            held = other.maps.get(name)
            if content != held and all(held == later.maps.get(name) for later in again):
                ours, others = apart(content, held)
                return f"map {name!r} holds {ours}, the reference's {others}"
        return ""

    def varying(self, again: Sequence[Outcome]) -> dict[str, frozenset[int]]:
        """The parts of what comes out that are not the same in all runs at other times, by program."""
        found: dict[str, frozenset[int]] = {}
        for later in again:
            for (name, one), (_, other) in zip(self.runs, later.runs, strict=True):
                if one != other:
                    found[name] = found.get(name, frozenset()) | _unequal(one, other)
        return found

    def _apart(self, mine: object, theirs: object) -> tuple[str, str, str]:
        """What of a run differs, and both values."""
        if not isinstance(mine, tuple) or not isinstance(theirs, tuple):
            return "outcome", *apart(mine, theirs)
        if min(len(mine), len(theirs)) == 1:
            return "outcome, or the number of an error,", *apart(mine[:1], theirs[:1])
        return self.parts[min(differing(mine, theirs), len(self.parts) - 1)], *apart(mine, theirs)


def _unequal(one: object, other: object) -> frozenset[int]:
    """The places of two rows where they are not the same."""
    if not isinstance(one, tuple) or not isinstance(other, tuple):
        return frozenset((0,))
    pairs = enumerate(zip_longest(one, other))
    return frozenset(at for at, (mine, theirs) in pairs if mine != theirs)


def _without(value: object, places: frozenset[int]) -> object:
    """What came out, without what is in some places."""
    if not places or not isinstance(value, tuple):
        return value
    return tuple(None if at in places else part for at, part in enumerate(value))


def is_comparable(program: Program) -> bool:
    """Whether the kernel runs it by hand, and what it does depends on its input alone."""
    if not program.loaded or kind_of(program) not in ON_PACKETS | ON_CONTEXTS:
        return False
    return not any(_varies(insn) for function in reachable(program.function) for insn in function.insns)


def kind_of(program: Program) -> str:
    """Its program type: XDP, SYSCALL ..."""
    return program.definition.prog_type_name.removeprefix("BPF_PROG_TYPE_")


def _varies(insn: Insn) -> bool:
    if isinstance(insn.sym, Extern):
        return insn.sym.binding != WEAK and not insn.sym.name.startswith(STEADY)
    return insn.op.name == "call_helper" and insn.imm in VARYING


def outcome(
    collection: Collection,
    names: list[str],
    seed: int,
    count: int,
    printed: Printed | None = None,
    entries: Entries | None = None,
) -> Outcome:
    """Run the programs `names` of a loaded collection, each on `count` inputs, and look at the maps.

    Everything runs on one processor, so that per-CPU values are comparable. printed: who hears the lines that programs
    print; they are not compared without it. entries: what maps hold before (`held`).
    """
    bind()
    _prepare(collection, entries or {})
    result = Outcome()
    with Sent(collection, printed) as sent:
        for name in names:
            program = collection.get_program(name)
            runs = _on_packets if kind_of(program) in ON_PACKETS else _on_contexts
            result.runs += [(name, (*run, *sent.take(program))) for run in runs(program, seed, count)]
        for name, made in collection.maps.items():
            result.maps[name] = _content(_raw(made))
        result.maps |= sent.events
        result.notes += sent.notes
    for data in collection.globals.sections():
        if data.section.writable:
            result.maps[data.section.name] = bytes(data.memory[: data.section.size])
    return result


def bind() -> None:
    """Have this thread run on the first of its processors alone."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _raw(made: Map) -> Map:
    """The same map, with keys and values as numbers or bytes."""
    return Map(plain(made.definition), Fd(os.dup(made.fileno())))


def _prepare(collection: Collection, entries: Entries) -> None:
    programs = [program for program in collection.programs.values() if program.loaded]
    for made in collection.maps.values():
        if made.definition.type == PROG_ARRAY:
            _fill(_raw(made), enumerate(program.fileno() for program in programs))
        elif made.name in entries:
            _fill(_raw(made), ((number(key), number(value)) for key, value in entries[made.name]))


def number(raw: bytes) -> int | bytes:
    """Bytes as wide as an integer are one."""
    return int.from_bytes(raw, "little") if len(raw) in (1, 2, 4, 8) else raw


def _fill(made: Map, entries: Iterable[tuple[int | bytes, int | bytes]]) -> None:
    for key, value in entries:
        try:
            made.update(key, value)
        except BpfError:  # a program of another type, an index too many, an array only programs write
            continue


def _on_packets(program: Program, seed: int, count: int) -> Iterator[tuple[object, ...]]:
    kind = kind_of(program)
    context = context_of(program.definition.section) if kind in ON_SKB else None
    for data, members in zip(packets(seed, count), beside(kind, seed, count), strict=True):
        ctx = bytes(context.fill("<", members)) if context is not None and members else b""
        try:
            ran = program.test_run(data=data, ctx=ctx)
        except KernelError as error:  # a packet that this type of program cannot be given
            yield (error.errno,)
        else:
            yield ran.retval, ran.data + ran.ctx


def _on_contexts(program: Program, seed: int, count: int) -> Iterator[tuple[object, ...]]:
    for ctx in contexts(kind_of(program), seed, count):
        try:
            ran = program.test_run(ctx=ctx)
        except KernelError as error:
            yield (error.errno,)
        else:
            yield ran.retval, ran.ctx


def contexts(kind: str, seed: int, count: int) -> Iterator[bytes]:
    """`count` contexts of programs of one type: rows of 64-bit words, for most."""
    if kind == "SK_LOOKUP":
        yield from lookups(seed, count)
        return
    rng = random.Random(seed)
    for _ in range(count):
        yield struct.pack(f"<{ARGUMENTS}Q", *(any_number(rng) for _ in range(ARGUMENTS)))


def _content(made: Map) -> object:
    """What a map holds; None for one that user space cannot read."""
    try:
        if made.definition.type in (QUEUE, STACK):
            return _drained(made)
        return None if made.definition.type in UNREADABLE else sorted(made.to_dict().items())
    except BpfError:
        return None


def _drained(made: Map) -> list[object]:
    found = []
    for _ in range(made.definition.max_entries):
        value = made.pop()
        if value is None:
            break
        found.append(value)
    return found
