"""Truth values that follow another phi are compared where they are needed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.isa.opcodes import BRANCH
from tests.exec.harness import PAIRS, module_text, ours, run

# The comparison is used on both ways, as in a loop that LLVM has rotated: {0}, {1} are its forms.
LOOP = """  %n0 = and i64 %a, 15
  %c0 = icmp {0} i64 %n0, {1}
  br label %head
head:
  %n = phi i64 [ %n0, %entry ], [ %m, %latch ]
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %c = phi i1 [ %c0, %entry ], [ %d, %latch ]
  br i1 %c, label %latch, label %body
body:
  %less = add i64 %n, -1
  br label %latch
latch:
  %m = phi i64 [ %n, %head ], [ %less, %body ]
  %d = icmp {2} i64 %m, {3}
  %j = add i64 %i, 1
  %again = icmp ult i64 %j, 5
  br i1 %again, label %head, label %out
out:
  %z = zext i1 %d to i64
  %high = shl i64 %z, 8
  %r = or i64 %high, %m"""


def _rounds(first: Callable[[int], bool], later: Callable[[int], bool]) -> Callable[[int, int], int]:
    def result(a: int, b: int) -> int:
        n, stop = a & 15, first(a & 15)
        for _ in range(5):
            n = n if stop else n - 1 & (1 << 64) - 1
            stop = later(n)
        return stop << 8 | n

    return result


# Name -> body, its result, how many conditional jumps it has.
CASES: dict[str, tuple[str, Callable[[int, int], int], int]] = {
    "follows": (LOOP.format("eq", 0, "eq", 0), _rounds(lambda n: n == 0, lambda n: n == 0), 3),
    "other_constant": (LOOP.format("eq", 3, "eq", 0), _rounds(lambda n: n == 3, lambda n: n == 0), 9),
    "other_predicate": (LOOP.format("ult", 1, "ugt", 1), _rounds(lambda n: n < 1, lambda n: n > 1), 9),
    "other_value": (
        LOOP.format("eq", 0, "eq", 0).replace("i64 %m, 0", "i64 %i, 0"),
        lambda a, b: (0 if (a & 15) == 0 else (a & 15) - 1) - 3 & (1 << 64) - 1,
        9,
    ),
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
