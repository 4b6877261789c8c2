"""Structs and arrays as values: taken apart and put together without a trace, in memory at their places."""

from __future__ import annotations

import struct

import pytest

from pybpf_native.errors import BpfError, CompileError, InternalError
from pybpf_native.ir.reader import read
from pybpf_native.isa.text import listing
from pybpf_native.isel.shapes import MAX_PARTS
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

from .harness import ours
from .memory_cases import memory_module, on_memory
from .wide_cases import LEVELS, boundaries

pytestmark = pytest.mark.kernel

WORDS = [bytes(range(1, 65)), b"\xff" * 64, bytes(64), bytes(range(200, 136, -1))]


def left(body: str, inputs: list[bytes] = WORDS, cpu: str = "v3", declarations: str = "") -> list[bytes]:
    return on_memory(ours(memory_module({"f": body}, declarations), cpu), inputs)["f"]


@pytest.mark.parametrize("cpu", LEVELS)
def test_copy_leaves_padding_alone(cpu: str) -> None:
    type = "{ i8, i32, { i16, [2 x i8] }, i64, i24 }"
    body = f"  %x = load {type}, ptr %px, align 8\n  store {type} %x, ptr %pr, align 8"
    covered = [*range(1), *range(4, 12), *range(16, 27)]
    for data, answer in zip(WORDS, left(body, cpu=cpu), strict=True):
        assert answer[:40] == bytes(data[at] if at in covered else 0xAA for at in range(40))


@pytest.mark.parametrize("cpu", LEVELS)
def test_packed_struct(cpu: str) -> None:
    body = """  %x = load <{ i8, i8, i16, i8 }>, ptr %px, align 1
  %b = extractvalue <{ i8, i8, i16, i8 }> %x, 2
  %c = add i16 %b, 1
  %y = insertvalue <{ i8, i8, i16, i8 }> %x, i16 %c, 2
  store <{ i8, i8, i16, i8 }> %y, ptr %pr, align 1"""
    for data, answer in zip(WORDS, left(body, cpu=cpu), strict=True):
        middle = (struct.unpack_from("<H", data, 2)[0] + 1) & 0xFFFF
        assert answer[:6] == data[:2] + middle.to_bytes(2, "little") + data[4:5] + b"\xaa"


def test_constants_of_every_kind() -> None:
    body = """  store { i8, [2 x i16], i128 } { i8 1, [2 x i16] [i16 2, i16 -3], i128 -4 }, ptr %pr
  store [4 x i8] c"abcd", ptr %ps
  %p = getelementptr i8, ptr %ps, i64 4
  store [4 x i8] zeroinitializer, ptr %p
  %q = getelementptr i8, ptr %ps, i64 8
  %u = insertvalue { i32, ptr } undef, i32 7, 0
  %v = insertvalue { i32, ptr } %u, ptr null, 1
  store { i32, ptr } %v, ptr %q"""
    (answer,) = left(body, [b""])
    assert answer[:1] == b"\1"
    assert answer[2:6] == struct.pack("<hh", 2, -3)
    assert answer[16:32] == b"\xfc" + b"\xff" * 15
    assert answer[32:40] == b"abcd\0\0\0\0"
    assert answer[40:44] == b"\7\0\0\0"
    assert answer[48:56] == bytes(8)


@pytest.mark.parametrize("cpu", LEVELS)
def test_through_phis_selects_and_loops(cpu: str) -> None:
    """A struct carried around a loop, its members exchanged in every round."""
    body = """  %n = load i8, ptr %px
  %start = insertvalue { i64, { i32, i64 } } { i64 1, { i32, i64 } { i32 2, i64 3 } }, i64 10, 0
  br label %loop
loop:
  %i = phi i8 [ 0, %entry ], [ %next, %loop ]
  %s = phi { i64, { i32, i64 } } [ %start, %entry ], [ %kept, %loop ]
  %a = extractvalue { i64, { i32, i64 } } %s, 0
  %inner = extractvalue { i64, { i32, i64 } } %s, 1
  %b = extractvalue { i32, i64 } %inner, 1
  %sum = add i64 %a, %b
  %t = insertvalue { i64, { i32, i64 } } %s, i64 %sum, 1, 1
  %u = insertvalue { i64, { i32, i64 } } %t, i64 %b, 0
  %odd = and i8 %i, 1
  %is = icmp eq i8 %odd, 1
  %kept = select i1 %is, { i64, { i32, i64 } } %s, { i64, { i32, i64 } } %u
  %next = add i8 %i, 1
  %c1 = icmp ult i8 %next, %n
  %c2 = icmp ult i8 %next, 100
  %c = and i1 %c1, %c2
  br i1 %c, label %loop, label %out
out:
  %f = freeze { i64, { i32, i64 } } %kept
  store { i64, { i32, i64 } } %f, ptr %pr"""
    rounds = [0, 1, 2, 3, 10, 99]
    for n, answer in zip(rounds, left(body, [bytes([n]) for n in rounds], cpu), strict=True):
        a, b = 10, 3
        for i in range(max(n, 1)):
            if not i & 1:
                a, b = b, a + b
        assert struct.unpack_from("<Q", answer)[0] == a
        assert struct.unpack_from("<I", answer, 8)[0] == 2
        assert struct.unpack_from("<Q", answer, 16)[0] == b


CHAIN = """
define i64 @f(i64 %a, i32 %b) {
  %s = add i64 %a, 5
  %o = icmp ult i64 %s, %a
  %p = insertvalue { i64, i1 } poison, i64 %s, 0
  %q = insertvalue { i64, i1 } %p, i1 %o, 1
  %n = insertvalue { i32, { i64, i1 }, [3 x i64] } undef, { i64, i1 } %q, 1
  %m = insertvalue { i32, { i64, i1 }, [3 x i64] } %n, i32 %b, 0
  %x = extractvalue { i32, { i64, i1 }, [3 x i64] } %m, 1, 0
  %c = extractvalue { i32, { i64, i1 }, [3 x i64] } %m, 1, 1
  br i1 %c, label %yes, label %no
yes:
  ret i64 0
no:
  ret i64 %x
}
"""
PLAIN = """
define i64 @f(i64 %a, i32 %b) {
  %s = add i64 %a, 5
  %o = icmp ult i64 %s, %a
  br i1 %o, label %yes, label %no
yes:
  ret i64 0
no:
  ret i64 %s
}
"""


def code(text: str, cpu: str = "v3", big_endian: bool = False) -> str:
    obj = compile_module(read(text), target_for(cpu, big_endian=big_endian), Options(verify=True))
    return "\n".join(listing(function.insns, function.name) for function in obj.functions)


def test_putting_together_and_taking_apart_costs_nothing() -> None:
    assert code(CHAIN) == code(PLAIN)


def test_only_the_members_that_are_read_are_loaded() -> None:
    text = """define i32 @f(ptr %p) {
      %s = load { i64, i32, [8 x i64] }, ptr %p
      %v = extractvalue { i64, i32, [8 x i64] } %s, 1
      ret i32 %v
    }"""
    assert code(text) == code("""define i32 @f(ptr %p) {
      %q = getelementptr i8, ptr %p, i64 8
      %v = load i32, ptr %q
      ret i32 %v
    }""")
    assert code(text.replace("load", "load volatile")).count("*(u") == 10


# Byte order: code for a big-endian machine runs here on a little-endian one, where each access has its bytes
# exchanged, and shows which bits it took for which address.


def as_accessed(value: int, size: int, align: int) -> bytes:
    """The big-endian bytes of `value`, exchanged within each access of at most `align` bytes."""
    data, found, at = value.to_bytes(size, "big"), b"", 0
    while at < size:
        step = min(align, 1 << (size - at).bit_length() - 1)
        found += data[at : at + step][::-1]
        at += step
    return found


@pytest.mark.parametrize("align", [1, 2, 8])
@pytest.mark.parametrize("bits", [3, 24, 32, 40, 48, 56, 63, 64, 72, 96, 127, 128])
def test_big_endian_integers(bits: int, align: int) -> None:
    size = (bits + 7) // 8
    text = memory_module(
        {
            "f": f"""  %x = load i{bits}, ptr %px, align {align}
  %y = xor i{bits} %x, 1
  store i{bits} %y, ptr %pr, align {align}
  %low = {"zext" if bits < 64 else "trunc" if bits > 64 else "bitcast"} i{bits} %y to i64
  store i64 %low, ptr %ps"""
        }
    )
    obj = compile_module(read(text), target_for("v3", big_endian=True), Options(verify=True))
    values = [value % (1 << bits) for value in boundaries(128)]
    inputs = [as_accessed(value, size, align) for value in values]
    obj.big_endian = False
    for value, answer in zip(values, on_memory(obj, inputs)["f"], strict=True):
        assert answer[: size + 1] == as_accessed(value ^ 1, size, align) + b"\xaa"
        assert answer[32:40] == ((value ^ 1) % (1 << 64)).to_bytes(8, "little")


def test_big_endian_arguments_come_high_part_first() -> None:
    text = "define i64 @f(i128 %x) {\n  %v = trunc i128 %x to i64\n  ret i64 %v\n}"
    assert "r0 = r1" in code(text)
    assert "r0 = r2" in code(text, big_endian=True)


# Refused ----------------------------------------------------------------------------------------------

REFUSED = {
    "define { i64, i64 } @f(i64 %a) {\n  %r = insertvalue { i64, i64 } undef, i64 %a, 0\n  ret { i64, i64 } %r\n}": (
        "returning { i64, i64 }"
    ),
    "declare void @g(ptr byval(i64))\ndefine void @f(ptr %a) {\n  call void @g(ptr byval(i64) %a)\n  ret void\n}": (
        "by value"
    ),
    "define i128 @f(i128 %a) {\n  ret i128 %a\n}": "returning i128",
    "define i64 @f() {\n  %r = call i128 inttoptr (i64 7 to ptr)()\n  ret i64 0\n}": "returns i128",
    "define i64 @f(i128 %a) {\n  %r = sdiv i128 %a, 3\n  ret i64 0\n}": "sdiv of i128",
    "define i64 @f(i256 %a) {\n  %r = mul i256 %a, %a\n  ret i64 0\n}": "mul of i256",
    "define i64 @f(ptr %a) {\n  %r = load i1024, ptr %a\n  ret i64 0\n}": "more than 512 bits",
    f"define i64 @f(ptr %a) {{\n  %r = load [{MAX_PARTS + 1} x i8], ptr %a\n  ret i64 0\n}}": "has 513 parts",
    "define i64 @f(ptr %a) {\n  %r = load [999999999 x i8], ptr %a\n  ret i64 0\n}": "has 999999999 parts",
    "define i64 @f(ptr %a) {\n  %r = load { i8, x86_fp80 }, ptr %a\n  ret i64 0\n}": "x86_fp80",
    "define i64 @f([3 x i128] %a) {\n  ret i64 0\n}": "parameters of 'f': 6 used, 5 allowed",
    "define i64 @f(i128 %a) {\n  %r = cmpxchg ptr null, i128 %a, i128 0 seq_cst seq_cst\n  ret i64 0\n}": "cmpxchg",
}


@pytest.mark.parametrize("text", REFUSED, ids=list(REFUSED.values()))
def test_refused(text: str) -> None:
    with pytest.raises(CompileError, match=REFUSED[text]):
        code(text)


def test_struct_formals_by_value_are_pointers() -> None:
    text = """define i64 @f(ptr byval({ i64, i64, i64 }) %p) {
      %q = getelementptr i8, ptr %p, i64 16
      %v = load i64, ptr %q
      ret i64 %v
    }"""
    assert "r0 = *(u64 *)(r1 + 0x10)" in code(text)


MALFORMED = (
    "select <2 x i1> zeroinitializer, i64 1, i64 2",
    "select <2 x i1> zeroinitializer, <3 x i64> zeroinitializer, <3 x i64> zeroinitializer",
    "extractelement i128 1, i32 0",
    "insertelement <4 x i8> zeroinitializer, i32 1, i32 1",
    "insertvalue { i8, i32 } zeroinitializer, i64 1, 0",
    "shufflevector <4 x i8> zeroinitializer, <2 x i8> poison, <2 x i32> <i32 1, i32 0>",
    "shufflevector <4 x i8> zeroinitializer, <4 x i8> poison, <2 x i32> <i32 8, i32 0>",
    "bitcast i128 0 to <2 x i32>",
    "bitcast i128 0 to { i64, i64 }",
    "trunc i64 5 to i128",
    "zext <2 x i8> zeroinitializer to i64",
    "add { i32 } zeroinitializer, zeroinitializer",
    "icmp eq [2 x i32] zeroinitializer, zeroinitializer",
    "select i128 0, i64 1, i64 2",
    "load i128, i64 5",
)


@pytest.mark.parametrize("line", MALFORMED)
def test_malformed_is_refused(line: str) -> None:
    with pytest.raises(BpfError, match="error") as caught:
        code(f"define i64 @f() {{\n  %r = {line}\n  ret i64 0\n}}")
    assert not isinstance(caught.value, InternalError)


# Alignment --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cpu", LEVELS)
def test_misaligned_local_variables(cpu: str) -> None:
    """The verifier wants accesses of the stack aligned: packed members are put together from what is aligned."""
    body = """  %local = alloca [24 x i8], align 1
  %x = load i64, ptr %px, align 8
  %y = load i64, ptr %py, align 8
  %t = trunc i64 %y to i48
  %u = trunc i64 %y to i16
  %z = insertvalue { i64, i16 } poison, i64 %x, 0
  %both = insertvalue { i64, i16 } %z, i16 %u, 1
  store i64 0, ptr %local, align 1
  %l8 = getelementptr i8, ptr %local, i64 8
  store i64 0, ptr %l8, align 1
  %l16 = getelementptr i8, ptr %local, i64 16
  store i64 0, ptr %l16, align 1
  %l1 = getelementptr i8, ptr %local, i64 1
  store i64 %x, ptr %l1, align 1
  %l9 = getelementptr i8, ptr %local, i64 9
  store i48 %t, ptr %l9, align 1
  %a = load i64, ptr %l1, align 1
  %l3 = getelementptr i8, ptr %local, i64 3
  %b = load i32, ptr %l3, align 1
  store i64 %a, ptr %pr, align 8
  %q = getelementptr i8, ptr %pr, i64 8
  store i32 %b, ptr %q, align 4
  %whole = load <{ i8, i64, i48, i8 }>, ptr %local, align 1
  %c = extractvalue <{ i8, i64, i48, i8 }> %whole, 2
  %w = zext i48 %c to i64
  store i64 %w, ptr %ps, align 8
  %q2 = getelementptr i8, ptr %ps, i64 8
  store { i64, i16 } %both, ptr %q2, align 8"""
    inputs = [data[:32] for data in WORDS]
    for data, answer in zip(inputs, left(body, inputs, cpu), strict=True):
        assert answer[:8] == data[:8]
        assert answer[8:12] == data[2:6]
        assert answer[32:40] == data[16:22] + b"\0\0"
        assert answer[40:50] == data[:8] + data[16:18]


def test_packets_are_accessed_whole_at_any_alignment() -> None:
    text = """define i32 @f(ptr %ctx) section "xdp" {
      %d = load i32, ptr %ctx, align 4
      %w = zext i32 %d to i64
      %p = inttoptr i64 %w to ptr
      %q = getelementptr i8, ptr %p, i64 1
      %v = load i48, ptr %q, align 1
      %e = getelementptr i8, ptr %p, i64 16
      store i64 5, ptr %e, align 1
      %t = trunc i48 %v to i32
      ret i32 %t
    }"""
    made = code(text)
    assert [made.count(f"*(u{bits} *)") for bits in (8, 16, 32, 64)] == [0, 1, 2, 1]
    assert [code(text.replace('section "xdp" ', "")).count(f"*(u{bits} *)") for bits in (8, 64)] == [14, 0]
