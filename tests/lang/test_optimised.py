"""What a program does is the same with LLVM's passes, with our own, and with none; the kernel is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native import build
from pybpf_native.ir.simplify import simplify
from pybpf_native.ir.values import Module
from pybpf_native.load.collection import Collection

from .programs import module_of, program

pytestmark = pytest.mark.kernel

DEFINITIONS = """
@bpf
@map
def counts() -> HashMap:
    return HashMap(key=c_uint32, value=c_int64, max_entries=4)

@bpf
@bpfglobal
def zero() -> c_int64:
    return 0
"""
PROGRAMS = [
    # An optimiser may take for granted that a divisor is not 0, and drop what asks.
    ("q = 40 // zero\nif zero == 0:\n    return 7\nreturn q", 7),
    ("return 40 // counts.lookup(1) + 40 % counts[1]", 40),
    ("counts[1] = -3\nreturn 40 // counts[1] + 40 % counts[1] + 20", 8),
    ("x = counts.lookup(1)\nif x:\n    return 1\nreturn 5 + 100 // x", 5),
    # Counts of shifts wrap at the width.
    ("n = zero + 65\nreturn (1 << n) + (c_uint32(64) >> n)", 34),
    # Nothing is known of the sum of two numbers.
    ("x: c_int32 = zero + 0x7fffffff\nif x + 1 < x:\n    return 3\nreturn 4", 3),
]


def _plain(module: Module) -> Module:
    return module


def _simplified(module: Module) -> Module:
    simplify(module)
    return module


@pytest.mark.parametrize("optimise", [build.optimized, _simplified, _plain])
@pytest.mark.parametrize(("body", "expected"), PROGRAMS)
def test_the_kernel_agrees(body: str, expected: int, optimise: Callable[[Module], Module]) -> None:
    with Collection(build.object_of(optimise(module_of(program(body, DEFINITIONS))))) as b:
        b.load()
        assert b.get_program("prog").test_run(bytes(64)).retval == expected
