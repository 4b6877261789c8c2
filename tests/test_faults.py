"""The table of deliberate faults moves with the code: each row is there exactly once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_every_row_fits() -> None:
    script = Path(__file__).parents[1] / "tools" / "mutate.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
