"""Types and source lines of an Object: attached from a module, and listed as `.BTF.ext` and the kernel want them."""

from __future__ import annotations

from .btf.core_kinds import ID_KINDS
from .btf.encode import number
from .btf.ext import CoreInfo, FuncInfo, LineInfo, SectionInfo
from .btf.from_debuginfo import ModuleTypes, from_debuginfo
from .btf.from_signatures import from_signatures
from .btf.types import BtfType, DataSec, Func, SectionVar, size_of
from .errors import CompileError, InternalError
from .ir.values import Module
from .isa.insn import SLOT
from .mir.func import CoreAccess
from .object import PRIVATE_PREFIX, CoreReloc, Function, Object
from .source import Loc, Source


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
    file = Source(obj.name)
    for name, functions in obj.code_sections().items():
        section = SectionInfo(name)
        start = 0
        for function in functions:
            _add_function(section, function, start, file)
            start += function.slots * SLOT
        sections.append(section)
    return sections


def _add_function(section: SectionInfo, function: Function, start: int, file: Source) -> None:
    records = line_records(function)
    if function.type is not None:
        section.funcs.append(FuncInfo(start, function.type))
        # The kernel wants a line for all functions or none, and loaders trip over a table of none.
        records = records or [(0, Loc(file, 0))]
    section.lines += [LineInfo(start + slot * SLOT, loc) for slot, loc in records]
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


def attach_types(obj: Object, module: Module, types: ModuleTypes | None = None) -> None:
    """Give the symbols of `obj` the types that the debug information of `module` has for them.

    Sets the `type` of functions, variables, externs and data sections, and `obj.types`. Without debug information
    functions have the types that their signatures tell, if those of all do. `types` is what `from_debuginfo(module)`
    gave, when it was asked before.
    """
    types = types or from_debuginfo(module)
    for function in obj.functions:
        _attach_accesses(function, types)
    if not types.roots:
        _attach_signatures(obj, module)
        return
    for function in obj.functions:
        function.type = types.functions.get(function.name.removeprefix(PRIVATE_PREFIX))
    for section in obj.sections:
        for variable in section.variables:
            variable.type = types.variables.get(variable.name)
    for extern in obj.externs:
        extern.type = types.externs.get(extern.name)
    sections = sorted(data_sections(obj), key=lambda section: section.name)
    obj.types = [*types.roots, *sections, *types.forwards]
    _attach_ids(obj)


def _attach_ids(obj: Object) -> None:
    """Write the ids of types that instructions hold: those of this object, until it is loaded."""
    asking = [core for function in obj.functions for core in function.core if core.kind in ID_KINDS]
    if asking:
        roots = [*(obj.types or ()), *(core.type for core in asking)]
        ids = {id(type): place for place, type in enumerate(number(roots), 1)}
        for core in asking:
            core.insn.imm = ids[id(core.type)]


def _attach_signatures(obj: Object, module: Module) -> None:
    types = from_signatures([function for function in module.functions if function.is_definition])
    for function, type in zip(obj.functions, types, strict=False):
        function.type = type
    obj.types = list(types) or None


def _attach_accesses(function: Function, types: ModuleTypes) -> None:
    """Turn the marks of CO-RE accesses into relocations, which name the accessed type.

    Raises:
        CompileError: a type is not in the debug information.
    """
    for insn in function.insns:
        access = insn.sym
        if isinstance(access, CoreAccess):
            type = types.type_of(access.root)
            if type is None:
                help = "compile with debug information (clang -g)"
                raise CompileError(f"the type of the CO-RE access {access.name!r} is not known", insn.loc, help=help)
            function.core.append(CoreReloc(insn, type, access.path, access.kind))
            insn.sym = None


def data_sections(obj: Object) -> list[DataSec]:
    """Make the DATASEC of every data section with typed variables and of every section of typed externs.

    Sets `DataSection.type`. Offsets are real ones, ascending; externs have none, and stand at 0.
    """
    made = []
    for section in obj.sections:
        entries = [
            SectionVar(variable.type, variable.offset, variable.size)
            for variable in sorted(section.variables, key=lambda variable: variable.offset)
            if variable.type is not None
        ]
        # libbpf wants .rodata to have a type, also when it holds nothing but constants of the compiler.
        if entries or section.name == ".rodata":
            section.type = DataSec(section.name, section.size, entries)
            made.append(section.type)
    externs: dict[str, DataSec] = {}
    for extern in obj.externs:
        if extern.section and extern.type is not None:
            group = externs.setdefault(extern.section, DataSec(extern.section))
            group.vars.append(SectionVar(extern.type, 0, _extern_size(extern.type)))
    return [*made, *externs.values()]


def _extern_size(type: BtfType) -> int:
    """A function takes nothing; `extern const void x` takes one byte in LLVM's eyes."""
    return 0 if isinstance(type, Func) else size_of(type) or 1
