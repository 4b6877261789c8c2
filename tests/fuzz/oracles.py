"""What programs of a module do on given inputs, told by five judges: the IR's own meaning, and our object and LLVM's,
each in the interpreter of BPF and in the kernel.

All of them run the programs in the same order, on the same inputs and on maps that keep what is in them, and give an
`Outcome`: what came out of each run, then what maps and data hold. The meaning of the IR may be that some bits are
unknown, or that nothing is said from some run on; it is compared as far as it goes.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pybpf_native.crosscheck.meaning.machine import Run
from pybpf_native.crosscheck.meaning.memory import Region
from pybpf_native.crosscheck.meaning.values import NotJudged, Pointer, Value, parts, scalar
from pybpf_native.crosscheck.sent import plain
from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Module
from pybpf_native.kernel.sys import Fd
from pybpf_native.load.collection import Collection
from pybpf_native.load.maps import Map
from pybpf_native.object import MapDef, Object
from pybpf_native.vm import Machine

XDP, SYSCALL = "xdp", "syscall"
CONTEXT_SIZE = 24
PACKET_END = 4  # offset of data_end in struct xdp_md
DATA, VARIABLE = ".data", "data"  # a section, and the one variable in it


@dataclass(frozen=True)
class Bytes:
    """Bytes, with a mask of those bits that may be anything."""

    data: bytes
    unknown: bytes = b""

    def __repr__(self) -> str:
        return self.data.hex()

    def allows(self, other: bytes) -> bool:
        """Whether `other` is one of these."""
        unknown = int.from_bytes(self.unknown, "little")
        difference = int.from_bytes(self.data, "little") ^ int.from_bytes(other, "little")
        return len(self.data) == len(other) and not difference & ~unknown


@dataclass
class Outcome:
    """(program, what came out) of every run; name -> content of maps and data, {} where that is not known.

    ended: why there are no more runs, "" when there are all."""

    runs: list[tuple[str, Bytes]] = field(default_factory=list)
    maps: dict[str, Bytes] = field(default_factory=dict)
    ended: str = ""

    def difference(self, other: Outcome) -> str:
        """How `other` differs from what this one allows, "" when it does not."""
        for number, ((name, mine), (_, theirs)) in enumerate(zip(self.runs, other.runs, strict=False)):
            if not mine.allows(theirs.data):
                return f"run {number}, of {name}, gives {theirs} and not {mine}"
        for name, content in self.maps.items():
            if name in other.maps and not content.allows(other.maps[name].data):
                return f"{name} holds {other.maps[name]} and not {content}"
        return ""


Input = tuple[int, int]


def packet(given: Input) -> bytes:
    """A packet that begins with the two numbers; a few are too short for the programs."""
    a, b = given
    rest = (a * 0x9E3779B97F4A7C15 + b) & (1 << 64) - 1
    return struct.pack("<QQ", a, b) + struct.pack("<Q", rest) * (7 if rest % 7 else 1)


def context(given: Input) -> bytes:
    return struct.pack("<QQQ", *given, 0)


def programs_of(module: Module) -> dict[str, str]:
    """The programs of a module and their sections."""
    return {f.name: f.section for f in module.functions if f.is_definition and f.section in (XDP, SYSCALL)}


# -- the IR itself


def meaning(text: str, inputs: Sequence[Input], maps: Sequence[MapDef]) -> Outcome:
    """What the IR says, as far as it says something."""
    module = read(text)
    run = Run(module, [one for one in maps if one.name in module.symbols])
    result = Outcome()
    try:
        for name, section in programs_of(module).items():
            for given in inputs:
                run.steps = 100_000
                result.runs.append((name, _meant(run, name, section, given)))
    except NotJudged as reason:
        result.ended = f"{type(reason).__name__}: {reason}"
        return result
    if VARIABLE in run.regions:
        result.maps[DATA] = _content(run.regions[VARIABLE])
    for one in run.maps.values():
        entries = sorted(one.entries.items())
        keys = [Bytes(key) for key, _ in entries]
        result.maps[one.definition.name] = _joined(
            [part for key, (_, region) in zip(keys, entries, strict=True) for part in (key, _content(region))]
        )
    return result


def _meant(run: Run, name: str, section: str, given: Input) -> Bytes:
    if section == XDP:
        held = Region("the packet", packet(given))
        made = Region("the context", bytes(CONTEXT_SIZE))
        made.fields = {(0, 4): Pointer(held, 0), (PACKET_END, 4): Pointer(held, len(held.data))}
    else:
        held = made = Region("the context", context(given))
    returned = run.call(name, [Pointer(made, 0)])
    return _joined([_number(returned, 4), _content(held)])


def _number(value: Value, size: int) -> Bytes:
    """A returned number; poison is unknown throughout."""
    try:
        bits, unknown = parts(scalar(value))
    except NotJudged:
        bits, unknown = 0, (1 << 8 * size) - 1
    return Bytes(bits.to_bytes(size, "little"), unknown.to_bytes(size, "little"))


def _content(region: Region) -> Bytes:
    pairs = region.content()
    return Bytes(bytes(byte for byte, _ in pairs), bytes(mask for _, mask in pairs))


def _joined(pieces: list[Bytes]) -> Bytes:
    data = b"".join(piece.data for piece in pieces)
    return Bytes(data, b"".join(piece.unknown or bytes(len(piece.data)) for piece in pieces))


# -- objects


def in_vm(obj: Object, programs: dict[str, str], inputs: Sequence[Input]) -> Outcome:
    """What an object does in the interpreter.

    Raises:
        VmError: it does what no program may.
    """
    machine = Machine(obj)
    result = Outcome()
    for name, section in programs.items():
        for given in inputs:
            if section == XDP:
                done = machine.run(name, packet=packet(given))
                left = done.packet or b""
            else:
                done = machine.run(name, ctx=context(given))
                left = done.ctx
            result.runs.append((name, Bytes(struct.pack("<I", done.value) + left)))
    if DATA in machine.layout.sections:
        result.maps[DATA] = Bytes(bytes(machine.layout.sections[DATA].data))
    for name, made in machine.layout.maps.items():
        entries = [(key, bytes(region.data)) for key in made.walk() for region in made.lookup(key) or ()]
        result.maps[name] = _entries(entries)
    return result


def _entries(entries: list[tuple[bytes, bytes]]) -> Bytes:
    return Bytes(b"".join(key + value for key, value in sorted(entries)))


def in_kernel(obj: Object, programs: dict[str, str], inputs: Sequence[Input]) -> Outcome:
    """What an object does in the kernel.

    Raises:
        VerifierError: the kernel does not take it.
    """
    result = Outcome()
    with Collection(obj) as collection:
        collection.load()
        for name, section in programs.items():
            program = collection.get_program(name)
            for given in inputs:
                if section == XDP:
                    ran = program.test_run(data=packet(given))
                    left = ran.data
                else:
                    ran = program.test_run(ctx=context(given))
                    left = ran.ctx
                result.runs.append((name, Bytes(struct.pack("<I", ran.retval) + left)))
        for data in collection.globals.sections():
            if data.section.name == DATA:
                result.maps[DATA] = Bytes(bytes(data.memory[: data.section.size]))
        for name, made in collection.maps.items():
            result.maps[name] = _entries(list(_raw(made)))
    return result


def _raw(made: Map) -> Iterator[tuple[bytes, bytes]]:
    """The entries of a map as bytes, whatever its types are."""
    definition = plain(made.definition)
    with Fd(os.dup(made.fileno())) as handle:
        for key, value in Map(definition, handle).to_dict().items():
            yield _as_bytes(key, definition.key_size), _as_bytes(value, definition.value_size)


def _as_bytes(value: object, size: int) -> bytes:
    if isinstance(value, int):
        return (value & (1 << 8 * size) - 1).to_bytes(size, "little")
    assert isinstance(value, bytes)
    return value
