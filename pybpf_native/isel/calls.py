"""Selecting calls: helpers by number, functions of the module, kernel functions, a few intrinsics.

The calling convention (RFC 9669, section 2): arguments in r1 to r5, the result in r0, r6 to r9 preserved.
"""

from __future__ import annotations

from ..errors import LimitError
from ..ir.types import I32, VOID, IntType, PtrType
from ..ir.values import ConstExpr, ConstInt, ConstSimple, Function, GlobalAlias, InlineAsm, Instr, Value
from ..isa.opcodes import OPS, Op
from .asm import select as asm
from .intrinsics.expand import intrinsic_name
from .intrinsics.selected import INTRINSICS
from .selector import Selector, has_register

MAX_ARGUMENTS = 5
CALLX = OPS["callx"]
CHOICES = ("phi", "select")
UNDEFINED = ("undef", "poison")


def call(s: Selector, instr: Instr) -> None:
    name = intrinsic_name(instr)
    if name:
        # What the table lacks, legalize has refused; selection goes on to find more errors.
        INTRINSICS.get(name, _refused)(s, instr)
        return
    if isinstance(instr.callee, InlineAsm):
        asm.call(s, instr)
        return
    target = _target(s, instr)
    if target is None:
        s.bind(instr, s.constant(0, 64))
        return
    op, imm, sym = target
    uses = [_argument(s, instr, index) for index in range(len(instr.args))]
    if len(uses) > MAX_ARGUMENTS:
        loc = s.ctx.loc(instr)
        help = "pass a pointer to a struct"
        what = f"arguments of a call in function {s.fn.name!r}"
        s.ctx.diagnostics.add(LimitError(what, len(uses), MAX_ARGUMENTS, loc=loc, help=help))
        uses = uses[:MAX_ARGUMENTS]
    if op is CALLX:
        uses.insert(0, s.reg(instr.callee))
    result = s.fn.new_reg()
    s.emit(op, (result,), uses, imm=imm, sym=sym)
    if instr.type is not VOID:
        if not has_register(instr):
            s.ctx.refuse(instr, f"a call that returns {instr.type} is not supported")
        s.bind(instr, result)


def _target(s: Selector, instr: Instr) -> tuple[Op, int, str | None] | None:
    callee = instr.callee
    if isinstance(callee, Function):
        return OPS["call_kfunc" if callee.is_declaration else "call_local"], -1, callee.name
    if isinstance(callee, GlobalAlias):
        return OPS["call_local"], -1, callee.name
    if isinstance(callee, ConstExpr) and callee.op == "inttoptr" and isinstance(callee.operands[0], ConstInt):
        return OPS["call_helper"], callee.operands[0].signed, None
    if has_register(callee) and not isinstance(callee, ConstSimple):
        return CALLX, 0, None
    s.ctx.refuse(instr, f"a call of {callee} is not supported", "call functions by name")
    return None


def _argument(s: Selector, instr: Instr, index: int) -> int:
    value = instr.args[index]
    if isinstance(value, ConstSimple) and value.word in UNDEFINED:
        value = _anything(s, instr, index, value)
    if not has_register(value):
        s.ctx.refuse(instr, f"an argument of type {value.type} is not supported", "pass a pointer")
        return s.constant(0, 64)
    attributes: tuple[str, ...] = ()
    if instr.call is not None and index < len(instr.call.arg_attributes):
        attributes = instr.call.arg_attributes[index]
    if any(text.startswith("byval(") for text in attributes):
        s.ctx.refuse(instr, "passing a struct by value is not supported", "pass a pointer to it")
    if isinstance(value.type, IntType) and value.type.bits < 32:
        if "signext" in attributes:
            return s.sign_extended(value, s.target.passed_bits)
        if "zeroext" in attributes:
            return s.zero_extended(value)
    if isinstance(value, Instr) and value.op in CHOICES and _may_be_size(instr, index):
        return s.zero_extended(value)
    return s.reg(value)


def _may_be_size(instr: Instr, index: int) -> bool:
    """May this be how long the memory before it is, for a function of the kernel? The verifier looks at all 64 bits of
    that; what 32 of them were compared with says nothing of the others."""
    own = isinstance(instr.callee, Function) and not instr.callee.is_declaration
    narrow = instr.args[index].type is I32
    return narrow and not own and index > 0 and isinstance(instr.args[index - 1].type, PtrType)


def _anything(s: Selector, instr: Instr, index: int, value: Value) -> Value:
    """An undefined argument, of a parameter that nobody reads. The verifier checks it all the same when the function
    is global (btf_check_func_arg_match): it must be the context, say. LLVM leaves in the register what is there, which
    for that reason works where it is the caller's own argument."""
    own = s.ctx.fn.args
    is_global = isinstance(instr.callee, Function) and instr.callee.linkage not in ("internal", "private")
    fits = index < len(own) and own[index].type is value.type and isinstance(value.type, PtrType)
    return own[index] if is_global and fits else value


def _refused(s: Selector, instr: Instr) -> None:
    s.bind(instr, s.constant(0, 64))
