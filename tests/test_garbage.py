"""The collector waits while a module is compiled, and is as it was afterwards, whatever happens."""

from __future__ import annotations

import gc

import pytest

from pybpf_native.errors import CompileError
from pybpf_native.garbage import Paused
from pybpf_native.ir.reader import read
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import Target


def test_off_inside_and_on_again() -> None:
    assert gc.isenabled()
    with Paused():
        assert not gc.isenabled()
        with Paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_stays_off_for_those_who_want_it_off() -> None:
    gc.disable()
    try:
        with Paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_off_while_compiling_and_on_after_errors() -> None:
    seen: list[bool] = []
    options = Options(clock=lambda name, count: seen.append(gc.isenabled()))
    compile_module(read("define void @f() {\n  ret void\n}"), Target(), options)
    assert seen
    assert not any(seen)
    with pytest.raises(CompileError):
        compile_module(read("define float @f(float %a) {\n  %b = fadd float %a, %a\n  ret float %b\n}"), Target())
    assert gc.isenabled()
