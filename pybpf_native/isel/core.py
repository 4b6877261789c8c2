"""CO-RE accesses: numbers that the loader patches for the kernel it finds.

clang leaves a field's offset (or size, existence, an enumerator's value ...) as a load of a global that is never
defined, named `llvm.TYPE:KIND:VALUE$PATH`; `llvm.btf_type_id.N$KIND` asks for a type's id. Such a load becomes an
immediate with a mark (`mir.func.CoreAccess`), made anew at each use. As the offset of memory accesses and nothing
else it goes into their displacement; as an offset otherwise, into one addition. A marked instruction is equal
to another only if the mark is the same, so nothing merges what the loader may patch differently.

Sources: LLVM's BPFAbstractMemberAccess.cpp and BTFDebug.cpp (the names), include/uapi/linux/bpf.h
(enum bpf_core_relo_kind: the kinds).
"""

from __future__ import annotations

import re

from ..btf.from_debuginfo import CORE_ATTRIBUTES
from ..ir.types import I8
from ..ir.values import Function, GlobalVariable, Instr, Value
from ..isa.opcodes import OPS
from ..mir.func import CoreAccess
from .addresses import is_memory_use
from .selector import Selector, fits_s32

_FIELD = re.compile(r"llvm\.(?P<type>[^$]*?):(?P<kind>\d+):(?P<value>-?\d+)\$(?P<path>.*)\Z", re.S)
_TYPE_ID = re.compile(r"llvm\.btf_type_id\.\d+\$(?P<kind>\d+)\Z")
PASSING_ON = frozenset(("trunc", "zext", "sext", "freeze"))


def access_named(name: str) -> CoreAccess | None:
    """The access that a global's name describes."""
    match = _FIELD.match(name)
    if match:
        return CoreAccess(name, int(match["kind"]), int(match["value"]), match["path"])
    match = _TYPE_ID.match(name)
    return CoreAccess(name, int(match["kind"]), 0, "0") if match else None


def select_core(s: Selector, instr: Instr) -> bool:
    """Take a load of a CO-RE global, and what only passes it on, as a marked number; False for all else."""
    found = _loaded(s, instr) if instr.op == "load" else _passed_on(s, instr)
    if found is None:
        return False
    s.cores[instr] = found
    return True


def _loaded(s: Selector, instr: Instr) -> CoreAccess | None:
    variable = instr.operands[0]
    if not isinstance(variable, GlobalVariable) or not any(text in variable.attributes for text in CORE_ATTRIBUTES):
        return None
    found = s.accesses.get(variable.name) or access_named(variable.name)
    if found is None:
        s.ctx.refuse(instr, f"the CO-RE access {variable.name!r} is not of a form that is known")
        return None
    s.accesses[variable.name] = found
    return found


def _passed_on(s: Selector, instr: Instr) -> CoreAccess | None:
    if instr.op in PASSING_ON:
        return s.cores.get(instr.operands[0])
    return s.cores.get(instr.args[1]) if is_passthrough(instr) else None


def is_passthrough(instr: Instr) -> bool:
    """`llvm.bpf.passthrough(id, value)`: the value itself."""
    callee = instr.callee if instr.op == "call" else None
    return isinstance(callee, Function) and callee.name.startswith("llvm.bpf.passthrough.")


def select_offset(s: Selector, gep: Instr) -> bool:
    """Select `getelementptr i8, base, <CO-RE offset>`; False for all other address computations."""
    access = s.cores.get(gep.operands[1]) if gep.aux_type is I8 else None
    if access is None or not fits_s32(access.value):
        return False
    base = s.reg(gep.operands[0])
    if _only_accessed(s, gep):
        s.core_offsets[gep] = access
        s.bind(gep, base)
    else:
        s.bind(gep, s.result(OPS["add64_ri"], (base,), imm=access.value, sym=access))
    return True


def _only_accessed(s: Selector, value: Value) -> bool:
    """All that is done with the address is to access memory right there."""
    return all(
        is_memory_use(user, value) or (is_passthrough(user) and _only_accessed(s, user))
        for user in s.using.get(value, ())
    )
