"""Between the machine form and the allocator: states the problem, carries out the solution.

Virtual registers are the allocator's values; the calling convention becomes fixed operands
and clobbers; edits become moves, stores and loads of spill slots, and copies of rematerialised instructions.
"""

from __future__ import annotations

from functools import partial
from itertools import chain

from .frame import has_room
from .ir.graph import loop_depths
from .isa.insn import ARGUMENT_REGS, CALLER_SAVED, FP, R0, R6, SLOT, STACK, Insn
from .isa.opcodes import CALL, COMMUTES, MOVE, OPS, REMAT
from .isa.opcodes import R0 as FIELD_R0
from .isa.opcodes import R6 as FIELD_R6
from .mir.again import compared, compute_again, operands_of_several
from .mir.asm import AsmRegs
from .mir.func import FRAME_ADDR, PARAMS, Function, StackObject
from .mir.later import compute_later
from .mir.pressure import lower_pressure
from .regalloc import allocate, api
from .regalloc.api import FREE, BlockInfo, Edit, InsnInfo, InsnRegs, Machine, Problem, Solution
from .regalloc.liveness import Liveness
from .regalloc.remat import Plan
from .source import Loc

CLOBBERED = sum(1 << reg for reg in CALLER_SAVED)
# Caller-saved registers first: what lives across a call must not find r6-r9 taken. r0 last of them: results want it.
BPF = Machine(10, CLOBBERED, (1, 2, 3, 4, 5, 0, 6, 7, 8, 9))
FRAME_ADDR_SLOTS = 2
LARGE = 2000  # instructions: here other allocations cost much, and are tried where values exceed registers
ROUNDS = 3  # of allocation after blocks have been ordered, each with fewer of them than the one before
# Where the stack does not suffice: do values that are compared stay, may operands of several be made to live longer?
# The last of them once more, as what it makes may be stored in its turn.
ATTEMPTS = ((True, False), (False, False), (True, True), (False, True), (False, True))
HOPELESS = 256  # spill slots, four times what the stack has: nothing is attempted
_CALLS = frozenset(OPS[f"call{kind}"] for kind in ("_helper", "_local", "_kfunc", "x"))
_IMPLIED = {FIELD_R0: R0, FIELD_R6: R6}


def assign_registers(fn: Function) -> None:
    """Replace virtual registers by machine registers, in place. There must be no critical edges.

    Where they do not suffice, computations go down to their users, and blocks are ordered, if that makes fewer spill
    slots or less code, and no more. Where the stack does not suffice either, values are computed again.
    """
    problem = state_problem(fn)
    solution = allocate(problem)
    if solution.slots:
        problem, solution = _with_later_computations(fn, problem, solution)
        solution = _with_less_pressure(fn, problem, solution)
        solution = _with_room(fn, solution)
    apply_solution(fn, solution)


def _with_later_computations(fn: Function, problem: Problem, solution: Solution) -> tuple[Problem, Solution]:
    """Problem and solution, or those with computations where they are used."""
    known = [block.insns for block in fn.blocks]
    if compute_later(fn, Liveness(problem, Plan(problem)).is_live_in, problem.remat):
        changed = state_problem(fn)
        found = allocate(changed)
        if _is_better(found, solution):
            return changed, found
        for block, insns in zip(fn.blocks, known, strict=True):
            block.insns = insns
    return problem, solution


def _with_room(fn: Function, solution: Solution) -> Solution:
    """The solution, or one of a function where so much is computed again that its slots have room on the stack."""
    for is_compared_kept, is_longer in ATTEMPTS:
        if has_room(fn, solution.slots) or not has_room(fn, 0) or solution.slots > HOPELESS:
            break
        problem = state_problem(fn)
        stored = _stored(solution).difference(compared(fn) if is_compared_kept else ())
        alive = operands_of_several(fn, stored) if is_longer else ()
        if compute_again(fn, stored, Liveness(problem, Plan(problem)).is_live_in, {*problem.remat, *alive}):
            problem = state_problem(fn)
            solution = _with_less_pressure(fn, problem, allocate(problem))
    return solution


def _stored(solution: Solution) -> set[int]:
    """The values that have slots."""
    edits = [edit for block in solution.before for some in block.values() for edit in some]
    return {edit.value for edit in (*edits, *chain.from_iterable(solution.at_start)) if edit.kind == api.SPILL}


def _with_less_pressure(fn: Function, problem: Problem, solution: Solution) -> Solution:
    """The solution, or one for another order of instructions; orders that made a block longer are taken back."""
    known = [block.insns for block in fn.blocks]
    live = Liveness(problem, Plan(problem))
    large = sum(map(len, known)) > LARGE
    changed = [
        block
        for block in fn.blocks
        if _goes_to_memory(solution, block.number)
        and lower_pressure(block, partial(live.is_live_out, block.number), problem.remat, large)
    ]
    for _ in range(ROUNDS):
        if not changed:
            break
        found = allocate(state_problem(fn))
        longer = [block for block in changed if _edits(found, block.number) > _edits(solution, block.number)]
        if not longer and _is_better(found, solution):
            return found
        for block in longer or changed:
            block.insns = known[block.number]
        changed = [block for block in changed if longer and block not in longer]
    for block in changed:
        block.insns = known[block.number]
    return solution


def _is_better(found: Solution, solution: Solution) -> bool:
    """Nothing is more than before, and something is less."""
    new, old = ((one.slots, sum(_edits(one, at) for at in range(len(one.regs)))) for one in (found, solution))
    return new != old and new[0] <= old[0] and new[1] <= old[1]


def _goes_to_memory(solution: Solution, number: int) -> bool:
    return any(edit.kind in (api.SPILL, api.RELOAD) for edits in solution.before[number].values() for edit in edits)


def _edits(solution: Solution, number: int) -> int:
    return len(solution.at_start[number]) + sum(map(len, solution.before[number].values()))


def state_problem(fn: Function) -> Problem:
    """The function as the allocator sees it."""
    depths = loop_depths(fn.successors())
    blocks = []
    for block in fn.blocks:
        succs = [successor.number for successor in block.succs]
        infos = [_info(insn) for insn in block.insns]
        blocks.append(BlockInfo(infos, succs, block.args, block.params, depths[block.number]))
    remat = {
        insn.defs[0]: FRAME_ADDR_SLOTS if insn.op is FRAME_ADDR else insn.slots
        for insn in fn.insns()
        if insn.op.flags & REMAT
    }
    return Problem(BPF, blocks, fn.next_reg, remat)


def _info(insn: Insn) -> InsnInfo:
    op = insn.op
    if isinstance(insn.sym, AsmRegs):
        return _asm_info(insn, insn.sym)
    uses, defs = _allocated(insn.uses), insn.defs
    if op is PARAMS:
        return InsnInfo(uses, defs, def_fixed=ARGUMENT_REGS[: len(defs)])
    if op in _CALLS:
        fixed = [FREE] * len(op.shape.uses)  # callx: the function, wherever it is
        use_fixed = [*fixed, *ARGUMENT_REGS[: len(uses) - len(fixed)]]
        return InsnInfo(uses, defs, use_fixed=use_fixed, def_fixed=[R0], clobbers=CLOBBERED)
    use_fixed = [_IMPLIED.get(field, FREE) for field, reg in zip(op.shape.uses, insn.uses, strict=False) if reg != FP]
    def_fixed = [_IMPLIED.get(field, FREE) for field in op.shape.defs]
    return InsnInfo(
        uses,
        defs,
        use_fixed=use_fixed,
        def_fixed=def_fixed,
        tied=_tied(insn),
        clobbers=CLOBBERED if op.flags & CALL else 0,
        commutes=bool(op.flags & COMMUTES),
        copy=bool(op.flags & MOVE and uses),  # the frame pointer is no use that is allocated
    )


def _allocated(regs: tuple[int, ...]) -> tuple[int, ...]:
    """Those of `regs` that are not the frame pointer."""
    return tuple([reg for reg in regs if reg != FP]) if FP in regs else regs


def _asm_info(insn: Insn, regs: AsmRegs) -> InsnInfo:
    return InsnInfo(
        insn.uses,
        insn.defs,
        use_fixed=regs.use_fixed,
        def_fixed=regs.def_fixed,
        tied=regs.tied,
        clobbers=regs.clobbers,
    )


def _tied(insn: Insn) -> int:
    """The index of the tied use among those that are allocated (the frame pointer is not)."""
    tied = insn.op.shape.tied
    return tied - insn.uses[:tied].count(FP) if tied >= 0 else tied


def apply_solution(fn: Function, solution: Solution) -> None:
    """Write the solution into the function; block parameters and arguments are gone afterwards."""
    makers = {insn.defs[0]: insn for insn in fn.insns() if insn.op.flags & REMAT}
    slots = [fn.new_object(f"spill{number}", SLOT, SLOT) for number in range(solution.slots)]
    for block in fn.blocks:
        regs, before = solution.regs[block.number], solution.before[block.number]
        here = block.insns[0].loc if block.insns else None
        placed = [_edit_insn(edit, slots, makers, here) for edit in solution.at_start[block.number]]
        for index, insn in enumerate(block.insns):
            placed += [_edit_insn(edit, slots, makers, insn.loc) for edit in before.get(index, ())]
            if not regs[index].dropped:
                _set_operands(insn, regs[index])
                placed.append(insn)
        block.insns = placed
        block.params = []
        block.args = [[] for _ in block.succs]


def _set_operands(insn: Insn, regs: InsnRegs) -> None:
    if FP in insn.uses:
        allocated = iter(regs.uses)
        insn.uses = tuple([FP if reg == FP else next(allocated) for reg in insn.uses])
    else:
        insn.uses = regs.uses
    insn.defs = regs.defs


def _edit_insn(edit: Edit, slots: list[StackObject], makers: dict[int, Insn], loc: Loc | None) -> Insn:
    if edit.kind == api.MOVE:
        insn = Insn(OPS["mov64_rr"], [edit.reg], [edit.source])
    elif edit.kind == api.SPILL:
        insn = Insn(OPS["stx64"], [], [FP, edit.source], sym=slots[edit.slot], region=STACK)
    elif edit.kind == api.RELOAD:
        insn = Insn(OPS["ldx64"], [edit.reg], [FP], sym=slots[edit.slot], region=STACK)
    else:
        maker = makers[edit.value]
        insn = Insn(maker.op, [edit.reg], [], off=maker.off, imm=maker.imm, sym=maker.sym)
    insn.loc = loc
    return insn
