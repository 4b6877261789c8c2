"""What the tests of the language share: programs from a few lines of text, lowered and run."""

from __future__ import annotations

import textwrap

import pytest

from pybpf_native.errors import CompileError, CompileErrors
from pybpf_native.ir.values import Module
from pybpf_native.lang.compile import lower
from pybpf_native.lang.unit import unit_from_text
from pybpf_native.target import Target

from .ir_interp import Machine

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


def module_of(text: str, *, target: Target | None = None) -> Module:
    """Lower definitions given as text."""
    return lower(unit_from_text("test.py", HEADER + textwrap.dedent(text)), target)


def program(body: str, definitions: str = "") -> str:
    """Definitions and a program `prog` with this body."""
    return textwrap.dedent(definitions) + PROGRAM + textwrap.indent(textwrap.dedent(body), "    ")


def machine(body: str, definitions: str = "", *, target: Target | None = None) -> Machine:
    """A machine with the program `prog` in it."""
    return Machine(module_of(program(body, definitions), target=target))


def result(body: str, definitions: str = "") -> int:
    """What the program returns."""
    return machine(body, definitions).run("prog")


def refused(text: str) -> list[CompileError]:
    """The errors of definitions that must not compile, in the order they are reported."""
    with pytest.raises(CompileError) as caught:
        module_of(text)
    error = caught.value
    return list(error.errors) if isinstance(error, CompileErrors) else [error]
