"""The same names as `pybpf_native.helper`."""

from __future__ import annotations

from typing import Any

from . import helper
from .helper import *  # noqa: F403
from .helper import __all__ as __all__


def __getattr__(name: str) -> Any:
    """Whatever `pybpf_native.helper` knows."""
    return getattr(helper, name)
