"""The types, source lines and CO-RE accesses of an object that was read: `.BTF` and `.BTF.ext`.

Variables and externs get their types by section and name, functions by where `.BTF.ext` says that they begin, or
by name where it does not say.
"""

from __future__ import annotations

import struct

from ..btf.decode import Parts, decode
from ..btf.ext import CoreInfo, SectionInfo, decode_ext
from ..btf.types import DataSec, Func, SectionVar, Var
from ..errors import FormatError
from ..isa.insn import SLOT, Insn
from ..object import CoreReloc, DataSection, Extern, Function, Object, Variable
from ..source import Loc
from .file import ElfFile, FileSection


class Code:
    """A code section that is being read: functions by their start, instructions by their place, both in bytes.

    unowned: where there is code that belongs to no function.
    """

    __slots__ = ("functions", "insns", "joined", "size", "unowned")

    def __init__(self) -> None:
        self.size = 0
        self.joined = False  # of several sections of one name
        self.functions: dict[int, Function] = {}
        self.insns: dict[int, Insn] = {}
        self.unowned: set[int] = set()


def add_types(file: ElfFile, obj: Object, code: dict[str, Code], bases: dict[int, int]) -> None:
    """Attach types, lines and CO-RE accesses; `code` has the code sections by name, `bases` where sections that were
    put behind another one of their name begin, by index.

    Raises:
        FormatError: `.BTF` or `.BTF.ext` is malformed, or speaks of code that is not there.
    """
    btf = _content(file, ".BTF")
    if btf is None:
        return
    obj.types = decode(btf.data)
    functions = {type.name: type for type in obj.types if isinstance(type, Func)}
    for function in obj.functions:
        function.type = functions.get(function.name)
    externs = {extern.name: extern for extern in obj.externs}
    sections = {section.name: section for section in obj.sections}
    for type in obj.types:
        if isinstance(type, DataSec):
            _add_section(sections.get(type.name), type, externs)
        elif isinstance(type, (Var, Func)) and type.name in externs:
            externs[type.name].type = type
    ext = _content(file, ".BTF.ext")
    if ext is not None:
        for info in decode_ext(_moved(file, ext, bases), obj.types, Parts(btf.data).names):
            _add_info(file, info, code.get(info.name))


def _content(file: ElfFile, name: str) -> FileSection | None:
    return next((section for section in file.sections if section.name == name and section.data), None)


def _moved(file: ElfFile, ext: FileSection, bases: dict[int, int]) -> bytes:
    """The records with the places of instructions where those are now: relocations say of which section they speak."""
    if not bases:
        return ext.data
    content = bytearray(ext.data)
    word = struct.Struct(">I" if file.big_endian else "<I")
    for offset, symbol, _ in file.relocs(ext):
        base = bases.get(symbol.section, 0) if isinstance(symbol.section, int) else 0
        if base and offset + word.size <= len(content):
            word.pack_into(content, offset, word.unpack_from(content, offset)[0] + base & 0xFFFFFFFF)
    return bytes(content)


def _add_section(section: DataSection | None, type: DataSec, externs: dict[str, Extern]) -> None:
    if section is None:
        for entry in type.vars:
            if entry.var.name in externs:
                externs[entry.var.name].section = type.name
        return
    section.type = type
    found = _Variables(section)
    places = [(entry, found.of(entry)) for entry in type.vars]
    for entry, variable in places:
        if variable is not None and isinstance(entry.var, Var):
            variable.type = entry.var
    if type.size == 0:
        # What clang leaves to the linker: the section's size, the variables' offsets, and so their order.
        type.size = section.size
        for entry, variable in places:
            entry.offset = variable.offset if variable is not None else entry.offset
        type.vars.sort(key=_offset)


class _Variables:
    """Finds the variable that an entry of a DATASEC means.

    Names are enough but for static variables, of which linked objects may have several with one name: their
    entries have their offset even before it is filled in for others, since it is counted from the section.
    """

    def __init__(self, section: DataSection) -> None:
        self._by_name = {variable.name: variable for variable in section.variables}
        self._by_place = {(variable.name, variable.offset): variable for variable in section.variables}

    def of(self, entry: SectionVar) -> Variable | None:
        name = entry.var.name
        return self._by_place.get((name, entry.offset)) or self._by_name.get(name)


def _offset(entry: SectionVar) -> int:
    return entry.offset


def _add_info(file: ElfFile, info: SectionInfo, code: Code | None) -> None:
    where = f"{file.where}, .BTF.ext"
    if code is None:
        raise FormatError(f"records for section {info.name!r}, which has no code", where)
    offsets = [record.offset for records in (info.funcs, info.lines, info.cores) for record in records]
    for offset in offsets:
        if offset not in code.insns and offset not in code.unowned:
            raise FormatError(f"a record for section {info.name!r} names no instruction", where, offset)
    for func in info.funcs:
        if func.offset in code.unowned:
            continue
        function = code.functions.get(func.offset)
        if function is None or not isinstance(func.type, Func):
            raise FormatError(f"a record for section {info.name!r} names no function", where, func.offset)
        function.type = func.type
    lines = {record.offset: record.loc for record in info.lines}
    cores = {record.offset: record for record in info.cores}
    for start, function in code.functions.items():
        _add_places(function, start, lines, cores)


def _add_places(function: Function, offset: int, lines: dict[int, Loc], cores: dict[int, CoreInfo]) -> None:
    """Each instruction gets the last place that was named before it in its function."""
    loc: Loc | None = None
    for insn in function.insns:
        insn.loc = loc = lines.get(offset, loc)
        core = cores.get(offset)
        if core is not None:
            function.core.append(CoreReloc(insn, core.type, core.access, core.kind))
        offset += insn.slots * SLOT
