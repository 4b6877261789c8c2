"""Atomic operations in the kernel: what is in memory afterwards, and what they give back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.errors import Unsupported

from .harness import PAIRS, module_text, ours, run

pytestmark = pytest.mark.kernel

U64 = (1 << 64) - 1
OPERATIONS: dict[str, Callable[[int, int], int]] = {
    "add": lambda old, value: old + value,
    "sub": lambda old, value: old - value,
    "and": lambda old, value: old & value,
    "or": lambda old, value: old | value,
    "xor": lambda old, value: old ^ value,
    "xchg": lambda old, value: value,
}
ORDERINGS = ("monotonic", "acquire", "release", "acq_rel", "seq_cst")
HEAD = {64: "", 32: "  %x = trunc i64 %b to i32\n"}
VALUE = {64: "%b", 32: "%x"}


def memory_after(body: str, bits: int) -> str:
    """A case that gives the word at %m after `body`, which begins as %a; of 32 bits the upper half must survive."""
    return f"""  %m = alloca i64
  store i64 %a, ptr %m
{HEAD[bits]}{body}
  %r = load i64, ptr %m"""


def old_value(body: str, bits: int) -> str:
    """A case that gives %o, what `body` has read, extended by zeros."""
    extended = "  %r = zext i32 %o to i64" if bits == 32 else "  %r = add i64 %o, 0"
    return f"  %m = alloca i64\n  store i64 %a, ptr %m\n{HEAD[bits]}{body}\n{extended}"


def check(cases: dict[str, str], cpu: str, expected: Callable[[str, int, int], int]) -> None:
    for name, values in run(ours(module_text(cases), cpu)).items():
        for (a, b), value in zip(PAIRS, values, strict=True):
            assert value == expected(name, a, b), (name, hex(a), hex(b))


@pytest.mark.parametrize("cpu", ["v3", "v4"])
def test_read_modify_write(cpu: str) -> None:
    cases = {}
    for op in OPERATIONS:
        for bits in (32, 64):
            for ordering in ORDERINGS:
                body = f"  %o = atomicrmw {op} ptr %m, i{bits} {VALUE[bits]} {ordering}"
                cases[f"{op}_{bits}_{ordering}_new"] = memory_after(body, bits)
                cases[f"{op}_{bits}_{ordering}_old"] = old_value(body, bits)

    def expected(name: str, a: int, b: int) -> int:
        op, width, *_, what = name.replace("acq_rel", "ar").split("_")
        mask = (1 << int(width)) - 1
        if what == "old":
            return a & mask
        return (a & ~mask & U64) | (OPERATIONS[op](a & mask, b & mask) & mask)

    check(cases, cpu, expected)


@pytest.mark.parametrize("cpu", ["v1", "v2"])
def test_below_v3(cpu: str) -> None:
    """Additions without their result at both widths, everything else at 64 bits, as LLVM has it."""
    cases = {
        f"{op}_{bits}": memory_after(f"  %o = atomicrmw {op} ptr %m, i{bits} {VALUE[bits]} seq_cst", bits)
        for op, bits in [*((op, 64) for op in OPERATIONS), ("add", 32), ("sub", 32)]
    }

    def expected(name: str, a: int, b: int) -> int:
        op, width = name.split("_")
        mask = (1 << int(width)) - 1
        return (a & ~mask & U64) | (OPERATIONS[op](a & mask, b & mask) & mask)

    check(cases, cpu, expected)


EXCHANGE = """  %p = cmpxchg ptr %m, i{bits} {expected}, i{bits} {value} seq_cst monotonic
  %o = extractvalue {{ i{bits}, i1 }} %p, 0
  %f = extractvalue {{ i{bits}, i1 }} %p, 1"""
FLAG = """  %m = alloca i64
  store i64 %a, ptr %m
  %c = and i64 %b, 255
{head}{body}
  %r = zext i1 %f to i64"""


@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
def test_compare_and_exchange(cpu: str) -> None:
    cases = {}
    for bits in (32, 64) if cpu != "v1" else (64,):
        for wanted in (0, 7, -1):
            body = EXCHANGE.format(bits=bits, expected=wanted, value=VALUE[bits])
            key = f"{bits}_{wanted % 1000}"
            cases[f"c{key}_new"] = memory_after(body, bits)
            cases[f"c{key}_old"] = old_value(body, bits)
            cases[f"c{key}_flag"] = FLAG.format(head=HEAD[bits], body=body)

    def expected(name: str, a: int, b: int) -> int:
        width, wanted, what = name[1:].split("_")
        mask = (1 << int(width)) - 1
        equal = a & mask == {"0": 0, "7": 7, "999": -1}[wanted] & mask
        if what == "flag":
            return int(equal)
        return a & mask if what == "old" else (a & ~mask & U64) | (b & mask) if equal else a

    check(cases, cpu, expected)


def test_a_narrow_expected_value_with_dirty_upper_bits() -> None:
    """Only 32 bits are compared, whatever stands above them in the register."""
    body = """  %e = trunc i64 %b to i32
  %p = cmpxchg ptr %m, i32 %e, i32 5 seq_cst seq_cst
  %f = extractvalue { i32, i1 } %p, 1"""
    case = f"  %m = alloca i64\n  store i64 %a, ptr %m\n{body}\n  %r = zext i1 %f to i64"
    check({"c": case}, "v3", lambda name, a, b: int(a & 0xFFFFFFFF == b & 0xFFFFFFFF))


def test_ordered_loads_and_stores() -> None:
    cases = {
        f"load_{bits}_{ordering}": f"""  %m = alloca i64
  store i64 %a, ptr %m
  %v = load atomic i{bits}, ptr %m {ordering}, align 8
  %w = zext i{bits} %v to i128
  %r = trunc i128 %w to i64"""
        for bits in (8, 16, 32, 64)
        for ordering in ("unordered", "monotonic", "acquire", "seq_cst")
    }
    for bits in (8, 16, 32, 64):
        for ordering in ("unordered", "monotonic", "release", "seq_cst"):
            if bits >= 32 or ordering != "seq_cst":
                cases[f"store_{bits}_{ordering}"] = f"""  %m = alloca i64
  store i64 %a, ptr %m
  %w = zext i64 %b to i128
  %v = trunc i128 %w to i{bits}
  store atomic i{bits} %v, ptr %m {ordering}, align 8
  %r = load i64, ptr %m"""

    def expected(name: str, a: int, b: int) -> int:
        what, width, *_ = name.split("_")
        mask = (1 << int(width)) - 1
        return a & mask if what == "load" else (a & ~mask & U64) | (b & mask)

    check(cases, "v4", expected)
    plain = {name: body for name, body in cases.items() if "unordered" in name or "monotonic" in name}
    plain |= {name: body for name, body in cases.items() if name in ("store_64_release", "store_64_seq_cst")}
    for cpu in ("v1", "v3"):
        check(plain, cpu, expected)


@pytest.mark.parametrize("cpu", ["v1", "v3"])
def test_fences(cpu: str) -> None:
    lines = ["fence seq_cst", "fence acquire", 'fence syncscope("singlethread") seq_cst']
    case = "  " + "\n  ".join(lines) + "\n  %r = add i64 %a, 1"
    obj = ours(module_text({"f": case}), cpu)
    check({"f": case}, cpu, lambda name, a, b: (a + 1) & U64)
    assert [insn.op.name for insn in obj.functions[0].insns].count("fetch_or64") == 2


def test_the_short_form_is_for_what_needs_no_order() -> None:
    def operations(ordering: str, cpu: str) -> list[str]:
        text = module_text({"f": f"  %o = atomicrmw add ptr %ctx, i64 %a {ordering}\n  %r = add i64 %a, 1"})
        return [insn.op.name for insn in ours(text, cpu).functions[0].insns if "add64" in insn.op.name][:1]

    assert operations("monotonic", "v3") == ["atomic_add64"]
    assert operations("seq_cst", "v3") == ["fetch_add64"]
    assert operations("seq_cst", "v2") == ["atomic_add64"]


@pytest.mark.kernel
def test_floats_are_exchanged_as_their_bits() -> None:
    exchange = "  %p = alloca i64\n  store i64 %a, ptr %p\n  %o = atomicrmw xchg ptr %p, double 1.0 seq_cst\n"
    ends = {"before": "  %r = bitcast double %o to i64", "after": "  %r = load i64, ptr %p, align 8"}
    results = run(ours(module_text({name: exchange + end for name, end in ends.items()}), "v3"))
    assert results["before"] == [a for a, _ in PAIRS]
    assert set(results["after"]) == {0x3FF0000000000000}


REFUSED = {
    "atomicrmw add ptr %ctx, i16 1 seq_cst": ("v4", "i16"),
    "atomicrmw umax ptr %ctx, i64 1 seq_cst": ("v4", "umax"),
    "atomicrmw fadd ptr %ctx, double 1.0 seq_cst": ("v4", "fadd"),
    "atomicrmw and ptr %ctx, i32 1 seq_cst": ("v2", "v3"),
    "cmpxchg ptr %ctx, i32 1, i32 2 seq_cst seq_cst": ("v2", "v3"),
    "cmpxchg ptr %ctx, i8 1, i8 2 seq_cst seq_cst": ("v4", "i8"),
    "load atomic i32, ptr %ctx acquire, align 4": ("v3", "v4"),
}


@pytest.mark.parametrize("line", REFUSED)
def test_refused(line: str) -> None:
    cpu, match = REFUSED[line]
    with pytest.raises(Unsupported, match=match):
        ours(module_text({"f": f"  %o = {line}\n  %r = add i64 %a, 0"}), cpu)


def test_narrow_ordered_stores_are_refused() -> None:
    with pytest.raises(Unsupported, match="release store of i8"):
        ours(module_text({"f": "  store atomic i8 1, ptr %ctx release, align 1\n  %r = add i64 %a, 0"}), "v3")
    with pytest.raises(Unsupported, match="sequentially consistent store of i16"):
        ours(module_text({"f": "  store atomic i16 1, ptr %ctx seq_cst, align 2\n  %r = add i64 %a, 0"}), "v4")
