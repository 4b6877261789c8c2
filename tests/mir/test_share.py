"""Sharing 64-bit immediates: only where it is shorter, and where the one dominates all uses."""

from __future__ import annotations

from pybpf_native.mir.func import Function
from pybpf_native.mir.share import share_addresses
from pybpf_native.mir.verify import verify_ssa

from .machine import machine


def shared(text: str) -> Function:
    fn = machine(text)
    for insn in fn.insns():
        if insn.op.name == "ld_imm64":
            insn.sym = "table"
    share_addresses(fn)
    verify_ssa(fn, "share")
    return fn


def immediates(fn: Function) -> list[int]:
    """How many 64-bit immediates each block makes."""
    return [sum(insn.op.name == "ld_imm64" for insn in block.insns) for block in fn.blocks]


def calls(count: int) -> str:
    lines = [f"v{20 + 2 * n} = ld_imm64 0\nv{21 + 2 * n} = call_helper v{20 + 2 * n} 1" for n in range(count)]
    return "a:\n" + "\n".join(lines) + "\nexit v21"


def test_two_arguments_are_not_worth_it() -> None:
    assert immediates(shared(calls(2))) == [2]


def test_three_arguments_are() -> None:
    fn = shared(calls(3))
    assert immediates(fn) == [1]
    assert [insn.uses for insn in fn.insns() if insn.op.name == "call_helper"] == [(20,), (20,), (20,)]


def test_bases_of_accesses_share_at_once() -> None:
    fn = shared("a:\nv20 = ld_imm64 0\nv21 = ldx64 v20 0\nv22 = ld_imm64 0\nstx64 v22 v21 8\nexit v21")
    assert immediates(fn) == [1]


def test_uses_in_two_arms_share_before_the_branch() -> None:
    fn = shared(
        """
        a:
          v16 = mov64_ri 1
          jeq64_ri v16, 0 -> b c
        b:
          v20 = ld_imm64 0
          v21 = ldx64 v20 0
          exit v21
        c:
          v22 = ld_imm64 0
          v23 = ldx64 v22 0
          exit v23
        """
    )
    assert immediates(fn) == [1, 0, 0]


def test_stack_addresses_share_when_they_are_the_same() -> None:
    lines = [
        f"v{20 + 2 * n} = frame_addr {8 * (n == 3)}\nv{21 + 2 * n} = call_helper v{20 + 2 * n} 1" for n in range(4)
    ]
    fn = machine("a:\n" + "\n".join(lines) + "\nexit v21")
    key = fn.new_object("key", 16, 8)
    for insn in fn.insns():
        if insn.op.name == "frame_addr":
            insn.sym = key
    assert share_addresses(fn)
    verify_ssa(fn, "share")
    assert [insn.off for insn in fn.insns() if insn.op.name == "frame_addr"] == [0, 8]
