"""Programs that are right in any order of their blocks, and that the verifier gets through in ours only."""

from __future__ import annotations

import pytest

from pybpf_native.crosscheck.measure import Measured, Verdict

from .harness import LICENSE, ours

pytestmark = pytest.mark.kernel

RANDOM = "call i32 inttoptr (i64 7 to ptr)()"
# 1500 rounds of a long arm whose seven branches would all be open at the end, were it walked first: 8192 may be.
ROUNDS = """
@none = global i32 0, section ".data", align 4
define i32 @rounds(ptr %ctx) section "socket" {{
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %latch ]
  %n = {RANDOM}
  %few = icmp slt i32 %n, 1
  br i1 %few, label %short, label %long0
short:
  store volatile i32 1, ptr @none
  br label %latch
{tests}
long6:
  br label %latch
latch:
  %done = phi i32 [ 0, %short ], [ 1, %long6 ]
  %next = add i32 %i, 1
  %over = icmp eq i32 %next, 1500
  br i1 %over, label %out, label %loop
out:
  %r = phi i32 [ %done, %latch ], {breaks}
  ret i32 %r
}}
"""
BREAK = """long{i}:
  %k{i} = {RANDOM}
  %s{i} = icmp eq i32 %k{i}, {value}
  br i1 %s{i}, label %out, label %long{next}"""
# Five values each of which is 0 on one arm and anything on the other, and matters again at the end.
VALUES = """
define i64 @values(ptr %ctx) section "syscall" {{
entry:
{loads}
  br label %test0
{tests}
test5:
  br label %use0
{uses}
use5:
  ret i64 0
}}
"""
LOAD = "  %p{i} = getelementptr i8, ptr %ctx, i64 {at}\n  %v{i} = load i64, ptr %p{i}, align 8"
TEST = """test{i}:
  %z{i} = icmp ne i64 %v{i}, 0
  br i1 %z{i}, label %other{i}, label %zero{i}
zero{i}:
  %c{i} = {RANDOM}
  br label %test{next}
other{i}:
  %d{i} = call i64 inttoptr (i64 5 to ptr)()
  br label %test{next}"""
USE = """use{i}:
  %w{i} = icmp ugt i64 %v{i}, 7
  br i1 %w{i}, label %more{i}, label %use{next}
more{i}:
  %e{i} = {RANDOM}
  br label %use{next}"""


def each(text: str, count: int) -> str:
    return "\n".join(text.format(i=i, next=i + 1, at=8 * i, value=7 * i + 3, RANDOM=RANDOM) for i in range(count))


def verdict(text: str, cpu: str) -> Verdict:
    collection = Measured(ours(LICENSE + text, cpu))
    with collection:
        collection.load()
        (result,) = collection.verdicts.values()
    return result


@pytest.mark.parametrize("cpu", ["v1", "v3"])
def test_a_short_way_around_leaves_few_branches_open(cpu: str) -> None:
    breaks = ", ".join(f"[ 2, %long{i} ]" for i in range(6))
    result = verdict(ROUNDS.format(RANDOM=RANDOM, tests=each(BREAK, 6), breaks=breaks), cpu)
    assert result.accepted, result.reason


@pytest.mark.parametrize("cpu", ["v1", "v3"])
def test_special_cases_are_walked_last(cpu: str) -> None:
    """A walk for every combination of zeros would be hundreds of instructions."""
    text = VALUES.format(loads=each(LOAD, 5), tests=each(TEST, 5), uses=each(USE, 5))
    result = verdict(text, cpu)
    assert result.accepted
    assert result.insns < 200
