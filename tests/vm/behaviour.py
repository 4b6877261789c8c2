"""What `crosscheck.execute` does in the kernel, done in the interpreter: the same inputs, the same kind of outcome."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator

from pybpf_native.crosscheck.execute import ARGUMENTS, FILLED, ON_PACKETS, Outcome
from pybpf_native.crosscheck.packets import packets
from pybpf_native.maptypes import ARRAYS, PER_CPU
from pybpf_native.object import Object
from pybpf_native.sections import lookup
from pybpf_native.vm import Machine
from pybpf_native.vm.maps import ProgramArray, Queue, VmMap
from pybpf_native.vm.ringbuf import RingBuffer

EINVAL = 22
SMALLEST = 14


def kind(obj: Object, name: str) -> str:
    """The program type: XDP, SYSCALL ..."""
    function = obj.function(name)
    assert function is not None
    return lookup(function.section).prog_type_name.removeprefix("BPF_PROG_TYPE_")


def outcome(obj: Object, names: list[str], seed: int, count: int, cpus: int) -> tuple[Outcome, Machine]:
    """The programs `names` on `count` inputs each, and the maps they leave behind."""
    machine = Machine(obj, cpus=cpus)
    prepare(machine, names, seed)
    result = Outcome()
    for name in names:
        runs = on_packets if kind(obj, name) in ON_PACKETS else on_contexts
        result.runs += [(name, run) for run in runs(machine, name, seed, count)]
    for name, made in machine.layout.maps.items():
        result.maps[name] = content(made)
    for section in obj.sections:
        if section.writable and section.name in machine.layout.sections:
            result.maps[section.name] = bytes(machine.layout.sections[section.name].data)
    return result, machine


def prepare(machine: Machine, names: list[str], seed: int) -> None:
    rng = random.Random(seed)
    for made in machine.layout.maps.values():
        definition = made.definition
        if isinstance(made, ProgramArray):
            programs = [function for function in machine.object.programs if kind(machine.object, function.name)]
            made.programs = dict(enumerate(programs[: definition.max_entries]))
        elif definition.type in ARRAYS:
            for index in range(min(FILLED, definition.max_entries)):
                value = bytes(rng.choices(range(8), k=definition.value_size))
                for region in made.lookup(index.to_bytes(4, "little")) or ():
                    made.fill(region, value)


def on_packets(machine: Machine, name: str, seed: int, count: int) -> Iterator[object]:
    for data in packets(seed, count):
        result = machine.run(name, packet=data)
        yield result.value, result.packet


def on_contexts(machine: Machine, name: str, seed: int, count: int) -> Iterator[object]:
    rng = random.Random(seed)
    for _ in range(count):
        words = [rng.getrandbits(rng.choice((4, 8, 16, 32, 64))) for _ in range(ARGUMENTS)]
        result = machine.run(name, ctx=struct.pack(f"<{ARGUMENTS}Q", *words))
        yield result.value, result.ctx if kind(machine.object, name) == "SYSCALL" else b""


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
    if isinstance(made, ProgramArray) or not hasattr(made, "entries"):
        return None
    per_cpu = definition.type in PER_CPU
    entries = []
    for key in made.walk():
        values = [number(bytes(region.data)) for region in made.lookup(key) or ()]
        entries.append((number(key), values if per_cpu else values[0]))
    return sorted(entries)


def number(raw: bytes) -> object:
    """Bytes as wide as an integer are one."""
    return int.from_bytes(raw, "little") if len(raw) in (1, 2, 4, 8) else raw
