"""What pytest shows of a test that asks the interpreter for what there is not: the line of the test, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ..cli.test_test import beside, run


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("bpf_vm['cuonts']", "there is no map"),
        ("bpf_vm.fire('dorp')", "there is no program"),
        ("packet.udp('text')", "what a packet carries is bytes"),
    ],
)
def test_what_there_is_not_is_shown_at_the_line(line: str, words: str, tmp_path: Path) -> None:
    fixture = line.partition(".")[0].partition("[")[0]
    beside(tmp_path, f"def test_wrong({fixture}):\n    {line}\n")
    status, out = run("prog.py", cwd=tmp_path)
    assert status == 1
    assert f">       {line}\nE       pybpf_native.errors." in out
    assert words in out
    assert not re.search(r"pybpf_native/\w+/\w+\.py:\d", out)
