"""The world that random programs live in: memory, and functions that they may call."""

from __future__ import annotations

from dataclasses import dataclass

POWERS = (64, 32, 16, 8)
HELPERS = (5, 8, 125)  # bpf_ktime_get_ns, bpf_get_smp_processor_id, bpf_ktime_get_boot_ns


@dataclass(frozen=True)
class Space:
    """`size` bytes. steady: an index into it must be a constant. own: of one function, not of the module, and
    written at its beginning; a program may change everything that is not constant."""

    size: int
    constant: bool = False
    steady: bool = False
    own: bool = False


PACKET_SIZE, CELL_SIZE, CELLS, PAIRS = 64, 32, 4, 8
SPACES = {
    "%s0": Space(32, own=True),
    "%s1": Space(16, own=True),
    "@data": Space(32),
    "%ctx": Space(16, constant=True, steady=True),
    "@table": Space(32, constant=True),
    "%packet": Space(PACKET_SIZE, steady=True),
    "%cell": Space(CELL_SIZE),
    "%big": Space(160, own=True),
}
EVERYWHERE = ("%s0", "%s1", "@data", "@table")
FILLED = ("%s0", "%s1", "@data")  # the same at each start, and part of the result

DATA = r"""
@data = global [32 x i8] zeroinitializer, section ".data", align 8
@table = constant [32 x i8] c"\00\01\7F\80\FF\FE\10abcdefghijklmnopqrstuv\F0\F1\F2", section ".rodata", align 8
"""
FUNCTIONS = {
    "five": """
define internal i64 @five(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) noinline {
  %ab = mul i64 %a, %b
  %cd = xor i64 %c, %d
  %s = sub i64 %ab, %cd
  %r = add i64 %s, %e
  ret i64 %r
}
""",
    "narrow": """
define internal zeroext i8 @narrow(i8 zeroext %a, i16 signext %b, i32 %c, i1 zeroext %d) noinline {
  %a4 = zext i8 %a to i32
  %b4 = sext i16 %b to i32
  %d4 = zext i1 %d to i32
  %x = add i32 %a4, %b4
  %y = sub i32 %c, %d4
  %z = xor i32 %x, %y
  %r = trunc i32 %z to i8
  ret i8 %r
}
""",
    "word": """
define internal signext i16 @word(i32 signext %a, i16 zeroext %b) noinline {
  %a8 = sext i32 %a to i64
  %b8 = zext i16 %b to i64
  %s = sub i64 %a8, %b8
  %t = lshr i64 %s, 7
  %r = trunc i64 %t to i16
  ret i16 %r
}
""",
    "swap": """
define internal i32 @swap(ptr %p, i32 %v) noinline {
  %old = load i32, ptr %p, align 4
  store i32 %v, ptr %p, align 4
  ret i32 %old
}
""",
    "half": """
define internal zeroext i32 @half(i64 %v) noinline {
  %r = trunc i64 %v to i32
  ret i32 %r
}
""",
}
# Subprogram: result, its width, parameters, with the attributes that both sides state.
SUBPROGRAMS: dict[str, tuple[str, int, tuple[str, ...]]] = {
    "five": ("i64", 64, ("i64",) * 5),
    "narrow": ("zeroext i8", 8, ("i8 zeroext", "i16 signext", "i32", "i1 zeroext")),
    "word": ("signext i16", 16, ("i32 signext", "i16 zeroext")),
    "swap": ("i32", 32, ("ptr", "i32")),
    "half": ("zeroext i32", 32, ("i64",)),
}
