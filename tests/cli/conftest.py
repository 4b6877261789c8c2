"""Fixtures of the command line's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.crosscheck import compare, reference

from .crosscheck_cases import GOOD, PROGRAM, compiled


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The reference is our compiler with a fault (`crosscheck_cases`); the folder is empty, the terminal wide."""
    monkeypatch.setattr(compare, "compiled", compiled)
    monkeypatch.setattr(compare, "need", lambda by: None)
    monkeypatch.setattr(reference, "need", lambda by: None)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with three files, about the second of which the compilers disagree."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name, text in (("a", GOOD), ("b", PROGRAM), ("c", GOOD)):
        (folder / f"{name}.ll").write_text(text)
    return folder
