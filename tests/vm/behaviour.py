"""What `crosscheck.execute` does in the kernel, done in the interpreter: the same inputs, the same kind of outcome."""

from __future__ import annotations

from pybpf_native.crosscheck.execute import ON_PACKETS, Outcome, contexts
from pybpf_native.crosscheck.held import held
from pybpf_native.crosscheck.interpret import content, data, prepare
from pybpf_native.crosscheck.packets import beside, packets
from pybpf_native.object import Object
from pybpf_native.vm import Machine, Result
from pybpf_native.vm.contexts import struct_of
from pybpf_native.vm.entry import ON_SKB, kind_of


def is_refused(run: object) -> bool:
    """Whether the kernel did not take an input: there is an error number, and nothing else."""
    return isinstance(run, tuple) and len(run) == 1


def _context(done: Result, members: dict[str, object], run: object) -> bytes:
    """The context that the kernel gave back, the members that were given as the interpreter has them."""
    if not members or not isinstance(run, tuple):
        return b""
    context = struct_of("__sk_buff")
    data = bytearray(run[1][-context.size :])
    for member in (context.members[name] for name in members):
        data[member.offset : member.end] = done.ctx[member.offset : member.end]
    return bytes(data)


def outcome(obj: Object, seed: int, count: int, kernel: Outcome, cpus: int) -> Outcome:
    """The programs that the kernel ran, on the inputs that it took, and the maps they leave behind."""
    machine = Machine(obj, cpus=cpus)
    prepare(machine, held(obj, seed, count))
    result = Outcome()
    for name in dict.fromkeys(name for name, _ in kernel.runs):
        expected = [run for program, run in kernel.runs if program == name]
        kind = kind_of(obj.function(name).section)
        on_packets = kind in ON_PACKETS
        inputs = packets(seed, count) if on_packets else contexts(kind, seed, count)
        given_beside = beside(kind if kind in ON_SKB else "", seed, count)
        for given, members, run in zip(inputs, given_beside, expected, strict=True):
            if is_refused(run):
                result.runs.append((name, run))
            elif on_packets:
                done = machine.run(name, packet=given, ctx=members)
                result.runs.append((name, (done.value, (done.packet or b"") + _context(done, members, run))))
            else:
                done = machine.run(name, ctx=given)
                left = done.ctx if kind == "SYSCALL" else b""
                result.runs.append((name, (done.value, left)))
    for name, made in machine.layout.maps.items():
        result.maps[name] = content(made)
    result.maps |= data(machine)
    return result
