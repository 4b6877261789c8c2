"""What `crosscheck.execute` does in the kernel, done in the interpreter: the same inputs, the same kind of outcome."""

from __future__ import annotations

import random
from collections.abc import Iterator

from pybpf_native.crosscheck.execute import ARGUMENTS, FILLED, ON_PACKETS, Outcome
from pybpf_native.crosscheck.packets import packets
from pybpf_native.maptypes import ARRAYS, PER_CPU
from pybpf_native.object import Object
from pybpf_native.sections import lookup
from pybpf_native.vm import Machine
from pybpf_native.vm.mapkinds import ProgramArray
from pybpf_native.vm.maps import Queue, VmMap
from pybpf_native.vm.ringbuf import RingBuffer


def kind(obj: Object, name: str) -> str:
    """The program type: XDP, SYSCALL ..."""
    function = obj.function(name)
    assert function is not None
    return lookup(function.section).prog_type_name.removeprefix("BPF_PROG_TYPE_")


def outcome(obj: Object, seed: int, count: int, kernel: Outcome, cpus: int) -> Outcome:
    """The programs that the kernel ran, on the inputs that it took, and the maps they leave behind."""
    machine = Machine(obj, cpus=cpus)
    prepare(machine, seed)
    result = Outcome()
    for name in dict.fromkeys(name for name, _ in kernel.runs):
        expected = [run for program, run in kernel.runs if program == name]
        inputs = on_packets(seed, count) if kind(obj, name) in ON_PACKETS else on_contexts(seed, count)
        for given, run in zip(inputs, expected, strict=True):
            if isinstance(run, int):  # the kernel did not take this input
                result.runs.append((name, run))
            elif isinstance(given, bytes):
                done = machine.run(name, packet=given)
                result.runs.append((name, (done.value, done.packet)))
            else:
                done = machine.run(name, ctx=given)
                left = done.ctx if kind(obj, name) == "SYSCALL" else b""
                result.runs.append((name, (done.value, left)))
    for name, made in machine.layout.maps.items():
        result.maps[name] = content(made)
    for section in obj.sections:
        if section.writable and section.name in machine.layout.sections:
            result.maps[section.name] = bytes(machine.layout.sections[section.name].data)
    return result


def prepare(machine: Machine, seed: int) -> None:
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


def on_packets(seed: int, count: int) -> Iterator[bytes | list[int]]:
    return iter(packets(seed, count))


def on_contexts(seed: int, count: int) -> Iterator[bytes | list[int]]:
    rng = random.Random(seed)
    for _ in range(count):
        yield [rng.getrandbits(rng.choice((4, 8, 16, 32, 64))) for _ in range(ARGUMENTS)]


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
