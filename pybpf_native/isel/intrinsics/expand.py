"""LLVM intrinsics, and the C library's block operations, as IR that BPF can do.

One table maps an intrinsic's base name to its expansion; its parts are in the files by topic. An expansion gets
the call and a `Builder` in front of it, and returns the value that stands for the call's result (None when there
is none, or when it has refused the call).
"""

from __future__ import annotations

from ...ir.simplify_dead import remove_dead
from ...ir.types import VOID, VectorType
from ...ir.values import Block, ConstSimple, Function, Instr, Value
from ..builder import Builder
from ..context import Context
from ..expansion import Expansion
from ..rewrite import drop, replace_values
from .bits import BITS
from .bpf import BPF
from .fixed import FIXED
from .hints import HINTS
from .math import MATH
from .memory import MEMORY, library_expansion
from .signatures import FORMS, MALFORMED, has_form

EXPANSIONS: dict[str, Expansion] = {**HINTS, **BITS, **MATH, **FIXED, **MEMORY, **BPF}
# Intrinsics that selection turns into instructions itself.
SELECTED = frozenset(
    (
        *("bswap", "frameaddress", "bpf.passthrough", "bpf.pseudo", "lifetime.start", "lifetime.end"),
        *("bpf.load.byte", "bpf.load.half", "bpf.load.word"),
    )
)
# Questions to CO-RE, which are answered before (`core.lower`), except where nothing can be reached.
CORE_QUESTIONS = frozenset(
    ("bpf.preserve.field.info", "bpf.preserve.type.info", "bpf.preserve.enum.value", "bpf.btf.type.id")
)
# Control does not come back from these.
TRAPS = frozenset(("trap", "ubsantrap", "debugtrap"))
_KNOWN = EXPANSIONS.keys() | SELECTED | CORE_QUESTIONS | TRAPS


def intrinsic_name(instr: Instr) -> str:
    """`memcpy` for a call of `llvm.memcpy.p0.p0.i64`; "" when the instruction calls no intrinsic."""
    if instr.op != "call" or not isinstance(instr.callee, Function) or not instr.callee.name.startswith("llvm."):
        return ""
    name = instr.callee.name[len("llvm.") :]
    while name and name not in _KNOWN:
        name = name.rpartition(".")[0]
    return name or instr.callee.name


def expand_intrinsics(ctx: Context) -> None:
    """Replace every call that the tables know; refuse the other intrinsics, except those selection knows."""
    replaced: dict[Value, Value] = {}
    dead: list[Instr] = []
    unused = False
    for block in ctx.fn.blocks:
        _cut_behind_trap(block)
        rewritten: list[Instr] = []
        for instr in block.instrs:
            name = intrinsic_name(instr)
            expansion = _refuse_form if _is_malformed(instr, name) else EXPANSIONS.get(name) or library_expansion(instr)
            if expansion is not None:
                unused |= name == "assume"
                rewritten += _expand(ctx, instr, expansion, replaced)
                dead.append(instr)
            elif name and name not in SELECTED:
                ctx.refuse(instr, f"BPF has nothing for the intrinsic {name}")
            rewritten.append(instr)
        block.instrs = rewritten
    drop(ctx.fn, dead)
    replace_values(ctx.fn, replaced)
    if unused:
        remove_dead(ctx.fn)  # what only an assumption needed, loads of memory among it


def refuse_malformed(ctx: Context) -> None:
    """Refuse the calls of intrinsics that do not have the form that LLVM gives them, and leave them as they are."""
    for instr in ctx.fn.instrs():
        if _is_malformed(instr, intrinsic_name(instr)):
            ctx.refuse(instr, f"{instr.callee} {MALFORMED}")


def _is_malformed(call: Instr, name: str) -> bool:
    form = FORMS.get(name)
    return form is not None and not has_form(call, form)


def _refuse_form(ctx: Context, call: Instr, at: Builder) -> None:
    ctx.refuse(call, f"{call.callee} {MALFORMED}")


def _expand(ctx: Context, call: Instr, expansion: Expansion, replaced: dict[Value, Value]) -> list[Instr]:
    """The instructions of the expansion, which may again be calls of intrinsics that selection knows."""
    at = Builder(call)
    if any(isinstance(value.type, VectorType) for value in (call, *call.args)):
        ctx.refuse(call, f"{call.callee} on vectors is not supported")
        return []
    value = expansion(ctx, call, at)
    if call.type is not VOID:
        # A call that was refused still needs a value, so that the search for errors can go on.
        replaced[call] = value if value is not None else ConstSimple(call.type, "poison")
    return at.made


def _cut_behind_trap(block: Block) -> None:
    """End a block at its first trap: the verifier must see that nothing follows."""
    for index, instr in enumerate(block.instrs):
        if instr.op == "call" and intrinsic_name(instr) in TRAPS:
            for target in dict.fromkeys(block.successors):
                _forget_edge(block, target)
            end = Instr("unreachable", VOID, dbg=instr.dbg)
            end.parent = block
            block.instrs[index:] = [end]
            return


def _forget_edge(source: Block, target: Block) -> None:
    for phi in target.phis():
        kept = [(value, pred) for value, pred in zip(phi.operands, phi.blocks, strict=True) if pred is not source]
        phi.operands = [value for value, _ in kept]
        phi.blocks = [pred for _, pred in kept]
