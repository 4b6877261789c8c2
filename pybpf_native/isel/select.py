"""Select: legal IR to machine form, one IR instruction at a time.

Blocks are visited in reverse postorder, so that every value has its register before it is used (phis get
theirs first, and their arguments are filled in last). One table says which function selects which
operation. What folds into its users (constant addresses, comparisons) is skipped where it stands.
"""

from __future__ import annotations

from collections.abc import Callable

from ..errors import LimitError, Unsupported
from ..ir.cfg import reverse_postorder
from ..ir.types import FunctionType
from ..ir.values import Instr
from ..mir.func import PARAMS, Function
from . import arith, atomics, calls, control, memory
from .asm import select as asm
from .context import Context
from .core.select import select_core
from .rules import BINARY
from .selector import Selector, has_register, is_naked

Rule = Callable[[Selector, Instr], None]


def _folded(s: Selector, instr: Instr) -> None:
    """Selected with its users."""


RULES: dict[str, Rule] = {
    **dict.fromkeys(BINARY, arith.binary),
    **dict.fromkeys(("trunc", "freeze", "bitcast", "ptrtoint", "inttoptr"), arith.same_register),
    "addrspacecast": memory.addrspacecast,
    "zext": arith.zext,
    "sext": arith.sext,
    "alloca": memory.alloca,
    "getelementptr": memory.getelementptr,
    "load": atomics.load,
    "store": atomics.store,
    "atomicrmw": atomics.atomicrmw,
    "cmpxchg": atomics.cmpxchg,
    "fence": atomics.fence,
    "call": calls.call,
    "callbr": asm.callbr,
    "extractvalue": asm.result,
    "icmp": _folded,
    "phi": _folded,
    "br": control.br,
    "ret": control.ret,
    "unreachable": control.unreachable,
}
# What is refused in other words, with a hint.
REFUSED = {"indirectbr": ("goto to a computed label (indirectbr, blockaddress) is not supported", "write a switch")}
MAX_PARAMETERS = 5


def select(ctx: Context) -> Function:
    """Select `ctx.fn`, which `legalize` has prepared. What has no selection is noted in `ctx.diagnostics`; the result
    then lacks it, and what is passed on edges.
    """
    s = Selector(ctx)
    order = reverse_postorder(ctx.fn)
    for block in order:
        s.blocks[block] = s.fn.new_block()
        for phi in block.phis():
            s.bind(phi, s.fn.new_reg())
            s.blocks[block].params.append(s.regs[phi])
    _parameters(s)
    for block in order:
        s.block = s.blocks[block]
        for instr in block.instrs:
            s.loc = ctx.loc(instr)
            done = len(s.block.insns)
            _select_one(s, instr)
            if instr.volatile:
                for insn in s.block.insns[done:]:
                    insn.ordered = True
    if not ctx.diagnostics.errors:
        control.fill_edges(s)
    return s.fn


def _select_one(s: Selector, instr: Instr) -> None:
    if select_core(s, instr):
        return
    rule = RULES.get(instr.op)
    if rule is not None:
        rule(s, instr)
        return
    s.ctx.refuse(instr, *REFUSED.get(instr.op, (f"BPF has nothing for the IR instruction {instr.op!r}",)))
    if has_register(instr):
        s.bind(instr, s.constant(0, 64))


def _parameters(s: Selector) -> None:
    """The formals arrive in r1 to r5."""
    if is_naked(s.ctx.fn):
        return  # its text finds the formals where they are
    arguments = s.ctx.fn.args
    if isinstance(s.ctx.fn.value_type, FunctionType) and s.ctx.fn.value_type.varargs:
        what = f"a variable number of parameters is not supported (in function {s.fn.name!r})"
        s.ctx.diagnostics.add(
            Unsupported(what, s.ctx.locations.of_function(s.ctx.fn), help="pass a pointer to an array")
        )
    if len(arguments) > MAX_PARAMETERS:
        help = "pass a pointer to a struct"
        used, loc = len(arguments), s.ctx.locations.of_function(s.ctx.fn)
        s.ctx.diagnostics.add(LimitError(f"parameters of {s.fn.name!r}", used, MAX_PARAMETERS, loc=loc, help=help))
    s.block = s.fn.blocks[0]
    for argument in arguments:
        if not has_register(argument):
            s.refuse_value(argument)
        s.regs[argument] = s.fn.new_reg()
    if arguments:
        s.emit(PARAMS, [s.regs[argument] for argument in arguments])
