"""How compile time grows with each thing that a program can have many of.

Every shape is a generator of LLVM IR with a size. It is compiled at a size and at four times that size; the last
column is the exponent of the growth between the two: 1.0 is linear, 2.0 quadratic.

    growth.py [SHAPE...]
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).parent)]

from _table import show  # noqa: E402

HELPER = "inttoptr (i64 5 to ptr)"
STEP = 4


def xdp(lines: Iterable[str], arguments: str = "ptr %p, i64 %a") -> str:
    """A function around `lines`, which end in a terminator."""
    return "\n".join([f'define i64 @f({arguments}) section "xdp" {{', "entry:", *lines, "}"])


def blocks(size: int) -> str:
    """A chain of small blocks, every other one conditional."""
    lines = ["  br label %b0"]
    for n in range(size):
        lines += [f"b{n}:", f"  %g{n} = getelementptr i8, ptr %p, i64 {8 * (n % 99)}", f"  %v{n} = load i64, ptr %g{n}"]
        lines += [f"  %c{n} = icmp eq i64 %v{n}, {n}", f"  br i1 %c{n}, label %x{n}, label %b{n + 1}"]
        lines += [f"x{n}:", f"  store volatile i64 {n}, ptr %p", f"  br label %b{n + 1}"]
    return xdp([*lines, f"b{size}:", "  ret i64 0"])


def loads(size: int) -> str:
    """One block that loads everything before it uses the first of it, each followed by a store."""
    lines, total = [], "%a"
    for n in range(size):
        lines += [f"  %g{n} = getelementptr i8, ptr @words, i64 {8 * n}", f"  %v{n} = load i64, ptr %g{n}"]
    for n in range(size):
        lines += [f"  %m{n} = mul i64 {total}, 31", f"  %x{n} = xor i64 %m{n}, %v{n}"]
        lines += [f"  store i64 %x{n}, ptr %g{n}"]
        total = f"%x{n}"
    return f"@words = global [{size} x i64] zeroinitializer\n" + xdp([*lines, f"  ret i64 {total}"])


def phis(size: int) -> str:
    """Values that meet, four in a block."""
    lines = ["  br label %b0", "b0:"]
    now = ["%a"] * 4
    for n in range(size):
        lines += [f"  %c{n} = icmp ult i64 {now[0]}, {n}", f"  br i1 %c{n}, label %x{n}, label %b{n + 1}", f"x{n}:"]
        new = [f"%n{n}_{k}" for k in range(4)]
        lines += [f"  {new[k]} = xor i64 {now[(k + 1) % 4]}, {n + k}" for k in range(4)]
        lines += [f"  br label %b{n + 1}", f"b{n + 1}:"]
        lines += [f"  %p{n}_{k} = phi i64 [ {now[k]}, %b{n} ], [ {new[k]}, %x{n} ]" for k in range(4)]
        now = [f"%p{n}_{k}" for k in range(4)]
    return xdp([*lines, f"  ret i64 {now[0]}"])


def incoming(size: int) -> str:
    """One phi with a value from each of many blocks: a common exit."""
    lines = ["  br label %b0"]
    for n in range(size):
        lines += [f"b{n}:", f"  %v{n} = load volatile i64, ptr %p", f"  %c{n} = icmp eq i64 %v{n}, {n}"]
        lines += [f"  br i1 %c{n}, label %out, label %b{n + 1}"]
    sources = ", ".join(f"[ {-n % 50}, %b{n} ]" for n in range(size + 1))
    return xdp([*lines, f"b{size}:", "  br label %out", "out:", f"  %r = phi i64 {sources}", "  ret i64 %r"])


def switch(size: int) -> str:
    """One switch with a block for each case."""
    cases = " ".join(f"i64 {7 * n}, label %k{n}" for n in range(size))
    lines = [f"  switch i64 %a, label %out [ {cases} ]"]
    for n in range(size):
        lines += [f"k{n}:", f"  store volatile i64 {n}, ptr %p", "  br label %out"]
    return xdp([*lines, "out:", "  ret i64 0"])


def calls(size: int) -> str:
    """Calls of helpers, one value living across each."""
    lines, last = [], "%a"
    for n in range(size):
        lines += [f"  %r{n} = call i64 {HELPER}()", f"  %s{n} = add i64 {last}, %r{n}"]
        last = f"%s{n}"
    return xdp([*lines, f"  ret i64 {last}"])


def spills(size: int) -> str:
    """Twenty values alive at any time, in one block."""
    live = [f"%l{n}" for n in range(20)]
    lines = [f"  {name} = load volatile i64, ptr %p" for name in live]
    for n in range(size):
        lines.append(f"  %v{n} = mul i64 {live[0]}, {live[7]}")
        live = [*live[1:], f"%v{n}"]
    lines += [f"  store volatile i64 {name}, ptr %p" for name in live]
    return xdp([*lines, "  ret i64 0"])


def long_block(size: int) -> str:
    """One basic block."""
    lines, last = [], "%a"
    for n in range(size):
        lines += [f"  %g{n} = getelementptr i8, ptr %p, i64 {8 * (n % 99)}", f"  %v{n} = load i64, ptr %g{n}"]
        lines += [f"  %s{n} = add i64 {last}, %v{n}"]
        last = f"%s{n}"
    return xdp([*lines, f"  ret i64 {last}"])


def nested(size: int) -> str:
    """Loops in loops."""
    lines = ["  br label %h0"]
    for n in range(size):
        lines += [
            f"h{n}:",
            f"  store volatile i64 {n}, ptr %p",
            f"  br label %{f'h{n + 1}' if n + 1 < size else f'l{n}'}",
        ]
    for n in reversed(range(size)):
        lines += [f"l{n}:", f"  %v{n} = load volatile i64, ptr %p", f"  %c{n} = icmp ult i64 %v{n}, 3"]
        lines += [f"  br i1 %c{n}, label %h{n}, label %{f'l{n - 1}' if n else 'out'}"]
    return xdp([*lines, "out:", "  ret i64 0"])


def loops(size: int) -> str:
    """Loops one behind the other."""
    lines = ["  br label %h0"]
    for n in range(size):
        before = "%entry" if n == 0 else f"%h{n - 1}"
        lines += [f"h{n}:", f"  %i{n} = phi i64 [ 0, {before} ], [ %j{n}, %h{n} ]", f"  %j{n} = add i64 %i{n}, 1"]
        lines += [f"  store volatile i64 %j{n}, ptr %p", f"  %c{n} = icmp ult i64 %j{n}, 9"]
        lines += [f"  br i1 %c{n}, label %h{n}, label %h{n + 1}"]
    return xdp([*lines, f"h{size}:", "  ret i64 0"])


def stack(size: int) -> str:
    """Variables on the stack, each given to a call once."""
    lines = [f"  %o{n} = alloca i64, align 8" for n in range(size)]
    for n in range(size):
        lines += [f"  store i64 {n}, ptr %o{n}", f"  call i64 {HELPER}(ptr %o{n})"]
    return xdp([*lines, "  ret i64 0"])


def stores(size: int) -> str:
    """Constants to neighbouring addresses."""
    lines = []
    for n in range(size):
        lines += [f"  %g{n} = getelementptr i8, ptr %p, i64 {4 * (n % 5000)}", f"  store i32 {n}, ptr %g{n}, align 4"]
    return xdp([*lines, "  ret i64 0"])


def checks(size: int) -> str:
    """A map value is looked up and checked again and again, with one exit for all failures."""
    lines = ["  %k = alloca i32, align 4", "  store i32 0, ptr %k", "  br label %b0"]
    for n in range(size):
        lines += [f"b{n}:", f"  %v{n} = call ptr inttoptr (i64 1 to ptr)(ptr @m{n % 9}, ptr %k)"]
        lines += [f"  %c{n} = icmp eq ptr %v{n}, null", f"  br i1 %c{n}, label %out, label %b{n + 1}"]
    maps = [f'@m{n} = global [4 x ptr] zeroinitializer, section ".maps"' for n in range(9)]
    return "\n".join([*maps, xdp([*lines, f"b{size}:", "  br label %out", "out:", "  ret i64 1"])])


def functions(size: int) -> str:
    """Functions that call each other."""
    texts = []
    for n in range(size):
        callee = f"@g{n + 1}" if n + 1 < size else HELPER
        texts += [f"define i64 @g{n}(i64 %a) {{", f"  %r = call i64 {callee}(i64 %a)", f"  %s = add i64 %r, {n}"]
        texts += ["  ret i64 %s", "}"]
    return "\n".join(texts)


def variables(size: int) -> str:
    """Global variables, each used once."""
    texts = [f"@v{n} = global i32 {n}, align 4" for n in range(size)]
    lines = [f"  store volatile i32 1, ptr @v{n}, align 4" for n in range(size)]
    return "\n".join([*texts, xdp([*lines, "  ret i64 0"])])


def sections(size: int) -> str:
    """Variables in sections of their own."""
    return "\n".join(f'@v{n} = global i64 {n}, section ".data.v{n}"' for n in range(size))


def initialiser(size: int) -> str:
    """One array of structs with many elements."""
    elements = ", ".join(f"{{ i32, ptr }} {{ i32 {n}, ptr @v }}" for n in range(size))
    return f"@v = global i32 1\n@t = global [{size} x {{ i32, ptr }}] [ {elements} ], align 8\n"


def text(size: int) -> str:
    """One array of bytes."""
    return f'@t = constant [{16 * size} x i8] c"' + r"0123456789abcde\00" * size + '", align 1\n'


def types(size: int) -> str:
    """Structs of debug information, each the type of a variable and pointing to the one before."""
    lines = []
    nodes = [
        "!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, emissionKind: FullDebug)"
    ]
    nodes += ['!1 = !DIFile(filename: "t.c", directory: "/")', '!2 = !{i32 2, !"Debug Info Version", i32 3}']
    nodes += ['!3 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)']
    for n in range(size):
        at = 10 + 8 * n
        lines.append(f"@v{n} = global {{ i32, ptr }} zeroinitializer, align 8, !dbg !{at}")
        nodes += [f"!{at} = !DIGlobalVariableExpression(var: !{at + 1}, expr: !DIExpression())"]
        nodes += [
            f'!{at + 1} = distinct !DIGlobalVariable(name: "v{n}", scope: !0, file: !1, line: 1, type: !{at + 2})'
        ]
        nodes += [
            f'!{at + 2} = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "s{n}", file: !1, line: 1, '
            f"size: 128, elements: !{at + 3})"
        ]
        nodes += [f"!{at + 3} = !{{!{at + 4}, !{at + 5}}}"]
        member = f"!DIDerivedType(tag: DW_TAG_member, scope: !{at + 2}, file: !1, line: 1, "
        nodes += [f'!{at + 4} = {member}name: "a", baseType: !3, size: 32)']
        nodes += [f'!{at + 5} = {member}name: "b", baseType: !{at + 6}, size: 64, offset: 64)']
        base = at + 2 - (8 if n else 0)
        nodes += [f"!{at + 6} = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !{base}, size: 64)"]
    return "\n".join([*lines, "!llvm.dbg.cu = !{!0}", "!llvm.module.flags = !{!2}", *nodes])


def selects(size: int) -> str:
    """A chain of `select`, each of which chooses between the one before and something else."""
    lines, last = ["  %l = load volatile i64, ptr %p"], "%a"
    for n in range(size):
        lines += [f"  %c{n} = icmp ugt i64 {last}, {n}", f"  %s{n} = select i1 %c{n}, i64 {last}, i64 %l"]
        lines += [f"  %v{n} = add i64 %s{n}, {n}"]
        last = f"%v{n}"
    return xdp([*lines, f"  ret i64 {last}"])


def conditions(size: int) -> str:
    """Branches in branches: what is innermost depends on all conditions, and all leave to one place."""
    lines = []
    for n in range(size):
        lines += [f"  %v{n} = load volatile i64, ptr %p", f"  %c{n} = icmp ugt i64 %v{n}, {n}"]
        lines += [f"  br i1 %c{n}, label %b{n}, label %out", f"b{n}:"]
    for n in reversed(range(size)):
        lines += [f"  store volatile i64 {n}, ptr %p", f"  br label %e{n}", f"e{n}:"]
    return xdp([*lines, "  br label %out", "out:", "  ret i64 0"])


def places(size: int) -> str:
    """Source places: as many nodes of metadata as instructions, and as many again that nobody refers to."""
    head = 'define i64 @f(ptr %p, i64 %a) section "xdp" !dbg !4 {'
    lines = [f"  store volatile i64 {n}, ptr %p, !dbg !{n + 10}" for n in range(size)]
    nodes = ["!llvm.dbg.cu = !{!0}", "!llvm.module.flags = !{!2}"]
    nodes += ["!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)"]
    nodes += ['!1 = !DIFile(filename: "t.c", directory: "/")', '!2 = !{i32 2, !"Debug Info Version", i32 3}']
    nodes += ["!3 = !DISubroutineType(types: !5)", "!5 = !{null}"]
    nodes += [
        '!4 = distinct !DISubprogram(name: "f", scope: !1, file: !1, type: !3, unit: !0, spFlags: DISPFlagDefinition)'
    ]
    nodes += [f"!{n + 10} = !DILocation(line: {n + 1}, column: 3, scope: !4)" for n in range(2 * size)]
    return "\n".join([head, "entry:", *lines, "  ret i64 0, !dbg !10", "}", *nodes])


# The size at which each takes about a tenth of a second.
SHAPES: dict[Callable[[int], str], int] = {
    blocks: 500, phis: 250, incoming: 1000, switch: 1000, calls: 1000, spills: 1000, long_block: 1000,
    nested: 250, loops: 500, stack: 60, stores: 1000, checks: 500, functions: 250, variables: 1000, loads: 500,
    selects: 500, conditions: 500, places: 1000, sections: 1000, initialiser: 4000, text: 50_000, types: 500,
}  # fmt: skip


def compile_ms(source: str) -> float:
    """The processor time from text to object."""
    from pybpf_native.api import compile_ir

    start = time.process_time()
    compile_ir(source, cpu="v4", optimize=False)
    return (time.process_time() - start) * 1e3


def main(names: list[str]) -> None:
    compile_ms(blocks(10))
    rows = []
    for shape, size in SHAPES.items():
        if not names or shape.__name__ in names:
            source = shape(size)
            small, large = compile_ms(source), compile_ms(shape(STEP * size))
            rows.append([shape.__name__, size, small, large, small / size * 1e3, math.log(large / small, STEP)])
    show(
        f"Growth of compile time: size n, and {STEP} n",
        ["shape", "n", "ms", f"ms at {STEP} n", "us each", "exponent"],
        rows,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
