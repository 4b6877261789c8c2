"""CO-RE accesses in selection: numbers that the loader patches for the kernel it finds.

An access is a load of a global that is never defined (`lower` has noted what it stands for). It becomes an
immediate with a mark (`mir.func.CoreAccess`), made anew at each use. As the offset of memory accesses it goes into
their displacement, as an operand of arithmetic into the immediate. A marked instruction is equal to another only if
the mark is the same, so nothing merges what the loader may patch differently, and nothing computes with the number:
what narrows or extends it is an instruction of its own.

Source: LLVM's BPFMISimplifyPatchable.cpp for where a loader finds the number.
"""

from __future__ import annotations

from ...btf.core_kinds import WIDE_KINDS
from ...ir.types import I8
from ...ir.values import Function, Instr, Value
from ...isa.opcodes import OPS
from ...mir.func import CoreAccess
from ..known import width_of
from ..selector import Selector, fits_s32

# What passes any number on unchanged, as far as the result is wide. Extensions do so only with what is not narrowed.
_PASSING_ON = frozenset(("trunc", "freeze"))
_EXTENSIONS = frozenset(("zext", "sext"))
# Arithmetic whose second operand may be an immediate that is not known before loading.
_PATCHABLE = frozenset(("add", "mul", "and", "or", "xor", "shl", "lshr", "ashr"))


def select_core(s: Selector, instr: Instr) -> bool:
    """Take a load of a CO-RE global, and what only passes it on, as a marked number; False for all else."""
    found = s.ctx.accesses.get(instr.operands[0]) if instr.op == "load" else _passed_on(s, instr)
    if found is None:
        return False
    s.cores[instr] = found
    return True


def _passed_on(s: Selector, instr: Instr) -> CoreAccess | None:
    if instr.op in _PASSING_ON:
        return s.cores.get(instr.operands[0])
    if instr.op in _EXTENSIONS:
        source = instr.operands[0]
        found = s.cores.get(source)
        # A number of 32 bits that is no enumerator's is never negative, and has zeros above.
        return found if found is not None and found.kind not in WIDE_KINDS and width_of(source) >= 32 else None
    return s.cores.get(instr.args[1]) if is_passthrough(instr) else None


def is_passthrough(instr: Instr) -> bool:
    """`llvm.bpf.passthrough(id, value)`: the value itself."""
    callee = instr.callee if instr.op == "call" else None
    return isinstance(callee, Function) and callee.name.startswith("llvm.bpf.passthrough.")


def patchable_operand(s: Selector, instr: Instr, value: Value) -> CoreAccess | None:
    """The access that the second operand of an operation of 32 or 64 bits is, when an immediate can hold it."""
    access = s.cores.get(value) if instr.op in _PATCHABLE and width_of(instr) in (32, 64) else None
    return access if access is not None and access.kind not in WIDE_KINDS and fits_s32(access.value) else None


def select_offset(s: Selector, gep: Instr) -> bool:
    """Select `getelementptr i8, base, <CO-RE offset>`; False for all other address computations.

    Accesses of memory there take the offset into their displacement. The sum is for other uses.
    """
    access = s.cores.get(gep.operands[1]) if gep.aux_type is I8 and len(gep.operands) == 2 else None
    if access is None or access.kind in WIDE_KINDS or not fits_s32(access.value):
        return False
    base = s.reg(gep.operands[0])
    s.core_offsets[gep] = (base, access)
    s.bind(gep, s.result(OPS["add64_ri"], (base,), imm=access.value, sym=access))
    return True
