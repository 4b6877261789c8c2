"""dev.py: what it installs and when, what it runs, and how it refuses. Nothing is installed here."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).parent.parent
DEV = ROOT / "dev.py"


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, working on an empty project; `dev.ran` is what it would have run."""
    spec = importlib.util.spec_from_file_location("dev", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "pyproject.toml").write_text("first")
    ran: list[tuple[str, ...]] = []

    def run(command: tuple[str, ...], **options: object) -> SimpleNamespace:
        ran.append(command)
        if command[1:3] == ("-m", "venv"):
            module.PYTHON.parent.mkdir(parents=True, exist_ok=True)
            module.PYTHON.touch()
        return SimpleNamespace(returncode=module.statuses.get(command[2] if len(command) > 2 else "", 0))

    venv = tmp_path / ".venv"
    for name, value in {
        "ROOT": tmp_path,
        "VENV": venv,
        "PYTHON": venv / "bin" / "python",
        "STAMP": venv / "installed",
        "ran": ran,
        "statuses": {},
        "subprocess": SimpleNamespace(run=run),
    }.items():
        monkeypatch.setattr(module, name, value, raising=False)
    return module


def modules(dev: ModuleType) -> list[str]:
    """The modules run so far, which are then forgotten."""
    names = [command[2] for command in dev.ran]
    dev.ran.clear()
    return names


def test_the_second_run_installs_nothing(dev: ModuleType) -> None:
    assert dev.main(["test"]) == 0
    assert modules(dev) == ["venv", "pip", "ruff", "ruff", "mypy", "pytest"]
    assert dev.main(["lint"]) == 0
    assert modules(dev) == ["ruff", "ruff", "mypy"]


def test_more_extras_are_added_to_those_present(dev: ModuleType) -> None:
    dev.main(["demo"])
    assert dev.ran[1][-1] == ".[llvm]"
    modules(dev)
    dev.main(["lint"])
    assert dev.ran[1][-1] == ".[dev,llvm]"
    assert "--clear" not in dev.ran[0]
    modules(dev)
    dev.main(["demo"])
    assert modules(dev) == ["pybpf_native.cli"]


def test_a_changed_project_is_installed_anew(dev: ModuleType) -> None:
    dev.main(["lint"])
    modules(dev)
    (dev.ROOT / "pyproject.toml").write_text("second")
    dev.main(["lint"])
    assert "--clear" in dev.ran[0]
    assert modules(dev)[:2] == ["venv", "pip"]


def test_a_failed_installation_leaves_no_stamp(dev: ModuleType) -> None:
    dev.statuses["pip"] = 1
    with pytest.raises(SystemExit, match="this failed"):
        dev.main(["lint"])
    assert not dev.STAMP.exists()


def test_arguments_go_to_pytest(dev: ModuleType) -> None:
    dev.main(["test", "tests/isa", "-k", "text"])
    assert dev.ran[-1][1:] == ("-m", "pytest", "tests/isa", "-k", "text")
    dev.main(["fuzz", "--minutes", "2"])
    assert dev.ran[-1][1:] == ("-m", "tests.fuzz", "--minutes", "2")


@pytest.mark.parametrize(("failing", "status"), [("ruff", 3), ("mypy", 1), ("pytest", 2)])
def test_every_part_of_test_counts(dev: ModuleType, failing: str, status: int) -> None:
    dev.statuses[failing] = status
    assert dev.main(["test"]) == status
    assert modules(dev)[-4:] == ["ruff", "ruff", "mypy", "pytest"]


def test_an_unknown_benchmark_is_named(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    (dev.ROOT / "benchmarks").mkdir()
    (dev.ROOT / "benchmarks" / "speed.py").touch()
    (dev.ROOT / "benchmarks" / "_table.py").touch()
    assert dev.main(["bench", "sped"]) == 2
    assert "no benchmark sped; there are speed" in capsys.readouterr().err
    modules(dev)
    assert dev.main(["bench"]) == 0
    assert [Path(command[1]).name for command in dev.ran] == ["speed.py"]


def test_an_old_python_is_told_what_is_needed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "sys", SimpleNamespace(version_info=(3, 10, 4), stderr=sys.stderr, executable="python3"))
    assert dev.main(["test"]) == 2
    assert "Python 3.11 or newer is needed, this is 3.10.4" in capsys.readouterr().err
    assert dev.ran == []


def test_an_old_python_can_read_it() -> None:
    ast.parse(DEV.read_text(), feature_version=(3, 10))


@pytest.mark.parametrize("arguments", [[], ["tests"], ["--help"]])
def test_usage(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, str(DEV), *arguments], capture_output=True, text=True, check=False)
    assert "demo | test | lint | bench" in done.stdout
    assert done.returncode == (0 if arguments == ["--help"] else 2)
