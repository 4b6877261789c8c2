"""The names of the globals that clang's optimiser leaves where CO-RE accesses were.

`llvm.TYPE:KIND:VALUE$PATH` is a field, type or enumerator, `llvm.btf_type_id.N$KIND` a type's id. The type itself is
attached to the global as metadata.

Sources: LLVM's BPFAbstractMemberAccess.cpp, BPFPreserveDIType.cpp and BTFDebug.cpp.
"""

from __future__ import annotations

import re

from ...btf.core_kinds import LAST_KIND
from ...btf.from_debuginfo import CORE_ATTRIBUTES, PRESERVE_ACCESS
from ...ir.values import GlobalVariable, Value
from ...mir.func import CoreAccess

_FIELD = re.compile(r"llvm\.(?P<type>[^$]*?):(?P<kind>\d{1,2}):(?P<value>-?\d{1,20})\$(?P<path>\d+(:\d+)*)\Z", re.S)
_TYPE_ID = re.compile(r"llvm\.btf_type_id\.\d+\$(?P<kind>[67])\Z")


def is_core_global(value: Value) -> bool:
    """Whether a value is a global that stands for a CO-RE access."""
    return isinstance(value, GlobalVariable) and any(text in value.attributes for text in CORE_ATTRIBUTES)


def access_of(variable: GlobalVariable) -> CoreAccess | None:
    """The access that a global stands for; None when its name is not of a known form."""
    name, root = variable.name, variable.attachments.get(PRESERVE_ACCESS)
    match = _FIELD.match(name)
    if match and int(match["kind"]) <= LAST_KIND:
        return CoreAccess(name, int(match["kind"]), int(match["value"]), match["path"], root)
    match = _TYPE_ID.match(name)
    return CoreAccess(name, int(match["kind"]), 0, "0", root) if match else None
