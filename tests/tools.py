"""Other people's tools that tests use when they are installed; PYBPF_REQUIRE_TOOLS=1 makes them a must."""

from __future__ import annotations

import os
import shutil

import pytest


def tool(*names: str) -> str:
    """The path of the first of these that is installed; skips the test, or fails it, without any."""
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    reason = f"{' or '.join(names)} is not installed"
    if os.environ.get("PYBPF_REQUIRE_TOOLS") == "1":
        pytest.fail(f"PYBPF_REQUIRE_TOOLS is set, and {reason}", pytrace=False)
    pytest.skip(reason)
