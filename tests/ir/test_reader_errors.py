"""The reader refuses text that is no IR, with the place and what was expected."""

from __future__ import annotations

import pytest

from pybpf_native.errors import FormatError
from pybpf_native.ir.reader import read

BAD = [
    ("@x = global i32 \n", 2, 1, "a value of type i32 expected"),
    ("@x = global i32 1 1\n", 1, 19, "a top-level entity expected"),
    ("@x = global i99999 0\n", 1, 13, "a type expected"),
    ("@x = global i5000 0\n", 1, 13, "up to 4096 bits"),
    ("@x = global i32 null\n", 1, 17, "null is no i32"),
    ('@x = global [3 x i8] c"ab"\n', 1, 22, "a string of 2 bytes"),
    ("@x = global ptr @y\n", 1, 17, "@y is not defined"),
    ("@x = global i32 1\n@x = global i32 1\n", 2, 1, "@x is defined twice"),
    ("@x = global %t zeroinitializer\n", 0, 0, "type %t is not defined"),
    ("%t = type { %t }\n", 0, 0, "contains itself"),
    ("%t = type { i32 }\n%t = type { i32 }\n", 2, 1, "defined twice"),
    ("define void @f() {\n  ret void\n", 1, 18, "never closed"),
    ("define void @f() {\n}\n", 2, 1, "does not end in a terminator"),
    ("define void @f() {\n  frobnicate i32 1\n}\n", 2, 3, "unknown instruction frobnicate"),
    ("define void @f() {\n  invoke void @f() to label %a unwind label %b\n}\n", 2, 3, "no exceptions"),
    ("define i32 @f() {\n  ret i32 %x\n}\n", 2, 11, "%x is not defined"),
    ("define void @f() {\n  br label %x\n}\n", 2, 12, "block %x is not defined"),
    ("define i32 @f() {\n  %x = add i32 1, 2\n  ret i64 1\n}\n", 3, 7, "the function returns i32"),
    ("define i64 @f(i32 %x) {\n  ret i64 %x\n}\n", 2, 11, "%x is of type i32, not i64"),
    ("define [1 x i32] @f(i32 %x) {\n  ret [1 x i32] [i32 %x]\n}\n", 2, 18, "a constant expected"),
    ("define <2 x i32> @f(i32 %x) {\n  ret <2 x i32> splat (i32 %x)\n}\n", 2, 24, "a constant expected"),
    ("define i64 @f(ptr %x) {\n  ret i64 ptrtoint (ptr %x to i64)\n}\n", 2, 21, "a constant expected"),
    ("define i64 @f(i64 %x) {\n  ret i64 add (i64 1, i64 %x)\n}\n", 2, 23, "a constant expected"),
    ("define void @f() {\n  %x = add i32 %y, 1\n  %y = add i64 1, 1\n  ret void\n}\n", 4, 3, "was used as i32"),
    ("define void @f() {\n  %1 = add i32 1, 1\n  %1 = add i32 1, 1\n  ret void\n}\n", 4, 3, "or greater"),
    ("define void @f(i1 %x) {\n  %x = add i32 1, 1\n  ret void\n}\n", 2, 3, "defined twice"),
    ("define void @f() {\n  %x = fence seq_cst\n  ret void\n}\n", 2, 3, "without a result"),
    ("define void @f() {\n  ret void, !dbg !9\n}\n", 2, 18, "the number of a metadata node"),
    ("define void @f(i32 sparkling %x) {\n  ret void\n}\n", 1, 20, "',' expected"),
    ("define void @f() sparkling {\n  ret void\n}\n", 1, 18, "a body expected"),
    ("declare void @f() {\n  ret void\n}\n", 1, 19, "a top-level entity expected"),
    ("define void @f() {\n  %x = alloca void\n  ret void\n}\n", 2, 15, "cannot be of type void"),
    ("define void @f(ptr %p) {\n  %x = load i32, ptr %p, align 3\n  ret void\n}\n", 2, 32, "power of two"),
    ("@x = global ptr blockaddress(@f, %b)\ndeclare void @f()\n", 0, 0, "does not exist"),
    ("!0 = !{}\n!0 = !{}\n", 2, 1, "defined twice"),
    ("wibble\n", 1, 1, "a top-level entity expected"),
    ('source_filename = "x" wibble\n', 1, 23, "a top-level entity expected"),
    ('target triple = "bpf" 5\n', 1, 23, "a top-level entity expected"),
    ("!a = !{} x\n", 1, 10, "a top-level entity expected"),
    ("attributes #0 = { nounwind } x\n", 1, 30, "a top-level entity expected"),
    ("@x = global i32 1\n\0\n", 2, 1, "a top-level entity expected"),
    ("!0 =", 1, 5, "a metadata node expected"),
    ("define void @f() #dbg {\n  ret void\n}\n", 1, 18, "a body expected"),
    ("@x = global " + "[1 x " * 70 + "i8" + "]" * 70 + " undef\n", 1, 333, "nested deeper"),
    ("@x = global <9999999 x i8> splat (i8 1)\n", 1, 28, "splat is no"),
]


@pytest.mark.parametrize(("text", "line", "column", "message"), BAD, ids=[message for *_, message in BAD])
def test_errors_have_a_place(text: str, line: int, column: int, message: str) -> None:
    with pytest.raises(FormatError, match=message) as caught:
        read(text, "bad.ll")
    loc = caught.value.loc
    assert (loc.line, loc.column) == (line, column) if loc else (line, column) == (0, 0)
    assert "bad.ll" in str(caught.value)


@pytest.mark.parametrize(
    ("line", "column", "message"),
    [
        ("!DIFile(filename: )", 24, "a metadata value expected"),
        ("!DIFile(filename: !9)", 24, "the number of a metadata node"),
        ("!{!0, i32}", 15, "a value of type i32"),
        ("!{} !{}", 10, "the end of the line"),
        ("!0", 6, "a metadata node expected"),
        ('!"text"', 6, "a metadata node expected"),
        ("i32 5", 6, "a metadata node expected"),
    ],
)
def test_malformed_metadata_is_reported_when_it_is_looked_at(line: str, column: int, message: str) -> None:
    module = read(f"!m = !{{!0}}\n!0 = {line}\n", "bad.ll")
    node = module.named_metadata["m"][0]
    with pytest.raises(FormatError, match=message) as caught:
        node.kind  # noqa: B018
    loc = caught.value.loc
    assert loc is not None
    assert (loc.line, loc.column) == (2, column)


def test_deep_structs_are_refused() -> None:
    chain = "\n".join(f"%t{number} = type {{ %t{number + 1} }}" for number in range(5000))
    with pytest.raises(FormatError, match="nests deeper"):
        read(f"{chain}\n%t5000 = type {{ i8 }}\n")
