"""Golden tests: small text in, expected text beside it. `PYBPF_BLESS=1 pytest` writes what came out instead.

Every `tests/golden/<stage>/NAME.<input suffix>` has its expectation in `NAME.expected`.
"""

from __future__ import annotations

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def inputs(stage: str, suffix: str) -> list[Path]:
    """The input files of a stage, for pytest.mark.parametrize; there must be some."""
    found = sorted((GOLDEN / stage).glob(f"*{suffix}"))
    assert found, f"no golden inputs for {stage}"
    return found


def check(path: Path, actual: str, variant: str = "") -> None:
    """Compare with the expectation beside `path`, or bless it."""
    expected = path.with_suffix(f"{variant}.expected")
    if os.environ.get("PYBPF_BLESS"):
        expected.write_text(actual)
    assert actual == expected.read_text(), f"{expected.name}: run with PYBPF_BLESS=1 to accept the new text"
