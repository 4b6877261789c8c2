"""Legalize: IR to IR, until only what BPF can do is left.

The steps, in this order, each on the whole function:

0. CO-RE           intrinsics that name accesses become loads of globals that do (`core.lower`)
   floats          that are only moved become integers of the same bits (`soften`)
   results of asm  of `asm goto` become values of their own on each edge (`asm.results`)
   constants       that are more than an address become instructions (`ir.computed`)
   masks           accesses of vectors under a mask become accesses of lanes (`masked`)
   casts           accesses to other address spaces are made through a cast (`spaces`)
   lifetimes       of stack objects stay marked where the stack is short (`lifetimes`)
1. lanes           intrinsics on vectors become scalar ones (`lanes`)
2. intrinsics      become plain IR (`intrinsics`)
3. booleans        lose what only kept LLVM from rewriting them (`booleans`)
   followers       that compare what another phi has become comparisons of that phi (`followers`)
   threading       goes past blocks that only ask which way they were entered (`threading`)
   switch          becomes a tree of compares (`switches`), or a table (`tables`)
4. parts           values of several registers become several values (`parts`)
   differences     of loaded values have their constants last (`differences`)
   stores          constants for neighbouring addresses are stored together (`stores`, `context_stores`)
   quotients       of narrow integers by constants are made with a multiplication (`quotients`)
5. division        signed division is made of unsigned division below ISA v4 (`division`)
   offsets         address computations become steps of bytes, constant ones last (`offsets`)
   equals          equal computations of a block become one (`equals`)
   comparisons     and so do comparisons that say the same in another way (`comparisons`)
6. booleans        a condition that is needed as a number becomes `select condition, 1, 0` (`booleans`)
7. select          becomes a diamond with phis (`selects`)
8. conditions      a branch on `a and b`, `a or b` becomes two branches (`conditions`)
9. settled         a branch with one target, or on a constant, becomes unconditional
   sink            loads go down to where they are needed (`sink`)
   extensions      of one value that are made again and again are made once (`extensions`)

Afterwards every comparison feeds branches only, and is selected where the branch is.
"""

from __future__ import annotations

from ..ir.computed import compute_constants
from ..ir.values import ConstInt, ConstSimple, Value
from .asm.results import expand_asm_results
from .booleans import number_booleans, plain_booleans
from .comparisons import unify_comparisons
from .conditions import split_conditions
from .context import Context
from .context_stores import merge_context_stores
from .core.lower import lower_core
from .differences import postpone_constants
from .division import expand_signed_division
from .equals import unify_equals
from .extensions import share_extensions
from .followers import compare_phis
from .intrinsics.expand import expand_intrinsics
from .lanes import expand_vector_intrinsics
from .lifetimes import keep_lifetimes
from .masked import expand_masked_accesses
from .offsets import lower_addresses
from .parts.split import split_into_parts
from .quotients import multiply_quotients
from .selects import expand_selects
from .sink import sink_loads
from .soften import soften_floats
from .spaces import insert_casts
from .stores import merge_constant_stores
from .switches import expand_switches
from .threading import thread_jumps


def legalize(ctx: Context) -> None:
    """Rewrite `ctx.fn` in place; what BPF cannot do is noted in `ctx.diagnostics`."""
    lower_core(ctx)
    for instr in ctx.fn.instrs():
        instr.records = None  # debug records say nothing to code generation, and would name what is rewritten
    soften_floats(ctx)
    expand_asm_results(ctx)
    compute_constants(ctx.fn)
    expand_masked_accesses(ctx)
    insert_casts(ctx)
    keep_lifetimes(ctx)
    expand_vector_intrinsics(ctx)
    expand_intrinsics(ctx)
    plain_booleans(ctx)
    compare_phis(ctx)
    thread_jumps(ctx)
    expand_switches(ctx)
    split_into_parts(ctx)
    postpone_constants(ctx)
    merge_constant_stores(ctx)
    merge_context_stores(ctx)
    multiply_quotients(ctx)
    expand_signed_division(ctx)
    lower_addresses(ctx)
    unify_equals(ctx)
    unify_comparisons(ctx)
    number_booleans(ctx)
    expand_selects(ctx)
    split_conditions(ctx)
    settle_branches(ctx)
    sink_loads(ctx)
    share_extensions(ctx)


def settle_branches(ctx: Context) -> None:
    """`br c, a, a` and `br true, a, b` to `br a`; phis lose the entry for the edge that is gone."""
    for block in ctx.fn.blocks:
        last = block.terminator
        if last is None or last.op != "br" or len(last.blocks) != 2:
            continue
        then, other = last.blocks
        known = _decided(last.operands[0])
        if then is other or known is not None:
            gone = then if known is False else other
            last.operands, last.blocks = [], [other if known is False else then]
            for instr in gone.phis():
                at = instr.blocks.index(block)
                del instr.blocks[at], instr.operands[at]


def _decided(condition: Value) -> bool | None:
    """Which way a constant condition goes; what is undefined goes the way of false."""
    if isinstance(condition, ConstInt):
        return bool(condition.value)
    return False if isinstance(condition, ConstSimple) else None
