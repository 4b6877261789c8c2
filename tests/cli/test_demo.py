"""`pybpf demo`: with a kernel it shows the kernel's counts, without one those of the interpreter, and says so."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from pybpf_native.cli import demo, main
from pybpf_native.errors import KernelError, VerifierError
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import use_door
from pybpf_native.load import access
from pybpf_native.load.collection import Collection

from ..kernel.fake import FakeDoor

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "clone_counts.py"


@pytest.mark.kernel
def test_the_example_runs_in_the_kernel(capfd: pytest.CaptureFixture[str], tracefs: str, no_leak: None) -> None:
    assert main(["demo", str(EXAMPLE)]) == 0
    out = capfd.readouterr().out
    match = re.search(r"process +(\d+): +(\d+) clone calls  \(this one\)", out)
    assert match is not None, out
    assert int(match[1]) == os.getpid()
    assert int(match[2]) >= demo.CALLS
    assert "\nThis ran in the kernel (Linux " in out
    assert "call 0x1\n" in out


@pytest.mark.kernel
def test_a_program_that_counts_nothing_fails(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], tracefs: str, no_leak: None
) -> None:
    program = tmp_path / "idle.py"
    program.write_text(EXAMPLE.read_text().replace("sys_enter_clone", "sys_enter_acct"))
    assert main(["demo", str(program)]) == 1
    assert "WRONG" in capfd.readouterr().out


def refusing(error: KernelError) -> object:
    def load(self: Collection) -> None:
        raise error

    return load


@pytest.mark.parametrize("number", [errno.EPERM, errno.EACCES, errno.ENOSYS])
def test_without_permission_it_runs_in_the_interpreter_and_says_so(
    number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with use_door(FakeDoor({bpf.MAP_CREATE: -number})):
        assert main(["demo", str(EXAMPLE)]) == 0
    out = capsys.readouterr().out
    assert "This machine does not let us load it into its kernel" in out
    assert os.strerror(number) in out
    assert "call 0x1\n" in out
    assert re.search(rf"process +{os.getpid()}: +{demo.CALLS} clone calls  \(this one\)", out)
    assert f"\nThis ran in the built-in interpreter: {demo.CALLS} calls made, {demo.CALLS} counted.\n" in out
    assert "This ran in the kernel" not in out


@pytest.mark.parametrize(
    "error",
    [KernelError("BPF_MAP_CREATE", errno.ENOMEM), VerifierError("hello", errno.EACCES, "", "it reads too far")],
    ids=["kernel", "verifier"],
)
def test_what_went_wrong_is_an_error(
    error: KernelError, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Collection, "load", refusing(error))
    monkeypatch.setattr(access, "refusal", lambda obj: None)
    assert main(["demo", str(EXAMPLE)]) == 1
    assert str(error) in capsys.readouterr().err
