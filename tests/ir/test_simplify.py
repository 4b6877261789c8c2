"""simplify: programs keep their meaning (by interpretation), stay well formed, and get smaller."""

from __future__ import annotations

from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.crosscheck.meaning.machine import Run
from pybpf_native.crosscheck.meaning.values import TooLong, Value, known
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.ir.simplify import simplify
from pybpf_native.ir.values import Function, Module
from pybpf_native.ir.verify import verify, verify_function

from .programs import Program
from .samples import CLANG_FILES, text_of

WATCHED = [("shared", 0), *(("table", offset) for offset in range(0, 32, 8))]
ARGS = [(0, 0, 0), (1, 2, 5), (2**64 - 1, 77, 2**32 - 1), (1 << 40, 3, 2**31)]


def simplified(text: str) -> Module:
    """Read and simplify, with the verifier after every pass."""
    module = read(text)
    verify(module)
    simplify(module, lambda function, name: verify_function(module, function, after=name))
    verify(module, after="simplify")
    return module


class Recorded(Run):
    """Calls of functions that the module only declares are noted; each gives a number that depends on all before."""

    def __init__(self, module: Module) -> None:
        super().__init__(module, steps=20_000)
        self.calls: list[tuple[str, list[int]]] = []

    def call(self, name: str, arguments: list[Value]) -> Value:
        function = self.module.symbols[name]
        assert isinstance(function, Function)
        if not function.is_declaration:
            return super().call(name, arguments)
        self.calls.append((name, [known(one, "an argument") for one in arguments]))
        return crc32(repr(self.calls).encode()) * 0x9E3779B97F4A7C15 & (1 << 64) - 1


def outcome(module: Module, args: tuple[int, int, int]) -> object:
    """What a run gives, calls and leaves behind, all of it known; None of one that takes too long."""
    run = Recorded(module)
    try:
        result = run.call("main", list(args))
    except TooLong:
        return None
    shared = [known(run.regions[name].load(offset, 8), name) for name, offset in WATCHED]
    return known(result, "the result"), run.calls, shared


@settings(max_examples=250, deadline=None)
@given(st.integers(0, 2**32))
def test_random_programs_keep_their_meaning(seed: int) -> None:
    text = Program(seed).text()
    before, after = read(text), simplified(text)
    for args in ARGS:
        assert outcome(before, args) == outcome(after, args)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32))
def test_the_result_is_stable_and_printable(seed: int) -> None:
    once = to_text(simplified(Program(seed).text()))
    assert to_text(simplified(Program(seed).text())) == once
    assert to_text(read(once)) == once


@pytest.mark.parametrize("path", CLANG_FILES, ids=lambda path: path.name)
def test_real_modules_stay_well_formed(path: object) -> None:
    from pathlib import Path

    assert isinstance(path, Path)
    simplified(text_of(path).replace("optnone ", ""))


def body(text: str, head: str = "define i64 @main(i64 %a, i64 %b, i32 %c)") -> str:
    """What simplify leaves of a function, without its head."""
    module = simplified(f"declare i64 @note(i64, i64)\n@g = global i64 1\n{head} {{\n{text}\n}}\n")
    lines = to_text(module).splitlines()
    start = next(index for index, line in enumerate(lines) if line.startswith("define"))
    return "\n".join(line.strip() for line in lines[start + 1 : lines.index("}")])


ALGEBRA = [
    ("%r = add i64 5, %a\n%s = sub i64 %r, 5", "ret i64 %a"),
    ("%s = mul i64 %a, 8", "%s = shl i64 %a, 3\nret i64 %s"),
    ("%s = udiv i64 %a, 16", "%s = lshr i64 %a, 4\nret i64 %s"),
    ("%s = urem i64 %a, 16", "%s = and i64 %a, 15\nret i64 %s"),
    ("%s = sub i64 %a, %a", "ret i64 0"),
    ("%s = and i64 %a, 0", "ret i64 0"),
    ("%s = or i64 -1, %a", "ret i64 -1"),
    ("%r = shl i64 %a, 3\n%s = shl i64 %r, 4", "%s = shl i64 %a, 7\nret i64 %s"),
    ("%r = shl i64 %a, 60\n%s = shl i64 %r, 4", "%r = shl i64 %a, 60\n%s = shl i64 %r, 4\nret i64 %s"),
    ("%s = sdiv i64 7, -2", "ret i64 -3"),
    ("%s = srem i64 -7, 2", "ret i64 -1"),
    ("%s = udiv i64 7, 0", "%s = udiv i64 7, 0\nret i64 %s"),
    ("%s = shl i64 1, 64", "%s = shl i64 1, 64\nret i64 %s"),
    ("%r = trunc i64 %a to i32\n%s = zext i32 %r to i64", "%s = and i64 %a, 4294967295\nret i64 %s"),
    ("%r = zext i32 %c to i64\n%q = trunc i64 %r to i8\n%s = zext i8 %q to i64", None),
    ("%r = ptrtoint ptr @g to i64\n%q = inttoptr i64 %r to ptr\n%s = load i64, ptr %q", "%s = load i64, ptr @g"),
    (
        "%r = and i64 %a, 65535\n%q = trunc i64 %r to i16\n%s = sext i16 %q to i64",
        "%q = trunc i64 %a to i16\n%s = sext i16 %q to i64\nret i64 %s",
    ),
    ("%r = freeze i64 5\n%s = add i64 %r, 1", "ret i64 6"),
    ("%r = icmp eq ptr @g, null\n%s = zext i1 %r to i64", "ret i64 0"),
    ("%r = icmp ult i64 %a, 0\n%s = zext i1 %r to i64", "ret i64 0"),
    ("%r = select i1 true, i64 %a, i64 %b\n%s = select i1 false, i64 9, i64 %r", "ret i64 %a"),
    (
        "%i = insertvalue { i64, i64 } undef, i64 %a, 0\n%j = insertvalue { i64, i64 } %i, i64 %b, 1\n"
        "%s = extractvalue { i64, i64 } %j, 0",
        "ret i64 %a",
    ),
    (
        "%p = getelementptr [4 x i64], ptr @g, i64 0, i64 2\n%q = getelementptr i32, ptr %p, i64 1\n"
        "%s = load i64, ptr %q, align 4",
        "%q = getelementptr i8, ptr @g, i64 20\n%s = load i64, ptr %q, align 4\nret i64 %s",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ALGEBRA, ids=[text.split(chr(10))[0] for text, _ in ALGEBRA])
def test_algebra(text: str, wanted: str | None) -> None:
    found = body(text + "\nret i64 %s")
    if wanted is not None:
        assert found.startswith(wanted)
    else:
        assert found.count("\n") == 2


def test_what_was_compared_is_not_computed_again() -> None:
    text = """
  %small = trunc i64 %a to i32
  %low = icmp ult i32 %small, 10
  br i1 %low, label %yes, label %no
yes:
  %index = zext i32 %small to i64
  ret i64 %index
no:
  ret i64 0"""
    assert "zext i32 %small" in body(text)
    text = """
  %next = add i64 %a, 1
  %low = icmp ult i64 %next, 10
  br i1 %low, label %yes, label %no
yes:
  %index = add i64 %next, 1
  ret i64 %index
no:
  ret i64 0"""
    assert "add i64 %next, 1" in body(text)


def test_promotion_makes_phis_where_they_are_needed() -> None:
    text = """
  %x = alloca i64, align 8
  store i64 0, ptr %x, align 8
  br label %head
head:
  %i = load i64, ptr %x, align 8
  %more = icmp ult i64 %i, %a
  br i1 %more, label %body, label %done
body:
  %n = add i64 %i, 1
  store i64 %n, ptr %x, align 8
  br label %head
done:
  %r = load i64, ptr %x, align 8
  ret i64 %r"""
    found = body(text)
    assert "alloca" not in found
    assert found.count("phi") == 1
    assert "load" not in found


@pytest.mark.parametrize(
    "use",
    [
        "store volatile i64 1, ptr %x, align 8",
        "store ptr %x, ptr @g, align 8",
        "%l = load i32, ptr %x, align 8\nstore volatile i32 %l, ptr @g",
        "%l = atomicrmw add ptr %x, i64 1 seq_cst",
        "%l = getelementptr i8, ptr %x, i64 %a\nstore i8 1, ptr %l",
    ],
)
def test_variables_that_stay_in_memory(use: str) -> None:
    text = f"%x = alloca i64, align 8\nstore i64 %a, ptr %x, align 8\n{use}\n%r = load i64, ptr %x\nret i64 %r"
    assert "alloca" in body(text)


def test_loads_are_shared_until_somebody_writes() -> None:
    pair = "%x = load i64, ptr %p\n{}\n%y = load i64, ptr %p\n%s = sub i64 %x, %y\nret i64 %s"
    head = "define i64 @main(ptr %p, ptr %q, i64 %v)"
    assert body(pair.format(""), head) == "ret i64 0"
    assert body(pair.format("%l = alloca i64\nstore volatile i64 1, ptr %l"), head).count("load") == 2
    assert body(pair.format("store i64 %v, ptr %q"), head).count("load") == 2
    assert body(pair.format("%n = call i64 @note(i64 1, i64 2)"), head).count("load") == 2
    assert body(pair.format("store i64 %v, ptr %p"), head).count("load") == 1
    assert body(pair.format("%o = getelementptr i8, ptr %p, i64 8\nstore i64 %v, ptr %o"), head).count("load") == 0
    assert body(pair.format("%o = getelementptr i8, ptr %p, i64 7\nstore i64 %v, ptr %o"), head).count("load") == 2


def test_a_condition_is_known_below_its_branch() -> None:
    text = """
  %x = icmp eq i64 %a, 0
  br i1 %x, label %zero, label %other
zero:
  ret i64 0
other:
  %y = icmp eq i64 %a, 0
  br i1 %y, label %zero2, label %rest
zero2:
  ret i64 1
rest:
  ret i64 2"""
    assert body(text).count("br") == 1
    assert "ret i64 1" not in body(text)


def test_short_circuits_are_threaded() -> None:
    text = """
  %x = icmp eq i64 %a, 0
  br i1 %x, label %second, label %join
second:
  %y = icmp eq i64 %b, 0
  br label %join
join:
  %both = phi i1 [ false, %0 ], [ %y, %second ]
  br i1 %both, label %yes, label %no
yes:
  ret i64 1
no:
  ret i64 2"""
    assert "phi" not in body(text)


def test_dead_cycles_go() -> None:
    text = """
  br label %head
head:
  %i = phi i64 [ 0, %0 ], [ %n, %head ]
  %k = phi i64 [ 0, %0 ], [ %m, %head ]
  %n = add i64 %i, 1
  %m = add i64 %k, %b
  %more = icmp ult i64 %n, %a
  br i1 %more, label %head, label %done
done:
  ret i64 0"""
    assert "%k" not in body(text)


def test_debug_places_and_records_stay() -> None:
    text = """
define i64 @main(i64 %a) {
  %x = alloca i64, align 8
    #dbg_declare(ptr %x, !1, !DIExpression(), !2)
  store i64 %a, ptr %x, align 8, !dbg !2
  %y = load i64, ptr %x, align 8, !dbg !2
  %dead = add i64 %y, 1
    #dbg_value(i64 %dead, !1, !DIExpression(), !2)
  %z = mul i64 %y, 3, !dbg !2
  ret i64 %z
}
!1 = !DILocalVariable(name: "x", scope: !3)
!2 = !DILocation(line: 7, scope: !3)
!3 = distinct !DISubprogram(name: "main")
"""
    made = simplified(text).symbols["main"]
    assert isinstance(made, Function)
    product, ret = made.instrs()
    assert product.dbg is not None
    assert product.dbg.number("line") == 7
    assert [record.kind for record in product.records or ()] == ["dbg_declare", "dbg_value"]
    assert [repr(record.operands[0]) for record in product.records or ()] == ["ptr poison", "i64 poison"]
    assert ret.operands == [product]


def test_naked_and_optnone_functions_are_left_alone() -> None:
    text = "define i64 @main() naked {{\n  %x = add i64 1, 2\n  ret i64 %x\n}}".replace("{{", "{").replace("}}", "}")
    assert "add i64 1, 2" in to_text(simplified(text))
