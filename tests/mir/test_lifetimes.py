"""Stack objects share bytes exactly when no path needs both."""

from __future__ import annotations

import pytest

from pybpf_native.frame import place_objects
from pybpf_native.mir.func import Function, StackObject
from pybpf_native.mir.lifetimes import separate_objects

from .machine import machine


def framed(text: str, names: str = "abc", size: int = 8) -> tuple[Function, dict[str, StackObject]]:
    """A function whose displacements 0, 1, 2 name objects: `v20 = frame_addr 1` is the address of b."""
    fn = machine(text)
    objects = {name: fn.new_object(name, size, 8) for name in names}
    for insn in fn.insns():
        if insn.op.name == "frame_addr":
            insn.sym, insn.off = list(objects.values())[insn.off], 0
    separate_objects(fn)
    return fn, objects


def share(objects: dict[str, StackObject], one: str, other: str) -> bool:
    first, second = objects[one], objects[other]
    apart = first.conflicts is not None and second not in first.conflicts
    assert apart == (second.conflicts is not None and first not in second.conflicts)
    return apart


def use(number: int, register: int) -> str:
    return f"v{register} = frame_addr {number}\nv{register + 1} = call_helper v{register} 1\n"


def test_one_after_the_other() -> None:
    _, objects = framed(f"x:\n{use(0, 20)}{use(1, 30)}exit v31")
    assert share(objects, "a", "b")


def test_a_second_use_keeps_it_alive() -> None:
    _, objects = framed(f"x:\n{use(0, 20)}{use(1, 30)}{use(0, 40)}exit v31")
    assert not share(objects, "a", "b")


def test_an_early_address_with_a_late_use() -> None:
    _, objects = framed(f"x:\nv20 = frame_addr 0\n{use(1, 30)}v21 = call_helper v20 1\nexit v31")
    assert share(objects, "a", "b")  # the address alone needs no bytes yet
    _, objects = framed(f"x:\n{use(0, 50)}v20 = frame_addr 0\n{use(1, 30)}v21 = call_helper v20 1\nexit v31")
    assert not share(objects, "a", "b")


def test_two_arms_and_what_follows() -> None:
    text = f"""
    x:
      v16 = mov64_ri 1
      jeq64_ri v16, 0 -> y z
    y:
      {use(0, 20)}
      ja -> w
    z:
      {use(1, 30)}
      ja -> w
    w:
      {use(2, 40)}
      exit v41
    """
    _, objects = framed(text)
    assert share(objects, "a", "b")
    assert share(objects, "a", "c")


def test_a_loop_needs_both_all_the_time() -> None:
    text = f"""
    x:
      v16 = mov64_ri 1
      ja -> y
    y:
      {use(0, 20)}{use(1, 30)}
      jeq64_ri v16, 0 -> y z
    z:
      exit v16
    """
    _, objects = framed(text)
    assert not share(objects, "a", "b")


@pytest.mark.parametrize("escape", ["v22 = add64_ri v20 4", "v24 = frame_addr 2\nstx64 v24 v20 0"])
def test_an_escaped_address_stays_alive(escape: str) -> None:
    _, objects = framed(f"x:\nv20 = frame_addr 0\nv21 = call_helper v20 1\n{escape}\n{use(1, 30)}exit v31")
    assert not share(objects, "a", "b")


def arms(first: str, second: str, behind: str) -> dict[str, StackObject]:
    """Two ways to a block, and from there perhaps back to the start."""
    text = f"x:\nv16 = mov64_ri 1\nja -> t\nt:\njeq64_ri v16, 0 -> y z\ny:\n{first}\nja -> w\nz:\n{second}\nja -> w\n"
    return framed(f"{text}w:\n{behind}\nv:\nexit v16")[1]


def test_escaped_on_different_ways() -> None:
    """After the ways have met, only one of the two is somebody's."""
    first, second = f"{use(0, 20)}v22 = add64_ri v20 4", f"{use(1, 30)}v32 = add64_ri v30 4"
    assert share(arms(first, second, "ja -> v"), "a", "b")
    assert not share(arms(first, second, f"{use(2, 40)}ja -> v"), "a", "c")
    assert not share(arms(first, second, "jeq64_ri v16, 1 -> t v"), "a", "b")  # one way after the other


def test_needed_after_different_ways() -> None:
    assert not share(arms(use(0, 20), use(1, 30), f"{use(0, 40)}{use(1, 50)}ja -> v"), "a", "b")


@pytest.mark.parametrize(
    ("call", "kept"),
    [
        ("call_helper v20 197", True),  # bpf_dynptr_from_mem
        ("call_helper v20 198", True),  # bpf_ringbuf_reserve_dynptr
        ("call_helper v20 201", False),  # bpf_dynptr_read, of a dynptr or into a buffer
        ("call_local v20", True),  # which may call any of them
        ("call_kfunc v20 @bpf_dynptr_from_skb", True),
        ("call_kfunc v20 @bpf_iter_num_new", False),  # bpf_iter_num_destroy leaves nothing behind
    ],
)
def test_a_dynptr_stays_where_it_is(call: str, kept: bool) -> None:
    text = f"x:\nv20 = frame_addr 0\nv21 = {call}\n{use(1, 30)}exit v31"
    assert share(framed(text, size=16)[1], "a", "b") is not kept
    assert share(framed(text, size=8)[1], "a", "b")  # too small to be one


def test_offsets_follow() -> None:
    fn, objects = framed(f"x:\n{use(0, 20)}{use(1, 30)}{use(2, 40)}{use(1, 50)}exit v31")
    place_objects(fn)
    assert objects["a"].offset == -8
    assert {objects["b"].offset, objects["c"].offset} == {-8, -16}
