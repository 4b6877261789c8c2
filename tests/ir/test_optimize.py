"""LLVM's passes through llvmlite, guided by BPF's machine and by foreign ones."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pybpf_native.errors import CompileError
from pybpf_native.ir.optimize import available, optimize
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Function, Module
from pybpf_native.target import Target

pytest.importorskip("llvmlite", reason="llvmlite is the optional extra `llvm`")

MACHINES = ["", "x86_64-unknown-linux-gnu", "aarch64-linux-gnu"]
TEXT = """
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
@out = global [64 x i8] zeroinitializer, section ".data"
declare i64 @opaque(ptr)

; fills a variable number of bytes: the loop must not become a memset
define i32 @fill(i64 %n) #0 section "xdp" {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %body, label %done
body:
  %p = getelementptr i8, ptr @out, i64 %i
  store i8 7, ptr %p, align 1
  %next = add i64 %i, 1
  br label %head
done:
  ret i32 0
}

; a sum that vectorisers like
define i64 @sum(ptr %p) #0 {
entry:
  br label %body
body:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %s = phi i64 [ 0, %entry ], [ %t, %body ]
  %q = getelementptr i64, ptr %p, i64 %i
  %v = load i64, ptr %q, align 8
  %t = add i64 %s, %v
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 64
  br i1 %more, label %body, label %done
done:
  ret i64 %t
}

; a switch that becomes a table of values where tables are welcome
define i32 @choose(i32 %x) #0 {
entry:
  switch i32 %x, label %other [
    i32 0, label %a
    i32 1, label %b
    i32 2, label %c
    i32 3, label %d
    i32 4, label %e
  ]
a:
  br label %done
b:
  br label %done
c:
  br label %done
d:
  br label %done
e:
  br label %done
other:
  br label %done
done:
  %r = phi i32 [ 11, %a ], [ 5, %b ], [ 1234, %c ], [ 77, %d ], [ 3, %e ], [ 0, %other ]
  ret i32 %r
}

define i64 @folds() #1 {
  %slot = alloca i64, align 8
  store i64 40, ptr %slot, align 8
  %a = load i64, ptr %slot, align 8
  %b = add i64 %a, 2
  ret i64 %b
}
attributes #0 = { nounwind "target-cpu"="v3" "target-features"="+alu32" }
attributes #1 = { nounwind "no-builtins" }
"""


def function(module: Module, name: str) -> Function:
    found = module.symbols[name]
    assert isinstance(found, Function)
    return found


@pytest.fixture(params=MACHINES)
def optimized(request: pytest.FixtureRequest) -> Module:
    return optimize(read(TEXT), Target(), machine=request.param)


def test_it_is_there() -> None:
    assert available()


def test_folds(optimized: Module) -> None:
    assert [instr.op for instr in function(optimized, "folds").instrs()] == ["ret"]


def test_no_vectors_no_tables_no_library_calls(optimized: Module) -> None:
    text = to_text(optimized)
    assert " x i64>" not in text
    assert "switch.table" not in text
    assert "llvm.memset" not in text
    assert [symbol for symbol in optimized.symbols if symbol.startswith("llvm.")] == []
    assert [instr.op for instr in function(optimized, "sum").instrs()].count("load") == 1


def test_what_is_bpf_stays_bpf(optimized: Module) -> None:
    assert optimized.triple == "bpf"
    assert optimized.layout == Module.DEFAULT_LAYOUT
    assert optimized.symbols["fill"].section == "xdp"


def test_attributes_come_back(optimized: Module) -> None:
    fill = function(optimized, "fill")
    assert fill.attribute("target-cpu") == "v3"
    assert fill.attribute("target-features") == "+alu32"
    assert '"no-builtins"' not in fill.attributes
    assert fill.attribute("no-jump-tables") is None
    assert '"no-builtins"' in function(optimized, "folds").attributes


def test_the_input_stays_as_it_was() -> None:
    module = read(TEXT)
    before = to_text(module)
    optimize(module, Target())
    assert to_text(module) == before


def test_same_input_same_output() -> None:
    assert to_text(optimize(read(TEXT), Target())) == to_text(optimize(read(TEXT), Target()))


def test_what_we_refuse_does_not_get_that_far() -> None:
    text = "define i32 @f(i32 %x) {\n  %a = add i32 %b, 1\n  %b = add i32 %x, 1\n  ret i32 %a\n}\n"
    with pytest.raises(CompileError, match="before its definition"):
        optimize(read(text), Target())


def test_what_llvm_refuses_is_our_error() -> None:
    module = read("define void @f(ptr %x, ptr %y, ptr sret(i32) %z) {\n  ret void\n}\n")
    with pytest.raises(CompileError, match="LLVM refuses the module"):
        optimize(module, Target())


def test_a_broken_module_with_debug_info_does_not_end_the_process() -> None:
    text = "define void @f(ptr %a, ptr %b, ptr sret(i32) %x) {\n  ret void\n}\n"
    flags = '!llvm.module.flags = !{!0}\n!0 = !{i32 2, !"Debug Info Version", i32 3}\n'
    with pytest.raises(CompileError, match="sret"):
        optimize(read(text + flags), Target())


def test_asking_does_not_import_llvmlite() -> None:
    program = (
        "import sys; from pybpf_native.ir.optimize import available; available(); print('llvmlite' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
