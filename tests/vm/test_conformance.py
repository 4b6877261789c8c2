"""The cases of `cases/`, in the format of the public bpf_conformance suite: together they have every operation."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.errors import FormatError
from pybpf_native.isa.opcodes import TABLE

from .conformance import Case, main

CASES = sorted((Path(__file__).parent / "cases").glob("*.data"))
# What a case cannot have: numbers of a kernel, packets, arenas, addresses of code, functions of the kernel.
LEFT_OUT = {"ld_map_fd", "ld_map_value", "ld_btf_id", "ld_map_idx", "ld_map_idx_value", "ld_func", "gotox"}
LEFT_OUT |= {"cast_space", "call_kfunc"}
LEFT_OUT |= {f"ld_{how}{width}" for how in ("abs", "ind") for width in (8, 16, 32)}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    assert not Case(path.read_text()).problem()


def test_the_cases_have_every_operation() -> None:
    used = set()
    for path in CASES:
        if path.stem != "error_unknown_statement":
            try:
                used |= {insn.op.name for insn in Case(path.read_text()).insns()}
            except FormatError:
                assert path.stem.startswith("error")
    assert used == {row.name for row in TABLE} - LEFT_OUT


def test_a_case_that_fails_says_how(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.data").write_text("-- asm\nmov %r0, 1\nexit\n-- result\n0x2\n")
    (tmp_path / "b.data").write_text("-- asm\nmov %r0, 1\nexit\n-- error\nrefused\n")
    (tmp_path / "c.data").write_text("-- asm\nmov %r0, 1 # one\nexit\n-- c\nint x;\n-- result\n0x1\n")
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "a.data: 0x1, not 0x2",
        "b.data: no error, but 0x1",
        "1 of 3 cases pass",
    ]
