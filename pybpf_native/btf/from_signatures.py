"""The least BTF: the functions of a module that has no debug information.

IR knows the widths of a function's parameters and that some are pointers, but no signs, no structs, no types of map
keys. That is enough for the kernel to know functions by name, and for nothing more; a map definition says everything
by types, so there is none for maps. Since the kernel wants to know all functions of a program or none, one whose types
cannot be told leaves the module without BTF.

All are static to BTF, whatever they are to the linker: the kernel verifies a global function by the types of its
parameters alone, which would not do here, and a static one as it is called. A function without a result would be held
to have none where the kernel wants an `int` (with tail calls, or the loads of classic BPF), so it counts as unknown.

Source: the kernel's kernel/bpf/verifier.c and btf.c.
"""

from __future__ import annotations

import re

from ..ir.types import IntType, PtrType, Type
from ..ir.values import Function
from .types import BOOL, STATIC, BtfType, Func, FuncProto, Int, Ptr

_WIDTHS = (8, 16, 32, 64)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}\Z")


def from_signatures(functions: list[Function]) -> list[Func]:
    """The types of `functions`, in their order; empty when one of them cannot be told."""
    types = _Types()
    found = []
    for function in functions:
        proto = _proto(function, types)
        if proto is None or not _IDENTIFIER.match(function.name):
            return []
        found.append(Func(function.name, proto, STATIC))
    return found


class _Types:
    """The few types there are, each made once."""

    def __init__(self) -> None:
        self._made: dict[str, BtfType] = {}

    def of(self, type: Type) -> BtfType | None:
        """The type of a parameter or result, None when it is neither a pointer nor a common integer."""
        if isinstance(type, PtrType):
            return self._made.setdefault("ptr", Ptr(None))
        if isinstance(type, IntType) and type.bits == 1:
            return self._made.setdefault("bool", Int("bool", 1, BOOL))
        if isinstance(type, IntType) and type.bits in _WIDTHS:
            return self._made.setdefault(type.text, Int(f"u{type.bits}", type.bits // 8))
        return None


def _proto(function: Function, types: _Types) -> FuncProto | None:
    signature = function.value_type
    result = types.of(signature.ret)
    params = [types.of(type) for type in signature.params]
    if result is None or None in params or signature.varargs:
        return None
    return FuncProto(result, [(f"arg{number}", type) for number, type in enumerate(params, 1)])
