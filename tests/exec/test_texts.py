"""Memory compared with constant texts: what is known is not read."""

from __future__ import annotations

import pytest

from pybpf_native.object import Function, Object

from .harness import PAIRS, module_text, ours, run

pytestmark = pytest.mark.kernel

U64 = (1 << 64) - 1
TEXT = bytes(range(0x61, 0x7B)) + b"\xff\x80\0"
ESCAPED = "".join(f"\\{byte:02x}" for byte in TEXT)
DECLARATIONS = f"""
declare i32 @memcmp(ptr, ptr, i64)
declare i32 @bcmp(ptr, ptr, i64)
@text = private unnamed_addr constant [{len(TEXT)} x i8] c"{ESCAPED}", align 1
@bytes = global [40 x i8] zeroinitializer, section ".data", align 1
"""
SIGN = """  %n = icmp slt i32 %c, 0
  %p = icmp sgt i32 %c, 0
  %m = zext i1 %p to i64
  %k = sext i1 %n to i64
  %r = add i64 %m, %k"""
EQUAL = "  %e = icmp eq i32 %c, 0\n  %r = zext i1 %e to i64"


def compared(name: str, size: int, result: str, *, begin: int = 0, text_first: bool = False) -> str:
    """IR that copies `size` bytes of the text, adds to byte %a modulo the size what %b's lowest bits say, compares."""
    lines = [f"  %q = urem i64 %a, {size}", "  %d0 = trunc i64 %b to i8", "  %d = and i8 %d0, -127"]
    for at in range(size):
        lines += [
            f"  %i{at} = icmp eq i64 %q, {at}",
            f"  %s{at} = select i1 %i{at}, i8 %d, i8 0",
            f"  %v{at} = add i8 %s{at}, {TEXT[begin + at]}",
            f"  %w{at} = getelementptr i8, ptr @bytes, i64 {at + 3}",
            f"  store volatile i8 %v{at}, ptr %w{at}",
        ]
    pointers = ["ptr getelementptr (i8, ptr @bytes, i64 3)", f"ptr getelementptr (i8, ptr @text, i64 {begin})"]
    left, right = reversed(pointers) if text_first else pointers
    return "\n".join([*lines, f"  %c = call i32 @{name}({left}, {right}, i64 {size})", result])


def wanted(a: int, b: int, size: int, begin: int) -> tuple[bytes, bytes]:
    text = TEXT[begin : begin + size]
    changed = bytearray(text)
    changed[a % size] = (changed[a % size] + (b & 0x81)) & 0xFF
    return bytes(changed), text


@pytest.mark.parametrize("cpu", ["v1", "v3"])
@pytest.mark.parametrize("text_first", [False, True])
def test_comparisons_with_a_text(cpu: str, text_first: bool) -> None:
    pairs = PAIRS[::5]
    for size in (1, 2, 3, 4, 7, 8, 15, 16, 24, 29):
        begin = min(5, len(TEXT) - size)
        forms = {"m": ("memcmp", SIGN), "e": ("memcmp", EQUAL), "b": ("bcmp", EQUAL)}
        cases = {
            key: compared(name, size, result, begin=begin, text_first=text_first)
            for key, (name, result) in forms.items()
        }
        for key, values in run(ours(module_text(cases, DECLARATIONS), cpu), pairs).items():
            for (a, b), value in zip(pairs, values, strict=True):
                x, y = wanted(a, b, size, begin)
                sign = (x > y) - (x < y)
                assert value == ((-sign if text_first else sign) & U64 if key == "m" else int(x == y)), (key, size)


def compiled(size: int, align: int) -> Function:
    body = f"  %c = call i32 @bcmp(ptr align {align} %ctx, ptr @text, i64 {size})\n{EQUAL}"
    obj: Object = ours(module_text({"f": body}, DECLARATIONS))
    return obj.functions[0]


def reads(function: Function) -> list[str]:
    return [getattr(insn.sym, "name", "") for insn in function.insns if insn.sym is not None]


def test_a_text_that_is_known_is_not_read() -> None:
    assert not any("text" in name for name in reads(compiled(7, 1)))
    assert compiled(28, 4).slots < compiled(28, 1).slots


def test_wide_numbers_are_read_where_that_is_shorter() -> None:
    assert not any("text" in name for name in reads(compiled(16, 8)))
    assert any("text" in name for name in reads(compiled(24, 8)))
