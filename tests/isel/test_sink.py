"""Loads go down to their users, past comparisons and nothing else."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.object import Function
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for
from tests.exec.harness import LICENSE, PAIRS, ours, run

GLOBALS = "@text = global [16 x i8] zeroinitializer, align 8\n"
BYTES = 12


def program(between: str = "", compared: int = BYTES) -> str:
    """Loads every byte of a text first, then compares one after the other; `between` is behind the loads."""
    lines = ['define i32 @f(ptr %ctx) section "syscall" {', "entry:", "  %a = load i64, ptr %ctx, align 8"]
    lines += ["  store i64 %a, ptr @text, align 8"]
    for n in range(BYTES):
        lines += [f"  %p{n} = getelementptr i8, ptr @text, i64 {n}", f"  %x{n} = load i8, ptr %p{n}, align 1"]
    lines += [between, "  br label %b0"]
    for n in range(compared):
        lines += [f"b{n}:", f"  %c{n} = icmp eq i8 %x{n}, 7", f"  br i1 %c{n}, label %no, label %b{n + 1}"]
    result = ["  %pr = getelementptr i8, ptr %ctx, i64 16", "  store i64 1, ptr %pr, align 8", "  ret i32 0"]
    lines += [f"b{compared}:", *result, "no:", "  ret i32 0", "}"]
    return LICENSE + GLOBALS + "\n".join(lines) + "\n"


def compiled(text: str) -> Function:
    (function,) = compile_module(read(text), target_for("v3"), Options(verify=True)).functions
    return function


def loads_first(function: Function) -> int:
    """How many bytes are loaded before the first comparison."""
    names = [insn.op.name for insn in function.insns]
    return names[: names.index("jeq32_ri")].count("ldx8")


def spills(function: Function) -> int:
    return sum(insn.op.name == "stx64" and 10 in insn.uses for insn in function.insns)


def test_each_load_goes_to_its_comparison() -> None:
    function = compiled(program())
    assert loads_first(function) == 1
    assert spills(function) == 0


@pytest.mark.parametrize(
    "between", ["  store i8 9, ptr @text", "  fence seq_cst", "  %t = call i64 inttoptr (i64 5 to ptr)()"]
)
def test_no_load_passes_what_may_write(between: str) -> None:
    assert loads_first(compiled(program(between))) == BYTES


def test_volatile_loads_stay() -> None:
    assert loads_first(compiled(program().replace("load i8", "load volatile i8"))) == BYTES


def test_no_load_goes_into_a_loop() -> None:
    loop = f"""{LICENSE}{GLOBALS}define i32 @f(ptr %ctx) section "syscall" {{
entry:
  %x = load i8, ptr @text, align 1
  br label %loop
loop:
  %n = phi i32 [ 0, %entry ], [ %m, %next ]
  %c = icmp eq i8 %x, 7
  br i1 %c, label %done, label %next
next:
  %m = add i32 %n, 1
  %d = icmp eq i32 %m, 9
  br i1 %d, label %done, label %loop
done:
  ret i32 0
}}
"""
    at = 0
    places = {}
    for insn in compiled(loop).insns:
        back = insn.op.name.startswith("j") and insn.off < 0
        places["start of the loop" if back else insn.op.name] = at + 1 + insn.off if back else at
        at += insn.slots
    assert places["ldx8"] < places["start of the loop"]


@pytest.mark.kernel
def test_results() -> None:
    expected = [int(all(a >> 8 * n & 255 != 7 for n in range(8))) for a, _ in PAIRS]
    assert run(ours(program()))["f"] == expected
