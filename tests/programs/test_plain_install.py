"""The plain install: without llvmlite everything works, only the code is larger.

The virtual environment is a real one; the two packages that the plain install requires are linked into it, and
nothing else is, so that no network is needed.
"""

from __future__ import annotations

import importlib.util
import subprocess
import venv
from pathlib import Path

import pytest

from .scripts import COUNTER, run_script

pytestmark = pytest.mark.kernel

REQUIRED = ("cffi", "_cffi_backend", "elftools")


@pytest.fixture(scope="module")
def plain_python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The interpreter of an environment that has cffi and pyelftools alone."""
    home = tmp_path_factory.mktemp("plain")
    venv.create(home, with_pip=False, symlinks=True)
    (site,) = home.glob("lib/python3*/site-packages")
    for name in REQUIRED:
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        origin = Path(spec.origin)
        source = origin.parent if origin.name == "__init__.py" else origin
        (site / source.name).symlink_to(source)
    return str(home / "bin" / "python")


def test_it_has_no_llvmlite(plain_python: str) -> None:
    ran = subprocess.run([plain_python, "-c", "import llvmlite"], capture_output=True, text=True, check=False)
    assert "No module named 'llvmlite'" in ran.stderr


def test_counts_in_the_kernel(plain_python: str, tmp_path: Path, tracefs: str) -> None:
    ran = run_script(tmp_path / "counter.py", COUNTER, python=plain_python)
    assert ran.stdout == "counted 7\n", ran.stderr
    assert ran.returncode == 0


def test_same_count_with_llvm(tmp_path: Path, tracefs: str) -> None:
    pytest.importorskip("llvmlite")
    ran = run_script(tmp_path / "counter.py", COUNTER)
    assert ran.stdout == "counted 7\n", ran.stderr
