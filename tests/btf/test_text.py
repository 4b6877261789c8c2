"""BTF as text and records, in bpftool's form."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from pybpf_native.btf.decode import decode
from pybpf_native.btf.lazy import KERNEL_BTF
from pybpf_native.btf.text import btf_records, btf_text
from pybpf_native.btf.types import (
    GLOBAL,
    SIGNED,
    Array,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Float,
    Func,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    SectionVar,
    Struct,
    Union,
    Var,
)

from ..tools import tool

INT = Int("int", 4, SIGNED)
FLAGS = Struct("flags", 4, [Member("low", INT, 0, 3), Member("", INT, 3, 5)])
COUNT = Var("count", INT, GLOBAL)
MAIN = Func("main", FuncProto(None, [("argc", INT), ("", None)]))
TYPES = [INT, FLAGS, COUNT, DataSec(".bss", 4, [SectionVar(COUNT, 0, 4)]), MAIN, DeclTag("hot", FLAGS, 1)]
TEXT = """\
[1] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED
[2] STRUCT 'flags' size=4 vlen=2
	'low' type_id=1 bits_offset=0 bitfield_size=3
	'(anon)' type_id=1 bits_offset=3 bitfield_size=5
[3] VAR 'count' type_id=1, linkage=global
[4] DATASEC '.bss' size=4 vlen=1
	type_id=3 offset=0 size=4 (VAR 'count')
[5] FUNC 'main' type_id=7 linkage=global
[6] DECL_TAG 'hot' type_id=2 component_idx=1
[7] FUNC_PROTO '(anon)' ret_type_id=0 vlen=2
	'argc' type_id=1
	'(anon)' type_id=0
"""


def test_text() -> None:
    assert btf_text(TYPES) == TEXT


@pytest.mark.parametrize(
    ("type", "fields"),
    [
        (Array(INT, INT, 3), {"kind": "ARRAY", "type_id": 2, "index_type_id": 2, "nr_elems": 3}),
        (Ptr(None), {"kind": "PTR", "type_id": 0}),
        (Fwd("u", True), {"kind": "FWD", "name": "u", "fwd_kind": "union"}),
        (Union("u", 4), {"kind": "UNION", "size": 4, "vlen": 0, "members": []}),
        (Enum("e", 4, [("A", -1)], True), {"encoding": "SIGNED", "values": [{"name": "A", "val": -1}]}),
        (Enum64("e", 8, [("A", 1 << 63)]), {"kind": "ENUM64", "values": [{"name": "A", "val": 1 << 63}]}),
        (Float("double", 8), {"kind": "FLOAT", "size": 8}),
    ],
)
def test_records(type: Array, fields: dict[str, object]) -> None:
    record = btf_records([type])[0]
    assert record | fields == record
    assert record["id"] == 1


@pytest.mark.kernel
def test_the_types_of_this_kernel_are_bpftools_text() -> None:
    done = subprocess.run([tool("bpftool"), "btf", "dump", "file", KERNEL_BTF], capture_output=True, check=True)
    ours = btf_text(decode(Path(KERNEL_BTF).read_bytes())).splitlines()
    theirs = done.stdout.decode().splitlines()
    assert next(((mine, their) for mine, their in zip(ours, theirs, strict=False) if mine != their), None) is None
    assert len(ours) == len(theirs)
