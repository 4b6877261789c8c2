"""BTF type by type, as text and as JSON, with the field names and the form of `bpftool btf dump`.

A type becomes a record of its fields; the text is made of the same record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .encode import number
from .types import (
    BOOL,
    CHAR,
    EXTERN,
    GLOBAL,
    SIGNED,
    STATIC,
    Array,
    BtfType,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Float,
    Func,
    FuncProto,
    Fwd,
    Int,
    RefType,
    Struct,
    Var,
)

NAMELESS = "(anon)"
# fmt: off
KINDS = (
    "UNKN", "INT", "PTR", "ARRAY", "STRUCT", "UNION", "ENUM", "FWD", "TYPEDEF", "VOLATILE", "CONST", "RESTRICT", "FUNC",
    "FUNC_PROTO", "VAR", "DATASEC", "FLOAT", "DECL_TAG", "TYPE_TAG", "ENUM64",
)
# fmt: on
ENCODINGS = {0: "(none)", SIGNED: "SIGNED", CHAR: "CHAR", BOOL: "BOOL"}
LINKAGES = {STATIC: "static", GLOBAL: "global", EXTERN: "extern"}
# Fields that hold a list of records, which the text has on lines of their own.
PARTS = ("members", "values", "params", "vars")

Record = dict[str, Any]
Ids = Callable[["BtfType | None"], int]


def btf_records(types: Sequence[BtfType]) -> list[Record]:
    """One record a type, in the order of ids; `types` and all that they reach."""
    numbered = number(types)
    ids = {id(type): at for at, type in enumerate(numbered, 1)}
    return [_record(at, type, lambda to: ids[id(to)] if to is not None else 0) for at, type in enumerate(numbered, 1)]


def btf_text(types: Sequence[BtfType]) -> str:
    """The records as lines, what belongs to a type below it."""
    records = btf_records(types)
    return "".join(f"{line}\n" for record in records for line in _lines(record, records))


def _record(at: int, type: BtfType, ids: Ids) -> Record:
    record: Record = {"id": at, "kind": KINDS[type.kind], "name": type.name or NAMELESS}
    fields = next((fields for cls, fields in _FIELDS.items() if isinstance(type, cls)), None)
    return record | fields(type, ids) if fields else record


def _int(type: Int, ids: Ids) -> Record:
    encoding = ENCODINGS.get(type.encoding, str(type.encoding))
    return {"size": type.size, "bits_offset": type.bit_offset, "nr_bits": type.bits, "encoding": encoding}


def _array(type: Array, ids: Ids) -> Record:
    return {"type_id": ids(type.element), "index_type_id": ids(type.index), "nr_elems": type.count}


def _struct(type: Struct, ids: Ids) -> Record:
    members = []
    for member in type.members:
        row = {"name": member.name or NAMELESS, "type_id": ids(member.type), "bits_offset": member.bit_offset}
        members.append(row | ({"bitfield_size": member.bit_size} if member.bit_size else {}))
    return {"size": type.size, "vlen": len(members), "members": members}


def _enum(type: Enum, ids: Ids) -> Record:
    values = [{"name": name, "val": value} for name, value in type.values]
    encoding = "SIGNED" if type.signed else "UNSIGNED"
    return {"encoding": encoding, "size": type.size, "vlen": len(values), "values": values}


def _proto(type: FuncProto, ids: Ids) -> Record:
    params = [{"name": name or NAMELESS, "type_id": ids(param)} for name, param in type.params]
    return {"ret_type_id": ids(type.ret), "vlen": len(params), "params": params}


def _section(type: DataSec, ids: Ids) -> Record:
    entries = [{"type_id": ids(entry.var), "offset": entry.offset, "size": entry.size} for entry in type.vars]
    return {"size": type.size, "vlen": len(entries), "vars": entries}


def _linked(type: Func | Var, ids: Ids) -> Record:
    return {"type_id": ids(type.target), "linkage": LINKAGES.get(type.linkage, str(type.linkage))}


# What each class adds to id, kind and name; the first that fits.
_FIELDS: dict[type[BtfType] | tuple[type[BtfType], ...], Callable[[Any, Ids], Record]] = {
    Int: _int,
    Array: _array,
    Struct: _struct,
    Enum: _enum,
    Fwd: lambda type, ids: {"fwd_kind": "union" if type.is_union else "struct"},
    FuncProto: _proto,
    (Func, Var): _linked,
    DataSec: _section,
    Float: lambda type, ids: {"size": type.size},
    DeclTag: lambda type, ids: {"type_id": ids(type.target), "component_idx": type.component},
    RefType: lambda type, ids: {"type_id": ids(type.target)},
}


def _lines(record: Record, records: list[Record]) -> Iterator[str]:
    fields = " ".join(f"{key}={value}" for key, value in list(record.items())[3:] if key not in PARTS)
    if record["kind"] == "VAR":
        fields = fields.replace(" ", ", ")
    yield f"[{record['id']}] {record['kind']} '{record['name']}' {fields}".rstrip()
    for part in next((record[part] for part in PARTS if part in record), ()):
        if record["kind"] == KINDS[DataSec.kind]:
            var = records[part["type_id"] - 1]
            yield f"\t{_fields(part)} ({var['kind']} '{var['name']}')"
        else:
            suffix = "" if record["kind"] != KINDS[Enum64.kind] else "LL" if record["encoding"] == "SIGNED" else "ULL"
            rest = {key: value for key, value in part.items() if key != "name"}
            yield f"\t'{part['name']}' {_fields(rest)}{suffix}"


def _fields(row: Record) -> str:
    return " ".join(f"{key}={value}" for key, value in row.items())
