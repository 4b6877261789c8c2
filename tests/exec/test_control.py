"""Control flow in the kernel: conjunctions, phis, selects, switches, loops, shared addresses of data."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .harness import PAIRS, module_text, ours, run

pytestmark = pytest.mark.kernel

MASK = (1 << 64) - 1
Case = tuple[str, Callable[[int, int], int]]


def conjunction(op: str, select: str) -> str:
    """Phis on both targets of a branch on two conditions, with a value of their own for the branching block."""
    return f"""
  %x = icmp ult i64 %a, 100
  %y = icmp ugt i64 %b, 5
  %c = {select if select else f"{op} i1 %x, %y"}
  br i1 %c, label %yes, label %no
yes:
  %p = phi i64 [ %a, %entry ]
  br label %out
no:
  %q = phi i64 [ %b, %entry ]
  %q1 = xor i64 %q, 1
  br label %out
out:
  %r = phi i64 [ %p, %yes ], [ %q1, %no ]"""


CASES: dict[str, Case] = {
    "and": (conjunction("and", ""), lambda a, b: a if a < 100 and b > 5 else b ^ 1),
    "or": (conjunction("or", ""), lambda a, b: a if a < 100 or b > 5 else b ^ 1),
    "logical_and": (
        conjunction("", "select i1 %x, i1 %y, i1 false"),
        lambda a, b: a if a < 100 and b > 5 else b ^ 1,
    ),
    "logical_or": (conjunction("", "select i1 %x, i1 true, i1 %y"), lambda a, b: a if a < 100 or b > 5 else b ^ 1),
    "not": (
        """
  %x = icmp ult i64 %a, %b
  %n = xor i1 %x, true
  br i1 %n, label %yes, label %out
yes:
  br label %out
out:
  %p = phi i64 [ 7, %yes ], [ 8, %entry ]
  %z = zext i1 %n to i64
  %r = add i64 %p, %z""",
        lambda a, b: 8 + 0 if a < b else 7 + 1,
    ),
    "absolute": (
        """
  %n = sub i64 0, %a
  %x = icmp slt i64 %a, 0
  %m = select i1 %x, i64 %n, i64 %a
  %y = icmp ult i64 %m, %b
  %r = select i1 %y, i64 %m, i64 %b""",
        lambda a, b: min(a if a < 1 << 63 else (1 << 64) - a, b),
    ),
    "both_arms": (
        """
  %t = mul i64 %a, 3
  %u = xor i64 %b, 255
  %v = add i64 %u, %a
  %x = icmp eq i64 %a, %b
  %s = select i1 %x, i64 %t, i64 %v
  %o = select i1 %x, i64 %s, i64 %u
  %r = add i64 %s, %o""",
        lambda a, b: (6 * a if a == b else (b ^ 255) + a + (b ^ 255)) & MASK,
    ),
    "switch": (
        """
  switch i64 %a, label %none [ i64 0, label %one  i64 1, label %two  i64 2, label %one  i64 7, label %two
    i64 63, label %out  i64 255, label %out  i64 4294967296, label %two ]
one:
  br label %out
two:
  %w = phi i64 [ 5, %entry ], [ 5, %entry ], [ 5, %entry ]
  %w1 = add i64 %w, %b
  br label %out
none:
  br label %out
out:
  %r = phi i64 [ 10, %one ], [ %w1, %two ], [ 30, %entry ], [ 30, %entry ], [ %b, %none ]""",
        lambda a, b: {0: 10, 2: 10, 63: 30, 255: 30}.get(a, (5 + b) & MASK if a in (1, 7, 1 << 32) else b),
    ),
    "loop": (
        """
  %n = and i64 %a, 15
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi i64 [ %b, %entry ], [ %q, %body ]
  %old = phi i64 [ 1, %entry ], [ %s, %body ]
  %go = icmp ult i64 %i, %n
  br i1 %go, label %body, label %done
body:
  %j = add i64 %i, 1
  %q = add i64 %s, %old
  br label %head
done:
  %r = xor i64 %s, %old""",
        lambda a, b: _fibonacci(a & 15, b),
    ),
    "shared_address": (
        """
  %x = icmp ult i64 %a, %b
  br i1 %x, label %yes, label %no
yes:
  store i64 %a, ptr @cell, align 8
  %p = load i64, ptr getelementptr (i8, ptr @cell, i64 8), align 8
  br label %out
no:
  store i64 %b, ptr @cell, align 8
  store i64 17, ptr getelementptr (i8, ptr @cell, i64 8), align 8
  br label %out
out:
  %l = phi i64 [ %p, %yes ], [ 17, %no ]
  %v = load i64, ptr @cell, align 8
  %r = add i64 %v, %l
  store i64 17, ptr getelementptr (i8, ptr @cell, i64 8), align 8""",
        lambda a, b: ((a if a < b else b) + 17) & MASK,
    ),
}
DATA = '@cell = global [2 x i64] [i64 0, i64 17], section ".data", align 8\n'


def _fibonacci(count: int, start: int) -> int:
    previous, current = 1, start
    for _ in range(count):
        previous, current = current, (current + previous) & MASK
    return current ^ previous


@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_control_flow(cpu: str) -> None:
    results = run(ours(module_text({name: body for name, (body, _) in CASES.items()}, DATA), cpu))
    for name, (_, expected) in CASES.items():
        for (a, b), value in zip(PAIRS, results[name], strict=True):
            assert value == expected(a, b), (name, a, b)


def test_division_by_a_constant_zero_is_the_machines() -> None:
    lines = {
        "udiv64": "  %r = udiv i64 %a, 0",
        "urem64": "  %r = urem i64 %a, 0",
        "urem32": "  %x = trunc i64 %a to i32\n  %v = urem i32 %x, 0\n  %r = zext i32 %v to i64",
        "srem8": "  %x = trunc i64 %a to i8\n  %v = srem i8 %x, 0\n  %r = sext i8 %v to i64",
    }
    results = run(ours(module_text(lines), "v4"))
    for (a, _), quotient, whole, half, byte in zip(PAIRS, *(results[name] for name in lines), strict=True):
        assert (quotient, whole, half) == (0, a, a & 0xFFFFFFFF)
        assert byte == ((a & 0xFF) - (a << 1 & 0x100)) & MASK
