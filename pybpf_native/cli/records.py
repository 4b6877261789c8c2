"""Objects, loaded programs and maps as plain data, for `--json`."""

from __future__ import annotations

from typing import Any

from ..errors import FormatError
from ..isa.encode import encode
from ..isa.insn import SLOT, Insn
from ..isa.text import slots, to_text
from ..kernel.info import MapInfo, ProgInfo
from ..load.introspect import KernelProgram
from ..object import DataSection, Function, MapDef, Object
from ..sections import PROG_TYPES
from .core_notes import WORDS
from .listing import map_type_name, relocation_name

Record = dict[str, Any]


def object_record(obj: Object) -> Record:
    """All of an object but its types. Offsets and sizes in bytes, places in code in slots of 8 bytes."""
    return {
        "name": obj.name,
        "byte_order": "big" if obj.big_endian else "little",
        "license": obj.license,
        "has_types": obj.types is not None,
        "functions": [_function(each, encode(each.insns, obj.big_endian)) for each in obj.functions],
        "programs": [each.name for each in obj.programs],
        "maps": _maps(obj),
        "externs": [{"name": e.name, "section": e.section, "binding": e.binding} for e in obj.externs],
        "sections": [_section(each) for each in obj.sections],
    }


def _maps(obj: Object) -> list[Record] | Record:
    try:
        return [map_record(each) for each in obj.maps()]
    except FormatError as error:
        return {"error": str(error)}


def map_record(definition: MapDef | MapInfo) -> Record:
    """A map of an object, or one in the kernel (which has an id)."""
    record = {"name": definition.name, "type": map_type_name(definition.type)}
    sizes = {name: getattr(definition, name) for name in ("key_size", "value_size", "max_entries")}
    if isinstance(definition, MapInfo):
        return {"id": definition.id, **record, **sizes, "flags": definition.flags, "btf_id": definition.btf_id}
    inner = {"inner": map_record(definition.inner)} if definition.inner else {}
    return record | sizes | {"flags": definition.map_flags, "pinning": definition.pinning} | inner


def program_record(program: KernelProgram) -> Record:
    """A loaded program with its code as the verifier left it."""
    functions, at = [], 0
    for function in program.functions:
        end = at + SLOT * function.slots
        functions.append(_function(function, program.info.code[at:end]))
        at = end
    maps = [map_record(each) for each in program.maps.values()]
    return info_record(program.info) | {"name": program.name, "maps": maps, "functions": functions}


def info_record(info: ProgInfo) -> Record:
    """What the kernel tells of a program besides its code. Times in ns."""
    return {
        "id": info.id,
        "name": info.name,
        "type": program_type_name(info.type),
        "tag": info.tag,
        "gpl_compatible": info.gpl,
        "uid": info.uid,
        "loaded_at": info.load_time,
        "bytes_xlated": len(info.code),
        "bytes_jited": info.machine_size,
        "verified_insns": info.verified_insns,
        "run_count": info.run_count,
        "run_time": info.run_time,
        "btf_id": info.btf_id,
        "map_ids": info.map_ids,
    }


def program_type_name(number: int) -> str:
    """The kernel's name of a program type, in lower case; the number when it is unknown."""
    return PROG_TYPES[number].lower() if number < len(PROG_TYPES) else str(number)


def _function(function: Function, code: bytes) -> Record:
    cores = {id(core.insn): core for core in function.core}
    insns = []
    for slot, insn in slots(function.insns):
        record = _insn(slot, insn, code[slot * SLOT : (slot + insn.slots) * SLOT])
        if alias := function.by_alias.get(insn):
            record["alias"] = alias.name
        if core := cores.get(id(insn)):
            kind = WORDS.get(core.kind, str(core.kind))
            record["core"] = {"type": core.type.name, "access": core.access, "kind": core.kind, "of": kind}
        insns.append(record)
    placed = {"section": function.section, "binding": function.binding} if function.section else {}
    return {"name": function.name, **placed, "slots": function.slots, "insns": insns}


def _insn(slot: int, insn: Insn, code: bytes) -> Record:
    record: Record = {"slot": slot, "bytes": code.hex(), "op": insn.op.name, "text": to_text(insn)}
    if insn.sym is not None:
        record["symbol"] = getattr(insn.sym, "name", str(insn.sym))
        record["relocation"] = relocation_name(insn)
    if insn.loc is not None:
        place = {"file": insn.loc.source.name, "line": insn.loc.line, "column": insn.loc.column}
        record["source"] = place | {"text": insn.loc.text.strip()}
    return record


def _section(section: DataSection) -> Record:
    relocations = [
        {"offset": reloc.offset, "symbol": reloc.symbol.name, "addend": reloc.addend, "bits": reloc.width}
        | ({"alias": reloc.alias.name} if reloc.alias else {})
        for reloc in section.relocs
    ]
    variables = [{"name": each.name, "offset": each.offset, "size": each.size} for each in section.variables]
    return {
        "name": section.name,
        "size": section.size,
        "align": section.align,
        "writable": section.writable,
        "zero_filled": section.zero_filled,
        "data": bytes(section.data).hex(),
        "variables": variables,
        "relocations": relocations,
    }
