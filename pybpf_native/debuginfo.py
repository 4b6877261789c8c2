"""Source lines and types of an Object's code, as the kernel's load command and `.BTF.ext` want them."""

from __future__ import annotations

from .btf.ext import CoreInfo, FuncInfo, LineInfo, SectionInfo
from .errors import InternalError
from .isa.insn import SLOT
from .object import CoreReloc, Function, Object
from .source import Loc


def line_records(function: Function) -> list[tuple[int, Loc]]:
    """(slot, place) wherever the source place of the code changes; empty when no instruction has one.

    The kernel wants a record at the first slot of every function: code before the first known place counts
    to that place.
    """
    records: list[tuple[int, Loc]] = []
    last: tuple[str, int, int] | None = None
    slot = 0
    for insn in function.insns:
        loc = insn.loc
        if loc is not None and loc.line > 0:
            place = (loc.source.name, loc.line, loc.column)
            if place != last:
                records.append((slot if records else 0, loc))
                last = place
        slot += insn.slots
    return records


def ext_sections(obj: Object) -> list[SectionInfo]:
    """The `.BTF.ext` records of all code sections, in file order; offsets are bytes."""
    sections = []
    for name, functions in obj.code_sections().items():
        section = SectionInfo(name)
        start = 0
        for function in functions:
            _add_function(section, function, start)
            start += function.slots * SLOT
        sections.append(section)
    return sections


def _add_function(section: SectionInfo, function: Function, start: int) -> None:
    if function.type is not None:
        section.funcs.append(FuncInfo(start, function.type))
    section.lines += [LineInfo(start + slot * SLOT, loc) for slot, loc in line_records(function)]
    if function.core:
        section.cores += _core_records(function, start)


def _core_records(function: Function, start: int) -> list[CoreInfo]:
    relocs: dict[int, list[CoreReloc]] = {}
    for core in function.core:
        relocs.setdefault(id(core.insn), []).append(core)
    records = []
    for insn in function.insns:
        here = relocs.pop(id(insn), ())
        records += [CoreInfo(start, core.type, core.access, core.kind) for core in here]
        start += insn.slots * SLOT
    if relocs:
        raise InternalError("debuginfo", function.name, "a CO-RE relocation names an instruction that is gone")
    return records
