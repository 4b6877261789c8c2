"""What is left of the IR of a function once it is selected: what its types are made from, and nothing else."""

from __future__ import annotations

import gc
import weakref

from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Instr
from pybpf_native.isel.release import release
from pybpf_native.pipeline import compile_module
from pybpf_native.target import Target

LOOP = """
@v = global i64 0
declare void @g(ptr)
define i64 @f(i64 %a) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %j = add i64 %i, 1
  store i64 %j, ptr @v
  call void @g(ptr getelementptr (i8, ptr @v, i64 4))
  %c = icmp ult i64 %j, %a
  br i1 %c, label %loop, label %out
out:
  ret i64 %j
}
"""


class _Watched(Instr):
    __slots__ = ("__weakref__",)


def test_symbols_stay_and_values_go() -> None:
    module = read(LOOP)
    fn = module.symbols["f"]
    compile_module(module, Target())
    kept = [(instr.op, [getattr(operand, "name", "expression") for operand in instr.operands]) for instr in fn.instrs()]  # type: ignore[attr-defined]
    assert kept == [("store", ["v"]), ("call", ["expression", "g"])]


def test_loops_of_values_are_freed_without_the_collector() -> None:
    module = read(LOOP)
    fn = next(function for function in module.functions if function.blocks)
    phi = fn.blocks[1].instrs[0]
    step = fn.blocks[1].instrs[1]
    watched = _Watched("add", step.type, step.operands)
    watched.parent = step.parent
    fn.blocks[1].instrs[1] = watched
    phi.operands[1] = watched
    for instr in fn.instrs():
        instr.operands = [watched if operand is step else operand for operand in instr.operands]
    gone = weakref.ref(watched)
    gc.disable()
    try:
        release(fn)
        del phi, step, watched, instr
        assert gone() is None
    finally:
        gc.enable()
