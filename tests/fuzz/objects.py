"""Readers of objects, types and assembly text on files that are nearly right: success, or an error of ours, soon.

Each case has a number, from which the file and its changes follow. Cases run in a child whose memory is limited, and
each must end in time in proportion to its file.
"""

from __future__ import annotations

import resource
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from pybpf_native.btf.ctext import c_header
from pybpf_native.btf.decode import Parts, decode
from pybpf_native.btf.ext import decode_ext
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.text import btf_records, btf_text
from pybpf_native.btf.types import size_of
from pybpf_native.build import object_of, read_ir
from pybpf_native.cli.listing import Style, object_listing
from pybpf_native.cli.records import object_record
from pybpf_native.crosscheck.elf_tables import facts
from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.assembly import to_assembly
from pybpf_native.elf.file import ElfFile
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import BpfError, InternalError

from ..elf.objects import sample
from .mutate import mutate, mutate_text

TESTS = Path(__file__).parent.parent
MEMORY = 1 << 30  # bytes that a child may have
SECONDS = 10  # for one case
SOURCES = ("globals", "core_task", "map_in_map", "struct_ops", "kfunc_weak", "bitfields")


Target = Callable[[Random], None]


class TooLong(Exception):
    """A case took more than its time."""


@dataclass
class Attacked:
    """How many cases there were, how many of them were read, and what went wrong: (number, what)."""

    cases: int = 0
    read: int = 0
    slowest: float = 0.0
    failures: list[tuple[int, str]] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.cases} files, {self.read} of them read, {len(self.failures)} failures"

    def add(self, other: Attacked) -> None:
        self.cases += other.cases
        self.read += other.read
        self.slowest = max(self.slowest, other.slowest)
        self.failures += other.failures


@cache
def originals() -> list[bytes]:
    """Honest objects: clang's, GCC's, and ours of both byte orders."""
    folders = (TESTS / "btf" / "data", TESTS / "elf" / "data")
    found = [path.read_bytes() for folder in folders for path in sorted(folder.glob("*.o"))]
    found += [write(sample(big_endian=big, typed=typed)) for big in (False, True) for typed in (False, True)]
    corpus = [TESTS / "corpus" / f"{name}.ll" for name in SOURCES]
    return found + [write(object_of(read_ir(path.read_bytes(), path.name))) for path in corpus]


@cache
def texts() -> list[str]:
    return [to_assembly(read(data)) for data in originals() if data[5] == 1]


def _object(random: Random) -> None:
    obj = read(mutate(random.choice(originals()), random), "fuzzed.o")
    try:
        obj.maps()
    finally:
        again = write(obj)
        read(again)


def _linked(random: Random) -> None:
    """A changed object with an honest one, or two changed ones of one origin."""
    data = random.choice(originals())
    other = mutate(data, random) if random.random() < 0.5 else random.choice(originals())
    write(link([read(mutate(data, random), "one.o"), read(other, "other.o")]))


def _shown(random: Random) -> None:
    obj = read(mutate(random.choice(originals()), random), "fuzzed.o")
    object_listing(obj, Style(random.choice(("llvm", "kernel")), show_bytes=True, relocations=True))
    object_record(obj)
    if obj.types is not None:
        btf_text(obj.types)
        btf_records(obj.types)
        c_header(obj.types)
    to_assembly(obj)


def _tables(random: Random) -> None:
    facts(mutate(random.choice(originals()), random))


def _types(random: Random) -> None:
    data = _section(random, b"\x9f\xeb")
    for type in decode(data):
        size_of(type)


def _lazy_types(random: Random) -> None:
    file = BtfFile(_section(random, b"\x9f\xeb"))
    for type in file:
        size_of(type)


def _section(random: Random, magic: bytes) -> bytes:
    """Changed types alone, cut out of an object."""
    data = random.choice([data for data in originals() if data[5] == 1 and magic in data])
    at = data.index(magic)
    whole = int.from_bytes(data[at + 4 : at + 8], "little") + sum(
        int.from_bytes(data[at + field : at + field + 4], "little") for field in (16, 20)
    )
    return mutate(data[at : at + whole], random)


def _records(random: Random) -> None:
    """Functions, lines and CO-RE accesses of changed records, with types and strings as they were or changed too."""
    file = ElfFile(random.choice([data for data in originals() if b".BTF.ext" in data]))
    sections = {section.name: section.data for section in file.sections}
    data = sections[".BTF"] if random.random() < 0.8 else mutate(sections[".BTF"], random)
    for info in decode_ext(mutate(sections[".BTF.ext"], random), decode(data), Parts(data).names):
        str([record.loc.text for record in info.lines])


def _text(random: Random) -> None:
    read(assemble(mutate_text(random.choice(texts()), random), "fuzzed.s"))


TARGETS: tuple[Target, ...] = (
    *(_object,) * 3,
    _linked,
    _shown,
    _tables,
    _types,
    _lazy_types,
    _records,
    _text,
)


def attack(job: tuple[int, float, int], targets: Sequence[Target] = ()) -> Attacked:
    """(first case, seconds, most cases): run them one after the other. Limits the process: call it in a child."""
    first, seconds, most = job
    originals(), texts()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _late)
    done = Attacked()
    end = time.monotonic() + seconds
    while done.cases < most and time.monotonic() < end:
        one_case(first + done.cases, done, targets or TARGETS)
    return done


def _late(number: int, frame: object) -> None:
    raise TooLong


def one_case(number: int, done: Attacked, targets: Sequence[Target] = ()) -> None:
    """Run case `number`, and note how it went."""
    random = Random(number)
    target = random.choice(targets or TARGETS)
    began = time.monotonic()
    signal.alarm(SECONDS)
    try:
        target(random)
        done.read += 1
    except InternalError as bug:
        done.failures.append((number, f"{target.__name__[1:]}: {bug}"))
    except BpfError as error:
        str(error)
    except (Exception, TooLong) as bug:
        done.failures.append((number, f"{target.__name__[1:]}: {type(bug).__name__}: {bug} {_where(bug)}"))
    finally:
        signal.alarm(0)
    done.cases += 1
    done.slowest = max(done.slowest, time.monotonic() - began)


def _where(bug: BaseException) -> str:
    trace = bug.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"({trace.tb_frame.f_code.co_filename}:{trace.tb_lineno})" if trace is not None else ""
