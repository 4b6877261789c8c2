"""Which kinds of type the running kernel knows: asked with a `.BTF` section of each, as libbpf does."""

from __future__ import annotations

from collections.abc import Sequence

from ..btf import older
from ..btf.encode import encode
from ..btf.types import (
    GLOBAL,
    STATIC,
    BtfType,
    DataSec,
    DeclTag,
    Enum64,
    Float,
    Func,
    FuncProto,
    Int,
    Ptr,
    SectionVar,
    TypeTag,
    Var,
)
from ..errors import KernelError
from ..kernel import bpf
from ..kernel.sys import BIG_ENDIAN

_BYTE = Int("x", 1)
_VAR = Var("x", _BYTE, STATIC)
_PROBES: dict[str, Sequence[BtfType]] = {
    older.SECTIONS: [DataSec(".data", 1, [SectionVar(_VAR, 0, 1)])],
    older.GLOBAL_FUNCTIONS: [Func("x", FuncProto(None), GLOBAL)],
    older.FLOATS: [Float("x", 8)],
    older.DECL_TAGS: [DeclTag("x", _VAR)],
    older.TYPE_TAGS: [Ptr(TypeTag(_BYTE, "x"))],
    older.WIDE_ENUMS: [Enum64("x", 8, [("X", 1)])],
    older.OPTIONAL_SECTIONS: [DataSec("?x", 1, [SectionVar(_VAR, 0, 1)])],
}


def unknown() -> frozenset[str]:
    """What this kernel does not know, of `btf/older.py`."""
    return frozenset(what for what, types in _PROBES.items() if not _takes(types))


def _takes(types: Sequence[BtfType]) -> bool:
    try:
        bpf.btf_load(encode(types, big_endian=BIG_ENDIAN).data).close()
    except KernelError:
        return False
    return True
