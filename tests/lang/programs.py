"""What the tests of the language share: programs from a few lines of text, lowered and run."""

from __future__ import annotations

import textwrap

import pytest

from pybpf_native import vm
from pybpf_native.errors import CompileError, CompileErrors
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Module
from pybpf_native.lang.compile import lower
from pybpf_native.lang.unit import unit_from_text
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import Target
from pybpf_native.vm.mapkinds import PerfArray
from pybpf_native.vm.ringbuf import RingBuffer
from pybpf_native.vm.views import MapView

HEADER = """\
from ctypes import *
from pybpf_native import bpf, map, struct, section, bpfglobal
from pybpf_native.helper import *
from pybpf_native.maps import *

@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"

"""
PROGRAM = """
@bpf
@section("xdp")
def prog(ctx: c_void_p) -> c_int64:
"""
COUNTS = """
@bpf
@map
def counts() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=16)
"""
STRUCTS = """
@bpf
@struct
class inner:
    a: c_uint8
    b: c_uint32

@bpf
@struct
class event:
    pid: c_uint32
    small: c_int8
    ts: c_uint64
    comm: str(16)
    nest: inner
    arr: c_uint16 * 4
    flag: c_bool
"""


class Machine:
    """The program `prog` of `module` in the interpreter, which is as nothing has optimised it; every instruction has
    a place in the source.

    What helpers answer with is 1000 and one more each time for the clock, 78 for the thread of process 77, and so on.
    """

    def __init__(self, module: Module, *, target: Target | None = None, budget: int = 100_000) -> None:
        self.module = module
        for function in module.functions:
            for instr in function.instrs():
                assert instr.dbg is not None or instr.op == "alloca", f"no place: {instr}"
        self._target = target or Target()
        self._budget = budget
        self._made: vm.Machine | None = None
        self.printed: list[str] = []

    @property
    def made(self) -> vm.Machine:
        """Compiled when it is first asked for, from text, as code generation leaves nothing of a module."""
        if self._made is None:
            obj = compile_module(read(to_text(self.module)), self._target, Options(verify=True))
            self._made = vm.Machine(obj, cpus=2, budget=self._budget)
            state = self._made.state
            state.time_ns, state.time_step_ns, state.cpu, state.comm, state.random = 1000, 1, 1, "bash", [4, 4, 4]
            state.pid, state.tgid, state.uid, state.gid = 78, 77, 3, 4
        return self._made

    def run(self, name: str) -> int:
        """What a program returns, signed; what it prints is added to `printed`."""
        result = self.made.run(name)
        self.printed += result.printed
        return result.r0 - (result.r0 >> 63 << 64)

    @property
    def maps(self) -> dict[str, MapView]:
        return self.made.maps

    def sent(self, name: str) -> list[bytes]:
        """The events of a ring or perf buffer, taken out."""
        buffer = self.made.layout.maps[name]
        if isinstance(buffer, RingBuffer):
            return buffer.consume()
        assert isinstance(buffer, PerfArray)
        return [data for _, data in buffer.sent]


def module_of(text: str, *, target: Target | None = None) -> Module:
    """Lower definitions given as text."""
    return lower(unit_from_text("test.py", HEADER + textwrap.dedent(text)), target)


def program(body: str, definitions: str = "") -> str:
    """Definitions and a program `prog` with this body."""
    return textwrap.dedent(definitions) + PROGRAM + textwrap.indent(textwrap.dedent(body), "    ")


def machine(body: str, definitions: str = "", *, target: Target | None = None) -> Machine:
    """A machine with the program `prog` in it."""
    return Machine(module_of(program(body, definitions), target=target), target=target)


def result(body: str, definitions: str = "") -> int:
    """What the program returns."""
    return machine(body, definitions).run("prog")


def refused(text: str) -> list[CompileError]:
    """The errors of definitions that must not compile, in the order they are reported."""
    with pytest.raises(CompileError) as caught:
        module_of(text)
    error = caught.value
    return list(error.errors) if isinstance(error, CompileErrors) else [error]
