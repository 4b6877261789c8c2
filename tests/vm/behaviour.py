"""What `crosscheck.execute` does in the kernel, done in the interpreter: the same inputs, the same kind of outcome."""

from __future__ import annotations

from pybpf_native.crosscheck.execute import ON_PACKETS, Outcome, contexts
from pybpf_native.crosscheck.interpret import content, data, prepare
from pybpf_native.crosscheck.packets import packets
from pybpf_native.object import Object
from pybpf_native.vm import Machine
from pybpf_native.vm.entry import kind_of


def is_refused(run: object) -> bool:
    """Whether the kernel did not take an input: there is an error number, and nothing else."""
    return isinstance(run, tuple) and len(run) == 1


def outcome(obj: Object, seed: int, count: int, kernel: Outcome, cpus: int) -> Outcome:
    """The programs that the kernel ran, on the inputs that it took, and the maps they leave behind."""
    machine = Machine(obj, cpus=cpus)
    prepare(machine, seed)
    result = Outcome()
    for name in dict.fromkeys(name for name, _ in kernel.runs):
        expected = [run for program, run in kernel.runs if program == name]
        kind = kind_of(obj.function(name).section)
        on_packets = kind in ON_PACKETS
        inputs = packets(seed, count) if on_packets else contexts(kind, seed, count)
        for given, run in zip(inputs, expected, strict=True):
            if is_refused(run):
                result.runs.append((name, run))
            elif on_packets:
                done = machine.run(name, packet=given)
                result.runs.append((name, (done.value, done.packet)))
            else:
                done = machine.run(name, ctx=given)
                left = done.ctx if kind == "SYSCALL" else b""
                result.runs.append((name, (done.value, left)))
    for name, made in machine.layout.maps.items():
        result.maps[name] = content(made)
    result.maps |= data(machine)
    return result
