"""Small programs where it is known how few moves, loads and stores there must be."""

from __future__ import annotations

from pybpf_native.regalloc import allocate
from pybpf_native.regalloc.api import MOVE, REMAT, SPILL, BlockInfo, InsnInfo, Problem

from .case import Case
from .problems import BPF


def test_result_of_one_call_is_argument_of_the_next() -> None:
    case = Case("""
        entry:
            def ctx@1
            call a@0 = ctx@1
            call b@0 = a@1
            exit b
    """)
    assert case.kinds() == [MOVE]


def test_arguments_are_computed_in_place() -> None:
    case = Case("""
        entry:
            def ctx@1
            op a = ctx
            op b = a
            op c = a b
            call r@0 = a@1 b@2 c@3
            exit r
    """)
    assert case.edits() == []
    assert [case.register(name) for name in "abc"] == [1, 2, 3]


def test_value_across_a_call_is_computed_in_a_saved_register() -> None:
    case = Case("""
        entry:
            def ctx@1
            op kept = ctx
            call r@0 = ctx@1
            use r kept
            exit r
    """)
    assert case.edits() == []
    assert case.register("kept") >= 6


def test_context_is_saved_once_for_all_paths() -> None:
    case = Case("""
        entry:
            def ctx@1
            op flag = ctx
            br flag left() right()
        left:
            call a@0 =
            use a ctx
            jump out()
        right:
            call b@0 =
            use b ctx
            jump out()
        out:
            exit ctx
    """)
    assert case.moves() == 2  # into a saved register, and into r0 at the end
    assert case.edits_in("left") == case.edits_in("right") == []


def test_argument_that_lives_on_is_not_moved_back() -> None:
    case = Case("""
        entry:
            def ctx@1
            call a@0 = ctx@1
            call b@0 = ctx@1
            exit b
    """)
    assert case.moves() == 2  # r6 = r1; r1 = r6 before the second call


def test_same_value_in_two_arguments() -> None:
    case = Case("""
        entry:
            def ctx@1
            call r@0 = ctx@1 ctx@2
            call s@0 = r@1 ctx@2
            exit s
    """)
    assert case.moves() == 4  # r6 = r1, r2 = r1, r2 = r6, r1 = r0


def test_diamond_without_moves() -> None:
    case = Case("""
        entry:
            def ctx@1
            op a = ctx
            op b = ctx
            br a then() other()
        then:
            add c = a b
            jump out(c)
        other:
            sub d = b a
            jump out(d)
        out(r):
            exit r
    """)
    assert case.edits() == []


def test_constants_into_a_phi_need_no_register_before_the_edge() -> None:
    case = Case("""
        entry:
            def ctx@1
            const zero
            const one
            br ctx yes() no()
        yes:
            jump out(zero)
        no:
            jump out(one)
        out(r):
            exit r
    """)
    assert case.kinds() == [REMAT, REMAT]
    assert all(edit.reg == 0 for edit in case.edits())
    assert [regs.dropped for regs in case.solution.regs[0]] == [False, True, True, False]


def test_loop_counter_and_sum_stay_put() -> None:
    case = Case("""
        entry:
            def ctx@1
            const zero
            op sum0 = ctx
            jump loop(zero, sum0)
        loop(i, sum) 1:
            add sum1 = sum i
            op one =
            add i1 = one i
            br i1 ctx back() done()
        back 1:
            jump loop(i1, sum1)
        done:
            exit sum1
    """)
    assert case.kinds() == [REMAT]


def test_loop_variable_computed_in_several_steps() -> None:
    case = Case("""
        entry:
            def ctx@1
            op a0 = ctx
            op b0 = ctx
            jump loop(a0, b0)
        loop(a, b) 1:
            op x = ctx
            add a1 = x a
            sub a2 = a1 b
            op y = ctx
            add b1 = y b
            sub b2 = b1 a2
            br b2 back() done()
        back 1:
            jump loop(a2, b2)
        done:
            exit b2
    """)
    assert case.edits_in("loop") == case.edits_in("back") == []


def test_old_counter_read_after_the_increment() -> None:
    case = Case("""
        entry:
            def ctx@1
            op i0 = ctx
            jump loop(i0)
        loop(i) 1:
            op one =
            sub i1 = i one
            br i ctx back() done()
        back 1:
            jump loop(i1)
        done:
            exit ctx
    """)
    assert case.edits_in("back") == []
    assert len(case.edits_in("loop")) == 1


def test_loop_with_calls_moves_only_arguments() -> None:
    case = Case("""
        entry:
            def ctx@1
            const zero
            jump loop(zero)
        loop(i) 1:
            call x@0 = ctx@1 i@2
            add i1 = i x
            br i1 back() done()
        back 1:
            jump loop(i1)
        done:
            exit i1
    """)
    assert sorted(edit.reg for edit in case.edits_in("loop")) == [1, 2]
    assert case.edits_in("back") == []


def test_parameter_fed_by_itself() -> None:
    case = Case("""
        entry:
            def ctx@1
            op a = ctx
            op b = ctx
            jump loop(a, b)
        loop(x, y) 1:
            use x y
            br x back() done()
        back 1:
            jump loop(x, y)
        done:
            exit x
    """)
    assert case.edits_in("loop") == case.edits_in("back") == []


def test_swap_in_a_loop_goes_through_a_free_register() -> None:
    case = Case("""
        entry:
            def ctx@1
            op a = ctx
            op b = ctx
            jump loop(a, b)
        loop(x, y) 1:
            use x y
            br x back() done()
        back 1:
            jump loop(y, x)
        done:
            exit x
    """)
    assert case.kinds().count(MOVE) == 3 + (case.register("a") != 0)
    assert SPILL not in case.kinds()


def test_the_operand_that_dies_is_destroyed() -> None:
    case = Case("""
        entry:
            def ctx@1
            op a = ctx
            op b = ctx
            add s = a b
            use s a
            exit ctx
    """)
    assert case.moves() == 1  # only r0 = r1 at the end
    assert case.solution.regs[0][3].swapped


def test_copies_vanish() -> None:
    case = Case("""
        entry:
            def ctx@1
            copy a = ctx
            copy b = a
            copy c = b
            call r@0 = c@1
            copy s = r
            exit s
    """)
    assert case.moves() == 0


def test_constant_used_as_operand_twice_is_held() -> None:
    case = Case("""
        entry:
            def ctx@1
            const k
            use k
            use k ctx
            exit ctx
    """)
    assert REMAT not in case.kinds()
    assert not case.solution.regs[0][1].dropped


def test_constant_arguments_are_computed_where_they_go() -> None:
    case = Case("""
        entry:
            def ctx@1
            const k
            call a@0 = k@1 k@2
            call b@0 = a@1 k@2
            exit b
    """)
    assert case.kinds() == [MOVE, REMAT, REMAT, REMAT]
    assert case.solution.regs[0][1].dropped


def test_expensive_constant_is_kept_for_many_calls() -> None:
    calls = "\n".join(f"call r{n}@0 = map@1 flag@2" for n in range(4))
    case = Case(f"entry:\n def ctx@1\n const map [2]\n const flag\n{calls}\nexit r3")
    assert [e.value for e in case.edits(REMAT)] == [case.names["flag"]] * 4
    assert case.moves() == 4


def test_web_outweighs_a_weak_wish() -> None:
    """The second argument goes where the first is, although an unlikely use would rather have it elsewhere."""
    case = Case("""
        entry:
            def ctx@1
            br ctx then() other()
        then:
            op t = ctx
            op c = ctx
            use t
            jump out(c)
        other:
            op d = ctx
            op x = d
            op y = d
            use x y
            jump out(d)
        out(r):
            op s = r
            call z@0 = ctx@1 s@2
            exit r
    """)
    assert case.register("c") == case.register("d")
    assert case.edits_in("then") == case.edits_in("other") == []


def test_unused_parameters_and_definitions_cost_nothing() -> None:
    case = Case("""
        entry:
            def ctx@1
            op a = ctx
            op b = ctx
            br a left() right()
        left:
            jump out(a)
        right:
            jump out(b)
        out(nobody):
            op unread = ctx
            const unread2
            call r@0 = ctx@1
            exit r
    """)
    assert case.edits() == []


def test_empty_blocks_carry_edge_moves() -> None:
    blocks = [
        BlockInfo([InsnInfo(defs=[0], def_fixed=[1]), InsnInfo([0], [1]), InsnInfo([0])], [1, 2]),
        BlockInfo([], [3], [[0]]),
        BlockInfo([], [3], [[1]]),
        BlockInfo([InsnInfo([2], use_fixed=[0])], params=[2]),
    ]
    solution = allocate(Problem(BPF, blocks, 3))
    assert [len(before.get(0, [])) for before in solution.before[1:3]] == [1, 0]
