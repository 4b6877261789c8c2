"""Runs small IR functions in the kernel: each becomes a `syscall` program whose context is its memory.

A case is a body of IR that computes `%r` (i64) from `%a` and `%b` (i64), which come from the context at 0 and
8; the result goes to 16. The reference is LLVM's own code generator on the same text, when llvmlite is there.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping

from pybpf_native.crosscheck.reference import RELOCATION
from pybpf_native.elf.reader import read as read_object
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

PROGRAM = """
define i32 @{name}(ptr %ctx) section "syscall" {{
entry:
  %a = load i64, ptr %ctx, align 8
  %pb = getelementptr i8, ptr %ctx, i64 8
  %b = load i64, ptr %pb, align 8
{body}
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr, align 8
  ret i32 0
}}
"""
Case = tuple[str, Callable[[int, int], int]]  # a body, and what it computes of both inputs
LICENSE = '@_license = global [4 x i8] c"GPL\\00", section "license", align 1\n'
SEEDS = (0, 1, 2, 7, 63, 255, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 32, 1 << 63, (1 << 64) - 1)
PAIRS = [(a, b) for a in SEEDS for b in SEEDS] + [(0x123456789ABCDEF0, 0xFEDCBA9876543210), (12345678901234, 98765)]


def module_text(cases: dict[str, str], declarations: str = "") -> str:
    """The module of all cases: name -> body."""
    programs = "".join(PROGRAM.format(name=name, body=body) for name, body in cases.items())
    return LICENSE + declarations + programs


def ours(text: str, cpu: str = "v3") -> Object:
    """The object that our code generator makes, every pass checked."""
    return compile_module(read_ir(text), target_for(cpu), Options(verify=True))


def llvm(text: str, cpu: str = "v3") -> Object:
    """The object that LLVM's code generator makes from the same text."""
    import llvmlite.binding as binding

    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    module = binding.parse_assembly(f'target triple = "bpf"\n{text}')
    machine = binding.Target.from_triple("bpf").create_target_machine(cpu=cpu, opt=2, reloc=RELOCATION)
    return read_object(machine.emit_object(module), "llvm")


def check(obj: Object, cases: Mapping[str, Case]) -> None:
    """Every program of `obj` gives what its case expects, on all pairs of inputs."""
    results = run(obj)
    for name, (_, expected) in cases.items():
        for (a, b), value in zip(PAIRS, results[name], strict=True):
            assert value == expected(a, b), (name, a, b)


def run(obj: Object, pairs: list[tuple[int, int]] = PAIRS) -> dict[str, list[int]]:
    """The result of every program on every pair of inputs."""
    with Collection(obj) as collection:
        collection.load()
        return {name: [_run_one(collection, name, *pair) for pair in pairs] for name in collection.get_program_names()}


def _run_one(collection: Collection, name: str, a: int, b: int) -> int:
    ran = collection.get_program(name).test_run(ctx=struct.pack("<QQQ", a, b, 0))
    assert ran.retval == 0
    result: int = struct.unpack("<QQQ", ran.ctx)[2]
    return result
