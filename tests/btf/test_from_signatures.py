"""Functions without debug information: what their signatures say, when that is enough, what the kernel makes of it."""

from __future__ import annotations

import pytest

from pybpf_native import compile_ir
from pybpf_native.btf.from_signatures import from_signatures
from pybpf_native.btf.types import STATIC, BtfType, FuncProto, Int, Ptr
from pybpf_native.elf.reader import read
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.load.collection import Collection


def types(*lines: str) -> list[str]:
    """The types of functions that are defined by these signatures, in words."""
    text = "\n".join(f"define {line} {{ unreachable }}" for line in lines)
    found = from_signatures(list(read_ir(text).functions))
    assert all(func.linkage == STATIC for func in found)
    return [f"{func.name}: {_proto(func.target)}" for func in found]


def _proto(proto: BtfType | None) -> str:
    assert isinstance(proto, FuncProto)
    assert [name for name, _ in proto.params] == [f"arg{number}" for number, _ in enumerate(proto.params, 1)]
    return f"{_word(proto.ret)} ({', '.join(_word(param) for _, param in proto.params)})"


def _word(type: BtfType | None) -> str:
    if isinstance(type, Ptr):
        assert type.target is None
        return "ptr"
    assert isinstance(type, Int)
    return f"{type.name}:{type.size}"


def test_what_signatures_say() -> None:
    assert types("i32 @program(ptr %ctx)", "internal i64 @f(i8 %a, i16 %b, i1 %c)", "ptr addrspace(1) @g()") == [
        "program: u32:4 (ptr)",
        "f: u64:8 (u8:1, u16:2, bool:1)",
        "g: ptr ()",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "void @f()",
        "i32 @f(i128 %x)",
        "i32 @f(i24 %x)",
        "{ i32, i32 } @f()",
        "i32 @f([2 x i64] %x)",
        "i32 @f(double %x)",
        "i32 @f(i32 %x, ...)",
        'i32 @"not a name"()',
        "i32 @clone.1()",
    ],
)
def test_all_or_none(line: str) -> None:
    assert types("i32 @known()") != []
    assert types("i32 @known()", line) == []


CALLBACK = """
target triple = "bpf"
define internal i64 @body(i32 %index, ptr %ctx) {
  %old = load i64, ptr %ctx
  %new = add i64 %old, 1
  store i64 %new, ptr %ctx
  ret i64 0
}
define i32 @run(ptr %ctx) section "syscall" {
  %n = alloca i64
  store i64 0, ptr %n
  %r = call i64 inttoptr (i64 181 to ptr)(i32 5, ptr @body, ptr %n, i64 0)
  %v = load i64, ptr %n
  %t = trunc i64 %v to i32
  ret i32 %t
}
@LICENSE = global [4 x i8] c"GPL\\00", section "license"
"""


@pytest.mark.kernel
def test_the_kernel_lets_callbacks_be_called() -> None:
    """It wants to know them to be static, which only BTF says."""
    with Collection(read(compile_ir(CALLBACK))) as collection:
        collection.load()
        assert collection.programs["run"].test_run().retval == 5
