"""Indirect calls: `callx` with the function in any register, and the arguments where all calls have them."""

from __future__ import annotations

import pytest

from pybpf_native.elf.reader import read as read_object
from pybpf_native.elf.writer import write
from pybpf_native.ir.reader import read
from pybpf_native.isa.text import listing
from pybpf_native.object import Function
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

TEXT = """
declare i64 @elsewhere(i64)
define i64 @five(ptr %f, i64 %a, i64 %b, i64 %c, i64 %d) {
  %x = call i64 %f(i64 %d, i64 %c, i64 %b, i64 %a, i64 5)
  %y = call i64 %f(ptr %f)
  %z = add i64 %x, %y
  ret i64 %z
}
define void @loaded(ptr %p) {
  %f = load ptr, ptr %p
  tail call void %f()
  ret void
}
define i64 @number(i64 %n) {
  %f = inttoptr i64 %n to ptr
  %r = call i64 %f(i64 %n)
  ret i64 %r
}
define i64 @chosen(i1 %c, i64 %a) {
  %f = select i1 %c, ptr @elsewhere, ptr @number
  %r = call i64 %f(i64 %a)
  ret i64 %r
}
"""


def _functions(cpu: str) -> dict[str, Function]:
    obj = compile_module(read(TEXT), target_for(cpu), Options(verify=True))
    return {function.name: function for function in read_object(write(obj)).functions}


@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_the_function_is_where_no_argument_is(cpu: str) -> None:
    for name, function in _functions(cpu).items():
        calls = [insn for insn in function.insns if insn.op.name == "callx"]
        assert len(calls) == (2 if name == "five" else 1), name
        lines = listing(function.insns, name, source=False)
        assert all(f"callx r{call.uses[0]}" in lines for call in calls)


def test_arguments_stay_whole() -> None:
    five = _functions("v3")["five"]
    target = next(insn.uses[0] for insn in five.insns if insn.op.name == "callx")
    registers = {1: "f", 2: "a", 3: "b", 4: "c", 5: "d"}
    for insn in five.insns:  # what every register holds at the first call
        if insn.op.name == "callx":
            break
        if insn.op.name == "mov64_rr":
            registers[insn.defs[0]] = registers[insn.uses[0]]
        else:
            assert insn.op.name in ("mov64_ri", "mov32_ri")
            registers[insn.defs[0]] = str(insn.imm)
    assert [registers[number] for number in range(1, 6)] == ["d", "c", "b", "a", "5"]
    assert registers[target] == "f"
    assert target not in range(1, 6)


@pytest.mark.parametrize("number", [6, -1, -(1 << 31)])
def test_helpers_have_signed_numbers(number: int) -> None:
    """Negative ones are places for what a loader puts in."""
    text = f"define i64 @f() {{\n  %r = call i64 inttoptr (i64 {number} to ptr)()\n  ret i64 %r\n}}"
    obj = read_object(write(compile_module(read(text), target_for("v3"))))
    call = obj.functions[0].insns[0]
    assert (call.op.name, call.imm) == ("call_helper", number)


def test_a_size_that_was_chosen_has_no_more_than_its_bits() -> None:
    """The verifier bounds 64 bits of a size: of the number that it was cut from it knows nothing."""
    text = """
    declare i32 @llvm.umin.i32(i32, i32)
    define i64 @f(ptr %ctx, ptr %p) {
      %v = load i64, ptr %p
      %t = trunc i64 %v to i32
      %n = call i32 @llvm.umin.i32(i32 %t, i32 64)
      %r = call i64 inttoptr (i64 26 to ptr)(ptr %ctx, i32 0, ptr %p, i32 %n)
      ret i64 %r
    }"""
    obj = compile_module(read(text), target_for("v3"))
    assert "mov32_rr" in [insn.op.name for insn in obj.functions[0].insns]
