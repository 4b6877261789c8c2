"""The IR interpreter knows what LLVM's language reference says, poison and undefined bits included."""

from __future__ import annotations

import pytest

from pybpf_native.crosscheck.meaning.machine import Run
from pybpf_native.crosscheck.meaning.memory import Region
from pybpf_native.crosscheck.meaning.values import POISON, NotKnown, Partial, Pointer, TooLong, Undefined, Undetermined
from pybpf_native.ir.reader import read


def result(body: str, *arguments: int, type: str = "i8", others: str = "") -> object:
    """What a function of `body` returns, its arguments %a and %b."""
    parameters = ", ".join(f"{type} %{name}" for name, _ in zip("abc", arguments, strict=False))
    returned = body.rsplit("ret ", 1)[1].split(" %")[0]
    text = f"{others}\ndefine {returned} @f({parameters}) {{\n{body}\n}}\n"
    found = Run(read(text), steps=1000).call("f", list(arguments))
    return (found.bits, found.unknown) if isinstance(found, Partial) else found


def test_arithmetic_wraps_and_flags_poison() -> None:
    assert result("%r = add i8 %a, %b\nret i8 %r", 200, 100) == 44
    assert result("%r = add nuw i8 %a, %b\nret i8 %r", 200, 100) is POISON
    assert result("%r = add nsw i8 %a, %b\nret i8 %r", 200, 100) == 44
    assert result("%r = sub nsw i8 %a, %b\nret i8 %r", 0x80, 1) is POISON
    assert result("%r = mul nsw i8 %a, %b\nret i8 %r", 0xFF, 0xFF) == 1
    assert result("%r = shl nuw i8 %a, %b\nret i8 %r", 0x81, 1) is POISON
    assert result("%r = shl nsw i8 %a, %b\nret i8 %r", 0x40, 1) is POISON
    assert result("%r = lshr exact i8 %a, %b\nret i8 %r", 3, 1) is POISON
    assert result("%r = udiv exact i8 %a, %b\nret i8 %r", 7, 2) is POISON
    assert result("%r = or disjoint i8 %a, %b\nret i8 %r", 6, 2) is POISON
    assert result("%r = shl i8 %a, %b\nret i8 %r", 1, 8) is POISON
    assert result("%r = sdiv i8 %a, %b\nret i8 %r", 0xF9, 2) == 0xFD
    assert result("%r = srem i8 %a, %b\nret i8 %r", 0xF9, 2) == 0xFF


def test_casts_with_promises() -> None:
    assert result("%r = trunc nuw i8 %a to i4\nret i4 %r", 0x1F) is POISON
    assert result("%r = trunc nsw i8 %a to i4\nret i4 %r", 0xF8) == 8
    assert result("%r = zext nneg i8 %a to i16\nret i16 %r", 0x80) is POISON
    assert result("%r = sext i8 %a to i16\nret i16 %r", 0x80) == 0xFF80


@pytest.mark.parametrize("text", ["udiv i8 %a, 0", "sdiv i8 -128, -1", "srem i8 %a, poison", "udiv i8 %a, undef"])
def test_divisions_that_are_undefined(text: str) -> None:
    with pytest.raises(Undefined):
        result(f"%r = {text}\nret i8 %r", 5)


def test_unknown_bits_are_followed() -> None:
    assert result("%r = and i8 undef, 15\nret i8 %r") == (0, 15)
    assert result("%t = and i8 undef, 15\n%r = lshr i8 %t, 4\nret i8 %r") == 0
    assert result("%r = or i8 undef, 15\nret i8 %r") == (15, 0xF0)
    assert result("%t = shl i8 undef, 4\n%r = add i8 %t, %a\nret i8 %r", 3) == (3, 0xF0)
    assert result("%r = mul i8 undef, 0\nret i8 %r") == 0
    assert result("%t = or i8 undef, 1\n%r = icmp eq i8 %t, 0\nret i1 %r") == 0
    assert result("%t = and i8 undef, 7\n%r = icmp ult i8 %t, 8\nret i1 %r") == 1
    assert result("%t = or i8 undef, -128\n%r = icmp slt i8 %t, 0\nret i1 %r") == 1
    assert result("%t = and i8 undef, 7\n%r = icmp ult i8 %t, 7\nret i1 %r") == (0, 1)
    assert result("%t = and i8 undef, -128\n%r = sext i8 %t to i16\nret i16 %r") == (0, 0xFF80)


def test_poison_spreads_until_frozen_or_left_aside() -> None:
    assert result("%t = shl i8 1, 9\n%r = and i8 %t, 0\nret i8 %r") is POISON
    assert result("%t = freeze i8 poison\n%r = and i8 %t, 1\nret i8 %r") == (0, 1)
    assert result("%t = icmp eq i8 %a, 1\n%r = select i1 %t, i8 7, i8 poison\nret i8 %r", 1) == 7
    assert result("%r = select i1 poison, i8 7, i8 7\nret i8 %r") is POISON
    with pytest.raises(Undefined):
        result("br i1 poison, label %x, label %x\nx:\n%r = add i8 0, 0\nret i8 %r")
    with pytest.raises(Undetermined):
        result("%c = freeze i1 undef\nbr i1 %c, label %x, label %x\nx:\n%r = add i8 0, 0\nret i8 %r")


def test_memory_remembers_what_is_unknown() -> None:
    slot = "%p = alloca [4 x i8], align 4\n%q = getelementptr i8, ptr %p, i64 1\n"
    assert result(slot + "store i8 9, ptr %q\n%r = load i16, ptr %p\nret i16 %r") == (0x900, 0xFF)
    assert result(slot + "store i8 poison, ptr %q\n%r = load i16, ptr %p\nret i16 %r") is POISON
    assert result(slot + "store i1 true, ptr %p\n%r = load i8, ptr %p\nret i8 %r") == (1, 0xFE)
    assert result(slot + "store i1 true, ptr %p\n%r = load i1, ptr %p\nret i1 %r") == 1


@pytest.mark.parametrize(
    "text",
    [
        "%q = getelementptr i8, ptr %p, i64 4\n%r = load i8, ptr %q",
        "%q = getelementptr i8, ptr %p, i64 -1\n%r = load i8, ptr %q",
        "%q = getelementptr i8, ptr %p, i64 1\n%s = load i16, ptr %q, align 2\n%r = trunc i16 %s to i8",
        "store i8 1, ptr @constant\n%r = load i8, ptr %p",
        "%r = load i8, ptr null",
        "%q = call ptr @gone()\n%r = load i8, ptr %q",
        "unreachable\nx:\n%r = add i8 0, 0",
    ],
)
def test_accesses_that_are_undefined(text: str) -> None:
    others = "@constant = constant i8 0\ndefine ptr @gone() {\n%p = alloca i8\nret ptr %p\n}\n"
    with pytest.raises(Undefined):
        result(f"%p = alloca [4 x i8], align 4\n{text}\nret i8 %r", others=others)


def test_pointers_in_memory_and_their_distance() -> None:
    body = """
  %p = alloca [8 x i8], align 8
  %slot = alloca ptr, align 8
  %end = getelementptr i8, ptr %p, i64 8
  store ptr %end, ptr %slot
  %copy = alloca ptr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %copy, ptr align 8 %slot, i64 8, i1 false)
  %again = load ptr, ptr %copy
  %x = ptrtoint ptr %again to i64
  %y = ptrtoint ptr %p to i64
  %r = sub i64 %x, %y
  ret i64 %r"""
    assert result(body, others="declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)") == 8


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("i8 @llvm.smin.i8(i8 %a, i8 %b)", 0x85),
        ("i8 @llvm.umax.i8(i8 %a, i8 %b)", 0x85),
        ("i8 @llvm.abs.i8(i8 %a, i1 false)", 0x7B),
        ("i8 @llvm.uadd.sat.i8(i8 %a, i8 %a)", 0xFF),
        ("i8 @llvm.ssub.sat.i8(i8 %a, i8 %b)", 0x80),
        ("i8 @llvm.ctpop.i8(i8 %a)", 3),
        ("i8 @llvm.ctlz.i8(i8 %b, i1 false)", 4),
        ("i8 @llvm.cttz.i8(i8 0, i1 true)", POISON),
        ("i8 @llvm.bitreverse.i8(i8 %a)", 0xA1),
        ("i8 @llvm.fshl.i8(i8 %a, i8 %b, i8 12)", 0x50),
        ("i8 @llvm.fshr.i8(i8 %a, i8 %b, i8 8)", 9),
        ("i8 @llvm.scmp.i8.i8(i8 %a, i8 %b)", 0xFF),
    ],
)
def test_intrinsics(call: str, expected: object) -> None:
    name = call.split("@")[1].split("(")[0]
    types = ", ".join(part.split()[0] for part in call.split("(")[1].rstrip(")").split(", "))
    assert result(f"%r = call {call}\nret i8 %r", 0x85, 9, others=f"declare i8 @{name}({types})") == expected


def test_loops_and_calls_end() -> None:
    loop = "br label %x\nx:\n%i = phi i8 [ 0, %0 ], [ %j, %x ]\n%j = add i8 %i, 1\n"
    assert result(f"{loop}%c = icmp ult i8 %j, %a\nbr i1 %c, label %x, label %y\ny:\nret i8 %j", 7) == 7
    with pytest.raises(TooLong):
        result(f"{loop}br label %x\ny:\nret i8 %j")
    with pytest.raises(TooLong):
        result("%r = call i8 @f()\nret i8 %r")


def test_what_it_does_not_know_it_says() -> None:
    with pytest.raises(NotKnown):
        result("%r = call i8 @other()\nret i8 %r", others="declare i8 @other()")


def test_a_packet_ends_where_the_context_says() -> None:
    text = """
define i64 @f(ptr %ctx) {
  %a4 = load i32, ptr %ctx
  %pe = getelementptr i8, ptr %ctx, i64 4
  %e4 = load i32, ptr %pe
  %a8 = zext i32 %a4 to i64
  %e8 = zext i32 %e4 to i64
  %p = inttoptr i64 %a8 to ptr
  %e = inttoptr i64 %e8 to ptr
  %q = getelementptr i8, ptr %p, i64 9
  %long = icmp ugt ptr %q, %e
  %r = sub i64 %e8, %a8
  %s = select i1 %long, i64 0, i64 %r
  ret i64 %s
}"""
    for length, expected in ((8, 0), (9, 9)):
        packet, context = Region("packet", bytes(length)), Region("context", bytes(8))
        context.fields = {(0, 4): Pointer(packet, 0), (4, 4): Pointer(packet, length)}
        assert Run(read(text)).call("f", [Pointer(context, 0)]) == expected
