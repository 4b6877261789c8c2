"""eBPF without a kernel: programs of an object in an interpreter, with checked memory, maps and helpers."""

from __future__ import annotations

from .machine import Machine, run
from .result import Leak, Result

__all__ = ["Leak", "Machine", "Result", "run"]
