"""Large objects in the kernel that only LLVM's markers of lifetimes let fit below r10."""

from __future__ import annotations

import pytest

from pybpf_native.errors import LimitError

from .harness import PAIRS, module_text, ours, run

MARKERS = "declare void @llvm.lifetime.start.p0(ptr)\ndeclare void @llvm.lifetime.end.p0(ptr)\n"
OLD_MARKERS = "declare void @llvm.lifetime.start.p0(i64, ptr)\ndeclare void @llvm.lifetime.end.p0(i64, ptr)\n"
COUNT, SIZE = 5, 160
MASK = (1 << 64) - 1


def fill(number: int, argument: str, *, behind: str = "") -> str:
    """One buffer: all words are written, one at a variable place again, and that one and the first are added up."""
    previous = f"%s{number - 1}" if number else "%a"
    words = "".join(
        f"  %w{number}_{at} = getelementptr i8, ptr %b{number}, i64 {at}\n"
        f"  store volatile i64 {number + 1}, ptr %w{number}_{at}\n"
        for at in range(0, SIZE, 8)
    )
    return f"""
  call void @llvm.lifetime.start.p0({argument}ptr %b{number})
{words}  %i{number} = and i64 {previous}, 15
  %p{number} = getelementptr i64, ptr %b{number}, i64 %i{number}
  store volatile i64 %b, ptr %p{number}
  %x{number} = load volatile i64, ptr %p{number}
  %y{number} = load volatile i64, ptr %b{number}
  %t{number} = add i64 {previous}, %x{number}
  %s{number} = add i64 %t{number}, %y{number}
  call void @llvm.lifetime.end.p0({argument}ptr %b{number}){behind}"""


def program(argument: str = "") -> str:
    objects = "".join(f"  %b{number} = alloca [{SIZE} x i8], align 8\n" for number in range(COUNT))
    buffers = "".join(fill(number, argument) for number in range(COUNT))
    return f"{objects}{buffers}\n  %r = add i64 %s{COUNT - 1}, 0"


def expected(a: int, b: int) -> int:
    for number in range(COUNT):
        first = b if a & 15 == 0 else number + 1
        a = a + b + first & MASK
    return a


@pytest.mark.kernel
@pytest.mark.parametrize(
    ("argument", "declarations"), [("", MARKERS), ("i64 160, ", OLD_MARKERS), ("i64 -1, ", OLD_MARKERS)]
)
@pytest.mark.parametrize("cpu", ["v1", "v3"])
def test_buffers_one_after_the_other(cpu: str, argument: str, declarations: str) -> None:
    results = run(ours(module_text({"buffers": program(argument)}, declarations), cpu))
    assert results["buffers"] == [expected(a, b) for a, b in PAIRS]


@pytest.mark.kernel
def test_constants_stay_in_their_lifetime() -> None:
    """Stores of two lifetimes of an object are not merged: another object has its bytes in between."""
    stores = "".join(
        f"  %q{at} = getelementptr i8, ptr %b0, i64 {4 * at}\n  store i32 0, ptr %q{at}\n" for at in range(1, 17)
    )
    start, end = (f"  call void @llvm.lifetime.{word}.p0(ptr %b0)\n" for word in ("start", "end"))
    body = f"""
  %b0 = alloca [{SIZE} x i8], align 8
  %b1 = alloca [{SIZE} x i8], align 8
{start}  store i32 0, ptr %b0
{end}{fill(1, "").replace("%s0", "%b").replace("volatile ", "")}
{start}{stores}  %i = and i64 %a, 15
  %p = getelementptr i32, ptr %q1, i64 %i
  %v = load i32, ptr %p
{end}  %r = zext i32 %v to i64"""
    results = run(ours(module_text({"again": body}, MARKERS)))
    assert results["again"] == [0] * len(PAIRS)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("lifetime.start.p0(ptr", "lifetime.end.p0(ptr"),  # no starts
        ("(i64 160, ptr %b1)", "(i64 80, ptr %b1)"),  # half of an object
        ("end.p0(ptr %b1)", "end.p0(ptr %q)"),  # of what is no object
    ],
)
def test_markers_that_cannot_be_believed(old: str, new: str) -> None:
    argument, declarations = ("i64 160, ", OLD_MARKERS) if "160" in old else ("", MARKERS)
    body = program(argument).replace(old, new).replace("  %x1 ", "  %q = getelementptr i8, ptr %b1, i64 8\n  %x1 ")
    assert new in body
    with pytest.raises(LimitError, match="stack of function"):
        ours(module_text({"buffers": body}, declarations))


def test_a_marker_of_nothing_changes_nothing() -> None:
    """LLVM 22 leaves `poison` where the object is gone."""
    body = program() + "\n  call void @llvm.lifetime.end.p0(ptr poison)"
    assert ours(module_text({"buffers": body}, MARKERS)).functions
