"""Other people's tools that tests use when they are installed; PYBPF_REQUIRE_TOOLS=1 makes them a must."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest


def tool(*names: str) -> str:
    """The path of the first of these that is installed; skips the test, or fails it, without any."""
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        missing(f"{' or '.join(names)} is not installed")
    return path


def missing(reason: str) -> NoReturn:
    """Skips the test for want of a tool, or fails it."""
    if os.environ.get("PYBPF_REQUIRE_TOOLS") == "1":
        pytest.fail(f"PYBPF_REQUIRE_TOOLS is set, and {reason}", pytrace=False)
    pytest.skip(reason)
