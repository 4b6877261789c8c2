"""Small programs of which it is known what is stored, loaded and computed again, and when."""

from __future__ import annotations

import pytest

from pybpf_native.regalloc.api import MOVE, RELOAD, REMAT, SPILL

from .case import Case


def pressure(count: int) -> Case:
    """Many values across one call."""
    defs = "\n".join(f"op v{n} = ctx" for n in range(count))
    uses = "\n".join(f"use v{n}" for n in range(count))
    return Case(f"entry:\n def ctx@1\n {defs}\n call r@0 = ctx@1\n {uses}\n exit r")


@pytest.mark.parametrize("count", [4, 5, 7, 12, 40])
def test_what_does_not_fit_is_stored_once_and_loaded_once(count: int) -> None:
    case = pressure(count)
    spilled = max(0, count - 4)
    assert case.kinds() == [RELOAD] * spilled + [SPILL] * spilled
    assert case.solution.slots == spilled


def test_farthest_use_is_spilled() -> None:
    case = pressure(5)
    assert [edit.value for edit in case.edits(SPILL)] == [case.names["v4"]]


def test_slots_are_shared_by_values_that_do_not_live_together() -> None:
    body = ""
    for part in range(3):
        names = [f"v{part}_{n}" for n in range(6)]
        body += "".join(f"op {name} = ctx\n" for name in names) + f"call r{part}@0 =\n"
        body += "".join(f"use {name}\n" for name in names)
    case = Case(f"entry:\n def ctx@1\n {body} exit r2")
    assert len(case.edits(SPILL)) >= 6
    assert case.solution.slots == 3  # two at a time, and the context


def test_values_only_used_behind_a_loop_leave_before_it() -> None:
    defs = "\n".join(f"op v{n} = ctx" for n in range(3))
    inner = "\n".join(f"op w{n} = ctx" for n in range(3))
    uses = "\n".join(f"use v{n}" for n in range(3))
    calls = "call a@0 =\n" + "\n".join(f"use w{n}" for n in range(3))
    case = Case(f"""
        entry:
            def ctx@1
            {defs}
            {inner}
            op i0 = ctx
            jump loop(i0)
        loop(i) 1:
            {calls}
            add i1 = i a
            br i1 back() done()
        back 1:
            jump loop(i1)
        done:
            {uses}
            exit i1
    """)
    assert case.edits_in("loop") == case.edits_in("back") == []
    assert len(case.edits(SPILL)) == len(case.edits(RELOAD)) == 3


def test_values_used_late_in_a_loop_are_nearer_than_those_behind_it() -> None:
    defs = "\n".join(f"op w{n} = ctx" for n in range(3))
    fill = "\n".join("use i1" for _ in range(20))
    uses = "\n".join(f"use w{n}" for n in range(3))
    case = Case(f"""
        entry:
            def ctx@1
            op behind = ctx
            {defs}
            op i0 = ctx
            jump loop(i0)
        loop(i) 1:
            call a@0 =
            add i1 = i a
            br i1 back() done()
        back 1:
            {fill}
            {uses}
            jump loop(i1)
        done:
            exit behind
    """)
    assert case.edits_in("loop") == case.edits_in("back") == []
    assert [edit.value for edit in case.edits(SPILL)] == [case.names["behind"]]


def test_the_second_argument_of_a_parameter_follows_the_first() -> None:
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
            jump out(d)
        out(r):
            use r ctx
            exit ctx
    """)
    assert case.register("t") != case.register("c") == case.register("d")
    assert case.moves() == 1


def test_what_is_stored_already_is_evicted_again() -> None:
    names = [f"v{n}" for n in range(5)]
    defs = "\n".join(f"op {name} = ctx" for name in names)
    uses = "\n".join(f"use {name}" for name in names)
    case = Case(f"""
        entry:
            def ctx@1
            {defs}
            call a@0 = ctx@1
            {uses}
            call b@0 = a@1
            use v0
            use v1
            use v2
            use v4
            use v3
            exit b
    """)
    assert case.kinds() == [MOVE, RELOAD, RELOAD, SPILL]


def test_constants_are_evicted_first() -> None:
    defs = "\n".join(f"op v{n} = ctx" for n in range(4))
    uses = "\n".join(f"use v{n}" for n in range(4))
    case = Case(f"""
        entry:
            def ctx@1
            const k
            use k ctx
            {defs}
            call r@0 = ctx@1
            use k r
            {uses}
            exit r
    """)
    assert case.kinds() == [REMAT]


def test_more_parameters_than_registers() -> None:
    names = [f"v{n}" for n in range(14)]
    defs = "\n".join(f"op {name} = ctx" for name in names)
    params = ", ".join(f"p{n}" for n in range(14))
    uses = "\n".join(f"use p{n}" for n in range(14))
    case = Case(f"""
        entry:
            def ctx@1
            {defs}
            jump loop({", ".join(names)})
        loop({params}) 1:
            {uses}
            br p0 back() done()
        back 1:
            jump loop({params})
        done:
            exit p0
    """)
    assert [edit for edit in case.edits_in("back") if edit.kind == SPILL] == []


def test_parameters_in_memory_share_the_slots_of_their_arguments() -> None:
    names = [f"v{n}" for n in range(14)]
    defs = "\n".join(f"op {name} = ctx" for name in names)
    params = ", ".join(f"p{n}" for n in range(14))
    uses = "\n".join(f"use p{n}" for n in range(14))
    case = Case(f"""
        entry:
            def ctx@1
            {defs}
            br ctx left() right()
        left:
            jump out({", ".join(reversed(names))})
        right:
            use ctx
            jump out({", ".join(reversed(names))})
        out({params}):
            {uses}
            exit p0
    """)
    assert case.edits_in("left") == case.edits_in("right") == []
    assert len(case.edits(SPILL)) == len(case.edits(RELOAD)) == case.solution.slots
