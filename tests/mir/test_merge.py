"""Blocks that end alike share their end, with parameters for what differs, and only where that is safe."""

from __future__ import annotations

from pybpf_native.mir.func import Function
from pybpf_native.mir.lifetimes import unite_objects
from pybpf_native.mir.merge import merge_ends
from pybpf_native.mir.verify import verify_ssa

from .machine import machine

HEAD = """
x:
  v16 = mov64_ri 1
  v17 = call_helper 7
  jeq64_ri v17, 0 -> y z
"""


def merged(text: str, symbols: dict[int, str] | None = None) -> Function:
    fn = machine(HEAD + text)
    for insn in fn.insns():
        if insn.op.name == "ld_imm64":
            insn.sym = (symbols or {}).get(insn.imm, "table")
            insn.imm = 0
    merge_ends(fn)
    verify_ssa(fn, "merge")
    return fn


def count(fn: Function, name: str) -> int:
    return sum(insn.op.name == name for insn in fn.insns())


def arm(label: str, base: int, body: str) -> str:
    """A block whose registers v0 ... v9 are numbered from `base`."""
    for number in range(10):
        body = body.replace(f"v{number}_", f"v{base + number}")
    return f"{label}:\n{body}\n"


CALL = "v0_ = mov64_ri {n}\nv1_ = call_helper v16 v0_ 9\nv2_ = add64_rr v1_ v17\nv3_ = lsh64_ri v2_ 3\nexit v3_"


def test_what_differs_becomes_a_parameter() -> None:
    fn = merged(arm("y", 20, CALL.format(n=5)) + arm("z", 40, CALL.format(n=6)))
    assert count(fn, "call_helper") == 2  # the one of the head, and one of two
    assert [len(block.params) for block in fn.blocks] == [0, 0, 0, 1]
    assert sorted(insn.imm for insn in fn.insns() if insn.op.name == "mov64_ri") == [1, 5, 6]


def test_equal_blocks_need_no_parameters() -> None:
    fn = merged(arm("y", 20, CALL.format(n=5)) + arm("z", 40, CALL.format(n=5)))
    assert count(fn, "call_helper") == 2
    assert not any(block.params for block in fn.blocks)


def test_arguments_of_the_same_successor() -> None:
    body = "v0_ = mul64_ri v17 {n}\nv1_ = add64_ri v0_ 1\nv2_ = lsh64_ri v1_ 2\nv3_ = xor64_rr v2_ v17\nja -> w"
    fn = machine(HEAD + arm("y", 20, body.format(n=3)) + arm("z", 40, body.format(n=5)) + "w:\nexit v60")
    y, z, w = fn.blocks[1:]
    w.params, y.args, z.args = [60], [[23]], [[43]]
    merge_ends(fn)
    verify_ssa(fn, "merge")
    assert count(fn, "xor64_rr") == count(fn, "add64_ri") == 1
    assert count(fn, "mul64_ri") == 2


def test_what_is_passed_on_in_front_of_the_end_stays_there() -> None:
    """One argument differs, and on one side it is a value that another pair of arguments could share."""
    body = "v0_ = mul64_ri v17 3\nv1_ = xor64_rr v0_ v17\nv2_ = lsh64_ri v17 2\nv3_ = add64_rr v2_ v17\n"
    body += "v4_ = or64_ri v3_ 7\nv5_ = lsh64_ri v4_ 3\nv6_ = neg64 v5_\nja -> w"
    fn = machine(HEAD + arm("y", 20, body) + arm("z", 40, body) + "w:\nexit v60")
    y, z, w = fn.blocks[1:]
    w.params, y.args, z.args = [60, 61, 62], [[17, 21, 26]], [[41, 41, 46]]
    merge_ends(fn)
    verify_ssa(fn, "merge")
    assert count(fn, "xor64_rr") == 2
    assert count(fn, "add64_rr") == 1


def test_memory_at_different_pointers_is_left_alone() -> None:
    load = "v0_ = mov64_rr {p}\nv1_ = add64_ri v0_ 8\nv2_ = ldx64 v1_ 0\n"
    body = load + "v3_ = lsh64_ri v2_ 3\nv4_ = add64_ri v3_ 1\nv5_ = neg64 v4_\nexit v5_"
    fn = merged(arm("y", 20, body.format(p="v16")) + arm("z", 40, body.format(p="v17")))
    assert count(fn, "ldx64") == 2
    assert count(fn, "lsh64_ri") == 1  # what is done with the loaded numbers may be shared all the same


def test_different_maps_are_left_alone() -> None:
    body = "v0_ = ld_imm64 {n}\nv1_ = call_helper v0_ 9\nv2_ = call_helper v1_ 10\nexit v2_"
    fn = merged(arm("y", 20, body.format(n=1)) + arm("z", 40, body.format(n=2)), {1: "one", 2: "two"})
    assert count(fn, "ld_imm64") == 2
    assert {insn.imm: 0 for insn in fn.insns() if insn.op.name == "call_helper"}.keys() == {7, 9, 10}
    assert sum(insn.imm == 9 for insn in fn.insns() if insn.op.name == "call_helper") == 2


def test_a_result_that_is_needed_before_stays() -> None:
    start, end = (
        "v0_ = lsh64_ri v17 3\n",
        "v2_ = call_helper v0_ 10\nv3_ = call_helper v2_ 11\nv4_ = neg64 v3_\nexit v4_",
    )
    fn = merged(arm("y", 20, f"{start}v1_ = call_helper v0_ 9\n{end}") + arm("z", 40, start + end))
    assert count(fn, "lsh64_ri") == 2
    assert sum(insn.imm == 10 for insn in fn.insns() if insn.op.name == "call_helper") == 1


def test_effects_keep_their_order() -> None:
    store, call = "stx64 v16 v17 0", "v1_ = call_helper v17 9"
    fn = merged(arm("y", 20, f"{store}\n{call}\nexit v17") + arm("z", 40, f"{call}\n{store}\nexit v17"))
    assert count(fn, "stx64") == 2
    assert count(fn, "call_helper") == 3


def test_equal_objects_in_two_arms_become_one() -> None:
    body = "v0_ = frame_addr {n}\nv1_ = call_helper v0_ 9\nv2_ = call_helper v1_ 10\nexit v2_"
    fn = machine(HEAD + arm("y", 20, body.format(n=0)) + arm("z", 40, body.format(n=1)))
    objects = [fn.new_object(name, 8, 8) for name in "ab"]
    for insn in fn.insns():
        if insn.op.name == "frame_addr":
            insn.sym, insn.off = objects[insn.off], 0
    unite_objects(fn)
    merge_ends(fn)
    verify_ssa(fn, "merge")
    assert fn.objects == objects[:1]
    assert count(fn, "frame_addr") == 1


def test_a_volatile_access_is_another_than_a_plain_one() -> None:
    body = "v0_ = ldx64 v17 0\nv1_ = add64_rr v0_ v17\nstx64 v17 v1_ 8\nv2_ = mov64_ri 0\nexit v2_"
    loads = []
    for volatile in (False, True):
        fn = machine(HEAD + arm("y", 20, body) + arm("z", 40, body))
        next(insn for insn in fn.insns() if insn.op.name == "ldx64").ordered = volatile
        merge_ends(fn)
        loads.append(count(fn, "ldx64"))
    assert loads == [1, 2]


def test_a_value_that_another_one_stands_for_is_not_shared() -> None:
    """On one side a result is used twice, on the other only once: elsewhere another value has its place."""
    ends = "".join(f"v{n}_ = call_helper v{n - 1}_ v{{other}} {n + 7}\n" for n in range(2, 6)) + "exit v5_"
    start = "v0_ = lsh64_ri v17 3\nv1_ = call_helper v0_ 8\n"
    fn = merged(arm("y", 20, start + ends.format(other=20)) + arm("z", 40, start + ends.format(other=17)))
    assert count(fn, "lsh64_ri") == 2
    assert [len(block.params) for block in fn.blocks] == [0, 0, 0, 2]
