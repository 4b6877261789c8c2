"""Markers of lifetimes say when objects share bytes whose addresses have escaped, where they can be believed."""

from __future__ import annotations

import pytest

from pybpf_native.mir.func import FRAME_ADDR, LIFE_END, LIFE_START, Function, StackObject
from pybpf_native.mir.lifetimes import separate_objects, unite_objects

from .machine import machine


def marked(text: str, size: int = 24) -> tuple[Function, list[StackObject]]:
    """A function of three objects: `life_start 1`, `life_end 1`, `v20 = frame_addr 1` name the second one."""
    fn = machine(text)
    objects = [fn.new_object(name, size, 8) for name in "abc"]
    for insn in fn.insns():
        if insn.op is FRAME_ADDR:
            insn.sym, insn.off = objects[insn.off], 0
        elif insn.op in (LIFE_START, LIFE_END):
            insn.sym, insn.imm = objects[insn.imm], 0
    return fn, objects


def share(text: str, one: int = 0, other: int = 1, size: int = 24) -> bool:
    fn, objects = marked(text, size)
    separate_objects(fn)
    assert not any(insn.op in (LIFE_START, LIFE_END) for insn in fn.insns())
    return objects[other] not in (objects[one].conflicts or ())


def escaping(number: int, register: int) -> str:
    """The address is computed with, then given away."""
    made = f"v{register} = frame_addr {number}\nv{register + 1} = add64_ri v{register} 4\n"
    return f"{made}v{register + 2} = call_helper v{register + 1} 1\n"


def plain(number: int, register: int) -> str:
    return f"v{register} = frame_addr {number}\nv{register + 1} = call_helper v{register} 1\n"


def block(number: int, register: int, inside: str = "") -> str:
    """The object from its start to its end."""
    return f"life_start {number}\n{escaping(number, register)}{inside}life_end {number}\n"


def test_one_after_the_other() -> None:
    assert share(f"x:\n{block(0, 20)}{block(1, 30)}exit")
    assert not share(f"x:\n{escaping(0, 20)}{escaping(1, 30)}exit")


def test_one_inside_of_the_other() -> None:
    assert not share(f"x:\n{block(0, 20, block(1, 30))}exit")
    assert not share(f"x:\nlife_start 0\nlife_start 1\n{escaping(0, 20)}{escaping(1, 30)}life_end 0\nlife_end 1\nexit")


def test_an_address_made_early_needs_no_bytes() -> None:
    used = "life_start 0\nv21 = add64_ri v20 4\nv22 = call_helper v21 1\nlife_end 0\n"
    assert share(f"x:\nv20 = frame_addr 0\n{block(1, 30)}{used}exit")
    assert not share(f"x:\nv20 = frame_addr 0\nlife_start 1\n{escaping(1, 30)}{used}life_end 1\nexit")


def test_a_start_counts_from_the_first_address() -> None:
    """LLVM starts objects early; before its address is made, nobody can fill one."""
    assert share(f"x:\nlife_start 1\n{block(0, 20)}{escaping(1, 30)}life_end 1\nexit")


def arms(first: str, second: str, behind: str) -> str:
    head = "x:\nv16 = mov64_ri 1\nja -> t\nt:\njeq64_ri v16, 0 -> y z\n"
    return f"{head}y:\n{first}ja -> w\nz:\n{second}ja -> w\nw:\n{behind}v:\nexit v16"


def test_an_end_on_one_way_alone() -> None:
    """Where the ways meet the object may be alive."""
    started, end = f"life_start 0\n{escaping(0, 20)}", "life_end 0\n"
    text = f"x:\nv16 = mov64_ri 1\n{started}jeq64_ri v16, 0 -> y z\ny:\n{{0}}ja -> w\nz:\n{{1}}ja -> w\n"
    behind = f"w:\n{block(1, 30)}exit v16"
    assert share(text.format(end, end) + behind)
    assert not share(text.format(end, "") + behind)


def test_loops() -> None:
    """Every round needs the one and then the other; without ends both would be alive all the time."""
    again = "jeq64_ri v16, 1 -> t v\n"
    assert share(arms(block(0, 20), block(1, 30), again))
    assert share(arms(block(0, 20) + block(1, 30), "", again))
    assert not share(arms(block(0, 20), escaping(1, 30), again))
    kept = f"life_start 0\n{plain(0, 20)}life_end 0\nlife_start 1\n{plain(1, 30)}life_end 1\n"
    assert share(arms(kept, "", again))  # so too for objects that have not escaped
    assert not share(arms(plain(0, 20) + plain(1, 30), "", again))


def test_an_address_from_the_round_before() -> None:
    """Somebody may have kept it: the object is alive from its start on, before its address is made again."""
    kept = f"life_start 1\n{plain(1, 20)}life_start 0\nv30 = call_helper v16 1\nlife_end 0\n{plain(1, 40)}life_end 1\n"
    text = f"x:\nv16 = mov64_ri 1\nja -> t\nt:\n{kept}jeq64_ri v16, 0 -> y z\ny:\n{block(0, 50)}ja -> t\nz:\nexit v16"
    assert not share(text)


@pytest.mark.parametrize(
    "text",
    [
        f"x:\n{block(0, 20)}{block(1, 30)}{plain(0, 40)}exit",  # behind the end
        f"x:\n{plain(0, 40)}{block(0, 20)}{block(1, 30)}exit",  # before the start
        arms(block(0, 20) + block(1, 30), "", plain(0, 40) + "ja -> v\n"),  # on one way there is no start
    ],
)
def test_markers_that_the_code_does_not_keep_to(text: str) -> None:
    assert not share(text)


def test_a_dynptr_outlives_its_end() -> None:
    """Its bytes stay one for the verifier; what is given to assembly, or has escaped, may be one as well."""
    made = "life_start 0\nv20 = frame_addr 0\nv21 = call_helper v20 198\nlife_end 0\n"
    assert not share(f"x:\n{made}{block(1, 30)}exit")
    hidden = "life_start 0\nv20 = frame_addr 0\nv21 = add64_ri v20 0\nv22 = call_helper v21 198\nlife_end 0\n"
    assert not share(f"x:\n{hidden}{block(1, 30)}exit")
    assert share(f"x:\n{hidden}{block(1, 30)}exit", size=8)  # too small to be one


def test_united_objects_lose_their_markers() -> None:
    """The end of one is not the end of the other: what has become one keeps what any of them holds."""
    fn, (a, b, c) = marked(
        f"x:\n{plain(0, 20)}life_start 1\nlife_end 1\n{plain(0, 30)}{plain(1, 40)}{plain(2, 50)}exit"
    )
    unite_objects(fn)
    assert fn.objects == [a]
    assert not any(insn.op in (LIFE_START, LIFE_END) for insn in fn.insns())
    assert {insn.sym for insn in fn.insns() if insn.op is FRAME_ADDR} == {a}
    assert (b.size, c.size) == (24, 24)
