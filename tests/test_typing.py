"""Type checkers see what users need: a program of a user's under mypy --strict."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = Path("tests") / "typed_program.py"


@pytest.mark.skipif(find_spec("mypy") is None, reason="mypy is not installed")
def test_a_program_of_a_user() -> None:
    """With the settings of the package, so that what mypy knows of it already is used."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", str(PROGRAM)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line}
    lines = (ROOT / PROGRAM).read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# E")}
    assert found == marked, done.stdout + done.stderr
    assert all(line.startswith(str(PROGRAM)) for line in done.stdout.splitlines())
