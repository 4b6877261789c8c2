"""The checker refuses broken solutions: of hand-made kinds, and random mutations of right ones."""

from __future__ import annotations

from random import Random

import pytest

from pybpf_native.errors import InternalError
from pybpf_native.regalloc import allocate
from pybpf_native.regalloc.api import MOVE, RELOAD, REMAT, SPILL, Edit, InsnRegs, Problem, Solution
from pybpf_native.regalloc.checker import check

from .case import Case
from .problems import Shape, random_problem


def refused(case: Case, match: str) -> None:
    with pytest.raises(InternalError, match=match):
        check(case.problem, case.solution)


def across_call() -> Case:
    return Case("""
        entry:
            def ctx@1
            op kept = ctx
            call r@0 = ctx@1
            use kept
            exit r
    """)


def change(case: Case, place: int, uses: list[int] | None = None, defs: list[int] | None = None) -> None:
    """Give other registers to an instruction of the first block."""
    regs = case.solution.regs[0]
    old = regs[place]
    regs[place] = InsnRegs(uses or old.uses, defs or old.defs, old.swapped)


def test_value_lost_in_a_call() -> None:
    case = across_call()
    change(case, 1, defs=[3])
    change(case, 3, uses=[3])
    refused(case, "block 0, instruction 3: r3 does not hold v1")


def test_fixed_operand_elsewhere() -> None:
    case = across_call()
    change(case, 2, defs=[5])
    refused(case, "fixed to r0")


def test_register_out_of_range() -> None:
    case = across_call()
    change(case, 1, defs=[10])
    refused(case, "does not have")


def test_missing_operands() -> None:
    case = across_call()
    case.solution.regs[0][3] = InsnRegs([], [])
    refused(case, "number of operands")


def test_tied_operand_elsewhere() -> None:
    case = Case("entry:\n def a@1\n sub b = a a\n exit b")
    case.solution.regs[0][1] = InsnRegs([1, 1], [0])
    refused(case, "tied")


def test_exchange_of_operands_that_do_not_commute() -> None:
    case = Case("entry:\n def a@1 b@2\n sub c = a b\n call r@0 = c@1\n exit r")
    case.solution.regs[0][1] = InsnRegs([2, 1], [2], swapped=True)
    refused(case, "commute")


def test_effect_left_out() -> None:
    case = across_call()
    case.solution.regs[0][2] = InsnRegs([], [], dropped=True)
    refused(case, "left out")


def test_two_definitions_in_one_register() -> None:
    case = Case("entry:\n def a@1 b@2\n op c d = a b\n use c d\n exit c")
    change(case, 1, defs=[4, 4])
    refused(case, "two definitions")


def test_wrong_value_over_an_edge() -> None:
    case = Case("""
        entry:
            def a@1 b@2
            br a left() right()
        left:
            jump out(a)
        right:
            jump out(b)
        out(r):
            exit r
    """)
    place = case.labels["right"]
    for edits in case.solution.before[place].values():
        edits.clear()
    refused(case, "does not hold")


def test_value_of_the_previous_iteration() -> None:
    """A copy from before the back edge is not the parameter of this iteration."""
    case = Case("""
        entry:
            def a@1
            op i0 = a
            jump loop(i0)
        loop(i) 1:
            op i1 = i
            use i i1
            br i1 back() done()
        back 1:
            jump loop(i1)
        done:
            exit a
    """)
    back = case.labels["back"]
    case.solution.before[back] = {}
    loop = case.labels["loop"]
    if case.solution.regs[loop][0].defs[0] == case.solution.regs[loop][0].uses[0]:
        raise AssertionError("the case is pointless: i and i1 share a register")
    refused(case, "does not hold")


def test_edit_reads_the_wrong_place() -> None:
    case = across_call()
    case.solution.before[0][3] = [Edit(MOVE, case.names["kept"], reg=6, source=2)]
    refused(case, "reads a place")


def test_slot_without_a_store() -> None:
    case = across_call()
    case.solution.slots = 1
    case.solution.before[0][3] = [Edit(RELOAD, case.names["kept"], reg=6, slot=0)]
    refused(case, "reads a place")


def test_slot_out_of_range() -> None:
    case = across_call()
    case.solution.before[0][2] = [Edit(SPILL, case.names["kept"], source=6, slot=0)]
    refused(case, "slot 0 of 0")


def test_rematerialisation_of_something_computed() -> None:
    case = across_call()
    case.solution.before[0][3] = [Edit(REMAT, case.names["kept"], reg=6)]
    refused(case, "rematerialised")


def test_edits_behind_the_terminator() -> None:
    case = across_call()
    case.solution.before[0][5] = []
    refused(case, "outside")


def test_edits_at_the_start_of_a_merge() -> None:
    case = Case("entry:\n def a@1\n jump out()\nout:\n exit a")
    case.solution.at_start[1] = [Edit(MOVE, 0, reg=3, source=0)]
    refused(case, "merge")


def mutate(random: Random, solution: Solution) -> bool:
    """Break one thing that matters: remove or redirect an edit. False if there is nothing to break."""
    lists = [edits for before in solution.before for edits in before.values() if edits]
    lists += [edits for edits in solution.at_start if edits]
    if not lists:
        return False
    edits = random.choice(lists)
    place = random.randrange(len(edits))
    edit = edits[place]
    kind = random.randrange(3)
    if kind == 0 or edit.kind == SPILL:
        del edits[place]
    elif kind == 1:
        edits[place] = Edit(edit.kind, edit.value, reg=(edit.reg + 1) % 10, source=edit.source, slot=edit.slot)
    else:
        del edits[place]
        edits.append(Edit(MOVE, edit.value, reg=edit.reg, source=(edit.reg + 1) % 10))
    return True


def is_right(problem: Problem, solution: Solution) -> bool:
    try:
        check(problem, solution)
    except InternalError:
        return False
    return True


def test_random_mutations_are_refused() -> None:
    """Every edit is there for a reason, so nearly every mutation breaks something."""
    tried = caught = 0
    for seed in range(150):
        random = Random(seed)
        problem = random_problem(random, Shape(blocks=5, insns=10, params=4, recent=0.3))
        solution = allocate(problem)
        if mutate(random, solution):
            tried += 1
            caught += not is_right(problem, solution)
    assert tried > 100
    assert caught >= 0.9 * tried
