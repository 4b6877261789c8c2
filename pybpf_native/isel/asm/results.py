"""Results of `asm goto`, before selection.

They are there on every edge, in registers that differ from edge to edge as far as selection knows. So each edge gets
a block that begins by taking the results out, and SSA form is mended by way of a local variable.

    %x = callbr asm ...         %x = callbr asm ...             a': %1 = extractvalue %x     b': %2 = extractvalue %x
      to label %a [label %b]      to label %a' [label %b']          br label %a                  br label %b

Afterwards `extractvalue` is the only use of the results, and it also takes out the one result that is no struct.
"""

from __future__ import annotations

from ...ir.simplify_cfg import remove_unreachable
from ...ir.simplify_memory import promote
from ...ir.types import VOID, StructType, Type, ptr_type
from ...ir.values import Block, Function, Instr, const_int
from ..context import Context
from ..rewrite import append, jump, new_block, users

RESULT = "extractvalue"


def expand_asm_results(ctx: Context) -> None:
    """Split the edges of every `asm goto` with results."""
    jumping = [instr for instr in ctx.fn.instrs() if instr.op == "callbr" and instr.type is not VOID]
    if not jumping:
        return
    using = users(ctx.fn)
    for instr in jumping:
        if not isinstance(instr.type, StructType) or _taken_apart(ctx, instr, using.get(instr, [])):
            _split_edges(ctx.fn, instr)
    remove_unreachable(ctx.fn)
    promote(ctx.fn)


def _taken_apart(ctx: Context, instr: Instr, using: list[Instr]) -> bool:
    """Whether all that happens to a struct of results is that members are taken out; it is refused otherwise."""
    whole = [user for user in using if user.op != RESULT or len(user.indices) != 1]
    for user in whole:
        ctx.refuse(user, "results of asm goto that are used together are not supported")
    return not whole


def _split_edges(fn: Function, instr: Instr) -> None:
    """A block on every edge, which stores each result in a variable; the uses read the variables."""
    types = _result_types(instr)
    variables = [Instr("alloca", ptr_type(), [const_int(32, 1)], aux_type=type, dbg=instr.dbg) for type in types]
    entry = fn.blocks[0]
    for variable in variables:
        variable.parent = entry
    entry.instrs[:0] = variables
    using = users(fn).get(instr, [])
    source = instr.parent
    for index, target in enumerate(instr.blocks):
        edge = new_block(fn)
        for number, (variable, type) in enumerate(zip(variables, types, strict=True)):
            result = append(edge, Instr(RESULT, type, [instr], dbg=instr.dbg))
            result.indices = (number,)
            append(edge, Instr("store", VOID, [result, variable], dbg=instr.dbg))
        jump(edge, target, instr)
        instr.blocks[index] = edge
        for phi in target.phis():
            phi.blocks[phi.blocks.index(source)] = edge
    _read_variables(using, instr, variables)


def _result_types(instr: Instr) -> list[Type]:
    if isinstance(instr.type, StructType):
        return list(instr.type.fields or ())
    return [instr.type]


def _read_variables(using: list[Instr], instr: Instr, variables: list[Instr]) -> None:
    """Every use of the results reads a variable just before; a phi reads it where its edge begins."""
    for user in using:
        if user.op == RESULT:
            user.op, user.operands, user.indices = "load", [variables[user.indices[0]]], ()
        elif user.op == "phi":
            for index, operand in enumerate(user.operands):
                if operand is instr:
                    user.operands[index] = _load(user.blocks[index], -1, instr, variables[0])
        else:
            block = user.parent
            loaded = _load(block, block.instrs.index(user), instr, variables[0])
            user.operands = [loaded if operand is instr else operand for operand in user.operands]


def _load(block: Block, at: int, instr: Instr, variable: Instr) -> Instr:
    loaded = Instr("load", instr.type, [variable], dbg=instr.dbg)
    loaded.parent = block
    block.instrs.insert(at if at >= 0 else len(block.instrs) - 1, loaded)
    return loaded
