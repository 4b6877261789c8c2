"""What a user sees when something is not possible: the line, the reason, what to do; and nothing left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from .scripts import COUNTER, HEAD, run_script

pytestmark = pytest.mark.kernel

SPIN = (
    HEAD
    + """\
@bpf
@section("tracepoint/syscalls/sys_enter_sync")
def spin(ctx: c_void_p) -> c_int64:
    x = ktime()
    while x != 7:
        x = ktime()
    return 0


BPF().load_and_attach()
"""
)


def refused(tmp_path: Path, text: str, *prefix: str) -> str:
    """The last error of a script that must end with one."""
    ran = run_script(tmp_path / "prog.py", text, prefix=prefix)
    assert ran.returncode == 1
    assert ran.stdout == ""
    return ran.stderr[ran.stderr.rindex("pybpf_native.errors.") :]


def test_verifier_refusal_shows_the_python_line(tmp_path: Path, tracefs: str) -> None:
    message = refused(tmp_path, SPIN)
    assert message.startswith("pybpf_native.errors.VerifierError: ")
    line = 1 + SPIN[: SPIN.index("while x")].count("\n")
    assert f"prog.py:{line}" in message
    assert "while x != 7:" in message
    assert "infinite loop" in message
    assert len(message.splitlines()) < 24


def test_missing_privileges(tmp_path: Path, tracefs: str) -> None:
    message = refused(tmp_path, COUNTER, "setpriv", "--bounding-set=-bpf,-sys_admin", "--inh-caps=-bpf,-sys_admin")
    assert "KernelError" in message
    assert "Operation not permitted" in message
    assert "CAP_BPF" in message


def test_unknown_tracepoint(tmp_path: Path, tracefs: str) -> None:
    message = refused(tmp_path, COUNTER.replace("sys_enter_getpgid", "sys_enter_getpgit"))
    assert "sys_enter_getpgit" in message
    assert "sys_enter_getpgid" in message  # the nearest that there is


def test_unknown_section(tmp_path: Path) -> None:
    message = refused(tmp_path, COUNTER.replace("tracepoint/", "tracepiont/"))
    assert "CompileError" in message
    assert "prog.py:" in message
    assert "tracepoint" in message.split("help:")[1]


def test_unsupported_statement(tmp_path: Path) -> None:
    message = refused(tmp_path, COUNTER.replace("    return 0", "    import os\n    return [x for x in (1, 2)]"))
    assert "import os" in message
    assert "for x in" in message  # both errors at once
    assert message.count("^") >= 2
    assert "help:" in message
