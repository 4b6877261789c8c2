"""The same input through two objects in the interpreter: as `execute`, for programs that the kernel does not run.

Programs of most types run only when something happens, and what a program does with the clock or a random number is
another thing each time. The interpreter runs any program on a context made for it, and its clock, numbers and
processes are the same from run to run. Contexts are random: members that programs may read (`vm.contexts`), registers,
arguments, or bytes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..errors import VmError
from ..maptypes import PER_CPU
from ..object import Function, Object
from ..vm import Machine
from ..vm.contexts import context_of, registers
from ..vm.entry import ON_ARGUMENTS, ON_REGISTERS, PACKETS, PAIRS, WITH_DATA, kind_of
from ..vm.mapkinds import PerfArray, ProgramArray
from ..vm.maps import Queue, VmMap
from ..vm.memory import UNWRITTEN
from ..vm.ringbuf import RingBuffer
from .execute import ARGUMENTS, Entries, Outcome, number
from .packets import any_number, beside, packets


@dataclass(frozen=True)
class Failed:
    """What a run gives that does something forbidden, or needs what the interpreter lacks. is_outside: it leaves memory
    that the program has, which other code would have to do as well; an address of the kernel it may read too early."""

    is_outside: bool = field(default=False, compare=False)

    def __repr__(self) -> str:
        return "an error"


FORBIDDEN = Failed()
PARTS = ("result", "packet", "context", "printed line", "redirect")
SIZE = 256  # bytes of a context that is nothing but bytes
# Numbers that programs look for: address families, protocols, commands of sockops, ports in either byte order.
LIKELY = (0, 1, 2, 3, 4, 5, 6, 10, 17, 41, 53, 80, 443, 0x3500, 0x5000, 0xBB01, 7000, 8080)


def outcome(obj: Object, program: str, seed: int, count: int, entries: Entries | None = None) -> Outcome:
    """Run a program of `obj` on `count` inputs, and look at the maps. entries: what maps hold before (`held`).

    Raises:
        VmError: the interpreter has not what the object needs.
    """
    machine = Machine(obj)
    prepare(machine, entries or {})
    result = Outcome(parts=PARTS)
    function = obj.function(program)
    if function is not None:
        result.runs += [(program, run) for run in runs(machine, function, seed, count)]
    result.maps |= {name: content(made) for name, made in machine.layout.maps.items()}
    result.maps |= data(machine)
    return result


def ended(outcome: Outcome) -> int:
    """How many runs came to their end."""
    return sum(run != FORBIDDEN for _, run in outcome.runs)


def runs(machine: Machine, function: Function, seed: int, count: int) -> Iterator[object]:
    """What comes out of each run of a program on `count` inputs."""
    rng = random.Random(seed)
    kind = kind_of(function.section)
    for packet, members in zip(packets(seed, count), beside(kind, seed, count), strict=True):
        given = packet if kind in PACKETS | WITH_DATA else None
        ctx = members if kind in PACKETS else _context(rng, machine, function.section, kind)
        try:
            done = machine.run(function.name, packet=given, ctx=ctx)
        except VmError as error:
            yield Failed(bool(error.region) and UNWRITTEN not in str(error))
        else:
            yield done.value, done.packet, done.ctx, tuple(done.printed), tuple(done.redirects)


def _context(rng: random.Random, machine: Machine, section: str, kind: str) -> Mapping[str, object] | bytes | list[int]:
    if kind in ON_REGISTERS:
        return {name: _number(rng, 8) for name in registers(machine.arch).members}
    if kind in ON_ARGUMENTS:
        return [_number(rng, 8) for _ in range(ARGUMENTS)]
    found = context_of(section)
    if found is None:
        return rng.randbytes(SIZE)
    values: dict[str, object] = {
        name: _number(rng, member.size)
        for name, member in found.members.items()
        if "r" in member.access and not member.form
    }
    if kind not in WITH_DATA:
        values |= {name: rng.randbytes(rng.choice((0, 4, 8, 64))) for name in PAIRS if name in found.members}
    return values


def _number(rng: random.Random, size: int) -> int:
    """A number of `size` bytes, a likely one every second time."""
    return rng.choice(LIKELY) & (1 << 8 * size) - 1 if rng.random() < 0.5 else any_number(rng, size)


# -- maps and data


def prepare(machine: Machine, entries: Entries) -> None:
    """Give maps what they hold at the beginning, as `execute` does."""
    for made in machine.layout.maps.values():
        if isinstance(made, ProgramArray):
            made.programs = dict(enumerate(machine.object.programs[: made.definition.max_entries]))
        for key, value in entries.get(made.name, ()):
            made.update(key, value)
            for region in made.lookup(key) or ():
                made.fill(region, value)


def content(made: VmMap) -> object:
    """What the map holds, in the form that `execute` gives it."""
    definition = made.definition
    if isinstance(made, Queue):
        found = []
        while isinstance(value := made.pop(), bytes):
            found.append(number(value))
        return found
    if isinstance(made, RingBuffer):
        return made.consume()
    if isinstance(made, PerfArray):
        return list(made.sent)
    if isinstance(made, ProgramArray) or not hasattr(made, "entries"):
        return None
    per_cpu = definition.type in PER_CPU
    entries = []
    for key in made.walk():
        values = [number(bytes(region.data)) for region in made.lookup(key) or ()]
        entries.append((number(key), values if per_cpu else values[0]))
    return sorted(entries)


def data(machine: Machine) -> dict[str, bytes]:
    """The sections of variables that programs may write."""
    held = machine.layout.sections
    return {
        one.name: bytes(held[one.name].data) for one in machine.object.sections if one.writable and one.name in held
    }
