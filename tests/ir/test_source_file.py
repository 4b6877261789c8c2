"""Lines of source files that debug information names, and files that are not for reading."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from pybpf_native.ir import source_file
from pybpf_native.ir.debuginfo import Locations
from pybpf_native.ir.reader import read
from pybpf_native.ir.source_file import SourceFile

TEXT = "int one;\n\ttwo\f2\r\nthree \N{SNOWMAN}\n"


@pytest.fixture
def path(tmp_path: Path) -> str:
    (tmp_path / "x.c").write_bytes(TEXT.encode())
    return str(tmp_path / "x.c")


def test_lines(path: str) -> None:
    file = SourceFile(path)
    assert [file.line(number) for number in range(6)] == ["", "int one;", "\ttwo\f2", "three \N{SNOWMAN}", "", ""]


@pytest.mark.parametrize("kind", ["md5", "sha1", "sha256"])
def test_only_the_text_that_was_compiled(path: str, kind: str) -> None:
    checksum = hashlib.new(kind, TEXT.encode()).hexdigest()
    assert SourceFile(path, f"CSK_{kind.upper()}", checksum).line(1) == "int one;"
    assert SourceFile(path, f"CSK_{kind.upper()}", checksum[::-1]).line(1) == ""


def test_bytes_that_are_no_text_come_through(path: str) -> None:
    Path(path).write_bytes(b"a\xff")
    assert SourceFile(path).line(1).encode("utf-8", "surrogateescape") == b"a\xff"


def test_what_is_not_read(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in (str(tmp_path), str(tmp_path / "pipe"), str(tmp_path / "none"), "a\0b", "\ud800", "", "/dev/zero"):
        assert SourceFile(name).line(1) == ""
    monkeypatch.setattr(source_file, "MAX_SIZE", len(TEXT.encode()) - 1)
    assert SourceFile(path).line(1) == ""


@pytest.mark.parametrize(("embedded", "line"), [("", "int one;"), (', source: "other"', "other")])
def test_the_text_in_the_ir_goes_first(path: str, embedded: str, line: str) -> None:
    folder, name = os.path.split(path)
    module = read(f"""
define void @f() !dbg !1 {{
  ret void
}}
!1 = distinct !DISubprogram(name: "f", file: !2, line: 1)
!2 = !DIFile(filename: "{name}", directory: "{folder}"{embedded})
""")
    (function,) = module.functions
    place = Locations(module).of_function(function)
    assert place is not None
    assert place.text == line
