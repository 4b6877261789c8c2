"""Programs that the IR says nothing of are no witnesses: a guard for what is made smaller.

A program that was fine may lose an instruction and then divide by zero, read what was never written, or leave its
memory; what two compilers make of that may differ, and neither is wrong. So programs are run as the language reference
says (`meaning`), on inputs like those of a comparison. Of a program that ends well on all of them, with every bit of
its results and of what it leaves in memory known, the same is asked when it is smaller. Of others nothing is known, as
`meaning` has few kinds of maps and helpers, and clocks and random numbers are unknown to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..build import object_of
from ..ir.reader import read
from ..ir.values import Module
from ..object import MapDef
from ..sections import is_known
from ..target import DEFAULT_CPU, target_for
from ..vm.contexts import context_of
from ..vm.entry import PACKETS, kind_of
from .execute import ON_CONTEXTS, Entries, contexts
from .held import held
from .interpret import SIZE
from .meaning.machine import Run
from .meaning.memory import Region
from .meaning.values import NotJudged, Pointer, Undefined, Undetermined
from .packets import beside, packets
from .reference import is_big_endian

STEPS = 200_000  # instructions of all runs of a program
RUNS = 40
# Members that point into the packet, to its begin or to its end.
_BEGINS, _ENDS = ("data", "data_meta"), ("data_end",)


class _Packet(Region):
    """Headers are read as if they were aligned, which is of no consequence on BPF."""

    def check(self, at: int, size: int, align: int, what: str) -> None:
        super().check(at, size, 1, what)


def why_not(text: str, cpu: str, seed: int, runs: int, names: Iterable[str] = ()) -> dict[str, str]:
    """What is not known of each program of some IR, "" when all is known: where it ends, or may do this or that.

    cpu: the ISA level that the text is compiled for, "" for the usual one. seed, runs: of the inputs. names: the
    programs to look at, of those that there are; all, without any.

    Raises:
        BpfError: it cannot be read or compiled.
    """
    module = read(text)
    wanted = set(names)
    programs = {one.name: one.section for one in module.functions if one.is_definition and is_known(one.section)}
    asked = {name: section for name, section in programs.items() if not wanted or name in wanted}
    if is_big_endian(text):
        return dict.fromkeys(asked, "the other byte order")
    if not asked:
        return {}
    obj = object_of(read(text), target_for(cpu or DEFAULT_CPU))
    maps, entries = obj.maps(), held(obj, seed, runs)
    return {name: _why(module, name, section, maps, entries, seed, min(runs, RUNS)) for name, section in asked.items()}


def _why(
    module: Module, name: str, section: str, maps: Sequence[MapDef], entries: Entries, seed: int, runs: int
) -> str:
    try:
        run = Run(module, maps, STEPS)
        _fill(run, entries)
        for context, pointed in _inputs(section, seed, runs):
            returned = run.call(name, [Pointer(context, 0)])
            if not isinstance(returned, int):
                raise Undetermined(f"the result is {returned}")
            _check((context, *pointed))
        _check(region for name, region in run.regions.items() if region.writable and not name.startswith("llvm."))
        _check(region for one in run.maps.values() for region in one.entries.values())
    except NotJudged as reason:
        return f"{'undefined: ' if isinstance(reason, Undefined) else ''}{reason}"
    return ""


def _check(regions: Iterable[Region]) -> None:
    for region in regions:
        if not region.is_known:
            raise Undetermined(f"what {region.name} holds")


def _fill(run: Run, entries: Entries) -> None:
    """What maps hold at the beginning, as in `execute`."""
    for name, pairs in entries.items():
        for key, value in pairs if name in run.maps else ():
            run.maps[name].put(key, Region(f"a value of {name}", value))


def _inputs(section: str, seed: int, runs: int) -> Iterator[tuple[Region, list[Region]]]:
    """Contexts, each with the regions that it points to."""
    kind, members = kind_of(section), context_of(section)
    if kind not in PACKETS or members is None:
        for data in contexts(kind, seed, runs):
            yield Region("the context", data if kind in ON_CONTEXTS else data.ljust(SIZE, b"\0")), []
        return
    for data, given in zip(packets(seed, runs), beside(kind, seed, runs), strict=True):
        packet, context = _Packet("the packet", data), Region("the context", bytes(members.fill("<", given)))
        for names, offset in ((_BEGINS, 0), (_ENDS, len(data))):
            for one in (members.members[name] for name in names if name in members.members):
                context.fields[one.offset, one.size] = Pointer(packet, offset)
        yield context, [packet]
