"""Blocks that only ask which way they were entered are gone past."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.isa.opcodes import BRANCH
from tests.exec.harness import PAIRS, module_text, ours, run

CHAIN = """  %x = icmp ult i64 %a, 100
  br i1 %x, label %test, label %more
more:
  %y = icmp ugt i64 %b, 5
  br label %test
test:
  %c = phi i1 [ {constant}, %entry ], [ %y, %more ]
  %v = phi i64 [ %b, %entry ], [ %a, %more ]
  br i1 %c, label %yes, label %no
yes:
  %p = phi i64 [ %v, %test ]
  br label %out
no:
  %q = phi i64 [ 3, %test ]
  br label %out
out:
  %r = phi i64 [ %p, %yes ], [ %q, %no ]"""
SWITCH = """  %x = icmp ult i64 %a, 100
  br i1 %x, label %some, label %more
some:
  %y = icmp ugt i64 %b, 5
  br i1 %y, label %go, label %more
more:
  br label %go
go:
  %c = phi i32 [ 7, %some ], [ 9, %more ]
  %v = phi i64 [ %b, %some ], [ 5, %more ]
  switch i32 %c, label %none [ i32 7, label %one  i32 8, label %two  i32 9, label %out ]
one:
  br label %out
two:
  br label %out
none:
  br label %out
out:
  %r = phi i64 [ 1, %one ], [ 2, %two ], [ 3, %none ], [ %v, %go ]"""
SAME_TARGET = """  %x = icmp ult i64 %a, 100
  br i1 %x, label %test, label %out
test:
  %c = phi i1 [ true, %entry ]
  br i1 %c, label %out, label %no
no:
  br label %out
out:
  %r = phi i64 [ 1, %entry ], [ 2, %test ], [ 3, %no ]"""
USED_BELOW = """  %x = icmp ult i64 %a, 100
  br i1 %x, label %test, label %more
more:
  br label %test
test:
  %c = phi i1 [ true, %entry ], [ false, %more ]
  %v = phi i64 [ %b, %entry ], [ %a, %more ]
  br i1 %c, label %yes, label %out
yes:
  %w = add i64 %v, 1
  br label %out
out:
  %r = phi i64 [ %w, %yes ], [ 3, %test ]"""
LOOP = """  br label %head
head:
  %c = phi i1 [ true, %entry ], [ %d, %body ]
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  br i1 %c, label %body, label %out
body:
  %k = phi i64 [ %i, %head ]
  %j = add i64 %k, 1
  %d = icmp ult i64 %j, 5
  br label %head
out:
  %r = phi i64 [ %i, %head ]"""
# Name -> body, its result, how many conditional jumps it has.
CASES: dict[str, tuple[str, Callable[[int, int], int], int]] = {
    "true": (CHAIN.format(constant="true"), lambda a, b: b if a < 100 else a if b > 5 else 3, 2),
    "false": (CHAIN.format(constant="false"), lambda a, b: 3 if a < 100 else a if b > 5 else 3, 2),
    "switch": (SWITCH, lambda a, b: 1 if a < 100 and b > 5 else 5, 2),
    "same_target": (SAME_TARGET, lambda a, b: 2 if a < 100 else 1, 1),
    "used_below": (USED_BELOW, lambda a, b: (b + 1) % (1 << 64) if a < 100 else 3, 9),
    "loop": (LOOP, lambda a, b: 5, 9),
}


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_results(cpu: str) -> None:
    for name, values in run(ours(module_text({name: case[0] for name, case in CASES.items()}), cpu)).items():
        assert values == [CASES[name][1](a, b) for a, b in PAIRS], name


@pytest.mark.parametrize("name", CASES)
def test_jumps(name: str) -> None:
    body, _, most = CASES[name]
    (function,) = ours(module_text({name: body})).functions
    assert sum(bool(insn.op.flags & BRANCH) and insn.op.name != "ja" for insn in function.insns) <= most
