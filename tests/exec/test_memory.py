"""Block operations, unaligned accesses and merged stores, on the stack, in map values and through pointers."""

from __future__ import annotations

import random

import pytest

from pybpf_native.errors import Unsupported
from pybpf_native.isa.opcodes import WRITES
from pybpf_native.object import Object

from .harness import PAIRS, module_text, ours, run

pytestmark = pytest.mark.kernel

CPUS = ("v1", "v3", "v4")
U64 = (1 << 64) - 1
SIZES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14, 15, 16, 20, 23, 31, 40, 63, 64, 120)
DECLARATIONS = """
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare ptr @memcpy(ptr, ptr, i64)
declare ptr @memset(ptr, i32, i64)
declare i32 @memcmp(ptr, ptr, i64)
declare i32 @bcmp(ptr, ptr, i64)
@bytes = global [600 x i8] zeroinitializer, section ".data", align 1
@more = global [600 x i8] zeroinitializer, section ".data", align 1
"""


def filled(name: str, size: int, source: str = "%a") -> str:
    """IR that fills `size` bytes at %name: byte i is the low byte of `source` * (i + 1) + i."""
    lines = [f"  %{name}0 = trunc i64 {source} to i8"]
    for at in range(size):
        lines.append(f"  %{name}m{at} = mul i8 %{name}0, {(at + 1) % 256}")
        lines.append(f"  %{name}v{at} = add i8 %{name}m{at}, {at % 256}")
        lines.append(f"  %{name}p{at} = getelementptr i8, ptr %{name}, i64 {at}")
        lines.append(f"  store volatile i8 %{name}v{at}, ptr %{name}p{at}")
    return "\n".join(lines)


def fill_bytes(a: int, size: int) -> list[int]:
    return [(a * (at + 1) + at) & 0xFF for at in range(size)]


def summed(name: str, size: int) -> str:
    """IR that makes %r, a checksum of `size` bytes at %name: r = r * 31 + byte."""
    lines = ["  %s0 = add i64 0, 0"]
    for at in range(size):
        lines.append(f"  %q{at} = getelementptr i8, ptr %{name}, i64 {at}")
        lines.append(f"  %l{at} = load volatile i8, ptr %q{at}")
        lines.append(f"  %e{at} = zext i8 %l{at} to i64")
        lines.append(f"  %t{at} = mul i64 %s{at}, 31")
        lines.append(f"  %s{at + 1} = add i64 %t{at}, %e{at}")
    lines.append(f"  %r = add i64 %s{size}, 0")
    return "\n".join(lines)


def checksum(data: list[int]) -> int:
    total = 0
    for byte in data:
        total = (total * 31 + byte) & U64
    return total


MEMORY = {
    "stack": "  %{name} = alloca [{size} x i8], align 1\n",
    "map": "  %{name} = getelementptr i8, ptr @{variable}, i64 3\n",
}


def place(kind: str, name: str, size: int, variable: str) -> str:
    return MEMORY[kind].format(name=name, size=size, variable=variable)


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("source", MEMORY)
@pytest.mark.parametrize("target", MEMORY)
def test_copies(target: str, source: str, cpu: str) -> None:
    """From an odd offset to another one, the byte behind the target is left alone."""
    cases = {}
    for size in SIZES:
        body = place(source, "x", size + 4, "bytes") + place(target, "y", size + 4, "more")
        body += filled("x", size + 3) + "\n" + filled("y", size + 4, "%b")
        body += f"""
  %from = getelementptr i8, ptr %x, i64 1
  %to = getelementptr i8, ptr %y, i64 2
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 {size}, i1 false)
"""
        cases[f"c{size}"] = body + summed("y", size + 4)
    results = run(ours(module_text(cases, DECLARATIONS), cpu), PAIRS[::9])
    for size in SIZES:
        for (a, b), value in zip(PAIRS[::9], results[f"c{size}"], strict=True):
            wanted = fill_bytes(b, size + 4)
            wanted[2 : size + 2] = fill_bytes(a, size + 3)[1 : size + 1]
            assert value == checksum(wanted), (size, a, b)


@pytest.mark.parametrize("shift", [-9, -4, -1, 0, 1, 3, 8, 100])
def test_moves_within_one_object(shift: int) -> None:
    """Ends that overlap either way."""
    sizes = (1, 3, 7, 8, 15, 31, 40)
    cases = {}
    for size in sizes:
        body = "  %x = alloca [160 x i8], align 8\n" + filled("x", 160)
        body += f"""
  %from = getelementptr i8, ptr %x, i64 16
  %to = getelementptr i8, ptr %x, i64 {16 + shift}
  call void @llvm.memmove.p0.p0.i64(ptr %to, ptr %from, i64 {size}, i1 false)
"""
        cases[f"m{size}"] = body + summed("x", 160)
    results = run(ours(module_text(cases, DECLARATIONS)), PAIRS[::9])
    for size in sizes:
        for (a, _), value in zip(PAIRS[::9], results[f"m{size}"], strict=True):
            data = fill_bytes(a, 160)
            data[16 + shift : 16 + shift + size] = data[16 : 16 + size]
            assert value == checksum(data), (size, a)


# Loops over 600 bytes: byte i becomes i * 7 + a; their checksum.
LOOPS = """
define internal i64 @fill(ptr %p, i64 %a) noinline {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %n, %loop ]
  %q = getelementptr i8, ptr %p, i64 %i
  %m = mul i64 %i, 7
  %v = add i64 %m, %a
  %t = trunc i64 %v to i8
  store i8 %t, ptr %q
  %n = add i64 %i, 1
  %c = icmp ult i64 %n, 600
  br i1 %c, label %loop, label %done
done:
  ret i64 0
}
define internal i64 @sum(ptr %p) noinline {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %n, %loop ]
  %s = phi i64 [ 0, %entry ], [ %u, %loop ]
  %q = getelementptr i8, ptr %p, i64 %i
  %b = load i8, ptr %q
  %e = zext i8 %b to i64
  %m = mul i64 %s, 31
  %u = add i64 %m, %e
  %n = add i64 %i, 1
  %c = icmp ult i64 %n, 600
  br i1 %c, label %loop, label %done
done:
  ret i64 %u
}
"""
LONG_MOVE = """define internal i64 @move(ptr %to, ptr %from) noinline {{
  call void @llvm.memmove.p0.p0.i64(ptr align {align} %to, ptr align {align} %from, i64 {size}, i1 false)
  ret i64 0
}}
"""


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize(
    ("size", "align", "shift"), [(127, 1, 5), (129, 1, -5), (200, 4, 4), (512, 8, -8), (512, 8, 0)]
)
def test_long_moves(size: int, align: int, shift: int, cpu: str) -> None:
    """Too long for registers and stack: within one object, and between pointers of which nothing is known."""
    first, second = (16, 16 + shift)
    at = f"  %from = getelementptr i8, ptr @more, i64 {first}\n  %to = getelementptr i8, ptr @more, i64 {second}\n"
    fill = "  call i64 @fill(ptr @more, i64 %a)\n"
    known = f"  call void @llvm.memmove.p0.p0.i64(ptr %to, ptr %from, i64 {size}, i1 false)\n"
    called = "  call i64 @move(ptr %to, ptr %from)\n"
    result = "  %r = call i64 @sum(ptr @more)\n"
    cases = {"known": at + fill + known + result, "called": at + fill + called + result}
    text = module_text(cases, DECLARATIONS + LONG_MOVE.format(size=size, align=align) + LOOPS)
    results = run(ours(text, cpu), PAIRS[::29])
    data = [(at * 7) & 0xFF for at in range(600)]
    for (a, _), *values in zip(PAIRS[::29], results["known"], results["called"], strict=True):
        wanted = [(byte + a) & 0xFF for byte in data]
        wanted[second : second + size] = wanted[first : first + size]
        assert values == [checksum(wanted)] * 2, (size, a)


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("byte", ["0", "-1", "1", "%v"])
@pytest.mark.parametrize("kind", MEMORY)
def test_fills(kind: str, byte: str, cpu: str) -> None:
    cases = {}
    for size in SIZES:
        body = place(kind, "x", size + 4, "bytes") + filled("x", size + 4)
        body += f"""
  %v = trunc i64 %b to i8
  %to = getelementptr i8, ptr %x, i64 3
  call void @llvm.memset.p0.i64(ptr %to, i8 {byte}, i64 {size}, i1 false)
"""
        cases[f"s{size}"] = body + summed("x", size + 4)
    results = run(ours(module_text(cases, DECLARATIONS), cpu), PAIRS[::9])
    for size in SIZES:
        for (a, b), value in zip(PAIRS[::9], results[f"s{size}"], strict=True):
            data = fill_bytes(a, size + 4)
            data[3 : size + 3] = [(b if byte == "%v" else int(byte)) & 0xFF] * size
            assert value == checksum(data), (size, a, b)


def test_a_large_block() -> None:
    text = module_text(
        {
            "f": """  call void @llvm.memset.p0.i64(ptr @bytes, i8 5, i64 600, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr @more, ptr @bytes, i64 600, i1 false)
  %p = getelementptr i8, ptr @more, i64 599
  %v = load i8, ptr %p
  %r = zext i8 %v to i64"""
        },
        DECLARATIONS,
    )
    assert set(run(ours(text), PAIRS[:3])["f"]) == {5}


COMPARED = """  %x = alloca i64
  %y = alloca i64
  store i64 %a, ptr %x
  store i64 %b, ptr %y
  %c = call i32 @{name}(ptr %x, ptr %y, i64 {size})
{result}"""
SIGN = """  %n = icmp slt i32 %c, 0
  %p = icmp sgt i32 %c, 0
  %m = zext i1 %p to i64
  %k = sext i1 %n to i64
  %r = add i64 %m, %k"""
EQUAL = "  %e = icmp eq i32 %c, 0\n  %r = zext i1 %e to i64"


@pytest.mark.parametrize("cpu", CPUS)
def test_comparisons(cpu: str) -> None:
    cases = {f"m{size}": COMPARED.format(name="memcmp", size=size, result=SIGN) for size in range(9)}
    cases |= {f"e{size}": COMPARED.format(name="memcmp", size=size, result=EQUAL) for size in range(9)}
    cases |= {f"b{size}": COMPARED.format(name="bcmp", size=size, result=EQUAL) for size in range(9)}
    for name, values in run(ours(module_text(cases, DECLARATIONS), cpu)).items():
        size = int(name[1:])
        for (a, b), value in zip(PAIRS, values, strict=True):
            x, y = a.to_bytes(8, "little")[:size], b.to_bytes(8, "little")[:size]
            wanted = (x > y) - (x < y) if name[0] == "m" else int(x == y)
            assert value == wanted & U64, (name, a, b)


def test_library_functions_return_their_target() -> None:
    body = """  %x = alloca [16 x i8], align 8
  %p = call ptr @memset(ptr %x, i32 257, i64 16)
  %q = call ptr @memcpy(ptr %p, ptr %ctx, i64 8)
  %v = load i64, ptr %q
  %s = getelementptr i8, ptr %x, i64 8
  %w = load i64, ptr %s
  %r = add i64 %v, %w"""
    values = run(ours(module_text({"f": body}, DECLARATIONS)))["f"]
    assert values == [(a + 0x0101010101010101) & U64 for a, _ in PAIRS]


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("kind", MEMORY)
def test_unaligned_accesses(kind: str, cpu: str) -> None:
    cases = {}
    for bits in (16, 32, 64):
        for offset in (0, 1, 2, 3, 4, 5, 8):
            body = place(kind, "x", 20, "bytes") + filled("x", 20)
            body += f"""
  %to = getelementptr i8, ptr %x, i64 {offset}
  %v = load i{bits}, ptr %to, align 1
  %n = xor i{bits} %v, {-2 if bits == 64 else 12345}
  %u = getelementptr i8, ptr %x, i64 {offset + 1}
  store i{bits} %n, ptr %u, align 1
"""
            cases[f"u{bits}_{offset}"] = body + summed("x", 20)
    results = run(ours(module_text(cases, DECLARATIONS), cpu), PAIRS[::9])
    for name, values in results.items():
        bits, offset = (int(part) for part in name[1:].split("_"))
        size = bits // 8
        for (a, _), value in zip(PAIRS[::9], values, strict=True):
            data = fill_bytes(a, 20)
            number = int.from_bytes(bytes(data[offset : offset + size]), "little")
            number ^= (-2 if bits == 64 else 12345) & ((1 << bits) - 1)
            data[offset + 1 : offset + 1 + size] = list(number.to_bytes(size, "little"))
            assert value == checksum(data), (name, a)


def random_stores(rng: random.Random, size: int) -> tuple[str, list[int | None]]:
    """IR of constant stores among others and loads, and the bytes afterwards (None: the low byte of %a)."""
    data: list[int | None] = [0] * size
    lines = []
    for n in range(24):
        bits = rng.choice((8, 16, 32, 64))
        at = rng.randrange(size // (bits // 8)) * (bits // 8) if rng.random() < 0.8 else rng.randrange(size - 8)
        pointer = f"  %w{n} = getelementptr i8, ptr %x, i64 {at}"
        kind = rng.choice(("constant", "constant", "constant", "value", "load", "helper"))
        if kind == "constant":
            number = rng.choice((0, -1, 1, rng.getrandbits(bits)))
            lines += [pointer, f"  store i{bits} {number}, ptr %w{n}, align 1"]
            data[at : at + bits // 8] = list((number & (1 << bits) - 1).to_bytes(bits // 8, "little"))
        elif kind == "value":
            lines += [pointer, f"  store i8 %low, ptr %w{n}"]
            data[at] = None
        elif kind == "load":
            lines += [pointer, f"  %d{n} = load i8, ptr %w{n}", f"  store i8 %d{n}, ptr %w{n}"]
        else:
            lines.append(f"  %h{n} = call i64 inttoptr (i64 5 to ptr)()")
    return "\n".join(lines), data


@pytest.mark.parametrize("kind", MEMORY)
@pytest.mark.parametrize("seed", range(6))
def test_stores_are_merged_rightly(seed: int, kind: str) -> None:
    rng = random.Random(seed)
    cases, wanted = {}, {}
    for number in range(8):
        stores, wanted[f"r{number}"] = random_stores(rng, 24)
        body = place(kind, "x", 24, "bytes") + "  %low = trunc i64 %a to i8\n"
        body += "  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 24, i1 false)\n"
        cases[f"r{number}"] = f"{body}{stores}\n{summed('x', 24)}"
    results = run(ours(module_text(cases, DECLARATIONS)), PAIRS[::20])
    for name, values in results.items():
        for (a, _), value in zip(PAIRS[::20], values, strict=True):
            assert value == checksum([a & 0xFF if byte is None else byte for byte in wanted[name]]), (name, a)


def stores_of(obj: Object) -> list[str]:
    """The store-immediates of a program."""
    return [
        f"{insn.op.name} {insn.imm}"
        for insn in obj.functions[0].insns
        if insn.op.name in ("st8", "st16", "st32", "st64")
    ]


def merged(body: str) -> list[str]:
    return stores_of(ours(module_text({"f": f"{body}\n  %r = add i64 %a, 1"}, DECLARATIONS)))


def written(*stores: tuple[int, str], base: str = "%x") -> str:
    lines = []
    for n, (offset, value) in enumerate(stores):
        lines.append(f"  %w{n} = getelementptr i8, ptr {base}, i64 {offset}")
        lines.append(f"  store {value}, ptr %w{n}")
    return "\n".join(lines)


SEEN = "\n  %h = call i64 inttoptr (i64 6 to ptr)(ptr %x, i32 8)"
OBJECT = "  %x = alloca [16 x i8], align 1\n"


def test_what_is_merged() -> None:
    bytes_of_zero = [(at, "i8 0") for at in range(4)]
    assert merged(OBJECT + written(*bytes_of_zero) + SEEN) == ["st32 0"]
    halves = ((4, "i32 0"), (0, "i32 7"))
    assert merged(OBJECT + written(*halves) + SEEN) == ["st64 7"]
    assert merged(OBJECT + written((0, "i64 4294967297")) + SEEN) == ["st32 1", "st32 1"]
    overwritten = ((0, "i64 0"), (2, "i16 5"), (0, "i64 9"))
    assert merged(OBJECT + written(*overwritten) + SEEN) == ["st64 9"]


def test_what_is_not_merged() -> None:
    pair = ((1, "i8 0"), (2, "i8 0"))
    assert merged(OBJECT + written(*pair) + SEEN) == ["st8 0", "st8 0"]  # not aligned on the stack
    assert merged(written(*pair, base="@bytes")) == ["st16 0"]  # a map value
    context = ours(module_text({"f": written((16, "i32 0"), (20, "i32 0"), base="%ctx") + "\n  %r = add i64 %a, 1"}))
    widths = [insn.op.width for insn in context.functions[0].insns if insn.op.flags & WRITES]
    assert widths == [32, 32, 64]  # the context; the last one is the harness's
    assert merged(written((0, "i64 4294967297"), base="@bytes")) == []  # others may see the halves
    split = OBJECT + written((0, "i32 0")) + SEEN + written((4, "i32 0")).replace("%w0", "%z")
    assert merged(split) == ["st32 0", "st32 0"]


def test_refused() -> None:
    with pytest.raises(Unsupported, match="memcmp of variable length"):
        ours(module_text({"f": COMPARED.format(name="memcmp", size="%a", result=SIGN)}, DECLARATIONS))
    with pytest.raises(Unsupported, match="at most 512"):
        ours(module_text({"f": COMPARED.format(name="bcmp", size="1000", result=EQUAL)}, DECLARATIONS))


@pytest.mark.parametrize("cpu", CPUS)
def test_a_pointer_in_a_packed_struct_stays_one(cpu: str) -> None:
    """On the stack it can still be followed afterwards, which pieces of it could not."""
    body = """  %odd = alloca [19 x i8], align 1
  store volatile i8 0, ptr %odd
  %m = alloca [16 x i8], align 1
  %p = getelementptr i8, ptr %m, i64 8
  store ptr %ctx, ptr %p, align 1
  %c = load ptr, ptr %p, align 1
  %o = load volatile i8, ptr %odd
  %r = load i64, ptr %c"""
    assert run(ours(module_text({"f": body}), cpu))["f"] == [a for a, _ in PAIRS]
