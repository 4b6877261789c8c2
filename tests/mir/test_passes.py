"""Dead code, critical edges, frames, and the rules of the machine form."""

from __future__ import annotations

import pytest

from pybpf_native.errors import InternalError, LimitError
from pybpf_native.frame import has_room, place_objects
from pybpf_native.isa.insn import FP, Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.mir.bypass import bypass_jumps
from pybpf_native.mir.cleanup import clean_up
from pybpf_native.mir.dead import remove_dead
from pybpf_native.mir.edges import split_critical_edges
from pybpf_native.mir.func import FRAME_ADDR, Function
from pybpf_native.mir.verify import verify_physical, verify_ssa

from .machine import code, machine


def test_dead_chain_goes_and_effects_stay() -> None:
    fn = machine(
        """
        a:
          v16 = mov64_ri 1
          v17 = add64_ri v16 2
          v18 = call_helper 5
          v19 = mov64_ri 0
          exit v19
        """
    )
    assert remove_dead(fn)
    assert [insn.op.name for insn in fn.insns()] == ["call_helper", "mov64_ri", "exit"]
    assert not remove_dead(fn)


def test_dead_parameters_go_with_their_arguments() -> None:
    fn = machine("a:\n v16 = mov64_ri 1\n ja -> b\nb:\n v17 = mov64_ri 0\n exit v17")
    fn.blocks[1].params = [20]
    fn.blocks[0].args = [[16]]
    verify_ssa(fn, "test")
    assert remove_dead(fn)
    assert fn.blocks[1].params == []
    assert fn.blocks[0].args == [[]]


def test_empty_blocks_are_bypassed() -> None:
    fn = machine(
        """
        a:
          v16 = mov64_ri 1
          jeq64_ri v16, 0 -> b c
        b:
          ja -> d
        c:
          v17 = call_helper 5
          ja -> e
        d:
          ja -> e
        e:
          exit v16
        """
    )
    bypass_jumps(fn)
    verify_ssa(fn, "test")
    assert fn.successors() == [[2, 1], [2], []]


def test_blocks_with_arguments_and_second_edges_to_one_place_stay() -> None:
    text = "a:\n v16 = mov64_ri 1\n jeq64_ri v16, 0 -> b c\nb:\n ja -> d\nc:\n ja -> d\nd:\n exit v16"
    fn = machine(text)
    bypass_jumps(fn)
    assert fn.successors() == [[2, 1], [2], []]
    fn = machine(text)
    fn.blocks[3].params = [20]
    fn.blocks[1].args, fn.blocks[2].args = [[16]], [[16]]
    bypass_jumps(fn)
    assert fn.successors() == [[1, 2], [3], [3], []]
    fn = machine(text.replace("exit v16", "exit v20").replace("ja -> d\nc", "ja -> c\nc"))
    fn.blocks[2].params = [20]
    fn.blocks[0].args[1], fn.blocks[1].args = [16], [[16]]
    bypass_jumps(fn)
    verify_ssa(fn, "test")
    assert fn.successors() == [[1, 2], [2], [3], []]


def test_critical_edge_gets_a_block_with_the_arguments() -> None:
    fn = machine(
        """
        a:
          v16 = mov64_ri 1
          jeq64_ri v16, 0 -> b c
        b:
          ja -> c
        c:
          exit v20
        """
    )
    fn.blocks[2].params = [20]
    fn.blocks[0].args = [[], [16]]
    fn.blocks[1].args = [[16]]
    assert split_critical_edges(fn)
    verify_ssa(fn, "test")
    middle = fn.blocks[3]
    assert fn.blocks[0].succs == [fn.blocks[1], middle]
    assert middle.args == [[16]]
    assert not split_critical_edges(fn)


def framed(*sizes: tuple[int, int]) -> Function:
    fn = machine("a:\n exit r0")
    for number, (size, align) in enumerate(sizes):
        stack_object = fn.new_object(f"o{number}", size, align)
        fn.blocks[0].insns.insert(0, Insn(FRAME_ADDR, [1], [], sym=stack_object))
    return fn


def test_frame_offsets_are_aligned_and_disjoint() -> None:
    fn = framed((1, 1), (8, 8), (6, 2), (4, 4))
    place_objects(fn)
    taken: set[int] = set()
    for o in fn.objects:
        assert o.offset % o.align == 0
        cells = set(range(o.offset, o.offset + o.size))
        assert not taken & cells
        taken |= cells
    assert min(taken) >= -24
    verify_physical(fn, "test")


def test_frame_address_with_displacement() -> None:
    fn = framed((16, 8))
    fn.blocks[0].insns[0].off = 4
    place_objects(fn)
    assert [(i.op.name, i.imm, i.uses) for i in fn.insns()][:2] == [("mov64_rr", 0, (FP,)), ("add64_ri", -12, (1,))]


def test_exactly_512_bytes_fit_and_513_do_not() -> None:
    place_objects(framed((512, 1)))
    with pytest.raises(LimitError) as caught:
        place_objects(framed((500, 1), (13, 1)))
    assert caught.value.biggest[0] == ("o0", 500)
    assert "520 used, 512 allowed" in str(caught.value)
    assert "500 by o0" in str(caught.value)


def test_room_for_spill_slots_is_what_objects_leave() -> None:
    fn = framed((250, 1), (6, 2))
    assert has_room(fn, 32)
    assert not has_room(fn, 33)
    assert has_room(framed(), 64)
    assert not has_room(framed(), 65)
    assert not has_room(framed((513, 1)), 0)
    fn.blocks[0].insns.insert(0, Insn(OPS["call_local"], [0], []))  # which has a frame, too
    assert has_room(fn, 28)
    assert not has_room(fn, 29)


def test_cleanup_removes_self_copies_and_unread_results() -> None:
    fn = machine(
        """
        a:
          r1 = mov64_rr r1
          r2 = mov64_ri 9
          r6 = mov64_ri 4
          r0 = call_helper r1 5
          r2 = mov64_ri 3
          r0 = add64_rr r0 r6
          exit r0
        """
    )
    clean_up(fn)
    assert code(fn) == "bb0:\n  mov64_ri r6 4\n  call_helper r0 5\n  add64_rr r0 r6\n  exit r0".replace(
        "add64_rr r0 r6", "add64_rr r0"
    )


BROKEN = {
    "used before": "a:\n v17 = add64_ri v16 1\n exit v17",
    "defined twice": "a:\n v16 = mov64_ri 1\n v16 = mov64_ri 2\n exit v16",
    "terminators": "a:\n v16 = mov64_ri 1",
    "physical": "a:\n r3 = mov64_ri 1\n exit r3",
    "do not match": "a:\n v16 = mov64_ri 1\n v17 = add64_rr v16\n exit v17",
    "does not fit": "a:\n v16 = mov64_ri 4294967296\n exit v16",
    "successors": "a:\n v16 = mov64_ri 1\n jeq64_ri v16, 0 -> b\nb:\n v17 = mov64_ri 1\n exit v17",
}


@pytest.mark.parametrize("rule", BROKEN)
def test_broken_rule_is_found(rule: str) -> None:
    with pytest.raises(InternalError, match=rule):
        verify_ssa(machine(BROKEN[rule]), "test")


def test_virtual_register_after_allocation_is_found() -> None:
    fn = machine("a:\n v16 = mov64_ri 1\n exit v16")
    verify_ssa(fn, "test")
    with pytest.raises(InternalError, match="virtual register"):
        verify_physical(fn, "test")
    fn.blocks[0].insns[0] = Insn(OPS["mov64_ri"], [0], [], imm=1)
    fn.blocks[0].insns[1].uses = (0,)
    verify_physical(fn, "test")
