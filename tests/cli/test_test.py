"""`pybpf test` and pytest's plugin: which tests are found, which program they get, what is said when they fail."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from pybpf_native.cli import main
from pybpf_native.cli import test as command
from pybpf_native.errors import BpfError

from ..test_layers import ROOT

PROGRAM = """
from ctypes import c_int32, c_int64, c_uint64, c_void_p
from pybpf_native import bpf, bpfglobal, map, section
from pybpf_native.helper import pid
from pybpf_native.maps import ArrayMap


@bpf
@map
def counts() -> ArrayMap:
    return ArrayMap(key=c_int32, value=c_uint64, max_entries=4)


@bpf
@section("tracepoint/sched/sched_switch")
def count(ctx: c_void_p) -> c_int64:
    counts.update(1, pid())
    return STEP


STEP = 1


@bpf
@section("uprobe//bin/true:main")
def no_loader_attaches_it(ctx: c_void_p) -> c_int64:
    return 0


@bpf
@section("xdp")
def drop(ctx: c_void_p) -> c_int64:
    return 1


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"
"""
TESTS = """
import pytest
from pybpf_native import BPF


def test_attached(bpf_vm):
    bpf_vm.machine.state.pid = 7
    (result,) = bpf_vm.trigger("tracepoint/sched/sched_switch").values()
    assert (result.value, bpf_vm["counts"][1]) == (1, 7)


def test_each_test_begins_anew(bpf_vm, packet):
    assert bpf_vm["counts"].to_dict() == {0: 0, 1: 0, 2: 0, 3: 0}
    assert bpf_vm.fire("drop", packet=packet.udp(b"x")).packet == packet.udp(b"x")


@pytest.mark.bpf(cpus=3)
def test_not_loaded_yet(bpf_program):
    assert not bpf_program.is_loaded()
    bpf_program.load()
    assert bpf_program.machine.state.cpus == 3


def test_by_hand():
    assert BPF(PROGRAM).engine == "vm"
"""


def run(*arguments: str, cwd: Path, path: Path = ROOT.parent) -> tuple[int, str]:
    """In a process of its own: a pytest within pytest would share its modules. path: where packages are as well."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT.parent, path)))}
    environment.pop("PYBPF_ENGINE", None)
    command = [sys.executable, "-m", "pybpf_native.cli", "test", *arguments]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def beside(folder: Path, tests: str, program: str = PROGRAM) -> None:
    (folder / "prog.py").write_text(program + 'raise SystemExit("the program was run")\n')
    (folder / "test_prog.py").write_text(f'PROGRAM = "{folder}/prog.py"\n{tests}')


def test_tests_beside_the_program_are_run(tmp_path: Path) -> None:
    beside(tmp_path, TESTS)
    status, out = run("prog.py", "-v", cwd=tmp_path)
    assert status == 0, out
    assert "4 passed" in out
    assert "test_prog.py::test_each_test_begins_anew PASSED" in out
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "__pycache__") == ["prog.py", "test_prog.py"]


def test_tests_in_the_program_are_run_and_failures_shown(tmp_path: Path) -> None:
    failing = "\n\ndef test_wrong(bpf_vm):\n    assert bpf_vm.fire('count').value == 2\n"
    (tmp_path / "prog.py").write_text(PROGRAM + TESTS.replace("BPF(PROGRAM)", "BPF()") + failing)
    status, out = run("prog.py", cwd=tmp_path)
    assert status == 1
    assert "assert 1 == 2" in out
    assert "1 failed, 4 passed" in out
    assert run("prog.py", "-k", "attached or anew", cwd=tmp_path)[0] == 0
    assert run("prog.py", "-k", "nothing", cwd=tmp_path)[0] == 1


def test_programs_are_named_by_the_mark(tmp_path: Path) -> None:
    (tmp_path / "programs").mkdir()
    tests = "import pytest\n"
    for step in (5, 6):
        (tmp_path / "programs" / f"p{step}.py").write_text(PROGRAM.replace("STEP = 1", f"STEP = {step}"))
        tests += f"""
@pytest.mark.bpf("programs/p{step}.py", seed=4)
def test_{step}(bpf_vm):
    assert bpf_vm.fire("count").value == {step}
"""
    (tmp_path / "test_prog.py").write_text(tests)
    status, out = run("test_prog.py", cwd=tmp_path)
    assert status == 0, out


def test_errors_are_shown_without_our_own_code(tmp_path: Path) -> None:
    uses = "def test_it(bpf_vm):\n    pass\n"
    beside(tmp_path, uses, PROGRAM.replace("return STEP", "return unknown"))
    (tmp_path / "test_alone.py").write_text(uses)
    (tmp_path / "test_option.py").write_text(f'import pytest\n@pytest.mark.bpf("prog.py", cpu=2)\n{uses}')
    status, out = run("prog.py", "test_alone.py", "test_option.py", cwd=tmp_path)
    assert status == 1
    assert "prog.py:18:" in out
    assert "During handling" not in out
    assert "no BPF program for test_alone.py" in out
    assert "3 errors" in out
    assert "def bpf_program" not in out


def test_no_tests_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "prog.py").write_text(PROGRAM)
    (tmp_path / "broken.py").write_text("def (")
    assert main(["test", str(tmp_path / "prog.py")]) == 1
    assert f"or in {tmp_path}/test_prog.py" in capsys.readouterr().err
    assert main(["test", str(tmp_path / "missing.py")]) == 1
    assert "cannot read" in capsys.readouterr().err
    assert main(["test", str(tmp_path / "broken.py")]) == 1
    assert "is no Python program: invalid syntax" in capsys.readouterr().err


def test_without_pytest_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beside(tmp_path, TESTS)
    monkeypatch.setattr(command, "find_spec", lambda name: None)
    with pytest.raises(BpfError, match=r"pip install 'pybpf-native\[test\]'"):
        command.run(command.argparse.Namespace(programs=[str(tmp_path / "prog.py")], k="", verbose=False))


@pytest.mark.parametrize("path", sorted((ROOT.parent / "examples" / "checks").glob("*.py")), ids=lambda path: path.stem)
def test_the_examples_pass_their_tests(path: Path, tmp_path: Path) -> None:
    status, out = run(str(path), cwd=tmp_path)
    assert status == 0, out


def test_what_a_program_did_wrong_is_shown_at_the_tests_line(tmp_path: Path) -> None:
    beside(tmp_path, "def test_wrong(bpf_vm):\n    bpf_vm.fire('count', packet=b'')\n")
    status, out = run("prog.py", cwd=tmp_path)
    assert status == 1
    assert ">       bpf_vm.fire('count', packet=b'')\nE       pybpf_native.errors.VmError: error: programs of" in out
    assert "machine.py" not in out


def test_an_installed_package_gives_no_warning(tmp_path: Path) -> None:
    info = tmp_path / "packages" / "installed-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: installed\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[pytest11]\n{command.PLUGIN} = {command.PLUGIN}\n")
    (info / "RECORD").write_text("pybpf_native/__init__.py,,\n")
    beside(tmp_path, TESTS)
    status, out = run("prog.py", cwd=tmp_path, path=info.parent)
    assert status == 0
    assert "warning" not in out.lower()


def test_the_package_announces_the_plugin() -> None:
    with open(ROOT.parent / "pyproject.toml", "rb") as file:
        project = tomllib.load(file)["project"]
    ((name, module),) = project["entry-points"]["pytest11"].items()
    assert name == module == command.PLUGIN
    assert hasattr(importlib.import_module(module), "bpf_vm")
    assert project["optional-dependencies"]["test"] == ["pytest>=8"]


def test_the_plugin_is_cheap_until_it_is_used() -> None:
    code = f"import pytest, sys; before = set(sys.modules); import {command.PLUGIN}; print(*set(sys.modules) - before)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT.parent)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert {name for name in done.stdout.split() if "pybpf" in name} == {
        "pybpf_native",
        "pybpf_native.version",
        "pybpf_native.testing",
        "pybpf_native.testing.plugin",
    }
