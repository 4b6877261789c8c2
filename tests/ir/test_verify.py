"""Each rule of the verifier, broken once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.errors import CompileError, InternalError
from pybpf_native.ir.reader import read
from pybpf_native.ir.types import I32, PTR
from pybpf_native.ir.values import Block, Function, GlobalVariable, Instr, const_int, null
from pybpf_native.ir.verify import verify, verify_function

from .samples import FILES, text_of

TEXT = """
@g = global i32 1
@e = external global i32
declare i64 @h(ptr, i32)
define i32 @f(i32 %x, ptr %p, i1 %c) {
entry:
  %a = add i32 %x, 1
  %slot = alloca { i32, [2 x i16] }, align 4
  br i1 %c, label %left, label %join
left:
  %b = zext i32 %a to i64
  %q = getelementptr { i32, [2 x i16] }, ptr %slot, i64 0, i32 1, i64 1
  %l = load i16, ptr %q, align 2
  store i16 %l, ptr %q, align 2
  %r = call i64 @h(ptr %p, i32 %x)
  br label %join
join:
  %m = phi i32 [ %x, %entry ], [ %a, %left ]
  %s = select i1 %c, i32 %m, i32 3
  %k = icmp eq i32 %s, 0
  %t = insertvalue { i32, i64 } undef, i32 %s, 0
  %u = extractvalue { i32, i64 } %t, 0
  %old = atomicrmw add ptr %p, i32 %u seq_cst, align 4
  %pair = cmpxchg ptr %p, i32 %u, i32 %old seq_cst seq_cst, align 4
  switch i32 %s, label %end [
    i32 1, label %end
    i32 2, label %end
  ]
end:
  ret i32 %s
}
define i32 @other(i32 %y) {
  ret i32 %y
}
"""


class World:
    """The module above, with its parts by name."""

    def __init__(self) -> None:
        self.module = read(TEXT)
        function = self.module.symbols["f"]
        assert isinstance(function, Function)
        self.f = function
        self.blocks = {block.name: block for block in function.blocks}
        self.instrs = {instr.name or instr.op: instr for instr in function.instrs()}

    def foreign(self) -> Function:
        other = self.module.symbols["other"]
        assert isinstance(other, Function)
        return other

    def put(self, block: str, at: int, instr: Instr) -> None:
        instr.parent = self.blocks[block]
        self.blocks[block].instrs.insert(at, instr)


def rename(world: World) -> None:
    world.module.symbols["g"].name = "h"


def initialise(world: World) -> None:
    variable = world.module.symbols["g"]
    assert isinstance(variable, GlobalVariable)
    variable.initializer = const_int(64, 1)


def uninitialise(world: World) -> None:
    variable = world.module.symbols["g"]
    assert isinstance(variable, GlobalVariable)
    variable.linkage, variable.initializer = "internal", None


def operand(name: str, index: int, value: Callable[[World], object]) -> Callable[[World], None]:
    def change(world: World) -> None:
        world.instrs[name].operands[index] = value(world)  # type: ignore[call-overload]

    return change


def change_type(world: World) -> None:
    world.instrs["k"].type = I32


def swap(world: World) -> None:
    entry = world.blocks["left"].instrs
    entry[1], entry[2] = entry[2], entry[1]


def duplicate(world: World) -> None:
    world.blocks["left"].instrs.insert(0, world.instrs["b"])


def empty(world: World) -> None:
    world.blocks["end"].instrs.clear()


def unterminated(world: World) -> None:
    world.blocks["end"].instrs[0] = Instr("fence", world.instrs["store"].type)
    world.blocks["end"].instrs[0].parent = world.blocks["end"]


def late_phi(world: World) -> None:
    phi = world.blocks["join"].instrs.pop(0)
    world.blocks["join"].instrs.insert(1, phi)


def to_entry(world: World) -> None:
    world.blocks["left"].instrs[-1].blocks[0] = world.blocks["entry"]


def to_nowhere(world: World) -> None:
    world.blocks["left"].instrs[-1].blocks[0] = Block("nowhere")


def missing_edge(world: World) -> None:
    world.instrs["m"].operands.pop()
    world.instrs["m"].blocks.pop()


def wrong_parent(world: World) -> None:
    world.instrs["b"].parent = world.blocks["end"]


def lost_block(world: World) -> None:
    world.blocks["end"].function = world.foreign()


def unconditional(world: World) -> None:
    world.blocks["entry"].instrs[-1].blocks.pop()


def same_case(world: World) -> None:
    world.instrs["switch"].operands[1] = const_int(32, 2)


def member(world: World) -> None:
    world.instrs["u"].indices = (1,)


def too_few(world: World) -> None:
    world.instrs["a"].operands.pop()


def argument(world: World) -> None:
    del world.instrs["r"].operands[1]


def unordered(world: World) -> None:
    world.instrs["old"].ordering = ""


BREAKS: list[tuple[Callable[[World], None], str]] = [
    (rename, "'h' is entered as 'g'"),
    (initialise, "initialised with i64"),
    (uninitialise, "internal, and has no initialiser"),
    (swap, "before its definition"),
    (duplicate, "occurs twice"),
    (empty, "'end' is empty"),
    (unterminated, "no terminator"),
    (late_phi, "stands behind"),
    (to_entry, "the entry or no block"),
    (to_nowhere, "the entry or no block"),
    (missing_edge, "has blocks"),
    (wrong_parent, "another block as its parent"),
    (lost_block, "another function"),
    (same_case, "distinct constant cases"),
    (member, "does not fit"),
    (too_few, "has 1 operands, not 2"),
    (argument, "passes 1 arguments"),
    (unordered, "has no ordering"),
    (change_type, "gives i32, not i1"),
    (operand("a", 1, lambda world: const_int(64, 1)), "from i32 and i64"),
    (operand("b", 0, lambda world: world.instrs["b"]), "cannot turn i64"),
    (operand("s", 0, lambda world: const_int(32, 1)), "condition of type i32"),
    (operand("s", 2, lambda world: const_int(64, 1)), "gives i32 from"),
    (operand("m", 0, lambda world: null(PTR)), "takes ptr"),
    (operand("m", 0, lambda world: world.instrs["s"]), "does not dominate"),
    (operand("l", 0, lambda world: const_int(64, 1)), "needs a pointer"),
    (operand("store", 1, lambda world: const_int(64, 1)), "needs a pointer"),
    (operand("q", 2, lambda world: const_int(32, 9)), "goes beyond"),
    (operand("q", 2, lambda world: world.f.args[0]), "constant index"),
    (operand("r", 1, lambda world: const_int(64, 1)), "passes i64 for i32"),
    (unconditional, "1 operands and 1 targets"),
    (operand("ret", 0, lambda world: const_int(64, 1)), "returns i64, not i32"),
    (operand("s", 1, lambda world: world.instrs["b"]), "gives i32 from i64|does not dominate"),
    (operand("ret", 0, lambda world: world.foreign().args[0]), "parameter of another function"),
    (operand("ret", 0, lambda world: Instr("add", I32)), "not in the function"),
    (operand("r", 2, lambda world: Function("h", world.foreign().value_type)), "@h, which is not in the module"),
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_real_modules_are_well_formed(path: Path) -> None:
    verify(read(text_of(path)))


@pytest.mark.parametrize(("change", "message"), BREAKS, ids=[message for _, message in BREAKS])
def test_each_rule(change: Callable[[World], None], message: str) -> None:
    world = World()
    verify(world.module)
    change(world)
    with pytest.raises(CompileError, match=message):
        verify(world.module)
    with pytest.raises(InternalError) as caught:
        verify(world.module, after="somepass")
    assert caught.value.pass_name == "somepass"


def test_one_function_alone() -> None:
    world = World()
    too_few(world)
    verify_function(world.module, world.foreign())
    with pytest.raises(InternalError, match="add has 1 operands"):
        verify_function(world.module, world.f, after="p")


def test_unreachable_code_may_use_anything() -> None:
    verify(
        read("define i32 @f() {\n  ret i32 0\ndead:\n  %b = add i32 %a, 1\n  %a = add i32 %b, 1\n  br label %dead\n}")
    )


def test_equal_constants_from_one_block() -> None:
    head = "define ptr @f(i1 %c) {\ne:\n  br i1 %c, label %j, label %j\nj:\n"
    verify(
        read(head + "  %p = phi ptr [ inttoptr (i64 1 to ptr), %e ], [ inttoptr (i64 1 to ptr), %e ]\n  ret ptr %p\n}")
    )
    with pytest.raises(CompileError, match="different values"):
        verify(read(head + "  %p = phi ptr [ inttoptr (i64 1 to ptr), %e ], [ null, %e ]\n  ret ptr %p\n}"))


BAD_METADATA = [
    ("ret void, !dbg !0", "", "no DILocation"),
    ("ret void, !dbg !1", "", "no DILocation"),
    ("ret void, !dbg !2", "", "inlined at"),
    ("#dbg_value(i32 1, !0, !DIExpression(), !0)\n  ret void", "", "follows a debug record"),
    ("load i32, ptr null, !tbaa !0\n  ret void", "", "tbaa"),
    ("ret void", "!dbg !0", "no DISubprogram"),
    ("ret void", "!dbg !4", "no DICompileUnit"),
]


@pytest.mark.parametrize(("code", "attachment", "message"), BAD_METADATA)
def test_metadata_that_code_depends_on(code: str, attachment: str, message: str) -> None:
    text = f"""
define void @f() {attachment} {{
  {code}
}}
!0 = !{{}}
!1 = !DILocation(line: 1, scope: !5)
!2 = !DILocation(line: 1, scope: !3, inlinedAt: !0)
!3 = distinct !DISubprogram(name: "f")
!4 = distinct !DISubprogram(name: "f", unit: !0)
!5 = !DIFile(filename: "a.c")
"""
    with pytest.raises(CompileError, match=message):
        verify(read(text))


@pytest.mark.parametrize("line", ["!llvm.module.flags = !{!0}", "!llvm.dbg.cu = !{!0}"])
def test_module_metadata(line: str) -> None:
    with pytest.raises(CompileError, match=r"flag|DICompileUnit"):
        verify(read(f"{line}\n!0 = !{{i32 1}}\n"))


def test_errors_name_the_source_line() -> None:
    text = """
define i32 @f(i32 %x) {
  %a = add i32 %b, 1, !dbg !0
  %b = add i32 %x, 1
  ret i32 %a
}
!0 = !DILocation(line: 7, column: 2, scope: !1)
!1 = distinct !DISubprogram(name: "f", file: !2)
!2 = !DIFile(filename: "f.c", directory: "/src")
"""
    with pytest.raises(CompileError, match="before its definition") as caught:
        verify(read(text))
    assert str(caught.value.loc) == "/src/f.c:7:2"
