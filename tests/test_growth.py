"""Compile time grows in proportion to each thing that a program can have many of: counted in calls, not in seconds."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import FrameType, ModuleType

import pytest

from pybpf_native.api import compile_ir

STEP = 4
MOST = STEP**1.25  # n log n, and what there is beside it
PART = 12  # of the benchmark's sizes


def _benchmark() -> ModuleType:
    path = Path(__file__).parents[1] / "benchmarks" / "growth.py"
    spec = importlib.util.spec_from_file_location("growth", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GROWTH = _benchmark()


def calls(text: str) -> int:
    """How many functions, Python's own included, are called to compile `text`."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        compile_ir(text, cpu="v4", optimize=False)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", GROWTH.SHAPES, ids=lambda shape: shape.__name__)
def test_growth(shape: object) -> None:
    assert callable(shape)
    size = GROWTH.SHAPES[shape] // PART
    calls(shape(3))  # imports, and tables that are made once
    small, large = calls(shape(size)), calls(shape(STEP * size))
    assert large <= MOST * small
