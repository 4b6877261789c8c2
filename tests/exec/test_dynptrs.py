"""Dynptrs on the stack: what the verifier keeps of them after their last use is in nobody's way."""

from __future__ import annotations

import pytest

from pybpf_native.load.collection import Collection

from .harness import LICENSE, ours

pytestmark = pytest.mark.kernel

# A dynptr over global data, given up without a word, and a buffer that a helper fills (bpf_get_current_comm).
# Sharing the dynptr's bytes is refused: "potential write to dynptr at off=-16 disallowed".
PROGRAM = """
@bytes = global [64 x i8] c"abcdefgh{zeros}", section ".data", align 8

define i32 @program(ptr %ctx) section "syscall" {{
  %dynptr = alloca [16 x i8], align 8
  %name = alloca [16 x i8], align 8
  {make}
  %filled = call i64 inttoptr (i64 16 to ptr)(ptr %name, i32 16)
  %first = load i8, ptr %name
  %known = icmp eq i8 %first, 0
  %r = zext i1 %known to i32
  ret i32 %r
}}
"""
HERE = "%made = call i64 inttoptr (i64 197 to ptr)(ptr @bytes, i32 64, i64 0, ptr %dynptr)"
THERE = "%made = call i64 @make(ptr %dynptr)"
MAKE = """
define internal i64 @make(ptr %dynptr) noinline {
  %made = call i64 inttoptr (i64 197 to ptr)(ptr @bytes, i32 64, i64 0, ptr %dynptr)
  ret i64 %made
}
"""


@pytest.mark.parametrize(("make", "more"), [(HERE, ""), (THERE, MAKE)], ids=["here", "in_a_function"])
def test_no_helper_fills_what_was_a_dynptr(make: str, more: str) -> None:
    text = LICENSE + PROGRAM.format(make=make, zeros="\\00" * 56) + more
    with Collection(ours(text)) as collection:
        collection.load()
        assert collection.get_program("program").test_run(ctx=bytes(8)).retval == 0
