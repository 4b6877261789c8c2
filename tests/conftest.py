"""What tests share: the `kernel` mark, for tests that load programs into the kernel they run on.

Where bpf(2) is not permitted such tests are skipped and say why; with PYBPF_REQUIRE_KERNEL=1 in the environment
they fail instead, so that a run that must cover them cannot pass without.
"""

from __future__ import annotations

import functools
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pybpf_native.errors import BpfError
from pybpf_native.kernel import bpf, tracefs


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "kernel: loads programs or maps into the running kernel")


@functools.cache
def why_no_bpf() -> str:
    """Why bpf(2) cannot be used here, "" when it can."""
    try:
        bpf.map_create("probe", 2, 4, 8, 1).close()
    except BpfError as error:
        return str(error)
    return ""


@functools.cache
def why_no_tracefs() -> str:
    """Why there is no tracefs, "" when there is, mounted now if that was all."""
    try:
        tracefs.find_tracefs()
    except BpfError as error:
        if os.geteuid() or not Path(tracefs.PLACES[0]).is_dir():
            return str(error)
        done = subprocess.run(["mount", "-t", "tracefs", "tracefs", tracefs.PLACES[0]], capture_output=True, text=True)
        return done.stderr.strip() if done.returncode else ""
    return ""


def _require(reason: str) -> None:
    if not reason:
        return
    if os.environ.get("PYBPF_REQUIRE_KERNEL") == "1":
        pytest.fail(f"PYBPF_REQUIRE_KERNEL is set, and {reason}", pytrace=False)
    pytest.skip(reason)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("kernel"):
        _require(why_no_bpf())


@pytest.fixture(name="tracefs")
def tracefs_fixture() -> str:
    """Where tracefs is."""
    _require(why_no_tracefs())
    return tracefs.find_tracefs()


@pytest.fixture
def no_leak() -> Iterator[None]:
    """The test closes every descriptor that it opened."""
    before = _descriptors()
    yield
    assert _descriptors() == before


def _descriptors() -> dict[str, str]:
    """What each is of; temporary files without their numbers, as pytest makes new ones for each phase of a test."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        try:
            found[name] = re.sub(r"#\d+ \(deleted\)$", "", os.readlink(f"/proc/self/fd/{name}"))
        except FileNotFoundError:  # the descriptor of this listing itself
            continue
    return found
