"""The IR files under data/: clang 22's output for the C files beside them, and one written by hand."""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).parent / "data"
FILES = sorted(DATA.glob("*.ll"))
CLANG_FILES = [path for path in FILES if path.name != "everything.ll"]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def everything() -> str:
    return text_of(DATA / "everything.ll")
